import {
  changesBetween,
  type DepartmentFile,
  fieldsPresent,
  type ParsedDepartment,
  type Problem,
  parseDepartment,
  readPlaces,
  serializeDepartment,
  withChanges,
} from '../rules/department.ts'
import { AGENCY } from './agency.ts'
import { fileBefore, highestVersion, ownChanges, ownFile, type StoredFile } from './items.ts'
import { type DepartmentNow, departmentNow, versionSoFar } from './sources.ts'
import { today } from './today.ts'
import { refusal, refusalProblem } from './trust.ts'

/** Stores a file, or none, and keeps the one before it for the day the new one cannot be read. */
async function keep(next: StoredFile | null): Promise<void> {
  const { value } = await ownFile.read()
  if (value) await fileBefore.write(value)
  await ownFile.write(next)
}

/**
 * Takes over a department's file. In: its text and the name of the file it came from. Out: the file
 * with its warnings; or its problems, and then nothing is changed and the old file stays.
 *
 * Where the department has a file here already, and no key to know another by, the new one counts as the officer's own
 * answers: what is locked stays, and is named in the warnings. One that is sent by policy cannot be replaced.
 */
export async function loadDepartment(text: string, name?: string): Promise<ParsedDepartment> {
  const read = parseDepartment(text)
  if (!read.ok) return read
  const now = await departmentNow()
  const place = readPlaces(text)
  if (now.from === 'managed') {
    const mend = 'It cannot be replaced here. Ask whoever manages this browser.'
    return {
      ok: false,
      problems: [{ ...place([]), expected: 'no other file than the one your department sends', mend }],
    }
  }
  const { publicKey } = AGENCY
  const version = await versionSoFar()
  const offered = { text, file: read.file }
  const refused = await refusal(offered, { publicKey, version, today: today() })
  if (refused) return { ok: false, problems: [refusalProblem(refused, offered, version)] }
  if (publicKey === null && now.base) {
    const taken = await storeChanges(now, now.base, read.file)
    return taken.ok ? { ...taken, warnings: [...read.warnings, ...keptLocked(now, now.base, read.file, text)] } : taken
  }
  await keep({ text, date: today(), ...(name && { name }) })
  if (publicKey !== null) await highestVersion.write(Math.max(version, read.file.version ?? 0))
  return read
}

/**
 * Stores the department's file with an answer changed by hand. Out: as `loadDepartment`; an answer that the
 * file's rules refuse changes nothing.
 */
export async function changeDepartment(file: DepartmentFile): Promise<ParsedDepartment> {
  const now = await departmentNow()
  if (now.base) return storeChanges(now, now.base, file)
  const text = serializeDepartment(unsigned(file))
  const read = parseDepartment(text)
  if (read.ok) {
    const { stored } = now
    await ownFile.write({ text, date: stored?.date ?? today(), ...(stored?.name && { name: stored.name }) })
  }
  return read
}

/** Stores what the officer answers differently from the department, where it leaves that free. */
async function storeChanges(now: DepartmentNow, base: DepartmentFile, file: DepartmentFile): Promise<ParsedDepartment> {
  const locked = { ...base, locked: now.file.locked }
  const changes = changesBetween(locked, file)
  const read = parseDepartment(JSON.stringify(withChanges(locked, changes)))
  if (read.ok) await ownChanges.write(changes)
  return read
}

/** A warning for each answer of a loaded file that the department does not leave free. */
function keptLocked(now: DepartmentNow, base: DepartmentFile, file: DepartmentFile, text: string): Problem[] {
  const taken = new Set(fieldsPresent(changesBetween({ ...base, locked: now.file.locked }, file)))
  const wanted = fieldsPresent(changesBetween({ ...base, locked: [] }, file))
  const place = readPlaces(text)
  return wanted
    .filter((pointer) => !taken.has(pointer))
    .map((pointer) => ({
      ...place(pointer.slice(1).split('/')),
      field: pointer,
      expected: 'what your department set',
      mend: 'It stays as your department has it.',
    }))
}

/** Goes back to the department's file without the officer's own answers or, where there are none, to no file loaded. */
export async function resetDepartment(): Promise<void> {
  const { from, base } = await departmentNow()
  const { value } = await ownChanges.read()
  if (base && value) await ownChanges.write(null)
  else if (from === 'own') await keep(null)
}

/** The file in use as text, to save: the department's own, signature and all, unless the officer answers differently. */
export async function exportDepartment(): Promise<string> {
  const { file, base, stored, changed } = await departmentNow()
  if (base && stored && !changed) return stored.text
  return serializeDepartment(unsigned({ ...file, locked: base?.locked ?? file.locked }))
}

/** What was changed is no longer what was signed. */
function unsigned({ version: _, expires: __, signature: ___, ...file }: DepartmentFile): DepartmentFile {
  return file
}
