import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../../rules/check.ts'
import { score } from '../../../scripts/scoring.ts'
import { corpusOfTests } from '../../support/corpus.ts'
import { MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

interface Floor {
  macroF1: number
  spanRate: number
  cleanFlagged: number
  cleanStrong: number
  f1: Record<string, number>
}
const floor = JSON.parse(readFileSync(new URL('../../corpus/floor.json', import.meta.url), 'utf8')) as Floor

describe('the corpus stands on its floor (npm run score -- --raise lifts it)', () => {
  const drafts = corpusOfTests()
  const result = score(drafts, (draft) => check(draft, MILLBROOK_IN_FORCE))

  it('has drafts enough, each with an id of its own', () => {
    expect(drafts.length).toBeGreaterThan(600)
    expect(new Set(drafts.map((d) => d.id)).size).toBe(drafts.length)
  })

  it('as a whole', () => {
    expect(result.macroF1).toBeGreaterThanOrEqual(floor.macroF1)
    expect(result.spanRate).toBeGreaterThanOrEqual(floor.spanRate)
    expect(result.cleanFlagged).toBeLessThanOrEqual(floor.cleanFlagged)
    expect(result.cleanStrong).toBeLessThanOrEqual(floor.cleanStrong)
  })

  it.each(Object.entries(floor.f1))('%s', (concern, least) => {
    expect(result.rows.find((r) => r.concern === concern)?.f1 ?? 0).toBeGreaterThanOrEqual(least)
  })
})
