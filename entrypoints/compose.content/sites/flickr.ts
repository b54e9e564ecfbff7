import type { Site } from '../site.ts'

export default {
  id: 'flickr',
  name: 'Flickr',
  hosts: ['www.flickr.com', 'flickr.com'],
  evidence: { source: 'StigNygaard/Stigs_Flickr_Fixr', date: '2025-08-29', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      editor: '.add-comment-section textarea',
      root: '.add-comment-section',
    },
    {
      surface: 'comment',
      editor: '.group-discussion-topic-view .post textarea',
      evidence: { source: 'StigNygaard/Stigs_Flickr_Fixr', date: '2025-08-29', confidence: 'assumed' },
    },
  ],
} satisfies Site
