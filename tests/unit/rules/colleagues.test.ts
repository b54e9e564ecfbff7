import { describe, expect, it } from 'vitest'
import { colleagues } from '../../../rules/colleagues.ts'
import { type Hit, words } from '../../../rules/match/lexicon.ts'
import { hashRoster } from '../../../rules/roster.ts'
import type { DepartmentNames } from '../../../rules/types.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const hashed: DepartmentNames = {
  ...MILLBROOK,
  roster: [],
  rosterHashes: hashRoster(MILLBROOK.roster, '00112233445566778899aabbccddeeff'),
}

/** The names found, with what they are. */
function found(department: DepartmentNames, text: string): string[] {
  const tokens = words(text)
  const hits: Hit[][] = tokens.map(() => [])
  colleagues(department)(tokens, hits)
  return hits.flatMap((list, i) =>
    list.map((h) => `${h.tag} ${text.slice(tokens[i]!.start, tokens[i + h.length - 1]!.end)}`),
  )
}

describe.each([
  ['in clear', MILLBROOK],
  ['hashed', hashed],
])('the roster %s', (_, department) => {
  it('knows whole names, surnames and given names, and the chief', () => {
    expect(found(department, "Tom Okafor's truck")).toContain('roster.full Tom Okafor')
    expect(found(department, 'Sgt. Kowalczyk and Priya')).toEqual(['roster.last Kowalczyk', 'roster.first Priya'])
    expect(found(department, 'Chief Pruitt')).toContain('roster.last Pruitt')
  })
  it('leaves everyone else alone', () => {
    expect(found(department, 'My dentist Bob Lindqvist met the mayor of Worcester, Tom, Hanks said')).not.toContain(
      'roster.full Tom Hanks',
    )
    expect(found(department, 'The weather in the valley is fine')).toEqual([])
  })
})

it('a clear roster is found without capitals too', () => {
  expect(found(MILLBROOK, 'saw tom okafor there')).toContain('roster.full tom okafor')
})
