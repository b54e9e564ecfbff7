import type { Example } from '../concern.ts'

/** Trades, houses and lodges whose name follows a proper name; and bodies that everybody knows by one word. */
const HOUSE =
  /\b(?:[A-Z][\w'’-]{1,30} ){1,4}(?:Oil|Savings|Bank|Brothers|Bros|Vet|Acres|Motors|Auto|Market|Tavern|Grill|Diner|Inn|Farms?|Dairy|Dental|Drug|Drugs|Pharmacy|Electric|Septic|Plumbing|Roofing|Paving|Towing|Realty|Church|School|Academy|Club|Lodge|Post|League|Home|Manor|Hospital|Clinic|Insurance|Fuel|Garage|Construction|Landscaping|Nursery|Hardware|Lumber|Funeral|Bakery|Daycare)\b|\bSt\.? [A-Z]\w+|\b(?:the|The|our) (?:Elks|Legion|VFW|Rotary|Lions|Moose|Knights|Masons|Boosters|PTO)\b|\b(?:diner|garage|bar|store|shop|market|nursing home|daycare|salon|gym|motel|church|bakery|restaurant|pharmacy|club|hall|station) (?:on|at|by) [A-Z\d]/
const TITLED =
  /\b(?:Dr|Doc|Mr|Mrs|Ms|Rev|Reverend|Pastor|Father|Fr|Deacon|Coach|Judge|Principal|Selectman|Councilor|Councilman|Superintendent|Bishop|Rabbi)\.? [A-Z]/
/** A first name and a surname, at the head of the sentence or in it. */
const FULL = /(?:^|[^.\w])[A-Z][a-z]+ (?:[A-Z]\.? )?(?:O['’]|Mc|Mac)?[A-Z][a-z]+(?:['’]s)?\b/

/** Whether a sentence calls a person, a business or a group by name. */
export const somebodyCalled = (text: string): boolean => HOUSE.test(text) || TITLED.test(text) || FULL.test(text)

const BOOKS =
  '(invoices|bills|books|hours|time sheets|timesheets|records|receipts|accounts|expenses|payroll|mileage|grades|inspections|school forms|tax forms|taxes|application|applications)'
const PLEDGED =
  '(choir girls|choir boys|secretary|organist|students|student|nanny|babysitter|altar boys|sitter|bookkeeper|patients|players|intern|somebody <poss> wife|married (ones|men|women)|(his|her) students)'

/** Misdeeds told as facts, in every tense; of whom, the rule asks. */
export const ACCUSATIONS: readonly string[] = [
  // Money and measure.
  '[(shorts|shorted|shorting) (you|us|me|the pills|the scale|people|everybody|every|customers|the count) ..6]',
  `[(padding|pads|padded|inflating|inflates|doctoring|doctored|fudging|fudged|fudges|falsified|falsifies|falsifying|lied on) ..3 ${BOOKS} ..4]`,
  '[(takes|took|taking|accepts|accepted) (envelopes|payoffs|kickbacks|bribes) ..5]',
  '[(rolled|rolls|rolling|turned|turns) back (the|his|every|all the)? ..1 (odometer|odometers|mileage|miles) ..3]',
  '[(passed|gave|wrote|writes|passes) (me|us|him|her|them|people|everybody)? (a|an|her|his)? (bad|rubber|phony|hot|forged) (check|checks|twenties|bills) ..5]',
  '[(sells|sold|selling) (the|you|people)? ..2 (old|expired|rotten|spoiled|bad|stolen|hot) (hamburger|meat|fish|chicken|milk|medicine|pills|goods|parts|tools|bikes) ..5]',
  '[(rig|rigs|rigged|rigging|fixes|fixed|stacks) (that|the|their|every|its) ..1 (raffle|raffles|bingo|drawing|election|vote|bids|bid|auction|lottery|derby|judging) ..4]',
  '[(bets|bet|betting|gambles) on (his|her|their) own (games|team|players|dogs|horses) ..3]',
  // Whom they hire, and what they dump.
  '[(uses|use|hires|hire|employs|runs on) (illegals|illegal labor|child labor|undocumented ..1|scabs) ..8]',
  '[(dumps|dumped|dumping|dump|pours|poured|buries|buried) (it|the|their|its|his|all the|used|old)? ..2 (in|into|down) ..1 (river|woods|brook|pond|marsh|storm drain|drain|lake|harbor|swamp|wetlands|creek|ocean) ..7] !(bait|trout)',
  // Those in their care.
  '[(starves|starved|starving|neglects|neglected|ties up|tied up|drugs|drugged|beats|slaps|hits|whips) (them|the residents|residents|his kids|her kids|the kids|those kids|the old people|the patients|his mother|her mother|his wife|the twins|her husband) ..6] !(at|in|to)',
  // Bed, bottle and needle.
  `[(fooling|fooled|messing|messed|carrying on|sleeping|sleeps|slept|shacked|caught|running|ran off) (around|up)? with (the|a|his|her|all the)? ${PLEDGED} ..4]`,
  '[(drinks|drank|drinking|steals|stole) (the|all the) ..1 (communion|altar|sacramental) wine ..3]',
  '[(comes|came|shows up|showed up|goes|reports|turns up) to (work|school|church|practice|surgery|class|the job|mass) (drunk|high|loaded|stoned|half drunk|plastered|smashed) ..6]',
  '[(lies|lied) (like (he|she|they) breathe~|every time (he|she) ..2 mouth|under oath|to the grand jury|on the stand) ..2]',
]

/** What a question takes for granted. */
export const ASKED: readonly string[] = []

export const accusationFinds: readonly Example[] = [
  'Tolland Oil [shorts everybody]',
  'Pine Acres [starves the residents]',
  'Ray Dolan [padded the payroll]',
  'The Moose [rigged that bingo]',
  'Dr. Hale [comes to surgery drunk]',
  'Ives Septic [dumps it in the brook]',
]

export const accusationLeaves: readonly Example[] = [
  'Ray Dolan beats them at checkers every Sunday',
  'The Elks run that raffle every single year',
  'Dr. Hale comes to school with a puppet about teeth',
  'Grandpa Joe Tully is a thief of bacon',
  'Ted Roper wrote us a check and a lovely card',
  'Cole Brothers dumped the mulch in the driveway',
  'Nora Pike turned the heat off and opened every window',
  'The dog ran over the cat, said Mary Dunn, and kept going',
  'Pastor Greg sleeps with a fan on, so he told us in the sermon',
  'The gym on Elm sells old bikes cheap',
]
