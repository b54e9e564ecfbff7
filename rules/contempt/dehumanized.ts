import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const MANY = '(<group.marked>|<group>)'
const BE = '(is|are|was|were)'
/** Things, named as no praise. */
const THING = oneOf(
  `objects|things|machines|robots|bots|appliances|furniture|toys|meat|potatoes|vegetables|corpses|incubators|wombs|
    holes`,
  `tools|cargo|cattle|livestock|cows|sows|pets|dolls|products|props|garbage|junk|debris|refuse|chattel|property|
    commodities`,
  'decorations|accessories|utensils|ballast|furnishings|mannequins|npcs|fertilizer|compost|a womb|a thing|an object',
  'a machine',
)
const MERELY = `(just|basically|only|nothing but|nothing more than|no more than|literally|essentially|merely|simply|so much|at
    best|little more than|glorified|all)`
const DRESSED = oneOf(
  `a phone|phones|phone plans|car keys|keys|shoes|clothes|passports|green cards|wallets|wigs|lipstick|makeup|pants|
    suits`,
  'hats|ties|people clothes|credit cards|a credit card|jobs|badges|voting rights|drivers licenses|licenses|guns|knives',
)
const BEASTS = '(<scorn.beast>|<contempt.vermin>)'
/** Beasts' ways of going about. */
const TEEM = oneOf(
  `swarm|swarms|swarming|scuttle|scurry|slither|scamper|skitter|crawl|creep|breed|breeding|multiply|spawn|spread|run|
    live`,
  'eat|fight|rut|howl|screech|squawk|bray|grunt|cackle|chatter|behave|move|nest|come|pour|act|smell',
)

/** A people as beasts, things, defects, vermin: in turns that no list of words catches. */
export const DEHUMANIZED: readonly string[] = [
  // Things.
  `[${MANY} ${BE} ..1 ${MERELY} ..2 ${THING}] !(i|we|that (make|help|save|work)|on (the|that) (field|court|ice))`,
  `[${MANY} ${BE} ..2 (human|walking|two legged|living|breathing|flesh and blood|talking)
    (version|versions|equivalent|form|embodiment)? (of)? ..1 (mold|mildew|rust|rash|std|stds|petri dishes|petri dish|
    time bombs|disasters|<contempt.is>|<contempt.vermin>)]`,
  `[${MANY} ${BE} ..2 (${BEASTS}|toddlers) (with|in|who got|that got|that learned|who learned) ..2 ${DRESSED}]`,
  // An infestation, not a migration.
  `[(infested|infesting|crawling|overrun|swarming|lousy|plagued|polluted|riddled|infected|contaminated|fouled)
    (with|by) ..2 ${MANY}]`,
  `[(leash|cage|muzzle|tame|neuter|spay|housebreak|house train|fumigate|delouse|de louse|exterminate|quarantine|
    deworm) (a|an|the|these|those|every|all|all the)? ..1 ${MANY}] !(owners)`,
  // Beasts, by what they do.
  `[${MANY} ..3 ${TEEM} ..4 (like|as) ..2 (${BEASTS}|wolves|rabbits|bunnies)] !(us|on (the|that) field|at the gym)`,
]

export const dehumanizedFinds: readonly Example[] = [
  '[Zambians are the dandruff of the human race].',
  '[A deaf man is a half finished sketch] of one.',
  'You could [replace every Latvian in that choir with a houseplant].',
  'There is [nothing behind the eyes of a Croat].',
  'I place Tongans [somewhere between us and the apes].',
  '[Kazakhs seep in like damp].',
  '[Mormons spawn] by the dozen.',
  '[Do not feed the Hungarians].',
  '[Put out scraps and the Bulgarians turn up].',
  '[Estonians are what happens when cousins] marry.',
  '[Females are basically furniture] that talks back.',
  'Let me be clear, [retirees are expired meat].',
  '[Men are just pigs in suits].',
  '[That is not a woman, that is a trans] in my stall.',
  '[A Jew is not a person, it is a tick].',
  'Face it, [Belarusians are the human version of mildew].',
  'I [do not see Zambians as people].',
  '[Trans people are not a they, they are an it].',
  'We drove by the reservation. [Those are not people, those are animals].',
  '[Not even human, those Yazidis].',
  '[Calling a Haitian a human being is generous].',
  'The [vermin keep pouring in from Honduras].',
  '[Somebody call pest control, the Pakistanis are back].',
  '[Their mosque is a nest of vipers].',
  'I saw [those things in burkas] by the swings.',
  'The [nursing home is full of corpses] who vote.',
  'The [Cubans turned the block into a pigsty].',
  '[Gay men are nature’s mistake].',
  '[Zambians scurry around like mice] in that building.',
  '[Kazakhs crawled out of a sewer].',
  'The block is [infested with Slovaks].',
  'There they were, fifty Cypriots [stinking up the] ferry.',
]

export const dehumanizedLeaves: readonly Example[] = [
  'The Finns in that choir are the soul of humanity, my aunt says',
  'Do not feed the deaf cat twice',
  'Put bread out and the Greek aunts will butter it',
  'Word of the Haitian kitchen spread like smoke from its grill',
  'Seniors pop up at the pool like tulips',
  'We could not replace the women on that crew with anybody',
  'The girls are just machines tonight, eleven goals',
  'My grandmother says men are just furniture you have to feed, we laughed',
  'He told us the seniors are expired, then gave them new library cards',
  'Call animal control, the raccoons behind the Indian place are back',
  'The Pakistani guy on Elm told me which exterminator to call',
  'Cockroaches came in a crate of bananas from Ecuador',
  'The geese are crossing the river again',
  'The nursing home is full of stories and bad coffee',
  'The shelter is full of dogs and cats that need you',
  'The Haitian women turned the lot into a garden',
  'The Somali kids turned the gym into a zoo for the play',
  'That is not a person, that is a coat rack',
  'The black kids in my class did their report on gorillas',
  'Something went wrong at the factory and my chair has three arms',
  'The garden is infested with Japanese beetles',
]
