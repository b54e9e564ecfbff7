import {
  type DepartmentFile,
  defaultDepartment,
  fieldsPresent,
  impliedLocks,
  parseDepartment,
  withChanges,
  writtenFields,
} from '../rules/department.ts'
import { AGENCY } from './agency.ts'
import { fileBefore, highestVersion, managedFile, ownChanges, ownFile, type StoredFile } from './items.ts'
import { signatureFault } from './trust.ts'

/**
 * Where a department's file came from: sent by policy, loaded or answered by the officer, or built in. `default`: none of
 * these, the standard policy.
 */
export type SourceId = 'managed' | 'own' | 'bundled' | 'default'

/** Something of the settings that could not be used, and so was left out. */
export type SettingsProblem =
  | 'department_previous'
  | 'department_default'
  | 'department_expired'
  | 'changes_left_out'
  | 'managed_unsigned'
  | 'managed_foreign'
  | 'managed_tampered'
  | 'managed_expired'
  | 'managed_older'
  | 'managed_unreadable'
  | 'sites_unreadable'
  | 'permissions_unreadable'
  | 'colleagues_unreadable'
  | 'modes_unreadable'

/** The department's file that counts now. */
export interface DepartmentNow {
  /** With the officer's own answers in it, and `locked` naming all that they cannot change. */
  file: DepartmentFile
  from: SourceId
  /** As it came; what an export and a comparison start from. */
  stored: StoredFile | null
  /** The department's file below the officer's own answers; null where it is theirs as a whole. */
  base: DepartmentFile | null
  /** The officer answers something of it differently. */
  changed: boolean
  problem?: SettingsProblem
}

/** A file of the department's own: the officer's answers are kept beside it, not in it. */
interface Base {
  file: DepartmentFile
  from: SourceId
  stored: StoredFile | null
  problem?: SettingsProblem
}

const KEYED = AGENCY.publicKey !== null

/** A stored file that can be read and, in a build with a key, that the department signed. */
async function usable(stored: StoredFile | null, from: SourceId): Promise<Base | null> {
  if (stored === null) return null
  const read = parseDepartment(stored.text)
  if (!read.ok) return null
  const offered = { text: stored.text, file: read.file }
  if (KEYED && (await signatureFault(offered, AGENCY.publicKey))) return null
  return { file: read.file, from, stored }
}

/** What the officer loaded or chose by hand; if that cannot be used any more, what they had before. */
async function own(): Promise<Base | null> {
  const [now, before] = await Promise.all([ownFile.read(), fileBefore.read()])
  const good = await usable(now.value, 'own')
  if (good) return good
  if (now.value === null && !now.bad) return null
  const last = await usable(before.value, 'own')
  return last ? { ...last, problem: 'department_previous' } : { ...standard(), problem: 'department_default' }
}

function standard(): Base {
  return { file: defaultDepartment(), from: 'default', stored: null }
}

/** The file that this build was made with. Its date is that of its signature; an unsigned one has none. */
function bundled(): Base | null {
  if (AGENCY.department === null) return null
  const read = parseDepartment(AGENCY.department)
  if (!read.ok) return null
  return {
    file: read.file,
    from: 'bundled',
    stored: { text: AGENCY.department, date: read.file.signature?.on ?? '' },
  }
}

/**
 * The department's own file, if it has one here. What it sends by policy comes before what the build was made with; where
 * a key tells that a file is the department's, however it came, the highest version counts.
 */
async function departmentsFile(): Promise<Base | null> {
  const sent = await usable((await managedFile.read()).value, 'managed')
  if (!KEYED) return sent ?? bundled()
  const loaded = await own()
  const all = [sent, loaded?.from === 'own' ? loaded : null, bundled()].filter((one) => one !== null)
  const version = ({ file }: Base) => file.version ?? 0
  return all.reduce((best, one) => (version(one) > version(best) ? one : best), all[0] ?? loaded ?? standard())
}

/** What the officer cannot change: what the file locks and, where it is sent by policy, all that it says. */
function locksOf({ file, from, stored }: Base): readonly string[] {
  const present = from === 'managed' ? fieldsPresent(writtenFields(stored?.text ?? '')) : []
  const said = [...file.locked, ...present]
  const all = [...said, ...impliedLocks(file, said)]
  // Answers belong to one policy: who cannot change them cannot leave it.
  const bound = all.some((pointer) => /^\/(choices|blanks|clauses)(\/|$)/.test(pointer))
  return [...new Set(bound ? [...all, '/policy'] : all)]
}

/** The highest version of the department's file that was taken over here; an older one is refused. */
export async function versionSoFar(): Promise<number> {
  return Math.max((await highestVersion.read()).value, bundled()?.file.version ?? 0)
}

/** The department's file that counts now. Never throws because of what is stored. */
export async function departmentNow(): Promise<DepartmentNow> {
  const found = await departmentsFile()
  if (!found) return { ...((await own()) ?? standard()), base: null, changed: false }
  const changes = (await ownChanges.read()).value
  const locked = { ...found.file, locked: locksOf(found) }
  const asSent = { ...found, file: locked, base: found.file, changed: false }
  if (changes === null || Object.keys(changes).length === 0) return asSent
  const read = parseDepartment(JSON.stringify(withChanges(locked, changes)))
  return read.ok
    ? { ...asSent, file: { ...read.file, locked: locked.locked }, changed: true }
    : { ...asSent, problem: found.problem ?? 'changes_left_out' }
}
