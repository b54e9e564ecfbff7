import { treeEditor } from '../tree-editor.ts'

/** Any editing host without a model of its own, `plaintext-only` too (YouTube, Disqus, Yelp, Telegram). */
export default treeEditor({
  id: 'contenteditable',
  fallback: true,
  fits: (element) => element.isContentEditable,
})
