import { LexicalModelBox } from '../editors/lexical.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, type PlayedEditor, play, put } from '../parts/play.ts'

const api = '/api/graphql'
const label = 'Empty text field. Type to compose a new post.'
const get = put(
  document.getElementById('mount'),
  `<div role="button" id="new" tabindex="0">What’s new?</div>
  <div id="reply"><div id="inline"></div><div role="button" id="send">Post</div></div>
  <div role="button" id="like">Like</div><div role="button" id="edit" tabindex="0">Edit profile</div>`,
)
if (location.pathname.includes('/post/'))
  play({
    api,
    surface: 'reply',
    editors: [mounted(LexicalModelBox, get('#inline'), { label })],
    submit: get('#send'),
    ctrlEnter: true,
  })

get('#edit').addEventListener('click', () => {
  const dialog = put(
    document.getElementById('mount'),
    `<div role="dialog" id="profile"><textarea aria-label="Bio" placeholder="+ Write bio"></textarea>
    <div role="button" id="done">Done</div></div>`,
  )
  play({
    api,
    surface: 'bio',
    editors: [field(dialog<HTMLTextAreaElement>('textarea'))],
    submit: dialog('#done'),
    done: () => dialog('#profile', document).remove(),
  })
})

get('#new').addEventListener('click', () => {
  const dialog = put(
    document.getElementById('mount'),
    `<div role="dialog"><div role="button" id="cancel">Cancel</div><div id="first"></div><div id="second"></div>
    <div role="button" id="add">Add to thread</div><div role="button" id="post">Post</div></div>`,
  )
  const editors: PlayedEditor[] = [
    mounted(LexicalModelBox, dialog('#first'), { label, placeholder: 'What’s new?' }),
    mounted(LexicalModelBox, dialog('#second'), { label, placeholder: 'Say more…' }),
  ]
  play({
    api,
    surface: 'post',
    editors,
    submit: dialog('#post'),
    ctrlEnter: true,
    done: () => dialog('[role="dialog"]', document).remove(),
  })
})
