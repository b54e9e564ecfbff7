import { readTree } from '../dom-text.ts'
import type { EditorKind } from '../editor.ts'
import { selectInTree, typeOver } from '../replace.ts'

/** The blocks of a Draft.js editor; before the first one is rendered, the editor itself. */
const contents = (element: HTMLElement) => element.querySelector('[data-contents="true"]') ?? element

/** Draft.js (X): its blocks stand under `data-contents`, each leaf in its own span. */
const draftJs: EditorKind = {
  id: 'draft-js',
  fits: (element) => element.matches('.public-DraftEditor-content, .DraftEditor-root [contenteditable]'),
  read: (element) => readTree(contents(element)),
  select: (element, span) => selectInTree(element, readTree(contents(element)), span),
  replace: (element, span, replacement) => typeOver(draftJs, element, span, replacement),
}

export default draftJs
