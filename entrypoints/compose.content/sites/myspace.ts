import type { Site } from '../site.ts'

/** Nothing is known of its boxes: the general rules find them. */
export default {
  id: 'myspace',
  name: 'Myspace',
  hosts: ['myspace.com', 'www.myspace.com'],
  evidence: { source: 'the general rules', date: '2026-11-20', confidence: 'assumed' },
  boxes: [],
} satisfies Site
