import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { BrowserName } from '../../scripts/browsers.ts'
import type { LaunchOptions } from './browser.ts'
import { Stage } from './stage.ts'
import type { Tab } from './tab.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName
    /** The folder for the browsers' profiles; gone after the last test. */
    profiles: string
  }
}

type Options = Omit<LaunchOptions, 'proxyPort'>

/**
 * The browser as it comes, which most files of tests want: left by one of them, as it was found, for the next, since to start
 * one takes longer than many tests do. It ends with the process.
 */
let left: Stage | undefined

async function take(options: Options): Promise<Stage> {
  if (Object.keys(options).length === 0 && left?.name === inject('browser')) {
    const stage = left
    left = undefined
    return stage
  }
  return Stage.open(inject('browser'), { profiles: inject('profiles'), ...options })
}

async function leave(stage: Stage, options: Options): Promise<void> {
  if (Object.keys(options).length > 0) return stage.close()
  await stage.reset()
  left = stage
}

/**
 * A stage for the tests of one file, as if opened before the first and closed after the last. What a test
 * opened is closed after it, but for what it shares with the next; of a test that fails, a screenshot is kept.
 *
 * ```ts
 * const stage = openStage()
 * it('…', async () => {
 *   const tab = await stage.site('https://x.com/home')
 * ```
 */
export function openStage(options: Options = {}) {
  let stage: Stage | undefined
  const open: Tab[] = []
  let held: { url: string; tab: Tab } | undefined
  const keep = (tab: Tab): Tab => {
    open.push(tab)
    return tab
  }
  const opened = (): Stage => {
    if (!stage) throw new Error('the stage opens before the first test: use it inside a test')
    return stage
  }

  beforeAll(async () => {
    stage = await take(options)
  })
  afterAll(async () => {
    await letGo()
    if (stage) await leave(stage, options)
  }, 60_000)
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail'
    const name = task.name.replace(/\W+/g, '-').slice(0, 60)
    for (const [index, tab] of failed ? [...open, ...(held ? [held.tab] : [])].entries() : []) {
      const path = await tab.shot(`failed-${name}-${index}`).catch(() => null)
      if (path) console.error(`what the page showed: ${path}`)
    }
    for (const tab of open.splice(0)) await tab.close().catch(() => {})
    // What a test left halfway is no ground for the next.
    if (failed) await letGo()
  })
  const letGo = async () => {
    await held?.tab.close().catch(() => {})
    held = undefined
  }

  return {
    get name(): BrowserName {
      return inject('browser')
    },
    site: async (url: string): Promise<Tab> => keep(await opened().site(url)),
    /** The page of an address as the last test left it, or freshly loaded where that was another or failed. In front. */
    shared: async (url: string): Promise<Tab> => {
      if (held?.url !== url) {
        await letGo()
        held = { url, tab: await opened().site(url) }
      }
      await held.tab.page.bringToFront()
      return held.tab
    },
    extensionPage: async (path: string): Promise<Tab> => keep(await opened().extensionPage(path)),
    backstage: (): Promise<Tab> => opened().backstage(),
    get requests() {
      return opened().requests
    },
    get asked() {
      return opened().asked
    },
    get stage(): Stage {
      return opened()
    },
  }
}
