import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { ToBackground } from './compose.content/messages.ts'

/**
 * The background: puts the main bundle where a draft begins, shows the number of open findings, and
 * opens the policy. It holds nothing between two messages and sees no draft.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { tab, frameId } = sender
    if (tab?.id === undefined) return undefined
    const asked = message as ToBackground
    switch (asked.kind) {
      case 'inject':
        return inject(tab.id, frameId ?? 0)
      case 'badge':
        return showCount(tab.id, asked.open)
      case 'policy':
        return openPolicy(tab, asked.clause)
      default:
        return undefined
    }
  })
})

/** Out: undefined, or why it could not be done. */
async function inject(tabId: number, frameId: number): Promise<string | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/composer.js'],
      injectImmediately: true,
    })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function showCount(tabId: number, open: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: open > 0 ? String(open) : '' })
  if (open > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: '#2f5d7c' })
}

async function openPolicy(from: { index: number; windowId?: number }, clause?: string): Promise<void> {
  const url = browser.runtime.getURL(`/card.html${clause ? `#${encodeURIComponent(clause)}` : ''}`)
  await browser.tabs.create({ url, index: from.index + 1 })
}
