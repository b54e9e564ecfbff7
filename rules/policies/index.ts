import type { Policy } from '../types.ts'
import { policy as colchester2020 } from './colchester-2020.ts'
import { policy as iacp2010 } from './iacp-2010.ts'
import { policy as maDraft } from './ma-draft.ts'
import { policy as mesquite2013 } from './mesquite-2013.ts'
import { policy as waltham2021 } from './waltham-2021.ts'

/**
 * Every policy that a department can start from, by id: one line for each file of this folder, which
 * a test checks.
 */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'ma-draft': maDraft,
  'iacp-2010': iacp2010,
  'waltham-2021': waltham2021,
  'mesquite-2013': mesquite2013,
  'colchester-2020': colchester2020,
}

/** The policy with this id, or undefined. Never a key of Object's own. */
export function policyById(id: string): Policy | undefined {
  return Object.hasOwn(POLICIES, id) ? POLICIES[id] : undefined
}
