import type { PolicyInForce } from './types.ts'

/** Placeholder for the department's file; see `types.ts` for what it becomes. */
export interface DepartmentFile {
  format: 1
}

/** The policy in force under a department's file. */
export function policyInForce(_file: DepartmentFile): PolicyInForce {
  throw new Error('not built yet')
}
