/**
 * `npm run check`: the extension's own engine on the command line.
 *
 *   npm run check -- "text of a draft"          prints its findings
 *   npm run check -- --jsonl < drafts.jsonl     one draft a line in, one answer a line out, in order
 *
 * Options: --department FILE · --policy ID · --account KIND · --surface KIND · --site ID · --undercover · --explain
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check, explain } from '../rules/check.ts'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../rules/department.ts'
import { POLICIES } from '../rules/policies/index.ts'
import { ACCOUNTS, type Draft, type PolicyInForce, SURFACES } from '../rules/types.ts'
import { readDepartment } from './department-arg.ts'

const EXAMPLE = new URL('../examples/millbrook.department.json', import.meta.url)

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
      },
    })
  } catch (error) {
    return fail(
      `${(error as Error).message}\nOptions: --jsonl --explain --department FILE --policy ID --account KIND --surface KIND --site ID --undercover`,
    )
  }
})()

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

/** A draft from what was asked for; throws with the field and the mend. */
function draftOf(given: Record<string, unknown>): Draft {
  if (typeof given.text !== 'string') throw new Error('"text" is missing; write the draft\'s words as a string')
  return {
    text: given.text,
    surface: one('surface', given.surface ?? values.surface, SURFACES, 'post'),
    account: one('account', given.account ?? values.account, ACCOUNTS, 'personal'),
    ...(typeof given.site === 'string' ? { site: given.site } : values.site !== undefined && { site: values.site }),
    ...((given.undercover === true || values.undercover) && { undercover: true }),
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

function jsonl(input: string): void {
  const out: string[] = []
  input.split('\n').forEach((line, i) => {
    if (!line.trim()) return
    let id: unknown = null
    try {
      const given = JSON.parse(line) as Record<string, unknown>
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
