import type { Policy } from '../types.ts'
import { policy as maDraft } from './ma-draft.ts'

/** Every policy that a department can start from, by id. A test keeps this list to the files of this folder. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  [maDraft.id]: maDraft,
}

/** The policy with this id, or undefined. Never a key of Object's own. */
export function policyById(id: string): Policy | undefined {
  return Object.hasOwn(POLICIES, id) ? POLICIES[id] : undefined
}
