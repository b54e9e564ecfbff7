import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { rawPublicKey } from '../../../scripts/package/keys.ts'
import { signDepartment } from '../../../scripts/package/signing.ts'
import type { Agency } from '../../../settings/agency.ts'

/** A department's build: the settings as they are with this built in. */
async function build(agency: Partial<Agency>) {
  vi.resetModules()
  vi.doMock('../../../settings/agency.ts', () => ({
    AGENCY: { department: null, publicKey: null, mark: null, ...agency },
  }))
  return import('../../../settings/index.ts')
}
const file = (over: object = {}) => ({ format: 1, policy: 'ma-draft', choices: { c6: 'off' }, ...over })
const text = (over: object = {}) => JSON.stringify(file(over))

beforeEach(() => fakeBrowser.reset())

describe('a build with a department’s file and no key', () => {
  const bundled = text({
    department: { name: 'Ashford PD' },
    choices: { c6: 'off', c6a: 'may' },
    locked: ['/choices/c6'],
  })

  test('starts with it, and the officer answers differently where it is not locked', async () => {
    const settings = await build({ department: bundled })
    const { department } = await settings.load()
    expect(department).toMatchObject({ from: 'bundled', changed: false, file: { department: { name: 'Ashford PD' } } })
    const choices = { c6: 'on', c6a: 'shall-not' }
    await settings.changeDepartment({ ...department.file, choices })
    expect((await settings.load()).department).toMatchObject({
      changed: true,
      file: { choices: { c6: 'off', c6a: 'shall-not' } },
    })
    await settings.resetDepartment()
    expect((await settings.load()).department).toMatchObject({ changed: false, file: { choices: { c6a: 'may' } } })
  })

  test('takes a loaded file as such answers, and names what stays as it is', async () => {
    const settings = await build({ department: bundled })
    const read = await settings.loadDepartment(text({ choices: { c6: 'on', c6a: 'shall-not' } }))
    expect(read).toMatchObject({ ok: true, warnings: [{ field: '/choices/c6', line: 1 }] })
    expect((await settings.load()).department.file.choices).toEqual({ c6: 'off', c6a: 'shall-not' })
  })

  test('a locked level stays out of the officer’s reach but upward, over a new version of the file too', async () => {
    const locked = (level: string) => text({ clauses: { 'IV.C.8.b': { level } }, locked: ['/clauses/IV.C.8.b/level'] })
    const level = async (settings: Awaited<ReturnType<typeof build>>) =>
      (await settings.load()).inForce.clauses.find(({ id }) => id === 'IV.C.8.b')?.level
    const settings = await build({ department: locked('discouraged') })
    const { file: now } = (await settings.load()).department
    for (const change of [{ level: 'caution' as const }, { drop: true as const }]) {
      await settings.changeDepartment({ ...now, clauses: { 'IV.C.8.b': change } })
      expect(await level(settings)).toBe('discouraged')
    }
    await settings.tightenLevel('ma-draft', 'IV.C.8.b', 'authorization')
    expect(await level(settings)).toBe('authorization')
    expect(JSON.parse(await settings.exportDepartment()).clauses['IV.C.8.b'].level).toBe('discouraged')
    expect(await level(await build({ department: locked('caution') }))).toBe('authorization')
    const stricter = await build({ department: locked('prohibited') })
    expect(await level(stricter)).toBe('prohibited')
    await stricter.tightenLevel('ma-draft', 'IV.C.8.b', undefined)
    expect(await level(await build({ department: locked('caution') }))).toBe('caution')
    // The same number is another clause in another policy; what cannot be read does nothing.
    await stricter.tightenLevel('iacp-2010', 'IV.C.8.b', 'prohibited')
    expect(await level(await build({ department: locked('caution') }))).toBe('caution')
    await fakeBrowser.storage.local.set({ tighterLevels: { 'ma-draft': { 'IV.C.8.b': 'loud' }, other: 3 } })
    const unread = await build({ department: locked('caution') })
    expect(await unread.load()).toMatchObject({ problems: ['modes_unreadable'], stricter: {} })
  })

  test('gives back the file that came with it, unless something was answered differently', async () => {
    const settings = await build({ department: bundled })
    expect(await settings.exportDepartment()).toBe(bundled)
    const { file: now } = (await settings.load()).department
    await settings.changeDepartment({ ...now, choices: { ...now.choices, c6a: 'shall-not' } })
    expect(JSON.parse(await settings.exportDepartment())).toMatchObject({
      choices: { c6: 'off', c6a: 'shall-not' },
      locked: ['/choices/c6'],
    })
  })
})

describe('a build with a key', () => {
  const keys = generateKeyPairSync('ed25519')
  const publicKey = rawPublicKey(keys.publicKey)
  const signed = (over: object) => signDepartment(text(over), keys, { by: 'The Chief', on: '2026-01-05' })

  test('goes by the highest version, wherever it came from, and keeps the officer’s answers over a newer one', async () => {
    const settings = await build({ publicKey, department: await signed({ version: 5 }) })
    expect((await settings.load()).department).toMatchObject({
      from: 'bundled',
      signed: { by: 'The Chief', on: '2026-01-05', version: 5, known: true },
    })
    const { file: now } = (await settings.load()).department
    await settings.changeDepartment({ ...now, choices: { c6: 'off', c7a: 'on' } })
    expect((await settings.loadDepartment(await signed({ version: 4 }))).ok).toBe(false)
    expect((await settings.loadDepartment(await signed({ version: 6, choices: { c6: 'on' } }))).ok).toBe(true)
    const { department } = await settings.load()
    expect(department).toMatchObject({ from: 'own', changed: true, signed: { version: 6 } })
    expect(department.file.choices).toEqual({ c6: 'on', c7a: 'on' })
  })

  test('leaves out what an earlier build without one had stored unsigned', async () => {
    const stored = { text: text({ department: { name: 'Someone' } }), date: '2026-01-01' }
    await fakeBrowser.storage.local.set({ department: stored, managed: stored })
    const settings = await build({ publicKey, department: await signed({ version: 1 }) })
    expect(await settings.load()).toMatchObject({ department: { from: 'bundled' }, problems: [] })
  })

  test('says that a file in use is due, and goes on with it', async () => {
    const settings = await build({ publicKey, department: await signed({ version: 1, expires: '2026-01-31' }) })
    expect(await settings.load()).toMatchObject({ department: { from: 'bundled' }, problems: ['department_expired'] })
  })
})

test('a public build tells a changed file, but not whose a signature is', async () => {
  const keys = generateKeyPairSync('ed25519')
  const settings = await build({})
  const signed = await signDepartment(text({ version: 1 }), keys, { by: 'Anyone', on: '2026-01-05' })
  expect((await settings.loadDepartment(signed.replace('"off"', '"on"'))).ok).toBe(false)
  expect((await settings.loadDepartment(signed)).ok).toBe(true)
  expect((await settings.load()).department.signed).toMatchObject({ by: 'Anyone', known: false })
  const { file: now } = (await settings.load()).department
  await settings.changeDepartment({ ...now, choices: {} })
  expect((await settings.load()).department.signed).toBeUndefined()
})
