import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../../../rules/department.ts'
import { besidePlace, findings } from '../../../rules/findings.ts'
import { ACCOUNTS, type Account, type Draft, type Evidence, type Mark, type Surface } from '../../../rules/types.ts'

const millbrook = {
  ...defaultDepartment(),
  ...(JSON.parse(
    readFileSync(new URL('../../../examples/millbrook.department.json', import.meta.url), 'utf8'),
  ) as Partial<DepartmentFile>),
}
const inForce = policyInForce(millbrook)

function draft(text: string, rest: Partial<Draft> = {}): Draft {
  return { text, surface: 'post', account: 'personal', ...rest }
}

function evidence(concern: string, text: string, marks: Mark[] = [], start = 0): Evidence {
  return { concern, start, end: start + text.length, why: 'Names a colleague.', sure: 'stated', marks }
}

function lead(concern: string, marks: Mark[] = [], account: Account = 'personal') {
  const found = findings([evidence(concern, 'words', marks)], draft('words', { account }), inForce)
  return found[0] && [found[0].clause.id, found[0].level, ...found[0].also.map(({ id }) => id)]
}

describe('findings under the Millbrook department', () => {
  it('leads with the strictest clause and names the others, strictest first', () => {
    expect(lead('self-identification')).toEqual(['IV.C.6.a', 'prohibited', 'IV.C.6.b', 'IV.C.7.a', 'IV.C.9.a'])
  })

  it('leads with the clause that speaks most narrowly of the case', () => {
    expect(lead('threat', ['target:president'])?.[0]).toBe('IV.C.8.k')
    expect(lead('threat')?.[0]).toBe('IV.C.8.j')
    expect(lead('confidential-operations')?.[0]).toBe('IV.C.8.b')
    expect(lead('rude', [], 'official')?.slice(0, 2)).toEqual(['IV.A.3', 'prohibited'])
  })

  it('is silent where no clause is in force', () => {
    expect(lead('no-such-concern')).toBeUndefined()
    expect(lead('case-persons', ['public'])).toBeUndefined()
    expect(lead('self-identification', [], 'official')).toBeUndefined()
    expect(lead('personnel-information')).toBeUndefined()
  })

  it('lets exceptions lift', () => {
    expect(lead('personal-opinion', [], 'official')?.[0]).toBe('IV.A.4.f')
    expect(lead('personal-opinion', ['disclaimer'], 'official')).toBeUndefined()
    expect(lead('personnel-information', ['official-information'], 'official')).toBeUndefined()
    expect(lead('personnel-information', ['specific'], 'official')?.[0]).toBe('IV.A.4.b.3')
  })

  it('says in one sentence what was read and why the clause applies', () => {
    const [found] = findings([evidence('coworker-identification', 'Tom')], draft('Tom'), inForce)
    expect(found?.message).toBe('Names a colleague; IV.C.7.b allows that only with permission from Chief Alan Pruitt.')
    expect(found?.clears).toBe('Permission from Chief Alan Pruitt, recorded here, would clear it.')
    expect(found?.beside.map(({ id }) => id)).toEqual(['IV.C.1.a'])
  })

  it.each([
    ['ma-draft', 'rude', 'personal', 'post', ['IV.C.1.a', 'IV.C.9']],
    ['ma-draft', 'rude', 'official', 'post', []],
    ['ma-draft', 'rude', 'official', 'message', ['IV.A.5.c']],
    ['iacp-2010', 'bias', 'personal', 'post', ['V.A.1', 'V.A.6']],
    ['iacp-2010', 'self-identification', 'personal', 'post', ['V.A.1']],
    ['mesquite-2013', 'bias', 'personal', 'post', ['V.A.1', 'V.A.6']],
    ['waltham-2021', 'case-persons', 'personal', 'post', ['3.a', '3.g']],
    ['waltham-2021', 'bias', 'personal', 'post', ['3.a']],
    ['colchester-2020', 'case-persons', 'personal', 'post', ['III.a.i', 'III.a.vii']],
  ] as const)(
    'under %s says beside %s on a %s account, in a %s, what the policy says there',
    (policy, concern, account, surface, beside) => {
      const [found] = findings(
        [evidence(concern, 'words')],
        draft('words', { account, surface }),
        policyInForce(defaultDepartment(policy)),
      )
      expect(found?.beside.map(({ id }) => id)).toEqual(beside)
    },
  )

  it('says what holds of a place, whatever is written there', () => {
    const said = (account: Account, surface: Surface) => besidePlace({ account, surface }, inForce).map(({ id }) => id)
    expect(said('official', 'message')).toEqual(['IV.A.5.c'])
    expect(said('official', 'post')).toEqual([])
    expect(said('personal', 'message')).toEqual([])
  })
})

describe('every concern under the Millbrook department', () => {
  const EVERYWHERE = 'personal anonymous official investigative'
  const PERSONAL = 'personal anonymous'
  const BUT_OFFICIAL = 'personal anonymous investigative'
  it.each([
    ['self-identification', BUT_OFFICIAL],
    ['rank-title', BUT_OFFICIAL],
    ['coworker-identification', BUT_OFFICIAL],
    ['other-agency-identification', BUT_OFFICIAL],
    ['undercover-identification', EVERYWHERE],
    ['speaking-for-department', BUT_OFFICIAL],
    ['confidential-operations', EVERYWHERE],
    ['protected-records', EVERYWHERE],
    ['case-persons', EVERYWHERE],
    ['work-information', BUT_OFFICIAL],
    ['guilt-statement', EVERYWHERE],
    ['investigation-on-personal-account', PERSONAL],
    ['department-imagery', BUT_OFFICIAL],
    ['crime-scene-imagery', EVERYWHERE],
    ['coworker-imagery', BUT_OFFICIAL],
    ['bias', EVERYWHERE],
    ['harassment', EVERYWHERE],
    ['threat', EVERYWHERE],
    ['criminal-behavior', EVERYWHERE],
    ['reckless-behavior', EVERYWHERE],
    ['sexual-content', EVERYWHERE],
    ['profanity', EVERYWHERE],
    ['rude', EVERYWHERE],
    ['alcohol', EVERYWHERE],
    ['disparage-department', EVERYWHERE],
    ['disparage-contacts', EVERYWHERE],
    ['undermines-mission', EVERYWHERE],
    ['private-facts', EVERYWHERE],
    ['defamation', EVERYWHERE],
    ['likeness', EVERYWHERE],
    ['intellectual-property', EVERYWHERE],
    ['anonymous-town-affairs', 'anonymous'],
    ['department-email', BUT_OFFICIAL],
    ['department-equipment', PERSONAL],
    ['personal-equipment', 'investigative'],
    ['unauthorized-account', 'investigative'],
    ['personnel-information', 'official'],
    ['unofficial-contact', 'official'],
    ['personal-opinion', 'official'],
    ['political-activity', 'official'],
    ['private-business', 'official'],
    ['cover-exposure', 'investigative'],
  ])('%s meets a clause on: %s', (concern, accounts) => {
    expect(ACCOUNTS.filter((account) => lead(concern, [], account)).join(' ')).toBe(accounts)
  })

  it('meets one by its marks too', () => {
    for (const mark of ['represents', 'identifies'] as const)
      expect(lead('unauthorized-account', [mark])?.[0]).toBe('IV.A.1')
    expect(lead('disparage-department', ['disparages:department'])?.slice(0, 2)).toEqual(['MPD-13', 'caution'])
    expect(lead('political-activity', ['ballot'], 'official')?.[0]).toBe('MPD-14')
    expect(lead('department-imagery', ['imagery:on-duty'], 'official')?.[0]).toBe('IV.A.4.d.2')
    expect(lead('intellectual-property', ['copyright'], 'official')?.slice(0, 2)).toEqual(['IV.A.6.d', 'prohibited'])
  })
})
