import { treeEditor } from '../tree-editor.ts'

/** Lexical (Facebook, Instagram, Threads, WhatsApp): paragraphs of `data-lexical-text` spans; its prompt stands outside. */
export default treeEditor({
  id: 'lexical',
  fits: (element) => element.dataset.lexicalEditor === 'true',
})
