import { forms } from '../text/inflect.ts'
import type { Token } from '../text/tokens.ts'
import { type Hit, norms } from './lexicon.ts'
import { eitherNeeds, type Needs } from './needs.ts'

/** What a pattern reads of a sentence. */
export interface Readable {
  tokens: readonly Token[]
  hits: readonly (readonly Hit[])[]
}

/** Where a match has got to, and the evidence marked so far (`-1`: not yet). */
export interface Place {
  at: number
  from: number
  to: number
}

/** Takes a part of a pattern at a place. Out: where it may end; nowhere where it does not fit. */
export type Step = (sentence: Readable, place: Place) => readonly Place[]
/** No way on: the most common answer, made once. */
const NONE: readonly Place[] = []

/** A piece of a pattern. */
export interface Part {
  run: Step
  /** What must be there: one of each list. */
  needs: Needs
  /** What it may start with; null where that is anything. Worked out when the part is first tried: most never are. */
  starts: () => readonly string[] | null
  /** May match no words at all. */
  empty: boolean
  /** Is one word, any of these. */
  words?: readonly string[]
  negative: boolean
}

const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'none', 'nothing', 'without', 'neither', 'nor'])
const CLASSES: Record<string, (token: Token) => boolean> = {
  num: (t) => t.kind === 'number' || /^[0-9]/.test(t.norm),
  cap: (t) => t.caps > 0 && t.kind === 'word',
  any: () => true,
  poss: (t) => t.norm === "'s",
  emoji: (t) => t.kind === 'emoji',
  hashtag: (t) => t.kind === 'hashtag',
  mention: (t) => t.kind === 'mention',
  url: (t) => t.kind === 'url',
  email: (t) => t.kind === 'email',
}

/** A part that takes no words by itself and needs none. */
const NOTHING = { needs: [], starts: () => [], empty: true, negative: false }
const ANYTHING = () => null

/** What a sequence of nothing is: `(a|)`. It has no start of its own, since anything may follow it. */
export const NO_WORDS: Part = { ...NOTHING, run: (_, p) => [p], starts: ANYTHING }

/** The parts that one sign stands for. */
export const FIXED: Readonly<Record<string, Part>> = {
  '^': { ...NOTHING, run: (_, p) => (p.at === 0 ? [p] : NONE) },
  $: { ...NOTHING, run: (s, p) => (p.at === s.tokens.length ? [p] : NONE) },
  '[': { ...NOTHING, run: (_, p) => [{ ...p, from: p.at }] },
  ']': { ...NOTHING, run: (_, p) => [{ ...p, to: p.at }] },
}

/** As a set, made when it is first asked for. */
export function asSet(list: () => readonly string[] | null): () => ReadonlySet<string> | null {
  let set: ReadonlySet<string> | null | undefined
  return () => {
    if (set === undefined) {
      const all = list()
      set = all && new Set(all)
    }
    return set
  }
}

/** Whether a token, or a term that begins with it, is among these keys. */
export function startsAt({ tokens, hits }: Readable, at: number, starts: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (starts.has(token.norm)) return true
  for (const hit of hits[at]!) if (starts.has(hit.key)) return true
  if (token.alts) for (const alt of token.alts) if (starts.has(alt)) return true
  return false
}

/** Any one of several parts. */
export function either(all: readonly Part[]): Part {
  // However many single words there are to choose from, they are one look-up.
  const words: string[] = []
  for (const o of all) if (o.words) words.push(...o.words)
  const rest = all.filter((o) => !o.words)
  const options = words.length ? [oneWord(words), ...rest] : rest
  if (options.length === 1) return options[0]!
  const ways = options.map((o) => ({ run: o.run, starts: o.empty ? ANYTHING : asSet(o.starts) }))
  const run: Step = (s, p) => {
    let found: readonly Place[] = NONE
    for (const way of ways) {
      const starts = way.starts()
      if (starts && (p.at >= s.tokens.length || !startsAt(s, p.at, starts))) continue
      const places = way.run(s, p)
      if (places.length) found = found.length ? [...found, ...places] : places
    }
    return unique(found)
  }
  return {
    run,
    needs: eitherNeeds(all),
    starts: () => {
      const each = all.map((o) => o.starts())
      return each.every((starts) => starts) ? each.flatMap((starts) => starts!) : null
    },
    empty: all.some((o) => o.empty),
    negative: all.some((o) => o.negative),
  }
}

/** Parts one after the other. */
export function inRow(parts: readonly Part[]): Part {
  const empty = parts.every((p) => p.empty)
  return {
    run: chain(parts.map((p) => p.run)),
    needs: parts.flatMap((p) => p.needs),
    starts: () => (empty ? null : startsOf(parts)),
    empty,
    negative: parts.some((p) => p.negative),
  }
}

/** What parts in a row may start with: the first, and the next as long as those before it may be nothing. */
function startsOf(parts: readonly Part[]): readonly string[] | null {
  const all: string[] = []
  for (const part of parts) {
    const starts = part.starts()
    if (!starts) return null
    all.push(...starts)
    if (!part.empty) break
  }
  return all
}

function chain(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0]!
  return (s, p) => {
    let places: readonly Place[] = [p]
    for (const step of steps) {
      const next = places.length === 1 ? step(s, places[0]!) : unique(places.flatMap((place) => step(s, place)))
      if (next.length === 0) return next
      places = next
    }
    return places
  }
}

function unique(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places
  const seen = new Map<number, Place>()
  for (const place of places) {
    const known = seen.get(place.at)
    if (!known || (known.from < 0 && place.from >= 0)) seen.set(place.at, place)
  }
  return [...seen.values()]
}

/** A part, or nothing. */
export function maybe(part: Part): Part {
  const { words: _, ...some } = part
  return { ...some, run: (s, p) => unique([...part.run(s, p), p]), needs: [], empty: true }
}

/** Not this part here; takes no words. */
export function not(part: Part): Part {
  return { ...NOTHING, run: (s, p) => (part.run(s, p).length ? NONE : [p]) }
}

/** Up to so many words of any kind. */
export function gap(most: number): Part {
  const run: Step = (s, p) => {
    const out: Place[] = []
    for (let k = 0; k <= most && p.at + k <= s.tokens.length; k++) out.push({ ...p, at: p.at + k })
    return out
  }
  return { ...NOTHING, run, starts: ANYTHING }
}

/** A term of a lexicon, or a class of words. */
export function tagged(tag: string): Part {
  const fits = CLASSES[tag]
  const run: Step = fits
    ? (s, p) => (p.at < s.tokens.length && fits(s.tokens[p.at]!) ? [{ ...p, at: p.at + 1 }] : NONE)
    : (s, p) => {
        const hits = s.hits[p.at]
        if (!hits || hits.length === 0) return NONE
        let out: Place[] | undefined
        for (const hit of hits)
          if (hit.tag === tag) {
            out ??= []
            out.push({ ...p, at: p.at + hit.length })
          }
        return out ?? NONE
      }
  if (tag === 'poss') return { run, needs: [["'s"]], starts: () => ["'s"], empty: false, negative: false }
  const needs = tag === 'any' || tag === 'cap' ? [] : [[`<${tag}>`]]
  return { run, needs, starts: () => (fits ? null : [`<${tag}>`]), empty: false, negative: false }
}

/** A word as it is written, in any form where it is `inflected`; undefined where it has no letters. */
export function literal(written: string, inflected: boolean): Part | undefined {
  const parts = norms(written)
  if (parts.length === 0) return undefined
  const each = parts.map((part, i) => oneWord(inflected && i === parts.length - 1 ? forms(part) : [part]))
  if (each.length === 1) return each[0]!
  return {
    run: chain(each.map((one) => one.run)),
    needs: each.flatMap((one) => one.needs),
    starts: each[0]!.starts,
    empty: false,
    negative: each.some((one) => one.negative),
  }
}

/** One word, any of these. */
function oneWord(words: readonly string[]): Part {
  let set: ReadonlySet<string> | undefined
  const run: Step = (s, p) => {
    const here = s.tokens[p.at]
    if (!here) return NONE
    set ??= new Set(words)
    const word = set
    if (!word.has(here.norm) && !here.alts?.some((alt) => word.has(alt))) return NONE
    return [{ at: p.at + 1, from: p.from, to: p.to }]
  }
  const negative = words.some((each) => NEGATIONS.has(each))
  return { run, needs: [words], starts: () => words, empty: false, words, negative }
}
