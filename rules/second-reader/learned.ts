import { PHRASE_WEIGHTS } from './phrase-weights.ts'
import { WEIGHTS } from './weights.ts'
import type { PackedWeights } from './weights-format.ts'

/** All that `npm run train` learned. It stands in two files, for a page reads each in a task of its own, and in pieces, for a browser reads one long text more slowly. */
export const LEARNED: PackedWeights = { ...WEIGHTS, phrases: { ...WEIGHTS.phrases, data: PHRASE_WEIGHTS.join('') } }
