import { treeEditor } from '../tree-editor.ts'

/** Froala (XenForo 2): markers for the selection, and zero-width spaces where the caret needs a place. */
export default treeEditor({
  id: 'froala',
  fits: (element) => element.matches('.fr-element'),
  skip: '.fr-marker',
  filler: /\u200b+/g,
})
