import { i18n } from '#i18n'
import type { ClauseRef } from '../rules/types.ts'

/**
 * What the policy says beside what was found: the officer's own rights, and what may follow. In: the clauses, the same
 * one perhaps more than once. Where the policy grants no right of its own, ours is said: that this is advice.
 */
export function Beside({ clauses }: { clauses: readonly ClauseRef[] }) {
  const each = [...new Map(clauses.map((clause) => [clause.id, clause])).values()]
  if (each.length === 0) return <p>{i18n.t('finding_rights')}</p>
  return each.map(({ id, text }) => (
    <p key={id}>
      <cite>{id}</cite> {text}
    </p>
  ))
}
