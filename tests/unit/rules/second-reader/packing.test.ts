import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64, unpackMatrix, unpackTable } from '../../../../rules/second-reader/packing.ts'
import { finish } from '../../../../rules/steps.ts'

describe('what is packed', () => {
  it.each([0, 1, 2, 3, 4, 255, 100_000])('keeps %i bytes through base64', (n) => {
    const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 37) % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''))
    expect(finish(fromBase64(toBase64(bytes)))).toEqual(bytes)
  })

  it('is a matrix again, with one scale or one a row', () => {
    const data = toBase64(Uint8Array.from([1, 256 - 2, 127, 0]))
    const values = (scale: number[]) => [...finish(unpackMatrix({ rows: 2, columns: 2, scale, data })).values]
    expect(values([0.5])).toEqual([0.5, -1, 63.5, 0])
    expect(values([1, 2])).toEqual([1, -2, 254, 0])
  })

  it('is a table again, in half a byte a number, each row times its own scale', () => {
    const data = toBase64(Uint8Array.from([1, 0x7f, 0x09, 200, 0x21, 0xe0]))
    const made = finish(unpackTable({ columns: 4, scale: 0.5, data }))
    expect([...made.row(0)]).toEqual([-0.5, 3.5, -3.5, 0])
    expect([...made.row(1)]).toEqual([100, 200, 0, -200])
  })
})
