import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Facebook and Messenger. From public code (MultiPost 2026-06, social-posting-skills 2026-02, caprine 2026-01): Lexical
 * with `role=textbox` for posts, comments and chat; `div[role=button]` with `aria-disabled`; the
 * post editor inside `[role=dialog]`; comments inside `form[role=presentation]` in an article, Enter
 * posts and Shift+Enter breaks the line, `#focused-state-composer-submit`; chat labelled "Message",
 * Enter sends; the bio is a textarea in the "Edit profile" dialog; Marketplace asks with a textarea.
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
    { path: /^\/me\/?$/, html: 'profile.html' },
    { path: /^\/marketplace\/item\/\d+\/?$/, html: 'profile.html' },
  ],
  api: /^\/api\/graphql\/$/,
  csp: STRICT_CSP,
}
export default site
