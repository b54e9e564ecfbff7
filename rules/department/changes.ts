import type { DepartmentFile } from './file.ts'
import { isLocked } from './file.ts'

/**
 * What an officer answers differently from their department: a merge patch (RFC 7396) on its file. A list is one
 * value; null takes a field away.
 */
export interface OwnChanges {
  readonly [field: string]: OwnChanges | Leaf | null
}
type Leaf = string | number | boolean | readonly unknown[]
type Plain = Readonly<Record<string, unknown>>

/** What is said about the file as a whole is never the officer's. */
const NOT_THEIRS: ReadonlySet<string> = new Set(['format', 'locked', 'version', 'expires', 'signature'])

/**
 * What was changed from one file to the other.
 *
 * In: two files. Out: the changes; those of locked fields, and of what is never the officer's, are left out.
 */
export function changesBetween(base: DepartmentFile, edited: DepartmentFile): OwnChanges {
  const theirs = (file: DepartmentFile) =>
    Object.fromEntries(Object.entries(file).filter(([field]) => !NOT_THEIRS.has(field)))
  return between(base, theirs(base), theirs(edited), '')
}

function between(base: DepartmentFile, from: Plain, to: Plain, at: string): OwnChanges {
  const changes: Record<string, OwnChanges | Leaf | null> = {}
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const pointer = `${at}/${escaped(key)}`
    const [was, is] = [from[key], to[key]]
    if (JSON.stringify(was) === JSON.stringify(is) || isLocked(base, pointer)) continue
    if (isPlain(was ?? is) && isPlain(is ?? was)) {
      const below = between(base, (was ?? {}) as Plain, (is ?? {}) as Plain, pointer)
      if (Object.keys(below).length > 0) changes[key] = below
    } else changes[key] = is === undefined ? null : (is as Leaf)
  }
  return changes
}

/**
 * A department's file with the officer's own changes where it leaves them free.
 *
 * In: the file; changes as `changesBetween` gave them, perhaps for an earlier file. Out: plain data that still has to go
 * through `parseDepartment`: a change that fitted the earlier file may not fit this one.
 */
export function withChanges(base: DepartmentFile, changes: OwnChanges): Plain {
  return merged(base, base as unknown as Plain, changes, '') ?? {}
}

function merged(base: DepartmentFile, into: Plain, changes: OwnChanges, at: string): Plain | undefined {
  const result: Record<string, unknown> = { ...into }
  for (const [key, change] of Object.entries(changes)) {
    const pointer = `${at}/${escaped(key)}`
    if ((at === '' && NOT_THEIRS.has(key)) || isLocked(base, pointer)) continue
    const was = Object.hasOwn(into, key) ? into[key] : undefined
    const is =
      change === null
        ? undefined
        : isPlain(change)
          ? merged(base, isPlain(was) ? was : {}, change as OwnChanges, pointer)
          : change
    if (is === undefined) delete result[key]
    else result[key] = is
  }
  // What was an object of changes and has none left is not written at all.
  return at !== '' && Object.keys(result).length === 0 && Object.keys(into).length > 0 ? undefined : result
}

/**
 * Every field that a file says something of, as JSON pointers: `/choices/c6`, `/department/aliases`. A list is one field.
 *
 * In: the file as written, not as read with its defaults. Out: the pointers, in the order of the file.
 */
export function fieldsPresent(written: Plain, at = ''): string[] {
  return Object.entries(written).flatMap(([key, value]) => {
    if (at === '' && (NOT_THEIRS.has(key) || key === '$schema')) return []
    const pointer = `${at}/${escaped(key)}`
    return isPlain(value) ? fieldsPresent(value, pointer) : [pointer]
  })
}

/** A field's name as a JSON pointer has it (RFC 6901). */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
