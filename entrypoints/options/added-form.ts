import type { AddedClause } from '../../rules/department.ts'
import type { Account, ConcernId, Level } from '../../rules/types.ts'

/** What has been typed so far of a clause that the department adds. */
export interface AddedForm {
  id: string
  text: string
  level: Level
  concerns: readonly ConcernId[]
  accounts: readonly Account[]
  permissionBy: string
}

export type AddedError = 'id' | 'taken' | 'text'

/** The form, empty or filled with a clause that is to be changed. */
export function addedForm(clause?: AddedClause): AddedForm {
  return {
    id: clause?.id ?? '',
    text: clause?.text ?? '',
    level: clause?.level ?? 'prohibited',
    concerns: (clause?.concerns ?? []).map(({ concern }) => concern),
    accounts: clause?.accounts ?? [],
    permissionBy: clause?.permissionBy ?? '',
  }
}

/**
 * Reads the form.
 *
 * In: the form; the numbers that other clauses have; the clause that is being changed, whose marks, surfaces and
 * other fields that the form does not show are kept. Out: the clause, or the fields that keep it from being one.
 */
export function readAdded(
  form: AddedForm,
  taken: ReadonlySet<string>,
  before?: AddedClause,
): { clause: AddedClause } | { errors: readonly AddedError[] } {
  const id = form.id.trim()
  const text = form.text.trim()
  const errors: AddedError[] = []
  if (id === '') errors.push('id')
  else if (taken.has(id)) errors.push('taken')
  if (text === '') errors.push('text')
  if (errors.length > 0) return { errors }
  const { accounts: _accounts, permission: _permission, permissionBy: _by, ...kept } = before ?? { concerns: [] }
  const asks = form.level === 'authorization'
  const by = form.permissionBy.trim()
  return {
    clause: {
      ...kept,
      id,
      text,
      level: form.level,
      concerns: form.concerns.map(
        (concern) => kept.concerns.find((selector) => selector.concern === concern) ?? { concern },
      ),
      ...(form.accounts.length > 0 && { accounts: form.accounts }),
      ...(asks && { permission: before?.permission ?? 'official' }),
      ...(asks && by !== '' && { permissionBy: by }),
    },
  }
}
