/**
 * What is signed of a department's file: everything that it holds but the signature's own bytes.
 *
 * In: the file as written, as plain data. Out: its canonical JSON (RFC 8785) in UTF-8 without `signature.value`; the same
 * bytes whatever the order of its fields, its spacing and the way that it travelled.
 */
export function signedBytes(written: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  const { value: _, ...signature } = (written.signature ?? {}) as Record<string, unknown>
  return new TextEncoder().encode(canonicalJson({ ...written, signature }))
}

/**
 * Canonical JSON after RFC 8785: fields sorted by their UTF-16 code units, no spaces, numbers and strings as ECMAScript
 * writes them.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
