/** The settings: what the officer and their department chose, where it is kept, and when it changes. */
import { type DepartmentFile, policyInForce, type StricterLevels, withStricterLevels } from '../rules/department.ts'
import type { Authorization } from '../rules/types.ts'
import { AGENCY } from './agency.ts'
import {
  authorizations,
  type Colleague,
  colleagues,
  managedFile,
  managedRefusal,
  ownChanges,
  ownFile,
  sites,
  tighterLevels,
  tighterModes,
} from './items.ts'
import { levelsFor } from './levels.ts'
import { tightened } from './modes.ts'
import { following, type PageSettings } from './page.ts'
import { consents } from './permissions.ts'
import { withDepartmentSites } from './sites.ts'
import { type DepartmentNow, departmentNow, type SettingsProblem, type SourceId } from './sources.ts'
import { today } from './today.ts'

export { addedSites, addSite, dropSite, followAddedSites, hostOf, patternOf, watchAddedSites } from './added-sites.ts'
export { AGENCY } from './agency.ts'
export { cardDue, markCardShown } from './card-shown.ts'
export { changeDepartment, exportDepartment, loadDepartment, resetDepartment } from './department.ts'
export type { Colleague, SiteSettings, Sites, StoredFile } from './items.ts'
export { tightenLevel } from './levels.ts'
export { followManaged } from './managed.ts'
export { stricter, tightenMode } from './modes.ts'
export { accountUnknown, ofToday, type PageSettings, siteSettings, undercoverSaid } from './page.ts'
export * from './permissions.ts'
export { answerAccount, changeSite } from './sites.ts'
export type { SettingsProblem, SourceId } from './sources.ts'
export { today } from './today.ts'

/** The department's file that `inForce` was built from, where it came from, and what may be done with it. */
export interface DepartmentInUse {
  file: DepartmentFile
  from: SourceId
  name?: string
  date?: string
  /** The officer answers something differently from the department's file. */
  changed: boolean
  /** Who signed it; `known`: by the key that this build carries, so that it is more than what the file says of itself. */
  signed?: { by: string; on: string; version?: number; known: boolean }
}

/** All that a check needs to know, as it stands now, and what the pages show of it. */
export interface Settings extends PageSettings {
  department: DepartmentInUse
  /** The clauses of this policy that the officer wants to be stricter. They are in `inForce` already. */
  stricter: StricterLevels
  /** The permissions that the officer recorded, and the colleagues who agreed. Both are in `inForce` already. */
  authorizations: readonly Authorization[]
  colleagues: readonly Colleague[]
  /** What was stored or sent but could not be used. */
  problems: readonly SettingsProblem[]
  /** What is wrong with the file that the department sends, where `problems` has `managed_unreadable`. */
  managedFault?: string
}

/**
 * Reads the settings. Whatever is stored, this gives settings that work: what cannot be used is
 * left out or replaced by the last good, then by the default, and named in `problems`.
 *
 * Errors: rejects only where the browser refuses to read storage at all (a page that outlived an
 * update of the extension).
 */
export async function load(): Promise<Settings> {
  const [department, siteList, permissions, people, modes, levels, refused] = await Promise.all([
    departmentNow(),
    sites.read(),
    authorizations.read(),
    colleagues.read(),
    tighterModes.read(),
    tighterLevels.read(),
    managedRefusal.read(),
  ])
  const { file } = department
  const without = policyInForce(file, { authorizations: permissions.value, today: today() })
  const problems: SettingsProblem[] = []
  if (department.problem) problems.push(department.problem)
  if (file.expires !== undefined && file.expires < today()) problems.push('department_expired')
  if (refused.value) problems.push(`managed_${refused.value.reason}`)
  if (siteList.bad) problems.push('sites_unreadable')
  if (permissions.bad) problems.push('permissions_unreadable')
  if (people.bad) problems.push('colleagues_unreadable')
  if (modes.bad || levels.bad) problems.push('modes_unreadable')
  const stricter = levelsFor(levels.value, file.policy)
  return {
    inForce: withStricterLevels(
      {
        ...without,
        modes: tightened(without.modes, modes.value),
        authorizations: [...without.authorizations, ...consents(people.value, without.clauses)],
      },
      stricter,
    ),
    stricter,
    sites: withDepartmentSites(siteList.value, file.sites),
    department: inUse(department),
    authorizations: permissions.value,
    colleagues: people.value,
    problems,
    ...(refused.value?.detail && { managedFault: refused.value.detail }),
  }
}

function inUse({ file, from, stored, changed }: DepartmentNow): DepartmentInUse {
  const { signature, version } = file
  return {
    file,
    from,
    changed,
    ...(stored?.name && { name: stored.name }),
    ...(stored?.date && { date: stored.date }),
    ...(signature && {
      signed: {
        by: signature.by,
        on: signature.on,
        known: AGENCY.publicKey !== null,
        ...(version !== undefined && { version }),
      },
    }),
  }
}

/**
 * Calls back after every change of a setting, in every context that watches, with the settings as
 * they then stand. Several changes at once are one call. Out: what stops it.
 */
export function watch(changed: (settings: Settings) => void): () => void {
  const { soon, stop } = following(load, changed)
  const watched = [
    ownFile,
    ownChanges,
    managedFile,
    managedRefusal,
    sites,
    authorizations,
    colleagues,
    tighterModes,
    tighterLevels,
  ]
  const stops = [stop, ...watched.map((item) => item.watch(soon))]
  return () => {
    for (const each of stops) each()
  }
}
