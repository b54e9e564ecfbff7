import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { WEIGHTS } from '../rules/second-reader/weights.ts'
import { shared } from './compose.content/shared.ts'

/** What the second reader has learned, but for what its phrases weigh: a script of its own, as the concerns are. */
export default defineUnlistedScript(() => {
  shared().weights = WEIGHTS
})
