import { isDate } from '../../rules/authorizations.ts'
import type { Authorization } from '../../rules/types.ts'

/** What the officer has typed of a permission so far. */
export interface PermissionForm {
  clauses: readonly string[]
  by: string
  date: string
  until: string
  site: string
  about: string
}

export type PermissionError = 'clauses' | 'by' | 'date' | 'until'

export function emptyForm(today: string): PermissionForm {
  return { clauses: [], by: '', date: today, until: '', site: '', about: '' }
}

/**
 * Reads the form. Out: the permission, or the fields that keep it from being one, in their order.
 */
export function readPermission(
  form: PermissionForm,
): { permission: Omit<Authorization, 'id'> } | { errors: readonly PermissionError[] } {
  const errors: PermissionError[] = []
  const by = form.by.trim()
  if (form.clauses.length === 0) errors.push('clauses')
  if (by === '') errors.push('by')
  if (!isDate(form.date)) errors.push('date')
  if (form.until !== '' && (!isDate(form.until) || form.until < form.date)) errors.push('until')
  if (errors.length > 0) return { errors }
  return {
    permission: {
      clauses: form.clauses,
      from: 'official',
      by,
      date: form.date,
      ...(form.until !== '' && { until: form.until }),
      ...(form.site !== '' && { site: form.site }),
      ...(form.about.trim() !== '' && { about: form.about.trim() }),
    },
  }
}
