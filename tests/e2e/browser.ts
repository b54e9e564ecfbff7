import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core'
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers.ts'

/** The folder of the built extension for a browser. */
export const EXTENSION: Record<BrowserName, string> = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
}

/** Any fixed value: it makes the addresses of the extension's pages known before Firefox starts. */
const FIREFOX_UUID = '5ec01d10-0000-4000-8000-5ec01d100000'
/** The id of the public build in Firefox. */
export const FIREFOX_ID = 'second-look@second-look.example'

export interface Launched {
  name: BrowserName
  browser: Browser
  /** The extension's own origin, with a slash at the end. */
  origin: string
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The port of the proxy that everything must go through. */
  proxyPort: number
  headless?: boolean
  /** Another extension folder than the built one; null for none at all. */
  extension?: string | null
  args?: readonly string[]
  /** A profile folder to use and to leave; without one it is fresh, and gone afterwards. */
  profile?: string
  /** Where a fresh profile is made. */
  profiles?: string
  /** The id of an extension that the browser's own policy installs; none is installed from here then. */
  installed?: string
  firefoxPrefs?: Readonly<Record<string, unknown>>
}

/**
 * Starts a real browser with a fresh profile, the extension installed, and all its traffic through
 * the proxy. Puppeteer drives both: over the debugging pipe in Chromium (which branded Chrome
 * allows too, unlike `--load-extension`), over WebDriver BiDi in Firefox.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(name)
  if (!executablePath) throw new Error(howToInstall(name))
  const userDataDir = options.profile ?? (await mkdtemp(join(options.profiles ?? tmpdir(), `second-look-${name}-`)))
  const common = {
    executablePath,
    userDataDir,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // A person who watches ends it with Control+C: then `close` is to run whole.
    handleSIGINT: options.headless !== false,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  }
  const browser = await (name === 'chromium'
    ? puppeteer.launch({
        ...common,
        browser: 'chrome',
        pipe: true,
        // With it Chromium would not look for what a policy installs.
        ...(options.installed && { ignoreDefaultArgs: ['--disable-background-networking'] }),
        enableExtensions: true,
        args: [
          `--proxy-server=127.0.0.1:${options.proxyPort}`,
          '--no-first-run',
          '--disable-component-update',
          '--lang=en-US',
          '--disable-gpu',
          // Chromium's sandbox refuses to start for root, as in a container.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...(options.args ?? []),
        ],
      })
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        args: ['--remote-allow-system-access', ...(options.args ?? [])],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [options.installed ?? FIREFOX_ID]: FIREFOX_UUID }),
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
          'services.settings.server': 'data:,#remote-settings-dummy/v1',
          'intl.accept_languages': 'en-US',
          ...options.firefoxPrefs,
        },
      }))
  const folder = options.extension === undefined && !options.installed ? EXTENSION[name] : options.extension
  const id = folder ? await browser.installExtension(folder) : (options.installed ?? '')
  return {
    name,
    browser,
    origin: name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`,
    close: async () => {
      await browser.close()
      if (!options.profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** What this file needs of Puppeteer's BiDi classes, which it does not export. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiAnswer }>
}
interface BidiNode {
  type: string
  sharedId?: string
  value?: string | BidiNode[] | { shadowRoot?: BidiNode | null; mode?: string }
}
interface BidiAnswer {
  type: string
  result?: BidiNode
  exceptionDetails?: { text: string }
}

function bidi(frame: Frame): { connection: BidiConnection; context: string } {
  const browser = frame.page().browser() as unknown as { connection: BidiConnection }
  return { connection: browser.connection, context: idOf(frame) }
}

/** What the debuggers call a frame. */
const idOf = (frame: Frame) => (frame as unknown as { _id: string })._id

/** Opens a page of the extension. Firefox never reports such a load as finished, so it is asked directly. */
export async function gotoExtensionPage(launched: Launched, page: Page, path: string): Promise<void> {
  const url = launched.origin + path
  if (launched.name === 'chromium') {
    await page.goto(url)
    return
  }
  const { connection, context } = bidi(page.mainFrame())
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' })
  const giveUp = Date.now() + 30_000
  while (Date.now() < giveUp) {
    const ready = await page
      .evaluate(() => `${document.readyState} ${location.href}`)
      .catch(() => 'not yet: the page is being replaced')
    if (ready === `complete ${url}`) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`${url} did not load`)
}

/** The elements that hold our closed shadow roots. */
const HOSTS = `[...document.querySelectorAll('second-look-layer')]`

/** The closed shadow roots of a frame, as the debugger calls them, and how many elements may hold one. */
interface Roots {
  ids: string[]
  hosts: number
}

/** What a browser's debugger can do with closed shadow roots: find those of a frame, and run code over them. */
interface Debugger {
  find(frame: Frame): Promise<Roots>
  /** In: a function's text; it gets the roots, and gives a string. */
  call(frame: Frame, code: string, ids: readonly string[]): Promise<string>
}

/** The roots of each frame as they were last found: to find them takes many steps, and we are asked every few milliseconds. */
const known = new WeakMap<Frame, Roots>()
/** What is answered where the roots are not those of the page any more; no JSON begins so. */
const STALE = '-stale'

/**
 * Runs a function over the closed shadow roots in the page, which no script of the page can reach;
 * the browsers' debuggers can. In: a self-contained function of the roots and of arguments that
 * survive JSON. Out: what it returns, by way of JSON.
 */
export async function inClosedRoots<Args extends unknown[], Out>(
  launched: Launched,
  frame: Frame,
  fn: (roots: ShadowRoot[], ...args: Args) => Out,
  ...args: Args
): Promise<Out> {
  const its = launched.name === 'chromium' ? CDP : BIDI
  const ask = ({ ids, hosts }: Roots) =>
    its.call(
      frame,
      `(...roots) => ${HOSTS}.length !== ${hosts} || roots.some(({ host }) => !host.isConnected)
        ? '${STALE}'
        : JSON.stringify((${fn})(roots, ...${JSON.stringify(args)})) ?? 'null'`,
      ids,
    )
  const before = known.get(frame)
  let answer = before ? await ask(before).catch(() => STALE) : STALE
  // A page may put another host in its place between finding and asking.
  for (let tries = 0; answer === STALE && tries < 20; tries += 1) {
    const roots = await its.find(frame)
    // A host may stand there a moment before it has its root.
    if (roots.ids.length === roots.hosts) known.set(frame, roots)
    else known.delete(frame)
    answer = await ask(roots)
  }
  return JSON.parse(answer) as Out
}

const CDP: Debugger = {
  async find(frame) {
    const client = clientOf(frame)
    const hosts = await frame.evaluateHandle(HOSTS)
    try {
      const { objectId } = hosts.remoteObject()
      const { result } = await client.send('Runtime.getProperties', { objectId: objectId!, ownProperties: true })
      const roots = await Promise.all(
        result
          .filter(({ name }) => /^\d+$/.test(name))
          .map(async ({ value }) => {
            const { node } = await client.send('DOM.describeNode', { objectId: value!.objectId! })
            const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
            if (!closed) return []
            const { object } = await client.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId })
            return [object.objectId!]
          }),
      )
      return { ids: roots.flat(), hosts: roots.length }
    } finally {
      await hosts.dispose()
    }
  },
  async call(frame, code, ids) {
    // Without a root there is no object to call it on, and nothing that it could be given.
    if (ids.length === 0) return frame.evaluate(`(${code})()`) as Promise<string>
    const answer = await clientOf(frame).send('Runtime.callFunctionOn', {
      functionDeclaration: code,
      objectId: ids[0]!,
      arguments: ids.map((objectId) => ({ objectId })),
      returnByValue: true,
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the page')
    return String(answer.result.value)
  },
}

/** A frame of another site has a process of its own, and Puppeteer a session for it. */
const clientOf = (frame: Frame) => (frame as unknown as { client: CDPSession }).client

const BIDI: Debugger = {
  async find(frame) {
    const { connection, context } = bidi(frame)
    const found = await connection.send('script.evaluate', {
      expression: HOSTS,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })
    const value = found.result.result?.value
    const hosts = Array.isArray(value) ? value : []
    const ids = hosts.flatMap((host) => {
      const value = host.value
      const shadow = value && typeof value === 'object' && !Array.isArray(value) ? value.shadowRoot : null
      const isClosed =
        shadow?.sharedId &&
        typeof shadow.value === 'object' &&
        !Array.isArray(shadow.value) &&
        shadow.value.mode === 'closed'
      return isClosed ? [shadow.sharedId!] : []
    })
    return { ids, hosts: hosts.length }
  },
  async call(frame, code, ids) {
    const { connection, context } = bidi(frame)
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: code,
      target: { context },
      awaitPromise: false,
      arguments: ids.map((sharedId) => ({ sharedId })),
    })
    if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text ?? 'failed in the page')
    return String(answer.result.result?.value)
  },
}
