/**
 * Writes the index files that list a folder's parts, so that adding one is adding a file:
 * `rules/concerns/index.ts` and `rules/lexicons/index.ts`.
 */
import { readdirSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const camel = (id: string) => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())
const ids = (folder: string, leave: readonly string[]) =>
  readdirSync(new URL(folder, root))
    .filter((f) => f.endsWith('.ts') && f !== 'index.ts')
    .map((f) => f.slice(0, -3))
    .filter((id) => !leave.includes(id))
    .sort()

export function registries(): Record<string, string> {
  const concerns = ids('rules/concerns/', [])
  // Word lists that code reads by name, not by tag.
  const lexicons = ids('rules/lexicons/', [
    'spellings',
    'names',
    'known-names',
    'disguised',
    'lookalikes',
    'common-words',
  ])
  return {
    'rules/concerns/index.ts': `import type { Concern } from '../concern.ts'
${concerns.map((id) => `import ${camel(id)} from './${id}.ts'`).join('\n')}

/** Every concern, one file each (written by \`npm run registry\`). */
export const concerns: readonly Concern[] = [
${concerns.map((id) => `  ${camel(id)},`).join('\n')}
]
`,
    'rules/lexicons/index.ts': `import type { Lexicon } from '../match/lexicon.ts'
${lexicons.map((id) => `import { ${camel(id)} } from './${id}.ts'`).join('\n')}

/** Every lexicon that the automaton is built from (written by \`npm run registry\`). */
export const lexicons: readonly Lexicon[] = [
${lexicons.map((id) => `  ${camel(id)},`).join('\n')}
]
`,
  }
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const [file, text] of Object.entries(registries())) writeFileSync(new URL(file, root), text)
