/** @jsxImportSource react */
import { type FormEvent, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { EditorModel } from '../parts/editor-box.tsx'
import { FroalaBox } from '../parts/froala.tsx'
import { post } from '../parts/posts.ts'

/** What a person does here, by the address: what it is called, where its form goes, whether it has a title. */
const DOES = [
  {
    path: /\/post-thread$/,
    surface: 'thread',
    action: '/forums/off-duty.2/post-thread',
    button: 'Post thread',
    title: true,
  },
  {
    path: /\/conversations\//,
    surface: 'conversation',
    action: '/conversations/add',
    button: 'Start conversation',
    title: true,
  },
  { path: /\/account\/signature$/, surface: 'signature', action: '/account/signature', button: 'Save', title: false },
  { path: /./, surface: 'reply', action: '/threads/some.1/add-reply', button: 'Post reply', title: false },
]
const does = DOES.find(({ path }) => path.test(location.pathname))!

function Form() {
  const model = useRef<EditorModel | null>(null)
  const title = useRef<HTMLTextAreaElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const texts = [...(title.current ? [title.current.value] : []), model.current?.text() ?? '']
    if (texts.every((text) => text.trim() === '')) return
    post('/api/posts', { surface: does.surface, texts, via: 'submit', attachments: 0 })
    model.current?.clear()
    if (title.current) title.current.value = ''
  }
  return (
    <form
      className={does.surface === 'reply' ? 'block js-quickReply' : 'block'}
      action={does.action}
      method="post"
      onSubmit={submit}
    >
      {does.title && (
        <textarea ref={title} name="title" rows={1} className="input" placeholder="Thread title" aria-label="Title" />
      )}
      <FroalaBox
        label="Rich text box"
        placeholder="Write your reply…"
        onText={() => {}}
        ready={(made) => {
          model.current = made
        }}
      />
      <div className="formButtonGroup">
        <button type="button" className="button--link button attach">
          Attach files
        </button>
        <button type="submit" className="button--primary button button--icon button--icon--reply rippleButton">
          <span className="button-text">{does.button}</span>
        </button>
      </div>
    </form>
  )
}

createRoot(document.getElementById('app')!).render(<Form />)
