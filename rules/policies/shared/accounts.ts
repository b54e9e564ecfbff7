import type { Account } from '../../types.ts'

/** The employee's own accounts, in their name or not. */
export const OWN: readonly Account[] = ['personal', 'anonymous']

/** Every account but the department's own page, where the policies give these matters rules of their own. */
export const BUT_OFFICIAL: readonly Account[] = ['personal', 'anonymous', 'investigative']

export const OFFICIAL: readonly Account[] = ['official']

export const INVESTIGATIVE: readonly Account[] = ['investigative']
