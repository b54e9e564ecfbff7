import type { Example } from '../../rules/concern.ts'
import { concerns } from '../../rules/concerns/index.ts'

interface Examples {
  finds: readonly Example[]
  leaves: readonly Example[]
}

/**
 * The examples of every concern, by its id, in order. They stand beside the rules, as exports of their
 * own, so that the extension does not carry them.
 */
export const EXAMPLES: ReadonlyMap<string, Examples> = new Map(
  await Promise.all(
    concerns.map(async ({ id }): Promise<[string, Examples]> => [id, await import(`../../rules/concerns/${id}.ts`)]),
  ),
)
