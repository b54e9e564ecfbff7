import { i18n } from '#i18n'
import type { Settings, SettingsProblem } from '../../settings/index.ts'

/** What could not be used of the settings, and what to do about it, in a sentence. */
export function problemText(problem: SettingsProblem, { managedFault = '' }: Pick<Settings, 'managedFault'>): string {
  return problem === 'managed_unreadable'
    ? i18n.t('problem_managed_unreadable', [managedFault])
    : i18n.t(`problem_${problem}`)
}
