import type { Example } from '../../rules/concern.ts'
import { concerns } from '../../rules/concerns/index.ts'
import type { Signs } from '../../rules/signs.ts'
import type { Draft } from '../../rules/types.ts'

interface Examples {
  finds: readonly Example[]
  leaves: readonly Example[]
  /** Where the concern adds up cues: the table, and examples that it alone finds and leaves. */
  SIGNS?: Signs
  cueFinds?: readonly Example[]
  cueLeaves?: readonly Example[]
}

/**
 * The examples of every concern, by its id, in order. They stand beside the rules, as exports of their
 * own, so that the extension does not carry them.
 */
export const EXAMPLES: ReadonlyMap<string, Examples> = new Map(
  await Promise.all(
    concerns.map(async ({ id }): Promise<[string, Examples]> => [id, await import(`../../rules/concerns/${id}.ts`)]),
  ),
)

/** The draft of an example, and the spans it marks in `[brackets]`. */
export function readExample(example: Example): { draft: Draft; spans: { start: number; end: number }[] } {
  const given = typeof example === 'string' ? { text: example } : example
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const part of given.text.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) {
      spans.push({ start: text.length, end: text.length + part.length - 2 })
      text += part.slice(1, -1)
    } else text += part
  }
  return { draft: { surface: 'post', account: 'personal', ...given, text }, spans }
}
