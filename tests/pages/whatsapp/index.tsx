/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { clearLexical, LexicalBox, lexicalText } from '../parts/lexical.tsx'
import { type Posted, post } from '../parts/posts.ts'

function Chat() {
  const editor = useRef<LexicalEditor | null>(null)
  const send = (via: Posted['via']) => {
    const text = editor.current ? lexicalText(editor.current) : ''
    if (!editor.current || text.trim() === '') return
    post('/api/send', { surface: 'message', texts: [text], via, attachments: 0 })
    clearLexical(editor.current)
  }
  return (
    <>
      <div id="side" data-tab="3">
        <LexicalBox label="Chats" placeholder="Look for a chat" onText={() => {}} />
      </div>
      <footer>
        <button type="button" aria-label="Attach">
          <span data-icon="plus">+</span>
        </button>
        <LexicalBox
          label="Type a message to Alex"
          placeholder="Type a message"
          onText={() => {}}
          onEnter={() => send('enter')}
          ready={(made) => {
            editor.current = made
          }}
        />
        <button type="button" id="send" onClick={() => send('click')}>
          <span data-icon="wds-ic-send-filled">➤</span>
        </button>
      </footer>
    </>
  )
}

createRoot(document.getElementById('app')!).render(<Chat />)
