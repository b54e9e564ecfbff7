import type { Context } from './context.ts'

interface Read {
  value: unknown
  again: (context: Context) => unknown
}

/**
 * A context that remembers what was asked of it. Evidence judged under it holds under another
 * context in which every question has the same answer, so that a word typed in one sentence does
 * not cost a new look at all the others.
 */
export class Watched implements Context {
  #context: Context
  readonly #reads = new Map<string, Read>()

  constructor(context: Context) {
    this.#context = context
  }

  /** The answer of the context, remembered under a name that stands for the question. */
  ask<T>(question: string, answer: (context: Context) => T): T {
    const known = this.#reads.get(question)
    if (known) return known.value as T
    const value = answer(this.#context)
    this.#reads.set(question, { value, again: answer })
    return value
  }

  /** Whether everything that was asked has the same answer in another context. */
  holdsIn(other: Context): boolean {
    if (other === this.#context) return true
    for (const { value, again } of this.#reads.values()) if (again(other) !== value) return false
    this.#context = other
    return true
  }

  get surface() {
    return this.ask('surface', (c) => c.surface)
  }
  get account() {
    return this.ask('account', (c) => c.account)
  }
  get undercover() {
    return this.ask('undercover', (c) => c.undercover)
  }
  get department() {
    return this.#context.department
  }
  get police() {
    return this.ask('police', (c) => c.police)
  }
  get author() {
    return this.ask('author', (c) => c.author)
  }
  get implied() {
    return this.ask('implied', (c) => c.implied)
  }
  get standing() {
    return this.ask('standing', (c) => c.standing)
  }
  get strongest() {
    return this.ask('strongest', (c) => c.strongest)
  }
  get places() {
    return this.ask('places', (c) => c.places)
  }
  get otherJob() {
    return this.ask('otherJob', (c) => c.otherJob)
  }
  get otherRanks() {
    return this.ask('otherRanks', (c) => c.otherRanks)
  }
  get sentences() {
    return this.ask('sentences', (c) => c.sentences)
  }
  get play() {
    return this.ask('play', (c) => c.play)
  }
  readonly domains = {
    get: (tag: string) => this.ask(`domain ${tag}`, (c) => c.domains.get(tag)),
    has: (tag: string) => this.ask(`has domain ${tag}`, (c) => c.domains.has(tag)),
  }
  readonly tags = {
    has: (tag: string) => this.ask(`tag ${tag}`, (c) => c.tags.has(tag)),
  }
}

/** A context with all of its tags, for facts that count them. */
export interface WholeContext extends Context {
  tags: ReadonlySet<string>
  domains: ReadonlyMap<string, number>
  /** What the draft is weighed by; see `standing.ts`. */
  spoken: ReadonlySet<string>
}

/**
 * A fact worked out from a whole context and asked for by many sentences: worked out once a draft,
 * and only its outcome is what a sentence's evidence depends on.
 *
 * In: a name of its own, and how to work it out. Out: the fact as a function of a context.
 */
export function fact<A extends string | number | boolean>(
  name: string,
  workOut: (context: WholeContext) => A,
): (context: Context) => A {
  const known = new WeakMap<Context, A>()
  const of = (context: Context) => {
    let value = known.get(context)
    if (value === undefined) {
      value = workOut(context as WholeContext)
      known.set(context, value)
    }
    return value
  }
  // Not by its class: in a page the concerns come in a script of their own, which has another.
  return (context) => ('ask' in context ? (context as Watched).ask(name, of) : of(context))
}
