import type { Site } from '../site.ts'

export default {
  id: 'yelp',
  name: 'Yelp',
  hosts: ['*.yelp.com'],
  evidence: { source: 'a public script of about 2024', date: '2024-06-01', confidence: 'assumed' },
  boxes: [
    {
      surface: 'comment',
      editor: 'main form [contenteditable], main form textarea',
      when: (_editor, path) => path.startsWith('/writeareview'),
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
