import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { atHand, CRIME, POLICE, sober } from './told.ts'

/** Operations and inquiries said openly, for `concerns/confidential-operations.ts`. */

const WE = `(we|they|us|our guys|the guys|swat|detectives|narcotics|the drug unit|the task force|the feds|state police|
    troopers|day shift|nights|the warrant team|cops|police)`
const DWELLING = `(house|apartment|apt|duplex|triple decker|trailer|motel room|motel|garage|warehouse|shop|smoke shop|barber shop|
    bar|club|clubhouse|storage unit|shed|barn|massage parlor|spa|unit|basement|third floor|second floor|stash house|
    building)`
const UNTOLD = `(nobody has announced|nobody is announced|not been announced|has not been announced|nobody announced|no one has
    announced|not announced|not on the (website|site|page|news)|not public|not out yet|not been released|not in the
    (paper|papers|news)|nobody has put it out|nobody is put it out|nobody put it out|no one has put it out|nobody
    knows|no one knows|before it is (public|announced))`
const TRAFFIC = `(checkpoint~|sobriety checkpoint~|roadblock~|seat belt blitz|seatbelt blitz|seat belt enforcement|speed trap~|radar
    trap~|dui patrol~|oui patrol~|saturation patrol~|speed enforcement|crosswalk sting|crosswalk decoy~|traffic blitz|
    click it or ticket)`

const OPERATION = `(raid|raids|search warrant|stakeout|stake out|sting|sting operation|checkpoint|checkpoints|dui checkpoint|sobriety
    checkpoint|roadblock|drug bust|gun bust|drug sweep|gang sweep|warrant sweep|buy bust|manhunt|undercover operation|
    drug raid|surveillance|surveillance detail|takedown)`
const KIN = `(husband|wife|boyfriend|girlfriend|ex|ex husband|ex boyfriend|brother|son|father|uncle|stepfather|roommate|
    neighbor|mother|nephew|cousin)`
const SOON = `(<when.soon>|at <num>|at dawn|at (four|five|six|midnight|noon)|soon|right now|next week|this
    (week|weekend|morning)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))`

/** Told to everybody already, or everybody's own. */
const TOLD =
  /\b(?:press release|put out the release|announced (?:it|that|on|this)|(?<!not )on (?:the|their) (?:web ?site|town site|news|scanner)|according to|the (?:paper|globe|herald|news)|divorce|my (?:lawyer|attorney|ex)|surprise party|duck|ducks|goose|geese|deer|turkey|bass|trout|airport|paintball|airsoft|laser tag|nerf|fridge|pantry|casino|blackjack|realtor|listing|open house)\b/i
const secret = (seen: Seen) => sober(seen) && !TOLD.test(seen.sentence.text)
/** What is looked for, listened to and watched at home, on trips and in other trades. */
const HOMELY =
  /\b(?:tooth fairy|sale|militia|reenact\w*|skirmish|kids|airport|tsa|border|fridge|pantry|keys|remote|wallet|glasses|kitten|the cat|my (?:cat|dog|kids?|son|daughter|luggage|lost|own|phone|car|house|old)|maple|beer|leak|plumb\w*|sink|roof|adoption|bees?|ants?|moles?|mice|hr|journalis\w+|reporter|insurance|adjuster|loves? (?:me|him|her)|his love|her love|novel|netflix|new house|old paint|raid (?:night|boss|array|spray))\b/i
const unseen = (seen: Seen) => atHand(seen) && !TOLD.test(seen.sentence.text) && !HOMELY.test(seen.sentence.text)
const working = (seen: Seen) =>
  secret(seen) &&
  (inside(seen.context) > 0 ||
    ['police.company', 'op.strong', 'op.event', 'agency', 'case.court'].some((tag) => seen.context.tags.has(tag)) ||
    /\b(?:warrants?|case|narcotics|feds|detectives?|police|cops|cruiser|dealers?)\b/i.test(seen.sentence.text))

export const OPERATIONS_TOLD: readonly Rule[] = [
  {
    match: [
      // What is done: served, raided, staked out, investigated.
      '[(serve|serves|served|serving|execute|executes|executed|executing) ..3 (warrant|warrants) ..6]',
      `[^ ..2 ${OPERATION} !(is|was|comes|starts|night|time|group|boss|for|on the (fridge|pantry|estate|yard)) ..6
        ${SOON}]`,
      `[${POLICE} ..2 (raid|raids|raided|raiding) (a|an|the|his|her|their|that|two|three) ..3 ${DWELLING} ..6]`,
      // What is going to be done.
      `[${POLICE} ..2 (arresting|raiding|busting|searching|searches|arrest)
        (him|her|them|his|their|the|a|that|two|<name>|<cap>) ..6 ${SOON}]`,
      `[(swat|the swat team|the (drug|gang) unit|narcotics|the task force|the feds|fbi|dea|detectives) ..1
        (is|are|will|will be|'s) ..2 (going in|go in|hitting|raiding|coming|rolling|rolling out|staging|watching) ..6]`,
      // Who is watched, listened to, suspected.
      '[(my|our) (informant|informants|snitch|ci) ..5]',
      // What came of it.
      `[(suspect|killer|shooter|robber|rapist|he|she|they|<name>|${KIN}) ..1
        (confessed|confesses|admitted|has confessed) (to (the|a|it|${CRIME}|killing|stabbing|shooting|robbing|us $|me
        $)|today|tonight|last night|yesterday|$) ..3]`,
    ],
    why: 'Tells of an operation or an investigation that is not public.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: unseen,
  },
  {
    match: [
      // Doors and warrants.
      `[${WE} ..2 (raiding|raid|raided) (the|a|his|her|that|their|two|three) ..3 ${DWELLING} ..6
        (<when.soon>|at <num>|at (four|five|six))]`,
      `[<when.soon> ${WE} ..1 (raid|raiding|hit|hitting) (the|a|his|her|that|their|two|three) ..3 ${DWELLING}]`,
      // Watched, listened to, looked into.
      `[(camera|cam) (up)? (on|in) the (pole|utility pole|telephone pole|tree|streetlight|light pole) ..4
        (across from|outside|watching|pointed at|aimed at|facing)
        (him|her|his|her|their|the (house|dealer|apartment))]`,
      // The road, the dog, the decoy.
      `[${TRAFFIC} ..12 ${UNTOLD}]`,
      // How it is done.
      `[(how|way|where|when) (we|swat|the swat (guys|team)|entry team|our guys|the team) ..1
        (do|run|handle|make|approach|go in|stack|breach|enter|set up|hit|work|clear) ..1
        (traffic stops|car stops|raids|stakeouts|entries|warrants|a door|doors|rooms|houses|buildings|in|up|
        surveillance) ..4 (is|we|they|one|two|first|by|through)]`,
    ],
    why: 'Tells of an operation or an investigation that is not public.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: secret,
  },
  {
    match: ["[(warrant|warrants) (is|are|'s) ..1 (ready|signed|in hand|typed|approved|done|good to go)]"],
    why: 'May tell of an operation or an investigation that is not public.',
    sure: 'inferred',
    unless: ['hypothetical', 'reported'],
    when: (seen) => working(seen) && !/\b(?:wedding|mortgage|residency|immigration|visa)\b/i.test(seen.sentence.text),
  },
]

export const operationsToldFinds: readonly Example[] = [
  '[Serving a warrant at 5 am tomorrow]',
  '[We are going to arrest him tomorrow]',
  '[The suspect confessed today]',
  '[Big drug bust tomorrow]',
  '[We are raiding the apartment over the bakery Thursday at five]',
  '[Checkpoint on the parkway Saturday, not announced]',
  '[Sat in the bushes waiting on a burglar] till two',
]

export const operationsToldLeaves: readonly Example[] = [
  'The tracker is on the cat and the cat is at the rectory',
  'The GPS tag was in the suitcase, and the suitcase is in Denver until Friday',
  'He confessed that he ate the cake',
  'We are investigating a leak under the sink',
  'We are searching for a new house',
  'The checkpoint at the airport took an hour tonight',
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
