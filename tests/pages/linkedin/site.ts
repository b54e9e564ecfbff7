import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * LinkedIn, three generations. From public code (MultiPost 2026-06, Linkedin-Rich-Post 2026-04, two engagement
 * extensions 2025-12): Quill in `.share-box`, the same inside the open shadow root of `#interop-outlet`, TipTap for the
 * newest comments, without a form; an editing host in `form.msg-form`; profile fields by the beginning of their ids.
 *
 * Assumed: Quill in the shadow root, where Chromium lets Quill 2 lose its caret, so that a plain host plays it; the layout around the boxes; all three on one page, and the composer straight in the frame of the jobs page; that the message is sent by the form's submit event.
 */
const FEED = 'https://www.linkedin.com/feed/'
const site: TestSite = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  pages: [{ path: /^\/(feed\/|messaging\/(enter\/)?|in\/me\/edit\/|preload\/|jobs\/)$/, html: 'index.html' }],
  api: /^\/voyager\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post, classic',
      as: 'post',
      editing: 'quill',
      url: FEED,
      editor: '#classic .ql-editor',
      submit: '#classic .share-actions__primary-action',
      keys: [],
      surface: 'post',
      leaves: ['#classic .share-box-footer__schedule'],
    },
    {
      name: 'comment, classic',
      as: 'comment',
      box: 1,
      editing: 'quill',
      url: FEED,
      editor: '.comments-comment-texteditor .ql-editor',
      submit: '.comments-comment-box__submit-button--cr',
      keys: [],
      surface: 'comment',
      leaves: ['[aria-label="Open Emoji Keyboard"]'],
    },
    {
      name: 'comment, 2026',
      as: 'comment',
      editing: 'tiptap',
      url: FEED,
      editor: '#new-comment .ProseMirror',
      submit: '[data-view-name="comment-post"]',
      keys: [],
      surface: 'comment',
    },
    {
      name: 'post, 2026, in a shadow root',
      as: 'post',
      editing: 'stand-in',
      url: FEED,
      editor: '#interop-outlet >>> .ql-editor',
      submit: '#interop-outlet >>> .share-actions__primary-action',
      keys: [],
      surface: 'post',
    },
    {
      name: 'message',
      as: 'message',
      editing: 'contenteditable',
      url: 'https://www.linkedin.com/messaging/',
      editor: '.msg-form__contenteditable',
      submit: '.msg-form__send-button',
      keys: [],
      surface: 'message',
    },
    {
      name: 'message, sent by Enter',
      as: 'message',
      editing: 'contenteditable',
      url: 'https://www.linkedin.com/messaging/enter/',
      editor: '.msg-form__contenteditable',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'headline',
      as: 'bio',
      editing: 'textarea',
      url: 'https://www.linkedin.com/in/me/edit/',
      editor: '[id$="-headline"]',
      submit: '[role="dialog"] button:last-child',
      keys: [],
      surface: 'profile',
    },
    {
      name: 'first name',
      as: 'name',
      editing: 'input',
      url: 'https://www.linkedin.com/in/me/edit/',
      editor: '[id$="-firstName"]',
      submit: '[role="dialog"] button:last-child',
      keys: [],
      surface: 'profile',
    },
    {
      name: 'post, in its frame of an older page',
      as: 'post',
      editing: 'quill',
      url: 'https://www.linkedin.com/jobs/',
      frame: '[data-testid="interop-iframe"]',
      editor: '.ql-editor',
      submit: '.share-actions__primary-action',
      keys: [],
      surface: 'post',
    },
  ],
  others: [{ url: FEED, editor: '.search-global-typeahead__input' }],
}
export default site
