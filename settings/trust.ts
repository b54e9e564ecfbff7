import { type DepartmentFile, type Problem, readPlaces, signedBytes, writtenFields } from '../rules/department.ts'

/** Why a file that can be read is not taken over. */
export const REFUSALS = ['unsigned', 'foreign', 'tampered', 'expired', 'older'] as const
export type Refusal = (typeof REFUSALS)[number]

/** A file as it was read, and as its text. */
export interface Offered {
  text: string
  file: DepartmentFile
}

/**
 * What is wrong with a file's signature, or null.
 *
 * In: the file; the department's public key that the build carries, or null. Without one any file is taken, and of a
 * signed one only that it is unchanged can be told, not whose it is. The signature is Ed25519 (RFC 8032) over
 * `signedBytes`.
 */
export async function signatureFault(offered: Offered, publicKey: string | null): Promise<Refusal | null> {
  const { signature } = offered.file
  if (!signature) return publicKey === null ? null : 'unsigned'
  if (publicKey !== null && signature.key !== publicKey) return 'foreign'
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(signature.key), 'Ed25519', false, ['verify'])
    const signed = signedBytes(writtenFields(offered.text))
    return (await crypto.subtle.verify('Ed25519', key, bytesOf(signature.value), signed)) ? null : 'tampered'
  } catch {
    // What is no key at all signed nothing.
    return 'tampered'
  }
}

/**
 * Why a file is not to be taken over today, or null.
 *
 * In: the file; the build's public key or null; the highest version taken so far; today. Versions are told apart only
 * where a key says that both are the department's.
 */
export async function refusal(
  offered: Offered,
  { publicKey, version, today }: { publicKey: string | null; version: number; today: string },
): Promise<Refusal | null> {
  const fault = await signatureFault(offered, publicKey)
  if (fault) return fault
  if (offered.file.expires !== undefined && offered.file.expires < today) return 'expired'
  return publicKey !== null && (offered.file.version ?? 0) < version ? 'older' : null
}

/** The same as a problem of the file: at its place, what was expected there, and how to mend it. */
export function refusalProblem(reason: Refusal, { text, file }: Offered, version: number): Problem {
  const place = readPlaces(text)
  switch (reason) {
    case 'unsigned':
      return {
        ...place([]),
        expected: 'a file that your department signed',
        mend: 'Ask for the signed one: this build takes no other.',
      }
    case 'foreign':
      return {
        ...place(['signature', 'key']),
        expected: 'your department’s own signature',
        mend: 'This one was signed with another key. Ask your department for its file.',
      }
    case 'tampered':
      return {
        ...place(['signature', 'value']),
        expected: 'a signature that fits what the file says',
        mend: 'The file was changed after it was signed. Ask your department for it again.',
      }
    case 'expired':
      return {
        ...place(['expires']),
        expected: 'a day that is still to come',
        mend: `This file could be taken over until ${file.expires}. Ask for a newer one.`,
      }
    case 'older':
      return {
        ...place(['version']),
        expected: `version ${version} or a later one`,
        mend: `This is version ${file.version ?? 0}, older than the one you had. Ask for the newest.`,
      }
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
