import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseCoverage } from '../../../../scripts/clause-coverage.ts'
import { MILLBROOK_FILE } from '../../../support/millbrook.ts'

const rows = clauseCoverage(MILLBROOK_FILE)
const page = readFileSync(new URL('../../../../docs/coverage.md', import.meta.url), 'utf8')

describe.each([...new Set(rows.map(({ policy }) => policy))])('%s', (policy) => {
  it.each(rows.filter((row) => row.policy === policy).map((row) => [row.clause.id, row] as const))(
    '%s reaches the person in every way it promises',
    (id, { clause, shown, missing }) => {
      expect(missing).toEqual([])
      expect(shown).not.toEqual([])
      for (const { reach, leaves } of shown)
        if (reach === 'text' && clause.kind === undefined) expect(leaves, 'a near miss').toBeDefined()
      expect(page, 'docs/coverage.md is of today (npm run coverage)').toContain(`| ${id} |`)
    },
  )
})
