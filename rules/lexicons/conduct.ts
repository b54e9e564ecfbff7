import type { Lexicon } from '../match/lexicon.ts'

/** Conduct: crimes, recklessness, scorn (data). */
export const conduct: Lexicon = {}
