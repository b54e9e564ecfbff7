import type { PackedNetwork } from '../../../../rules/second-reader/network.ts'
import { type PackedMatrix, type PackedTable, toBase64 } from '../../../../rules/second-reader/packing.ts'

/** Small whole numbers as a packed matrix. */
export function matrix(...rows: number[][]): PackedMatrix {
  const data = toBase64(Uint8Array.from(rows.flat(), (value) => value & 255))
  return { rows: rows.length, columns: rows[0]?.length ?? 0, scale: [1], data }
}

/** Whole numbers from -7 to 7 as a packed table, an even number a row. */
export function table(...rows: number[][]): PackedTable {
  const halves = (row: number[]) => row.flatMap((n, i) => (i % 2 ? [] : [(n & 15) | ((row[i + 1]! & 15) << 4)]))
  const data = toBase64(Uint8Array.from(rows.flatMap((row) => [1, ...halves(row)])))
  return { columns: rows[0]?.length ?? 0, scale: 1, data }
}

/**
 * A network of two numbers a word: the first says how much of a clown it is, the second how much of a friend. One filter finds
 * a word alone, one finds "your" before a clown, which speaks straight for the second concern; asking counts against.
 */
export const NETWORK: PackedNetwork = {
  words: 'clown\nfriend\nyour',
  tags: 'abuse.name',
  wordVectors: table([3, 0], [0, 3], [1, 1]),
  tagVectors: matrix([1, 0]),
  flagVectors: matrix([-3, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]),
  filters: [
    { width: 1, weights: matrix([1, -1]), bias: [0] },
    { width: 2, weights: matrix([1, 1, 2, -2]), bias: [-4] },
  ],
  hidden: { weights: matrix([1, 1, -2, 0, 5]), bias: [0] },
  out: { weights: matrix([1], [-1]), bias: [-1, 0.5] },
  straight: matrix([0, 0, 0, 0, 0], [0, 10, 0, 0, 0]),
  places: ['=post', '=bio'],
}
