import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A forum on XenForo 2, on a host that the officer added. From four public scripts: the forms, the hidden text field under the
 * editor, the button. Assumed: Froala, which is not free, by a stand-in; the page of the signature.
 *
 * XenForo 1, from six public user scripts: Redactor in a frame that the page writes, the value of its button.
 */
const site: TestSite = {
  id: 'xenforo',
  hosts: ['xenforo.example', 'xenforo1.example'],
  pages: [
    { host: 'xenforo1.example', path: /^\/(?!assets\/)/, html: 'old.html' },
    { path: /^\/(?!assets\/)/, html: 'index.html' },
  ],
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
    {
      name: 'conversation',
      as: 'message',
      editing: 'stand-in',
      url: 'https://xenforo.example/conversations/add',
      editor: '.fr-element',
      parts: ['textarea[name="title"]'],
      submit: 'button[type="submit"]',
      keys: [],
      surface: 'conversation',
    },
    {
      name: 'signature',
      as: 'bio',
      editing: 'stand-in',
      url: 'https://xenforo.example/account/signature',
      editor: '.fr-element',
      submit: 'button[type="submit"]',
      keys: [],
      surface: 'signature',
    },
    {
      name: 'reply on XenForo 1, in a frame that the page writes',
      as: 'comment',
      editing: 'stand-in',
      url: 'https://xenforo1.example/threads/some.1/',
      frame: 'iframe.redactor_textCtrl',
      outside: true,
      editor: 'body',
      submit: 'input[type="submit"]',
      keys: [],
      surface: 'reply',
      leaves: ['.PreviewButton'],
    },
  ],
}
export default site
