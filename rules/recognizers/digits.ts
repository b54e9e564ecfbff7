import type { Sentence } from '../sentence.ts'
import type { Token } from '../text/tokens.ts'

/** Digits that stand together: `508-555-0144`, `5 0 8`, "five oh eight". */
export interface DigitRun {
  from: number
  to: number
  digits: string
  /** How the digits are grouped, one entry a token. */
  groups: readonly number[]
  /** Said in words. */
  spoken: boolean
}

const UNITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const TEENS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
}
const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
}
const JOINS = /^[-.()/ +]*$/
const JOINS_SPOKEN = /^[-.(), ]*$/

const SAID = {
  units: new Map(Object.entries(UNITS)),
  teens: new Map(Object.entries(TEENS)),
  tens: new Map(Object.entries(TENS)),
}

/** The words that a spoken number can begin with, to wait for. */
export const SPOKEN_TRIGGERS = [...Object.keys(UNITS), ...Object.keys(TEENS), ...Object.keys(TENS)].filter(
  (word) => word !== 'o' && word !== 'one',
)

/**
 * All runs of digits in a sentence, the longest possible, in order. A number beside a spoken one
 * belongs to the same run ("774, five five five"). Linear.
 */
export function digitRuns({ tokens }: Pick<Sentence, 'tokens'>): readonly DigitRun[] {
  let runs = known.get(tokens)
  if (!runs) {
    runs = allRuns(tokens)
    known.set(tokens, runs)
  }
  return runs
}

/** Every recognizer of numbers asks for the same runs. */
const known = new WeakMap<readonly Token[], readonly DigitRun[]>()

function allRuns(tokens: readonly Token[]): DigitRun[] {
  const runs: DigitRun[] = []
  let i = 0
  while (i < tokens.length) {
    const run = runAt(tokens, i)
    if (run) runs.push(run)
    i = run ? run.to : i + 1
  }
  return runs
}

function runAt(tokens: readonly Token[], from: number): DigitRun | undefined {
  const groups: number[] = []
  let digits = ''
  let spoken = false
  let i = from
  while (i < tokens.length) {
    const token = tokens[i]!
    const piece = pieceAt(tokens, i)
    if (!piece) break
    if (i > from && !(spoken || piece.spoken ? JOINS_SPOKEN : JOINS).test(token.before)) break
    digits += piece.digits
    groups.push(piece.digits.length)
    spoken ||= piece.spoken
    i += piece.length
  }
  return i > from ? { from, to: i, digits, groups, spoken } : undefined
}

function pieceAt(
  tokens: readonly Token[],
  at: number,
): { digits: string; length: number; spoken: boolean } | undefined {
  const token = tokens[at]!
  if (token.norm < ':' && /^[0-9]+$/.test(token.norm)) return { digits: token.norm, length: 1, spoken: false }
  if (token.kind !== 'word') return undefined
  const next = tokens[at + 1]
  if (token.norm === 'double' || token.norm === 'triple') {
    const unit = next && SAID.units.get(next.norm)
    return unit ? { digits: unit.repeat(token.norm === 'double' ? 2 : 3), length: 2, spoken: true } : undefined
  }
  const tens = SAID.tens.get(token.norm)
  if (tens) {
    const unit = next && (next.before === '' || next.before === '-') ? SAID.units.get(next.norm) : undefined
    return unit && unit !== '0'
      ? { digits: tens + unit, length: 2, spoken: true }
      : { digits: `${tens}0`, length: 1, spoken: true }
  }
  const unit = SAID.units.get(token.norm)
  if (unit && next?.norm === 'hundred') return { digits: `${unit}00`, length: 2, spoken: true }
  const said = unit ?? SAID.teens.get(token.norm)
  return said ? { digits: said, length: 1, spoken: true } : undefined
}

/** The run of tokens inside a digit run whose groups are `shape`, and its digits; the first one. */
export function grouped(
  run: DigitRun,
  shape: readonly number[],
): { from: number; to: number; digits: string } | undefined {
  if (run.spoken) return undefined
  let skipped = 0
  for (let i = 0; i + shape.length <= run.groups.length; i++) {
    if (shape.every((n, k) => run.groups[i + k] === n)) {
      const length = shape.reduce((a, b) => a + b, 0)
      return {
        from: run.from + i,
        to: run.from + i + shape.length,
        digits: run.digits.slice(skipped, skipped + length),
      }
    }
    skipped += run.groups[i]!
  }
  return undefined
}
