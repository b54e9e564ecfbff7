import type { Readable } from './pattern.ts'

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

/** Items that sleep until one of their keys is in a sentence, so that most rules cost nothing in most sentences. */
export class Waiting<T> {
  readonly #items: T[] = []
  readonly #byKey = new Map<string, number[]>()
  readonly #always: number[] = []
  /** The round in which each item was last woken, so that none is woken twice in one. */
  readonly #wokenIn: number[] = []
  #round = 0

  /** Adds an item that waits for any of these keys; `*` wakes it always. */
  add(anchors: readonly string[], item: T): void {
    const at = this.#items.push(item) - 1
    if (anchors.includes('*')) this.#always.push(at)
    else
      for (const key of anchors) {
        const list = this.#byKey.get(key)
        if (list) list.push(at)
        else this.#byKey.set(key, [at])
      }
  }

  /** The items that these keys wake, in the order they were added. */
  woken(present: ReadonlySet<string>): T[] {
    const round = ++this.#round
    const awake = [...this.#always]
    for (const key of present) {
      const list = this.#byKey.get(key)
      if (!list) continue
      for (const at of list) {
        if (this.#wokenIn[at] === round) continue
        this.#wokenIn[at] = round
        awake.push(at)
      }
    }
    return awake.sort((a, b) => a - b).map((at) => this.#items[at]!)
  }
}
