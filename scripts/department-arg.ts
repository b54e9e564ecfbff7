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

/** Reads a text that a command was given. Throws which one cannot be read, and why. */
export function readGiven(path: string | URL, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') throw new Error(`"${path}" is a folder. Name the ${what} that is in it.`)
    if (code === 'EACCES') throw new Error(`"${path}" may not be read. Ask for the right to read it, or copy it.`)
    throw new Error(`There is no ${what} at "${path}".`)
  }
}

/** The same for a text that is no department's file, which says by itself where its letters cannot be read. */
export function readWords(path: string, what: string): string {
  const text = readGiven(path, what)
  const bad = text.search(/[\0\uFFFD]/)
  if (bad < 0) return text.replace(/^\uFEFF/, '')
  const line = text.slice(0, bad).split('\n').length
  throw new Error(`${path}: line ${line} is no text in UTF-8. Save the file again with the encoding UTF-8.`)
}

/**
 * Runs a command; what it throws is printed as words, and the command fails.
 *
 * In: how the command is written, for whoever asks with `--help` or writes it in another way; what it does.
 */
export async function runCommand(usage: string, command: () => void | Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((given) => given === '--help' || given === '-h')) {
    console.log(usage)
    return
  }
  try {
    await command()
  } catch (error) {
    console.error(inWords(error, usage))
    process.exitCode = 1
  }
}

/** What went wrong, for a person: with the usage where an option is not known, and with the mend where nothing can be written. */
function inWords(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path } = error as NodeJS.ErrnoException
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message.split('. ')[0]}.\n${usage}`
  if (path === undefined) return error.message
  if (code === 'ENOENT') return `There is no folder for "${path}". Make it first, or name another place.`
  if (code === 'EACCES' || code === 'EROFS') return `"${path}" may not be written. Name another place.`
  if (code === 'EEXIST' || code === 'ENOTDIR') return `"${path}" lies below a file. Name a folder.`
  if (code === 'EISDIR') return `"${path}" is a folder. Name a file.`
  return error.message
}
