import { readFileSync } from 'node:fs'
import { type DepartmentFile, describeProblem, type Problem, parseDepartment } from '../rules/department.ts'

/**
 * Reads a department's file that a command was given.
 *
 * In: its path. Out: the file; what it warns of is printed. Throws what is wrong, each problem with its place and
 * mend, as a text for the person.
 */
export function readDepartment(path: string | URL): DepartmentFile {
  return departmentOf(readGiven(path, 'department file'), path)
}

/** The same for a text that was read from `path` already. */
export function departmentOf(text: string, path: string | URL): DepartmentFile {
  const { file, warnings } = departmentIn(text, path)
  if (warnings.length > 0) console.error(described(warnings, path))
  return file
}

/** The same again for a command that does not let every warning pass. */
export function departmentIn(text: string, path: string | URL): { file: DepartmentFile; warnings: readonly Problem[] } {
  const parsed = parseDepartment(text)
  if (!parsed.ok) throw new Error(described(parsed.problems, path))
  return parsed
}

/** Problems of a department's file as words, one a line, each with the path in front. */
export function described(problems: readonly Problem[], path: string | URL): string {
  return problems.map((problem) => `${path}: ${describeProblem(problem)}`).join('\n')
}

/** Reads a text that a command was given. Throws which one is not there. */
export function readGiven(path: string | URL, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`There is no ${what} at "${path}".`)
  }
}

/** Runs a command; what it throws is printed as words, and the command fails. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
