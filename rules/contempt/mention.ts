import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'
import { ofOneself, reclaimed } from './names.ts'

/** Verbs by which it is told that somebody used a word. */
const USED = new Set(
  'called yelled yelling shouted shouting screamed screaming hollered muttered hissed spat chanted chanting wrote written scrawled carved scratched painted sprayed spraypainted tagged keyed typed texted labeled nicknamed hurled dropped'.split(
    ' ',
  ),
)
/** Words that name a word, or its use. */
const WORD = new Set('word words term slur slurs insult name names saying using said nickname label spelled'.split(' '))
const OWN = new Set(['i', 'we'])
const OTHERS = new Set('not never ever they people kids who whoever anyone anybody someone somebody to'.split(' '))
/** How far before a word its verb may stand: "called that poor boy a …". */
const REACH = 7

/**
 * Whether a term of abuse is spoken of and not used: "whoever called that boy a …", "the word … was on his file",
 * "… as a punch line".
 */
export function mentioned(s: Sentence, at: Found): boolean {
  const { tokens } = s
  const norm = (i: number) => tokens[i]?.norm ?? ''
  // "using … as an insult", "… is not a joke".
  if (/^(?:as|is|not)$/.test(norm(at.to)))
    for (let i = at.to; i < at.to + 4; i++)
      if (/^(?:insult|slur|word|punchline|joke|adjective|compliment|punch|verb)$/.test(norm(i))) return true
  if (explained(s, at) || joke(s, at)) return true
  for (let i = at.from - 1; i >= Math.max(0, at.from - REACH); i--) {
    const word = norm(i)
    // "You can't say … in here" forbids it; "you can't say … anymore" is sorry.
    if (/^(?:say|type|use|post|yell|write)$/.test(word) && at.from - i <= 3 && forbidden(s, i)) return !missed(s, at)
    if (/[;:]/.test(tokens[i + 1]!.before) && !tokens[at.from]!.quoted) return false
    if (WORD.has(word) && at.from - i <= 2) return !OWN.has(norm(i - 1))
    const calls = /^calls?(?:ing)?$/.test(word) || word === 'calling'
    if (!USED.has(word) && !calls) continue
    if (OWN.has(norm(i - 1)) || OWN.has(norm(i - 2)) || norm(i - 1) === 'just') return false
    if (word === 'call' && norm(i - 1) === 'to' && /^(?:proud|happy|love|like|glad|want|free|going)$/.test(norm(i - 2)))
      return false
    // "Call him a …" bids it; "they call him", "never call anybody" tells of it.
    return (!calls || OTHERS.has(norm(i - 1)) || word !== 'call') && !missed(s, at)
  }
  return false
}

/** What comes before a verb that must not be. */
const FORBIDS = /^(?:not|never|who|whoever|anyone|anybody|ever|nobody|to)$/

/** "Nobody gets to say … in here", "if you type …": what is forbidden or warned of. */
const forbidden = ({ tokens }: Sentence, at: number) => {
  const before = (back: number) => tokens[at - back]?.norm ?? ''
  if (before(1) === 'you') return /^(?:if|when|whenever)$/.test(before(2))
  return FORBIDS.test(before(1)) && !(OWN.has(before(2)) || (before(1) === 'to' && OWN.has(before(3))))
}

/** "No … jokes in this shop", "one more … joke and you are out". */
const joke = ({ tokens }: Sentence, { from, to }: Found) =>
  /^(?:jokes?|talk|cracks?|slurs?|comments?)$/.test(tokens[to]?.norm ?? '') &&
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ norm }) => /^(?:not|no|never|stop|quit|more|another|last|enough|without)$/.test(norm))

/** "You can't even call them that anymore": the writer is sorry for it. */
const missed = ({ tokens }: Sentence, { to }: Found) =>
  tokens
    .slice(to, to + 3)
    .some(({ norm }, i, next) => norm === 'anymore' || (norm === 'any' && next[i + 1]?.norm === 'more'))

/** "What a … is", "what … means": what a child asks. */
const explained = ({ tokens }: Sentence, { from, to }: Found) =>
  /^(?:is|means|meant|mean|was)$/.test(tokens[to]?.norm ?? '') &&
  tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => norm === 'what') &&
  (!tokens[to + 1] || /[.,?!]/.test(tokens[to + 1]!.before) || /^(?:and|in|so)$/.test(tokens[to + 1]!.norm))

/** Terms of abuse that are something else beside other words (data). */
const SENSES: readonly (readonly [term: RegExp, beside: RegExp])[] = [
  [
    /^coons?$/,
    /\b(?:raccoons?|maine|hounds?|dogs?|cats?|corn|chickens?|coop|trash cans?|attic|chimney|traps?|trapped|hunt\w*|garden|bins?|feeders?|barrels?|sheds?|woods|possums?|skunks?|foxes|deer|squirrels?)\b/i,
  ],
  [
    /^krauts?$/,
    /\b(?:dogs?|hot dogs?|mustard|reubens?|brats?|bratwurst|sausages?|kielbasa|pork|jars?|ferment\w*|cabbage|fork|bowl|sandwich\w*|rye|pierogi\w*|caraway|crock|eat|ate)\b/i,
  ],
  [/^wops?$/, /\b(?:doo|bop|bop-a|night|song|band|loo)\b/i],
  [/^honky$/, /\b(?:tonk\w*|chateau|cat|piano)\b/i],
  [/^squaws?$/, /\b(?:valley|peak|mountain|creek|ski\w*|vine|root|island|pond|brook|rock)\b/i],
  [/^sambos?$/, /\b(?:wrestl\w*|judo|martial|gym|combat|grappl\w*|bjj|restaurants?)\b/i],
  [/^retarded$/, /\b(?:timing|ignition|spark|growth|flame|degrees)\b/i],
  [/^fags?$/, /\b(?:lit|smok\w*|packet|pack of|ash|london|british|nan|cigarettes?|pub|lighter|bummed|nicotine)\b/i],
  [/^faggots?$/, /\b(?:kindling|firewood|bundles? of|twigs|brushwood|meatballs?|gravy|mushy peas)\b/i],
  [/^half-?breeds?$/, /\b(?:dogs?|puppy|puppies|shelter|vet|poodle|lab|shepherd|cat|horse|mare)\b/i],
  [/^(?:kaffir|kaffer)s?$/, /\b(?:lime|limes|lily|leaf|leaves|curry|paste)\b/i],
  [/^polacks?$/, /\b(?:johnny|maurice)\b/i],
  [
    /^gook$/,
    /\b(?:drain|sink|oil|grease|greasy|clean\w*|filter|sticky|goop|pan|carburetor|pipe|pipes|eyes?|residue|gutters?)\b/i,
  ],
  [
    /^tranni?(?:e|es|y|ys)$/,
    /\b(?:truck|transmission|clutch|gears?|rebuilt|fluid|engine|shop|mechanic|jeep|chevy|ford|swap)\b/i,
  ],
  [
    /^gook$/,
    /\bgook (?:\w+ ){0,2}(?:on|in|off|over|from|under|inside|between|around|of) (?:\w+ ){0,3}(?:brakes?|hinges?|mufflers?|hoses?|pumps?|engine|bolts?|caulk|soles?|tires?|windshield|burners?|blades?|valves?|bearings?|washers?|screen|keyboard|lens|zipper|drawer|roof|hull|rotor|calipers?|line|lines|bottle|label)\b/i,
  ],
  [/^spicks?$/, /\bspan\b/i],
  [/^chinks?$/, /\b(?:armou?r|wall|boards?|logs?|mortar|cabin|daub)\b/i],
]

/** Terms that are surnames and trade names too. */
const NAMES = /^(?:paki|kraut|dago|beaner|coon|wop|polack|honky|yid|heeb|spick|gook|coons|krauts)$/

/** "Beaner's Coffee", "Mrs. Coon": a name, by the capitals round it. */
function name({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]!
  if (token.caps !== 1 || !NAMES.test(token.norm)) return false
  const next = tokens[at + 1]?.norm === "'s" ? tokens[at + 2] : tokens[at + 1]
  const before = tokens[at - 1]
  return (
    (next?.caps === 1 && !/[.!?,]/.test(next.before)) ||
    (before?.caps === 1 &&
      !/[!?,:;]/.test(token.before) &&
      !/^(?:the|these|those|you|all|every|no|i|a|an)$/.test(before.norm))
  )
}

/** "Kraut, prune and one of cheese": a dish has no article and stands alone; a person of that name has the one or the other. */
function dish({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]!.norm !== 'kraut') return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.norm ?? ''
  return (
    !/^(?:a|an|the|that|this|you|some|damn|dirty|fucking|stupid|old|another|no|any|every)$/.test(before) &&
    (!next || /[,.;)!]/.test(next.before) || /^(?:and|or|on|with|in|from|for|at|is|was)$/.test(next.norm))
  )
}

/** Whether a term of abuse means an animal, a dish, a place here. Only of the word as it stands, not out of a disguise. */
function otherwise(s: Sentence, at: Found): boolean {
  if (at.to - at.from > 1) return false
  const { norm } = s.tokens[at.from]!
  return name(s, at.from) || dish(s, at.from) || SENSES.some(([term, beside]) => term.test(norm) && beside.test(s.text))
}

/** Whether a term of abuse is spoken of, said of oneself, or something else here. */
export const innocent = (s: Sentence, at: Found, context: Context): boolean =>
  reclaimed(s, at) ||
  ofOneself(s, at, context) ||
  (mentioned(s, at) && !context.tags.has('stance.agrees')) ||
  otherwise(s, at)
