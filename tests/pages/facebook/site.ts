import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Facebook and Messenger. From public code (MultiPost 2026-06, social-posting-skills 2026-02, caprine 2026-01): Lexical
 * with `role=textbox` for posts, comments and chat; `div[role=button]` with `aria-disabled`; the
 * post editor inside `[role=dialog]`; comments inside `form[role=presentation]` in an article, Enter
 * posts and Shift+Enter breaks the line, `#focused-state-composer-submit`; chat labelled "Message",
 * Enter sends; the bio is a textarea in the "Edit profile" dialog; Marketplace asks with a textarea;
 * the names of the sign-up (duckduckgo-autofill 2024).
 *
 * Assumed: the layout around the boxes; that the post dialog leaves Ctrl+Enter alone; that
 * Enter and Space press a focused `div[role=button]` on keydown; the addresses of the API.
 */
const site: TestSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'www.messenger.com', 'messenger.com'],
  pages: [
    { host: 'www.messenger.com', path: /^\/(t\/\d+)?$/, html: 'chat.html' },
    { host: 'messenger.com', path: /^\/(t\/\d+)?$/, html: 'chat.html' },
    { path: /^\/messages\/(e2ee\/)?t\/\d+$/, html: 'chat.html' },
    { path: /^\/(groups\/\d+\/?)?$/, html: 'home.html' },
    { path: /^\/(me\/?|r\.php)$/, html: 'profile.html' },
    { path: /^\/marketplace\/item\/\d+\/?$/, html: 'profile.html' },
  ],
  api: /^\/api\/graphql\/$/,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'lexical',
      url: 'https://www.facebook.com/',
      open: ['.prompt'],
      editor: '[role="dialog"] [role="textbox"]',
      submit: '[role="dialog"] [role="button"][aria-label="Post"]',
      keys: [],
      surface: 'post',
    },
    {
      name: 'comment',
      as: 'comment',
      editing: 'lexical',
      url: 'https://www.facebook.com/',
      editor: '[role="article"] form[role="presentation"] [role="textbox"]',
      submit: '#focused-state-composer-submit [role="button"]',
      keys: ['Enter'],
      surface: 'comment',
    },
    {
      name: 'chat',
      as: 'message',
      editing: 'lexical',
      url: 'https://www.facebook.com/messages/t/1',
      editor: '[role="textbox"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'Messenger',
      as: 'message',
      editing: 'lexical',
      url: 'https://www.messenger.com/t/1',
      editor: '[role="textbox"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'bio',
      as: 'bio',
      editing: 'textarea',
      url: 'https://www.facebook.com/me',
      open: ['[aria-label="Edit profile"]'],
      editor: 'textarea[aria-label="Enter bio text"]',
      submit: '[role="dialog"] [aria-label="Save"]',
      keys: [],
      surface: 'bio',
    },
    {
      name: 'work',
      as: 'bio',
      editing: 'input',
      url: 'https://www.facebook.com/me',
      open: ['[aria-label="Add a workplace"]'],
      editor: 'input[aria-label="Company"]',
      parts: ['input[aria-label="Position"]'],
      submit: '[role="dialog"] [aria-label="Save"]',
      keys: [],
      surface: 'work',
      box: 4,
    },
    {
      name: 'message to a seller',
      as: 'message',
      editing: 'textarea',
      url: 'https://www.facebook.com/marketplace/item/1',
      editor: 'textarea[aria-label="Message seller"]',
      holds: 'Hi, is this available?',
      submit: '[role="button"][aria-label="Send"]',
      keys: [],
      surface: 'message',
      box: 5,
    },
    {
      name: 'sign-up',
      as: 'sign-up',
      editing: 'input',
      url: 'https://www.facebook.com/r.php',
      editor: '[name="reg_email__"]',
      submit: '[name="websubmit"]',
      keys: [],
      surface: 'sign-up',
      box: -1,
    },
  ],
}
export default site
