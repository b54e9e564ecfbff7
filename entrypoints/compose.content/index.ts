import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { editableIn, isTextField } from './editable.ts'
import type { TabState, ToBackground, ToTab } from './messages.ts'
import { EVENTS, noteProblem, shared } from './shared.ts'

/**
 * The stub: all that runs on a page where nobody writes. It listens first, at the window, before
 * any listener of the page, and asks for the rest at the first focus of something like a compose
 * box. No engine, no drawing, no settings.
 */
export default defineContentScript({
  // `wxt.config.ts` fills this in from the site files, which would only weigh down the stub.
  matches: [],
  allFrames: true,
  // Frames that a page writes itself, as some forums do for their editor, and WordPress with a blob's address.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // WXT would tell the page's scripts that we are here.
  noScriptStartedPostMessage: true,
  // WXT's own sign of an update is an event that any page can send, so it is not listened to.
  main: start,
})

const RETRY_MS = 5000

function start(): void {
  const world = shared()
  // Brought again where it runs already: the officer added a site that is listed by now.
  if (world.started) return
  world.started = true
  const { problems } = world
  const listening = new AbortController()
  let asked: Promise<void> | null = null

  const stop = () => {
    listening.abort()
    world.loaded?.stop()
    world.loaded = null
    world.started = false
  }

  /** Loads the main bundle once; a failure is noted and tried again at a later focus. */
  const load = (): Promise<void> => {
    asked ??= browser.runtime
      .sendMessage({ kind: 'inject' } satisfies ToBackground)
      .then((failure: unknown) => {
        if (typeof failure === 'string') throw new Error(failure)
        // A script that throws as it starts counts as injected.
        if (!world.loaded) throw new Error('its script did not run')
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
    const { loaded } = world
    if (!browser.runtime?.id) {
      world.loaded = null
      loaded?.outlived()
      return stop()
    }
    if (loaded) return loaded.event(event)
    if (event.type !== 'focusin' && event.type !== 'keydown') return
    const editable = editableIn(event.composedPath())
    if (!editable) return
    // A field itself knows what it was sent with.
    if (!isTextField(editable) && !world.stood.has(editable)) world.stood.set(editable, editable.innerText)
    if (!asked) load()
  }
  const hear = () => {
    for (const type of EVENTS) window.addEventListener(type, listen, { capture: true, signal: listening.signal })
  }
  hear()
  // A page that writes a frame takes all listeners off it. Only the frame's root is watched.
  if (location.protocol === 'about:') new MutationObserver(hear).observe(document, { childList: true })

  const answer = async (message: ToTab): Promise<TabState | null> => {
    await load()
    return world.loaded?.answer(message) ?? { site: null, on: true, draft: null, problems }
  }
  const heard = (message: unknown) => {
    const asked = message as ToTab
    if (asked.kind === 'stop') {
      browser.runtime.onMessage.removeListener(heard)
      return stop()
    }
    // A frame in which nobody writes leaves the answer to the page around it.
    const isWriting = Boolean(world.loaded?.answer({ kind: 'state' }).draft)
    const isForUs = isWriting || (asked.kind === 'state' && window === window.top)
    return isForUs ? answer(asked) : undefined
  }
  browser.runtime.onMessage.addListener(heard)
}
