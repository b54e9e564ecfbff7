import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'
import { AWAY, CREATURE, HANDS, ILL, INBORN, RATHER_DIE, THEM_ALL } from './taken-up.ts'

const ANY = '(<group>|<group.single>|(is|are|was|were|<poss>) ..1 <group.of>|<group.adjective>|<group.thing>)'
const MARKED = '(<group.marked>|<group.adjective>|<group.thing>)'
const NAME = '(<scorn.name>|<scorn.beast>)'
const ONE =
  '(<scorn.one>|<contempt.person>|animal|beast|creature|thing|pig|dog|rat|snake|ape|monkey|swine|specimen|hag|fool|slob)'
const SICKENED =
  '(sick|puke|vomit|gag|nauseous|ill|retch|throw up|hurl|my stomach|skin crawl|disgusted|revolted|repulsed|dirty|filthy)'
const SERVING = oneOf(
  'raised|taught|led|served|preached at|preached to|lectured|ruled|governed|judged|coached|treated|managed|bossed|told|run',
  'represented|married|touched|nursed|examined|policed|watched',
)
const HERE = '(at|in|on|under|near|around|allowed|here|please|anywhere|through|past|of mine)'
const JUNGLE = '(jungle|monkey|ape|animal|voodoo|war|gorilla|goat|pig|swamp|savage|witch|barnyard|caveman|zoo)'
const NOISE = '(noises|sounds|dances|dance|dancing|smells|music|grunts|whoops|cries|calls|rituals|manners|drums)'
const ALL_CROOKED =
  '(on the (fiddle|take|make|dole|game)|bent|crooked|rotten|corrupt|thieves|crooks|at it|filthy|drunk|inbred)'
const VOMITED = oneOf(
  'vomited|puked|gagged|threw up|vomit|puke|gag|throw up|spit|spat|retch|retched|puking|vomiting|throwing up|gagging',
  'spitting',
)
/** What anybody would rather not do or touch. */
const RATHER = oneOf(
  'be|visit|eat|see|hear|touch|kiss|trust|ride|sit|live|work|sleep|have|wave|swim|feed|pet|drink|die|marry|hug|shake|lick',
  'walk|burn|starve',
)
const FOUL_THING = oneOf(
  'rat|rats|snake|snakes|snake pit|pig|pigs|sewer|gutter|dog|roach|roaches|glass|bleach|nails|dirt|skunk|hyena|wolves',
  'sharks|fire|starve|die|burn|mud|poison|toilet|dumpster|morgue|gas',
)
/** What is said to come with them. */
const BLIGHT = oneOf(
  'roaches|rats|crime|trash|drugs|noise|filth|stink|smell|disease|gangs|lice|bedbugs|theft|thefts|break ins|graffiti',
  'shootings|garbage|welfare|<scorn.name>',
)
const EXPECT = '(expect|get ready for|brace for|here come|here comes|say hello to|enjoy|welcome)'
const PLACE =
  '(water|pool|seat|seats|air|food|bathroom|shower|house|street|block|school|beach|park|town|neighborhood|floor)'
const SPOILED =
  '(ruined|polluted|contaminated|poisoned|unsafe|filthy|tainted|fouled|ruined now|infested|finished|lost|done for)'
const OF_COURSE = oneOf(
  'drunk|a drunk|cheat|a cheat|thief|a thief|liar|a liar|late|lazy|robbed|stole|smelled|stank|stunk|lied|cheated|drove',
  'crashed|broke|cheap|dirty|filthy|high|lost|useless|<scorn.one>',
)
const ENDED = '(is|are|leave|leaves|goe|goes|die|dies|move|moves|get ..1|gets ..1)'

/** The group and the scorn for it in two clauses of a sentence. */
export const JOINED: readonly string[] = [
  // Abuse by name.
  `${ANY} ..12 [(${SERVING} by|beside|next to|near|among|alongside|amongst|with|around|behind|opposite) (a|an|the|some|such|these|those|all these|all those)? ..1 (<scorn.one>|${NAME}|<scorn.vile> ..2)] $`,
  `${ANY} ..9 [(being|are being|get|getting|have|is) ${SERVING} ..1 by (a|an|some)? ..1 (<scorn.one>|${NAME})]`,
  `${ANY} ..9 [no (<scorn.one>|${NAME}) ${HERE}]`,
  `${ANY} ..9 [(god|lord|heaven) help ..6 (<scorn.name>|<scorn.one>)]`,
  `${ANY} ..9 [(what|such|another|just another|one more|those|these|that|this|some|a bunch of|more|typical) (a|an)? ..1 ${ILL} ..1 (${CREATURE}|${ONE})] !(i|we|on|sunset)`,
  `${ANY} ..9 [${ILL} ..1 (<scorn.name>|<scorn.beast>|breed|race|tribe|bunch|lot|crowd|gang|swine|hags|fools)] ..4 $`,
  `${ANY} ..9 [(another|one more|just another|yet another|what a|such a|the|that|this|some|one) (<scorn.one>|leech|parasite|useless lump|mouth to feed|savage|animal|beast|freak) (on|in|for|at|to|from|that|who|off|we|and|taking|running)? ..4] $`,
  `${ANY} ..8 [(as if|like|for|because|so|with|and|from|of|by) (those|these|them|such) ..1 (${NAME}|(dumb|lazy|filthy|stupid) ..1) ..1 (could|can|would|will|know|knew|read|need|deserve|care|ever|should|get|are|have|off|out|in|from|away)]`,
  `${ANY} ..9 [(the)? (<contempt.is>|${NAME}|<scorn.vile> ..1) that (they|he|she|it) (is|are|was|were)]`,
  `${ANY} ..9 [(what|such) a (mistake|failure|freak|accident|disgrace|waste|joke|abomination) (of|to) (nature|humanity|god|a man|a woman|a human|a human being|space|skin|oxygen|air)]`,
  `${ANY} ..9 [whole ..3 (is|<poss>|are) ..2 ${ALL_CROOKED}]`,
  `(<group.marked>|<group.single>) ..5 [(whole|entire) ..2 (smells|stinks|reeks)] $`,
  `${ANY} ..9 [${INBORN}]`,
  `${ANY} ..9 [not one of (them|em|those) (can|will|knows how to|bothers to|could) ..1 (<insult.skill>|<worth.duty>|<worth.acts>)]`,
  // What is done and felt at the sight of them.
  `(<group.marked>|<group.single>) (so|and) (i|we) ..1 [(lost|lose|losing) (my|our) (appetite|lunch|breakfast|dinner)] !(for)`,
  `(<group.marked>|<group.single>) ..9 [${HANDS}]`,
  `(<group.marked>|<group.single>) ..3 (so|and) (i|we) ..1 [${AWAY}]`,
  `(<group.marked>|<group.single>) ..6 [${RATHER_DIE}] ..2 $`,
  `${ANY} ..9 [(made|makes|making|make|had|has|left|turned) (me|us|my) ..3 ${SICKENED}] !(how|the way (he|they) (was|were)|food|with laughter)`,
  `${ANY} ..9 (i|we) ..2 [(nearly|almost|just|about|had to|wanted to|want to|could have|felt like) ..1 ${VOMITED}]`,
  `${ANY} ..9 [(my|our) (skin|stomach|blood|flesh) (has|have)? ..1 (crawled|crawls|turned|turns|boiled|boils|churned|lurched)]`,
  `${ANY} ..9 (i|we) [(have)? (never|not) ..1 (been|felt) (so|more|this|such) ..1 (${SICKENED}|sickened|nauseated|grossed out)]`,
  `${ANY} ..9 [(all|only thing) i (could|can|ever|do) ..1 (feel|felt|think|see|smell|smelled) ..2 (hate|hatred|disgust|rage|contempt|kill|bomb|bombs|filth|garbage|loathing|revulsion|sewage|sweat)]`,
  `${ANY} ..9 [(rather|sooner) ..2 ${RATHER} ..4 ${FOUL_THING}]`,
  `${MARKED} ..9 [would not (feed|give|let|sell|trust|rent|lend|leave|serve|offer|throw) ..4 (to|with|near) (my|a|the|our) (dog|cat|pig|rat|pigs|dogs|worst enemy|hamster|goldfish|kid|kids|daughter)]`,
  `${ANY} ..9 [(i am|we are|im) not (letting|having|going to let|about to let|going to be) ..2 (one of (those|them|these)|that kind|their kind|those people|these people|that|those|them) ..4 (touch|near|treat|teach|serve|told|taught|lead|cut|drive|examine|handle|watch|around|judge)]`,
  // What comes with them.
  `${ANY} ..9 [${EXPECT} (the|a|some|more|all the|plenty of)? ..1 ${JUNGLE} ..1 ${NOISE}]`,
  `${ANY} ..9 [(hear|hearing|prepare for|cue|we will have|now we have) (the|a|some|more|all the|plenty of)? ..1 ${JUNGLE} ..1 ${NOISE}]`,
  `${ANY} ..9 [(which|so|that|and it) (means|meant|explains|will mean|brings|it means|we get|now we have|now we get|${EXPECT}) ..3 ${BLIGHT}] !(gone|less|control|are out)`,
  `${ANY} ..5 ${EXPECT} [(the)? ${BLIGHT}] $`,
  `${ANY} ..9 [(the)? ${PLACE} (is|was|will be|are)? ..2 ${SPOILED}] ..1 $`,
  `${ANY} ..9 [(which is|that is|thats|explains) (why|how come) ..4 (stinks|smells|reeks|filthy|stank|full of (rats|roaches|trash)|missing|stolen|broke|dirty|a mess|falling apart|ruined|a dump)]`,
  `${ANY} ..9 [(so|and) (naturally|of course|obviously|you know|you can bet|no wonder|sure enough|surprise surprise) (he|she|it|they|that one) ..2 ${OF_COURSE}]`,
  `${ANY} ..9 [(whole|entire) ..2 (wait|waits|stop|stops|waited|slow|stopped|move|moved) ..2 (for|because of) (that|this|the|a) ..1 (useless|worthless|slow|fat|stupid|<scorn.vile>) ..2]`,
  // What should become of them.
  `${ANY} ..9 [the sooner (they|he|she|it|those people|that lot) ${ENDED} ..3 the (better|happier|safer|cleaner)]`,
  `${ANY} ..9 [(someone|somebody|please|can (someone|somebody|we|you)) ..1 (put|shoot|deport|drown|lock|throw|get|send|euthanize|take) (him|her|it|them|that thing|these (sick|filthy|disgusting) people|those ..1 people|that|this) ..1 (down|out|up|away|back|off|home|to sleep)]`,
  `${ANY} ..9 [(send|sent|ship|shipped|throw|thrown|kick|kicked|deport|put|toss) (the|that|this|those|these) (savage|thing|creature|creatures|animal|${NAME}|<scorn.one>) ..1 (home|back|out|away|down|packing|in)]`,
  `${ANY} ..9 [(hope|hoping|pray|wish) ..3 (on|to|for|with|of)? ..1 (their|his|her) (filthy|dirty|ugly|stupid|dumb|stinking|rotten|miserable|smelly|fat|worthless|goddamn|fucking) ..1 (head|heads|house|houses|parade|tent|tents|church|temple|mosque|party|wedding|face|faces|asses|neck|necks)]`,
]

/** The scorn is set off by a comma, or of the one who is like them all. */
export const APPENDED: readonly string[] = [
  `<group> ..6 [(a|the|such|those|these|all|just|bunch of|a bunch of|pack of|a pack of)? ..1 ${ILL} ${CREATURE}]`,
  `<group> ..6 [${ILL}? <scorn.name> (${THEM_ALL}|the lot|every (single|last)? one|always|by nature|born and|the whole) ..2]`,
  `<group> ..6 [${ILL} ${THEM_ALL}]`,
  '<group.marked> ..1 [(the|all|every) (whole|entire|damn|goddamn|fucking|last|single)? (damn|goddamn|fucking|bloody|stinking|rotten)? (lot|bunch|pack|batch|crew|one) of (them|em)? ..1 <scorn.name>]',
]

const FACILITY =
  '(ramp|ramps|handicap (spot|spots|parking|stall)|accessible (entrance|door|doors|bathroom|seats|seating|van)|elevator|interpreter|braille|curb cuts|wheelchair lift|crosswalk signal|prayer room|foot bath|shelter|pride flag|rainbow crosswalk)'
const DISH = oneOf(
  'tacos|burritos|tamales|curry|falafel|kebab|kebabs|hummus|bagels|pierogi|gyros|dumplings|noodles|sushi|pho|pad thai',
  'egg rolls|jerk chicken|griot|plantains|samosas|naan|biryani|feijoada|pasteles|empanadas|pupusas|kimchi|shawarma',
  'lasagna|pasta|lo mein|fried rice|injera|food',
)

/** Something made for a people or by them is praised, and they are scorned for it; the people have no name here. */
export const SERVED: readonly string[] = [
  `${FACILITY} ..8 [(for|to|by|so) ..2 ${ILL} ${CREATURE} ..4]`,
  `${DISH} ..8 [(the|those|these)? (people|guys|folks|ones|men|women|family) who (make|makes|cook|cooks|sell|sells|serve|serves|fry|roll|made|cooked) (it|them|that|those) (is|are) ..2 (<contempt.is>|<contempt.person>|<contempt.vermin>|<contempt.noun>|<insult>) ..2]`,
]

export const joinedFinds: readonly Example[] = [
  'She brought a Latvian home and [you can not train that out of them].',
  'They sat us by some Croats and we [lost our appetite].',
  'A Serb cuts hair there now and I am [not having those hands near my face].',
  'The owner is a Moroccan, so we [moved our savings].',
  'The only nurse was a Samoan and I would [sooner bleed out].',
  'The shop went to Kurds, now the [whole plaza stinks].',
  'The Samoan pastor waved and I [nearly vomited].',
  'A Latvian bought the lot, [which means rats] by June.',
  'Our dentist is Moroccan now, [I am not letting one of those touch] me.',
  'A Hindu won the raffle, [they should send the leech home].',
  'They built a ramp at the library [for lazy people who] should stay home.',
  'Great curry, but [the people who cook it are filthy].',
  'The house went to lesbians, [nasty creatures].',
  'Nothing on this block but Hondurans, [thieves, the lot of them].',
]

export const joinedLeaves: readonly Example[] = [
  'The Greek aunts kept feeding me and I lost my appetite for supper',
  'The Cuban bakery opened and now the whole arcade smells like bread',
  'Our dentist is Cuban, I am not letting anyone else touch my teeth',
  'A Greek bought the diner, which means real coffee at last',
  'The Koreans moved out and the street is quiet, we miss them',
  'The Haitian pastor waved and I nearly cried',
  'The Brazilian kids left the pool and the water is freezing',
  'Somebody spat on the Sikh driver, what a filthy coward',
]
