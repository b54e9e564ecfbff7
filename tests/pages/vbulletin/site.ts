import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * vBulletin 3 and 4, under the name of a police officers' forum. From AlexP11223/ProgForumRuUserscripts and stored pages of
 * the forums: the ids of the text fields, the submits that preview. Assumed: the names of the submits.
 */
const site: TestSite = {
  id: 'vbulletin',
  hosts: ['www.911jobforums.com', 'forums.officer.com', 'www.apbweb.com'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'quick reply',
      as: 'comment',
      editing: 'textarea',
      url: 'https://www.911jobforums.com/showthread.php',
      editor: '#vB_Editor_QR_textarea',
      submit: '#qr_submit',
      accessKey: 's',
      keys: [],
      surface: 'reply',
      box: 3,
      leaves: ['#qr_preview'],
    },
    {
      name: 'rich text, in a frame that the page writes',
      as: 'comment',
      editing: 'stand-in',
      url: 'https://forums.officer.com/newreply.php',
      frame: '#vB_Editor_001_iframe',
      outside: true,
      editor: 'body',
      submit: '[name="sbutton"]',
      keys: [],
      surface: 'rich reply',
      box: 3,
      leaves: ['[name="preview"]'],
    },
    {
      name: 'new thread',
      as: 'post',
      editing: 'textarea',
      url: 'https://www.apbweb.com/newthread.php',
      editor: '#vB_Editor_001_textarea',
      parts: ['[name="title"]'],
      submit: '[name="sbutton"]',
      keys: [],
      surface: 'thread',
      leaves: ['[name="preview"]'],
    },
    {
      name: 'private message',
      as: 'message',
      editing: 'textarea',
      url: 'https://www.apbweb.com/private.php',
      editor: '#vB_Editor_001_textarea',
      parts: ['[name="title"]'],
      submit: '[name="sbutton"]',
      keys: [],
      surface: 'private message',
      leaves: ['[name="preview"]'],
    },
  ],
}
export default site
