import type { Token } from './tokens.ts'
import { worth } from './worth.ts'

/** Whether a reading names people of a group, or scorns. */
function side(reading: string): 'group' | 'scorn' | undefined {
  const why = worth().get(reading)
  return why === 'group' ? 'group' : why === 'scorn' || why === 'slur' || why === 'swear' ? 'scorn' : undefined
}

/**
 * Reads short words that are much out of shape ("wmn", "scm") where the sentence has the other half of what they would say:
 * a group beside scorn, scorn beside a group. In: a sentence's tokens, and what some of them may stand for.
 */
export function inCompany(tokens: readonly Token[], loose: ReadonlyMap<Token, readonly string[]>): void {
  const here = { group: 0, scorn: 0 }
  for (const token of tokens) {
    const sides = new Set([token.norm, ...(token.alts ?? []), ...(loose.get(token) ?? [])].map(side))
    if (sides.has('group')) here.group++
    if (sides.has('scorn')) here.scorn++
  }
  for (const [token, readings] of loose) {
    const read = readings.filter((reading) => {
      const half = side(reading)
      return half === 'group' ? here.scorn > 0 : half === 'scorn' && here.group > 0
    })
    if (read.length) token.alts = read
  }
}
