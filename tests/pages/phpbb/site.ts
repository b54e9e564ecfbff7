import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A forum on phpBB, on a host that the officer added. From its own source (phpbb/phpbb, 2026-04): several submits in a form,
 * of which one posts and has an access key; the quick reply; the signature; the
 * registration. Assumed: the names of the profile's fields. Left out: that the browser takes
 * nothing but an address for one (`novalidate`), so that the same words go through every box.
 */
const site: TestSite = {
  id: 'phpbb',
  hosts: ['phpbb.example'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  added: true,
  boxes: [
    {
      name: 'new topic',
      as: 'post',
      editing: 'textarea',
      url: 'https://phpbb.example/posting.php',
      editor: '#message',
      parts: ['#subject'],
      submit: '[name="post"]',
      accessKey: 's',
      keys: [],
      surface: 'topic',
      leaves: ['[name="preview"]', '[name="save"]'],
    },
    {
      name: 'quick reply',
      as: 'comment',
      editing: 'textarea',
      url: 'https://phpbb.example/viewtopic.php',
      editor: 'textarea',
      submit: '[name="post"]',
      keys: [],
      surface: 'reply',
      leaves: ['#qr_full_editor'],
    },
    {
      name: 'private message',
      as: 'message',
      editing: 'textarea',
      url: 'https://phpbb.example/ucp.php?i=pm&mode=compose',
      editor: '#message',
      parts: ['#subject'],
      submit: '[name="post"]',
      keys: [],
      surface: 'private message',
      leaves: ['[name="preview"]'],
    },
    {
      name: 'signature',
      as: 'bio',
      editing: 'textarea',
      url: 'https://phpbb.example/ucp.php',
      editor: '#signature',
      submit: '[name="submit"]',
      keys: [],
      surface: 'signature',
      leaves: ['[name="preview"]'],
    },
    {
      name: 'profile',
      as: 'bio',
      editing: 'textarea',
      url: 'https://phpbb.example/ucp.php?i=ucp_profile&mode=profile_info',
      editor: '#pf_phpbb_occupation',
      submit: '[name="submit"]',
      keys: [],
      surface: 'profile',
      box: 4,
    },
    {
      name: 'registration',
      as: 'sign-up',
      editing: 'input',
      url: 'https://phpbb.example/ucp.php?mode=register',
      editor: '#email',
      submit: '[name="submit"]',
      keys: [],
      surface: 'registration',
      leaves: ['[name="reset"]'],
    },
  ],
}
export default site
