import { CONFUSABLES } from './confusables.ts'

/** Folded text with a way back: `text[i]` stands for the original's `[from[i], to[i])`. */
export interface Folded {
  text: string
  from: Uint32Array
  to: Uint32Array
}

const MARKS = /\p{M}/u
// Zero-width characters, bidi controls, soft hyphen, word joiners, variation selectors, tag characters.
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E01EF}]/u
const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '.',
  '¡': '!',
  '\u00A0': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
}
const cache = new Map<number, string>()

function foldPoint(point: number): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const char = String.fromCodePoint(point)
  let folded = PLAIN[char] ?? CONFUSABLES.get(char)
  if (folded === undefined) {
    if (INVISIBLE.test(char) || MARKS.test(char)) folded = ''
    else {
      folded = ''
      // Compatibility decomposition turns full-width and mathematical letters, ligatures and accents to plain ones.
      for (const part of char.normalize('NFKD').toLowerCase()) {
        if (!MARKS.test(part)) folded += PLAIN[part] ?? CONFUSABLES.get(part) ?? part
      }
    }
  }
  if (cache.size < 20_000) cache.set(point, folded)
  return folded
}

// Plain text folds to its own lower case, sign by sign; most sentences are plain.
const PLAIN_ASCII = /^[\t\n\r -_a-~]*$/
const SAME = Uint32Array.from({ length: 1025 }, (_, i) => i)

/**
 * Folds case, accents, compatibility forms, look-alike letters of other scripts, typographic quotes
 * and dashes, and drops what cannot be seen (Unicode UTS #39 confusables and default-ignorables,
 * for the letters that stand in for Latin ones).
 *
 * In: any string, lone surrogates too. Out: the folded text with its offsets back, in UTF-16 code
 * units of the original. Linear in the length of the text; never throws.
 */
export function fold(text: string): Folded {
  const size = text.length
  if (size <= SAME.length - 1 && PLAIN_ASCII.test(text))
    return { text: text.toLowerCase(), from: SAME.subarray(0, size), to: SAME.subarray(1, size + 1) }
  let out = ''
  let from = new Uint32Array(size + 8)
  let to = new Uint32Array(size + 8)
  let n = 0
  for (let i = 0; i < size; ) {
    const unit = text.charCodeAt(i)
    if (unit < 128) {
      from[n] = i
      to[n++] = ++i
      out += unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : unit === 96 ? "'" : text[i - 1]
    } else {
      const point = text.codePointAt(i)!
      const width = point > 0xffff ? 2 : 1
      const folded = foldPoint(point)
      if (n + folded.length + (size - i) > from.length) {
        from = grow(from, folded.length + size)
        to = grow(to, folded.length + size)
      }
      for (let k = 0; k < folded.length; k++) {
        from[n] = i
        to[n++] = i + width
      }
      // What is dropped belongs to the letter before it, so that a span never ends inside a cluster.
      if (folded === '' && n > 0 && to[n - 1] === i) to[n - 1] = i + width
      out += folded
      i += width
    }
  }
  return { text: out, from: from.subarray(0, n), to: to.subarray(0, n) }
}

function grow(array: Uint32Array<ArrayBuffer>, by: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length + by)
  larger.set(array)
  return larger
}
