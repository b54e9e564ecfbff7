/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { clearLexical, LexicalBox, lexicalText } from '../parts/lexical.tsx'
import { type Posted, post } from '../parts/posts.ts'

/** A box that is emptied once it was sent: what sends it, and what takes its editor. */
function useSending(surface: Posted['surface'], attachments: number) {
  const editor = useRef<LexicalEditor | null>(null)
  const send = (via: Posted['via']) => {
    const text = editor.current ? lexicalText(editor.current) : ''
    if (!editor.current || text.trim() === '') return
    post('/api/send', { surface, texts: [text], via, attachments })
    clearLexical(editor.current)
  }
  const ready = (made: LexicalEditor) => {
    editor.current = made
  }
  return { send, ready }
}

/** A photo before it is sent, with its caption; the chat is not there meanwhile. */
function Photo() {
  const { send, ready } = useSending('caption', 1)
  return (
    <div role="application">
      <LexicalBox
        label="Add a caption"
        placeholder="Add a caption"
        onText={() => {}}
        onEnter={() => send('enter')}
        ready={ready}
      />
      <div role="button" tabIndex={0} aria-label="Send" id="send" onClick={() => send('click')}>
        <span data-icon="wds-ic-send-filled">➤</span>
      </div>
    </div>
  )
}

function Chat() {
  const { send, ready } = useSending('message', 0)
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
          ready={ready}
        />
        <button type="button" id="send" onClick={() => send('click')}>
          <span data-icon="wds-ic-send-filled">➤</span>
        </button>
      </footer>
    </>
  )
}

createRoot(document.getElementById('app')!).render(location.pathname === '/photo' ? <Photo /> : <Chat />)
