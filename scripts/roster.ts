/**
 * `npm run roster -- hash FILE`: turns a roster in clear into salted hashes.
 *
 * FILE is a department's file, which is printed again with the hashes in place of the names, or a text
 * with one full name a line, for which the field `"roster"` is printed. Nothing is written: send the
 * output where it belongs (`> hashed.department.json`). How far hashes protect a roster stands in
 * `docs/department-file.md`.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describeProblem, parseDepartment, serializeDepartment } from '../rules/department.ts'
import { hashRoster } from '../rules/roster.ts'

const [command, path, ...more] = process.argv.slice(2)
if (command !== 'hash' || !path || more.length > 0) fail('Usage: npm run roster -- hash FILE')

const text = read(path)
const salt = randomBytes(16).toString('hex')
if (text.trimStart().startsWith('{')) {
  const parsed = parseDepartment(text)
  if (!parsed.ok) fail(parsed.problems.map((problem) => `${path}: ${describeProblem(problem)}`).join('\n'))
  const { file, warnings } = parsed
  for (const warning of warnings) console.error(`${path}: ${describeProblem(warning)}`)
  if (file.roster.names.length === 0) fail(`${path} has no roster in clear: there is nothing to hash.`)
  if (file.roster.hashed) fail(`${path} has hashes already. Put all names in clear, remove "hashed", and hash again.`)
  process.stdout.write(
    serializeDepartment({ ...file, roster: { names: [], hashed: hashRoster(file.roster.names, salt) } }),
  )
} else {
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  if (names.length === 0) fail(`${path} has no names: write one full name a line.`)
  console.log(JSON.stringify({ roster: { hashed: hashRoster(names, salt) } }, null, 2))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return fail(`Cannot read ${file}: ${(error as Error).message}`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
