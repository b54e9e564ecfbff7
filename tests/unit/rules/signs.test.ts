import { describe, expect, it, test } from 'vitest'
import { check } from '../../../rules/check.ts'
import { concerns } from '../../../rules/concerns/index.ts'
import { Engine } from '../../../rules/engine.ts'
import { EXAMPLES, readExample } from '../../support/examples.ts'
import { MILLBROOK, MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

// The tables by themselves: what the second reader makes of their words is its own matter.
const engine = new Engine(MILLBROOK, { alone: true })
const name = (example: unknown) => (typeof example === 'string' ? example : JSON.stringify(example))

for (const { id } of concerns) {
  const { SIGNS, cueFinds = [], cueLeaves = [] } = EXAMPLES.get(id)!
  if (!SIGNS) continue
  describe(`cues of ${id}`, () => {
    it('has examples of both kinds', () => {
      expect(cueFinds.length).toBeGreaterThanOrEqual(3)
      expect(cueLeaves.length).toBeGreaterThanOrEqual(3)
    })
    it.each(cueFinds.map((e) => [name(e), e] as const))('adds up %s', (_, example) => {
      const { draft, spans } = readExample(example)
      // Found by the cues: no rule of the concern's says the same.
      const found = engine.read(draft).evidence.filter((e) => e.concern === id && e.why === SIGNS.why)
      expect(spans.length, 'an example marks its evidence in [brackets]').toBeGreaterThan(0)
      for (const span of spans) expect(found.some((e) => e.start < span.end && e.end > span.start)).toBe(true)
    })
    it.each(cueLeaves.map((e) => [name(e), e] as const))('leaves %s', (_, example) => {
      const { draft } = readExample(example)
      const found = engine.read(draft).evidence.filter((e) => e.concern === id)
      expect(found.map((e) => draft.text.slice(e.start, e.end))).toEqual([])
    })
  })
}

describe('cues that add up', () => {
  const found = (text: string) =>
    check({ text, surface: 'post', account: 'personal' }, MILLBROOK_IN_FORCE).map((f) => f.concern)

  test('one cue alone is nothing', () => {
    for (const draft of [
      'Woke up in a tent and made coffee',
      'My brother is getting a wake-up call at the hotel Friday',
      'The jury had lunch at the diner',
      'I made a new profile on the library site',
      'Everybody knows the ferry is late on Fridays',
    ])
      expect(found(draft)).toEqual([])
  })

  test('the same words do not count as two cues', () => {
    expect(found('We moved the wedding undercover when it rained on Saturday')).toEqual([])
  })
})
