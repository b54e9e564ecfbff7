/**
 * `npm run sign -- --key KEY [--by WHO] [--out OUT] FILE`: signs a department's file.
 * `npm run sign -- --new-key KEY`: makes the key for it, and `KEY.pub`, which goes into the build.
 * `npm run sign -- --verify KEY.pub FILE`: tells whether a file is signed by it.
 *
 * The signature is Ed25519 over the file's canonical JSON (see `rules/department/signature.ts`) and stands in the file
 * itself, so that it goes wherever the file goes: to a page, into a build, through a browser's policy.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DepartmentFile } from '../rules/department.ts'
import { today } from '../settings/today.ts'
import { signatureFault } from '../settings/trust.ts'
import { departmentIn, described, readGiven, runCommand } from './department-arg.ts'
import { rawPublicKey, readKey, writeNewKey } from './package/keys.ts'
import { signDepartment } from './package/signing.ts'

const USAGE = `npm run sign -- --new-key KEY
npm run sign -- --key KEY [--by "Chief Ann Roe"] [--out OUT] FILE
npm run sign -- --verify KEY.pub FILE`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'new-key': { type: 'string' },
      key: { type: 'string' },
      verify: { type: 'string' },
      by: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const newKey = values['new-key']
  if (newKey !== undefined) {
    writeNewKey(newKey, 'ed25519')
    console.log(`Made ${newKey} (keep it secret and safe) and ${newKey}.pub (for npm run package -- --public-key)`)
    return
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Error(USAGE)
  const offered = read(path)
  if (values.verify !== undefined) return verify(path, offered, values.verify)
  if (values.key === undefined) throw new Error(USAGE)
  const signed = await sign(path, offered, values.key, values.by)
  if (values.out === undefined) process.stdout.write(signed)
  else writeFileSync(values.out, signed)
}

function read(path: string): { text: string; file: DepartmentFile } {
  const text = readGiven(path, 'department file')
  const { file, warnings } = departmentIn(text, path)
  // A browser's policy drops a field that it does not know, and then the signature would no longer fit.
  const unknown = warnings.filter(({ expected }) => expected === 'a field of this format')
  if (unknown.length > 0) throw new Error(described(unknown, path))
  return { text, file }
}

async function sign(path: string, { text, file }: ReturnType<typeof read>, key: string, who?: string): Promise<string> {
  const { privateKey, publicKey } = readKey(key, 'ed25519')
  if (!privateKey) throw new Error(`"${key}" is a public key. Sign with the private one that belongs to it.`)
  if (file.version === undefined)
    throw new Error(
      `${path} has no "version". Add "version": 1, and count it up each time that you give out a new file.`,
    )
  const by = who ?? file.department.name
  if (by.trim() === '') throw new Error('Say who signs: --by "Chief Ann Roe".')
  return signDepartment(text, { privateKey, publicKey }, { by, on: today() })
}

async function verify(path: string, offered: ReturnType<typeof read>, key: string): Promise<void> {
  const fault = await signatureFault(offered, rawPublicKey(readKey(key, 'ed25519').publicKey))
  const { signature, version, expires } = offered.file
  if (fault || !signature) throw new Error(`${path} is not taken: ${fault}.`)
  const until = expires === undefined ? '' : `, to be taken over until ${expires}`
  console.log(`${path}: signed by ${signature.by}, ${signature.on}, version ${version}${until}`)
}

void runCommand(USAGE, main)
