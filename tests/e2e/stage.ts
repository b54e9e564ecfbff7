import type { BrowserName } from '../../scripts/browsers.ts'
import { gotoExtensionPage, type Launched, type LaunchOptions, launch } from './browser.ts'
import { type AskedHost, type LocalProxy, startProxy } from './proxy.ts'
import { type LocalServer, type SeenRequest, startServer } from './server.ts'
import { Tab } from './tab.ts'

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

  static async open(name: BrowserName, options: Omit<LaunchOptions, 'proxyPort'> = {}): Promise<Stage> {
    const server = await startServer()
    const proxy = await startProxy(server.hosts, server.port)
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

  /** Takes over a department's file, given as its text, as if the officer had loaded it. */
  async loadDepartment(text: string): Promise<void> {
    const tab = await this.extensionPage('popup.html')
    await tab.page.evaluate(async (file) => {
      type Area = { storage: { local: { set(items: object): Promise<void> } } }
      const scope = globalThis as unknown as { browser?: Area; chrome: Area }
      await (scope.browser ?? scope.chrome).storage.local.set({ department: { text: file, date: '2026-01-01' } })
    }, text)
    await tab.close()
  }

  /** Every request that reached a test page's host, in order. */
  get requests(): readonly SeenRequest[] {
    return this.server.requests
  }

  /** Every host that the browser, a page or the extension asked for. */
  get asked(): readonly AskedHost[] {
    return this.proxy.asked
  }

  async close(): Promise<void> {
    await this.launched.close()
    await this.proxy.close()
    await this.server.close()
  }
}
