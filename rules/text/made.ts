/** How many words are remembered unless one says otherwise; a draft has far fewer. */
const REMEMBERED = 20_000

/** What is made of a word, once a word: a draft says the same words again and again. Begun anew when there are too many. */
export class Made<T extends NonNullable<unknown>> {
  readonly #known = new Map<string, T>()

  /** In: what to make of a word, which hangs on nothing else; how many words to remember. */
  constructor(
    private readonly make: (word: string) => T,
    private readonly remembered = REMEMBERED,
  ) {}

  /** What is made of a word. */
  of(word: string): T {
    const before = this.#known.get(word)
    if (before !== undefined) return before
    if (this.#known.size >= this.remembered) this.#known.clear()
    const made = this.make(word)
    this.#known.set(word, made)
    return made
  }
}
