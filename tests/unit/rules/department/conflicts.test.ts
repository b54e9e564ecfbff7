import { describe, expect, it } from 'vitest'
import { type ClauseChange, conflicts, type DepartmentFile, defaultDepartment } from '../../../../rules/department.ts'
import { policyById } from '../../../../rules/policies/index.ts'

/** Every blank of the Massachusetts draft filled, so that only contradictions are left. */
const filled: DepartmentFile = {
  ...defaultDepartment(),
  blanks: Object.fromEntries(policyById('ma-draft')!.blanks.map(({ id }) => [id, 'words'])),
}

function found(choices: Record<string, string>, rest: Partial<DepartmentFile> = {}) {
  return conflicts({ ...filled, choices, ...rest })
}

describe('contradictions of the Massachusetts draft, with the choices they are explained at', () => {
  it.each([
    ['C.6.a may, C.7.a on', 'may-but-authorized', { c6: 'on', c6a: 'may', c7a: 'on' }, ['c6a', 'c7a']],
    ['C.6.a may, against A.1', 'may-but-a1', { c6: 'on', c6a: 'may' }, ['c6a']],
    ['C.9.a on, against A.1', 'discouraged-but-a1', { c9a: 'on' }, ['c9a']],
    ['C.6.a shall not, C.7.a on', 'shall-not-but-c7a', { c6: 'on', c6a: 'shall-not', c7a: 'on' }, ['c6a', 'c7a']],
    ['C.6.a shall not, C.7.c on', 'shall-not-but-c7c', { c6: 'on', c6a: 'shall-not', c7c: 'on' }, ['c6a', 'c7c']],
    ['C.6.a shall not, C.9.a on', 'shall-not-but-c9a', { c6: 'on', c6a: 'shall-not', c9a: 'on' }, ['c6a', 'c9a']],
    [
      'C.6.b, C.5.a authorized',
      'uniform-shall-not-but-authorized',
      { c6: 'on', c6a: 'shall-not', c5: 'on', c5a: 'authorized' },
      ['c6a', 'c5a'],
    ],
    ['C.6.b, C.7.d on', 'uniform-shall-not-but-c7d', { c6: 'on', c6a: 'shall-not', c7d: 'on' }, ['c6a', 'c7d']],
    ['uniforms twice', 'uniform-twice', { c5: 'on', c7d: 'on' }, ['c5a', 'c7d']],
    [
      'C.5.b authorized, A.4.d.2 shall not',
      'places-but-controlled',
      { c5: 'on', c5b: 'authorized', a4d2: 'shall-not' },
      ['c5b', 'a4d2'],
    ],
    [
      'C.5.c authorized, A.4.d.2 shall not',
      'scenes-but-controlled',
      { c5: 'on', c5c: 'authorized', a4d2: 'shall-not' },
      ['c5c', 'a4d2'],
    ],
    ['C.5.c authorized, C.8.b and C.8.e', 'scenes-but-confidential', { c5: 'on', c5c: 'authorized' }, ['c5c']],
    ['A.4.d.1.d and A.4.d.2.a', 'on-duty-pictures', {}, ['a4d2']],
  ] as const)('%s', (_, id, choices, at) => {
    const conflict = found(choices).find((each) => each.id === id)
    expect(conflict?.at).toEqual(at)
    expect(conflict?.text).toMatch(/Second Look .+\.$/)
    // It takes all of the choices: with any of them at its default, or off, it is gone.
    for (const choice of Object.keys(choices)) {
      const other = policyById('ma-draft')!.choices.find((each) => each.id === choice)!
      for (const { value } of other.options) {
        if (value === (choices as Record<string, string>)[choice] || value === 'conditions') continue
        expect(
          found({ ...choices, [choice]: value }).some((each) => each.id === id),
          `${choice}: ${value}`,
        ).toBe(false)
      }
    }
  })

  it('says nothing of what was not chosen', () => {
    expect(found({}).map(({ id }) => id)).toEqual(['on-duty-pictures'])
    expect(conflicts(defaultDepartment('iacp-2010'))).toEqual([])
  })

  it('is gone with a clause that is dropped', () => {
    const clauses: Record<string, ClauseChange> = { 'IV.C.7.a': { drop: true } }
    expect(found({ c6: 'on', c6a: 'may', c7a: 'on' }, { clauses }).map(({ id }) => id)).not.toContain(
      'may-but-authorized',
    )
  })
})

describe('blanks', () => {
  const empty = (file: Partial<DepartmentFile>) =>
    conflicts({ ...defaultDepartment(), ...file })
      .filter(({ kind }) => kind === 'blank')
      .map(({ at: [blank] }) => blank)

  it('are asked for where a clause in force needs them', () => {
    expect(empty({})).toEqual([
      'municipality-word',
      'municipality',
      'a1-official',
      'a4e1-official',
      'b1-official',
      'b3a-official',
      'b3b2-supervisor',
      'b4-commander',
      'c7-official',
    ])
    expect(empty({ choices: { a4d2: 'if-authorized' } })).toContain('a4d2-official')
    expect(empty({ choices: { c5: 'on', c5c: 'conditions' } })).toContain('c5c-conditions')
    expect(empty({ choices: { c5: 'on', c5c: 'prohibited' } })).not.toContain('c5c-conditions')
  })

  it('name every clause that needs them', () => {
    const c7 = conflicts({ ...defaultDepartment(), choices: { c7a: 'on', c7c: 'on' } }).find(
      ({ id }) => id === 'empty-c7-official',
    )
    expect(c7?.at).toEqual(['c7-official', 'IV.C.7.a', 'IV.C.7.b', 'IV.C.7.c'])
    expect(c7?.text).toContain('the official your department names')
  })

  it('are filled by words, not by spaces, and the town by the department’s own', () => {
    expect(empty({ blanks: { 'a1-official': '  ' } })).toContain('a1-official')
    expect(empty({ blanks: { 'a1-official': 'Chief Ann Roe' } })).not.toContain('a1-official')
    const { department } = defaultDepartment()
    expect(empty({ department: { ...department, municipality: 'Ashford' } })).not.toContain('municipality')
  })

  it('are not asked for by a clause that is dropped', () => {
    expect(empty({ clauses: { 'IV.B.4': { drop: true } } })).not.toContain('b4-commander')
  })
})

describe('contradictions that a department’s own changes bring in', () => {
  const ids = (rest: Partial<DepartmentFile>, choices = {}) => found(choices, rest).map(({ id }) => id)

  it('a clause dropped and changed', () => {
    expect(ids({ clauses: { 'IV.C.9.b': { drop: true, level: 'caution' } } })).toContain('dropped-but-changed:IV.C.9.b')
  })

  it('a clause changed that the choices leave out', () => {
    const clauses: Record<string, ClauseChange> = { 'IV.C.6.a': { wording: 'Do not.' } }
    expect(found({}, { clauses }).find(({ id }) => id === 'changed-but-off:IV.C.6.a')?.at).toEqual([
      'IV.C.6.a',
      'c6',
      'c6a',
    ])
    expect(ids({ clauses }, { c6: 'on' })).not.toContain('changed-but-off:IV.C.6.a')
  })

  it('a permission that clears nothing', () => {
    const clauses: Record<string, ClauseChange> = { 'IV.C.7.b': { level: 'prohibited', permissionBy: 'Chief Ann Roe' } }
    expect(ids({ clauses })).toContain('permission-without-level:IV.C.7.b')
  })

  it('a clause of its own that allows with permission what the policy rules out', () => {
    const own = { id: 'A', text: 'Ask first.', level: 'authorization', concerns: [{ concern: 'harassment' }] } as const
    const conflict = found({}, { added: [own] }).find(({ id }) => id === 'permission-but-prohibited:A')
    expect(conflict?.at).toEqual(['A', 'IV.A.5.a', 'IV.A.6.c', 'IV.C.8.i'])
    expect(
      ids({ added: [{ ...own, accounts: ['official'], concerns: [{ concern: 'work-information' }] }] }),
    ).not.toContain('permission-but-prohibited:A')
  })
})
