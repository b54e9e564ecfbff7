/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { FEED } from '../parts/feed.ts'
import { Composer } from './composer.tsx'
import { Press } from './press.tsx'
import { EditProfile } from './profile.tsx'

/** The page follows its address without a load, as the site does. */
function usePath(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const changed = () => setPath(location.pathname)
    window.addEventListener('popstate', changed)
    return () => window.removeEventListener('popstate', changed)
  }, [])
  return [
    path,
    (next) => {
      history.pushState(null, '', next)
      setPath(next)
    },
  ]
}

function Article(props: { author: string; text: string; onReply: () => void }) {
  const [liked, setLiked] = useState(false)
  return (
    <article data-testid="tweet">
      <div data-testid="User-Name">{props.author}</div>
      <div data-testid="tweetText" lang="en">
        {props.text}
      </div>
      <div role="group" className="bar">
        <Press testid="reply" label="Reply" className="pill quiet" onPress={props.onReply}>
          Reply
        </Press>
        <Press testid={liked ? 'unlike' : 'like'} label="Like" className="pill quiet" onPress={() => setLiked(!liked)}>
          {liked ? 'Liked' : 'Like'}
        </Press>
      </div>
    </article>
  )
}

function Home() {
  const [path, go] = usePath()
  const [under, setUnder] = useState('/home')
  const [replying, setReplying] = useState(false)
  const [mine, setMine] = useState<string[]>([])
  const modal = path === '/compose/post'
  const shown = modal ? under : path
  const status = shown.includes('/status/')

  function compose(reply: boolean) {
    setUnder(path)
    setReplying(reply)
    go('/compose/post')
  }
  function posted(texts: string[]) {
    setMine((all) => [...texts, ...all])
    if (modal) history.length > 1 ? history.back() : go('/home')
  }

  return (
    <>
      <header role="banner">
        <nav aria-label="Primary">
          <a
            href="/home"
            data-testid="AppTabBar_Home_Link"
            onClick={(event) => {
              event.preventDefault()
              go('/home')
            }}
          >
            Home
          </a>
          <a
            href="/settings/profile"
            data-testid="editProfileButton"
            onClick={(event) => {
              event.preventDefault()
              go('/settings/profile')
            }}
          >
            Edit profile
          </a>
          <a
            href="/compose/post"
            data-testid="SideNav_NewTweet_Button"
            className="pill"
            onClick={(event) => {
              event.preventDefault()
              compose(false)
            }}
          >
            Post
          </a>
        </nav>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          {status && <Article {...FEED[0]!} onReply={() => compose(true)} />}
          <Composer key={status ? shown : 'home'} kind="inline" reply={status} onPosted={posted} />
          {mine.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <Article key={mine.length - index} author="You" text={text} onReply={() => compose(true)} />
          ))}
          {FEED.slice(status ? 1 : 0).map((item) => (
            <Article key={item.author} {...item} onReply={() => compose(true)} />
          ))}
        </div>
        <div data-testid="sidebarColumn">
          <form role="search" aria-label="Search" onSubmit={(event) => event.preventDefault()}>
            <input
              type="text"
              role="combobox"
              aria-expanded="false"
              aria-controls="typeahead"
              aria-label="Search query"
              placeholder="Search"
              data-testid="SearchBox_Search_Input"
            />
          </form>
        </div>
      </main>
      <div id="layers">
        {modal && (
          <div className="mask" data-testid="mask">
            <div role="dialog" aria-modal="true" aria-label="Compose post">
              <Press testid="app-bar-close" label="Close" className="pill quiet" onPress={() => history.back()}>
                ✕
              </Press>
              {replying && <Article {...FEED[0]!} onReply={() => {}} />}
              <Composer kind="modal" reply={replying} onPosted={posted} />
            </div>
          </div>
        )}
        {path === '/settings/profile' && <EditProfile onDone={() => go('/home')} />}
      </div>
    </>
  )
}

createRoot(document.getElementById('react-root')!).render(<Home />)
