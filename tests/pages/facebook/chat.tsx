/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { clearLexical, LexicalBox, lexicalText } from '../parts/lexical.tsx'
import { type Posted, post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** Messenger, alone or inside Facebook: Enter sends; a button beside the box once there is text. */
function Chat() {
  const editor = useRef<LexicalEditor | null>(null)
  const [text, setText] = useState('')
  const [sent, setSent] = useState<string[]>([])

  function send(via: Posted['via'], from: LexicalEditor | null) {
    const words = from ? lexicalText(from) : ''
    if (!from || words.trim() === '') return
    post('/api/graphql/', { surface: 'message', texts: [words], via, attachments: 0 })
    clearLexical(from)
    setSent((all) => [...all, words])
  }

  return (
    <>
      <div role="navigation" aria-label="Chats">
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-controls="found"
          aria-label="Search Messenger"
        />
      </div>
      <div role="main" aria-label="Conversation">
        <div role="grid" aria-label="Messages" className="sent">
          {sent.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <div role="row" key={index} className="words">
              {words}
            </div>
          ))}
        </div>
        <div role="group" aria-label="Thread composer" className="bar">
          <LexicalBox
            label="Message"
            placeholder="Aa"
            onText={setText}
            onEnter={(from) => send('enter', from)}
            ready={(made) => {
              editor.current = made
            }}
          />
          {text.trim() !== '' ? (
            <Press label="Press Enter to send" onPress={() => send('click', editor.current)}>
              ➤
            </Press>
          ) : (
            <Press label="Send a Like" className="press quiet" onPress={() => {}}>
              ♥
            </Press>
          )}
        </div>
      </div>
    </>
  )
}

createRoot(document.getElementById('mount')!).render(<Chat />)
