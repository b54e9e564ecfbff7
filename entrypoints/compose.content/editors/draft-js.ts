import { treeEditor } from '../tree-editor.ts'

/** Draft.js (X, TikTok): its blocks stand under `data-contents`, each leaf in its own span. */
export default treeEditor({
  id: 'draft-js',
  fits: (element) => element.matches('.public-DraftEditor-content, .DraftEditor-root [contenteditable]'),
  // Before the first block is rendered, the editor itself.
  parts: (element) => [element.querySelector('[data-contents="true"]') ?? element],
})
