import type { Example, Seen } from '../concern.ts'

/** A people or one of it; women and girls as a kind. */
const THEM = '(<group>|<group.marked>|<slur>|<slur.maybe>)'
const MANY = '(<group.marked>|women|females|girls|<slur>)'
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
const WORSE =
  '(worse|dumber|stupider|lazier|dirtier|uglier|cheaper|greedier|nastier|sneakier|crazier|louder|ruder|weaker|slower|filthier|smellier|more (useless|worthless|stupid|pathetic|disgusting|annoying|dangerous|ungrateful|entitled|dishonest|violent|miserable|ignorant)|less (useful|honest|human|intelligent|trustworthy|welcome))'
const BAD =
  '(<contempt.is>|<contempt.soft>|loud|lazy|cheap|dirty|rude|late|stupid|dumb|slow|crazy|drunk|angry|ugly|violent|sneaky|greedy|obsessed|hysterical|bossy|helpless|dangerous|useless|nosy|pushy|noisy)'
/** Whoever would want them near would have to be mad. */
const SANE =
  '(in (his|her|their|your|its) right (mind|minds)|with (any|half a|an ounce of|a lick of|a shred of|a) ..1 (sense|brain|brains|taste|self respect|eyes|morals)|on earth|in the (world|hell)|in god <poss> name|sane|the hell|the fuck|decent|self respecting|normal)'
const NEAR =
  '(want|rent|hire|marry|trust|date|sell|vote|live|sit|eat|touch|kiss|befriend|hug|miss|follow|respect|believe|elect|adopt|lend|need|sleep|employ|choose)'
/** What is done with rubbish. */
const RID =
  '(do something about|deal with|get rid of|clean up|clean out|clear out|stop|crack down on|round up|kick out|ship|deport|throw out|remove|take care of|sort out|put a stop to|handle|evict|expel|arrest|control|send)'
/** What they are said to be given that is not theirs. */
const TOKENS =
  '(vote|license|parade|holiday|month|whole month|flag|microphone|job|jobs|guns|gun|say|opinion|opinions|rights|special ..2|their own ..2|seat at|voice|party|car|passport|phone|phones|everything|lawyer|television|passports|so many (kids|children|babies|cousins|parades|letters|rights)|more (rights|than|of))'

/** Questions that take the contempt for granted, beside those of `asking.ts`: who would, what for, what next. */
export const QUERIED: readonly string[] = [
  // Who would.
  `[who ${SANE} ..2 (would|wants|could|lets|let|hires|hired|rents|marries|trusts|invites|invited|elects|needs) ..7 ${THEM} ..2]`,
  `[who (would|could|would ever|could ever|wants to|is going to|is ever going to) (really|even|honestly|possibly|ever|actually)? ${NEAR} (to)? (be)? ..4 (a|an|any|these|those|the|some|all these)? ..1 (<group.marked>|<slur>) (anyway|alone|with|near|next|on|in|as|over|$|who)? ..3]`,
  `[(would|will|does|did) (anyone|anybody|a soul|the world|a single person) (really|even|honestly|actually|truly)? (miss|mourn|cry over|weep for|shed a tear for|notice if|mind if|care if|object if|complain if|lose sleep|trust|believe|feel safe) ..3 ${MANY} ..4]`,
  `[who would (even|really|honestly)? (miss|mourn|notice|cry|care|lift a finger|shed) ..3 ${MANY} ..4]`,
  // What for.
  `[what (is|<poss>|was) (the|even the) (point|use|good|purpose) (of|in) (having|keeping|being|teaching|hiring|feeding|letting in)? (a|an|the|these|all these|any|so many)? ..1 (${MANY}|woman who) ..6]`,
  `[what (exactly|even|actually|really|the hell|on earth)? (is|are) (a|an|the|these|any)? ..1 (<group.marked>|<slur>|<slur.maybe>|women) (even|actually|really|ever)? (for|good for|useful for|worth) ..2] $`,
  `[what (exactly|in the world|on earth|the hell)? (do|does|did|have|has|can|could|will) (a|an|the|these|any|all these)? ..1 ${MANY} (ever|even|actually|really|exactly)? (do for|done for|bring to|brought|give|given|gave|contribute|contributed|add|added|offer|offered|invent|invented|build|built|know about) ..5]`,
  `[what would (a|an|any|some|these)? ..1 (<group.marked>|woman|girl|<slur>) know (about|of) ..4]`,
  `[why (do|does|would|should|must) (a|an|any|the|these|every|all the|all these)? ..1 ${MANY} (even|ever|still|all)? (need|needs|get|gets|have|has|deserve|want) (a|an|to have (a|an|their)?|the|any)? ..1 ${TOKENS}] !(check|checked|renewed|test)`,
  `[why (must|does|do|has|is|are) (every|every single|each|all of these) ..1 <group.marked> ..1 (on|in|at|have|has|own|think|want|need|talk|drive|park|shout|stare|smell|act|walk|look|insist|must|this|so|get) ..6]`,
  `[why (do not|does not|can not|will not|would not) (the|these|those|a|an|any|all these)? ..1 <group.marked> (ever|just|simply|at least|all)? (just (stay|leave|go|learn|work|shut|behave|act|be (quiet|normal|grateful)|keep|admit)|take care of (anything|their|anybody)|(stay|stayed|remain) (where|home|in)|go (home|back)|behave|wash|learn (english|to)|look after|smile|tip|teach their|control their|keep their|clean up|act like|leave us|fix their own) ..5]`,
  `[why (do|are|is) (all)? (the|these|those)? ..1 ${MANY} (always|so|all|such|just|always so|all so) ..1 ${BAD} ..3]`,
  `[why (is|are|does|do|should) (the government|the state|the town|the city|we|i|my tax|our tax|they|taxpayers|washington|this country|everybody|my taxes|our taxes) ..2 (handing|giving|paying|wasting|throwing|spending|pay|pays|hand|give|waste|spend) (my|our|your|all|away|out|free|so much|good|tax|taxpayer|money|for|cash|<num>) ..4 (to|on|at|for|so)? ..2 ${MANY}] !(less|to be|more to help|enough)`,
  `[why (is|are|does|do|should|must) (the government|the state|the town|the city|we|i|they|taxpayers|this country|everybody) ..3 (housing|feeding|importing|babysitting|catering to|bend over backwards|bending over backwards|coddling|coddle|subsidizing|rewarding|putting up with|put up with|tolerate|tolerating|cater to|bow to|bowing to|apologize to|apologizing to|tiptoe around|tiptoeing around|carry|carrying) ..4 ${MANY}]`,
  // What next, and how long.
  `[(what|who) (is|<poss>)? next (a|an|some) ..1 (<group.marked>|<group.single>|<slur>) (for|as|in|on|at|teaching|running|driving|flying|preaching|with|$) ..3]`,
  `[how (long|many days|many weeks|soon) (until|before|till) ..2 ${MANY} (start|starts|blow|blows|take over|takes over|run|own|rob|steal|shoot|demand|want|try|ruin|turn (it|the|this|our)|outnumber|kill|burn|hijack|eat|trash|wreck|rape|riot|breed|flood|ask for|complain|sue|stab|break|pray in|put us|build a|force|make us) ..5]`,
  `[(when|how soon) (is|are|will|does|do) (someone|somebody|anyone|anybody|we|they|the (city|town|state|police|government|mayor|landlord)|this town) ..1 (going to|finally|gonna|get around to)? ${RID} (all|all of|with all)? (the|these|those|our|this|that|every|all these)? ..1 ${MANY} ..2]`,
  `[(how many|how much) ..3 (does|do) it take (to|for|a|an|before)? ..2 (<group.marked>|<slur>) ..4]`,
  `[how many (<group.marked>|<slur>) (does it take|can you fit|is too many|are too many|must we|do we (need|have to)) ..6]`,
  // Who let them, and who they think they are.
  `[who (let|allowed|lets|allows|told|said|says|decided|thought) (all)? (the|these|those|a|an|some|that|any)? ..1 ${MANY} (have|in|into|out|loose|off|on|near|could|can|to|should|vote|hold|get|were|was|are|is|run|think|up) ..4]`,
  `[since when (do|did|does|are|is|were) (we|i|you|this (town|country)|decent|normal|people|anyone|anybody|real) ..2 (need|take|takes|listen|ask|let|have|care|answer|supposed|want|obey|bow|accept|allow|wait) ..4 ${MANY} ..4]`,
  `[where (do|did) (all)? (the|these|those|all these|you) ..1 <group.marked> (get off|get the (nerve|idea|right|gall)|learn (manners|to drive)) ..4]`,
  `[who do (the|these|those|you|all these)? ..1 ${MANY} think (they|you) are ..4]`,
  `[(do|does|did) (the|these|those|any|all these|old)? ..1 ${MANY} (even|really|ever|honestly|just|not)? (know|realize|understand|think|care|notice|get) (that)? ..1 (the rest of us|we (have|live|are|pay|do not|work|can)|normal people|they are (guests|in|just|not)|other people|some of us|this is (america|our|not)|nobody (asked|wants|likes|cares)|our|everybody (else|hates)) ..5]`,
  `[(is there|is it) ..1 (some|a|any|an|the)? ..1 (law|rule|commandment|requirement|contest|gene|school|class|reason|written|secret) ..3 (that|where|why|for|says)? ..2 ${MANY} (have to|has to|must|always|can not|refuse to) ..1 (shout|yell|scream|honk|spit|park|stare|talk|smoke|shove|cut|litter|drive|smell|play|block|stand|complain|whine|loiter|interrupt|walk|travel|dress|behave|wash|tip|wait|queue|own|have (ten|nine|eight|seven|six|five)) ..5]`,
  `[(did|does|has|have|do|could|would) (not|never)? (anyone|anybody|nobody|no one|somebody|someone|their (mothers|mother|parents)|it) (ever|not|please|kill)? ..1 (teach|taught|tell|told|show|shown|showed|explain to|explained to|train|trained) (the|these|those|a|all these|any)? ..1 <group.marked> (how (to|we|one|people|a|you)|to|not to) ..4]`,
  `[(does|do|did|would|can|could) (anyone|anybody|you|people|we|a soul|voters|they) (really|seriously|honestly|actually|truly|still|even) (think|thinks|believe|believes|expect|expects|imagine|want|wants|trust|trusts) ..1 (a|an|any|the|these|some|that)? ..1 <group.marked> (can|could|should|would|will|is|are|to|is going to|knows|ever|cares) ..5]`,
  `[so (we|they|i|the (town|city|state|school)) (are|is|am|will|have to)? (just|now|all)? (handing|giving|letting|hiring|electing|housing|feeding|paying|taking|supposed|bowing|renting|trusting|taking orders|saluting) ..6 (to|for|with|from)? ..1 (a|an|the|these|any|some)? ..1 <group.marked> ..1 (now|these days|today|over)]`,
  `[what (does|do|would|could|will) (a|an|any|these|those|some) ..1 (<group.marked>|<slur>|woman) (want|need|do) with (a|an|the|all|that|so) ..4]`,
  // What they are, asked.
  `[are (all|most)? (the|these|those)? ..1 ${MANY} (born|always|all|just|really|that|this|so|still|even|ever|naturally|actually)? (so|that|this|all|just|born)? ..1 ${BAD} ..4]`,
  `[(are|is) not (all|most|a|every|the)? ..1 ${MANY} (just|basically|really|all|simply|only|nothing but|supposed to be|the ones who) ..2 (<contempt.is>|<contempt.noun>|children|kids|toddlers|animals|babies|men|women|actors|beggars|guests|pets|dogs|machines|thieves|liars|criminals|tourists|failed|broken|confused|a (phase|cult|burden|waste|joke|disease)|with ..2) ..4]`,
  `[(is there|are there|was there ever|what is|what could be|can you (think of|name)|can there be|could there be) (anything|anyone|anybody|something|a|one|any)? ..2 ${WORSE} than (a|an|one|two|the|these|any|having)? ..2 ${MANY} ..3]`,
  `[(can|could|do|does|did|have|has|will|is|are) (a|an|any|one|these|those|the|single)? ..1 (<group.marked>|<slur>|woman|women) (ever|even|actually|ever once|ever actually|really)? (${ACT}|drive|park|read|count|think|stop|shut up|say (please|thank|sorry|hello)|hold (a|down)|held (a|down)|sit still|keep (a|quiet|clean)|be (trusted|honest|on time|quiet|happy|normal|faithful|satisfied|clean|grateful)|cook (anything|a)|build (anything|a)|do (anything|math)|invent|tell (the|time)) ..4]`,
  `[(ever|anyone ever|anybody ever|have you ever|did you ever) (see|seen|saw|meet|met|know|known|hear of|heard of|smell|smelled) (of)? (a|an|one|any) ..1 (<group.marked>|<slur>|woman) (with|who|that|without) ..4]`,
  `[(do|does|would|can) (you|anybody|anyone) (suppose|think|believe|imagine) (that)? ..1 (a|an|any|the|these)? ..1 (<group.marked>|<slur>) (could|can|would|will|are|is|ever) (ever|even|be|really)? ..1 (happy|human|normal|honest|smart|capable|faithful|sane|love|think|feel|work|tell) ..3]`,
  `[should (a|an|any|the|these)? ..1 (<group.marked>|<slur>|women) (really|even|ever|honestly|still) (be)? (allowed|trusted|near|teaching|around|vote|driving|holding|raising|running|have (a|the|kids|guns)|let|permitted|living|breeding|hold|raise|teach|drive) ..4]`,
  `[how (did|does|do|could) (a|an|some|that|any|these|those) ..1 (<group.marked>|<group.single>|<slur>) (get|land|make|end up with|afford|become|manage|win|pass|earn) (that|the|this|a|into|in|to) ..1 (job|promotion|scholarship|house|loan|license|seat|chief|mayor|boss|car|degree|badge|office|team|captain|apartment|visa) ..4]`,
  `[can (someone|somebody|anyone|anybody) (please)? (explain|tell me|justify) (to me)? (why|what) ..2 ${MANY} (need|needs|want|wants|insist|always|keep|must|think|are (so|allowed|everywhere|still|even|good)|have to have|get (a (whole )?month|special|everything|free|to)|are for|contribute|do all|deserve) ..5]`,
  `[(is it any wonder|is it a surprise|any wonder|are you surprised|can you blame) ..4 (hate|hates|wants|trusts|likes|locks|moved|left|leaving|avoid|avoids|fear|despise|rent|hire|want|cross|crosses|sold) ..5 ${MANY} ..2]`,
  `[who (is going to|will|has to|gets to|is gonna|wants to|pays to|always has to) ..1 (clean|clean up|pay|foot|pick up|wash|scrub|sweep|disinfect|fumigate|hose) ..4 (after|behind|for) (all)? (the|these|those|that)? ..1 <group.marked> (this time|again|now|when|leave|move|$) ..3]`,
  `[what (kind|sort) of (god|world|country|mother|father|school|church|bishop|mayor|judge|woman|man|sicko|hospital|society|place|town) (would|could|even)? (make|makes|create|creates|let|lets|put|puts|give|gives|allow|allows|raise|raises|bless|blesses|ordain|ordains|bury|marry|hire|hires|elect|elects|want|wants) ..2 (a|an|these|the|those|all these|to)? ..2 (<group.marked>|<slur>) (on|near|in|as|into|vote|teach|loose|around|over|run|have|$) ..4]`,
  `[(are|am) (we|i|taxpayers|normal people|the rest of us) (just|really|now|all)? (supposed|meant|expected) to (feel sorry for|care about|pity|cry for|thank|applaud|clap for|respect|be nice to|tiptoe|bow to|trust|believe|feed|love|admire|help|be grateful to|welcome|listen to) (all)? (the|these|those|every|a|an)? ..1 ${MANY} ..2]`,
  `[do (we|you|parents|people) (really|actually|honestly)? want (our|my|your|their) ..2 (growing up|grow up|sitting|to sit|playing|to play|learning|to learn|living|to live|sharing|to share|taught|raised|treated|operated|swimming|to swim|dating|to date|marrying|to marry|surrounded|riding|to ride|to be taught|next to) ..3 (next to|with|around|from|by|near)? ..2 <group.marked> ..2]`,
  `[would you (really|honestly|ever|seriously|want to)? (let|trust|leave|want|hire|hand|buy|take|rent|marry|date|share|sleep|sit|eat) ..1 (a|an|some|any|to|with|from|next to) ..1 (<group.marked>|<slur>) (of all|near|around|with|alone|teach|babysit|fly|touch|next door|handle|cook|to|into|raise|$) ..4]`,
  `[(has|have) (a|an|any|one|the|these)? ..1 <group.marked> ever ..1 (held|kept|paid|told|worked|done|finished|built|invented|read|said (sorry|thank)|thanked|tipped|been (honest|sober|on time|grateful|quiet)|had (a|an) (job|thought|idea)|won a|stayed|cared|washed) ..4]`,
  `[is (this|it) (america|england|a town|a school|our town|still america) or ..2 (<group.place>|mexico|mecca|a ..2 (mosque|refugee camp|zoo|ghetto|nursing home|asylum))]`,
]

/** Praise, or a question on their side. */
const FOND =
  /\b(?:amazing|the best|wonderful|beautiful|delicious|welcome|congrat\w*|so (?:good|kind|nice|lovely|strong|brave|fast)|love(?:ly)?|proud|mistreated|underpaid|left out|without heat|unfair\w*|hurt|harm|attack\w*|paid less|less than men|turn(?:ed)? away|refused?|recipe|festival|exhibit|lecture|tickets?|soup|history|heat|snow|ramps?|rent increase|crosswalk|sidewalks?|the bus (?:is|comes|stops)|interpreters?|apply|register|for free|suffer|starve|freez\w+|sleep (?:outside|under|in)|marathon|elected|held (?:this|that|the|an?) (?:office|post|seat|title)|here before|champion\w*|valedictorian|survey|census|treated|waiting|left out|scared|feel (?:safe|welcome)|being (?:\w+ed|told|asked|left)|choir|parade (?:this|start|route)|potluck)\b/i

/** Whether the question is put against them, not for them. In: what was seen. */
export const queriesThem = ({ sentence }: Seen): boolean => !FOND.test(sentence.text)

export const queriedFinds: readonly Example[] = [
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

export const queriedLeaves: readonly Example[] = [
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
