import type { Site } from '../site.ts'

const RICH = '[contenteditable="true"][role="textbox"]'

export default {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['*.instagram.com'],
  evidence: { source: 'MultiPost, opencli, Safari_Automations', date: '2026-06-30', confidence: 'read' },
  boxes: [
    {
      surface: 'message',
      editor: `${RICH}, textarea[placeholder*="message" i]`,
      when: (editor, path) => path.startsWith('/direct/') || editor.getAttribute('aria-label') === 'Message',
      submit: '[role="button"]:has(svg[aria-label="Send"])',
      enterPosts: true,
    },
    // The caption: "Next", "Next", then "Share".
    { surface: 'post', editor: RICH, root: '[role="dialog"]', ctrlEnterPosts: false },
    {
      surface: 'name',
      editor: '#pepName',
      ctrlEnterPosts: false,
      evidence: { source: 'Instagram_cold_DM_sender', date: '2024-06-01', confidence: 'assumed' },
    },
    {
      surface: 'bio',
      editor: '#pepBio',
      ctrlEnterPosts: false,
      evidence: { source: 'Instagram_cold_DM_sender', date: '2024-06-01', confidence: 'assumed' },
    },
    {
      surface: 'sign-up',
      editor: 'input[name="emailOrPhone"]',
      evidence: { source: 'duckduckgo-autofill test forms', date: '2024-03-01', confidence: 'assumed' },
    },
    {
      surface: 'comment',
      editor: 'form textarea',
      root: 'form',
      enterPosts: true,
      evidence: { source: 'several extensions and user scripts', date: '2025-12-01', confidence: 'read' },
    },
  ],
} satisfies Site
