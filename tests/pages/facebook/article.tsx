/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { clearLexical, LexicalBox, lexicalText } from '../parts/lexical.tsx'
import { type Posted, post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** One comment box: Enter posts, or the button that appears once there is text. */
function CommentBox(props: { label: string; onPosted: (text: string) => void }) {
  const editor = useRef<LexicalEditor | null>(null)
  const [text, setText] = useState('')

  function submit(via: Posted['via'], from: LexicalEditor | null) {
    const sent = from ? lexicalText(from) : ''
    if (!from || sent.trim() === '') return
    post('/api/graphql/', { surface: 'comment', texts: [sent], via, attachments: 0 })
    clearLexical(from)
    props.onPosted(sent)
  }

  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        label={props.label}
        placeholder={props.label}
        onText={setText}
        onEnter={(from) => submit('enter', from)}
        ready={(made) => {
          editor.current = made
        }}
      />
      {text.trim() !== '' && (
        <div id="focused-state-composer-submit">
          <Press label="Comment" onPress={() => submit('click', editor.current)}>
            ➤
          </Press>
        </div>
      )}
    </form>
  )
}

/** A post in the feed, with its own Like, Comment and Share, its comments and a box for one more. */
export function Article(props: { author: string; text: string }) {
  const [comments, setComments] = useState<string[]>([])
  const [liked, setLiked] = useState(false)
  const [replying, setReplying] = useState(false)
  const self = useRef<HTMLDivElement>(null)

  return (
    <div role="article" ref={self} aria-label={`Post by ${props.author}`}>
      <strong>{props.author}</strong>
      <div dir="auto" className="words">
        {props.text}
      </div>
      <div className="bar">
        <Press label="Like" className="press quiet" onPress={() => setLiked(!liked)}>
          {liked ? 'Liked' : 'Like'}
        </Press>
        <Press
          label="Leave a comment"
          className="press quiet"
          onPress={() => self.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()}
        >
          Comment
        </Press>
        <Press
          label="Send this to friends or post it on your profile."
          className="press quiet"
          popup
          onPress={() => {}}
        >
          Share
        </Press>
      </div>
      {comments.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
        <div key={index} className="comment">
          <div dir="auto" className="words">
            {text}
          </div>
          <Press label="Reply" className="press quiet" onPress={() => setReplying(true)}>
            Reply
          </Press>
        </div>
      ))}
      {replying && (
        <CommentBox
          label="Write a reply…"
          onPosted={(text) => {
            setComments([...comments, text])
            setReplying(false)
          }}
        />
      )}
      <CommentBox label="Write a comment…" onPosted={(text) => setComments([...comments, text])} />
    </div>
  )
}
