import { i18n } from '#i18n'
import type { ConcernId } from '../rules/types.ts'

/** The concerns that a department may decide not to read into a clause. */
const NAMES = {
  alcohol: 'concern_alcohol',
  bias: 'concern_bias',
  'criminal-behavior': 'concern_criminal_behavior',
  'disparage-department': 'concern_disparage_department',
  harassment: 'concern_harassment',
  profanity: 'concern_profanity',
  'reckless-behavior': 'concern_reckless_behavior',
  'sexual-content': 'concern_sexual_content',
  threat: 'concern_threat',
  'undermines-mission': 'concern_undermines_mission',
} as const

/** A concern in the reader's words; its id, which is plain English, where none are written. */
export function concernName(concern: ConcernId): string {
  return Object.hasOwn(NAMES, concern) ? i18n.t(NAMES[concern as keyof typeof NAMES]) : concern.replaceAll('-', ' ')
}
