import type { Span } from '../../rules/types.ts'
import { sentenceAround } from './spans.ts'

/** Sentence by sentence, roughly: a wiki's source has its marks in between. */
function sentencesIn(text: string): string[] {
  return text.split(/[.!?\n]+/).flatMap((sentence) => sentence.replace(/\s+/g, ' ').trim() || [])
}

/**
 * What stood in a box when it was opened, where most of it is the words of others: an article is edited whole, and nobody
 * answers for what they left as it was. In memory only, as the draft is.
 */
export class Stood {
  private readonly sentences: ReadonlySet<string>

  constructor(text: string) {
    this.sentences = new Set(sentencesIn(text))
  }

  /** Whether every sentence that a span of the text lies in stood there already, wherever. */
  has(text: string, span: Span): boolean {
    const { start, end } = sentenceAround(text, span)
    return sentencesIn(text.slice(start, end)).every((sentence) => this.sentences.has(sentence))
  }
}
