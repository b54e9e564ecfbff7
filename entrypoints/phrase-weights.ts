import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { PHRASE_WEIGHTS } from '../rules/second-reader/phrase-weights.ts'
import { shared } from './compose.content/shared.ts'

/** What the phrases of the second reader weigh, the largest part of the engine: a script of its own, so that no task of the page reads more. */
export default defineUnlistedScript(() => {
  shared().phraseWeights = PHRASE_WEIGHTS
})
