import { readFileSync } from 'node:fs'
import { type DepartmentFile, parseDepartment, policyInForce } from '../../rules/department.ts'

const parsed = parseDepartment(
  readFileSync(new URL('../../examples/millbrook.department.json', import.meta.url), 'utf8'),
)
if (!parsed.ok) throw new Error(`the example department does not parse: ${JSON.stringify(parsed.problems)}`)

/** The example department's file, its policy in force, and its names for tests of the engine alone. */
export const MILLBROOK_FILE: DepartmentFile = parsed.file
export const MILLBROOK_IN_FORCE = policyInForce(MILLBROOK_FILE)
export const MILLBROOK = MILLBROOK_IN_FORCE.department
