import { describe, expect, test } from 'vitest'
import { isDecision, matches, policyView } from '../../../../entrypoints/options/policy-view.ts'
import { defaultDepartment } from '../../../../rules/department.ts'
import { POLICIES } from '../../../../rules/policies/index.ts'

describe.each(Object.values(POLICIES))('the options of $id', (policy) => {
  const views = policyView(policy, defaultDepartment(policy.id)).flatMap((section) => section.clauses)

  test('show every clause once, in the order of the policy', () => {
    expect(views.map((view) => view.clause.id)).toEqual(policy.clauses.map((clause) => clause.id))
  })

  test('show every choice and every blank once', () => {
    expect(views.flatMap((view) => view.choices.map(({ id }) => id)).sort()).toEqual(
      policy.choices.map(({ id }) => id).sort(),
    )
    expect(views.flatMap((view) => view.blanks.map(({ id }) => id)).sort()).toEqual(
      policy.blanks.map(({ id }) => id).sort(),
    )
  })

  test('leave out what is not in force, and say so', () => {
    for (const view of views) if (view.clause.when) expect(view.inForce).toBeNull()
  })
})

describe('searching the policy', () => {
  const policy = POLICIES['ma-draft']!
  const views = policyView(policy, defaultDepartment('ma-draft')).flatMap((section) => section.clauses)
  const found = (search: string) => views.filter((view) => matches(view, search)).map((view) => view.clause.id)

  test('finds a clause by its number and by its words, in any order', () => {
    expect(found('iv.c.8.k')).toEqual(['IV.C.8.k'])
    expect(found('president threats')).toEqual(['IV.C.8.k'])
    expect(found('zebra')).toEqual([])
  })

  test('a clause without anything to choose is no decision', () => {
    const decisions = views.filter(isDecision).map((view) => view.clause.id)
    expect(decisions).toContain('IV.C.6.a')
    expect(decisions).not.toContain('IV.C.8.k')
  })
})
