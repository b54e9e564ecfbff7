import type { Lexicon } from '../match/lexicon.ts'

/** What the job lets one know: operations, records, cases, images (data). */
export const information: Lexicon = {}
