import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { siteDocs } from '../../../scripts/sites.ts'

it('docs/sites.md says what the site files and the test pages say (npm run sites)', async () => {
  expect(readFileSync('docs/sites.md', 'utf8')).toBe(await siteDocs())
})
