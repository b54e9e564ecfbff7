import { once, type Sentence } from './sentence.ts'
import type { Mark } from './types.ts'

/** The kinds of things that a working day is made of, with what each tells of the work. */
const KINDS: Readonly<Record<string, Mark>> = {
  'job.gear': 'work:internal',
  'job.place': 'work:duty',
  'job.shift': 'work:duty',
  'job.call': 'work:call',
  'job.met': 'work:person',
  'job.act': 'work:call',
  'job.paper': 'work:internal',
  'job.boss': 'work:internal',
  'job.train': 'work:training',
}

const WEIGHT: Readonly<Record<string, number>> = {
  'job.sure': 2,
  'police.talk': 2,
  'police.company': 1,
  'job.faint': 0.5,
}

/** What a sentence must hold one of before it is worth a look. */
export const WORKLIFE: readonly string[] = [...Object.keys(KINDS), ...Object.keys(WEIGHT)].map((tag) => `<${tag}>`)

/** The work as one sentence shows it. */
interface Worklife {
  /** Each term weighs one, one that only police use two, everyday words of work a half, and each further kind a half more. */
  weight: number
  kinds: ReadonlySet<string>
  /** The writer is in it: "I", "we", "us", "my", "our", or a verb with its subject left out. */
  own: boolean
  /** The words from the writer, or the first term, to the last term. */
  from: number
  to: number
}

const OWN = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine'])
/** How a sentence begins whose "I" or "we" is left out. */
const ELLIPTIC = new Set(
  'had took got been sat stood spent wrote caught ran made did another third fourth second back still finally just when day night week new off on shift'.split(
    ' ',
  ),
)
const OTHERS = new Set(['he', 'she', 'they', 'you', 'your', 'his', 'her', 'their'])
const NONE: Worklife = { weight: 0, kinds: new Set(), own: false, from: 0, to: 0 }

/**
 * How much of a department's working day a sentence shows.
 *
 * In: a sentence. Out: its weight, the kinds of terms, whether the writer is in it, and the tokens they span.
 */
export const worklife = once(look)

function look(sentence: Sentence): Worklife {
  if (sentence.has('job.visitor')) return NONE
  const kinds = new Set<string>()
  let weight = 0
  let from = -1
  let to = 0
  for (let i = 0; i < sentence.tokens.length; ) {
    let best = 0
    let length = 0
    let kind = ''
    for (const { tag, length: n } of sentence.hits[i]!) {
      const w = WEIGHT[tag] ?? (tag in KINDS ? 1 : 0)
      if (w > best) best = w
      if (w && n > length) length = n
      if (w && (!kind || tag in KINDS)) kind = tag
    }
    if (!best) {
      i++
      continue
    }
    weight += best
    kinds.add(kind)
    if (from < 0) from = i
    to = i + length
    i += length
  }
  if (from < 0) return NONE
  let own = false
  const start = sentence.tokens[0]!.norm
  const full = weight + (kinds.size - 1) / 2
  if (full > 2 && (ELLIPTIC.has(start) || (start.length > 4 && /(?:ed|ing)$/.test(start)))) own = true
  if (full > 2 && kinds.has('job.sure') && sentence.tokens.length < 16 && !sentence.says(OTHERS)) own = true
  sentence.tokens.forEach((token, i) => {
    if (!OWN.has(token.norm)) return
    own = true
    if (i < from && from - i < 12) from = i
    if (i >= to && i - to < 3) to = i + 1
  })
  return { weight: full, kinds, own, from, to }
}

/** What a sentence tells of the work, for the clauses that select by it. */
export function tells(found: Worklife): Mark[] {
  const marks = new Set<Mark>()
  for (const kind of found.kinds) if (KINDS[kind]) marks.add(KINDS[kind])
  return [...marks]
}
