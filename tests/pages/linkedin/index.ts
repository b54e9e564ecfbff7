import { mounted } from '../parts/mounted.tsx'
import { PlainBox } from '../parts/plain.tsx'
import { field, play, put } from '../parts/play.ts'
import { QuillBox } from '../parts/quill.tsx'
import { TiptapBox } from '../parts/tiptap.tsx'

const api = '/voyager/api/'
const mount = document.getElementById('mount')
const label = 'Text editor for creating content'
const SHARE = `<div class="share-box"><div class="share-creation-state__text-editor"></div>
  <button class="share-box-footer__schedule" aria-label="Schedule post" aria-expanded="false">later</button>
  <button class="share-actions__primary-action">Post</button></div>`

const path = location.pathname
if (path.startsWith('/messaging')) {
  const get = put(
    mount,
    `<form class="msg-form"><div class="msg-form__message-texteditor"></div>
    <button class="msg-form__send-button" type="submit">Send</button></form>`,
  )
  const editor = mounted(PlainBox, get('.msg-form__message-texteditor'), {
    label: 'Write a message…',
    className: 'msg-form__contenteditable',
  })
  play({ api, surface: 'message', editors: [editor], form: get<HTMLFormElement>('form') })
  // With "Press Enter to Send" chosen there is no button.
  if (path.endsWith('/enter/')) {
    get('button').remove()
    play({ api, surface: 'message', editors: [editor], enter: true })
  }
} else if (path.startsWith('/sales')) {
  const get = put(
    mount,
    `<form class="compose-form"><textarea name="message" class="_message-field_1a2b3c" aria-label="Type your message here"></textarea>
    <button type="submit" aria-label="Send">Send</button></form>`,
  )
  play({
    api,
    surface: 'message',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
  })
} else if (path.startsWith('/in/me/edit/position')) {
  const get = put(
    mount,
    `<div role="dialog" aria-label="Edit experience">
      <label>Title <input type="text" id="single-line-text-form-component-profileEditFormElement-POSITION-profilePosition-1-title"></label>
      <label>Company <input type="text" id="single-line-text-form-component-profileEditFormElement-POSITION-profilePosition-1-company"></label>
      <button type="button" aria-label="Dismiss">×</button><button type="button">Save</button></div>`,
  )
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLInputElement>('[id$="-title"]')), field(get<HTMLInputElement>('[id$="-company"]'))],
    submit: get('button:last-child'),
  })
} else if (path.startsWith('/in/me/edit')) {
  const get = put(
    mount,
    `<div role="dialog" aria-label="Edit intro">
      <label>First name <input type="text" id="single-line-text-form-component-profileEditFormElement-TOP-CARD-profile-1-firstName"></label>
      <label>Headline <textarea id="gai-text-form-component-profileEditFormElement-TOP-CARD-profile-1-headline"></textarea></label>
      <button type="button" aria-label="Dismiss">×</button><button type="button">Save</button></div>`,
  )
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLInputElement>('input')), field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('button:last-child'),
  })
} else if (path.startsWith('/preload')) {
  const get = put(mount, SHARE)
  play({
    api,
    surface: 'post',
    editors: [mounted(QuillBox, get('.share-creation-state__text-editor'), { label })],
    submit: get('.share-actions__primary-action'),
  })
} else if (path.startsWith('/jobs')) {
  put(mount, '<iframe data-testid="interop-iframe" src="/preload/" width="600" height="300"></iframe>')
} else {
  const get = put(
    mount,
    `<input class="search-global-typeahead__input" type="text" role="combobox" aria-label="Search" placeholder="Search">
    <div id="classic">${SHARE}</div>
    <div class="comments-comment-box"><form class="comments-comment-box__form"><div class="comments-comment-texteditor"></div>
      <button type="button" aria-label="Open Emoji Keyboard">☺</button>
      <button type="submit" class="comments-comment-box__submit-button--cr">Comment</button></form></div>
    <div id="new-comment"><div data-view-name="comment-box"><div aria-label="Text editor for creating comment"></div></div>
      <button data-view-name="comment-post">Comment</button></div>
    <div id="interop-outlet" data-testid="interop-shadowdom"></div>`,
  )
  const classic = get('#classic')
  const post = { api, surface: 'post' }
  play({
    ...post,
    editors: [mounted(QuillBox, get('.share-creation-state__text-editor', classic), { label })],
    submit: get('.share-actions__primary-action', classic),
  })
  play({
    api,
    surface: 'comment',
    editors: [mounted(QuillBox, get('.comments-comment-texteditor'), { label: 'Text editor for creating content' })],
    form: get<HTMLFormElement>('form'),
  })
  play({
    api,
    surface: 'comment',
    editors: [
      mounted(TiptapBox, get('[data-view-name="comment-box"] > div'), { label: 'Text editor for creating comment' }),
    ],
    submit: get('[data-view-name="comment-post"]'),
  })
  const root = get('#interop-outlet').attachShadow({ mode: 'open' })
  // Quill 2 loses its caret in a shadow root of Chromium's, so an editing host plays it.
  const inside = put(root, SHARE)
  play({
    ...post,
    editors: [mounted(PlainBox, inside('.share-creation-state__text-editor'), { label, className: 'ql-editor' })],
    submit: inside('.share-actions__primary-action'),
  })
}
