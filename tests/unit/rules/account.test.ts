import { describe, expect, it } from 'vitest'
import { accountFindings, machineFindings } from '../../../rules/account.ts'
import { defaultDepartment, policyInForce } from '../../../rules/department.ts'
import { derived } from '../../../rules/derived.ts'
import type { Authorization, Evidence } from '../../../rules/types.ts'
import { MILLBROOK_FILE, MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

const concerns = (policy: string, state: Parameters<typeof accountFindings>[0]) =>
  accountFindings(state, policyInForce(defaultDepartment(policy))).map((f) => `${f.concern} ${f.clause.id} ${f.level}`)

describe('the account itself', () => {
  it('is nobody’s business where it is personal, on one’s own machine', () => {
    for (const policy of ['ma-draft', 'iacp-2010', 'waltham-2021', 'mesquite-2013', 'colchester-2020']) {
      expect(concerns(policy, { account: 'personal' }), policy).toEqual([])
      expect(concerns(policy, { account: 'anonymous' }), policy).toEqual([])
    }
  })

  it.each(['ma-draft', 'iacp-2010', 'waltham-2021', 'mesquite-2013', 'colchester-2020'])(
    'needs an authorization where it stands for the department: %s',
    (policy) => {
      const found = concerns(policy, { account: 'official' })
      expect(found.some((f) => f.startsWith('unauthorized-account') && f.endsWith('authorization'))).toBe(true)
    },
  )

  it('is cleared by a recorded authorization for this site, and not for another', () => {
    const given: Authorization = {
      id: '1',
      clauses: ['IV.A.1', 'IV.A.2'],
      from: 'official',
      by: 'Chief Alan Pruitt',
      date: '2026-01-05',
      site: 'x',
    }
    const inForce = { ...MILLBROOK_IN_FORCE, authorizations: [given], today: '2026-06-01' }
    const of = (site: string) =>
      accountFindings({ account: 'official', site }, inForce).find((f) => f.concern === 'unauthorized-account')
    expect(of('x')?.clearedBy).toEqual(given)
    expect(of('facebook')?.clearedBy).toBeUndefined()
  })

  it('knows whose machine it is used on', () => {
    const of = (equipment?: 'department' | 'own') =>
      accountFindings({ account: 'investigative', ...(equipment && { equipment }) }, MILLBROOK_IN_FORCE).map(
        (f) => f.concern,
      )
    expect(of()).toContain('personal-equipment')
    expect(of('own')).toContain('personal-equipment')
    expect(of('department')).not.toContain('personal-equipment')
    const onOurs = policyInForce({ ...MILLBROOK_FILE, equipment: 'department' })
    expect(accountFindings({ account: 'investigative' }, onOurs).map((f) => f.concern)).not.toContain(
      'personal-equipment',
    )
    expect(accountFindings({ account: 'personal' }, onOurs).map((f) => f.concern)).toContain('department-equipment')
  })

  it('tells of the machine apart, while no permission clears it', () => {
    const under = (permissions: readonly Authorization[], site = 'x') =>
      machineFindings(
        { account: 'personal', site },
        policyInForce(
          { ...defaultDepartment('iacp-2010'), equipment: 'department' },
          { authorizations: permissions, today: '2026-06-01' },
        ),
      ).map((f) => `${f.concern} ${f.clause.id} ${f.level}`)
    const given: Authorization = {
      id: 'b',
      clauses: ['IV.A.3.b'],
      from: 'official',
      by: 'Chief Alan Pruitt',
      date: '2026-01-05',
      site: 'x',
    }
    expect(under([])).toEqual(['department-equipment IV.A.3.b authorization'])
    expect(under([given])).toEqual([])
    expect(under([given], 'facebook')).toEqual(['department-equipment IV.A.3.b authorization'])
    expect(machineFindings({ account: 'official' }, MILLBROOK_IN_FORCE).map((f) => f.concern)).not.toContain(
      'unauthorized-account',
    )
    expect(machineFindings({ account: 'personal' }, MILLBROOK_IN_FORCE)).toEqual([])
  })
})

describe('what follows from other evidence', () => {
  const evidence: Evidence = {
    concern: 'self-identification',
    start: 2,
    end: 9,
    why: 'Says it.',
    sure: 'stated',
    marks: [],
  }
  const text = 'a police officer'

  it('makes a profile one that identifies its owner, once', () => {
    const found = derived([evidence, { ...evidence, concern: 'rank-title', start: 10, end: 16 }], {
      text,
      surface: 'bio',
      account: 'personal',
    })
    expect(found.map((e) => [e.concern, e.marks, e.start, e.end])).toEqual([
      ['unauthorized-account', ['identifies'], 2, 9],
    ])
  })

  it('leaves posts and other accounts alone', () => {
    expect(derived([evidence], { text, surface: 'post', account: 'personal' })).toEqual([])
    expect(derived([evidence], { text, surface: 'bio', account: 'official' })).toEqual([])
    expect(
      derived([{ ...evidence, concern: 'profanity' }], { text, surface: 'bio', account: 'personal', undercover: true }),
    ).toEqual([])
  })

  it('reveals undercover work where the owner is undercover', () => {
    expect(
      derived([evidence], { text, surface: 'post', account: 'personal', undercover: true }).map((e) => e.concern),
    ).toEqual(['undercover-identification'])
  })
})
