import { OTHER_WORDS, SLURS, SPELLED_SO, SWEAR_WORDS, VERBS } from '../lexicons/disguised.ts'
import { INNOCENT } from '../lexicons/lookalikes.ts'
import { SortedLines, sortedLines } from '../match/sorted-lines.ts'
import { SLIPS } from '../prepared.ts'
import { forms } from './inflect.ts'
import { SMALL, segments } from './segment.ts'

/** What a symbol or digit may stand for inside a word. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'il',
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
const known = new Set([...swears, ...VERBS.flatMap(forms), ...OTHER_WORDS])
/** Words that writers disguise, by length, each with its inflections. */
const BY_LENGTH = new Map<number, string[]>()
for (const word of known) {
  const list = BY_LENGTH.get(word.length)
  if (list) list.push(word)
  else BY_LENGTH.set(word.length, [word])
}

const spelt = new Set(SLURS)
const SPELT_BY_LENGTH = new Map<number, string[]>()
for (const word of spelt) SPELT_BY_LENGTH.set(word.length, [...(SPELT_BY_LENGTH.get(word.length) ?? []), word])

/** Every shape one slip away from a word worth disguising, unless it is a word or a name itself. */
export function slips(word: string): string[] {
  const out: string[] = []
  for (let i = 0; i + 1 < word.length; i++)
    if (word[i] !== word[i + 1] && word.length > 3)
      out.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
  // Left out: an inner letter, of a word that is still read without it.
  if (word.length > 4) for (let i = 1; i + 1 < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1))
  if (word.length > (swears.has(word) ? 3 : 5))
    for (let i = 1; i < word.length; i++) out.push(word.slice(0, i) + word[i] + word.slice(i))
  return out
}
const innocent = new Set(INNOCENT.split(' '))

/** The shapes of slips and the word each stands for, as a table for `SortedLines`. */
export function slipsTable(): string {
  const made = new Map<string, string>()
  for (const word of known)
    for (const shape of slips(word)) if (!known.has(shape) && !innocent.has(shape)) made.set(shape, word)
  for (const [shape, word] of Object.entries(SPELLED_SO)) made.set(shape, word)
  return sortedLines(made)
}

let byShape: SortedLines | undefined

function slipOf(word: string): string | undefined {
  byShape ??= new SortedLines(SLIPS ?? slipsTable())
  return byShape.get(word)
}

/**
 * What a word spelled out of shape may read as: letters swapped for digits or symbols, masked with symbols, drawn out,
 * transposed or left out, or (with `joined`) put together from single letters.
 *
 * In: one folded word. Out: the words it may stand for, most likely none. No word of the dictionary and no first name is
 * ever read as another.
 */
export function disguises(word: string, joined = false): string[] {
  if (word.length > 40) return []
  const odd = /[^a-z']/.test(word) && /[a-z*]/.test(word)
  const long = /(.)\1\1/.test(word)
  const drawn = long || (word.length > 4 && /([a-z])\1.*([a-z])\2/.test(word) && !known.has(word))
  if (!odd && !drawn) {
    const slip = slipOf(word)
    if (slip) return [slip]
    // "animalz"
    const plural = /[a-z]{3}z$/.test(word) ? `${word.slice(0, -1)}s` : ''
    if (plural && known.has(plural) && !innocent.has(word)) return [plural]
    return joined && (known.has(word) || spelt.has(word)) ? [word] : []
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
    if (odd)
      for (const candidate of SPELT_BY_LENGTH.get(attempt.length) ?? [])
        if (reads(attempt, candidate, false)) out.add(candidate)
    const slip = slipOf(attempt)
    if (slip) out.add(slip)
    // Drawn-out ordinary words ("drunnnk") read as the word itself.
    if (attempt !== word && long && !/[^a-z]/.test(attempt)) out.add(attempt)
  }
  if (odd && out.size === 0) for (const candidate of stretched(word)) out.add(candidate)
  const readings = [...out]
  const likely = /^[a-z][*#_.\-%&^~]+$/.test(word) ? readings.filter((reading) => everyday.has(reading)) : []
  return likely.length > 0 ? likely : readings
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

/** An ordinary word written with digits for letters ("4r3", "p30pl3"), as the word; else nothing. */
export function unleet(word: string): string | undefined {
  if (
    word.length < 3 ||
    word.length > 16 ||
    !/^[a-z013457]+$/.test(word) ||
    !/[a-z]/.test(word) ||
    !/[013457]/.test(word)
  )
    return undefined
  const plain = word.replace(/[013457]/g, (digit) => STANDS_FOR[digit]![0]!)
  return plain.length > 2 && SMALL.has(plain) ? plain : undefined
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
 * accounted for, and one word must be worth disguising. In: a folded word. Out: its words, or none.
 */
export function runTogether(word: string): string[] {
  if (
    word.length < 8 ||
    word.length > 60 ||
    /[^a-z]/.test(word) ||
    known.has(word) ||
    slipOf(word) !== undefined ||
    innocent.has(word)
  )
    return []
  const parts = segments(word, known)
  return parts.length > 1 && parts.some((part) => known.has(part) && part.length > 3) ? parts : []
}

/** For the script that writes `lookalikes.ts`. */
export const WORTH_DISGUISING: ReadonlySet<string> = known
