import { keyOf } from '../match/lexicon.ts'
import { SortedWords } from '../match/sorted-lines.ts'
import type { Sentence } from '../sentence.ts'
import { FLAGS, type ReadWord, wordsOf } from './features.ts'
import { type Matrix, type PackedMatrix, type PackedTable, type Table, unpackMatrix, unpackTable } from './packing.ts'

/** The network as it stands in `weights.ts`. */
export interface PackedNetwork {
  /** Words one a line and in order (`SortedWords`), each a row of `wordVectors`; tags likewise. */
  words: string
  tags: string
  wordVectors: PackedTable
  tagVectors: PackedMatrix
  /** A row for each letter of `FLAGS`. */
  flagVectors: PackedMatrix
  /** For each width of phrase: a row a filter, holding its weights for one word after the other. */
  filters: readonly { width: number; weights: PackedMatrix; bias: readonly number[] }[]
  /** From what was found in a stretch, and where it is written, to what is made of it, and to the concerns. */
  hidden: { weights: PackedMatrix; bias: readonly number[] }
  out: { weights: PackedMatrix; bias: readonly number[] }
  /** From what was found, and where, straight to the concerns: a rare one needs no unit of its own. */
  straight: PackedMatrix
  /** The places (`placeFeatures`) in the order in which `hidden` knows them. */
  places: readonly string[]
}

interface Layer {
  weights: Matrix
  bias: readonly number[]
}
/** The filters of one width of phrase. */
interface Filters {
  width: number
  bias: readonly number[]
}

/** The most words that a filter reads at once (`WIDTHS` in `scripts/training/network.py`). */
const WIDEST = 3

/** How many words are kept made ready; the page's own vocabulary is far smaller. */
const REMEMBERED = 3000

/**
 * The part of the second reader that reads words in their order: a convolutional network over the words of a sentence
 * (Kim, Convolutional Neural Networks for Sentence Classification, 2014), with what the lexicons say of each word added to it.
 * Words that it never learned from it knows by what they are used like (GloVe).
 *
 * What each filter makes of a word is kept, so that a keystroke costs sums alone.
 */
export class Network {
  readonly #made = new Map<string, Float32Array>()
  readonly #parts = new Map<string, Float32Array>()
  readonly #found = new WeakMap<Sentence, Float32Array>()
  /** How many filters there are of all widths. */
  readonly #all: number

  private constructor(
    private readonly words: SortedWords,
    private readonly tags: SortedWords,
    private readonly wordVectors: Table,
    private readonly tagVectors: Matrix,
    private readonly flagVectors: Matrix,
    private readonly filters: readonly Filters[],
    /** By the parts of a word's vector: a row holds what that gives to each filter at each place of its phrase. */
    private readonly products: Matrix,
    /** By what was found: a row holds what that gives to each unit. */
    private readonly hidden: Layer,
    /** By the units: a row holds what that gives to each concern. */
    private readonly out: Layer,
    /** By what was found: a row holds what that gives to each concern. */
    private readonly straight: Matrix,
    private readonly places: readonly string[],
  ) {
    this.#all = filters.reduce((sum, { bias }) => sum + bias.length, 0)
  }

  /** Makes a packed network ready, some of it a step. */
  static *unpacking(packed: PackedNetwork): Generator<void, Network> {
    const wordVectors = yield* unpackTable(packed.wordVectors)
    const tagVectors = yield* unpackMatrix(packed.tagVectors)
    const flagVectors = yield* unpackMatrix(packed.flagVectors)
    const filters: (Filters & Layer)[] = []
    if (packed.filters.some(({ width }) => width > WIDEST))
      throw new Error(`network: a filter is wider than ${WIDEST} words, which #foundIn does not read`)
    for (const { width, weights, bias } of packed.filters)
      filters.push({ width, weights: yield* unpackMatrix(weights), bias })
    const products = productsOf(filters, tagVectors.columns)
    yield
    const hidden = { weights: turned(yield* unpackMatrix(packed.hidden.weights)), bias: packed.hidden.bias }
    const out = { weights: turned(yield* unpackMatrix(packed.out.weights)), bias: packed.out.bias }
    const straight = turned(yield* unpackMatrix(packed.straight))
    const words = new SortedWords(packed.words)
    const tags = new SortedWords(packed.tags)
    const vectors = [wordVectors, tagVectors, flagVectors] as const
    return new Network(words, tags, ...vectors, filters, products, hidden, out, straight, packed.places)
  }

  /**
   * What the network makes of a stretch.
   *
   * In: its sentences, and where it is written (`placeFeatures`). Out: log-odds by number of the concern.
   */
  weigh(stretch: readonly Sentence[], place: readonly string[]): Float64Array {
    const { hidden, out, straight } = this
    const found = new Float32Array(hidden.weights.rows)
    for (const sentence of stretch) {
      const own = this.#foundIn(sentence)
      for (let f = 0; f < own.length; f++) if (own[f]! > found[f]!) found[f] = own[f]!
    }
    this.places.forEach((one, i) => {
      if (place.includes(one)) found[this.#all + 1 + i] = 1
    })
    const sums = sumOfRows(hidden.weights, found)
    const made = new Float32Array(sums.length)
    for (let r = 0; r < made.length; r++) made[r] = Math.max(0, hidden.bias[r]! + sums[r]!)
    const odds = sumOfRows(out.weights, made)
    const more = sumOfRows(straight, found)
    for (let c = 0; c < odds.length; c++) odds[c]! += out.bias[c]! + more[c]!
    return odds
  }

  /** The most that each filter finds in a sentence, and at the end whether it asks. */
  #foundIn(sentence: Sentence): Float32Array {
    const known = this.#found.get(sentence)
    if (known) return known
    const words = wordsOf(sentence).map((word) => this.#madeOf(word))
    const out = new Float32Array(this.#all + 1)
    // Where a phrase ends before the third word, whatever is asked of it.
    const none = new Float32Array(this.products.columns + 2 * this.#all)
    let first = 0
    let product = 0
    for (const { width, bias } of this.filters) {
      const rows = bias.length
      const before = (width - 1) >> 1
      for (let t = 0; t < words.length; t++) {
        // All places of a phrase in one pass over the filters; none is wider.
        const one = words[t - before] ?? none
        const two = (width > 1 ? words[t + 1 - before] : undefined) ?? none
        const three = (width > 2 ? words[t + 2 - before] : undefined) ?? none
        for (let f = 0, k = product; f < rows; f++, k++) {
          const sum = bias[f]! + one[k]! + two[k + rows]! + three[k + 2 * rows]!
          if (sum > out[first + f]!) out[first + f] = sum
        }
      }
      first += rows
      product += width * rows
    }
    out[this.#all] = sentence.frame.asked ? 1 : 0
    this.#found.set(sentence, out)
    return out
  }

  /** What every filter makes of a word at every place of its phrase; undefined of one of which nothing is known. */
  #madeOf({ word, flags, tags }: ReadWord): Float32Array | undefined {
    const known = this.words.indexOf(word)
    if (known < 0 && flags === '' && tags.length === 0) return undefined
    const key = `${word}|${flags}|${tags.join()}`
    const made = this.#made.get(key)
    if (made) return made
    const out = new Float32Array(this.products.columns)
    const add = (part: Float32Array) => {
      for (let i = 0; i < out.length; i++) out[i]! += part[i]!
    }
    if (known >= 0) add(this.#partOf(this.wordVectors.row(known)))
    for (const tag of tags) {
      const row = this.tags.indexOf(tag)
      if (row >= 0) add(this.#kept(keyOf(tag), this.tagVectors, row))
    }
    for (const flag of flags) add(this.#kept(flag, this.flagVectors, FLAGS.indexOf(flag)))
    if (this.#made.size >= REMEMBERED) this.#made.clear()
    this.#made.set(key, out)
    return out
  }

  /** What every filter makes of a tag or a flag: there are few, and each is met again and again. */
  #kept(name: string, { values, columns }: Matrix, at: number): Float32Array {
    const part = this.#parts.get(name) ?? this.#partOf(values.subarray(at * columns, (at + 1) * columns))
    this.#parts.set(name, part)
    return part
  }

  #partOf(vector: Float32Array): Float32Array {
    return Float32Array.from(sumOfRows(this.products, vector))
  }
}

/** The filters of all widths in one matrix, by the parts of a word's vector. */
function productsOf(filters: readonly (Filters & Layer)[], parts: number): Matrix {
  const columns = filters.reduce((sum, { width, bias }) => sum + width * bias.length, 0)
  const values = new Float32Array(parts * columns)
  let at = 0
  for (const { width, weights } of filters)
    for (let j = 0; j < width; j++)
      for (let f = 0; f < weights.rows; f++, at++)
        for (let i = 0; i < parts; i++) values[i * columns + at] = weights.values[f * weights.columns + j * parts + i]!
  return { rows: parts, columns, values }
}

/** A matrix with rows for columns. */
function turned({ rows, columns, values }: Matrix): Matrix {
  const out = new Float32Array(values.length)
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!
  return { rows: columns, columns: rows, values: out }
}

/** How many sums are kept at once; the compiler has registers for so many. */
const AT_ONCE = 8

/**
 * The rows of a matrix, each as often as it was found, summed; most of the work. Eight columns at a time, whose sums stay in registers
 * over all rows: that halves it again beside four rows at a time.
 */
function sumOfRows({ values, columns }: Matrix, found: Float32Array): Float64Array {
  const rows: number[] = []
  const times: number[] = []
  for (let f = 0; f < found.length; f++) {
    const often = found[f]!
    if (often === 0) continue
    rows.push(f * columns)
    times.push(often)
  }
  const sums = new Float64Array(columns)
  let r = 0
  for (; r + AT_ONCE <= columns; r += AT_ONCE) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let i = 0; i < rows.length; i++) {
      const often = times[i]!
      const k = rows[i]! + r
      a += values[k]! * often
      b += values[k + 1]! * often
      c += values[k + 2]! * often
      d += values[k + 3]! * often
      e += values[k + 4]! * often
      f += values[k + 5]! * often
      g += values[k + 6]! * often
      h += values[k + 7]! * often
    }
    sums[r] = a
    sums[r + 1] = b
    sums[r + 2] = c
    sums[r + 3] = d
    sums[r + 4] = e
    sums[r + 5] = f
    sums[r + 6] = g
    sums[r + 7] = h
  }
  for (; r < columns; r++) for (let i = 0; i < rows.length; i++) sums[r]! += values[rows[i]! + r]! * times[i]!
  return sums
}
