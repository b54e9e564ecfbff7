import { COMMON } from '../lexicons/common-words.ts'
import { OTHER_WORDS, SPELLED_SO, SWEAR_WORDS, VERBS } from '../lexicons/disguised.ts'
import { INNOCENT } from '../lexicons/lookalikes.ts'
import { forms } from './inflect.ts'
import { segments } from './segment.ts'
import { type Slip, Slips } from './slips.ts'
import { type Worth, worth } from './worth.ts'

/** What a symbol or digit may stand for inside a word. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '+': 't',
  '(': 'c',
  '€': 'e',
  '£': 'l',
}
const MASK = new Set('*#_-.%&^~?@$!')

const swears = new Set(SWEAR_WORDS.flatMap(forms))
/** What is meant where a mask leaves one letter ("f***", "s***"). */
const everyday = new Set(['fuck', 'shit', 'bitch', 'ass', 'damn', 'cunt'].flatMap(forms))
/** Words that are masked with signs, and set apart. */
const known = new Set([...swears, ...VERBS.flatMap(forms), ...OTHER_WORDS])
const BY_LENGTH = byLength(known)

function byLength(words: Iterable<string>): Map<number, string[]> {
  const out = new Map<number, string[]>()
  for (const word of words) {
    const list = out.get(word.length)
    if (list) list.push(word)
    else out.set(word.length, [word])
  }
  return out
}

/** "100k", "80th", "7am". */
const AMOUNT = /^[1-9]\d*[a-z]{1,2}$/

let everyLength: Map<number, string[]> | undefined
const worthByLength = () => {
  everyLength ??= byLength([...worth()].filter(([, why]) => why !== 'common').map(([word]) => word))
  return everyLength
}

const innocent = new Set(INNOCENT.split(' '))

/** What a shape may be a slip of. */
export interface Meant {
  /** What it is read as beside itself, wherever it stands. */
  sure: readonly string[]
  /** The same only in company of scorn: the word is short, or much of it is gone. */
  loose: readonly string[]
  /** A common word that it is read as instead. */
  common?: string
}
const NOTHING: Meant = { sure: [], loose: [] }

/** How far a slip is to be trusted: the more letters are left of a word, the fewer others it can be. */
function trusted(shape: string, word: string, slip: Slip, why: Worth): 'sure' | 'loose' | undefined {
  const { length } = word
  if (why === 'common')
    return length > (slip === 'swapped' ? 2 : slip === 'dropped' || slip === 'doubled' ? 5 : 99) ? 'sure' : undefined
  const least: Record<Slip, number> =
    why === 'slur'
      ? { swapped: 6, dropped: 6, doubled: 6, scrambled: 6, bare: 6, thinned: 6 }
      : why === 'swear'
        ? { swapped: 4, dropped: 5, doubled: 4, scrambled: 6, bare: 6, thinned: 7 }
        : { swapped: 4, dropped: 5, doubled: 6, scrambled: 6, bare: 5, thinned: 7 }
  const consonants = slip === 'bare' || slip === 'thinned' ? shape.replace(/[aeiou]/g, '').length : 9
  if (length >= least[slip] && consonants > (slip === 'bare' ? 3 : 4)) return 'sure'
  // Short shapes are abbreviations as often ("DMs", "AED").
  if (why === 'swear' || (why === 'slur' && length < 5) || shape.length * 2 < length) return undefined
  return shape.length > 3 || known.has(word) || (slip === 'swapped' && why === 'group') ? 'loose' : undefined
}

let ready: Slips | undefined

/** The slips of every word worth a disguise; made when first asked for, which takes some milliseconds. */
export function slips(): Slips {
  ready ??= new Slips([...worth().keys()])
  return ready
}

/** In: a folded word of plain letters. Out: what it may be a slip of; nothing where it is a word or a name itself. */
export function slipsOf(shape: string): Meant {
  const spelled = Object.hasOwn(SPELLED_SO, shape) ? SPELLED_SO[shape] : undefined
  if (spelled) return { sure: [spelled], loose: [] }
  return innocent.has(shape) ? NOTHING : lookalikes(shape)
}

/** The same, were every word a slip; for the script that writes `lookalikes.ts`. */
export function lookalikes(shape: string): Meant {
  const words = worth()
  if (shape.length < 3 || words.has(shape) || COMMON.has(shape) || /[^a-z]/.test(shape)) return NOTHING
  const sure: string[] = []
  const loose: string[] = []
  let common: string | undefined
  for (const [word, slip] of slips().of(shape)) {
    const why = words.get(word)!
    const trust = trusted(shape, word, slip, why)
    if (why === 'common') common = trust && (common ?? word)
    else if (trust) (trust === 'sure' ? sure : loose).push(word)
  }
  return sure.length || loose.length || common ? { sure, loose, ...(common && { common }) } : NOTHING
}

/**
 * What a word spelled out of shape may read as: letters swapped for digits or symbols, masked with symbols, drawn out,
 * transposed or left out.
 *
 * In: one folded word. Out: the words it may stand for, most likely none. No word of the dictionary and no first name is
 * ever read as another.
 */
export function disguises(word: string): string[] {
  return meant(word).sure as string[]
}

/** As `disguises`, with what the word may stand for in company of scorn, and the common word that it is. */
export function meant(word: string): Meant {
  if (word.length > 40) return NOTHING
  const odd = /[^a-z']/.test(word) && /[a-z*]/.test(word)
  const long = /(.)\1\1/.test(word)
  const drawn = long || (word.length > 4 && /([a-z])\1.*([a-z])\2/.test(word) && !worth().has(word))
  if (!odd && !drawn) {
    const slip = slipsOf(word)
    if (slip !== NOTHING) return slip
    // "animalz"
    const plural = /[a-z]{3}z$/.test(word) ? `${word.slice(0, -1)}s` : ''
    return plural && worth().has(plural) && worth().has(word.slice(0, -1)) && !innocent.has(word)
      ? { sure: [plural], loose: [] }
      : NOTHING
  }
  const out = new Set<string>()
  const tries = new Set([word])
  if (drawn) {
    tries.add(word.replace(/(.)\1{2,}/g, '$1$1'))
    tries.add(word.replace(/(.)\1{1,}/g, '$1'))
    tries.add(word.replace(/(.)\1{2,}/g, '$1'))
  }
  for (const attempt of tries) {
    for (const candidate of BY_LENGTH.get(attempt.length) ?? []) if (reads(attempt, candidate)) out.add(candidate)
    if (odd && !AMOUNT.test(attempt))
      for (const candidate of worthByLength().get(attempt.length) ?? [])
        if (reads(attempt, candidate, false)) out.add(candidate)
    if (worth().has(attempt) && attempt !== word) out.add(attempt)
    if (long || odd) for (const slip of slipsOf(attempt).sure) out.add(slip)
    // Drawn-out ordinary words ("drunnnk") read as the word itself.
    if (attempt !== word && long && !/[^a-z]/.test(attempt)) out.add(attempt)
  }
  if (odd && out.size === 0) for (const candidate of stretched(word)) out.add(candidate)
  // Both at once: "muzl1ms".
  if (odd && out.size === 0 && !AMOUNT.test(word))
    for (const plain of unsigned(word)) for (const slip of slipsOf(plain).sure) out.add(slip)
  const readings = [...out]
  const likely = /^[a-z][*#_.\-%&^~]+$/.test(word) ? readings.filter((reading) => everyday.has(reading)) : []
  return { sure: likely.length > 0 ? likely : readings, loose: [] }
}

function reads(shape: string, word: string, masks = true): boolean {
  let letters = 0
  let masked = 0
  for (let i = 0; i < shape.length; i++) {
    const sign = shape[i]!
    if (sign === word[i]) letters++
    else if (STANDS_FOR[sign]?.includes(word[i]!)) letters++
    else if (masks && MASK.has(sign)) masked++
    else return false
  }
  // A mask must leave something to read: "f***" does, "****" does not; and only swear words are known by one letter.
  if (masked === 0) return true
  return shape[0] === word[0] && (swears.has(word) ? letters > 0 : letters > word.length / 2)
}

/** A swear word around a mask of any length: "motherf@#$ers", "f*********ck". */
function stretched(shape: string): string[] {
  const parts = /^([a-z]+)[*#%&^~@$!_.-]{3,}([a-z]*)$/.exec(shape)
  if (!parts) return []
  const [, head, tail] = parts
  const out: string[] = []
  for (const word of swears)
    if (word.length > head!.length + tail!.length && word.startsWith(head!) && word.endsWith(tail!)) out.push(word)
  return out
}

/** A word with letters for its digits and signs, for each letter that the 1 may be; nothing where other signs are left. */
function unsigned(word: string): string[] {
  return [...STANDS_FOR['1']!]
    .map((one) => word.replace(/[^a-z]/g, (sign) => (sign === '1' ? one : (STANDS_FOR[sign]?.[0] ?? sign))))
    .filter((plain) => !/[^a-z]/.test(plain))
}

/** A common word written with digits for letters ("4r3", "p30pl3", "d1e"), as the word; else nothing. */
export function unleet(word: string): string | undefined {
  if (word.length < 3 || word.length > 16 || AMOUNT.test(word) || !/^(?=.*[a-z])(?=.*\d)[a-z\d]+$/.test(word))
    return undefined
  return unsigned(word).find((plain) => COMMON.has(plain))
}

/** Whether letters masked by signs that usually divide words ("f--k", "sh-t") read as a swear word. */
export function masked(word: string): string[] {
  if (/^[a-z]+[!?.]+$/.test(word)) return []
  return disguises(word).filter((reading) => swears.has(reading))
}

/** Whether two pieces set apart by a blank ("mus lims") are one word worth disguising, and no two words. */
export function joins(left: string, right: string): boolean {
  return (
    known.has(left + right) &&
    (left.length + right.length > 4 || /^(?:hate|kill)$/.test(left + right)) &&
    !innocent.has(`${left}+${right}`)
  )
}

/**
 * The words of a run without blanks ("ihatewomen"), where it is one that somebody disguised: every letter must be
 * accounted for, and one word must be worth disguising. In: a folded word; how long it must be. Out: its words, or none.
 */
export function runTogether(word: string, least = 8): string[] {
  if (word.length < least || word.length > 60 || /[^a-z]/.test(word) || innocent.has(word)) return []
  const words = worth()
  if (words.has(word) || COMMON.has(word)) return []
  const parts = segments(word, words)
  return telling(parts) && slipsOf(word).sure.length === 0 ? parts : []
}

/** Whether words written without blanks between them are likely to be so to hide one. */
export function telling(parts: readonly string[]): boolean {
  const words = worth()
  const why = parts.map((part) => (part.length > 3 ? words.get(part) : undefined))
  const hidden = why.filter((reason) => reason && reason !== 'common').length
  if (parts.length < 2 || hidden === 0) return false
  // Two words are as often a name ("Whitegate"): both must be worth it, or one long.
  return parts.length > 2 || hidden === 2 || parts.some((part, i) => why[i] && part.length > 5)
}

/**
 * The words of a run of single letters ("h a t e", "i h a t e"): each is one that is worth a disguise, or common.
 * In: its letters. Out: its words, or none.
 */
export function apart(letters: string): string[] {
  return worth().has(letters) || (letters.length > 2 && COMMON.has(letters)) ? [letters] : runTogether(letters, 5)
}

/** For the script that writes `lookalikes.ts`: the words that may be set apart by a blank. */
export const SET_APART: ReadonlySet<string> = known
