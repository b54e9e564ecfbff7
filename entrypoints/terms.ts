import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lexicons } from '../rules/lexicons/index.ts'
import { FACTS_WAIT, RULES_WAIT, TERMS } from '../rules/prepared.ts'
import { shared } from './compose.content/shared.ts'

/** The lexicons, and the tables worked out before (`rules/prepared.ts`): a script of their own, as the concerns are. */
export default defineUnlistedScript(() => {
  shared().terms = { lexicons, TERMS, FACTS_WAIT, RULES_WAIT }
})
