import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import { DEPARTMENT_SCHEMA } from '../../rules/department/schema.ts'

/** What the files for a browser's management are made from. */
export interface Target {
  /** The department's file as plain data, without `$schema`. */
  file: Readonly<Record<string, unknown>>
  /** The ids that the packages are pinned to. */
  chromeId: string
  firefoxId: string
  /** The folder on the department's server, ending in a slash. */
  updates: string
  version: string
  /** The `.xpi` as Mozilla gave it back. */
  xpi: string
}

/** A field of the department's file, as a browser's management can set it. */
export interface Field {
  name: string
  description: string
  /** How it is written where a policy takes single values only: lists and objects as JSON. */
  kind: 'text' | 'number' | 'json'
}

/** Every field of the format but an editor's `$schema`, from the shape that the file is validated by. */
export function fieldsOfFormat(): Field[] {
  const { properties } = toJsonSchema(DEPARTMENT_SCHEMA, { typeMode: 'input' })
  const known = properties as Record<string, { type?: string; const?: unknown; enum?: unknown[]; description?: string }>
  return Object.entries(known)
    .filter(([name]) => name !== '$schema')
    .map(([name, { type, const: only, enum: some, description }]) => {
      const is = type ?? typeof (only ?? some?.[0])
      const kind = is === 'string' ? 'text' : is === 'integer' || is === 'number' ? 'number' : 'json'
      return { name, description: description ?? '', kind }
    })
}

/** A UUID that is the same each time for the same words, so that the files are, too. */
export function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase()
}

/** Text within XML. */
export const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Where Chrome and Edge keep what is managed, and what they call it. */
export const CHROMIUM = {
  chrome: { title: 'Google Chrome', registry: 'Google\\Chrome', domain: 'com.google.Chrome' },
  edge: { title: 'Microsoft Edge', registry: 'Microsoft\\Edge', domain: 'com.microsoft.Edge' },
} as const

/** The line that forces the extension in Chrome and Edge: its id, and where its update manifest lies. */
export const forced = ({ chromeId, updates }: Target): string => `${chromeId};${updates}updates.xml`
