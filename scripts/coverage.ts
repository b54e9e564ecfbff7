/** `npm run coverage`: writes docs/coverage.md, every clause of every policy and what shows it working. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDepartment } from '../rules/department.ts'
import { POLICIES } from '../rules/policies/index.ts'
import { clauseCoverage, inOneCell } from './clause-coverage.ts'

const parsed = parseDepartment(readFileSync(new URL('../examples/millbrook.department.json', import.meta.url), 'utf8'))
if (!parsed.ok) throw new Error('The example department does not parse.')
const rows = clauseCoverage(parsed.file)
const tables = Object.values(POLICIES).map((policy) => {
  const lines = rows
    .filter((row) => row.policy === policy.id)
    .map(({ clause, shown, missing }) => {
      const how = [
        ...shown.map(({ reach, by, leaves }) => {
          if (reach === 'attachment') return `attachment: not looked at; on the card under “${by}”`
          return `${reach}: ${reach === 'card' ? by : `“${by}”${leaves ? `, not “${leaves}”` : ''}`}`
        }),
        ...missing.map((reach) => `**${reach}: nothing shows it yet**`),
      ]
      return `| ${clause.id} | ${clause.kind ?? clause.level} | ${how.map(inOneCell).join('<br>')} |`
    })
  return `## ${policy.title} (\`${policy.id}\`)\n\n| clause | level | shown by |\n|---|---|---|\n${lines.join('\n')}\n`
})
writeFileSync(
  new URL('../docs/coverage.md', import.meta.url),
  `# Every clause, and what shows it working\n\nWritten by \`npm run coverage\`: each clause of the five policies with all optional clauses on, and for each way in which\nit reaches the person a draft that raises it and a near miss that it leaves alone, or its section on the policy card. Pictures and video\nare not looked at, nor asked about: what a clause says of them stands on the card alone.\nThe test \`tests/unit/rules/policies/coverage.test.ts\` holds every row.\n\n${tables.join('\n')}`,
)
const bare = rows.filter((row) => row.missing.length > 0)
console.log(`${rows.length} clauses, ${bare.length} with something missing`)
for (const { policy, clause, missing } of bare)
  console.log(
    `${policy} ${clause.id}: ${missing.join(', ')} (${clause.concerns.map((c) => [c.concern, ...(c.any ?? [])].join(' ')).join(', ')})`,
  )
