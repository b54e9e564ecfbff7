import type { Token } from '../text/tokens.ts'
import { type Found, near, type Recognizer, wordSet } from './recognizer.ts'

/** Street types of the US Postal Service's Publication 28, with their usual abbreviations. */
const STREETS = wordSet(
  'street st avenue ave av road rd lane ln drive dr court ct circle cir boulevard blvd way place pl terrace ter terr highway hwy parkway pkwy pike turnpike tpke trail trl row square sq path alley loop crossing xing hollow cove extension ext crescent ridge run point pt landing heights hts green commons close calle rua',
)
/** Types that are everyday words too: they count only with a capital. */
const EVERYDAY_TYPES = wordSet(
  'way place pl drive court circle run point row square path close green loop ridge cove hollow landing crossing green terrace heights commons pike st ave dr ct ter pt ext av',
)
const UNITS = wordSet('apt apartment unit suite ste floor fl rm room lot')
const DIRECTIONS = wordSet('n s e w north south east west ne nw se sw')
const LIVES = wordSet(
  'live lives lived living stays staying house home address door porch moved residence resides crashing apartment neighbor neighbors driveway doorstep steps casa mora vive',
)
const STATE =
  /^(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|mass)$/
/** Words that stand after a number and before a type without being a street's name. */
const NOT_NAMES = wordSet(
  'minutes minute hours hour days day weeks week months years year miles mile feet people kids cars dollars bucks percent times guys of the a an and or in on at to from am pm is are was were for with my our your his her x by that this more than',
)

/**
 * US postal addresses: a house number, one to four words of a street's name, a type (Publication 28),
 * with the apartment, town, state and ZIP code behind it; post office boxes; and, beside words of
 * living somewhere, a number with a capitalized street name alone ("lives at 6 Quail Hollow").
 */
export const address: Recognizer = {
  kind: 'address',
  triggers: ['<num>'],
  find: (sentence) => {
    const { tokens } = sentence
    const found: Found[] = []
    for (let i = 0; i < tokens.length; i++) {
      const box = boxAt(tokens, i)
      const street = box || streetAt(tokens, i)
      const bare = street ? 0 : bareAt(tokens, i)
      const end = street || bare
      if (!end) continue
      const living = near(sentence, i, end, LIVES)
      if (bare && !living) continue
      const to = tailOf(tokens, end)
      found.push({ kind: 'address', from: i, to, score: (street ? 0.8 : 0.5) + (living || to > end ? 0.2 : 0) })
      i = to - 1
    }
    return found
  },
}

const houseNumber = (token: Token | undefined) => token !== undefined && /^[1-9][0-9]{0,4}[a-d]?$/.test(token.norm)
/** Part of a date, a price, a time, a decimal: no house number. */
const joined = (tokens: readonly Token[], i: number) =>
  /[$#/:.]$/.test(tokens[i]!.before) || /^[/:.%]/.test(tokens[i + 1]?.before ?? '')

/** "In 1996 Ridge Road …": a year. */
const yearAt = (tokens: readonly Token[], at: number) =>
  /^(?:19|20)[0-9]{2}$/.test(tokens[at]!.norm) &&
  /^(?:in|since|until|till|of|summer|winter|spring|fall|year|circa)$/.test(tokens[at - 1]?.norm ?? '')

function streetAt(tokens: readonly Token[], at: number): number {
  if (!houseNumber(tokens[at]) || joined(tokens, at) || yearAt(tokens, at)) return 0
  let i = at + 1
  if (DIRECTIONS.has(tokens[i]?.norm ?? '')) i++
  for (let names = 0; names < 4; names++, i++) {
    const token = tokens[i]
    if (!token || (/[,;:(]/.test(token.before) && (i > at + 1 || token.caps === 0)) || NOT_NAMES.has(token.norm))
      return 0
    const type = tokens[i + 1]
    // "12 5th Ave" has a number for a name; "the corner of 3 st" has none.
    if (token.kind !== 'word' && token.kind !== 'number') return 0
    if (type && STREETS.has(type.norm) && !/[,;:(]/.test(type.before)) {
      const capital = type.caps > 0 || (token.caps > 0 && !EVERYDAY_TYPES.has(type.norm))
      const lower = token.caps === 0 && type.caps === 0
      // In lower case throughout ("90 larch st"), only types that are no other word, or a name's own abbreviation.
      if (capital || token.caps > 0 || (lower && /^(?:st|ave|rd|ln|ct|blvd|road|street|avenue|lane)$/.test(type.norm)))
        return i + 2
    }
  }
  return 0
}

function bareAt(tokens: readonly Token[], at: number): number {
  if (!houseNumber(tokens[at]) || joined(tokens, at)) return 0
  let i = at + 1
  while (i < at + 4 && tokens[i]?.kind === 'word' && tokens[i]!.caps > 0 && !/[,;:(]/.test(tokens[i]!.before)) i++
  const last = tokens[at + 1]
  if (i === at + 1 || last === undefined || last.norm.length < 3 || MONTHS.test(last.norm) || NOT_NAMES.has(last.norm))
    return 0
  // A number before one word in the plural counts things ("14 Valentines").
  if (i === at + 2 && last.norm.endsWith('s')) return 0
  return tokens[at]!.norm.length > 1 || /^(?:at|number|no)$/.test(tokens[at - 1]?.norm ?? '') ? i : 0
}
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm)/

function boxAt(tokens: readonly Token[], at: number): number {
  const [a, b, c, d] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (a?.norm === 'po' && b?.norm === 'box' && c && /^[0-9]{1,6}$/.test(c.norm)) return at + 3
  if (a?.norm === 'po' && b && /^[0-9]{2,6}$/.test(b.norm)) return at + 2
  return a?.norm === 'p' && b?.norm === 'o' && c?.norm === 'box' && d && /^[0-9]{1,6}$/.test(d.norm) ? at + 4 : 0
}

/** The apartment, town, state and ZIP code behind a street. */
function tailOf(tokens: readonly Token[], end: number): number {
  let i = end
  if (UNITS.has(tokens[i]?.norm ?? '') && tokens[i + 1]) i += 2
  else if (tokens[i] && /#$/.test(tokens[i]!.before)) i++
  const town = tokens[i]
  if (town && /,/.test(town.before) && town.caps > 0 && town.kind === 'word') {
    let k = i + 1
    if (tokens[k] && tokens[k]!.caps > 0 && tokens[k]!.before === '' && !STATE.test(tokens[k]!.norm)) k++
    const state = tokens[k]
    if (state && STATE.test(state.norm) && state.caps > 0) k++
    if (/^[0-9]{5}$/.test(tokens[k]?.norm ?? '')) k++
    i = k
  }
  return i
}
