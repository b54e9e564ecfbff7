import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * X. From public code (control-panel-for-twitter 2026-08, MultiPost 2026-06, opencli 2026-05, XActions 2026-02): Draft.js on the desktop, a
 * textarea on mobile web, the test ids, `aria-disabled` buttons, clicks whose propagation is
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
}
export default site
