import { LexicalModelBox } from '../editors/lexical.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, play, put } from '../parts/play.ts'

const api = '/api/v1/statuses'
const mount = document.getElementById('mount')

if (location.pathname.startsWith('/chats')) {
  const get = put(mount, '<textarea placeholder="Type a message" aria-label="Type a message"></textarea>')
  play({ api, surface: 'message', editors: [field(get<HTMLTextAreaElement>('textarea'))], enter: true })
} else {
  const get = put(
    mount,
    `<form id="old"><textarea id="compose-textarea" placeholder="What’s on your mind?"></textarea><button type="submit">Truth</button></form>
    <form id="soapbox"><div id="box"></div><button type="button" title="Add emoji">☺</button><button type="submit">Post</button></form>`,
  )
  play({
    api,
    surface: 'post',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('#old'),
    ctrlEnter: true,
  })
  play({
    api,
    surface: 'post',
    editors: [mounted(LexicalModelBox, get('#box'), { label: 'What’s on your mind?' })],
    form: get<HTMLFormElement>('#soapbox'),
    ctrlEnter: true,
  })
}
