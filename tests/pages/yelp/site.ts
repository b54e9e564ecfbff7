import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A review on Yelp. From one public script of about 2024: an editing host inside `main form`, the button's words. Assumed:
 * that the browser alone edits it.
 */
const site: TestSite = {
  id: 'yelp',
  hosts: ['www.yelp.com'],
  pages: [{ path: /^\/writeareview\/biz\/1$/, html: 'index.html' }],
  api: /^\/writeareview\/api$/,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'review',
      as: 'comment',
      editing: 'contenteditable',
      url: 'https://www.yelp.com/writeareview/biz/1',
      editor: 'form [contenteditable]',
      submit: 'form button',
      keys: [],
      surface: 'review',
    },
  ],
}
export default site
