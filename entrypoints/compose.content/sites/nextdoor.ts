import type { Site } from '../site.ts'

export default {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: ['*.nextdoor.com', '*.nextdoor.co.uk', '*.nextdoor.com.au', '*.nextdoor.ca'],
  evidence: { source: 'two automation tools, one of them run live', date: '2026-04-23', confidence: 'read' },
  boxes: [
    // "Next", then "Post": one button with two names.
    {
      surface: 'post',
      editor: '[data-testid="composer-text-field"]',
      root: '[data-testid="content-composer-dialog"], [role="dialog"]',
      submit: '[data-testid="composer-submit-button"]',
      ctrlEnterPosts: false,
    },
    {
      surface: 'comment',
      editor: '[data-testid="comment-add-reply-input"]',
      submit: '[data-testid="inline-composer-reply-button"]',
      ctrlEnterPosts: false,
    },
    {
      surface: 'message',
      editor: 'textarea, [contenteditable="true"]',
      when: (_editor, path) => path.startsWith('/inbox'),
      evidence: { source: 'one automation tool', date: '2025-12-01', confidence: 'assumed' },
    },
  ],
} satisfies Site
