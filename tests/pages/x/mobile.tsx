/** @jsxImportSource react */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { FEED } from '../parts/feed.ts'
import { type Posted, post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** Mobile web: a real textarea that React controls, inside the element with the test id. */
function Mobile() {
  const [text, setText] = useState('')
  const blank = text.trim() === ''

  function submit(via: Posted['via']) {
    if (blank) return
    post('/i/api/graphql/CreateTweet', { surface: 'post', texts: [text], via, attachments: 0 })
    setText('')
  }

  return (
    <main role="main" className="mobile">
      <div className="composer">
        <div className="bar">
          <Press testid="tweetButton" off={blank} onPress={() => submit('click')}>
            Post
          </Press>
        </div>
        <div data-testid="tweetTextarea_0">
          <textarea
            aria-label="Post text"
            placeholder="What’s happening?"
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit('ctrl-enter')
            }}
          />
        </div>
      </div>
      {FEED.map((item) => (
        <article key={item.author} data-testid="tweet">
          <div data-testid="User-Name">{item.author}</div>
          <div data-testid="tweetText">{item.text}</div>
        </article>
      ))}
    </main>
  )
}

createRoot(document.getElementById('react-root')!).render(<Mobile />)
