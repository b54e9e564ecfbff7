import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Disqus, in its frame of another host below a page where nothing of ours runs. From three public scripts: the editing
 * host with PLAINTEXT-ONLY, its wrapper, the button. Assumed: that the button belongs to a form.
 */
const site: TestSite = {
  id: 'disqus',
  hosts: ['paper.example', 'disqus.com'],
  pages: [
    { host: 'paper.example', path: /^\/$/, html: 'page.html' },
    { host: 'disqus.com', path: /^\/embed\/comments\/$/, html: 'frame.html' },
  ],
  api: /^\/api\//,
  csp: STRICT_CSP.replace("frame-src 'self'", 'frame-src https://disqus.com'),
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'contenteditable',
      url: 'https://paper.example/',
      frame: 'iframe[id^="dsq-app"]',
      editor: '[data-role="editable"]',
      submit: '.post-action__button',
      keys: [],
      surface: 'comment',
      leaves: ['.post-action__cancel'],
    },
  ],
}
export default site
