import { describe, expect, it } from 'vitest'
import { inTime, isDate } from '../../../rules/authorizations.ts'
import { defaultDepartment, policyInForce } from '../../../rules/department.ts'
import { findings } from '../../../rules/findings.ts'
import { hashRoster } from '../../../rules/roster.ts'
import type { Authorization, Draft } from '../../../rules/types.ts'

const roster = ['Tom Okafor', 'Beth Sorensen', 'Lars Sorensen', 'Tom Brandt', 'Karen Whitfield']
const TODAY = '2026-11-20'

const given: Authorization = {
  id: '1',
  clauses: ['IV.C.7.b'],
  from: 'official',
  by: 'Chief Ann Roe',
  date: '2026-11-01',
}

interface Asked {
  authorizations?: Partial<Authorization>[]
  text?: string
  /** The words of the draft that are the evidence; all of it without. */
  words?: string
  concern?: string
  policy?: string
  choices?: Record<string, string>
  site?: string
  today?: string | null
}

function finding({
  authorizations = [{}],
  text = 'Officer Karen Whitfield',
  words = text,
  concern = 'coworker-identification',
  ...rest
}: Asked) {
  const file = { ...defaultDepartment(rest.policy), roster: { names: roster }, choices: rest.choices ?? {} }
  const inForce = policyInForce(file, {
    authorizations: authorizations.map((each) => ({ ...given, ...each })),
    ...(rest.today !== null && { today: rest.today ?? TODAY }),
  })
  const start = text.indexOf(words)
  const draft: Draft = { text, surface: 'post', account: 'personal', ...(rest.site && { site: rest.site }) }
  const evidence = { concern, start, end: start + words.length, why: 'Says it.', sure: 'stated' as const, marks: [] }
  return findings([evidence], draft, inForce)[0]
}

const clears = (asked: Asked) => finding(asked)?.clearedBy !== undefined

describe('a recorded permission', () => {
  it('clears what it covers, and says which it was', () => {
    const found = finding({})
    expect(found?.clearedBy).toMatchObject({ by: 'Chief Ann Roe' })
    expect(found?.clause.id).toBe('IV.C.7.b')
  })

  it('clears no other clause', () => {
    expect(clears({ authorizations: [{ clauses: ['IV.C.7.a'] }] })).toBe(false)
  })

  it('clears from its date to its end, both included', () => {
    const until = (until: string, today = TODAY) => clears({ authorizations: [{ until }], today })
    expect([until('2026-11-19'), until('2026-11-20'), until('2026-12-31')]).toEqual([false, true, true])
    expect(clears({ authorizations: [{ date: '2026-11-21' }] })).toBe(false)
    expect(clears({ today: '2026-11-01' })).toBe(true)
  })

  it('clears nothing with an end while today is not known', () => {
    expect(clears({ today: null })).toBe(true)
    expect(clears({ authorizations: [{ until: '2099-01-01' }], today: null })).toBe(false)
  })

  it('clears on its site only', () => {
    const site = (site: string | undefined) => clears({ authorizations: [{ site: 'x' }], ...(site && { site }) })
    expect([site('x'), site('facebook'), site(undefined)]).toEqual([true, false, false])
    expect(clears({ site: 'facebook' })).toBe(true)
  })

  it('clears nothing that is prohibited', () => {
    const asked = {
      concern: 'self-identification',
      authorizations: [{ clauses: ['IV.C.7.a', 'IV.C.6.a', 'IV.C.6.b'] }],
    }
    expect(clears({ ...asked, choices: { c6: 'on', c6a: 'shall-not', c7a: 'on' } })).toBe(false)
    expect(clears({ ...asked, choices: { c7a: 'on' } })).toBe(true)
  })

  it('stands above what is only discouraged on the same words', () => {
    const found = finding({
      concern: 'self-identification',
      authorizations: [{ clauses: ['IV.C.7.a'] }],
      choices: { c7a: 'on', c9a: 'on' },
    })
    expect(found?.clearedBy).toBeDefined()
    expect(found?.also.map(({ id }) => id)).toEqual(['IV.C.9.a'])
  })

  it('leaves the next clause to lead where two ask for one and only one is given', () => {
    const asked = { policy: 'iacp-2010', concern: 'work-information' }
    const one = finding({ ...asked, authorizations: [{ clauses: ['V.A.3'] }] })
    expect([one?.clause.id, one?.clearedBy]).toEqual(['V.A.7', undefined])
    expect(clears({ ...asked, authorizations: [{ clauses: ['V.A.7'] }, { id: '2', clauses: ['V.A.3'] }] })).toBe(true)
    expect(clears({ ...asked, authorizations: [{ clauses: ['V.A.7', 'V.A.3'] }] })).toBe(true)
  })
})

describe('whose permission', () => {
  const image = { concern: 'coworker-imagery', text: 'me and Karen Whitfield' }

  it('an official’s does not stand for the colleague’s own word', () => {
    expect(clears({ ...image, authorizations: [{ clauses: ['IV.C.8.l'], from: 'official' }] })).toBe(false)
    expect(
      clears({ ...image, authorizations: [{ clauses: ['IV.C.8.l'], from: 'person', about: 'Karen Whitfield' }] }),
    ).toBe(true)
  })

  it('a colleague’s word does not stand for the official’s', () => {
    expect(clears({ authorizations: [{ from: 'person', about: 'Karen Whitfield' }] })).toBe(false)
  })

  it.each([
    ['Karen Whitfield', 'Karen Whitfield', true],
    ['Karen Whitfield', 'KAREN WHITFIELD’s desk', true],
    ['Karen Whitfield', 'Ofc. Whitfield', true],
    ['Karen Whitfield', 'Karen from dispatch', true],
    ['Karen Whitfield', 'Whitfield, Karen', true],
    ['Karen Whitfield', 'Tom Okafor', false],
    ['Karen Whitfield', 'Karen Whitfield and Tom Okafor', false],
    ['Karen Whitfield', 'Karen Blixen', false],
    ['Karen Whitfield', 'Ed Whitfield', false],
    ['Karen Whitfield', 'my partner', false],
    // Two share the name: it takes the whole of it.
    ['Beth Sorensen', 'Lt. Sorensen', false],
    ['Beth Sorensen', 'Beth Sorensen', true],
    ['Beth Sorensen', 'Lars Sorensen', false],
    ['Tom Okafor', 'Tom', false],
    ['Tom Okafor', 'Officer Okafor', true],
    ['José Núñez', 'Jose Nunez', true],
    ['', 'Karen Whitfield', false],
  ])('the word of “%s” for “%s”: %s', (about, words, expected) => {
    const authorizations = [{ clauses: ['IV.C.8.l'], from: 'person' as const, about }]
    expect(clears({ concern: 'coworker-imagery', text: `with ${words} today`, words, authorizations })).toBe(expected)
  })

  it('a colleague’s word is about that colleague, whether it says so or not', () => {
    const authorizations = [{ clauses: ['IV.C.8.l'], from: 'person' as const, by: 'Karen Whitfield' }]
    expect(clears({ ...image, authorizations })).toBe(true)
    expect(clears({ ...image, text: 'me and Tom Okafor', authorizations })).toBe(false)
  })

  it('takes the whole name where the roster is hashed, and still knows other colleagues', () => {
    const authorizations = [{ ...given, clauses: ['IV.C.8.l'], from: 'person' as const, by: 'Karen Whitfield' }]
    const hashed = hashRoster(roster, '00'.repeat(16), 100)
    const inForce = policyInForce(
      { ...defaultDepartment(), roster: { names: [], hashed } },
      { authorizations, today: TODAY },
    )
    const cleared = (text: string) => {
      const evidence = {
        concern: 'coworker-imagery',
        start: 0,
        end: text.length,
        why: 'Shows.',
        sure: 'stated' as const,
        marks: [],
      }
      return findings([evidence], { text, surface: 'post', account: 'personal' }, inForce)[0]?.clearedBy !== undefined
    }
    expect(['Karen Whitfield', 'Whitfield', 'Karen Whitfield with Okafor'].map(cleared)).toEqual([true, false, false])
  })

  it('an official’s permission about a person is for that person', () => {
    expect(clears({ authorizations: [{ about: 'Karen Whitfield' }] })).toBe(true)
    expect(clears({ authorizations: [{ about: 'Tom Okafor' }] })).toBe(false)
  })

  it('an official’s permission about an event is for drafts that name it', () => {
    const asked = (about: string) =>
      clears({
        concern: 'self-identification',
        choices: { c7a: 'on' },
        text: 'Come to Coffee with a Cop. As an officer I pour.',
        words: 'As an officer',
        authorizations: [{ clauses: ['IV.C.7.a'], about }],
      })
    expect([
      asked('Coffee with a Cop'),
      asked('coffee with a cop!'),
      asked('Night Out'),
      asked('Coffee with a'),
    ]).toEqual([true, true, false, true])
  })
})

describe('dates', () => {
  it('are days that exist', () => {
    expect(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'].every(isDate)).toBe(true)
    expect(
      ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261120', '2026-11-20T00:00', ''].some(
        isDate,
      ),
    ).toBe(false)
  })

  it('that are none are never in time', () => {
    expect(inTime({ ...given, date: 'last week' }, TODAY)).toBe(false)
    expect(inTime({ ...given, until: 'June' }, TODAY)).toBe(false)
  })
})
