import { foldName } from './names.ts'
import { rosterMatcher } from './roster.ts'
import type { Authorization, ClauseInForce, DepartmentNames, Draft, Evidence, PolicyInForce } from './types.ts'

/** Concerns about a person: a permission about someone must find that person in the words themselves. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set([
  'coworker-identification',
  'coworker-imagery',
  'other-agency-identification',
  'undercover-identification',
  'case-persons',
  'personnel-information',
])

/**
 * The recorded permission that clears this evidence under this clause, or undefined.
 *
 * It must name the clause, come from whom the clause asks (an official's does not stand for the
 * colleague's own word, nor the other way round), be in force today, and fit the site and the person
 * or event it is about. A permission with an end date clears nothing while today is unknown.
 */
export function authorizationFor(
  clause: ClauseInForce,
  evidence: Evidence,
  draft: Draft,
  inForce: PolicyInForce,
): Authorization | undefined {
  const from = clause.permission?.from ?? 'official'
  return inForce.authorizations.find(
    (given) =>
      given.from === from &&
      given.clauses.includes(clause.id) &&
      inTime(given, inForce.today) &&
      (given.site === undefined || given.site === draft.site) &&
      isAbout(given, evidence, draft, inForce),
  )
}

/** `today` lies within the permission's dates, both included. Dates that are no dates are never in time. */
export function inTime(given: Authorization, today: string | undefined): boolean {
  if (!isDate(given.date) || (given.until !== undefined && !isDate(given.until))) return false
  if (today === undefined) return given.until === undefined
  return given.date <= today && (given.until === undefined || today <= given.until)
}

/** A day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

function isAbout(given: Authorization, evidence: Evidence, draft: Draft, { department }: PolicyInForce): boolean {
  // Someone's own word is about themselves.
  const about = given.about ?? (given.from === 'person' ? given.by : undefined)
  if (about === undefined) return true
  const subject = foldName(about)
  if (subject === '') return false
  if (given.from === 'person' || ABOUT_PEOPLE.has(evidence.concern)) {
    return namesPerson(draft.text.slice(evidence.start, evidence.end), subject.split(' '), department)
  }
  return ` ${foldName(draft.text)} `.includes(` ${subject} `)
}

/** Words that stand before a surname without being a given name. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr officer ofc off patrolman detective det sergeant sgt sarge lieutenant lt captain capt cpt corporal cpl chief deputy dispatcher trooper agent inspector commander major and with'.split(
    ' ',
  ),
)

/**
 * The words name this person, and no other colleague. A surname or a given name alone is enough where
 * no one else on the roster shares it and the name beside it is not someone else's; where the roster is
 * hashed, who shares a name cannot be known, and it takes the whole of it.
 */
function namesPerson(quote: string, person: readonly string[], department: DepartmentNames): boolean {
  const roster = rosterMatcher(department)
  const own = (word: string) => person.includes(word)
  const words = quote
    .split(/[\s,;:()"“”/]+/)
    .map((word) => ({ word: foldName(word), name: /^[^\p{L}]*\p{Lu}/u.test(word) }))
    .filter(({ word }) => word !== '')
  if (words.some(({ word, name }) => name && !own(word) && roster.has(word))) return false
  const [given, surname] = [person[0]!, person.at(-1)!]
  const shared = (word: string) => department.rosterHashes !== undefined || timesOnRoster(department.roster, word) > 1
  if (` ${words.map(({ word }) => word).join(' ')} `.includes(` ${person.join(' ')} `)) {
    return person.length > 1 || !shared(given)
  }
  return words.some(({ word }, at) => {
    const before = words[at - 1]
    const after = words[at + 1]
    if (word === surname && before?.word === given) return true
    if (word === given) return !shared(given) && (!after?.name || own(after.word))
    if (word !== surname || shared(surname)) return false
    return !before?.name || own(before.word) || TITLES.has(before.word)
  })
}

/** How many of the roster have this given name or surname. */
function timesOnRoster(roster: readonly string[], word: string): number {
  return roster.filter((name) => {
    const parts = foldName(name).split(' ')
    return parts[0] === word || parts.at(-1) === word
  }).length
}
