import type { Span } from '../../rules/types.ts'
import type { TextField } from './editable.ts'
import type { EditorKind, Reading } from './editor.ts'

/** How long an editor may take to follow a new selection, or to show a new text. */
const SETTLE_MS = 60
const SHOW_MS = 240

/** What the browser says and does when a selection is typed over, and when it is deleted. */
const INSERT = { inputType: 'insertText', command: 'insertText' }
const DELETE = { inputType: 'deleteContentBackward', command: 'delete' }

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** The editing host that a position stands in, inside of an editor. */
function hostOf(node: Node, editor: HTMLElement): HTMLElement {
  let host = editor
  for (let at: Node | null = node; at && at !== editor; at = at.parentNode) {
    if (at instanceof HTMLElement && at.isContentEditable) host = at
  }
  return host
}

/** What around a position is written as a whole, such as a mention. */
function atomAround(node: Node, editor: HTMLElement): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  const atom = element?.closest('[contenteditable="false"]') ?? null
  return atom && atom !== editor && editor.contains(atom) ? atom : null
}

/** Whether a range holds nothing but letters: no mention, no picture that stands for an emoji. */
function isPlain(range: Range, editor: HTMLElement): boolean {
  if (atomAround(range.startContainer, editor) || atomAround(range.endContainer, editor)) return false
  const inside = range.commonAncestorContainer
  if (!(inside instanceof Element)) return true
  return ![...inside.querySelectorAll('img, [contenteditable="false"]')].some((atom) => range.intersectsNode(atom))
}

/** Selects a span in an editing host. Out: false where the page has changed under the reading. */
export function selectInTree(element: HTMLElement, reading: Reading, span: Span): boolean {
  const range = reading.range(span)
  if (!range) return false
  const first = atomAround(range.startContainer, element)
  const last = atomAround(range.endContainer, element)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  hostOf(range.startContainer, element).focus({ preventScroll: true })
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
 * Out: whether the text then reads as it should. Where it cannot be sure beforehand, as over a
 * mention, it only selects.
 */
export async function typeOver(
  editor: Pick<EditorKind, 'read' | 'select'>,
  element: HTMLElement,
  span: Span,
  replacement: string,
): Promise<boolean> {
  const { text, range } = editor.read(element)
  const words = range(span)
  if (!editor.select(element, span)) return false
  if (words && !isPlain(words, element)) return false
  await pause(SETTLE_MS)
  if (editor.read(element).text !== text) return false
  const host = words ? hostOf(words.startContainer, element) : element
  const way = replacement === '' ? DELETE : INSERT
  const init = { bubbles: true, cancelable: true, composed: true }
  const data = replacement === '' ? null : replacement
  const event = new InputEvent('beforeinput', { ...init, inputType: way.inputType, data })
  if (host.dispatchEvent(event)) element.ownerDocument.execCommand(way.command, false, replacement)
  const wanted = text.slice(0, span.start) + replacement + text.slice(span.end)
  let taken = false
  for (let waited = 0; waited < SHOW_MS; waited += SETTLE_MS) {
    const now = editor.read(element).text
    if (now === wanted) return true
    taken ||= now !== text
    await pause(SETTLE_MS)
  }
  const now = editor.read(element).text
  // Once anything changed, the same text again is what the person took back: the caret is theirs.
  if (now === text && !taken) editor.select(element, span)
  return now === wanted
}
