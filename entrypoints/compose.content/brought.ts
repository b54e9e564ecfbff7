import { shared } from './shared.ts'

/**
 * Stands in, in `engine.js`, for the modules that scripts of their own have brought before it (see `wxt.config.ts`): what
 * those left in the frame.
 */
function brought<Key extends 'concerns' | 'weights'>(key: Key) {
  const there = shared()[key]
  if (!there) throw new Error(`its ${key} did not start`)
  return there
}

/** For `rules/concerns/index.ts`: what `concerns.js` left. */
export const concerns = brought('concerns')
/** For `rules/second-reader/weights.ts`: what `weights.js` left. */
export const WEIGHTS = brought('weights')
