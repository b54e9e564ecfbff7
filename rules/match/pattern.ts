import { forms } from '../text/inflect.ts'
import type { Token } from '../text/tokens.ts'
import { type Hit, norms } from './lexicon.ts'

/**
 * Patterns over the words of a sentence.
 *
 * | written            | stands for                                                           |
 * |--------------------|----------------------------------------------------------------------|
 * | `word`             | that word, however it is spelled (`i'm` is `i am`, `dont` is `do not`) |
 * | `word~`            | any form of it: arrest, arrests, arrested, arresting                   |
 * | `<tag>`            | a term of a lexicon, a department's term, or a class below             |
 * | `(a b\|c)`         | either; `(a\|b)~` in any form                                         |
 * | `x?` `(…)?`        | or nothing                                                            |
 * | `..` `..7`         | up to four (seven) words of any kind                                   |
 * | `!x`               | not followed by x here (takes no words)                                |
 * | `[ … ]`            | the evidence; without it, all that matched                             |
 * | `^` `$`            | start, end of the sentence                                             |
 *
 * Classes: `<num>` a number, `<cap>` a capitalized word, `<name>` a person's name, `<any>` one word, `<poss>` a possessive 's,
 * `<emoji>`, `<hashtag>`, `<mention>`, `<url>`, `<email>`.
 * Punctuation and hyphens between words do not matter, sentence ends do.
 *
 * Matching walks sets of positions, so that its cost is bounded by pattern size times words: no
 * pattern can backtrack.
 */
export interface Pattern {
  source: string
  /** One of these must be in the sentence (a word, or `<tag>`), else the pattern cannot match. */
  anchors: readonly string[]
  /** One of each of these lists must be there; `anchors` is the rarest of them. */
  needs: readonly (readonly string[])[]
  /** A match starts with one of these; null where it may start anywhere. */
  starts: ReadonlySet<string> | null
  /** The pattern itself contains a negation, so that a negated match is what it looks for. */
  negative: boolean
  run: Step
}

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

type Step = (sentence: Readable, place: Place) => readonly Place[]
/** No way on: the most common answer, made once. */
const NONE: readonly Place[] = []
interface Part {
  run: Step
  /** What must be there: one of each list. */
  needs: string[][]
  /** What it may start with; null where that is anything. */
  starts: string[] | null
  /** May match no words at all. */
  empty: boolean
  /** Is one word, any of these. */
  word?: ReadonlySet<string>
  negative: boolean
}

export interface Match {
  /** Tokens that matched, end excluded. */
  first: number
  last: number
  /** Tokens of the evidence, end excluded. */
  from: number
  to: number
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
// Too common to be worth waiting for.
const COMMON = new Set(
  '<i> <my> <you> <they> <anyone> <person> <num> i a an the to of in on at is are was were be been am it its my me we us our you your he she they them his her their and or but so that this these those for with from by as if not no do did does have has had will would can could just all up out got get what when who how there here now one about into like over than then too very 0'.split(
    ' ',
  ),
)

/**
 * Compiles a pattern. Throws on a pattern that is not well formed, that can match nothing at all, or
 * that could only be tried on every sentence; the message quotes the pattern and the place.
 */
export function pattern(source: string): Pattern {
  const reader: Reader = { source, at: 0, inflect: false }
  const part = alternatives(reader)
  if (reader.at < source.length) fail(reader, `unexpected "${source[reader.at]}"`)
  const anchors = rarest(part.needs)
  if (!anchors) throw new Error(`pattern "${source}" has no word that must be there`)
  const starts = part.starts && new Set(part.starts)
  return { source, anchors, needs: part.needs, starts, negative: part.negative, run: part.run }
}

/** Whether everything that a pattern needs is among a sentence's keys (`waiting.ts`): a quick no for most. */
export function possible(p: Pattern, present: ReadonlySet<string>): boolean {
  return p.needs.every((anchors) => anchors.some((anchor) => present.has(anchor)))
}

/** All matches of a pattern in a sentence, leftmost first, longest at each start, without overlaps. */
export function matches(p: Pattern, sentence: Readable): Match[] {
  const found: Match[] = []
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (p.starts && !startsAt(sentence, i, p.starts)) continue
    const ends = p.run(sentence, { at: i, from: -1, to: -1 })
    let best: Place | undefined
    for (const end of ends) if (end.at > i && (!best || end.at > best.at)) best = end
    if (!best) continue
    const marked = best.from >= 0 && best.to > best.from
    found.push({ first: i, last: best.at, from: marked ? best.from : i, to: marked ? best.to : best.at })
    i = best.at - 1
  }
  return found
}

function startsAt({ tokens, hits }: Readable, at: number, starts: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (starts.has(token.norm)) return true
  for (const hit of hits[at]!) if (starts.has(hit.key)) return true
  if (token.alts) for (const alt of token.alts) if (starts.has(alt)) return true
  return false
}

interface Reader {
  source: string
  at: number
  /** Inside a group that is written with `~`: every word in any form. */
  inflect: boolean
}

function fail(reader: Reader, what: string): never {
  throw new Error(`pattern "${reader.source}", at ${reader.at + 1}: ${what}`)
}

function alternatives(reader: Reader): Part {
  const options = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    options.push(sequence(reader))
  }
  return options.length === 1 ? options[0]! : either(options)
}

function either(all: readonly Part[]): Part {
  // However many single words there are to choose from, they are one look-up.
  const words = all.flatMap((o) => (o.word ? [...o.word] : []))
  const rest = all.filter((o) => !o.word)
  const options = words.length ? [oneWord(new Set(words)), ...rest] : rest
  if (options.length === 1) return options[0]!
  const starts = all.every((o) => o.starts) ? all.flatMap((o) => o.starts!) : null
  const ways = options.map((o) => ({ run: o.run, starts: o.empty || !o.starts ? null : new Set(o.starts) }))
  const run: Step = (s, p) => {
    let found: readonly Place[] = NONE
    for (const way of ways) {
      if (way.starts && (p.at >= s.tokens.length || !startsAt(s, p.at, way.starts))) continue
      const places = way.run(s, p)
      if (places.length) found = found.length ? [...found, ...places] : places
    }
    return unique(found)
  }
  return {
    run,
    needs: eitherNeeds(all),
    starts,
    empty: all.some((o) => o.empty),
    negative: all.some((o) => o.negative),
  }
}

function sequence(reader: Reader): Part {
  const parts: Part[] = []
  for (;;) {
    while (reader.source[reader.at] === ' ') reader.at++
    const sign = reader.source[reader.at]
    if (sign === undefined || sign === '|' || sign === ')') break
    parts.push(element(reader))
  }
  let starts: string[] | null = []
  for (const part of parts) {
    starts = starts && part.starts && [...starts, ...part.starts]
    if (!part.empty) break
  }
  const empty = parts.every((p) => p.empty)
  return {
    run: chain(parts.map((p) => p.run)),
    needs: parts.flatMap((p) => p.needs),
    starts: empty ? null : starts,
    empty,
    negative: parts.some((p) => p.negative),
  }
}

/** What either of several options needs: nothing where one of them needs nothing, else one of their rarest. */
function eitherNeeds(options: readonly Part[]): string[][] {
  const each = options.map((o) => rarest(o.needs))
  return each.every((anchors) => anchors) ? [each.flatMap((anchors) => anchors!)] : []
}

function rarest(needs: readonly string[][]): string[] | null {
  let best: string[] | null = null
  for (const anchors of needs) if (!best || cost(anchors) < cost(best)) best = anchors
  return best
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

function cost(anchors: readonly string[]): number {
  let sum = 0
  for (const anchor of anchors) sum += COMMON.has(anchor) ? 60 : anchor.startsWith('<') ? 3 : 1
  return sum
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

function element(reader: Reader): Part {
  const sign = reader.source[reader.at]!
  if (sign === '^' || sign === '$') {
    reader.at++
    return edge(sign)
  }
  if (sign === '[' || sign === ']') {
    reader.at++
    return mark(sign)
  }
  if (sign === '!') {
    reader.at++
    const part = atom(reader)
    return { ...NOTHING, run: (s, p) => (part.run(s, p).length ? NONE : [p]) }
  }
  if (reader.source.startsWith('..', reader.at)) return gap(reader)
  const part = atom(reader)
  if (reader.source[reader.at] !== '?') return part
  reader.at++
  const { word: _, ...some } = part
  return { ...some, run: (s, p) => unique([...part.run(s, p), p]), needs: [], empty: true }
}

/** A part that takes no words by itself and needs none. */
const NOTHING = { needs: [], starts: [], empty: true, negative: false }

function edge(sign: '^' | '$'): Part {
  const run: Step =
    sign === '^' ? (_, p) => (p.at === 0 ? [p] : NONE) : (s, p) => (p.at === s.tokens.length ? [p] : NONE)
  return { ...NOTHING, run }
}

function mark(sign: '[' | ']'): Part {
  const run: Step = sign === '[' ? (_, p) => [{ ...p, from: p.at }] : (_, p) => [{ ...p, to: p.at }]
  return { ...NOTHING, run }
}

function gap(reader: Reader): Part {
  reader.at += 2
  const digits = /^\d+/.exec(reader.source.slice(reader.at))?.[0]
  reader.at += digits?.length ?? 0
  const most = digits ? Number(digits) : 4
  const run: Step = (s, p) => {
    const out: Place[] = []
    for (let k = 0; k <= most && p.at + k <= s.tokens.length; k++) out.push({ ...p, at: p.at + k })
    return out
  }
  return { ...NOTHING, run, starts: null }
}

function atom(reader: Reader): Part {
  const sign = reader.source[reader.at]!
  if (sign === '(') {
    const close = closing(reader)
    const outer = reader.inflect
    reader.inflect ||= reader.source[close + 1] === '~'
    reader.at++
    const part = alternatives(reader)
    reader.at = close + (reader.source[close + 1] === '~' ? 2 : 1)
    reader.inflect = outer
    return part
  }
  if (sign === '<') {
    const close = reader.source.indexOf('>', reader.at)
    if (close < 0) fail(reader, 'expected ">"')
    const tag = reader.source.slice(reader.at + 1, close)
    reader.at = close + 1
    return tagged(tag)
  }
  const word = /^[^\s()[\]<>|?^$!~]+/.exec(reader.source.slice(reader.at))?.[0]
  if (!word || word === '..') fail(reader, 'expected a word')
  reader.at += word.length
  const own = reader.source[reader.at] === '~'
  if (own) reader.at++
  return literal(word, own || reader.inflect, reader)
}

/** Where the group that opens here closes. */
function closing(reader: Reader): number {
  let depth = 0
  for (let i = reader.at; i < reader.source.length; i++) {
    if (reader.source[i] === '(') depth++
    else if (reader.source[i] === ')' && --depth === 0) return i
  }
  return fail(reader, 'expected ")"')
}

function tagged(tag: string): Part {
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
  if (tag === 'poss') return { run, needs: [["'s"]], starts: ["'s"], empty: false, negative: false }
  const needs = tag === 'any' || tag === 'cap' ? [] : [[`<${tag}>`]]
  return { run, needs, starts: fits ? null : [`<${tag}>`], empty: false, negative: false }
}

function literal(written: string, inflected: boolean, reader: Reader): Part {
  const parts = norms(written)
  if (parts.length === 0) fail(reader, `"${written}" has no letters`)
  const each = parts.map((part, i) => oneWord(new Set(inflected && i === parts.length - 1 ? forms(part) : [part])))
  if (each.length === 1) return each[0]!
  return {
    run: chain(each.map((one) => one.run)),
    needs: each.flatMap((one) => one.needs),
    starts: each[0]!.starts,
    empty: false,
    negative: each.some((one) => one.negative),
  }
}

/** One word, any of a set. */
function oneWord(word: ReadonlySet<string>): Part {
  const run: Step = (s, p) => {
    const here = s.tokens[p.at]
    if (!here) return NONE
    if (!word.has(here.norm) && !here.alts?.some((alt) => word.has(alt))) return NONE
    return [{ at: p.at + 1, from: p.from, to: p.to }]
  }
  const all = [...word]
  return { run, needs: [all], starts: all, empty: false, word, negative: all.some((each) => NEGATIONS.has(each)) }
}
