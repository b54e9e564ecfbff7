import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseCoverage, isShown } from '../../../../scripts/clause-coverage.ts'
import { MILLBROOK_FILE } from '../../../support/millbrook.ts'

const rows = clauseCoverage(MILLBROOK_FILE)
const page = readFileSync(new URL('../../../../docs/coverage.md', import.meta.url), 'utf8')

/** What the page says of each clause: a cell for each way in which it reaches the person. */
const told = page
  .split(/^## .* \(`(?=[a-z])/m)
  .slice(1)
  .flatMap((part) => {
    const policy = part.slice(0, part.indexOf('`'))
    return [...part.matchAll(/^\| ([^|]+) \| [^|]+ \| (.+) \|$/gm)].map(([, clause, shown]) => ({
      policy,
      clause: clause!,
      cells: shown!.split('<br>'),
    }))
  })

describe.each([...new Set(rows.map(({ policy }) => policy))])('%s', (policy) => {
  it.each(rows.filter((row) => row.policy === policy).map((row) => [row.clause.id, row] as const))(
    '%s reaches the person in every way it promises',
    (id, { clause, shown, missing }) => {
      expect(missing).toEqual([])
      expect(shown).not.toEqual([])
      for (const { reach, leaves } of shown)
        if (reach === 'text' && clause.kind === undefined) expect(leaves, 'a near miss').toBeDefined()
      const said = told.find((row) => row.policy === policy && row.clause === id)?.cells ?? []
      const reaches = said.map((cell) => cell.split(':')[0])
      expect(reaches, 'docs/coverage.md is of today (npm run coverage)').toEqual(shown.map(({ reach }) => reach))
      for (const cell of said) {
        const [, reach, by, leaves] = cell.match(/^(text|profile): “(.*?)”(?:, not “(.*)”)?$/) ?? []
        const now = shown.find((each) => cell.startsWith(`${each.reach}: `))!
        // Examples come and go: what the page says of one must be so, and need not be what would be said of another today.
        if ((reach === 'text' || reach === 'profile') && !now.by.startsWith('account marked'))
          expect(
            isShown({ policy, clause: id, reach }, { by: by!, ...(leaves && { leaves }) }, MILLBROOK_FILE),
            `“${cell}” is so today (npm run coverage)`,
          ).toBe(true)
        else expect(cell, 'docs/coverage.md is of today (npm run coverage)').toContain(now.by)
      }
    },
  )
})
