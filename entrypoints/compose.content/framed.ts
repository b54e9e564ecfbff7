import type { Composer } from './composers.ts'
import { facts, isEnabled, PRESSABLE, submitScore } from './submit.ts'

/**
 * Frames that a page writes itself, without an address of their own: the editors of some forums, whose title and
 * buttons stand in the page around. Elements of that page are of another window, so `instanceof` knows none of them.
 */

/** Out: the frame's element in the page around it; null where this is no such frame. */
export function frameAround(): Element | null {
  const frame = window.frameElement
  const address = ({ location: { href } }: Document) => href.replace(/#.*/, '')
  // Written by `document.write`, it has the address of the page that wrote it.
  const isWritten =
    frame && (/^(about|blob):$/.test(location.protocol) || address(document) === address(frame.ownerDocument))
  return isWritten ? frame : null
}

/** The page that a person sees here: the one around such a frame. */
export function pageHere(): Document {
  return frameAround()?.ownerDocument ?? document
}

/**
 * Whether something in the page around posts the draft of this frame. In: a click there, the composer here. Out: what
 * was pressed, or null.
 */
export function submitAround(event: Event, { box }: Composer): HTMLElement | null {
  const frame = frameAround()
  const elements = event.composedPath().filter((target) => (target as Node).nodeType === 1) as HTMLElement[]
  const control = elements.find((element) => element.matches(PRESSABLE))
  if (!frame || !control || !isEnabled(control)) return null
  const { leave, submit, root: selector = 'form, [role="dialog"]' } = box
  if (leave && elements.some((element) => element.matches(leave))) return null
  const root = frame.closest(selector)
  if (root && !root.contains(control)) return null
  if (submit && (control.matches(submit) || root?.querySelector(submit)))
    return control.matches(submit) ? control : null
  return root && submitScore(facts(control, frame)) > 0 ? control : null
}
