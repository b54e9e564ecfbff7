import type { Lexicon } from '../match/lexicon.ts'

/** Private facts, property, defamation, and the official account (data). */
export const liability: Lexicon = {}
