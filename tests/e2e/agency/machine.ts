import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { SAY_YES } from '../added.ts'
import { Stage, type StageOptions } from '../stage.ts'
import type { Tab } from '../tab.ts'
import { PolicyFile } from './policies.ts'

/** How long Chromium may take to see that its policy files changed: it waits until they are quiet. */
export const LIVE_MS = 30_000

/** Waits until a page says these words. */
export const reads = (tab: Tab, words: string): Promise<boolean> =>
  tab.waitFor(`"${words}"`, () => tab.page.evaluate((text) => document.body.innerText.includes(text), words), LIVE_MS)

/** What a machine's browser is started with, besides what every machine has. */
type MachineOptions = Pick<StageOptions, 'hosted' | 'args'>

/**
 * An officer's machine under the department's management: a real browser with a profile that stays, the extension
 * installed by policy, and the file that the policy sends.
 */
export class Machine {
  private readonly profile = mkdtempSync(join(tmpdir(), 'second-look-machine-'))
  private running: Stage | undefined

  private constructor(
    readonly name: BrowserName,
    private readonly extension: { id: string; install?: string },
    private readonly policies: PolicyFile,
    private readonly options: MachineOptions,
  ) {}

  /** Starts one. In: the extension that the policy installs and from where, and the file that it sends, or null. */
  static async start(
    name: BrowserName,
    extension: { id: string; install: string },
    file: object | null,
  ): Promise<Machine> {
    const policies = new PolicyFile(name)
    policies.write({ ...extension, file })
    return new Machine(name, extension, policies, {}).started()
  }

  /** Starts one that is managed by a policy file as it was made. In: the id of what it installs, the file put in its place. */
  static managed(name: BrowserName, id: string, policies: PolicyFile, options: MachineOptions): Promise<Machine> {
    return new Machine(name, { id }, policies, options).started()
  }

  private async started(): Promise<this> {
    try {
      await this.restart()
    } catch (error) {
      await this.close()
      throw error
    }
    return this
  }

  get stage(): Stage {
    if (!this.running) throw new Error('the browser is not running')
    return this.running
  }

  /**
   * Sends another file, or none, and has the browser read its policies, as an administrator does: Firefox reads them when
   * it starts. `waits`: Chromium is left to notice by itself, which takes it some seconds.
   */
  async send(file: object | null, { waits = false } = {}): Promise<void> {
    this.policies.write({ ...this.extension, file })
    if (this.name === 'firefox') return this.restart()
    if (!waits) await this.reloadPolicies()
  }

  /** What the button "Reload policies" of Chromium does. */
  private async reloadPolicies(): Promise<void> {
    const page = await this.stage.launched.browser.newPage()
    await page.goto('chrome://policy')
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { send(message: string, args: string[]): void } }
      chrome.send('reloadPolicies', ['test'])
    })
    await page.close()
  }

  /** Closes the browser and starts it again, and waits until the policy has installed the extension. */
  async restart(): Promise<void> {
    await this.reopen()
    await this.untilInstalled(true)
  }

  /** Closes the browser and starts it again. */
  async reopen(): Promise<void> {
    await this.running?.close()
    this.running = undefined
    this.running = await Stage.open(this.name, {
      profile: this.profile,
      installed: this.extension.id,
      ...this.options,
      // A package that Mozilla did not sign.
      firefoxPrefs: { ...SAY_YES.firefoxPrefs, 'xpinstall.signatures.required': false },
    })
  }

  /** Waits until the extension is there, or gone. */
  async untilInstalled(expected: boolean): Promise<void> {
    const giveUp = Date.now() + 60_000
    for (;;) {
      const tab = await this.stage.extensionPage('popup.html').catch(() => null)
      const isThere = (await tab?.page.$('#page').catch(() => null)) ?? null
      await tab?.close().catch(() => {})
      if ((isThere !== null) === expected) return
      if (Date.now() > giveUp) throw new Error(`the extension is ${expected ? 'not ' : ''}installed`)
      await new Promise((done) => setTimeout(done, 200))
    }
  }

  page(path: string): Promise<Tab> {
    return this.stage.extensionPage(path)
  }

  async close(): Promise<void> {
    this.policies.remove()
    await this.running?.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
