import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Myspace, all of it assumed: no public code tells what its boxes are, so that this tries the general rules under
 * its host name.
 */
const site: TestSite = {
  id: 'myspace',
  hosts: ['myspace.com'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'stand-in',
      url: 'https://myspace.com/',
      editor: 'textarea',
      submit: '#send',
      keys: [],
      surface: 'comment',
      leaves: ['#like'],
    },
  ],
}
export default site
