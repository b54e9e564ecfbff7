import { mounted } from '../parts/mounted.tsx'
import { PlainBox } from '../parts/plain.tsx'
import { field, host, play, put } from '../parts/play.ts'

const api = '/youtubei/v1/comment'
const mount = document.getElementById('mount')
const box = (name: string) =>
  `<ytd-commentbox><div id="contenteditable-root" contenteditable="true" aria-label="Add a comment…"></div>
  <ytd-button-renderer id="cancel-button"><button>Cancel</button></ytd-button-renderer>
  <ytd-button-renderer id="submit-button"><yt-button-shape><button>${name}</button></yt-button-shape></ytd-button-renderer></ytd-commentbox>`
const CHAT = `<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="" aria-label="Chat…"></div>
  </yt-live-chat-text-input-field-renderer><div id="send-button"><button aria-label="Send">➤</button></div></yt-live-chat-message-input-renderer>`

if (location.pathname === '/live_chat') {
  const get = put(mount, CHAT)
  play({ api, surface: 'chat', editors: [host(get('#input'))], submit: get('#send-button button'), enter: true })
} else if (location.host === 'studio.youtube.com') {
  const get = put(
    mount,
    `<ytcp-uploads-dialog><div id="title-textarea"><div></div></div><div id="description-textarea"><div></div></div>
    <ytcp-button id="next-button"><button>Next</button></ytcp-button><ytcp-button id="done-button"><button>Publish</button></ytcp-button></ytcp-uploads-dialog>`,
  )
  const text = (at: string, label: string) => mounted(PlainBox, get(`${at} > div`), { label }, { id: 'textbox' })
  play({
    api,
    surface: 'post',
    editors: [text('#title-textarea', 'Add a title'), text('#description-textarea', 'Tell viewers about your video')],
    submit: get('#done-button button'),
  })
} else if (location.host === 'm.youtube.com') {
  const get = put(
    mount,
    `<ytm-comment-simplebox-renderer><button class="YtmCommentSimpleboxRendererReply">Add a comment…</button></ytm-comment-simplebox-renderer>`,
  )
  const box = get('ytm-comment-simplebox-renderer')
  get('button').addEventListener('click', () => {
    const inBox = put(
      box,
      `<div><textarea class="YtmCommentSimpleboxRendererReply" placeholder="Add a comment…"></textarea>
      <button class="cancel">Cancel</button><button class="post">Comment</button></div>`,
    )
    play({
      api,
      surface: 'comment',
      editors: [field(inBox<HTMLTextAreaElement>('textarea'))],
      submit: inBox('.post'),
      done: () => inBox('div').remove(),
    })
  })
} else {
  const get = put(
    mount,
    `<form role="search"><input id="search" name="search_query" placeholder="Search"></form>
    <section id="comments">${box('Comment')}</section>
    <ytd-backstage-post-dialog-renderer>${box('Post')}</ytd-backstage-post-dialog-renderer>
    <iframe id="chatframe" src="/live_chat" width="600" height="200"></iframe>`,
  )
  for (const [within, surface] of [
    ['#comments', 'comment'],
    ['ytd-backstage-post-dialog-renderer', 'post'],
  ] as const) {
    const root = get(within)
    play({
      api,
      surface,
      editors: [host(get('#contenteditable-root', root))],
      submit: get('#submit-button button', root),
    })
  }
}
