import { fold } from '../text/fold.ts'
import { forms } from '../text/inflect.ts'
import { Made } from '../text/made.ts'
import { isSpelling, type Token, tokenize } from '../text/tokens.ts'
import { SortedLines, sortedNumbers, toNumbers } from './sorted-lines.ts'

/** A term of a lexicon found in a sentence: `length` tokens from some token on. */
export interface Hit {
  tag: string
  length: number
  /** The tag as patterns wait for it: `<tag>`. */
  key: string
}

/** Tags as patterns and the second reader wait for them: there are few, and a key put together anew would be taken apart again wherever it is looked up. */
const keys = new Made((tag) => `<${tag}>`)

/** A tag as patterns wait for it: `<tag>`. */
export function keyOf(tag: string): string {
  return keys.of(tag)
}

/** A hit of one's own making. */
export function hit(tag: string, length: number): Hit {
  return { tag, length, key: keyOf(tag) }
}

/**
 * Terms by tag. Each tag is one sense ("police.role", "drunk.state"), each value a list of terms
 * separated by commas or line breaks. A term is one or more words; `word~` stands for all forms of
 * the word. Emoji and hashtags are terms too.
 */
export type Lexicon = Readonly<Record<string, string>>

interface Node {
  next?: Map<string, Node>
  /** The terms that end here; shared by every sentence that holds them. */
  hits?: Hit[]
}

/** Reads words the way drafts are read, so that a term and a draft always agree on spelling. */
export function words(text: string): Token[] {
  // A suffix written alone is read as it stands after a word.
  if (text === "'s") return tokenize("it's", fold("it's")).slice(1)
  return tokenize(text, fold(text))
}

const spelledAsRead = new Map<string, readonly string[]>()

/** The words of a term as drafts are read, spelling alone; most are plain and need no reading. */
export function norms(text: string): readonly string[] {
  if (text.length < 8 && text.length > 1 && /^[a-z]+$/.test(text) && !isSpelling(text)) return [text]
  let known = spelledAsRead.get(text)
  if (!known) {
    known = words(text).map(({ norm }) => norm)
    spelledAsRead.set(text, known)
  }
  return known
}

/** The lists of lexicons laid end to end; a term is known by where it begins. */
class Lists {
  readonly #tags: string[] = []
  readonly #lists: string[] = []
  readonly #from: number[] = []

  constructor(lexicons: readonly Lexicon[]) {
    let from = 0
    for (const lexicon of lexicons)
      for (const [tag, list] of Object.entries(lexicon)) {
        this.#tags.push(tag)
        this.#lists.push(list)
        this.#from.push(from)
        from += list.length + 1
      }
  }

  /** Every term, its tag, and where it begins. */
  *terms(): Generator<[tag: string, term: string, at: number]> {
    for (const [i, list] of this.#lists.entries())
      for (const [term, from] of termsIn(list)) yield [this.#tags[i]!, term, this.#from[i]! + from]
  }

  /** The term that begins here, with its tag. */
  at(place: number): [tag: string, term: string] {
    let low = 0
    let high = this.#from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#from[middle]! <= place) low = middle
      else high = middle - 1
    }
    const from = place - this.#from[low]!
    const list = this.#lists[low]!
    return [this.#tags[low]!, list.slice(from, endOfTerm(list, from)).trim()]
  }
}

function endOfTerm(list: string, from: number): number {
  let end = from
  while (end < list.length && list[end] !== ',' && list[end] !== '\n') end++
  return end
}

function* termsIn(list: string): Generator<[term: string, from: number]> {
  for (let from = 0; from < list.length; ) {
    const end = endOfTerm(list, from)
    const term = list.slice(from, end).trim()
    if (term) yield [term, from]
    from = end + 1
  }
}

/** The words that each term may begin with, as a table for `Automaton.asleep`. Throws where a term begins with no word. */
export function termsAsleep(lexicons: readonly Lexicon[]): string {
  return sortedNumbers(beginnings(new Lists(lexicons)))
}

function* beginnings(lists: Lists): Generator<[string, number]> {
  for (const [tag, term, at] of lists.terms()) {
    const first = /^\S+/.exec(term)![0]
    const inflected = first.endsWith('~')
    const [word, ...more] = norms(inflected ? first.slice(0, -1) : first)
    if (word === undefined) throw new Error(`lexicon term "${term}" under "${tag}" begins with no word`)
    for (const form of inflected && more.length === 0 ? forms(word) : [word]) yield [form, at]
  }
}

/**
 * One automaton over all terms of any number of lexicons: a trie on words, walked once a token.
 * Linear in the number of tokens times the length of the longest term.
 */
export class Automaton {
  readonly #root: Node = {}
  #sleeping: { table: SortedLines; lists: Lists } | undefined
  readonly #woken = new Set<string>()

  /**
   * An automaton that takes a term apart when a draft first has a word that it may begin with: most of a lexicon is never
   * spoken of on a page. In: lexicons, and what `termsAsleep` made of them.
   */
  static asleep(lexicons: readonly Lexicon[], table: string): Automaton {
    const out = new Automaton()
    out.#sleeping = { table: new SortedLines(table), lists: new Lists(lexicons) }
    return out
  }

  /** Adds the terms of a lexicon at once. */
  add(lexicon: Lexicon): this {
    for (const [tag, term] of new Lists([lexicon]).terms()) this.addTerm(tag, term)
    return this
  }

  /** Adds one term under a tag. In: perhaps the one word that it is to begin with. Throws where the term has no words. */
  addTerm(tag: string, term: string, begin?: string): void {
    const inflected = new Set<number>()
    const parts: string[] = []
    for (const piece of term.split(/\s+/)) {
      parts.push(...norms(piece.replace(/~$/, '')))
      if (piece.endsWith('~')) inflected.add(parts.length - 1)
    }
    if (parts.length === 0) throw new Error(`lexicon term "${term}" under "${tag}" has no words`)
    let nodes = [this.#root]
    parts.forEach((part, i) => {
      const reached: Node[] = []
      for (const form of i === 0 && begin !== undefined ? [begin] : inflected.has(i) ? forms(part) : [part]) {
        for (const node of nodes) {
          node.next ??= new Map()
          let child = node.next.get(form)
          if (!child) {
            child = {}
            node.next.set(form, child)
          }
          reached.push(child)
        }
      }
      nodes = reached
    })
    for (const node of nodes) {
      node.hits ??= []
      if (!node.hits.some((h) => h.tag === tag)) node.hits.push(hit(tag, parts.length))
    }
  }

  #wake(word: string): void {
    if (!this.#sleeping || this.#woken.has(word)) return
    const { table, lists } = this.#sleeping
    const found = table.get(word)
    if (found === undefined) return
    this.#woken.add(word)
    for (const at of toNumbers(found)) this.addTerm(...lists.at(at), word)
  }

  /** Adds to `hits` every term that starts at each token. */
  find(tokens: readonly Token[], hits: Hit[][]): void {
    for (let i = 0; i < tokens.length; i++) {
      const { norm, alts } = tokens[i]!
      this.#wake(norm)
      if (alts) for (const alt of alts) this.#wake(alt)
      this.#walk(tokens, i, this.#root, 0, hits[i]!)
    }
  }

  #walk(tokens: readonly Token[], at: number, node: Node, depth: number, into: Hit[]): void {
    const token = tokens[at + depth]
    if (!token || !node.next) return
    const next = node.next.get(token.norm)
    if (next) this.#visit(tokens, at, next, depth + 1, into)
    if (token.alts)
      for (const alt of token.alts) {
        const other = alt === token.norm ? undefined : node.next.get(alt)
        if (other) this.#visit(tokens, at, other, depth + 1, into)
      }
  }

  #visit(tokens: readonly Token[], at: number, node: Node, depth: number, into: Hit[]): void {
    if (node.hits) for (const found of node.hits) if (!into.includes(found)) into.push(found)
    this.#walk(tokens, at, node, depth, into)
  }
}
