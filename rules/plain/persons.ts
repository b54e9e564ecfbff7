import type { Example, Rule, Seen } from '../concern.ts'
import { atHand, CRIME, FULL_NAME, IS, LATELY, PERSON, SUFFERED, sober, TRADE } from './told.ts'

/** People of a case told openly, by name or by what they are in town, for `concerns/case-persons.ts`. */

const ROLE =
  '(victim|victims|suspect|suspects|witness|eyewitness|shooter|robber|burglar|arsonist|complainant|informant|bank robber|stabber|flasher|peeper|prowler|shoplifter|thief|getaway driver)'
const NAMED = '(<name>|<name.first>|mr|mrs|ms|old|little|<cap> <cap>)'
/** The writer's own family told them, papers did, or it is long over. */
const OWN =
  /\b(?:my (?:mom|mother|dad|father|husband|wife|sister|brother|aunt|uncle|cousin|grandmother|son|daughter)|obituary|convicted|sentenced|years ago|in 19\d\d|the (?:paper|news|globe|herald)|press release|documentary|raffle|bake sale|lottery|survivor support|fund(?:raiser)?)\b/i
const ofOurs = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

const PART =
  '(victim|victims|suspect|suspects|witness|eyewitness|shooter|killer|robber|burglar|rapist|stabber|arsonist|complainant|informant|ci|snitch|caller|arrestee|prisoner|drunk driver|dead (man|woman|guy|girl|boy|kid|person|body)|(rape|murder|robbery|crash|overdose|stabbing|shooting|assault|accident|dui) (victim|suspect))'
const KIN =
  '(husband|wife|boyfriend|girlfriend|ex|ex wife|ex husband|brother|sister|son|daughter|father|mother|mom|dad|uncle|neighbor|roommate|landlord|boss|baby|cousin|nephew|stepson|stepfather)'
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
  `[(i|we|just|^|had to) ..1 (arrested|arrest|cuffed|handcuffed|locked up|tased|collared|narcanned) (the|my|our) ..3 ${TRADE}]`,
]
export const STATEMENT_FROM: readonly string[] = [
  `[(took|taking|take) (a|the|his|her)? (statement|statements) (from|off) (the ..3 ${PERSON}|mr|mrs|ms|old|<name>|<name.first>)]`,
]
export const PULLED_OUT: readonly string[] = [
  `[(boy|girl|kid|man|woman|body|guy|lady|teenager|driver|couple) (that)? we (pulled|fished|dragged|cut|carried) ..1 (out of|from) (the|a|that) ..2 (river|lake|wreck|car|fire|house|apartment|canal|quarry|water|harbor|truck|creek)]`,
]

export const PERSONS_TOLD: readonly Rule[] = [
  {
    match: [
      // Who the victim, the suspect, the witness is.
      `[${PART} <poss>? (name|names) (is|was|are) ..4]`,
      `[(the|our|my|a|this|that) ..1 ${PART} (is|was|'s|were) ..1 (${FULL_NAME}|<cap> <cap>)]`,
      `[(the|our|my|this|that) ..1 ${PART} (is|was|'s|were) (his|her|my|your|a|an|the|our) ..3 (${PERSON}|${KIN}|student|nurse|girl|boy|cop|officer) ..5]`,
      `[(the|our|this|that) ..1 ${PART} (is|was|'s) (only|just)? <num> ($|years old|year old)]`,
      `[${FULL_NAME} (is|was|'s) (the|our|my|a|an|another) ..1 ${PART} ..4]`,
      `[${FULL_NAME} (is|was) the ..1 ${SOMEONE} (who|that) ..1 (died|was ${SUFFERED}|got ${SUFFERED}|overdosed|drowned|${SUFFERED}) ..3]`,
      `[(the|that) ${SOMEONE} (who|that) ..1 (was|got)? ..1 (${SUFFERED}|died|overdosed|drowned|called 911|called us|called|hanged himself) ..5 (is|was|goes to|works|lives|teaches|attends) ..3]`,
      `[(the|that|a) ${SOMEONE} (that|who)? (we|i) ..1 (${TAKEN}|booked|interviewed|shot|found dead) ..3 (is|was|works|lives|goes|teaches|coaches|owns|'s) ..4]`,
      `[you ..1 (all)? know (the|this|our|that) ..1 ${PART} ..6]`,
      // What befell a named one, and what one did.
      `[${FULL_NAME} (was|got|has been|is) ..1 (${SUFFERED}|beaten up|shot dead) ..4 (${LATELY}|(on|at) <cap>|by (his|her))]`,
      `[${FULL_NAME} (was|got|has been|just got) ..1 (arrested|booked|charged|locked up|tased|handcuffed|jailed) ..5]`,
      `[${FULL_NAME} ..1 (stabbed|shot|raped|robbed|beat|killed|murdered|punched|attacked|assaulted|strangled|choked|hit) (his|her|a|an|the) ..1 (${KIN}|${PERSON}|bank|store) ..4]`,
      `[${FULL_NAME} ..1 (overdosed|hanged (himself|herself)|killed (himself|herself)|shot (himself|herself)|tried to kill (himself|herself)) ..3]`,
      `[(name|names) (is|was) ${FULL_NAME} and (she|he|they) (was|were|got) ${SUFFERED} ..3]`,
      // Whom one stopped, arrested, spoke to.
      `[(i|we|^) ..2 ${TAKEN} (a|the|my|our)? ..1 (${FULL_NAME}|<cap> <cap>) ..3]`,
      `[(i|we) ..2 (booked|stopped|searched|picked up) ${FULL_NAME} (for ..1 ${CRIME}|on a warrant|again|${LATELY})]`,
      `[(i|we|detectives) ..2 (interviewed|interviewing|questioned|questioning) ${FULL_NAME} ..3]`,
      `[(i|we|detectives) ..2 (interviewed|interviewing|talked to|spoke to|spoke with|questioned) (the|our) ..1 ${PART} ..4]`,
      `[(i|we) ..2 (gave|wrote) ${FULL_NAME} a (speeding|parking)? (ticket !(to|for the)|citation|summons|warning)]`,
      `[(i|we) ..2 (gave|wrote) (the|my|our) ..2 (${TRADE}|mayor) ..2 a (speeding|parking)? (ticket !(to|for the)|citation|summons|warning)]`,
      `[${FULL_NAME} (is|was) ..1 (in (jail|custody|lockup|our cells)|wanted (for|by|on)|under arrest|locked up|being held) ..4]`,
      `[(took|brought|drove|transported|taking) ${FULL_NAME} (to|in to|into) ..1 (jail|the station|lockup|booking|custody|the psych ward) ..2]`,
      `[(looking for|looking at|after|hunting) ${FULL_NAME} (for|in|on|about) (the|a|that)? ..2 (${CRIME}|warrant|case) ..2]`,
      '^ [we are ..1 looking for <name>] $',
      // Who called, told and saw.
      `[${FULL_NAME} ..1 (called|calls|phoned|dialed) (911|the (police|cops|station)|us (again|on|for help|because|to report)) ..5]`,
      `[(his|her|the|their) ${KIN} ..1 (called|calls) (the (police|cops)|911|us) on (him|her|them|his|their) ..3]`,
      `[(person|one|caller|somebody|guy|woman|man) (who|that) (called|called it in|called us|complained) ..1 (is|was) (his|her|the|a|<name>) ..3]`,
      `[${FULL_NAME} ..1 (saw (it|the (shooting|crash|murder|robbery|stabbing|fight)) ..4 (statement|happen)|gave (us|me) a statement|(is|will be) testifying|will testify|identified (him|her|the ${PART})|witnessed (the|a|it)) ..4]`,
      // Where a wrongdoer of the town lives: told by whoever works the case.
      `[(the|our) ${PART} (caller|is|was)? ..1 ${FULL_NAME} ..2]`,
      `[(the)? ..1 driver (is|was) ${FULL_NAME} $]`,
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
      ...STATEMENT_FROM,
      ...PULLED_OUT,
      `[${ROLE} (in|of|from|on) (the|that|our|last night <poss>|yesterday <poss>) ..2 ${CRIME} ..2 ${IS} (my|the|our|your|that|${NAMED}) ..3]`,
      `[(our|only|star|main|key) ..1 (${ROLE}|missing (woman|girl|boy|man|kid|teen|guy)) ..4 ${IS} (the|my|your|that|a|${NAMED}) ..4]`,
      `[(complainant|informant|eyewitness|our (victim|suspect|witness)) ${IS} ..2 (same|old|the) ..2 (lady|man|guy|woman|${PERSON}|<name>)]`,
      `[(<name>|<name.first>|the ${PERSON}|she|he) ..6 ${IS} the (one|guy|lady|person) (who|that) ..1 ((turned|ratted|gave) (him|her|them) (in|up|out)|(told|tipped) us|picked (him|her|them) out|(called|phoned) it in|called 911 on|called the (cops|police) on|filed the (complaint|report)|pressed charges)]`,
      '[it was (<name>|<name.first>|<cap>|the ..2 <scene.who>) ..3 (who|that) (called 911|called us|called the (cops|police)|turned (him|her|them) in|ratted|tipped|pressed charges|filed the complaint) ..3]',
      `[that (domestic|overdose|stabbing|fatal|jumper|shooting|suicide|wellness check|dui|hit and run|robbery|break in) (on|at|over on|by|in) ..3 (was|is) (the|mr|mrs|ms|old|little|my)? <cap>]`,
      `[(had to|have to|got to|i|we) ..1 (tell|told|notify|notified|inform|informed) (the <cap>|<name>|mr <cap>|mrs <cap>|ms <cap>|a (mother|father|wife|husband|mom|dad)|his (mother|wife|mom|parents)|her (mother|husband|mom|parents)) ..1 (their|his|her|that) ..2 (son|daughter|husband|wife|boy|girl|baby|kid|brother|sister) (was|is|had|were|died|did not) ..1 (gone|dead|died|killed|passed|make it|deceased|drowned)]`,
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
