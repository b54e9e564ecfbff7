import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { FEED, SAMPLES, type Sample } from './samples.ts'
import './style.css'

interface Post {
  id: number
  who: string
  when: string
  text: string
}

/** A post of the feed. */
function FeedPost({ post }: { post: Omit<Post, 'id'> }) {
  return (
    <article class="sheet post">
      <p class="row">
        <strong>{post.who}</strong> <span class="soft small">{post.when}</span>
      </p>
      <p class="post-text">{post.text}</p>
    </article>
  )
}

/**
 * The pretend site: a box for a post, which is a textarea, and one for a comment, which is an
 * editable element, as on the real sites. What is posted stays in this page until it is closed.
 */
export function Practice() {
  const posts = useSignal<readonly Post[]>([])
  const comments = useSignal<readonly Post[]>([])
  const said = useSignal('')
  const postBox = useRef<HTMLTextAreaElement>(null)
  const commentBox = useRef<HTMLDivElement>(null)

  const add = (list: typeof posts, text: string) => {
    if (text.trim() === '') return false
    list.value = [
      { id: list.value.length, who: i18n.t('practice_you'), when: i18n.t('practice_now'), text },
      ...list.value,
    ]
    said.value = i18n.t('practice_posted')
    return true
  }
  const fill = (sample: Sample) => {
    const box = sample.surface === 'comment' ? commentBox.current : postBox.current
    if (!box) return
    box.focus()
    // As if typed: the page hears the same events as from a keyboard, and undo works.
    document.execCommand('selectAll')
    document.execCommand('insertText', false, sample.text)
    box.scrollIntoView({ block: 'center' })
  }

  return (
    <div class="practice">
      <header class="stack">
        <h1>{i18n.t('practice_title')}</h1>
        <p>{i18n.t('practice_intro')}</p>
      </header>
      <div class="practice-columns">
        <aside class="stack" aria-labelledby="samples-heading">
          <h2 id="samples-heading">{i18n.t('practice_samples')}</h2>
          <p class="soft small">{i18n.t('practice_samples_hint')}</p>
          <ul class="plain-list samples">
            {SAMPLES.map((sample) => (
              <li key={sample.about}>
                <button type="button" onClick={() => fill(sample)}>
                  {sample.about}
                </button>
              </li>
            ))}
          </ul>
        </aside>
        <main class="stack">
          <form
            class="sheet stack"
            onSubmit={(event) => {
              event.preventDefault()
              const box = postBox.current
              if (box && add(posts, box.value)) box.value = ''
            }}
          >
            <div class="field">
              <label for="practice-post">{i18n.t('practice_post_label')}</label>
              <textarea id="practice-post" ref={postBox} rows={4} spellcheck autocomplete="off" />
            </div>
            <div class="row practice-end">
              <button type="submit" class="main">
                {i18n.t('practice_post')}
              </button>
            </div>
          </form>
          <p role="status" class="soft small">
            {said}
          </p>
          {posts.value.map((post) => (
            <FeedPost key={post.id} post={post} />
          ))}
          {FEED.slice(0, 1).map((post) => (
            <section key={post.who} class="sheet stack">
              <article class="stack-tight">
                <p class="row">
                  <strong>{post.who}</strong> <span class="soft small">{post.when}</span>
                </p>
                <p class="post-text">{post.text}</p>
              </article>
              {comments.value.toReversed().map((comment) => (
                <article key={comment.id} class="comment">
                  <p>
                    <strong>{comment.who}</strong> <span class="soft small">{comment.when}</span>
                  </p>
                  <p class="post-text">{comment.text}</p>
                </article>
              ))}
              <form
                class="stack"
                onSubmit={(event) => {
                  event.preventDefault()
                  const box = commentBox.current
                  if (box && add(comments, box.innerText)) box.textContent = ''
                }}
              >
                <div class="field">
                  <span id="practice-comment-label" class="field-label">
                    {i18n.t('practice_comment_label', [post.who])}
                  </span>
                  {/* biome-ignore lint/a11y/useSemanticElements: real sites write comments in editable elements, so this one does */}
                  <div
                    ref={commentBox}
                    class="editable"
                    contentEditable
                    role="textbox"
                    tabIndex={0}
                    aria-multiline="true"
                    aria-labelledby="practice-comment-label"
                  />
                </div>
                <div class="row practice-end">
                  <button type="submit">{i18n.t('practice_comment')}</button>
                </div>
              </form>
            </section>
          ))}
          {FEED.slice(1).map((post) => (
            <FeedPost key={post.who} post={post} />
          ))}
        </main>
      </div>
    </div>
  )
}
