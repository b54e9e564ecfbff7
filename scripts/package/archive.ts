import { type KeyObject, sign } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { chromeIdOf, derOf } from './keys.ts'

/** File contents by path; paths have forward slashes. */
export type Files = Map<string, Uint8Array>

/** Every file below a folder. In: the folder, and the path that they get in the archive. */
export function filesIn(folder: string, as = ''): Files {
  const files: Files = new Map()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), as === '' ? entry.name : `${as}/${entry.name}`]
    if (entry.isDirectory()) for (const [path, content] of filesIn(from, to)) files.set(path, content)
    else if (entry.isFile()) files.set(to, readFileSync(from))
  }
  return files
}

/** A zip of the same bytes for the same files, whatever the machine, the time zone and the day. */
export function zipped(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  // Zip has no time zone: the year is written as it stands here.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(2000, 0, 1) })
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]

/** A length-delimited field of a protocol buffer. */
const field = (number: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(content.length)]), content])

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/**
 * A packed extension (CRX3) for Chrome and Edge, which policy installs from a server of one's own: the zip behind a header
 * that signs it. RSA signatures with PKCS #1 padding are the same every time, so the file is, too.
 */
export function packed(zip: Uint8Array, privateKey: KeyObject, publicKey: KeyObject): Uint8Array {
  const signedHeader = field(1, chromeIdOf(publicKey).bytes)
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, zip])
  const signature = sign('sha256', signed, privateKey)
  const proof = Buffer.concat([field(1, derOf(publicKey)), field(2, signature)])
  const header = Buffer.concat([field(2, proof), field(10_000, signedHeader)])
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip])
}
