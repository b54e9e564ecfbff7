import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Tumblr. From public code (XKit Rewritten 2026-08, two reply extensions 2025): Gutenberg's blocks in a dialog; a textarea
 * labelled "Reply" in the panel of notes.
 *
 * Assumed: that blocks are split and joined as in `parts/gutenberg.tsx`; the layout.
 */
const site: TestSite = {
  id: 'tumblr',
  hosts: ['www.tumblr.com'],
  pages: [{ path: /^\/(new\/text|library\/1)$/, html: 'index.html' }],
  api: /^\/api\/v2\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'gutenberg',
      url: 'https://www.tumblr.com/new/text',
      editor: '.block-editor-rich-text__editable',
      submit: '#post',
      keys: [],
      surface: 'post',
    },
    {
      name: 'tags',
      as: 'post',
      editing: 'textarea',
      url: 'https://www.tumblr.com/new/text',
      editor: '[aria-label="Tags editor"]',
      submit: '#post',
      keys: [],
      surface: 'post',
      box: 1,
    },
    {
      name: 'reply',
      as: 'comment',
      editing: 'textarea',
      url: 'https://www.tumblr.com/library/1',
      editor: 'textarea',
      submit: '[data-testid="reply-button"]',
      keys: [],
      surface: 'reply',
      leaves: ['#open'],
    },
  ],
}
export default site
