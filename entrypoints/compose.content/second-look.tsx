import { render } from 'preact'
import { SecondLook } from '../../components/second-look.tsx'
import type { Mode, PolicyInForce } from '../../rules/types.ts'
import { unreadText } from './card.tsx'
import { createLayer, type Layer } from './host.ts'
import { LAYER_CSS } from './layer-css.ts'
import { placeCard } from './place.ts'
import type { Question } from './submit-gate.ts'
import { viewport } from './viewport.ts'

const STRICTEST: readonly Mode[] = ['hold', 'reason', 'acknowledge']

/** The dialog of the second look. A modal one: while it is open the page is out of reach of keys and clicks. */
export class SecondLookDialog {
  private layer: Layer | null = null

  get isOpen(): boolean {
    return this.layer?.host.isConnected ?? false
  }

  /** Opens it by what was pressed. In: what to do once it is closed. Out: false where it could not be shown. */
  open(question: Question, policy: PolicyInForce, closed: () => void): boolean {
    // A press while it is open is held; the dialog already asks about it.
    if (this.isOpen) return true
    const { session, findings, near, again } = question
    const layer = createLayer(LAYER_CSS, false)
    const dialog = document.createElement('dialog')
    dialog.className = 'sheet look'
    dialog.setAttribute('aria-labelledby', 'second-look-title')
    layer.shadow.append(dialog)
    const close = () => {
      dialog.close()
      render(null, dialog)
      layer.remove()
      this.layer = null
      closed()
    }
    const back = () => {
      close()
      question.back()
      session.focus()
    }
    const post = () => {
      // Moved or made to fade by the page, it was not what the person saw when they pressed.
      if (layer.isTampered()) return layer.mend()
      close()
      if (question.again) session.focus()
      question.post()
    }
    const modes = findings.map((finding) => policy.modes[finding.level])
    const mode = STRICTEST.find((strict) => modes.includes(strict)) ?? 'look'
    render(
      <SecondLook
        findings={findings}
        policy={policy.policy.title}
        mode={mode as Exclude<Mode, 'note'>}
        again={again}
        unread={session.unread ? unreadText() : null}
        onBack={back}
        onPost={post}
      />,
      dialog,
    )
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      back()
    })
    // The key that was held is still down: its repeats press nothing here.
    dialog.addEventListener('keydown', (event) => event.repeat && event.preventDefault(), { capture: true })
    layer.attach(session.composer.editor)
    dialog.showModal()
    const place = placeCard(
      [near.getBoundingClientRect()],
      { width: dialog.offsetWidth, height: dialog.offsetHeight },
      viewport(),
      { must: [], may: [] },
    )
    dialog.style.left = `${place.left}px`
    dialog.style.top = `${place.top}px`
    dialog.style.maxHeight = `${place.height}px`
    this.layer = layer
    return dialog.open
  }

  close(): void {
    this.layer?.remove()
    this.layer = null
  }
}
