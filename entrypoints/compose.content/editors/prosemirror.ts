import { treeEditor } from '../tree-editor.ts'

/**
 * ProseMirror and TipTap (Bluesky, LinkedIn's comments, Discourse): a paragraph an element; its
 * prompts are `::before` or widgets, and pictures without words keep the caret apart from atoms.
 */
export default treeEditor({
  id: 'prosemirror',
  fits: (element) => element.matches('.ProseMirror'),
  skip: '.ProseMirror-widget, .ProseMirror-gapcursor',
})
