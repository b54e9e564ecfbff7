import { SortedWords } from '../match/sorted-lines.ts'
import type { Sentence } from '../sentence.ts'
import { FAMILIES, familyOf, pairedTags, singleFeatures } from './features.ts'
import { fromBase64 } from './packing.ts'

/** The weights of words, pairs of words, tags and pairs of tags, as they stand in `weights.ts`. */
export interface PackedPhrases {
  /** What a stretch that shows nothing sums to, in log-odds, for each concern. */
  bias: readonly number[]
  /** A weight is its byte (-127 to 127) times this, for each concern. */
  scale: readonly number[]
  /** Features, one a line and in order (`SortedWords`); the number of a line is the feature's. */
  features: string
  /** For each feature in turn, base64: its idf in 1/16, how many weights, and for each its concern and its byte. */
  data: string
}

/** How many features are made ready in a step. */
const SLICE = 1500

/** The part of the second reader that weighs phrases wherever they stand: a logistic regression for each concern. */
export class Phrases {
  readonly #bias: Float64Array
  readonly #features: SortedWords
  /** The numbers of pairs of tags, by the first, once that was seen, and then the other: most pairs of a sentence are not known. */
  readonly #pairs = new Map<string, ReadonlyMap<string, number>>()
  readonly #idf: Float32Array
  /** Where a feature's weights begin in `concern` and `value`; one entry more than features. */
  readonly #from: Uint32Array
  readonly #concern: Uint8Array
  readonly #value: Float32Array
  /** The number of a feature's family, of those that were seen. */
  readonly #family: Uint8Array
  /** When a feature was last seen in a stretch, so that each counts once. */
  readonly #seen: Uint32Array
  #round = 0
  readonly #known = new WeakMap<Sentence, Uint32Array>()

  private constructor(bias: readonly number[], features: SortedWords, weights: number) {
    const count = features.size
    this.#bias = Float64Array.from(bias)
    this.#features = features
    this.#idf = new Float32Array(count)
    this.#from = new Uint32Array(count + 1)
    this.#family = new Uint8Array(count)
    this.#seen = new Uint32Array(count)
    this.#concern = new Uint8Array(weights)
    this.#value = new Float32Array(weights)
  }

  /** Makes packed weights ready, a few features a step. */
  static *unpacking(packed: PackedPhrases): Generator<void, Phrases> {
    const bytes = yield* fromBase64(packed.data)
    const features = new SortedWords(packed.features)
    yield
    const out = new Phrases(packed.bias, features, bytes.length >> 1)
    let at = 0
    let n = 0
    for (let f = 0; f < features.size; f++) {
      out.#idf[f] = bytes[at++]! / 16
      for (let count = bytes[at++]!; count > 0; count--) {
        const c = bytes[at++]!
        out.#concern[n] = c
        out.#value[n++] = ((bytes[at++]! << 24) >> 24) * packed.scale[c]!
      }
      out.#from[f + 1] = n
      if (f % SLICE === SLICE - 1) yield
    }
    return out
  }

  /**
   * What the phrases of a stretch say.
   *
   * In: its sentences, and where it is written (`placeFeatures`). Out: log-odds by number of the concern, how many of
   * its words and pairs are known, and the length that each family was divided by.
   */
  weigh(stretch: readonly Sentence[], place: readonly string[]) {
    const round = ++this.#round
    const there: number[] = []
    const add = (f: number) => {
      if (this.#seen[f] === round) return
      this.#seen[f] = round
      there.push(f)
    }
    for (const sentence of stretch) for (const f of this.#idsOf(sentence)) add(f)
    const known = there.reduce((n, f) => n + (this.#family[f] === 0 ? 1 : 0), 0)
    for (const feature of place) {
      const f = this.#idOf(feature)
      if (f >= 0) add(f)
    }
    const squares = FAMILIES.map(() => 0)
    for (const f of there) squares[this.#family[f]!]! += this.#idf[f]! * this.#idf[f]!
    const length = squares.map((sum) => Math.sqrt(sum) || 1)
    const odds = this.#bias.slice()
    for (const f of there) {
      const x = this.#idf[f]! / length[this.#family[f]!]!
      for (let n = this.#from[f]!; n < this.#from[f + 1]!; n++) odds[this.#concern[n]!]! += x * this.#value[n]!
    }
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

  /** The number of a feature that is no pair of tags; -1 where it is not known. */
  #idOf(feature: string): number {
    const f = this.#features.indexOf(feature)
    if (f >= 0) this.#family[f] = FAMILIES.indexOf(familyOf(feature))
    return f
  }

  /** The tags that are known in a pair after this one, with the pair's number. */
  #pairsOf(one: string): ReadonlyMap<string, number> {
    let known = this.#pairs.get(one)
    if (!known) {
      const before = `<${one}>+<`
      const others = new Map<string, number>()
      for (const [feature, f] of this.#features.beginning(before)) {
        this.#family[f] = FAMILIES.indexOf('pairs')
        others.set(feature.slice(before.length, -1), f)
      }
      known = others
      this.#pairs.set(one, known)
    }
    return known
  }

  #idsOf(sentence: Sentence): Uint32Array {
    const known = this.#known.get(sentence)
    if (known) return known
    const ids: number[] = []
    for (const feature of singleFeatures(sentence)) {
      const f = this.#idOf(feature)
      if (f >= 0) ids.push(f)
    }
    const tags = pairedTags(sentence)
    tags.forEach((one, i) => {
      const others = this.#pairsOf(one)
      for (let k = i + 1; k < tags.length; k++) {
        const f = others.get(tags[k]!)
        if (f !== undefined) ids.push(f)
      }
    })
    const out = Uint32Array.from(ids)
    this.#known.set(sentence, out)
    return out
  }
}
