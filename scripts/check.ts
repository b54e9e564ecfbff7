/** `npm run check`: the extension's own engine on the command line; `npm run check -- --help` says how. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check, explain } from '../rules/check.ts'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../rules/department.ts'
import { POLICIES } from '../rules/policies/index.ts'
import { ACCOUNTS, type Draft, type PolicyInForce, SURFACES } from '../rules/types.ts'
import { readDepartment } from './department-arg.ts'

const USAGE = `npm run check -- [options] "text of a draft"        prints its findings
npm run check -- [options] --jsonl < drafts.jsonl   one draft a line in, one answer a line out, in order

  --department FILE   the department's file (examples/millbrook.department.json)
  --policy ID         another policy than the file's, with its default answers
  --explain           also what was considered and left alone, and every clause that applies
  --account KIND      ${ACCOUNTS.join(', ')}
  --surface KIND      ${SURFACES.join(', ')}
  --site ID           the site it is for, as x or facebook: a permission may hold on one alone
  --undercover        the writer works undercover, or may

A line of --jsonl has "text", and may have "id", "account", "surface", "site" and "undercover".`
const EXAMPLE = new URL('../examples/millbrook.department.json', import.meta.url)

// Whoever reads it may have had enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        department: { type: 'string' },
        policy: { type: 'string' },
        account: { type: 'string' },
        surface: { type: 'string' },
        site: { type: 'string' },
        undercover: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}.\n${USAGE}`)
  }
})()
const isAsked = positionals.length > 0 || values.jsonl || !process.stdin.isTTY
if (values.help || !isAsked) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}

function givenDepartment(): DepartmentFile {
  try {
    return readDepartment(values.department ?? EXAMPLE)
  } catch (error) {
    return fail((error as Error).message)
  }
}

/** The policy in force under a department's file; every problem of the file is printed with its place. */
function inForce(): PolicyInForce {
  const given = givenDepartment()
  if (values.policy && !Object.hasOwn(POLICIES, values.policy))
    fail(`There is no policy "${values.policy}". There are: ${Object.keys(POLICIES).join(', ')}.`)
  // Another policy than the file's: the department's names stay, what it chose under its own policy does not.
  const { department, roster, modes } = given
  const file =
    values.policy && values.policy !== given.policy
      ? { ...defaultDepartment(values.policy), department, roster, modes }
      : given
  return policyInForce(file, { today: new Date().toISOString().slice(0, 10) })
}

function one<T extends string>(what: string, value: unknown, allowed: readonly T[], fallback: T): T {
  if (value === undefined || value === null) return fallback
  if (allowed.includes(value as T)) return value as T
  throw new Error(`"${what}" is ${JSON.stringify(value)}; write one of ${allowed.join(', ')}`)
}

/** A value of a line that may be left out, of the kind that it must have. */
function kindOf<T extends string | boolean>(what: string, value: unknown, like: T, words: string): T | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === typeof like) return value as T
  throw new Error(`"${what}" is ${JSON.stringify(value)}; write ${words}`)
}

/** A draft from what was asked for; throws with the field and the mend. */
function draftOf(given: Record<string, unknown>): Draft {
  if (typeof given.text !== 'string') throw new Error('"text" is missing; write the draft\'s words as a string')
  const site = kindOf('site', given.site, '', "the site's id as a string") ?? values.site
  const undercover = kindOf('undercover', given.undercover, true, 'true or false') ?? values.undercover
  return {
    text: given.text,
    surface: one('surface', given.surface ?? values.surface, SURFACES, 'post'),
    account: one('account', given.account ?? values.account, ACCOUNTS, 'personal'),
    ...(site !== undefined && { site }),
    ...(undercover && { undercover }),
  }
}

const policy = inForce()
if (values.jsonl) jsonl(readFileSync(0, 'utf8'))
else {
  const text = positionals.length ? positionals.join(' ') : readFileSync(0, 'utf8')
  try {
    forPerson(draftOf({ text }))
  } catch (error) {
    fail((error as Error).message)
  }
}

/** A line as the object that it must be. */
function parsed(line: string): Record<string, unknown> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}); write an object: {"text": "…"}`)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`${JSON.stringify(given)} is no draft; write an object: {"text": "…"}`)
  return given as Record<string, unknown>
}

function jsonl(input: string): void {
  const out: string[] = []
  input.split('\n').forEach((line, i) => {
    if (!line.trim()) return
    let id: unknown = null
    try {
      const given = parsed(line)
      id = given.id ?? null
      const draft = draftOf(given)
      if (values.explain) {
        const { findings, silent, left, author } = explain(draft, policy)
        out.push(JSON.stringify({ id, findings, silent, left, author }))
        return
      }
      const findings = check(draft, policy)
        .filter((f) => !f.clearedBy)
        .map(({ concern, clause, level, start, end, quote, message }) => ({
          concern,
          clause: clause.id,
          level,
          start,
          end,
          quote,
          message,
        }))
      out.push(JSON.stringify({ id, findings }))
    } catch (error) {
      const message = `line ${i + 1}: ${(error as Error).message}`
      console.error(message)
      process.exitCode = 1
      out.push(JSON.stringify({ id, findings: [], error: message }))
    }
  })
  process.stdout.write(out.length ? `${out.join('\n')}\n` : '')
}

function forPerson(draft: Draft): void {
  const { findings, silent, left, author } = explain(draft, policy)
  if (findings.length === 0) console.log(`Nothing to look at under ${policy.policy.title}.`)
  for (const f of findings) {
    console.log(`\n“${f.quote}”  (${f.start}–${f.end})`)
    console.log(
      `  ${f.clause.id} · ${f.level}${f.clearedBy ? ` · cleared by ${f.clearedBy.by}, ${f.clearedBy.date}` : ''} · ${f.concern}`,
    )
    console.log(`  ${f.message}`)
    console.log(`  ${f.clause.inShort ? 'In short: ' : ''}${f.clause.text}`)
    console.log(`  ${f.clears}`)
    if (values.explain) for (const { id, text } of f.beside) console.log(`  Beside it: ${id} ${text}`)
    if (values.explain && f.also.length) console.log(`  Also: ${f.also.map((c) => `${c.id} (${c.level})`).join(', ')}`)
  }
  if (!values.explain) return
  console.log(
    `\nRead as written by: ${author === 'police' ? 'police' : author === 'other' ? 'someone in another job' : 'not said'}.`,
  )
  if (silent.length) console.log('Found, and this policy has no clause for it:')
  for (const e of silent) console.log(`  ${e.concern}: “${draft.text.slice(e.start, e.end)}” (${e.why})`)
  if (left.length) console.log('Considered and left alone:')
  for (const l of left) console.log(`  ${l.concern}: “${draft.text.slice(l.start, l.end)}” (${l.because})`)
}
