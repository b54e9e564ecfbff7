import { COMMON_WORD_NAMES, FIRST_NAMES, LAST_NAMES, NOT_SURNAMES } from './lexicons/names.ts'
import { type Hit, hit } from './match/lexicon.ts'
import type { Token } from './text/tokens.ts'

const first = new Set(FIRST_NAMES.split(' '))
const common = new Set(COMMON_WORD_NAMES.split(' '))
const last = new Set(LAST_NAMES.split(' '))
const never = new Set(NOT_SURNAMES.split(' '))
const TITLES = new Set(
  'mr mrs ms miss dr officer ofc detective det sergeant sgt lieutenant lt captain capt chief trooper tpr deputy agent sheriff patrolman corporal cpl inspector judge attorney coach'.split(
    ' ',
  ),
)

/**
 * Marks people's names among the tokens: `name` (a full name, or a title with a name) and
 * `name.first` (a first name alone, which may be anybody).
 *
 * In: a sentence's tokens and the hits to add to. A first name that is also a word ("Will", "Grace")
 * counts only with a capital inside a sentence or before a surname.
 */
export function people(tokens: readonly Token[], hits: Hit[][]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    if (TITLES.has(token.norm)) {
      const length = surnameAt(tokens, i + 1, /[,;:!?("]/)
      if (length && !nickname(tokens, i + length)) hits[i]!.push(hit('name', 1 + length))
      continue
    }
    if (!first.has(token.norm)) continue
    const length = surnameAt(tokens, i + 1, /[,;:.!?("]/)
    const capital = token.caps > 0 && (i > 0 || !common.has(token.norm))
    if (length) hits[i]!.push(hit('name', 1 + length))
    if (capital || !common.has(token.norm)) hits[i]!.push(hit('name.first', 1))
  }
}

/**
 * How many tokens from `at` on are a surname: an initial, a particle, and a capitalized word, or a
 * known surname where the writer uses no capitals. None across one of the signs in `stop`.
 */
function surnameAt(tokens: readonly Token[], at: number, stop: RegExp): number {
  let i = at
  const initial = tokens[i]
  if (initial && initial.caps > 0 && initial.end - initial.start === 1 && initial.norm !== 'i') i++
  while (
    tokens[i] &&
    /^(?:de|da|del|la|van|von|der|mc|mac|st|o)$/.test(tokens[i]!.norm) &&
    (tokens[i + 1]?.caps ?? 0) > 0
  )
    i++
  const name = tokens[i]
  if (name?.kind !== 'word' || name.norm === "'s" || name.norm.length < 2) return 0
  if ((i === at && stop.test(name.before)) || never.has(name.norm)) return 0
  return name.caps > 0 || (last.has(name.norm) && !common.has(name.norm)) ? i - at + 1 : 0
}

/** Whether what ends with token `at` is half of words made into a name: "Captain Ribbon-Cutting", not "Captain Smith-Reyes". */
function nickname(tokens: readonly Token[], at: number): boolean {
  const [half, other] = [tokens[at]!, tokens[at + 1]]
  return other?.before === '-' && !last.has(half.norm) && !last.has(other.norm)
}

/** Whether a title stands before a surname that people are known to bear, as "Detective Cole" and not "Detective Whiskers". */
export function bearsSurname(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ([last, first, common].some((names) => names.has(tokens[i]!.norm))) return true
  return false
}
