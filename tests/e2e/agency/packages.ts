import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { filesIn, packed, zipped } from '../../../scripts/package/archive.ts'
import { chromeIdOf, firefoxIdOf, readKey, writeNewKey } from '../../../scripts/package/keys.ts'
import { signDepartment } from '../../../scripts/package/signing.ts'
import { sourceFiles } from '../../../scripts/package/sources.ts'
import { chromeUpdates } from '../../../scripts/package/updates.ts'
import { today } from '../../../settings/today.ts'

import { EXTENSION } from '../browser.ts'

const ROOT = join(import.meta.dirname, '../../..')
export const UPDATES = 'https://apps.millbrookpd.example/second-look/'

type Fields = Readonly<Record<string, unknown>>

/** The example's file, changed where a test says so. */
export function millbrook(over: Fields = {}): Fields {
  const file = JSON.parse(readFileSync(join(ROOT, 'examples/millbrook.department.json'), 'utf8')) as Fields
  const { $schema: _, ...fields } = file
  return { ...fields, ...over }
}

/** Runs one of the project's commands as a person does. Out: what it prints. */
export function npmRun(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = ROOT): string {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return execFileSync(npm, ['run', '--silent', script, '--', ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A department's keys and packages, made in a folder of their own by the commands that its administrator uses. */
export class Packages {
  readonly folder = mkdtempSync(join(tmpdir(), 'second-look-agency-'))
  readonly key = join(this.folder, 'extension.pem')
  private readonly signing = join(this.folder, 'department.pem')
  private readonly foreign = join(this.folder, 'foreign.pem')

  /**
   * Makes them: the file built in is signed and has version 2. Made once for the same sources, whichever test file and
   * browser asks, and kept under `.output`; each gets a copy of its own.
   */
  static make(): Packages {
    const packages = new Packages()
    const kept = join(ROOT, '.output/agency-tests')
    const sources = sourceFiles(new Map(), [])
    sources.set('example', readFileSync(join(ROOT, 'examples/millbrook.department.json')))
    const hash = createHash('sha256').update(`${process.version} ${today()}`)
    for (const [path, content] of [...sources].sort(([one], [other]) => (one < other ? -1 : 1)))
      hash.update(`\0${path}\0`).update(content)
    const mine = join(kept, hash.digest('hex').slice(0, 32))
    if (existsSync(mine)) {
      cpSync(mine, packages.folder, { recursive: true })
      return packages
    }
    packages.makeAll()
    mkdirSync(kept, { recursive: true })
    for (const name of readdirSync(kept))
      if (!name.startsWith(basename(mine))) rmSync(join(kept, name), { recursive: true, force: true })
    // The other browser's tests may be keeping theirs at the same moment; one of the two is enough.
    const fresh = `${mine}.${process.pid}`
    cpSync(packages.folder, fresh, { recursive: true })
    try {
      renameSync(fresh, mine)
    } catch {
      rmSync(fresh, { recursive: true, force: true })
    }
    return packages
  }

  private makeAll(): void {
    npmRun('package', ['--new-key', this.key])
    npmRun('sign', ['--new-key', this.signing])
    writeNewKey(this.foreign, 'ed25519')
    const plain = join(this.folder, 'plain.json')
    writeFileSync(plain, JSON.stringify(millbrook({ version: 2 })))
    const signed = join(this.folder, 'signed.json')
    npmRun('sign', ['--key', this.signing, '--by', 'Chief Alan Pruitt', '--out', signed, plain])
    this.packageTo('out')
  }

  /** Packages once more. Out: the hashes, as `SHA256SUMS` has them. */
  packageTo(folder: string, env: NodeJS.ProcessEnv = {}): string {
    const named = { department: 'signed.json', 'public-key': 'department.pem.pub', key: 'extension.pem' }
    const files = Object.entries(named).flatMap(([option, file]) => [`--${option}`, join(this.folder, file)])
    const out = join(this.folder, folder)
    npmRun('package', [...files, '--mark', join(ROOT, 'assets/icon.svg'), '--updates', UPDATES, '--out', out], env)
    return readFileSync(join(out, 'SHA256SUMS'), 'utf8')
  }

  /** The path of a made file, by the end of its name. */
  path(end: string): string {
    const name = readdirSync(join(this.folder, 'out')).find((file) => file.endsWith(end))
    if (!name) throw new Error(`npm run package made no ${end}`)
    return join(this.folder, 'out', name)
  }

  /** The public build as one would host it oneself, nothing of a department in it. */
  hostPublic(browser: BrowserName): void {
    const out = join(this.folder, 'out')
    const zip = zipped(filesIn(EXTENSION[browser]))
    if (browser === 'firefox') {
      writeFileSync(join(out, 'public.xpi'), zip)
      return
    }
    const { privateKey, publicKey } = readKey(this.key, 'rsa')
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    writeFileSync(join(out, 'public.crx'), packed(zip, privateKey!, publicKey))
    writeFileSync(join(out, 'public.xml'), chromeUpdates(this.ids.chromium, version, `${UPDATES}public.crx`))
  }

  get ids(): { chromium: string; firefox: string } {
    const { publicKey } = readKey(this.key, 'rsa')
    return { chromium: chromeIdOf(publicKey).id, firefox: firefoxIdOf(publicKey) }
  }

  /** A file signed by the department, or by someone else. */
  async signed(fields: Fields, by: 'department' | 'someone else' = 'department'): Promise<Fields> {
    const { privateKey, publicKey } = readKey(by === 'department' ? this.signing : this.foreign, 'ed25519')
    if (!privateKey) throw new Error('no private key')
    const who = { by: 'Chief Alan Pruitt', on: today() }
    return JSON.parse(await signDepartment(JSON.stringify(fields), { privateKey, publicKey }, who)) as Fields
  }

  /** The department's own server of packages, under an address of this machine. Out: its address, and what closes it. */
  async serve(): Promise<{ address: string; close(): void }> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://local').pathname
      try {
        const content = readFileSync(join(this.folder, 'out', path.replaceAll('..', '')))
        const isCrx = path.endsWith('.crx')
        response.writeHead(200, { 'content-type': isCrx ? 'application/x-chrome-extension' : 'text/xml' })
        response.end(isCrx ? content : content.toString().replaceAll(UPDATES, address))
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    return { address, close: () => server.close() }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
