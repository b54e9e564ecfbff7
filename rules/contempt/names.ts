import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'

/** What makes a name of abuse out of a word that has other senses. */
const NAMES = new Set(
  'you these those all fucking fuckin damn dirty filthy stupid ugly little goddamn bloody lazy such'.split(' '),
)
const AGAINST = /^(?:hate|you|these|those|see|want|need|not|do|can|will|saw|told|fought|kicked|fired|arrested)$/
/** Names that are hardly of anything but people, where somebody is pointed at: "some homo in eyeliner". */
const PERSONS = /^(?:homos?|wogs?|dykes|trannies|hymies?|schizos?|hajis?|mongs?|japs?|gimps)$/
/** "Some drunk redskin panhandling": of a person, where a team or a potato would have another word after it. */
const REDSKIN = /^redskins?$/
const GOES_ON = /^(?:is|was|are|were|who|and|at|in|on|with|from|keeps?|wants?|got|came|comes|\w{3,}ing)$/
const MODAL =
  /^(?:should|could|would|will|can|must|thinks?|has|had|does|did|took|says?|said|next|on|behind|better|needs?|ought)$/
const POINTS = /^(?:some|that|those|these|this|every|another|all|any|more)$/
/** Slurs of one person that are parts of a car, a wall or a verb too: of people where somebody is pointed at who goes on to do something. */
const ONE_PERSON = /^(?:dyke|tranny|gimp|spastic|spaz|cripple|mong|poof|midget|schizo)$/
const POINTS_AT = /^(?:some|that|this|every|another|any|no)$/
const MACHINE =
  /\b(?:car|truck|ford|chevy|honda|jeep|transmission|fluid|shift\w*|gears?|mechanic (?:says|said)|rebuil[dt]\w*|mile(?:s|age)|mph|sea|flood\w*|river|levee|breach\w*|holland|netherlands|geology|granite|suit|mask|password|code|form|ballots?|email|address|movie|film|rug|carpet|colon|bladder|golf|wrestl\w+|hockey|league)\b/i
/** What only people do. */
const DOES =
  /^(?:run|runs|coach|coaches|teach|teaches|drive|drives|lead|leads|marry|adopt|raise|babysit|preach|vote|vot(?:es|ing)|teaching|coaching|running|driving|preaching|marrying|cook|serve|manage|judge)$/
const OWN = new Set('i we us my our me myself ourselves proud'.split(' '))

/** Words taken up by those they were meant for: "as a proud dyke", "we queers", "I am a crip and". */
export function reclaimed(s: Sentence, at: { from: number; to: number }): boolean {
  for (let i = Math.max(0, at.from - 5); i < at.from; i++) {
    const { norm } = s.tokens[i]!
    if (!OWN.has(norm)) continue
    const between = s.tokens.slice(i + 1, at.from).map((t) => t.norm)
    if (between.some((word) => AGAINST.test(word))) continue
    const said = between.some((word) => /^(?:am|are|was|were|as|being|call|called|for)$/.test(word))
    if (said || between.length <= (norm === 'proud' ? 3 : norm === 'i' ? 0 : 1)) return true
  }
  return false
}

const ABUSES = [
  'contempt.epithet',
  'contempt.person',
  'contempt.feel',
  'contempt.effect',
  'insult',
  'scorn.adj',
  'swear.obscene',
]
/** "Your favorite …", "recovering … here": said by nobody but of himself. */
const FOND = /^(?:favou?rite|friendly|resident|friendliest|humble|trusty)$/
const AS_ONESELF = /^(?:recovering|lapsed|retired|lifelong|certified|aspiring|former|fellow|unapologetic)$/
/** What somebody tells of himself in the third person, after his name. */
const ACHIEVES =
  /^ (?:(?:just|finally|still) )*(?:(?:is|['’]s|will be) (?:(?:finally|going to) )?(?:\w+ing|see|back|open|here|home|engaged|married|sober|cooking) |(?:got|gets|passed|aced|made|makes|cooks|cooked|bakes|baked|fixes|fixed|built|builds|rolled|ran|runs|won|bought|graduated|finished|earned|landed|learned|turned|turns|beat|survived|knows how|loves|needs|plays|sings|can|rode|rides|grew|grows|married|voted) )/i
const GLAD =
  /🎉|❤|🥳|💪|😎|🥹|🏳️‍🌈|\b(?:thank(?:s| you| god)|life is good|best (?:day|night|week|year)|proud|blessed|so happy|no shortcuts|from scratch|wish me luck|like (?:his|her|my|their) (?:nonna|grandm\w+|mother|mom|dad|father|abuela|abuelita|babci\w*|oma|nana|yiayia)|(?:his|her|their) (?:citizenship|degree|diploma|ged|license|green card|driver['’]?s license|first (?:house|home|marathon|book|car))|accessible seating|mom cried|smiling|drinks on|on me)\b/i
/** What nobody boasts of. */
const SHAMES =
  /\b(?:steal|stole|rob|beg|cheat|lying|lies|whin|stink|smell|complain|scream|block|ruin|leech|mooch|crying|sell(?:ing)? drugs)\w*/i
/** What is done to the writer, who is then somebody else. */
const TO_ME = /^(?:me|us|my|our|you|your)$/

/**
 * Whether somebody speaks of himself by a name that is a slur from others: "your favorite … is hosting", "… and proud", "this … passed the
 * bar, mom cried". In: where the name stands.
 */
export function ofOneself(s: Sentence, at: Found, { tags }: Context): boolean {
  const { tokens, hits } = s
  const outside = (i: number) => i < at.from || i >= at.to
  if (hits.some((list, i) => outside(i) && tokens[i]!.norm.length > 1 && list.some(({ tag }) => ABUSES.includes(tag))))
    return false
  const norm = (i: number) => tokens[i]?.norm ?? ''
  const first = at.from === 0
  if (first && norm(at.to) === 'and' && norm(at.to + 1) === 'proud') return true
  if (first && /^(?:here|pride)$/.test(norm(at.to))) return true
  let from = at.from - 1
  while (from >= 0 && /^(?:old|fat|broke|tired|neighbou?rhood|local|little|crazy|queer|gay|deaf|and)$/.test(norm(from)))
    from--
  if (/^(?:half|part)$/.test(norm(from)) && at.from <= 1) return true
  if (AS_ONESELF.test(norm(from)) && !/^(?:the|that|this|these|those|some|a|an)$/.test(norm(from - 1))) return true
  if (tags.has('stance.self') && norm(from) !== 'these' && norm(from) !== 'those') return true
  if (
    !ACHIEVES.test(`${s.text.slice(tokens[at.to - 1]!.end)} `) ||
    tokens.slice(at.to, at.to + 3).some(({ norm: word }) => TO_ME.test(word))
  )
    return false
  if (SHAMES.test(s.text)) return false
  if (FOND.test(norm(from)) && norm(from - 1) === 'your') return true
  return norm(from) === 'this' && GLAD.test(s.text)
}

/** Written with signs for letters, without its vowels, or letter by letter: nobody hides a harmless word. */
export function disguised(s: Sentence, at: { from: number; to: number }): boolean {
  const { alts, norm, start, end } = s.tokens[at.from]!
  return end - start > norm.length + 1 || (!!alts?.length && (/[^a-z']/.test(norm) || !/[aeiou]/.test(norm)))
}

/** Children who go as fairies and bananas. */
const DRESSED =
  /\b(?:costumes?|halloween|dressed (?:up )?as|cape|zombies?|witch(?:es)?|pirates?|trick or treat\w*|recital|nutcracker|school play|pageant|(?:my|our) (?:\w+ )?(?:daughter|son|kid|toddler|niece|nephew|grand\w+) (?:is|was|went as|will be) an? (?:\w+ )?(?:fairy|banana|coconut|oreo|pansy|spook))\b/i

/** Whether a word with other senses is thrown at somebody here. */
export function abusive(s: Sentence, at: { from: number; to: number }): boolean {
  const previous = s.tokens[at.from - 1]?.norm ?? ''
  const next = s.tokens[at.to]
  const ends = !next || /[.,!?]/.test(next.before) || next.kind !== 'word'
  if (PERSONS.test(s.tokens[at.from]!.norm) && POINTS.test(previous)) return true
  const further = s.tokens[at.from - 2]?.norm ?? ''
  if (
    ONE_PERSON.test(s.tokens[at.from]!.norm) &&
    (POINTS_AT.test(previous) || (POINTS_AT.test(further) && s.tokens[at.from - 1]!.caps === 0)) &&
    (ends || GOES_ON.test(next.norm) || DOES.test(next.norm) || MODAL.test(next.norm)) &&
    !MACHINE.test(s.text)
  )
    return true
  // "Roll on home, you half-built cripple": thrown at somebody, with a word of abuse between.
  if (
    (ONE_PERSON.test(s.tokens[at.from]!.norm) || PERSONS.test(s.tokens[at.from]!.norm)) &&
    ends &&
    [2, 3].some((back) => s.tokens[at.from - back]?.norm === 'you') &&
    !MACHINE.test(s.text)
  )
    return true
  if (
    REDSKIN.test(s.tokens[at.from]!.norm) &&
    (POINTS.test(previous) || (POINTS.test(further) && s.tokens[at.from - 1]!.caps === 0)) &&
    (ends || GOES_ON.test(next.norm)) &&
    !s.has('play.sport', 'domain.food', 'domain.garden')
  )
    return true
  // "They let a fairy coach": said of who does what people do.
  if (/^(?:a|an|another|some|any)$/.test(previous) && DOES.test(next?.norm ?? '')) {
    const before = s.tokens[at.from - 2]?.norm ?? ''
    if (/^(?:let|lets|letting|hire|hired|elect|elected|trust|want|wants)$/.test(before)) return true
  }
  if (DRESSED.test(s.text)) return false
  if (s.has('slur.not', 'play.sport', 'domain.trade', 'domain.garden', 'domain.food', 'domain.animals')) return false
  if (s.hits[at.from - 1]?.some((h) => h.tag === 'contempt.epithet')) return true
  if (NAMES.has(previous) && ends) return true
  // "You fruit", "you're a fruit"; but "I handed you a banana".
  const said = s.tokens[at.from - 2]
  if (
    /^(?:a|an)$/.test(previous) &&
    /^(?:you|he|she|are|is|'s|just|such)$/.test(said?.norm ?? '') &&
    !(said!.norm === 'you' && at.from > 2 && !/[.,!?:;]/.test(said!.before)) &&
    ends
  )
    return true
  for (let i = Math.max(0, at.from - 3); i < at.from; i++)
    if (s.hits[i]!.some((h) => h.tag === 'contempt.feel' && i + h.length >= at.from - 1)) return ends
  for (let i = at.to; i < Math.min(at.to + 4, s.tokens.length); i++)
    if (s.hits[i]!.some((h) => h.tag === 'contempt.noun' || h.tag === 'contempt.fate' || h.tag === 'contempt.effect'))
      return s.tokens[at.to - 1]!.norm.endsWith('s')
  return false
}
