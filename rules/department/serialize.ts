import { DEFAULT_MODES, type DepartmentFile, defaultDepartment } from './file.ts'

/**
 * A department's file as text: the same file that `parseDepartment` reads back, field for field.
 *
 * In: a file. Out: JSON of two-space indents with a line break at its end, fields in a fixed order,
 * lists and objects that are empty left out.
 */
export function serializeDepartment(file: DepartmentFile): string {
  const bare = defaultDepartment(file.policy)
  const { format, policy, department, roster, choices, blanks, clauses, added, modes, equipment, sites, locked } = file
  const { version, expires, signature } = file
  const written = {
    format,
    policy,
    department: unlike(department, bare.department),
    roster: unlike(roster, bare.roster),
    choices,
    blanks,
    clauses,
    added,
    modes: unlike(modes, DEFAULT_MODES),
    ...(equipment && { equipment }),
    sites,
    locked,
    ...(version !== undefined && { version }),
    ...(expires !== undefined && { expires }),
    ...(signature && { signature }),
  }
  return `${JSON.stringify(unlike(written, {}), null, 2)}\n`
}

/** The fields that say something: neither empty nor the same as the default. */
function unlike<T extends object>(value: T, standard: Partial<T>): Partial<T> {
  const fields = Object.entries(value).filter(([key, field]) => {
    const json = JSON.stringify(field)
    return field !== undefined && json !== '{}' && json !== '[]' && json !== JSON.stringify(standard[key as keyof T])
  })
  return Object.fromEntries(fields) as Partial<T>
}
