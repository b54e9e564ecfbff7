/** `npm run diff -- OLD NEW`: what a new department file changes for officers, in words. */
import { conflicts } from '../rules/department.ts'
import { readDepartment, runCommand } from './department-arg.ts'
import { fileChanges } from './file-changes.ts'

void runCommand(() => {
  const [old, now, ...more] = process.argv.slice(2)
  if (old === undefined || now === undefined || more.length > 0) throw new Error('Usage: npm run diff -- OLD NEW')
  const [before, after] = [readDepartment(old), readDepartment(now)]
  const changes = fileChanges(before, after)
  console.log(changes.length === 0 ? 'Nothing changes for officers.' : changes.map((text) => `- ${text}`).join('\n'))
  const known = new Set(conflicts(before).map(({ text }) => text))
  const fresh = conflicts(after).filter(({ text }) => !known.has(text))
  if (fresh.length > 0)
    console.log(`\nDoes not fit together in ${now}:\n${fresh.map(({ text }) => `- ${text}`).join('\n')}`)
})
