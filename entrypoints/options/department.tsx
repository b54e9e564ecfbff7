import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { readableDate } from '../../components/dates.ts'
import { SelectField } from '../../components/field.tsx'
import { defaultDepartment, isLocked, serializeDepartment } from '../../rules/department.ts'
import { POLICIES } from '../../rules/policies/index.ts'
import { resetDepartment, type Settings } from '../../settings/index.ts'
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

/** Which file is in use, and the ways to change it as a whole. */
export function Department({ current }: { current: Settings }) {
  const { file, from, name, date } = current.department
  const inUse =
    from === 'default'
      ? i18n.t('options_no_file')
      : i18n.t('options_file_in_use', [
          name ?? i18n.t('options_file_by_hand'),
          date === undefined ? '' : readableDate(date),
        ])
  return (
    <div class="stack">
      <p>
        <strong>{file.department.name === '' ? i18n.t('popup_no_department') : file.department.name}</strong>
        <br />
        <span class="soft">{inUse}</span>
      </p>
      <LoadFile />
      <SelectField
        label={i18n.t('options_policy')}
        hint={i18n.t('options_policy_hint')}
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
        <button type="button" onClick={() => exportFile(serializeDepartment(file), fileName(file.department.name))}>
          {i18n.t('options_export')}
        </button>
        {from === 'default' ? null : (
          <button type="button" class="quiet" onClick={() => void saving(resetDepartment())}>
            {i18n.t('options_reset')}
          </button>
        )}
        <a href="/card.html">{i18n.t('card_title')}</a>
        <a href="/practice.html">{i18n.t('practice_title')}</a>
      </div>
    </div>
  )
}
