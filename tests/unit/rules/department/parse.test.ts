import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DepartmentFile,
  defaultDepartment,
  describeProblem,
  isLocked,
  parseDepartment,
  policyInForce,
  serializeDepartment,
} from '../../../../rules/department.ts'
import { POLICIES } from '../../../../rules/policies/index.ts'
import { hashRoster } from '../../../../rules/roster.ts'

const example = readFileSync(new URL('../../../../examples/millbrook.department.json', import.meta.url), 'utf8')

function good(source: string): DepartmentFile {
  const parsed = parseDepartment(source)
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
  return parsed.file
}

function withFields(fields: Record<string, unknown>): string {
  return JSON.stringify({ format: 1, policy: 'ma-draft', ...fields })
}

describe('a department’s file', () => {
  it('is read whole, with defaults for what it leaves out', () => {
    expect(good('{"format": 1, "policy": "waltham-2021"}')).toEqual(defaultDepartment('waltham-2021'))
    const file = good(example)
    expect(file.department.chief).toBe('Alan Pruitt')
    expect(file.roster.names).toContain('Priya Nair')
    expect(file.added.find(({ id }) => id === 'MPD-2')?.concerns).toEqual([{ concern: 'reckless-behavior' }])
    expect(file.modes).toEqual({ prohibited: 'look', authorization: 'look', discouraged: 'note', caution: 'note' })
  })

  it('has no warnings in the example, which has a byte-order mark or not, and any line ends', () => {
    for (const source of [example, `\uFEFF${example}`, example.replaceAll('\n', '\r\n')]) {
      const parsed = parseDepartment(source)
      expect(parsed).toEqual({ ok: true, file: good(example), warnings: [] })
    }
  })

  it('comes back the same from its own export', () => {
    for (const policy of Object.keys(POLICIES)) {
      expect(good(serializeDepartment(defaultDepartment(policy)))).toEqual(defaultDepartment(policy))
    }
    const file = good(example)
    expect(good(serializeDepartment(file))).toEqual(file)
    expect(serializeDepartment(good(serializeDepartment(file)))).toBe(serializeDepartment(file))
  })

  it('comes back the same from its own export, whatever it holds', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /^[^\u0000-\u001f\u007f\uFFFD]*$/.test(text) && text.trim() !== '')
    const files = fc.record({
      department: fc.record({ name: words, aliases: fc.array(words, { maxLength: 3 }), chief: words }),
      roster: fc.record({ names: fc.array(words, { maxLength: 4 }) }),
      choices: fc.record(
        { c6: fc.constantFrom('on', 'off'), c6a: fc.constantFrom('may', 'shall-not') },
        { requiredKeys: [] },
      ),
      blanks: fc.record({ 'a1-official': words }, { requiredKeys: [] }),
      clauses: fc.record(
        {
          'IV.C.8.j': fc.record({ wording: words, without: fc.constant(['threat']) }),
          'IV.C.9.b': fc.constant({ drop: true }),
        },
        { requiredKeys: [] },
      ),
      sites: fc.dictionary(fc.constantFrom('x', 'facebook'), fc.boolean()),
      locked: fc.subarray(['/choices', '/modes/prohibited']),
    })
    fc.assert(
      fc.property(files, (fields) => {
        const file = good(withFields(fields))
        expect(good(serializeDepartment(file))).toEqual(file)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps a hashed roster', () => {
    const hashed = hashRoster(['Tom Okafor'], '00'.repeat(16), 100)
    const file = good(withFields({ roster: { hashed } }))
    expect(file.roster).toEqual({ names: [], hashed })
    expect(policyInForce(file).department.rosterHashes).toEqual(hashed)
  })

  it('warns of fields that it does not know, and names the one that may be meant', () => {
    const parsed = parseDepartment(
      '{\n  "format": 1,\n  "policy": "ma-draft",\n  "choises": {},\n  "department": { "cheif": "x" }\n}',
    )
    expect(parsed.ok && parsed.warnings).toEqual([
      {
        line: 4,
        column: 3,
        field: '/choises',
        expected: 'a field of this format',
        mend: 'Did you mean "choices"? It is not read, and an export leaves it out.',
      },
      {
        line: 5,
        column: 19,
        field: '/department/cheif',
        expected: 'a field of this format',
        mend: 'Did you mean "chief"? It is not read, and an export leaves it out.',
      },
    ])
  })

  it('warns of a name twice and of a permission that clears nothing', () => {
    const parsed = parseDepartment(
      withFields({
        roster: { names: ['Tom Okafor', 'Tom Okafor'] },
        added: [{ id: 'A', text: 'No.', level: 'caution', concerns: [{ concern: 'rude' }], permission: 'official' }],
      }),
    )
    expect(parsed.ok && parsed.warnings.map(({ field }) => field).sort()).toEqual([
      '/added/0/permission',
      '/roster/names/1',
    ])
  })

  it('brings older formats up to date, step by step', () => {
    const migrations = {
      [-1]: (file: Readonly<Record<string, unknown>>) => ({ ...file, format: 0 }),
      0: ({ base, ...file }: Readonly<Record<string, unknown>>) => ({ ...file, format: 1, policy: base }),
    }
    const parsed = parseDepartment('{"format": -1, "base": "iacp-2010"}', migrations)
    expect(parsed).toEqual({ ok: true, file: defaultDepartment('iacp-2010'), warnings: [] })
    expect(parseDepartment('{"format": 0, "base": "nowhere"}', migrations).ok).toBe(false)
    expect(parseDepartment('{"format": 0, "base": "iacp-2010"}').ok).toBe(false)
  })

  it('locks what a pointer names, and all below it', () => {
    const file = good(withFields({ locked: ['/choices', '/modes/prohibited'] }))
    expect(['/choices', '/choices/c6', '/modes/prohibited'].every((field) => isLocked(file, field))).toBe(true)
    expect(['/choicesx', '/modes', '/modes/caution', '/'].some((field) => isLocked(file, field))).toBe(false)
  })
})

describe('a department that changes its policy', () => {
  const inForce = (fields: Record<string, unknown>) => policyInForce(good(withFields(fields)))
  const clause = (fields: Record<string, unknown>, id: string) => inForce(fields).clauses.find((each) => each.id === id)

  it('drops, rewords, relevels, leaves out a reading', () => {
    expect(clause({ clauses: { 'IV.C.9.b': { drop: true } } }, 'IV.C.9.b')).toBeUndefined()
    expect(clause({ clauses: { 'IV.C.9.b': { wording: 'Mind your tongue.' } } }, 'IV.C.9.b')?.wording).toBe(
      'Mind your tongue.',
    )
    expect(clause({ clauses: { 'IV.C.9.b': { level: 'prohibited' } } }, 'IV.C.9.b')?.level).toBe('prohibited')
    expect(clause({ clauses: { 'IV.C.8.j': { without: ['threat'] } } }, 'IV.C.8.j')?.concerns).toEqual([
      { concern: 'criminal-behavior' },
    ])
    const relevelled = clause(
      { clauses: { 'IV.C.8.b': { level: 'authorization', permissionBy: 'Chief Ann Roe' } } },
      'IV.C.8.b',
    )
    expect(relevelled).toMatchObject({ permission: { from: 'official' }, permissionBy: 'Chief Ann Roe' })
  })

  it('fills blanks, and says what stands in for an empty one', () => {
    expect(clause({ blanks: { 'c7-official': 'Chief Ann Roe' } }, 'IV.C.7.b')).toMatchObject({
      permissionBy: 'Chief Ann Roe',
      text: 'Do not identify other employees as members of the department unless Chief Ann Roe has authorized it.',
    })
    expect(clause({}, 'IV.C.7.b')?.permissionBy).toBe('the official your department names')
    expect(clause({ department: { municipality: 'Ashford' } }, 'IV.C.8.g')?.text).toContain(
      'the municipality of Ashford',
    )
  })

  it('takes the text that goes with an answer', () => {
    expect(clause({ choices: { a4d2: 'if-authorized' } }, 'IV.A.4.d.2')).toMatchObject({ level: 'authorization' })
    expect(clause({ choices: { a4d2: 'if-authorized' } }, 'IV.A.4.d.2')?.text).toContain('only with authorization from')
    expect(
      clause({ choices: { c5: 'on', c5c: 'conditions' }, blanks: { 'c5c-conditions': 'after trial' } }, 'IV.C.5.c'),
    ).toMatchObject({
      level: 'caution',
      text: expect.stringContaining('these conditions: after trial.') as string,
    })
  })
})
