import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { PERSON, sober } from './told.ts'

/** Undercover work said openly, for `concerns/undercover-identification.ts`. */

const COPS = '(cop|cops|police|officer|officers|police officer~|detective|detectives|trooper|troopers|agents)'
const UNIT =
  '(drug unit|drug squad|drug task force|narcotics|vice|vice squad|gang unit|gang squad|task force|street crimes|vice detail|organized crime unit|anti crime)'
/** What one wears or is called so as not to be known. */
const GARB =
  '(under (another|a different|a fake|a false) name|another name|in jeans|in street clothes|in civilian clothes|(dress|dresses|dressed|looks) like|no uniform|do not tell|do not say hi|do not wave|his dealer|her dealer|long hair|the beard)'
/** Whom one plays for a squad. */
const PART =
  '(hooker|prostitute|junkie|dealer|drug dealer|john|buyer|addict|biker|bum|drunk|homeless guy|homeless man|homeless woman|runaway|student|hit man|hitman|arms dealer|college girl|college kid|teenage girl|truant|tweaker|crackhead|bartender|waitress|trucker|mobster)'
const FOR =
  '(vice|vice detail|vice squad|drug squad|drug unit|narcotics|gang unit|task force|state police|dea|fbi|feds|atf|cops|police|detectives|department|sting)'
const WORKS =
  '(janitor|custodian|waiter|waitress|bartender|barista|driver|trucker|roofer|plumber|student|dealer|biker|bouncer|dishwasher|mechanic|busboy|clerk|cook|painter|landscaper|salesman|hot dog guy|guy in the apron)'

const reveals = (seen: Seen) => sober(seen) && !seen.sentence.has('police.not') && !TOLD.test(seen.sentence.text)
/** Arrests as the papers tell them, and people who left. */
const TOLD =
  /\b(?:the (?:paper|news|globe|herald)|retired|used to be a cop|off[- ]duty|second job|side job|moonlights?|on tv|series|film|movie|actors?|class reunion|store detective|loss prevention)\b/i

export const COVERS_TOLD: readonly Rule[] = [
  {
    match: [
      `[(both|all|<num>|two|three|four) (are|of them are|of us are)? ${COPS} ..2 (undercover|under cover|in plain clothes|plainclothes|in street clothes|in disguise|in costume)]`,
      `[(he|she|${PERSON}|couple|they|guys) ..9 (is|are|'s) ..1 (a|an|both|all|really)? ..1 ${COPS} (in (plain clothes|street clothes|disguise|costume)|undercover|plainclothes|pretending|playing a|posing|dressed (as|like)|on the job)]`,
      `[(i am|i was|he is|she is|was|am|is|play|played|playing|plays|been) (a|an|the) ..1 ${PART} ..6 for the ..2 ${FOR}]`,
      '[(did|does|do|doing|made|makes|worked) ..1 (buy and bust~|buy and busts|buy busts|undercover buys|controlled buys|hand to hand buys|uc buys|uc work|undercover work|deep cover)]',
      `[(we|they|detectives|the (department|feds|state|cops)) (have|got|had|put|planted|placed|snuck|sneaked) (a|an|one|somebody|someone|<name.first>) ..2 (inside|deep in|undercover in|in with) the ..3 (club|gang|crew|ring|cartel|militia|mob|bikers|chapter|clubhouse)] !(..6 (tour|party|dj|band|wedding))`,
      `[(his|her|my|our guy <poss>|<name.first> <poss>|<cap> <poss>|<roster.last> <poss>) cover (is|was) (that|a|an|as a|being a) ..2 ${WORKS}]`,
      `[(new|that|the) ..1 ${WORKS} ..5 (is|'s) (really|actually|secretly|in fact)? (a cop|an officer|a detective|a police officer|a trooper|an agent|a fed|a state trooper) $]`,
      '^ [(i am|i have been|been|going|was|went|he is|she is) (going)? under (for|next|in|until|till|since|this|starting|again) ..3 (new name|month|months|week|weeks|year|years) ..2 (new (name|truck|hair|number|id)|home for|no contact|nobody knows|different name)]',
    ],
    why: 'Shows that someone works or worked undercover.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: reveals,
  },
  {
    match: [
      `[(there (is|are|was|were)|that is|this is|it is|those are|we (have|had|got|put)|they (have|had|got|put)|i (see|saw|know|met|work with)) ..3 (undercover|plainclothes|under cover) ..1 ${COPS}]`,
      '[(we|they|the pd|the department) (have|had|got|put) (an|two|three|our)? ..1 (undercover|undercovers|uc) (in|at|inside|on|there|with|here|tonight)] ..6',
      `[(${PERSON}|${WORKS}|guy|kid|girl|lady|one|man|driver|dealer|customer|<name.first>|<name>) ..6 (is|was|are|<poss>) ..2 (an|the|our|actually an|really an) ..1 (undercover|plainclothes) ..1 ${COPS}]`,
      '[(i|we|he|she|<name>|<name.first>|<roster.last>|my partner) ..1 (work|works|worked|patrol|patrols|patrolled|am working|is working|are working) ..1 in (plain clothes|plainclothes|street clothes for)]',
      '[(i|we|he|she|<name>|<name.first>|<roster.last>) ..1 (buy|bought|buys|buying|sold|sell|met|infiltrated|arrested) ..5 (undercover|as an undercover)]',
      '[(i am|i was|<name> is|<name.first> is|<roster.last> is|he is|she is|that guy is) (a|the) (narc|undercover narc|narcotics cop|undercover)] !(drama|novel|boss)',
      `[(i|he|she|we|<name.first>|<name>) ..1 (pose|posed|posing|poses|pretend|pretended|pretending|pretends) (as|to be) (a|an) ..1 (drug dealer|drug buyer|dealer|hooker|prostitute|junkie|john|hitman|hit man|gun buyer)] !(in the play|in a)`,
      '[(my|his|her|our|<name.first> <poss>|<roster.last> <poss>|the officer <poss>) (cover|undercover|uc) (name|identity|alias|id) (is|was)]',
      '[(i|we|he|she) ..1 (use|used|uses|went by|go by|have|had) (a|another|the) (fake|different|false|cover) (name|id|identity) ..2 (undercover|on the job|for the job|for vice|for narcotics)]',
      '[the undercover (is|was) (<name>|<roster.last>|<roster.full>|(officer|detective|sgt) <cap>)]',
      '[(our|my|the department <poss>|the pd <poss>|millbrook <poss>) (undercover|uc) (car|cars|van|truck|vehicle|vehicles|suv) ..1 (is|are|was|has) ..4]',
      '[(is|are|was|<poss>) (an|our|the|my|his|her|actually an|another) (undercover) (cop|police)? (car|van|truck|vehicle|suv)]',
      '[(here is|look at|photo of|picture of) (our|my|the|an) undercover (car|van|truck|vehicle|officer|cop|detective)]',
    ],
    why: 'Shows that someone works or worked undercover.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: (seen) => reveals(seen) && !AMUSED.test(seen.sentence.text),
  },
  {
    match: [`[(<name.first>|<name>|<cap>|he|she) ..4 ${UNIT} ..6 ${GARB} ..3]`],
    why: 'May show that someone works undercover.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: (seen) =>
      reveals(seen) &&
      (seen.sentence.has('police.company', 'agency') ||
        inside(seen.context) > 0 ||
        /\b(?:drug (?:unit|squad)|narcotics|gang unit|vice (?:squad|detail)|act like)\b/i.test(seen.sentence.text)),
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
