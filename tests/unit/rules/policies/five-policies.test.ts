import { describe, expect, it } from 'vitest'
import { defaultDepartment, policyInForce } from '../../../../rules/department.ts'
import { findings } from '../../../../rules/findings.ts'
import type { Account, Draft, Mark, PolicyInForce, Surface } from '../../../../rules/types.ts'

const under = (policy: string, choices: Record<string, string> = {}): PolicyInForce =>
  policyInForce({ ...defaultDepartment(policy), choices })

/** The columns of the table. `ma may` is the Massachusetts draft with every optional clause off. */
const COLUMNS: readonly (readonly [string, PolicyInForce])[] = [
  ['ma may', under('ma-draft')],
  ['ma shall not', under('ma-draft', { c5: 'on', c6: 'on', c6a: 'shall-not' })],
  ['ma C.7', under('ma-draft', { c7a: 'on', c7c: 'on', c7d: 'on' })],
  ['ma C.9', under('ma-draft', { c9a: 'on' })],
  ['iacp', under('iacp-2010')],
  ['waltham', under('waltham-2021')],
  ['mesquite', under('mesquite-2013')],
  ['colchester', under('colchester-2020')],
]

interface Case {
  concern: string
  marks?: Mark[]
  account?: Account
  surface?: Surface
  /** By column: the clause that leads, or `-` for silence. */
  leads: string[]
}

const CASES: readonly Case[] = [
  // One draft, five answers: silent, prohibited, authorization, discouraged, caution.
  {
    concern: 'self-identification',
    leads: ['-', 'IV.C.6.a', 'IV.C.7.a', 'IV.C.9.a', 'V.A.4', '-', 'V.A.4', 'III.a.v'],
  },
  { concern: 'self-identification', account: 'official', leads: ['-', '-', '-', '-', '-', '-', '-', '-'] },
  { concern: 'rank-title', leads: ['-', 'IV.C.6.b', 'IV.C.7.c', '-', 'V.A.4', '-', 'V.A.4', 'III.a.v'] },
  {
    concern: 'coworker-identification',
    leads: ['IV.C.7.b', 'IV.C.7.b', 'IV.C.7.b', 'IV.C.7.b', 'V.A.4', '3.c.6', 'V.A.4', 'III.a.v'],
  },
  { concern: 'coworker-identification', account: 'official', leads: ['-', '-', '-', '-', '-', '-', '-', '-'] },
  {
    concern: 'coworker-imagery',
    leads: ['IV.C.8.l', 'IV.C.8.l', 'IV.C.8.l', 'IV.C.8.l', 'V.A.4', '-', 'V.A.4', 'III.a.v'],
  },
  {
    concern: 'other-agency-identification',
    leads: ['IV.C.8.d', 'IV.C.8.d', 'IV.C.8.d', 'IV.C.8.d', '-', '-', '-', '-'],
  },
  {
    concern: 'undercover-identification',
    leads: ['II.3', 'II.3', 'II.3', 'II.3', 'V.A.4.b', '3.d.2', 'V.A.4.b)', 'III.a.v.2'],
  },
  { concern: 'speaking-for-department', leads: ['-', '-', '-', '-', 'V.A.7', '3.h', 'V.A.7', 'III.a.viii'] },
  {
    concern: 'confidential-operations',
    leads: ['IV.C.8.b', 'IV.C.8.b', 'IV.C.8.b', 'IV.C.8.b', 'V.A.3', '3.c.6', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'confidential-operations',
    account: 'official',
    leads: [
      'IV.A.4.e.1',
      'IV.A.4.e.1',
      'IV.A.4.e.1',
      'IV.A.4.e.1',
      'IV.A.3.a(3), second part',
      '2.c.1.c',
      'IV.A.3.a)3), second part',
      'II.a.iii.1.c',
    ],
  },
  {
    concern: 'protected-records',
    leads: ['IV.C.8.c', 'IV.C.8.c', 'IV.C.8.c', 'IV.C.8.c', 'V.A.3', '3.c.5', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'case-persons',
    leads: ['IV.C.8.e', 'IV.C.8.e', 'IV.C.8.e', 'IV.C.8.e', 'V.A.3', '3.c.3', 'V.A.3', 'III.a.iii'],
  },
  { concern: 'case-persons', marks: ['public'], leads: ['-', '-', '-', '-', 'V.A.3', '3.c.3', 'V.A.3', 'III.a.iii'] },
  { concern: 'work-information', leads: ['-', '-', '-', '-', 'V.A.3', '3.c, second sentence', 'V.A.3', 'III.a.iii'] },
  {
    concern: 'work-information',
    marks: ['work:duty'],
    leads: ['-', '-', '-', '-', 'V.A.3', '3.c.1', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'work-information',
    marks: ['work:call'],
    leads: ['-', '-', '-', '-', 'V.A.3', '3.c.2', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'work-information',
    marks: ['work:training'],
    leads: ['-', '-', '-', '-', 'V.A.3', '3.c.4', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'work-information',
    marks: ['ceremony'],
    leads: ['-', '-', '-', '-', 'V.A.3', '-', 'V.A.3', 'III.a.iii'],
  },
  { concern: 'guilt-statement', leads: ['-', '-', '-', '-', '-', '3.c.5', '-', '-'] },
  {
    concern: 'guilt-statement',
    account: 'official',
    leads: ['-', '-', '-', '-', 'IV.A.3.a(3), first part', '2.c.1.c', 'IV.A.3.a)3), first part', 'II.a.iii.1.c'],
  },
  { concern: 'investigation-on-personal-account', leads: ['IV.C.4', 'IV.C.4', 'IV.C.4', 'IV.C.4', '-', '-', '-', '-'] },
  {
    concern: 'department-imagery',
    marks: ['imagery:insignia'],
    leads: ['-', 'IV.C.5.a', '-', '-', 'V.A.4.a', '3.c', 'V.A.4.a)', 'III.a.v.1'],
  },
  {
    concern: 'department-imagery',
    marks: ['imagery:uniform'],
    leads: ['-', 'IV.C.5.a', 'IV.C.7.d', '-', 'V.A.4.a', '3.c', 'V.A.4.a)', 'III.a.v.1'],
  },
  {
    concern: 'department-imagery',
    marks: ['imagery:places'],
    leads: ['-', 'IV.C.5.b', '-', '-', 'V.A.4.b', '3.c', 'V.A.4.b)', 'III.a.v.2'],
  },
  {
    concern: 'department-imagery',
    marks: ['imagery:on-duty'],
    leads: ['IV.A.4.d.2', 'IV.A.4.d.2', 'IV.A.4.d.2', 'IV.A.4.d.2', 'V.A.4.b', '3.c', 'V.A.4.b)', 'III.a.v.2'],
  },
  {
    concern: 'department-imagery',
    marks: ['imagery:uniform', 'ceremony'],
    leads: ['-', 'IV.C.5.a', 'IV.C.7.d', '-', 'V.A.4.a', '-', 'V.A.4.a)', 'III.a.v.1'],
  },
  {
    concern: 'crime-scene-imagery',
    leads: ['IV.A.4.d.2', 'IV.C.5.c', 'IV.A.4.d.2', 'IV.A.4.d.2', 'V.A.3', '3.c.3', 'V.A.3', 'III.a.iii'],
  },
  {
    concern: 'bias',
    leads: ['IV.C.1.c', 'IV.C.1.c', 'IV.C.1.c', 'IV.C.1.c', 'V.A.5.a', '3.f', 'V.A.5.a)', 'III.a.vi.1'],
  },
  {
    concern: 'bias',
    account: 'official',
    leads: ['IV.A.6.a', 'IV.A.6.a', 'IV.A.6.a', 'IV.A.6.a', 'IV.A.3.a(1)', '2.c.1.a', 'IV.A.3.a)1)', 'II.a.iii.1.a'],
  },
  {
    concern: 'harassment',
    leads: ['IV.C.8.i', 'IV.C.8.i', 'IV.C.8.i', 'IV.C.8.i', 'V.A.5', '3.f', 'V.A.5', 'III.a.vi'],
  },
  {
    concern: 'threat',
    leads: ['IV.C.8.j', 'IV.C.8.j', 'IV.C.8.j', 'IV.C.8.j', 'V.A.5.b', '3.f', 'V.A.5.b)', 'III.a.vi.2'],
  },
  {
    concern: 'threat',
    marks: ['target:president'],
    leads: ['IV.C.8.k', 'IV.C.8.k', 'IV.C.8.k', 'IV.C.8.k', 'V.A.5.b', '3.f', 'V.A.5.b)', 'III.a.vi.2'],
  },
  {
    concern: 'criminal-behavior',
    leads: ['IV.C.8.j', 'IV.C.8.j', 'IV.C.8.j', 'IV.C.8.j', 'V.A.5.b', '3.e.1', 'V.A.5.b)', 'III.a.vi.2'],
  },
  {
    concern: 'reckless-behavior',
    leads: ['IV.C.1.c', 'IV.C.1.c', 'IV.C.1.c', 'IV.C.1.c', 'V.A.5.b', '3.e.1', 'V.A.5.b)', 'III.a.vi.2'],
  },
  {
    concern: 'sexual-content',
    leads: ['IV.C.8.f', 'IV.C.8.f', 'IV.C.8.f', 'IV.C.8.f', 'V.A.5.a', '3.e.1', 'V.A.5.a)', 'III.a.vi.1'],
  },
  { concern: 'profanity', leads: ['IV.C.9.b', 'IV.C.9.b', 'IV.C.9.b', 'IV.C.9.b', '-', '-', '-', '-'] },
  {
    concern: 'profanity',
    marks: ['obscene'],
    leads: ['IV.C.9.b', 'IV.C.9.b', 'IV.C.9.b', 'IV.C.9.b', 'V.A.5.a', '-', 'V.A.5.a)', 'III.a.vi.1'],
  },
  { concern: 'rude', leads: ['IV.C.9.c', 'IV.C.9.c', 'IV.C.9.c', 'IV.C.9.c', '-', '-', '-', '-'] },
  {
    concern: 'rude',
    account: 'official',
    surface: 'message',
    leads: ['IV.A.5.a', 'IV.A.5.a', 'IV.A.5.a', 'IV.A.5.a', 'IV.A.3.a(1)', '2.c.1.a', 'IV.A.3.a)1)', 'II.a.iii.1.a'],
  },
  {
    concern: 'alcohol',
    leads: ['IV.C.9.d', 'IV.C.9.d', 'IV.C.9.d', 'IV.C.9.d', 'V.A.5.b', '-', 'V.A.5.b)', 'III.a.vi.2'],
  },
  {
    concern: 'disparage-department',
    marks: ['disparages:employee'],
    leads: ['IV.C.8.g', 'IV.C.8.g', 'IV.C.8.g', 'IV.C.8.g', 'V.A.1', '3.e.1', 'V.A.1', '-'],
  },
  {
    concern: 'disparage-department',
    marks: ['disparages:department'],
    leads: ['-', '-', '-', '-', 'V.A.1', '3.e.1', 'V.A.1', '-'],
  },
  {
    concern: 'disparage-department',
    marks: ['disparages:department', 'ceremony'],
    leads: ['-', '-', '-', '-', 'V.A.1', '3.c.7, second sentence', 'V.A.1', '-'],
  },
  { concern: 'disparage-contacts', leads: ['IV.C.8.h', 'IV.C.8.h', 'IV.C.8.h', 'IV.C.8.h', '-', '-', '-', '-'] },
  {
    concern: 'undermines-mission',
    leads: ['IV.C.8.a', 'IV.C.8.a', 'IV.C.8.a', 'IV.C.8.a', 'V.A.1', '-', 'V.A.1', '-'],
  },
  { concern: 'private-facts', leads: ['-', '-', '-', '-', 'V.A.8.b', '3.i.1', 'V.A.8.b)', 'III.a.ix.2'] },
  { concern: 'defamation', leads: ['-', '-', '-', '-', 'V.A.8.a', '3.i', 'V.A.8.a)', 'III.a.ix.1'] },
  { concern: 'likeness', leads: ['-', '-', '-', '-', 'V.A.8.c', '3.i.2', 'V.A.8.c)', 'III.a.ix.3'] },
  { concern: 'intellectual-property', leads: ['-', '-', '-', '-', 'V.A.8.d', '3.i.3', 'V.A.8.d)', 'III.a.ix.4'] },
  {
    concern: 'intellectual-property',
    marks: ['copyright'],
    account: 'official',
    leads: ['IV.A.6.d', 'IV.A.6.d', 'IV.A.6.d', 'IV.A.6.d', 'IV.A.3.d', '2.c.2', 'IV.A.3.d)', 'II.a.iii.1.g'],
  },
  { concern: 'anonymous-town-affairs', account: 'anonymous', leads: ['-', '-', '-', '-', '-', '-', '-', 'III.a.iv'] },
  { concern: 'department-email', marks: ['registering'], leads: ['-', '-', '-', '-', '-', '3.l', '-', '-'] },
  { concern: 'department-email', leads: ['-', '-', '-', '-', '-', '-', '-', '-'] },
  { concern: 'department-equipment', leads: ['-', '-', '-', '-', 'IV.A.3.b', '3.l', 'IV.A.3.b)', 'II.a.iii.1.e'] },
  {
    concern: 'personal-equipment',
    account: 'official',
    leads: ['-', '-', '-', '-', 'IV.A.3.c', '-', 'IV.A.3.c)', 'II.a.iii.1.f'],
  },
  {
    concern: 'personal-equipment',
    account: 'investigative',
    leads: ['IV.B.2.a', 'IV.B.2.a', 'IV.B.2.a', 'IV.B.2.a', 'IV.A.3.c', '-', 'IV.A.3.c)', 'II.a.iii.1.f'],
  },
  {
    concern: 'unauthorized-account',
    marks: ['represents'],
    account: 'official',
    leads: ['IV.A.1', 'IV.A.1', 'IV.A.1', 'IV.A.1', 'IV.A.2.a', '2.b.1', 'IV.A.2.a)', 'II.a.ii.1'],
  },
  {
    concern: 'unauthorized-account',
    marks: ['identifies'],
    leads: ['IV.A.1', 'IV.A.1', 'IV.A.1', 'IV.A.1', '-', '-', '-', '-'],
  },
  {
    concern: 'unauthorized-account',
    account: 'investigative',
    leads: ['IV.B.1.a', 'IV.B.1.a', 'IV.B.1.a', 'IV.B.1.a', '-', '-', '-', 'II.a.iv.3'],
  },
  {
    concern: 'cover-exposure',
    account: 'investigative',
    leads: ['IV.B.2.b', 'IV.B.2.b', 'IV.B.2.b', 'IV.B.2.b', '-', '-', '-', '-'],
  },
  {
    concern: 'personnel-information',
    marks: ['specific'],
    account: 'official',
    leads: ['IV.A.4.b.3', 'IV.A.4.b.3', 'IV.A.4.b.3', 'IV.A.4.b.3', '-', '-', '-', '-'],
  },
  {
    concern: 'personnel-information',
    marks: ['general'],
    account: 'official',
    leads: ['IV.A.4.b.2', 'IV.A.4.b.2', 'IV.A.4.b.2', 'IV.A.4.b.2', '-', '-', '-', '-'],
  },
  {
    concern: 'unofficial-contact',
    account: 'official',
    leads: ['IV.A.4.c', 'IV.A.4.c', 'IV.A.4.c', 'IV.A.4.c', '-', '-', '-', '-'],
  },
  {
    concern: 'personal-opinion',
    account: 'official',
    leads: ['IV.A.4.f', 'IV.A.4.f', 'IV.A.4.f', 'IV.A.4.f', '-', '-', '-', '-'],
  },
  {
    concern: 'political-activity',
    marks: ['party'],
    account: 'official',
    leads: ['IV.A.6.f', 'IV.A.6.f', 'IV.A.6.f', 'IV.A.6.f', 'IV.A.3.a(4)', '2.c.1.d', 'IV.A.3.a)4)', 'II.a.iii.1.d'],
  },
  {
    concern: 'political-activity',
    marks: ['ballot'],
    account: 'official',
    leads: ['-', '-', '-', '-', 'IV.A.3.a(4)', '2.c.1.d', 'IV.A.3.a)4)', 'II.a.iii.1.d'],
  },
  {
    concern: 'private-business',
    account: 'official',
    leads: ['IV.A.6.e', 'IV.A.6.e', 'IV.A.6.e', 'IV.A.6.e', 'IV.A.3.a(4)', '2.c.1.d', 'IV.A.3.a)4)', 'II.a.iii.1.d'],
  },
]

const named = CASES.map((each) => {
  const { concern, marks = [], account = 'personal', surface = 'post' } = each
  return [[concern, ...marks, `on a ${account} ${surface}`].join(' '), { ...each, marks, account, surface }] as const
})

describe.each(named)('%s', (_, { concern, marks, account, surface, leads }) => {
  it.each(COLUMNS.map(([name, inForce], at) => [name, leads[at], inForce] as const))(
    '%s: %s',
    (_name, expected, inForce) => {
      const draft: Draft = { text: 'some words', account, surface }
      const [found] = findings(
        [{ concern, start: 0, end: 4, why: 'Says some.', sure: 'stated', marks }],
        draft,
        inForce,
      )
      expect(found?.clause.id ?? '-').toBe(expected)
    },
  )
})

describe('one self-identification under each', () => {
  it('is silent, prohibited, for authorization, discouraged, a caution', () => {
    const draft: Draft = { text: 'As a cop', account: 'personal', surface: 'post' }
    const evidence = [
      {
        concern: 'self-identification',
        start: 0,
        end: 8,
        why: 'Says you are police.',
        sure: 'stated' as const,
        marks: [],
      },
    ]
    expect(COLUMNS.map(([, inForce]) => findings(evidence, draft, inForce)[0]?.level)).toEqual([
      undefined,
      'prohibited',
      'authorization',
      'discouraged',
      'caution',
      undefined,
      'caution',
      'caution',
    ])
  })
})
