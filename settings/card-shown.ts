import { type DepartmentFile, parseDepartment, serializeDepartment } from '../rules/department.ts'
import { cardShown } from './items.ts'
import { departmentNow } from './sources.ts'

/**
 * Whether the policy card is due: its policy was never shown, or has changed since.
 * Out: null where it is not; else the file whose card was shown last, if any.
 */
export async function cardDue(): Promise<{ before: DepartmentFile | null } | null> {
  const [{ file, from }, shown] = await Promise.all([departmentNow(), cardShown.read()])
  if (from === 'default' && shown.value === null) return null
  if (shown.value === serializeDepartment(file)) return null
  const before = shown.value === null ? null : parseDepartment(shown.value)
  return { before: before?.ok ? before.file : null }
}

/** Remembers that the card of the present file was shown. */
export async function markCardShown(): Promise<void> {
  await cardShown.write(serializeDepartment((await departmentNow()).file))
}
