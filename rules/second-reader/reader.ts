import type { Sentence } from '../sentence.ts'
import type { Account, ConcernId, Evidence, Span, Surface } from '../types.ts'
import { FAMILIES, familyOf, namesPeople, placedFeatures, placeFeatures, windows } from './features.ts'
import { Network } from './network.ts'
import { Phrases } from './phrases.ts'
import { ACCOUNTS_OF, OF_MANY_WORDS, SAYS } from './says.ts'
import { harmless, rejected, spokenFor } from './spoken-for.ts'
import { ANY, type PackedWeights, type Said, type Weighed } from './weights-format.ts'

/**
 * What a name, a number, an address or a plain "I am a cop" states is all but settled: it falls only where all speaks against it, so far below
 * what is asked of others, in log-odds. "I was hammered" falls last: what rules take for that is hardly ever anything else.
 */
const SETTLED: Readonly<Record<ConcernId, number>> = {
  alcohol: 2.5,
  'case-persons': 1,
  'coworker-identification': 1,
  'other-agency-identification': 1,
  'personnel-information': 1,
  'private-facts': 1,
  'self-identification': 1,
}
/** A stretch of so few words is pointed at whole. */
const SHORT = 36
/** Of a sentence of more words than these, the clause that speaks most. */
const ENDLESS = 60
/** A sentence whose log-odds come this near to the likeliest is pointed at with it. */
const NEARLY = 5
/**
 * Beside what a rule found, a sentence is pointed at whose log-odds are no worse than these and come this near to what
 * it found it in: of sixteen such, in drafts by new writers, seven were what was meant and the rule's words were not.
 */
const BESIDE = { least: -3, nearly: 1 } as const
/** Of a stretch with fewer known words and pairs of words nothing is raised, and nothing doubted; `plain` is for a draft of one sentence. */
const KNOWN = { raise: 12, doubt: 8, plain: 12 } as const
/**
 * A stretch must be as likely as this, in log-odds, to show anything before one thing is raised of it; of many
 * stretches, likelier by so much for each time that they are e times as many. And its phrases must themselves say no less than `phrases`
 * of what is raised: what the network alone hears is wrong too often.
 */
const GATE = { one: 0, many: 0.4, phrases: -1.5 } as const
/** By so much more than its phrases a stretch may show anything, where the network is heard, too: in 1,500 stretches of others, 1.3 in the last of a hundred. */
const NETWORK = 2
/** What a rule said is not doubted the more of more stretches than these: nothing was learned from drafts so long. */
const MANY = 50
/** Log-odds beyond this say no more. */
const SURE = 8
/** How much the most that a sentence says on its own counts beside what its stretch says. As in `scripts/training/phrases.py`. */
const ALONE = 0.4
/** So many sentences are weighed for scorn together, too: the first names a people, and the next runs it down. As in `phrases.py`. */
const FEW = 3
/**
 * Bias is raised of few words, too, where a sentence that names a people runs it down in these log-odds; of many stretches, in more, as above.
 * What a rule took for bias in such a sentence is doubted where these log-odds are below `doubt`, and those of the sentences beside it, too.
 */
const SCORN = { raise: 1.25, many: 0.5, doubt: { inferred: -2, stated: -3 } } as const

/** Stretches of which a concern is not raised, whatever their words. */
const EXCUSED_IN: Readonly<Record<ConcernId, (stretch: readonly Sentence[]) => boolean>> = {
  bias: spokenFor,
  harassment: rejected,
  rude: rejected,
  threat: (stretch) => rejected(stretch) || harmless(stretch),
}

/**
 * What a stretch says. The network is only asked where its odds count: three of five stretches are calm by their phrases alone.
 */
class Heard {
  #odds: Float64Array | undefined

  constructor(
    /** What its phrases say, in log-odds by number of the concern. */
    readonly phrases: Float64Array,
    /** How many of its words and pairs of words are known. */
    readonly known: number,
    /** How much the sentence of it that does so most runs down a people that it names, in log-odds; minus infinity where none names one. */
    readonly scorn: number,
    private readonly network: () => Float64Array,
  ) {}

  /** How much it speaks for what, in log-odds by number of the concern. */
  get odds(): Float64Array {
    this.#odds ??= this.network().map((own, c) => Math.max(-SURE, Math.min(SURE, this.phrases[c]! + own)))
    return this.#odds
  }
}

/** What is thought of a stretch of sentences. */
interface Opinion {
  from: number
  to: number
  heard: Heard
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
 * A second reader beside the rules: it has learned, from labelled drafts, which words go with which concern
 * (`npm run train`), and weighs a whole stretch of the draft where a rule sees a phrase.
 * It doubts what a rule found and the stretch speaks against, and raises what the stretch as a whole shows.
 * Pure and deterministic; keeps what it thinks of unchanged stretches.
 */
export class SecondReader {
  readonly #any: number
  readonly #opinions = new WeakMap<Sentence, { sentences: readonly Sentence[]; place: string; opinion: Opinion }>()
  /** What a sentence says on its own, by where it is written. */
  readonly #alone = new WeakMap<Sentence, Map<string, Heard>>()

  private constructor(
    private readonly concerns: readonly string[],
    private readonly phrases: Phrases,
    private readonly network: Network,
    private readonly share: number,
    private readonly weighed: Readonly<Record<Said, Weighed>>,
  ) {
    this.#any = concerns.indexOf(ANY)
  }

  /** Makes packed weights ready, some of them a step. */
  static *unpacking({ concerns, phrases, network, share, weighed }: PackedWeights): Generator<void, SecondReader> {
    return new SecondReader(
      concerns,
      yield* Phrases.unpacking(phrases),
      yield* Network.unpacking(network),
      share,
      weighed,
    )
  }

  /**
   * Reads a draft and the evidence that the rules found in it, a stretch a step.
   *
   * In: the draft's sentences, and evidence in UTF-16 offsets of the draft. Out: what stands, what is doubted, and
   * what is raised: no concern twice, and in a stretch where a rule found it already, only in a sentence that says as much.
   */
  *reading(written: Written, evidence: readonly Evidence[]): Generator<void, SecondReading> {
    const opinions = yield* this.#opinionsOf(written)
    const kept: Evidence[] = []
    const doubted: Evidence[] = []
    for (const each of evidence) (this.#doubts(each, written, opinions) ? doubted : kept).push(each)
    const raised = [...this.#raised(written, opinions, evidence), ...this.#beside(written, opinions, kept)]
    return { kept, doubted, raised }
  }

  *#opinionsOf({ sentences, surface, account }: Written): Generator<void, Opinion[]> {
    const place = placeFeatures({ surface, account })
    const written = place.join()
    const out: Opinion[] = []
    for (const { from, to } of windows(sentences.length)) {
      const first = sentences[from]!
      const before = this.#opinions.get(first)
      const same =
        before &&
        before.place === written &&
        before.sentences.length === to - from &&
        before.sentences.every((sentence, i) => sentence === sentences[from + i])
      if (same) {
        out.push(before.opinion.from === from ? before.opinion : { ...before.opinion, from, to })
        continue
      }
      const stretch = sentences.slice(from, to)
      const opinion: Opinion = { from, to, heard: this.#weigh(stretch, place), places: new Map() }
      this.#opinions.set(first, { sentences: stretch, place: written, opinion })
      out.push(opinion)
      yield
    }
    return out
  }

  #weigh(stretch: readonly Sentence[], place: readonly string[]): Heard {
    const { odds: phrases, known } = this.phrases.weigh(stretch, place)
    const together = phrases[this.concerns.length]!
    const network = () => this.network.weigh(stretch, place).map((odds) => this.share * odds)
    if (stretch.length === 1)
      return new Heard(phrases, known, namesPeople(stretch[0]!) ? together : Number.NEGATIVE_INFINITY, network)
    const alone = stretch.map((sentence) => this.#weighAlone(sentence, place))
    for (let c = 0; c < this.concerns.length; c++) {
      let most = Number.NEGATIVE_INFINITY
      for (const one of alone) if (one.phrases[c]! > most) most = one.phrases[c]!
      phrases[c] = (phrases[c]! + ALONE * most) / (1 + ALONE)
    }
    const scorn = Math.max(...alone.map((one) => one.scorn))
    const few = stretch.length <= FEW && scorn > Number.NEGATIVE_INFINITY
    return new Heard(phrases, known, few ? Math.max(scorn, together) : scorn, network)
  }

  /** How far a concern is above what is asked of it in a stretch, one of so many of a draft, where a rule said this of it. */
  #above(odds: Float64Array, c: number, said: Said, stretches: number): number {
    const { concern, any, add, least, long } = this.weighed[said]
    const many = said === 'nothing' ? stretches : Math.min(stretches, MANY)
    return concern * odds[c]! + any * odds[this.#any]! + add[c]! - least - long * Math.log(many)
  }

  #doubts({ concern, start, sure }: Evidence, written: Written, opinions: readonly Opinion[]): boolean {
    const c = this.concerns.indexOf(concern)
    if (c < 0 || !SAYS[concern]) return false
    const { starts, sentences } = written
    let at = 0
    while (at + 1 < starts.length && starts[at + 1]! <= start) at++
    const holds = ({ from, to }: Opinion) => from <= at && at < to
    if (concern === 'bias') {
      const { scorn } = this.#weighAlone(sentences[at]!, placeFeatures(written))
      const says = Math.max(scorn, ...opinions.filter(holds).map(({ heard }) => heard.scorn))
      if (scorn > Number.NEGATIVE_INFINITY && says < SCORN.doubt[sure]) return true
    }
    // In a long draft it is sooner chance that a few words are found.
    if (OF_MANY_WORDS[concern] && opinions.length === 1) return false
    const least = sure === 'stated' ? -(SETTLED[concern] ?? 0) : 0
    // What was inferred from words that hardly show anything at all must be the likelier itself.
    const against = ({ odds, known }: Heard, of: number = KNOWN.doubt) =>
      known >= of &&
      this.#above(odds, c, sure, opinions.length) + (sure === 'inferred' ? Math.min(0, odds[this.#any]!) : 0) < least
    if (!opinions.filter(holds).every(({ heard }) => against(heard))) return false
    // What a sentence says on its own is not talked away by those beside it.
    // A draft of a handful of words is meant as it stands: "I took a bribe".
    return against(
      this.#weighAlone(sentences[at]!, placeFeatures(written)),
      sentences.length === 1 ? KNOWN.plain : KNOWN.doubt,
    )
  }

  /** What a sentence says on its own. In: where it is written, or nowhere. */
  #weighAlone(sentence: Sentence, place: readonly string[]): Heard {
    const places = this.#alone.get(sentence) ?? new Map<string, Heard>()
    this.#alone.set(sentence, places)
    const written = place.join()
    const heard = places.get(written) ?? this.#weigh([sentence], place)
    places.set(written, heard)
    return heard
  }

  #raised(written: Written, opinions: readonly Opinion[], evidence: readonly Evidence[]): Evidence[] {
    const out: Evidence[] = []
    const { starts } = written
    const gate = GATE.one + GATE.many * Math.log(opinions.length)
    // Few stretches of a calm draft show anything, and the others need not be asked about each concern.
    const scorned = SCORN.raise + SCORN.many * Math.log(opinions.length)
    const shows = (heard: Heard) => heard.phrases[this.#any]! >= gate - NETWORK && heard.odds[this.#any]! >= gate
    const telling = opinions.filter(({ heard }) => shows(heard) || heard.scorn >= scorned)
    if (telling.length === 0) return out
    this.concerns.forEach((concern, c) => {
      const why = SAYS[concern]
      if (!why || !(ACCOUNTS_OF[concern]?.includes(written.account) ?? true)) return
      const found = evidence.filter((each) => each.concern === concern)
      const isFoundIn = ({ from, to }: Opinion) =>
        found.some(({ start, end }) => end > starts[from]! && start < (starts[to] ?? Number.POSITIVE_INFINITY))
      let best: Opinion | undefined
      for (const opinion of telling) {
        const { heard } = opinion
        const tells =
          (shows(heard) &&
            heard.known >= (OF_MANY_WORDS[concern] ?? KNOWN.raise) &&
            heard.phrases[c]! >= GATE.phrases &&
            this.#above(heard.odds, c, 'nothing', opinions.length) >= 0) ||
          (concern === 'bias' && heard.scorn >= scorned)
        if (!tells || isFoundIn(opinion)) continue
        if (!best || heard.odds[c]! > best.heard.odds[c]!) best = opinion
      }
      if (best && EXCUSED_IN[concern]?.(written.sentences.slice(best.from, best.to))) return
      if (best) out.push({ concern, ...this.#span(written, best, c), why, sure: 'inferred', marks: [] })
    })
    return out
  }

  /** Where a rule found a concern, the sentence of the stretch that says most of the others for it, if it says as much. */
  #beside({ sentences, starts }: Written, opinions: readonly Opinion[], kept: readonly Evidence[]): Evidence[] {
    const out: Evidence[] = []
    const says = (s: number, c: number) =>
      sentences[s]!.tokens.length ? this.#weighAlone(sentences[s]!, []).odds[c]! : -SURE
    const endOf = (s: number) => starts[s + 1] ?? Number.POSITIVE_INFINITY
    this.concerns.forEach((concern, c) => {
      const why = SAYS[concern]
      const found = kept.filter((each) => each.concern === concern)
      if (!why || found.length === 0) return
      const isIn = (s: number) => found.some(({ start, end }) => end > starts[s]! && start < endOf(s))
      for (const { from, to, heard } of opinions) {
        const all = Array.from({ length: to - from }, (_, i) => from + i)
        const own = all.filter(isIn)
        const others = all.filter((s) => !isIn(s))
        if (own.length === 0 || others.length === 0 || heard.known < KNOWN.raise) continue
        const most = others.reduce((a, b) => (says(b, c) > says(a, c) ? b : a))
        const enough = Math.max(BESIDE.least, ...own.map((s) => says(s, c) - BESIDE.nearly))
        if (says(most, c) <= enough) continue
        const place = this.#place([sentences[most]!], c)
        const start = starts[most]!
        out.push({ concern, start: start + place.start, end: start + place.end, why, sure: 'inferred', marks: [] })
        return
      }
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
    const none = Number.NEGATIVE_INFINITY
    const alone = stretch.map((one) => (one.tokens.length ? this.#weighAlone(one, []).odds[c]! : none))
    const best = alone.indexOf(Math.max(...alone))
    const near = (s: number) => (alone[s] ?? none) > alone[best]! - NEARLY
    const short = stretch.reduce((sum, { tokens }) => sum + tokens.length, 0) <= SHORT
    const first = short ? alone.findIndex((odds) => odds > none) : near(best - 1) ? best - 1 : best
    const last = short ? alone.findLastIndex((odds) => odds > none) : near(best + 1) ? best + 1 : best
    if (first === last && stretch[best]!.tokens.length > ENDLESS)
      return { first, last, ...this.#clause(stretch[best]!, c) }
    return { first, start: stretch[first]!.tokens[0]!.start, last, end: stretch[last]!.tokens.at(-1)!.end }
  }

  /** The clause of a long sentence that speaks most for a concern. */
  #clause(sentence: Sentence, c: number): Span {
    const { tokens, hits } = sentence
    const { length } = this.phrases.weigh([sentence], [])
    const speaks = new Float64Array(tokens.length)
    const add = (feature: string, a: number, b: number) => {
      const weight = this.phrases.weightOf(feature, c) / length[FAMILIES.indexOf(familyOf(feature))]!
      for (let i = a; i < b && weight; i++) speaks[i]! += weight / (b - a)
    }
    for (const { feature, from, to } of placedFeatures(sentence)) add(feature, from, to)
    hits.forEach((list, i) => {
      for (const { key, length } of list) add(key, i, Math.min(i + length, tokens.length))
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
}
