import { i18n } from '#i18n'
import { SelectField } from '../../components/field.tsx'
import { levelName } from '../../components/level.tsx'
import { stricterLevels } from '../../rules/department.ts'
import type { ClauseInForce, Level } from '../../rules/types.ts'
import { settings } from '../../settings/current.ts'
import { tightenLevel } from '../../settings/index.ts'
import { saving } from './edit.ts'

/** The level of a clause that the department fixed: as it is, or stricter. In: the clause as the department has it. */
export function StricterLevel({ clause }: { clause: ClauseInForce }) {
  const now = settings.value
  const offered = stricterLevels(clause)
  if (now === null || offered.length === 0) return null
  const { policy } = now.inForce
  return (
    <SelectField
      label={i18n.t('options_level_stricter')}
      hint={i18n.t('options_level_tighten')}
      value={now.stricter[clause.id] ?? ''}
      options={[
        { value: '', label: i18n.t('options_level_department', [levelName(clause.level)]) },
        ...offered.map((level) => ({ value: level, label: levelName(level) })),
      ]}
      onCommit={(value) =>
        void saving(
          tightenLevel(
            policy.id,
            clause.id,
            offered.find((one) => one === value),
          ),
        )
      }
    />
  )
}

/** The level that a clause has now, the officer's own wish in it. */
export function levelNow(id: string): Level | undefined {
  return settings.value?.inForce.clauses.find((clause) => clause.id === id)?.level
}
