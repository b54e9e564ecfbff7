/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { LexicalBox, lexicalText } from '../parts/lexical.tsx'
import { post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** "Create post": comes with the button, goes with Post or Close, and is made anew each time. */
export function PostDialog(props: { placeholder: string; onDone: (text: string | null) => void }) {
  const editor = useRef<LexicalEditor | null>(null)
  const [text, setText] = useState('')
  const [files, setFiles] = useState<string[]>([])
  const blank = text.trim() === '' && files.length === 0

  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-labelledby="create-post">
        <div className="bar spread">
          <h2 id="create-post">Create post</h2>
          <Press label="Close composer dialog" className="press quiet" onPress={() => props.onDone(null)}>
            ✕
          </Press>
        </div>
        <Press label="Edit privacy. Sharing with your friends." className="press quiet" popup onPress={() => {}}>
          Friends
        </Press>
        <LexicalBox
          label={props.placeholder}
          placeholder={props.placeholder}
          autoFocus
          onText={setText}
          ready={(made) => {
            editor.current = made
          }}
        />
        {files.map((url) => (
          <img key={url} src={url} alt="" width={160} />
        ))}
        <label className="press quiet">
          Photo/video
          <input
            type="file"
            multiple
            accept="image/*,image/heif,image/heic,video/*,video/mp4"
            onChange={(event) =>
              setFiles([...files, ...[...(event.target.files ?? [])].map((file) => URL.createObjectURL(file))])
            }
          />
        </label>
        <Press
          label="Post"
          off={blank}
          onPress={() => {
            const sent = editor.current ? lexicalText(editor.current) : text
            post('/api/graphql/', { surface: 'post', texts: [sent], via: 'click', attachments: files.length })
            props.onDone(sent)
          }}
        >
          Post
        </Press>
      </div>
    </div>
  )
}
