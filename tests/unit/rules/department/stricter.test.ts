import { expect, test } from 'vitest'
import { check } from '../../../../rules/check.ts'
import {
  type AddedClause,
  clausesInForce,
  defaultDepartment,
  impliedLocks,
  policyInForce,
  stricterLevels,
  withStricterLevels,
} from '../../../../rules/department.ts'
import { POLICIES } from '../../../../rules/policies/index.ts'
import { type Draft, LEVELS, type Level, MODES, type PolicyInForce } from '../../../../rules/types.ts'

const DRAFT: Draft = { text: 'What a load of shit this weather is.', surface: 'post', account: 'personal' }
const added = (level: Level): AddedClause => ({
  id: 'Z.1',
  text: 'No swearing.',
  level,
  concerns: [{ concern: 'profanity' }],
})
/** A policy of this one clause. */
const under = (level: Level): PolicyInForce => {
  const inForce = policyInForce({ ...defaultDepartment('iacp-2010'), added: [added(level)] })
  return { ...inForce, clauses: inForce.clauses.filter(({ id }) => id === 'Z.1') }
}
const led = (inForce: PolicyInForce) => check(DRAFT, inForce).find(({ clause }) => clause.id === 'Z.1')

test('only what is stricter is offered, and a clause that asks nothing has no level to raise', () => {
  const offered = (level: Level) => stricterLevels(under(level).clauses.find(({ id }) => id === 'Z.1')!)
  expect(offered('caution')).toEqual(['prohibited', 'authorization', 'discouraged'])
  expect(offered('authorization')).toEqual(['prohibited'])
  expect(offered('prohibited')).toEqual([])
  const all = policyInForce(defaultDepartment('ma-draft')).clauses
  for (const clause of all.filter(({ kind }) => kind && kind !== 'rule')) expect(stricterLevels(clause)).toEqual([])
})

test('no wish makes any clause of any policy milder, whatever it asks', () => {
  for (const policy of Object.values(POLICIES)) {
    const inForce = policyInForce(defaultDepartment(policy.id))
    for (const level of LEVELS) {
      const wished = withStricterLevels(inForce, Object.fromEntries(inForce.clauses.map(({ id }) => [id, level])))
      for (const [at, clause] of inForce.clauses.entries()) {
        const now = wished.clauses[at]!
        const strict = (one: Level) => LEVELS.indexOf(one)
        expect(strict(now.level)).toBeLessThanOrEqual(strict(clause.level))
        for (const [index, selector] of clause.concerns.entries())
          expect(strict(now.concerns[index]!.level ?? now.level)).toBeLessThanOrEqual(
            strict(selector.level ?? clause.level),
          )
      }
    }
  }
})

test('a raised clause is said to be the officer’s own wish, and no permission clears it', () => {
  const permission = { id: '1', clauses: ['Z.1'], from: 'official', by: 'The Chief', date: '2026-01-01' } as const
  const asDepartment = { ...under('authorization'), authorizations: [permission] }
  expect(led(asDepartment)?.clearedBy).toBeDefined()
  const raised = withStricterLevels({ ...under('caution'), authorizations: [permission] }, { 'Z.1': 'authorization' })
  expect(led(raised)).toMatchObject({
    level: 'authorization',
    message: expect.stringContaining('you asked to be held'),
  })
  expect(led(raised)?.clearedBy).toBeUndefined()
  expect(led(withStricterLevels(asDepartment, { 'Z.1': 'prohibited' }))).toMatchObject({ level: 'prohibited' })
  expect(led(withStricterLevels(asDepartment, { 'Z.1': 'caution' }))?.message).not.toContain('you asked')
})

test('a level that is asked about more mildly before a post is not stricter', () => {
  const inForce = under('caution')
  const milder = { ...inForce, modes: { ...inForce.modes, prohibited: MODES[0], caution: 'hold' as const } }
  expect(led(withStricterLevels(milder, { 'Z.1': 'prohibited' }))?.level).toBe('caution')
})

test('a locked level or choice locks what would loosen it', () => {
  const file = defaultDepartment('ma-draft')
  const policy = POLICIES['ma-draft']!
  const byChoice = policy.clauses.find(({ levelBy }) => levelBy)!
  expect(impliedLocks(file, [])).toEqual([])
  expect(impliedLocks(file, [`/choices/${byChoice.levelBy!.choice}`])).toContain(`/clauses/${byChoice.id}/level`)
  const [first] = clausesInForce(policy, file)
  expect(impliedLocks(file, [`/clauses/${first!.id}/level`])).toEqual([
    `/clauses/${first!.id}/level`,
    `/clauses/${first!.id}/without`,
    `/clauses/${first!.id}/drop`,
  ])
})
