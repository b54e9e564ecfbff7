import type { Authorization, PolicyInForce } from '../rules/types.ts'
import { authorizations, type Colleague, colleagues } from './items.ts'

export type PermissionState = 'ahead' | 'valid' | 'ended'

/** Where a permission stands on a day. Both its dates count as days on which it holds. */
export function permissionState(permission: { date: string; until?: string }, today: string): PermissionState {
  if (permission.date > today) return 'ahead'
  return permission.until !== undefined && permission.until < today ? 'ended' : 'valid'
}

/** Records a permission and gives it an id. */
export async function recordAuthorization(permission: Omit<Authorization, 'id'>): Promise<void> {
  const { value } = await authorizations.read()
  await authorizations.write([...value, { ...permission, id: crypto.randomUUID() }])
}

/** Withdraws a permission: what it cleared is open again from now on. */
export async function withdrawAuthorization(id: string): Promise<void> {
  const { value } = await authorizations.read()
  await authorizations.write(value.filter((one) => one.id !== id))
}

/** Records that a colleague agreed to be named or shown; a later word replaces the earlier one. */
export async function recordColleague(colleague: Colleague): Promise<void> {
  const { value } = await colleagues.read()
  await colleagues.write([...value.filter((one) => one.name !== colleague.name), colleague])
}

/** Takes a colleague off the list. */
export async function withdrawColleague(name: string): Promise<void> {
  const { value } = await colleagues.read()
  await colleagues.write(value.filter((one) => one.name !== name))
}

/**
 * The colleagues' consent as the engine reads it: each covers the clauses that ask for the word
 * of the person concerned, and only where that person is the one named.
 */
export function consents(list: readonly Colleague[], clauses: PolicyInForce['clauses']): Authorization[] {
  const personal = clauses.filter((clause) => clause.permission?.from === 'person').map((clause) => clause.id)
  return list.map(({ name, ...dates }) => ({
    id: `colleague:${name}`,
    clauses: personal,
    from: 'person',
    by: name,
    about: name,
    ...dates,
  }))
}
