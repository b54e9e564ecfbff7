import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
} from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** `ed25519` signs department files; `rsa` pins the extension's ids and signs the packed one. */
type KeyKind = 'ed25519' | 'rsa'

const MADE_BY: Record<KeyKind, string> = {
  ed25519: 'npm run sign -- --new-key FILE',
  rsa: 'npm run package -- --new-key FILE',
}

/** Everything below the project may end up in a package or in a repository; a private key must not. */
function refuseInTree(path: string): void {
  const way = relative(ROOT, resolve(path))
  if (way !== '..' && !way.startsWith(`..${sep}`))
    throw new Error(`"${path}" lies in the project's own folder. Keep private keys outside of it.`)
}

/**
 * Makes a key pair: the private half at `path`, readable by its owner alone, the public half at `path` + `.pub`, both as PEM.
 * Throws where a file is there already or the path lies in the project.
 */
export function writeNewKey(path: string, kind: KeyKind): void {
  refuseInTree(path)
  for (const each of [path, `${path}.pub`])
    if (existsSync(each)) throw new Error(`"${each}" is there already. Keys are never written over: name another file.`)
  const { privateKey, publicKey }: KeyPairKeyObjectResult =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  writeFileSync(`${path}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' })
}

/** Reads a private or public key of a kind. Throws with the place and the mend where it is none. */
export function readKey(path: string, kind: KeyKind): { privateKey: KeyObject | null; publicKey: KeyObject } {
  let pem: string
  try {
    pem = readFileSync(path, 'utf8')
  } catch {
    throw new Error(`There is no key file at "${path}". Make one with ${MADE_BY[kind]}.`)
  }
  const isPrivate = pem.includes('PRIVATE KEY')
  if (isPrivate) refuseInTree(path)
  let publicKey: KeyObject
  try {
    publicKey = createPublicKey(pem)
  } catch {
    throw new Error(`"${path}" is not a key in PEM. Make one with ${MADE_BY[kind]}.`)
  }
  if (publicKey.asymmetricKeyType !== kind)
    throw new Error(
      `"${path}" is a key of another kind (${publicKey.asymmetricKeyType}). Make one with ${MADE_BY[kind]}.`,
    )
  return { privateKey: isPrivate ? createPrivateKey(pem) : null, publicKey }
}

/** The 32 bytes of an Ed25519 public key, in base64: as a department's file and a build carry it. */
export function rawPublicKey(publicKey: KeyObject): string {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
}

/** A public key as Chrome's manifest carries it. */
export const derOf = (publicKey: KeyObject): Buffer => publicKey.export({ type: 'spki', format: 'der' })

/** The id that Chrome and Edge give to an extension with this key: 16 bytes of its SHA-256, in the letters a to p. */
export function chromeIdOf(publicKey: KeyObject): { id: string; bytes: Buffer } {
  const bytes = createHash('sha256').update(derOf(publicKey)).digest().subarray(0, 16)
  const id = [...bytes.toString('hex')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
  return { id, bytes }
}

/** The id in Firefox, pinned by the same key. */
export const firefoxIdOf = (publicKey: KeyObject): string => `${chromeIdOf(publicKey).id}@second-look.example`
