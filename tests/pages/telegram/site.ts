import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * The two clients of Telegram in the browser. A from its own source (Ajaxy/telegram-tt), K from four public scripts: the
 * editing hosts, the copy by which K measures, the buttons; Enter sends. The browser itself edits both.
 */
const site: TestSite = {
  id: 'telegram',
  hosts: ['web.telegram.org'],
  pages: [{ path: /^\/([ka]\/|a\/caption)$/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'A',
      as: 'message',
      editing: 'contenteditable',
      url: 'https://web.telegram.org/a/',
      editor: '#editable-message-text',
      submit: '.main-button',
      keys: ['Enter'],
      surface: 'A',
    },
    {
      name: 'K',
      as: 'message',
      editing: 'contenteditable',
      url: 'https://web.telegram.org/k/',
      editor: '.input-message-input:not(.input-field-input-fake)',
      submit: '.btn-send',
      keys: ['Enter'],
      surface: 'K',
      box: 1,
    },
    {
      name: 'caption of a photo, A',
      as: 'message',
      editing: 'contenteditable',
      url: 'https://web.telegram.org/a/caption',
      editor: '#editable-message-text-modal',
      submit: '.send',
      keys: ['Enter'],
      surface: 'caption',
      box: 2,
    },
  ],
  others: [
    { url: 'https://web.telegram.org/k/', editor: '.input-search-input' },
    { url: 'https://web.telegram.org/k/', editor: '.input-field-input-fake' },
  ],
}
export default site
