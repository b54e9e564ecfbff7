import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { start } from './compose.content/main.ts'

/** The main bundle: injected into a frame at the first focus of a compose box there. */
export default defineUnlistedScript(start)
