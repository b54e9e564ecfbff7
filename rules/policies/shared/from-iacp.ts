import type { Clause } from '../../types.ts'
import { iacpClauses } from './iacp.ts'

/**
 * For a document that keeps clauses of the model in an order and under numbers of its own. In: who runs the pages. Out: a
 * function that gives the clause `model` of the IACP as this document's clause `id`, with what it says otherwise. It throws
 * where the model has no such clause.
 */
export function fromIacp(runBy: string): (model: string, id: string, otherwise?: Partial<Clause>) => Clause {
  const clauses = new Map(iacpClauses({ cite: (id) => id, runBy }).map((clause) => [clause.id, clause]))
  return (model, id, otherwise) => {
    const clause = clauses.get(model)
    if (!clause) throw new Error(`The IACP model has no clause ${model}`)
    return { ...clause, ...otherwise, id }
  }
}
