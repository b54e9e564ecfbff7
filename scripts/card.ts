/**
 * `npm run card -- FILE`: the policy card of a department's file as HTML, on the standard output. Printed
 * on letter paper it fills two sides. Without FILE, the card of the example department.
 */
import { policyInForce } from '../rules/department.ts'
import { cardHtml } from './card-html.ts'
import { readDepartment, runCommand } from './department-arg.ts'

const USAGE = 'npm run card -- [FILE] > card.html'

void runCommand(USAGE, () => {
  const [path = new URL('../examples/millbrook.department.json', import.meta.url), ...more] = process.argv.slice(2)
  if (more.length > 0) throw new Error(USAGE)
  process.stdout.write(cardHtml(policyInForce(readDepartment(path))))
})
