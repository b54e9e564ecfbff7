import { expect, test } from 'vitest'
import { lines, withBlank, withChoice, withClause } from '../../../../entrypoints/options/edit.ts'
import { defaultDepartment, parseDepartment, serializeDepartment } from '../../../../rules/department.ts'

const bare = defaultDepartment()

test('answers go in and come out of the file', () => {
  const file = withBlank('municipality', ' Ashford ')(withChoice('c6', 'on')(bare))
  expect(file.choices).toEqual({ c6: 'on' })
  expect(file.blanks).toEqual({ municipality: 'Ashford' })
  expect(withBlank('municipality', '  ')(file).blanks).toEqual({})
})

test('a clause about which nothing more is said leaves the file', () => {
  const worded = withClause('IV.C.8.a', (now) => ({ ...now, wording: 'As adopted.' }))(bare)
  expect(worded.clauses).toEqual({ 'IV.C.8.a': { wording: 'As adopted.' } })
  expect(withClause('IV.C.8.a', (now) => ({ ...now, wording: '' }))(worded).clauses).toEqual({})
})

test('what is edited and saved reads back the same', () => {
  const file = withClause('IV.C.8.a', () => ({ wording: 'As “adopted”,\nin two lines.', level: 'caution' }))(bare)
  const read = parseDepartment(serializeDepartment(file))
  expect(read.ok && read.file).toEqual(file)
})

test('names stand one a line', () => {
  expect(lines(' Tom Okafor \n\n  \nPriya Nair\r\n')).toEqual(['Tom Okafor', 'Priya Nair'])
})
