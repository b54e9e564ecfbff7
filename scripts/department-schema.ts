/**
 * `npm run schema`: writes `examples/department.schema.json`, the JSON Schema of a department's file, from
 * the shape that the file is validated by and from the policies' choices, blanks and clauses. An editor
 * that knows it completes them. A test fails while the written file is not current.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { CONCERNS } from '../rules/department/against-policy.ts'
import { DEPARTMENT_SCHEMA } from '../rules/department/schema.ts'
import { POLICIES } from '../rules/policies/index.ts'
import type { Policy } from '../rules/types.ts'

type Schema = Record<string, unknown>

/** The JSON Schema as text, as the file has it. */
export function departmentSchema(): string {
  const base = toJsonSchema(DEPARTMENT_SCHEMA, { typeMode: 'input' }) as Schema
  const closed = close(base) as Schema & { properties: Record<string, Schema> }
  closed.properties.policy = { ...closed.properties.policy, enum: Object.keys(POLICIES) }
  const schema: Schema = {
    ...closed,
    title: 'A department’s file for Second Look',
    description: 'See docs/department-file.md.',
    allOf: Object.values(POLICIES).map(forPolicy),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Objects take the fields that are named and no others, and a concern is one that a policy knows. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)])) as Schema
  if (closed.type === 'object' && closed.properties) {
    const properties = closed.properties as Record<string, Schema>
    if (properties.concern) properties.concern = { ...properties.concern, enum: CONCERNS }
    return { ...closed, properties, additionalProperties: false }
  }
  return closed
}

/** What a policy allows in `choices`, `blanks` and `clauses`. */
function forPolicy(policy: Policy): Schema {
  const fields = (properties: Record<string, Schema>): Schema => {
    const known = Object.keys(properties)
    return known.length > 0 ? { properties, propertyNames: { enum: known } } : { maxProperties: 0 }
  }
  const each = <T>(list: readonly T[], field: (item: T) => [string, Schema]) =>
    fields(Object.fromEntries(list.map(field)))
  return {
    if: { properties: { policy: { const: policy.id } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nothing awaits this object.
    then: {
      properties: {
        choices: each(policy.choices, ({ id, label, clause, options, default: standard }) => [
          id,
          {
            description: `${clause}: ${label}. ${options.map((option) => `"${option.value}": ${option.label}.`).join(' ')}`,
            enum: options.map(({ value }) => value),
            default: standard,
          },
        ]),
        blanks: each(policy.blanks, ({ id, label, clause, example }) => [
          id,
          { description: `${clause}: ${label}.`, ...(example && { examples: [example] }) },
        ]),
        clauses: each(policy.clauses, ({ id, text }) => [id, { description: text }]),
      },
    },
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../examples/department.schema.json', import.meta.url), departmentSchema())
}
