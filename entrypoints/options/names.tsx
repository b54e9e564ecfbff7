import { i18n } from '#i18n'
import { TextArea, TextField } from '../../components/field.tsx'
import { type DepartmentFile, isLocked } from '../../rules/department.ts'
import { change, lines } from './edit.ts'

const SINGLE = ['name', 'municipality', 'chief'] as const
const LISTS = [
  'aliases',
  'officials',
  'units',
  'vehicles',
  'facilities',
  'operations',
  'emailDomains',
  'publishedContacts',
  'neighbours',
] as const

/** The names of the department's world, one a line. */
export function Names({ file }: { file: DepartmentFile }) {
  const { department, roster } = file
  return (
    <div class="names">
      {SINGLE.map((field) => (
        <TextField
          key={field}
          label={i18n.t(`options_name_${field}`)}
          value={department[field]}
          locked={isLocked(file, `/department/${field}`)}
          onCommit={(value) =>
            void change((now) => ({ ...now, department: { ...now.department, [field]: value.trim() } }))
          }
        />
      ))}
      <TextArea
        label={i18n.t('options_name_roster')}
        hint={
          roster.hashed
            ? i18n.t('options_name_roster_hashed', [String(roster.hashed.full.length)])
            : i18n.t('options_name_roster_hint')
        }
        rows={6}
        value={roster.names.join('\n')}
        locked={isLocked(file, '/roster/names')}
        onCommit={(value) => void change((now) => ({ ...now, roster: { ...now.roster, names: lines(value) } }))}
      />
      {LISTS.map((field) => (
        <TextArea
          key={field}
          label={i18n.t(`options_name_${field}`)}
          hint={i18n.t(`options_name_${field}_hint`)}
          value={department[field].join('\n')}
          locked={isLocked(file, `/department/${field}`)}
          onCommit={(value) =>
            void change((now) => ({ ...now, department: { ...now.department, [field]: lines(value) } }))
          }
        />
      ))}
    </div>
  )
}
