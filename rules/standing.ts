import { once } from './sentence.ts'
import { SHAPE, WEIGHT } from './standing-weights.ts'
import type { Surface } from './types.ts'

/** Kinds of words that tell more where the writer is in the sentence. */
const WORK = /^(?:in|rec)\./
/** The writer as the one who does or has, not as the one to whom it is done. */
const SPEAKER = new Set(['i', 'we', 'my', 'our', 'mine', 'ours'])
const OWN = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine'])

/** The tags of a sentence, with `own …` for those of the work in a sentence that the writer is in. */
export const standingTags = once((sentence): string[] => {
  const out = [...sentence.tags]
  if (sentence.says(SPEAKER)) out.push('writer')
  if (sentence.says(OWN)) for (const tag of sentence.tags) if (WORK.test(tag)) out.push(`own ${tag}`)
  return out
})

/**
 * What a draft is weighed by: each kind of word that it holds, once, so that no single phrase decides, and its shape:
 * whether it is a bio or a name, where people say what they are; whether the writer does nothing in it, so that it may tell
 * of somebody else's work; how many sentences it has past the fourth, for a long draft touches more kinds, whatever it is about.
 *
 * In: its tags, with those of `standingTags`, its surface, its length in sentences. Out: kinds with how much of each there is.
 */
export function features(
  tags: ReadonlySet<string>,
  surface: Surface,
  sentences: number,
): [kind: string, much: number][] {
  const out: [string, number][] = [['base', 1]]
  const bio = surface === 'bio' || surface === 'name'
  if (bio) out.push(['bio', 1])
  else if (!tags.has('writer') && !tags.has('in.us')) out.push(['absent', 1])
  if (sentences > 4) out.push(['long', sentences - 4])
  for (const tag of tags) out.push([tag, 1])
  return out
}

/**
 * How far a whole draft speaks for a writer who is police, in tenths of log-odds: the sum of the weights, fitted over the
 * labelled drafts (`npm run fit-standing`), of what it is weighed by.
 *
 * In: as `features`. Out: 0 is even odds.
 */
export function standing(tags: ReadonlySet<string>, surface: Surface, sentences: number): number {
  let sum = 0
  for (const [kind, much] of features(tags, surface, sentences))
    sum += much * (WEIGHT[kind] ?? SHAPE[kind as keyof typeof SHAPE] ?? 0)
  return sum
}

/**
 * How much a sentence adds to it, the words that do (tokens, end excluded), and in how many places they stand:
 * one word of many senses is still one word.
 */
export const weighed = once((sentence): { sum: number; from: number; to: number; places: number } => {
  let sum = 0
  for (const tag of standingTags(sentence)) sum += Math.max(0, WEIGHT[tag] ?? 0)
  let from = -1
  let to = 0
  let places = 0
  sentence.hits.forEach((hits, i) => {
    let end = 0
    for (const { tag, length } of hits)
      if ((WEIGHT[tag] ?? 0) > 2 && tag !== 'dept.town') end = Math.max(end, i + length)
    if (!end) return
    if (from < 0) from = i
    if (i >= to) places++
    to = Math.max(to, end)
  })
  return { sum, from: Math.max(0, from), to, places }
})

/** What a sentence must hold one of to speak for its writer's being police. */
export const STANDING: readonly string[] = Object.entries(WEIGHT)
  .filter(([tag, weight]) => weight > 2 && !tag.startsWith('own '))
  .map(([tag]) => `<${tag}>`)
