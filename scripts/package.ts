/**
 * `npm run package -- [--department FILE] …`: makes what a department gives out, offline and the same to the byte every time.
 *
 * Without `--department` it is the public build: the officer picks a policy. What it writes to `--out` (`packages` if not
 * given): a zip for Chrome and Edge, one for Firefox, one of the sources that rebuilds both, a `.crx` where the key given
 * is private, the update manifests where `--updates` names their folder, and `SHA256SUMS`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { conflicts, type DepartmentFile } from '../rules/department.ts'
import { signatureFault } from '../settings/trust.ts'
import { departmentOf, readGiven, runCommand } from './department-arg.ts'
import { type Files, filesIn, packed, zipped } from './package/archive.ts'
import { type BuildInputs, INPUTS_VARIABLE } from './package/inputs.ts'
import { chromeIdOf, derOf, firefoxIdOf, ROOT, rawPublicKey, readKey, writeNewKey } from './package/keys.ts'
import { folderUrl, packageName } from './package/names.ts'
import { sourceFiles } from './package/sources.ts'
import { chromeUpdates, firefoxUpdates } from './package/updates.ts'

const OPTIONS = {
  department: { type: 'string' },
  'public-key': { type: 'string' },
  key: { type: 'string' },
  mark: { type: 'string' },
  updates: { type: 'string' },
  out: { type: 'string', default: 'packages' },
  'new-key': { type: 'string' },
} as const

const USAGE = `npm run package -- [options]
  --department FILE   the department's file, to be built in
  --public-key FILE   the department's public key (npm run sign -- --new-key): only files that it signed are taken
  --key FILE          the key that pins the extension's ids, kept outside of the project
  --mark FILE         the department's mark, PNG or SVG, for the pages
  --updates URL       the folder on your own server that the extension is updated from
  --out DIR           where the packages go (packages)
  --new-key FILE      makes a key for --key, and nothing else`

const MOST_BYTES_OF_MARK = 100_000

/** What the department gives, read and checked. */
interface Given {
  department: { text: string; file: DepartmentFile } | null
  inputs: Omit<BuildInputs, 'outDir'>
  keys: ReturnType<typeof readKey> | null
  /** The same again as files, and the options that name them, for the sources. */
  agency: Files
  options: string[]
}

const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  const newKey = values['new-key']
  if (newKey !== undefined) {
    writeNewKey(newKey, 'rsa')
    console.log(`Made ${newKey} (keep it secret and safe: without it no update) and ${newKey}.pub`)
    return
  }
  const given = await read(values)
  const work = mkdtempSync(join(tmpdir(), 'second-look-package-'))
  try {
    const made = make(given, work, values.updates)
    const out = resolve(values.out)
    mkdirSync(out, { recursive: true })
    for (const [name, content] of made) writeFileSync(join(out, name), content)
    for (const name of made.keys()) console.log(join(values.out, name))
    if (given.keys) {
      console.log(`id in Chrome and Edge: ${chromeIdOf(given.keys.publicKey).id}`)
      console.log(`id in Firefox: ${firefoxIdOf(given.keys.publicKey)}`)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Reads what the options name. Throws with the place and the mend of whatever is not right. */
async function read(values: Readonly<Record<string, string | undefined>>): Promise<Given> {
  const agency: Files = new Map()
  const options: string[] = []
  const give = (option: string, name: string, content: Uint8Array) => {
    agency.set(name, content)
    options.push(`--${option} agency/${name}`)
  }
  const signing = values['public-key'] === undefined ? null : readKey(values['public-key'], 'ed25519').publicKey
  const publicKey = signing && rawPublicKey(signing)
  const department = values.department === undefined ? null : await readSigned(values.department, publicKey)
  if (department) give('department', 'department.json', Buffer.from(department.text))
  if (signing) give('public-key', 'department.pub', Buffer.from(signing.export({ type: 'spki', format: 'pem' })))
  const keys = values.key === undefined ? null : readKey(values.key, 'rsa')
  if (keys) give('key', 'extension.pub', Buffer.from(keys.publicKey.export({ type: 'spki', format: 'pem' })))
  const mark = values.mark === undefined ? null : readMark(values.mark)
  if (mark) give('mark', mark.name, mark.content)
  const updates = values.updates === undefined ? null : folderUrl(values.updates)
  if (updates && !keys) throw new Error('--updates needs --key: what has no fixed id cannot be updated.')
  if (updates) options.push(`--updates ${updates}`)
  return {
    department,
    keys,
    agency,
    options,
    inputs: {
      agency: { department: department?.text ?? null, publicKey, mark: mark && `/department-${mark.name}` },
      ...(mark && { markFile: mark.path }),
      ...(keys && { chromeKey: derOf(keys.publicKey).toString('base64'), firefoxId: firefoxIdOf(keys.publicKey) }),
      ...(updates && { updates: { chrome: `${updates}updates.xml`, firefox: `${updates}updates.json` } }),
    },
  }
}

async function readSigned(path: string, publicKey: string | null): Promise<Given['department']> {
  const text = readGiven(path, 'department file')
  const file = departmentOf(text, path)
  for (const { text: said } of conflicts(file)) console.error(`${path}: ${said}`)
  if (file.roster.names.length > 0)
    console.error(`${path}: the roster is in clear, and whoever has the package can read it. See npm run roster.`)
  const fault = await signatureFault({ text, file }, publicKey)
  if (fault === 'unsigned') throw new Error(`${path} is not signed. Sign it: npm run sign -- --key KEY ${path}`)
  if (fault)
    throw new Error(`${path}: its signature does not fit (${fault}). Sign it again with your department's key.`)
  return { text, file }
}

function readMark(path: string): { name: string; path: string; content: Uint8Array } {
  readGiven(path, 'mark')
  const content = readFileSync(path)
  const type = extname(path).toLowerCase()
  const fits =
    type === '.png' ? content.subarray(1, 4).toString() === 'PNG' : type === '.svg' && content.includes('<svg')
  if (!fits) throw new Error(`"${path}" is neither a PNG nor an SVG. Save the mark as one of these.`)
  if (content.length > MOST_BYTES_OF_MARK)
    throw new Error(
      `"${path}" has ${content.length} bytes; a mark may have ${MOST_BYTES_OF_MARK}. It is shown 40 pixels high.`,
    )
  return { name: `mark${type}`, path: resolve(path), content }
}

/** Builds, and packs what was built. Out: the files to write, by name. */
function make({ department, inputs, keys, agency, options }: Given, work: string, updates?: string): Files {
  const inputsFile = join(work, 'inputs.json')
  writeFileSync(inputsFile, JSON.stringify({ ...inputs, outDir: work } satisfies BuildInputs))
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser],
      // In another mode the paths of this machine would get into the package.
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', [INPUTS_VARIABLE]: inputsFile }, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`)
  }
  const name = packageName(department?.file.department.name ?? '', VERSION)
  const chrome = zipped(filesIn(join(work, 'chrome-mv3')))
  const firefox = zipped(filesIn(join(work, 'firefox-mv3')))
  const made: Files = new Map([
    [`${name}-chrome.zip`, chrome],
    [`${name}-firefox.zip`, firefox],
    [`${name}-sources.zip`, zipped(sourceFiles(agency, options))],
  ])
  if (keys?.privateKey) made.set(`${name}-chrome.crx`, packed(chrome, keys.privateKey, keys.publicKey))
  if (keys && updates !== undefined) {
    const folder = folderUrl(updates)
    const { id } = chromeIdOf(keys.publicKey)
    made.set('updates.xml', Buffer.from(chromeUpdates(id, VERSION, `${folder}${name}-chrome.crx`)))
    const xpi = `${folder}${name}-firefox.xpi`
    made.set('updates.json', Buffer.from(firefoxUpdates(firefoxIdOf(keys.publicKey), VERSION, xpi)))
  }
  const sums = [...made].map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`)
  made.set('SHA256SUMS', Buffer.from(sums.join('')))
  return made
}

void runCommand(USAGE, main)
