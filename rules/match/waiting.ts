import type { Needs } from './needs.ts'
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
/** How many keys that wake nobody are remembered. */
const IDLE = 4000

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

/** What is known of a key that something waits for or needs. */
interface Key {
  id: number
  /** The items that it wakes. */
  wakes: readonly number[]
}

/**
 * Items that sleep until one of their keys is in a sentence, so that most rules cost nothing in most sentences; and an
 * item is only made when it first wakes.
 *
 * Of what one key wakes, most lacks another: so what each item needs beside is kept as numbers in a row, and the item itself is not
 * looked at before all of it is there.
 */
export class Waiting<T> {
  readonly #table: SortedLines
  readonly #items: (T | undefined)[]
  readonly #keys = new Map<string, Key>()
  /** Keys that wake nobody and that nobody needs, of those that were asked for. */
  readonly #idle = new Set<string>()
  /** The round in which each key was last there, by its number. */
  readonly #thereIn: number[] = []
  /** The round in which each item was last woken, so that none is woken twice in one. */
  readonly #wokenIn: Uint32Array
  /** Where what an item needs begins in `#needs`, which holds for each list its end there and its keys, and 0 behind the last. */
  readonly #needsAt: Uint32Array
  readonly #needs: number[] = []
  #round = 0

  /** In: what `waits` made of the items' keys, how many there are, what makes an item by its number, and what one needs beside the key that wakes it. */
  constructor(
    table: string,
    count: number,
    private readonly make: (at: number) => T,
    private readonly needsOf: (item: T) => Needs,
  ) {
    this.#table = new SortedLines(table)
    this.#items = new Array(count).fill(undefined)
    this.#wokenIn = new Uint32Array(count)
    this.#needsAt = new Uint32Array(count)
  }

  /** The items that these keys wake and that lack nothing, in their order. */
  woken(present: ReadonlySet<string>): T[] {
    const round = ++this.#round
    const woken = this.#wokenIn
    const awake: number[] = []
    let made = false
    const wake = ({ id, wakes }: Key) => {
      this.#thereIn[id] = round
      for (const at of wakes) {
        if (woken[at] === round) continue
        woken[at] = round
        awake.push(at)
        if (this.#items[at] === undefined) {
          this.#make(at)
          made = true
        }
      }
    }
    const always = this.#key(ALWAYS)
    if (always) wake(always)
    for (const written of present) {
      const key = this.#key(written)
      if (key) wake(key)
    }
    // What was made just now may need a key that nothing had asked for before.
    if (made)
      for (const written of present) {
        const key = this.#keys.get(written)
        if (key) this.#thereIn[key.id] = round
      }
    return awake
      .filter((at) => this.#lacksNothing(at))
      .sort((a, b) => a - b)
      .map((at) => this.#items[at]!)
  }

  #make(at: number): void {
    const item = this.make(at)
    this.#items[at] = item
    const needs = this.#needs
    this.#needsAt[at] = needs.length
    for (const list of this.needsOf(item)) {
      needs.push(needs.length + 1 + list.length)
      for (const written of list) needs.push((this.#keys.get(written) ?? this.#add(written)).id)
    }
    needs.push(0)
  }

  #lacksNothing(item: number): boolean {
    const needs = this.#needs
    const there = this.#thereIn
    let at = this.#needsAt[item]!
    for (let end = needs[at]!; end > 0; end = needs[at]!) {
      for (at++; at < end && there[needs[at]!] !== this.#round; ) at++
      if (at === end) return false
      at = end
    }
    return true
  }

  #key(written: string): Key | undefined {
    const known = this.#keys.get(written)
    if (known || this.#idle.has(written)) return known
    if (this.#table.get(written) !== undefined) return this.#add(written)
    if (this.#idle.size >= IDLE) this.#idle.clear()
    this.#idle.add(written)
    return undefined
  }

  #add(written: string): Key {
    const found = this.#table.get(written)
    const key = { id: this.#thereIn.length, wakes: found === undefined ? NOBODY : toNumbers(found) }
    this.#thereIn.push(0)
    this.#keys.set(written, key)
    return key
  }
}
