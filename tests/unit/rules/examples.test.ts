import { describe, expect, it } from 'vitest'
import type { Example } from '../../../rules/concern.ts'
import { concerns } from '../../../rules/concerns/index.ts'
import { Engine } from '../../../rules/engine.ts'
import type { Draft } from '../../../rules/types.ts'
import { EXAMPLES } from '../../support/examples.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const engine = new Engine(MILLBROOK)

/** The draft of an example, and the spans it marks in `[brackets]`. */
function read(example: Example): { draft: Draft; spans: { start: number; end: number }[] } {
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

for (const concern of concerns) {
  const { finds, leaves } = EXAMPLES.get(concern.id)!
  describe(concern.id, () => {
    it('has examples of both kinds', () => {
      expect(finds.length).toBeGreaterThanOrEqual(12)
      expect(leaves.length).toBeGreaterThanOrEqual(12)
    })
    it.each(finds.map((e) => [typeof e === 'string' ? e : e.text, e] as const))('finds %s', (_, example) => {
      const { draft, spans } = read(example)
      const found = engine.read(draft).evidence.filter((e) => e.concern === concern.id)
      expect(spans.length, 'an example marks its evidence in [brackets]').toBeGreaterThan(0)
      for (const span of spans) {
        expect(
          found.some((e) => e.start < span.end && e.end > span.start),
          `"${draft.text.slice(span.start, span.end)}" is not found; found: ${JSON.stringify(found.map((e) => draft.text.slice(e.start, e.end)))}`,
        ).toBe(true)
      }
    })
    it.each(leaves.map((e) => [typeof e === 'string' ? e : e.text, e] as const))('leaves %s', (_, example) => {
      const { draft } = read(example)
      const found = engine.read(draft).evidence.filter((e) => e.concern === concern.id)
      expect(found.map((e) => draft.text.slice(e.start, e.end))).toEqual([])
    })
  })
}
