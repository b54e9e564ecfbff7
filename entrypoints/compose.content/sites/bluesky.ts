import type { Box, Site } from '../site.ts'

const PUBLISH = '[data-testid="composerPublishBtn"]'
const composer: Omit<Box, 'surface'> = {
  editor: '.ProseMirror',
  root: '[data-testid="composePostView"]',
  submit: PUBLISH,
  parts: '.ProseMirror',
}

/** Its button says so, whatever the language of the rest. */
function isReply(editor: HTMLElement): boolean {
  const button = editor.closest('[data-testid="composePostView"]')?.querySelector(PUBLISH)
  return /reply/i.test(button?.getAttribute('aria-label') ?? '')
}

export default {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'staging.bsky.app'],
  evidence: { source: 'bluesky-social/social-app', date: '2026-08-01', confidence: 'read' },
  boxes: [
    { ...composer, surface: 'comment', when: isReply },
    { ...composer, surface: 'post' },
    {
      surface: 'message',
      editor: 'textarea[aria-label="Message input field"]',
      when: (_editor, path) => path.startsWith('/messages'),
      submit: '[aria-label="Send message"]',
      enterPosts: true,
      ctrlEnterPosts: false,
    },
    {
      surface: 'name',
      editor: '[data-testid="editProfileDisplayNameInput"]',
      submit: '[data-testid="editProfileSaveBtn"]',
      ctrlEnterPosts: false,
    },
    {
      surface: 'bio',
      editor: '[data-testid="editProfileDescriptionInput"]',
      submit: '[data-testid="editProfileSaveBtn"]',
      ctrlEnterPosts: false,
    },
    {
      surface: 'sign-up',
      editor: '[data-testid="emailInput"]',
      submit: '[data-testid="nextBtn"]',
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
