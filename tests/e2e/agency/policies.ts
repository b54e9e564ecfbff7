import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts'

/** What an administrator's policy file says of one extension. */
export interface Policy {
  id: string
  /** From where the browser installs it by itself: an update manifest for Chromium, a package for Firefox. */
  install?: string
  /** The department's file, or null to send none. */
  file: object | null
}

const OURS = 'secondLookTest'
/** By these the tests know a file of their own again. */
const MARKS = [OURS, 'apps.millbrookpd.example']

/** Where the browsers of Linux read what an administrator forces. */
function pathOf(browser: BrowserName): string {
  if (process.platform !== 'linux')
    throw new Error('Policy files are tried on Linux only: elsewhere they are set in the registry or by a profile.')
  if (browser === 'firefox') return '/etc/firefox/policies/policies.json'
  const program = basename(findBrowser('chromium') ?? '')
  const folder = program.includes('edge') ? 'opt/edge' : program.includes('chrome') ? 'opt/chrome' : 'chromium'
  return `/etc/${folder}/policies/managed/second-look-test.json`
}

/** The policy file of one browser: written, changed and taken away again as an administrator does it. */
export class PolicyFile {
  private readonly path: string
  /** The first folder that had to be made, if any. */
  private made: string | undefined
  private readonly atExit = () => this.remove()

  /** In: for which browser, and the file's path where it is not the tests' own. Throws where it may not be written. */
  constructor(
    private readonly browser: BrowserName,
    path?: string,
  ) {
    this.path = path ?? pathOf(browser)
    const there = existsSync(this.path) ? readFileSync(this.path, 'utf8') : null
    if (there !== null && !MARKS.some((mark) => there.includes(mark)))
      throw new Error(`${this.path} is there already and not from these tests. Move it away while they run.`)
    try {
      this.made = mkdirSync(dirname(this.path), { recursive: true })
      writeFileSync(this.path, JSON.stringify({ [OURS]: true }))
    } catch {
      throw new Error(
        [
          `These tests force a real policy and may not write ${this.path}. Run them as root, as in a container, or once:`,
          `  sudo mkdir -p ${dirname(this.path)} && sudo chown "$USER" ${dirname(this.path)}`,
        ].join('\n'),
      )
    }
    process.once('exit', this.atExit)
  }

  write({ id, install, file }: Policy): void {
    const content =
      this.browser === 'chromium'
        ? {
            // Else what a policy installs cannot be looked into.
            DeveloperToolsAvailability: 1,
            ...(install && { ExtensionInstallForcelist: [`${id};${install}`] }),
            ...(file && { '3rdparty': { extensions: { [id]: file } } }),
          }
        : {
            policies: {
              ...(install && {
                ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: `file://${install}` } },
              }),
              ...(file && { '3rdparty': { Extensions: { [id]: file } } }),
            },
          }
    writeFileSync(this.path, JSON.stringify({ [OURS]: true, ...content }))
  }

  /** Puts a file there as it was made. */
  put(content: Uint8Array): void {
    writeFileSync(this.path, content)
  }

  remove(): void {
    process.off('exit', this.atExit)
    rmSync(this.path, { force: true })
    if (this.made) rmSync(join(this.made), { recursive: true, force: true })
  }
}
