import { LEVELS, type Level, type PolicyInForce } from '../rules/types.ts'
import { LEVEL_WORDS } from './words.ts'

/** How strict a policy is on each concern: the strictest level that any of its clauses has for it. */
function strictest({ clauses }: PolicyInForce): Map<string, Level> {
  const levels = new Map<string, Level>()
  for (const clause of clauses) {
    // As a draft meets clauses: only an exception and a duty lift instead, and the card alone raises nothing.
    const raises =
      clause.kind !== 'exception' && clause.kind !== 'duty' && clause.reaches.some((reach) => reach !== 'card')
    for (const { concern, level = clause.level } of raises ? clause.concerns : []) {
      const known = levels.get(concern)
      if (known === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(known)) levels.set(concern, level)
    }
  }
  return levels
}

/**
 * What another policy means for officers, by concern: what is stricter, milder, new and gone at its strictest.
 *
 * In: two policies in force. Out: at most four sentences, the concerns of each by their ids in words, in the order of the
 * alphabet. On which accounts and under which marks a clause speaks is left to the card.
 */
export function concernChanges(before: PolicyInForce, after: PolicyInForce): string[] {
  const [old, now] = [strictest(before), strictest(after)]
  const said: Record<'Stricter' | 'Milder' | 'New' | 'Gone', string[]> = { Stricter: [], Milder: [], New: [], Gone: [] }
  for (const concern of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(concern), now.get(concern)]
    const words = concern.replaceAll('-', ' ')
    if (was === is) continue
    if (was === undefined) said.New.push(`${words} (${LEVEL_WORDS[is!]})`)
    else if (is === undefined) said.Gone.push(`${words} (was: ${LEVEL_WORDS[was]})`)
    else
      said[LEVELS.indexOf(is) < LEVELS.indexOf(was) ? 'Stricter' : 'Milder'].push(
        `${words} (${LEVEL_WORDS[was]} → ${LEVEL_WORDS[is]})`,
      )
  }
  return Object.entries(said).flatMap(([what, all]) => (all.length > 0 ? [`${what}: ${all.join(', ')}.`] : []))
}
