import type { Span } from '../types.ts'

/** A sentence is cut here at the latest, so that the cost per character stays flat. */
export const LONGEST_SENTENCE = 700
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st sgt lt det capt cpt ofc ofcr off cmdr insp supt sup chf dep tpr trp sr jr vs etc approx dept no apt ave blvd rd hwy rte mt ft prof rev gov sen rep gen col maj cpl pvt spc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m i.e e.g u.s d.a r.i n.h'.split(
    ' ',
  ),
)
const CLOSERS = '"\'”’»)]}*_~'

const MAY_END = /[\n\r\u2028\u2029.!?…]/g

const isSpace = (unit: number) => unit === 32 || unit === 9 || unit === 160
const isBreak = (unit: number) => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029

/**
 * Splits a text into sentences: at line breaks, at `.`, `!`, `?` and `…` before a space, not after
 * an abbreviation or an initial, and by force in runs that never end.
 *
 * In: any string. Out: spans in UTF-16 code units, in order, without the white space around them,
 * on code-point borders. Linear.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  const size = text.length
  let start = 0
  const push = (end: number) => {
    let a = start
    let b = end
    while (a < b && (isSpace(text.charCodeAt(a)) || isBreak(text.charCodeAt(a)))) a++
    while (b > a && (isSpace(text.charCodeAt(b - 1)) || isBreak(text.charCodeAt(b - 1)))) b--
    if (b > a) spans.push({ start: a, end: b })
    start = end
  }
  // From sign to sign at which a sentence may end: the letters between are not looked at.
  MAY_END.lastIndex = 0
  for (let sign = MAY_END.exec(text); sign; sign = MAY_END.exec(text)) {
    const i = sign.index
    while (i - start > LONGEST_SENTENCE) push(border(text, start, start + LONGEST_SENTENCE))
    let end = i + 1
    if (isBreak(text.charCodeAt(i))) push(end)
    else {
      while (end < size && '.!?…'.includes(text[end]!)) end++
      while (end < size && CLOSERS.includes(text[end]!)) end++
      const next = text.charCodeAt(end)
      const goesOn = end < size && !isSpace(next) && !isBreak(next)
      if (!goesOn && !(text[i] === '.' && end === i + 1 && abbreviated(text, start, i))) push(end)
    }
    MAY_END.lastIndex = end
  }
  while (size - start > LONGEST_SENTENCE) push(border(text, start, start + LONGEST_SENTENCE))
  push(size)
  return spans
}

function abbreviated(text: string, start: number, dot: number): boolean {
  let from = dot
  while (from > start && dot - from < 12 && /[\p{L}.]/u.test(text[from - 1]!)) from--
  const word = text.slice(from, dot).toLowerCase()
  if (ABBREVIATIONS.has(word)) return true
  // An initial, "J. Smith", but not the pronoun at the end of "so do I."
  return word.length === 1 && word !== 'i' && /\p{L}/u.test(word) && /\p{Lu}/u.test(text[from]!)
}

/** The last space before `at` in a run that never ends, else `at` moved off the middle of a code point. */
function border(text: string, start: number, at: number): number {
  for (let i = at; i > at - 100 && i > start; i--) if (isSpace(text.charCodeAt(i))) return i
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
