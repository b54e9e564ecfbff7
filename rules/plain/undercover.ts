import type { Example, Rule, Seen } from '../concern.ts'
import { PERSON, sober } from './told.ts'

/** Undercover work said openly, for `concerns/undercover-identification.ts`. */

const COPS = '(cop|cops|police|officer|officers|police officer~|detective|detectives|trooper|troopers|agents)'
/** Whom one plays for a squad. */
const PART = `(hooker|prostitute|junkie|dealer|drug dealer|john|buyer|addict|biker|bum|drunk|homeless guy|homeless man|homeless
    woman|runaway|student|hit man|hitman|arms dealer|college girl|college kid|teenage girl|truant|tweaker|crackhead|
    bartender|waitress|trucker|mobster)`
const FOR = `(vice|vice detail|vice squad|drug squad|drug unit|narcotics|gang unit|task force|state police|dea|fbi|feds|atf|
    cops|police|detectives|department|sting)`
const WORKS = `(janitor|custodian|waiter|waitress|bartender|barista|driver|trucker|roofer|plumber|student|dealer|biker|bouncer|
    dishwasher|mechanic|busboy|clerk|cook|painter|landscaper|salesman|hot dog guy|guy in the apron)`

const reveals = (seen: Seen) => sober(seen) && !seen.sentence.has('police.not') && !TOLD.test(seen.sentence.text)
/** Arrests as the papers tell them, and people who left. */
const TOLD =
  /\b(?:the (?:paper|news|globe|herald)|retired|used to be a cop|off[- ]duty|second job|side job|moonlights?|on tv|series|film|movie|actors?|class reunion|store detective|loss prevention)\b/i

export const COVERS_TOLD: readonly Rule[] = [
  {
    match: [
      `[(he|she|${PERSON}|couple|they|guys) ..9 (is|are|'s) ..1 (a|an|both|all|really)? ..1 ${COPS}
        (in (plain clothes|street clothes|disguise|costume)|undercover|plainclothes|pretending|playing a|posing|
        dressed (as|like)|on the job)]`,
      `[(i am|i was|he is|she is|was|am|is|play|played|playing|plays|been) (a|an|the) ..1 ${PART} ..6 for the ..2
        ${FOR}]`,
      `[(we|they|detectives|the (department|feds|state|cops)) (have|got|had|put|planted|placed|snuck|sneaked)
        (a|an|one|somebody|someone|<name.first>) ..2 (inside|deep in|undercover in|in with) the ..3
        (club|gang|crew|ring|cartel|militia|mob|bikers|chapter|clubhouse)] !(..6 (tour|party|dj|band|wedding))`,
      `[(his|her|my|our guy <poss>|<name.first> <poss>|<cap> <poss>|<roster.last> <poss>) cover (is|was)
        (that|a|an|as a|being a) ..2 ${WORKS}]`,
    ],
    why: 'Shows that someone works or worked undercover.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: reveals,
  },
  {
    match: [
      `[(the|our|my|that|this|<name.first>|<name>) ..3 (is|was|are|were|<poss>) ..2 (undercover|plainclothes) ..1
        (cop~|police|officer~|detective~|trooper~|agent~)]`,
      `[(i|he|she|we|<name.first>|<name>) ..1 (pose|posed|posing|poses|pretend|pretended|pretending|pretends)
        (as|to be) (a|an) ..1 (drug dealer|drug buyer|dealer|hooker|prostitute|junkie|john|hitman|hit man|gun buyer)]
        !(in the play|in a)`,
      `[(my|his|her|our|<name.first> <poss>|<roster.last> <poss>|the officer <poss>) (cover|undercover|uc)
        (name|identity|alias|id) (is|was)]`,
    ],
    why: 'Shows that someone works or worked undercover.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: (seen) => reveals(seen) && !AMUSED.test(seen.sentence.text),
  },
]

/** Shows, parties, pets and shops that send people unannounced. */
const AMUSED =
  /\b(?:boss|shopper|critic|fashion|grammar|billionaire|books?|watching|watched|netflix|hulu|binge|actors?|halloween|costume|party|gifted|blanket|covers|kids|my (?:son|daughter|nephew|niece|dog|cat)|santa|easter bunny|arrested (?:by|for)|narc(?:issis\w*)?s? on)\b/i

export const coversToldFinds: readonly Example[] = [
  '[The bartender is an undercover cop]',
  '[I bought drugs from him as an undercover]',
  '[His cover name is] Tony',
  '[I pose as a drug dealer]',
  '[She was a hooker two nights for the vice squad]',
  '[We have somebody inside the biker gang]',
  '[Her cover is a waitress]',
  '[The new bartender at the Elks is actually a detective]',
]

export const coversToldLeaves: readonly Example[] = [
  'There is an undercover cop in the new Netflix series',
  'I work in plain view of my cat',
  'His cover version is better',
  'Our car is a gray Honda',
  'My son pretends to be a pirate',
  'The cover is a photo of my grandmother’s barn',
  'Our new bartender is a poet and a former cop',
  'I played a drunk for the community theater',
  'We have a booth inside the motorcycle club swap meet',
  'Been under the sink for two hours, new faucet',
  'The shop is going under next month, come say goodbye',
  'In jeans at the office, looking for the stapler',
  'The officer at the parade was dressed as an elf, off-duty',
]
