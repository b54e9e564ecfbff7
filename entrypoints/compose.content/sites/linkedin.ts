import type { Box, Site } from '../site.ts'

const PROFILE = {
  ctrlEnterPosts: false,
  evidence: { source: 'three profile extensions', date: '2025-12-01', confidence: 'read' },
} as const
const FIELD = 'profileEditFormElement'

/** Enter sends only where the person chose it; the button is not shown then. */
function enterSends(editor: HTMLElement): boolean {
  const button = editor.closest('form, .msg-form')?.querySelector('.msg-form__send-button')
  return !button || button.getClientRects().length === 0
}

const message: Box = {
  surface: 'message',
  editor: '.msg-form__contenteditable',
  submit: 'button.msg-form__send-button',
  enterPosts: enterSends,
}

/** Three generations of its pages live side by side; the newest puts the old composer into an open shadow root. */
export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  evidence: { source: 'MultiPost, Linkedin-Rich-Post, Safari_Automations', date: '2026-06-30', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      editor: '[data-view-name="comment-box"]',
      submit: 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
      evidence: { source: 'two engagement extensions', date: '2026-01-15', confidence: 'read' },
    },
    {
      surface: 'comment',
      editor: '.comments-comment-box, .comments-comment-texteditor',
      submit: 'button.comments-comment-box__submit-button--cr, .comments-comment-box__form button[type="submit"]',
    },
    message,
    {
      surface: 'message',
      editor: 'textarea[class*="_message-field"]',
      evidence: { source: 'joarobles/tampermonkey-scripts', date: '2024-11-01', confidence: 'assumed' },
    },
    { surface: 'post', editor: '.ql-editor', submit: 'button.share-actions__primary-action' },
    {
      ...PROFILE,
      surface: 'bio',
      editor: `[id*="${FIELD}"][id$="-headline"], [id*="${FIELD}"][id$="-summary"], [id^="multiline-text-form-component-${FIELD}"]`,
    },
    { ...PROFILE, surface: 'name', editor: `[id^="single-line-text-form-component-${FIELD}"][id*="name" i]` },
    { ...PROFILE, surface: 'bio', editor: `[id^="single-line-text-form-component-${FIELD}"]` },
  ],
} satisfies Site
