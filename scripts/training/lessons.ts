import type { Engine } from '../../rules/engine.ts'
import { features, namesPeople, placeFeatures, windows, wordsOf } from '../../rules/second-reader/features.ts'
import { ANY } from '../../rules/second-reader/weights-format.ts'
import { sentences as split } from '../../rules/text/sentences.ts'
import type { ConcernId, Draft } from '../../rules/types.ts'
import type { Labelled } from '../scoring.ts'

type Asked = ConcernId | typeof ANY

/** A sentence as it is read: its words, each with how it is written and what the lexicons say of it, and what is weighed of it. */
interface LessonSentence {
  asked: boolean
  words: [word: string, flags: string, tags: string[]][]
  features: string[]
  /** Whether it names a people, or somebody of it. */
  people: boolean
  /** What it shows on its own; undefined where nobody says. */
  shows: (concern: Asked) => boolean | undefined
}

/** One stretch of a draft to learn from. */
export interface Lesson {
  sentences: LessonSentence[]
  /** Which sentence of the draft is its first. */
  from: number
  /** Where and as whom it is written. */
  place: string[]
  /** Whether it shows a concern (`any`: anything at all); undefined where nobody says. */
  shows: (concern: Asked) => boolean | undefined
  /** What the rules say of a concern in the whole draft: 0 nothing, 1 inferred, 2 stated. */
  said: (concern: Asked) => 0 | 1 | 2
  /** The draft that it is of, by number. */
  draft: number
}

/** Whether some of the draft's sentences (end excluded) show a concern. */
type Shows = (concern: Asked, from: number, to: number) => boolean | undefined

/** The stretches of a draft. In: an engine of the rules alone; what its sentences show, asked with where they are in the draft. */
function stretches(engine: Engine, draft: Draft, number: number, shows: Shows): Lesson[] {
  const sentences = engine.sentences(draft.text)
  const read = sentences.map((sentence, i) => ({
    asked: sentence.frame.asked,
    words: wordsOf(sentence).map(({ word, flags, tags }): LessonSentence['words'][number] => [word, flags, tags]),
    features: [...features(sentence)],
    people: namesPeople(sentence),
    shows: (concern: Asked) => shows(concern, i, i + 1),
  }))
  const { evidence } = engine.read(draft)
  const said = (concern: Asked) => {
    const of = evidence.filter((each) => each.concern === concern)
    return of.some(({ sure }) => sure === 'stated') ? 2 : of.length ? 1 : 0
  }
  return windows(sentences.length).map(({ from, to }) => ({
    sentences: read.slice(from, to),
    from,
    place: placeFeatures(draft),
    shows: (concern) => shows(concern, from, to),
    said,
    draft: number,
  }))
}

/**
 * What a labelled draft teaches. Where it shows a concern, the stretches and sentences that hold the evidence show it, and so does a
 * stretch that is all of it; of the others nobody says.
 */
export function lessonsOf(engine: Engine, labelled: Labelled, number: number): Lesson[] {
  const { text, expect, allow, evidence } = labelled
  const spans = split(text)
  const held = (i: number, from: number, to: number) => {
    if (from === 0 && to === spans.length) return true
    const words = evidence?.[i]
    const start = words ? text.indexOf(words) : -1
    if (!words || start < 0) return false
    // Most of it: where one sentence names a people and the next runs it down, neither shows it.
    const within = Math.min(spans[to - 1]!.end, start + words.length) - Math.max(spans[from]!.start, start)
    return within * 3 >= words.length * 2
  }
  return stretches(engine, labelled, number, (concern, from, to) => {
    if (concern === ANY) {
      if (expect.length === 0) return allow?.length ? undefined : false
      return expect.some((_, i) => held(i, from, to)) || undefined
    }
    const i = expect.indexOf(concern)
    if (i >= 0) return held(i, from, to) || undefined
    return allow?.includes(concern) ? undefined : false
  })
}

/**
 * What an example beside a rule teaches: of its own concern, yes or no; of others nothing, but that a near miss in
 * which the rules find nothing shows nothing at all. Which sentence of it shows the concern nobody says.
 */
export function lessonsOfExample(
  engine: Engine,
  concern: ConcernId,
  example: Draft,
  finds: boolean,
  number: number,
): Lesson[] {
  const clean = !finds && engine.read(example).evidence.length === 0
  const { length } = split(example.text)
  return stretches(engine, example, number, (asked, from, to) => {
    if (finds && (from > 0 || to < length)) return undefined
    if (asked === concern) return finds
    if (clean) return false
    return asked === ANY && finds ? true : undefined
  })
}
