import { STRICT_CSP, type TestSite } from '../sites.ts'

/** Snapchat on the web. Assumed throughout: an editing host with the role of a text box in `main`; Enter sends. */
const site: TestSite = {
  id: 'snapchat',
  hosts: ['web.snapchat.com'],
  pages: [{ path: /^\/1$/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'message',
      as: 'message',
      editing: 'stand-in',
      url: 'https://web.snapchat.com/1',
      editor: '[role="textbox"]',
      keys: ['Enter'],
      surface: 'message',
    },
  ],
  others: [{ url: 'https://web.snapchat.com/1', editor: '[aria-label="Search"]' }],
}
export default site
