import { Fingerprints } from '../match/fingerprints.ts'
import type { Sentence } from '../sentence.ts'
import { eachFingerprint, FAMILIES, type Family, familyOf, fingerprintOf } from './features.ts'
import { fromBase64 } from './packing.ts'

/** The weights of words, stems, pairs of them and tags, as they stand in `weights.ts`. */
export interface PackedPhrases {
  /** What a stretch that shows nothing sums to, in log-odds, for each concern, for anything at all, and for scorn (`PackedWeights`). */
  bias: readonly number[]
  /** A weight is its byte (-127 to 127) times this, for each concern. */
  scale: readonly number[]
  /** The fingerprints of the features (`fingerprintOf`) as `packFingerprints` writes them, base64; the place of one is the feature's number. */
  features: string
  /**
   * For each feature in turn, base64: its idf in 1/8, and 128 where it weighs for a concern; its byte for anything at all (the last but
   * one); and where it weighs for any, for how many, and for each its number and its byte.
   */
  data: string
}

const WORDS = FAMILIES.indexOf('words')
/** How many features are made ready in a step. */
const SLICE = 8000

/** The part of the second reader that weighs phrases wherever they stand: a logistic regression for each concern, one for anything at all, and one for scorn. */
export class Phrases {
  readonly #bias: Float64Array
  /** The number of anything at all. */
  readonly #any: number
  readonly #features: Fingerprints
  readonly #idf: Float32Array
  /** Where a feature's weights begin in `concern` and `value`; one entry more than features. */
  readonly #from: Uint32Array
  readonly #anything: Float32Array
  readonly #concern: Uint8Array
  readonly #value: Float32Array
  /** The number of a feature's family, of those that were seen. */
  readonly #family: Uint8Array
  /** When a feature was last seen in a stretch, so that each counts once. */
  readonly #seen: Uint32Array
  #round = 0
  readonly #known = new WeakMap<Sentence, { ids: Uint32Array; sum: Sum }>()

  private constructor(bias: readonly number[], features: Fingerprints, weights: number) {
    const count = features.size
    this.#bias = Float64Array.from(bias)
    this.#any = bias.length - 2
    this.#features = features
    this.#idf = new Float32Array(count)
    this.#from = new Uint32Array(count + 1)
    this.#family = new Uint8Array(count)
    this.#seen = new Uint32Array(count)
    this.#anything = new Float32Array(count)
    this.#concern = new Uint8Array(weights)
    this.#value = new Float32Array(weights)
  }

  /** Makes packed weights ready, a few features a step. */
  static *unpacking(packed: PackedPhrases): Generator<void, Phrases> {
    const bytes = yield* fromBase64(packed.data)
    const features = yield* Fingerprints.unpacking(yield* fromBase64(packed.features))
    const signed = (at: number) => (bytes[at]! << 24) >> 24
    const anything = packed.scale.at(-2)!
    const out = new Phrases(packed.bias, features, (bytes.length - 2 * features.size) >> 1)
    let at = 0
    let n = 0
    for (let f = 0; f < features.size; f++) {
      const first = bytes[at++]!
      out.#idf[f] = (first & 127) / 8
      out.#anything[f] = signed(at++) * anything
      for (let count = first > 127 ? bytes[at++]! : 0; count > 0; count--) {
        const c = bytes[at++]!
        out.#concern[n] = c
        out.#value[n++] = signed(at++) * packed.scale[c]!
      }
      out.#from[f + 1] = n
      if (f % SLICE === SLICE - 1) yield
    }
    return out
  }

  /**
   * What the phrases of a stretch say.
   *
   * In: its sentences, and where it is written (`placeFeatures`). Out: log-odds by number of the concern and last for scorn, how many of
   * its words and pairs are known, and the length that each family was divided by.
   */
  weigh(stretch: readonly Sentence[], place: readonly string[]) {
    const sums = stretch.map((sentence) => this.#sumOf(sentence))
    const round = ++this.#round
    const all = new Sum(this.#bias.length)
    for (const { ids, sum } of sums) {
      all.addAll(sum)
      if (stretch.length === 1) continue
      for (const f of ids) {
        // It counts once, in however many sentences it is.
        if (this.#seen[f] === round) this.#add(all, f, -1)
        this.#seen[f] = round
      }
    }
    const { known } = all
    for (const feature of place) {
      const f = this.#idOf(feature)
      if (f >= 0) this.#add(all, f, 1)
    }
    const length = all.squares.map((square) => Math.sqrt(square) || 1)
    const odds = this.#bias.slice()
    const { length: concerns } = odds
    FAMILIES.forEach((_, family) => {
      for (let c = 0; c < concerns; c++) odds[c]! += all.weights[family * concerns + c]! / length[family]!
    })
    return { odds, known, length }
  }

  /** What a feature weighs for a concern, by its number; before its family is brought to length one. */
  weightOf(feature: string, c: number): number {
    const f = this.#idOf(feature)
    if (f < 0) return 0
    for (let n = this.#from[f]!; n < this.#from[f + 1]!; n++)
      if (this.#concern[n] === c) return this.#value[n]! * this.#idf[f]!
    return 0
  }

  /** The number of a feature; -1 where it is not known. */
  #idOf(feature: string): number {
    return this.#of(fingerprintOf(feature), familyOf(feature))
  }

  #of(print: number, family: Family): number {
    const f = this.#features.indexOf(print)
    if (f >= 0) this.#family[f] = FAMILIES.indexOf(family)
    return f
  }

  /** Adds a feature so many times. */
  #add(to: Sum, f: number, times: number): void {
    const family = this.#family[f]!
    const idf = this.#idf[f]!
    const at = family * this.#bias.length
    if (family === WORDS) to.known += times
    to.squares[family]! += times * idf * idf
    to.weights[at + this.#any]! += times * idf * this.#anything[f]!
    for (let n = this.#from[f]!; n < this.#from[f + 1]!; n++)
      to.weights[at + this.#concern[n]!]! += times * idf * this.#value[n]!
  }

  /** The known features of a sentence, each once, and their sum, which all stretches with it begin from. */
  #sumOf(sentence: Sentence): { ids: Uint32Array; sum: Sum } {
    const before = this.#known.get(sentence)
    if (before) return before
    const round = ++this.#round
    const ids: number[] = []
    const sum = new Sum(this.#bias.length)
    const add = (f: number) => {
      if (f < 0 || this.#seen[f] === round) return
      this.#seen[f] = round
      ids.push(f)
      this.#add(sum, f, 1)
    }
    eachFingerprint(sentence, (print, family) => add(this.#of(print, family)))
    const out = { ids: Uint32Array.from(ids), sum }
    this.#known.set(sentence, out)
    return out
  }
}

/** Features summed up, family by family, before these are brought to length one. */
class Sum {
  /** For each family, what its features weigh for each concern. */
  readonly weights: Float64Array
  /** For each family, the squares of how telling its features are. */
  readonly squares = FAMILIES.map(() => 0)
  /** How many words and pairs of words are among them. */
  known = 0

  constructor(concerns: number) {
    this.weights = new Float64Array(FAMILIES.length * concerns)
  }

  addAll({ weights, squares, known }: Sum): void {
    for (let i = 0; i < weights.length; i++) this.weights[i]! += weights[i]!
    squares.forEach((square, family) => {
      this.squares[family]! += square
    })
    this.known += known
  }
}
