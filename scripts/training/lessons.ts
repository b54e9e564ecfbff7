import type { Engine } from '../../rules/engine.ts'
import { features, placeFeatures, windows, wordsOf } from '../../rules/second-reader/features.ts'
import { ANY } from '../../rules/second-reader/weights-format.ts'
import type { ConcernId, Draft } from '../../rules/types.ts'
import type { Labelled } from '../scoring.ts'

type Asked = ConcernId | typeof ANY

/** A sentence as the network reads it: its words, each with how it is written and what the lexicons say of it. */
interface LessonSentence {
  asked: boolean
  words: [word: string, flags: string, tags: string[]][]
}

/** One stretch of a draft to learn from. */
export interface Lesson {
  features: ReadonlySet<string>
  sentences: LessonSentence[]
  /** Where and as whom it is written. */
  place: string[]
  /** Whether it shows a concern (`any`: anything at all); undefined where nobody says. */
  shows: (concern: Asked) => boolean | undefined
  /** What the rules say of a concern in the whole draft: 0 nothing, 1 inferred, 2 stated. */
  said: (concern: Asked) => 0 | 1 | 2
  /** The draft that it is of, by number. */
  draft: number
}

/** The stretches of a text, with what is weighed of them and their words. In: an engine of the rules alone. */
function stretches(
  engine: Engine,
  draft: Draft,
): (Pick<Lesson, 'features' | 'sentences' | 'place' | 'said'> & { text: string })[] {
  const sentences = engine.sentences(draft.text)
  const own = sentences.map(features)
  const read = sentences.map((sentence) => ({
    asked: sentence.frame.asked,
    words: wordsOf(sentence).map(({ word, flags, tags }): LessonSentence['words'][number] => [word, flags, tags]),
  }))
  const place = placeFeatures(draft)
  const { evidence } = engine.read(draft)
  const said = (concern: Asked) => {
    const of = evidence.filter((each) => each.concern === concern)
    return of.some(({ sure }) => sure === 'stated') ? 2 : of.length ? 1 : 0
  }
  return windows(sentences.length).map(({ from, to }) => ({
    features: new Set([...own.slice(from, to).flatMap((each) => [...each]), ...place]),
    sentences: read.slice(from, to),
    place,
    said,
    text: sentences
      .slice(from, to)
      .map(({ text }) => text)
      .join('\n'),
  }))
}

/**
 * What a labelled draft teaches. In a long draft, only the stretches that hold the evidence show the concern;
 * of the others nobody says.
 */
export function lessonsOf(engine: Engine, labelled: Labelled, draft: number): Lesson[] {
  const all = stretches(engine, labelled)
  const held = (text: string, i: number) => {
    const words = labelled.evidence?.[i]
    return all.length === 1 || (words !== undefined && text.includes(words.split('\n')[0]!))
  }
  return all.map(({ text, ...stretch }) => ({
    ...stretch,
    draft,
    shows: (concern) => {
      if (concern === ANY) {
        if (labelled.expect.length === 0) return labelled.allow?.length ? undefined : false
        return labelled.expect.some((_, i) => held(text, i)) || undefined
      }
      const i = labelled.expect.indexOf(concern)
      if (i >= 0) return held(text, i) || undefined
      return labelled.allow?.includes(concern) ? undefined : false
    },
  }))
}

/**
 * What an example beside a rule teaches: of its own concern, yes or no; of others nothing, but that a near miss in
 * which the rules find nothing shows nothing at all.
 */
export function lessonsOfExample(
  engine: Engine,
  concern: ConcernId,
  example: Draft,
  finds: boolean,
  draft: number,
): Lesson[] {
  const clean = !finds && engine.read(example).evidence.length === 0
  return stretches(engine, example).map(({ text: _, ...stretch }) => ({
    ...stretch,
    draft,
    shows: (asked) => {
      if (asked === concern) return finds
      if (clean) return false
      return asked === ANY && finds ? true : undefined
    },
  }))
}
