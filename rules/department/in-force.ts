import { policyById } from '../policies/index.ts'
import type { Authorization, Clause, ClauseInForce, Policy, PolicyInForce } from '../types.ts'
import type { AddedClause, ClauseChange, DepartmentFile } from './file.ts'

interface InForceOptions {
  /** The permissions that the officer recorded. */
  authorizations?: readonly Authorization[]
  /** Today, `YYYY-MM-DD`; without it no permission with an end date clears anything. */
  today?: string
}

/**
 * The policy in force under a department's file: its choices made, its blanks filled, its own clauses
 * and wording in place.
 *
 * In: a file as `parseDepartment` or `defaultDepartment` gives it. Out: plain data. Throws when the
 * file names a policy that is not there, which `parseDepartment` never lets through.
 */
export function policyInForce(file: DepartmentFile, options: InForceOptions = {}): PolicyInForce {
  const policy = policyById(file.policy)
  if (!policy) throw new Error(`No policy has the id "${file.policy}"`)
  return {
    policy: { id: policy.id, title: policy.title },
    department: {
      ...file.department,
      roster: file.roster.names,
      ...(file.roster.hashed && { rosterHashes: file.roster.hashed }),
    },
    clauses: clausesInForce(policy, file),
    modes: file.modes,
    ...(file.equipment && { equipment: file.equipment }),
    authorizations: options.authorizations ?? [],
    ...(options.today !== undefined && { today: options.today }),
  }
}

/** The clauses that apply under a department's choices, in the policy's order, its own after them. */
export function clausesInForce(policy: Policy, file: DepartmentFile): ClauseInForce[] {
  const clauses: ClauseInForce[] = []
  for (const clause of policy.clauses) {
    const change = file.clauses[clause.id]
    if (change?.drop || !holds(policy, file, clause.when)) continue
    let { level, text } = clause
    if (clause.levelBy) {
      const chosen = answer(policy, file, clause.levelBy.choice) ?? ''
      const byChoice = clause.levelBy.levels[chosen]
      if (!byChoice) continue
      level = byChoice
      text = clause.levelBy.texts?.[chosen] ?? text
    }
    let concerns = clause.concerns.filter((selector) => !change?.without?.includes(selector.concern))
    if (change?.level) {
      level = change.level
      concerns = concerns.map(({ level: _own, ...selector }) => selector)
    }
    clauses.push({
      ...clause,
      level,
      concerns,
      text: fill(policy, file, text),
      ...(change?.wording !== undefined && { wording: change.wording }),
      ...permission(policy, file, clause, change),
    })
  }
  return [...clauses, ...file.added.map(ownClause)]
}

/** The department's answer to a choice, else the policy's default; undefined where there is no such choice. */
export function answer(policy: Policy, file: DepartmentFile, choice: string): string | undefined {
  return file.choices[choice] ?? policy.choices.find((each) => each.id === choice)?.default
}

/** True when every choice named has one of the answers given. */
export function holds(policy: Policy, file: DepartmentFile, when: Clause['when']): boolean {
  return Object.entries(when ?? {}).every(([choice, answers]) => answers.includes(answer(policy, file, choice) ?? ''))
}

/** The department's words for a blank, or undefined while it is empty. */
export function blankValue(file: DepartmentFile, blank: string): string | undefined {
  const value = file.blanks[blank]?.trim() || (blank === 'municipality' ? file.department.municipality : '')
  return value || undefined
}

function fill(policy: Policy, file: DepartmentFile, text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => {
    const value = blankValue(file, id) ?? policy.blanks.find((blank) => blank.id === id)?.otherwise
    return value ?? `{${id}}`
  })
}

function permission(
  policy: Policy,
  file: DepartmentFile,
  clause: Clause,
  change: ClauseChange | undefined,
): Pick<ClauseInForce, 'permission' | 'permissionBy'> {
  const permission =
    clause.permission ?? (change?.level === 'authorization' ? { from: 'official' as const } : undefined)
  if (permission?.from !== 'official') return {}
  const blank = permission.blank
  const by =
    change?.permissionBy ??
    (blank && (blankValue(file, blank) ?? policy.blanks.find(({ id }) => id === blank)?.otherwise))
  return { permission, ...(by && { permissionBy: by }) }
}

/** A clause that the department added, as it applies. */
export function ownClause(added: AddedClause): ClauseInForce {
  const { permission: from, permissionBy, reaches, ...clause } = added
  return {
    ...clause,
    own: true,
    reaches: reaches ?? (clause.concerns.length > 0 ? ['text', 'attachment', 'profile', 'account', 'page'] : ['card']),
    ...(from && { permission: { from } }),
    ...(permissionBy && { permissionBy }),
  }
}
