import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * YouTube. From public code (code-charity/youtube 2026-08, three user scripts, MultiPost 2026-06): plain editing hosts
 * inside Polymer's elements, ids that repeat in the document, the live chat in a frame of the same origin where Enter posts.
 *
 * The page for phones from one extension (2026-07): a button of the composer's class, and after it a text field of the same.
 *
 * Assumed: the buttons of the page for phones; the elements' own behaviour, which is left out; the layout; that all three stand on one page.
 */
const WATCH = 'https://www.youtube.com/watch'
const site: TestSite = {
  id: 'youtube',
  hosts: ['www.youtube.com', 'studio.youtube.com', 'm.youtube.com'],
  pages: [{ path: /^\/(watch|live_chat|upload)$/, html: 'index.html' }],
  api: /^\/youtubei\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'contenteditable',
      url: WATCH,
      editor: '#comments #contenteditable-root',
      submit: '#comments #submit-button button',
      keys: [],
      surface: 'comment',
      leaves: ['#comments #cancel-button button'],
    },
    {
      name: 'community post',
      as: 'post',
      editing: 'contenteditable',
      url: WATCH,
      editor: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
      submit: 'ytd-backstage-post-dialog-renderer #submit-button button',
      keys: [],
      surface: 'post',
    },
    {
      name: 'comment, on a phone',
      as: 'comment',
      box: 2,
      editing: 'textarea',
      url: 'https://m.youtube.com/watch',
      open: ['button.YtmCommentSimpleboxRendererReply'],
      editor: 'textarea.YtmCommentSimpleboxRendererReply',
      submit: '.post',
      keys: [],
      surface: 'comment',
      leaves: ['.cancel'],
    },
    {
      name: 'live chat',
      as: 'comment',
      box: 3,
      editing: 'contenteditable',
      url: 'https://www.youtube.com/live_chat',
      editor: '#input',
      submit: '#send-button button',
      keys: ['Enter'],
      surface: 'chat',
    },
    {
      name: 'live chat, in its frame beside the video',
      as: 'comment',
      box: 3,
      editing: 'contenteditable',
      url: WATCH,
      frame: '#chatframe',
      editor: '#input',
      submit: '#send-button button',
      keys: ['Enter'],
      surface: 'chat',
    },
    {
      name: 'title and description of a video',
      as: 'post',
      box: 4,
      editing: 'contenteditable',
      url: 'https://studio.youtube.com/upload',
      editor: '#description-textarea [contenteditable]',
      parts: ['#title-textarea [contenteditable]'],
      submit: '#done-button button',
      keys: [],
      surface: 'post',
    },
  ],
  others: [{ url: WATCH, editor: '#search' }],
}
export default site
