import { describe, expect, it } from 'vitest'
import { hashRoster, rosterMatcher } from '../../../rules/roster.ts'

const names = ['Daniel Reyes', 'Karen M. Whitfield', "Siobhán O'Brien", 'Ana de la Cruz', 'Jean-Luc Picard Jr.', 'Cher']
const salt = '5ec0'.repeat(8)
const clear = rosterMatcher({ roster: names })
const hashed = rosterMatcher({ roster: [], rosterHashes: hashRoster(names, salt, 100) })

describe.each([
  ['in clear', clear],
  ['hashed', hashed],
])('a roster %s', (_, roster) => {
  it.each([
    ['Daniel Reyes', 'full'],
    ['DANIEL  REYES', 'full'],
    ['daniel reyes’s', 'full'],
    ['Reyes', 'surname'],
    ['Daniel', 'given'],
    ['Karen Whitfield', 'full'],
    ['Karen M. Whitfield', 'full'],
    ['Siobhan O’Brien', 'full'],
    ["O'Brien", 'surname'],
    ['de la Cruz', 'surname'],
    ['Cruz', 'surname'],
    ['Ana Cruz', 'full'],
    ['Ana de la Cruz', 'full'],
    ['Jean-Luc Picard', 'full'],
    ['Picard', 'surname'],
    ['Cher', 'full'],
    ['Jr', undefined],
    ['M', undefined],
    ['la', undefined],
    ['Daniel Whitfield', undefined],
    ['Reyes Daniel', undefined],
    ['Dan', undefined],
    ['', undefined],
    ['!?', undefined],
    ['a'.repeat(500), undefined],
  ])('%s is %s', (words, expected) => {
    expect(roster.match(words)).toBe(expected)
    expect(roster.has(words)).toBe(expected !== undefined)
  })

  it('says how many words a name can have', () => expect(roster.words).toBe(4))
})

describe('hashes', () => {
  it('tell no name, depend on the salt, and are the same whatever the order', () => {
    const one = hashRoster(names, salt, 100)
    expect(JSON.stringify(one)).not.toMatch(/reyes|whitfield|cruz/i)
    expect(hashRoster(names.toReversed(), salt, 100)).toEqual(one)
    expect(hashRoster(names, 'ab'.repeat(16), 100).full).not.toEqual(one.full)
    expect(one.full.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true)
  })

  it('is PBKDF2-HMAC-SHA-256 as others compute it', async () => {
    const { pbkdf2Sync } = await import('node:crypto')
    const expected = pbkdf2Sync('cher', Buffer.from(salt, 'hex'), 100, 16, 'sha256').toString('hex')
    expect(hashRoster(['Cher'], salt, 100).full).toEqual([expected])
  })

  it('are asked once for each name', () => {
    const slow = rosterMatcher({ roster: [], rosterHashes: hashRoster(names, salt, 2000) })
    slow.match('Somebody Else')
    const start = performance.now()
    for (let i = 0; i < 1000; i++) slow.match('Somebody Else')
    // Unremembered, a thousand of these would take seconds.
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('can stand beside names in clear', () => {
    const both = rosterMatcher({ roster: ['Tom Okafor'], rosterHashes: hashRoster(names, salt, 100) })
    expect([both.match('Tom Okafor'), both.match('Daniel Reyes'), both.match('Nobody Here')]).toEqual([
      'full',
      'full',
      undefined,
    ])
  })
})

it('makes the matcher of a department once', () => {
  const department = { roster: names }
  expect(rosterMatcher(department)).toBe(rosterMatcher(department))
  expect(rosterMatcher({ roster: [] }).match('Daniel Reyes')).toBeUndefined()
})

describe('short forms of given names', () => {
  const names = ['Daniel Reyes', 'Elizabeth Sorensen']

  it.each([
    ['in clear', rosterMatcher({ roster: names })],
    ['hashed', rosterMatcher({ roster: [], rosterHashes: hashRoster(names, '00'.repeat(16), 100) })],
  ])('before the surname are the person (%s)', (_, matcher) => {
    expect(matcher.match('Dan Reyes')).toBe('full')
    expect(matcher.match('Beth Sorensen')).toBe('full')
    expect(matcher.match('Dan')).toBeUndefined()
    expect(matcher.match('Mike Reyes')).toBeUndefined()
    expect(matcher.match('Dan Reynolds')).toBeUndefined()
  })
})
