import { type Colleagues, colleagues } from './colleagues.ts'
import type { Concern, Frame, Rule, Seen, Sighting } from './concern.ts'
import { EXCUSED } from './concern.ts'
import { type Context, Contexts } from './context.ts'
import { departmentLexicon } from './department-lexicon.ts'
import { derived } from './derived.ts'
import { groups } from './groups.ts'
import { library } from './library.ts'
import { Automaton, type Hit, hit } from './match/lexicon.ts'
import { type Match, matches } from './match/pattern.ts'
import { keys } from './match/waiting.ts'
import { fromWithout } from './outsider.ts'
import { people } from './people.ts'
import { Sentence, type SentenceFrame } from './sentence.ts'
import { finish } from './steps.ts'
import { fold } from './text/fold.ts'
import { sentences as split } from './text/sentences.ts'
import { type Token, tokenize } from './text/tokens.ts'
import type { DepartmentNames, Draft, Evidence, Span } from './types.ts'
import { Watched, type WholeContext } from './watched.ts'

/** A match that a frame or a rule's last look excused, for `--explain`. */
export interface LeftAlone {
  concern: string
  start: number
  end: number
  because: string
}

interface Remembered {
  sentence: Sentence
  /** The context that the evidence was judged under, if it was. */
  context?: Watched
  evidence: readonly Evidence[]
  left: readonly LeftAlone[]
  /** The reading in which it was last seen. */
  seenIn: number
}

/** How many sentences are remembered, twice the draft's at least; the oldest are forgotten first. */
const REMEMBERED = 600

/** What a draft was read as. */
interface Read {
  /** In order of its start. */
  evidence: Evidence[]
  left: LeftAlone[]
  context: WholeContext
}

/** The engine for one department: reads drafts, finds evidence, knows no policy. */
export class Engine {
  readonly #names = new Automaton()
  readonly #colleagues: Colleagues
  readonly #contexts: Contexts
  readonly #read = new Map<string, Remembered>()
  #readings = 0

  readonly #alone: boolean

  /** `alone`: by the rules alone, without the second reader; to teach that, and to measure beside it. */
  constructor(department: DepartmentNames, { alone = false }: { alone?: boolean } = {}) {
    this.#alone = alone
    this.#contexts = new Contexts(department)
    this.#names.add(departmentLexicon(department))
    this.#colleagues = colleagues(department)
  }

  /** Forgets every sentence: what a first check costs can be measured again. */
  forget(): void {
    this.#read.clear()
  }

  /**
   * All evidence in a draft, in order of its start, and what was considered and left alone.
   * Unchanged sentences keep their evidence: an edit costs one sentence and the one after it.
   */
  read(draft: Draft): Read {
    return finish(this.reading(draft))
  }

  /** As `read`, a few sentences at a step, for those who must not block. */
  *reading(draft: Draft): Generator<void, Read> {
    const reading = ++this.#readings
    const spans = split(draft.text)
    const remembered: Remembered[] = []
    for (const span of spans) {
      remembered.push(this.#sentence(draft.text.slice(span.start, span.end), reading, spans.length))
      yield
    }
    const context = this.#contexts.of(
      remembered.map((r) => r.sentence),
      draft,
    )
    const evidence: Evidence[] = []
    const left: LeftAlone[] = []
    for (const [i, own] of remembered.entries()) {
      const { start } = spans[i]!
      if (!own.context?.holdsIn(context)) {
        own.context = new Watched(context)
        const found = judge(own.sentence, own.context)
        own.evidence = found.evidence
        own.left = found.left
        yield
      }
      for (const e of own.evidence) evidence.push({ ...e, start: e.start + start, end: e.end + start })
      for (const l of own.left) left.push({ ...l, start: l.start + start, end: l.end + start })
    }
    const stands = this.#alone ? evidence : yield* secondReading(remembered, spans, draft, context, evidence, left)
    const kept = unsaid(stands, left)
    kept.push(...derived(kept, draft))
    return { evidence: kept.sort((a, b) => a.start - b.start || a.end - b.end), left, context }
  }

  /** The sentences of a text as the rules see them: what there is to learn from. */
  sentences(text: string): Sentence[] {
    return split(text).map(({ start, end }) => this.#analyse(text.slice(start, end)))
  }

  #sentence(text: string, reading: number, inDraft: number): Remembered {
    const known = this.#read.get(text)
    if (known) {
      known.seenIn = reading
      return known
    }
    const remembered: Remembered = { sentence: this.#analyse(text), evidence: [], left: [], seenIn: reading }
    this.#read.set(text, remembered)
    if (this.#read.size > Math.max(REMEMBERED, 2 * inDraft)) this.#forgetOldest(reading)
    return remembered
  }

  /** Forgets the oldest sentence that this reading has not met; what it has met moves to the young end. */
  #forgetOldest(reading: number): void {
    for (const [text, old] of this.#read) {
      this.#read.delete(text)
      if (old.seenIn !== reading) return
      this.#read.set(text, old)
    }
  }

  #analyse(text: string): Sentence {
    const tokens = tokenize(text, fold(text))
    const hits: Hit[][] = tokens.map(() => [])
    const { terms, facts } = library()
    terms.find(tokens, hits)
    this.#names.find(tokens, hits)
    this.#colleagues(tokens, hits)
    unmeant(hits)
    people(tokens, hits)
    groups(tokens, hits)
    const bare = { tokens, hits }
    const present = keys(bare)
    for (const { tag, pattern: p } of facts.woken(present)) {
      for (const m of matches(p, bare))
        if (
          p.negative ||
          !((tag !== 'in.outside' && negatedFact(tokens, m)) || (tag.startsWith('author.') && mistaken(tokens, m)))
        )
          hits[m.from]!.push(hit(tag, m.to - m.from))
    }
    if (hits.some((list, i) => tokens[i]!.quoted && list.some(({ tag }) => ABUSE.test(tag))))
      hits[0]!.push(hit('stance.quotes', 1))
    for (const list of hits) for (const { key } of list) present.add(key)
    return new Sentence(text, tokens, hits, present, frameOf(text, tokens, present))
  }
}

/** Words of abuse, of which it is marked where they stand in quotation marks (`stance.quotes`). */
const ABUSE = /^(?:slur|bias\.code|insult|rude|threat\.phrase|contempt\.(?:fate|harm|out|noun|person|feel))/

/** The evidence that stands on a second reading, with what only that sees; what it doubts goes to `left`. */
function* secondReading(
  remembered: readonly Remembered[],
  spans: readonly Span[],
  { text, surface, account }: Draft,
  context: Context,
  evidence: readonly Evidence[],
  left: LeftAlone[],
): Generator<void, Evidence[]> {
  const sentences = remembered.map(({ sentence }) => sentence)
  const starts = spans.map(({ start }) => start)
  const { secondReader } = library()
  const { kept, doubted, raised } = yield* secondReader.reading({ sentences, starts, surface, account }, evidence)
  for (const each of doubted) {
    const { concern, start, end } = each
    // What an address settles is not doubted.
    if (text.slice(start, end).includes('@')) kept.push(each)
    else left.push({ concern, start, end, because: 'unlikely on a second reading' })
  }
  const at = ({ start, end }: Span) => sentences.filter((_, i) => spans[i]!.start < end && spans[i]!.end > start)
  // What a rule saw and left alone in a draft about a game is part of the game.
  const played = ({ concern, start, end }: Evidence) =>
    isPlay(context) && left.some((l) => l.concern === concern && l.start < end && l.end > start)
  return [...kept, ...raised.filter((each) => !played(each) && !fromWithout(each, at(each), context, sentences))]
}

/** Takes away the police terms inside terms that only sound like them: the sergeant of "Sergeant Pepper". */
function unmeant(hits: Hit[][]): void {
  hits.forEach((list, from) => {
    for (const { tag, length } of list) {
      if (tag !== 'police.not') continue
      for (let i = from; i < from + length; i++)
        hits[i] = hits[i]!.filter(
          (h) => h.tag === tag || !/^(?:(?:police|role)\.|cover\.jargon$)/.test(h.tag) || i + h.length > from + length,
        )
    }
  })
}

/** Leaves out what only hints at being police in a draft that says so outright. */
function unsaid(evidence: Evidence[], left: LeftAlone[]): Evidence[] {
  const own = evidence.filter(({ concern }) => concern === 'self-identification')
  if (!own.some(({ sure }) => sure === 'stated')) return evidence
  return evidence.filter((each) => {
    if (each.concern !== 'self-identification' || each.sure === 'stated') return true
    left.push({ concern: each.concern, start: each.start, end: each.end, because: 'said outright elsewhere' })
    return false
  })
}

function negatedFact(tokens: readonly Token[], m: Match): boolean {
  if (tokens[m.first]!.quoted) return true
  for (let i = Math.max(0, m.first - 2); i < m.last; i++)
    if (/^(?:not|never|if|wish)$/.test(tokens[i]!.norm)) return true
  return false
}

/** Whether the writer was only taken for it, or dressed as it: "the neighbor thought I was on a stakeout". */
function mistaken(tokens: readonly Token[], m: Match): boolean {
  const [who, verb] = [tokens[m.first - 2]?.norm, tokens[m.first - 1]?.norm ?? '']
  // "went as a policewoman": a costume.
  if (tokens[m.first]!.norm === 'as' && /^(?:went|go|goes|going|dressed|dress|dressing|cast)$/.test(verb)) return true
  return who !== 'i' && who !== 'we' && /^(?:thought|thinks|assumed|assumes|figured|swore|suspected)$/.test(verb)
}

function frameOf(text: string, tokens: readonly Token[], present: ReadonlySet<string>): SentenceFrame {
  const first = tokens[0]?.norm
  let play = false
  for (const key of present) if (key.startsWith('<play.')) play = true
  return {
    asked: /\?["'”’)\]]*$/.test(text),
    hypothetical: present.has('<frame.hypothetical>') || first === 'if' || first === 'imagine',
    reported: present.has('<frame.reported>'),
    condemned: present.has('<frame.condemned>'),
    play,
  }
}

function judge(sentence: Sentence, context: Watched): { evidence: Evidence[]; left: LeftAlone[] } {
  const found: Evidence[] = []
  const left: LeftAlone[] = []
  const take = (concern: Concern, seen: Seen, rule: Rule | Sighting, excuse: string | undefined) => {
    const { from, to } = seen.match
    if (excuse) {
      left.push({ concern: concern.id, ...span(sentence, from, to), because: excuse })
      return
    }
    const sure = rule.sure ?? 'stated'
    const fix = typeof rule.fix === 'function' ? rule.fix(seen) : rule.fix
    found.push({
      concern: concern.id,
      ...shown(sentence, { from, to }, concern, sure === 'inferred', fix !== undefined),
      why: typeof rule.why === 'function' ? rule.why(seen) : rule.why,
      sure,
      marks: typeof rule.marks === 'function' ? rule.marks(seen) : (rule.marks ?? []),
      ...(fix && { fix }),
    })
  }
  const present = sentence.keys
  for (const { concern, rule, pattern: p } of library().rules.woken(present)) {
    if (rule && p) {
      for (const match of matches(p, sentence)) {
        const seen: Seen = { sentence, match, context, words: sentence.words(match.from, match.to) }
        const excuse = excused(seen, rule, p.negative, concern)
        take(concern, seen, rule, excuse ?? (rule.when && !rule.when(seen) ? 'on a closer look' : undefined))
      }
    } else
      for (const sighting of concern.find!(sentence, context)) {
        const { from, to } = sighting
        const seen: Seen = {
          sentence,
          match: { first: from, last: to, from, to },
          context,
          words: sentence.words(from, to),
        }
        take(concern, seen, sighting, excused(seen, sighting, false, concern))
      }
  }
  return { evidence: merge(found), left }
}

/** A sentence of more words than these is never pointed at whole. */
const LONG = 36

/** What is pointed at of a match. In: whether it only follows from the words, and whether they have a fix, which is for them alone. */
function shown(
  sentence: Sentence,
  { from, to }: { from: number; to: number },
  { shows }: Concern,
  follows: boolean,
  isFixed: boolean,
): Span {
  if (isFixed) return span(sentence, from, to)
  const { length } = sentence.tokens
  if (shows === 'sentence' && length <= LONG) return span(sentence, 0, length)
  // What only follows from the words is shown with the clause that it follows from.
  const place = follows || shows === 'sentence' ? sentence.clause(from, to) : { from, to }
  return span(sentence, place.from, place.to)
}

function span(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }
}

function excused(
  seen: Seen,
  rule: Pick<Rule, 'unless' | 'even'>,
  negative: boolean,
  { id }: Concern,
): Frame | undefined {
  const holds = (frame: Frame) => othersOn(id, seen, frame) ?? stands(seen, frame, negative)
  return EXCUSED.find((frame) => !rule.even?.includes(frame) && holds(frame)) ?? rule.unless?.find(holds)
}

/** Concerns that are about how somebody speaks, and so about who it is that speaks. */
const OF_SPEECH: ReadonlySet<string> = new Set(['bias', 'harassment', 'rude', 'threat'])
/** Frames by which words are somebody else's. */
const OF_OTHERS: ReadonlySet<Frame> = new Set(['quoted', 'reported', 'condemned'])

/** What the rest of the draft says of words told of others: that they are right, or that they are not. Nothing where it is silent. */
function othersOn(concern: string, { sentence, match, context }: Seen, frame: Frame): boolean | undefined {
  if (!OF_SPEECH.has(concern) || !OF_OTHERS.has(frame)) return undefined
  if (context.tags.has('stance.agrees')) return false
  const quoted = frame === 'condemned' && sentence.tokens[match.from]?.quoted
  return (quoted && context.tags.has('stance.rejects')) || undefined
}

function stands({ sentence, match, context }: Seen, frame: Frame, negative: boolean): boolean {
  if (frame === 'other-job') return context.otherJob
  if (frame === 'play' && isPlay(context)) return true
  // Quoted here, and judged in another sentence.
  if (frame === 'condemned' && sentence.tokens[match.from]?.quoted && context.tags.has('frame.denounces')) return true
  return sentence.framed(match, frame, negative)
}

/** A draft that is all about a game is about the game in every sentence. */
const isPlay = ({ play, author }: Context) => play >= 2 && author !== 'police'

/** One finding for overlapping evidence of one concern: stated before inferred, then the longer. */
function merge(found: readonly Evidence[]): Evidence[] {
  const ranked = [...found].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept: Evidence[] = []
  for (const e of ranked) {
    const other = kept.find((k) => k.concern === e.concern && k.start < e.end && k.end > e.start)
    if (!other) kept.push(e)
    else if (e.marks.some((m) => !other.marks.includes(m)))
      kept[kept.indexOf(other)] = { ...other, marks: [...new Set([...other.marks, ...e.marks])] }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

const rank = (e: Evidence) => (e.sure === 'stated' ? 0 : 1)
