/** Of 290,000 features some forty pairs share a fingerprint of so many bits, and one unknown feature in 3,700 is taken for a known one. */
const BITS = 30
/** Fingerprints are kept by their highest bits, a handful by each. */
const SHELF_BITS = 15
/** How many are made ready in a step. */
const SLICE = 20_000

/** Mixes a number until each of its bits hangs on all others (the finish of MurmurHash3), and keeps `BITS` of them. */
function mixed(n: number): number {
  let h = n
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> (32 - BITS)
}

/** A number that stands for a text (FNV-1a over its UTF-16 code units, mixed). */
export function fingerprint(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h)
}

/** A number that stands for two texts in their order, from that of each. */
export function fingerprintOfBoth(one: number, other: number): number {
  return mixed(Math.imul(one, 0x9e3779b1) ^ other)
}

/**
 * Writes fingerprints in few bytes: how far each is from the one before, seven bits a byte, the lowest first; the highest bit
 * says that more follow. In: numbers in rising order, none twice.
 */
export function packFingerprints(sorted: readonly number[]): number[] {
  const out: number[] = []
  let before = -1
  for (const one of sorted) {
    if (one <= before) throw new Error(`fingerprint ${one} stands after ${before}: they are not in order`)
    let far = one - before - 1
    for (; far > 127; far >>>= 7) out.push((far & 127) | 128)
    out.push(far)
    before = one
  }
  return out
}

/** A vocabulary without its words: what is looked up is the number that stands for one. A tenth of the letters, and nothing to take apart. */
export class Fingerprints {
  /** Where the fingerprints with these highest bits begin; one entry more than shelves. */
  readonly #shelves = new Uint32Array((1 << SHELF_BITS) + 1)

  private constructor(private readonly sorted: Uint32Array) {}

  /** Makes ready what `packFingerprints` wrote, some of it a step. */
  static *unpacking(bytes: Uint8Array): Generator<void, Fingerprints> {
    const sorted = new Uint32Array(bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0))
    const out = new Fingerprints(sorted)
    let at = 0
    let before = -1
    for (let n = 0; n < sorted.length; n++) {
      let far = 0
      let shift = 0
      for (; bytes[at]! > 127; shift += 7) far |= (bytes[at++]! & 127) << shift
      before += 1 + (far | (bytes[at++]! << shift))
      sorted[n] = before
      out.#shelves[(before >>> (BITS - SHELF_BITS)) + 1] = n + 1
      if (n % SLICE === SLICE - 1) yield
    }
    // An empty shelf begins where the one before it ends.
    const shelves = out.#shelves
    for (let s = 1; s < shelves.length; s++) shelves[s] = Math.max(shelves[s]!, shelves[s - 1]!)
    return out
  }

  get size(): number {
    return this.sorted.length
  }

  /** The place of a fingerprint among them; -1 where it is none of these. */
  indexOf(one: number): number {
    const shelf = one >>> (BITS - SHELF_BITS)
    const end = this.#shelves[shelf + 1]!
    for (let n = this.#shelves[shelf]!; n < end; n++) if (this.sorted[n] === one) return n
    return -1
  }
}
