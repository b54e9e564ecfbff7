import type { Example, Rule, Seen } from '../concern.ts'

/** What is nobody's business, told of somebody, for `concerns/private-facts.ts`. */

/** Known to the reader without a name. Family is left out: a son tells of his mother's illness. */
const KNOWN = `(my|our|the|that|this) ..1 (ex|ex wife|ex husband|ex girlfriend|ex boyfriend|neighbor|neighbour|boss|coworker|
    landlord|landlady|tenant|teacher|roommate|manager|supervisor|principal|mailman|sergeant|lieutenant|chief|captain|
    pastor|mayor|coach|guy next door|lady next door|woman next door)`
const NAMED = '(<name>|<name.first>|<roster.full>)'
const IS = '(is|was|<poss>|has been|got)'
/** What people hide, and tell of nobody whom they wish well. */
const SHAMEFUL = `(aids|hiv|herpes|an std|an sti|chlamydia|syphilis|gonorrhea|hepatitis c|a drinking problem|a drug problem|a
    gambling problem|a secret (child|kid|family|son|daughter)|a love child|erectile dysfunction)`
const STATE = `(hiv positive|bipolar|schizophrenic|an alcoholic|a drug addict|an addict|a heroin addict|a cokehead|in rehab|back
    in rehab|on suboxone|on methadone|suicidal|in the psych ward|in the closet|secretly gay|cheating on (his|her)
    (wife|husband|girlfriend|boyfriend)|having an affair|sleeping with (his|her)|a registered sex offender)`
const DID = `(had|has had|got) (an abortion|a miscarriage|an affair|a nervous breakdown|a vasectomy)|(tried|attempted)
    (to kill (himself|herself)|suicide)|(cheated|cheats|is cheating) on (his|her) (wife|husband|girlfriend|boyfriend)|
    failed (a|his|her|the) drug test|filed for bankruptcy`

export const PRIVATE_MATTERS_TOLD: readonly Rule[] = [
  {
    match: [
      `[(${NAMED}|${KNOWN}) ..1 (has|had|caught|gave me|got) ${SHAMEFUL}] !(test|awareness|walk|research)`,
      `[${KNOWN} ${IS} ..1 ${STATE}]`,
      `[${KNOWN} ..1 (${DID})]`,
      `[${NAMED} ..1 (just|recently)? (had|is having|needs|is getting) (a|an|back|knee|hip|heart|brain|breast|bypass|
        open heart|emergency)? ..1 (surgery|hysterectomy|vasectomy|boob job|nose job|facelift|kidney transplant|
        colostomy)] !(center|fund)`,
      `[<name> (lives|lived|is living|moved|is staying|stays|resides) (on|over on) <cap>
        (street|st|road|rd|lane|ln|avenue|ave|drive|court|circle|way|terrace)]`,
    ],
    why: 'Tells something private about a person.',
    sure: 'inferred',
    unless: ['asked', 'quoted', 'reported', 'hypothetical'],
    when: real,
  },
]

function real({ sentence, context }: Seen): boolean {
  return (
    context.account !== 'official' &&
    !sentence.frame.play &&
    !sentence.has(
      'play.screen',
      'play.stage',
      'play.book',
      'play.game',
      'play.sport',
      'public',
      'domain.animals',
      'domain.history',
    ) &&
    !TOLD.test(sentence.text)
  )
}

/** The famous, the invented, and what people tell of themselves or raise money for. */
const TOLD =
  /\b(?:fundraiser|benefit|donat\w+|gofundme|told (?:his|her|their) (?:story|own story)|speaks? (?:openly|publicly)|memoir|interview|character|episode|season|novel|contract|quarterback|pitcher|actor|actress|singer|president|senator|celebrity|million|cheating at|cheats at|addicted to|addict for)\b/i

export const privateMattersToldFinds: readonly Example[] = [
  '[My neighbor is HIV positive]',
  '[My ex has herpes]',
  '[My coworker had an abortion]',
  '[Bob Green has AIDS]',
  '[Karen Smith just had surgery]',
]

export const privateMattersToldLeaves: readonly Example[] = [
  'My neighbor is in the hospital band',
  'My ex has the dog this week',
  'My boss is an addict for puzzles',
  'My neighbor has hearing aids and a loud TV',
  'My dog had surgery on Monday',
]
