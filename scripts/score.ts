/**
 * `npm run score -- FILE... [--misses CONCERN|all]`: what the rules find in labelled drafts, per
 * concern: precision, recall, F1; and how many clean drafts are flagged at all.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Engine } from '../rules/engine.ts'
import type { Draft, Evidence } from '../rules/types.ts'
import { MILLBROOK } from '../tests/support/millbrook.ts'

interface Labelled extends Draft {
  id: string
  expect: string[]
  allow?: string[]
  evidence?: string[]
  note?: string
}

const args = process.argv.slice(2)
const missesAt = args.indexOf('--misses')
const misses = missesAt < 0 ? undefined : args.splice(missesAt, 2)[1]
const corpus = new URL('../tests/corpus/', import.meta.url)
const files = args.length
  ? args.map((f) => readFileSync(f, 'utf8'))
  : readdirSync(corpus).map((f) => readFileSync(new URL(f, corpus), 'utf8'))
const drafts = files.flatMap((f) =>
  f
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled),
)
const engine = new Engine(MILLBROOK)
const rows = new Map<string, { tp: number; fn: number; fp: number; span: number }>()
const row = (c: string) => {
  const known = rows.get(c) ?? { tp: 0, fn: 0, fp: 0, span: 0 }
  rows.set(c, known)
  return known
}
const wrong: { kind: 'missed' | 'false'; concern: string; draft: Labelled; found?: Evidence }[] = []
let clean = 0
let flagged = 0
for (const draft of drafts) {
  const found = engine.read(draft).evidence
  const ids = new Set(found.map((f) => f.concern))
  const allowed = new Set([...(draft.allow ?? []), ...draft.expect])
  draft.expect.forEach((c, i) => {
    if (!ids.has(c)) {
      row(c).fn++
      wrong.push({ kind: 'missed', concern: c, draft })
      return
    }
    row(c).tp++
    const words = draft.evidence?.[i]
    const at = words ? draft.text.indexOf(words) : -1
    if (at < 0 || found.some((f) => f.concern === c && f.start < at + words!.length && f.end > at)) row(c).span++
  })
  for (const c of ids) {
    if (allowed.has(c)) continue
    row(c).fp++
    wrong.push({ kind: 'false', concern: c, draft, found: found.find((f) => f.concern === c)! })
  }
  if (draft.expect.length === 0) {
    clean++
    if (found.some((f) => !allowed.has(f.concern))) flagged++
  }
}
if (misses)
  for (const w of wrong)
    if (misses === 'all' || misses === w.concern)
      console.log(
        `${w.kind} ${w.concern} ${w.draft.id} (${w.draft.surface}, ${w.draft.account})${w.found ? ` [${w.draft.text.slice(w.found.start, w.found.end)}]` : ` {${w.draft.evidence?.[w.draft.expect.indexOf(w.concern)] ?? ''}}`}: ${w.draft.text.replace(/\n/g, ' ').slice(0, 300)}`,
      )
const percent = (x: number) => (100 * x).toFixed(1).padStart(5)
const table = [...rows]
  .map(([c, k]) => {
    const p = k.tp / (k.tp + k.fp || 1)
    const r = k.tp / (k.tp + k.fn || 1)
    return { c, ...k, p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
  })
  .sort((a, b) => a.f - b.f)
for (const t of table)
  console.log(
    `${t.c.padEnd(34)} P ${percent(t.p)}  R ${percent(t.r)}  F1 ${percent(t.f)}  (tp ${t.tp} fn ${t.fn} fp ${t.fp}; span ${t.span})`,
  )
const judged = table.filter((t) => t.tp + t.fn >= 5)
console.log(
  `drafts ${drafts.length}  macro-F1 ${percent(judged.reduce((s, t) => s + t.f, 0) / (judged.length || 1))}  clean ${clean}: flagged ${percent(flagged / (clean || 1))}%`,
)
