import { expect, test, vi } from 'vitest'
import { CONCERNS as SPOKEN_OF } from '../../../rules/department/against-policy.ts'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => `text of ${key}` } }))

test('every concern that a policy speaks of has a name, and no other', async () => {
  const { CONCERNS, concernName } = await import('../../../components/concerns.ts')
  expect([...CONCERNS].sort()).toEqual(SPOKEN_OF)
  expect(CONCERNS.filter((concern) => !concernName(concern).startsWith('text of '))).toEqual([])
})
