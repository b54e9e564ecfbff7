import type { Sentence } from '../sentence.ts'
import type { Account, ConcernId, Evidence, Span, Surface } from '../types.ts'
import { FAMILIES, familyOf, features, placedFeatures, placeFeatures, windows } from './features.ts'
import { ACCOUNTS_OF, SAYS } from './says.ts'
import { ANY, type Weights } from './weights-format.ts'

/**
 * What a rule found is doubted in stretches less likely than this to show it, or to show anything, and of fewer known
 * words than this never: a plain word in a short draft says enough. Set on drafts that no rule was written from.
 */
const DOUBT = {
  inferred: { concern: 0.03, any: 0.3, known: 20 },
  stated: { concern: 0.005, any: 0.1, known: 20 },
} as const
/** What a name, a number or an address settles is not doubted. */
const SETTLED: ReadonlySet<ConcernId> = new Set([
  'case-persons',
  'coworker-identification',
  'other-agency-identification',
  'private-facts',
])
/** A stretch must be as likely as this to show anything before one thing is raised of it. */
export const GATE = 0.6
/** So few words are pointed at whole; of a longer sentence, the clause that speaks most. */
const SHORT = 36
/** A sentence that is as likely as this beside the likeliest is pointed at with it. */
const NEARLY = 0.25
/** Of a stretch with fewer known words nothing is raised. */
const KNOWN = 8

/** What stretch of sentences is how likely to show what; by number of the concern. */
interface Opinion {
  from: number
  to: number
  likely: Float64Array
  /** How many of its words are known. */
  known: number
  /** Where it speaks most for a concern, by number; worked out when it is first asked for. */
  places: Map<number, Place>
}

/** Words of a stretch: sentences counted from its first, UTF-16 offsets counted from theirs. */
interface Place {
  first: number
  start: number
  last: number
  end: number
}

/** What the second reader thinks of a draft's evidence. */
export interface SecondReading {
  /** Evidence that stands. */
  kept: Evidence[]
  /** Evidence that it takes for a false alarm. */
  doubted: Evidence[]
  /** What it raises of its own. */
  raised: Evidence[]
}

/** A draft as it is read: its sentences with where each starts, and where it is written. */
interface Written {
  sentences: readonly Sentence[]
  /** UTF-16 offsets of the sentences in the draft. */
  starts: readonly number[]
  surface: Surface
  account: Account
}

/**
 * A second reader beside the rules: it has learned, from labelled drafts, which words and facts go with which concern
 * (logistic regression; `npm run train`), and weighs a whole stretch of the draft where a rule sees a phrase.
 * It doubts what a rule found and the stretch speaks against, and raises what the stretch as a whole shows.
 * Pure and deterministic; keeps what it thinks of unchanged stretches.
 */
export class SecondReader {
  readonly #weights: Weights
  readonly #anyAt: number
  readonly #known = new WeakMap<Sentence, Uint32Array>()
  readonly #opinions = new WeakMap<Sentence, { sentences: readonly Sentence[]; place: string; opinion: Opinion }>()
  /** When a feature was last seen in a stretch, so that each counts once. */
  readonly #seen: Uint32Array
  readonly #family: Uint8Array
  #round = 0

  constructor(weights: Weights) {
    this.#weights = weights
    this.#anyAt = weights.concerns.indexOf(ANY)
    this.#seen = new Uint32Array(weights.idf.length)
    this.#family = new Uint8Array(weights.idf.length)
    for (const [feature, f] of weights.index) this.#family[f] = FAMILIES.indexOf(familyOf(feature))
  }

  /**
   * Reads a draft and the evidence that the rules found in it.
   *
   * In: the draft's sentences, and evidence in UTF-16 offsets of the draft. Out: what stands, what is doubted, and
   * what is raised beside it, no concern twice.
   */
  read(written: Written, evidence: readonly Evidence[]): SecondReading {
    const opinions = this.#read(written)
    const kept: Evidence[] = []
    const doubted: Evidence[] = []
    for (const each of evidence) (this.#doubts(each, written, opinions) ? doubted : kept).push(each)
    const found = new Set(evidence.map(({ concern }) => concern))
    return { kept, doubted, raised: this.#raised(written, opinions, found) }
  }

  /** How likely each stretch of a draft is to show each concern, in the order of `concerns`, `any` among them. */
  likelihoods(written: Written): { from: number; to: number; likely: Float64Array }[] {
    return this.#read(written)
  }

  #read({ sentences, surface, account }: Written): Opinion[] {
    const place = `${surface} ${account}`
    return windows(sentences.length).map(({ from, to }) => {
      const first = sentences[from]!
      const before = this.#opinions.get(first)
      const same =
        before &&
        before.place === place &&
        before.sentences.length === to - from &&
        before.sentences.every((sentence, i) => sentence === sentences[from + i])
      if (same) return { ...before.opinion, from, to }
      const stretch = sentences.slice(from, to)
      const { likely, known } = this.#weigh(stretch, placeFeatures({ surface, account }))
      const opinion: Opinion = { from, to, likely, known, places: new Map() }
      this.#opinions.set(first, { sentences: stretch, place, opinion })
      return opinion
    })
  }

  #weigh(stretch: readonly Sentence[], place: readonly string[]) {
    const { index, idf, from, concern, value, bias } = this.#weights
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
      const f = index.get(feature)
      if (f !== undefined) add(f)
    }
    const squares = [0, 0, 0]
    for (const f of there) squares[this.#family[f]!]! += idf[f]! * idf[f]!
    const length = squares.map((sum) => Math.sqrt(sum) || 1)
    const likely = Float64Array.from(bias)
    for (const f of there) {
      const x = idf[f]! / length[this.#family[f]!]!
      for (let n = from[f]!; n < from[f + 1]!; n++) likely[concern[n]!]! += x * value[n]!
    }
    for (let c = 0; c < likely.length; c++) likely[c] = 1 / (1 + Math.exp(-likely[c]!))
    return { likely, known, length }
  }

  #idsOf(sentence: Sentence): Uint32Array {
    const known = this.#known.get(sentence)
    if (known) return known
    const ids: number[] = []
    for (const feature of features(sentence)) {
      const f = this.#weights.index.get(feature)
      if (f !== undefined) ids.push(f)
    }
    const out = Uint32Array.from(ids)
    this.#known.set(sentence, out)
    return out
  }

  #doubts({ concern, start, sure }: Evidence, { starts }: Written, opinions: readonly Opinion[]): boolean {
    const c = this.#weights.concerns.indexOf(concern)
    if (c < 0 || SETTLED.has(concern)) return false
    let at = 0
    while (at + 1 < starts.length && starts[at + 1]! <= start) at++
    const round = opinions.filter(({ from, to }) => from <= at && at < to)
    const doubt = DOUBT[sure]
    return round.every(
      ({ likely, known }) => known >= doubt.known && (likely[c]! < doubt.concern || likely[this.#anyAt]! < doubt.any),
    )
  }

  #raised(written: Written, opinions: readonly Opinion[], found: ReadonlySet<ConcernId>): Evidence[] {
    const { concerns, raise } = this.#weights
    const out: Evidence[] = []
    concerns.forEach((concern, c) => {
      const why = SAYS[concern]
      if (!why || found.has(concern) || !(ACCOUNTS_OF[concern]?.includes(written.account) ?? true)) return
      let best: Opinion | undefined
      for (const opinion of opinions) {
        if (opinion.likely[this.#anyAt]! < GATE || opinion.likely[c]! < raise[c]! || opinion.known < KNOWN) continue
        if (!best || opinion.likely[c]! > best.likely[c]!) best = opinion
      }
      if (best) out.push({ concern, ...this.#span(written, best, c), why, sure: 'inferred', marks: [] })
    })
    return out
  }

  #span({ sentences, starts }: Written, { from, to, places }: Opinion, c: number): Span {
    const place = places.get(c) ?? this.#place(sentences.slice(from, to), c)
    places.set(c, place)
    return { start: starts[from + place.first]! + place.start, end: starts[from + place.last]! + place.end }
  }

  /**
   * The words of a stretch that speak most for a concern: its likeliest sentence, or a clause of that where it is
   * long, and the sentence beside it where that says nearly as much.
   */
  #place(stretch: readonly Sentence[], c: number): Place {
    const alone = stretch.map((one) => (one.tokens.length ? this.#weigh([one], []).likely[c]! : 0))
    const best = alone.indexOf(Math.max(...alone))
    const near = (s: number) => (alone[s] ?? 0) > NEARLY * alone[best]!
    const short = stretch.reduce((sum, { tokens }) => sum + tokens.length, 0) <= SHORT
    const first = short ? alone.findIndex((likely) => likely > 0) : near(best - 1) ? best - 1 : best
    const last = short ? alone.findLastIndex((likely) => likely > 0) : near(best + 1) ? best + 1 : best
    if (first === last && stretch[best]!.tokens.length > SHORT)
      return { first, last, ...this.#clause(stretch[best]!, c) }
    return { first, start: stretch[first]!.tokens[0]!.start, last, end: stretch[last]!.tokens.at(-1)!.end }
  }

  /** The clause of a long sentence that speaks most for a concern. */
  #clause(sentence: Sentence, c: number): Span {
    const { tokens, hits } = sentence
    const { length } = this.#weigh([sentence], [])
    const speaks = new Float64Array(tokens.length)
    const add = (feature: string, a: number, b: number) => {
      const weight = this.#weightOf(feature, c) / length[FAMILIES.indexOf(familyOf(feature))]!
      for (let i = a; i < b && weight; i++) speaks[i]! += weight / (b - a)
    }
    for (const { feature, from, to } of placedFeatures(sentence)) add(feature, from, to)
    hits.forEach((list, i) => {
      for (const { tag, length } of list) add(`<${tag}>`, i, Math.min(i + length, tokens.length))
    })
    let best = { weight: Number.NEGATIVE_INFINITY, from: 0, to: tokens.length }
    for (let i = 0; i < tokens.length; i++) {
      const clause = sentence.clause(i, i + 1)
      let weight = 0
      for (let k = clause.from; k < clause.to; k++) weight += speaks[k]!
      if (weight > best.weight) best = { weight, ...clause }
      i = Math.max(i, clause.to - 1)
    }
    return { start: tokens[best.from]!.start, end: tokens[best.to - 1]!.end }
  }

  #weightOf(feature: string, c: number): number {
    const { index, idf, from, concern, value } = this.#weights
    const f = index.get(feature)
    if (f === undefined) return 0
    for (let n = from[f]!; n < from[f + 1]!; n++) if (concern[n] === c) return value[n]! * idf[f]!
    return 0
  }
}
