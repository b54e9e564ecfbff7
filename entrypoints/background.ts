import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import {
  answerAccount,
  changeSite,
  followAddedSites,
  followManaged,
  load,
  type PageSettings,
} from '../settings/index.ts'
import type { ToBackground } from './compose.content/messages.ts'

/**
 * The background: puts the main bundle where a draft begins, tells it what holds, shows the number of open findings, opens the
 * policy, runs on the sites that the officer added, and takes over the department's file that the browser's policy sends. It holds nothing between two messages and sees no draft.
 */
export default defineBackground(() => {
  followManaged()
  followAddedSites()
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { tab, frameId } = sender
    if (tab?.id === undefined) return undefined
    const asked = message as ToBackground
    switch (asked.kind) {
      case 'inject':
        return inject(tab.id, frameId ?? 0)
      case 'settings':
        return settingsForPage()
      case 'account':
        return answerAccount(asked.site, asked.account, asked.undercover)
      case 'noted':
        return changeSite(asked.site, { noted: asked.what })
      case 'badge':
        return showCount(tab.id, asked.open)
      case 'policy':
        return openPolicy(tab, asked.clause)
      default:
        return undefined
    }
  })
})

/** In several scripts, so that the page's thread reads each in a task of its own; each needs those before it. */
const BUNDLE = [
  '/concerns-ab.js',
  '/concerns-co.js',
  '/concerns-ps.js',
  '/concerns-tz.js',
  '/terms.js',
  '/weights.js',
  '/phrase-weights.js',
  '/engine.js',
  '/composer.js',
] as const

/** Out: undefined, or why it could not be done. */
async function inject(tabId: number, frameId: number): Promise<string | undefined> {
  const target = { tabId, frameIds: [frameId] }
  try {
    for (const file of BUNDLE) await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What a page needs to know, read and checked here. */
async function settingsForPage(): Promise<PageSettings> {
  const { inForce, sites } = await load()
  return { inForce, sites }
}

async function showCount(tabId: number, open: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: open > 0 ? String(open) : '' })
  if (open > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: '#2f5d7c' })
}

async function openPolicy(from: { index: number; windowId?: number }, clause?: string): Promise<void> {
  const url = browser.runtime.getURL(`/card.html${clause ? `#${encodeURIComponent(clause)}` : ''}`)
  await browser.tabs.create({ url, index: from.index + 1 })
}
