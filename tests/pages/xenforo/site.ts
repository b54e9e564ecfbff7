import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A forum on XenForo 2, on a host that the officer added. From four public scripts: the forms, the hidden text field under the
 * editor, the button. Assumed: Froala, which is not free, by a stand-in.
 */
const site: TestSite = {
  id: 'xenforo',
  hosts: ['xenforo.example'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  added: true,
  boxes: [
    {
      name: 'quick reply',
      as: 'comment',
      editing: 'stand-in',
      url: 'https://xenforo.example/threads/some.1/',
      editor: '.fr-element',
      submit: 'button[type="submit"]',
      keys: [],
      surface: 'reply',
      leaves: ['.attach'],
    },
    {
      name: 'new thread',
      as: 'post',
      editing: 'stand-in',
      url: 'https://xenforo.example/forums/off-duty.2/post-thread',
      editor: '.fr-element',
      parts: ['textarea[name="title"]'],
      submit: 'button[type="submit"]',
      keys: [],
      surface: 'thread',
    },
  ],
}
export default site
