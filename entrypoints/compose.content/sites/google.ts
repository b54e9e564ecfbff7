import type { Site } from '../site.ts'

/** Reviews alone, in a frame of their own: nothing else that is written on Google is looked at. */
export default {
  id: 'google',
  name: 'Google reviews',
  hosts: ['www.google.com', 'maps.google.com', 'search.google.com'],
  // Google of another country; the officer is asked for the one that they add.
  alsoHosts: /^(www|maps)\.google\.(com?\.)?[a-z]{2}$/,
  evidence: { source: 'three public scripts that write in its frame', date: '2026-11-20', confidence: 'read' },
  onlyBoxes: true,
  boxes: [
    {
      surface: 'comment',
      editor: 'textarea',
      when: (editor, path) =>
        window.name === 'goog-reviews-write-widget' ||
        /^\/local\/writereview/.test(path) ||
        editor.closest('.goog-reviews-write-widget') !== null,
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site
