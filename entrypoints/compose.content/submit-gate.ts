import type { Finding } from '../../rules/types.ts'
import { submitAround } from './framed.ts'
import type { Press } from './looks.ts'
import type { Session } from './session.ts'
import { guarded } from './shared.ts'
import { submitIn, submitOf } from './submit.ts'
import { holds, pathOf } from './tree.ts'

/** What the second look is asked about, and how the post goes out after it. */
export interface Question {
  session: Session
  findings: readonly Finding[]
  /** What was pressed, to place the dialog by; the editor where a key was. */
  near: HTMLElement
  /** What the person has to press once more after "Post anyway", where we cannot press it for them. */
  again: 'enter' | 'control' | null
  /** Lets the post go out. Called at most once. */
  post(): void
  /** "Go back". */
  back(): void
}

interface GateNeeds {
  sessions(): Iterable<Session>
  /** Opens the second look. Out: false where it cannot be shown; the post then goes through. */
  ask(question: Question): boolean
}

/** The events of one press that follow its `pointerdown`. */
const REST_OF_PRESS = new Set(['mousedown', 'pointerup', 'mouseup', 'click'])
/** A form that is sent this soon after a person pressed something is sent by that press. */
const SENT_BY_PRESS_MS = 1000

/**
 * The second look before Post: holds whatever would post a draft with open findings, before the
 * page sees it, and lets it go after the person looked. Nothing is held, nor touched, for a draft
 * without them, and nothing if anything of ours fails.
 */
export class SubmitGate {
  /** A press was held at its `pointerdown`: the rest of it is kept from the page too. */
  private heldPress = false
  /** When a person last clicked, or pressed a key that was not held down. */
  private pressedAt = Number.NEGATIVE_INFINITY

  constructor(private readonly needs: GateNeeds) {}

  /** In: an event caught at the window, before the page's own listeners. */
  event(event: Event): void {
    guarded('Second Look could not check before posting; the post went through', undefined, () => {
      if (event.isTrusted && (event.type === 'click' || (event instanceof KeyboardEvent && !event.repeat)))
        this.pressedAt = event.timeStamp
      if (event.type === 'pointerdown') this.heldPress = false
      if (this.heldPress && REST_OF_PRESS.has(event.type)) return stop(event)
      if (event.type === 'pointerdown' || event.type === 'mousedown') return this.press(event)
      if (event.type === 'click') return this.click(event)
      if (event.type === 'submit') return this.submit(event as SubmitEvent)
      if (event.type === 'keydown') return this.key(event as KeyboardEvent)
    })
  }

  private press(event: Event): void {
    const pressed = this.pressed(event).filter(([session]) => session.composer.box.postsOnPress)
    if (this.holdPress(event, pressed, 'control', () => {})) this.heldPress = event.type === 'pointerdown'
  }

  private click(event: Event): void {
    const pressed = this.pressed(event)
    this.holdPress(event, pressed, null, ([session, control]) => press(session, control))
  }

  /** A click in the page around the frame that holds the draft. */
  clickAround(event: Event): void {
    guarded('Second Look could not check before posting; the post went through', undefined, () => {
      const sessions = [...this.needs.sessions()]
      const [first] = sessions
      const control = first && submitAround(event, first.composer)
      // The page around counts time from its own beginning.
      const press = { at: performance.now(), byHand: event.isTrusted }
      if (control) this.hold(event, this.whole(sessions), first.composer.editor, null, () => control.click(), press)
    })
  }

  private submit(event: SubmitEvent): void {
    const [form] = event.composedPath()
    if (!(form instanceof HTMLFormElement)) return
    const { submitter } = event
    const sessions = [...this.needs.sessions()].filter(
      ({ composer }) =>
        holds(form, composer.editor) &&
        // A form may also preview, or save a draft.
        (!submitter || submitIn(pathOf(submitter), composer) !== null),
    )
    const again = () => form.isConnected && requestSubmit.call(form, submitter?.isConnected ? submitter : null)
    if (sessions[0]) this.hold(event, this.whole(sessions), submitter ?? sessions[0].composer.editor, null, again)
  }

  private key(event: KeyboardEvent): void {
    const enter = event.key === 'Enter'
    if (event.isComposing || event.keyCode === 229 || !(enter || event.key === ' ')) return
    for (const session of this.needs.sessions()) {
      const { box, editor } = session.composer
      if (event.composedPath().includes(editor)) {
        if (!enter) return
        const withKey = event.ctrlKey || event.metaKey
        const posts = withKey ? box.ctrlEnterPosts !== false : enterPosts(session) && !event.altKey && !menuOpen(editor)
        if (!posts || event.shiftKey) return
        const control = submitOf(session.composer)
        const post = () => control && press(session, control)
        this.hold(event, this.whole([session]), control ?? editor, control ? null : 'enter', post)
        return
      }
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    this.holdPress(event, this.pressed(event), null, ([session, control]) => press(session, control))
  }

  /** The drafts that what is under an event would post. */
  private pressed(event: Event): [Session, HTMLElement][] {
    const path = event.composedPath()
    return [...this.needs.sessions()].flatMap((session) => {
      const control = submitIn(path, session.composer)
      return control ? [[session, control] as [Session, HTMLElement]] : []
    })
  }

  private holdPress(
    event: Event,
    pressed: readonly [Session, HTMLElement][],
    again: Question['again'],
    post: (first: [Session, HTMLElement]) => void,
  ): boolean {
    const [first] = pressed
    if (!first) return false
    return this.hold(event, this.whole(pressed.map(([session]) => session)), first[1], again, () => post(first))
  }

  /** All parts of these drafts, each once: they are posted together. */
  private whole(sessions: readonly Session[]): Session[] {
    return [...new Set(sessions.flatMap((session) => session.parts))]
  }

  private pressOf(event: Event): Press {
    const { timeStamp: at, isTrusted } = event
    // Any script can send a form, and the browser vouches for that: what a person did just before counts.
    if (event.type === 'submit') return { at: this.pressedAt, byHand: at - this.pressedAt < SENT_BY_PRESS_MS }
    return { at, byHand: isTrusted && !(event instanceof KeyboardEvent && event.repeat) }
  }

  /** In: every draft that the event would post, each with the others of its parts. Out: whether the event was held. */
  private hold(
    event: Event,
    sessions: readonly Session[],
    near: HTMLElement,
    again: Question['again'],
    post: () => void,
    press = this.pressOf(event),
  ): boolean {
    const asking = sessions
      .map((session) => ({ session, findings: session.asking(press) }))
      .filter(({ findings }) => findings.length > 0)
    const [first] = asking
    if (!first) return false
    const back = () => {
      const at = performance.now()
      for (const { session, findings } of asking) session.wentBack(findings, at)
    }
    let posted = false
    const once = () => {
      if (posted) return
      posted = true
      for (const { session, findings } of asking) session.pass(findings)
      guarded('Second Look could not press Post for you; press it once more', undefined, post)
    }
    const findings = asking.flatMap((each) => each.findings)
    if (!this.needs.ask({ session: first.session, findings, near, again, post: once, back })) return false
    stop(event)
    return true
  }
}

/** A control that is named `submit` hides the form's own method. */
const { requestSubmit } = HTMLFormElement.prototype

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Presses the control again, or the one that a re-rendered page has put in its place. */
function press(session: Session, control: HTMLElement): void {
  const target = control.isConnected ? control : submitOf(session.composer)
  target?.click()
}

function enterPosts({ composer: { box, editor } }: Session): boolean {
  return typeof box.enterPosts === 'function' ? box.enterPosts(editor) : box.enterPosts === true
}

/** A list of people or tags to pick from is open: Enter picks. */
function menuOpen(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true') return true
  const active = editor.getAttribute('aria-activedescendant')
  if (!active) return false
  const root = editor.getRootNode()
  // Some sites leave the attribute there while nothing is open.
  const item = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(active) : null
  return item !== null && item.getClientRects().length > 0
}
