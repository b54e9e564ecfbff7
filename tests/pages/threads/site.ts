import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Threads. From public code (MultiPost 2026-06, social-posting-skills 2026-02): Lexical everywhere, several editors in
 * one dialog, `div[role=button]` "Post", Ctrl or Cmd+Enter.
 *
 * Assumed: that the second editor of a thread stands there from the start; the layout; the page of a post; the
 * dialog of the profile.
 */
const site: TestSite = {
  id: 'threads',
  hosts: ['www.threads.com'],
  pages: [{ path: /^\/(@\w+\/post\/\w+)?$/, html: 'index.html' }],
  api: /^\/api\/graphql$/,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'thread',
      as: 'post',
      editing: 'lexical',
      url: 'https://www.threads.com/',
      open: ['#new'],
      editor: '#first [role="textbox"]',
      parts: ['#second [role="textbox"]'],
      submit: '#post',
      keys: ['Control+Enter'],
      surface: 'post',
      leaves: ['#add'],
    },
    {
      name: 'reply',
      as: 'comment',
      editing: 'lexical',
      url: 'https://www.threads.com/@library/post/1',
      editor: '#inline [role="textbox"]',
      submit: '#send',
      keys: ['Control+Enter'],
      surface: 'reply',
      leaves: ['#like'],
    },
    {
      name: 'bio',
      as: 'bio',
      editing: 'textarea',
      url: 'https://www.threads.com/',
      open: ['#edit'],
      editor: '#profile textarea',
      submit: '#done',
      keys: [],
      surface: 'bio',
    },
  ],
}
export default site
