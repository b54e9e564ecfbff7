import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import { type Found, type Whose, wordSet } from './recognizer.ts'

const OWN = wordSet('my our mine ours mi nuestro nuestra meu minha')
const OTHERS = wordSet('his her hers their theirs him them she he they lives living su sus seu sua dele dela')
const REACH_ME = wordSet('call text email message ring phone write reach dm')
/** "My neighbor's cell" is the neighbor's, not mine. */
const PEOPLE_TAGS = ['name', 'name.first', 'roster.full', 'roster.last', 'family', 'private.person']
const HOMELY = wordSet('cell personal house private landline celular')
const PUBLIC_BODIES = wordSet(
  'desk dispatch records clerk dpw library hall court hospital hotline helpline crisis lifeline registry department office station nonemergency non-emergency emergency town city state county center',
)

/** Given so that people come or call: a lost pet, a sign-up, somebody's trade or practice. */
const NOTICE =
  /\b(?:(?:lost|found|missing|runaway) (?:dog|cat|kitten|puppy|bird|parrot|ferret|rabbit|tortoise)|answers to|rsvp|to (?:register|sign up|volunteer|donate|book|reserve|order|schedule)|(?:the|our|my|great|good) (?:\w+ )?(?:contractor|plumber|electrician|roofer|landscaper|painter|mechanic|tutor|photographer|caterer|florist|pediatrician|dentist|orthodontist|optometrist|accountant|realtor|piano teacher|dog walker)|(?:next|next door) to the (?:laundromat|bank|post office|bakery|pharmacy|liquor store|barber\w*|deli|diner|gas station|dunkin\w*|hardware store)|ask for the|accepting new (?:patients|clients)|suite \d+)\b/i
const DWELLS = /\b(?:lives|resides|stays|living) (?:at|on|over|in|up|down|with|next)\b/i

/**
 * Whose a number or an address is: the writer's own, the department's, a business's, or a private
 * person's, from the words of its sentence.
 *
 * In: the sentence, what was found in it, the draft's context. Out: `department` for what the
 * department publishes or for its own domains; `unknown` where no word tells.
 */
export function whose(sentence: Sentence, found: Found, context: Context): Whose {
  if (published(sentence, found, context)) return 'department'
  const { from, to } = found
  const words = (set: ReadonlySet<string>, reach: number) => sentence.says(set, from - reach, from)
  const people = PEOPLE_TAGS.some((tag) =>
    sentence.where(tag).some((place) => place.to <= from + 1 || place.from >= to - 1 || tag === 'private.person'),
  )
  const mine = ownBefore(sentence, from, to)
  if (mine && !others(sentence, mine.at, from)) return 'own'
  const dwells = DWELLS.test(sentence.text)
  const notice = NOTICE.test(sentence.text) && !dwells
  const business = notice || sentence.has('private.business') || sentence.says(PUBLIC_BODIES)
  const homely = dwells || words(HOMELY, 8) || sentence.says(HOMELY, to, to + 4) || atHome(sentence, from)
  if (atHome(sentence, from)) return 'person'
  if (business && !homely) return 'business'
  if (people || sentence.says(OTHERS) || (homely && business)) return 'person'
  // Somebody is spoken of in another sentence, and no business is.
  const somebody = context.tags.has('they') || PEOPLE_TAGS.some((tag) => context.tags.has(tag))
  return somebody && !context.tags.has('private.business') ? 'person' : 'unknown'
}

/** "Call her at home", not "the funeral home". */
function atHome({ tokens }: Sentence, from: number): boolean {
  for (let i = Math.max(1, from - 6); i < from; i++)
    if (tokens[i]!.norm === 'home' && /^(?:at|her|his|their)$/.test(tokens[i - 1]!.norm)) return true
  return false
}

/** "my cell", "text me", "I'm at" within eight words before; or "my own number" behind. */
function ownBefore({ tokens }: Sentence, from: number, to: number): { at: number } | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const norm = tokens[i]!.norm
    if (OWN.has(norm)) return { at: i }
    if (norm === 'me' && i > 0 && REACH_ME.has(tokens[i - 1]!.norm)) return { at: i }
    if (norm === 'i' && /^(?:am|live|was)$/.test(tokens[i + 1]?.norm ?? '')) return { at: i }
  }
  for (let i = to; i < Math.min(to + 4, tokens.length); i++) if (OWN.has(tokens[i]!.norm)) return { at: i }
  return undefined
}

/** Whether between "my" and the number stands a person whose it is ("my landlord's cell"). */
function others(sentence: Sentence, from: number, to: number): boolean {
  if (from > to) return false
  return PEOPLE_TAGS.concat('person').some((tag) =>
    sentence.where(tag).some((p) => p.from > from && p.from <= from + 3),
  )
}

/** Whether the department publishes it, or it is under one of its domains. */
export function published(sentence: Sentence, { kind, from, to }: Found, context: Context): boolean {
  const text = sentence.tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join('')
  if (kind === 'email')
    return context.department.emailDomains.some((domain) => text.replace(/dot/g, '.').endsWith(domain.toLowerCase()))
  const digits = text.replace(/[^0-9]/g, '').slice(-10)
  if (digits.length < 7) return false
  return context.department.publishedContacts.some((contact) => contact.replace(/[^0-9]/g, '').slice(-10) === digits)
}
