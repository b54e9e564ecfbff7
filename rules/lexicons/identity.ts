import type { Lexicon } from '../match/lexicon.ts'

/** Who somebody is: police, colleagues, other agencies (data). */
export const identity: Lexicon = {}
