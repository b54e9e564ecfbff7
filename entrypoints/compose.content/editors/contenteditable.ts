import { readTree } from '../dom-text.ts'
import type { EditorKind } from '../editor.ts'
import { selectInTree, typeOver } from '../replace.ts'

/** Any editing host without a model of its own, `plaintext-only` too. */
const contenteditable: EditorKind = {
  id: 'contenteditable',
  fallback: true,
  fits: (element) => element.isContentEditable,
  read: (element) => readTree(element),
  select: (element, span) => selectInTree(element, readTree(element), span),
  replace: (element, span, replacement) => typeOver(contenteditable, element, span, replacement),
}

export default contenteditable
