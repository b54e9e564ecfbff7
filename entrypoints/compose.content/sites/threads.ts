import type { Site } from '../site.ts'

const RICH = '[contenteditable="true"][role="textbox"]'

export default {
  id: 'threads',
  name: 'Threads',
  hosts: ['*.threads.com', '*.threads.net'],
  evidence: { source: 'MultiPost, social-posting-skills', date: '2026-06-30', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      editor: RICH,
      when: (editor, path) => /^\/@[^/]+\/post\//.test(path) && !editor.closest('[role="dialog"]'),
      evidence: { source: 'ThreadsAutoComment', date: '2025-06-01', confidence: 'assumed' },
    },
    // "Add to thread": several editors, posted together.
    { surface: 'post', editor: RICH, root: '[role="dialog"], [role="main"]', parts: RICH },
    {
      surface: 'bio',
      editor: '[role="dialog"] textarea',
      ctrlEnterPosts: false,
      evidence: { source: 'the pattern of its other dialogs', date: '2026-06-30', confidence: 'assumed' },
    },
  ],
} satisfies Site
