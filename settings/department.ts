import type { DepartmentFile } from '../rules/department.ts'
import { fileBefore, ownFile, type StoredFile } from './items.ts'
import { type Problem, parseDepartment, serializeDepartment } from './read-file.ts'
import { departmentNow } from './sources.ts'
import { today } from './today.ts'

async function keep(next: StoredFile): Promise<void> {
  const before = await departmentNow()
  if (before.stored) await fileBefore.write(before.stored)
  await ownFile.write(next)
}

/**
 * Takes over a department's file. In: its text and the name of the file it came from. Out: what
 * was found in it. With an error among the problems nothing is changed and the old file stays.
 */
export async function loadDepartment(text: string, name?: string): Promise<readonly Problem[]> {
  const { file, problems } = parseDepartment(text)
  if (file !== null) await keep({ text, date: today(), ...(name && { name }) })
  return problems
}

/**
 * Stores the department's file with choices changed by hand. Out: what was found wrong with it; with an
 * error nothing is changed.
 */
export async function changeDepartment(file: DepartmentFile): Promise<readonly Problem[]> {
  const now = await departmentNow()
  const text = serializeDepartment(file)
  const result = parseDepartment(text)
  if (result.file !== null) {
    await ownFile.write({ text, date: now.stored?.date ?? today(), ...(now.stored?.name && { name: now.stored.name }) })
  }
  return result.problems
}

/** Goes back to the public build: no department, the policy with its default choices. */
export async function resetDepartment(): Promise<void> {
  const before = await departmentNow()
  if (before.stored) await fileBefore.write(before.stored)
  await ownFile.write(null)
}
