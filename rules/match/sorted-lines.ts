/** When so many keys were asked for, a table is worth being taken apart: a page with a long draft, the command line. */
const MANY = 4000

/**
 * Answers from a table that is not taken apart yet. In: how one key is found, and how all are. Out: what is found for a key, undefined
 * where nothing is; a key asked again costs nothing.
 */
function asking<V>(find: (key: string) => V | undefined, all: () => Map<string, V>) {
  let known = new Map<string, V | undefined>()
  let whole = false
  return (key: string): V | undefined => {
    const before = known.get(key)
    if (before !== undefined || whole || known.has(key)) return before
    if (known.size >= MANY) {
      known = all()
      whole = true
      return known.get(key)
    }
    const found = find(key)
    known.set(key, found)
    return found
  }
}

/**
 * A table as text: a line for each key, the keys in order, and behind a tab what stands by it. Nothing is made of it before a
 * key is looked up, and then a dozen lines are compared: a large table costs a page nothing but its letters.
 */
export class SortedLines {
  /** What stands by a key, or undefined. */
  readonly get: (key: string) => string | undefined

  /** In: what `sortedLines` made. */
  constructor(private readonly text: string) {
    this.get = asking(
      (key) => this.#find(key),
      () => this.#all(),
    )
  }

  #find(key: string): string | undefined {
    const { text } = this
    let low = 0
    let high = text.length
    while (low < high) {
      // Seen from the sign before, a line break in the middle belongs to the line that it ends.
      const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
      const tab = text.indexOf('\t', start)
      const end = text.indexOf('\n', tab)
      const found = text.slice(start, tab)
      if (found === key) return text.slice(tab + 1, end < 0 ? undefined : end)
      if (key < found) high = start
      else low = end < 0 ? text.length : end + 1
    }
    return undefined
  }

  #all(): Map<string, string> {
    const out = new Map<string, string>()
    for (const line of this.text.split('\n')) {
      const tab = line.indexOf('\t')
      if (tab >= 0) out.set(line.slice(0, tab), line.slice(tab + 1))
    }
    return out
  }
}

/** A table as text, for `SortedLines`. Throws on a key with a tab or a line break in it. */
export function sortedLines(table: ReadonlyMap<string, string>): string {
  for (const key of table.keys()) if (/[\t\n]/.test(key)) throw new Error(`no key of a table: ${JSON.stringify(key)}`)
  // As `<` compares: by UTF-16 code units.
  return [...table.keys()]
    .sort()
    .map((key) => `${key}\t${table.get(key)}`)
    .join('\n')
}

/** Numbers in few letters, several by one key. */
export const toNumbers = (text: string): number[] => text.split(' ').map((number) => Number.parseInt(number, 36))

/** A table of numbers, several by one key, as text. In: pairs in the order in which a key's numbers are to stand. */
export function sortedNumbers(pairs: Iterable<readonly [key: string, number: number]>): string {
  const table = new Map<string, string>()
  for (const [key, number] of pairs) {
    const before = table.get(key)
    const written = number.toString(36)
    table.set(key, before === undefined ? written : `${before} ${written}`)
  }
  return sortedLines(table)
}

/** A vocabulary as text, a word a line and in order; a word's number is that of its line. Nothing is made of a word before it is asked for. */
export class SortedWords {
  /** Where each line begins, and where one more would. */
  readonly #from: Uint32Array
  readonly #ask: (word: string) => number | undefined

  constructor(private readonly text: string) {
    const from = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) from.push(at + 1)
    this.#from = Uint32Array.from([...from, text.length + 1])
    this.#ask = asking(
      (word) => this.#find(word),
      () => new Map(this.text.split('\n').map((word, at) => [word, at])),
    )
  }

  get size(): number {
    return this.#from.length - 1
  }

  /** The number of a word; -1 where it is none of these. */
  indexOf(word: string): number {
    return this.#ask(word) ?? -1
  }

  #find(word: string): number | undefined {
    const at = this.#lowest(word)
    return at < this.size && this.#word(at) === word ? at : undefined
  }

  #word(at: number): string {
    return this.text.slice(this.#from[at]!, this.#from[at + 1]! - 1)
  }

  /** The number of the first word that does not come before this one. */
  #lowest(word: string): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#word(middle) < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
