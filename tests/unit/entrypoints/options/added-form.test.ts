import { expect, test } from 'vitest'
import { addedForm, readAdded } from '../../../../entrypoints/options/added-form.ts'
import { withAdded, withoutAdded } from '../../../../entrypoints/options/edit.ts'
import { defaultDepartment } from '../../../../rules/department.ts'

const form = { ...addedForm(), id: ' 21.4 ', text: ' No talk of overtime. ', concerns: ['work-information'] }

test('an empty form names what is missing; a number that is taken is refused', () => {
  expect(readAdded(addedForm(), new Set())).toEqual({ errors: ['id', 'text'] })
  expect(readAdded(form, new Set(['21.4']))).toEqual({ errors: ['taken'] })
})

test('a filled form is a clause; who permits counts at the level that asks for permission alone', () => {
  const clause = {
    id: '21.4',
    text: 'No talk of overtime.',
    level: 'prohibited',
    concerns: [{ concern: 'work-information' }],
  }
  expect(readAdded({ ...form, permissionBy: 'the Chief' }, new Set())).toEqual({ clause })
  expect(readAdded({ ...form, level: 'authorization', permissionBy: 'the Chief' }, new Set())).toEqual({
    clause: { ...clause, level: 'authorization', permission: 'official', permissionBy: 'the Chief' },
  })
})

test('a change keeps what the form does not show', () => {
  const before = {
    id: '21.4',
    text: 'No talk.',
    level: 'caution',
    concerns: [{ concern: 'work-information', any: ['work:duty'] }],
    surfaces: ['post'],
    clears: 'Leave it out.',
  } as const
  const read = readAdded({ ...addedForm(before), accounts: ['personal'] }, new Set(), before)
  expect(read).toEqual({ clause: { ...before, accounts: ['personal'] } })
})

test('a clause is put in its old place, added at the end, or taken out', () => {
  const read = readAdded(form, new Set())
  if ('errors' in read) throw new Error('refused')
  const file = withAdded(read.clause, null)(defaultDepartment())
  const other = withAdded({ ...read.clause, id: '21.5' }, null)(file)
  expect(withAdded({ ...read.clause, id: '21.6' }, '21.4')(other).added.map(({ id }) => id)).toEqual(['21.6', '21.5'])
  expect(withoutAdded('21.4')(other).added.map(({ id }) => id)).toEqual(['21.5'])
})
