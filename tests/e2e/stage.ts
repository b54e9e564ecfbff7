import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../../scripts/browsers.ts'
import { gotoExtensionPage, type Launched, type LaunchOptions, launch } from './browser.ts'
import { type AskedHost, type LocalProxy, startProxy } from './proxy.ts'
import { type HostedFiles, type LocalServer, type SeenRequest, startServer } from './server.ts'
import { Tab } from './tab.ts'

export interface StageOptions extends Omit<LaunchOptions, 'proxyPort'> {
  /** What else is to be had besides the sites. */
  hosted?: HostedFiles
}

/**
 * A browser with the extension, the local pages under the sites' names, and the proxy between
 * them. One for each test file; see `openStage` in `harness.ts`.
 */
export class Stage {
  private constructor(
    readonly launched: Launched,
    private readonly server: LocalServer,
    private readonly proxy: LocalProxy,
  ) {}

  static async open(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
    const server = await startServer(options.hosted)
    const proxy = await startProxy(server.hosts, server.port)
    if (options.hosted && options.profile) trust(options.profile, options.hosted.host, server)
    return new Stage(await launch(name, { ...options, proxyPort: proxy.port }), server, proxy)
  }

  get name(): BrowserName {
    return this.launched.name
  }

  /** Opens a test page by the address that it has on the real site. */
  async site(url: string): Promise<Tab> {
    const page = await this.launched.browser.newPage()
    await page.goto(url)
    return new Tab(this.launched, page)
  }

  /** Opens a page of the extension: `popup.html`, `options.html`. */
  async extensionPage(path: string): Promise<Tab> {
    const page = await this.launched.browser.newPage()
    await gotoExtensionPage(this.launched, page, path)
    return new Tab(this.launched, page)
  }

  /** A page of the extension that stays open out of sight, for what tests do with its storage and its messages. */
  async backstage(): Promise<Tab> {
    this.behind ??= this.extensionPage('card.html')
    return this.behind
  }
  private behind: Promise<Tab> | undefined

  /** Takes over a department's file, given as its text, as if the officer had loaded it. */
  async loadDepartment(text: string): Promise<void> {
    const tab = await this.backstage()
    await tab.page.evaluate(async (file) => {
      type Area = { storage: { local: { set(items: object): Promise<void> } } }
      const scope = globalThis as unknown as { browser?: Area; chrome: Area }
      await (scope.browser ?? scope.chrome).storage.local.set({ department: { text: file, date: '2026-01-01' } })
    }, text)
  }

  /** Every request that reached a test page's host, in order. */
  get requests(): readonly SeenRequest[] {
    return this.server.requests
  }

  /** Every host that the browser, a page or the extension asked for. */
  get asked(): readonly AskedHost[] {
    return this.proxy.asked
  }

  /** Leaves things as they are after the start: no page but the one out of sight, nothing in storage, nothing asked for. */
  async reset(): Promise<void> {
    const { page: behind } = await this.backstage()
    for (const page of await this.launched.browser.pages()) if (page !== behind) await page.close()
    await behind.evaluate(async () => {
      type Area = { clear(): Promise<void> }
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }).chrome
      await storage.local.clear()
      await storage.session.clear()
    })
    this.server.requests.length = 0
    this.proxy.asked.length = 0
  }

  async close(): Promise<void> {
    await this.launched.close()
    await this.proxy.close()
    await this.server.close()
  }
}

/**
 * Has a profile of Firefox take the local server's certificate for a host from the start, as it would take a real one:
 * what a policy installs is fetched before a test can speak to the browser.
 */
function trust(profile: string, host: string, { fingerprint }: LocalServer): void {
  writeFileSync(join(profile, 'cert_override.txt'), `${host}:443:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint}\t\n`)
}
