import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { explain } from '../../rules/check.ts'
import { defaultDepartment, policyInForce } from '../../rules/department.ts'
import { ACCOUNTS, type Draft, SURFACES } from '../../rules/types.ts'
import { MILLBROOK } from './millbrook.ts'

const file = defaultDepartment()
/** A policy with a roster, so that names are looked for too. */
export const POLICY = policyInForce({ ...file, department: MILLBROOK, roster: { names: MILLBROOK.roster } })

/** A small generator with a fixed seed (mulberry32): the same drafts in every run. */
function generator(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const corpus = new URL('../corpus/', import.meta.url)
const drafts = readdirSync(corpus)
  .filter((f) => f.endsWith('.jsonl'))
  .flatMap((f) => readFileSync(new URL(f, corpus), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text.slice(0, 300))
// One range a script, and what breaks text tools: surrogates alone, controls, joiners, direction marks.
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1100, 0x11ff],
  [0x2000, 0x206f],
  [0x2190, 0x22ff],
  [0x3040, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xadff],
  [0xd800, 0xdfff],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0x1d400, 0x1d7ff],
  [0x1f300, 0x1faff],
  [0xe0000, 0xe007f],
  [0, 0x1f],
]
const BRACKETS = '([{<"\'“‘*_~`'

/** Random and mutated drafts without end. In: a seed, so that every run has the same ones. */
export function randomDrafts(seed: number): () => Draft {
  const random = generator(seed)
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!
  const sign = () => {
    const [from, to] = pick(RANGES)
    const point = from + Math.floor(random() * (to - from + 1))
    return point >= 0xd800 && point <= 0xdfff ? String.fromCharCode(point) : String.fromCodePoint(point)
  }
  const noise = (n: number) => Array.from({ length: Math.floor(random() * n) }, sign).join('')
  const mutate = (text: string) => {
    const at = Math.floor(random() * (text.length + 1))
    const to = Math.min(text.length, at + Math.floor(random() * 12))
    switch (Math.floor(random() * 7)) {
      case 0:
        return text.slice(0, at) + sign() + text.slice(at)
      case 1:
        return text.slice(0, at) + text.slice(to)
      case 2:
        return text.slice(0, at) + pick(BRACKETS).repeat(1 + Math.floor(random() * 6)) + text.slice(at)
      case 3:
        return text.slice(0, at) + text.slice(at, to).repeat(1 + Math.floor(random() * 5)) + text.slice(to)
      case 4:
        return text.slice(0, at) + noise(6) + text.slice(to)
      case 5:
        return text.slice(0, at) + pick(drafts).slice(0, 60) + text.slice(to)
      default:
        return (
          text.slice(0, at) + [...text.slice(at, to)].join(pick([' ', '\u200b', '.', '*', '\u0301'])) + text.slice(to)
        )
    }
  }
  /** A draft, or more often a piece of one, torn anywhere: what breaks a reader needs few words. */
  const piece = () => {
    const text = pick(drafts)
    if (random() < 0.3) return text
    const at = Math.floor(random() * text.length)
    return text.slice(at, at + 10 + Math.floor(random() * 70))
  }
  return (): Draft => {
    let text = random() < 0.25 ? noise(120) : piece()
    for (let n = Math.floor(random() * 4); n > 0; n--) text = mutate(text)
    return { text, surface: pick(SURFACES), account: pick(ACCOUNTS), ...(random() < 0.1 && { undercover: true }) }
  }
}

const onBorder = (text: string, at: number) => {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff)
}

/** Fails where a finding of a draft, or what was left alone, does not lie in its text and on code-point borders. */
export function verify(draft: Draft): void {
  const { findings, left } = explain(draft, POLICY)
  for (const { start, end } of [...findings, ...left]) {
    const fits =
      start >= 0 && end > start && end <= draft.text.length && onBorder(draft.text, start) && onBorder(draft.text, end)
    if (!fits) expect.unreachable(`${start}–${end} does not lie in ${JSON.stringify(draft)}`)
  }
  for (const f of findings)
    if (f.quote !== draft.text.slice(f.start, f.end)) expect.unreachable(`quote ${f.quote} in ${JSON.stringify(draft)}`)
}
