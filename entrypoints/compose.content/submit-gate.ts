import type { Finding } from '../../rules/types.ts'
import type { Session } from './session.ts'
import { guarded } from './shared.ts'
import { submitIn, submitOf } from './submit.ts'

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
}

export interface GateNeeds {
  sessions(): Iterable<Session>
  /** Opens the second look. Out: false where it cannot be shown; the post then goes through. */
  ask(question: Question): boolean
}

/** The events of one press that follow its `pointerdown`. */
const REST_OF_PRESS = new Set(['mousedown', 'pointerup', 'mouseup', 'click'])

/**
 * The second look before Post: holds whatever would post a draft with open findings, before the
 * page sees it, and lets it go after the person looked. Nothing is held, nor touched, for a draft
 * without them, and nothing if anything of ours fails.
 */
export class SubmitGate {
  /** A press was held at its `pointerdown`: the rest of it is kept from the page too. */
  private heldPress = false

  constructor(private readonly needs: GateNeeds) {}

  /** In: an event caught at the window, before the page's own listeners. */
  event(event: Event): void {
    guarded('Second Look could not check before posting; the post went through', undefined, () => {
      if (event.type === 'pointerdown') this.heldPress = false
      if (this.heldPress && REST_OF_PRESS.has(event.type)) return stop(event)
      if (event.type === 'pointerdown' || event.type === 'mousedown') return this.press(event)
      if (event.type === 'click') return this.click(event)
      if (event.type === 'submit') return this.submit(event as SubmitEvent)
      if (event.type === 'keydown') return this.key(event as KeyboardEvent)
    })
  }

  private press(event: Event): void {
    for (const [session, control] of this.pressed(event)) {
      if (!session.composer.box.postsOnPress) continue
      if (this.hold(event, session, control, 'control', () => {})) this.heldPress = event.type === 'pointerdown'
    }
  }

  private click(event: Event): void {
    for (const [session, control] of this.pressed(event)) {
      if (this.hold(event, session, control, null, () => press(session, control))) return
    }
  }

  private submit(event: SubmitEvent): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const { submitter } = event
    for (const session of this.needs.sessions()) {
      const { composer } = session
      if (!form.contains(composer.editor)) continue
      // A form may also preview, or save a draft.
      if (submitter && !submitIn([submitter], composer)) continue
      const again = () => form.isConnected && form.requestSubmit(submitter?.isConnected ? submitter : null)
      if (this.hold(event, session, submitter ?? composer.editor, null, again)) return
    }
  }

  private key(event: KeyboardEvent): void {
    const enter = event.key === 'Enter'
    if (event.isComposing || event.keyCode === 229 || !(enter || event.key === ' ')) return
    for (const session of this.needs.sessions()) {
      const { box, editor } = session.composer
      if (event.composedPath().includes(editor)) {
        if (!enter) return
        const withKey = event.ctrlKey || event.metaKey
        const posts = withKey ? box.ctrlEnterPosts !== false : box.enterPosts && !event.altKey && !menuOpen(editor)
        if (!posts || event.shiftKey) return
        const control = submitOf(session.composer)
        const post = () => control && press(session, control)
        this.hold(event, session, control ?? editor, control ? null : 'enter', post)
        return
      }
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    for (const [session, control] of this.pressed(event)) {
      if (this.hold(event, session, control, null, () => press(session, control))) return
    }
  }

  private *pressed(event: Event): Generator<[Session, HTMLElement]> {
    const path = event.composedPath()
    for (const session of this.needs.sessions()) {
      const control = submitIn(path, session.composer)
      if (control) yield [session, control]
    }
  }

  /** Out: whether the event was held. */
  private hold(event: Event, session: Session, near: HTMLElement, again: Question['again'], post: () => void): boolean {
    const findings = session.asking()
    if (findings.length === 0) return false
    let posted = false
    const once = () => {
      if (posted) return
      posted = true
      session.pass(findings)
      guarded('Second Look could not press Post for you; press it once more', undefined, post)
    }
    if (!this.needs.ask({ session, findings, near, again, post: once })) return false
    stop(event)
    return true
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Presses the control again, or the one that a re-rendered page has put in its place. */
function press(session: Session, control: HTMLElement): void {
  const target = control.isConnected ? control : submitOf(session.composer)
  target?.click()
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
