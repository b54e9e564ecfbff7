/** @jsxImportSource react */
import type { EditorState } from 'draft-js'
import { useState } from 'react'
import { type Posted, post } from '../parts/posts.ts'
import { empty, PostEditor, textOf } from './editor.tsx'
import { Press } from './press.tsx'

/**
 * One composer: the inline one, the one in the dialog (with "Add another post", a thread), and
 * the reply box are the same thing with other words on the button.
 */
export function Composer(props: { kind: 'inline' | 'modal'; reply?: boolean; onPosted: (texts: string[]) => void }) {
  const [states, setStates] = useState<EditorState[]>(() => [empty()])
  const [files, setFiles] = useState<string[]>([])
  // A fresh key gives Draft.js a fresh editor after a post, as the site does.
  const [round, setRound] = useState(0)
  const texts = states.map(textOf)
  const blank = texts.every((text) => text.trim() === '') && files.length === 0

  function submit(via: Posted['via']) {
    if (blank) return
    post('/i/api/graphql/CreateTweet', {
      surface: props.reply ? 'reply' : 'post',
      texts,
      via,
      attachments: files.length,
    })
    setStates([empty()])
    setFiles([])
    setRound(round + 1)
    props.onPosted(texts)
  }

  return (
    <div className="composer">
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a thread are told apart by their place
        <div key={`${round}-${index}`} data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
          <PostEditor
            testid={`tweetTextarea_${index}`}
            label="Post text"
            placeholder={props.reply ? 'Post your reply' : 'What’s happening?'}
            state={state}
            autoFocus={props.kind === 'modal' && index === states.length - 1}
            onChange={(next) => setStates((all) => all.map((old, at) => (at === index ? next : old)))}
            submit={submit}
          />
        </div>
      ))}
      {files.length > 0 && (
        <div data-testid="attachments">
          {files.map((url) => (
            <div key={url} data-testid="tweetPhoto">
              <img src={url} alt="" />
              <Press testid="removeMedia" label="Remove media" onPress={() => setFiles(files.filter((u) => u !== url))}>
                ✕
              </Press>
            </div>
          ))}
        </div>
      )}
      <div data-testid="toolBar" className="bar">
        <label className="pill quiet">
          Media
          <input
            type="file"
            multiple
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
            data-testid="fileInput"
            onChange={(event) => {
              const added = [...(event.target.files ?? [])].map((file) => URL.createObjectURL(file))
              setFiles((all) => [...all, ...added])
            }}
          />
        </label>
        {props.kind === 'modal' && !props.reply && (
          <Press
            testid="addButton"
            label="Add post"
            className="pill quiet"
            onPress={() => setStates([...states, empty()])}
          >
            +
          </Press>
        )}
        <Press
          testid={props.kind === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
          off={blank}
          onPress={() => submit('click')}
        >
          <span>{props.reply ? 'Reply' : states.length > 1 ? 'Post all' : 'Post'}</span>
        </Press>
      </div>
    </div>
  )
}
