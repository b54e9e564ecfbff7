import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The ids of all files in `editors/`, in order. */
export const EDITORS: readonly string[] = readdirSync(
  join(import.meta.dirname, '../../entrypoints/compose.content/editors'),
)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()
