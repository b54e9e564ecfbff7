import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { CRIME, PERSON, sober, TRADE } from './told.ts'

/** Operations and inquiries said openly, for `concerns/confidential-operations.ts`. */

const WE =
  '(we|they|us|our guys|the guys|swat|detectives|narcotics|the drug unit|the task force|the feds|state police|troopers|day shift|nights|the warrant team|cops|police)'
const DWELLING =
  '(house|apartment|apt|duplex|triple decker|trailer|motel room|motel|garage|warehouse|shop|smoke shop|barber shop|bar|club|clubhouse|storage unit|shed|barn|massage parlor|spa|unit|basement|third floor|second floor|stash house|building)'
const THINGS =
  '(computer|computers|laptop|phone|phones|hard drive|house|home|car|truck|office|locker|apartment|garage|safe|bank|bank records|phone records|cell records|texts|messages|accounts|email|emails|employer|carrier|internet history)'
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
      `[${WE} ..1 (hit|hitting) (the|a|his|her|that|their) ..2 (house|apartment !(complex|pool)|triple decker|duplex|trailer|motel|stash house) ..6 (before (sunup|dawn|sunrise|first light)|at dawn|<when.soon> ..2 (before|at|with))]`,
      `[(going in|go in|goes in|entering) (through|by) the (back|front|side|roof|basement|window|bulkhead|cellar) ..7 (with the feds|with swat|with the (task force|team|state police|dea)|warrant)]`,
      `[${WE} ..1 (picking up|pick up|rounding up|grabbing|scooping up|locking up) (<num>|<count>|six|five|four|three|two|ten|a dozen|some|a few) ..1 (guys|people|men|dealers|kids) ..2 (on (warrants|indictments)|<when.soon>)]`,
      '[(picking up|rounding up|grabbing) ..3 on warrants]',
      `[(they|we|detectives|the feds|feds|cops|state police|troopers) ..2 (going to|will|about to|planning to) (search|seize|tap|bug|subpoena|wiretap|clone) (the ${PERSON} <poss>|his|her|their|<name> <poss>|<cap> <poss>) ..1 ${THINGS}]`,
      `[(they|we|detectives|the feds|cops|state police|troopers) ..2 (going to|will|about to|planning to|are) ..1 (arrest|arresting|indict|indicting|charge|charging|raid|raiding) (the|that|our) ..1 ${TRADE} ..4 <when.soon>]`,
      `[(search|raid|warrant) (of|on|at) (the|his|her|that) ..3 (${DWELLING}|lake house|cabin|boat|office|car) ..12 (no idea|do not know|does not know|not know yet|has not noticed)]`,
      `[(i|we|^|just|had) ..1 (subpoenaed|seized|tapped|bugged|cloned|imaged|wiretapped|pinged) (his|her|their|the ${PERSON} <poss>) ..1 ${THINGS} ..7 (no idea|do not know|does not know|not know|today|yesterday|clueless|yet)]`,
      // Watched, listened to, looked into.
      `[(i am|we are|we|i|^|been|have been|still) ..1 (looking (hard|closely)? (at|into)|investigating|building a case (on|against)|eyeing|digging into|onto) (the|our|that) ..2 ${TRADE} ..2 (for|over|on|about|in) ..3 (${CRIME}|missing|stolen|pills|skimming|money)]`,
      `[^ ..3 (investigating|surveilling|tailing) (the|our|a|that|him|her|them) ..4 (nobody knows|no one knows|no idea|not public|keep (it|this) quiet|hush hush)]`,
      `[(following|followed|tailing|tailed|shadowing|sitting on|sat on|trailing|watching) (a|that|this|some|him|her|them|the) ..3 for (a case !(of|to)|the case|my case|our case|an investigation|the investigation|the detectives|the bureau|the task force|a drug case)]`,
      `[(in|behind|at|on|inside) (the|a|an|some) ..1 ${HIDING} ..7 (waiting (on|for)|watching (for)?|looking for|to (catch|grab)) (a|the|our|some|that|this|two) ..1 ${CROOK}]`,
      `[(in (a|the) van|on the wire|on headphones|with headphones|in the wire room) ..3 (listen|listening) ..2 (guy|his|her|their|a|some|the) ..3 (calls|phone|conversations|line)]`,
      '[(listen|listening) (to|in on) (a dealer|a suspect|the wire|a wiretap|the wiretap) ..2 (calls|phone|phone calls|all (day|night)|till|until)]',
      `[(narcotics|detectives|drug unit|task force|vice|the feds|dea|we) ..1 (has|have|got) (a|an|the|that|two|three) ..1 (house|apartment|place|guy|garage|car|corner) ..4 (they are|we are|we have been|they have been)? (sitting on|watching|staking out)]`,
      '[(camera|cam) (up)? (on|in) the (pole|utility pole|telephone pole|tree|streetlight|light pole) ..4 (across from|outside|watching|pointed at|aimed at|facing) (him|her|his|her|their|the (house|dealer|apartment))]',
      `[(dealer|dealers|house|suspect|guy) (on|at|over on) <cap> ..2 (is|are|'s) ..1 (being watched|under surveillance|bugged|wired)]`,
      `[(detail|plainclothes|undercovers|unmarked|unmarked car|two cops|officers) ..1 (watching|guarding|sitting on|posted at|outside|covering|sitting outside) (the|a|that) ..1 (mosque|synagogue|temple|church|clinic|school|center|house|family|witness) ..6 (threat|this week|all week|tonight|until|till)]`,
      // The road, the dog, the decoy.
      `[${TRAFFIC} ..12 ${UNTOLD}]`,
      `[(speed trap~|radar trap~) ..6 (all (this|next)? (week|month|day|weekend)|<num> to <num>|starting)]`,
      `[(drone|drones|chopper|helicopter|air wing) ..1 (going up|goes up|will be up|is up|flying|up) ..7 (to (catch|find|watch|spot)|looking for|hunting) ..3 (dirt bikes|atvs|dealers|growers|speeders|grow|plants|burglars|suspect|kids|racers|street racers|suspects|dumpers|poachers)]`,
      `[(drug dog~|drug sniffing dog~|narcotics dog~|sniffer dog~|the k9~|k9 sweep) ..3 (at|in|through|to|hits|hitting|walking|sweeping) ..1 (the)? ..1 (school|high school|middle school|lockers|dorm|dorms|campus|gym|jail|bus station|parking lot|plant) ..4 <when.soon>]`,
      `[(decoy|decoys|underage buyers|underage decoy~) ..8 (buying|buy|beer|liquor|packy|package store|vapes|cigarettes|clerk~|vape shop) ..8]`,
      `[decoy (car|cruiser|cop) ..4 (goes|going|will be|parked|sits|is|out) ..6 (nobody in it|no one in it|empty|<when.soon>|on <cap>|fake)]`,
      // How it is done.
      `[(how|way|where|when) (we|swat|the swat (guys|team)|entry team|our guys|the team) ..1 (do|run|handle|make|approach|go in|stack|breach|enter|set up|hit|work|clear) ..1 (traffic stops|car stops|raids|stakeouts|entries|warrants|a door|doors|rooms|houses|buildings|in|up|surveillance) ..4 (is|we|they|one|two|first|by|through)]`,
      // Who talks, and what is not out.
      "[(our (informant|ci|snitch)|(my|the) (informant|ci)) ..5 (is|was|'s) (the|a|my|his|her|your|that|<name>|<cap>)]",
      '[(has been|been|is|have been) (talking|cooperating|feeding|singing|giving (names|information|info)|working) (to|with|for)? ..1 (our|the|my) (detectives|drug unit|narcotics unit|task force|investigators) ..2 (for|since|months|weeks|all)]',
      `[${UNTOLD} ..8 (homicide|murder|suspect|arrest|warrant|overdose|shooting|stabbing|body|bodies|robbery|rape|indictment|suicide|cause of death)]`,
      `[(homicide|murder|suspect|arrest|warrant|overdose|shooting|stabbing|body|bodies|robbery|indictment|guy we are (looking for|after)|man we want|cause of death) ..12 ${UNTOLD}]`,
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
      `[three of us ..6 (all police|all cops)]`,
      `[(in (street clothes|plain clothes|a hoodie|hoodies|disguise)|undercover) ..9 <when.soon>]`,
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
