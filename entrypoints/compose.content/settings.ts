import { browser } from 'wxt/browser'
import type { Account } from '../../rules/types.ts'
import { following, type PageSettings } from '../../settings/page.ts'
import type { ToBackground } from './messages.ts'

/**
 * What holds on this page now. Errors: rejects where the background cannot be asked or cannot read its storage (a page
 * that outlived an update of the extension).
 */
export function askSettings(): Promise<PageSettings> {
  return browser.runtime.sendMessage({ kind: 'settings' } satisfies ToBackground)
}

/** Calls back after every change with the settings as they then stand. Out: what stops it. */
export function watchSettings(changed: (settings: PageSettings) => void): () => void {
  const { soon, stop } = following(askSettings, changed)
  const heard = (_changes: unknown, area: string) => {
    if (area === 'local') soon()
  }
  browser.storage.onChanged.addListener(heard)
  return () => {
    stop()
    // A page that outlived an update has no storage any more.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(heard)
  }
}

/** Keeps whose account the officer writes with on a site. Errors: rejects where it could not be kept. */
export function answerAccount(site: string, account: Account, undercover = false): Promise<void> {
  return browser.runtime.sendMessage({ kind: 'account', site, account, undercover } satisfies ToBackground)
}

/** Keeps that the officer read what the policy says of this machine. Errors: as `answerAccount`. */
export function noteMachine(site: string, what: string): Promise<void> {
  return browser.runtime.sendMessage({ kind: 'noted', site, what } satisfies ToBackground)
}
