import { type DepartmentFile, defaultDepartment } from '../rules/department.ts'
import { policyById } from '../rules/policies/index.ts'

/** Something found in a department's file, where, and how to mend it. */
export interface Problem {
  severity: 'error' | 'warning'
  text: string
}

/** Reads a department's file that was stored by `serializeDepartment`; null where it is not one. */
export function parseDepartment(text: string): { file: DepartmentFile | null; problems: readonly Problem[] } {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null && 'policy' in read && policyById(String(read.policy))) {
      return { file: { ...defaultDepartment(), ...read, policy: String(read.policy) }, problems: [] }
    }
  } catch {
    // Said below.
  }
  return { file: null, problems: [{ severity: 'error', text: 'This is not a department file.' }] }
}

export const serializeDepartment = (file: DepartmentFile): string => `${JSON.stringify(file, null, 2)}\n`
