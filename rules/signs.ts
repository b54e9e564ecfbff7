import type { Sighting } from './concern.ts'
import type { Context } from './context.ts'
import { brief, inside, likelyPolice, subjects } from './insider.ts'
import type { Sentence } from './sentence.ts'

/**
 * Weak cues that add up. Each group is one kind of cue (what, where, when, with what wink); of a group the
 * heaviest term counts, once. Words of other sentences count for less.
 */
export interface Signs {
  groups: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Groups of which the sentence itself must hold a term. */
  core: readonly string[]
  /** The matter is the job's, so that police talk weighs too. */
  job?: true
  /** What the sum must reach. */
  need: number
  why: string
  marks?: Sighting['marks']
  /** A last look at the sentence and the draft. */
  when?: (sentence: Sentence, context: Context) => boolean
}

const ELSEWHERE = 0.75
/** Police talk in the draft, where the matter is the job's. */
const JOB = 0.4
/** Each other subject of the draft. */
const OFF_SUBJECT = 0.3

/** What a sentence must hold one of before its cues are added up. */
export function triggers(...all: readonly Signs[]): string[] {
  const tags = all.flatMap((signs) => signs.core.flatMap((group) => Object.keys(signs.groups[group] ?? {})))
  return [...new Set(tags)].map((tag) => `<${tag}>`)
}

/**
 * Adds up the cues of a draft as seen from one sentence; no words count twice. Linear in the terms found.
 *
 * In: the sentence, the draft's context, the cues. Out: their sum, and the words of the sentence from the first
 * cue to the last; nothing where the sentence holds no cue of the core.
 */
export function sum(
  sentence: Sentence,
  context: Context,
  signs: Signs,
): { weight: number; from: number; to: number } | undefined {
  if (!signs.core.some((group) => sentence.has(...Object.keys(signs.groups[group] ?? {})))) return undefined
  const taken: { from: number; to: number }[] = []
  const whole = brief(context)
  let weight = 0
  for (const tags of Object.values(signs.groups)) {
    let best: { value: number; from: number; to: number } | undefined
    let there = 0
    for (const [tag, value] of Object.entries(tags)) {
      if (best && value <= best.value) continue
      const place = sentence.where(tag).find((p) => !taken.some((t) => t.from < p.to && t.to > p.from))
      if (place) best = { value, ...place }
      else if (whole && !sentence.has(tag) && context.tags.has(tag)) there = Math.max(there, value * ELSEWHERE)
    }
    if (best) taken.push(best)
    weight += Math.max(best?.value ?? 0, there)
  }
  if (taken.length === 0) return undefined
  if (signs.job && (inside(context) > 0 || likelyPolice(context))) weight += JOB
  weight -= Math.min(2, subjects(context)) * OFF_SUBJECT
  return { weight, from: Math.min(...taken.map((t) => t.from)), to: Math.max(...taken.map((t) => t.to)) }
}

/** The evidence that cues add up to, as a concern's `find`. */
export function bySigns(...all: readonly Signs[]): (sentence: Sentence, context: Context) => Sighting[] {
  return (sentence, context) => {
    const out: Sighting[] = []
    for (const signs of all) {
      const found = sum(sentence, context, signs)
      if (!found || found.weight < signs.need || (signs.when && !signs.when(sentence, context))) continue
      out.push({
        from: found.from,
        to: found.to,
        why: signs.why,
        sure: 'inferred',
        even: ['negated', 'play'],
        ...(signs.marks && { marks: signs.marks }),
      })
    }
    return out
  }
}
