/** The known word that is nearest to what was typed, or undefined where none is near. */
export function closest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  // Two letters changed places count as two edits.
  let least = (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1
  for (const word of known) {
    const distance = edits(typed.toLowerCase().slice(0, 80), word.toLowerCase())
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1]
    for (let across = 1; across <= to.length; across++) {
      const changed = row[across - 1]! + (letter === to[across - 1] ? 0 : 1)
      next.push(Math.min(changed, row[across]! + 1, next[across - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
