import { expect, test } from 'vitest'
import { emptyForm, readPermission } from '../../../../entrypoints/options/permission-form.ts'

const filled = { ...emptyForm('2026-05-01'), clauses: ['IV.C.7.b'], by: ' Chief Pruitt ' }

test('an empty form names every field that is missing, in order', () => {
  expect(readPermission({ ...emptyForm('2026-05-01'), date: '' })).toEqual({ errors: ['clauses', 'by', 'date'] })
})

test('what was left empty is no limit', () => {
  expect(readPermission(filled)).toEqual({
    permission: { clauses: ['IV.C.7.b'], from: 'official', by: 'Chief Pruitt', date: '2026-05-01' },
  })
})

test('what was filled in is a limit', () => {
  expect(readPermission({ ...filled, until: '2026-05-02', site: 'x', about: ' the fair ' })).toMatchObject({
    permission: { until: '2026-05-02', site: 'x', about: 'the fair' },
  })
})

test.each(['2026-04-30', '2026-02-31', 'soon'])('an end at %s is refused', (until) => {
  expect(readPermission({ ...filled, until })).toEqual({ errors: ['until'] })
})

test.each(['2026-13-01', '2026-02-30', '5/1/2026'])('a date of %s is refused', (date) => {
  expect(readPermission({ ...filled, date })).toEqual({ errors: ['date'] })
})
