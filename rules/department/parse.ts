import * as v from 'valibot'
import { againstPolicy } from './against-policy.ts'
import { closest } from './closest.ts'
import type { DepartmentFile } from './file.ts'
import { type Json, type Problem, readJson, type Step } from './json.ts'
import { DEPARTMENT_SCHEMA, withoutSchemaLink } from './schema.ts'

export type ParsedDepartment =
  | { ok: true; file: DepartmentFile; warnings: Problem[] }
  | { ok: false; problems: Problem[] }

/** Turns a file of one format into one of the next. */
type Migration = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The format that is written today. */
const FORMAT = 1

/** By the format they start from. There is only one format yet; the next one adds `1: (file) => …` here. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/**
 * Reads a department's file.
 *
 * In: the text of the file. Out: the file complete with its defaults, and warnings, for example of
 * fields that are not known and were left out; or every problem found, each with its line, column and
 * field, what was expected there and how to mend it. Never throws and changes nothing by itself: a bad
 * file leaves the department as it was.
 */
export function parseDepartment(source: string, migrations = MIGRATIONS): ParsedDepartment {
  const read = readJson(source)
  if (!read.ok) return read
  const { json } = read
  const problem = (path: readonly Step[], expected: string, mend: string, of?: 'key' | 'value'): Problem => ({
    ...json.place(path, of),
    expected,
    mend,
  })

  if (!isObject(json.value)) {
    return { ok: false, problems: [problem([], 'an object: { … }', 'Start the file with { and end it with }.')] }
  }
  const migrated = migrate(json.value, migrations)
  if (typeof migrated === 'string') {
    return { ok: false, problems: [problem(['format'], `"format": ${FORMAT}`, migrated)] }
  }

  const surprises = compare(DEPARTMENT_SCHEMA, migrated)
  const lists = surprises.filter((each) => each.kind === 'list')
  if (lists.length > 0) {
    return {
      ok: false,
      problems: lists.map(({ path }) => problem(path, KINDS.object!, 'Replace the list with an object.')),
    }
  }
  const shaped = v.safeParse(DEPARTMENT_SCHEMA, migrated)
  if (!shaped.success) return { ok: false, problems: shaped.issues.map((issue) => shapeProblem(issue, json)) }
  const file = withoutSchemaLink(shaped.output)

  const { problems, warnings } = againstPolicy(file, problem)
  if (problems.length > 0) return { ok: false, problems }
  const unknown = surprises.map(({ path, known }) => {
    const near = closest(String(path.at(-1)), known)
    const mend = near ? `Did you mean "${near}"? ` : ''
    return problem(path, 'a field of this format', `${mend}It is not read, and an export leaves it out.`, 'key')
  })
  return { ok: true, file, warnings: [...unknown, ...warnings].sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** The fields of a file that `parseDepartment` takes, as written: unknown ones too, no defaults. */
export function writtenFields(source: string): Readonly<Record<string, unknown>> {
  const read = readJson(source)
  return read.ok && isObject(read.json.value) ? read.json.value : {}
}

/** Where in the text of a file a field stands; its start, where there is none or the text cannot be read. */
export function readPlaces(source: string): (path: readonly Step[]) => Pick<Problem, 'line' | 'column' | 'field'> {
  const read = readJson(source)
  return read.ok ? read.json.place : () => ({ line: 1, column: 1, field: '' })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The file in today's format, or how to mend it where that cannot be. */
function migrate(file: Record<string, unknown>, migrations: typeof MIGRATIONS): Record<string, unknown> | string {
  let migrated = file
  for (;;) {
    const { format } = migrated
    if (format === FORMAT) return migrated
    if (format === undefined) return `Add "format": ${FORMAT} as the first field.`
    if (typeof format !== 'number' || !Number.isInteger(format)) return `Write the number ${FORMAT}, without quotes.`
    if (format > FORMAT)
      return 'This file was made for a newer Second Look. Update the extension, or ask for an older file.'
    const migration = Object.hasOwn(migrations, format) ? migrations[format] : undefined
    if (!migration) return `There never was a format ${format}. Write "format": ${FORMAT} and see what it says then.`
    migrated = migration(migrated)
  }
}

/** A problem with the shape of the file, in plain words. */
function shapeProblem(issue: v.BaseIssue<unknown>, json: Json): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as Step)
  // A name that a field may not have, as against a value.
  const badKey = issue.path?.at(-1)?.origin === 'key'
  const missing = issue.received === 'undefined'
  const at = json.place(path, badKey ? 'key' : 'value')
  const last = path.at(-1)
  if (missing) return { ...at, expected: `the field "${last}"`, mend: `Add "${last}" here.` }
  const expected = issue.kind === 'schema' ? plain(issue) : issue.message
  if (badKey) return { ...at, expected, mend: 'Change the name of this field, or remove it.' }
  return { ...at, expected, mend: mendFor(issue, expected) }
}

function mendFor(issue: v.BaseIssue<unknown>, expected: string): string {
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const near = closest(issue.input, options(issue))
    if (near) return `Did you mean "${near}"?`
  }
  return issue.kind === 'schema' ? `Replace ${written(issue.input)} with ${expected}.` : 'Change it, or remove it.'
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  record: 'an object: { … }',
}

function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'picklist')
    return `one of ${options(issue)
      .map((each) => `"${each}"`)
      .join(', ')}`
  if (issue.type === 'literal') return issue.expected ?? ''
  return KINDS[issue.type] ?? issue.message
}

/** The values that a picklist's issue allows, read back from its own words: `("a" | "b")`. */
function options({ expected }: v.BaseIssue<unknown>): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!)
}

function written(value: unknown): string {
  if (Array.isArray(value)) return 'the list'
  if (isObject(value)) return 'the object'
  const text = JSON.stringify(value) ?? 'it'
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

interface Surprise {
  path: readonly Step[]
  /** `unknown`: a field that the schema does not know; `list`: a list where an object belongs, which Valibot takes for one. */
  kind: 'unknown' | 'list'
  /** The fields that it knows there. */
  known: string[]
}

/** What a file has that Valibot passes over in silence. */
function compare(schema: v.GenericSchema, value: unknown, path: readonly Step[] = []): Surprise[] {
  const inner = schema as v.GenericSchema & {
    wrapped?: v.GenericSchema
    entries?: Record<string, v.GenericSchema>
    item?: v.GenericSchema
    value?: v.GenericSchema
  }
  const { wrapped, item, entries } = inner
  if (wrapped) return compare(wrapped, value, path)
  if (item) return Array.isArray(value) ? value.flatMap((each, index) => compare(item, each, [...path, index])) : []
  const each = inner.type === 'record' ? inner.value : undefined
  if (!entries && !each) return []
  const known = Object.keys(entries ?? {})
  if (Array.isArray(value)) return [{ path, kind: 'list', known }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, field]) => {
    const expected = each ?? (entries && Object.hasOwn(entries, key) ? entries[key] : undefined)
    return expected
      ? compare(expected, field, [...path, key])
      : [{ path: [...path, key], kind: 'unknown' as const, known }]
  })
}
