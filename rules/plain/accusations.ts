import type { Example } from '../concern.ts'

/** Trades, houses and lodges whose name follows a proper name; and bodies that everybody knows by one word. */
const HOUSE =
  /\b(?:[A-Z][\w'’-]{1,30} ){1,4}(?:Oil|Savings|Bank|Brothers|Bros|Vet|Acres|Motors|Auto|Market|Tavern|Grill|Diner|Inn|Farms?|Dairy|Dental|Drug|Drugs|Pharmacy|Electric|Septic|Plumbing|Roofing|Paving|Towing|Realty|Church|School|Academy|Club|Lodge|Post|League|Home|Manor|Hospital|Clinic|Insurance|Fuel|Garage|Construction|Landscaping|Nursery|Hardware|Lumber|Funeral|Bakery|Daycare)\b|\bSt\.? [A-Z]\w+|\b(?:the|The|our) (?:Elks|Legion|VFW|Rotary|Lions|Moose|Knights|Masons|Boosters|PTO)\b|\b(?:diner|garage|bar|store|shop|market|nursing home|daycare|salon|gym|motel|church|bakery|restaurant|pharmacy|club|hall|station) (?:on|at|by) [A-Z\d]/
const TITLED =
  /\b(?:Dr|Doc|Mr|Mrs|Ms|Rev|Reverend|Pastor|Father|Fr|Deacon|Coach|Judge|Principal|Selectman|Councilor|Councilman|Superintendent|Bishop|Rabbi)\.? [A-Z]/
/** A house that is known by whose it is: "Mario's Restaurant", "Joe's hires illegals". */
const POSSESSED =
  /\b[A-Z][a-z]+['’]s (?:Pizza|Pub|Bar|Restaurant|Deli|Cafe|Coffee|Shop|Store|Body|Place|Kitchen|Liquors?|Towing|Variety|Salon|Spa|(?:is|are|has|hires|rips?|sells|cheats|overcharges|scams|launders) )/
/** A first name and a surname, at the head of the sentence or in it. */
const FULL = /(?:^|[^.\w])[A-Z][a-z]+ (?:[A-Z]\.? )?(?:O['’]|Mc|Mac)?[A-Z][a-z]+(?:['’]s)?\b/

/** Whether a sentence calls a trade or a house by name. */
export const houseCalled = (text: string): boolean => HOUSE.test(text) || POSSESSED.test(text)
/** Whether a sentence calls a person, a business or a group by name. */
export const somebodyCalled = (text: string): boolean => HOUSE.test(text) || TITLED.test(text) || FULL.test(text)

const BOOKS = `(invoices|bills|books|hours|time sheets|timesheets|records|receipts|accounts|expenses|payroll|mileage|grades|
    inspections|school forms|tax forms|taxes|application|applications)`
const PLEDGED = `(choir girls|choir boys|secretary|organist|students|student|nanny|babysitter|altar boys|sitter|bookkeeper|patients|
    players|intern|somebody <poss> wife|married (ones|men|women)|(his|her) students)`

const HURT = `(wife|husband|girlfriend|boyfriend|kids|kid|children|child|baby|son|daughter|mother|girl|girls|boy|boys|woman|
    women|students|student|patients|patient|dog)`
const DRUGS = '(drugs|meth|coke|cocaine|crack|heroin|fentanyl|oxy|opioids|steroids)'

/** Misdeeds told as facts, in every tense; of whom, the rule asks. */
export const ACCUSATIONS: readonly string[] = [
  // What somebody is.
  `[(is|was|has always been|has been) (just|still|really|nothing but|secretly|also)? (a|an|another)
    (real|total|known|big|convicted|complete|raging|mean|nasty|violent|dirty)?
    (drunk|alcoholic|drug addict|addict|junkie|crackhead|meth head|peeping tom|sex offender|registered sex offender|
    deadbeat dad|deadbeat father|prostitute|hooker|whore|shoplifter|burglar|robber|stalker|terrorist|kidnapper|gang
    member|pimp|klan member|child abuser|sexual predator|sex trafficker|cheater and ..2|liar and ..2|cheat)
    !(when|while|on (love|life|chocolate|coffee|sugar)|for (chocolate|coffee|books))]`,
  '[(is|was) (so|completely|totally|very|as)? (corrupt|bought and paid for|crooked as ..4|a paid informant)]',
  // What somebody does.
  `[(drives|drove|driving|is driving|operates|operated|works|worked|teaches|shows up|coaches|flies|preaches)
    (drunk|high|stoned|hammered|wasted) ..3]`,
  `[(is|was)? (sleeping|slept|sleeps) with (the|a|his|her|my|one of (his|her)) ..1
    (chief|boss|secretary|student|students|mayor|patient|patients|babysitter|pastor|neighbor|wife|husband|assistant|
    principal|coach|captain|sergeant|lieutenant)]`,
  `[(hit|hits|hurt|hurts|beat|slapped|slaps|punched|punches|kicked|kicks|choked|chokes|abused|abuses|groped|gropes|
    harassed|harasses|stalked|stalks|assaulted|attacked|molested|raped) (his|her|a|the|my|their|that|two|another) ..1
    ${HURT} ($|again|and|for years|when|every|last|all the time|black and blue)]`,
  `[(scammed|scams|conned|swindled|defrauded|blackmailed|extorted|robbed|mugged)
    (me|us|him|her|you|my ..1|our ..1|people|old people|a (store|bank|man|woman|gas station|pharmacy|neighbor|family|
    liquor store)|the (store|bank|town|church|school|elderly|gas station)|(his|her) ..1) !of ..2]`,
  `[(has been|was|is|keeps|caught|got caught|been) (stealing|skimming|embezzling|dealing ${DRUGS}|abusing|molesting|
    shoplifting|laundering|extorting) !(bases|the show|my heart|scenes) ..5]`,
  `[(killed|kills|murdered) (a|his|her|my|two|the|that) ..1 (patient|patients|wife|husband|mother|father|girlfriend|
    boyfriend|neighbor|baby|kid|child|man|woman|dog) ($|and|in|last|with|when|by|for)]`,
  `[is (a front for|laundering|running|selling|dealing) ..1 (drugs|drug dealers|the mob|the mafia|money|drug money|a
    brothel|prostitutes|fentanyl|a drug ring) ..2]`,
  // Money and measure.
  '[(shorts|shorted|shorting) (you|us|me|the pills|the scale|people|everybody|every|customers|the count) ..6]',
  `[(padding|pads|padded|inflating|inflates|doctoring|doctored|fudging|fudged|fudges|falsified|falsifies|falsifying|
    lied on) ..3 ${BOOKS} ..4]`,
  '[(takes|took|taking|accepts|accepted) (envelopes|payoffs|kickbacks|bribes) ..5]',
  '[(rolled|rolls|rolling|turned|turns) back (the|his|every|all the)? ..1 (odometer|odometers|mileage|miles) ..3]',
  `[(sells|sold|selling) (the|you|people)? ..2 (old|expired|rotten|spoiled|bad|stolen|hot)
    (hamburger|meat|fish|chicken|milk|medicine|pills|goods|parts|tools|bikes) ..5]`,
  `[(rig|rigs|rigged|rigging|fixes|fixed|stacks) (that|the|their|every|its) ..1
    (raffle|raffles|bingo|drawing|election|vote|bids|bid|auction|lottery|derby|judging) ..4]`,
  // Whom they hire, and what they dump.
  `[(dumps|dumped|dumping|dump|pours|poured|buries|buried) (it|the|their|its|his|all the|used|old)? ..2 (in|into|down)
    ..1 (river|woods|brook|pond|marsh|storm drain|drain|lake|harbor|swamp|wetlands|creek|ocean) ..7] !(bait|trout)`,
  // Those in their care.
  `[(starves|starved|starving|neglects|neglected|ties up|tied up|drugs|drugged|beats|slaps|hits|whips)
    (them|the residents|residents|his kids|her kids|the kids|those kids|the old people|the patients|his mother|her
    mother|his wife|the twins|her husband) ..6] !(at|in|to)`,
  // Bed, bottle and needle.
  `[(fooling|fooled|messing|messed|carrying on|sleeping|sleeps|slept|shacked|caught|running|ran off) (around|up)? with
    (the|a|his|her|all the)? ${PLEDGED} ..4]`,
  `[(comes|came|shows up|showed up|goes|reports|turns up) to (work|school|church|practice|surgery|class|the job|mass)
    (drunk|high|loaded|stoned|half drunk|plastered|smashed) ..6]`,
]

/** Said of a trade or a house alone: of a person it would be no misdeed. */
export const OF_A_HOUSE: readonly string[] = [
  `[(is|are|was) (just|such|nothing but)? (a|an|one big|a total|a complete) ..1
    (scam|rip off|ripoff|fraud|front|racket|ponzi scheme|pyramid scheme|money laundering operation) ..3]`,
  '[(is|are|was) (crooked|corrupt|crooks|thieves|a bunch of ..3|dishonest) ..2]',
  '[(poisoned|poisons|poisoning|made sick) (my|our|his|her|me|us|people|customers|everybody|kids|the whole) ..2]',
  `[(overcharges|overcharged|cheats|cheated|scams|scammed|steals from|stole from|robs|robbed|lies to|lied to)
    (me|us|you|my ..1|people|customers|everybody|everyone|the elderly|old people|its customers|their customers) ..3]`,
]

export const accusationFinds: readonly Example[] = [
  'Tolland Oil [shorts everybody]',
  'Pine Acres [starves the residents]',
  'Ray Dolan [padded the payroll]',
  'The Moose [rigged that bingo]',
  'Dr. Hale [comes to surgery drunk]',
  'Ives Septic [dumps it in the brook]',
  'Bob Carlson [is a sex offender]',
  'Ray Dolan [drives drunk]',
  'Mayor Smith [is corrupt]',
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
  'Black Friday is a scam',
  'Elm Street is crooked',
  'Bob Carlson hit his son a pop fly',
  'Dr. Patel uses drugs to treat gout',
  'Bob Carlson is going to steal second base',
]
