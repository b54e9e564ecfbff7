/**
 * Which word a word spelled out of shape stands for: two letters swapped, one left out or written twice, the vowels left
 * out. The words are kept by the sum of what each letter counts for, which a swap does not change and a letter left out
 * changes by that letter: a look-up costs the same however many words there are, and no table of shapes is needed.
 */

/** What each letter counts for; sums of few letters hardly ever meet. */
const WEIGHT = Uint32Array.from(
  { length: 26 },
  (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i * i + 7, 0x85ebca6b),
)
const A = 97

function sum(word: string): number {
  let out = 0
  for (let i = 0; i < word.length; i++) out = (out + WEIGHT[word.charCodeAt(i) - A]!) | 0
  return out
}

const VOWELS = /[aeiou]+/g
/** The consonants, drawn-out ones once. */
const bones = (word: string): string => word.replace(VOWELS, '').replace(/(.)\1+/g, '$1')

/** How a shape comes of its word. */
export type Slip =
  /** Two letters side by side changed places. */
  | 'swapped'
  /** Letters of the middle changed places over some distance. */
  | 'scrambled'
  /** One letter is missing. */
  | 'dropped'
  /** One letter is written twice. */
  | 'doubled'
  /** No vowel is left. */
  | 'bare'
  /** Some vowels are left. */
  | 'thinned'

/** The words that a shape may be a slip of, and which slip, by the letters alone. */
export class Slips {
  readonly #bySum = new Map<number, string[]>()
  #byBones: Map<string, string[]> | undefined

  constructor(private readonly words: Iterable<string>) {
    for (const word of words) put(this.#bySum, sum(word), word)
  }

  /** Few shapes have so few vowels that this is asked for. */
  #ofBones(consonants: string): readonly string[] {
    if (!this.#byBones) {
      this.#byBones = new Map()
      for (const word of this.words) put(this.#byBones, bones(word), word)
    }
    return this.#byBones.get(consonants) ?? NONE
  }

  /** In: letters a to z that are none of the words. Out: each word once, with its slip. */
  of(shape: string): [word: string, slip: Slip][] {
    const out: [string, Slip][] = []
    const whole = sum(shape)
    for (const word of this.#bySum.get(whole) ?? NONE) {
      const slip = moved(shape, word)
      if (slip) out.push([word, slip])
    }
    for (let i = 0; i < 26; i++)
      for (const word of this.#bySum.get((whole + WEIGHT[i]!) | 0) ?? NONE)
        if (word[0] === shape[0] && word.at(-1) === shape.at(-1) && without(word, shape)) out.push([word, 'dropped'])
    for (let i = 1; i < shape.length; i++)
      if (shape[i] === shape[i - 1] && shape[i] !== shape[i - 2])
        for (const word of this.#bySum.get((whole - WEIGHT[shape.charCodeAt(i) - A]!) | 0) ?? NONE)
          if (shape.slice(0, i) + shape.slice(i + 1) === word) out.push([word, 'doubled'])
    const consonants = shape.replace(VOWELS, '').length
    if (consonants < 3 || consonants * 3 < shape.length * 2) return out
    for (const word of this.#ofBones(bones(shape)))
      if (
        word[0] === shape[0] &&
        word.length > shape.length &&
        !out.some(([known]) => known === word) &&
        thinner(word, shape)
      )
        out.push([word, /[aeiou]/.test(shape.slice(1)) ? 'thinned' : 'bare'])
    return out
  }
}

const NONE: readonly string[] = []

function put<K>(into: Map<K, string[]>, key: K, word: string): void {
  const list = into.get(key)
  if (list) list.push(word)
  else into.set(key, [word])
}

/** How the letters of a shape of the same length changed places, or nothing where they did so past reading. */
function moved(shape: string, word: string): Slip | undefined {
  if (shape.length !== word.length) return undefined
  let first = -1
  let last = -1
  let wrong = 0
  for (let i = 0; i < word.length; i++)
    if (shape[i] !== word[i]) {
      if (first < 0) first = i
      last = i
      wrong++
    }
  if (wrong === 2 && last === first + 1)
    return shape[first] === word[last] && shape[last] === word[first] ? 'swapped' : undefined
  if (wrong < 2 || wrong > 4 || first === 0 || last === word.length - 1 || last - first > 4) return undefined
  return [...word].sort().join() === [...shape].sort().join() ? 'scrambled' : undefined
}

/** Whether the shape is the word without one of its letters. */
function without(word: string, shape: string): boolean {
  if (word.length !== shape.length + 1) return false
  let i = 0
  while (i < shape.length && shape[i] === word[i]) i++
  return word.slice(i + 1) === shape.slice(i)
}

/** Whether the shape is the word with vowels left out, and drawn-out consonants written once. */
function thinner(word: string, shape: string): boolean {
  let at = 0
  for (let i = 0; i < word.length; i++) {
    if (word[i] === shape[at]) at++
    else if (!/[aeiou]/.test(word[i]!) && word[i] !== word[i - 1]) return false
  }
  return at === shape.length
}
