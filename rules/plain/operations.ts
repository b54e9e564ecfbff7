import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { sober } from './told.ts'

/** Operations and inquiries said openly, for `concerns/confidential-operations.ts`. */

const WE =
  '(we|they|us|our guys|the guys|swat|detectives|narcotics|the drug unit|the task force|the feds|state police|troopers|day shift|nights|the warrant team|cops|police)'
const DWELLING =
  '(house|apartment|apt|duplex|triple decker|trailer|motel room|motel|garage|warehouse|shop|smoke shop|barber shop|bar|club|clubhouse|storage unit|shed|barn|massage parlor|spa|unit|basement|third floor|second floor|stash house|building)'
const CROOK =
  '(dealer !(at|for|to)|dealers|burglar|burglars|thief|thieves|robber|robbers|suspect|suspects|shoplifters|buyer|drug deal|drop|hand off|handoff|fugitive|arsonist|flasher|peeper|prowler|pickpocket~|peeping tom|car thieves|porch pirate~|drug dealer~)'
const HIDING =
  '(woods|bushes|van|parked car|unmarked|unmarked car|roof|rooftop|surveillance van|dark|trees|weeds|dumpster|loading dock|parking garage|minivan)'
const UNTOLD =
  '(nobody has announced|nobody is announced|not been announced|has not been announced|nobody announced|no one has announced|not announced|not on the (website|site|page|news)|not public|not out yet|not been released|not in the (paper|papers|news)|nobody has put it out|nobody is put it out|nobody put it out|no one has put it out|nobody knows|no one knows|before it is (public|announced))'
const TRAFFIC =
  '(checkpoint~|sobriety checkpoint~|roadblock~|seat belt blitz|seatbelt blitz|seat belt enforcement|speed trap~|radar trap~|dui patrol~|oui patrol~|saturation patrol~|speed enforcement|crosswalk sting|crosswalk decoy~|traffic blitz|click it or ticket)'

/** Told to everybody already, or everybody's own. */
const TOLD =
  /\b(?:press release|put out the release|announced (?:it|that|on|this)|(?<!not )on (?:the|their) (?:web ?site|town site|news|scanner)|according to|the (?:paper|globe|herald|news)|divorce|my (?:lawyer|attorney|ex)|surprise party|duck|ducks|goose|geese|deer|turkey|bass|trout|airport|paintball|airsoft|laser tag|nerf|fridge|pantry|casino|blackjack|realtor|listing|open house)\b/i
const secret = (seen: Seen) => sober(seen) && !TOLD.test(seen.sentence.text)
const working = (seen: Seen) =>
  secret(seen) &&
  (inside(seen.context) > 0 ||
    ['police.company', 'op.strong', 'op.event', 'agency', 'case.court'].some((tag) => seen.context.tags.has(tag)) ||
    /\b(?:warrants?|case|narcotics|feds|detectives?|police|cops|cruiser|dealers?)\b/i.test(seen.sentence.text))

export const OPERATIONS_TOLD: readonly Rule[] = [
  {
    match: [
      // Doors and warrants.
      `[${WE} ..2 (raiding|raid|raided) (the|a|his|her|that|their|two|three) ..3 ${DWELLING} ..6 (<when.soon>|at <num>|at (four|five|six))]`,
      `[<when.soon> ${WE} ..1 (raid|raiding|hit|hitting) (the|a|his|her|that|their|two|three) ..3 ${DWELLING}]`,
      // Watched, listened to, looked into.
      `[(in|behind|at|on|inside) (the|a|an|some) ..1 ${HIDING} ..7 (waiting (on|for)|watching (for)?|looking for|to (catch|grab)) (a|the|our|some|that|this|two) ..1 ${CROOK}]`,
      '[(camera|cam) (up)? (on|in) the (pole|utility pole|telephone pole|tree|streetlight|light pole) ..4 (across from|outside|watching|pointed at|aimed at|facing) (him|her|his|her|their|the (house|dealer|apartment))]',
      // The road, the dog, the decoy.
      `[${TRAFFIC} ..12 ${UNTOLD}]`,
      // How it is done.
      `[(how|way|where|when) (we|swat|the swat (guys|team)|entry team|our guys|the team) ..1 (do|run|handle|make|approach|go in|stack|breach|enter|set up|hit|work|clear) ..1 (traffic stops|car stops|raids|stakeouts|entries|warrants|a door|doors|rooms|houses|buildings|in|up|surveillance) ..4 (is|we|they|one|two|first|by|through)]`,
      // Who talks, and what is not out.
    ],
    why: 'Tells of an operation or an investigation that is not public.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: secret,
  },
  {
    match: [
      `[(i|we) ..1 (wrote|typed|swore out|signed|did) the (affidavit|search warrant|warrant)]`,
      "[(warrant|warrants) (is|are|'s) ..1 (ready|signed|in hand|typed|approved|done|good to go)]",
    ],
    why: 'May tell of an operation or an investigation that is not public.',
    sure: 'inferred',
    unless: ['hypothetical', 'reported'],
    when: (seen) => working(seen) && !/\b(?:wedding|mortgage|residency|immigration|visa)\b/i.test(seen.sentence.text),
  },
]

export const operationsToldFinds: readonly Example[] = [
  '[We are raiding the apartment over the bakery Thursday at five]',
  '[Checkpoint on the parkway Saturday, not announced]',
  '[Sat in the bushes waiting on a burglar] till two',
]

export const operationsToldLeaves: readonly Example[] = [
  'We are raiding the fridge at midnight',
  'Set out the duck decoys before sunup, bring beer',
  'Sat in the parked car waiting on a dealer to call about the Subaru',
  'Speed trap on Route 2, thanks for nothing',
  'Listening to his phone calls through the wall, new roommate',
  'Looking into the church bookkeeper job, any advice',
  'Drone goes up Saturday to film the parade',
  'How we do doors in this house is no shoes past them',
  'Not public yet, but we are having a baby',
  'We hit the warehouse sale tomorrow',
]
