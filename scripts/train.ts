/**
 * `npm run train`: teaches the second reader (`rules/second-reader/`) from the drafts in `tests/corpus/` and the examples
 * beside the rules, and writes `rules/second-reader/weights.ts`. Same drafts, same bytes. Takes some minutes.
 *
 * It reads nothing of `tests/holdout/`: what that says of it (`npm run score`) is what it does on words it has not seen.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Example } from '../rules/concern.ts'
import { Engine } from '../rules/engine.ts'
import { type Family, familyOf } from '../rules/second-reader/features.ts'
import { GATE } from '../rules/second-reader/reader.ts'
import { SAYS } from '../rules/second-reader/says.ts'
import { ANY, type PackedWeights, toBase64 } from '../rules/second-reader/weights-format.ts'
import { EXAMPLES, readExample } from '../tests/support/examples.ts'
import { MILLBROOK } from '../tests/support/millbrook.ts'
import { labelled } from './scoring.ts'
import { type Lesson, lessonsOf, lessonsOfExample } from './training/lessons.ts'
import { logistic, type Rows } from './training/logistic.ts'

/** How many lessons a feature must be in. */
const LEAST: Record<Family, number> = { words: 3, tags: 2, pairs: 6 }
/** How many weights a concern keeps. */
const KEPT = 1500
const COST = 20
/** An example beside a rule is there to make a point, and counts for several drafts. */
const EXAMPLE_COUNTS = 4
const FOLDS = 4
/** Precision counts twice as much as recall where the threshold of a concern is set. */
const BETA = 0.5
/** Near misses are rarer in the corpus than where people write, so that what is raised must be likelier than did best there. */
const STRICTER = 2
const LEAST_LIKELY = 0.3

const CORPUS = new URL('../tests/corpus/', import.meta.url)

const engine = new Engine(MILLBROOK, { alone: true })
const lessons: Lesson[] = []
/** The file that a draft is from; none for an example. */
const fileOf: (string | undefined)[] = []
for (const file of readdirSync(CORPUS).sort()) {
  if (!file.endsWith('.jsonl')) continue
  for (const draft of labelled(readFileSync(new URL(file, CORPUS), 'utf8'), file))
    lessons.push(...lessonsOf(engine, draft, fileOf.push(file) - 1))
}
for (const [concern, { finds, leaves, cueFinds = [], cueLeaves = [] }] of [...EXAMPLES].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  const teach = (example: Example, is: boolean) => {
    const { draft } = readExample(example)
    // What the same words mean for one who works undercover is for the rules alone.
    if (!draft.undercover) lessons.push(...lessonsOfExample(engine, concern, draft, is, fileOf.push(undefined) - 1))
  }
  for (const example of [...finds, ...cueFinds]) teach(example, true)
  for (const example of [...leaves, ...cueLeaves]) teach(example, false)
}
const concerns = [...Object.keys(SAYS).sort(), ANY]

const counts = new Map<string, number>()
for (const { features } of lessons) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
const often = [...counts].filter(([feature, n]) => n >= LEAST[familyOf(feature)]).map(([feature]) => feature)
console.log(`${lessons.length} stretches of ${fileOf.length} drafts, ${often.length} features`)

/** How telling a feature is: the rarer the more; a tag always as much. In sixteenths, as it is packed. */
function idf(feature: string): number {
  if (familyOf(feature) === 'tags') return 1
  const value = Math.log((lessons.length + 1) / (counts.get(feature)! + 1))
  return Math.max(1, Math.min(255, Math.round(value * 16))) / 16
}

/** The lessons as rows over some features, each family brought to length one. */
function rowsOf(features: readonly string[]): Rows {
  const index = new Map(features.map((feature, i) => [feature, i]))
  const start = new Uint32Array(lessons.length + 1)
  const column: number[] = []
  const value: number[] = []
  lessons.forEach((lesson, r) => {
    const squares: Record<Family, number> = { words: 0, tags: 0, pairs: 0 }
    const there = [...lesson.features].filter((feature) => index.has(feature))
    for (const feature of there) squares[familyOf(feature)] += idf(feature) ** 2
    for (const feature of there) {
      column.push(index.get(feature)!)
      value.push(idf(feature) / Math.sqrt(squares[familyOf(feature)]))
    }
    start[r + 1] = column.length
  })
  return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns: features.length }
}

/** The same rows with some columns alone. */
function only(rows: Rows, kept: ReadonlySet<number>): Rows {
  const start = new Uint32Array(rows.start.length)
  const column: number[] = []
  const value: number[] = []
  for (let r = 0; r + 1 < rows.start.length; r++) {
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) {
      if (!kept.has(rows.column[k]!)) continue
      column.push(rows.column[k]!)
      value.push(rows.value[k]!)
    }
    start[r + 1] = column.length
  }
  return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns: rows.columns }
}

/** Fits one concern to the lessons that say whether they show it and that `wanted` takes. */
function fit(rows: Rows, concern: string, wanted: (lesson: Lesson) => boolean = () => true) {
  const used: Parameters<typeof logistic>[1][number][] = []
  lessons.forEach((lesson, row) => {
    const shows = lesson.shows(concern)
    if (shows === undefined || !wanted(lesson)) return
    used.push({ row, shows, counts: fileOf[lesson.draft] === undefined ? EXAMPLE_COUNTS : 1 })
  })
  return logistic(rows, used, COST)
}

function heaviest(weights: Float64Array): number[] {
  return [...weights.keys()]
    .filter((j) => weights[j] !== 0)
    .sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b)
    .slice(0, KEPT)
}

// A first fit tells which features a concern needs; the vocabulary is what any concern needs.
const all = rowsOf(often)
const needed = concerns.map((concern) => heaviest(fit(all, concern).weights).map((j) => often[j]!))
const vocabulary = [...new Set(needed.flat())].sort()
const place = new Map(vocabulary.map((feature, f) => [feature, f]))
const rows = rowsOf(vocabulary)
const own = needed.map((features) => only(rows, new Set(features.map((feature) => place.get(feature)!))))
const fits = concerns.map((concern, c) => fit(own[c]!, concern))
console.log(`${vocabulary.length} features kept`)

// How sure to be before raising: from files that the fit has not seen.
const files = [...new Set(fileOf.filter((file) => file !== undefined))]
const foldOf = (lesson: Lesson) => files.indexOf(fileOf[lesson.draft] ?? '') % FOLDS
const unseen = concerns.map(() => new Float64Array(lessons.length))
for (let fold = 0; fold < FOLDS; fold++) {
  concerns.forEach((concern, c) => {
    const { bias, weights } = fit(own[c]!, concern, (lesson) => foldOf(lesson) !== fold)
    lessons.forEach((lesson, r) => {
      if (foldOf(lesson) !== fold) return
      let z = bias
      for (let k = own[c]!.start[r]!; k < own[c]!.start[r + 1]!; k++)
        z += weights[own[c]!.column[k]!]! * own[c]!.value[k]!
      unseen[c]![r] = 1 / (1 + Math.exp(-z))
    })
  })
}

/** The threshold at which a concern does best on unseen files; 1 where it never does. */
function threshold(c: number): number {
  const any = unseen[concerns.indexOf(ANY)]!
  let best = { score: 0, at: 1 }
  for (let at = 0.04; at < 0.9; at += 0.02) {
    let [right, raised, shown] = [0, 0, 0]
    lessons.forEach((lesson, r) => {
      const shows = lesson.shows(concerns[c]!)
      if (fileOf[lesson.draft] === undefined || shows === undefined) return
      const raises = unseen[c]![r]! >= at && any[r]! >= GATE
      if (shows) shown++
      if (raises) raised++
      if (shows && raises) right++
    })
    if (right === 0) continue
    const precision = right / raised
    const recall = right / shown
    const score = ((1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall)
    if (score > best.score) best = { score, at: Math.round(at * 100) / 100 }
  }
  return Math.max(LEAST_LIKELY, Math.round(STRICTER * best.at * 100) / 100)
}
const raise = concerns.map((concern, c) => (concern === ANY ? 1 : threshold(c)))

const scale = fits.map(({ weights }) => weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127 || 1)
const bytes: number[] = []
vocabulary.forEach((feature, f) => {
  const of = fits.flatMap(({ weights }, c) => {
    const byte = Math.round(weights[f]! / scale[c]!)
    return byte ? [[c, byte & 255]] : []
  })
  bytes.push(Math.round(idf(feature) * 16), of.length, ...of.flat())
})
const short = (x: number) => Number(x.toPrecision(5))
const packed: PackedWeights = {
  concerns,
  bias: fits.map(({ bias }) => short(bias)),
  scale: scale.map(short),
  raise,
  features: vocabulary.join('\n'),
  data: toBase64(Uint8Array.from(bytes)),
}
writeFileSync(
  new URL('../rules/second-reader/weights.ts', import.meta.url),
  `// Written by \`npm run train\`. See \`reader.ts\`.
import type { PackedWeights } from './weights-format.ts'

export const WEIGHTS: PackedWeights = ${JSON.stringify(packed, null, 2)}
`,
)
console.log(concerns.map((concern, c) => `${concern.padEnd(36)}${raise[c]}`).join('\n'))
