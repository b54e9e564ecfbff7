import type { Example, Rule, Seen } from '../concern.ts'
import { CRIME, IS, PERSON, sober, TRADE } from './told.ts'

/** People of a case told openly, by name or by what they are in town, for `concerns/case-persons.ts`. */

const ROLE =
  '(victim|victims|suspect|suspects|witness|eyewitness|shooter|robber|burglar|arsonist|complainant|informant|bank robber|stabber|flasher|peeper|prowler|shoplifter|thief|getaway driver)'
const NAMED = '(<name>|<name.first>|mr|mrs|ms|old|little|<cap> <cap>)'
/** The writer's own family told them, papers did, or it is long over. */
const OWN =
  /\b(?:my (?:mom|mother|dad|father|husband|wife|sister|brother|aunt|uncle|cousin|grandmother|son|daughter)|obituary|convicted|sentenced|years ago|in 19\d\d|the (?:paper|news|globe|herald)|press release|documentary|raffle|bake sale|lottery|survivor support|fund(?:raiser)?)\b/i
const ofOurs = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

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
  '[Took a statement from Mrs. Alvarez], she bakes',
  '[Our only eyewitness is the organist]',
  '[That overdose on Birch was the Kellys] again',
  '[Had to tell Mrs. Ortiz that her son was dead]',
  '[It was Dolores who called 911 on him]',
]

export const personsToldLeaves: readonly Example[] = [
  'Booked my old barber for the wedding party',
  'Our only witness is the notary, so bring a pen',
  'The baker on Main is the best',
  'Took a statement piece from the thrift store',
  'It was Lou who called the raffle numbers',
  'I told the Hendersons their dog was in our pool',
  'The suspect in the missing pie is Grandpa',
  'Guest list for the shower: Ana, Bea, and little Joey',
]
