import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
const BE = '(is|are|was|were)'
/** Things, named as no praise. */
const THING = oneOf(
  'objects|things|machines|robots|bots|appliances|furniture|toys|meat|potatoes|vegetables|corpses|incubators|wombs|holes',
  'tools|cargo|cattle|livestock|cows|sows|pets|dolls|products|props|garbage|junk|debris|refuse|chattel|property|commodities',
  'decorations|accessories|utensils|ballast|furnishings|mannequins|npcs|fertilizer|compost|a womb|a thing|an object',
  'a machine',
)
const MERELY =
  '(just|basically|only|nothing but|nothing more than|no more than|literally|essentially|merely|simply|so much|at best|little more than|glorified|all)'
const DEAD =
  '(expired|dead|spoiled|rotten|rotting|walking|talking|breathing|human|living|moving|used|faulty|broken|defective|secondhand|obsolete)'
const DRESSED = oneOf(
  'a phone|phones|phone plans|car keys|keys|shoes|clothes|passports|green cards|wallets|wigs|lipstick|makeup|pants|suits',
  'hats|ties|people clothes|credit cards|a credit card|jobs|badges|voting rights|drivers licenses|licenses|guns|knives',
)
const BEASTS = '(<scorn.beast>|<contempt.vermin>)'
const SWARM = '(<scorn.name>|<scorn.beast>|human garbage|human trash|insects)'
const STREAM =
  '(pouring|streaming|swarming|flooding|sneaking|crawling|crossing|coming|marching|scurrying|walking|pour|stream|swarm|flood|sneak|crawl|scurry)'
const HAUNT = oneOf(
  'nursing home|nursing homes|retirement home|senior center|old folks home|mosque|mosques|synagogue|rez|reservation',
  'migrant shelter|gay bar|gay bars|pride parade|temple|special ed (class|room|bus)|short bus|group home',
  'chinatown|little haiti|barrio|drag show',
)
const HUSKS = '(<scorn.name>|<contempt.vermin>|corpses|walking dead|living dead|animals|rats|roaches|snakes)'
/** What a house of theirs is said to breed. */
const BRED = oneOf(
  'snakes|vipers|thieves|terror|terrorists|terrorism|hate|perverts|pedophiles|sin|filth|evil|rats|liars|extremists|devils',
  'satan|jihad|jihadists|disease|vermin|crime',
)
const CATCHER = '(exterminator|exterminators|orkin|terminix|pest control|animal control|fumigator|dog catcher)'
const NO_PERSON = '(person|human|human being|man|woman|lady|people|girl|guy|real person|neighbor|citizen)'
const NO_PEOPLE =
  '(people|human|humans|human beings|persons|equals|citizens|women|men|families|them|he|she|a he|a she|a they)'
const IT = '(it|its|thing|things|tool|tools|<contempt.is>|<contempt.vermin>|<contempt.noun>)'
const HUMAN =
  '(human|humans|human being|human beings|person|people|woman|women|man|men|lady|civilized|equal|equals|citizen|citizens)'
/** What a place becomes of them. */
const RUINED = oneOf(
  'zoo|jungle|dump|ghetto|slum|pigsty|toilet|sewer|landfill|shithole|war zone|third world ..1|crack house|garbage dump',
  'barn|cesspool|hellhole|sty|kennel|swamp|favela|tijuana|mogadishu|bombay',
)
/** Beasts' ways of going about. */
const TEEM = oneOf(
  'swarm|swarms|swarming|scuttle|scurry|slither|scamper|skitter|crawl|creep|breed|breeding|multiply|spawn|spread|run|live',
  'eat|fight|rut|howl|screech|squawk|bray|grunt|cackle|chatter|behave|move|nest|come|pour|act|smell',
)
const DEVOUR =
  '(strip|eat|swarm|infest|descend|devour|crawl|creep|spread|breed|multiply|destroy|come|gather|take|cover|feed|hop|nest|overrun)'
const HOLE =
  '(sewer|sewers|gutter|rock|rocks|cave|caves|swamp|slime|hole|holes|jungle|dumpster|trash|drain|pit|muck|woodwork|bog|trees|tree)'
const COPY = oneOf(
  'malfunction|mistake|failed version|botched|knockoff|cheap copy|parody|mockery|imitation|counterfeit|discount version',
  'corruption|abuse|perversion|broken version|bad copy',
)

/** What would serve as well as a person, in scorn. */
const STUFF =
  '(houseplant|houseplants|plant|plants|dog|dogs|cat|cats|goat|goats|parrot|monkey|monkeys|trained monkey|potato|rock|rocks|brick|bricks|cone|cones|chair|chairs|toaster|vending machine|lamp|lamps|mop|mops|broom|mannequin|mannequins|cardboard|sandbags|sack)'
const THE = '(a|an|any|the|these|those|every)?'
const SEEP =
  '(come|comes|get|gets|creep|creeps|seep|seeps|leak|leaks|move|moves|pour|pours|spread|spreads|breed|go|goes|turn up|show up|multiply|grow|drift|settle|cling|stick|pop up)'
/** Damp, rot and weeds, and what has them; fire only where it takes a place. */
const DAMP = oneOf(
  'damp|mold|mildew|rot|rust|sewage|a stain|stains|weeds|ivy|bamboo|kudzu|knotweed|a rash|the flu|the plague|a plague',
  'cancer|fungus|moths|smoke|gas|lice|a virus|grease|a smell|dust mites|dry rot|a leak|crabgrass|ringworm|herpes',
  'something (under|from|out of|on|in) ..1 (sink|rock|log|fridge|bed|drain|swamp|sewer|shoe|basement)',
)
const WENT_WRONG = oneOf(
  'mold|rot|wrong|drunk|cousins|sisters|brothers|mistake|batch|factory|defect|inbreed|inbreeding|toilet|drain|trash|bleach',
  'gutter|stagnates|curdles|spoils|blueprint|recipe|backwards',
)

/** A people as beasts, things, defects, vermin: in turns that no list of words catches. */
export const DEHUMANIZED: readonly string[] = [
  // Things.
  `[${MANY} ${BE} ..1 ${MERELY} ..2 ${THING}] !(i|we|that (make|help|save|work)|on (the|that) (field|court|ice))`,
  `[${MANY} ${BE} ..1 ${DEAD} ${THING}]`,
  `[${MANY} ${BE} ..2 (human|walking|two legged|living|breathing|flesh and blood|talking) (version|versions|equivalent|form|embodiment)? (of)? ..1 (mold|mildew|rust|rash|std|stds|petri dishes|petri dish|time bombs|disasters|<contempt.is>|<contempt.vermin>)]`,
  `[${ANY} ${BE} ..2 (a|just a|only a|just|nothing but|nothing more than) ..1 (mouth to feed|mouths to feed|(bag|bags|sack|sacks|pile|piles|lump|lumps) of (bones|meat|flesh|skin|shit|dirt|lard|garbage)|hole with legs|warm body)]`,
  `[${MANY} ${BE} ..2 (${BEASTS}|toddlers) (with|in|who got|that got|that learned|who learned) ..2 ${DRESSED}]`,
  `[${MANY} ${BE} ..4 (leftovers|dregs|returns|returns bin|rejects|landfill|bin|sewer|scraps|trash|runoff|byproduct|exhaust|lint|dandruff|crumbs|sweepings|scrapings|sludge|residue|overflow|clearance rack|discount rack|rough draft|rough drafts) ..1 (of|from) ..2 (world|human race|humanity|mankind|species|evolution|nature|god|society|gene pool|universe|earth|planet|creation)]`,
  `[(<poss>|the) ..1 (world|human race|humanity|mankind|evolution|nature|god|society|planet) <poss> (leftovers|dregs|rejects|scraps|trash|sewer|lint|sweepings|mistake|litter|waste)] ..1 !(day|bin)`,
  `[${ANY} ${BE} (a|an|just|only|like|basically)? ..1 (unfinished|half (finished|baked|made)|rough|failed|botched|discarded|early|cheap) (sketch|sketches|draft|drafts|version|versions|prototype|prototypes|model|models|attempt|attempts|copy|copies|casting|mold|people|men|women|humans|person|human)]`,
  `[(replace|swap|trade) ..1 (every|all|any|the|a|most) ..1 ${ANY} ..5 (with|for) (a|an|two|one|some)? ..1 ${STUFF}]`,
  // Nobody is in there.
  `[(no|nothing|not a|nobody|no one) ..1 (soul|light|lights|spark|human|person|thought|mind|brain|home)? ..1 (behind|in|inside|back of) (the|those|their) ..1 (eyes|face|faces|head|skull|skin) of ${THE} ..1 ${ANY}]`,
  `[(look|looked|stare|stared|peer) ..4 ${ANY} ..2 (eyes|face|faces) ..4 (nothing|nobody|no one|empty|blank|lights|vacant|hollow)]`,
  '[(somewhere|halfway|partway) between (us|man|men|humans|people|a man|a human) and (the|an)? (trees|apes|ape|animals|monkeys|pigs|dogs|rats|swamp|zoo)]',
  // Not a person, but a thing.
  `(i|we) [(do not|can not|will not|never|would not|hardly) (see|consider|count|regard|think of|call|class|rate) ..1 ${ANY} (as|to be)? (a|an)? ..1 ${HUMAN}]`,
  `[(that|this|it|he|she) is (not|no) (a|an)? ${NO_PERSON} (that|it|he|she|this) is (a|an|some) ..1 (${ANY}|<group.noun>|<group.of>|<slur.maybe>|<slur>|thing|it|creature|animal|beast|abomination|mistake)]`,
  `[(a|an|the|no|your|every|any) ..1 (${ANY}|<group.noun>) is not (a|an|really a|even a)? ${NO_PERSON} (it|he|she|that) is (a|an)? ..2 ${IT}]`,
  `[(${MANY}|they|those|these) are not (even|really)? ${NO_PEOPLE} (they|those|these) are ..2 ${IT}] !(..1 (with|who))`,
  `[(not|hardly|barely) (even|really|quite|fully)? (people|human|humans) (the|these|those|any of the)? ${MANY}]`,
  `[(call|calling|called) (a|an|any|these|those|the)? ..1 ${ANY} (a|an)? ${HUMAN} (is|would be) ..2 (stretch|insult|generous|joke|reach|lie|charity|overstatement|too kind|polite)]`,
  `[(not|no|is not) (a|an)? ${NO_PERSON} (in|under|behind|inside) (that|the|those|a|all that) ..2 (burka|hijab|turban|veil|niqab|wheelchair|dress|makeup|wig|robe|headscarf|beard)]`,
  '[(those|these|the) (things|creatures|its|animals|beings) (in|with|wearing|under|behind) ..1 (burkas|burqas|hijabs|niqabs|turbans|headscarves|wheelchairs|walkers|dresses and beards|wigs and|black robes|bedsheets|veils)]',
  `[${MANY} (are|is|belong to|come from|seem like) ..2 (another|a different|a separate|a lower|some other|an alien|a lesser) (species|race|breed|order|planet)] !(team|league)`,
  // God or the factory made a mistake.
  `[${MANY} ..2 ${BE} ..3 (gods|god <poss>|nature <poss>|natures|evolution <poss>|the factory <poss>|a factory|a genetic|a manufacturing|a clerical|a biological) ..1 (mistake|mistakes|error|errors|joke|reject|rejects|second|seconds|defect|defects|accident|accidents|leftovers|punishment|garbage|trash|glitch)]`,
  `[(a|an|that|this|what|every|any) ..1 ${ANY} is (a|an|the|just a)? ..2 ${COPY} ..2 (of|version)? ..2 (woman|man|person|human|nature|human being|god)]`,
  '<group> ..9 [something ..2 (went wrong|is wrong|gone wrong|broke|is broken|got crossed|misfired) ..2 (at the factory|in the factory|in the womb|in their heads|upstairs|in the wiring|in their wiring|with their wiring|with their brains|in their brains|in the oven)]',
  // An infestation, not a migration.
  '[(this|that|it) is (not|no) ..1 (immigration|migration|asylum|refuge|diversity|a caravan|a religion|pride|integration) (it|this|that) is (a|an|just|called)? ..1 (<contempt.is>|<contempt.noun>|swarm|flood|stampede|conquest|colonization|disease|takeover|theft)]',
  `[${SWARM} ..3 ${STREAM} ..2 (from|across|over|through|up from|out of) ..1 (<group.place>|border|river|rio grande|fence|wall)]`,
  `[(infestation|swarm|plague|horde|stampede|tide|flood|influx) of ..1 (${SWARM}|<group.marked>) ..3 (river|border|fence|wall|our (town|street|block|school|schools|country|hospital)|this (town|street|block|school|country|city)|every (town|street|block|corner))]`,
  `[(infested|infesting|crawling|overrun|swarming|lousy|plagued|polluted|riddled|infected|contaminated|fouled) (with|by) ..2 ${MANY}]`,
  '<group.marked> [(stinking up|smelling up|fouling up|dirtying up|clogging up|infesting|overrunning|leeching off|sponging off|mooching off|trashing) ..3]',
  `^ ..2 [(call|get|time for|where is|bring in|send for|need) ..2 ${CATCHER} ..2 ${MANY} ..1 (are|is|moved|in|back|everywhere|again|all over)]`,
  `[${MANY} ..5 (call|get|send|time for|need|needs|somebody call|someone call) (an|the|in the)? ${CATCHER}]`,
  `[(leash|cage|muzzle|tame|neuter|spay|housebreak|house train|fumigate|delouse|de louse|exterminate|quarantine|deworm) (a|an|the|these|those|every|all|all the)? ..1 ${MANY}] !(owners)`,
  `[(do not|can not|never) (reason|argue|talk|negotiate|deal) with (a|an|the|these) ..1 ${ANY} ..1 (you|it) ..6 (it|him|them|beast|animal|leash|stick)]`,
  // Their houses, and what they make of a place.
  `[the? ..1 ${HAUNT} ..3 (is|are|was) (just|nothing but|basically|a bunch of|a|all)? ..1 (full of|packed with|crawling with|filled with|nothing but|a bunch of|a room full of|a warehouse (of|for)|a storage unit for|a kennel (of|for)|a zoo (of|for|full of)?|a den of) ..1 ${HUSKS}]`,
  `[(every|that|the|this|their|any|these|those|all)? ..1 (<group.thing>|${HAUNT}) (is|are) ..1 (a|an|the|just a|nothing but a)? ..1 (nest|nests|den|dens|cult|hive|hotbed|breeding ground|pit|cesspool|factory) (of|for)? ..1 ${BRED}]`,
  `[<group.marked> ..2 (turned|made|turn|turns|have turned|has turned|are turning|is turning|will turn|turning) ..4 into (a|an|another|one big|one giant|some)? ..1 ${RUINED}] !(gym|of (plants|ferns|flowers|tomatoes|roses)|party|themed|for (the|a|our))`,
  // Like what seeps and spreads, comes out at night and comes back.
  `[${MANY} ..3 ${SEEP} ..4 like ..3 ${DAMP}]`,
  `[${MANY} (reproduce|spawn|hatch|sprout|molt|infest|fester)] !(the|joy|<any> (economy|trade))`,
  `[(do not|never|stop|quit) (feed|feeding|water|watering) (the|these|those|any) ..1 ${MANY}] !(pork|meat|beef|nuts|gluten|sugar|dairy|cat|cats|dog|dogs|lies|junk|only|who)`,
  `[(put|leave|set|throw) ..1 (food|scraps|bread|crumbs|garbage|trash) ..2 (and|so) the? ..1 ${MANY} (show|come|appear|gather|swarm|crawl|turn up|descend)]`,
  `[${MANY} are what ..1 (happens|is left|remains|you get|crawls out|comes out) (when|if|after|once|of) ..6 ${WENT_WRONG}]`,
  // Beasts, by what they do.
  '[(black|african|haitian|jamaican|nigerian|somali) (kids|people|guys|teens|teenagers|men|women|boys|girls|folks|families|students|fans|crowd) ..8 (monkeys|apes|gorillas|chimps|baboons|zoo animals|jungle animals|real zoo)]',
  `[(like|same as|as) ..1 ${BEASTS} ..1 (these|those|the|our|all these)? ..1 <group.marked> ..1 ${DEVOUR}]`,
  `[${MANY} ..3 ${TEEM} ..4 (like|as) ..2 (${BEASTS}|wolves|rabbits|bunnies)] !(us|on (the|that) field|at the gym)`,
  `[(run|running|move|hunt|live|travel|go|prowl|roam) in (packs|hordes|swarms|herds) ..1 (like ..3)?] (these|those|the)? ..1 ${MANY}`,
  `[${MANY} (have|has|drop|drops|produce|whelp|whelps|spawn|spawns|raise|breed|throw) ..1 (litters|litter|broods|pups|spawn|whelps|vermin)] !(..2 (box|boxes|bag|kittens|puppies))`,
  `[${MANY} ..2 (crawled|crawl|crawling|slithered|slither|slinked|oozed|dragged|came|climbed) ..1 (out of|from|out from|from under|out from under|up from) (a|the|some|their) ..1 ${HOLE}] !(tour|climb)`,
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
  '[This is not immigration, it is an infestation].',
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
