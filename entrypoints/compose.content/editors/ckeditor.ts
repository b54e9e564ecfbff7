import { treeEditor } from '../tree-editor.ts'

/** CKEditor 5 (newer forums): seven word joiners where the caret stands alone in a line; widgets have handles of their own. */
export default treeEditor({
  id: 'ckeditor',
  fits: (element) => element.matches('.ck-editor__editable'),
  skip: '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle',
  filler: /\u2060{7}/g,
})
