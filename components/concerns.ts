import { i18n } from '#i18n'
import type { ConcernId } from '../rules/types.ts'

/** Every concern that a clause can be about, in words that stand within a sentence. */
const NAMES = {
  alcohol: 'concern_alcohol',
  'anonymous-town-affairs': 'concern_anonymous_town_affairs',
  bias: 'concern_bias',
  'case-persons': 'concern_case_persons',
  'confidential-operations': 'concern_confidential_operations',
  'cover-exposure': 'concern_cover_exposure',
  'coworker-identification': 'concern_coworker_identification',
  'coworker-imagery': 'concern_coworker_imagery',
  'crime-scene-imagery': 'concern_crime_scene_imagery',
  'criminal-behavior': 'concern_criminal_behavior',
  defamation: 'concern_defamation',
  'department-email': 'concern_department_email',
  'department-equipment': 'concern_department_equipment',
  'department-imagery': 'concern_department_imagery',
  'disparage-contacts': 'concern_disparage_contacts',
  'disparage-department': 'concern_disparage_department',
  'guilt-statement': 'concern_guilt_statement',
  harassment: 'concern_harassment',
  'intellectual-property': 'concern_intellectual_property',
  'investigation-on-personal-account': 'concern_investigation_on_personal_account',
  likeness: 'concern_likeness',
  'other-agency-identification': 'concern_other_agency_identification',
  'personal-equipment': 'concern_personal_equipment',
  'personal-opinion': 'concern_personal_opinion',
  'personnel-information': 'concern_personnel_information',
  'political-activity': 'concern_political_activity',
  'private-business': 'concern_private_business',
  'private-facts': 'concern_private_facts',
  profanity: 'concern_profanity',
  'protected-records': 'concern_protected_records',
  'rank-title': 'concern_rank_title',
  'reckless-behavior': 'concern_reckless_behavior',
  rude: 'concern_rude',
  'self-identification': 'concern_self_identification',
  'sexual-content': 'concern_sexual_content',
  'speaking-for-department': 'concern_speaking_for_department',
  threat: 'concern_threat',
  'unauthorized-account': 'concern_unauthorized_account',
  'undercover-identification': 'concern_undercover_identification',
  'undermines-mission': 'concern_undermines_mission',
  'unofficial-contact': 'concern_unofficial_contact',
  'work-information': 'concern_work_information',
} as const

export const CONCERNS = Object.keys(NAMES) as readonly ConcernId[]

/** A concern in the reader's words; its id, which is plain English, where none are written yet. */
export function concernName(concern: ConcernId): string {
  return Object.hasOwn(NAMES, concern) ? i18n.t(NAMES[concern as keyof typeof NAMES]) : concern.replaceAll('-', ' ')
}
