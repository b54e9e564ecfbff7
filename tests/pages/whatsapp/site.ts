import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * WhatsApp in the browser. From PrivacyForge/ChatGuard and four public scripts: Lexical in the footer, the search over the
 * chats as another Lexical box under `data-tab="3"`, the icon inside the button; Enter sends.
 */
const site: TestSite = {
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  pages: [{ path: /^\/$/, html: 'index.html' }],
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
  ],
  others: [{ url: 'https://web.whatsapp.com/', editor: '#side [role="textbox"]' }],
}
export default site
