import { treeEditor } from '../tree-editor.ts'

/** Quill (LinkedIn's posts): a `p` a line; U+FEFF on both sides of an embed and under its own cursor. */
export default treeEditor({
  id: 'quill',
  fits: (element) => element.matches('.ql-editor'),
  skip: '.ql-ui',
  filler: /\ufeff+/g,
})
