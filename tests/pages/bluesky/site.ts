import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Bluesky. From its own source (bluesky-social/social-app, 2026): TipTap, test ids, clicks whose propagation is stopped,
 * Ctrl or Cmd+Enter; a textarea for messages; the dialogs of the profile and of the sign-up.
 *
 * Assumed: that a thread's second editor stands there from the start; the layout.
 */
const HOME = 'https://bsky.app/'
const site: TestSite = {
  id: 'bluesky',
  hosts: ['bsky.app'],
  pages: [{ path: /^\/(messages\/1|settings\/account|signup)?$/, html: 'index.html' }],
  api: /^\/xrpc\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'thread',
      as: 'post',
      editing: 'tiptap',
      url: HOME,
      open: ['[data-testid="composeFAB"]'],
      editor: '#first .ProseMirror',
      parts: ['#second .ProseMirror'],
      submit: '[data-testid="composerPublishBtn"]',
      keys: ['Control+Enter'],
      surface: 'post',
      leaves: ['[data-testid="openMediaBtn"]'],
    },
    {
      name: 'reply',
      as: 'comment',
      editing: 'tiptap',
      url: `${HOME}?reply`,
      open: ['[data-testid="replyBtn"]'],
      editor: '#first .ProseMirror',
      submit: '[data-testid="composerPublishBtn"]',
      keys: ['Control+Enter'],
      surface: 'reply',
    },
    {
      name: 'message',
      as: 'message',
      editing: 'textarea',
      url: `${HOME}messages/1`,
      editor: 'textarea',
      submit: '[aria-label="Send message"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'display name',
      as: 'name',
      editing: 'input',
      url: `${HOME}settings/account`,
      editor: '[data-testid="editProfileDisplayNameInput"]',
      submit: '[data-testid="editProfileSaveBtn"]',
      keys: [],
      surface: 'profile',
      leaves: ['[data-testid="editProfileCancelBtn"]'],
    },
    {
      name: 'description',
      as: 'bio',
      editing: 'textarea',
      url: `${HOME}settings/account`,
      editor: '[data-testid="editProfileDescriptionInput"]',
      submit: '[data-testid="editProfileSaveBtn"]',
      keys: [],
      surface: 'profile',
    },
    {
      name: 'sign-up',
      as: 'sign-up',
      editing: 'input',
      url: `${HOME}signup`,
      editor: '[data-testid="emailInput"]',
      submit: '[data-testid="nextBtn"]',
      keys: [],
      surface: 'sign-up',
    },
  ],
}
export default site
