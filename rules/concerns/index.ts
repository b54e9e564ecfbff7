import type { Concern } from '../concern.ts'
import alcohol from './alcohol.ts'
import anonymousTownAffairs from './anonymous-town-affairs.ts'
import bias from './bias.ts'
import casePersons from './case-persons.ts'
import confidentialOperations from './confidential-operations.ts'
import coverExposure from './cover-exposure.ts'
import coworkerIdentification from './coworker-identification.ts'
import coworkerImagery from './coworker-imagery.ts'
import crimeSceneImagery from './crime-scene-imagery.ts'
import criminalBehavior from './criminal-behavior.ts'
import defamation from './defamation.ts'
import departmentEmail from './department-email.ts'
import departmentImagery from './department-imagery.ts'
import disparageContacts from './disparage-contacts.ts'
import disparageDepartment from './disparage-department.ts'
import guiltStatement from './guilt-statement.ts'
import harassment from './harassment.ts'
import intellectualProperty from './intellectual-property.ts'
import investigationOnPersonalAccount from './investigation-on-personal-account.ts'
import likeness from './likeness.ts'
import otherAgencyIdentification from './other-agency-identification.ts'
import personalOpinion from './personal-opinion.ts'
import personnelInformation from './personnel-information.ts'
import politicalActivity from './political-activity.ts'
import privateBusiness from './private-business.ts'
import privateFacts from './private-facts.ts'
import profanity from './profanity.ts'
import protectedRecords from './protected-records.ts'
import rankTitle from './rank-title.ts'
import recklessBehavior from './reckless-behavior.ts'
import rude from './rude.ts'
import selfIdentification from './self-identification.ts'
import sexualContent from './sexual-content.ts'
import speakingForDepartment from './speaking-for-department.ts'
import threat from './threat.ts'
import undercoverIdentification from './undercover-identification.ts'
import underminesMission from './undermines-mission.ts'
import unofficialContact from './unofficial-contact.ts'
import workInformation from './work-information.ts'

/** Every concern, one file each (written by `npm run registry`). */
export const concerns: readonly Concern[] = [
  alcohol,
  anonymousTownAffairs,
  bias,
  casePersons,
  confidentialOperations,
  coverExposure,
  coworkerIdentification,
  coworkerImagery,
  crimeSceneImagery,
  criminalBehavior,
  defamation,
  departmentEmail,
  departmentImagery,
  disparageContacts,
  disparageDepartment,
  guiltStatement,
  harassment,
  intellectualProperty,
  investigationOnPersonalAccount,
  likeness,
  otherAgencyIdentification,
  personalOpinion,
  personnelInformation,
  politicalActivity,
  privateBusiness,
  privateFacts,
  profanity,
  protectedRecords,
  rankTitle,
  recklessBehavior,
  rude,
  selfIdentification,
  sexualContent,
  speakingForDepartment,
  threat,
  undercoverIdentification,
  underminesMission,
  unofficialContact,
  workInformation,
]
