import { mounted } from '../parts/mounted.tsx'
import { field, play, put } from '../parts/play.ts'
import { TiptapBox } from '../parts/tiptap.tsx'

const api = '/xrpc/com.atproto.repo.createRecord'
const mount = document.getElementById('mount')
const path = location.pathname
const label = 'Rich-Text Editor'

const open = (surface: 'post' | 'reply') => {
  const get = put(
    mount,
    `<div data-testid="composePostView" aria-modal="true"><button data-testid="composerDiscardButton" aria-label="Cancel">Cancel</button>
    <div id="first"></div><div id="second"></div><button data-testid="openMediaBtn" aria-label="Add media">media</button>
    <button data-testid="composerPublishBtn" aria-label="Publish ${surface}">${surface === 'post' ? 'Post' : 'Reply'}</button></div>`,
  )
  const editors = [mounted(TiptapBox, get('#first'), { label }), mounted(TiptapBox, get('#second'), { label })]
  play({
    api,
    surface,
    editors,
    submit: get('[data-testid="composerPublishBtn"]'),
    ctrlEnter: true,
    stopsClicks: true,
    done: () => get('[data-testid="composePostView"]').remove(),
  })
}

if (path.startsWith('/messages')) {
  const get = put(
    mount,
    `<div style="position: relative"><div inert aria-hidden="true"></div>
    <textarea aria-label="Message input field" placeholder="Write a message"></textarea></div><button aria-label="Send message">➤</button>`,
  )
  play({
    api,
    surface: 'message',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('button'),
    enter: true,
    stopsClicks: true,
  })
} else if (path === '/settings/account') {
  const get = put(
    mount,
    `<div data-testid="editProfileModal" role="dialog"><input data-testid="editProfileDisplayNameInput" aria-label="Display name">
    <textarea data-testid="editProfileDescriptionInput" aria-label="Description"></textarea>
    <button data-testid="editProfileCancelBtn">Cancel</button><button data-testid="editProfileSaveBtn">Save</button></div>`,
  )
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLInputElement>('input')), field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('[data-testid="editProfileSaveBtn"]'),
    stopsClicks: true,
  })
} else if (path === '/signup') {
  const get = put(
    mount,
    `<main><input data-testid="emailInput" aria-label="Email"><input data-testid="passwordInput" type="password">
    <button data-testid="nextBtn">Next</button></main>`,
  )
  play({
    api,
    surface: 'sign-up',
    editors: [field(get<HTMLInputElement>('input'))],
    submit: get('button'),
    stopsClicks: true,
  })
} else {
  const get = put(
    mount,
    `<div role="search"><input type="search" aria-label="Search" placeholder="Search"></div>
    <button data-testid="composeFAB">New post</button><button data-testid="replyBtn">Reply</button>`,
  )
  get('[data-testid="composeFAB"]').addEventListener('click', () => open('post'))
  get('[data-testid="replyBtn"]').addEventListener('click', () => open('reply'))
}
