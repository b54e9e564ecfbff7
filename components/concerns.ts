import type { ConcernId } from '../rules/types.ts'

/** A concern in words: its id is plain English already. */
export function concernName(concern: ConcernId): string {
  return concern.replaceAll('-', ' ')
}
