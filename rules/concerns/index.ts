import type { Concern } from '../concern.ts'
import alcohol from './alcohol.ts'

/** Every concern, one file each. */
export const concerns: readonly Concern[] = [alcohol]
