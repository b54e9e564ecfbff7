import { readdirSync, readFileSync } from 'node:fs'
import { type Labelled, labelled } from '../../scripts/scoring.ts'

/** The labelled drafts of a folder under `tests/`, all files together. */
function drafts(folder: URL): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => labelled(readFileSync(new URL(name, folder), 'utf8'), name))
}

/** The project's labelled drafts, to learn from. */
export const corpus = () => drafts(new URL('../corpus/', import.meta.url))

/** Drafts that no rule is written from: for scoring only, so that they tell what the rules do on words nobody has read. */
export const holdout = () => drafts(new URL('../holdout/', import.meta.url))
