import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * X. From public code (control-panel-for-twitter 2026-08, MultiPost 2026-06, opencli 2026-05, XActions 2026-02): Draft.js on the desktop, a
 * textarea on mobile web, the test ids (`tweetTextarea_0`, `_1` … for the parts of a thread), `aria-disabled` buttons, clicks whose propagation is
 * stopped, Ctrl or Cmd+Enter in the editor, `/compose/post` as a dialog over the page by
 * `history.pushState`, `dm-composer-*` with Enter, the profile fields' names.
 *
 * Assumed: the address and layout of everything around the boxes; that a button which cannot be
 * pressed has `aria-disabled` and no native `disabled`; the order of nodes inside a box.
 */
const site: TestSite = {
  id: 'x',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com'],
  pages: [
    { host: 'mobile.x.com', path: /^\/(home|compose\/post)$/, html: 'mobile.html' },
    { path: /^\/(home|compose\/post|settings\/profile|explore)$/, html: 'home.html' },
    { path: /^\/\w+\/status\/\d+$/, html: 'home.html' },
    { path: /^\/(messages|i\/chat)(\/.*)?$/, html: 'messages.html' },
  ],
  api: /^\/i\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'draft-js',
      url: 'https://x.com/home',
      editor: '[data-testid="tweetTextarea_0"]',
      submit: '[data-testid="tweetButtonInline"]',
      keys: ['Control+Enter'],
      surface: 'post',
    },
    {
      name: 'post dialog',
      as: 'post',
      editing: 'draft-js',
      url: 'https://x.com/home',
      open: ['[data-testid="SideNav_NewTweet_Button"]'],
      editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      submit: '[data-testid="tweetButton"]',
      keys: ['Control+Enter'],
      surface: 'post',
    },
    {
      name: 'thread',
      as: 'post',
      editing: 'draft-js',
      url: 'https://x.com/home',
      open: ['[data-testid="SideNav_NewTweet_Button"]', '[data-testid="addButton"]'],
      editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      parts: ['[role="dialog"] [data-testid="tweetTextarea_1"]'],
      submit: '[data-testid="tweetButton"]',
      keys: ['Control+Enter'],
      surface: 'post',
      leaves: ['[data-testid="addButton"]'],
    },
    {
      name: 'reply',
      as: 'comment',
      editing: 'draft-js',
      url: 'https://x.com/library/status/1',
      editor: '[data-testid="tweetTextarea_0"]',
      submit: '[data-testid="tweetButtonInline"]',
      keys: ['Control+Enter'],
      surface: 'reply',
    },
    {
      name: 'mobile page',
      as: 'post',
      editing: 'textarea',
      url: 'https://mobile.x.com/compose/post',
      editor: '[data-testid="tweetTextarea_0"] textarea',
      submit: '[data-testid="tweetButton"]',
      keys: [],
      surface: 'post',
    },
    {
      name: 'message',
      as: 'message',
      editing: 'textarea',
      url: 'https://x.com/i/chat',
      editor: '[data-testid="dm-composer-textarea"]',
      submit: '[data-testid="dm-composer-send-button"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'message, old',
      as: 'message',
      box: 3,
      editing: 'draft-js',
      url: 'https://x.com/messages/1-2',
      editor: '[data-testid="dmComposerTextInput"]',
      submit: '[data-testid="dmComposerSendButton"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'profile',
      as: 'bio',
      editing: 'textarea',
      url: 'https://x.com/settings/profile',
      editor: 'textarea[name="description"]',
      submit: '[data-testid="Profile_Save_Button"]',
      keys: [],
      surface: 'bio',
    },
    {
      name: 'display name',
      as: 'name',
      editing: 'input',
      url: 'https://x.com/settings/profile',
      editor: 'input[name="displayName"]',
      submit: '[data-testid="Profile_Save_Button"]',
      keys: [],
      surface: 'bio',
    },
  ],
}
export default site
