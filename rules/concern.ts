import type { Context } from './context.ts'
import type { Match } from './match/pattern.ts'
import type { Sentence } from './sentence.ts'
import type { ConcernId, Evidence, Fix, Mark, Surface } from './types.ts'

/**
 * How words can stand so that they do not mean what they say.
 * - `play`: a game, a sport, a film, a book, a play, a song
 * - `negated`: denied ("I am not a cop")
 * - `quoted`: inside quotation marks
 * - `condemned`: somebody else's words, named in order to reject them
 * - `asked`: a question
 * - `hypothetical`: would, could, imagine, if only
 * - `reported`: somebody said, the paper writes
 * - `other-job`: the author's own work is another job (nurse, teacher, security guard)
 */
const FRAMES = ['play', 'negated', 'quoted', 'condemned', 'asked', 'hypothetical', 'reported', 'other-job'] as const
export type Frame = (typeof FRAMES)[number]

/** The frames that excuse a match unless a rule says otherwise. */
export const EXCUSED: readonly Frame[] = ['play', 'negated', 'condemned']

/** A match, with all that a rule may want to look at before it becomes evidence. */
export interface Seen {
  sentence: Sentence
  match: Match
  context: Context
  /** The evidence's words as they were written. */
  words: string
}

export interface Rule {
  /** One pattern or several; see `match/pattern.ts` for how they are written. */
  match: string | readonly string[]
  /** One plain sentence for the officer: what was read. */
  why: string | ((seen: Seen) => string)
  sure?: Evidence['sure']
  marks?: readonly Mark[] | ((seen: Seen) => readonly Mark[])
  /** Further frames that excuse a match here. */
  unless?: readonly Frame[]
  /** Frames that usually excuse a match, and here do not. */
  even?: readonly Frame[]
  /** A last look; false leaves the words alone. */
  when?: (seen: Seen) => boolean
  /** What would clear it; nothing where none fits these words. */
  fix?: (seen: Seen) => Fix | undefined
}

/** What a concern's own function answers: tokens of the sentence, end excluded. */
export interface Sighting {
  from: number
  to: number
  why: string
  sure?: Evidence['sure']
  marks?: readonly Mark[]
  unless?: readonly Frame[]
  even?: readonly Frame[]
  fix?: Fix
}

export interface Concern {
  id: ConcernId
  /** In a few words, for headings. */
  title: string
  /**
   * What is pointed at: the words that matched, or, where it is what a sentence tells that counts and the words only
   * give it away, the sentence.
   */
  shows?: 'sentence'
  rules: readonly Rule[]
  /**
   * What patterns cannot say. Called only in sentences that hold one of `triggers` (a word, or
   * `<tag>`; `*` for every sentence). Must be pure and linear.
   */
  triggers?: readonly string[]
  find?: (sentence: Sentence, context: Context) => Sighting[]
}

/** An example draft; where the surface or the account matters, with them. */
export type Example =
  | string
  | {
      text: string
      surface?: Surface
      account?: 'personal' | 'anonymous' | 'official' | 'investigative'
      undercover?: boolean
    }

/**
 * Defines a concern. Its file is named after its id and exports, beside it, its examples: `finds`, drafts
 * that show the concern with the evidence in `[brackets]`, and `leaves`, near misses that must stay unmarked. Where it adds up
 * cues (`signs.ts`), `cueFinds` and `cueLeaves` do the same for their table, `SIGNS`.
 */
export function concern(definition: Concern): Concern {
  return definition
}
