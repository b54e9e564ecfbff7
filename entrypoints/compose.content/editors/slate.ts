import { treeEditor } from '../tree-editor.ts'

/**
 * Slate (Discord): text stands in `data-slate-string`; an empty text and the sides of a void element
 * hold U+FEFF in `data-slate-zero-width`, and the prompt is an element inside of the editor.
 */
export default treeEditor({
  id: 'slate',
  fits: (element) => element.dataset.slateEditor === 'true',
  skip: '[data-slate-placeholder], [data-slate-spacer]',
  filler: /\ufeff+/g,
})
