import { treeEditor } from '../tree-editor.ts'

/**
 * CodeMirror 6 (MediaWiki's source editor): a `div` a line. Of a long text only the lines around
 * those in sight stand in the page; a gap says how high the rest is. Only these are read.
 */
export default treeEditor({
  id: 'codemirror',
  fits: (element) => element.matches('.cm-content'),
  skip: '.cm-placeholder, .cm-gap',
  partial: (element) => element.querySelector('.cm-gap') !== null,
})
