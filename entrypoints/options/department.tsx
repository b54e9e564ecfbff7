import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { readableDate } from '../../components/dates.ts'
import { SelectField } from '../../components/field.tsx'
import { SignedBy } from '../../components/signed-by.tsx'
import { defaultDepartment, isLocked } from '../../rules/department.ts'
import { POLICIES } from '../../rules/policies/index.ts'
import { exportDepartment, resetDepartment, type Settings } from '../../settings/index.ts'
import { change, saving } from './edit.ts'
import { LoadFile } from './load-file.tsx'

/** A name for the exported file that a person will know again. */
function fileName(department: string): string {
  const words = department
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${words === '' ? 'my' : words}.department.json`
}

function exportFile(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Where the file in use came from. */
function sourceLine({ from, name, date }: Settings['department']): string {
  if (from === 'default') return i18n.t('options_no_file')
  if (from === 'managed' || from === 'bundled') return i18n.t(`options_file_${from}`)
  return i18n.t('options_file_in_use', [
    name ?? i18n.t('options_file_by_hand'),
    date === undefined ? '' : readableDate(date),
  ])
}

/** Which file is in use, and the ways to change it as a whole. */
export function Department({ current }: { current: Settings }) {
  const { file, from, changed, signed } = current.department
  return (
    <div class="stack">
      <p>
        <strong>{file.department.name === '' ? i18n.t('popup_no_department') : file.department.name}</strong>
        <br />
        <span class="soft">{sourceLine(current.department)}</span>
        {changed ? <span class="soft"> {i18n.t('options_file_changed')}</span> : null}
        {signed ? (
          <>
            <br />
            <SignedBy {...signed} />
          </>
        ) : null}
      </p>
      {from === 'managed' ? null : <LoadFile />}
      <SelectField
        label={i18n.t('options_policy')}
        hint={isLocked(file, '/policy') ? undefined : i18n.t('options_policy_hint')}
        value={file.policy}
        locked={isLocked(file, '/policy')}
        options={Object.values(POLICIES).map((policy) => ({ value: policy.id, label: policy.title }))}
        onCommit={(policy) =>
          void change((now) => {
            // Choices, blanks and clauses belong to one policy; names and modes are the department's own.
            const { choices, blanks, clauses } = defaultDepartment(policy)
            return { ...now, policy, choices, blanks, clauses }
          }).then(() => browser.tabs.create({ url: browser.runtime.getURL('/card.html') }))
        }
      />
      <div class="row">
        <button
          type="button"
          onClick={() => void exportDepartment().then((text) => exportFile(text, fileName(file.department.name)))}
        >
          {i18n.t('options_export')}
        </button>
        {changed || from === 'own' ? (
          <button type="button" class="quiet" onClick={() => void saving(resetDepartment())}>
            {i18n.t(changed ? 'options_undo' : 'options_reset')}
          </button>
        ) : null}
        <a href="/card.html">{i18n.t('card_title')}</a>
        <a href="/practice.html">{i18n.t('practice_title')}</a>
      </div>
    </div>
  )
}
