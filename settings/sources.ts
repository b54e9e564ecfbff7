import { type DepartmentFile, defaultDepartment, parseDepartment } from '../rules/department.ts'
import { fileBefore, ownFile, type StoredFile } from './items.ts'

/** Where a department's file came from. `default`: the public build, before the officer picked one. */
export type SourceId = 'own' | 'default'

/** Something of the settings that could not be read, and so was left out. */
export type SettingsProblem =
  | 'department_previous'
  | 'department_default'
  | 'sites_unreadable'
  | 'permissions_unreadable'
  | 'colleagues_unreadable'
  | 'modes_unreadable'

/** The department's file that counts now. */
export interface DepartmentNow {
  file: DepartmentFile
  from: SourceId
  /** As it was loaded; what an export and a comparison start from. */
  stored: StoredFile | null
  problem?: SettingsProblem
}

/** Gives a department's file, or null where it has none, for the next source in order to answer. */
type Source = () => Promise<DepartmentNow | null>

function usable(stored: StoredFile | null): DepartmentNow | null {
  if (stored === null) return null
  const read = parseDepartment(stored.text)
  return read.ok ? { file: read.file, from: 'own', stored } : null
}

/** What the officer loaded or chose by hand; if that cannot be read any more, what they had before. */
const own: Source = async () => {
  const [now, before] = await Promise.all([ownFile.read(), fileBefore.read()])
  const good = usable(now.value)
  if (good) return good
  if (now.value === null && !now.bad) return null
  const last = usable(before.value)
  return last ? { ...last, problem: 'department_previous' } : { ...standard(), problem: 'department_default' }
}

function standard(): DepartmentNow {
  return { file: defaultDepartment(), from: 'default', stored: null }
}

/**
 * The sources in the order in which they are asked. A bundled, a cached managed and a managed
 * file will stand before the officer's own.
 */
const SOURCES: readonly Source[] = [own]

/** The department's file that counts now. Never throws because of what is stored. */
export async function departmentNow(): Promise<DepartmentNow> {
  for (const source of SOURCES) {
    const found = await source()
    if (found) return found
  }
  return standard()
}
