import type { Readable } from './parts.ts'
import { SortedLines, sortedNumbers, toNumbers } from './sorted-lines.ts'

const CLASS_KEYS: Record<string, string> = {
  number: '<num>',
  emoji: '<emoji>',
  hashtag: '<hashtag>',
  mention: '<mention>',
  url: '<url>',
  email: '<email>',
}

/** Everything in a sentence that something may wait for: its words, its terms' tags, its kinds of token. */
export function keys({ tokens, hits }: Readable): Set<string> {
  const out = new Set<string>()
  for (const token of tokens) {
    out.add(token.norm)
    if (token.alts) for (const alt of token.alts) out.add(alt)
    const kind = CLASS_KEYS[token.kind]
    if (kind) out.add(kind)
    else if (token.norm.charCodeAt(0) < 58 && token.norm.charCodeAt(0) > 47) out.add('<num>')
  }
  for (const list of hits) for (const hit of list) out.add(hit.key)
  return out
}

/** Waits for anything. */
const ALWAYS = '*'
const NOBODY: readonly number[] = []

/**
 * What items wait for, as a table for `Waiting`. In: for each item in turn, keys of which one must be in a sentence; `*` is
 * in every one.
 */
export function waits(anchors: Iterable<readonly string[]>): string {
  return sortedNumbers(pairs(anchors))
}

function* pairs(all: Iterable<readonly string[]>): Generator<[string, number]> {
  let at = 0
  for (const anchors of all) {
    for (const key of anchors.includes(ALWAYS) ? [ALWAYS] : new Set(anchors)) yield [key, at]
    at++
  }
}

/**
 * Items that sleep until one of their keys is in a sentence, so that most rules cost nothing in most sentences; and an
 * item is only made when it first wakes.
 */
export class Waiting<T> {
  readonly #table: SortedLines
  readonly #items: T[] = []
  readonly #byKey = new Map<string, readonly number[]>()
  /** The round in which each item was last woken, so that none is woken twice in one. */
  readonly #wokenIn: number[] = []
  #round = 0

  /** In: what `waits` made of the items' keys, and what makes an item by its number. */
  constructor(
    table: string,
    private readonly make: (at: number) => T,
  ) {
    this.#table = new SortedLines(table)
  }

  /** The items that these keys wake, in their order. */
  woken(present: ReadonlySet<string>): T[] {
    const round = ++this.#round
    const awake = [...this.#waitingFor(ALWAYS)]
    for (const key of present)
      for (const at of this.#waitingFor(key)) {
        if (this.#wokenIn[at] === round) continue
        this.#wokenIn[at] = round
        awake.push(at)
      }
    return awake.sort((a, b) => a - b).map((at) => this.#item(at))
  }

  #item(at: number): T {
    this.#items[at] ??= this.make(at)
    return this.#items[at]
  }

  #waitingFor(key: string): readonly number[] {
    let known = this.#byKey.get(key)
    if (!known) {
      const found = this.#table.get(key)
      if (found === undefined) return NOBODY
      known = toNumbers(found)
      this.#byKey.set(key, known)
    }
    return known
  }
}
