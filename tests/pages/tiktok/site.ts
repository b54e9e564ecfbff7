import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * TikTok. From public code (opencli, Safari_Automations 2026, browser-harness 2026-04, MultiPost 2026-06): Draft.js; the
 * test id of the message's button on the picture inside it; the caption of an upload with the role of a combobox.
 *
 * Assumed: that a `div` without a role posts the comment, by click and by key; the layout; the profile's dialog.
 */
const HOME = 'https://www.tiktok.com/'
const site: TestSite = {
  id: 'tiktok',
  hosts: ['www.tiktok.com'],
  pages: [{ path: /^\/(messages|tiktokstudio\/upload|@me|@library\/video\/1)$/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'draft-js',
      url: `${HOME}@library/video/1`,
      editor: '.public-DraftEditor-content',
      submit: '[data-e2e="comment-post"]',
      keys: [],
      surface: 'comment',
      leaves: ['[data-e2e="like-icon"]', '[data-e2e="comment-at-icon"]'],
    },
    {
      name: 'message',
      as: 'message',
      editing: 'draft-js',
      url: `${HOME}messages`,
      editor: '.public-DraftEditor-content',
      submit: '#send',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'caption',
      as: 'post',
      editing: 'draft-js',
      url: `${HOME}tiktokstudio/upload`,
      editor: '.public-DraftEditor-content',
      submit: '[data-e2e="post_video_button"]',
      keys: [],
      surface: 'post',
      leaves: ['[data-e2e="save_draft_button"]'],
    },
    {
      name: 'name',
      as: 'name',
      editing: 'input',
      url: `${HOME}@me`,
      editor: 'input[placeholder="Name"]',
      submit: '[data-e2e="edit-profile-save"]',
      keys: [],
      surface: 'profile',
      leaves: ['[data-e2e="edit-profile-cancel"]'],
    },
    {
      name: 'bio',
      as: 'bio',
      editing: 'textarea',
      url: `${HOME}@me`,
      editor: 'textarea',
      submit: '[data-e2e="edit-profile-save"]',
      keys: [],
      surface: 'profile',
    },
  ],
}
export default site
