import { describe, expect, it } from 'vitest'
import { concerns } from '../../../rules/concerns/index.ts'
import { Engine } from '../../../rules/engine.ts'
import { EXAMPLES, readExample } from '../../support/examples.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const engine = new Engine(MILLBROOK)

for (const concern of concerns) {
  const { finds, leaves } = EXAMPLES.get(concern.id)!
  describe(concern.id, () => {
    it('has examples of both kinds', () => {
      expect(finds.length).toBeGreaterThanOrEqual(12)
      expect(leaves.length).toBeGreaterThanOrEqual(12)
    })
    it.each(finds.map((e) => [typeof e === 'string' ? e : e.text, e] as const))('finds %s', (_, example) => {
      const { draft, spans } = readExample(example)
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
      const { draft } = readExample(example)
      const found = engine.read(draft).evidence.filter((e) => e.concern === concern.id)
      expect(found.map((e) => draft.text.slice(e.start, e.end))).toEqual([])
    })
  })
}
