import { useSignal } from '@preact/signals'
import { i18n } from '#i18n'
import { readableDate } from '../../components/dates.ts'
import { TextField } from '../../components/field.tsx'
import { permissionState, recordColleague, type Settings, today, withdrawColleague } from '../../settings/index.ts'
import { saving } from './edit.ts'

/** Colleagues who agreed to be named or shown. */
export function Colleagues({ current }: { current: Settings }) {
  const name = useSignal('')
  const date = useSignal(today())
  const until = useSignal('')
  const tried = useSignal(false)
  const nameMissing = name.value.trim() === ''
  const dateWrong = date.value === ''
  const untilWrong = until.value !== '' && until.value < date.value

  const submit = (event: Event) => {
    event.preventDefault()
    tried.value = nameMissing || dateWrong || untilWrong
    if (tried.value) return
    void saving(
      recordColleague({
        name: name.value.trim(),
        date: date.value,
        ...(until.value !== '' && { until: until.value }),
      }),
    )
    name.value = ''
    until.value = ''
  }

  return (
    <div class="stack">
      {current.colleagues.length === 0 ? (
        <p class="soft">{i18n.t('options_colleague_none')}</p>
      ) : (
        <ul class="plain-list stack-tight">
          {current.colleagues.map((colleague) => {
            const state = permissionState(colleague, today())
            return (
              <li key={colleague.name} class="sheet row apart">
                <p>
                  <strong>{colleague.name}</strong> · {readableDate(colleague.date)}
                  {colleague.until
                    ? ` · ${i18n.t('options_permission_only_until', [readableDate(colleague.until)])}`
                    : ''}{' '}
                  · <span class={`state state-${state}`}>{i18n.t(`options_permission_${state}`)}</span>
                </p>
                <button
                  type="button"
                  aria-label={i18n.t('options_colleague_remove_name', [colleague.name])}
                  onClick={() => void saving(withdrawColleague(colleague.name))}
                >
                  {i18n.t('options_colleague_remove')}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <form class="sheet stack" noValidate onSubmit={submit}>
        <h3>{i18n.t('options_colleague_new')}</h3>
        <TextField
          label={i18n.t('options_colleague_name')}
          value={name.value}
          error={tried.value && nameMissing ? i18n.t('options_colleague_error_name') : undefined}
          onCommit={(value) => {
            name.value = value
          }}
        />
        <div class="pair">
          <TextField
            type="date"
            label={i18n.t('options_colleague_date')}
            value={date.value}
            error={tried.value && dateWrong ? i18n.t('options_permission_error_date') : undefined}
            onCommit={(value) => {
              date.value = value
            }}
          />
          <TextField
            type="date"
            label={i18n.t('options_permission_until')}
            value={until.value}
            error={tried.value && untilWrong ? i18n.t('options_permission_error_until') : undefined}
            onCommit={(value) => {
              until.value = value
            }}
          />
        </div>
        <div>
          <button type="submit" class="main">
            {i18n.t('options_colleague_record')}
          </button>
        </div>
      </form>
    </div>
  )
}
