import { type DepartmentFile, defaultDepartment } from '../rules/department.ts'
import { policyById } from '../rules/policies/index.ts'

export interface Problem {
  line: number
  column: number
  field: string
  expected: string
  mend: string
}
export type ParsedDepartment =
  | { ok: true; file: DepartmentFile; warnings: Problem[] }
  | { ok: false; problems: Problem[] }

export function parseDepartment(text: string): ParsedDepartment {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null && 'policy' in read && policyById(String(read.policy))) {
      return { ok: true, file: { ...defaultDepartment(), ...read, policy: String(read.policy) }, warnings: [] }
    }
  } catch {
    // Said below.
  }
  return {
    ok: false,
    problems: [{ line: 1, column: 1, field: '', expected: 'a department file', mend: 'Choose another.' }],
  }
}

export const serializeDepartment = (file: DepartmentFile): string => `${JSON.stringify(file, null, 2)}\n`

export interface DepartmentConflict {
  id: string
  kind: 'contradiction' | 'blank'
  at: readonly string[]
  text: string
}
export const conflicts = (_file: DepartmentFile): DepartmentConflict[] => []
