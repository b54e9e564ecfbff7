import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { machineFindings } from '../rules/account.ts'
import { check, checking } from '../rules/check.ts'
import { shared } from './compose.content/shared.ts'

/** The engine, without what the scripts before it have brought. */
export default defineUnlistedScript(() => {
  shared().engine = { check, checking, machineFindings }
})
