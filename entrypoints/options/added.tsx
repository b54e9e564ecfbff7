import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { accountName } from '../../components/account-question.tsx'
import { CONCERNS, concernName } from '../../components/concerns.ts'
import { SelectField, SetByDepartment, TextArea, TextField } from '../../components/field.tsx'
import { LevelMark, levelName } from '../../components/level.tsx'
import { type AddedClause, type DepartmentFile, isLocked, ownClause } from '../../rules/department.ts'
import { ACCOUNTS, LEVELS, type Policy } from '../../rules/types.ts'
import { type AddedError, type AddedForm, addedForm, readAdded } from './added-form.ts'
import { change, withAdded, withoutAdded } from './edit.ts'
import { levelNow, StricterLevel } from './stricter-level.tsx'

/** A few things of a list, each with a box to tick. */
function Boxes<T extends string>({
  legend,
  hint,
  all,
  chosen,
  name,
  onChange,
}: {
  legend: string
  hint: string
  all: readonly T[]
  chosen: readonly T[]
  name: (one: T) => string
  onChange: (chosen: readonly T[]) => void
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <span class="hint">{hint}</span>
      <div class="clause-boxes">
        {all.map((one) => (
          <label key={one} class="option">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            />
            <span>{name(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const BY_NAME = [...CONCERNS].sort((a, b) => concernName(a).localeCompare(concernName(b)))

function Listed({ clause, locked, onEdit }: { clause: AddedClause; locked: boolean; onEdit: () => void }) {
  const about = clause.concerns.map(({ concern }) => concernName(concern))
  return (
    <li class="clause stack">
      <div class="row">
        <h4>{clause.id}</h4>
        <LevelMark level={levelNow(clause.id) ?? clause.level} />
      </div>
      <p>{clause.text}</p>
      <p class="soft small">
        {about.length > 0 ? i18n.t('options_added_about', [about.join(', ')]) : i18n.t('options_added_card_only')}
      </p>
      {locked ? (
        <>
          <SetByDepartment />
          <StricterLevel clause={ownClause(clause)} />
        </>
      ) : (
        <div class="row">
          <button type="button" aria-label={i18n.t('options_added_change_id', [clause.id])} onClick={onEdit}>
            {i18n.t('options_added_change')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('options_added_remove_id', [clause.id])}
            onClick={() => void change(withoutAdded(clause.id))}
          >
            {i18n.t('options_added_remove')}
          </button>
        </div>
      )}
    </li>
  )
}

/** The clauses of the department's own: listed, written, changed, removed. */
export function AddedClauses({ policy, file }: { policy: Policy; file: DepartmentFile }) {
  const form = useSignal<AddedForm>(addedForm())
  const editing = useSignal<string | null>(null)
  const errors = useSignal<readonly AddedError[]>([])
  const details = useRef<HTMLDetailsElement>(null)
  const locked = isLocked(file, '/added')
  const before = file.added.find(({ id }) => id === editing.value)
  const set = (part: Partial<AddedForm>) => {
    form.value = { ...form.value, ...part }
  }
  const show = (clause?: AddedClause) => {
    form.value = addedForm(clause)
    editing.value = clause?.id ?? null
    errors.value = []
    if (clause && details.current) {
      details.current.open = true
      details.current.querySelector('input')?.focus()
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const taken = new Set([...policy.clauses, ...file.added].map(({ id }) => id).filter((id) => id !== editing.value))
    const read = readAdded(form.value, taken, before)
    if ('errors' in read) {
      errors.value = read.errors
      requestAnimationFrame(() => details.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    void change(withAdded(read.clause, editing.value))
    show()
    if (details.current) details.current.open = false
  }
  const error = (...which: AddedError[]) => {
    const found = which.find((one) => errors.value.includes(one))
    return found === undefined ? undefined : i18n.t(`options_added_error_${found}`)
  }

  return (
    <section class="stack" aria-labelledby="section-added">
      <h3 id="section-added" class="section-title">
        {i18n.t('options_added')}
      </h3>
      <ul class="plain-list">
        {file.added.map((clause) => (
          <Listed key={clause.id} clause={clause} locked={locked} onEdit={() => show(clause)} />
        ))}
      </ul>
      {locked ? null : (
        <details ref={details}>
          <summary>{before ? i18n.t('options_added_change_id', [before.id]) : i18n.t('options_added_new')}</summary>
          <form class="sheet stack" noValidate onSubmit={submit}>
            <div class="pair">
              <TextField
                label={i18n.t('options_added_id')}
                hint={i18n.t('options_added_id_hint')}
                value={form.value.id}
                error={error('id', 'taken')}
                onCommit={(id) => set({ id })}
              />
              <SelectField
                label={i18n.t('options_level')}
                hint={i18n.t('options_added_level_hint')}
                value={form.value.level}
                options={LEVELS.map((level) => ({ value: level, label: levelName(level) }))}
                onCommit={(value) => set({ level: LEVELS.find((one) => one === value) ?? 'prohibited' })}
              />
            </div>
            <TextArea
              label={i18n.t('options_added_text')}
              value={form.value.text}
              error={error('text')}
              onCommit={(text) => set({ text })}
            />
            {form.value.level === 'authorization' ? (
              <TextField
                label={i18n.t('options_added_permission')}
                value={form.value.permissionBy}
                suggestions={[...file.department.officials]}
                onCommit={(permissionBy) => set({ permissionBy })}
              />
            ) : null}
            <Boxes
              legend={i18n.t('options_added_concerns')}
              hint={i18n.t('options_added_concerns_hint')}
              all={BY_NAME}
              chosen={form.value.concerns}
              name={concernName}
              onChange={(concerns) => set({ concerns })}
            />
            <Boxes
              legend={i18n.t('options_added_accounts')}
              hint={i18n.t('options_added_accounts_hint')}
              all={ACCOUNTS}
              chosen={form.value.accounts}
              name={accountName}
              onChange={(accounts) => set({ accounts })}
            />
            <div class="row">
              <button type="submit" class="main">
                {i18n.t(before ? 'options_added_save' : 'options_added_add')}
              </button>
              {before ? (
                <button type="button" class="quiet" onClick={() => show()}>
                  {i18n.t('options_added_cancel')}
                </button>
              ) : null}
            </div>
          </form>
        </details>
      )}
    </section>
  )
}
