import { i18n } from '#i18n'
import { SelectField } from '../../components/field.tsx'
import { levelName } from '../../components/level.tsx'
import { type DepartmentFile, isLocked } from '../../rules/department.ts'
import { LEVELS, type Level, MODES, type Mode } from '../../rules/types.ts'
import { stricter, tightenMode } from '../../settings/index.ts'
import { change, saving } from './edit.ts'

const modeName = (mode: Mode) => i18n.t(`options_mode_${mode}`)

/** What is asked for before a post goes out. Where the department fixed it, it can still be made stricter. */
export function Modes({ file, inForce }: { file: DepartmentFile; inForce: Readonly<Record<Level, Mode>> }) {
  const set = (level: Level, mode: Mode, locked: boolean) => {
    void saving(tightenMode(level, locked ? mode : undefined))
    if (!locked) void change((now) => ({ ...now, modes: { ...now.modes, [level]: mode } }))
  }
  return (
    <div class="stack">
      {LEVELS.map((level) => {
        const locked = isLocked(file, `/modes/${level}`)
        const offered = locked ? MODES.filter((mode) => stricter(mode, file.modes[level]) === mode) : MODES
        return (
          <SelectField
            key={level}
            label={levelName(level)}
            hint={locked ? i18n.t('options_mode_tighten', [modeName(file.modes[level])]) : undefined}
            value={inForce[level]}
            options={offered.map((mode) => ({ value: mode, label: modeName(mode) }))}
            onCommit={(value) => {
              const mode = MODES.find((one) => one === value)
              if (mode) set(level, mode, locked)
            }}
          />
        )
      })}
    </div>
  )
}
