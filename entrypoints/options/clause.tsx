import { i18n } from '#i18n'
import { concernName } from '../../components/concerns.ts'
import { SelectField, SetByDepartment, TextArea, TextField } from '../../components/field.tsx'
import { LevelMark, levelName } from '../../components/level.tsx'
import { answer, type DepartmentConflict, type DepartmentFile, isLocked } from '../../rules/department.ts'
import { type Blank, type Choice, LEVELS, type Policy } from '../../rules/types.ts'
import { settings } from '../../settings/current.ts'
import { tightenLevel } from '../../settings/index.ts'
import { change, withBlank, withChoice, withClause } from './edit.ts'
import type { ClauseView } from './policy-view.ts'
import { levelNow, StricterLevel } from './stricter-level.tsx'

/** What does not fit together, said at every place that takes part in it. */
function Conflicts({ conflicts, at }: { conflicts: readonly DepartmentConflict[]; at: string }) {
  const here = conflicts.filter((conflict) => conflict.kind === 'contradiction' && conflict.at.includes(at))
  if (here.length === 0) return null
  return (
    <div class="note conflict">
      <p>
        <strong>{i18n.t('options_conflict')}</strong>
      </p>
      <ul class="plain-list stack-tight">
        {here.map((conflict) => (
          <li key={conflict.id}>{conflict.text}</li>
        ))}
      </ul>
    </div>
  )
}

function ChoiceField({ policy, file, choice }: { policy: Policy; file: DepartmentFile; choice: Choice }) {
  const locked = isLocked(file, `/choices/${choice.id}`)
  const now = answer(policy, file, choice.id)
  return (
    <fieldset class="field choice" disabled={locked}>
      <legend>{choice.label}</legend>
      {choice.options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={`choice-${choice.id}`}
            value={option.value}
            checked={now === option.value}
            onChange={() => void change(withChoice(choice.id, option.value))}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {locked ? <SetByDepartment /> : null}
    </fieldset>
  )
}

function BlankField({ file, blank, gap }: { file: DepartmentFile; blank: Blank; gap: string | undefined }) {
  return (
    <TextField
      label={blank.label}
      hint={i18n.t('options_example', [blank.example])}
      value={file.blanks[blank.id] ?? ''}
      locked={isLocked(file, `/blanks/${blank.id}`)}
      error={gap}
      onCommit={(words) => void change(withBlank(blank.id, words))}
    />
  )
}

/** The readings that are a judgment: on, until the department says otherwise. */
function Readings({ view, file }: { view: ClauseView; file: DepartmentFile }) {
  const { id, concerns } = view.clause
  const judgments = [...new Set(concerns.filter((one) => one.judgment).map((one) => one.concern))]
  if (judgments.length === 0) return null
  const without = file.clauses[id]?.without ?? []
  const locked = isLocked(file, `/clauses/${id}/without`)
  return (
    <div>
      {judgments.map((concern) => (
        <label key={concern} class="option">
          <input
            type="checkbox"
            checked={!without.includes(concern)}
            disabled={locked}
            onChange={(event) => {
              const rest = without.filter((one) => one !== concern)
              const next = event.currentTarget.checked ? rest : [...rest, concern]
              void change(withClause(id, (now) => ({ ...now, without: next })))
            }}
          />
          <span>{i18n.t('options_reading', [concernName(concern)])}</span>
        </label>
      ))}
      {locked ? <SetByDepartment /> : null}
    </div>
  )
}

/** The department's own wording and level of a clause, and whether it is part of its policy at all. */
function OwnTerms({ view, file }: { view: ClauseView; file: DepartmentFile }) {
  const { id } = view.clause
  const change_ = file.clauses[id]
  const stricter = settings.value?.stricter[id]
  const pointer = (field: string) => `/clauses/${id.replaceAll('~', '~0').replaceAll('/', '~1')}/${field}`
  return (
    <details>
      <summary>
        {i18n.t('options_own_terms')}
        <span class="hidden-visually"> {id}</span>
      </summary>
      <div class="stack own-terms">
        <TextArea
          label={i18n.t('options_wording')}
          hint={i18n.t('options_wording_hint')}
          value={change_?.wording ?? ''}
          locked={isLocked(file, pointer('wording'))}
          onCommit={(wording) => void change(withClause(id, (now) => ({ ...now, wording: wording.trim() })))}
        />
        {isLocked(file, pointer('level')) && view.inForce ? (
          <StricterLevel clause={view.inForce} />
        ) : (
          <SelectField
            label={i18n.t('options_level')}
            value={stricter ?? change_?.level ?? ''}
            locked={isLocked(file, pointer('level'))}
            options={[
              { value: '', label: i18n.t('options_level_printed') },
              ...LEVELS.map((level) => ({ value: level, label: levelName(level) })),
            ]}
            onCommit={(value) => {
              if (stricter) void tightenLevel(file.policy, id, undefined)
              void change(
                withClause(id, ({ level: _old, ...rest }) => {
                  const level = LEVELS.find((one) => one === value)
                  return level ? { ...rest, level } : rest
                }),
              )
            }}
          />
        )}
        <div>
          <label class="option">
            <input
              type="checkbox"
              checked={change_?.drop !== true}
              disabled={isLocked(file, pointer('drop'))}
              onChange={(event) => {
                const kept = event.currentTarget.checked
                void change(withClause(id, ({ drop: _old, ...rest }) => (kept ? rest : { ...rest, drop: true })))
              }}
            />
            <span>{i18n.t('options_part_of_policy')}</span>
          </label>
          {isLocked(file, pointer('drop')) ? <SetByDepartment /> : null}
        </div>
      </div>
    </details>
  )
}

/** One clause: what it says, what is decided at it, and what does not fit. */
export function ClauseRow({
  policy,
  file,
  view,
  conflicts,
}: {
  policy: Policy
  file: DepartmentFile
  view: ClauseView
  conflicts: readonly DepartmentConflict[]
}) {
  const { clause, inForce } = view
  const kind = clause.kind && clause.kind !== 'rule' ? clause.kind : null
  return (
    <li class={inForce ? 'clause stack' : 'clause stack clause-off'} id={`clause-${clause.id}`}>
      <div class="row">
        <h4>{clause.id}</h4>
        {inForce === null ? (
          <span class="small soft">{i18n.t('options_clause_off')}</span>
        ) : kind ? (
          <span class="small soft">{i18n.t(`clause_${kind}`)}</span>
        ) : (
          <LevelMark level={levelNow(clause.id) ?? inForce.level} />
        )}
      </div>
      <p>{inForce?.wording ?? inForce?.text ?? clause.text}</p>
      {view.choices.map((choice) => (
        <div key={choice.id} class="stack-tight">
          <ChoiceField policy={policy} file={file} choice={choice} />
          <Conflicts conflicts={conflicts} at={choice.id} />
        </div>
      ))}
      <Conflicts conflicts={conflicts} at={clause.id} />
      {view.blanks.map((blank) => (
        <BlankField
          key={blank.id}
          file={file}
          blank={blank}
          gap={conflicts.find(({ kind, at }) => kind === 'blank' && at.includes(blank.id))?.text}
        />
      ))}
      <Readings view={view} file={file} />
      <OwnTerms view={view} file={file} />
    </li>
  )
}
