import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { machineFindings } from '../rules/account.ts'
import { check, checking } from '../rules/check.ts'
import { shared } from './compose.content/shared.ts'

/** The engine, without what `concerns.js` and `weights.js` have brought before. */
export default defineUnlistedScript(() => {
  shared().engine = { check, checking, machineFindings }
})
