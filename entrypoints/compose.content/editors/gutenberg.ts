import { treeEditor } from '../tree-editor.ts'

const FLOW = '.block-editor-writing-flow'
const BLOCK = '.block-editor-rich-text__editable, .editor-post-title__input'

/**
 * Gutenberg (Tumblr, WordPress): every block is an editing host of its own; all of them together are
 * the draft. An empty one holds U+FEFF and its prompt.
 */
export default treeEditor({
  id: 'gutenberg',
  fits: (element) => element.matches(`${FLOW}, ${FLOW} :is(${BLOCK})`),
  draft: (element) => element.closest<HTMLElement>(FLOW) ?? element,
  parts: (element) => [...element.querySelectorAll(BLOCK)],
  skip: '[data-rich-text-placeholder]',
  filler: /\ufeff+/g,
})
