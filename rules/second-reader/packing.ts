/** A matrix as it stands in a script: bytes in base64, each times a scale. */
export interface PackedMatrix {
  rows: number
  columns: number
  /** One for all of it, or one a row. */
  scale: readonly number[]
  /** Bytes from -127 to 127, row by row. */
  data: string
}

/** A matrix ready to multiply with, row by row. */
export interface Matrix {
  rows: number
  columns: number
  values: Float32Array
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** How many letters are read in a step; four make three bytes. */
const SLICE = 40_000

/** Bytes as base64, without padding. */
export function toBase64(bytes: Uint8Array): string {
  const out: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const letters = Math.min(4, bytes.length - i + 1)
    for (let k = 0; k < letters; k++) out.push(LETTERS[(n >> (18 - 6 * k)) & 63]!)
  }
  return out.join('')
}

/** What `toBase64` wrote, some of it a step. `rules/` has neither `atob` nor `Buffer`, so it reads for itself. */
export function* fromBase64(text: string): Generator<void, Uint8Array> {
  const code = new Uint8Array(128)
  for (let i = 0; i < 64; i++) code[LETTERS.charCodeAt(i)] = i
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  const whole = text.length - (text.length % 4)
  let at = 0
  for (let from = 0; from < whole; from += SLICE) {
    at = readGroups(text, from, Math.min(whole, from + SLICE), code, out, at)
    if (from + SLICE < whole) yield
  }
  if (whole < text.length) {
    let n = 0
    for (let k = 0; k < 4; k++) n = (n << 6) | (whole + k < text.length ? code[text.charCodeAt(whole + k)]! : 0)
    for (let k = 0; at < out.length; k++) out[at++] = (n >> (16 - 8 * k)) & 255
  }
  return out
}

/** Reads whole groups of four letters into bytes. Out: where the next byte goes. */
function readGroups(text: string, from: number, to: number, code: Uint8Array, out: Uint8Array, at: number): number {
  let next = at
  for (let i = from; i < to; i += 4) {
    const n =
      (code[text.charCodeAt(i)]! << 18) |
      (code[text.charCodeAt(i + 1)]! << 12) |
      (code[text.charCodeAt(i + 2)]! << 6) |
      code[text.charCodeAt(i + 3)]!
    out[next++] = n >> 16
    out[next++] = (n >> 8) & 255
    out[next++] = n & 255
  }
  return next
}

/** Makes a packed matrix ready, some of it a step. */
export function* unpackMatrix({ rows, columns, scale, data }: PackedMatrix): Generator<void, Matrix> {
  const bytes = new Int8Array((yield* fromBase64(data)).buffer)
  const values = new Float32Array(rows * columns)
  for (let i = 0; i < values.length; i++)
    values[i] = bytes[i]! * (scale.length === 1 ? scale[0]! : scale[Math.floor(i / columns)]!)
  return { rows, columns, values }
}

/**
 * A matrix of many rows as it stands in a script, in half a byte a number: base64 of a byte for the row's own scale, and the
 * numbers from -7 to 7, the first of two in the lower half. Whole bytes found no more on 3,600 drafts.
 */
export interface PackedTable {
  /** Even. */
  columns: number
  /** Times a row's own scale. */
  scale: number
  data: string
}

/** A matrix of which only a row now and then is wanted: it stays as small as it came. */
export class Table {
  constructor(
    readonly columns: number,
    private readonly scale: number,
    private readonly bytes: Uint8Array,
  ) {}

  /** One of its rows. */
  row(row: number): Float32Array {
    const from = row * (1 + this.columns / 2)
    const by = this.scale * this.bytes[from]!
    const out = new Float32Array(this.columns)
    for (let i = 0; i < out.length; i++) {
      const two = this.bytes[from + 1 + (i >> 1)]!
      out[i] = (((i & 1 ? two >> 4 : two) << 28) >> 28) * by
    }
    return out
  }
}

/** Makes a packed table ready, some of it a step. */
export function* unpackTable({ columns, scale, data }: PackedTable): Generator<void, Table> {
  return new Table(columns, scale, yield* fromBase64(data))
}
