import type { Concern } from '../../rules/concern.ts'
import { shared } from './shared.ts'

/** Stands in for `rules/concerns/index.ts` in `engine.js` (see `wxt.config.ts`): what `concerns.js` left in the frame. */
export const concerns: readonly Concern[] = broughtBefore()

function broughtBefore(): readonly Concern[] {
  const { concerns } = shared()
  if (!concerns) throw new Error('its concerns did not start')
  return concerns
}
