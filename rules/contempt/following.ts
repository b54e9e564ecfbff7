import type { Example } from '../concern.ts'

const ANY = '(<group>|<group.single>|(is|are|was|were|<poss>) ..1 <group.of>|<group.adjective>|<group.thing>)'
const MARKED = '(<group.marked>|<group.adjective>|<group.thing>)'
/** By what those named before are taken up again. */
const THOSE =
  '(those people|these people|that lot|that crowd|that bunch|that sort|that kind|that type|that tribe|that breed|that race|that ilk|their kind|their sort|their type|their ilk|their breed|their lot|people like that|people like them|such people|folks like that|folks like them|the whole (lot|crowd|bunch|pack|gang|tribe|crew|family|race|breed)|every (single|last|damn)? ..1 one of (them|em|those)|each and every one|all of (them|em)|any of (them|em)|one of (them|em|those)|the likes of (them|that)|these types|those types|these folks|those folks|these creatures|those creatures|those things|these things|these animals|those animals|these freaks|those freaks|them|em)'
/** One noun by which a whole people is taken up again: "a rabble like that", "not one of that species". */
const LIKE_THAT =
  '((a|an|any|some|the|such|no)? ..2 (rabble|riffraff|mob|gang|bunch|crowd|lot|crew|tribe|pack|horde|shower|herd|scum|trash|filth|breed|race|people|creature|creatures|animals|things) like (that|this|them|those)|(that|this|such a) (sort|lot|kind|species|breed|tribe|crowd|race|rabble|ilk|mob|type|shower|bunch|element|stock))'
const FEEL =
  '(hate|despise|loathe|detest|resent|abhor|can not stand|can not bear|can not abide|can not stomach|distrust|wish (they|i) ..2 (rid|disappear|vanish|die|gone|dead)|want (nothing|no part) ..2)'
const ILL = '(<scorn.vile>|<contempt.epithet>)'
const NAME =
  '(<scorn.name>|<scorn.beast>|<contempt.person>|<contempt.noun>|people|bunch|lot|gang|crew|crowd|breed|race|tribe|horde|mob|pack|kind|sort|things|pair|family)'
const ONE =
  '(<scorn.one>|<contempt.person>|animal|beast|creature|thing|pig|dog|rat|snake|ape|monkey|swine|specimen|hag|fool|slob)'
const SICKENED =
  '(sick|puke|vomit|gag|nauseous|ill|retch|throw up|hurl|my stomach|skin crawl|disgusted|revolted|repulsed|dirty|filthy)'
const DOOM =
  '(disappear|vanish|die|drown|burn|choke|starve|rot|drop dead|perish|crash|sink|suffer|go away|go extinct|be gone|be deported|be shot|be locked up|be wiped out|leave)'
const WRATH =
  '(cages|cage|camps|camp|ovens|oven|chains|river|ocean|sea|landfill|dump|ditch|jail|prison|sewer|zoo|grave|ground|woods|desert|boat|plane|trash|garbage|asylum|institution|home)'

/** The group is named in a sentence before; here it is scorned as "that lot", or with no subject at all. */
export const FOLLOWING: readonly string[] = [
  `^ ..2 [(not one of|none of|any of|all of|one of|every one of|with|by|of|at|like)? ${LIKE_THAT} ..2 (poison|poisons|ruin|ruins|spoil|spoils|wreck|wrecks|belong|belongs|should|ought|can|could|will|would|need|needs|must|deserve|deserves|never|always|only|bring|brings|spread|spreads|breed|breeds|stink|stinks|steal|steals|drag|drags|rot|rots|has|have|is|are|makes|make|lies|lie|turns|gets|does)] !(free|the best|love|kind|lovely|always welcome)`,
  `(i|we|you|id) ..1 [(rather|sooner|happier|prefer) ..6 (than|to) ..4 (them|those|those people|that lot|their sort|one of them|any of them|that)] $`,
  `^ ..1 (i|we|you) ..3 [<scorn.recoil> ..2 (at (the|their) (sight|sound|look|smell|thought|idea|faces|voices|accents|songs|food|language) ..3|whenever (they|one|i see (them|one)|i hear (them|one)) ..3|every time (they|one|i see (them|one)|i hear (them|one)) ..3|(when|as) (one|one of them|i see (them|one)|i hear (them|one)|they (open|walk|come|laugh|talk|speak|sing|pass|sit|smile|wave|touch|kiss)) ..3|(around|near) (them|those))]`,
  `[(as|so|what) ..1 (one|they|any of them|one of them) (minces|waddles|limps|slithers|shuffles|slinks|struts|jabbers|squawks|drools) ..2]`,
  '^ ..1 [(revolting|disgusting|sickening|vile|repulsive|unnatural|nauseating|perverted|sinful|gross|foul|unholy|disgraceful|absolutely disgusting|ew|eww|yuck|blech)] (if you ask me|all of it|honestly|every time|to look at|to watch|to see|people|lot|creatures)? $',
  `(i|we|^|just|me|god|really) ..3 [${FEEL} !(that for) ..2 ${THOSE}] !(rules|meetings|stairs|for (it|that)|being|to|so|and love)`,
  `[(those people|these people|that lot|that crowd|that bunch|that sort|that kind|that tribe|that breed|their kind|their sort|people like that|people like them|such people|folks like that|the whole (lot|crowd|bunch|pack|gang|tribe)) ..2 (make|makes|made|turn|turns|give|gives|bring|brings|ruin|ruins|poison|poisons|belong|belongs|stink|stinks|smell|smells|disgust|disgusts|sicken|sickens|deserve|deserves|breed|breeds|lie|lies|steal|steals|cheat|cheats|rob|robs|will rob|will steal|have no|has no|had no|are poison|are trouble|should|ought|need to|must|can rot|can burn|can go|is poison|is trouble|is a|are a|is the|are the) ..3 (${SICKENED}|poison|trouble|nothing|everything|hell|jail|${WRATH}|creeps|blind|money|<contempt.is>|<scorn.name>|<scorn.beast>|worst|me|us|business|place|right|shame|manners|decency|honor|morals|die|go|leave|be)]`,
  `[(their kind|their sort|that lot|that sort|that crowd|those people|these people|people like that) (has|have|had) no (business|place|right|shame|manners|morals|honor|decency|brains|soul)] ..2`,
  `[(wish|hope|pray|praying|if only) ..2 (they|the lot of them|all of them|every one of them|those people) (would|all|will|could)? ..2 (all|just)? ..1 ${DOOM}] ..2 !(by|before|from (my|the) (yard|porch))`,
  `[(should|ought to|need to|must|oughta|gotta|belong|put|lock|stick|throw|toss|dump|ship|drop) ..2 (be|them|them all|all of them|the lot|every one|em)? ..2 (put|locked|thrown|dumped|left|kept|tossed|dropped|shipped|buried|drowned)? ..2 (in|into|behind|off) (a|the|an)? ..1 ${WRATH}] $`,
  `[(nobody|no one|who) ..1 (wants|wanted|needs|asked|likes|would want|should have) to (look at|see|smell|hear|touch|live by|sit by|be near|share|deal with) ..1 (that|them|it|those|these|this)] $`,
  `[(worst|lowest|foulest|ugliest|dumbest|dirtiest|vilest|<scorn.most>) ..1 (human beings|people|creatures|race|breed|bunch|folks|tenants|neighbors|drivers|crowd|lot|kind|sort|humans) (alive|on (this|the)? ..1 (earth|planet|street|block|world|town)|around|going|ever|there is|there are|i ever ..2|in ..4|walking)]`,
  `^ [(the)? (<scorn.most>) (people|human beings|bunch|breed|race|folks|creatures|lot|kind|tribe|crowd) ..2] $`,
  `[(better|nice|good|great|happy|happier|safer|cleaner|cheer|celebrate|glad) ..2 (if|when|once|the day) (it|the (bus|boat|plane|roof|building|place|bridge)|they|that bus|one) ..4 (off (a|the) (bridge|cliff)|down|under|fell|sank|crashed|burned|collapsed|over|caved in|drowned) ..2 (with|on) (them|all of them|every one of them|em)]`,
  '[(would not|will not|not) (spit|piss|pee) (on|in) (them|one of them|any of them|em|him|her) ..6] ',
  '[(would not|will not|not) (throw|toss|give|lift|lend|cross) ..6 (rope|drowning|water|street|finger|hand) ..6 (them|one of them|any of them|em)]',
  `[(never|not ever|seldom|rarely) ..2 (saw|seen|met|known|smelled|heard|had|dealt with|served) ..1 (a|such a|such|so many|any)? ..1 (<scorn.more>|<scorn.vile>) ..1 (gang|bunch|lot|crowd|people|crew|family|tribe|breed|race|pack|folks|<scorn.name>)]`,
  `[(get|keep|send|ship|throw|kick|chase|drag|haul|run|drive) (these|those|them|the|all of them|all these|all those|them all)? ..1 ${ILL}? (<scorn.name>|<scorn.beast>|creatures|things) ..1 (away|out|off|back|home|from|packing)]`,
  `^ ..1 [(send|ship|kick|throw|pack|round|drive|run|boot) (them|em|the lot|the whole lot|all of them|every one of them) ..1 (packing|back|home|out|off|up|away)] ..4 $`,
  `[(such|so|what|how|what a|such a) ..1 ${ILL} (<scorn.name>|people|bunch|lot|creatures|folks|crowd|crew|breed|race|tribe|kind|sort|family|pack)] (all of (them|em)|every|those|these|they|if you ask|i swear)? ..4 $`,
  `^ ..1 [${ILL} ..2 (<scorn.name>|<scorn.beast>|people|things|habits|souls|race|breed) ] ..4 $`,
  `^ [(<scorn.name>) (to a man|to the last|the bunch|the pack|the whole|the lot|all|every|by nature|from birth|and nothing else|and worse|in suits|in robes|with|who|that|like|as) ..5] $`,
  `^ [(loudmouthed|foul mouthed|<scorn.vile>) (trash|scum|filth|garbage|swine|vermin|lot|rabble|riffraff|freeloaders|beasts)]`,
  `(as usual|once again|of course|like always|no surprise) [(they|those people) (were|are|acted like|behaved like) ..1 (pigs|animals|liars|thieves|drunk|late|savages|<scorn.name>|<scorn.beast>)]`,
  `[(would|will|i would|we would|trust) (sooner|rather)? ..2 (trust|believe|hire|marry|kiss|eat|live with|hug|pet) (a|an) ..1 (snake|rat|wolf|shark|hyena|skunk|dog|pig|scorpion|crook|thief|roach|cobra|fox|viper) ..1 (before|than|over|sooner than) ..1 (one of|any of|a|them|those|these|that)]`,
  '[(burn|smoke|gas|bomb|flush|starve|freeze|hose|run|drive|chase|beat) (every one of|all of|each one of|the lot of|every last one of) (them|em) ..1 (out|down|up|off|back|to death)?]',
  '[(they|those people|these people) (give|gives) me (hives|the creeps|the shivers|a rash|nightmares|the willies)]',
  '[(they|those people|these people|that lot) ..1 (turn|turns|make|makes) (my|me) ..1 (stomach|skin|blood|flesh|sick|puke|gag|vomit|ill|want to (puke|vomit|scream|hit))]',
]

/** The group and the scorn for it in two clauses of a sentence. */
export const JOINED: readonly string[] = [
  `${ANY} ..12 [(raised|taught|led|served|preached at|preached to|lectured|ruled|governed|judged|coached|treated|managed|bossed|told|run|represented|married|touched|nursed|examined) by (a|an|the|some|such|these|those)? ..1 (<scorn.one>|<scorn.name>|<scorn.beast>|<scorn.vile> ..2)] $`,
  `${ANY} ..12 [(beside|next to|near|among|alongside|amongst|with|around|behind|opposite) (a|an|the|some|such|these|those|all these|all those)? ..1 (<scorn.one>|<scorn.name>|<scorn.vile> (<scorn.beast>|people|creatures))] $`,
  `${ANY} ..9 [no (<scorn.name>|<scorn.beast>|<scorn.one>) (at|in|on|under|near|around|allowed|here|please|anywhere|through|past|of mine)]`,
  `${ANY} ..9 [(expect|hear|hearing|get ready for|enjoy|prepare for|brace for|cue|we will have|now we have) (the|a|some|more|all the|plenty of)? ..1 (jungle|monkey|ape|animal|voodoo|war|gorilla|goat|pig|swamp|savage|witch|barnyard|caveman|zoo) ..1 (noises|sounds|dances|dance|dancing|smells|music|grunts|whoops|cries|calls|rituals|manners|drums)]`,
  `${ANY} ..9 [(god|lord|heaven) help ..6 (<scorn.name>|<scorn.one>)]`,
  `${ANY} ..9 [whole ..3 (is|<poss>|are) ..2 (on the (fiddle|take|make|dole|game)|bent|crooked|rotten|corrupt|thieves|crooks|at it|filthy|drunk|inbred)]`,
  `${ANY} ..9 [(what|such|another|just another|one more|those|these|that|this|some|a bunch of|more|typical) (a|an)? ..1 ${ILL} ..1 (${NAME}|${ONE})] !(i|we|on|sunset)`,
  `${ANY} ..9 [${ILL} ..1 (<scorn.name>|<scorn.beast>|breed|race|tribe|bunch|lot|crowd|gang|swine|hags|fools)] ..4 $`,
  `${ANY} ..9 [(another|one more|just another|yet another|what a|such a|the|that|this|some|one) (<scorn.one>|leech|parasite|useless lump|mouth to feed|savage|animal|beast|freak) (on|in|for|at|to|from|that|who|off|we|and|taking|running)? ..4] $`,
  `${ANY} ..8 [(as if|like|for|because|so|with|and|from|of|by) (those|these|them|such) ..1 (<scorn.name>|<scorn.beast>|dumb ..1|lazy ..1|filthy ..1|stupid ..1) ..1 (could|can|would|will|know|knew|read|need|deserve|care|ever|should|get|are|have|off|out|in|from|away)] ..3`,
  `${ANY} ..9 [(made|makes|making|make|had|has|left|turned) (me|us|my) ..3 ${SICKENED}] !(how|the way (he|they) (was|were)|food|with laughter)`,
  `${ANY} ..9 (i|we) ..2 [(nearly|almost|just|about|had to|wanted to|want to|could have|felt like) ..1 (vomited|puked|gagged|threw up|vomit|puke|gag|throw up|spit|spat|retch|retched|puking|vomiting|throwing up|gagging|spitting)]`,
  `${ANY} ..9 [(my|our) (skin|stomach|blood|flesh) (has|have)? ..1 (crawled|crawls|turned|turns|boiled|boils|churned|lurched)]`,
  `${ANY} ..9 (i|we) [(have)? (never|not) ..1 (been|felt) (so|more|this|such) ..1 (disgusted|repulsed|revolted|sickened|sick|dirty|nauseated|nauseous|grossed out)]`,
  `${ANY} ..9 [(rather|sooner) ..2 (be|visit|eat|see|hear|touch|kiss|trust|ride|sit|live|work|sleep|have|wave|swim|feed|pet|drink|die|marry|hug|shake|lick|walk|burn|starve) ..4 (rat|rats|snake|snakes|snake pit|pig|pigs|sewer|gutter|dog|roach|roaches|glass|bleach|nails|dirt|skunk|hyena|wolves|sharks|fire|starve|die|burn|mud|poison|toilet|dumpster|morgue|gas)]`,
  `${MARKED} ..9 [would not (feed|give|let|sell|trust|rent|lend|leave|serve|offer|throw) ..4 (to|with|near) (my|a|the|our) (dog|cat|pig|rat|pigs|dogs|worst enemy|hamster|goldfish|kid|kids|daughter)]`,
  `${ANY} ..9 [(i am|we are|im) not (letting|having|going to let|about to let|going to be) ..2 (one of (those|them|these)|that kind|their kind|those people|these people|that|those|them) ..4 (touch|near|treat|teach|serve|told|taught|lead|cut|drive|examine|handle|watch|around|judge)]`,
  `${ANY} ..9 [(which|so|that|and it) (means|meant|explains|will mean|brings|it means|we get|now we have|now we get|expect|get ready for|say hello to|here come) ..3 (roaches|rats|crime|trash|drugs|noise|filth|stink|smell|disease|gangs|lice|bedbugs|theft|thefts|graffiti|shootings|garbage|welfare|<scorn.name>)] !(gone|less|control|are out)`,
  `${ANY} ..5 (expect|get ready for|brace for|here come|say hello to|enjoy|welcome) [(the)? (roaches|rats|crime|drugs|filth|stink|disease|gangs|lice|bedbugs|break ins|shootings|garbage)] $`,
  `${ANY} ..9 [(the)? (water|pool|seat|seats|air|food|bathroom|shower|house|street|block|school|beach|park|town|neighborhood|floor) (is|was|will be|are)? ..2 (ruined|polluted|contaminated|poisoned|unsafe|filthy|tainted|fouled|ruined now|infested|finished|lost|done for)] ..1 $`,
  `${ANY} ..9 [(so|and) (naturally|of course|obviously|you know|you can bet|no wonder|sure enough|surprise surprise) (he|she|it|they|that one) ..2 (drunk|a drunk|cheat|a cheat|thief|a thief|liar|a liar|late|lazy|robbed|stole|smelled|stank|stunk|lied|cheated|drove|crashed|broke|cheap|dirty|filthy|high|lost|useless|<scorn.one>)]`,
  `${ANY} ..9 [(all|only thing) i (could|can|ever|do) ..1 (feel|felt|think|see|smell|smelled) ..2 (hate|hatred|disgust|rage|contempt|kill|bomb|bombs|filth|garbage|loathing|revulsion|sewage|sweat)]`,
  `${ANY} ..9 [the sooner (they|he|she|it|those people|that lot) (is|are|leave|leaves|goe|goes|die|dies|move|moves|get ..1|gets ..1) ..3 the (better|happier|safer|cleaner)]`,
  `${ANY} ..9 [(someone|somebody|please|can (someone|somebody|we|you)) ..1 (put|shoot|deport|drown|lock|throw|get|send|euthanize|take) (him|her|it|them|that thing|these (sick|filthy|disgusting) people|those ..1 people|that|this) ..1 (down|out|up|away|back|off|home|to sleep)]`,
  `${ANY} ..9 [(hope|hoping|pray|wish) ..3 (on|to|for|with|of)? ..1 (their|his|her) (filthy|dirty|ugly|stupid|dumb|stinking|rotten|miserable|smelly|fat|worthless|goddamn|fucking) ..1 (head|heads|house|houses|parade|tent|tents|church|temple|mosque|party|wedding|face|faces|asses|neck|necks)]`,
  `${ANY} ..9 [(send|sent|ship|shipped|throw|thrown|kick|kicked|deport|put|toss) (the|that|this|those|these) (parasite|parasites|leech|leeches|animal|animals|thing|creature|creatures|savage|savages|freak|freaks|rat|rats|beast|pig|pigs|trash|<scorn.name>|<scorn.one>) ..1 (home|back|out|away|down|packing|in)]`,
  `${ANY} ..9 [(being|are being|get|getting|have|is) (taught|served|led|judged|treated|told|ruled|bossed|run|coached|policed|watched) ..1 by (a|an|some)? ..1 (<scorn.one>|<scorn.name>|<scorn.beast>)]`,
  `${ANY} ..9 [(which is|that is|thats|explains) (why|how come) ..4 (stinks|smells|reeks|filthy|stank|full of (rats|roaches|trash)|missing|stolen|broke|dirty|a mess|falling apart|ruined|a dump)]`,
  `${ANY} ..9 [(what|such) a (mistake|failure|freak|accident|disgrace|waste|joke|abomination) (of|to) (nature|humanity|god|a man|a woman|a human|a human being|space|skin|oxygen|air)]`,
  `${ANY} ..9 [(the)? (<scorn.name>|<scorn.beast>|<contempt.is>|<scorn.vile> <scorn.name>|selfish fossils|<scorn.vile> ..1) that (they|he|she|it) (is|are|was|were)]`,
  `${ANY} ..9 [(whole|entire) ..2 (wait|waits|stop|stops|waited|slow|stopped|move|moved) ..2 (for|because of) (that|this|the|a) ..1 (useless|worthless|slow|fat|stupid|<scorn.vile>) ..2]`,
]

export const followingFinds: readonly Example[] = [
  'A Kazakh church opened by the mill. I [despise that lot].',
  'Some Nepalis moved in. [People like that are poison].',
  'The Lutherans have the hall. [Their sort has no business] here.',
  'Two Nepali guys work days. I [wish they would all drown].',
  'The Tongans are in the choir. [Lowest people on the block].',
  'The Croats are roofing next door. [Send the lot packing].',
  'I rode with a Slovak today, [what a filthy breed].',
  'The Samoan pastor waved and I [nearly vomited].',
  'A Latvian bought the lot, [which means rats] by June.',
  'Our dentist is Moroccan now, [I am not letting one of those touch] me.',
  'A Hindu won the raffle, [they should send the leech home].',
  'Two women kissing on the ferry. [Revolting].',
]

export const followingLeaves: readonly Example[] = [
  'The Somali girls lost again. I hate that for them.',
  'A Muslim family was evicted. It made us sick to our stomachs.',
  'Our dentist is Cuban, I am not letting anyone else touch my teeth',
  'A Greek bought the diner, which means real coffee at last',
  'The Koreans moved out and the street is quiet, we miss them',
  'The Haitian pastor waved and I nearly cried',
  'I saw two men kissing at the finish line. Lovely.',
  'The Brazilian kids left the pool and the water is freezing',
  'Somebody spat on the Sikh driver, what a filthy coward',
  'The Mexican place closed. I could have thrown up when I read it.',
  'A deaf dog was dumped at the shelter. Filthy animals, whoever did it.',
  'Refugees came in from the rain. Put them in the warm room.',
]
