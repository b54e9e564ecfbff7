import { fold } from '../text/fold.ts'
import { forms } from '../text/inflect.ts'
import { isSpelling, type Token, tokenize } from '../text/tokens.ts'

/** A term of a lexicon found in a sentence: `length` tokens from some token on. */
export interface Hit {
  tag: string
  length: number
  /** The tag as patterns wait for it: `<tag>`. */
  key: string
}

/** A hit of one's own making. */
export function hit(tag: string, length: number): Hit {
  return { tag, length, key: `<${tag}>` }
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

/**
 * One automaton over all terms of any number of lexicons: a trie on words, walked once a token.
 * Linear in the number of tokens times the length of the longest term.
 */
export class Automaton {
  readonly #root: Node = {}

  add(lexicon: Lexicon): this {
    for (const _ of this.adding(lexicon));
    return this
  }

  /** As `add`, a few terms at a step, for those who must not block. */
  *adding(lexicon: Lexicon): Generator<void> {
    let n = 0
    for (const [tag, list] of Object.entries(lexicon))
      for (const term of list.split(/[,\n]/)) {
        if (term.trim()) this.addTerm(tag, term.trim())
        if (++n % 40 === 0) yield
      }
    yield
  }

  /** Adds one term under a tag. Throws where the term has no words. */
  addTerm(tag: string, term: string): void {
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
      for (const form of inflected.has(i) ? forms(part) : [part]) {
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

  /** Adds to `hits` every term that starts at each token. */
  find(tokens: readonly Token[], hits: Hit[][]): void {
    for (let i = 0; i < tokens.length; i++) {
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
