import { stemmer } from 'stemmer'
import { fingerprint, fingerprintOfBoth } from '../match/fingerprints.ts'
import { keyOf } from '../match/lexicon.ts'
import { once, type Sentence } from '../sentence.ts'
import { Made } from '../text/made.ts'
import type { Account, Surface } from '../types.ts'

/** How many sentences are read together; a draft of a few is read whole. */
const WINDOW = 5
const STEP = 2

/**
 * What is weighed of a sentence, in families, each of which is brought to length one before it is weighed:
 * - `words`: its words and pairs of neighbouring words, as they are written
 * - `stems`: the stems of these, and of a people no more than that it is one
 * - `skips`: two such stems with one or two words between them
 * - `company`: such a stem and a lexicon term that begins one or two words before or after it
 * - `tags`: the lexicon terms and facts found in it, by tag, and where the draft is written
 */
export const FAMILIES = ['words', 'stems', 'skips', 'company', 'tags'] as const
export type Family = (typeof FAMILIES)[number]

/** Whether a tag is of some kind. */
function kind(pattern: RegExp): (tag: string) => boolean {
  const known = new Made((tag) => pattern.test(tag))
  return (tag) => known.of(tag)
}

/** The names that differ from town to town, read by what they are, so that no department's names are learned. */
const isName = kind(/^(?:dept|roster)\.|^name$|^agency\.neighbour$/)

/** Words and signs that name a people, or women. */
const namesAPeople = kind(/^(?:slur(?:\.maybe)?|group\.(?:adjective|emoji|marked|place|thing|topic|with))$/)
const WOMEN: ReadonlySet<string> = new Set(['female', 'females', 'woman', 'women'])
/** How a people is read among stems: what is said of one is said of all. */
const A_PEOPLE = '#people'
/** Where a people is named, or somebody of it. */
const namesSomebody = kind(
  /^(?:slur(?:\.maybe)?|group(?:\.(?:adjective|emoji|marked|place|single|thing|topic|with))?)$/,
)
/** Words longer than these are no words. */
const LONGEST = 24

/** Terms that every other word is, or that only rules ask for. */
const isCommon = kind(/^(?:agency\.tie$|role\.)/)
/** A word stands for company by no more terms than these. */
const TERMS = 4

/** What stands first in a stem, first in a stem and a term, between two stems that are no neighbours, and first in what is no word. */
const STEM = '~'
const COMPANY = '+'
const SKIP = '_'
const NO_WORD = /^[<=?]/

/** A feature's family, told by how it is written. */
export function familyOf(feature: string): Family {
  if (NO_WORD.test(feature)) return 'tags'
  if (feature.startsWith(COMPANY)) return 'company'
  if (!feature.startsWith(STEM)) return 'words'
  return feature.includes(` ${SKIP} `) ? 'skips' : 'stems'
}

/**
 * The number that stands for a feature: of two words that of both, so that a pair is told without its letters.
 *
 * In: a feature as `placedFeatures` and `features` write it. Out: its fingerprint.
 */
export function fingerprintOf(feature: string): number {
  const family = familyOf(feature)
  if (family === 'tags') return fingerprint(feature)
  const words = (family === 'words' ? feature : feature.slice(1)).split(' ')
  const [one, other] = [words[0]!, words.at(-1)!].map((word) =>
    fingerprint(family === 'words' || word.startsWith('<') ? word : STEM + word),
  ) as [number, number]
  if (words.length === 1) return one
  return fingerprintOfBoth(family === 'skips' ? fingerprintOfBoth(one, SKIPPED) : one, other)
}
const SKIPPED = fingerprint(SKIP)

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

/** The words of a sentence as they are weighed, worked out once. In: a sentence. Out: its words in order, names by what they are. */
export const wordsOf = once((sentence: Sentence): readonly ReadWord[] => {
  const out: ReadWord[] = []
  const { tokens, hits } = sentence
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    let name: { tag: string; length: number } | undefined
    for (const hit of hits[i]!) if (hit.length > (name?.length ?? 0) && isName(hit.tag)) name = hit
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
})

function flagsOf({ quoted, caps, before, alts }: Sentence['tokens'][number], i: number): string {
  return (
    (quoted ? 'q' : '') +
    (caps === 2 ? 'C' : caps === 1 && i > 0 ? 'c' : '') +
    (/[,;:()–—]|--/.test(before) ? ',' : '') +
    (/\.\.|…/.test(before) ? '.' : '') +
    (alts ? 'a' : '')
  )
}

/** How a word is read among stems, as a feature. In: a word and the lexicon terms in it. */
function stemmed({ word, tags }: ReadWord): string {
  if (WOMEN.has(word) || tags.some(namesAPeople)) return STEM + A_PEOPLE
  if (word.length > LONGEST || !/^[a-z]/.test(word)) return STEM + word
  return stems.of(word)
}
const stems = new Made((word) => STEM + stemmer(word))
const numbers = new Made(fingerprint)

/** Whether a sentence names a people, or somebody of it. */
export function namesPeople({ tokens, hits }: Sentence): boolean {
  return tokens.some(({ norm }, i) => WOMEN.has(norm) || hits[i]!.some(({ tag }) => namesSomebody(tag)))
}

/** The terms that a word stands for beside a stem, as features. */
function termsOf({ tags }: ReadWord): string[] {
  return tags
    .filter((tag) => !isCommon(tag))
    .sort()
    .slice(0, TERMS)
    .map(keyOf)
}

/** What is read of a word: how it is written, its stem, its terms; or of the beginning and the end of a sentence. */
interface Parts<T> {
  written: T
  stem: T
  terms: readonly T[]
  from: number
  to: number
}

/** The parts of a sentence's words, and of its beginning and end, which are words of no length. In: what stands for a feature of one word. */
function partsOf<T>(sentence: Sentence, of: (feature: string) => T): Parts<T>[] {
  const words = wordsOf(sentence)
  const end = (sign: string, at: number) => ({ written: of(sign), stem: of(STEM + sign), terms: [], from: at, to: at })
  return [
    end('^', 0),
    ...words.map((word) => ({
      written: of(word.word),
      stem: of(stemmed(word)),
      terms: termsOf(word).map(of),
      from: word.from,
      to: word.to,
    })),
    end('$', words.at(-1)?.to ?? 0),
  ]
}

/** Walks through what stands in a sentence: `see` one of a word or `both` of two, with their family and the words that they are of. */
function walk<T>(
  parts: readonly Parts<T>[],
  see: (one: T, family: Family, first: Parts<T>, last: Parts<T>) => void,
  both: (one: T, other: T, family: Family, first: Parts<T>, last: Parts<T>) => void,
): void {
  parts.forEach((here, i) => {
    if (i > 0 && i < parts.length - 1) {
      see(here.written, 'words', here, here)
      see(here.stem, 'stems', here, here)
    }
    for (let k = i + 1; k <= i + 3 && k < parts.length; k++) {
      const after = parts[k]!
      if (k === i + 1) {
        both(here.written, after.written, 'words', here, after)
        both(here.stem, after.stem, 'stems', here, after)
      } else both(here.stem, after.stem, 'skips', here, after)
      if (k === i + 3) continue
      for (const term of after.terms) both(here.stem, term, 'company', here, after)
      for (const term of here.terms) both(term, after.stem, 'company', here, after)
    }
  })
}

/**
 * A sentence's words, stems and pairs of them with the tokens they stand at.
 *
 * In: a sentence. Out: features of all families but `tags`, each with a token range (end excluded). Linear.
 */
export function placedFeatures(sentence: Sentence): { feature: string; from: number; to: number }[] {
  const out: { feature: string; from: number; to: number }[] = []
  const bare = (feature: string) => (feature.startsWith(STEM) ? feature.slice(1) : feature)
  walk(
    partsOf(sentence, (feature) => feature),
    (feature, _, { from, to }) => out.push({ feature, from, to }),
    (one, other, family, { from }, { to }) => {
      const between = family === 'skips' ? ` ${SKIP} ` : ' '
      const sign = { words: '', stems: STEM, skips: STEM, company: COMPANY, tags: '' }[family]
      out.push({
        feature: sign + (family === 'words' ? one + between + other : bare(one) + between + bare(other)),
        from,
        to,
      })
    },
  )
  return out
}

/** What is told of a sentence as a whole: whether it asks, and the terms and facts in it. */
function tagFeatures(sentence: Sentence): string[] {
  const tags = [...sentence.tags].map(keyOf)
  return sentence.frame.asked ? ['?', ...tags] : tags
}

/** All features of a sentence, each once. */
export function features(sentence: Sentence): Set<string> {
  return new Set([...placedFeatures(sentence).map(({ feature }) => feature), ...tagFeatures(sentence)])
}

/**
 * The numbers of all features of a sentence (`fingerprintOf`), without a letter of a pair being put together.
 *
 * In: a sentence, and what is done with each number; one may come twice. Linear.
 */
export function eachFingerprint(sentence: Sentence, see: (print: number, family: Family) => void): void {
  walk(
    partsOf(sentence, (feature) => numbers.of(feature)),
    see,
    (one, other, family) =>
      see(fingerprintOfBoth(family === 'skips' ? fingerprintOfBoth(one, SKIPPED) : one, other), family),
  )
  for (const feature of tagFeatures(sentence)) see(numbers.of(feature), 'tags')
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
