import { readTree } from '../dom-text.ts'
import type { EditorKind } from '../editor.ts'
import { selectInTree, typeOver } from '../replace.ts'

/** Lexical (Facebook, Instagram, WhatsApp): paragraphs of `data-lexical-text` spans; its prompt stands outside. */
const lexical: EditorKind = {
  id: 'lexical',
  fits: (element) => element.dataset.lexicalEditor === 'true',
  read: (element) => readTree(element),
  select: (element, span) => selectInTree(element, readTree(element), span),
  replace: (element, span, replacement) => typeOver(lexical, element, span, replacement),
}

export default lexical
