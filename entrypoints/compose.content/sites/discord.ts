import type { Site } from '../site.ts'

const SLATE = '[data-slate-editor="true"]'
const MESSAGE = /^message\b/i

export default {
  id: 'discord',
  name: 'Discord',
  hosts: ['*.discord.com'],
  evidence: { source: 'opencli, Vencord', date: '2026-05-04', confidence: 'read' },
  boxes: [
    {
      surface: 'bio',
      editor: SLATE,
      when: (editor) => !MESSAGE.test(editor.ariaLabel ?? '') && !editor.closest('[class*="channelTextArea"], main'),
      ctrlEnterPosts: false,
      evidence: { source: 'the settings as people describe them', date: '2026-05-04', confidence: 'assumed' },
    },
    // Nothing to press: Enter posts, and after the second look it is pressed once more.
    { surface: 'message', editor: SLATE, enterPosts: true, ctrlEnterPosts: false },
    {
      surface: 'sign-up',
      editor: 'input[name="email"]',
      when: (_editor, path) => path.startsWith('/register'),
      evidence: { source: 'duckduckgo-autofill test forms', date: '2024-03-01', confidence: 'assumed' },
    },
  ],
} satisfies Site
