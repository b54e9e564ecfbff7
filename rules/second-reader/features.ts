import type { Sentence } from '../sentence.ts'
import type { Account, Surface } from '../types.ts'

/** How many sentences are read together; a draft of a few is read whole. */
const WINDOW = 5
const STEP = 2

/**
 * What is weighed of a sentence, in three families, each of which is brought to length one before it is weighed:
 * - `words`: its words and pairs of neighbouring words
 * - `tags`: the lexicon terms and facts found in it, by tag
 * - `pairs`: pairs of such tags
 */
export const FAMILIES = ['words', 'tags', 'pairs'] as const
export type Family = (typeof FAMILIES)[number]

/** The names that differ from town to town, read by what they are, so that no department's names are learned. */
const NAMES = /^(?:dept|roster)\.|^name$|^agency\.neighbour$/

/** A feature's family, told by how it is written. */
export function familyOf(feature: string): Family {
  if (!feature.startsWith('<')) return 'words'
  return feature.includes('+') ? 'pairs' : 'tags'
}

/**
 * How a word is written, a letter each: quoted, in capitals, with a capital inside a sentence, after a comma or the
 * like, after dots, spelled out of shape.
 */
export const FLAGS = 'qCc,.a'

/** A word as it is read, and the tokens that it covers (end excluded). */
export interface ReadWord {
  word: string
  from: number
  to: number
  /** Letters of `FLAGS`. */
  flags: string
  /** The lexicon terms and facts that begin in it. */
  tags: string[]
}

/** The words of a sentence as they are weighed. In: a sentence. Out: its words in order, names by what they are. */
export function wordsOf(sentence: Sentence): ReadWord[] {
  const out: ReadWord[] = []
  const { tokens, hits } = sentence
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    let name: { tag: string; length: number } | undefined
    for (const hit of hits[i]!) if (NAMES.test(hit.tag) && hit.length > (name?.length ?? 0)) name = hit
    const to = Math.min(i + (name?.length ?? 1), tokens.length)
    const tags: string[] = []
    for (let k = i; k < to; k++) for (const { tag } of hits[k]!) if (!tags.includes(tag)) tags.push(tag)
    const word = name
      ? `#${name.tag}`
      : token.kind === 'word'
        ? (token.alts?.[0] ?? token.norm)
        : token.kind === 'emoji'
          ? token.norm
          : `#${token.kind}`
    out.push({ word, from: i, to, flags: flagsOf(token, i), tags })
    i = to
  }
  return out
}

function flagsOf({ quoted, caps, before, alts }: Sentence['tokens'][number], i: number): string {
  return (
    (quoted ? 'q' : '') +
    (caps === 2 ? 'C' : caps === 1 && i > 0 ? 'c' : '') +
    (/[,;:()–—]|--/.test(before) ? ',' : '') +
    (/\.\.|…/.test(before) ? '.' : '') +
    (alts ? 'a' : '')
  )
}

/**
 * A sentence's words and pairs of words with the tokens they stand at.
 *
 * In: a sentence. Out: features of the family `words`, each with a token range (end excluded). Linear.
 */
export function placedFeatures(sentence: Sentence): { feature: string; from: number; to: number }[] {
  const words = wordsOf(sentence)
  const out = words.map(({ word, from, to }) => ({ feature: word, from, to }))
  for (let i = 0; i <= words.length; i++) {
    const before = words[i - 1]
    const after = words[i]
    out.push({
      feature: `${before?.word ?? '^'} ${after?.word ?? '$'}`,
      from: (before ?? after)?.from ?? 0,
      to: (after ?? before)?.to ?? 0,
    })
  }
  return out
}

/** Tags beyond these are not paired: a sentence of 700 characters may hold a hundred. */
const PAIRED = 40

/** The tags of a sentence that are read in pairs, in order; the first of a pair comes before the other. */
export function pairedTags(sentence: Sentence): string[] {
  return [...sentence.tags].sort().slice(0, PAIRED)
}

/** The features of a sentence but the pairs of its tags, each once. */
export function singleFeatures(sentence: Sentence): Set<string> {
  const out = new Set<string>()
  for (const { feature } of placedFeatures(sentence)) out.add(feature)
  if (sentence.frame.asked) out.add('?')
  for (const tag of sentence.tags) out.add(`<${tag}>`)
  return out
}

/** All features of a sentence, each once. */
export function features(sentence: Sentence): Set<string> {
  const out = singleFeatures(sentence)
  const tags = pairedTags(sentence)
  tags.forEach((one, i) => {
    for (let k = i + 1; k < tags.length; k++) out.add(`<${one}>+<${tags[k]}>`)
  })
  return out
}

/** Where and as whom the draft is written. */
export function placeFeatures(draft: { surface: Surface; account: Account }): string[] {
  return [`=${draft.surface}`, `=${draft.account}`]
}

/**
 * The stretches of a draft that are read together, as ranges of its sentences (end excluded): the whole of a
 * short draft, and of a longer one overlapping stretches, so that one bad sentence is not lost in a long text.
 */
export function windows(sentences: number): { from: number; to: number }[] {
  if (sentences <= WINDOW + 1) return sentences ? [{ from: 0, to: sentences }] : []
  const out: { from: number; to: number }[] = []
  for (let from = 0; ; from += STEP) {
    const to = Math.min(sentences, from + WINDOW)
    out.push({ from, to })
    if (to === sentences) return out
  }
}
