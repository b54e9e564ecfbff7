/** @jsxImportSource react */
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { EditorModel } from '../parts/editor-box.tsx'
import { field, play, put } from '../parts/play.ts'
import { type Posted, post } from '../parts/posts.ts'
import { ProsemirrorBox } from '../parts/prosemirror.tsx'

const app = document.getElementById('app')!

/** The composer with its rich text. */
function Reply() {
  const model = useRef<EditorModel | null>(null)
  const send = (via: Posted['via']) => {
    const text = model.current?.text() ?? ''
    if (text.trim() === '') return
    post('/posts', { surface: 'reply', texts: [text], via, attachments: 0 })
    model.current?.clear()
  }
  return (
    <div id="reply-control" className="open edit-title">
      <ProsemirrorBox
        label="Reply to some topic"
        placeholder="Type here."
        className="d-editor-input"
        onText={() => {}}
        onCtrlEnter={() => send('ctrl-enter')}
        ready={(made) => {
          model.current = made
        }}
      />
      <div className="save-or-cancel">
        <button type="button" className="btn btn-icon-text btn-primary create" onClick={() => send('click')}>
          <span className="d-button-label">Reply</span>
        </button>
        <button type="button" className="btn btn-transparent discard-button">
          Discard
        </button>
      </div>
    </div>
  )
}

const isMessage = location.pathname === '/new-message'
if (location.pathname.endsWith('/preferences/profile')) {
  const get = put(
    app,
    `<div class="control-group pref-bio"><textarea class="d-editor-input ember-text-area" aria-label="About me"></textarea></div>
    <div class="save-controls"><button type="button" class="btn btn-primary save-changes">Save Changes</button></div>`,
  )
  play({
    api: '/posts',
    surface: 'about me',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('.save-changes'),
  })
} else if (location.pathname === '/signup') {
  const get = put(
    app,
    `<div class="signup-fullpage"><form id="login-form">
      <input id="new-account-email" type="email" name="email" aria-label="Email">
      <input id="new-account-username" type="text" name="username" aria-label="Username">
      <input id="new-account-name" type="text" aria-label="Name">
    </form><div class="signup-page-cta"><button type="button" class="btn btn-primary signup-page-cta__signup">Sign up</button></div></div>`,
  )
  play({
    api: '/posts',
    surface: 'sign-up',
    editors: [field(get<HTMLInputElement>('#new-account-email')), field(get<HTMLInputElement>('#new-account-name'))],
    submit: get('.signup-page-cta__signup'),
  })
} else if (isMessage || location.pathname === '/new-topic') {
  const get = put(
    app,
    `<div id="reply-control" class="open edit-title ${isMessage ? 'private-message' : ''}">
      <input id="reply-title" type="text" placeholder="Type title, or paste a link here" class="ember-text-field">
      <textarea class="d-editor-input ember-text-area" aria-label="Type here." placeholder="Type here."></textarea>
      <div class="save-or-cancel"><button type="button" class="btn btn-primary create"><span class="d-button-label">Create Topic</span></button>
        <button type="button" class="btn discard-button">Discard</button></div>
    </div>`,
  )
  play({
    api: '/posts',
    surface: isMessage ? 'message' : 'topic',
    editors: [field(get<HTMLInputElement>('#reply-title')), field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('.create'),
    ctrlEnter: true,
  })
} else if (location.pathname.startsWith('/chat/')) {
  const get = put(
    app,
    `<div class="chat-composer"><textarea class="ember-text-area chat-composer__input" rows="1" aria-label="Chat in #general" placeholder="Chat in #general"></textarea>
      <div class="chat-composer-button__wrapper"><button class="chat-composer-button -send" title="Send" type="button">➤</button></div></div>`,
  )
  play({
    api: '/chat/1',
    surface: 'chat',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('.-send'),
    enter: true,
  })
} else createRoot(app).render(<Reply />)
