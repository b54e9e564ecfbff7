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
import { serializeDepartment } from '../rules/department.ts'
import { hashRoster } from '../rules/roster.ts'
import { departmentOf, readWords, runCommand } from './department-arg.ts'

const USAGE = `npm run roster -- hash FILE      FILE: a department's file, or a text with one full name a line
npm run roster -- resist FILE    FILE: a department's file with a hashed roster`

void runCommand(USAGE, () => {
  const [command, path, ...more] = process.argv.slice(2)
  if ((command !== 'hash' && command !== 'resist') || path === undefined || more.length > 0) throw new Error(USAGE)
  const text = readWords(path, command === 'hash' ? 'department file or list of names' : 'department file')
  process.stdout.write(command === 'hash' ? hashed(text, path) : resistance(text, path))
})

/** In: a department's file or a list of names. Out: the same file, or the field `"roster"`, with hashes under a fresh salt. */
function hashed(text: string, path: string): string {
  const salt = randomBytes(16).toString('hex')
  if (text.trimStart().startsWith('{')) {
    const file = departmentOf(text, path)
    const { names } = file.roster
    if (names.length === 0) throw new Error(`${path} has no roster in clear: there is nothing to hash.`)
    if (file.roster.hashed)
      throw new Error(`${path} has hashes already. Put all names in clear, remove "hashed", and hash again.`)
    return serializeDepartment({ ...file, roster: { names: [], hashed: hashRoster(names, salt) } })
  }
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  const odd = lines.findIndex((line) => line !== '' && !/^\p{L}[\p{L}\p{M}\s.,'’-]*$/u.test(line))
  if (odd >= 0) throw new Error(`${path}: line ${odd + 1} is no name: “${lines[odd]}”. Write one full name a line.`)
  const names = lines.filter(Boolean)
  if (names.length === 0) throw new Error(`${path} has no names: write one full name a line.`)
  return `${JSON.stringify({ roster: { hashed: hashRoster(names, salt) } }, null, 2)}\n`
}

/** Tries names as someone would who has the file, with this computer's own PBKDF2, and reckons what a dictionary takes. */
function resistance(text: string, path: string): string {
  const { hashed } = departmentOf(text, path).roster
  if (!hashed) throw new Error(`${path} has no hashed roster. Hash it first: npm run roster -- hash ${path}`)
  const salt = Buffer.from(hashed.salt, 'hex')
  const tried = 2000
  const start = process.cpuUsage().user
  for (let at = 0; at < tried; at++) pbkdf2Sync(`surname${at}`, salt, hashed.rounds, 16, 'sha256')
  const each = (process.cpuUsage().user - start) / 1000 / tried
  const dictionary = ((each * 105_000) / 1000).toFixed(0)
  return `${hashed.rounds} rounds: ${each.toFixed(3)} ms a name on one core of this computer. 100,000 surnames and 5,000 given names take ${dictionary} seconds.\n`
}
