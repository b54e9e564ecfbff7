import { policyById } from '../policies/index.ts'
import type { ClauseInForce, ConcernSelector } from '../types.ts'
import { LEVELS, type Level, MODES, type PolicyInForce } from '../types.ts'
import { escaped } from './changes.ts'
import type { DepartmentFile } from './file.ts'

/** Levels that the officer wants clauses to have at least, by clause id. */
export type StricterLevels = Readonly<Record<string, Level>>

/** Clauses that ask nothing of the person have no level to raise. */
const asksNothing = ({ kind }: ClauseInForce) => kind !== undefined && kind !== 'rule'

/** Every level that a clause has: its own, and those of its concerns. */
function levelsOf(clause: ClauseInForce): readonly Level[] {
  const own = clause.concerns.map((selector) => selector.level ?? clause.level)
  return own.length > 0 ? own : [clause.level]
}

/** The levels to which a clause can be raised: those stricter than the mildest that it has. The strictest first. */
export function stricterLevels(clause: ClauseInForce): readonly Level[] {
  if (asksNothing(clause)) return []
  const mildest = Math.max(...levelsOf(clause).map((level) => LEVELS.indexOf(level)))
  return LEVELS.slice(0, mildest)
}

/**
 * The policy in force with clauses raised where the officer wished it so; never milder.
 *
 * In: the policy, its modes already those that count; levels by clause, of which those that are not stricter, or of
 * clauses that are not in force, do nothing. Out: the policy; what was raised is marked so, and no permission clears it,
 * since under the department's own level none was asked for. A level of which the department asks for a milder mode
 * before a post is not stricter.
 */
export function withStricterLevels(inForce: PolicyInForce, wanted: StricterLevels): PolicyInForce {
  const isStricter = (level: Level, than: Level) =>
    LEVELS.indexOf(level) < LEVELS.indexOf(than) &&
    MODES.indexOf(inForce.modes[level]) >= MODES.indexOf(inForce.modes[than])
  const raise = (clause: ClauseInForce): ClauseInForce => {
    const level = Object.hasOwn(wanted, clause.id) ? wanted[clause.id] : undefined
    if (level === undefined || asksNothing(clause)) return clause
    const concerns = clause.concerns.map((selector): ConcernSelector => {
      const was = selector.level ?? clause.level
      return isStricter(level, was) ? { ...selector, level, raised: true } : { ...selector, level: was }
    })
    return { ...clause, level: isStricter(level, clause.level) ? level : clause.level, concerns }
  }
  return { ...inForce, clauses: inForce.clauses.map(raise) }
}

/**
 * What else is locked with some locks: a locked level would be loosened by dropping the clause or switching off what is
 * read into it, and a locked choice by changing the clauses that it decides.
 *
 * In: a file and the pointers that are locked in it. Out: the further pointers.
 */
export function impliedLocks(file: DepartmentFile, locked: readonly string[]): string[] {
  const isLocked = (pointer: string) => locked.some((one) => pointer === one || pointer.startsWith(`${one}/`))
  const clauses = policyById(file.policy)?.clauses ?? []
  return clauses.flatMap(({ id, when, levelBy }) => {
    const at = `/clauses/${escaped(id)}`
    const choices = [...Object.keys(when ?? {}), ...(levelBy ? [levelBy.choice] : [])]
    const isDecided = choices.some((choice) => isLocked(`/choices/${escaped(choice)}`))
    return isDecided || isLocked(`${at}/level`) ? [`${at}/level`, `${at}/without`, `${at}/drop`] : []
  })
}
