import { field, play, pressedByKeys, put } from '../parts/play.ts'

const api = '/api/gql/'
const mount = document.getElementById('mount')
const path = location.pathname

if (path.startsWith('/inbox')) {
  const get = put(
    mount,
    '<main><textarea placeholder="Write a message" aria-label="Message"></textarea><button>Send</button></main>',
  )
  play({ api, surface: 'message', editors: [field(get<HTMLTextAreaElement>('textarea'))], submit: get('button') })
} else {
  const get = put(
    mount,
    `<input type="text" aria-label="Search Nextdoor" placeholder="Search Nextdoor">
    <div role="button" tabindex="0" data-testid="prompt-container">What’s happening, neighbor?</div>
    <article><div role="button" tabindex="0" data-testid="post-reply-button">Comment</div>
      <div><textarea data-testid="comment-add-reply-input" placeholder="Add a comment..."></textarea>
      <div role="button" data-testid="inline-composer-reply-button" aria-disabled="false">Send</div></div></article>`,
  )
  play({
    api,
    surface: 'comment',
    editors: [field(get<HTMLTextAreaElement>('[data-testid="comment-add-reply-input"]'))],
    submit: get('[data-testid="inline-composer-reply-button"]'),
  })
  get('[data-testid="prompt-container"]').addEventListener('click', () => {
    const step = put(
      mount,
      `<div role="dialog" data-testid="content-composer-dialog" aria-label="create post composer"><div id="step">
      <textarea data-testid="composer-text-field" aria-label="What’s happening, neighbor?"></textarea></div>
      <button id="close" aria-label="Close">×</button><button data-testid="composer-submit-button" aria-disabled="false">Next</button></div>`,
    )
    const dialog = step('[role="dialog"]')
    const text = field(step<HTMLTextAreaElement>('textarea', dialog))
    const button = step('[data-testid="composer-submit-button"]')
    const next = () => {
      // The text leaves the page before the last button; the site has kept it.
      const kept = text.text()
      step('#step').replaceChildren('Who can see it')
      button.textContent = 'Post'
      play({
        api,
        surface: 'post',
        editors: [{ element: dialog, text: () => kept, clear: () => {} }],
        submit: button,
        done: () => dialog.remove(),
      })
    }
    button.addEventListener('click', next, { once: true })
    pressedByKeys(button)
  })
}
