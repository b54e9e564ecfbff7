import { describe, expect, it } from 'vitest'
import { Fingerprints, fingerprint, fingerprintOfBoth, packFingerprints } from '../../../rules/match/fingerprints.ts'
import { finish } from '../../../rules/steps.ts'

const WORDS = Array.from({ length: 40_000 }, (_, i) => `word ${i.toString(36)}`)
const sorted = [...new Set(WORDS.map(fingerprint))].sort((a, b) => a - b)
const known = finish(Fingerprints.unpacking(Uint8Array.from(packFingerprints(sorted))))

describe('fingerprints', () => {
  it('are found at their places', () => {
    expect(known.size).toBe(sorted.length)
    expect(sorted.filter((one, n) => known.indexOf(one) !== n)).toEqual([])
    expect(WORDS.filter((word) => known.indexOf(fingerprint(word)) < 0)).toEqual([])
  })

  it('tell what is known from what is not: of 40,000 other words, hardly one is taken for one of these', () => {
    const taken = WORDS.filter((word) => known.indexOf(fingerprint(`another ${word}`)) >= 0)
    expect(taken.length).toBeLessThan(12)
    expect(sorted.length).toBeGreaterThan(WORDS.length - 12)
  })

  it('of two are told by their order', () => {
    const [a, b] = [fingerprint('<a>'), fingerprint('<b>')]
    expect(fingerprintOfBoth(a, b)).not.toBe(fingerprintOfBoth(b, a))
    expect(fingerprintOfBoth(a, b)).toBe(fingerprintOfBoth(fingerprint('<a>'), fingerprint('<b>')))
  })

  it('stand at the ends, alone, and not at all', () => {
    const most = 2 ** 30 - 1
    const ends = finish(Fingerprints.unpacking(Uint8Array.from(packFingerprints([0, 1, 129, most]))))
    expect([0, 1, 129, most, 2, most - 1].map((one) => ends.indexOf(one))).toEqual([0, 1, 2, 3, -1, -1])
    expect(finish(Fingerprints.unpacking(Uint8Array.from([]))).indexOf(0)).toBe(-1)
  })

  it('out of order are refused by name', () => {
    expect(() => packFingerprints([5, 5])).toThrow('fingerprint 5 stands after 5')
  })
})
