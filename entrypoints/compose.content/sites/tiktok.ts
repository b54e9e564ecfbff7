import type { Site } from '../site.ts'

const PROFILE = { source: 'five profile tools', date: '2025-06-01', confidence: 'assumed' } as const

export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['*.tiktok.com'],
  evidence: {
    source: 'opencli, Safari_Automations, browser-harness, MultiPost',
    date: '2026-06-30',
    confidence: 'read',
  },
  exclude: '[data-e2e="search-user-input"]',
  boxes: [
    {
      surface: 'comment',
      editor: '[data-e2e="comment-input"]',
      submit: '[data-e2e="comment-post"], [class*="DivPostButton"]',
    },
    // The attribute stands on the picture inside the button.
    {
      surface: 'message',
      editor: '[data-e2e="message-input-area"]',
      submit: '[data-e2e="message-send"], [class*="DivSendButton"]',
      enterPosts: true,
    },
    {
      surface: 'name',
      editor: 'input[placeholder="Name"], [data-e2e="edit-profile-name-input"]',
      submit: '[data-e2e="edit-profile-save"]',
      ctrlEnterPosts: false,
      evidence: PROFILE,
    },
    {
      surface: 'bio',
      editor: 'textarea[placeholder*="Bio"], [data-e2e="edit-profile-bio-input"]',
      submit: '[data-e2e="edit-profile-save"]',
      ctrlEnterPosts: false,
      evidence: PROFILE,
    },
    // The caption of an upload: a combobox, in which Enter picks a hashtag.
    {
      surface: 'post',
      editor: '.public-DraftEditor-content',
      submit: '[data-e2e="post_video_button"]',
      leave: '[data-e2e="save_draft_button"]',
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
