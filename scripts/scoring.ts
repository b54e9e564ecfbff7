import type { ConcernId, Draft, Finding } from '../rules/types.ts'

/** A draft with what a careful reader would raise (`expect`), might raise (`allow`), and the words that show it. */
export interface Labelled extends Draft {
  id: string
  expect: ConcernId[]
  allow?: ConcernId[]
  evidence?: string[]
  note?: string
}

export interface Row {
  concern: ConcernId
  /** Expected and found, expected and missed, found where nobody would raise it; found at the words that show it. */
  tp: number
  fn: number
  fp: number
  span: number
  precision: number
  recall: number
  f1: number
}

export interface Score {
  drafts: number
  /** One row a concern, weakest first. */
  rows: Row[]
  /** Mean F1 over the concerns with at least five expected findings. */
  macroF1: number
  spanRate: number
  clean: number
  /** Share of clean drafts with any finding, and with one at prohibited or authorization level. */
  cleanFlagged: number
  cleanStrong: number
  wrong: { kind: 'missed' | 'false'; concern: ConcernId; draft: Labelled; found?: Finding }[]
}

/** Reads labelled drafts, one JSON object a line. Throws with the line that is not one. */
export function labelled(text: string, name: string): Labelled[] {
  return text
    .trim()
    .split('\n')
    .map((line, i) => {
      try {
        return JSON.parse(line) as Labelled
      } catch {
        throw new Error(`${name}, line ${i + 1}: not a JSON object`)
      }
    })
}

/** Scores what `find` answers for labelled drafts; a finding that a reader might raise (`allow`) counts neither way. */
export function score(drafts: readonly Labelled[], find: (draft: Draft) => readonly Finding[]): Score {
  const counts = new Map<ConcernId, { tp: number; fn: number; fp: number; span: number }>()
  const of = (concern: ConcernId) => {
    const known = counts.get(concern) ?? { tp: 0, fn: 0, fp: 0, span: 0 }
    counts.set(concern, known)
    return known
  }
  const wrong: Score['wrong'] = []
  let [clean, cleanFlagged, cleanStrong] = [0, 0, 0]
  for (const draft of drafts) {
    const found = find(draft).filter((f) => !f.clearedBy)
    const allowed = new Set([...(draft.allow ?? []), ...draft.expect])
    draft.expect.forEach((concern, i) => {
      const own = found.filter((f) => f.concern === concern)
      if (own.length === 0) {
        of(concern).fn++
        wrong.push({ kind: 'missed', concern, draft })
        return
      }
      of(concern).tp++
      const words = draft.evidence?.[i]
      const at = words ? draft.text.indexOf(words) : -1
      if (!words || at < 0 || own.some((f) => f.start < at + words.length && f.end > at)) of(concern).span++
    })
    for (const concern of new Set(found.map((f) => f.concern))) {
      if (allowed.has(concern)) continue
      of(concern).fp++
      wrong.push({ kind: 'false', concern, draft, found: found.find((f) => f.concern === concern)! })
    }
    if (draft.expect.length > 0) continue
    clean++
    const bad = found.filter((f) => !allowed.has(f.concern))
    if (bad.length) cleanFlagged++
    if (bad.some((f) => f.level === 'prohibited' || f.level === 'authorization')) cleanStrong++
  }
  const rows = [...counts]
    .map(([concern, k]) => {
      const precision = k.tp / (k.tp + k.fp || 1)
      const recall = k.tp / (k.tp + k.fn || 1)
      return {
        concern,
        ...k,
        precision,
        recall,
        f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
      }
    })
    .sort((a, b) => a.f1 - b.f1 || a.concern.localeCompare(b.concern))
  const judged = rows.filter((r) => r.tp + r.fn >= 5)
  const sum = (key: 'tp' | 'span') => rows.reduce((total, r) => total + r[key], 0)
  return {
    drafts: drafts.length,
    rows,
    macroF1: judged.reduce((total, r) => total + r.f1, 0) / (judged.length || 1),
    spanRate: sum('span') / (sum('tp') || 1),
    clean,
    cleanFlagged: cleanFlagged / (clean || 1),
    cleanStrong: cleanStrong / (clean || 1),
    wrong,
  }
}
