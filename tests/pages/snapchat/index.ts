import { host, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('mount'),
  `<input type="text" placeholder="Search" aria-label="Search">
  <main role="main"><div role="textbox" contenteditable="true" aria-label="Send a chat" data-placeholder="Send a chat"></div></main>`,
)
play({ api: '/api/chat', surface: 'message', editors: [host(get('[role="textbox"]'))], enter: true })
