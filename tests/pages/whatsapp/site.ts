import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * WhatsApp in the browser. From PrivacyForge/ChatGuard and four public scripts: Lexical in the footer, the search over the
 * chats as another Lexical box under `data-tab="3"`, the icon inside the button; Enter sends. Assumed: the address of the caption,
 * and what stands around it.
 */
const site: TestSite = {
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  pages: [{ path: /^\/(photo)?$/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'message',
      as: 'message',
      editing: 'lexical',
      url: 'https://web.whatsapp.com/',
      editor: 'footer [role="textbox"]',
      submit: '#send',
      keys: ['Enter'],
      surface: 'message',
      leaves: ['[aria-label="Attach"]'],
    },
    {
      name: 'caption of a photo',
      as: 'message',
      editing: 'lexical',
      url: 'https://web.whatsapp.com/photo',
      editor: '[aria-label="Add a caption"]',
      submit: '#send',
      keys: ['Enter'],
      surface: 'caption',
      box: 1,
    },
  ],
  others: [{ url: 'https://web.whatsapp.com/', editor: '#side [role="textbox"]' }],
}
export default site
