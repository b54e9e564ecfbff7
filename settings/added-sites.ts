import { browser } from 'wxt/browser'

/**
 * The sites that the officer added: exactly those whose permission the browser holds beside the listed ones. Nothing
 * else is kept of them, so what the officer takes away in the browser's own settings is gone here too.
 */

/** The stub, and under which name the browser keeps it for added sites. */
const STUB = '/content-scripts/compose.js'
const SCRIPT = 'added-sites'

function listedPatterns(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? []
}

/** What to ask the browser for, for one page's site. In: the page's address. Out: null where nothing can be added there. */
export function patternOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return protocol === 'https:' && host !== '' ? `https://${host}/*` : null
}

/** The host of such a pattern, as a person reads it. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/|\/\*$/g, '')
}

/** The added sites, as patterns (`https://forum.example/*`), in the order of their names. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const listed = listedPatterns()
  return origins.filter((origin) => !listed.includes(origin)).sort()
}

/**
 * Asks the browser for one site, which asks the person. To be called straight from a click. Out: whether it was
 * given; the background does the rest. Errors: rejects where the browser refuses to ask.
 */
export function addSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Drops a site: what runs on its open pages stops, and the permission goes. */
export async function dropSite(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern })
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, { kind: 'stop' }))),
  )
  await browser.permissions.remove({ origins: [pattern] })
}

/** Calls back whenever a site was added or dropped, here or in the browser's settings. Out: what stops it. */
export function watchAddedSites(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(changed)
  onRemoved.addListener(changed)
  return () => {
    onAdded.removeListener(changed)
    onRemoved.removeListener(changed)
  }
}

/**
 * For the background: keeps the browser's list of where the stub runs in step with the permissions, also after
 * an update, which empties that list in Chromium; and starts on the pages of a new site that are open already.
 */
export function followAddedSites(): void {
  const inStep = async () => {
    const matches = await addedSites()
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
    if (registered && String(registered.matches) === String(matches)) return
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    if (matches.length === 0) return
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT,
        matches,
        js: [STUB],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ])
  }
  // One after the other: two at once would register twice.
  let last: Promise<void> = Promise.resolve()
  const soon = () => {
    last = last.then(inStep).catch(() => {})
    return last
  }
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await soon()
    const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : []
    for (const { id } of tabs) {
      if (id === undefined) continue
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [STUB] }).catch(() => {})
    }
  })
  browser.permissions.onRemoved.addListener(() => void soon())
  browser.runtime.onInstalled.addListener(() => void soon())
  browser.runtime.onStartup.addListener(() => void soon())
}
