import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'second-look-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
}
function refused(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(script, ...args)
  expect([status, stdout]).toEqual([1, ''])
  return stderr
}
const department = (name: string, over: object = {}) => {
  writeFileSync(at(name), JSON.stringify({ format: 1, policy: 'ma-draft', ...over }))
  return at(name)
}

describe('keys, signing and packaging', { timeout: 60_000 }, () => {
  it('make keys that only their owner reads, never over another, never in the project', () => {
    expect(run('sign', '--new-key', at('department.pem')).status).toBe(0)
    expect(run('package', '--new-key', at('extension.pem')).status).toBe(0)
    if (process.platform !== 'win32') expect(statSync(at('department.pem')).mode & 0o777).toBe(0o600)
    expect(refused('sign', '--new-key', at('department.pem'))).toContain('is there already')
    const inside = join(ROOT, 'department.pem')
    expect(refused('sign', '--new-key', inside)).toContain('outside')
    expect(existsSync(inside)).toBe(false)
  })

  it('sign what can be signed, and say what is missing where it cannot', () => {
    const key = ['--key', at('department.pem')]
    expect(refused('sign', ...key, department('plain.json'))).toContain('Add "version": 1')
    const file = department('versioned.json', { version: 1 })
    expect(refused('sign', ...key, file)).toContain('Say who signs')
    expect(refused('sign', ...key, '--by', 'A', department('odd.json', { version: 1, choises: {} }))).toContain(
      'choises',
    )
    expect(refused('sign', '--key', at('extension.pem'), '--by', 'A', file)).toContain('another kind')
    expect(refused('sign', '--key', at('department.pem.pub'), '--by', 'A', file)).toContain('public key')
    expect(run('sign', ...key, '--by', 'Chief Ann Roe', '--out', at('signed.json'), file).status).toBe(0)
    const verified = run('sign', '--verify', at('department.pem.pub'), at('signed.json'))
    expect(verified.stdout).toContain('signed by Chief Ann Roe')
    expect(refused('sign', '--verify', at('department.pem.pub'), file)).toContain('unsigned')
  })

  it('refuse to package what would not work, before anything is built', () => {
    const key = ['--public-key', at('department.pem.pub')]
    expect(refused('package', '--department', at('none.json'))).toContain('no department file at')
    expect(refused('package', '--department', department('bad.json', { choices: { c6: 1 } }))).toContain('/choices/c6')
    expect(refused('package', '--department', at('versioned.json'), ...key)).toContain('not signed')
    expect(refused('package', '--mark', at('signed.json'))).toContain('neither a PNG nor an SVG')
    expect(refused('package', '--updates', 'http://apps.example/')).toContain('no https address')
    expect(refused('package', '--updates', 'https://apps.example/')).toContain('--key')
    expect(refused('package', '--deparment', 'x')).toContain('npm run package -- [options]')
  })
})
