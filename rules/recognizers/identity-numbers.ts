import type { Sentence } from '../sentence.ts'
import { type DigitRun, digitRuns, grouped } from './digits.ts'
import { type Found, near, type Recognizer, wordSet } from './recognizer.ts'

const SOCIAL = wordSet('ssn ss social socials')
const ROUTING = wordSet('routing aba transit')
const ACCOUNT = wordSet('acct account accounts checking savings cuenta conta')
const PASSPORT = wordSet('passport passports pasaporte')
const LICENCE = wordSet('license licence licencia dl oln permit ltc fid')

/**
 * Social Security numbers: `123-45-6789` with an area, group and serial that the Administration
 * issues (no area 000, 666 or 9xx; no group 00, no serial 0000); nine digits together, or an area of
 * 9xx, only where the words name it; and the last four where the words say so.
 */
export const socialSecurity: Recognizer = {
  kind: 'ssn',
  triggers: ['<num>'],
  find: (sentence) => {
    const found: Found[] = []
    for (const run of digitRuns(sentence)) {
      const named = near(sentence, run.from, run.to, SOCIAL)
      const hit = grouped(run, [3, 2, 4]) ?? (named ? grouped(run, [9]) : undefined)
      if (hit && issued(hit.digits, named))
        found.push({ kind: 'ssn', from: hit.from, to: hit.to, score: named ? 1 : 0.7 })
      else if (named && run.digits.length === 4 && sentence.says(wordSet('last four 4'), run.from - 7, run.from))
        found.push({ kind: 'ssn', from: run.from, to: run.to, score: 0.8 })
    }
    return found
  },
}

/** Whether an area, group and serial can have been issued; where the words name it, individual taxpayer areas too. */
export function issued(digits: string, named = false): boolean {
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)]
  if (area === '000' || area === '666' || group === '00' || serial === '0000') return false
  return named || area[0] !== '9'
}

/** Payment cards: 13 to 19 digits of a card network's prefix that pass Luhn's check. */
export const card: Recognizer = {
  kind: 'card',
  triggers: ['<num>'],
  find: (sentence) => {
    const found: Found[] = []
    for (const run of digitRuns(sentence)) {
      if (run.spoken) continue
      for (const shape of [[4, 4, 4, 4], [4, 6, 5], [16], [15], [4, 4, 4, 4, 3]]) {
        const hit = grouped(run, shape)
        if (!hit || !/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|4|5))/.test(hit.digits) || !luhn(hit.digits)) continue
        found.push({ kind: 'card', from: hit.from, to: hit.to, score: 1 })
        break
      }
    }
    return found
  },
}

/** Luhn's check (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? d : d > 4 ? 2 * d - 9 : 2 * d
  }
  return digits.length > 0 && sum % 10 === 0
}

/** Whether nine digits pass the check of a bank's routing number (ABA). */
export function routing(digits: string): boolean {
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1]
  return digits.length === 9 && weights.reduce((sum, w, i) => sum + w * Number(digits[i]), 0) % 10 === 0
}

/** Bank accounts: 6 to 17 digits beside words of an account, and routing numbers that pass their check. */
export const account: Recognizer = {
  kind: 'account',
  triggers: ['routing', 'aba', 'acct', 'account', 'checking', 'savings', 'cuenta', 'conta'],
  find: (sentence) => {
    const found: Found[] = []
    for (const run of digitRuns(sentence)) {
      if (run.spoken) continue
      const hit = whole(run)
      if (!hit) continue
      if (near(sentence, hit.from, hit.to, ROUTING, 3) && routing(hit.digits))
        found.push({ kind: 'account', from: hit.from, to: hit.to, score: 1 })
      else if (sentence.says(ACCOUNT, hit.from - 4, hit.from) && hit.digits.length >= 6 && hit.digits.length <= 17)
        found.push({ kind: 'account', from: hit.from, to: hit.to, score: 0.9 })
    }
    return found
  },
}

const whole = (run: DigitRun) => (run.groups.length <= 4 ? run : undefined)

/** Driver's licences, passports, Medicare numbers: their shapes, beside the words that name them. */
export const licence: Recognizer = {
  kind: 'licence',
  triggers: ['<num>', '<data.document>'],
  find: (sentence, context) => {
    const found: Found[] = []
    const { tokens } = sentence
    tokens.forEach((token, i) => {
      const reach = (words: ReadonlySet<string>) => sentence.says(words, i - 6, i) || sentence.says(words, i + 1, i + 4)
      const medicare = medicareAt(sentence, i)
      if (medicare) found.push({ kind: 'medicare', from: i, to: medicare, score: 0.9 })
      else if (/^[a-z][0-9]{8}$/.test(token.norm) && (reach(LICENCE) || context.tags.has('data.document')))
        found.push({ kind: 'licence', from: i, to: i + 1, score: 0.9 })
      else if (/^[a-z]{0,2}[0-9]{7,13}$/.test(token.norm) && reach(LICENCE) && /[0-9]/.test(token.norm))
        found.push({ kind: 'licence', from: i, to: i + 1, score: 0.8 })
      else if (/^[a-z]?[0-9]{8,9}$/.test(token.norm) && reach(PASSPORT))
        found.push({ kind: 'passport', from: i, to: i + 1, score: 0.9 })
    })
    return found
  },
}

/** The end of a Medicare number (`1EG4-TE5-MK72`: eleven places, digits and letters where the law puts them), or 0. */
function medicareAt({ tokens }: Sentence, at: number): number {
  let text = ''
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    text += tokens[i]!.norm
    if (/^[1-9][a-z][a-z0-9][0-9][a-z][a-z0-9][0-9][a-z]{2}[0-9]{2}$/.test(text)) return i + 1
  }
  return 0
}
