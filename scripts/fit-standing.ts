/**
 * Fits what each kind of word says of its writer's being police, and writes `rules/standing-weights.ts`.
 *
 *   npm run fit-standing               prints the table and writes it
 *   npm run fit-standing -- --check    says whether the table in the project is the one that it would write
 *
 * A logistic regression over the labelled drafts in `tests/corpus/`: is `self-identification` expected? Drafts for which it is only
 * allowed are left out, for readers disagree. Words of the work are held at zero or above, words of other lives
 * at zero or below. How strongly weights are drawn to zero is chosen by leaving out one file (its writers) at a time. Nothing is
 * drawn by lot: the same drafts give the same table.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Engine } from '../rules/engine.ts'
import { features } from '../rules/standing.ts'
import { MILLBROOK } from '../tests/support/millbrook.ts'
import { labelled } from './scoring.ts'

/** Kinds that speak for the work, and kinds that speak for another life or subject; no other is weighed. */
const FOR =
  /^(?:author\.(?:likely|told|hint|police(?:\.\w+)?)|bio\.police|police\.(?!not)\w+|rank\.short|dept\.(?:name|town)|work\.\w+|who\.ours|(?:own )?rec\.\w+|job\.(?!visitor|menace|contact)\w+|call\.kind|paper\.cite|violation|(?:own )?in\.(?!outside)\w+)$/
const AGAINST =
  /^(?:family|agency|agency\.role|other\.job|in\.outside|author\.kin|police\.not|job\.visitor|domain\.\w+|play\.\w+)$/
/** What every draft has or has not, whatever its words; `base` is in all. */
const SHAPE = ['base', 'bio', 'absent', 'long']
/** How strongly a weight is drawn to zero. */
const PENALTIES = [0.125, 0.25, 0.5, 1, 2, 4]
const SWEEPS = 60
/** The table is in tenths of log-odds. */
const TENTHS = 10
const TABLE = new URL('../rules/standing-weights.ts', import.meta.url)
const CORPUS = new URL('../tests/corpus/', import.meta.url)

interface Row {
  file: string
  police: boolean
  /** Kinds by number, with how much of each there is: one, but for `long`. */
  at: { kind: number; much: number }[]
}

const kinds: string[] = [...SHAPE]
const numbers = new Map(kinds.map((kind, i) => [kind, i]))

function numbered(kind: string): number {
  let n = numbers.get(kind)
  if (n === undefined) {
    n = kinds.push(kind) - 1
    numbers.set(kind, n)
  }
  return n
}

function read(): Row[] {
  const engine = new Engine(MILLBROOK)
  const rows: Row[] = []
  for (const file of readdirSync(CORPUS).sort()) {
    if (!file.endsWith('.jsonl')) continue
    for (const draft of labelled(readFileSync(new URL(file, CORPUS), 'utf8'), file)) {
      const police = draft.expect.includes('self-identification')
      if (draft.account === 'official' || (!police && draft.allow?.includes('self-identification'))) continue
      const { context } = engine.read(draft)
      const at: Row['at'] = []
      for (const [kind, much] of features(context.spoken, context.surface, context.sentences))
        if (SHAPE.includes(kind) || FOR.test(kind) || AGAINST.test(kind)) at.push({ kind: numbered(kind), much })
      rows.push({ file, police, at })
    }
  }
  return rows
}

/** The weights that fit some drafts best, by one coordinate after another. */
function fitted(rows: readonly Row[], penalty: number): number[] {
  const weights = kinds.map(() => 0)
  const holding: { row: number; much: number }[][] = kinds.map(() => [])
  rows.forEach(({ at }, row) => {
    for (const { kind, much } of at) holding[kind]!.push({ row, much })
  })
  const sums = rows.map(() => 0)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    kinds.forEach((name, kind) => {
      const drawn = name === 'base' ? 0 : penalty
      let slope = drawn * weights[kind]!
      let bend = drawn + 1e-6
      for (const { row, much } of holding[kind]!) {
        const odds = likelihood(sums[row]!)
        slope += (odds - (rows[row]!.police ? 1 : 0)) * much
        bend += odds * (1 - odds) * much * much
      }
      let next = weights[kind]! - slope / Math.max(bend, 0.25)
      if (FOR.test(name) || name === 'bio') next = Math.max(0, next)
      if (AGAINST.test(name) || name === 'absent' || name === 'long') next = Math.min(0, next)
      const step = next - weights[kind]!
      if (step === 0) return
      weights[kind] = next
      for (const { row, much } of holding[kind]!) sums[row]! += step * much
    })
  return weights
}

const likelihood = (sum: number) => 1 / (1 + Math.exp(-sum))
const summed = (row: Row, weights: readonly number[]) =>
  row.at.reduce((sum, { kind, much }) => sum + weights[kind]! * much, 0)

/** Mean loss on each file's drafts by weights fitted on the others. */
function leftOut(rows: readonly Row[], penalty: number): number {
  let loss = 0
  for (const file of new Set(rows.map((row) => row.file))) {
    const weights = fitted(
      rows.filter((row) => row.file !== file),
      penalty,
    )
    for (const row of rows) {
      if (row.file !== file) continue
      const odds = likelihood(summed(row, weights))
      loss -= Math.log(Math.max(1e-9, row.police ? odds : 1 - odds))
    }
  }
  return loss / rows.length
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const rows = read()
const losses = PENALTIES.map((penalty) => ({ penalty, loss: leftOut(rows, penalty) }))
const best = losses.reduce((a, b) => (b.loss < a.loss ? b : a))
const weights = fitted(rows, best.penalty).map((weight) => Math.round(TENTHS * weight))

const shape = SHAPE.map((name) => `  ${name}: ${weights[numbers.get(name)!]},`).join('\n')
const table = kinds
  .map((kind, i) => ({ kind, weight: weights[i]! }))
  .filter(({ kind, weight }) => !SHAPE.includes(kind) && weight !== 0)
  .sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1))
  .map(({ kind, weight }) => `  ${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: ${weight},`)
  .join('\n')
const page = `/** Fitted weights in tenths of log-odds (data), written by \`npm run fit-standing\`; see \`standing.ts\`. */
export const SHAPE = {
${shape}
}

export const WEIGHT: Readonly<Record<string, number>> = {
${table}
}
`
console.log(table)
console.log(shape)
for (const { penalty, loss } of losses)
  console.log(
    `drawn to zero by ${penalty}: loss ${loss.toFixed(4)} on files left out${penalty === best.penalty ? ' (taken)' : ''}`,
  )
console.log(`${rows.length} drafts, ${rows.filter((row) => row.police).length} of them by police`)
if (values.check) {
  if (readFileSync(TABLE, 'utf8') !== page) throw new Error('rules/standing-weights.ts is not what the corpus gives')
} else writeFileSync(TABLE, page)
