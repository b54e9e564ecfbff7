import { DraftBox } from '../editors/draft-js.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, play, pressedByKeys, put } from '../parts/play.ts'

const api = '/api/comment/publish/'
const mount = document.getElementById('mount')
const path = location.pathname

if (path.startsWith('/messages')) {
  const get = put(
    mount,
    `<div data-e2e="message-input-area"><div id="box"></div></div>
    <div role="button" id="send"><svg data-e2e="message-send" width="24" height="24"><rect width="24" height="24"></rect></svg></div>`,
  )
  play({
    api,
    surface: 'message',
    editors: [mounted(DraftBox, get('#box'), { label: 'Send a message...' })],
    submit: get('#send'),
    enter: true,
  })
} else if (path.startsWith('/tiktokstudio')) {
  const get = put(
    mount,
    `<div id="caption"></div><button data-e2e="save_draft_button">Save draft</button>
    <button data-e2e="post_video_button" aria-disabled="false">Post</button>`,
  )
  play({
    api,
    surface: 'post',
    editors: [
      mounted(DraftBox, get('#caption'), { label: 'Description' }, { role: 'combobox', 'aria-expanded': 'false' }),
    ],
    submit: get('[data-e2e="post_video_button"]'),
  })
} else if (path.startsWith('/@me')) {
  const get = put(
    mount,
    `<div role="dialog"><div data-e2e="edit-profile-name-input"><input type="text" placeholder="Name"></div>
    <div data-e2e="edit-profile-bio-input"><textarea placeholder="Bio"></textarea></div>
    <button data-e2e="edit-profile-cancel">Cancel</button><button data-e2e="edit-profile-save">Save</button></div>`,
  )
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLInputElement>('input')), field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('[data-e2e="edit-profile-save"]'),
  })
} else {
  const get = put(
    mount,
    `<form role="search"><input data-e2e="search-user-input" type="search" placeholder="Search"></form>
    <div role="button" data-e2e="like-icon">Like</div>
    <div><div data-e2e="comment-input"><div id="box"></div></div><div data-e2e="comment-at-icon" role="button">@</div>
    <div data-e2e="comment-post" class="css-1a2b3c-DivPostButton" tabindex="0">Post</div></div>`,
  )
  const submit = get('[data-e2e="comment-post"]')
  play({ api, surface: 'comment', editors: [mounted(DraftBox, get('#box'), { label: 'Add comment...' })], submit })
  pressedByKeys(get('[data-e2e="like-icon"]'))
}
