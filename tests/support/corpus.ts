import { readdirSync, readFileSync } from 'node:fs'
import { type Labelled, labelled } from '../../scripts/scoring.ts'

/** A file of labelled drafts. */
interface CorpusFile {
  name: string
  /** No rule is written from it; the second reader learns from it, and is weighed against the rules by it. */
  unread: boolean
  drafts: Labelled[]
}

/** The files of a folder under `tests/`, in order. */
function filesOf(folder: URL, unread: boolean): CorpusFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, unread, drafts: labelled(readFileSync(new URL(name, folder), 'utf8'), name) }))
}

/** The files of labelled drafts to learn from. */
export const corpusFiles = () => [
  ...filesOf(new URL('../corpus/', import.meta.url), false),
  ...filesOf(new URL('../corpus/unread/', import.meta.url), true),
]

/** All labelled drafts to learn from. */
export const corpus = () => corpusFiles().flatMap(({ drafts }) => drafts)

/** What the tests score, which they do on every run: of those that no rule was written from, every fourth. */
export const corpusOfTests = () =>
  corpusFiles().flatMap(({ unread, drafts }) => (unread ? drafts.filter((_, i) => i % 4 === 0) : drafts))

/** Drafts for scoring only, so that they tell what the whole does on words that nobody has read. */
export const holdout = () => filesOf(new URL('../holdout/', import.meta.url), false).flatMap(({ drafts }) => drafts)
