import { bearsSurname } from './people.ts'
import { FAMED } from './plain/ranks.ts'
import { once, type Sentence } from './sentence.ts'
import type { DepartmentNames, Surface } from './types.ts'

const KIN = new Set([
  'of',
  'wife',
  'husband',
  'a',
  'an',
  'the',
  'love',
  'loves',
  'support',
  'supports',
  'supporting',
  'fan',
  'for',
  'no',
  'not',
  'hate',
  'hates',
  'fuck',
  'defund',
  'abolish',
  'never',
])

/**
 * Where a bio or a display name gives its owner a police role or a place in the department: "K9 officer |
 * Patriots", "Ptl. Joe B", "Millbrook PD".
 *
 * In: a sentence of a bio or a name; whether the ranks of the draft are another service's. Out: token ranges, end excluded.
 * "Daughter of a cop" is not one.
 */
export function ownRoles(sentence: Sentence, surface: Surface, otherRanks: boolean): { from: number; to: number }[] {
  if (surface !== 'bio' && surface !== 'name') return []
  if (/^\W*not the (?:real|actual|official)\b/i.test(sentence.text)) return []
  if (surface === 'name' && sentence.has('play.book', 'play.screen', 'play.stage', 'play.game')) return []
  const own = ({ from, to }: { from: number; to: number }) =>
    !kin(sentence, from) &&
    !tail(sentence, to) &&
    !band(sentence, from, to) &&
    !connoisseur(sentence, to) &&
    !(surface === 'name' && inJest(sentence, from, to))
  const out = [
    ...sentence.where('role.self'),
    ...sentence.where('dept.name'),
    ...sentence.where('bio.police').filter(({ to }) => !ofPets(sentence, to)),
  ].filter(own)
  out.push(...sentence.where('police.talk'))
  if (surface === 'bio')
    for (const tag of ['rank.short', 'role.weak'])
      for (const { from, to } of sentence.where(tag))
        if (!(otherRanks && SERVICE_RANK.test(sentence.words(from, to))) && bioRank(sentence, from, to))
          out.push({ from, to })
  if (surface === 'name')
    for (const { from, to } of sentence.where('rank.short'))
      if (rankedName(sentence, from, to)) out.push({ from, to: sentence.tokens.length })
  return out
}

/** Whether the words before make the role a relative's, or something liked or disliked. */
function kin({ tokens }: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    if (/[|/•·,;:\-–—+]/.test(tokens[i + 1]!.before)) return false
    const opens = i === 0 && /^(?:a|an|the)$/.test(tokens[i]!.norm)
    if (KIN.has(tokens[i]!.norm) && !opens) return true
  }
  return false
}

/** "K9 mom to two beagles". */
function ofPets(sentence: Sentence, to: number): boolean {
  return sentence.tokens[to]?.norm === 'to' && sentence.tokens[to + 1]?.caps === 0
}

/** "The police" is what nobody is alone: a band, a subject, somebody's call. */
function band({ tokens }: Sentence, from: number, to: number): boolean {
  return to === from + 1 && tokens[from]!.norm === 'police' && tokens[from - 1]?.norm === 'the'
}

/** "Detective of thrift stores": what somebody is good at finding; of a force or a town, it has a capital or an article. */
function connoisseur({ tokens }: Sentence, to: number): boolean {
  const [of, what] = [tokens[to], tokens[to + 1]]
  return of?.norm === 'of' && what !== undefined && what.caps === 0 && !/^(?:the|this|our|your|a|an)$/.test(what.norm)
}

function tail(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to]
  return next !== undefined && (next.norm === "'s" || (next.before === '' && tagged(sentence, to, 'role.tail')))
}

/** What stands before "patrol" and "detective" where they are the owner's work: when, where and with what. */
const POSTED =
  /^(?:the|a|your|night|midnight|overnight|day|evening|k9|k-9|traffic|highway|motor|marine|harbor|boat|bike|foot|mounted|homicide|narcotics|vice|fraud|juvenile|det|sgt|lt|officer|on|off|ex|in|police|state|town|city|county)$/
/** What people are jokingly strict about. */
const FUSSED =
  /^(?:porch|lawn|plant|plants|trash|recycling|snack|cookie|mom|dad|style|font|comma|apostrophe|sock|socks|nap|cat|dog|kitchen|pun|beard|hat|book|books|yarn|vibe|mood|thread|curb|leaf|noise|volume|thermostat|dishwasher|laundry|toy|screen|sugar|salt|grill|coffee|tea|wine|beer|bbq|music|meme|memes|hoa)$/
/** What a group or a shop says of itself. */
const SHOP = /\b(?:band|club|llc|inc|trio|quartet|choir|bakery|brewery|roasters|pet sitting|cleaning|crafts?)\b/i

/** "Sourdough Patrol", "Porch Police", "The Garden Detective", "Night Patrol (band)": a hobby, a shop or a group, and nobody's work. */
function ofHobby(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence
  if (SHOP.test(sentence.text) && !sentence.has('dept.name')) return true
  if (to !== from + 1 || from === 0) return false
  const before = tokens[from - 1]!
  if (/[|/•·,;:()\-–—+]/.test(tokens[from]!.before)) return false
  if (tokens[from]!.norm === 'police')
    return FUSSED.test(before.norm) || sentence.has('domain.food', 'domain.animals', 'domain.garden', 'domain.home')
  if (!/^(?:patrol|detective)$/.test(tokens[from]!.norm)) return false
  const known = ['role.before', 'role.self', 'role.weak', 'agency', 'dept.town', 'dept.name', 'name.first'].some(
    (tag) => sentence.where(tag).some((place) => place.to === from),
  )
  return !known && !POSTED.test(before.norm) && !bearsSurname(tokens, from - 1, from)
}

/** Whether a display name makes a detective of what is nobody's name: "Detective Biscuit". */
function inJest(sentence: Sentence, from: number, to: number): boolean {
  if (ofHobby(sentence, from, to)) return true
  const { tokens } = sentence
  const next = tokens[to]
  if (from > 0 || tokens[from]!.norm !== 'detective' || !next || next.caps === 0) return false
  return next.end - next.start > 1 && !bearsSurname(tokens, to, to + 1)
}

/** Whether a rank at the head of a display name stands before a name, not before a joke: "Sgt. Mike T", not "Sgt. Pepperoni". */
function rankedName(sentence: Sentence, from: number, to: number): boolean {
  const next = sentence.tokens[to]
  if (FAMED.test(sentence.text)) return false
  if (afterName(sentence, from, to)) return true
  if (from > 0 || !next || next.caps === 0) return false
  if (sentence.has('other.job')) return false
  // "Officer Cupcake".
  if (sentence.has('domain.food', 'domain.animals') && !bearsSurname(sentence.tokens, to, to + 1)) return false
  if (/^(?:ofc|ofcr|ptl|ptlm|det|officer|patrolman|k9)$/.test(sentence.tokens[from]!.norm)) return true
  const boat = /^(?:captain|capt|chief)$/.test(sentence.tokens[from]!.norm)
  if (boat) return sentence.hits[to]!.some((h) => h.tag.startsWith('roster.'))
  if (next.end - next.start === 1 || sentence.text.startsWith('LT ')) return true
  if (sentence.hits[to]!.some((h) => h.tag === 'name.first' || h.tag.startsWith('roster.'))) return true
  // "Sgt. Moore", "Sgt. Bill Moore"; "Sgt. Pepper" is a record, and what somebody has is not the owner.
  if (sentence.tokens.some(({ norm }) => norm === "'s")) return false
  const last = Math.min(to + 2, sentence.tokens.length)
  return bearsSurname(sentence.tokens, sentence.has('domain.food', 'domain.animals') ? to + 1 : to, last)
}

/** "Bill Moore, Sgt.", "Bill Moore (Det.)". */
function afterName({ tokens }: Sentence, from: number, to: number): boolean {
  return (
    from > 0 &&
    to === tokens.length &&
    /[,(]/.test(tokens[from]!.before) &&
    !/^(?:captain|capt|chief|dispatcher|off)$/.test(tokens[from]!.norm) &&
    bearsSurname(tokens, 0, from)
  )
}

/** Ranks that armies and fire departments have, too. */
const SERVICE_RANK = /^(?:sgt|sergeant|sarge|cpl|corporal|lt|lieutenant|captain|capt|chief)$/i

/**
 * Whether a rank in a bio is its owner's: at the head of the bio or of one of its parts, and before a name, a unit,
 * a comma or the end: "Sergeant Brooks, second platoon", "Captain, PD". Boats, fire companies and barracks have captains too.
 */
function bioRank(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence
  if (sentence.has('domain.military', 'domain.fire', 'domain.outdoors', 'domain.scouts', 'play.sport', 'play.game')) {
    if (!sentence.has('police.company', 'police.talk', 'dept.name')) return false
  }
  if (
    /^(?:dispatcher|chief|captain|capt|deputy|recruit|rookie|cadet|supervisor|handler)$/.test(
      sentence.words(from, to).toLowerCase(),
    )
  )
    if (!sentence.has('police.talk', 'dept.name', 'police.crew') && tokens[to]?.norm !== 'pd') return false
  if (from > 0 && !/[|/•·,;:.()\-–—+\n]/.test(tokens[from]!.before)) return false
  const next = tokens[to]
  if (!next) return true
  // Colonels, commanders and governors have lieutenants of their own.
  if (/^(?:col|colonel|cmdr|commander|cdr|gov|governor|gen|general)$/.test(next.norm)) return false
  if (/^(?:at|with|for|of|in)$/.test(next.norm) && sentence.has('dept.name')) return true
  return /[|/•·,;:.()\-–—+\n]/.test(next.before)
    ? next.norm !== 'of'
    : next.caps > 0 ||
        /^(?:by|ret|retired|since|now)$/.test(next.norm) ||
        tagged(sentence, to, 'name') ||
        tagged(sentence, to, 'roster.last')
}

function tagged(sentence: Sentence, at: number, tag: string): boolean {
  return sentence.hits[at]?.some((hit) => hit.tag === tag) ?? false
}

/** Whether there can be an address of any department: most sentences have none. */
export const mayAddress = once((sentence) =>
  sentence.tokens.some(({ kind, norm }) => kind === 'email' || norm === 'at' || norm === 'plus'),
)

/** A department address in a sentence that the department does not publish, written plainly or spelled out; token ranges. */
export function departmentAddresses(sentence: Sentence, department: DepartmentNames): { from: number; to: number }[] {
  if (!mayAddress(sentence)) return []
  const domains = department.emailDomains.map((d) => d.toLowerCase())
  const published = department.publishedContacts.map((c) => c.toLowerCase())
  const out: { from: number; to: number }[] = []
  sentence.tokens.forEach(({ kind, norm }, i) => {
    if (kind === 'email') {
      const domain = norm.slice(norm.indexOf('@') + 1).replace(/\.$/, '')
      if (domains.some((d) => domain === d || domain.endsWith(`.${d}`)) && !published.includes(norm))
        out.push({ from: i, to: i + 1 })
    } else if (norm === 'at' || norm === 'plus')
      for (const domain of domains) {
        const to = spelledOut(sentence, i + 1, domain.split('.'))
        if (to && !published.includes(`${sentence.tokens[i - 1]?.norm}@${domain}`))
          out.push({ from: Math.max(0, i - 1), to })
      }
  })
  return out
}

/** Where an address's domain, spelled out in words from a token on, ends; 0 where it is not there. */
function spelledOut(sentence: Sentence, from: number, parts: readonly string[]): number {
  let at = from
  for (const part of parts) {
    if (at > from && /^(?:dot|punto|ponto)$/.test(sentence.tokens[at]?.norm ?? '')) at++
    if (sentence.tokens[at]?.norm !== part) return 0
    at++
  }
  return at
}
