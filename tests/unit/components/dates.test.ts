import { expect, test } from 'vitest'
import { readableDate } from '../../../components/dates.ts'

test('a day is written as the reader writes days, whatever the time zone', () => {
  expect(readableDate('2026-03-01', 'en-US')).toBe('Mar 1, 2026')
  expect(readableDate('2026-12-31', 'de-DE')).toBe('31.12.2026')
})

test('what is no day is shown as it is', () => {
  expect(readableDate('someday', 'en-US')).toBe('someday')
})
