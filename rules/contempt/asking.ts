import type { Example, Seen } from '../concern.ts'

/** A people or one of it. */
const THEM = '(<group>|<group.marked>|<slur>|<slur.maybe>)'
/** A people as a whole, or women as a whole. */
const MANY = '(<group.marked>|women|woman|females|girls|<slur>)'
const ALL = '(all|all the|the|these|those|any|you|all these|some|so many|every)?'
const OLD =
  '(bats|geezers|fossils|hags|coots|farts|crones|codgers|biddies|boomers|oldsters|old (people|folks|men|ladies|women)|seniors|the elderly)'
/** What they are not to have: a vote, a wheel, a child, a place beside us. */
const BARRED = `(${[
  'vote|voting|drive|driving|breed|breeding|reproduce|reproducing|marry|marrying|adopt|adopting|own (land|guns|property|businesses|anything)',
  'hold (office|jobs|a job)|run (for office|for anything|things|this|the|a)|teach (our|my|kids|children|school)',
  'near (our|my|kids|children|a school|schools|decent)|around (our|my|kids|children)|in here',
  'in (our|this|my) (country|town|schools|school|neighborhood|building|city|pool|street|club|church)',
  'into (our|this|my|the) (country|town|schools|homes|locker rooms)|on (our|the|this) (road|roads|street|streets|jury|juries|force|board|beach|bus)',
  'have (kids|babies|children|rights|opinions|jobs|a say|a vote|guns)|serve|breathe|roam|walk around|walk among us|run loose|loose|out in public',
  'out of the (house|kitchen|closet)|take over|ruin|live (here|next|near|among)|move (in|here)|pray in|speak in public|at all',
].join('|')})`
/** What somebody does who shrinks from them. */
const SHRINKS = `(${[
  '(hold|holds|holding) (my|your|their|his|her|our) (breath|nose|purse|kids|wallet)|(cross|crosses|crossing) (the street|to the other side|the road)',
  '(gag|gags|gagging|puke|pukes|cringe|cringes|shudder|shudders|flinch|flinches)|(lock|locks|locking) (my|your|their|the|our) ..1 (door|doors|car)',
  '(clutch|clutches|clutching|grab|grabs|grabbing|hide|hides|hiding) (my|your|their|the|our) ..1 (purse|bag|wallet|phone|kids|pearls)',
  '(switch|switches|change|changes|switching|changing) (seats|seat|lanes|lines|cars|aisles|sides)',
  '(get|gets|getting|feel|feels|feeling) (sick|queasy|itchy|nauseous|uneasy|the creeps)|(get|gets|getting|step|steps) off|(turn|turns) around',
  '(wipe|wipes|wiping) (down)? (the|my|your|their) ..1|(wash|washes) (my|your|their) hands|(sanitize|sanitizes)|(leave|leaves|walk|walks) out',
  '(move|moves) (my|your|their) (kids|stuff|seat|chair)',
].join('|')})`
const WORSE = `(${[
  '<scorn.more>|weaker|slower|crazier|sicker|louder|smarter',
  'more (useless|worthless|stupid|pathetic|annoying|dangerous|ungrateful|entitled|dishonest|violent|miserable|ignorant|criminal|primitive)',
  'less (useful|honest|human|trustworthy|welcome|capable|clean|moral)',
].join('|')})`
const FLAW = `(${WORSE}|inferior|<contempt.is>)`
const BAD = `(${[
  '<contempt.is>|<contempt.soft>|loud|lazy|cheap|dirty|rude|late|stupid|dumb|slow|crazy|drunk|angry|ugly|violent|sneaky|greedy|obsessed|hysterical',
  'bossy|helpless|dangerous|useless|nosy|pushy|noisy',
].join('|')})`
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** Reasons for a question that are nothing to be proud of. */
const CRAVES = `(${[
  'always|never|all|only|just|must|have to|need to|can not|will not|do not|insist|refuse) ..2 (smell|stink|steal|lie|cheat|scream|shout|yell|drive',
  'park|tip|work|pay|stare|spit|litter|loiter|honk|shove|push|breed|whine|complain|beg|haggle|drink|fight|travel in (packs|groups|herds)|cut in line',
  'smile|wash|bathe|shower|behave|learn english|speak english|look (so)? (angry|ugly|miserable)|look alike|dress like|control|own everything',
  'run everything',
].join('|')})`
const ROUSED = `(${[
  'anyone else|anybody else|does anyone else|does anybody else|who else|is anyone else|am i the only one (who|that)|is it (just|only) me (who|that)',
  'tell me i am not the only one (who|that)|raise your hand if (you|u)|show of hands who|please tell me (somebody|someone) else',
].join('|')})`
/** Whoever would want them near would have to be mad. */
const SANE = `(${[
  'in (his|her|their|your|its) right (mind|minds)',
  'with (any|half a|an ounce of|a lick of|a shred of|a) ..1 (sense|brain|brains|taste|self respect|eyes|morals)|on earth|in the (world|hell)',
  'in god <poss> name|sane|the hell|the fuck|decent|self respecting|normal',
].join('|')})`
const NEAR =
  '(want|rent|hire|marry|trust|date|sell|vote|live|sit|eat|touch|kiss|befriend|hug|miss|follow|respect|believe|elect|adopt|lend|need|sleep|employ|choose)'
/** What is done with rubbish. */
const RID = `(${[
  'do something about|deal with|get rid of|clean up|clean out|clear out|stop|crack down on|round up|kick out|ship|deport|throw out|remove',
  'take care of|sort out|put a stop to|handle|evict|expel|arrest|control|send',
].join('|')})`
/** What they are said to be given that is not theirs. */
const TOKENS = `(${[
  'vote|license|parade|holiday|month|whole month|flag|microphone|job|jobs|guns|gun|say|opinion|opinions|rights|special ..2|their own ..2|seat at',
  'voice|party|car|passport|phone|phones|everything|lawyer|television|passports|seat|seats|the (best|good|front|first|closest) ..2|place (in|at|on)|priority|front of the line|keys|money|badge|uniform|class|microphones|mic|captain|chief|principal|so many (kids|children|babies|cousins|parades|letters|rights)',
  'more (rights|than|of)',
].join('|')})`
/** One or many of a people, also where no verb tells that the word is a name ("a lesbian babysit"). */
const ONES = '(<group.marked>|<slur>|<slur.maybe>|women|woman|females|girls|(a|an|any|every|one) <group.noun>)'
const VICE =
  '(drink|drinking|gamble|gambling|steal|stealing|complain|complaining|whine|whining|noise|trouble|crime|crimes|drugs|disease|diseases|murder|welfare|babies|violence|trash|filth|debt|excuses|lie|lying|cheat|cheating|fight|fighting|beg|begging|war|wars|terror|bombs|bills|problems|breed|breeding|talk|gossip|scams|rats|bedbugs|lice|corruption)'
const MISDEED =
  '(left a mess|made a mess|trashed|stole|stolen|robbed|lied|cheated|wrecked|ruined|crashed|drunk|drank|late|no show|quit|broke|skipped|stiffed|fighting|fought|shot|stabbed|killed|raped|sold|cut|snuck|sneaked|bounced|defaulted|bombed|attacked|faked|faking|caught|arrested|complaining|complained|sued|screwed|can not|could not|did not (pay|show|tip|work)|does not|ran off|took off|got pregnant)'
const PETS = '(dog|dogs|cat|cats|pet|pets|puppy|kitten|poodle|beagle|tabby|goose|geese|swans|swan)'
const DINE = `(${[
  'eat|eats|eating|cook|cooks|cooking|grill|grills|grilling|roast|roasts|roasting|fry|fries|frying|stew|stewing|barbecue|barbecuing|bbq|bbqing|boil',
  'boiling|marinate|marinating|skin|skinning|serve|serving',
].join('|')})`

/** Questions that want no answer: they take the contempt for granted. The sentence names the people. */
export const ASKING: readonly string[] = [
  // Who is easy with them, who takes them home, who would mind if they went.
  `[(are|is|do|does|would|am|have) (not)? (you|anyone|anybody|people|parents|we|i) (not)? ..3 (nervous|worried|scared|uneasy|uncomfortable|bothered|concerned|safe|weird|creeped out|sick|okay|comfortable|fine) ..2 (with|about|around|that|when|having|letting) ..2 ${ONES} (flying|driving|teaching|running|coaching|watching|babysitting|next door|moving|in charge|near|around (the|our|your)|changing|sharing|holding|carrying|using|touching|cooking|handling) ..4]`,
  `[(liberals|libs|lefties|bleeding hearts|do gooders|democrats|virtue signalers|activists|progressives|open borders ..1) ..6 ${MANY} ..2 (home|in|into|spare room|couch|guest room|next door) ..3]`,
  `[(would|will) (anyone|anybody|a soul|you|the world|one person|a single person) (even|really|honestly|ever)? (cry|care|blink|weep|shed a tear|lose sleep|miss anything|lose anything) ..2 (if|when) ..1 ${ALL} ..1 ${MANY} ..5]`,
  `[(how long|when|why|can|are|do) (are|will|do|can|must|should|have)? ..1 (we|you|they|people|everyone) ..4 (pretend|pretending|make believe|acting like|act like|lying that) (that)? ${ALL} ..1 ${MANY} (can|could|are|belong|know|have|work|want|ever|built|contribute|care|make) ..6]`,
  `[(what|what in the world|what the hell|what the heck) (is|<poss>) (up|going on|the deal)? with (all the|all these|these|those|the|so many|all of these) ..1 ${MANY} (standing|sitting|loitering|hanging|squatting|lurking|staring|yelling|walking|driving|parking|parked|camping|camped|everywhere|always|lately|taking|moving|blocking|never|not|who|on (every|my|our)|in (every|my|our)|all (over|of a)) ..6]`,
  `[(do|does|did|can|could) ${ALL} ..1 ${MANY} even (know|own|use|understand|wash|work|try|pay|tip|speak|care|read|count|think|feel|love|bathe|shower|cook|believe|like|want|exist|need|have (a word|words|feelings|souls|a soul|brains|manners|jobs|last names|a concept|a culture|dads|fathers|showers|soap|bones|laws|rules)) ..5]`,
  `[(do|does|did|are|is) ${ALL} ..1 ${MANY} (get|have|given|exempt|issued|granted|above|too good|excused|immune) ..1 (a|an|the|from|for|to)? ..1 (waiver|exemption|exception|hall pass|free pass|law|laws|rules|soap|water|lines|queue|manners|work) ..3]`,
  `[(${ONES}|<group.of> ..1) (is|are) (now)? (supposed to be|going to be|meant to be) (our|my|the|your|a) ..1 (chief|boss|mayor|teacher|pilot|doctor|captain|coach|judge|president|neighbor|neighbors|pastor|hero|heroes|role model|manager|leader|leaders|principal|bosses|equal|equals|future) ..1 now]`,
  // The place is full.
  `[how many more ${ONES} (can|must|do|does|will|are|should) ..3 (swallow|take|handle|absorb|fit|feed|house|hold|stand|put up with|let in|need|want|import|support|pay for|live with|survive|cram|stuff|pack) ..4]`,
  `[(are|is|do|does|have|has) not (there|we|this|it|they)? ..3 (enough|plenty of|too many|full of) ..2 (${ONES}|<group.thing>) (already|here|around|in|on|living|now|$|running|without|as it is) ..3]`,
  `[(do|must|should|will|would|why do|why should) (we|i|they|people|kids|normal people|taxpayers|everybody) (really|now|still|also|all|always)? ..1 have to (put up with|look at|watch|listen to|deal with|share|live with|sit|tolerate|see|hear|step over|smell|wait behind|pretend|pay for|cater to) ..4 (${MANY}|two (men|women|guys|girls)|<group.thing>) ..5]`,
  `[(is anyone|is anybody|who) else (just|also)? ..1 (tired|sick|fed up|done|over) (of|with) ..2 (stepping over|walking around|smelling|dodging|sharing|waiting behind|paying for|hearing|listening to|living next to|sitting next to|being surrounded by|bowing to|seeing nothing but|catering to) ..3 ${MANY} ..4]`,
  `[(remember when|was there not a time|whatever happened to|used to be able to|remember being able to|what happened to) ..10 (not|without|no|before) ..3 (hear|hearing|see|seeing|smell|smelling|meet|meeting|trip over|tripping over|run into|running into|bump into) ..3 (${MANY}|spanish|arabic|creole|portuguese|chinese|hindi|<group.thing>) ..5]`,
  `[(what (would|will) it take|how (do|can|could|would) (we|you|i|one)|what do (we|you|i) have to do|how hard would it be) (to)? ..1 (get|make|persuade|convince|pay) ${ALL} ..1 ${MANY} to (go|leave|move|stop|shut|quit|behave|pack|stay|wash|bathe|work|disappear|get (out|lost|a job)|act|clean|learn|speak|take|give up) ..5]`,
  // What a token of rank they now have.
  `[(when|since when) (did|is|was|does) being (a|an)? ..1 (<group.of>|<group.noun>|<group.marked>|<group.adjective>) ..1 (become|get to be|start|turn into|make|a|an|something|enough|reason|come with|count|mean|give) ..4]`,
  `[(which|what|whose|who|some) ..1 (genius|geniuses|idiot|idiots|moron|morons|fool|fools|brainiac|rocket scientist|einstein|clown|clowns|brilliant mind|bright spark|dumbass|bozo|halfwit|lunatic|joker) ..1 (thought|decided|figured|believed|voted|said|let|gave|put|hired|elected|invited|approved|signed|allowed|handed) ..6 ${MANY} ..5]`,
  `[who (gave|handed|granted|got|bought|promised|sold|elected|made|appointed|sat|hired|picked) (a|an|the|that|this|these|those|all)? ..1 ${ONES} ..1 (a|an|the|her|his|their|to|as|for|in|on)? ..1 ${TOKENS} ..5]`,
  `[why (are|is) ${ALL} (a|an|another)? ..1 ${MANY} (even|still|ever) (allowed|permitted|let|able|here|a thing|around|legal|alive|out|on (the|our|my)|in (the|our|my|this)|driving|voting|breathing|teaching|walking|part of|considered|called|getting|given) ..4]`,
  `[why should (a|an|any|the|these|every|some) ..1 (<slur>|<slur.maybe>) (get|have|be|take|own) ..6]`,
  `[why would (god|nature|anyone|anybody|they|you|we|a loving god) ..1 (make|create|invent|want|need|allow|bless|have) ..4 (${MANY}|<slur.maybe>) ..3]`,
  // Would you have your child near one.
  `[(would|do|could|should|did) (you|we|anyone|anybody|parents|any parent|they|i) (really|honestly|actually|ever|seriously|even)? ..1 (want|trust|let|like|choose|allow|have|feel safe with|be okay with|be comfortable with) (your|our|my|a|their|his|her) ..2 (learning|being|sitting|playing|living|sharing|taught|raised|treated|swimming|dating|marrying|surrounded|riding|near|around|alone|taking|operated|carried|delivered|bathed|to (learn|be|sit|play|live|share|swim|date|marry|ride|sleep|shower|change|take)) ..5 ${ONES} ..3]`,
  `[how (dumb|stupid|desperate|drunk|crazy|blind|low|lonely|far gone|cheap|naive|broke|hard up) (do|would|must|does|are) ..3 (to|be|before|if) ..2 (marry|date|hire|trust|rent to|vote for|elect|sleep with|sell to|buy from|believe|befriend|move in with|work for|follow|adopt|kiss|love|live next to|shop at|eat at) ..2 ${ONES} ..3]`,
  // What they are good for.
  `[what (use|good|earthly good|earthly use|value|worth|purpose) (is|are|was|were|does|do|did|has|have) ${ALL} (a|an)? ..1 ${ONES} ..5]`,
  `[what (have|has|did|do|does|can|could|will) ${ALL} (a|an)? ..1 ${ONES} ever ..6]`,
  `[(what|anything|something|do|does|did|have|has|can|know|own|eat|offer) ${ALL} ..1 ${MANY} ..1 (even|really|actually|ever|do|does|have|has|had|know|own|got|offer|bring|add|make|contribute|care about|anything) ..3 (besides|except|other than|apart from|aside from|but) ..1 (${VICE}|<scorn.crime>|<contempt.does>|<contempt.noun>|<scorn.vile>) ..5]`,
  `[(is|was) there (a single|one single|even one|a decent|an honest|one decent|one honest) ..2 (<group.marked>|<group.of>|<group.place>) ..2 (that|who|where) (is|are|does|do|can|has|have|was|did|will|would|could|knows|you) ..6]`,
  `[(are|is) ${ALL} (a|an)? ..1 ${ONES} (physically|genetically|mentally|biologically|medically|legally|constitutionally|naturally) (able|capable|unable|incapable|allergic|required|programmed|wired|equipped|forbidden) ..4]`,
  `[(is there|are there|do|does|did|who gives|who hands|who teaches|where do) ..1 ${ALL} ..1 ${MANY} ..1 (get|read|take|attend|go to|study|have|given|issued|handed|share|pass around|learn) ..1 (a|an|the|some|to)? ..1 (handbook|handbooks|manual|manuals|course|courses|class|classes|school|script|memo|playbook|training|pamphlet|seminar|degree|lessons|instructions|app) ..1 (on|for|about|in|where|that|how|with|at|called) ..6]`,
  `[how (do|does|come|is it) (that)? ${ALL} ..1 ${MANY} (always|only|never|all|magically|somehow|suddenly|conveniently|still) ..1 (know|knows|find|finds|manage|get|gets|have|has|end up|seem|show up|need|want|afford|happen|turn up|turns up|forget|lose) ..5]`,
  `[(is it not|is not it|is not that|is it|ever notice|anybody notice|anyone notice|has anyone noticed|have you noticed|did you notice|notice) ..1 (funny|odd|strange|interesting|curious|weird|convenient|amazing|a coincidence|how|that) ..2 (how|that)? ..1 ${ALL} ..1 ${MANY} (only|never|always|all|suddenly|somehow|just|still) ..6]`,
  `[why (is|does|has|must|are|do) (every|every single|each|each and every|every other|any) ..1 ${ONES} (i|we|you) (have|ever|meet|met|know|see|hire|work|date|pass|hear|talk|ride|rent|serve|deal) ..9]`,
  `[(what|why) (is|are) ${ALL} (a|an|some|that)? ..1 ${ONES} (even|still|always|now)? doing ..1 (in|on|at|near|around|with|here|behind|out|teaching|running|reading|driving|holding|coaching|leading|touching) ..1 (our|my|a (regular|normal|real|decent|public|position|church|school|uniform|suit|job|board|council)|this|here|decent|normal|kids|children|the (board|council|bench|force|jury|military|army|classroom|front|wheel|pulpit|kitchen|girls|boys|women|men)) ..4]`,
  `[why (can|will|do|would|could) ${ALL} ..1 ${MANY} not (just|all|ever|simply|at least|keep|stick|stay|get|find) ..7]`,
  `[why (can|will|do|would|could) not ${ALL} ..1 ${MANY} (just|all|ever|simply|at least|keep to|stick to|stay|get|find their|mind|leave|use their|have their|marry their|date their) ..7]`,
  `[(is|are) (anyone|anybody|we|you|people) (really|even|actually|still|honestly|supposed to be|at all)? (surprised|shocked|amazed|wondering) ..1 (that|when|why)? ${ALL} (a|an)? ..1 ${ONES} (has|have|had)? ..1 (<scorn.crime>|<contempt.does>|${MISDEED}) ..5]`,
  `[so (we|they|i|now we|now they|the (town|city|state|school|government)) (are|is|am|will|have to|just)? (just|now|all)? (letting|let|giving|give|allowing|allow|handing|paying|housing) ${ALL} ..1 ${MANY} ..7 (now|next|too|today|like|want|wants|please|anything|everything|whatever|for free)] ..3`,
  // Who let them, and why they are let.
  `[why (do|did|are|should|would|must|is it) (we|they|you|anybody|anyone|people|this (town|country|state)|the (town|state|country|government)) ..1 (still|even|ever|keep|keep on)? (let|letting|allow|allowing|permit|permitting) ${ALL} ..1 ${MANY} (to|still|even|all|run)? ${BARRED} ..2]`,
  `[(who|whose (bright|big|great|brilliant|dumb)? idea was it|whoever decided|who decided|what idiot|what genius|what fool|when did we|why did we) ..3 (let|gave|give|allow|allowed|start letting|to let|to give|to allow) ${ALL} ..1 ${MANY} ..1 (${BARRED}|the vote|a vote|rights|licenses|guns|jobs|a microphone|driver <poss> licenses) ..2]`,
  `[(who|whoever|which (one)? of you|what fool|what idiot|who the hell|who on earth) (let|allowed|lets|allows|told|said|says|decided|thought|invited|brought|hired|put|asked) ${ALL} (a|an|that)? ..1 ${MANY} (have|in|into|out|loose|off|on|near|could|can|to|should|vote|hold|get|were|was|are|is|run|think|up|pick|choose|decide|plan|lead|coach|teach|drive|cook|write|judge|host) ..4]`,
  `[(who|whose|what idiot|what genius|what moron) ..4 (good|great|bright|smart)? idea ..3 (put|house|move|send|place|invite|elect|hire|putting|housing|moving|sending|placing|hiring|electing) ..2 <group.marked> ..4]`,
  `[since when (do|does|are|did|were|can|should) ${ALL} (a|an)? ..1 ${ONES} (get|have|people|human|allowed|welcome|entitled|vote|count|matter|decide|deserve|own|run|pick|tell|make the|set the|go first|come first) ..6]`,
  `[since when (do|did|does|are|is|were) (we|i|you|this (town|country)|decent|normal|people|anyone|anybody|real) ..2 (need|take|takes|listen|ask|let|have|care|answer|supposed|want|obey|bow|accept|allow|wait) ..4 ${MANY} ..4]`,
  `[should (a|an|any|the|these)? ..1 (<group.marked>|<slur>|women) (really|even|ever|honestly|still) (be)? (allowed|trusted|near|teaching|around|vote|driving|holding|raising|running|have (a|the|kids|guns)|let|permitted|living|breeding|hold|raise|teach|drive) ..4]`,
  `[how (did|does|do|could) (a|an|some|that|any|these|those) ..1 (<group.marked>|<group.single>|<slur>) (get|land|make|end up with|afford|become|manage|win|pass|earn) (that|the|this|a|into|in|to) ..1 (job|promotion|scholarship|house|loan|license|seat|chief|mayor|boss|car|degree|badge|office|team|captain|apartment|visa) ..4]`,
  `[why should (my|our|the|decent|normal|any)? ..1 (kids|kid|daughter|daughters|children|son|wife|taxpayers|i|we|people|citizens) (have to|be made to|be forced to|need to) (share|sit|live|work|see|look|deal|wait|pay|learn|put up|ride|listen|bunk|shower|change|swim) ..6 (<group.marked>|<slur>|<slur.maybe>)]`,
  // Who would have them near.
  `[who ${SANE} ..2 (would|wants|could|lets|let|hires|hired|rents|marries|trusts|invites|invited|elects|needs) ..7 ${THEM} ..2]`,
  `[who (would|could|would ever|could ever|wants to|is going to|is ever going to) (really|even|honestly|possibly|ever|actually)? ${NEAR} (to)? (be)? ..4 (a|an|any|these|those|the|some|all these)? ..1 (<group.marked>|<slur>) (anyway|alone|with|near|next|on|in|as|over|$|who)? ..3]`,
  `[((would|will|does|did) (anyone|anybody|a soul|the world|a single person)|who would) (really|even|honestly|actually|truly)? (miss|mourn|cry over|weep for|shed a tear for|notice if|mind if|care if|object if|complain if|lose sleep|lift a finger|trust|believe|feel safe) ..3 ${MANY} ..4]`,
  `[what (kind|sort) of (a)? (person|landlord|parent|man|woman|idiot|sicko|father|mother|fool|town|boss|company|god|world|country|school|church|bishop|mayor|judge|hospital|society|place) (would|could|even)? (rents|hires|marries|dates|votes|sells|trusts|leaves|brings|adopts|invites|(make|create|let|put|give|allow|raise|bless|ordain|bury|marry|hire|elect|want)~) ..3 (a|an|the|to|for|with|these|those|all these)? ..1 ${ONES}]`,
  `[would you (really|honestly|ever|seriously|want to)? (let|trust|leave|want|hire|hand|buy (a|anything)?|take (orders)?|rent|marry|date|share|sleep|sit|eat) ..1 (a|an|some|any|to|with|from|next to) ..1 (<group.marked>|<slur>) (of all|near|around|with|alone|teach|babysit|fly|touch|next door|handle|cook|cooking|flying|teaching|babysitting|touching|handling|to|into|raise|$) ..4]`,
  `[who (wants|asked for|ordered|voted for|invited|needs|is paying for) ..2 (more|another|any more|all these|so many|even more) ..1 <group.marked> (moving|living|next door|in (our|my|this)|on (our|my|this)|around (here|our)|running|teaching|here) ..2]`,
  `[(does|do|did|would|could) (anyone|anybody|any sane person|you|we) (actually|really|honestly|still|seriously|truly) (want|wants|trust|respect|believe|miss|enjoy) ..2 (gay|trans|immigrant|muslim|black|<group.marked>) ..2 (on|in|near|around|next|living|moving|teaching|running|at|with) (our|my|your|their|his|her|this|the|door|to|kids) ..3]`,
  `[(do|did|does) (we|this town|this country|this street|anybody) (really|actually|honestly|seriously) (need|want) (another|more|any more|so many|all these|even more) ..1 <group.marked> (in|on|as|running|moving|next|here|around|$) ..2]`,
  `[(really|actually|seriously|honestly) want (a|an|some|your|more) ..2 (<group.marked>|<group.noun>) ..1 (flying|driving|teaching|operating|running|cutting|coaching|near|touching|watching|cooking|delivering|handling|leading|policing|preaching|next|around|for (mayor|president|boss|neighbors|a neighbor)) ..4]`,
  `[(does|do|did|would|can|could) (anyone|anybody|you|people|we|a soul|voters|they) (really|seriously|honestly|actually|truly|still|even) (think|thinks|believe|believes|expect|expects|imagine|want|wants|trust|trusts) ..1 (a|an|any|the|these|some|that)? ..1 <group.marked> (can|could|should|would|will|is|are|to|is going to|knows|ever|cares) ..5]`,
  `[(do|does|would|can) (you|anybody|anyone) (suppose|think|believe|imagine) (that)? ..1 (a|an|any|the|these)? ..1 (<group.marked>|<slur>) (could|can|would|will|are|is|ever) (ever|even|be|really)? ..1 (happy|human|normal|honest|smart|capable|faithful|sane|love|think|feel|work|tell) ..3]`,
  `[do (we|you|parents|people) (really|actually|honestly)? want (our|my|your|their) ..2 (growing up|grow up|sitting|to sit|playing|to play|learning|to learn|living|to live|sharing|to share|taught|raised|treated|operated|swimming|to swim|dating|to date|marrying|to marry|surrounded|riding|to ride|to be taught|next to) ..3 (next to|with|around|from|by|near)? ..2 <group.marked> ..2]`,
  `[(is it any wonder|is it a surprise|any wonder|are you surprised|can you blame) ..4 (hate|hates|wants|trusts|likes|locks|moved|left|leaving|avoid|avoids|fear|despise|rent|hire|want|cross|crosses|sold) ..5 ${MANY} ..2]`,
  `[${ROUSED} ..2 ${SHRINKS} ..1 (when|whenever|if|every time|any time|as soon as|around|near|next to|because of) ..4 (<group.marked>|(a|an|the|any) <group.noun>) ..5]`,
  `[(i|we|me and ..2|you|everybody|everyone) (always|just|still|have to|actually|start|automatically|instinctively)? ${SHRINKS} ..1 (when|whenever|if|every time|any time|as soon as|around) (i|we|you)? ..1 (see|sees|hear|smell|spot|meet|pass|sit|walk by|get near|end up next to)? (a|an|any|the|these|those|some)? ..1 (<group.marked>|<group.noun>) ..4]`,
  // What they are good for.
  `[what (is|<poss>|was) (the|even the) (point|use|good|purpose) (of|in) (having|keeping|being|teaching|hiring|feeding|letting in)? (a|an|the|these|all these|any|so many)? ..1 (${MANY}|woman who) ..6]`,
  `[what (exactly|even|actually|really|the hell|on earth)? (is|are) (a|an|the|these|any)? ..1 (<group.marked>|<slur>|<slur.maybe>|women) (even|actually|really|ever)? (for|good for|useful for|worth) ..2] $`,
  `[what (exactly|in the world|on earth|the hell)? (do|does|did|have|has|can|could|will) (a|an|the|these|any|all these)? ..1 ${MANY} (ever|even|actually|really|exactly)? (do for|done for|bring to|brought|give|given|gave|contribute|contributed|add|added|offer|offered|invent|invented|build|built|know about) ..5]`,
  `[what (exactly|in the world|on earth|has|have|did|do) ..3 (gain|gained|get|got|gotten) (from|out of|for) ..3 <group.marked> ..3 (besides|except|but|other than) ..4]`,
  `[what (does|do|would|could|will) (a|an|any|some|these|those)? ..1 (<group.marked>|woman|girl|<slur>) ((want|need|do) with|know (about|of)) ..4]`,
  `[can (someone|somebody|anyone|anybody) (please)? (explain|tell me|justify) (to me)? ((why|how) ..2 ${MANY} (need|needs|want|wants|insist|always|keep|must|think|are (so|allowed|everywhere|still|even|good)|have to have|get (a (whole )?month|special|everything|free|to)|deserve)|what ..2 ${MANY} (are (for|doing (in|on|at|near|around|here))|contribute|do all|have ever|bring|deserve|add|offer)) ..5]`,
  `[why (is|are|does|do|should) (the government|the state|the town|the city|we|i|my tax|our tax|they|taxpayers|washington|this country|everybody|my taxes|our taxes) ..2 (handing|giving|paying|wasting|throwing|spending|pay|pays|hand|give|waste|spend) (my|our|your|all|away|out|free|so much|good|tax|taxpayer|money|for|cash|<num>) ..4 (to|on|at|for|so)? ..2 ${MANY}] !(less|to be|more to help|enough)`,
  `[why (is|are|does|do|should|must) (the government|this (city|town|state|country|school|church|company)|the state|the town|the city|we|i|they|taxpayers|this country|everybody) ..3 (bending over|bend over|kneeling|kneel|groveling|housing|feeding|importing|babysitting|catering to|bend over backwards|bending over backwards|coddling|coddle|subsidizing|rewarding|putting up with|put up with|tolerate|tolerating|cater to|bow to|bowing to|apologize to|apologizing to|tiptoe around|tiptoeing around|carry|carrying) ..4 ${MANY}]`,
  `[why (do|does|would|should|must) (a|an|any|the|these|every|all the|all these)? ..1 ${MANY} (even|ever|still|all)? (need|needs|get|gets|have|has|deserve|want) (a|an|to have (a|an|their)?|the|any)? ..1 ${TOKENS}] !(check|checked|renewed|test)`,
  // What they are, and always do.
  `[(is not it|is it not|are not we|is not anyone|why can not we (just)? (say|admit)|can we (finally|all)? (just)? (say|admit|agree)|when (will|are|do) ..1 (we|people|you) ..2 (admit|accept|face|say) (it)?|do not you (think|agree)|who else (thinks|agrees|noticed|knows)|am i the only one (who|that) ..1 (thinks|noticed|sees)|is it (just|only) me or|does anyone (still)? (doubt|deny)) ..7 (${MANY}|blacks|whites) (are|is|were)? ..3 ${FLAW} ..2]`,
  `[(is there|are there|was there ever|what is|what could be|can you (think of|name)|can there be|could there be) (anything|anyone|anybody|something|a|one|any)? ..2 ${WORSE} than (a|an|one|two|the|these|any|having)? ..2 ${MANY} ..3]`,
  `[are (all|most)? (the|these|those)? ..1 ${MANY} (born|always|all|just|really|that|this|so|still|even|ever|naturally|actually)? (so|that|this|all|just|born)? ..1 ${BAD} ..4]`,
  `[(are|is) not (all|most|a|every|the)? ..1 ${MANY} (just|basically|really|all|simply|only|nothing but|supposed to be|the ones who) ..2 (<contempt.is>|<contempt.noun>|children|kids|toddlers|animals|babies|men|women|actors|beggars|guests|pets|dogs|machines|thieves|liars|criminals|tourists|failed|broken|confused|a (phase|cult|burden|waste|joke|disease)|with ..2) ..4]`,
  `[(can|could|do|does|did|have|has|will|is|are) (a|an|any|one|single|these|those|the)? ..1 (<group.marked>|<slur>|woman|women) (ever|even|actually|ever once|ever actually|really)? (${ACT}|drive|park|read|count|think|stop|shut up|say (please|thank|sorry|hello)|hold (a|down)|held (a|down)|sit still|keep (a|quiet|clean)|be (trusted|honest|on time|quiet|happy|normal|faithful|satisfied|clean|grateful)|cook (anything|a)|build (anything|a)|do (anything|math)|invent|tell (the|time)) ..4]`,
  `[(ever|anyone ever|anybody ever|have you ever|did you ever) (see|seen|saw|meet|met|know|known|hear of|heard of|smell|smelled) (of)? (a|an|one|any) ..1 (<group.marked>|<slur>|woman) (with|who|that|without) ..4]`,
  `[(is there|is it) ..1 (some|a|any|an|the)? ..1 (law|rule|commandment|requirement|contest|gene|school|class|reason|written|secret) ..3 (that|where|why|for|says)? ..2 ${MANY} (have to|has to|must|always|can not|refuse to) ..1 (shout|yell|scream|honk|spit|park|stare|talk|smoke|shove|cut|litter|drive|smell|play|block|stand|complain|whine|loiter|interrupt|walk|travel|dress|behave|wash|tip|wait|queue|own|have (ten|nine|eight|seven|six|five)) ..5]`,
  `[(did|does|has|have|do|could|would) (not|never)? (anyone|anybody|nobody|no one|somebody|someone|their (mothers|mother|parents)|it) (ever|not|please|kill)? ..1 (teach|taught|tell|told|show|shown|showed|explain to|explained to|train|trained) (the|these|those|a|all these|any)? ..1 <group.marked> (how (to|we|one|people|a|you)|to|not to) ..4]`,
  `[(have|has|do|does|did|are|can|is) (not)? (these|those|the|any|you|all these|a)? ..1 (<group.marked>|<group.noun>) (never|not|ever|even)? ..1 (heard of|hear of|own|use|have|seen|believe in|allergic to|afraid of|familiar with|know about) ..1 (soap|deodorant|shower|showers|toothbrush|toothpaste|toilet|toilets|toilet paper|job|jobs|work|razor|comb|watch|clock|blinker|blinkers|turn signals|line|lines|manners|birth control|condoms|trash can|trash cans|garbage cans|headphones|volume knob|mirrors|vacuum|water|laws|lawnmower|speed limit) ..3]`,
  `[(how come|why (do|are|must)|(ever|anyone else|anybody else|do you ever) (wonder|wondered|wondering|notice|noticed|ask yourself) (why|how|that)) ${ALL} ..1 <group.marked> ..2 ${CRAVES}]`,
  `[why (must|does|do|has|is|are) (every|every single|each|all of these) ..1 <group.marked> ..1 (on|in|at|have|has|own|think|want|need|talk|drive|park|shout|stare|smell|act|walk|look|insist|must|this|so|get) ..6]`,
  `[why (do not|does not|can not|will not|would not) (the|these|those|a|an|any|all these)? ..1 <group.marked> (ever|just|simply|at least|all)? (just (stay|leave|go|learn|work|shut|behave|act|be (quiet|normal|grateful)|keep|admit)|take care of (anything|their|anybody)|(stay|stayed|remain) (where|home|in)|go (home|back)|behave|wash|learn (english|to)|look after|smile|tip|teach their|control their|keep their|clean up|act like|leave us|fix their own) ..5]`,
  `[what is it (with|about) (the|these|those|all these)? ..1 <group.marked> (and|that|always|never|who) ..2 (stealing|noise|knives|welfare|crime|lying|littering|trash|garbage|soap|smell|stink|cheap|cheating|never|always|can not|will not|drunk|drinking|makes|honking|shouting|staring|loitering|being (late|loud|rude|dirty|cheap|lazy)) ..3]`,
  `[why (are|is) there (so|this) many (damn|fucking|goddamn|freaking|of these|stinking|bloody) ..1 <group.marked> ..4]`,
  `[how is it (that)? (every|each|all|any) (single)? (<group.marked>|<group.noun>) ..9]`,
  `[why is it always ..1 (the|a|an|some|these|those)? ..1 <group.marked> (with|doing|causing|making|starting|$|who (cause|causes|start|starts|steal|steals|ruin|ruins|make|makes (trouble|a mess|noise)|rob|robs|shoot|shoots|lie|lies|cheat|cheats)) ..4]`,
  `[how (do|does|can) ..1 <group.marked> (even|ever|possibly|manage to|still)? ..1 (stand (being|it|themselves|to look)|live with (themselves|being)|look (at themselves|in the mirror)|tie their (own)? shoes|feed themselves|remember to breathe|get (hired|licenses|dressed without)|find their own|sleep at night|kiss|call themselves (human|people|women|men)) ..4]`,
  `[(is|are) (anyone|anybody|you|we) (really|even|actually|still|honestly)? (surprised|shocked) ..2 (it|the (thief|shooter|driver|guy|man|robber|drunk|burglar)|he|she|they) (is|was|were|are|turned out|<poss>) ..2 (a|an)? ..1 (<group.marked>|<group.single>|<group.adjective>)]`,
  `[would it kill (a|an|the|these|those|one|you) ..1 (<group.marked>|<group.noun>) to ..5]`,
  `[(is it|am i asking) too much (to ask)? ..2 (a|an|one|the|these|a single)? ..1 (<group.marked>|<group.noun>) (in ..2)? ..2 (<worth.acts>|<worth.duty>|learn|learns|speak|stop|behave|shut|park|drive|keep) ..3]`,
  // Whom they think they are.
  `[(do|does|did) ${ALL} (old)? ..1 ${MANY} (even|really|ever|honestly|just|not|actually)? (know|realize|understand|think|care|notice|get) (that)? ..1 (the rest of us|we (have|live|are|pay|do not|work|can)|normal people|they (own|can|are (guests|in|just|not|better|special|above))|it is (okay|fine|normal|their)|other people|some of us|this is (america|our|not)|nobody|our|everybody) ..5]`,
  `[(are|am) (we|i|taxpayers|normal people|the rest of us) (just|really|all|now)? (supposed|meant|expected) to (pretend|believe|accept|act like|be okay|clap|celebrate|swallow|tolerate|live with|smile|feel sorry|care about|pity|cry for|thank|applaud|respect|be nice|tiptoe|bow to|trust|feed|love|admire|help|be grateful|welcome|listen to) ..4 ${MANY} ..3]`,
  `[where (do|did) (all)? (the|these|those|all these|you) ..1 <group.marked> (get off|get the (nerve|idea|right|gall)|learn (manners|to drive)) ..4]`,
  `[who do (the|these|those|you|all these)? ..1 ${MANY} think (they|you) are ..4]`,
  `[so (we|they|i|the (town|city|state|school)) (are|is|am|will|have to)? (just|now|all)? (handing|giving|letting|hiring|electing|housing|feeding|paying|taking|supposed|bowing|renting|trusting|taking orders|saluting) ..6 (to|for|with|from)? ..1 (a|an|the|these|any|some)? ..1 <group.marked> ..1 (now|these days|today|over)]`,
  // What next, and how long.
  `[(will|do|does|can|would|could|when (will|do|are)|are|why (do|will)) (not|never)? (these|those|all|the|you)? ..2 (${OLD}|<group.marked>) (ever|just|finally|all|please|not)? (ever|just|finally)? (die|die off|die already|drop dead|croak|kick the bucket|keel over) ..3]`,
  `[how many more <group.marked> (have to|must|do|does|will|are going to|need to) ..4 (ruin|wreck|take|steal|rob|rape|kill|flood|move|come|show up|invade|trash|destroy|breed|crash|run over) ..4 (before|until|till) ..6]`,
  `[how many ..4 (have to|must) (die|get (raped|robbed|killed|shot|stabbed)|be (raped|robbed|killed)) before (we|they|somebody|anybody|this country) ..3 (deport|deports|ban|bans|stop|close|send|kick|wake up about|do something about|deal with|get rid of) ..4 <group.marked>]`,
  `[(what|who) (is|<poss>)? next (a|an|some) ..1 (<group.marked>|<group.single>|<slur>) (for|as|in|on|at|teaching|running|driving|flying|preaching|with|$) ..3]`,
  `[how (long|many days|many weeks|soon) (until|before|till) ..2 ${MANY} (start|starts|blow|blows|take over|takes over|run|own|rob|steal|shoot|demand|want|try|ruin|turn (it|the|this|our)|outnumber|kill|burn|hijack|eat|trash|wreck|rape|riot|breed|flood|ask for|complain|sue|stab|break|pray in|put us|build a|force|make us) ..5]`,
  `[(when|how soon) (is|are|will|does|do) (someone|somebody|anyone|anybody|we|they|the (city|town|state|police|government|mayor|landlord)|this town) ..1 (going to|finally|gonna|get around to)? ${RID} (all|all of|with all)? (the|these|those|our|this|that|every|all these)? ..1 ${MANY} ..2]`,
  `[(how many|how much) ..3 (does|do) it take (to|for|a|an|before)? ..2 (<group.marked>|<slur>) ..4]`,
  `[how many (<group.marked>|<slur>) (does it take|can you fit|is too many|are too many|must we|do we (need|have to)) ..6]`,
  `[who (is going to|will|has to|gets to|is gonna|wants to|pays to|always has to) ..1 (clean|clean up|pay|foot|pick up|wash|scrub|sweep|disinfect|fumigate|hose) ..4 (after|behind|for) (all)? (the|these|those|that)? ..1 <group.marked> (this time|again|now|when|leave|move|$) ..3]`,
  `[is (this|it) (america|england|a town|a school|our town|still america) or ..2 (<group.place>|mexico|mecca|a ..2 (mosque|refugee camp|zoo|ghetto|nursing home|asylum))]`,
  `[when did (we|this town|this street|the school|this country|the town) (become|turn into|start being|get to be) ..4 (dumping ground|shelter|hotel|colony|zoo|camp|flophouse|landfill|daycare|hospital|nursing home|asylum|suburb|province) (for|of) ..2 (<group.marked>|<group.place>)]`,
  `[(island|country|camp|desert|hole|zoo|planet) (where|that)? ..1 (we|they|you|somebody) (can|could|should) (just|all)? (put|send|ship|dump|drop|lock|keep|stick|strand|leave) ..3 (<group.marked>|<slur>|<slur.maybe>)]`,
  // Whose dog they eat.
  `[(whose|which|what|how many) ..1 ${PETS} (is|are|did|will|do|have|were) ..1 (the|those|these|our)? ..1 <group.marked> ..2 ${DINE} ..4]`,
  `[(whose|which|what) ..1 ${PETS} (is|are|was|went|ended up|goes) ..1 (in|on|for|into) (the|tonight <poss>)? ..1 (<group.marked>|<group.of>|<group.noun>) <poss>? ..1 (grill|pot|stew|oven|dinner|menu|barbecue|kitchen|buffet|truck)]`,
  `[<group.marked> ..2 (are|is|<poss>|were|keep) ${DINE} (up)? (our|your|people <poss>|the|all the|everybody <poss>|neighborhood|stray)? ..1 (dog|dogs|cats|cat|pets|pet|puppies|swans)] !(food|treats|biscuits|chow)`,
]

/** Where a question stands up for those it names, praises them, or only wants to know. */
const FOR_THEM = new RegExp(
  `\\b(?:${[
    String.raw`(?:mis)?treated|not fair|so unfair|pretend\w* (?:\w+ ){1,6}(?:problem|invisible|fine|okay|safe|dangerous|monsters|criminals)|ignored|mocked|blamed|attack\w*|harm|hurt|harass\w*|bullied|lectured|underpaid|overlooked|no heat|heat|without|invisible|suffer(?:ing)?|struggl\w+|starve|freez\w+|wait(?:ing|ed)?|fend|hungry|abused?|afraid|scared|in fear|fall through|left out|unfair\w*|paid less|less than men|turn(?:ed)? away|refused?|rent increase|sleep (?:outside|under|in)|so expensive|lies about|myths?|names|leave .{1,25} out|out of the game|(?:have to|need to) (?:fight )?to? ?(?:be heard|prove|live)|feel (?:safe|welcome)|being (?:\w+ed|told|asked|left)|treated`,
    String.raw`amazing|the best (?!parking|seats?|spots?|places?|at|jobs?|rooms?)|wonderful|beautiful|delicious|welcome|congrat\w*|so (?:good|kind|nice|lovely|strong|brave|fast)|love(?:ly)?|proud|makes? me (?:laugh|smile|happy|feel)|champion\w*|valedictorian|here before|elected|held (?:this|that|the|an?) (?:office|post|seat|title)`,
    'recipe|festival|exhibit|lecture|tickets?|soup|history|snow|ramps?|crosswalk|sidewalks?|the bus (?:is|comes|stops)|interpreters?|apply|register|for free|marathon|survey|census|choir|parade (?:this|start|route)|potluck|on tv|in (?:movies|pain|trouble)|die (?:of|from|younger|alone|sooner|because|waiting)',
  ].join('|')})\\b`,
  'i',
)

/** Whether the question is put against them. In: what was seen. */
export const scornsInAsking = ({ sentence }: Seen): boolean => !FOR_THEM.test(sentence.text)

export const asked: readonly Example[] = [
  '[How many more Bulgarians can this street absorb]?',
  '[What genius put an Algerian in charge of the keys]?',
  '[Who gave that gypsy a microphone]?',
  '[Why are Albanians even allowed on the beach]?',
  '[How desperate do you have to be to marry a Latvian]?',
  '[Do Serbs even own a clock]?',
  '[Would you want your niece alone with a Tunisian]?',
  '[Are Latvians genetically capable of] a straight answer?',
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
  '[Does anybody honestly think a Croat can run] a school?',
  '[What would a deaf man want with a] front seat?',
  '[Who in her right mind would marry a Bulgarian]?',
  '[Would anybody even miss the Tunisians]?',
  "[What's the point of having a Kenyan on the crew] who cannot read a plan?",
  '[What have Albanians ever contributed to this town]?',
  '[What would a Latvian know about boats]?',
  '[Why do lesbians need a whole parade]?',
  '[Why are these Serbs always so rude] at the deli?',
  "[Why can't the Eritreans just stay home]?",
  '[What next, a Muslim for governor]?',
  '[How long until the Syrians start demanding] the pool for themselves?',
  '[Who let these Croats near the till]?',
  '[Where do these Armenians get the nerve]?',
  '[Is there some rule that Nigerians have to shout] on the train?',
  '[Is there anything lazier than a Bolivian] in July?',
  '[Does a Greek ever pick up a check]?',
  '[Should a Muslim really be allowed] near the airfield?',
  '[Are we supposed to feel sorry for the Hondurans now]?',
  '[Do we really want our sons growing up next to Pakistanis]?',
  '[What exactly is a gimp for]?',
]

export const askedLeaves: readonly Example[] = [
  'Who gave the Algerian bakery my number? Tell them thank you.',
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
  'Does anyone know when the Croatian hall opens?',
  'What would a deaf man want for his retirement? He likes boats.',
  'Who in his right mind would leave a Muslim kid outside in the snow?',
  'What would a deaf teacher need in this room? We are asking before we build it.',
  'Why do seniors need to have their license renewed in person?',
  'Has a Haitian ever won the marathon here?',
  'Has a woman ever held this office before?',
  "Why can't disabled riders board at the front?",
  'What do the Portuguese put in that bread?',
  'When is somebody going to do something about the heat for the seniors?',
  'Why does every Italian grandmother in my family cook for forty?',
  "Aren't the Cape Verdean drummers just wonderful?",
  'Did anyone tell the seniors that the bus is late?',
]
