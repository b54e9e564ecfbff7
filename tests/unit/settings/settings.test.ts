import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultDepartment } from '../../../rules/department.ts'
import {
  accountUnknown,
  answerAccount,
  cardDue,
  changeDepartment,
  changeSite,
  load,
  loadDepartment,
  markCardShown,
  permissionState,
  recordAuthorization,
  recordColleague,
  resetDepartment,
  siteSettings,
  tightenMode,
  undercoverSaid,
  watch,
  withdrawAuthorization,
  withdrawColleague,
} from '../../../settings/index.ts'
import { today } from '../../../settings/today.ts'
import { MALFORMED } from '../../support/malformed.ts'

const named = (name: string) => {
  const file = defaultDepartment()
  return { ...file, department: { ...file.department, name } }
}

const stored = async () => {
  const { department } = await fakeBrowser.storage.local.get('department')
  return department as { text: string }
}

beforeEach(() => fakeBrowser.reset())

describe('with nothing stored', () => {
  test('the standard policy is in force, every site is on and no account is known', async () => {
    const settings = await load()
    expect(settings.inForce.policy.id).toBe('ma-draft')
    expect(settings.department.from).toBe('default')
    expect(settings.problems).toEqual([])
    expect(siteSettings(settings.sites, 'x')).toEqual({ on: true })
    expect(accountUnknown(settings.sites, 'x')).toBe(true)
    expect(await cardDue()).toBeNull()
  })
})

describe('the department', () => {
  test('a good file is taken over with its name and day', async () => {
    await changeDepartment(named('Ashford PD'))
    const { text } = await stored()
    await resetDepartment()
    expect((await loadDepartment(text, 'ashford.json')).ok).toBe(true)
    const { department, inForce } = await load()
    expect(inForce.department.name).toBe('Ashford PD')
    expect(department).toMatchObject({ from: 'own', name: 'ashford.json', date: today() })
  })

  test('none of a hundred malformed files changes anything', async () => {
    await changeDepartment(named('Ashford PD'))
    const before = await fakeBrowser.storage.local.get()
    for (const [what, bad] of MALFORMED) {
      expect((await loadDepartment(bad)).ok, what).toBe(false)
      expect(await fakeBrowser.storage.local.get(), what).toEqual(before)
    }
  })

  test('what is stored but unreadable gives way to the last good file, and says so', async () => {
    await changeDepartment(named('Ashford PD'))
    const { text } = await stored()
    await loadDepartment(text.replace('Ashford', 'Millbrook'))
    expect((await load()).inForce.department.name).toBe('Millbrook PD')
    for (const broken of [{ text: '{{{', date: '2026-01-01' }, 'text', 7, { text: 3 }]) {
      await fakeBrowser.storage.local.set({ department: broken })
      const settings = await load()
      expect(settings.inForce.department.name).toBe('Ashford PD')
      expect(settings.problems).toEqual(['department_previous'])
    }
    await fakeBrowser.storage.local.remove('departmentBefore')
    const settings = await load()
    expect(settings.department.from).toBe('default')
    expect(settings.problems).toEqual(['department_default'])
  })

  test('a mode can be made stricter, never milder', async () => {
    await tightenMode('prohibited', 'reason')
    await tightenMode('authorization', 'note')
    const { inForce } = await load()
    expect(inForce.modes).toMatchObject({ prohibited: 'reason', authorization: 'look' })
    await tightenMode('prohibited', undefined)
    expect((await load()).inForce.modes.prohibited).toBe('look')
  })
})

describe('sites', () => {
  test('the account question is open until it is answered, for each site apart', async () => {
    await answerAccount('x', 'anonymous', true)
    await changeSite('x', { on: false })
    const { sites } = await load()
    expect(siteSettings(sites, 'x')).toEqual({ on: false, account: 'anonymous', undercover: true })
    expect(accountUnknown(sites, 'x')).toBe(false)
    expect(accountUnknown(sites, 'facebook')).toBe(true)
  })

  test('whether someone works undercover is so on every site once it was said on one', async () => {
    expect(undercoverSaid((await load()).sites)).toBeUndefined()
    await changeSite('x', { on: false })
    expect(undercoverSaid((await load()).sites)).toBeUndefined()
    await answerAccount('x', 'personal', false)
    expect(undercoverSaid((await load()).sites)).toBe(false)
    await answerAccount('facebook', 'anonymous', true)
    expect(undercoverSaid((await load()).sites)).toBe(true)
  })

  test('what was read of the machine is kept beside the account, and goes with no answer to it', async () => {
    await answerAccount('x', 'personal')
    await changeSite('x', { noted: 'colchester-2020, II.a.iii.1.e caution' })
    await answerAccount('x', 'official')
    const { sites } = await load()
    expect(siteSettings(sites, 'x')).toEqual({
      on: true,
      account: 'official',
      undercover: false,
      noted: 'colchester-2020, II.a.iii.1.e caution',
    })
  })

  test('a site named like a part of every object is a site like any other', async () => {
    const { sites } = await load()
    expect(siteSettings(sites, 'constructor')).toEqual({ on: true })
  })

  test('a department decides whether a site is checked, and the account stays the officer’s', async () => {
    await changeDepartment({ ...defaultDepartment(), sites: { x: true, facebook: false } })
    await answerAccount('x', 'official')
    await changeSite('x', { on: false })
    const { sites } = await load()
    expect(sites.x).toEqual({ on: true, account: 'official', undercover: false })
    expect(sites.facebook).toEqual({ on: false })
  })

  test('one unreadable site leaves the others', async () => {
    await fakeBrowser.storage.local.set({ sites: { x: { on: false }, facebook: { on: 'yes' } } })
    const settings = await load()
    expect(settings.sites).toEqual({ x: { on: false } })
    expect(settings.problems).toEqual(['sites_unreadable'])
  })
})

describe('permissions', () => {
  const permission = { clauses: ['IV.C.7.b'], from: 'official', by: 'Chief Pruitt', date: '2026-01-02' } as const

  test('are recorded, in force, and withdrawn', async () => {
    await recordAuthorization(permission)
    const { inForce, authorizations } = await load()
    expect(inForce.authorizations).toMatchObject([permission])
    await withdrawAuthorization(authorizations[0]!.id)
    expect((await load()).inForce.authorizations).toEqual([])
  })

  test('hold on both their days', () => {
    const dated = { date: '2026-03-01', until: '2026-03-31' }
    expect(permissionState(dated, '2026-02-28')).toBe('ahead')
    expect(permissionState(dated, '2026-03-01')).toBe('valid')
    expect(permissionState(dated, '2026-03-31')).toBe('valid')
    expect(permissionState(dated, '2026-04-01')).toBe('ended')
    expect(permissionState({ date: '2026-03-01' }, '2030-01-01')).toBe('valid')
  })

  test('a colleague’s word covers the clauses that ask for it, about them alone', async () => {
    await recordColleague({ name: 'Tom Okafor', date: '2026-01-02' })
    await recordColleague({ name: 'Tom Okafor', date: '2026-02-02', until: '2026-12-31' })
    const { inForce, colleagues } = await load()
    expect(colleagues).toEqual([{ name: 'Tom Okafor', date: '2026-02-02', until: '2026-12-31' }])
    const [consent] = inForce.authorizations
    expect(consent).toMatchObject({ from: 'person', about: 'Tom Okafor', until: '2026-12-31' })
    expect(consent!.clauses).toContain('IV.C.8.l')
    expect(consent!.clauses).not.toContain('IV.C.7.b')
    await withdrawColleague('Tom Okafor')
    expect((await load()).colleagues).toEqual([])
  })

  test('unreadable ones do not count and are reported', async () => {
    await fakeBrowser.storage.local.set({ authorizations: [{ ...permission, id: 'a' }, { by: 3 }], colleagues: 'all' })
    const settings = await load()
    expect(settings.authorizations).toHaveLength(1)
    expect(settings.problems).toEqual(['permissions_unreadable', 'colleagues_unreadable'])
  })
})

describe('the policy card', () => {
  test('is due after a load and after a change, once each', async () => {
    await changeDepartment(named('Ashford PD'))
    expect(await cardDue()).toEqual({ before: null })
    await markCardShown()
    expect(await cardDue()).toBeNull()
    await changeDepartment(named('Millbrook PD'))
    expect((await cardDue())?.before?.department.name).toBe('Ashford PD')
  })
})

describe('watching', () => {
  test('calls back with the settings as they stand, until it is stopped', async () => {
    const changed = vi.fn()
    const stop = watch(changed)
    await changeSite('x', { on: false })
    await vi.waitFor(() => expect(changed).toHaveBeenCalled())
    expect(changed.mock.lastCall?.[0].sites.x.on).toBe(false)
    stop()
    const calls = changed.mock.calls.length
    await changeSite('x', { on: true })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(changed).toHaveBeenCalledTimes(calls)
  })
})
