import type { Site } from '../site.ts'

/** Comments below the pages of other sites, in a frame of its own: the permission is for that frame, not for the sites. */
export default {
  id: 'disqus',
  name: 'Disqus',
  hosts: ['disqus.com'],
  evidence: { source: 'three public scripts that write in its frame', date: '2026-11-20', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      // Its `contenteditable` is written PLAINTEXT-ONLY.
      editor: '[data-role="textarea"] [data-role="editable"]',
      submit: '.post-actions .post-action__button, .post-actions button[type="submit"]',
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
