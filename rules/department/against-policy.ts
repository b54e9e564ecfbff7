import { POLICIES, policyById } from '../policies/index.ts'
import { closest } from './closest.ts'
import type { DepartmentFile } from './file.ts'
import type { Problem, Step } from './json.ts'
import { DEPARTMENT_SCHEMA } from './schema.ts'

type Say = (path: readonly Step[], expected: string, mend: string, of?: 'key' | 'value') => Problem

/** Every concern that a policy here speaks of. */
export const CONCERNS: readonly string[] = [
  ...new Set(
    Object.values(POLICIES).flatMap(({ clauses }) =>
      clauses.flatMap((clause) => clause.concerns.map(({ concern }) => concern)),
    ),
  ),
].sort()

/** What of a file does not fit the policy that it starts from: choices, blanks, clauses that are not there. */
export function againstPolicy(file: DepartmentFile, say: Say): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const policy = policyById(file.policy)
  if (!policy) {
    const known = Object.keys(POLICIES)
    return { problems: [say(['policy'], `one of ${quoted(known)}`, suggest(file.policy, known))], warnings }
  }

  const choices = policy.choices.map(({ id }) => id)
  for (const [id, value] of Object.entries(file.choices)) {
    const choice = policy.choices.find((each) => each.id === id)
    const values = choice?.options.map((option) => option.value) ?? []
    if (!choice) problems.push(say(['choices', id], `a choice of ${policy.id}`, suggest(id, choices), 'key'))
    else if (!values.includes(value))
      problems.push(say(['choices', id], `one of ${quoted(values)}`, suggest(value, values)))
  }
  const blanks = policy.blanks.map(({ id }) => id)
  for (const id of Object.keys(file.blanks)) {
    if (!blanks.includes(id)) problems.push(say(['blanks', id], `a blank of ${policy.id}`, suggest(id, blanks), 'key'))
  }
  const clauses = new Map(policy.clauses.map((clause) => [clause.id, clause]))
  for (const [id, change] of Object.entries(file.clauses)) {
    const clause = clauses.get(id)
    if (!clause) {
      problems.push(say(['clauses', id], `a clause of ${policy.id}`, suggest(id, [...clauses.keys()]), 'key'))
      continue
    }
    const concerns = clause.concerns.map(({ concern }) => concern)
    for (const [index, concern] of (change.without ?? []).entries()) {
      if (concerns.includes(concern)) continue
      const mend = concerns.length > 0 ? `It speaks of ${quoted(concerns)}.` : 'It speaks of none: remove "without".'
      problems.push(say(['clauses', id, 'without', index], `a concern of ${id}`, mend))
    }
  }
  const seen = new Set(clauses.keys())
  for (const [index, { id, concerns, permission, level }] of file.added.entries()) {
    if (seen.has(id)) {
      problems.push(
        say(
          ['added', index, 'id'],
          'a number that no other clause has',
          `There is a clause ${id} already: give this one another.`,
        ),
      )
    }
    seen.add(id)
    for (const [each, { concern, level: own }] of concerns.entries()) {
      if (!CONCERNS.includes(concern)) {
        problems.push(
          say(['added', index, 'concerns', each, 'concern'], 'the id of a concern', suggest(concern, CONCERNS)),
        )
      }
      if (
        permission &&
        (own ?? level) !== 'authorization' &&
        !concerns.some((other) => (other.level ?? level) === 'authorization')
      ) {
        warnings.push(
          say(
            ['added', index, 'permission'],
            'a clause at the level "authorization"',
            `A permission clears nothing at the level "${own ?? level}".`,
          ),
        )
        break
      }
    }
  }
  for (const [index, locked] of file.locked.entries()) {
    const [, top = ''] = locked.split('/')
    const fields = Object.keys(DEPARTMENT_SCHEMA.entries)
    if (!fields.includes(top))
      problems.push(say(['locked', index], 'a pointer to a field of this file', suggest(top, fields)))
  }
  const names = [...file.roster.names]
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      warnings.push(say(['roster', 'names', index], 'each name once', 'Remove one of the two.'))
    }
  }
  return { problems, warnings }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

function suggest(typed: string, known: readonly string[]): string {
  const near = closest(typed, known)
  if (near !== undefined) return `Did you mean "${near}"?`
  return known.length > 0 && known.length <= 12
    ? `Known are ${quoted(known)}.`
    : 'Remove it, or look the name up in docs/department-file.md.'
}
