import type { Lexicon } from '../match/lexicon.ts'

/** Drinking (data). */
export const alcohol: Lexicon = {
  'drunk.state': 'drunk, hammered, wasted, plastered, sloshed, blackout drunk, shitfaced, trashed, smashed, tanked',
}
