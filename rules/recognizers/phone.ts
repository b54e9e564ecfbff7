import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import type { Sentence } from '../sentence.ts'
import { type DigitRun, digitRuns, grouped, SPOKEN_TRIGGERS } from './digits.ts'
import { PLAN } from './phone-metadata.ts'
import { type Found, near, type Recognizer, wordSet } from './recognizer.ts'

const plan = JSON.parse(PLAN) as MetadataJson
const PHONE_WORDS = wordSet(
  'call calls phone phones number numbers cell cells text texts tel telephone mobile ring reach line whatsapp signal dial celular telefono movil numero fax landline hit contact voicemail',
)
/** What else has such digits: prices, scores, case and order numbers, times, coordinates. */
const OTHER_WORDS = wordSet('score final won lost order invoice case tracking model serial part item sku isbn upc lot')
const SHAPES: readonly (readonly number[])[] = [[1, 3, 3, 4], [3, 3, 4], [3, 7], [6, 4], [10], [11], [1, 10]]

/** Whether ten digits, or eleven with a leading 1, are a number of the North American plan that can exist. */
export function validPhone(digits: string): boolean {
  if (digits.length === 11 && digits[0] !== '1') return false
  if (digits.length !== 10 && digits.length !== 11) return false
  return parsePhoneNumberFromString(digits.slice(-10), 'US', plan)?.isValid() ?? false
}

/**
 * Telephone numbers: of the North American plan in any grouping and in words, checked against the
 * plan of libphonenumber; seven digits only beside words of calling; others with `+` and a country code.
 */
export const phone: Recognizer = {
  kind: 'phone',
  triggers: ['<num>', ...SPOKEN_TRIGGERS],
  find: (sentence) => {
    const found: Found[] = []
    for (const run of digitRuns(sentence)) {
      if (run.digits.length < 7) continue
      const hit = plain(run) ?? international(sentence, run)
      if (hit) found.push({ kind: 'phone', ...hit, score: score(sentence, hit, 0.8) })
      else {
        const short = run.spoken ? run.digits.length === 7 && run : grouped(run, [3, 4])
        if (short && /^[2-9]/.test(short.digits) && near(sentence, short.from, short.to, PHONE_WORDS))
          found.push({ kind: 'phone', from: short.from, to: short.to, score: score(sentence, short, 0.4) })
      }
    }
    return found
  },
}

function score(sentence: Sentence, { from, to }: { from: number; to: number }, base: number): number {
  const raised = near(sentence, from, to, PHONE_WORDS) ? base + 0.2 : base
  return near(sentence, from, to, OTHER_WORDS, 4) ? raised - 0.5 : raised
}

function plain(run: DigitRun): { from: number; to: number } | undefined {
  if (run.spoken) return validPhone(run.digits) ? run : undefined
  for (const shape of SHAPES) {
    const hit = grouped(run, shape)
    if (hit && validPhone(hit.digits)) return hit
  }
  // Digit by digit: "5 0 8 5 5 5 0 1 4 4".
  return run.groups.every((n) => n === 1) && validPhone(run.digits) ? run : undefined
}

/** `+` and 8 to 15 digits, as E.164 has it. */
function international(sentence: Sentence, run: DigitRun): { from: number; to: number } | undefined {
  const first = sentence.tokens[run.from]!
  const plus = first.before.endsWith('+') && !first.norm.startsWith('0')
  return plus && !run.spoken && run.digits.length >= 8 && run.digits.length <= 15 ? run : undefined
}
