import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { departmentSchema } from '../../../scripts/department-schema.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>
const published = read('department.schema.json')
const millbrook = read('millbrook.department.json')
const valid = new Ajv({ strict: false }).compile(published)

describe('the published JSON Schema', () => {
  it('is current (npm run schema)', () => expect(published).toEqual(JSON.parse(departmentSchema())))

  it('takes the example', () => {
    expect(valid(millbrook), JSON.stringify(valid.errors)).toBe(true)
  })

  it.each([
    ['an unknown field', { ...millbrook, choises: {} }],
    ['an unknown policy', { ...millbrook, policy: 'boston' }],
    ['an unknown choice', { ...millbrook, choices: { c10: 'on' } }],
    ['an answer that is none', { ...millbrook, choices: { c6a: 'maybe' } }],
    ['a choice of another policy', { format: 1, policy: 'iacp-2010', choices: { c6: 'on' } }],
    ['an unknown clause', { ...millbrook, clauses: { 'IV.C.8.z': { drop: true } } }],
    ['an unknown blank', { ...millbrook, blanks: { cheif: 'x' } }],
    [
      'an unknown concern',
      { ...millbrook, added: [{ id: 'A', text: 'x', level: 'caution', concerns: [{ concern: 'swearing' }] }] },
    ],
    ['another format', { ...millbrook, format: 2 }],
    ['no policy', { format: 1 }],
  ])('refuses %s', (_, file) => expect(valid(file)).toBe(false))
})
