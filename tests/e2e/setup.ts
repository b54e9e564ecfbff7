import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildPages } from '../pages/build.ts'

const ROOT = join(import.meta.dirname, '../..')
let done = false

/**
 * Before the first end-to-end test: the extension for the browser of this project, and the pages. `npm test` has built
 * both already and says so, since its parts run beside each other.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const profiles = mkdtempSync(join(tmpdir(), 'second-look-profiles-'))
  project.provide('profiles', profiles)
  await build(project)
  return () => rmSync(profiles, { recursive: true, force: true, maxRetries: 5 })
}

async function build(project: TestProject): Promise<void> {
  if (process.env.SECOND_LOOK_BUILT === '1') return
  const target = project.name === 'firefox' ? 'firefox' : 'chrome'
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (!done) await buildPages()
  done = true
}
