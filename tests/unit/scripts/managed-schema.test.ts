import { expect, it } from 'vitest'
import { DEPARTMENT_SCHEMA } from '../../../rules/department/schema.ts'
import { managedSchema } from '../../../scripts/managed-schema.ts'

/** What Chrome knows of JSON Schema draft 3, as far as it is used here. */
const KNOWN = new Set(['type', 'description', 'properties', 'items', 'additionalProperties'])

it('has every field of the department’s file, in the words that Chrome knows', () => {
  const schema = JSON.parse(managedSchema()) as { properties: Record<string, unknown> }
  const fields = Object.keys(DEPARTMENT_SCHEMA.entries).filter((name) => name !== '$schema')
  expect(Object.keys(schema.properties)).toEqual(fields)
  const strange: string[] = []
  const walk = (node: Record<string, unknown>, at: string) => {
    for (const word of Object.keys(node)) if (!KNOWN.has(word)) strange.push(`${at}: ${word}`)
    if (!['object', 'array', 'string', 'integer', 'boolean'].includes(String(node.type))) strange.push(`${at}: type`)
    for (const [name, field] of Object.entries(node.properties ?? {})) walk(field, `${at}/${name}`)
    for (const below of [node.items, node.additionalProperties])
      if (below) walk(below as Record<string, unknown>, `${at}/*`)
  }
  walk(schema, '')
  expect(strange).toEqual([])
})
