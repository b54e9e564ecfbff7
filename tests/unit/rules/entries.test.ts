import { describe, expect, it } from 'vitest'
import { check } from '../../../rules/check.ts'
import { entries } from '../../../rules/entries.ts'
import type { Finding } from '../../../rules/types.ts'
import { MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

const [SAMPLE] = check(
  { text: 'I was so hammered last night', surface: 'post', account: 'personal' },
  MILLBROOK_IN_FORCE,
)
const at = (start: number, end: number, other: Partial<Finding> = {}): Finding => ({ ...SAMPLE!, start, end, ...other })
const spans = (findings: Finding[]) => entries(findings).map(({ start, end, under }) => [start, end, 1 + under.length])

describe('findings are joined', () => {
  it('where their words overlap, also by way of a third', () => {
    expect(spans([at(0, 5), at(3, 12), at(10, 20), at(20, 25)])).toEqual([
      [0, 20, 3],
      [20, 25, 1],
    ])
    expect(spans([at(0, 30), at(2, 4), at(10, 12)])).toEqual([[0, 30, 3]])
    expect(spans([])).toEqual([])
  })

  it('under the strictest, then what is stated, then the fewest words', () => {
    const lead = (...findings: Finding[]) => entries(findings)[0]!.lead
    const strict = at(2, 9, { level: 'prohibited' })
    expect(lead(at(0, 9, { level: 'caution' }), strict)).toBe(strict)
    const stated = at(2, 20, { sure: 'stated' })
    expect(lead(at(0, 9, { sure: 'inferred' }), stated)).toBe(stated)
    const short = at(2, 4)
    expect(lead(at(0, 9), short)).toBe(short)
  })

  it('but never one that is cleared with one that is open', () => {
    const clearedBy = { id: '1', clauses: [], from: 'official', by: 'Chief Pruitt', date: '2026-01-01' } as const
    expect(spans([at(0, 9), at(0, 9, { clearedBy })])).toEqual([
      [0, 9, 1],
      [0, 9, 1],
    ])
  })

  it('and none is lost, in whatever draft', () => {
    const text = 'Sgt. Reyes of the Millbrook PD is a lying asshole and so is the whole department.'
    const found = check({ text, surface: 'post', account: 'personal' }, MILLBROOK_IN_FORCE)
    const all = entries(found)
    expect(all.length).toBeLessThan(found.length)
    const kept = all.flatMap(({ lead, under }) => [lead, ...under])
    expect(kept).toHaveLength(found.length)
    expect(new Set(kept)).toEqual(new Set(found))
  })
})

describe('that someone is police', () => {
  const self = (text: string) =>
    check({ text, surface: 'post', account: 'personal' }, MILLBROOK_IN_FORCE).filter(
      ({ concern }) => concern === 'self-identification',
    )
  const HINT = 'Off to roll call, vest still damp from last shift.'

  it('is not guessed at where it is said', () => {
    expect(self(HINT).map(({ sure }) => sure)).toEqual(['inferred'])
    expect(self(`I am a police officer. ${HINT}`).map(({ sure }) => sure)).toEqual(['stated'])
  })
})
