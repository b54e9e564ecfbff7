import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedLines, sortedLines, sortedNumbers, toNumbers } from '../../../rules/match/sorted-lines.ts'

describe('a table as text', () => {
  it('finds every key, and no other', () => {
    const key = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'é', '😀', ' ', '<', "'") })
    fc.assert(
      fc.property(fc.dictionary(key, fc.string({ unit: fc.constantFrom('x', ' ', '\t') })), key, (table, other) => {
        const lines = new SortedLines(sortedLines(new Map(Object.entries(table))))
        for (const [name, value] of Object.entries(table)) expect(lines.get(name)).toBe(value)
        if (!Object.hasOwn(table, other)) expect(lines.get(other)).toBeUndefined()
      }),
    )
  })

  it('keeps several numbers by one key in the order in which they came', () => {
    const lines = new SortedLines(
      sortedNumbers([
        ['pear', 40],
        ['apple', 3],
        ['pear', 7],
      ]),
    )
    expect(toNumbers(lines.get('pear')!)).toEqual([40, 7])
    expect(toNumbers(lines.get('apple')!)).toEqual([3])
    expect(lines.get('pea')).toBeUndefined()
  })

  it('takes no key that would break a line', () => {
    expect(() => sortedLines(new Map([['a\nb', '']]))).toThrow('no key of a table: "a\\nb"')
  })
})
