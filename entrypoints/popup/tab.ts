import { browser } from 'wxt/browser'
import type { TabState, ToTab } from '../compose.content/messages.ts'

/** The tab that the popup was opened on, and what runs there. */
export interface Tab {
  id: number
  state: TabState
}

const send = (tab: number, message: ToTab): Promise<unknown> => browser.tabs.sendMessage(tab, message)

/** Asks the open tab for its draft. Out: null where nothing of ours runs. */
export async function askTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  try {
    const state = (await send(tab.id, { kind: 'state' })) as TabState | undefined
    return state ? { id: tab.id, state } : null
  } catch {
    // No content script answers: a page that Second Look does not run on.
    return null
  }
}

/** Scrolls the page to a finding and opens its card there. */
export async function showInPage(tab: Tab, finding: number): Promise<void> {
  await send(tab.id, { kind: 'show', finding })
}

/** Says "not this" of a finding. Out: the draft as it stands afterwards. */
export async function dismiss(tab: Tab, finding: number): Promise<Tab | null> {
  await send(tab.id, { kind: 'dismiss', finding })
  return askTab()
}
