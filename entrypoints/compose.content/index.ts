import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { editableIn } from './editable.ts'
import type { TabState, ToBackground, ToTab } from './messages.ts'
import { EVENTS, noteProblem, shared } from './shared.ts'

/**
 * The stub: all that runs on a page where nobody writes. It listens first, at the window, before
 * any listener of the page, and asks for the rest at the first focus of something like a compose
 * box. No engine, no drawing, no settings.
 */
export default defineContentScript({
  matches: ['https://*.x.com/*', 'https://*.facebook.com/*', 'https://*.messenger.com/*'],
  allFrames: true,
  runAt: 'document_start',
  // WXT would tell the page's scripts that we are here.
  noScriptStartedPostMessage: true,
  // WXT's own sign of an update is an event that any page can send, so it is not listened to.
  main: start,
})

const RETRY_MS = 5000

function start(): void {
  const { problems } = shared()
  const listening = new AbortController()
  let asked: Promise<void> | null = null

  const stop = () => {
    listening.abort()
    shared().loaded?.stop()
    shared().loaded = null
  }

  /** Loads the main bundle once; a failure is noted and tried again at a later focus. */
  const load = (): Promise<void> => {
    asked ??= browser.runtime
      .sendMessage({ kind: 'inject' } satisfies ToBackground)
      .then((failure: unknown) => {
        if (typeof failure === 'string') throw new Error(failure)
        // A script that throws as it starts counts as injected.
        if (!shared().loaded) throw new Error('its script did not run')
      })
      .catch((error: unknown) => {
        noteProblem('Second Look could not start on this page', error)
        setTimeout(() => {
          asked = null
        }, RETRY_MS)
      })
    return asked
  }

  const listen = (event: Event) => {
    // After an update of the extension this script is an orphan: it leaves the draft alone.
    if (!browser.runtime?.id) return stop()
    const { loaded } = shared()
    if (loaded) return loaded.event(event)
    if (!asked && (event.type === 'focusin' || event.type === 'keydown') && editableIn(event.composedPath())) load()
  }
  for (const type of EVENTS) {
    window.addEventListener(type, listen, { capture: true, signal: listening.signal })
  }

  const answer = async (message: ToTab): Promise<TabState | null> => {
    await load()
    return shared().loaded?.answer(message) ?? { site: null, on: true, draft: null, problems }
  }
  // A frame in which nobody writes leaves the answer to the page around it.
  browser.runtime.onMessage.addListener((message: unknown) => {
    const asksUs = window === window.top || shared().loaded?.answer({ kind: 'state' })?.draft
    return asksUs ? answer(message as ToTab) : undefined
  })
}
