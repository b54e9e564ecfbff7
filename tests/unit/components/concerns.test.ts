import { expect, test, vi } from 'vitest'
import { POLICIES } from '../../../rules/policies/index.ts'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => `text of ${key}` } }))

test('every concern that a department can switch off has a name', async () => {
  const { concernName } = await import('../../../components/concerns.ts')
  const judged = Object.values(POLICIES).flatMap(({ clauses }) =>
    clauses.flatMap(({ concerns }) => concerns.filter(({ judgment }) => judgment).map(({ concern }) => concern)),
  )
  expect([...new Set(judged)].filter((concern) => !concernName(concern).startsWith('text of '))).toEqual([])
})
