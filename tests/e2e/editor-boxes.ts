import type { EditorModel } from '../pages/parts/editor-box.tsx'
import type { Tab } from './tab.ts'

declare global {
  interface Window {
    __model: EditorModel
  }
}

/** An editor of the test pages, and what is particular to it. */
export interface EditorCase {
  /** Its page under `https://editors.x.com/`, and its file in `editors/`, but where `file` says another. */
  id: string
  file?: string
  /** Where the general rules take it for an editor of code: the host of a site that is known to have it. */
  host?: string
  /** What is clicked to write. */
  box: string
  /** The site does not post by Ctrl+Enter. */
  keys?: false
  /** It has mentions that cannot be written into, and pictures of emoji. */
  atoms?: true
  /** The library is not free: a stand-in. */
  assumed?: true
}

const RICH = '.composer [contenteditable]:not([contenteditable="false"])'

/** Every editor that has a file, by a page that plays it with its real library or a stand-in. */
export const EDITOR_CASES: readonly EditorCase[] = [
  { id: 'textarea', file: 'textfield', box: '.composer textarea' },
  { id: 'contenteditable', box: RICH, atoms: true },
  { id: 'plaintext-only', file: 'contenteditable', box: RICH },
  { id: 'lexical', box: RICH },
  { id: 'draft-js', box: RICH },
  { id: 'prosemirror', box: RICH, atoms: true },
  { id: 'tiptap', file: 'prosemirror', box: RICH, atoms: true },
  { id: 'quill', box: RICH, atoms: true },
  { id: 'slate', box: RICH, atoms: true },
  { id: 'gutenberg', box: RICH },
  { id: 'ckeditor', box: RICH },
  { id: 'froala', box: RICH, assumed: true },
  { id: 'codemirror', host: 'source.wikipedia.org', box: RICH, keys: false },
]

export const editorUrl = ({ id, host = 'editors.x.com' }: EditorCase) => `https://${host}/${id}`

/** What the editor's own model holds: not what stands in the page's tree. */
export async function model(tab: Tab): Promise<string> {
  return tab.page.evaluate(() => window.__model.text())
}

/** Puts a mention or a picture of an emoji at the caret, as the site's own menu does. */
export async function put(tab: Tab, what: 'mention' | 'emoji', value: string): Promise<void> {
  await tab.page.evaluate((which, name) => window.__model[which]?.(name), what, value)
}
