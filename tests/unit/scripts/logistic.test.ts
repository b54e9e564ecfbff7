import { describe, expect, it } from 'vitest'
import { logistic, type Rows } from '../../../scripts/training/logistic.ts'

function rowsOf(table: readonly (readonly number[])[]): Rows {
  const columns = table[0]!.length
  return {
    start: Uint32Array.from({ length: table.length + 1 }, (_, r) => r * columns),
    column: Uint32Array.from(table.flatMap((row) => row.map((_, c) => c))),
    value: Float64Array.from(table.flat()),
    columns,
  }
}

describe('logistic regression', () => {
  const table = [
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
    [1, 0.5],
    [0, 0.5],
  ]
  const rows = [true, true, false, false, true, false].map((shows, row) => ({ row, shows, counts: 1 }))

  it('stands where no weight can be changed for the better', () => {
    const cost = 3
    const { bias, weights } = logistic(rowsOf(table), rows, cost)
    const slope = [weights[0]!, weights[1]!, 0]
    for (const { row, shows } of rows) {
      const z = bias + table[row]!.reduce((sum, x, c) => sum + x * weights[c]!, 0)
      const pull = cost * (1 / (1 + Math.exp(-z)) - (shows ? 1 : 0))
      slope[0]! += pull * table[row]![0]!
      slope[1]! += pull * table[row]![1]!
      slope[2]! += pull
    }
    for (const each of slope) expect(Math.abs(each)).toBeLessThan(0.05)
    expect(weights[0]).toBeGreaterThan(1)
  })

  it('counts a row that counts twice as two rows', () => {
    const once = logistic(rowsOf([...table, table[1]!]), [...rows, { row: 6, shows: true, counts: 1 }], 3)
    const twice = logistic(
      rowsOf(table),
      rows.map((row, i) => (i === 1 ? { ...row, counts: 2 } : row)),
      3,
    )
    expect(twice.bias).toBeCloseTo(once.bias, 2)
    twice.weights.forEach((weight, c) => {
      expect(weight).toBeCloseTo(once.weights[c]!, 2)
    })
  })

  it('gives the same weights for the same rows', () => {
    expect(logistic(rowsOf(table), rows, 3)).toEqual(logistic(rowsOf(table), rows, 3))
  })
})
