/** @jsxImportSource react */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { FEED } from '../parts/feed.ts'
import { Article } from './article.tsx'
import { PostDialog } from './post-dialog.tsx'
import { Press } from './press.tsx'

const group = location.pathname.startsWith('/groups/')

function Home() {
  const [composing, setComposing] = useState(false)
  const [mine, setMine] = useState<string[]>([])
  const prompt = group ? 'Create a public post…' : 'What’s on your mind?'

  return (
    <>
      <div role="banner">
        <input type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-label="Search Facebook" />
        <a href="/me">Your profile</a>
        <a href="/messages/t/1">Chats</a>
      </div>
      <div role="main">
        <div role="region" aria-label="Create a post" className="opener">
          <Press label={prompt} className="press prompt" onPress={() => setComposing(true)}>
            {prompt}
          </Press>
        </div>
        <div role="feed">
          {mine.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <Article key={`mine-${mine.length - index}`} author="You" text={text} />
          ))}
          {FEED.map((item) => (
            <Article key={item.author} {...item} />
          ))}
        </div>
      </div>
      {composing && (
        <PostDialog
          placeholder={prompt}
          onDone={(text) => {
            setComposing(false)
            if (text !== null) setMine([text, ...mine])
          }}
        />
      )}
    </>
  )
}

createRoot(document.getElementById('mount')!).render(<Home />)
