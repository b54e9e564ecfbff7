import { LexicalModelBox } from '../editors/lexical.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, play, put, shadowOf } from '../parts/play.ts'

const api = '/svc/shreddit/'
const mount = document.getElementById('mount')
const path = location.pathname

if (location.host === 'old.reddit.com') {
  if (path.includes('/wiki/')) {
    const get = put(
      mount,
      `<form class="wikipage" method="post"><textarea id="wiki_page_content" name="content" rows="20" cols="20" aria-label="page"></textarea>
      <input type="submit" id="wiki_save_button" value="save page"></form>`,
    )
    play({
      api,
      surface: 'wiki',
      editors: [field(get<HTMLTextAreaElement>('textarea'))],
      form: get<HTMLFormElement>('form'),
    })
  } else if (path.endsWith('/submit')) {
    const get = put(
      mount,
      `<form id="newlink" class="submit content"><div id="title-field"><textarea name="title" rows="2" aria-label="title"></textarea></div>
      <div id="text-field"><div class="usertext-edit"><textarea name="body" rows="4" aria-label="text"></textarea></div></div>
      <button class="btn" name="submit" type="submit" value="form">submit</button></form>`,
    )
    play({
      api,
      surface: 'post',
      editors: [
        field(get<HTMLTextAreaElement>('#title-field textarea')),
        field(get<HTMLTextAreaElement>('#text-field textarea')),
      ],
      form: get<HTMLFormElement>('form'),
    })
  } else {
    const get = put(
      mount,
      `<form id="search" role="search"><input type="text" name="q" placeholder="search"></form>
      <form class="usertext cloneable"><div class="usertext-edit md-container"><div class="md"><textarea rows="1" name="text" aria-label="comment"></textarea></div>
      <div class="usertext-buttons"><button type="submit" class="save">save</button><button type="button" class="cancel">cancel</button></div></div></form>`,
    )
    play({
      api,
      surface: 'comment',
      editors: [field(get<HTMLTextAreaElement>('.usertext textarea'))],
      form: get<HTMLFormElement>('.usertext'),
    })
  }
} else if (location.host === 'chat.reddit.com') {
  const get = put(mount, '<rs-app></rs-app>')
  const app = shadowOf(get('rs-app'), '<rs-room></rs-room>')
  const room = shadowOf(app('rs-room'), '<rs-message-composer></rs-message-composer>')
  const composer = shadowOf(
    room('rs-message-composer'),
    '<form><textarea name="message" aria-label="Write message"></textarea><button type="button" aria-label="Add emoji">☺</button></form>',
  )
  play({ api, surface: 'message', editors: [field(composer<HTMLTextAreaElement>('textarea'))], enter: true })
} else if (path.endsWith('/submit')) {
  const get = put(
    mount,
    `<r-post-composer-form><faceplate-textarea-input name="title"></faceplate-textarea-input>
    <shreddit-composer><div slot="rte"></div></shreddit-composer>
    <r-post-form-submit-button id="save-draft"></r-post-form-submit-button>
    <r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button></r-post-composer-form>`,
  )
  const title = shadowOf(
    get('faceplate-textarea-input'),
    '<textarea id="innerTextArea" rows="1" aria-label="Title"></textarea>',
  )
  get('#save-draft').remove()
  const submit = shadowOf(get('#submit-post-button'), '<button id="inner-post-submit-button">Post</button>')
  const body = mounted(LexicalModelBox, get('[slot="rte"]'), { label: 'Post body text field' }, { name: 'body' })
  play({
    api,
    surface: 'post',
    editors: [field(title<HTMLTextAreaElement>('textarea')), body],
    submit: submit('button'),
  })
} else {
  const get = put(
    mount,
    `<comment-composer-host><faceplate-form><shreddit-composer><div slot="rte"></div>
      <button slot="cancel-button" type="button">Cancel</button>
      <button slot="submit-button" type="submit">Comment</button></shreddit-composer></faceplate-form></comment-composer-host>
    <shreddit-comment-action-row><button name="comments-action-button">Reply</button></shreddit-comment-action-row>`,
  )
  play({
    api,
    surface: 'comment',
    editors: [mounted(LexicalModelBox, get('[slot="rte"]'), { label: 'Add a comment' }, { name: 'body' })],
    submit: get('[slot="submit-button"]'),
  })
}
