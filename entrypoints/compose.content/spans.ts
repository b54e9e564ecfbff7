import { LEVELS, type Level, type Span } from '../../rules/types.ts'

/** One change of a text: what stood at `start` to `end` became `added` units long. */
interface Edit extends Span {
  added: number
}

/** The smallest single change that turns one text into the other; null where they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start: head, end: before.length - tail, added: after.length - tail - head }
}

const WORD = /[\p{L}\p{N}_'’]/u

/**
 * Moves a span along with a change beside it. In: the span, the change, the text after it. Out:
 * null where the change touches the span or grows its word: what was found there no longer holds,
 * and an underline on the wrong word is worse than none.
 */
export function shifted<S extends Span>(span: S, edit: Edit, after: string): S | null {
  if (edit.start < span.end && edit.end > span.start) return null
  const by = edit.end <= span.start ? edit.added - (edit.end - edit.start) : 0
  const moved = { ...span, start: span.start + by, end: span.end + by }
  const editEnd = edit.start + edit.added
  if (editEnd === moved.start && WORD.test(after[moved.start - 1] ?? '')) return null
  if (edit.start === moved.end && WORD.test(after[moved.end] ?? '')) return null
  return moved
}

/** The sentence around a span, roughly: what a card shows together. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start
  while (start > 0 && !/[.!?\n]/.test(text[start - 1]!)) start--
  let end = span.end
  while (end < text.length && !/[.!?\n]/.test(text[end]!)) end++
  return { start, end }
}

/**
 * How much of a draft is read, in UTF-16 code units: more than the longest post of any site. What is pasted
 * beyond it costs nothing, and the person is told.
 */
export const MOST_READ = 64_000

/** What is read of a draft: all of it, or its start up to a blank, never half a character. */
export function startOf(text: string): string {
  if (text.length <= MOST_READ) return text
  for (let end = MOST_READ; end > MOST_READ - 200; end--) if (/\s/.test(text[end]!)) return text.slice(0, end)
  return text.slice(0, MOST_READ).replace(/[\ud800-\udbff]$/, '')
}

/**
 * Cuts findings that overlap so that every word is underlined once, by the strongest. In: the findings in any
 * order. Out: spans in the order of the text, none sharing a letter; where findings overlap, the
 * first is whole and the next goes from where that ends.
 */
export function unshared(findings: readonly (Span & { level: Level })[]): (Span & { level: Level })[] {
  const spans: (Span & { level: Level })[] = []
  let at = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(finding.start, at)
    if (start >= finding.end) continue
    const strongest = findings
      .filter((other) => other.start < finding.end && other.end > start)
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0]!
    spans.push({ start, end: finding.end, level: strongest.level })
    at = finding.end
  }
  return spans
}
