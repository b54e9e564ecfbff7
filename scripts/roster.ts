/**
 * `npm run roster -- hash FILE`: turns a roster in clear into salted hashes.
 * `npm run roster -- resist FILE`: tells how long a dictionary of names takes against the hashes in a department's file.
 *
 * FILE is a department's file, which is printed again with the hashes in place of the names, or a text
 * with one full name a line, for which the field `"roster"` is printed. Nothing is written: send the
 * output where it belongs (`> hashed.department.json`). How far hashes protect a roster stands in
 * `docs/department-file.md`.
 */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describeProblem, parseDepartment, serializeDepartment } from '../rules/department.ts'
import { hashRoster } from '../rules/roster.ts'

const [command, path, ...more] = process.argv.slice(2)
if ((command !== 'hash' && command !== 'resist') || !path || more.length > 0)
  fail('Usage: npm run roster -- hash FILE, or: npm run roster -- resist FILE')

const text = read(path)
const salt = randomBytes(16).toString('hex')
if (command === 'resist') resist(text)
else if (text.trimStart().startsWith('{')) {
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

/** Tries names as someone would who has the file, with this computer's own PBKDF2, and reckons what a dictionary takes. */
function resist(text: string): void {
  const parsed = parseDepartment(text)
  if (!parsed.ok) fail(parsed.problems.map((problem) => `${path}: ${describeProblem(problem)}`).join('\n'))
  const { hashed } = parsed.file.roster
  if (!hashed) fail(`${path} has no hashed roster. Hash it first: npm run roster -- hash ${path}`)
  const salt = Buffer.from(hashed.salt, 'hex')
  const tried = 2000
  const start = process.cpuUsage().user
  for (let at = 0; at < tried; at++) pbkdf2Sync(`surname${at}`, salt, hashed.rounds, 16, 'sha256')
  const each = (process.cpuUsage().user - start) / 1000 / tried
  console.log(
    `${hashed.rounds} rounds: ${each.toFixed(3)} ms a name on one core of this computer. 100,000 surnames and 5,000 given names take ${((each * 105_000) / 1000).toFixed(0)} seconds.`,
  )
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
