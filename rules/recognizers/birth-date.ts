import type { Token } from '../text/tokens.ts'
import { type Found, near, type Recognizer, wordSet } from './recognizer.ts'

const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
)
const BIRTH = wordSet('born birthday birthdate birth dob bday nacio nascido nacimiento d.o.b turns turning')

/**
 * Dates of birth: a full date (`04/17/1973`, "June 3, 1971", "3 June '71") or, at a lower score, a day
 * and month or a year alone, beside words of birth. The month, the day and the year must be possible;
 * years before 1900 are history, not somebody's age.
 */
export const birthDate: Recognizer = {
  kind: 'birth-date',
  triggers: ['<num>'],
  find: (sentence, context) => {
    const { tokens } = sentence
    const found: Found[] = []
    const greeted = context.tags.has('data.birthday')
    for (let i = 0; i < tokens.length; i++) {
      const date = dateAt(tokens, i)
      if (!date) continue
      // A full date is hardly anything else in a sentence of a birthday; a day alone may be.
      const said = sentence.says(BIRTH, i - (date.full ? 14 : 6), i) || near(sentence, i, date.to, BIRTH, 2)
      if (said || (greeted && date.full && i === 0))
        found.push({ kind: 'birth-date', from: i, to: date.to, score: date.full ? 0.9 : 0.5 })
      i = date.to - 1
    }
    return found
  },
}

interface DateAt {
  to: number
  full: boolean
}

function dateAt(tokens: readonly Token[], at: number): DateAt | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!a || !b) return undefined
  // 4/17/1973, 04-17-73
  if (number(a, 12) && b && /^[-/.]$/.test(b.before) && number(b, 31)) {
    if (c && /^[-/.]$/.test(c.before) && year(c)) return { to: at + 3, full: true }
    return b.before === '/' ? { to: at + 2, full: false } : undefined
  }
  if (MONTHS.has(a.norm) && day(b)) {
    const last = c && year(c) && c.norm.length !== 1
    return last ? { to: at + 3, full: true } : { to: at + 2, full: false }
  }
  if (day(a)) {
    const of = b.norm === 'of' || b.norm === 'de' ? 1 : 0
    const month = tokens[at + 1 + of]
    if (!month || !MONTHS.has(month.norm)) return undefined
    const last = tokens[at + 2 + of]
    return last && year(last) ? { to: at + 3 + of, full: true } : { to: at + 2 + of, full: false }
  }
  return undefined
}

const number = (token: Token, most: number) =>
  /^[0-9]{1,2}$/.test(token.norm) && Number(token.norm) >= 1 && Number(token.norm) <= most
const day = (token: Token) =>
  /^[0-9]{1,2}(?:st|nd|rd|th)?$/.test(token.norm) &&
  Number.parseInt(token.norm, 10) >= 1 &&
  Number.parseInt(token.norm, 10) <= 31
const year = (token: Token) => /^(?:(?:19|20)[0-9]{2}|[0-9]{2})$/.test(token.norm)
