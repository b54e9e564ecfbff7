/**
 * `npm run new concern|site|policy <id>`: writes a template that runs, lists it where it must be
 * listed, and says what is left to do. Never overwrites a file.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { registries } from './registry.ts'
import {
  camel,
  concernTemplate,
  policyTemplate,
  siteTemplate,
  testPageScript,
  testPageTemplate,
  testSiteTemplate,
} from './templates.ts'

const ROOT = join(import.meta.dirname, '..')
const POLICIES = 'rules/policies/index.ts'

interface Kind {
  files: (id: string) => Record<string, string>
  /** Lists the new part where it must be listed. Out: the files that changed. */
  list?: (id: string) => string[]
  next: (id: string) => string[]
}

/** What a concern's name is called in `locales/`. */
const nameKey = (id: string) => `concern_${id.replaceAll('-', '_')}`

const KINDS: Record<string, Kind> = {
  concern: {
    files: (id) => ({ [`rules/concerns/${id}.ts`]: concernTemplate(id) }),
    list: () => {
      for (const [file, text] of Object.entries(registries())) write(file, text)
      return Object.keys(registries())
    },
    next: (id) => [
      `Put your rules and at least 12 examples of each kind into rules/concerns/${id}.ts, then: npx vitest run examples -t ${id}`,
      'Name it in the clauses that it is about, in rules/policies/, and in their table, tests/unit/rules/policies/clauses.test.ts.',
      'Until a clause names it, it is silent, and needs no more. Once one does, give it a name for the pages:',
      `'${id}': '${nameKey(id)}' in components/concerns.ts, and "${nameKey(id)}: ${id.replaceAll('-', ' ')}" in locales/en.yml.`,
      'Then npm run prepare, which knows the new line, npm run schema, which lets department files name it, and npm run coverage.',
    ],
  },
  policy: {
    files: (id) => ({ [`rules/policies/${id}.ts`]: policyTemplate(id) }),
    list: (id) => {
      const index = readFileSync(join(ROOT, POLICIES), 'utf8')
      const listed = index
        .replace(/^(?!import type)import /m, `import { policy as ${camel(id)} } from './${id}.ts'\nimport `)
        .replace(/\n\}\n/, `\n  '${id}': ${camel(id)},\n}\n`)
      write(POLICIES, listed)
      return [POLICIES]
    },
    next: (id) => [
      `Restate the document’s clauses in rules/policies/${id}.ts, in your own plain words, each with its number.`,
      `Try it: npm run check -- --policy ${id} "a draft"`,
      'Then npm run schema, which lets department files name it, and npm run coverage.',
    ],
  },
  site: {
    files: (id) => ({
      [`entrypoints/compose.content/sites/${id}.ts`]: siteTemplate(id, new Date().toISOString().slice(0, 10)),
      [`tests/pages/${id}/site.ts`]: testSiteTemplate(id),
      [`tests/pages/${id}/home.html`]: testPageTemplate(id),
      [`tests/pages/${id}/home.ts`]: testPageScript,
    }),
    next: (id) => [
      `Fill in the hosts and boxes in entrypoints/compose.content/sites/${id}.ts.`,
      `Make tests/pages/${id}/ as like the real site as you can, and say what is assumed.`,
      `Try it: npm run test:e2e -- tests/e2e/sites.test.ts -t ${id}, then npm run sites.`,
      'See it: npm start',
    ],
  },
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true })
  writeFileSync(join(ROOT, file), text)
}

function fail(words: string): never {
  console.error(words)
  process.exit(2)
}

const [kindName = '', id = ''] = process.argv.slice(2)
const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined
if (!kind) fail(`npm run new ${Object.keys(KINDS).join('|')} <id>`)
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  fail(`"${id}" is no id: use small letters and digits, words joined by hyphens, as in "${kindName} my-${kindName}".`)
}
const files = kind.files(id)
const there = Object.keys(files).filter((file) => existsSync(join(ROOT, file)))
if (there.length > 0) fail(`${there.join(', ')} is there already; nothing was changed.`)

for (const [file, text] of Object.entries(files)) write(file, text)
const listed = kind.list?.(id) ?? []
// The formatter orders imports and breaks lines as everywhere else.
execFileSync(
  process.execPath,
  [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...Object.keys(files), ...listed],
  { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
)
console.log(`Written: ${[...Object.keys(files), ...listed].join(', ')}\n\nNext:`)
for (const step of kind.next(id)) console.log(`  · ${step}`)
