import { FACTS } from './author.ts'
import { type Colleagues, colleagues } from './colleagues.ts'
import type { Concern, Frame, Rule, Seen } from './concern.ts'
import { EXCUSED } from './concern.ts'
import { concerns } from './concerns/index.ts'
import { type Context, contextOf } from './context.ts'
import { departmentLexicon } from './department-lexicon.ts'
import { derived } from './derived.ts'
import { groups } from './groups.ts'
import { lexicons } from './lexicons/index.ts'
import { Automaton, type Hit } from './match/lexicon.ts'
import { type Match, matches, type Pattern, pattern, possible } from './match/pattern.ts'
import { keys, Waiting } from './match/waiting.ts'
import { people } from './people.ts'
import { Sentence, type SentenceFrame } from './sentence.ts'
import { fold } from './text/fold.ts'
import { sentences as split } from './text/sentences.ts'
import { type Token, tokenize } from './text/tokens.ts'
import type { DepartmentNames, Draft, Evidence, Fix } from './types.ts'
import { Watched } from './watched.ts'

/** A match that a frame or a rule's last look excused, for `--explain`. */
export interface LeftAlone {
  concern: string
  start: number
  end: number
  because: string
}

interface Compiled {
  concern: Concern
  rule?: Rule
  pattern?: Pattern
}

interface Remembered {
  sentence: Sentence
  /** The context that the evidence was judged under, if it was. */
  context?: Watched
  evidence: readonly Evidence[]
  left: readonly LeftAlone[]
}

const base = new Automaton()
for (const lexicon of lexicons) base.add(lexicon)

const facts = new Waiting<{ tag: string; pattern: Pattern }>()
for (const { tag, patterns } of FACTS)
  for (const source of patterns) {
    const p = pattern(source)
    facts.add(p.anchors, { tag, pattern: p })
  }

let rules: Waiting<Compiled> | undefined

/** How many sentences are remembered; the oldest are forgotten first. */
const REMEMBERED = 600

/** The engine for one department: reads drafts, finds evidence, knows no policy. */
export class Engine {
  readonly #department: DepartmentNames
  readonly #names = new Automaton()
  readonly #colleagues: Colleagues
  readonly #read = new Map<string, Remembered>()

  constructor(department: DepartmentNames) {
    this.#department = department
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
  read(draft: Draft): { evidence: Evidence[]; left: LeftAlone[]; context: Context } {
    const spans = split(draft.text)
    const remembered = spans.map((span) => this.#sentence(draft.text.slice(span.start, span.end)))
    const context = contextOf(
      remembered.map((r) => r.sentence),
      draft,
      this.#department,
    )
    const evidence: Evidence[] = []
    const left: LeftAlone[] = []
    spans.forEach((span, i) => {
      const own = remembered[i]!
      if (!own.context?.holdsIn(context)) {
        own.context = new Watched(context)
        const found = judge(own.sentence, own.context)
        own.evidence = found.evidence
        own.left = found.left
      }
      for (const e of own.evidence) evidence.push({ ...e, start: e.start + span.start, end: e.end + span.start })
      for (const l of own.left) left.push({ ...l, start: l.start + span.start, end: l.end + span.start })
    })
    evidence.push(...derived(evidence, draft))
    return { evidence, left, context }
  }

  #sentence(text: string): Remembered {
    const known = this.#read.get(text)
    if (known) {
      // Moved to the young end, so that an open draft's sentences are never the oldest.
      this.#read.delete(text)
      this.#read.set(text, known)
      return known
    }
    const remembered: Remembered = { sentence: this.#analyse(text), evidence: [], left: [] }
    this.#read.set(text, remembered)
    if (this.#read.size > REMEMBERED) this.#read.delete(this.#read.keys().next().value!)
    return remembered
  }

  #analyse(text: string): Sentence {
    const tokens = tokenize(text, fold(text))
    const hits: Hit[][] = tokens.map(() => [])
    base.find(tokens, hits)
    this.#names.find(tokens, hits)
    this.#colleagues(tokens, hits)
    unmeant(hits)
    people(tokens, hits)
    groups(tokens, hits)
    const bare = { tokens, hits }
    const present = keys(bare)
    for (const { tag, pattern: p } of facts.woken(present)) {
      if (!possible(p, present)) continue
      for (const m of matches(p, bare))
        if (p.negative || !negatedFact(tokens, m)) hits[m.first]!.push({ tag, length: m.last - m.first })
    }
    return new Sentence(text, tokens, hits, frameOf(text, tokens, hits))
  }
}

/** Takes away the police terms inside terms that only sound like them: the sergeant of "Sergeant Pepper". */
function unmeant(hits: Hit[][]): void {
  hits.forEach((list, from) => {
    for (const { tag, length } of list) {
      if (tag !== 'police.not') continue
      for (let i = from; i < from + length; i++)
        hits[i] = hits[i]!.filter(
          (h) => h.tag === tag || !/^(?:police|role)\./.test(h.tag) || i + h.length > from + length,
        )
    }
  })
}

function negatedFact(tokens: readonly Token[], m: Match): boolean {
  if (tokens[m.first]!.quoted) return true
  for (let i = Math.max(0, m.first - 2); i < m.last; i++)
    if (/^(?:not|never|if|wish)$/.test(tokens[i]!.norm)) return true
  return false
}

function frameOf(text: string, tokens: readonly { norm: string }[], hits: readonly (readonly Hit[])[]): SentenceFrame {
  const tags = new Set(hits.flatMap((list) => list.map((hit) => hit.tag)))
  const first = tokens[0]?.norm
  return {
    asked: /\?["'”’)\]]*$/.test(text),
    hypothetical: tags.has('frame.hypothetical') || first === 'if' || first === 'imagine',
    reported: tags.has('frame.reported'),
    condemned: tags.has('frame.condemned'),
    play: [...tags].some((tag) => tag.startsWith('play.')),
  }
}

function build(): Waiting<Compiled> {
  const waiting = new Waiting<Compiled>()
  for (const concern of concerns) {
    for (const rule of concern.rules) {
      for (const source of typeof rule.match === 'string' ? [rule.match] : rule.match) {
        const p = pattern(source)
        waiting.add(p.anchors, { concern, rule, pattern: p })
      }
    }
    if (concern.find) waiting.add(concern.triggers ?? ['*'], { concern })
  }
  return waiting
}

function judge(sentence: Sentence, context: Context): { evidence: Evidence[]; left: LeftAlone[] } {
  rules ??= build()
  const found: Evidence[] = []
  const left: LeftAlone[] = []
  const present = keys(sentence)
  for (const { concern, rule, pattern: p } of rules.woken(present)) {
    if (rule && p) {
      if (!possible(p, present)) continue
      for (const match of matches(p, sentence)) {
        const seen: Seen = { sentence, match, context, words: sentence.words(match.from, match.to) }
        const excuse =
          excused(seen, rule, p.negative) ?? (rule.when && !rule.when(seen) ? 'on a closer look' : undefined)
        const span = { start: sentence.tokens[match.from]!.start, end: sentence.tokens[match.to - 1]!.end }
        if (excuse) left.push({ concern: concern.id, ...span, because: excuse })
        else
          found.push({
            concern: concern.id,
            ...span,
            why: typeof rule.why === 'string' ? rule.why : rule.why(seen),
            sure: rule.sure ?? 'stated',
            marks: typeof rule.marks === 'function' ? rule.marks(seen) : (rule.marks ?? []),
            ...withFix(rule.fix?.(seen)),
          })
      }
    } else
      for (const s of concern.find!(sentence, context)) {
        const match: Match = { first: s.from, last: s.to, from: s.from, to: s.to }
        const excuse = excused({ sentence, match, context, words: '' }, s, false)
        const span = { start: sentence.tokens[s.from]!.start, end: sentence.tokens[s.to - 1]!.end }
        if (excuse) left.push({ concern: concern.id, ...span, because: excuse })
        else
          found.push({
            concern: concern.id,
            ...span,
            why: s.why,
            sure: s.sure ?? 'stated',
            marks: s.marks ?? [],
            ...(s.fix && { fix: s.fix }),
          })
      }
  }
  return { evidence: merge(found), left }
}

function excused(seen: Seen, rule: Pick<Rule, 'unless' | 'even'>, negative: boolean): Frame | undefined {
  for (const frame of EXCUSED) if (!rule.even?.includes(frame) && stands(seen, frame, negative)) return frame
  return rule.unless?.find((frame) => stands(seen, frame, negative))
}

function stands({ sentence, match, context }: Seen, frame: Frame, negative: boolean): boolean {
  if (frame === 'other-job') return context.otherJob
  // A draft that is all about a game is about the game in every sentence.
  if (frame === 'play' && context.play >= 2 && context.author !== 'police') return true
  // Quoted here, and judged in another sentence.
  if (frame === 'condemned' && sentence.tokens[match.from]?.quoted && context.tags.has('frame.denounces')) return true
  return sentence.framed(match, frame, negative)
}

const withFix = (fix: Fix | undefined) => (fix ? { fix } : {})

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
