import type { ConcernId } from '../types.ts'

/** What stands for "anything at all" among the concerns. */
export const ANY = 'any'

/** The learned weights as they stand in `weights.ts`: text, so that they load as part of a script. */
export interface PackedWeights {
  /** The concerns and `any`, in the order of their numbers. */
  concerns: readonly (ConcernId | typeof ANY)[]
  /** What a window that shows nothing sums to, in log-odds. */
  bias: readonly number[]
  /** A weight is its byte (-127 to 127) times this. */
  scale: readonly number[]
  /** The probability from which on a concern is raised; 1 for never. */
  raise: readonly number[]
  /** Features, one a line; the number of a line is the feature's. */
  features: string
  /** For each feature in turn, base64: its idf in 1/16, how many weights, and for each its concern and its byte. */
  data: string
}

/** Weights, ready to add up. */
export interface Weights extends Omit<PackedWeights, 'features' | 'data'> {
  index: ReadonlyMap<string, number>
  idf: Float32Array
  /** Where a feature's weights begin in `concern` and `value`; one entry more than features. */
  from: Uint32Array
  concern: Uint8Array
  value: Float32Array
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64, without padding. */
export function toBase64(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const letters = Math.min(4, bytes.length - i + 1)
    for (let k = 0; k < letters; k++) out += LETTERS[(n >> (18 - 6 * k)) & 63]
  }
  return out
}

/** What `toBase64` wrote. `rules/` has neither `atob` nor `Buffer`, so it reads for itself. */
function fromBase64(text: string): Uint8Array {
  const code = new Uint8Array(128)
  for (let i = 0; i < 64; i++) code[LETTERS.charCodeAt(i)] = i
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  let at = 0
  for (let i = 0; i < text.length; i += 4) {
    let n = 0
    for (let k = 0; k < 4; k++) n = (n << 6) | (i + k < text.length ? code[text.charCodeAt(i + k)]! : 0)
    for (let k = 0; k < 3 && at < out.length; k++) out[at++] = (n >> (16 - 8 * k)) & 255
  }
  return out
}

/** How many features are made ready in a step. */
const SLICE = 1500

/** Makes packed weights ready, a few features a step. */
export function* unpacking(packed: PackedWeights): Generator<void, Weights> {
  const bytes = fromBase64(packed.data)
  yield
  const features = packed.features.split('\n')
  yield
  const index = new Map<string, number>()
  const idf = new Float32Array(features.length)
  const from = new Uint32Array(features.length + 1)
  const most = bytes.length >> 1
  const concern = new Uint8Array(most)
  const value = new Float32Array(most)
  let at = 0
  let n = 0
  for (let f = 0; f < features.length; f++) {
    index.set(features[f]!, f)
    idf[f] = bytes[at++]! / 16
    for (let count = bytes[at++]!; count > 0; count--) {
      const c = bytes[at++]!
      concern[n] = c
      value[n++] = ((bytes[at++]! << 24) >> 24) * packed.scale[c]!
    }
    from[f + 1] = n
    if (f % SLICE === SLICE - 1) yield
  }
  const { concerns, bias, scale, raise } = packed
  return { concerns, bias, scale, raise, index, idf, from, concern, value }
}
