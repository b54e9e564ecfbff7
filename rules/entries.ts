import { type Finding, LEVELS, type Span } from './types.ts'

/** Findings on the same or overlapping words, as one thing to look at. */
export interface Entry extends Span {
  /** The strictest of them; among equals what is stated, then what is said of fewer words. */
  lead: Finding
  /** The others, in the same order. */
  under: readonly Finding[]
}

/**
 * Joins findings whose words overlap, so that one sentence does not ask for attention three times.
 *
 * In: findings in the order of their start. Out: the entries in the order of their start; every finding
 * is in exactly one. What a permission cleared asks for nothing and joins only its like.
 */
export function entries(findings: readonly Finding[]): Entry[] {
  return [false, true]
    .flatMap((cleared) => joined(findings.filter(({ clearedBy }) => (clearedBy !== undefined) === cleared)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function joined(findings: readonly Finding[]): Entry[] {
  const groups: Finding[][] = []
  let end = -1
  for (const finding of findings) {
    if (finding.start >= end) groups.push([])
    end = Math.max(end, finding.end)
    groups.at(-1)!.push(finding)
  }
  return groups.map((group) => {
    const [lead, ...under] = [...group].sort(before) as [Finding, ...Finding[]]
    return { start: group[0]!.start, end: Math.max(...group.map((each) => each.end)), lead, under }
  })
}

function before(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    Number(a.sure === 'inferred') - Number(b.sure === 'inferred') ||
    a.end - a.start - (b.end - b.start)
  )
}
