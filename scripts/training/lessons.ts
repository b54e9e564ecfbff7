import type { Engine } from '../../rules/engine.ts'
import { features, placeFeatures, windows } from '../../rules/second-reader/features.ts'
import { ANY } from '../../rules/second-reader/weights-format.ts'
import type { ConcernId, Draft } from '../../rules/types.ts'
import type { Labelled } from '../scoring.ts'

/** One stretch of a draft to learn from. */
export interface Lesson {
  features: ReadonlySet<string>
  /** Whether it shows a concern (`any`: anything at all); undefined where nobody says. */
  shows: (concern: ConcernId | typeof ANY) => boolean | undefined
  /** The draft that it is of, by number. */
  draft: number
}

/** The stretches of a text, with their features and where in the text they stand. */
function stretches(engine: Engine, draft: Draft): { features: ReadonlySet<string>; text: string }[] {
  const sentences = engine.sentences(draft.text)
  const own = sentences.map(features)
  const place = placeFeatures(draft)
  return windows(sentences.length).map(({ from, to }) => ({
    features: new Set([...own.slice(from, to).flatMap((each) => [...each]), ...place]),
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
  return all.map(({ features, text }) => ({
    features,
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
 *
 * In: an engine of the rules alone.
 */
export function lessonsOfExample(
  engine: Engine,
  concern: ConcernId,
  example: Draft,
  finds: boolean,
  draft: number,
): Lesson[] {
  const clean = !finds && engine.read(example).evidence.length === 0
  return stretches(engine, example).map(({ features }) => ({
    features,
    draft,
    shows: (asked) => {
      if (asked === concern) return finds
      if (clean) return false
      return asked === ANY && finds ? true : undefined
    },
  }))
}
