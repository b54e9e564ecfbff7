/** @jsxImportSource react */
import { type ComponentType, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
// The sheets of all of them, since without preloading none comes with a part that is loaded later.
import '@ckeditor/ckeditor5-engine/dist/index.css'
import 'draft-js/dist/Draft.css'
import 'quill/dist/quill.core.css'
import '../parts/editors.css'
import type { BoxProps, EditorModel } from '../parts/editor-box.tsx'
import { type Posted, post } from '../parts/posts.ts'

declare global {
  interface Window {
    /** Read by the tests: the editor's own model of the draft. */
    __model: EditorModel
  }
}

/** Each is loaded alone: a page brings one library. */
const BOXES: Record<string, () => Promise<ComponentType<BoxProps>>> = {
  textarea: async () => (await import('../parts/plain.tsx')).TextareaBox,
  contenteditable: async () => (await import('../parts/plain.tsx')).PlainBox,
  'plaintext-only': async () => (await import('../parts/plain.tsx')).PlaintextBox,
  lexical: async () => (await import('./lexical.tsx')).LexicalModelBox,
  'draft-js': async () => (await import('./draft-js.tsx')).DraftBox,
  prosemirror: async () => (await import('../parts/prosemirror.tsx')).ProsemirrorBox,
  tiptap: async () => (await import('../parts/tiptap.tsx')).TiptapBox,
  quill: async () => (await import('../parts/quill.tsx')).QuillBox,
  slate: async () => (await import('../parts/slate.tsx')).SlateBox,
  gutenberg: async () => (await import('../parts/gutenberg.tsx')).GutenbergBox,
  ckeditor: async () => (await import('../parts/ckeditor.tsx')).CkeditorBox,
  froala: async () => (await import('../parts/froala.tsx')).FroalaBox,
  codemirror: async () => (await import('../parts/codemirror.tsx')).CodemirrorBox,
}

function Page({ Box }: { Box: ComponentType<BoxProps> }) {
  const model = useRef<EditorModel | null>(null)
  const [shown, setShown] = useState(true)
  const [sent, setSent] = useState(0)
  const send = (via: Posted['via']) => {
    const text = model.current?.text() ?? ''
    if (text.trim() === '') return
    post('/api/post', { surface: 'post', texts: [text], via, attachments: 0 })
    model.current?.clear()
    setSent((count) => count + 1)
  }
  return (
    <>
      <h1>What is new?</h1>
      <button type="button" id="toggle" onClick={() => setShown(!shown)}>
        Open or close
      </button>
      {shown && (
        <div className="composer">
          <Box
            label="Text of the post"
            placeholder="Write something"
            onText={() => {}}
            onCtrlEnter={() => send('ctrl-enter')}
            ready={(made) => {
              model.current = made
              window.__model = made
            }}
          />
          <div className="bar">
            <button type="button" id="post" onClick={() => send('click')}>
              Post
            </button>
          </div>
        </div>
      )}
      <p id="sent">{sent} posted</p>
    </>
  )
}

const box = BOXES[location.pathname.slice(1)]
const root = document.getElementById('root')!
if (box) void box().then((Box) => createRoot(root).render(<Page Box={Box} />))
else root.textContent = `no editor of that name; there are ${Object.keys(BOXES).join(', ')}`
