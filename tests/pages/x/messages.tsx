/** @jsxImportSource react */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Posted, post } from '../parts/posts.ts'
import { empty, PostEditor, textOf } from './editor.tsx'
import { Press } from './press.tsx'

/** The newer messages (XChat, `/i/chat`): a textarea; Enter sends, Shift+Enter breaks the line. */
function NewMessages() {
  const [text, setText] = useState('')
  const [sent, setSent] = useState<string[]>([])

  function send(via: Posted['via']) {
    if (text.trim() === '') return
    post('/i/api/1.1/dm/new2.json', { surface: 'message', texts: [text], via, attachments: 0 })
    setSent([...sent, text])
    setText('')
  }

  return (
    <div data-testid="dm-container">
      <List sent={sent} />
      <div className="bar">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder="Message"
          rows={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            send('enter')
          }}
        />
        {text.trim() !== '' && (
          <Press testid="dm-composer-send-button" label="Send" onPress={() => send('click')}>
            ➤
          </Press>
        )}
      </div>
    </div>
  )
}

/** The older messages (`/messages/…`): Draft.js; Enter sends. */
function OldMessages() {
  const [state, setState] = useState(empty)
  const [sent, setSent] = useState<string[]>([])
  const text = textOf(state)

  function send(via: Posted['via']) {
    if (text.trim() === '') return
    post('/i/api/1.1/dm/new2.json', { surface: 'message', texts: [text], via, attachments: 0 })
    setSent([...sent, text])
    setState(empty())
  }

  return (
    <div data-testid="DMDrawer">
      <List sent={sent} />
      <div className="bar">
        <PostEditor
          testid="dmComposerTextInput"
          label="Start a new message"
          placeholder="Start a new message"
          state={state}
          enterSends
          onChange={setState}
          submit={send}
        />
        <Press testid="dmComposerSendButton" label="Send" off={text.trim() === ''} onPress={() => send('click')}>
          ➤
        </Press>
      </div>
    </div>
  )
}

function List(props: { sent: readonly string[] }) {
  return (
    <ul data-testid="dm-message-list">
      {props.sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}

const old = location.pathname.startsWith('/messages')
createRoot(document.getElementById('react-root')!).render(old ? <OldMessages /> : <NewMessages />)
