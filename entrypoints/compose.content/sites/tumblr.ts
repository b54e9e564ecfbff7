import type { Site } from '../site.ts'

export default {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['*.tumblr.com'],
  evidence: { source: 'XKit Rewritten', date: '2026-08-21', confidence: 'read' },
  boxes: [
    { surface: 'post', editor: '.block-editor-writing-flow', root: '[role="dialog"]', ctrlEnterPosts: false },
    { surface: 'post', editor: 'textarea[aria-label="Tags editor"]', root: '[role="dialog"]', ctrlEnterPosts: false },
    {
      surface: 'comment',
      editor: 'textarea[aria-label="Reply"]',
      root: '[data-testid="notes-root"]',
      submit: 'button[data-testid="reply-button"]',
      evidence: { source: 'two reply extensions', date: '2025-12-01', confidence: 'read' },
    },
  ],
} satisfies Site
