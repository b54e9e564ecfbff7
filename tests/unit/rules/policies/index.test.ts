import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POLICIES, policyById } from '../../../../rules/policies/index.ts'
import { LEVELS, MARKS, type Policy } from '../../../../rules/types.ts'

const files = readdirSync(new URL('../../../../rules/policies/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
  .map((entry) => entry.name.replace(/\.ts$/, ''))
  .sort()

describe('the list of policies', () => {
  it('has every file of the folder, under the name of the file', async () => {
    expect(Object.keys(POLICIES).sort()).toEqual(files)
    for (const file of files) {
      const module = (await import(`../../../../rules/policies/${file}.ts`)) as { policy: Policy }
      expect(policyById(file)).toBe(module.policy)
    }
  })

  it('knows no policy by a key that every object has', () => {
    for (const id of ['constructor', '__proto__', 'toString', '']) expect(policyById(id)).toBeUndefined()
  })
})

describe.each(Object.values(POLICIES).map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  const clauseIds = policy.clauses.map(({ id }) => id)
  const choices = new Map(policy.choices.map((choice) => [choice.id, choice.options.map(({ value }) => value)]))
  const blanks = policy.blanks.map(({ id }) => id)

  it('names each clause, choice, blank and conflict once', () => {
    for (const ids of [clauseIds, [...choices.keys()], blanks, policy.conflicts.map(({ id }) => id)]) {
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  it('puts every clause in one of its sections', () => {
    for (const id of clauseIds) {
      const inside = ({ id: section }: { id: string }) =>
        id.startsWith(section) && /^(?:[., ]|$)/.test(id.slice(section.length))
      expect(policy.sections.some(inside), id).toBe(true)
    }
  })

  it('points only at choices, answers and blanks that are there', () => {
    const answers = [
      ...policy.clauses,
      ...policy.conflicts,
      ...policy.blanks.map((blank) => ({ when: blank.neededWhen })),
    ]
    for (const { when } of answers) {
      for (const [choice, values] of Object.entries(when ?? {})) {
        expect(choices.get(choice) ?? []).toEqual(expect.arrayContaining([...values]))
      }
    }
    for (const clause of policy.clauses) {
      if (clause.levelBy) {
        expect(Object.keys(clause.levelBy.levels).sort()).toEqual([...choices.get(clause.levelBy.choice)!].sort())
      }
      if (clause.permission?.blank) expect(blanks).toContain(clause.permission.blank)
      const texts = [clause.text, ...Object.values(clause.levelBy?.texts ?? {})].join(' ')
      for (const [, id] of texts.matchAll(/\{([^}]*)\}/g)) expect(blanks).toContain(id)
      for (const lifted of clause.lifts ?? []) expect(clauseIds).toContain(lifted)
      for (const prefix of clause.beside?.clauses ?? []) {
        expect(clauseIds.some((id) => id.startsWith(prefix))).toBe(true)
      }
    }
    for (const choice of policy.choices) expect(choices.get(choice.id)).toContain(choice.default)
    for (const { at } of policy.conflicts) for (const id of at) expect([...choices.keys(), ...clauseIds]).toContain(id)
  })

  it('says how each clause reaches the person, and selects by marks that exist', () => {
    for (const clause of policy.clauses) {
      expect(clause.reaches.length, clause.id).toBeGreaterThan(0)
      expect(LEVELS).toContain(clause.level)
      if (clause.concerns.length === 0) expect(clause.reaches, clause.id).toContain('card')
      for (const { any = [], none = [] } of clause.concerns)
        for (const mark of [...any, ...none]) expect(MARKS).toContain(mark)
    }
  })

  it('restates each clause in two plain sentences or so', () => {
    for (const { id, text } of policy.clauses) {
      expect(text.length, id).toBeLessThan(320)
      expect(text, id).toMatch(/^[A-Z].*[.)]$/)
    }
  })
})
