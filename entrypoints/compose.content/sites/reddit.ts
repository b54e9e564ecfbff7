import type { Site } from '../site.ts'

const OLD = { source: 'Reddit Enhancement Suite', date: '2026-07-16', confidence: 'read' } as const
const TITLE = 'faceplate-textarea-input[name="title"]'

export default {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['*.reddit.com'],
  evidence: { source: 'MultiPost, Harper, several user scripts', date: '2026-06-30', confidence: 'read' },
  exclude: 'faceplate-search-input, reddit-search-large, [name="q"]',
  boxes: [
    // Title, text and button stand in shadow roots of their own; only the page holds them all.
    {
      surface: 'post',
      editor: `${TITLE}, shreddit-composer`,
      when: (_editor, path) => /\/submit\b/.test(path),
      root: 'body',
      submit: 'r-post-form-submit-button, #submit-post-button',
      parts: `${TITLE}, shreddit-composer [contenteditable="true"], shreddit-composer textarea`,
      ctrlEnterPosts: false,
    },
    {
      surface: 'comment',
      editor: 'shreddit-composer',
      submit: 'button[slot="submit-button"], button[type="submit"]',
    },
    {
      surface: 'message',
      editor: 'rs-message-composer, rs-message-composer-old',
      enterPosts: true,
      evidence: { source: 'one chat extension', date: '2025-12-01', confidence: 'assumed' },
    },
    { surface: 'comment', editor: '.usertext-edit textarea[name="text"]', submit: 'button.save', evidence: OLD },
    {
      surface: 'post',
      editor: '#title-field textarea, #text-field textarea',
      root: 'form',
      submit: '.submit .btn, button[name="submit"]',
      parts: '#title-field textarea, #text-field textarea',
      evidence: OLD,
    },
    { surface: 'post', editor: '#wiki_page_content', submit: '#wiki_save_button', evidence: OLD },
  ],
} satisfies Site
