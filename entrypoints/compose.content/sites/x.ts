import type { Box, Site } from '../site.ts'

const EDITOR = '[data-testid^="tweetTextarea_"]'
/** What of a composer holds the text and its buttons, in a dialog and in the page. */
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'

/** A reply stands under the post it answers, in the page of that post or in the dialog. */
function isReply(editor: HTMLElement, path: string): boolean {
  const dialog = editor.closest('[role="dialog"]')
  if (!dialog) return /^\/[^/]+\/status\/\d+/.test(path)
  const answered = dialog.querySelector('[data-testid="tweet"]')
  return answered !== null && (answered.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** A thread is several editors with one button, and its posts go out together. */
const post: Omit<Box, 'surface'> = { editor: EDITOR, root: '[role="dialog"]', submit: SUBMIT, parts: EDITOR }

export default {
  id: 'x',
  name: 'X',
  hosts: ['*.x.com', '*.twitter.com'],
  evidence: {
    source: 'control-panel-for-twitter, MultiPost, opencli, XActions',
    date: '2026-08-22',
    confidence: 'read',
  },
  exclude: '[data-testid="SearchBox_Search_Input"], [data-testid^="pollOptionTextInput_"]',
  boxes: [
    { ...post, surface: 'comment', when: isReply },
    { ...post, surface: 'post' },
    {
      surface: 'message',
      editor: '[data-testid="dm-composer-textarea"]',
      submit: '[data-testid="dm-composer-send-button"]',
      enterPosts: true,
    },
    {
      surface: 'message',
      editor: '[data-testid="dmComposerTextInput"]',
      submit: '[data-testid="dmComposerSendButton"]',
      enterPosts: true,
    },
    {
      surface: 'name',
      editor: 'input[name="displayName"]',
      submit: '[data-testid="Profile_Save_Button"]',
      ctrlEnterPosts: false,
    },
    {
      surface: 'bio',
      editor: 'textarea[name="description"], input[name="location"]',
      submit: '[data-testid="Profile_Save_Button"]',
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
