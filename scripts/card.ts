/**
 * `npm run card -- FILE`: the policy card of a department's file as HTML, on the standard output. Printed
 * on letter paper it fills two sides. Without FILE, the card of the example department.
 */
import { readFileSync } from 'node:fs'
import { describeProblem, parseDepartment, policyInForce } from '../rules/department.ts'
import { cardHtml } from './card-html.ts'

const [path = new URL('../examples/millbrook.department.json', import.meta.url), ...more] = process.argv.slice(2)
if (more.length > 0) fail('Usage: npm run card -- FILE > card.html')

const parsed = parseDepartment(read(path))
if (!parsed.ok) fail(parsed.problems.map((problem) => `${path}: ${describeProblem(problem)}`).join('\n'))
for (const warning of parsed.warnings) console.error(`${path}: ${describeProblem(warning)}`)
process.stdout.write(cardHtml(policyInForce(parsed.file)))

function read(file: string | URL): string {
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
