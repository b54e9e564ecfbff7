import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { readableDate } from '../../components/dates.ts'
import { SelectField, TextField } from '../../components/field.tsx'
import type { Authorization, ClauseInForce } from '../../rules/types.ts'
import {
  permissionState,
  recordAuthorization,
  type Settings,
  today,
  withdrawAuthorization,
} from '../../settings/index.ts'
import { SITE_NAMES, siteName } from '../compose.content/site-names.ts'
import { saving } from './edit.ts'
import { emptyForm, type PermissionError, type PermissionForm, readPermission } from './permission-form.ts'

/** A recorded permission, and the way to withdraw it. */
function Recorded({ permission }: { permission: Authorization }) {
  const state = permissionState(permission, today())
  const limits = [
    permission.site && i18n.t('options_permission_only_site', [siteName(permission.site)]),
    permission.about && i18n.t('options_permission_only_about', [permission.about]),
    permission.until && i18n.t('options_permission_only_until', [readableDate(permission.until)]),
  ].filter((limit) => limit)
  return (
    <li class="sheet row apart">
      <div class="stack-tight">
        <p>
          <strong>{permission.by}</strong> · {readableDate(permission.date)} ·{' '}
          <span class={`state state-${state}`}>{i18n.t(`options_permission_${state}`)}</span>
        </p>
        <p>{i18n.t('options_permission_covers', [permission.clauses.join(', ')])}</p>
        {limits.length > 0 ? <p class="soft small">{limits.join(' · ')}</p> : null}
      </div>
      <button
        type="button"
        aria-label={i18n.t('options_permission_withdraw_from', [permission.by])}
        onClick={() => void saving(withdrawAuthorization(permission.id))}
      >
        {i18n.t('options_permission_withdraw')}
      </button>
    </li>
  )
}

/** The clauses that an official's permission can clear, each with a box to tick. */
function Clauses({
  clauses,
  chosen,
  error,
  onChange,
}: {
  clauses: readonly ClauseInForce[]
  chosen: readonly string[]
  error: string | undefined
  onChange: (chosen: readonly string[]) => void
}) {
  return (
    <fieldset class="field" aria-describedby={error ? 'permission-clauses-error' : undefined}>
      <legend>{i18n.t('options_permission_clauses')}</legend>
      <div class="clause-boxes">
        {clauses.map((clause) => (
          <label key={clause.id} class="option">
            <input
              type="checkbox"
              checked={chosen.includes(clause.id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, clause.id] : chosen.filter((id) => id !== clause.id))
              }
            />
            <span>
              <strong>{clause.id}</strong> {clause.wording ?? clause.text}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <span id="permission-clauses-error" class="error">
          {error}
        </span>
      ) : null}
    </fieldset>
  )
}

/** Records permissions that an official gave, lists them, withdraws them. */
export function Permissions({ current }: { current: Settings }) {
  const form = useSignal<PermissionForm>(emptyForm(today()))
  const errors = useSignal<readonly PermissionError[]>([])
  const formElement = useRef<HTMLFormElement>(null)
  const clauses = current.inForce.clauses.filter((clause) => clause.permission?.from === 'official')
  const officials = [...new Set(clauses.map((clause) => clause.permissionBy ?? '').filter((name) => name !== ''))]
  const set = (change: Partial<PermissionForm>) => {
    form.value = { ...form.value, ...change }
  }
  const errorOf = (field: PermissionError) =>
    errors.value.includes(field) ? i18n.t(`options_permission_error_${field}`) : undefined

  const submit = (event: Event) => {
    event.preventDefault()
    const read = readPermission(form.value)
    if ('errors' in read) {
      errors.value = read.errors
      // The first field that needs mending, once the errors are on the page.
      requestAnimationFrame(() => {
        formElement.current?.querySelector<HTMLElement>('[aria-invalid], fieldset[aria-describedby] input')?.focus()
      })
      return
    }
    errors.value = []
    form.value = emptyForm(today())
    void saving(recordAuthorization(read.permission))
  }

  return (
    <div class="stack">
      {current.authorizations.length === 0 ? (
        <p class="soft">{i18n.t('options_permission_none')}</p>
      ) : (
        <ul class="plain-list stack">
          {current.authorizations.map((permission) => (
            <Recorded key={permission.id} permission={permission} />
          ))}
        </ul>
      )}
      <form ref={formElement} class="sheet stack" noValidate onSubmit={submit}>
        <h3>{i18n.t('options_permission_new')}</h3>
        <Clauses
          clauses={clauses}
          chosen={form.value.clauses}
          error={errorOf('clauses')}
          onChange={(chosen) => set({ clauses: chosen })}
        />
        <TextField
          label={i18n.t('options_permission_by')}
          value={form.value.by}
          suggestions={officials}
          error={errorOf('by')}
          onCommit={(by) => set({ by })}
        />
        <div class="pair">
          <TextField
            type="date"
            label={i18n.t('options_permission_date')}
            value={form.value.date}
            error={errorOf('date')}
            onCommit={(date) => set({ date })}
          />
          <TextField
            type="date"
            label={i18n.t('options_permission_until')}
            value={form.value.until}
            error={errorOf('until')}
            onCommit={(until) => set({ until })}
          />
        </div>
        <div class="pair">
          <SelectField
            label={i18n.t('options_permission_site')}
            value={form.value.site}
            options={[
              { value: '', label: i18n.t('options_permission_any_site') },
              ...[...SITE_NAMES].map(([value, label]) => ({ value, label })),
            ]}
            onCommit={(site) => set({ site })}
          />
          <TextField
            label={i18n.t('options_permission_about')}
            value={form.value.about}
            onCommit={(about) => set({ about })}
          />
        </div>
        <div>
          <button type="submit" class="main">
            {i18n.t('options_permission_record')}
          </button>
        </div>
      </form>
    </div>
  )
}
