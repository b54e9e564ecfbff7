/** `npm run diff -- OLD NEW`: what a new department file changes for officers, in words. */
import { conflicts } from '../rules/department.ts'
import { readDepartment, runCommand } from './department-arg.ts'
import { fileChanges } from './file-changes.ts'
import { siteFiles } from './site-files.ts'
import { terminalWidth, wrap } from './words.ts'

/** One point of a list, broken to the width of the terminal. */
const point = (text: string) => wrap(`- ${text}`, terminalWidth(Number.POSITIVE_INFINITY), '  ').join('\n')

const USAGE = 'npm run diff -- OLD NEW'

void runCommand(USAGE, async () => {
  const [old, now, ...more] = process.argv.slice(2)
  if (old === undefined || now === undefined || more.length > 0) throw new Error(USAGE)
  const [before, after] = [readDepartment(old), readDepartment(now)]
  const siteNames = Object.fromEntries((await siteFiles()).map(({ id, name }) => [id, name]))
  const changes = fileChanges(before, after, siteNames)
  console.log(changes.length === 0 ? 'Nothing changes for officers.' : changes.map(point).join('\n'))
  const known = new Set(conflicts(before).map(({ text }) => text))
  const fresh = conflicts(after).filter(({ text }) => !known.has(text))
  if (fresh.length > 0)
    console.log(`\nDoes not fit together in ${now}:\n${fresh.map(({ text }) => point(text)).join('\n')}`)
})
