import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Reddit, new, old and chat. From public code (MultiPost 2026-06, Harper, Reddit Enhancement Suite 2026-07): Lexical in
 * the light DOM of `shreddit-composer`; at `/submit` the title, the text and the button in shadow roots of their own; the
 * chat's textarea under three nested ones; forms and textareas on old Reddit.
 *
 * Assumed: the custom elements' own behaviour, which is left out; the order of nodes inside a box.
 */
const site: TestSite = {
  id: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com', 'chat.reddit.com'],
  pages: [{ path: /^\/(r\/\w+\/(submit|comments\/\w+\/?|wiki\/edit\/\w+)|room\/1)$/, html: 'index.html' }],
  api: /^\/svc\/shreddit\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'lexical',
      url: 'https://www.reddit.com/r/town/comments/1',
      editor: 'shreddit-composer [role="textbox"]',
      submit: 'button[slot="submit-button"]',
      keys: [],
      surface: 'comment',
      leaves: ['[name="comments-action-button"]'],
    },
    {
      name: 'post',
      as: 'post',
      editing: 'lexical',
      url: 'https://www.reddit.com/r/town/submit',
      editor: 'shreddit-composer [role="textbox"]',
      parts: ['faceplate-textarea-input >>> textarea'],
      submit: '#submit-post-button >>> button',
      keys: [],
      surface: 'post',
    },
    {
      name: 'post’s title, in a shadow root',
      as: 'post',
      editing: 'textarea',
      url: 'https://www.reddit.com/r/town/submit',
      editor: 'faceplate-textarea-input >>> textarea',
      submit: '#submit-post-button >>> button',
      keys: [],
      surface: 'post',
    },
    {
      name: 'chat, under three shadow roots',
      as: 'message',
      editing: 'textarea',
      url: 'https://chat.reddit.com/room/1',
      editor: 'rs-app >>> textarea',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'comment, old',
      as: 'comment',
      box: 3,
      editing: 'textarea',
      url: 'https://old.reddit.com/r/town/comments/1/',
      editor: '.usertext textarea',
      submit: 'button.save',
      keys: [],
      surface: 'comment',
    },
    {
      name: 'post, old',
      as: 'post',
      box: 4,
      editing: 'textarea',
      url: 'https://old.reddit.com/r/town/submit',
      editor: '#text-field textarea',
      parts: ['#title-field textarea'],
      submit: 'button[name="submit"]',
      keys: [],
      surface: 'post',
    },
    {
      name: 'page of a wiki, old',
      as: 'post',
      box: 5,
      editing: 'textarea',
      url: 'https://old.reddit.com/r/town/wiki/edit/index',
      editor: '#wiki_page_content',
      submit: '#wiki_save_button',
      keys: [],
      surface: 'wiki',
    },
  ],
  others: [{ url: 'https://old.reddit.com/r/town/comments/1/', editor: '[name="q"]' }],
}
export default site
