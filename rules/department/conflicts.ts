import { policyById } from '../policies/index.ts'
import type { ClauseInForce, Conflict, Policy } from '../types.ts'
import type { DepartmentFile } from './file.ts'
import { blankValue, clausesInForce, holds } from './in-force.ts'

/** A contradiction in what a department chose, or a gap in it. */
export interface DepartmentConflict {
  id: string
  kind: 'contradiction' | 'blank'
  /** The choices, blanks and clauses that it is explained at, by id. */
  at: readonly string[]
  /** What does not fit, and what the extension does while it stands. */
  text: string
}

/**
 * What in a department's choices cannot all be meant, and which blanks are empty that a clause in
 * force needs.
 *
 * In: a file. Out: each with the choices, blanks and clauses where it is to be explained; empty for a
 * file that fits together.
 */
export function conflicts(file: DepartmentFile): DepartmentConflict[] {
  const policy = policyById(file.policy)
  if (!policy) return []
  const clauses = clausesInForce(policy, file)
  return [
    ...policy.conflicts
      .filter((conflict) => stands(policy, file, conflict))
      .map(({ id, at, text }) => ({ id, kind: 'contradiction' as const, at, text })),
    ...emptyBlanks(policy, file, clauses),
    ...ownContradictions(policy, file, clauses),
  ]
}

/** A contradiction is gone with one of its clauses. */
function stands(policy: Policy, file: DepartmentFile, { at, when }: Conflict): boolean {
  const dropped = (id: string) => {
    const clause = policy.choices.find((choice) => choice.id === id)?.clause ?? id
    return file.clauses[clause]?.drop === true
  }
  return holds(policy, file, when) && !at.some(dropped)
}

function emptyBlanks(policy: Policy, file: DepartmentFile, clauses: readonly ClauseInForce[]): DepartmentConflict[] {
  const templates = new Map(
    policy.clauses.map(({ id, text, levelBy }) => [id, [text, ...Object.values(levelBy?.texts ?? {})].join('\n')]),
  )
  return policy.blanks.flatMap((blank) => {
    if (blank.optional || blankValue(file, blank.id) !== undefined) return []
    const needing = clauses.filter(
      (clause) =>
        !clause.own &&
        ((clause.level === 'authorization' && clause.permission?.blank === blank.id) ||
          (clause.wording === undefined && templates.get(clause.id)?.includes(`{${blank.id}}`))),
    )
    const needed = blank.neededWhen ? holds(policy, file, blank.neededWhen) : true
    const [first] = needing
    if (!needed || !first) return []
    return [
      {
        id: `empty-${blank.id}`,
        kind: 'blank' as const,
        at: [blank.id, ...needing.map(({ id }) => id)],
        text: `${first.id} needs this blank: ${blank.label.charAt(0).toLowerCase()}${blank.label.slice(1)}. Until it is filled, Second Look says “${blank.otherwise}”.`,
      },
    ]
  })
}

/** What a department's own changes bring in, beyond the contradictions that the policy itself can have. */
function ownContradictions(
  policy: Policy,
  file: DepartmentFile,
  clauses: readonly ClauseInForce[],
): DepartmentConflict[] {
  const found: DepartmentConflict[] = []
  const say = (id: string, at: readonly string[], text: string) => found.push({ id, kind: 'contradiction', at, text })
  const inForce = new Set(clauses.map(({ id }) => id))

  for (const [id, change] of Object.entries(file.clauses)) {
    if (change.drop && (change.wording !== undefined || change.level || change.without)) {
      say(`dropped-but-changed:${id}`, [id], `${id} is dropped, and changed as well. Second Look leaves it out.`)
    } else if (!change.drop && !inForce.has(id)) {
      const clause = policy.clauses.find((each) => each.id === id)
      const switches = [...Object.keys(clause?.when ?? {}), ...(clause?.levelBy ? [clause.levelBy.choice] : [])]
      say(
        `changed-but-off:${id}`,
        [id, ...switches],
        `${id} is changed, but the choices made leave it out. The change does nothing.`,
      )
    }
    if (change.level && change.level !== 'authorization' && change.permissionBy) {
      say(
        `permission-without-level:${id}`,
        [id],
        `${id} names who gives permission, but at the level “${change.level}” a permission clears nothing.`,
      )
    }
  }
  // The department's clauses allow with permission what a clause of the policy rules out on the same account.
  for (const own of clauses.filter((clause) => clause.own && clause.level === 'authorization')) {
    const stricter = clauses.filter(
      (clause) =>
        clause !== own &&
        clause.level === 'prohibited' &&
        clause.concerns.some(
          ({ concern, any, level }) =>
            !any && !level && own.concerns.some((each) => each.concern === concern && !each.any),
        ) &&
        (own.accounts === undefined || own.accounts.some((account) => clause.accounts?.includes(account) ?? true)),
    )
    if (stricter.length > 0) {
      const ids = stricter.map(({ id }) => id)
      say(
        `permission-but-prohibited:${own.id}`,
        [own.id, ...ids],
        `${own.id} allows with permission what ${ids.join(' and ')} does not allow at all. Second Look goes by ${ids[0]}, which no permission clears.`,
      )
    }
  }
  return found
}
