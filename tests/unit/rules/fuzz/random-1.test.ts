import { it } from 'vitest'
import { randomDrafts, verify } from '../../../support/random-drafts.ts'

// Half of the 100,000; the other half is the file beside this one, so that two cores share them.
it('50,000 random and mutated drafts: no exception, every span in the text and on code-point borders', () => {
  const make = randomDrafts(20_201_120)
  for (let i = 0; i < 50_000; i++) verify(make())
}, 900_000)
