import { browser } from 'wxt/browser'
import { patternOf } from '../../settings/index.ts'
import type { TabState, ToTab } from '../compose.content/messages.ts'

/** The tab that the popup was opened on, and what runs there. */
export interface Tab {
  id: number
  state: TabState
}

const send = (tab: number, message: ToTab): Promise<unknown> => browser.tabs.sendMessage(tab, message)

/** What the popup was opened over: what runs there, if anything does, and what the browser would be asked for to add it. */
export interface Place {
  tab: Tab | null
  /** Null where the site is listed, or where nothing can be added, such as the browser's own pages. */
  pattern: string | null
}

/** Asks the open tab for its draft, and what its site is. */
export async function askPlace(): Promise<Place> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return { tab: null, pattern: null }
  return { tab: await askTab(tab.id), pattern: patternOf(tab.url) }
}

/** Asks a tab for its draft. Out: null where nothing of ours runs. */
async function askTab(id: number): Promise<Tab | null> {
  try {
    // A draft in a frame goes before the page around it, in which nobody writes.
    const state = ((await send(id, { kind: 'draft' })) ?? (await send(id, { kind: 'state' }))) as TabState | undefined
    return state ? { id, state } : null
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
  return askTab(tab.id)
}
