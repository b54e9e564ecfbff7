/** The settings: what the officer and their department chose, where it is kept, and when it changes. */
import { type DepartmentFile, policyInForce } from '../rules/department.ts'
import type { Authorization, PolicyInForce } from '../rules/types.ts'
import { authorizations, type Colleague, colleagues, ownFile, type Sites, sites, tighterModes } from './items.ts'
import { tightened } from './modes.ts'
import { consents } from './permissions.ts'
import { withDepartmentSites } from './sites.ts'
import { departmentNow, type SettingsProblem, type SourceId } from './sources.ts'
import { today } from './today.ts'

export { cardDue, markCardShown } from './card-shown.ts'
export { changeDepartment, loadDepartment, resetDepartment } from './department.ts'
export type { Colleague, SiteSettings, Sites, StoredFile } from './items.ts'
export { stricter, tightenMode } from './modes.ts'
export * from './permissions.ts'
export { accountUnknown, answerAccount, changeSite, siteSettings } from './sites.ts'
export type { SettingsProblem, SourceId } from './sources.ts'
export { today } from './today.ts'

/** All that a check needs to know, as it stands now, and what the pages show of it. */
export interface Settings {
  inForce: PolicyInForce
  /** By site id (`x`, `facebook`); a site without an entry is on and its account not yet asked for. */
  sites: Sites
  /** The department's file that `inForce` was built from, and where it came from. */
  department: { file: DepartmentFile; from: SourceId; name?: string; date?: string }
  /** The permissions that the officer recorded, and the colleagues who agreed. Both are in `inForce` already. */
  authorizations: readonly Authorization[]
  colleagues: readonly Colleague[]
  /** What was stored but could not be used. */
  problems: readonly SettingsProblem[]
}

/**
 * Reads the settings. Whatever is stored, this gives settings that work: what cannot be used is
 * left out or replaced by the last good, then by the default, and named in `problems`.
 *
 * Errors: rejects only where the browser refuses to read storage at all (a page that outlived an
 * update of the extension).
 */
export async function load(): Promise<Settings> {
  const [department, siteList, permissions, people, modes] = await Promise.all([
    departmentNow(),
    sites.read(),
    authorizations.read(),
    colleagues.read(),
    tighterModes.read(),
  ])
  const { file, from, stored } = department
  const without = policyInForce(file, { authorizations: permissions.value, today: today() })
  const problems: SettingsProblem[] = []
  if (department.problem) problems.push(department.problem)
  if (siteList.bad) problems.push('sites_unreadable')
  if (permissions.bad) problems.push('permissions_unreadable')
  if (people.bad) problems.push('colleagues_unreadable')
  if (modes.bad) problems.push('modes_unreadable')
  return {
    inForce: {
      ...without,
      modes: tightened(without.modes, modes.value),
      authorizations: [...without.authorizations, ...consents(people.value, without.clauses)],
    },
    sites: withDepartmentSites(siteList.value, file.sites),
    department: { file, from, ...(stored?.name && { name: stored.name }), ...(stored && { date: stored.date }) },
    authorizations: permissions.value,
    colleagues: people.value,
    problems,
  }
}

/** The settings as they hold today: the very same ones unless the day has changed since they were read. */
export function ofToday(settings: Settings, day = today()): Settings {
  return settings.inForce.today === day ? settings : { ...settings, inForce: { ...settings.inForce, today: day } }
}

/**
 * Calls back after every change of a setting, in every context that watches, with the settings as
 * they then stand. Several changes at once are one call. Out: what stops it.
 */
export function watch(changed: (settings: Settings) => void): () => void {
  let stopped = false
  let reading = false
  let again = false
  const read = async () => {
    if (reading) {
      again = true
      return
    }
    reading = true
    try {
      do {
        again = false
        const settings = await load()
        if (!stopped && !again) changed(settings)
      } while (again && !stopped)
    } catch {
      // Storage is gone: the extension was updated under an open page. What was read last still holds.
    } finally {
      reading = false
    }
  }
  const stops = [ownFile, sites, authorizations, colleagues, tighterModes].map((item) => item.watch(() => void read()))
  return () => {
    stopped = true
    for (const stop of stops) stop()
  }
}
