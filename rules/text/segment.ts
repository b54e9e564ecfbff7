/** Small words that stand between the others in a run without blanks (data). */
export const SMALL: ReadonlySet<string> = new Set(
  `i a an the all these those my your our his her their me you we us he she it they them this that is are am was were be been to of in on at for from with by and or but so not no do does did dont
  should would could will can must need have has had get got go going want just very too really such like as if who what why how when where out up off back here there more most every any some
  fucking fuck shit damn bitch kill hate love die dead shoot shot hang burn deport ban stop them all are so stupid dumb disgusting filthy dirty ugly gross scum trash vermin pigs rats animals disease
  people person man men guys country home deserve deserves belong lives matter never ever always only white black gay trans jew jews muslim muslims go gas death rid human humans evil criminals lazy`
    .trim()
    .split(/\s+/),
)
const LONGEST = 16

/** The fewest words that a run of letters is made of, or none. In: letters; words known besides the small ones. Linear times the longest word. */
export function segments(run: string, known: ReadonlySet<string>): string[] {
  const best: (number | undefined)[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= run.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const cost = best[start]
      if (cost === undefined) continue
      const part = run.slice(start, end)
      if (part.length === 1 && !(part === 'i' && start === 0)) continue
      if (!SMALL.has(part) && !known.has(part)) continue
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
