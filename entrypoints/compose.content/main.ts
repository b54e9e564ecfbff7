import { browser } from 'wxt/browser'
import { ofToday, type PageSettings } from '../../settings/page.ts'
import { AccountStrip } from './account-strip.tsx'
import { composerFor, draftOf } from './composers.ts'
import { editableIn } from './editable.ts'
import { frameAround, pageHere } from './framed.ts'
import { isOurs, removeLeftovers } from './host.ts'
import type { TabState, ToBackground, ToTab } from './messages.ts'
import { Moves } from './moves.ts'
import { Overlay } from './overlay.tsx'
import { siteHere } from './registry.ts'
import { SecondLookDialog } from './second-look.tsx'
import { Session } from './session.ts'
import { askSettings, watchSettings } from './settings.ts'
import { engine, guarded, noteProblem, shared } from './shared.ts'
import { type Question, SubmitGate } from './submit-gate.ts'
import { pathOf } from './tree.ts'
import { Underlines } from './underline.ts'
import { focused } from './viewport.ts'

/** Opens the card of the draft at hand: Alt+Shift+L, "look". */
const CARD_KEY = 'KeyL'

/**
 * Starts the composer's part in this frame: composer found → draft → findings → shown → asked.
 * Runs once a frame, in the extension's isolated world; the policy in force comes from the background. Throws where the engine was not brought before.
 */
export function start(): void {
  const world = shared()
  if (world.loaded) return
  engine()
  const site = siteHere()
  const sessions = new Map<HTMLElement, Session>()
  const listening = new AbortController()
  const underlines = new Underlines()
  const dialog = new SecondLookDialog()
  let settings: PageSettings | null = null
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
    // In a page that outlived an update there is nobody to tell.
    if (browser.runtime?.id) Promise.resolve(browser.runtime.sendMessage(message)).catch(() => {})
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
    (clause) => tell({ kind: 'policy', clause }),
  )

  const showBadge = () => {
    clearTimeout(badgeTimer)
    badgeTimer = setTimeout(() => {
      const open = current?.entries.length ?? 0
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
      moves.start()
    })

  const moves = new Moves(
    () => [...sessions.values()].filter(({ open }) => open.length > 0).map(({ composer }) => composer.editor),
    (editor) => {
      const session = sessions.get(editor)
      if (session) changed(session)
      strip.follow()
    },
  )

  const gone = (session: Session) => {
    const { editor, around } = session.composer
    if (!session.isParked && !editor.isConnected && around?.isConnected && session.text.trim() !== '') {
      // The next step of its dialog posts it.
      session.park()
    } else {
      session.close()
      sessions.delete(editor)
    }
    underlines.remove(session)
    if (session !== current) return
    current = null
    overlay.show(null)
    strip.show(null)
    showBadge()
  }

  /** Something was focused or typed into: is it a compose box, and a new one? */
  const enter = (path: readonly EventTarget[]) => {
    const editable = editableIn(path)
    if (!editable || !isOn()) return
    const editor = draftOf(editable)
    if (current?.composer.editor === editor) {
      current.writtenIn = editable
      return
    }
    const session = sessionOf(editor)
    if (!session) return
    for (const part of session.composer.parts()) sessionOf(part)
    hearForms(path)
    session.writtenIn = editable
    current = session
    changed(session)
  }

  const sessionOf = (editor: HTMLElement): Session | null => {
    const known = sessions.get(editor)
    if (known) return known
    const composer = composerFor(editor, site, pageHere().location.pathname)
    if (!composer) return null
    const session = new Session(composer, { settings: settingsNow, changed, gone, of: (part) => sessions.get(part) })
    for (const before of [...sessions.values()]) {
      if (!before.isParked || !composer.around || before.composer.around !== composer.around) continue
      // Back at the step before: the same draft, in a new editor.
      session.follow(before)
      gone(before)
    }
    sessions.set(editor, session)
    hearAround()
    return session
  }

  let hearsAround = false
  /** The buttons of an editor in a frame of the page's own stand outside it. */
  const hearAround = () => {
    const around = frameAround()?.ownerDocument.defaultView
    if (!around || hearsAround) return
    hearsAround = true
    const click = (event: Event) => gate.clickAround(event)
    around.addEventListener('click', click, { capture: true, signal: listening.signal })
    window.addEventListener('pagehide', () => around.removeEventListener('click', click, { capture: true }))
  }

  const heard = new WeakSet<ShadowRoot>()
  /** A form in a shadow root is submitted there, and nobody outside hears of it. */
  const hearForms = (path: readonly EventTarget[]) => {
    for (const root of path) {
      if (!(root instanceof ShadowRoot) || heard.has(root)) continue
      heard.add(root)
      root.addEventListener('submit', (each) => gate.event(each), { capture: true, signal: listening.signal })
    }
  }

  const prune = () => {
    for (const session of sessions.values()) {
      const { editor, around } = session.composer
      if (session.isParked ? !around?.isConnected : !editor.isConnected) gone(session)
    }
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
      if (isOpen) strip.draw()
      else closed()
      return isOpen
    })
  const gate = new SubmitGate({ sessions: () => sessions.values(), ask })

  /** Keys of ours: one opens the card, Escape closes it. Out: whether it was one. */
  const ownKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && overlay.isOpen) {
      overlay.closeCard(true)
      return true
    }
    const first = current?.entries[0]?.lead
    if (event.code !== CARD_KEY || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false
    if (!first) return strip.focus()
    overlay.open(first, true)
    return true
  }

  /** What a letter, or a part of one, does to the draft it is written in. */
  const written = (event: Event) => {
    if (event.type === 'input') enter(event.composedPath())
    const session = sessionAt(event)
    if (!session) return
    if (event.type === 'compositionstart') session.composing = true
    if (event.type === 'compositionend') session.composing = false
    if (event.type === 'compositionend') session.checkSoon()
    if (event.type === 'input' || event.type === 'compositionend') session.syncSoon()
    if (event.type === 'input') overlay.typed()
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
      if (event.type === 'focusin' || event.type === 'keydown') {
        enter(event.composedPath())
        current?.noticeEmptied()
        // It may have moved into a dialog that opened by itself.
        strip.follow()
      }
      if (event.type === 'keydown' && event.isTrusted && ownKey(event as KeyboardEvent)) return stop(event)
      written(event)
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
      // The next step of a dialog may stand where the question does.
      strip.follow()
    })

  const on = (type: string, listen: (event: Event) => void, target: EventTarget = window) =>
    target.addEventListener(type, listen, { capture: true, passive: true, signal: listening.signal })
  on('pointermove', (event) => {
    // A dialog of the page that opened by itself, somewhere deep in it.
    strip.follow()
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
        ? {
            surface: current.composer.surface,
            length: current.text.length,
            unread: current.unread,
            findings: current.findings,
          }
        : null,
    problems: world.problems,
  })

  const answer = (message: ToTab): TabState => {
    const finding = 'finding' in message ? current?.findings[message.finding] : undefined
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
    moves.stop()
    overlay.remove()
    strip.hide()
    dialog.close()
  }

  /** The extension was updated under this page: all of ours goes, but for a word about it by the draft. */
  const outlived = () => {
    const last = current && current.text.trim() !== '' ? current : null
    stopAll()
    if (last) strip.outlive(last)
  }

  const use = (next: PageSettings) => {
    guarded('Second Look could not take over its settings', undefined, () => {
      settings = next
      if (!isOn()) for (const session of [...sessions.values()]) gone(session)
      for (const session of sessions.values()) session.checkSoon()
    })
    guarded('Second Look failed on this page', undefined, begin)
  }
  /** Somebody may have begun to write before there were settings, or any of us. */
  const begin = () => {
    const element = focused()
    if (element) enter(pathOf(element))
  }
  const unwatch = watchSettings(use)

  removeLeftovers()
  world.loaded = { event, answer, stop: stopAll, outlived }
  askSettings().then(use, (error: unknown) => noteProblem('Second Look could not read its settings', error))
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
