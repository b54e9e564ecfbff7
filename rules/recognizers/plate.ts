import type { Token } from '../text/tokens.ts'
import { type Found, type Recognizer, wordSet } from './recognizer.ts'

const PLATE = wordSet('plate plates reg registration tag tags placa')

/**
 * Licence plates: five to seven letters and digits in one or two groups, in capitals, beside words of
 * plates, or beside a vehicle where one group mixes both ("2WK 551"). Years, makes and models are none.
 */
export const plate: Recognizer = {
  kind: 'plate',
  triggers: ['plate', 'plates', 'reg', 'registration', 'tag', 'tags', 'placa', '<data.vehicle>'],
  find: (sentence) => {
    const { tokens } = sentence
    const vehicle = new Set(sentence.where('data.vehicle').flatMap(({ from, to }) => range(from, to)))
    const found: Found[] = []
    for (let i = 0; i < tokens.length; i++) {
      if (vehicle.has(i)) continue
      const named = sentence.says(PLATE, i - 5, i)
      const length = named || vehicle.size ? plateAt(sentence.text, tokens, i, named, vehicle) : 0
      if (!length) continue
      found.push({ kind: 'plate', from: i, to: i + length, score: named ? 0.9 : 0.6 })
      i += length - 1
    }
    return found
  },
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k)

function plateAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  named: boolean,
  vehicle: ReadonlySet<number>,
): number {
  for (let length = 2; length >= 1; length--) {
    const group = tokens.slice(at, at + length)
    if (group.length < length || (length === 2 && (vehicle.has(at + 1) || group[1]!.before.replace('-', '')))) continue
    const parts = group.map((t) => text.slice(t.start, t.end))
    if (!parts.every((p) => /^[A-Z0-9]{1,7}$/.test(p)) || parts.some((p) => /^(?:19|20)[0-9]{2}$/.test(p))) continue
    const all = parts.join('')
    const digits = all.replace(/[^0-9]/g, '').length
    if (all.length < 5 || all.length > 7 || digits < 2 || digits === all.length) continue
    const mixed = parts.some((p) => /[A-Z]/.test(p) && /[0-9]/.test(p))
    if (named || (mixed && digits >= 3 && all.length - digits >= 2)) return length
  }
  return 0
}
