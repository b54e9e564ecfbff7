import type { Site } from '../site.ts'

/** Comments below blogs on Blogger stand in a frame of its own host, whatever host the blog has. */
export default {
  id: 'blogger',
  name: 'Blogger',
  hosts: ['www.blogger.com'],
  evidence: {
    source: 'public pages that hold the frame; nothing of its inside',
    date: '2026-11-20',
    confidence: 'assumed',
  },
  boxes: [
    {
      surface: 'comment',
      editor: 'textarea, [contenteditable]',
      when: (_editor, path) => /^\/comment(\/|-iframe|\.g)/.test(path),
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
