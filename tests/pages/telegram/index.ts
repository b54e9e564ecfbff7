import { host, play, put } from '../parts/play.ts'

const api = '/api/messages'
const app = document.getElementById('app')

if (location.pathname === '/k/') {
  const get = put(
    app,
    `<div class="input-search"><input type="text" class="input-search-input" placeholder="Search"></div>
    <div class="new-message-wrapper"><div class="input-message-container">
      <div class="input-message-input is-empty i18n scrollable scrollable-y" contenteditable="true" dir="auto" data-peer-id="1" tabindex="-1"></div>
      <div class="input-message-input input-field-input-fake" contenteditable="true" tabindex="-1"></div>
    </div></div>
    <div class="btn-send-container"><button class="btn-icon btn-circle btn-send animated-button-icon" title="Send"></button></div>`,
  )
  const editor = get('.input-message-input:not(.input-field-input-fake)')
  // K measures how high its box must be with a copy of what stands in it.
  editor.addEventListener('input', () => get('.input-field-input-fake').replaceChildren(editor.textContent ?? ''))
  play({ api, surface: 'K', editors: [host(editor)], submit: get('.btn-send'), enter: true })
} else if (location.pathname === '/a/caption') {
  const get = put(
    app,
    `<div class="AttachmentModal" role="dialog"><img alt="" width="100" height="60">
      <div id="editable-message-text-modal" class="form-control allow-selection" contenteditable="true" role="textbox" dir="auto" tabindex="0" aria-label="Add a caption..."></div>
      <button type="button" class="Button send-button primary send" aria-label="Send">Send</button></div>`,
  )
  play({
    api,
    surface: 'caption',
    editors: [host(get('#editable-message-text-modal'))],
    submit: get('.send'),
    enter: true,
  })
} else {
  const get = put(
    app,
    `<div class="Transition__slide--active"><div class="message-input-wrapper">
      <div id="editable-message-text" class="form-control allow-selection" contenteditable="true" role="textbox" dir="auto" tabindex="0" aria-label="Message"></div>
    </div></div>
    <button type="button" class="Button send main-button default secondary round click-allowed" aria-label="Send Message" title="Send Message"><i class="icon icon-send"></i></button>`,
  )
  play({
    api,
    surface: 'A',
    editors: [host(get('#editable-message-text'))],
    submit: get('.main-button'),
    enter: true,
  })
}
