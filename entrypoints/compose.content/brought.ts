import { CONCERN_PARTS, shared } from './shared.ts'

/**
 * Stands in, in `engine.js`, for the modules that scripts of their own have brought before it (see `wxt.config.ts`): what
 * those left in the frame. Where one of them failed, the engine does not start.
 */
function brought<T>(what: string, there: T | null | undefined): T {
  if (!there) throw new Error(`its ${what} did not start`)
  return there
}

const { concerns: parts, terms, weights, phraseWeights } = shared()

/** For `rules/concerns/index.ts`: what the scripts of concerns left. */
export const concerns = CONCERN_PARTS.flatMap((part) => brought('concerns', parts[part]))
/** For `rules/lexicons/index.ts` and `rules/prepared.ts`: what `terms.js` left. */
export const { lexicons, TERMS, FACTS_WAIT, RULES_WAIT } = brought('terms', terms)
/** For `rules/second-reader/weights.ts`: what `weights.js` left. */
export const WEIGHTS = brought('weights', weights)
/** For `rules/second-reader/phrase-weights.ts`: what `phrase-weights.js` left. */
export const PHRASE_WEIGHTS = brought('phrase weights', phraseWeights)
