/** @jsxImportSource react */
import { type FormEvent, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { EditorModel } from '../parts/editor-box.tsx'
import { FroalaBox } from '../parts/froala.tsx'
import { post } from '../parts/posts.ts'

const isThread = location.pathname.endsWith('/post-thread')

function Form() {
  const model = useRef<EditorModel | null>(null)
  const title = useRef<HTMLTextAreaElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const texts = [...(title.current ? [title.current.value] : []), model.current?.text() ?? '']
    if (texts.every((text) => text.trim() === '')) return
    post('/api/posts', { surface: isThread ? 'thread' : 'reply', texts, via: 'submit', attachments: 0 })
    model.current?.clear()
    if (title.current) title.current.value = ''
  }
  return (
    <form
      className={isThread ? 'block js-post-thread' : 'block js-quickReply'}
      action={isThread ? '/forums/off-duty.2/post-thread' : '/threads/some.1/add-reply'}
      method="post"
      onSubmit={submit}
    >
      {isThread && (
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
          <span className="button-text">{isThread ? 'Post thread' : 'Post reply'}</span>
        </button>
      </div>
    </form>
  )
}

createRoot(document.getElementById('app')!).render(<Form />)
