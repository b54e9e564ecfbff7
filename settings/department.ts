import {
  type DepartmentFile,
  type ParsedDepartment,
  parseDepartment,
  serializeDepartment,
} from '../rules/department.ts'
import { fileBefore, ownFile, type StoredFile } from './items.ts'
import { departmentNow } from './sources.ts'
import { today } from './today.ts'

/** Stores a file, or none, and keeps the one before it for the day the new one cannot be read. */
async function keep(next: StoredFile | null): Promise<void> {
  const { stored } = await departmentNow()
  if (stored) await fileBefore.write(stored)
  await ownFile.write(next)
}

/**
 * Takes over a department's file. In: its text and the name of the file it came from. Out: the file
 * with its warnings; or its problems, and then nothing is changed and the old file stays.
 */
export async function loadDepartment(text: string, name?: string): Promise<ParsedDepartment> {
  const read = parseDepartment(text)
  if (read.ok) await keep({ text, date: today(), ...(name && { name }) })
  return read
}

/**
 * Stores the department's file with an answer changed by hand. Out: as `loadDepartment`; an answer that the
 * file's rules refuse changes nothing.
 */
export async function changeDepartment(file: DepartmentFile): Promise<ParsedDepartment> {
  const text = serializeDepartment(file)
  const read = parseDepartment(text)
  if (read.ok) {
    const { stored } = await departmentNow()
    await ownFile.write({ text, date: stored?.date ?? today(), ...(stored?.name && { name: stored.name }) })
  }
  return read
}

/** Goes back to the public build: no department, the policy with its default choices. */
export async function resetDepartment(): Promise<void> {
  await keep(null)
}
