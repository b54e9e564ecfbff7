import { browser } from 'wxt/browser'
import { load, ofToday, type Settings, watch } from '../../settings/index.ts'
import { AccountStrip } from './account-strip.tsx'
import { composerFor } from './composers.ts'
import { editableIn } from './editable.ts'
import { isOurs, removeLeftovers } from './host.ts'
import type { TabState, ToBackground, ToTab } from './messages.ts'
import { Overlay } from './overlay.tsx'
import { siteOf } from './registry.ts'
import { SecondLookDialog } from './second-look.tsx'
import { Session } from './session.ts'
import { guarded, noteProblem, shared } from './shared.ts'
import { type Question, SubmitGate } from './submit-gate.ts'
import { Underlines } from './underline.ts'
import { focused } from './viewport.ts'

/** Opens the card of the draft at hand: Alt+Shift+L, "look". */
const CARD_KEY = 'KeyL'

/**
 * Starts the composer's part in this frame: composer found → draft → findings → shown → asked.
 * Runs once a frame, in the extension's isolated world; the policy is read from local storage.
 */
export function start(): void {
  const world = shared()
  if (world.loaded) return
  const site = siteOf(location.hostname)
  const sessions = new Map<HTMLElement, Session>()
  const listening = new AbortController()
  const underlines = new Underlines()
  const dialog = new SecondLookDialog()
  let settings: Settings | null = null
  let current: Session | null = null
  let badge = 0
  let badgeTimer: ReturnType<typeof setTimeout> | undefined

  /** A page may stay open for days, and permissions end. */
  const settingsNow = () => {
    if (settings) settings = ofToday(settings)
    return settings
  }
  const isOn = () => !site || settings?.sites[site.id]?.on !== false
  const tell = (message: ToBackground) => {
    Promise.resolve(browser.runtime.sendMessage(message)).catch(() => {})
  }
  const overlay = new Overlay({
    policy: () => settings?.inForce ?? null,
    underlines,
    openPolicy: (clause) => tell({ kind: 'policy', clause }),
    cardMoved: () => strip.draw(),
  })
  const strip = new AccountStrip(
    () => settings,
    () => overlay.isOpen || dialog.isOpen,
  )

  const showBadge = () => {
    clearTimeout(badgeTimer)
    badgeTimer = setTimeout(() => {
      const open = current?.open.length ?? 0
      if (open !== badge) tell({ kind: 'badge', open })
      badge = open
    }, 300)
  }

  const changed = (session: Session) =>
    guarded('Second Look could not draw on this page', undefined, () => {
      underlines.paint(session)
      if (session === current && !dialog.isOpen) {
        overlay.show(session)
        strip.show(session)
      }
      showBadge()
    })

  const gone = (session: Session) => {
    session.close()
    sessions.delete(session.composer.editor)
    underlines.remove(session)
    if (session !== current) return
    current = null
    overlay.show(null)
    strip.show(null)
    showBadge()
  }

  /** Something was focused or typed into: is it a compose box, and a new one? */
  const enter = (path: readonly EventTarget[]) => {
    const editor = editableIn(path)
    if (!editor || !isOn() || current?.composer.editor === editor) return
    let session = sessions.get(editor)
    if (!session) {
      const composer = composerFor(editor, site, location.pathname)
      if (!composer) return
      session = new Session(composer, { settings: settingsNow, changed, gone })
      sessions.set(editor, session)
    }
    current = session
    changed(session)
  }

  const prune = () => {
    for (const session of sessions.values()) if (!session.composer.editor.isConnected) gone(session)
  }

  const sessionAt = (event: Event) => {
    const path = event.composedPath()
    return current && path.includes(current.composer.editor) ? current : null
  }

  const ask = (question: Question) =>
    guarded('Second Look could not open; the post went through', false, () => {
      if (!settings) return false
      // While it is open the rest of the page is inert, and so is what we draw over it.
      overlay.show(null)
      strip.draw()
      const closed = () => {
        overlay.show(current)
        strip.draw()
      }
      const isOpen = dialog.open(question, settings.inForce, closed)
      if (!isOpen) closed()
      return isOpen
    })
  const gate = new SubmitGate({ sessions: () => sessions.values(), ask })

  /** Keys of ours: one opens the card, Escape closes it. Out: whether it was one. */
  const ownKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && overlay.isOpen) {
      overlay.closeCard(true)
      return true
    }
    const first = current?.open[0]
    if (event.code !== CARD_KEY || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false
    if (!first) return strip.focus()
    overlay.open(first, true)
    return true
  }

  const event = (event: Event) => {
    if (isOurs(event.target)) {
      // A dialog of the page that keeps the keyboard inside itself must not hear that it moved here.
      if (event.type === 'focusin' || event.type === 'focus') event.stopImmediatePropagation()
      if (event instanceof KeyboardEvent && event.key === 'Escape' && !dialog.isOpen) {
        if (!ownKey(event)) strip.later()
        stop(event)
      }
      return
    }
    guarded('Second Look failed on this page', undefined, () => {
      if (event.type === 'focusin' || event.type === 'keydown') enter(event.composedPath())
      if (event.type === 'keydown' && ownKey(event as KeyboardEvent)) return stop(event)
      if (event.type === 'pointerdown' && overlay.isOpen) overlay.closeCard(false)
    })
    if (sessions.size === 0) return
    gate.event(event)
    if (event.type === 'click' || event.type === 'keydown') requestAnimationFrame(settle)
  }

  /** A page may change or empty a draft without an event of its own. */
  const settle = () =>
    guarded('Second Look failed on this page', undefined, () => {
      prune()
      current?.syncSoon()
    })

  const on = (type: string, listen: (event: Event) => void, target: EventTarget = window) =>
    target.addEventListener(type, listen, { capture: true, passive: true, signal: listening.signal })
  on('input', (event) => {
    enter(event.composedPath())
    const session = sessionAt(event)
    if (!session) return
    session.syncSoon()
    overlay.typed()
  })
  on('compositionstart', (event) => {
    const session = sessionAt(event)
    if (session) session.composing = true
  })
  on('compositionend', (event) => {
    const session = sessionAt(event)
    if (!session) return
    session.composing = false
    session.syncSoon()
    session.checkSoon()
  })
  on('pointermove', (event) => {
    if (!current || current.open.length === 0) return
    const { clientX, clientY } = event as PointerEvent
    overlay.pointer(clientX, clientY, isOurs(event.target))
  })
  const follow = () => {
    overlay.follow()
    strip.follow()
  }
  on('scroll', follow)
  on('resize', follow)
  if (window.visualViewport) {
    on('scroll', () => overlay.follow(), window.visualViewport)
    on('resize', () => overlay.follow(), window.visualViewport)
  }

  const state = (): TabState => ({
    site: site?.id ?? null,
    on: isOn(),
    draft:
      current && current.text.trim() !== ''
        ? { surface: current.composer.surface, length: current.text.length, findings: current.findings }
        : null,
    problems: world.problems,
  })

  const answer = (message: ToTab): TabState => {
    const finding = message.kind === 'state' ? undefined : current?.findings[message.finding]
    if (finding && message.kind === 'dismiss') current?.dismiss(finding)
    if (finding && current && message.kind === 'show') {
      current.reading.range(finding)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
      overlay.open(finding, false)
    }
    return state()
  }

  const stopAll = () => {
    listening.abort()
    unwatch()
    for (const session of [...sessions.values()]) gone(session)
    overlay.remove()
    strip.hide()
    dialog.close()
  }

  const use = (next: Settings) => {
    settings = next
    if (!isOn()) for (const session of [...sessions.values()]) gone(session)
    for (const session of sessions.values()) session.checkSoon()
    begin()
  }
  const begin = () => {
    const element = focused()
    if (element) enter(pathOf(element))
  }
  const unwatch = watch((next) =>
    guarded('Second Look could not take over a changed setting', undefined, () => use(next)),
  )

  removeLeftovers()
  world.loaded = { event, answer, stop: stopAll }
  load().then(use, (error: unknown) => noteProblem('Second Look could not read its settings', error))
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** An element and all around it, through shadow roots: what `composedPath()` gives for an event. */
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node; ) {
    path.push(node)
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
  }
  return path
}
