import { readdirSync, readFileSync } from 'node:fs'
import { type Labelled, labelled } from '../../scripts/scoring.ts'

const folder = new URL('../corpus/', import.meta.url)

/** The project's labelled drafts, all files together. */
export function corpus(): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => labelled(readFileSync(new URL(name, folder), 'utf8'), name))
}
