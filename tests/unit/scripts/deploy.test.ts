import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDepartment } from '../../../rules/department.ts'
import { firefoxPolicy, firefoxRemoval, googleAdminPolicy, linuxPolicy } from '../../../scripts/deploy/json.ts'
import { keysPage } from '../../../scripts/deploy/keys-page.ts'
import { configurationProfile, removalProfile } from '../../../scripts/deploy/macos.ts'
import type { Target } from '../../../scripts/deploy/target.ts'
import { registryFile, removalFile, template, templateWords } from '../../../scripts/deploy/windows.ts'
import { managedSchema } from '../../../scripts/managed-schema.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const { $schema: _, ...file } = JSON.parse(read('examples/millbrook.department.json')) as Record<string, unknown>
const ID = 'abcdefghijklmnopabcdefghijklmnop'
const target: Target = {
  file: { ...file, version: 3, department: { ...(file.department as object), name: 'Ann & Roe’s "PD" <\\>' } },
  chromeId: ID,
  firefoxId: `${ID}@second-look.example`,
  updates: 'https://apps.millbrookpd.example/second-look/',
  version: '0.1.0',
  xpi: 'second-look.xpi',
}
const keys = Object.keys((JSON.parse(managedSchema()) as { properties: object }).properties)
const inUtf16 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('utf16le')
    .replace(/^\uFEFF/, '')

/** Reads what stands in a registry file under one key, as Windows would. */
function registryValues(text: string, key: string): Record<string, unknown> {
  const [, part = ''] = text.split(`\r\n[HKEY_LOCAL_MACHINE\\${key}]\r\n`)
  const values = part.split('\r\n\r\n')[0]!.trimEnd().split('\r\n')
  return Object.fromEntries(
    values.map((line) => {
      const [, name = '', value = ''] = /^"([^"]+)"=(.*)$/.exec(line) ?? []
      if (value.startsWith('dword:')) return [name, Number.parseInt(value.slice(6), 16)]
      const words = value.slice(1, -1).replaceAll(/\\(["\\])/g, '$1')
      return [name, /^[[{]/.test(words) ? JSON.parse(words) : words]
    }),
  )
}

describe('the files for a browser’s management', () => {
  it('hold the department’s file whole, in each form', () => {
    const linux = JSON.parse(linuxPolicy(target)) as Record<string, { extensions: Record<string, unknown> }>
    expect(linux['3rdparty']?.extensions[ID]).toEqual(target.file)
    const firefox = JSON.parse(firefoxPolicy(target)) as { policies: { '3rdparty': { Extensions: object } } }
    expect(firefox.policies['3rdparty'].Extensions).toEqual({ [target.firefoxId]: target.file })
    const google = JSON.parse(googleAdminPolicy(target)) as Record<string, { Value: unknown }>
    expect(Object.fromEntries(Object.entries(google).map(([key, { Value }]) => [key, Value]))).toEqual(target.file)
    const registry = inUtf16(registryFile(target))
    for (const browser of ['Google\\Chrome', 'Microsoft\\Edge'])
      expect(registryValues(registry, `Software\\Policies\\${browser}\\3rdparty\\extensions\\${ID}\\policy`)).toEqual(
        target.file,
      )
  })

  it('install it from the department’s server', () => {
    const line = `${ID};${target.updates}updates.xml`
    expect(linuxPolicy(target)).toContain(line)
    expect(inUtf16(registryFile(target))).toContain(`"9471"="${line}"`)
    expect(configurationProfile(target)).toContain(`<string>${line}</string>`)
    expect(firefoxPolicy(target)).toContain(`${target.updates}${target.xpi}`)
  })

  it('take away on Windows what they set', () => {
    const removal = inUtf16(removalFile(target))
    expect(removal).toContain('"9471"=-')
    expect(removal).toContain(`[-HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}]`)
  })

  it('take away in Firefox and on macOS what they set, under the same names', () => {
    expect(JSON.parse(firefoxRemoval(target))).toEqual({
      policies: { ExtensionSettings: { [target.firefoxId]: { installation_mode: 'blocked' } } },
    })
    const removal = removalProfile(target)
    expect(removal).toMatch(/<key>installation_mode<\/key>\s*<string>blocked<\/string>/)
    expect(removal).not.toContain('ExtensionInstallForcelist')
    expect(removal).not.toContain('com.google.Chrome')
    const own = (profile: string) =>
      /<key>PayloadIdentifier<\/key>\s*<string>(second-look\.[a-p]{32})</.exec(profile)?.[1]
    expect(own(removal)).toBe(own(configurationProfile(target)))
    expect(own(removal)).toBeDefined()
  })

  it('set no key that the browsers’ schema does not know, and offer every one', () => {
    expect(Object.keys(target.file).filter((key) => !keys.includes(key))).toEqual([])
    const admx = template(target)
    for (const browser of ['chrome', 'edge'])
      expect(
        [...admx.matchAll(/<policy name="(\w+?)_(\w+)"/g)].filter(([, one]) => one === browser).map(([, , key]) => key),
      ).toEqual(keys)
    expect([...templateWords().matchAll(/<string id="(\w+)_explain">/g)].map(([, key]) => key)).toEqual(keys)
    expect([...keysPage().matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual(keys)
  })

  it('name in the template only words that it has', () => {
    const words = new Set([...templateWords().matchAll(/<(?:string|presentation) id="(\w+)"/g)].map(([, id]) => id))
    const asked = [...template(target).matchAll(/\$\((?:string|presentation)\.(\w+)\)/g)].map(([, id]) => id)
    expect(asked.filter((id) => !words.has(id))).toEqual([])
  })

  it('are well-formed XML with the department’s words in them', () => {
    const profile = configurationProfile(target)
    expect(profile).toContain('<string>Ann &amp; Roe’s &quot;PD&quot; &lt;\\&gt;</string>')
    for (const text of [profile, removalProfile(target), template(target), templateWords()]) {
      const open: string[] = []
      for (const [, slash, name, self] of text.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
        if (slash) expect(open.pop()).toBe(name)
        else if (!self) open.push(name!)
      }
      expect(open).toEqual([])
    }
  })

  it('are the same each time', () => {
    expect(configurationProfile(target)).toBe(configurationProfile({ ...target }))
  })
})

describe('docs/deploy', () => {
  const pages = readdirSync(new URL('../../../docs/deploy', import.meta.url))

  it('lists the keys of the format as it is now (npm run keys)', () => {
    expect(read('docs/deploy/keys.md')).toBe(keysPage())
  })

  it.each(pages)('%s ends with how to verify', (page) => {
    const last = read(`docs/deploy/${page}`).split('\n## ').at(-1)
    expect(last).toMatch(/^How to verify\n\n- /)
  })

  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...read(`docs/deploy/${page}`).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!)
    for (const link of links) expect(() => read(`docs/deploy/${link}`)).not.toThrow()
  })
})

it('the example is a file that all this can be made from', () => {
  expect(parseDepartment(JSON.stringify(file)).ok).toBe(true)
})
