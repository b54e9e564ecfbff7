import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Nextdoor. From two automation tools, one of them run live (2026-04): textareas, test ids, a dialog whose one button is
 * called "Next" and then "Post".
 *
 * Assumed: that the text is gone from the page on the last step; the inbox.
 */
const HOME = 'https://nextdoor.com/'
const site: TestSite = {
  id: 'nextdoor',
  hosts: ['nextdoor.com'],
  pages: [{ path: /^\/(news_feed\/|inbox\/)$/, html: 'index.html' }],
  api: /^\/api\/gql\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post, in two steps',
      as: 'post',
      editing: 'textarea',
      url: `${HOME}news_feed/`,
      open: ['[data-testid="prompt-container"]'],
      editor: '[data-testid="composer-text-field"]',
      next: ['[data-testid="composer-submit-button"]'],
      submit: '[data-testid="composer-submit-button"]',
      keys: [],
      surface: 'post',
    },
    {
      name: 'comment',
      as: 'comment',
      editing: 'textarea',
      url: `${HOME}news_feed/`,
      editor: '[data-testid="comment-add-reply-input"]',
      submit: '[data-testid="inline-composer-reply-button"]',
      keys: [],
      surface: 'comment',
      leaves: ['[data-testid="post-reply-button"]'],
    },
    {
      name: 'message',
      as: 'message',
      editing: 'stand-in',
      url: `${HOME}inbox/`,
      editor: 'textarea',
      submit: 'button',
      keys: [],
      surface: 'message',
    },
  ],
  others: [{ url: `${HOME}news_feed/`, editor: '[aria-label="Search Nextdoor"]' }],
}
export default site
