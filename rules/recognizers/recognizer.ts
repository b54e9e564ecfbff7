import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'

/** Whose a number or an address is, as the words round it tell. */
export type Whose = 'own' | 'department' | 'business' | 'person' | 'unknown'

/** A piece of personal data found in a sentence: tokens, end excluded. */
export interface Found {
  kind: string
  from: number
  to: number
  /**
   * How likely it is what it looks like, 0 to 1: a base for the shape, more for words of context, less
   * for words that say otherwise. What a validator finds impossible is not answered at all.
   */
  score: number
}

/**
 * Finds one kind of personal data. Pure and linear. `triggers` are what must be in a sentence for it
 * to be worth a look (a word, or `<tag>`).
 */
export interface Recognizer {
  kind: string
  triggers: readonly string[]
  find: (sentence: Sentence, context: Context) => Found[]
}

/** Whether one of these words stands within `reach` tokens of the range, before it or (half as far) after it. */
export function near(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>, reach = 6): boolean {
  return sentence.says(words, from - reach, from) || sentence.says(words, to, to + Math.ceil(reach / 2))
}

/** A set of words from a line of them. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}
