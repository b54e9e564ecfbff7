import { describe, expect, it } from 'vitest'
import {
  changesBetween,
  type DepartmentFile,
  defaultDepartment,
  fieldsPresent,
  parseDepartment,
  withChanges,
} from '../../../../rules/department.ts'

const base = (over: Partial<DepartmentFile> = {}): DepartmentFile => ({
  ...defaultDepartment(),
  choices: { c6: 'on', c6a: 'shall-not' },
  clauses: { 'IV.C.8.h': { wording: 'As adopted.', level: 'caution' } },
  ...over,
})
const taken = (of: DepartmentFile, changes: ReturnType<typeof changesBetween>) => {
  const read = parseDepartment(JSON.stringify(withChanges(of, changes)))
  if (!read.ok) throw new Error(read.problems[0]?.expected)
  return read.file
}

describe('an officer’s own answers', () => {
  const edited = base({
    choices: { c6: 'off', c7a: 'on' },
    clauses: { 'IV.C.9.b': { drop: true } },
    roster: { names: ['Ann Roe'] },
  })

  it('give the edited file back on the file they were made on', () => {
    expect(taken(base(), changesBetween(base(), edited))).toEqual(edited)
    expect(changesBetween(base(), base())).toEqual({})
  })

  it('leave what the department locked, when they are made and when it locks it later', () => {
    const locked = base({ locked: ['/choices/c6', '/clauses'] })
    const changes = changesBetween(locked, edited)
    expect(fieldsPresent(changes)).toEqual(['/roster/names', '/choices/c6a', '/choices/c7a'])
    const all = changesBetween(base(), edited)
    const file = taken(locked, all)
    expect(file.choices).toEqual({ c6: 'on', c7a: 'on' })
    expect(file.clauses).toEqual(locked.clauses)
  })

  it('go on over a newer file of the department', () => {
    const changes = changesBetween(base(), edited)
    const newer = base({ choices: { c6: 'on', c6a: 'may', c5: 'on' } })
    expect(taken(newer, changes).choices).toEqual({ c6: 'off', c7a: 'on', c5: 'on' })
  })

  it('never touch what is said about the file as a whole', () => {
    const whole = { version: 9, expires: '2030-01-01', locked: ['/modes'] }
    expect(changesBetween(base(), base(whole))).toEqual({})
    expect(taken(base(), { version: 9, locked: [] }).version).toBeUndefined()
  })
})

it('names the fields that a file says something of', () => {
  expect(
    fieldsPresent({ format: 1, policy: 'x', choices: { c6: 'on' }, department: { aliases: ['a'], name: '' } }),
  ).toEqual(['/policy', '/choices/c6', '/department/aliases', '/department/name'])
  expect(fieldsPresent({ clauses: { 'a/b~c': { drop: true } } })).toEqual(['/clauses/a~1b~0c/drop'])
})
