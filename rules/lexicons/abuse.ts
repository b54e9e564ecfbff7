import type { Lexicon } from '../match/lexicon.ts'

/** Abuse: bias, harassment, threats, rudeness, sex, swearing (data). */
export const abuse: Lexicon = {}
