import type { Span } from '../../rules/types.ts'

/** One change of a text: what stood at `start` to `end` became `added` units long. */
export interface Edit extends Span {
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
