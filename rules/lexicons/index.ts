import type { Lexicon } from '../match/lexicon.ts'
import { alcohol } from './alcohol.ts'
import { frames } from './frames.ts'
import { people } from './people.ts'
import { police } from './police.ts'
import { subjects } from './subjects.ts'

/** Every lexicon that the automaton is built from. */
export const lexicons: readonly Lexicon[] = [alcohol, frames, people, police, subjects]
