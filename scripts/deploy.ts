/**
 * `npm run deploy -- --department FILE --key KEY --updates URL [--out DIR]`: the files that install Second Look on a
 * department's machines and give it the department's file, for every kind of management that `docs/deploy/` speaks of.
 *
 * `--key` and `--updates` are those of `npm run package`; the public half of the key is enough. Offline, and the same to
 * the byte for the same file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDepartment, readGiven, runCommand } from './department-arg.ts'
import { firefoxPolicy, firefoxRemoval, googleAdminPolicy, linuxPolicy } from './deploy/json.ts'
import { configurationProfile, removalProfile } from './deploy/macos.ts'
import type { Target } from './deploy/target.ts'
import { registryFile, removalFile, template, templateWords } from './deploy/windows.ts'
import { chromeIdOf, firefoxIdOf, ROOT, readKey } from './package/keys.ts'
import { folderUrl, packageName } from './package/names.ts'

const USAGE = `npm run deploy -- --department FILE --key KEY --updates URL [--out DIR]
  --department FILE   the department's file that the browsers are to be sent, signed where your build asks for it
  --key KEY           the key of npm run package, or its public half: it makes the extension's ids
  --updates URL       the folder on your own server, as for npm run package
  --out DIR           where the files go (deploy)`

/** Every file, by its path under `--out`. */
const FILES: Readonly<Record<string, (target: Target) => string | Uint8Array>> = {
  'google-admin/extension-policy.json': googleAdminPolicy,
  'windows/second-look.admx': template,
  'windows/en-US/second-look.adml': templateWords,
  'windows/second-look.reg': registryFile,
  'windows/second-look-remove.reg': removalFile,
  'macos/second-look.mobileconfig': configurationProfile,
  'macos/second-look-remove.mobileconfig': removalProfile,
  'linux/second-look.json': linuxPolicy,
  'firefox/policies.json': firefoxPolicy,
  'firefox/policies-remove.json': firefoxRemoval,
}

void runCommand(USAGE, () => {
  const { values } = parseArgs({
    options: {
      department: { type: 'string' },
      key: { type: 'string' },
      updates: { type: 'string' },
      out: { type: 'string', default: 'deploy' },
    },
  })
  const { department, key, updates, out } = values
  if (department === undefined || key === undefined || updates === undefined) throw new Error(USAGE)
  const read = readDepartment(department)
  const { $schema: _, ...file } = JSON.parse(readGiven(department, 'department file')) as Record<string, unknown>
  const { publicKey } = readKey(key, 'rsa')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const target: Target = {
    file,
    chromeId: chromeIdOf(publicKey).id,
    firefoxId: firefoxIdOf(publicKey),
    updates: folderUrl(updates),
    version,
    xpi: `${packageName(read.department.name, version)}-firefox.xpi`,
  }
  for (const [name, make] of Object.entries(FILES)) {
    const path = join(out, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, make(target))
    console.log(path)
  }
})
