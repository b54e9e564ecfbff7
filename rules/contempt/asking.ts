import type { Example, Seen } from '../concern.ts'

const WOMEN = '(women|woman|girls|females)'
/** A people as a whole, or women as a whole. */
const MANY = `(<group.marked>|${WOMEN}|<slur>)`
const OLD =
  '(bats|geezers|fossils|hags|coots|farts|crones|codgers|biddies|boomers|oldsters|old (people|folks|men|ladies|women)|seniors|the elderly)'
/** What they are not to have: a vote, a wheel, a child, a place beside us. */
const BARRED =
  '(vote|voting|drive|driving|breed|breeding|reproduce|reproducing|marry|marrying|adopt|adopting|own (land|guns|property|businesses|anything)|hold (office|jobs|a job)|run (for office|for anything|things|this|the|a)|teach (our|my|kids|children|school)|near (our|my|kids|children|a school|schools|decent)|around (our|my|kids|children)|in here|in (our|this|my) (country|town|schools|school|neighborhood|building|city|pool|street|club|church)|into (our|this|my|the) (country|town|schools|homes|locker rooms)|on (our|the|this) (road|roads|street|streets|jury|juries|force|board|beach|bus)|have (kids|babies|children|rights|opinions|jobs|a say|a vote|guns)|serve|breathe|roam|walk around|walk among us|run loose|loose|out in public|out of the (house|kitchen|closet)|take over|ruin|live (here|next|near|among)|move (in|here)|pray in|speak in public|at all)'
/** What somebody does who shrinks from them. */
const SHRINKS =
  '((hold|holds|holding) (my|your|their|his|her|our) (breath|nose|purse|kids|wallet)|(cross|crosses|crossing) (the street|to the other side|the road)|(gag|gags|gagging|puke|pukes|cringe|cringes|shudder|shudders|flinch|flinches)|(lock|locks|locking) (my|your|their|the|our) ..1 (door|doors|car)|(clutch|clutches|clutching|grab|grabs|grabbing|hide|hides|hiding) (my|your|their|the|our) ..1 (purse|bag|wallet|phone|kids|pearls)|(switch|switches|change|changes|switching|changing) (seats|seat|lanes|lines|cars|aisles|sides)|(get|gets|getting|feel|feels|feeling) (sick|queasy|itchy|nauseous|uneasy|the creeps)|(get|gets|getting|step|steps) off|(turn|turns) around|(wipe|wipes|wiping) (down)? (the|my|your|their) ..1|(wash|washes) (my|your|their) hands|(sanitize|sanitizes)|(leave|leaves|walk|walks) out|(move|moves) (my|your|their) (kids|stuff|seat|chair))'
const FLAW =
  '(dumber|stupider|lazier|dirtier|slower|weaker|meaner|crazier|sicker|cheaper|uglier|nastier|greedier|smellier|less (intelligent|human|evolved|civilized|capable|honest|clean|moral)|more (violent|criminal|primitive|dishonest)|inferior|<contempt.is>)'
/** Reasons for a question that are nothing to be proud of. */
const CRAVES =
  '(always|never|all|only|just|must|have to|need to|can not|will not|do not|insist|refuse) ..2 (smell|stink|steal|lie|cheat|scream|shout|yell|drive|park|tip|work|pay|stare|spit|litter|loiter|honk|shove|push|breed|whine|complain|beg|haggle|drink|fight|travel in (packs|groups|herds)|cut in line|smile|wash|bathe|shower|behave|learn english|speak english|look (so)? (angry|ugly|miserable)|look alike|dress like|control|own everything|run everything)'
const ROUSED =
  '(anyone else|anybody else|does anyone else|does anybody else|who else|is anyone else|am i the only one (who|that)|is it (just|only) me (who|that)|tell me i am not the only one (who|that)|raise your hand if (you|u)|show of hands who|please tell me (somebody|someone) else)'
const PETS = '(dog|dogs|cat|cats|pet|pets|puppy|kitten|poodle|beagle|tabby|goose|geese|swans|swan)'
const DINE =
  '(eat|eats|eating|cook|cooks|cooking|grill|grills|grilling|roast|roasts|roasting|fry|fries|frying|stew|stewing|barbecue|barbecuing|bbq|bbqing|boil|boiling|marinate|marinating|skin|skinning|serve|serving)'

/** Questions that want no answer: they take the contempt for granted. The sentence names the people. */
export const ASKING: readonly string[] = [
  `[why (do|did|are|should|would|must|is it) (we|they|you|anybody|anyone|people|this (town|country|state)|the (town|state|country|government)) ..1 (still|even|ever|keep|keep on)? (let|letting|allow|allowing|permit|permitting) (all)? (the|these|those|any)? ..1 ${MANY} (to|still|even|all|run)? ${BARRED} ..2]`,
  `[(who|whose (bright|big|great|brilliant|dumb)? idea was it|whoever decided|who decided|what idiot|what genius|what fool|when did we|why did we) ..3 (let|gave|give|allow|allowed|start letting|to let|to give|to allow) (all)? (the|these|those)? ..1 ${MANY} ..1 (${BARRED}|the vote|a vote|rights|licenses|guns|jobs|a microphone|driver <poss> licenses) ..2]`,
  `[since when (do|are|did|were|can|should) (the|these|those|any)? ..1 ${MANY} (get|have|people|human|allowed|welcome|entitled|vote|count|matter|decide|deserve|own) (rights|a say|opinions|to vote|here|jobs|equal|a vote|$) ..3]`,
  `[(is not it|is it not|are not we|is not anyone|why can not we (just)? (say|admit)|can we (finally|all)? (just)? (say|admit|agree)|when (will|are|do) ..1 (we|people|you) ..2 (admit|accept|face|say) (it)?|do not you (think|agree)|who else (thinks|agrees|noticed|knows)|does anyone (still)? (doubt|deny)) ..7 (<group.marked>|${WOMEN}|blacks|whites) (are|is|were)? ..3 ${FLAW} ..2]`,
  `[${ROUSED} ..2 ${SHRINKS} ..1 (when|whenever|if|every time|any time|as soon as|around|near|next to|because of) ..4 (<group.marked>|(a|an|the|any) <group.noun>) ..5]`,
  `[(i|we|me and ..2|you|everybody|everyone) (always|just|still|have to|actually|start|automatically|instinctively)? ${SHRINKS} ..1 (when|whenever|if|every time|any time|as soon as|around) (i|we|you)? ..1 (see|sees|hear|smell|spot|meet|pass|sit|walk by|get near|end up next to)? (a|an|any|the|these|those|some)? ..1 (<group.marked>|<group.noun>) ..4] !(on tv|in (movies|pain|trouble))`,
  `[(whose|which|what|how many) ..1 ${PETS} (is|are|did|will|do|have|were) ..1 (the|those|these|our)? ..1 <group.marked> ..2 ${DINE} ..4]`,
  `[(whose|which|what) ..1 ${PETS} (is|are|was|went|ended up|goes) ..1 (in|on|for|into) (the|tonight <poss>)? ..1 (<group.marked>|<group.of>|<group.noun>) <poss>? ..1 (grill|pot|stew|oven|dinner|menu|barbecue|kitchen|buffet|truck)]`,
  `[<group.marked> ..2 (are|is|<poss>|were|keep) ${DINE} (up)? (our|your|people <poss>|the|all the|everybody <poss>|neighborhood|stray)? ..1 (dog|dogs|cats|cat|pets|pet|puppies|swans)] !(food|treats|biscuits|chow)`,
  `[(will|do|does|can|would|could|when (will|do|are)|are|why (do|will)) (not|never)? (these|those|all|the|you)? ..2 (${OLD}|<group.marked>) (ever|just|finally|all|please|not)? (ever|just|finally)? (die|die off|die already|drop dead|croak|kick the bucket|keel over) ..3] !(of|from|in|younger|alone|with|at|waiting|because|sooner)`,
  `[how many more <group.marked> (have to|must|do|does|will|are going to|need to) ..4 (ruin|wreck|take|steal|rob|rape|kill|flood|move|come|show up|invade|trash|destroy|breed|crash|run over) ..4 (before|until|till) ..6]`,
  `[how many ..4 (have to|must) (die|get (raped|robbed|killed|shot|stabbed)|be (raped|robbed|killed)) before (we|they|somebody|anybody|this country) ..3 (deport|deports|ban|bans|stop|close|send|kick|wake up about|do something about|deal with|get rid of) ..4 <group.marked>]`,
  `[what is it (with|about) (the|these|those|all these)? ..1 <group.marked> (and|that|always|never|who) ..2 (stealing|noise|knives|welfare|crime|lying|littering|trash|garbage|soap|smell|stink|cheap|cheating|never|always|can not|will not|drunk|drinking|makes|honking|shouting|staring|loitering|being (late|loud|rude|dirty|cheap|lazy)) ..3] !(make me|makes me (laugh|smile|happy|feel)|love|welcome)`,
  `[how come (the|these|those|all the|you)? ..1 <group.marked> ${CRAVES}]`,
  `[why (do|are|must) (the|these|those|all the|you)? ..1 <group.marked> ${CRAVES}] !(to (be heard|get|prove|live))`,
  `[(ever|anyone else|anybody else|do you ever) (wonder|wondered|wondering|notice|noticed|ask yourself) (why|how|that) ..1 <group.marked> ..2 ${CRAVES}]`,
  `[who (wants|asked for|ordered|voted for|invited|needs|is paying for) ..2 (more|another|any more|all these|so many|even more) ..1 <group.marked> (moving|living|next door|in (our|my|this)|on (our|my|this)|around (here|our)|running|teaching|here) ..2]`,
  `[(does|do|did|would|could) (anyone|anybody|any sane person|you|we) (actually|really|honestly|still|seriously|truly) (want|wants|trust|respect|believe|miss|enjoy) ..2 (gay|trans|immigrant|muslim|black|<group.marked>) ..2 (on|in|near|around|next|living|moving|teaching|running|at|with) (our|my|your|their|his|her|this|the|door|to|kids) ..3]`,
  `[(do|did|does) (we|this town|this country|this street|anybody) (really|actually|honestly|seriously) (need|want) (another|more|any more|so many|all these|even more) ..1 <group.marked> (in|on|as|running|moving|next|here|around|$) ..2]`,
  `[why (are|is) there (so|this) many (damn|fucking|goddamn|freaking|of these|stinking|bloody) ..1 <group.marked> ..4]`,
  `[(who|whose|what idiot|what genius|what moron) ..4 (good|great|bright|smart)? idea ..3 (put|house|move|send|place|invite|elect|hire|putting|housing|moving|sending|placing|hiring|electing) ..2 <group.marked> ..4]`,
  `[why should (my|our|the|decent|normal|any)? ..1 (kids|kid|daughter|daughters|children|son|wife|taxpayers|i|we|people|citizens) (have to|be made to|be forced to|need to) (share|sit|live|work|see|look|deal|wait|pay|learn|put up|ride|listen|bunk|shower|change|swim) ..6 (<group.marked>|<slur>|<slur.maybe>)]`,
  `[(are|am) (we|i|normal people|the rest of us) (just|really|all|now)? supposed to (pretend|believe|accept|act like|be okay|clap|celebrate|swallow|tolerate|live with|smile) ..4 <group.marked> ..3]`,
  `[do (the|these|those|you|all these)? ..1 <group.marked> (really|honestly|actually|just)? think (we|the rest of us|they own|they can|they are (better|special|above)|everybody|it is (okay|fine|normal|their)|nobody) ..5]`,
  `[what (kind|sort) of (a)? (person|landlord|parent|man|woman|idiot|sicko|father|mother|fool|town|boss|company) (rents|hires|marries|dates|votes|lets|sells|trusts|leaves|brings|adopts|invites) ..3 (a|an|the|to|for|with)? ..1 (<group.marked>|<slur>)]`,
  `[how is it (that)? (every|each|all|any) (single)? (<group.marked>|<group.noun>) ..9]`,
  `[(have|has|do|does|did|are|can|is) (not)? (these|those|the|any|you|all these|a)? ..1 (<group.marked>|<group.noun>) (never|not|ever|even)? ..1 (heard of|hear of|own|use|have|seen|believe in|allergic to|afraid of|familiar with|know about) ..1 (soap|deodorant|shower|showers|toothbrush|toothpaste|toilet|toilets|toilet paper|job|jobs|work|razor|comb|watch|clock|blinker|blinkers|turn signals|line|lines|manners|birth control|condoms|trash can|trash cans|garbage cans|headphones|volume knob|mirrors|vacuum|water|laws|lawnmower|speed limit) ..3]`,
  `[what ..1 <group.marked> (are|is) (even|actually|really) (for|good for|useful for) ..2]`,
  `[(which (one)? of you|what fool|what idiot|whoever|who the hell|who on earth|who) (let|invited|allowed|brought|hired|put|asked) (the|these|those|a|some)? ..1 <group.marked> (to)? (pick|choose|decide|plan|run|lead|coach|teach|drive|cook|write|judge|host) ..3]`,
  `[when did (we|this town|this street|the school|this country|the town) (become|turn into|start being|get to be) ..4 (dumping ground|shelter|hotel|colony|zoo|camp|flophouse|landfill|daycare|hospital|nursing home|asylum|suburb|province) (for|of) ..2 (<group.marked>|<group.place>)]`,
  `[would it kill (a|an|the|these|those|one|you) ..1 (<group.marked>|<group.noun>) to ..5]`,
  `[(is it|am i asking) too much (to ask)? ..2 (a|an|one|the|these|a single)? ..1 (<group.marked>|<group.noun>) (in ..2)? ..2 (<worth.acts>|<worth.duty>|learn|learns|speak|stop|behave|shut|park|drive|keep) ..3]`,
  `[(island|country|camp|desert|hole|zoo|planet) (where|that)? ..1 (we|they|you|somebody) (can|could|should) (just|all)? (put|send|ship|dump|drop|lock|keep|stick|strand|leave) ..3 (<group.marked>|<slur>|<slur.maybe>)]`,
  `[what (exactly|in the world|on earth|has|have|did|do) ..3 (gain|gained|get|got|gotten) (from|out of|for) ..3 <group.marked> ..3 (besides|except|but|other than) ..4]`,
  `[(really|actually|seriously|honestly) want (a|an|some|your|more) ..2 (<group.marked>|<group.noun>) ..1 (flying|driving|teaching|operating|running|cutting|coaching|near|touching|watching|cooking|delivering|handling|leading|policing|preaching|next|around|for (mayor|president|boss|neighbors|a neighbor)) ..4]`,
  `[why is it always ..1 (the|a|an|some|these|those)? ..1 <group.marked> (with|doing|causing|making|starting|$|who (cause|causes|start|starts|steal|steals|ruin|ruins|make|makes (trouble|a mess|noise)|rob|robs|shoot|shoots|lie|lies|cheat|cheats)) ..4]`,
  `[how (do|does|can) ..1 <group.marked> (even|ever|possibly|manage to|still)? ..1 (stand (being|it|themselves|to look)|live with (themselves|being)|look (at themselves|in the mirror)|tie their (own)? shoes|feed themselves|remember to breathe|get (hired|licenses|dressed without)|find their own|sleep at night|kiss|call themselves (human|people|women|men)) ..4]`,
  `[would you (really|honestly|ever)? (trust|let|leave|want|hire|hand|buy (a|anything)|take orders|rent) ..2 (a|an|some|any) ..1 <group.marked> (near|around|with|alone|teach|teaching|babysit|babysitting|fly|flying|touch|touching|next door|handle|handling|cook|cooking) (your|my|our|a|the|to|with)? ..3]`,
  `[(is|are) (anyone|anybody|you|we) (really|even|actually|still|honestly)? (surprised|shocked) ..2 (it|the (thief|shooter|driver|guy|man|robber|drunk|burglar)|he|she|they) (is|was|were|are|turned out|<poss>) ..2 (a|an)? ..1 (<group.marked>|<group.single>|<group.adjective>)]`,
  `[(am i the only one|is it just me) (who|that|or)? ..2 (thinks|finds|feels|believes|sick of|tired of|wants|sees|notices) ..3 <group.marked> ..3 (belong|gone|out|smell|smells|creepy|${FLAW}) ..2]`,
]

/** Where a question stands up for those it names. */
const FOR_THEM =
  /\b(?:(?:mis)?treated|ignored|mocked|blamed|attacked|harass\w*|bullied|lectured|underpaid|overlooked|no heat|heat off|invisible|suffer(?:ing)?|struggl\w+|freez\w+|wait(?:ing|ed)?|fend|hungry|abused?|afraid|in fear|without (?:help|heat|care|food|shelter|a home|homes)|fall through|left out|unfair(?:ly)?|paid less|sleep (?:outside|in cars|on the street)|so expensive|lies about|myths?)\b/i

/** Whether the question is one against them. In: what was seen. */
export const scornsInAsking = ({ sentence }: Seen): boolean => !FOR_THEM.test(sentence.text)

export const asked: readonly Example[] = [
  '[Why do we even let Moroccans into our schools]?',
  '[Why did this town ever allow the Amish to own land] here?',
  '[Whose bright idea was it to let females on the force]?',
  '[Since when do gypsies get a say]?',
  "[Isn't it obvious by now that Cubans are lazier] than the rest of us?",
  '[Can we finally admit that Poles are dumber]?',
  '[Who else switches seats when a Somali sits down]?',
  '[I cross the street every time I see a Romanian coming].',
  '[Whose beagle did the Koreans grill] for the block party?',
  '[Whose great idea was it to house Afghans] by the playground?',
  '[Why should our kids have to share a ward with gypsies]?',
  '[Do these Portuguese think they own the harbor]?',
  '[What kind of landlord rents to Moroccans]?',
  '[Have the Syrians never heard of a trash can]?',
  '[When did this street turn into a dumping ground for refugees]?',
  '[Would it kill a Korean to smile]?',
  '[Do you honestly want an Egyptian flying the plane]?',
  'Quiet on the canal. [How many geese are the Syrians roasting tonight]?',
  "[Won't these old coots ever die]? I need the parking space.",
  '[When will you boomers finally die off] and free up a house?',
  '[How many more Afghans have to flood this street before] somebody acts?',
  '[What is it with Albanians and never paying] for parking?',
  '[How come Nigerians always shout on the phone]?',
  '[Ever notice how Russians never smile]? Cold fish, all of them.',
  '[Who needs more Hondurans moving in]?',
  '[Does anybody really trust Muslims around their kids]?',
  '[Do we really need another gypsy family on this street]?',
  '[Would you trust an Iraqi alone with your daughter]?',
  'Store got robbed. [Is anyone really surprised it was a Dominican]?',
  '[Why is it always the Guatemalans with the noise]?',
  '[How do bisexuals even look at themselves in the mirror]?',
]

export const askedLeaves: readonly Example[] = [
  'Why do we let seniors on fixed incomes vote by mail only, when half of them want to come in person and chat?',
  'Why do we let immigrants in this country wait ten years for an answer?',
  'Whose dog is in the Brazilian bakery? He is adorable and he has a donut.',
  'How come deaf people never get an interpreter at the hearing?',
  "Isn't it obvious that Cuban sandwiches are better pressed?",
  'Who else holds their breath when a toddler climbs the big slide?',
  'Who else gets nervous when the seniors climb on the stage for bingo? Get a railing.',
  'I change seats so the old ladies on the bus can sit together.',
  'Do Italians really put no cream in it? Genuinely asking, I have guests.',
  'What kind of landlord rents to immigrants and then leaves the heat off?',
  'Why should my kids have to wait for a war to end before they meet their cousins?',
  'Is it too much to ask for disabled riders to get a ramp that works?',
  'What do we gain from having refugees here? Ask the bakery, the choir and my goalkeeper.',
  'When do veterans get in free, and do they have to show a card?',
  'Do trans kids still die waiting for care, yes they do, and I am tired of funerals.',
  'Does anybody actually know the Portuguese priest at St. Anne?',
  'What is it about Greek grandmothers that makes a stranger feel like family?',
  'Since when do women coach the boys? Since Tuesday, and we are three and oh.',
  'Would you let a deaf student borrow your notes? She is in row two and very nice.',
]
