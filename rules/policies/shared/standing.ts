import type { Clause } from '../../types.ts'

/** The level of clauses that inform, and ask for nothing of a post. */
type Card = Pick<Clause, 'id' | 'text'> & Partial<Clause>

/** A clause that no machine can judge: it stands on the policy card. */
export function onCard(clause: Card): Clause {
  return { level: 'caution', concerns: [], reaches: ['card'], ...clause }
}
