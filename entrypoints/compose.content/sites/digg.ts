import type { Site } from '../site.ts'

/** Nothing is known of its boxes since it was made anew in 2025: the general rules find them. */
export default {
  id: 'digg',
  name: 'Digg',
  hosts: ['digg.com', 'www.digg.com'],
  evidence: { source: 'timmolter/Digg-Sidekick, which knows no composer', date: '2026-02-06', confidence: 'assumed' },
  boxes: [],
} satisfies Site
