import { type Needs, rarestFirst } from './needs.ts'
import {
  asSet,
  either,
  FIXED,
  gap,
  inRow,
  literal,
  maybe,
  NO_WORDS,
  not,
  type Part,
  type Place,
  type Readable,
  type Step,
  startsAt,
  tagged,
} from './parts.ts'

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
 * Punctuation and hyphens between words do not matter, sentence ends do. A long pattern goes on in the next line.
 *
 * Matching walks sets of positions, so that its cost is bounded by pattern size times words: no
 * pattern can backtrack.
 */
export interface Pattern {
  source: string
  /** One of these must be in the sentence (a word, or `<tag>`), else the pattern cannot match. */
  anchors: readonly string[]
  /** Beside these, one of each of these lists must be there; rarest first. */
  needs: Needs
  /** A match starts with one of these; null where it may start anywhere. */
  starts: () => ReadonlySet<string> | null
  /** The pattern itself contains a negation, so that a negated match is what it looks for. */
  negative: boolean
  run: Step
}

export interface Match {
  /** Tokens that matched, end excluded. */
  first: number
  last: number
  /** Tokens of the evidence, end excluded. */
  from: number
  to: number
}

/**
 * Compiles a pattern. Throws on a pattern that is not well formed, that can match nothing at all, or
 * that could only be tried on every sentence; the message quotes the pattern and the place.
 */
export function pattern(source: string): Pattern {
  const reader: Reader = { source, at: 0, inflect: false, inflects: source.includes(')~') }
  const part = alternatives(reader)
  if (reader.at < source.length) fail(reader, `unexpected "${source[reader.at]}"`)
  const [anchors, ...needs] = rarestFirst(part.needs)
  if (!anchors) throw new Error(`pattern "${source}" has no word that must be there`)
  return { source, anchors, needs, starts: asSet(part.starts), negative: part.negative, run: part.run }
}

/** All matches of a pattern in a sentence, leftmost first, longest at each start, without overlaps. */
export function matches(p: Pattern, sentence: Readable): Match[] {
  const found: Match[] = []
  const starts = p.starts()
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (starts && !startsAt(sentence, i, starts)) continue
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

interface Reader {
  source: string
  at: number
  /** Inside a group that is written with `~`: every word in any form. */
  inflect: boolean
  /** Whether there is such a group at all: most patterns have none, and need not look for a group's end before they read it. */
  inflects: boolean
}

function fail(reader: Reader, what: string): never {
  throw new Error(`pattern "${reader.source}", at ${reader.at + 1}: ${what}`)
}

function alternatives(reader: Reader): Part {
  const first = sequence(reader)
  if (reader.source[reader.at] !== '|') return first
  const options = [first]
  while (reader.source[reader.at] === '|') {
    reader.at++
    options.push(sequence(reader))
  }
  return either(options)
}

function sequence(reader: Reader): Part {
  let only: Part | undefined
  let parts: Part[] | undefined
  while (!ends(reader)) {
    const part = element(reader)
    if (!only) only = part
    else if (parts) parts.push(part)
    else parts = [only, part]
  }
  return parts ? inRow(parts) : (only ?? NO_WORDS)
}

/** Skips blanks and ends of lines. Out: whether a sequence ends here. */
function ends(reader: Reader): boolean {
  while (isBlank(reader.source[reader.at])) reader.at++
  const sign = reader.source[reader.at]
  return sign === undefined || sign === '|' || sign === ')'
}

const isBlank = (sign: string | undefined) => sign === ' ' || sign === '\n'

function element(reader: Reader): Part {
  const sign = reader.source[reader.at]!
  const fixed = FIXED[sign]
  if (fixed) {
    reader.at++
    return fixed
  }
  if (sign === '!') {
    reader.at++
    return not(atom(reader))
  }
  if (sign === '.' && reader.source[reader.at + 1] === '.') {
    reader.at += 2
    return gap(Number(take(DIGITS, reader) ?? GAP))
  }
  const part = atom(reader)
  if (reader.source[reader.at] !== '?') return part
  reader.at++
  return maybe(part)
}

/** How many words a gap takes that says nothing else. */
const GAP = 4
const DIGITS = /\d+/y
const WORD = /[^\s()[\]<>|?^$!~]+/y

/** What stands here of a kind, and goes past it; nothing where none does. */
function take(kind: RegExp, reader: Reader): string | undefined {
  kind.lastIndex = reader.at
  const found = kind.exec(reader.source)?.[0]
  if (found) reader.at += found.length
  return found
}

/** Words and tags by how they are written: the patterns of a concern are made of the same ones again and again. */
const known = new Map<string, Part>()

function once(written: string, make: () => Part): Part {
  let part = known.get(written)
  if (!part) {
    part = make()
    known.set(written, part)
  }
  return part
}

function atom(reader: Reader): Part {
  const { source } = reader
  const sign = source[reader.at]!
  if (sign === '(') {
    const outer = reader.inflect
    if (reader.inflects) reader.inflect ||= source[closing(reader) + 1] === '~'
    reader.at++
    const part = alternatives(reader)
    if (source[reader.at] !== ')') fail(reader, 'expected ")"')
    reader.at += source[reader.at + 1] === '~' ? 2 : 1
    reader.inflect = outer
    return part
  }
  if (sign === '<') {
    const close = source.indexOf('>', reader.at)
    if (close < 0) fail(reader, 'expected ">"')
    const tag = source.slice(reader.at + 1, close)
    reader.at = close + 1
    return once(`<${tag}>`, () => tagged(tag))
  }
  const word = take(WORD, reader)
  if (!word || word === '..') fail(reader, 'expected a word')
  const own = source[reader.at] === '~'
  if (own) reader.at++
  const inflected = own || reader.inflect
  return once(inflected ? `${word}~` : word, () => literal(word, inflected) ?? fail(reader, `"${word}" has no letters`))
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
