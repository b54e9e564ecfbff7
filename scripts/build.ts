import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserName } from './browsers.ts'

const ROOT = join(import.meta.dirname, '..')

/** Builds the extension for one browser, into `.output/`. Throws with what the build printed where it fails. */
export function buildFor(name: BrowserName): void {
  const target = name === 'firefox' ? 'firefox' : 'chrome'
  const result = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(`The extension could not be built:\n${result.stdout}${result.stderr}`)
}
