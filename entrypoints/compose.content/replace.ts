import type { Span } from '../../rules/types.ts'
import type { TextField } from './editable.ts'
import type { EditorKind, Reading } from './editor.ts'

/** How long an editor may take to follow a new selection, or to show a new text. */
const SETTLE_MS = 60
const SHOW_MS = 240

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Selects a span in an editing host. Out: false where the page has changed under the reading. */
export function selectInTree(element: HTMLElement, reading: Reading, span: Span): boolean {
  const range = reading.range(span)
  if (!range) return false
  element.focus({ preventScroll: true })
  const selection = element.ownerDocument.getSelection()
  if (!selection) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return true
}

export function selectInField(field: TextField, span: Span): boolean {
  field.focus({ preventScroll: true })
  field.setSelectionRange(span.start, span.end)
  return field.selectionStart === span.start && field.selectionEnd === span.end
}

/**
 * Replaces a span as typing over a selection does: the editors with a model of their own answer to
 * a cancelable `beforeinput`, the others to `insertText`. Written once and then only watched: some
 * editors take it over after the turn, and a second try would write twice.
 *
 * Out: whether the text then reads as it should.
 */
export async function typeOver(
  editor: Pick<EditorKind, 'read' | 'select'>,
  element: HTMLElement,
  span: Span,
  replacement: string,
): Promise<boolean> {
  const { text } = editor.read(element)
  if (!editor.select(element, span)) return false
  await pause(SETTLE_MS)
  if (editor.read(element).text !== text) return false
  const event = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: replacement,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  if (element.dispatchEvent(event)) element.ownerDocument.execCommand('insertText', false, replacement)
  const wanted = text.slice(0, span.start) + replacement + text.slice(span.end)
  for (let waited = 0; waited < SHOW_MS; waited += SETTLE_MS) {
    if (editor.read(element).text === wanted) return true
    await pause(SETTLE_MS)
  }
  const now = editor.read(element).text
  if (now === text) editor.select(element, span)
  return now === wanted
}
