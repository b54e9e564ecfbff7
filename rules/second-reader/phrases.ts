import { Fingerprints, fingerprint, fingerprintOfBoth } from '../match/fingerprints.ts'
import type { Sentence } from '../sentence.ts'
import { FAMILIES, type Family, familyOf, pairedTags, singleFeatures } from './features.ts'
import { fromBase64 } from './packing.ts'

/** The weights of words, pairs of words, tags and pairs of tags, as they stand in `weights.ts`. */
export interface PackedPhrases {
  /** What a stretch that shows nothing sums to, in log-odds, for each concern. */
  bias: readonly number[]
  /** A weight is its byte (-127 to 127) times this, for each concern. */
  scale: readonly number[]
  /** The fingerprints of the features (`fingerprintOf`) as `packFingerprints` writes them, base64; the place of one is the feature's number. */
  features: string
  /**
   * For each feature in turn, base64: its idf in 1/8, and 128 where it weighs for a concern; its byte for anything at all (the last of
   * the concerns); and where it weighs for any, for how many, and for each its number and its byte.
   */
  data: string
}

/** How many features are made ready in a step. */
const SLICE = 8000

/** The number that stands for a feature; that of a pair of tags is made of those of both. */
export function fingerprintOf(feature: string): number {
  const between = familyOf(feature) === 'pairs' ? feature.indexOf('>+<') : -1
  if (between < 0) return fingerprint(feature)
  return fingerprintOfBoth(fingerprint(feature.slice(0, between + 1)), fingerprint(feature.slice(between + 2)))
}

/** The part of the second reader that weighs phrases wherever they stand: a logistic regression for each concern. */
export class Phrases {
  readonly #bias: Float64Array
  readonly #features: Fingerprints
  /** The fingerprints of tags that were seen. */
  readonly #tags = new Map<string, number>()
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
  readonly #known = new WeakMap<Sentence, Uint32Array>()

  private constructor(bias: readonly number[], features: Fingerprints, weights: number) {
    const count = features.size
    this.#bias = Float64Array.from(bias)
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
    const anything = packed.scale.at(-1)!
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
      odds[odds.length - 1]! += x * this.#anything[f]!
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
    return this.#of(fingerprint(feature), familyOf(feature))
  }

  #of(print: number, family: Family): number {
    const f = this.#features.indexOf(print)
    if (f >= 0) this.#family[f] = FAMILIES.indexOf(family)
    return f
  }

  #tag(tag: string): number {
    const print = this.#tags.get(tag) ?? fingerprint(`<${tag}>`)
    this.#tags.set(tag, print)
    return print
  }

  #idsOf(sentence: Sentence): Uint32Array {
    const known = this.#known.get(sentence)
    if (known) return known
    const ids: number[] = []
    const add = (f: number) => {
      if (f >= 0) ids.push(f)
    }
    for (const feature of singleFeatures(sentence)) add(this.#idOf(feature))
    const tags = pairedTags(sentence).map((tag) => this.#tag(tag))
    for (let i = 0; i < tags.length; i++)
      for (let k = i + 1; k < tags.length; k++) add(this.#of(fingerprintOfBoth(tags[i]!, tags[k]!), 'pairs'))
    const out = Uint32Array.from(ids)
    this.#known.set(sentence, out)
    return out
  }
}
