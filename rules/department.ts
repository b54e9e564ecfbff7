/** What a department loads: its file, read, checked and turned into the policy in force. */

export * from './department/changes.ts'
export * from './department/conflicts.ts'
export * from './department/file.ts'
export * from './department/in-force.ts'
export { describeProblem, type Problem } from './department/json.ts'
export * from './department/parse.ts'
export * from './department/serialize.ts'
export * from './department/signature.ts'
export * from './department/stricter.ts'
