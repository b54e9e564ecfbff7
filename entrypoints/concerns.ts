import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { concerns } from '../rules/concerns/index.ts'
import { shared } from './compose.content/shared.ts'

/** The concerns, half of the engine by size: a script of their own, so that no task of the page has to read it all. */
export default defineUnlistedScript(() => {
  shared().concerns = concerns
})
