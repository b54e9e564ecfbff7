import type { Example, Rule, Seen } from '../concern.ts'
import { atHand, CRIME, FULL_NAME, IS, PERSON, SUFFERED, sober, TRADE } from './told.ts'

/** People of a case told openly, by name or by what they are in town, for `concerns/case-persons.ts`. */

const ROLE = `(victim|victims|suspect|suspects|witness|eyewitness|shooter|robber|burglar|arsonist|complainant|informant|bank
    robber|stabber|flasher|peeper|prowler|shoplifter|thief|getaway driver)`
const NAMED = '(<name>|<name.first>|mr|mrs|ms|old|little|<cap> <cap>)'
/** The writer's own family told them, papers did, or it is long over. */
const OWN =
  /\b(?:my (?:mom|mother|dad|father|husband|wife|sister|brother|aunt|uncle|cousin|grandmother|son|daughter)|obituary|convicted|sentenced|years ago|in 19\d\d|the (?:paper|news|globe|herald)|press release|documentary|raffle|bake sale|lottery|survivor support|fund(?:raiser)?)\b/i
const ofOurs = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

const PART = `(victim|victims|suspect|suspects|witness|eyewitness|shooter|killer|robber|burglar|rapist|stabber|arsonist|
    complainant|informant|ci|snitch|caller|arrestee|prisoner|drunk driver|dead
    (man|woman|guy|girl|boy|kid|person|body)|(rape|murder|robbery|crash|overdose|stabbing|shooting|assault|accident|
    dui) (victim|suspect))`
const KIN = `(husband|wife|boyfriend|girlfriend|ex|ex wife|ex husband|brother|sister|son|daughter|father|mother|mom|dad|uncle|
    neighbor|roommate|landlord|boss|baby|cousin|nephew|stepson|stepfather)`
const SOMEONE = '(man|woman|guy|kid|girl|boy|person|lady|driver|teen|teenager|couple|one|student|passenger)'
const TAKEN = '(arrested|arrest|ticketed|cited|pulled over|pull over|tased|cuffed|handcuffed|locked up|charged|busted)'
const FAR =
  /\b(?:kennedy|lennon|tupac|luther king|kimes|raffle|won|winner|elected|hired|job|position|interns?|magazine|article|for the paper|podcast|class|thesis|airport|lunch|dinner|concert|race|paris|hollywood|cat|dog|at our|my own|rest in peace)\b/i
/** A colleague's name is another concern's. */
export function ofRoster({ sentence, match }: Seen): boolean {
  const within = ({ from, to }: { from: number; to: number }) => from < match.to && to > match.from
  // A given name that somebody else's surname follows is somebody else's.
  const others = sentence.where('name').filter(within)
  return (
    ['roster.full', 'roster.last', 'dept.chief'].some((tag) => sentence.where(tag).some(within)) ||
    sentence
      .where('roster.first')
      .some((at) => within(at) && !others.some(({ from, to }) => from === at.from && to > at.to))
  )
}
const ofACase = (seen: Seen) =>
  atHand(seen) && !ofRoster(seen) && !OWN.test(seen.sentence.text) && !FAR.test(seen.sentence.text)

/** One's own arrest of somebody whom the town knows; told of the work as well. */
export const ARRESTED_KNOWN: readonly string[] = [
  `[(i|we|just|^|had to) ..1 (arrested|arrest|cuffed|handcuffed|locked up|tased|collared|narcanned) (the|my|our) ..3
    ${TRADE}]`,
]
export const PULLED_OUT: readonly string[] = [
  `[(boy|girl|kid|man|woman|body|guy|lady|teenager|driver|couple) (that)? we (pulled|fished|dragged|cut|carried) ..1
    (out of|from) (the|a|that) ..2 (river|lake|wreck|car|fire|house|apartment|canal|quarry|water|harbor|truck|creek)]`,
]

export const PERSONS_TOLD: readonly Rule[] = [
  {
    match: [
      // Who the victim, the suspect, the witness is.
      `[(the|our|my|a|this|that) ..1 ${PART} (is|was|'s|were) ..1 (${FULL_NAME}|<cap> <cap>)]`,
      `[(the|our|my|this|that) ..1 ${PART} (is|was|'s|were) (his|her|my|your|a|an|the|our) ..3
        (${PERSON}|${KIN}|student|nurse|girl|boy|cop|officer) ..5]`,
      `[${FULL_NAME} (is|was|'s) (the|our|my|a|an|another) ..1 ${PART} ..4]`,
      `[(the|that) ${SOMEONE} (who|that) ..1 (was|got)? ..1 (${SUFFERED}|died|overdosed|drowned|called 911|called us|
        called|hanged himself) ..5 (is|was|goes to|works|lives|teaches|attends) ..3]`,
      `[you ..1 (all)? know (the|this|our|that) ..1 ${PART} ..6]`,
      // Whom one stopped, arrested, spoke to.
      `[(i|we|^) ..2 ${TAKEN} (a|the|my|our)? ..1 (${FULL_NAME}|<cap> <cap>) ..3]`,
      // Who called, told and saw.
      `[${FULL_NAME} ..1 (called|calls|phoned|dialed) (911|the (police|cops|station)|us
        (again|on|for help|because|to report)) ..5]`,
      `[(person|one|caller|somebody|guy|woman|man) (who|that) (called|called it in|called us|complained) ..1 (is|was)
        (his|her|the|a|<name>) ..3]`,
      `[${FULL_NAME} ..1 (saw (it|the (shooting|crash|murder|robbery|stabbing|fight)) ..4 (statement|happen)|gave
        (us|me) a statement|(is|will be) testifying|will testify|identified (him|her|the ${PART})|witnessed
        (the|a|it)) ..4]`,
      // Where a wrongdoer of the town lives: told by whoever works the case.
      `[(the|our) ${PART} (caller|is|was)? ..1 ${FULL_NAME} ..2]`,
    ],
    why: 'Names somebody of a case, or lets readers know who it is.',
    sure: 'inferred',
    marks: ({ sentence }) => (sentence.has('name') ? ['named'] : []),
    unless: ['hypothetical', 'reported'],
    when: ofACase,
  },
  {
    match: [
      ...ARRESTED_KNOWN,
      ...PULLED_OUT,
      `[${ROLE} (in|of|from|on) (the|that|our|last night <poss>|yesterday <poss>) ..2 ${CRIME} ..2 ${IS}
        (my|the|our|your|that|${NAMED}) ..3]`,
      `[(our|only|star|main|key) ..1 (${ROLE}|missing (woman|girl|boy|man|kid|teen|guy)) ..4 ${IS}
        (the|my|your|that|a|${NAMED}) ..4]`,
      `[(complainant|informant|eyewitness|our (victim|suspect|witness)) ${IS} ..2 (same|old|the) ..2
        (lady|man|guy|woman|${PERSON}|<name>)]`,
      `[(<name>|<name.first>|the ${PERSON}|she|he) ..6 ${IS} the (one|guy|lady|person) (who|that) ..1
        ((turned|ratted|gave) (him|her|them) (in|up|out)|(told|tipped) us|picked (him|her|them) out|(called|phoned) it
        in|called 911 on|called the (cops|police) on|filed the (complaint|report)|pressed charges)]`,
    ],
    why: 'May let readers know who somebody of a case is.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: ofOurs,
  },
]

export const personsToldFinds: readonly Example[] = [
  '[I arrested John Miller last night]',
  '[Karen Smith was robbed last night]',
  '[John Miller is our informant]',
  '[Took a statement from Mrs. Alvarez], she bakes',
  '[Our only eyewitness is the organist]',
  '[That overdose on Birch was the Kellys] again',
  '[Had to tell Mrs. Ortiz that her son was dead]',
  '[It was Dolores who called 911 on him]',
]

export const personsToldLeaves: readonly Example[] = [
  'John Miller is our plumber',
  'Karen Smith was elected last night',
  'I gave John Miller a ticket to the concert',
  'We are looking at John Miller for the job',
  'Booked my old barber for the wedding party',
  'Our only witness is the notary, so bring a pen',
  'The baker on Main is the best',
  'Took a statement piece from the thrift store',
  'It was Lou who called the raffle numbers',
  'I told the Hendersons their dog was in our pool',
  'The suspect in the missing pie is Grandpa',
  'Guest list for the shower: Ana, Bea, and little Joey',
]
