import type { Fact } from '../author.ts'
import { OUTSIDE } from './outside.ts'
import { PEOPLE } from './people.ts'
import { PRIVATE } from './private.ts'
import { STANCE } from './stance.ts'
import { TOPICS } from './topics.ts'
import { WORK } from './work.ts'

/**
 * Cues that are a turn of words, not a word: they become tags, and `rules/signs.ts` adds them to the terms of
 * `lexicons/signs.ts` and `lexicons/alcohol.ts` that have the same tag. Each is a kind of deed with a kind of thing, so that it holds for
 * words that nobody listed.
 */
export const SIGN_FACTS: readonly Fact[] = [...PEOPLE, ...WORK, ...PRIVATE, ...OUTSIDE, ...STANCE, ...TOPICS]
