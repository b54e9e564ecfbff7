import { toJsonSchema } from '@valibot/to-json-schema'
import { DEPARTMENT_SCHEMA } from '../rules/department/schema.ts'

/** The name of the managed schema in Chrome's and Edge's package. */
export const MANAGED_SCHEMA = 'managed-schema.json'

type Schema = Readonly<Record<string, unknown>>

/**
 * The schema of `storage.managed` for Chrome and Edge: the department's file, field for field, from the shape that it is
 * validated by. It gives types and descriptions only. What a browser finds to be against its schema it drops without a
 * word, and our own reader can name the place and the mend.
 *
 * Out: JSON Schema in the part of draft 3 that Chrome knows, as text.
 */
export function managedSchema(): string {
  const { properties } = toJsonSchema(DEPARTMENT_SCHEMA, { typeMode: 'input' })
  // An editor's link to a schema is no setting.
  const { $schema: _, ...fields } = properties as Record<string, Schema>
  return `${JSON.stringify({ type: 'object', properties: mapped(fields) }, null, 2)}\n`
}

function mapped(fields: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, simple(field)]))
}

function simple(schema: Schema): Schema {
  const { description, properties, items, additionalProperties } = schema
  return {
    type: typeOf(schema),
    ...(typeof description === 'string' && { description }),
    ...(isSchema(items) && { items: simple(items) }),
    ...(isSchema(properties) && { properties: mapped(properties as Record<string, Schema>) }),
    ...(isSchema(additionalProperties) && { additionalProperties: simple(additionalProperties) }),
  }
}

function typeOf({ type, const: only, enum: some }: Schema): string {
  if (typeof type === 'string') return type
  const value: unknown = Array.isArray(some) ? some[0] : only
  return typeof value === 'number' ? 'integer' : typeof value
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
