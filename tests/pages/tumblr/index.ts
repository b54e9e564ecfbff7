import { GutenbergBox } from '../parts/gutenberg.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, play, put } from '../parts/play.ts'

const api = '/api/v2/'
const mount = document.getElementById('mount')

if (location.pathname === '/new/text') {
  const get = put(
    mount,
    `<div role="dialog"><div id="flow"></div><textarea aria-label="Tags editor" placeholder="#add tags"></textarea>
    <button aria-label="Close">×</button><button>Save draft</button><button id="post" aria-label="Post">Post now</button></div>`,
  )
  play({
    api,
    surface: 'post',
    editors: [
      mounted(GutenbergBox, get('#flow'), { label: 'Post', placeholder: 'Go ahead, put anything.' }),
      field(get<HTMLTextAreaElement>('textarea')),
    ],
    submit: get('#post'),
  })
} else {
  const get = put(
    mount,
    `<article><button aria-label="Like">♡</button><button id="open" aria-label="Comment">3</button></article>
    <div data-testid="notes-root"><textarea aria-label="Reply" placeholder="Reply"></textarea><button data-testid="reply-button">Reply</button></div>`,
  )
  play({
    api,
    surface: 'reply',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('[data-testid="reply-button"]'),
  })
}
