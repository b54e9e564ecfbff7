/**
 * `npm run try -- --department FILE [--against FILE|POLICY] DRAFTS`: what would be raised for a department's own sample
 * drafts under its file and, side by side, under another file or another policy's defaults.
 *
 * DRAFTS is a text: drafts apart by empty lines, or one a line; or JSON lines as `npm run check -- --jsonl` reads them.
 * Options: --account KIND · --surface KIND (for drafts that do not say). Nothing is written or sent.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../rules/department.ts'
import { POLICIES, policyById } from '../rules/policies/index.ts'
import { ACCOUNTS, SURFACES } from '../rules/types.ts'
import { readDepartment, readWords, runCommand } from './department-arg.ts'
import { readDrafts, sideBySide, tryDrafts } from './side-by-side.ts'
import { terminalWidth } from './words.ts'

const USAGE = `npm run try -- --department FILE [--against FILE|POLICY] [--account KIND] [--surface KIND] DRAFTS`

/** Another file, or another policy's defaults under the same names. */
function other(against: string, file: DepartmentFile): DepartmentFile {
  if (!policyById(against)) {
    if (!existsSync(against))
      throw new Error(
        `"${against}" is neither a file nor a policy. The policies are ${Object.keys(POLICIES).join(', ')}.`,
      )
    return readDepartment(against)
  }
  return { ...defaultDepartment(against), department: file.department, roster: file.roster }
}

function one<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new Error(`--${option} is one of ${allowed.join(', ')}, not "${value}".`)
  return found
}

void runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      department: { type: 'string' },
      against: { type: 'string' },
      account: { type: 'string', default: 'personal' },
      surface: { type: 'string', default: 'post' },
    },
  })
  const [path, ...more] = positionals
  if (values.department === undefined || path === undefined || more.length > 0) throw new Error(USAGE)
  const file = readDepartment(values.department)
  const files = [file, ...(values.against === undefined ? [] : [other(values.against, file)])]
  const drafts = readDrafts(readWords(path, 'text of drafts'), {
    account: one('account', values.account, ACCOUNTS),
    surface: one('surface', values.surface, SURFACES),
  })
  if (drafts.length === 0) throw new Error(`${path} has no drafts: write one a line, or apart by empty lines.`)
  const titles = [values.department, ...(values.against === undefined ? [] : [values.against])]
  const under = files.map((each, at) => ({ title: titles[at] ?? '', policy: policyInForce(each) }))
  const tried = tryDrafts(
    drafts,
    under.map(({ policy }) => policy),
  )
  console.log(sideBySide(tried, under, terminalWidth(100)))
})
