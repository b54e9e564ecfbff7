import { describe, expect, it } from 'vitest'
import { POLICIES } from '../../../../rules/policies/index.ts'
import type { Clause } from '../../../../rules/types.ts'

/**
 * Every clause of the five policies that governs a post or an account: its number as printed, its level
 * (or what it is in place of a rule), the concerns it is about, how it reaches the person.
 */
const TABLE: Readonly<Record<string, string>> = {
  'ma-draft': `
I · caution · - · card
II.1 · prohibited · - · card
II.2 · prohibited · - · card
II.3 · prohibited · confidential-operations protected-records undercover-identification · text attachment card
III.B · definition · - · card
III.F · definition · - · card
III.G · definition · - · card
IV.A.1 · authorization · unauthorized-account · account profile
IV.A.2 · authorization · unauthorized-account · account profile
IV.A.3 · prohibited · rude profanity disparage-department undermines-mission · text profile card
IV.A.4.a · caution · - · card
IV.A.4.b.1 · exception · personnel-information · text card
IV.A.4.b.2 · authorization · personnel-information · text profile
IV.A.4.b.3 · prohibited · personnel-information · text profile
IV.A.4.b.4 · prohibited · personnel-information · text
IV.A.4.c · prohibited · unofficial-contact · text profile
IV.A.4.d.1 · exception · department-imagery · attachment card
IV.A.4.d.1.d NOTE · authorization · undercover-identification · attachment text
IV.A.4.d.2 · choice · department-imagery crime-scene-imagery case-persons · attachment text
IV.A.4.e.1 · authorization · confidential-operations protected-records case-persons · text attachment
IV.A.4.e.2 · caution · - · card
IV.A.4.f · caution · personal-opinion · text
IV.A.4.f.1 · exception · personal-opinion · text card
IV.A.4.f.2 · exception · personal-opinion · text card
IV.A.5.a · prohibited · rude profanity harassment sexual-content · text
IV.A.5.b · caution · bias sexual-content · text
IV.A.5.c · caution · - · card
IV.A.5.d · caution · protected-records confidential-operations case-persons private-facts · text
IV.A.6.a · prohibited · bias · text attachment
IV.A.6.b · prohibited · sexual-content · text attachment
IV.A.6.c · prohibited · harassment · text attachment
IV.A.6.d · prohibited · intellectual-property · text attachment
IV.A.6.e · prohibited · private-business · text attachment
IV.A.6.f · prohibited · political-activity · text attachment
IV.B.1.a · authorization · unauthorized-account · account
IV.B.1.b · authorization · unauthorized-account · account
IV.B.2.a · prohibited · personal-equipment · account page
IV.B.2.b · prohibited · cover-exposure · text profile card
IV.B.2.c · caution · - · card
IV.B.3.a · authorization · unauthorized-account · account
IV.B.3.b · authorization · unauthorized-account cover-exposure · account text card
IV.B.3.c · caution · - · card
IV.B.4 · caution · - · card
IV.C.1.a · caution · - · card
IV.C.1.b · prohibited · - · card
IV.C.1.c · caution · bias reckless-behavior · text attachment card
IV.C.2.a · caution · - · card
IV.C.2.b · caution · - · card
IV.C.2.c · caution · - · card
IV.C.2.d · caution · - · card
IV.C.2.e · caution · - · card
IV.C.3.a · caution · - · card
IV.C.3.b · caution · - · card
IV.C.4 · prohibited · investigation-on-personal-account · text
IV.C.5.a · choice · department-imagery · text attachment
IV.C.5.b · choice · department-imagery · text attachment
IV.C.5.c · choice · crime-scene-imagery confidential-operations · text attachment
IV.C.6.a · choice · self-identification · text profile
IV.C.6.b · choice · self-identification rank-title department-imagery · text profile attachment
IV.C.7.a · authorization · self-identification · text profile
IV.C.7.b · authorization · coworker-identification · text
IV.C.7.c · authorization · rank-title · text profile
IV.C.7.d · authorization · department-imagery · attachment text
IV.C.8.a · prohibited · undermines-mission · text
IV.C.8.b · prohibited · confidential-operations · text
IV.C.8.c · prohibited · protected-records · text
IV.C.8.d · prohibited · other-agency-identification · text
IV.C.8.e · prohibited · case-persons · text attachment
IV.C.8.f · prohibited · sexual-content · text attachment
IV.C.8.g · prohibited · disparage-department · text
IV.C.8.h · prohibited · disparage-contacts · text
IV.C.8.i · prohibited · harassment · text
IV.C.8.j · prohibited · criminal-behavior threat · text
IV.C.8.k · prohibited · threat · text
IV.C.8.l · authorization · coworker-imagery · attachment text
IV.C.9 · caution · - · card
IV.C.9.a · discouraged · self-identification · text profile
IV.C.9.b · discouraged · profanity · text
IV.C.9.c · discouraged · rude · text
IV.C.9.d · discouraged · alcohol · text
`,
  'iacp-2010': `
III Speech · definition · - · card
III Post · definition · - · card
III Profile · definition · - · card
IV.A.1.a · caution · - · card
IV.A.1.b · caution · - · card
IV.A.1.c · caution · - · card
IV.A.2.a · authorization · unauthorized-account · account
IV.A.2.b · caution · - · card
IV.A.2.c · caution · - · card
IV.A.2.c(1) · caution · - · card
IV.A.2.c(2) · caution · - · card
IV.A.2.d · caution · - · card
IV.A.2.d(1) · caution · - · card
IV.A.2.d(2) · caution · - · card
IV.A.3.a(1) · prohibited · rude profanity bias harassment sexual-content · text
IV.A.3.a(2) · duty · self-identification · account profile
IV.A.3.a(3), first part · prohibited · guilt-statement · text
IV.A.3.a(3), second part · authorization · confidential-operations work-information protected-records case-persons crime-scene-imagery · text attachment
IV.A.3.a(4) · prohibited · political-activity private-business · text
IV.A.3.b · authorization · department-equipment · page
IV.A.3.c · authorization · personal-equipment · account page
IV.A.3.d · prohibited · intellectual-property · text attachment
IV.B.1 · caution · - · card
IV.B.2 · caution · - · card
IV.B.3 · caution · - · card
IV.B.4 · caution · - · card
IV.B.5 · caution · - · card
IV.B.6 · caution · - · card
IV.B.7 · caution · - · card
IV.B.8 · caution · - · card
IV.B.9 · caution · - · card
IV.B.10 · caution · - · card
V.A · caution · - · card
V.A.1 · caution · disparage-department undermines-mission · card text
V.A.2 · caution · work-information speaking-for-department · card
V.A.3 · authorization · work-information confidential-operations protected-records case-persons crime-scene-imagery undercover-identification · text attachment
V.A.4 · caution/authorization · self-identification rank-title coworker-identification coworker-imagery · text profile attachment
V.A.4.a · caution · department-imagery · attachment text
V.A.4.b · caution/prohibited · self-identification department-imagery undercover-identification · attachment text profile account
V.A.5 · prohibited · harassment · text card
V.A.5.a · prohibited · sexual-content bias profanity · text attachment
V.A.5.b · prohibited · reckless-behavior criminal-behavior alcohol threat · text attachment
V.A.6 · caution · - · card
V.A.7 · authorization · speaking-for-department work-information protected-records · text
V.A.8.a · caution · defamation · text
V.A.8.b · caution · private-facts · text
V.A.8.c · caution · likeness · text attachment
V.A.8.d · caution · intellectual-property · text attachment
V.A.9 · caution · - · card
V.A.10 · caution · - · card
V.A.11 · duty · - · card
`,
  'waltham-2021': `
POLICY · prohibited · - · card
1.g · definition · - · card
2.a.1 · caution · - · card
2.a.2 · caution · - · card
2.a.3 · caution · - · card
2.b.1 · authorization · unauthorized-account · account
2.b.2 · caution · - · card
2.b.3 · caution · - · card
2.b.4 · caution · - · card
2.b.4.a · caution · - · card
2.b.4.b · caution · - · card
2.c.1.a · prohibited · rude profanity bias harassment sexual-content · text
2.c.1.b · duty · self-identification · account profile
2.c.1.c · authorization/prohibited · guilt-statement confidential-operations work-information protected-records case-persons crime-scene-imagery · text attachment
2.c.1.d · prohibited · political-activity private-business · text attachment
2.c.2 · prohibited · intellectual-property · text attachment
2.d · caution · - · card
3 · scope · - · account card
3.a · caution · - · card
3.b · caution · work-information speaking-for-department · card
3.c · authorization · work-information confidential-operations protected-records case-persons crime-scene-imagery department-imagery · text attachment
3.c, second sentence · prohibited · work-information · text attachment
3.c.1 · prohibited · work-information · text
3.c.2 · prohibited · work-information · text attachment
3.c.3 · prohibited · case-persons work-information crime-scene-imagery · text attachment
3.c.4 · prohibited · work-information · text
3.c.5 · prohibited · work-information guilt-statement protected-records · text
3.c.6 · prohibited · work-information confidential-operations coworker-identification · text
3.c.7, first sentence · exception · department-imagery work-information · attachment card
3.c.7, second sentence · prohibited · disparage-department · attachment text
3.d.1 · caution · department-imagery · attachment text
3.d.2 · prohibited · undercover-identification · account attachment text profile
3.e · prohibited · - · card
3.e.1 · prohibited · reckless-behavior criminal-behavior disparage-department sexual-content · text card
3.f · caution · bias harassment threat · text attachment
3.g · caution · - · card
3.h · authorization · speaking-for-department work-information protected-records · text
3.i · caution · defamation · text attachment
3.i.1 · caution · private-facts · text attachment
3.i.2 · caution · likeness · text attachment
3.i.3 · caution · intellectual-property · text attachment
3.j · caution · - · card
3.k · caution · - · card
3.l · prohibited · department-email department-equipment · page account
`,
  'mesquite-2013': `
III Speech · definition · - · card
III Post · definition · - · card
III Profile · definition · - · card
IV.A.1.a) · caution · - · card
IV.A.1.b) · caution · - · card
IV.A.1.c) · caution · - · card
IV.A.2.a) · authorization · unauthorized-account · account
IV.A.2.b) · caution · - · card
IV.A.2.c) · caution · - · card
IV.A.2.c)1) · caution · - · card
IV.A.2.c)2) · caution · - · card
IV.A.2.d) · caution · - · card
IV.A.2.d)1) · caution · - · card
IV.A.2.d)2) · caution · - · card
IV.A.3.a)1) · prohibited · rude profanity bias harassment sexual-content · text
IV.A.3.a)2) · duty · self-identification · account profile
IV.A.3.a)3), first part · prohibited · guilt-statement · text
IV.A.3.a)3), second part · authorization · confidential-operations work-information protected-records case-persons crime-scene-imagery · text attachment
IV.A.3.a)4) · prohibited · political-activity private-business · text
IV.A.3.b) · authorization · department-equipment · page
IV.A.3.c) · authorization · personal-equipment · account page
IV.A.3.d) · prohibited · intellectual-property · text attachment
IV.B.1 · caution · - · card
IV.B.2 · caution · - · card
IV.B.3 · caution · - · card
IV.B.4 · caution · - · card
IV.B.5 · caution · - · card
IV.B.6 · caution · - · card
IV.B.7 · caution · - · card
IV.B.8 · caution · - · card
IV.B.9 · caution · - · card
IV.B.10 · caution · - · card
V.A · caution · - · card
V.A.1 · caution · disparage-department undermines-mission · card text
V.A.2 · caution · work-information speaking-for-department · card
V.A.3 · authorization · work-information confidential-operations protected-records case-persons crime-scene-imagery undercover-identification · text attachment
V.A.4 · caution/authorization · self-identification rank-title coworker-identification coworker-imagery · text profile attachment
V.A.4.a) · caution · department-imagery · attachment text
V.A.4.b) · caution/prohibited · self-identification department-imagery undercover-identification · attachment text profile account
V.A.5 · prohibited · harassment · text card
V.A.5.a) · prohibited · sexual-content bias profanity · text attachment
V.A.5.b) · prohibited · reckless-behavior criminal-behavior alcohol threat · text attachment
V.A.6 · caution · - · card
V.A.7 · authorization · speaking-for-department work-information protected-records · text
V.A.8.a) · caution · defamation · text
V.A.8.b) · caution · private-facts · text
V.A.8.c) · caution · likeness · text attachment
V.A.8.d) · caution · intellectual-property · text attachment
V.A.9 · caution · - · card
V.A.10 · caution · - · card
V.A.11 · duty · - · card
`,
  'colchester-2020': `
I.e · definition · - · card
I.g · definition · - · card
II.a.i.1 · caution · - · card
II.a.i.2 · caution · - · card
II.a.i.3 · caution · - · card
II.a.ii.1 · authorization · unauthorized-account · account
II.a.ii.2 · caution · - · card
II.a.ii.3 · caution · - · card
II.a.ii.4 · caution · - · card
II.a.ii.5 · caution · - · card
II.a.ii.6 · caution · - · card
II.a.ii.7 · caution · - · card
II.a.iii.1.a · prohibited · rude profanity bias harassment sexual-content · text
II.a.iii.1.b · duty · self-identification · account profile
II.a.iii.1.c · authorization/prohibited · guilt-statement confidential-operations work-information protected-records case-persons crime-scene-imagery · text attachment
II.a.iii.1.d · prohibited · political-activity private-business · text
II.a.iii.1.e · caution · department-equipment · page
II.a.iii.1.f · authorization · personal-equipment · account page
II.a.iii.1.g · prohibited · intellectual-property · text attachment
II.a.iv.1.a · prohibited · - · card
II.a.iv.1.b · prohibited · - · card
II.a.iv.1.c · prohibited · - · card
II.a.iv.1.d · prohibited · - · card
II.a.iv.2 · caution · - · card
II.a.iv.3 · authorization · unauthorized-account · account
II.a.iv.3.a · authorization · unauthorized-account · account
II.a.iv.3.b · authorization · unauthorized-account · account
II.a.iv.3.c · duty · - · card
II.a.iv.4 · authorization · unauthorized-account · account card
II.b.i · caution · - · card
II.b.ii · caution · - · card
II.b.iii · caution · - · card
II.b.iv · caution · - · card
III.a · caution · - · card
III.a.i · caution · - · card
III.a.ii · caution · work-information speaking-for-department · card
III.a.iii · authorization · work-information confidential-operations protected-records case-persons crime-scene-imagery undercover-identification · text attachment
III.a.iv · prohibited · anonymous-town-affairs · account profile text
III.a.v · caution/authorization · self-identification rank-title coworker-identification coworker-imagery · text profile attachment
III.a.v.1 · caution · department-imagery · attachment text
III.a.v.2 · caution/prohibited · self-identification department-imagery undercover-identification · attachment text profile account
III.a.vi · prohibited · harassment · text card
III.a.vi.1 · prohibited · sexual-content bias profanity · text attachment
III.a.vi.2 · prohibited · reckless-behavior criminal-behavior alcohol threat · text attachment
III.a.vii · caution · - · card
III.a.viii · authorization · speaking-for-department work-information protected-records · text
III.a.ix.1 · caution · defamation · text attachment
III.a.ix.2 · caution · private-facts · text attachment
III.a.ix.3 · caution · likeness · text attachment
III.a.ix.4 · caution · intellectual-property · text attachment
III.a.x · caution · - · card
III.a.xi · caution · - · card
III.a.xii · duty · - · card
`,
}

function row({ id, kind, level, levelBy, concerns, reaches }: Clause): string {
  const special = kind && kind !== 'rule' && kind !== 'rights' ? kind : levelBy ? 'choice' : level
  const levels = new Set([special, ...concerns.flatMap((selector) => selector.level ?? [])])
  const about = new Set(concerns.map(({ concern }) => concern))
  return [id, [...levels].join('/'), [...about].join(' ') || '-', reaches.join(' ')].join(' · ')
}

describe.each(Object.entries(TABLE))('%s', (id, table) => {
  it.each(table.trim().split('\n'))('%s', (line) => {
    const clause = POLICIES[id]?.clauses.find((each) => each.id === line.split(' · ')[0])
    expect(clause && row(clause)).toBe(line)
  })

  it('has no clause beside these', () => {
    expect(POLICIES[id]?.clauses.map(row)).toEqual(table.trim().split('\n'))
  })
})
