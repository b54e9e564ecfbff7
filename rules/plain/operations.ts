import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { atHand, CRIME, FULL_NAME, PERSON, POLICE, sober } from './told.ts'

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

const OPERATION =
  '(raid|raids|search warrant|stakeout|stake out|sting|sting operation|checkpoint|checkpoints|dui checkpoint|sobriety checkpoint|roadblock|drug bust|gun bust|drug sweep|gang sweep|warrant sweep|buy bust|manhunt|undercover operation|drug raid|surveillance|surveillance detail|takedown)'
const WANTED =
  '(suspect|suspects|dealer|dealers|drug dealer|drug dealers|drug house|stash house|trap house|robber|robbers|burglar|burglars|killer|shooter|gang|gang member|gang members|rapist|fugitive|murderer|car thief|car thieves|pimp|drug ring|drug crew)'
const PROOF =
  '(gun|guns|drugs|heroin|cocaine|crack|fentanyl|meth|weed|pills|weapon|weapons|murder weapon|knife|fingerprints|prints|dna|blood|stolen (goods|cars|guns|jewelry)|body|cash|evidence|needles|drug money)'
const SEARCHED =
  '(house|home|car|apartment|phone|phones|truck|trunk|garage|locker|room|backpack|van|trailer|basement|office|computer|storage unit|bedroom)'
const KIN =
  '(husband|wife|boyfriend|girlfriend|ex|ex husband|ex boyfriend|brother|son|father|uncle|stepfather|roommate|neighbor|mother|nephew|cousin)'
const SOON =
  '(<when.soon>|at <num>|at dawn|at (four|five|six|midnight|noon)|soon|right now|next week|this (week|weekend|morning)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))'

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
      '[we ..2 (got|get|getting|have|need|wrote|writing) ..2 (search|arrest)? (warrant|warrants) ..5]',
      '[i ..2 (got|wrote|writing|getting|need) ..2 (search|arrest)? (warrant|warrants) (for|on) (a|the|his|her|that|<name>) ..4]',
      `[${POLICE} ..2 (on|doing|did|do|have|had|has|planning|plan|planned|running|ran|going on|go on|went on|got|setting up|set up|working|worked|leading) (a|an|the|another|our|two|three)? ..1 ${OPERATION} ..6]`,
      `[^ ..2 ${OPERATION} !(is|was|comes|starts|night|time|group|boss|for|on the (fridge|pantry|estate|yard)) ..6 ${SOON}]`,
      `[^ on (a|another|my first) ${OPERATION}]`,
      `[(there is|there will be|we have|they have|where the|avoid ..4) ..2 (checkpoint|checkpoints|roadblock|sting|raid|drug bust) ..6 ${SOON}]`,
      `[(i|we) ..2 (speed trap|radar trap) ..4 ${SOON}]`,
      `[(watch out|careful|heads up) ..3 speed trap ..6 i will be]`,
      `[${POLICE} ..2 (raid|raids|raided|raiding) (a|an|the|his|her|their|that|two|three) ..3 ${DWELLING} ..6]`,
      `[${POLICE} (am|is|are|was|were|been|'m|'re)? ..1 (investigating|investigate|investigated|working|working on|handling|solving) (a|an|the|this|that|another|two|three|several)? ..2 ${CRIME} ..4]`,
      `[${POLICE} (am|is|are|was|were|been)? ..1 (investigating|surveilling|wiretapping) (a|an|the|my|our|his|her)? ..1 (${PERSON}|${FULL_NAME}|mayor|chief|gang|drug ring|officer|cop|${WANTED}|him|her) ..3]`,
      // What is going to be done.
      `[${POLICE} ..2 (going to|gonna|will|about to|planning to|ready to|hoping to|want to) ..1 (arrest|raid|bust) !(you|me|your|up|out|a move|my) ..6]`,
      `[${POLICE} ..2 (going to|gonna|will|about to|planning to|ready to) ..1 (search|tap|bug|watch|stake out) (a|an|the|his|her|their|that|<name>) ..2 ${SEARCHED} ..5]`,
      `[${POLICE} ..2 (arresting|raiding|busting|searching|searches|arrest) (him|her|them|his|their|the|a|that|two|<name>|<cap>) ..6 ${SOON}]`,
      `[(swat|the swat team|the (drug|gang) unit|narcotics|the task force|the feds|fbi|dea|detectives) ..1 (is|are|will|will be|'s) ..2 (going in|go in|hitting|raiding|coming|rolling|rolling out|staging|watching) ..6]`,
      `[(kick|kicking|hit|hitting|take|taking) ..1 (in|down)? (a|the|some|his|her|two|three|more)? (door|doors) ..1 (in|down)? ..3 (tomorrow|tonight|at <num>|at dawn|in the morning)]`,
      // Who is watched, listened to, suspected.
      `[${POLICE} ..2 (watching|following|tailing|tracking|surveilling|staking out|listening to) (a|an|the|this|that|our|two|some) ..1 ${WANTED} ..5]`,
      '[(have|has|had|got|put|keeping|keep|are|is) ..3 under surveillance]',
      `[(tap|tapped|tapping|bug|bugged|bugging|wiretapped|wiretapping|pinged|pinging) (his|her|their|the (suspect|dealer) <poss>) ..1 (phone|phones|house|car|cell|line|office|calls)]`,
      '[(i|we) ..2 (have|has|got|had|using|use) ..1 (an|a|our|two|three|the) ..1 (informant|informants|undercover officer|undercover cop|undercover|snitch) ..5]',
      '[(my|our) (informant|informants|snitch|ci) ..5]',
      `[(detectives|police|cops|we) (are|'re|is)? (looking at|focusing on|interviewing|questioning) (the|his|her) ${KIN} ..4]`,
      `[(we|i|they|police|detectives|cops) ..1 (have|got|had|found|have got) ..2 (suspect|suspects|lead|leads|person of interest|evidence|motive|break) (in|on|for) (the|a|this|that|our|his|her) ..2 (${CRIME}|case|investigation) ..2]`,
      `[we (have|got|finally have) (a|two|our) (suspect|suspects|person of interest)]`,
      `[(we|detectives|police|cops) ..1 (think|know|believe|are sure) ..1 (the ${KIN}|he|she|it was ..2|<name>|who|the <scene.who>) ..2 (did it|killed|robbed|shot|stabbed|stole|raped) ..5]`,
      `[${POLICE} ..1 (closing in on|zeroing in on|close to (catching|arresting|solving)|about to (catch|arrest|grab|solve)) (the|him|her|a|our|this) ..4]`,
      // What came of it.
      `[(i|we|they|cops|police|detectives) ..1 (searched|search) (his|her|their|the ${WANTED} <poss>) ..1 ${SEARCHED} ..6]`,
      `[(i|we|they|cops|police|detectives) ..1 (found|seized|recovered) ..3 ${PROOF} ..1 (in|on|at|under|inside) (his|her|their|the ${WANTED} <poss>) ..3]`,
      `[(i|we|they|detectives) ..1 (found|got|have|lifted|matched) (his|her|their) (fingerprints|prints|dna|fingerprint) ..5]`,
      '[the dna ..3 (match|matched|matches|came back to)]',
      `[(suspect|killer|shooter|robber|rapist|he|she|they|<name>|${KIN}) ..1 (confessed|confesses|admitted|has confessed) (to (the|a|it|${CRIME}|killing|stabbing|shooting|robbing|us $|me $)|today|tonight|last night|yesterday|$) ..3]`,
      `[(our|my) ..1 investigation ..4]`,
      '[the investigation (is|was) ..1 (still|open|ongoing|active|going)]',
      // How it is done.
      `[(our|the) (tactic|tactics|trick|procedure|playbook) (is|are) (to)? ..5 (cars|officers|cruisers|unmarked|decoys|suspect~|dealer~|door|back|around)]`,
      '[we (never|always|only|usually|do not|will not) ..1 (chase|pursue) ..2 (cars|suspects|drivers|runners|bikes|motorcycles|anyone|anybody|over <num>) ..4]',
    ],
    why: 'Tells of an operation or an investigation that is not public.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: unseen,
  },
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
