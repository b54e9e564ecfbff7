import { DISGUISED_WORDS } from '../lexicons/disguised.ts'
import { forms } from './inflect.ts'

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
}

/** Words that writers disguise, by length, each with its inflections. */
const BY_LENGTH = new Map<number, string[]>()
for (const word of new Set(DISGUISED_WORDS.flatMap(forms))) {
  const list = BY_LENGTH.get(word.length)
  if (list) list.push(word)
  else BY_LENGTH.set(word.length, [word])
}
const known = new Set([...BY_LENGTH.values()].flat())

/**
 * What a word spelled out of shape may read as: letters swapped for digits or symbols, masked with
 * symbols, drawn out, or (with `joined`) put together from single letters.
 *
 * In: one folded word. Out: the words it may stand for, most likely none. A word in plain shape
 * has none, so that no ordinary word is ever read as another.
 */
export function disguises(word: string, joined = false): string[] {
  if (word.length > 40) return []
  const odd = /[^a-z']/.test(word) && /[a-z*]/.test(word)
  const drawn = /(.)\1\1/.test(word) || (word.length > 4 && /([a-z])\1.*([a-z])\2/.test(word) && !known.has(word))
  if (!odd && !drawn) return joined && known.has(word) ? [word] : []
  const out = new Set<string>()
  const tries = new Set([word])
  if (drawn) {
    tries.add(word.replace(/(.)\1{2,}/g, '$1$1'))
    tries.add(word.replace(/(.)\1{1,}/g, '$1'))
    tries.add(word.replace(/(.)\1{2,}/g, '$1'))
  }
  for (const attempt of tries) {
    for (const candidate of BY_LENGTH.get(attempt.length) ?? []) if (reads(attempt, candidate)) out.add(candidate)
    // Drawn-out ordinary words ("drunnnk") read as the word itself.
    if (/(.)\1\1/.test(word) && attempt !== word && !/[^a-z]/.test(attempt)) out.add(attempt)
  }
  return [...out]
}

function reads(shape: string, word: string): boolean {
  let letters = 0
  for (let i = 0; i < shape.length; i++) {
    const sign = shape[i]!
    if (sign === word[i]) letters++
    else if (sign === '*' || sign === '#' || sign === '_' || sign === '-') continue
    else if (!STANDS_FOR[sign]?.includes(word[i]!)) return false
  }
  // A mask must leave something to read: "f***" does, "****" does not.
  return letters > 0
}
