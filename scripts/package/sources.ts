import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, filesIn } from './archive.ts'
import { ROOT } from './keys.ts'

/** All that a build reads. What is not named here, such as a key left in the tree, never gets into the zip. */
const READ_BY_A_BUILD = [
  'assets',
  'components',
  'entrypoints',
  'locales',
  'rules',
  'scripts',
  'settings',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
]

/**
 * The sources that rebuild a package to the same bytes, for Mozilla's reviewers and for whoever wants to check one.
 *
 * In: the department's part of the build, by path below `agency/`; the options that a rebuild takes. Throws where a
 * private key lies among the sources.
 */
export function sourceFiles(agency: Files, options: readonly string[]): Files {
  const files: Files = new Map()
  for (const name of READ_BY_A_BUILD) {
    const path = join(ROOT, name)
    if (statSync(path).isDirectory()) for (const [to, content] of filesIn(path, name)) files.set(to, content)
    else files.set(name, readFileSync(path))
  }
  for (const [path, content] of agency) files.set(`agency/${path}`, content)
  for (const [path, content] of files)
    if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----/m.test(Buffer.from(content).toString('latin1')))
      throw new Error(`${path} holds a private key. Move it out of the project's folder, then package again.`)
  files.set('REBUILD.md', Buffer.from(rebuildText(options)))
  return files
}

function rebuildText(options: readonly string[]): string {
  return `# Rebuild this package

With Node 20.19 or newer, in this folder:

\`\`\`sh
npm ci
npm run package -- ${[...options, '--out rebuilt'].join(' ')}
\`\`\`

\`rebuilt/\` then holds the same zips, byte for byte; \`rebuilt/SHA256SUMS\` names their hashes.
`
}
