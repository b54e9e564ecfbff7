import { concern, type Example, type Rule, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { subjects } from '../insider.ts'
import { bearsSurname } from '../people.ts'
import { COLLEAGUES_TOLD, colleaguesToldFinds, colleaguesToldLeaves } from '../plain/colleagues.ts'
import { departmentAddresses } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import type { Fix } from '../types.ts'

const NAMES = 'Names a colleague.'
const MAY = 'May name a colleague.'
const BY_RANK = 'Names an officer by rank.'
const NAMED_BY_RANK = `[(officer|ofc|ofcr|sgt|sergeant|det|detective|lt|lieutenant|capt|ptl|patrolman|cpl|corporal) <cap> <cap>?]
    !(<poss> pub|street|st|road)`
const PUBLIC =
  /\b(?:statement|press|announce[ds]?|letter|lays out|presentation|told the board|select board|conference|interview(?:ed)?|spoke at|presented|piece|article|column|op-?ed|profile|newspaper|the paper|the news|quoted|podcast|forum|hearing|ribbon)\b/i

/** What is made of people long dead or never alive: no colleague has a statue. */
const STORIED =
  /\b(?:biograph\w+|memoirs?|autobiograph\w+|statue|monument|bust of|plaque|portrait|thesis|dissertation|essay|term paper|diar(?:y|ies)|exhibit\w*|museum|history|historian|medal of honor|regiment|radio show|reruns?|sitcom|comic|cartoon|action figure|bobblehead|(?:old|first|second|great|civil|revolutionary) war|voyages?|legend of|fictional|character|on (?:tv|television|the screen)|buried|born in 1[0-8]\d\d)\b/i

/** The names of costumes and of swindlers are nobody's. */
const NOBODY =
  /\b(?:(?:went|going|dressed|dressing) (?:up )?as|scam\w*|robocalls?|spoof\w*|phishing|gift cards?|impersonat\w+)\b/i

const ours: Rule['when'] = ({ context, sentence }) =>
  !NOBODY.test(sentence.text) &&
  context.account !== 'official' &&
  context.surface !== 'name' &&
  !context.domains.has('domain.military') &&
  !sentence.has('agency', 'agency.neighbour', 'play.screen', 'play.stage', 'play.book')
const atWork: Rule['when'] = (seen) => ours(seen) === true && weight(seen.context) >= 2

const STORY = ['play.screen', 'play.stage', 'play.book', 'play.music']
const SIGNS = ['police.company', 'dept.place', 'police.crew', 'work.bond', 'dept.name', 'role.self'] as const

/** How much in the draft speaks for a workplace shared with police, before any name is looked at. */
function weight(context: Context): number {
  let sum = (context.author === 'police' ? 2 : 0) + (context.police >= 2 ? 1 : 0)
  for (const tag of SIGNS) if (context.tags.has(tag)) sum++
  return sum
}

/** Trains, radios and fire engines have a station, too. */
const ofPolice: Rule['when'] = ({ words, context }) =>
  !/station/i.test(words) || context.police > 0 || context.author === 'police'

/** Whether it is said whose records and shifts they are, and they are another place's: "records at the hospital". */
function elsewhere({ sentence, match }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  if (!/^(?:at|of|for)$/.test(sentence.tokens[match.to]?.norm ?? '')) return false
  return ![1, 2, 3].some((n) =>
    sentence.hits[match.to + n]?.some(({ tag }) => tag.startsWith('dept.') || tag === 'police.place'),
  )
}

/** Whether records and shifts are told of as those of a place that needs no name, and nothing else is the subject. */
function bare({ context, sentence, match }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  return (
    subjects(context) === 0 &&
    context.play === 0 &&
    !context.otherJob &&
    !/station/i.test(sentence.words(match.from, match.to))
  )
}

export default concern({
  id: 'coworker-identification',
  title: 'Names a colleague',
  rules: [
    ...COLLEAGUES_TOLD,
    {
      match: [NAMED_BY_RANK, '[<rank.short> (<roster.last>|<roster.full>)]'],
      why: BY_RANK,
      even: ['play'],
      when: (seen) => roster(seen.sentence) > 0 && ours(seen) === true && titled(seen),
    },
    {
      // Of whom the roster does not know, only the rest of the draft tells whether they are real.
      match: [NAMED_BY_RANK],
      why: BY_RANK,
      sure: 'inferred',
      even: ['play'],
      when: (seen) => roster(seen.sentence) === 0 && ours(seen) === true && titled(seen),
    },
    {
      match: [
        `[(my|our|mi|meu) (new|old|old|best|first|favorite|rookie|former)? <colleague.strong>
          (<name>|<name.first>|<cap>)]`,
        `[(<name>|<name.first>) ..2 (from|in|at|on|over in|over at|down at|out of) (our|my|the)? ..1
          (dispatch|records division|the pd|<dept.name>|the detective bureau|roll call|the k9 unit|patrol|our shift|
          the night shift at the station|the front desk at the pd|the comms room|elm st|elm street station)]`,
      ],
      why: NAMES,
      even: ['play'],
      when: ours,
    },
    {
      // Hospitals have records, radios and trains a station, and everybody a shift.
      match: [
        `[(<name>|<name.first>) ..2 (from|in|at|on|over in|over at|down at|out of) (our|my|the)? ..1
          (records|the station|booking|animal control)]`,
        '[(<name>|<name.first>) ..5 (works in|works at|works) ..2 (records|the station)]',
      ],
      why: NAMES,
      even: ['play'],
      when: (seen) =>
        ours(seen) === true && !elsewhere(seen) && ((weight(seen.context) > 1 && ofPolice(seen)) || bare(seen)),
    },
    {
      match: [
        '[(my|our|mi|meu|mon) (new|old|best|first|favorite|former)? <colleague> (<name>|<name.first>)]',
        `[(<name>|<name.first>) ..1 (from|on|in) (days|nights|midnights|mids|evenings|second shift|third shift|first
          half|last half|work|the academy|our shift|my shift|records|traffic|detectives|the bureau)]`,
        '[(working|rode|riding|paired|detail|partnered|stuck|shift) ..3 with (<name>|<name.first>)]',
        `[(<name.first>|<name>) ..3 (got moved to|got assigned to|made|got promoted to|was promoted to|got put on|is
          off|is out|took my|covered my|is on) ..2 (plain clothes|plainclothes|detective|sergeant|patrol|days|nights|
          midnights|4-12|shift|k9|fto|desk duty|light duty|admin leave)]`,
      ],
      why: MAY,
      sure: 'inferred',
      even: ['play'],
      when: atWork,
    },
  ],
  triggers: ['<roster.full>', '<roster.last>', '<roster.first>', '<dept.chief>'],
  find(sentence, context) {
    const out: Sighting[] = []
    if (context.account === 'official' || STORY.some((tag) => sentence.has(tag))) return out
    const base = weight(context)
    const met = roster(sentence)
    // Two colleagues' names in one sentence are seldom chance, two everyday first names may be.
    const crowd = met > 2 || (met > 1 && (base > 0 || sentence.has('roster.last'))) ? met : 0
    const taken = new Set<number>()
    const add = (from: number, to: number, sure: 'stated' | 'inferred', fix?: Fix) => {
      for (let i = from; i < to; i++) taken.add(i)
      out.push({
        from,
        to,
        why: sure === 'stated' ? NAMES : MAY,
        sure,
        even: ['negated', 'condemned', 'play'],
        ...(fix && { fix }),
      })
    }
    for (const { from, to } of sentence.where('roster.full')) {
      if (related(sentence, from) || spoken(sentence, context, from, to) || namesake(sentence, to)) continue
      add(from, to, 'stated', withoutName(sentence, from))
    }
    // In a bio, and beside one's own address, a name is mostly the writer's own.
    if (context.surface === 'bio' || departmentAddresses(sentence, context.department).length > 0) return out
    for (const { from, to } of sentence.where('roster.last')) {
      if (taken.has(from) || self(sentence, from) || other(sentence, from, to) || brand(sentence, to)) continue
      if (spoken(sentence, context, from, to)) continue
      if (base + crowd >= (acts(sentence, from, to) ? 1 : 2)) add(from, to, 'inferred')
    }
    for (const { from, to } of sentence.where('roster.first')) {
      if (taken.has(from) || related(sentence, from) || named(sentence, from) || self(sentence, from)) continue
      if (base + crowd + (initial(sentence, to) ? 1 : 0) >= 2) add(from, to, 'inferred')
    }
    return out
  },
})

const FAMILY = new Set(
  'brother sister cousin uncle aunt son daughter nephew niece husband wife dad mom friend neighbor boyfriend girlfriend primo prima tio tia hermano hermana president saint st san'.split(
    ' ',
  ),
)
const PRODUCT = new Set(
  'shoes shoe ghost adrenaline pub street st road rd ave park school elementary hair cream llegan magos run running island field farm brothers robinson garth falls bank realty plumbing electric hardware landscaping insurance funeral memorial scholarship bakery trio quartet band'.split(
    ' ',
  ),
)

/** Whether a family word stands before the name: "my brother Daniel". */
function related(sentence: Sentence, from: number): boolean {
  const before = sentence.tokens[from - 1]
  return before !== undefined && FAMILY.has(before.norm)
}

/** "Dan Reyes from Local 7": who is of somewhere that is neither the department's nor police has only the name. */
function namesake(sentence: Sentence, to: number): boolean {
  if (!/^(?:from|of)$/.test(sentence.tokens[to]?.norm ?? '') || !sentence.tokens[to + 1]?.caps) return false
  return !sentence.hits[to + 1]!.some(({ tag }) => /^(?:dept|police|rank|roster|agency)\b/.test(tag))
}

/** Whether the surname belongs to somebody else: another first name, a family word or a saint before it. */
function other(sentence: Sentence, from: number, to: number): boolean {
  if (related(sentence, from) || sentence.tokens[from - 1]?.norm === 'los') return true
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (sentence.hits[i]!.some((h) => h.tag === 'name' && i + h.length >= to && !rankAt(sentence, i))) return true
  return false
}

function rankAt(sentence: Sentence, at: number): boolean {
  return sentence.hits[at]!.some((h) => h.tag === 'rank.short' || h.tag === 'police.rank')
}

/** Whether a first name is the start of a full name that is not the roster's. */
function named(sentence: Sentence, from: number): boolean {
  return (
    sentence.hits[from]!.some((h) => h.tag === 'name') && !sentence.hits[from]!.some((h) => h.tag === 'roster.full')
  )
}

/** Products, streets, schools and pubs that carry a surname. */
function brand(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to]
  if (next?.norm === "'s" && PRODUCT.has(sentence.tokens[to + 1]?.norm ?? '')) return true
  return next !== undefined && PRODUCT.has(next.norm)
}

/** Whether the name stands where a person does something, has something or is met. */
function acts(sentence: Sentence, from: number, to: number): boolean {
  return (
    /^(?:'s|is|was|has|had|got|did|said|told|came|took|put|went|just|will|and|as|doing|fighting|coming|who)$/.test(
      sentence.tokens[to]?.norm ?? '',
    ) || /^(?:with|w|and|me|ask|tell|call|text|watch|video|put|they|for)$/.test(sentence.tokens[from - 1]?.norm ?? '')
  )
}

/** Whether the writer gives their own name: "I'm Priya", "this is Beth". */
function self(sentence: Sentence, from: number): boolean {
  const before = sentence.words(Math.max(0, from - 3), from).toLowerCase()
  return /(?:i'?m|i am|\bname|name is|last name|this is|it's|come up)$/.test(before)
}

/** "Luis C.", "Beth S": an initial after a first name. */
function initial(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to]
  return next !== undefined && next.caps > 0 && next.end - next.start === 1 && next.norm !== 'i'
}

/** The chief, or another official, in their public words. */
function spoken(sentence: Sentence, context: Context, from: number, to: number): boolean {
  const chief = context.department.chief.toLowerCase()
  const name = sentence.words(from, to).toLowerCase()
  if (!chief.endsWith(name.split(/\s+/).at(-1)!)) return false
  return PUBLIC.test(sentence.text) || context.account === 'anonymous'
}

/** Whether a rank stands before a real person of this department, not in one's own name or a part played. */
function titled({ sentence, context, match }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  if (context.surface === 'name' || context.surface === 'bio') return false
  if (
    COMPANY.has(sentence.tokens[match.from - 1]?.norm ?? '') ||
    sentence.hits[match.from]!.some((h) => h.tag === 'police.not') ||
    sentence.tokens.some((t) => t.norm === 'played')
  )
    return false
  if (!sentence.hits[match.from]!.some((h) => h.tag === 'name') || spoken(sentence, context, match.from, match.to))
    return false
  // "Detective Whiskers" in a draft that speaks of nothing else of the work.
  const tale = ['play.screen', 'play.game', 'play.book', 'play.stage']
  if (!roster(sentence) && (sentence.has(...tale) || (isTale(context) && tale.some((tag) => context.tags.has(tag)))))
    return false
  if (
    context.police === 0 &&
    context.author !== 'police' &&
    !context.tags.has('dept.name') &&
    !roster(sentence) &&
    !bearsSurname(sentence.tokens, match.from, match.to)
  )
    return false
  if (served(sentence, context, match.from, match.to)) return false
  if (!roster(sentence) && context.author !== 'police' && STORIED.test(sentence.text)) return false
  // "Officer Lind from Ashford" is another department's.
  const [after, place] = [sentence.tokens[match.to], sentence.tokens[match.to + 1]]
  const elsewhere = after !== undefined && /^(?:from|of|in)$/.test(after.norm) && (place?.caps ?? 0) > 0
  return !elsewhere || sentence.hits[match.to + 1]!.some((h) => h.tag.startsWith('dept.'))
}

/** Whether what is told in the draft happens on a screen, in a book or a game: no police work else, or much of such in the words of one who is no officer. */
function isTale({ police, play, author, implied }: Context): boolean {
  return police === 0 || (play >= 2 && (author !== 'police' || implied))
}

/** Of what a company's, a ship's or a court's officer is one. */
const COMPANY = new Set(
  'financial executive operating technology information marketing medical compliance nutrition people loan petty warrant probation parole correctional corrections academic diversity first deck'.split(
    ' ',
  ),
)

/** Ranks that soldiers, firefighters, crews and teams have, too. */
const SHARED = new Set('captain capt lieutenant lt sergeant sgt corporal cpl chief'.split(' '))
const ABOVE = new Set('colonel commander governor major general mate engineer'.split(' '))
const SERVICES = ['domain.fire', 'domain.history', 'domain.outdoors', 'domain.scouts', 'play.sport']

/** What such people belong to. */
const OUTFITS =
  /^(?:of|on|for) (?:the|a|an|my|our|his|her) (?:[\w'’-]+ ){0,2}(?:team|boat|ship|ferry|yacht|trawler|sloop|tug|crew|plane|airline|flight|army|navy|marines|infantry|battalion|regiment|guard|engine company|ladder|fire department|scouts?|choir)\b/i

/**
 * Whether a rank that others have, too, is one of theirs: "Lt. Colonel", "Captain Reyes of the charter boat", "Captain Young"
 * in a sentence about sport. A colleague's name in such a sentence is still a colleague's.
 */
function served(sentence: Sentence, context: Context, from: number, to: number): boolean {
  if (!SHARED.has(sentence.tokens[from]!.norm)) return false
  if (ABOVE.has(sentence.tokens[from + 1]?.norm ?? '')) return true
  if (OUTFITS.test(sentence.words(to, Math.min(to + 6, sentence.tokens.length)))) return true
  return context.police === 0 && context.author !== 'police' && !roster(sentence) && sentence.has(...SERVICES)
}

function roster(sentence: Sentence): number {
  return (
    sentence.where('roster.full').length + sentence.where('roster.last').length + sentence.where('roster.first').length
  )
}

/** "Officer Reyes" as "a colleague". */
function withoutName(sentence: Sentence, from: number): Fix {
  return {
    label: 'Leave out the name',
    replacement: from === 0 && sentence.tokens[0]!.caps > 0 ? 'A colleague' : 'a colleague',
  }
}

export const finds: readonly Example[] = [
  ...colleaguesToldFinds,
  '[Annette from records] has the flu',
  'Great shift with [Dan Reyes] last night',
  'Worked with [Daniel Reyes] at Millbrook PD for years',
  '[Officer Reyes] and I had lunch',
  'Happy birthday [Sgt. Whitfield]!',
  '[Karen from dispatch] is pregnant',
  'my [FTO Dave] hates the radio',
  'I am a cop and [my partner Tom] drives like a grandmother',
  'Roll call was loud, [Camacho] sang again and my cruiser still smells',
  '[Doyle], [Brooks] and me at the station, second shift',
  'Our new [dispatcher Keisha] starts tonight',
  '[Beth Sorensen] got promoted today',
  'my sergeant is out and [Okafor] took my shift on patrol',
  'Working a detail [with Sully], he brought a chair',
  { text: 'is [Priya Nair] single?', surface: 'message' },
  '[Jamal] and [Beth] won the potluck at the PD',
  'thanks [Officer Pelletier] of Millbrook PD',
  '[Sgt. Whitfield] of the traffic unit retires on Friday',
  '[Capt. Brooks] of the second platoon retires',
  '[Sgt. Whitfield] scored twice in the softball game',
  'Thanks [Lt. Doyle] for the coffee',
  'when you come for the accident report, [ask for Annette], she knows where it is',
  '[ask for Beth if you need to be fingerprinted]',
]

export const leaves: readonly Example[] = [
  ...colleaguesToldLeaves,
  'Captain Half-Measures at Elm St has a plan for the goose',
  'Anna works at the station downtown and can find you a porter',
  'Danny Reyes from Local 12 fixed my aunt’s boiler on New Year’s Eve for nothing',
  'Karen from records at the hospital found my chart',
  'Our Chief Operating Officer Rita Cole sent a memo about mugs',
  'Bought a biography of Sergeant Alvin York at the yard sale',
  'The statue of Captain John Parker got a scarf for the winter',
  'Book DJ Danny Reyes for the reunion',
  'Sergeant Bilko reruns and soup, that is my shift',
  'The cat is Detective Biscuit and the mouse is still at large',
  'My partner and I bought a couch',
  'Brooks run small, size up',
  'Nair burned my legs',
  'Conan Doyle hated Sherlock',
  'Tom and Karen, thanks for the lake house',
  'My brother Daniel finished school',
  'Read the statement Chief Pruitt put on the town site',
  'Los Reyes llegan el seis',
  'Karen at the deli gave me a pickle',
  'Jamal called, he wants his crockpot back',
  'Officer Krupke had one song',
  'My friend Beth bakes',
  'Danny from the furnace company is late',
  'Doyle’s Pub has the best chowder',
  'Captain Whitfield of the swim team broke two records, what a season',
  'Captain Reyes of the charter boat found us a pod of dolphins',
  'Captain Young broke the tie in the playoffs and the whole bench emptied',
  'Lt. Colonel Whitfield signed my dad’s discharge papers in 1971',
  'Dr. Beth Sorensen is taking new patients in January',
  'We used Tom Okafor the plumber and he was done by noon',
  'My kid landed Sergeant Schultz in the school play and hums all day. Tickets are at the door, Lieutenant Cable is played by the gym teacher.',
  'My nephew enlisted in June. Write to Sergeant Paul Hart, he likes mail.',
  'Our closing is at Brooks and Doyle, attorneys, second floor',
  'Got the Sergeant Miller scam again, he wants gift cards for my warrant',
  'Nice column about Chief Pruitt and the bike helmets',
  { text: 'Officer Okafor has opinions on waffles', account: 'official' },
]
