import { afterAll, afterEach, beforeAll, beforeEach, inject, onTestFailed } from 'vitest'
import type { BrowserName } from '../../scripts/browsers.ts'
import type { LaunchOptions } from './browser.ts'
import { Stage } from './stage.ts'
import type { Tab } from './tab.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName
  }
}

/**
 * A stage for the tests of one file: opened before the first, closed after the last. What a test
 * opened is closed after it; of a test that fails, a screenshot is kept.
 *
 * ```ts
 * const stage = openStage()
 * it('…', async () => {
 *   const tab = await stage.site('https://x.com/home')
 * ```
 */
export function openStage(options: Omit<LaunchOptions, 'proxyPort'> = {}) {
  let stage: Stage | undefined
  const open: Tab[] = []
  const keep = (tab: Tab): Tab => {
    open.push(tab)
    return tab
  }
  const opened = (): Stage => {
    if (!stage) throw new Error('the stage opens before the first test: use it inside a test')
    return stage
  }

  beforeAll(async () => {
    stage = await Stage.open(inject('browser'), options)
  }, 60_000)
  afterAll(async () => {
    await stage?.close()
  }, 30_000)
  beforeEach((test) => {
    onTestFailed(async () => {
      const name = test.task.name.replace(/\W+/g, '-').slice(0, 60)
      for (const [index, tab] of open.entries()) {
        const path = await tab.shot(`failed-${name}-${index}`).catch(() => null)
        if (path) console.error(`what the page showed: ${path}`)
      }
    })
  })
  afterEach(async () => {
    for (const tab of open.splice(0)) await tab.close().catch(() => {})
  })

  return {
    get name(): BrowserName {
      return inject('browser')
    },
    site: async (url: string): Promise<Tab> => keep(await opened().site(url)),
    extensionPage: async (path: string): Promise<Tab> => keep(await opened().extensionPage(path)),
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
