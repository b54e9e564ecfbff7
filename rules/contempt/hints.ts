import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'

/** What is known of a group in prejudice, and the turns by which the reader is asked to draw the conclusion. */
const SLIGHTS = ['slight.wink', 'slight.alarm', 'slight.purge'] as const

/**
 * Contempt that no single word shows: two unlike hints in one draft, one of them of a group. In: a sentence, and the draft round it.
 * Out: where the hint stands in this sentence; nothing where the draft shows only one.
 */
export function hints(s: Sentence, context: Context): Found[] {
  const here = SLIGHTS.filter((tag) => s.has(tag))
  const group = s.has('group.marked', 'group.adjective', 'slur.maybe')
  if (here.length && (group || s.has('slight.hint'))) return s.where(here[0]!).slice(0, 1)
  // In the sentence beside it, where the draft is short.
  if (context.sentences > 3) return []
  if (here.length && (context.tags.has('group.marked') || context.tags.has('slight.hint')))
    return s.where(here[0]!).slice(0, 1)
  return []
}
