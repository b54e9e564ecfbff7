import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { start } from './compose.content/main.ts'

/** The main bundle: injected into a frame at the first focus of a compose box there, after the engine. */
// A function of its own, so that the build can read this file without what it starts.
export default defineUnlistedScript(() => start())
