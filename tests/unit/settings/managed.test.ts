import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultDepartment } from '../../../rules/department.ts'
import { changeDepartment, exportDepartment, followManaged, load, loadDepartment } from '../../../settings/index.ts'

const FILE = { format: 1, policy: 'ma-draft', department: { name: 'Ashford PD' }, choices: { c6: 'off' } }

/** What the browser's policy sends; an error is how Firefox says that it sends nothing. */
let sends: () => Promise<Record<string, unknown>>
const settle = () => vi.advanceTimersByTimeAsync(10)
const changed = async (next: typeof sends) => {
  sends = next
  await fakeBrowser.storage.onChanged.trigger({}, 'managed')
  await settle()
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => sends())
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a file sent by policy is forced, followed when it changes, and gone when it is withdrawn', async () => {
  sends = async () => FILE
  followManaged()
  await settle()
  const { department } = await load()
  expect(department).toMatchObject({ from: 'managed', changed: false })
  expect(department.file.department.name).toBe('Ashford PD')
  expect(department.file.locked).toEqual(expect.arrayContaining(['/policy', '/department/name', '/choices/c6']))
  await changed(async () => ({ ...FILE, choices: { c6: 'on' } }))
  expect((await load()).department.file.choices).toEqual({ c6: 'on' })
  await changed(async () => ({}))
  expect((await load()).department.from, 'Chrome may answer too early').toBe('managed')
  await vi.advanceTimersByTimeAsync(6000)
  expect((await load()).department.from).toBe('default')
})

test('a late answer and a rejection do no harm', async () => {
  await fakeBrowser.storage.local.set({ managed: { text: JSON.stringify(FILE), date: '2026-01-01' } })
  const answers = [() => Promise.reject(new Error('not found')), async () => FILE]
  sends = () => (answers.length > 1 ? answers.shift()! : answers[0]!)()
  followManaged()
  await vi.advanceTimersByTimeAsync(6000)
  expect((await load()).department.from).toBe('managed')
})

test('a file that cannot be read is not taken, and the one before it stays', async () => {
  sends = async () => FILE
  followManaged()
  await settle()
  await changed(async () => ({ ...FILE, choices: { c6: 'perhaps' } }))
  const { department, problems, managedFault } = await load()
  expect(department.file.choices).toEqual({ c6: 'off' })
  expect(problems).toEqual(['managed_unreadable'])
  expect(managedFault).toContain('/choices/c6')
  await changed(async () => FILE)
  expect((await load()).problems).toEqual([])
})

test('under it, the officer answers what it leaves open, and cannot load another', async () => {
  sends = async () => FILE
  followManaged()
  await settle()
  const { file } = (await load()).department
  const answers = { c6: 'on', c7a: 'on' }
  expect((await changeDepartment({ ...file, choices: answers })).ok).toBe(true)
  expect((await load()).department).toMatchObject({ changed: true, file: { choices: { c6: 'off', c7a: 'on' } } })
  expect(JSON.parse(await exportDepartment()).locked).toBeUndefined()
  const other = await loadDepartment(JSON.stringify(defaultDepartment()))
  expect(other.ok).toBe(false)
  await changed(async () => ({ ...FILE, choices: { c6: 'off', c7a: 'off' } }))
  expect((await load()).department.file.choices).toEqual({ c6: 'off', c7a: 'off' })
})

test('an answer that does not fit the new file is left out and named', async () => {
  await fakeBrowser.storage.local.set({
    managed: { text: '{"format":1,"policy":"iacp-2010"}', date: '2026-01-01' },
    ownChanges: { choices: { c7a: 'on' } },
  })
  const { department, problems } = await load()
  expect(department).toMatchObject({ from: 'managed', changed: false })
  expect(problems).toEqual(['changes_left_out'])
})
