import type { ConcernId } from '../types.ts'
import type { PackedNetwork } from './network.ts'
import type { PackedPhrases } from './phrases.ts'

/** What stands for "anything at all" among the concerns. */
export const ANY = 'any'

/** What the rules said of a concern in a draft. */
export const SAID = ['nothing', 'inferred', 'stated'] as const
export type Said = (typeof SAID)[number]

/**
 * How what was learned is weighed against what a rule said of the same words: the log-odds of a concern and of anything
 * at all, each times its number, and something for each concern. What comes to less than `least` does not stand; a draft of many
 * stretches has as many chances to be wrong, and is asked for `long` more for each time that they are e times as many.
 */
export interface Weighed {
  concern: number
  any: number
  add: readonly number[]
  least: number
  long: number
}

/** What `npm run train` learned (`learned.ts`): text and numbers, so that it loads as part of a script. */
export interface PackedWeights {
  /** The concerns and `any`, in the order of their numbers. */
  concerns: readonly (ConcernId | typeof ANY)[]
  /** For each of these, and last for scorn: whether a sentence that names a people runs it down, asked of such sentences alone. */
  phrases: PackedPhrases
  network: PackedNetwork
  /** How much the network counts beside the phrases. */
  share: number
  weighed: Readonly<Record<Said, Weighed>>
}

/** The same without what each phrase weighs, as it stands in `weights.ts`; the rest stands in `phrase-weights.ts`. */
export interface Learned extends Omit<PackedWeights, 'phrases'> {
  phrases: Omit<PackedPhrases, 'data'>
}
