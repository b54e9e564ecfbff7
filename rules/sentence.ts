import type { Frame } from './concern.ts'
import type { Hit } from './match/lexicon.ts'
import type { Readable } from './match/parts.ts'
import type { Match } from './match/pattern.ts'
import type { Token } from './text/tokens.ts'

const NEGATION = new Set(['not', 'never', 'no', 'nobody', 'neither', 'nor', 'without', 'hardly', 'barely', 'nothing'])
/** A clause of fewer words says little without the one beside it. */
const SHORT_CLAUSE = 6
const CLAUSE_BREAK = /[;:()]|--| - |\.\.|,/
const STARTS_CLAUSE = new Set([
  'but',
  'because',
  'although',
  'though',
  'while',
  'so',
  'then',
  'whereas',
  'until',
  'unless',
])

/** What is said once of a sentence, whoever asks: read from its own words alone. */
export interface SentenceFrame {
  asked: boolean
  hypothetical: boolean
  reported: boolean
  condemned: boolean
  /** Words of play (games, sport, screen, stage, books) in the sentence itself. */
  play: boolean
}

/**
 * A sentence of a draft, read once: its words, the lexicon terms among them, and how it stands.
 * Token offsets are UTF-16 code units from the sentence's own start.
 */
export class Sentence implements Readable {
  readonly #tags = new Map<string, number>()
  readonly #places = new Map<string, readonly { from: number; to: number }[]>()

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly hits: readonly (readonly Hit[])[],
    /** Everything that a rule may wait for; see `match/waiting.ts`. */
    readonly keys: ReadonlySet<string>,
    readonly frame: SentenceFrame,
  ) {
    hits.forEach((list) => {
      for (const hit of list) this.#tags.set(hit.tag, (this.#tags.get(hit.tag) ?? 0) + 1)
    })
  }

  /** Whether a term of this tag is in the sentence. */
  has(...tags: string[]): boolean {
    return tags.some((tag) => this.#tags.has(tag))
  }

  /** How many terms of this tag are in the sentence. */
  count(tag: string): number {
    return this.#tags.get(tag) ?? 0
  }

  get tags(): IterableIterator<string> {
    return this.#tags.keys()
  }

  /** Where terms of a tag stand, as token ranges (end excluded), longest at each start. */
  where(tag: string): readonly { from: number; to: number }[] {
    if (!this.#tags.has(tag)) return []
    const known = this.#places.get(tag)
    if (known) return known
    const out: { from: number; to: number }[] = []
    this.hits.forEach((list, from) => {
      let length = 0
      for (const hit of list) if (hit.tag === tag && hit.length > length) length = hit.length
      if (length) out.push({ from, to: from + length })
    })
    this.#places.set(tag, out)
    return out
  }

  /** The words as written from one token to another (end excluded). */
  words(from: number, to: number): string {
    return to > from ? this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end) : ''
  }

  /**
   * The clause round some tokens: to the nearest comma, semicolon, colon, dash or bracket on either side, and
   * a short clause with its neighbour. Out: a token range.
   */
  clause(from: number, to: number): { from: number; to: number } {
    const { tokens } = this
    const opens = (i: number) => /[,;:()–—]|--/.test(tokens[i]!.before)
    let a = from
    let b = to
    const widen = () => {
      while (a > 0 && !opens(a)) a--
      while (b < tokens.length && !opens(b)) b++
    }
    widen()
    while (b - a < SHORT_CLAUSE && (a > 0 || b < tokens.length)) {
      if (a > 0) a--
      if (b < tokens.length) b++
      widen()
    }
    return { from: a, to: b }
  }

  /** Whether one of these words stands among the tokens from `from` to `to` (end excluded). */
  says(wordList: ReadonlySet<string>, from = 0, to = this.tokens.length): boolean {
    for (let i = Math.max(0, from); i < Math.min(to, this.tokens.length); i++)
      if (wordList.has(this.tokens[i]!.norm)) return true
    return false
  }

  /** Whether a negation reaches the token: within four words before it in the same clause. */
  negated(at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
      const token = this.tokens[i]!
      const after = this.tokens[i + 1]!
      if (CLAUSE_BREAK.test(after.before) || STARTS_CLAUSE.has(after.norm)) return false
      if (NEGATION.has(token.norm)) return !(token.norm === 'not' && this.tokens[i + 1]?.norm === 'only')
    }
    return false
  }

  /** Which frames excuse a match at these tokens, of those that the sentence itself shows. */
  framed(match: Match, frame: Frame, ownNegation: boolean): boolean {
    switch (frame) {
      case 'negated': {
        if (ownNegation) return false
        if (this.negated(match.from)) return true
        for (let i = match.first; i < match.last; i++)
          if (NEGATION.has(this.tokens[i]!.norm) && this.tokens[i]!.norm !== 'no') return true
        return false
      }
      case 'quoted':
        return this.tokens[match.from]?.quoted ?? false
      case 'asked':
        return this.frame.asked
      case 'hypothetical':
        return this.frame.hypothetical
      case 'reported':
        return this.frame.reported
      case 'condemned':
        return this.frame.condemned
      case 'play':
        return this.frame.play
      case 'other-job':
        return false
    }
  }
}

/** Works out once for each sentence what follows from it alone: a draft keeps its unchanged sentences from keystroke to keystroke. */
export function once<Out>(workOut: (sentence: Sentence) => Out): (sentence: Sentence) => Out {
  const known = new WeakMap<Sentence, { out: Out }>()
  return (sentence) => {
    const before = known.get(sentence)
    if (before) return before.out
    const out = workOut(sentence)
    known.set(sentence, { out })
    return out
  }
}
