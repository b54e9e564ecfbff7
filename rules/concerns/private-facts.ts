import { concern, type Example, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { PRIVATE_MATTERS_TOLD, privateMattersToldFinds, privateMattersToldLeaves } from '../plain/private-matters.ts'
import { recognizers } from '../recognizers/index.ts'
import type { Found, Whose } from '../recognizers/recognizer.ts'
import { whose } from '../recognizers/whose.ts'
import type { Sentence } from '../sentence.ts'
import type { Fix } from '../types.ts'

/** What is said of each kind, and whose it must be to be said; a number that opens an account is nobody's to post. */
const KINDS: Readonly<Record<string, { why: string; mask: string; whose: readonly Whose[] }>> = {
  card: { why: 'Gives a payment card number.', mask: '[card number]', whose: ['own', 'person', 'unknown', 'business'] },
  ssn: {
    why: 'Gives a Social Security number.',
    mask: '[SSN]',
    whose: ['own', 'person', 'unknown', 'business'],
  },
  account: {
    why: 'Gives a bank account number.',
    mask: '[account]',
    whose: ['own', 'person', 'unknown', 'business'],
  },
  medicare: { why: 'Gives a Medicare number.', mask: '[Medicare number]', whose: ['own', 'person', 'unknown'] },
  licence: { why: 'Gives a license number.', mask: '[license]', whose: ['person', 'unknown'] },
  passport: { why: 'Gives a passport number.', mask: '[passport]', whose: ['person', 'unknown'] },
  email: { why: 'Gives somebody’s personal e-mail address.', mask: '[e-mail]', whose: ['person'] },
  phone: { why: 'Gives somebody’s phone number.', mask: '[phone]', whose: ['person'] },
  'birth-date': { why: 'Gives somebody’s date of birth.', mask: '[date of birth]', whose: ['person'] },
  address: { why: 'Gives somebody’s home address.', mask: '[address]', whose: ['person'] },
  plate: { why: 'Gives somebody’s license plate.', mask: '[plate]', whose: ['person', 'unknown', 'business'] },
}

/** Kinds that a person may give of their own family without a word from anybody's file. */
const SURE = 0.7

function numbers(sentence: Sentence, context: Context): Sighting[] {
  const sightings: Sighting[] = []
  for (const recognizer of recognizers) {
    for (const found of recognizer.find(sentence, context)) {
      const kind = KINDS[found.kind]
      if (!kind || found.score < 0.5 || overlaps(sightings, found)) continue
      const owner = whose(sentence, found, context)
      if (!kind.whose.includes(owner)) continue
      const sure = found.score >= SURE && owner === 'person' ? 'stated' : 'inferred'
      const fix: Fix = { label: 'Mask it', replacement: kind.mask }
      // What is asked ("whose number is this?") gives the number as well.
      sightings.push({
        from: found.from,
        to: found.to,
        why: kind.why,
        sure,
        fix,
        even: ['negated', 'condemned', 'play'],
      })
    }
  }
  return sightings
}

const overlaps = (sightings: readonly Sighting[], found: Found) =>
  sightings.some((s) => s.from < found.to && s.to > found.from)

const PRONOUN = /^(?:he|she|they|his|her|him|hers|their)$/
const OF_ME = /^(?:i|me|my|mine|we|our)$/
const UNREAL = /^(?:would|could|might|if|should)$/
const NAMED = ['name', 'name.first', 'roster.full']
const FACTS = [
  { tag: 'private.condition', why: 'Tells of a named person’s health.' },
  { tag: 'private.status', why: 'Tells something private about a named person.' },
]

function facts(sentence: Sentence, context: Context): Sighting[] {
  if (sentence.frame.asked) return []
  const sightings: Sighting[] = []
  for (const { tag, why } of FACTS)
    for (const place of sentence.where(tag))
      if (ofNamedPerson(sentence, place, context))
        sightings.push({ ...widened(sentence, place), why, sure: 'inferred', unless: ['quoted'] })
  return sightings
}

/** Whether the fact is told of a named third person: not of the writer, an animal, or what might be. */
function ofNamedPerson(sentence: Sentence, { from, to }: { from: number; to: number }, context: Context): boolean {
  const named = (i: number) => sentence.hits[i]?.some((hit) => NAMED.includes(hit.tag)) ?? false
  const inDraft = NAMED.some((tag) => context.tags.has(tag))
  for (let i = from - 1; i >= Math.max(0, from - 9); i--) {
    const { norm } = sentence.tokens[i]!
    if (OF_ME.test(norm) || (i >= from - 4 && UNREAL.test(norm))) return false
    if (sentence.hits[i]!.some((hit) => hit.tag === 'domain.animals')) return false
    if (named(i)) return true
    if (PRONOUN.test(norm)) return inDraft
  }
  // "Stage 4 lung cancer, they told her": the fact first, the person behind it.
  for (let i = to; i < Math.min(to + 7, sentence.tokens.length); i++) {
    const { norm } = sentence.tokens[i]!
    if (OF_ME.test(norm)) return false
    if (/^(?:for|of)$/.test(norm) && named(i + 1)) return true
    if (from < 4 && /^(?:her|him|he|she)$/.test(norm)) return inDraft
  }
  return false
}

/** The fact with the few words that lead to it. */
function widened(sentence: Sentence, { from, to }: { from: number; to: number }): { from: number; to: number } {
  let start = from
  while (start > Math.max(0, from - 6) && !/[,;:(]/.test(sentence.tokens[start]!.before)) start--
  return { from: start, to: Math.min(to + 3, sentence.tokens.length) }
}

export default concern({
  id: 'private-facts',
  title: 'Private facts',
  rules: PRIVATE_MATTERS_TOLD,
  triggers: [...new Set(recognizers.flatMap((r) => r.triggers)), '<private.condition>', '<private.status>'],
  find: (sentence, context) => {
    const found = numbers(sentence, context)
    return [...found, ...facts(sentence, context)]
  },
})

export const finds: readonly Example[] = [
  ...privateMattersToldFinds,
  'The plumber Bob Carlson lives at [31 Pond Road], go knock',
  'His cell is [508-555-0144] if anybody wants to complain',
  'Call Gina at home, [(617) 555-0123], she loves company',
  'her number is [seven eight one, five five five, oh one oh nine]',
  'You can write to him at [pete dot walsh at gmail dot com]',
  'Her personal email is [gina.walsh@inbox.example]',
  'Bob Carlson lives at [14 Maple Street, Apt 3, Ashford, MA 01430]',
  'she moved in with her mother at [77 birch st]',
  'Greg Amato, date of birth [3/14/1968], still owes me for the fence',
  'His SSN is [219-45-6789] and he hands it out like candy',
  'Found a Visa of a Mrs. Doyle: [4111 1111 1111 1111]',
  'Wire it to Paul: routing [211274450], account [00456712345]',
  'her license number is [S12345678]',
  'Who drives the blue Civic with plate [3AB 194]?',
  'Pray for Linda Marsh, she was just [diagnosed with] cancer',
  'Everybody knows Greg Amato [filed for bankruptcy] in May',
  'Wendy Ostrom lost her place at the library over a [drinking problem], poor thing',
  'Denise Roy is in [rehab] again, that is why she is not at work',
]

export const leaves: readonly Example[] = [
  'They moved, it is 12 Cabot St now, next to the pharmacy, 508-555-0133, ask for the rye',
  ...privateMattersToldLeaves,
  'Found cat near 12 Pond Road, gray with one ear, call Pat at 508-555-0134',
  'Our dentist Dr. Wu moved to 40 Union Street, Suite 2, call 508-555-0191',
  'She drove me to school until 1996, greatest road singer in the county',
  'Call the bakery at 508-555-0170, open till six',
  'Text me, 508-555-0144, if the bike is still for sale',
  'Our desk is at 508-555-0100',
  'We meet at the library, 12 Church Street, at seven',
  'Tag sale at my house, 30 Birch Lane, 8 to 1',
  'The final was 78-64 and the crowd was 12,345',
  'Order number 4012888888881882 never came',
  'Confirmation 000-12-3456 is what the site gave me',
  'I was diagnosed with diabetes in May',
  'My 2019 Honda Civic has 88,000 miles on it',
  'I was born June 3, 1971, in a snowstorm',
  'The vet says Biscuit is diabetic',
  'We drove 14 miles down the road with 3 kids',
  'I was let go from the mill in June and the coffee at home is better',
  'Never post a phone number of anybody here',
  'Lincoln was born February 12, 1809',
]
