/** What a department loads: its file, read, checked and turned into the policy in force. */
export * from './department/file.ts'
export * from './department/in-force.ts'
