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
  /** The places (`placeFeatures`) in the order in which `hidden` knows them. */
  places: readonly string[]
}

interface Layer {
  weights: Matrix
  bias: readonly number[]
}
interface Filters extends Layer {
  width: number
}

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
  /** How many filters there are of all widths, and how many products a word takes part in. */
  readonly #all: number
  readonly #products: number

  private constructor(
    private readonly words: SortedWords,
    private readonly tags: SortedWords,
    private readonly wordVectors: Table,
    private readonly tagVectors: Matrix,
    private readonly flagVectors: Matrix,
    private readonly filters: readonly Filters[],
    /** By what was found: a row holds what that gives to each unit. */
    private readonly hidden: Layer,
    private readonly out: Layer,
    private readonly places: readonly string[],
  ) {
    this.#all = filters.reduce((sum, { weights }) => sum + weights.rows, 0)
    this.#products = filters.reduce((sum, { width, weights }) => sum + width * weights.rows, 0)
  }

  /** Makes a packed network ready, some of it a step. */
  static *unpacking(packed: PackedNetwork): Generator<void, Network> {
    const wordVectors = yield* unpackTable(packed.wordVectors)
    const tagVectors = yield* unpackMatrix(packed.tagVectors)
    const flagVectors = yield* unpackMatrix(packed.flagVectors)
    const filters: Filters[] = []
    for (const { width, weights, bias } of packed.filters)
      filters.push({ width, weights: yield* unpackMatrix(weights), bias })
    const hidden = { weights: turned(yield* unpackMatrix(packed.hidden.weights)), bias: packed.hidden.bias }
    const out = { weights: yield* unpackMatrix(packed.out.weights), bias: packed.out.bias }
    const words = new SortedWords(packed.words)
    const tags = new SortedWords(packed.tags)
    return new Network(words, tags, wordVectors, tagVectors, flagVectors, filters, hidden, out, packed.places)
  }

  /**
   * What the network makes of a stretch.
   *
   * In: its sentences, and where it is written (`placeFeatures`). Out: log-odds by number of the concern.
   */
  weigh(stretch: readonly Sentence[], place: readonly string[]): Float64Array {
    const { hidden, out } = this
    const found = new Float32Array(hidden.weights.rows)
    for (const sentence of stretch) {
      const own = this.#foundIn(sentence)
      for (let f = 0; f < own.length; f++) if (own[f]! > found[f]!) found[f] = own[f]!
    }
    this.places.forEach((one, i) => {
      if (place.includes(one)) found[this.#all + 1 + i] = 1
    })
    // Most of the work: by what was found, and only that.
    const { columns, values } = hidden.weights
    const sums = new Float64Array(columns)
    for (let f = 0; f < found.length; f++) {
      const much = found[f]!
      if (much === 0) continue
      for (let r = 0, k = f * columns; r < columns; r++, k++) sums[r]! += values[k]! * much
    }
    const made = new Float32Array(columns)
    for (let r = 0; r < columns; r++) made[r] = Math.max(0, hidden.bias[r]! + sums[r]!)
    const odds = new Float64Array(out.weights.rows)
    for (let c = 0; c < odds.length; c++) odds[c] = out.bias[c]! + row(out.weights, c, made)
    return odds
  }

  /** The most that each filter finds in a sentence, and at the end whether it asks. */
  #foundIn(sentence: Sentence): Float32Array {
    const known = this.#found.get(sentence)
    if (known) return known
    const words = wordsOf(sentence).map((word) => this.#madeOf(word))
    const out = new Float32Array(this.#all + 1)
    let first = 0
    let product = 0
    for (const { width, weights, bias } of this.filters) {
      const { rows } = weights
      const before = (width - 1) >> 1
      const sums = new Float64Array(rows)
      for (let t = 0; t < words.length; t++) {
        for (let f = 0; f < rows; f++) sums[f] = bias[f]!
        for (let j = 0; j < width; j++) {
          const word = words[t + j - before]
          if (!word) continue
          for (let f = 0, k = product + j * rows; f < rows; f++, k++) sums[f]! += word[k]!
        }
        for (let f = 0; f < rows; f++) if (sums[f]! > out[first + f]!) out[first + f] = sums[f]!
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
    const out = new Float32Array(this.#products)
    const add = (part: Float32Array) => {
      for (let i = 0; i < out.length; i++) out[i]! += part[i]!
    }
    if (known >= 0) add(this.#partOf(this.wordVectors.row(known)))
    for (const tag of tags) {
      const row = this.tags.indexOf(tag)
      if (row >= 0) add(this.#kept(`<${tag}>`, this.tagVectors, row))
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
    const out = new Float32Array(this.#products)
    let i = 0
    for (const { width, weights } of this.filters)
      for (let j = 0; j < width; j++)
        for (let f = 0; f < weights.rows; f++) out[i++] = row(weights, f, vector, j * vector.length)
    return out
  }
}

/** A matrix with rows for columns. */
function turned({ rows, columns, values }: Matrix): Matrix {
  const out = new Float32Array(values.length)
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!
  return { rows: columns, columns: rows, values: out }
}

/** A row of a matrix, or its part from `from` on, times a vector. */
function row({ values, columns }: Matrix, r: number, vector: Float32Array, from = 0): number {
  let sum = 0
  for (let i = 0, k = r * columns + from; i < vector.length; i++, k++) sum += values[k]! * vector[i]!
  return sum
}
