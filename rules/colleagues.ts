import { FIRST_NAMES, LAST_NAMES } from './lexicons/names.ts'
import { type Hit, hit } from './match/lexicon.ts'
import { type RosterMatcher, rosterMatcher } from './roster.ts'
import type { Token } from './text/tokens.ts'
import type { DepartmentNames } from './types.ts'

const TAG = { full: 'roster.full', surname: 'roster.last', given: 'roster.first' } as const
const KNOWN = new Set(`${FIRST_NAMES} ${LAST_NAMES}`.split(' '))

/** Marks the names of a department's roster among a sentence's tokens. */
export type Colleagues = (tokens: readonly Token[], hits: Hit[][]) => void

/**
 * Who works here, in clear or hashed, as a step of reading a sentence: `roster.full`, `roster.last`,
 * `roster.first`. The chief counts too.
 *
 * A hashed roster costs a hash for each name asked about, so it is asked only about words that are
 * written or known as names.
 */
export function colleagues(department: DepartmentNames): Colleagues {
  const chief = department.chief.replace(/^(?:chief|marshal|commissioner)\s+/i, '')
  const matcher: RosterMatcher = rosterMatcher({
    roster: chief ? [...department.roster, chief] : department.roster,
    ...(department.rosterHashes && { rosterHashes: department.rosterHashes }),
  })
  const dear = department.rosterHashes !== undefined
  const maybe = (token: Token) => token.caps > 0 || KNOWN.has(token.norm)
  return (tokens, hits) => {
    for (let i = 0; i < tokens.length; i++) {
      if (!matcher.mayBegin(tokens[i]!.norm)) continue
      let written = ''
      for (let n = 1; n <= matcher.words && i + n <= tokens.length; n++) {
        const token = tokens[i + n - 1]!
        if (token.kind !== 'word' || token.norm === "'s" || (n > 1 && /[,;:!?()"]/.test(token.before))) break
        if (dear && !maybe(token)) break
        written += n > 1 ? ` ${token.norm}` : token.norm
        const part = matcher.match(written)
        if (part && !namesake(tokens, hits, i, i + n)) hits[i]!.push(hit(TAG[part], n))
      }
    }
  }
}

const words = (list: string) => new Set(list.split(' '))
/** What people are called who are not police. */
const OTHER_TITLES = words(
  'dr doctor professor prof coach chef pastor father rev reverend rabbi judge senator representative councilor mayor principal dean attorney author singer songwriter comedian actor actress drummer pitcher quarterback dj deejay mc emcee magician',
)
/** Firms, schools and bands that bear a surname. */
const FIRMS = words(
  'realty plumbing electric hardware landscaping insurance funeral memorial scholarship bakery trio quartet band elementary attorneys llp llc inc associates realtors architects',
)

/** Whether it is somebody else of the same name: "Dr. Nair", "DJ Dan Reyes", "Daniel Reyes the electrician", "Tom Okafor, our plumber", "Sorensen Realty". */
function namesake(tokens: readonly Token[], hits: readonly Hit[][], from: number, to: number): boolean {
  if (OTHER_TITLES.has(tokens[from - 1]?.norm ?? '')) return true
  const at = tokens[to]?.norm === "'s" ? to + 1 : to
  const next = tokens[at]?.norm ?? ''
  if (FIRMS.has(next)) return true
  // "Whitfield and Nair, attorneys"
  const partner = /^(?:and|&)$/.test(next) ? tokens[at + 1] : undefined
  if (partner?.caps && FIRMS.has(tokens[at + 2]?.norm ?? '')) return true
  if (!/^(?:the|our|my|your|a|an)$/.test(next)) return false
  return [1, 2].some((n) => hits[at + n]?.some(({ tag }) => tag === 'other.job'))
}
