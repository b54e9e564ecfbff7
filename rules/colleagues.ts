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
      let written = ''
      for (let n = 1; n <= matcher.words && i + n <= tokens.length; n++) {
        const token = tokens[i + n - 1]!
        if (token.kind !== 'word' || token.norm === "'s" || (n > 1 && /[,;:!?()"]/.test(token.before))) break
        if (dear && !maybe(token)) break
        written += n > 1 ? ` ${token.norm}` : token.norm
        const part = matcher.match(written)
        if (part) hits[i]!.push(hit(TAG[part], n))
      }
    }
  }
}
