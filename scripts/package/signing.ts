import type { KeyObject } from 'node:crypto'
import { signedBytes, writtenFields } from '../../rules/department.ts'
import { rawPublicKey } from './keys.ts'

/**
 * Signs a department's file with Ed25519.
 *
 * In: the text of a file that `parseDepartment` takes; the key pair; who signs, and on which day. Out: the text of the
 * same file with its signature, without what only an editor reads. A signature that it had is replaced.
 */
export async function signDepartment(
  text: string,
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
  { by, on }: { by: string; on: string },
): Promise<string> {
  const { $schema: _, signature: __, ...fields } = writtenFields(text)
  const signature = { by, on, key: rawPublicKey(publicKey) }
  const pkcs8 = new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }))
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const bytes = await crypto.subtle.sign('Ed25519', key, signedBytes({ ...fields, signature }))
  const value = Buffer.from(bytes).toString('base64')
  return `${JSON.stringify({ ...fields, signature: { ...signature, value } }, null, 2)}\n`
}
