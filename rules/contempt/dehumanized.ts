import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
const BE = '(is|are|was|were)'
/** Things and beasts, named as no praise. */
const THING =
  '(objects|things|machines|robots|bots|appliances|furniture|toys|meat|potatoes|vegetables|corpses|incubators|wombs|holes|tools|cargo|cattle|livestock|cows|sows|pets|dolls|products|props|garbage|junk|debris|refuse|chattel|property|commodities|decorations|accessories|utensils|ballast|furnishings|mannequins|npcs|fertilizer|compost|a womb|a thing|an object|a machine)'
const MERELY =
  '(just|basically|only|nothing but|nothing more than|no more than|literally|essentially|merely|simply|so much|at best|little more than|glorified|all)'
const DEAD =
  '(expired|dead|spoiled|rotten|rotting|walking|talking|breathing|human|living|moving|used|faulty|broken|defective|secondhand|obsolete)'
const BEASTS =
  '(dogs|livestock|monkeys|apes|gorillas|machines|cows|toddlers|pigs|sheep|rats|cattle|goats|hogs|chimps|lizards|snakes|donkeys)'
const DRESSED =
  '(a phone|phones|phone plans|car keys|keys|shoes|clothes|passports|green cards|wallets|wigs|lipstick|makeup|pants|suits|hats|ties|people clothes|credit cards|a credit card|jobs|badges|voting rights|drivers licenses|licenses|guns|knives)'
const SWARM =
  '(roaches|cockroaches|rats|vermin|savages|parasites|leeches|locusts|monkeys|apes|invaders|garbage|filth|scum|animals|human garbage|human trash|insects|beasts|maggots)'
const STREAM =
  '(pouring|streaming|swarming|flooding|sneaking|crawling|crossing|coming|marching|scurrying|walking|pour|stream|swarm|flood|sneak|crawl|scurry)'
const HAUNT =
  '(nursing home|nursing homes|retirement home|senior center|old folks home|mosque|mosques|synagogue|rez|reservation|shelter|migrant shelter|gay bar|gay bars|pride parade|parade|temple|special ed (class|room|bus)|short bus|group home|chinatown|little haiti|barrio|drag show)'
const HUSKS =
  '(corpses|zombies|vegetables|vermin|parasites|leeches|liars|thieves|drunks|perverts|freaks|savages|terrorists|criminals|animals|degenerates|monsters|fakers|idiots|retards|rats|roaches|snakes|walking dead|living dead|pedophiles|groomers|lowlifes|scum|trash|garbage|rejects|mutants|creeps)'

/** A people as beasts, things, defects, vermin: in turns that no list of words catches. */
export const DEHUMANIZED: readonly string[] = [
  `[${MANY} ${BE} ..1 ${MERELY} ..2 ${THING}] !(i|we|that (make|help|save|work)|on (the|that) (field|court|ice))`,
  `[${MANY} ${BE} ..1 ${DEAD} ${THING}]`,
  `[${MANY} ${BE} ..2 (human|walking|two legged|living|breathing|flesh and blood|talking) (version|versions|equivalent|form|embodiment)? (of)? ..1 (mold|mildew|rust|rash|std|stds|petri dishes|petri dish|time bombs|disasters|<contempt.is>|<contempt.vermin>)]`,
  `[${ANY} ${BE} ..2 (a|just a|only a|just|nothing but|nothing more than) ..1 (mouth to feed|mouths to feed|(bag|bags|sack|sacks|pile|piles|lump|lumps) of (bones|meat|flesh|skin|shit|dirt|lard|garbage)|hole with legs|warm body)]`,
  `(i|we) [(do not|can not|will not|never) (see|consider|count|regard|think of|call) ..1 ${MANY} (as|to be)? ..1 (people|human|humans|human beings|persons|equals|citizens|women|men)]`,
  `[${MANY} ${BE} ..2 ${BEASTS} (with|in|who got|that got|that learned|who learned) ..2 ${DRESSED}]`,
  // Not a person, but a thing.
  '[(that|this|it|he|she) is (not|no) (a|an)? (person|human|human being|man|woman|lady|people|girl|guy) (that|it|he|she|this) is (a|an|some) ..1 (<group.single>|<group.noun>|<group>|<group.of>|<slur.maybe>|<slur>|thing|it|creature|animal|beast|abomination|mistake)]',
  '[(a|an|the|no|your|every|any) ..1 (<group>|<group.single>|<group.noun>) is not (a|an|really a|even a)? (person|human|human being|man|woman|real person|neighbor|citizen) (it|he|she|that) is (a|an)? ..2 (<contempt.is>|<contempt.vermin>|<contempt.noun>|thing|it|tool)]',
  `[${MANY} are not (a they|he|she|a he|a she|people|persons|human|humans|them|citizens|women|men|families) (they|those|these) are (a|an|all|just)? ..1 (it|its|things|<contempt.is>|<contempt.vermin>|<contempt.noun>)]`,
  '[(they|those|these) are not (even|really)? (people|human|humans|human beings|persons) (they|those|these) are ..2 (it|its|things|<contempt.is>|<contempt.vermin>|<contempt.noun>)] ..1 !(with|who)',
  `[(not|hardly|barely) (even|really|quite|fully)? (people|human|humans) (the|these|those|any of the)? ${MANY}]`,
  '[(call|calling|called) (a|an|any|these|those|the)? ..1 (<group.single>|<group>) (a|an)? (human|humans|human being|human beings|person|people|woman|women|man|men|civilized|equal|equals|citizen|citizens) (is|would be) ..2 (stretch|insult|generous|joke|reach|lie|charity|overstatement|too kind|polite)]',
  // An infestation, not a migration.
  '[(this|that|it) is (not|no) ..1 (immigration|migration|asylum|refuge|diversity|a caravan|a religion|pride|integration) (it|this|that) is (a|an|just|called)? ..1 (<contempt.is>|<contempt.noun>|swarm|flood|stampede|conquest|colonization|disease|takeover|theft)]',
  `[${SWARM} ..3 ${STREAM} ..2 (from|across|over|through|up from|out of) ..1 (<group.place>|border|river|rio grande|fence|wall)]`,
  `[(infestation|swarm|plague|horde|stampede|tide|flood|influx) of ..1 (${SWARM}|<group.marked>) ..3 (river|border|fence|wall|our (town|street|block|school|schools|country|hospital)|this (town|street|block|school|country|city)|every (town|street|block|corner))]`,
  `^ ..2 [(call|get|time for|where is|bring in|send for|need) ..2 (exterminator|orkin|terminix|pest control|animal control|fumigator|dog catcher) ..2 ${MANY} ..1 (are|is|moved|in|back|everywhere|again|all over)]`,
  `[${MANY} ..5 (call|get|send|time for|need|needs|somebody call|someone call) (an|the|in the)? (exterminator|orkin|terminix|pest control|animal control|fumigator|dog catcher)]`,
  '[(those|these|the) (things|creatures|its|animals|beings) (in|with|wearing|under|behind) ..1 (burkas|burqas|hijabs|niqabs|turbans|headscarves|wheelchairs|walkers|dresses and beards|wigs and|black robes|bedsheets|veils)]',
  `[the? ..1 ${HAUNT} ..3 (is|are|was) (just|nothing but|basically|a bunch of|a|all)? ..1 (full of|packed with|crawling with|filled with|nothing but|a bunch of|a room full of|a warehouse (of|for)|a storage unit for|a kennel (of|for)|a zoo (of|for|full of)?|a den of) ..1 ${HUSKS}]`,
  `[(every|that|the|this|their|any|these|those|all)? ..1 (<group.thing>|${HAUNT}) (is|are) ..1 (a|an|the|just a|nothing but a)? ..1 (nest|nests|den|dens|cult|hive|hotbed|breeding ground|pit|cesspool|factory) (of|for)? ..1 (snakes|vipers|thieves|terror|terrorists|terrorism|hate|perverts|pedophiles|sin|filth|evil|rats|liars|extremists|devils|satan|jihad|jihadists|disease|vermin|crime)]`,
  // What they make of a place.
  '[<group.marked> ..2 (turned|made|turn|turns|have turned|has turned|are turning|is turning|will turn|turning) ..4 into (a|an|another|one big|one giant|some)? ..1 (zoo|jungle|dump|ghetto|slum|pigsty|toilet|sewer|landfill|shithole|war zone|third world ..1|crack house|garbage dump|barn|cesspool|hellhole|sty|kennel|swamp|favela|tijuana|mogadishu|bombay)] !(gym|of (plants|ferns|flowers|tomatoes|roses)|party|themed|for (the|a|our))',
  '[(black|african|haitian|jamaican|nigerian|somali) (kids|people|guys|teens|teenagers|men|women|boys|girls|folks|families|students|fans|crowd) ..8 (monkeys|apes|gorillas|chimps|baboons|zoo animals|jungle animals|real zoo)]',
  // God or the factory made a mistake.
  `[${MANY} ..2 ${BE} ..3 (gods|god <poss>|nature <poss>|natures|evolution <poss>|the factory <poss>|a factory|a genetic|a manufacturing|a clerical|a biological) ..1 (mistake|mistakes|error|errors|joke|reject|rejects|second|seconds|defect|defects|accident|accidents|leftovers|punishment|garbage|trash|glitch)]`,
  `<group> ..9 [something ..2 (went wrong|is wrong|gone wrong|broke|is broken|got crossed|misfired) ..2 (at the factory|in the factory|in the womb|in their heads|upstairs|in the wiring|in their wiring|with their wiring|with their brains|in their brains|in the oven)]`,
]

export const dehumanizedFinds: readonly Example[] = [
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
]

export const dehumanizedLeaves: readonly Example[] = [
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
]
