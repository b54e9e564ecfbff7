import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { millbrook } from './agency/packages.ts'

const ROOT = join(import.meta.dirname, '../..')
let agency = ''
beforeEach(() => {
  agency = mkdtempSync(join(tmpdir(), 'second-look-guide-'))
})
afterEach(() => rmSync(agency, { recursive: true, force: true }))

/** Every command of the guides, in the order in which an administrator meets them. */
const commands = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs/deploy')).filter((page) => page !== 'README.md'),
].flatMap((page) => {
  const text = readFileSync(join(ROOT, 'docs/deploy', page), 'utf8')
  const inBlocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'))
  const inLines = [...text.matchAll(/`(npm run (?:sign|try|check|diff) -- [^`]*\.\.\/agency\/[^`]*)`/g)].map(
    ([, one]) => one!,
  )
  return [...inBlocks, ...inLines]
})

// Nothing of it depends on the browser: once is enough.
it.runIf(inject('browser') === 'chromium')(
  'an administrator with only the guide gets from a file to packages and policies, and on to the next file',
  () => {
    writeFileSync(join(agency, 'our.department.json'), JSON.stringify(millbrook({ version: 1 })))
    const next = millbrook({ version: 2, modes: { prohibited: 'acknowledge' } })
    writeFileSync(join(agency, 'next.department.json'), JSON.stringify(next))
    writeFileSync(join(agency, 'drafts.txt'), 'I am a police officer in Millbrook.\nStrawberries are in.\n')
    const printed = new Map<string, string>()
    for (const command of commands) {
      const run = command.replaceAll('../agency', agency).replace('npm run ', 'npm run --silent ')
      printed.set(
        command,
        execFileSync('sh', ['-c', run], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
      )
    }
    const said = (start: string) => [...printed].find(([command]) => command.startsWith(start))?.[1]
    expect(commands.length).toBeGreaterThan(12)
    expect(said('npm run try')).toContain('differs')
    expect(said('npm run diff')).toContain('now asks for a tick that the clause was read')
    expect(said('npm run roster -- resist')).toMatch(/500 rounds: .* seconds\./)
    expect(said('npm run sign -- --verify')).toContain('signed by Chief Ann Roe')
    expect(readFileSync(join(agency, 'card.html'), 'utf8')).toContain('Millbrook Police Department')
    expect(readFileSync(join(agency, 'hashed.department.json'), 'utf8')).not.toContain('Whitfield')
    expect(readdirSync(join(agency, 'packages')).map((name) => name.replace(/^second-look-.*-/, ''))).toEqual(
      expect.arrayContaining([
        'SHA256SUMS',
        'chrome.crx',
        'chrome.zip',
        'firefox.zip',
        'sources.zip',
        'updates.xml',
        'updates.json',
      ]),
    )
    for (const path of [
      'google-admin/extension-policy.json',
      'windows/second-look.admx',
      'windows/second-look.reg',
      'macos/second-look.mobileconfig',
      'macos/second-look-remove.mobileconfig',
      'windows/second-look-remove.reg',
      'linux/second-look.json',
      'firefox/policies.json',
      'firefox/policies-remove.json',
    ])
      expect(existsSync(join(agency, 'deploy', path))).toBe(true)
    // What the guides have an administrator run to verify, where the files lie.
    const verify = (page: string, command: string, folder: string) => {
      expect(readFileSync(join(ROOT, 'docs/deploy', page), 'utf8')).toContain(`\`${command}\``)
      return execFileSync('sh', ['-c', command], { cwd: join(agency, folder), encoding: 'utf8' })
    }
    expect(verify('self-hosting.md', 'sha256sum -c SHA256SUMS', 'packages')).toMatch(/^(?:\S+: OK\n){6}$/)
    expect(verify('linux.md', 'python3 -m json.tool < second-look.json', 'deploy/linux')).toContain('"3rdparty"')
    // The package and the policy speak of the same extension.
    const [, id] = /appid="([a-p]{32})"/.exec(readFileSync(join(agency, 'packages/updates.xml'), 'utf8'))!
    expect(readFileSync(join(agency, 'deploy/linux/second-look.json'), 'utf8')).toContain(`"${id};https://`)
  },
  400_000,
)
