import { COMMON } from '../lexicons/common-words.ts'

const LONGEST = 16

/** The fewest words that a run of letters is made of, or none. In: letters; words known besides the common ones. Linear times the longest word. */
export function segments(run: string, known: { has(word: string): boolean }): string[] {
  const best: (number | undefined)[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= run.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const cost = best[start]
      if (cost === undefined) continue
      const part = run.slice(start, end)
      if (part.length === 1 && !(part === 'i' && start === 0) && part !== 'a') continue
      if (!COMMON.has(part) && !known.has(part)) continue
      const total = cost + 1
      if (best[end] === undefined || total < best[end]!) {
        best[end] = total
        from[end] = start
      }
    }
  if (best[run.length] === undefined) return []
  const out: string[] = []
  for (let end = run.length; end > 0; end = from[end]!) out.unshift(run.slice(from[end]!, end))
  return out
}
