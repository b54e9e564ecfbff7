import type { Example, Seen } from '../concern.ts'
import { saidByOthers } from '../doer.ts'

/** Somebody of a people, or all of it, as threats name them; a word of abuse names them as well. */
const THEM = '(<group.marked>|<slur>|<slur.maybe>|women|broads|girls|females)'
/** Without a word of abuse a single person is threatened for other things. */
const ONE = '(<group.marked>|<group>|<slur>|<slur.maybe>)'
const HIM = '(him|her|them|it|you|em|all of (them|you)|the lot|both|every one of (them|you))'
const HIS = '(his|her|their|your|its|the|that|this|every|some|each|an|a)'
const I = '(i|we|me and ..3|us|my (boys|brothers|guys|crew) (and i)?)'
const WILL = `(${[
  'will|am|are|<poss>|shall|would|am going to|are going to|going to|about to|ready to|swear|swear to|promise|promise to|would love to|want to',
  'plan to|can not wait to|might|might just|will just|will personally|will gladly|better not',
].join('|')})`
const EACH = `(${[
  'all|every|each|any|the first|the next|the last|the|these|those|you|you all|all you|all the|some|every last|every single|another|one more|a|an',
  'one of (the|these|those|you)|two|three|as many',
].join('|')})`
/** One of them after "the next", "a": where no verb tells that the word is a name. */
const ANYONE = '(<group.marked>|<group>|<group.noun>|<group.of>|<slur>|<slur.maybe>)'
/** Blows with the people as their object. */
const HIT = `(${[
  'beat|beat up|punch|smack|slap|hit|swing on|swing at|throw hands with|lay out|knock out|deck|clock|stomp|curb stomp|curb stomping|kick|jump|bash',
  'run over|run down|mow down|plow through|plow into|drive through|flatten|string up|hang|lynch|shoot|shoot at|pop|cap|smoke|drop|clap|spray|blast',
  'gut|stab|shank|slice|carve|burn|burn out|smoke out|torch|light up|set fire to|choke|choke out|strangle|drown|hurt|kill|murder|hunt|hunt down',
  'waste|wipe out|skin|scalp|castrate|neuter|poison|gas|end|bury|whip|tase|mace|fight|behead|pistol whip|whack',
].join('|')})~`
const DEADLY = `(${[
  'drown|kill|shoot|stab|strangle|choke|murder|gut|lynch|hang|burn|behead|poison|stomp|knife|axe|scalp|castrate|crush|smother|beat|bury|execute',
  'slaughter|skin|torch|bomb|maul|butcher|pistol whip|club|bludgeon',
].join('|')})~`
const SEND = '(throw|toss|push|shove|kick|tip|dump|drag|knock|chuck|fling|heave|yank|hurl|launch|stuff|string)~'
const HER = `(him|her|them|it|you|you all|em|his|her|their|your|whoever|every|all|${EACH} ${ONE}|${ONE})`
const DOWN = `(${[
  'on|onto|off|out|down|into|in|under|in front of|over|from|through|by|behind|to|beneath) (of)? (the|a|an|his|her|their|your|that|my',
  'our)? ..1 (tracks|roof|rooftop|bridge|stairs|stairwell|staircase|window|train|bus|truck|cliff|overpass|platform|boat|river|harbor|canal|ocean',
  'lake|quarry|traffic|hair|wheelchair|chair|walker|ditch|wall|grave|ground|hospital|morgue|dumpster|wood chipper|ferry|pier|dock|balcony|ledge',
  'tires|wheels|pavement|curb|asphalt|bumper|tow hitch|neck|throat|feet|swamp|woods',
].join('|')})`
const BREAK = `(${[
  'break|crack|split|bust|smash|crush|snap|bash in|bash|cave in|cut off|cut|slit|chop off|rip off|knock out|kick in|kick out|stomp|twist|shatter',
  'bloody|pull out|smash in|rearrange|loosen',
].join('|')})~`
const PART = `(${[
  'skull|skulls|head|heads|finger|fingers|arm|arms|leg|legs|neck|necks|jaw|jaws|teeth|tooth|nose|noses|face|faces|knee|knees|kneecaps|ribs|hand',
  'hands|wrist|wrists|bones|bone|throat|throats|ankles|spine|eye|eyes|ear|ears|tongue|balls|scalp|toes|guts',
].join('|')})`
const OF = `(his|her|their|your|every|each|some|that|the first|the next|a) (<poss>)? ..1 (<group.marked>|<group.of>|<group.noun>|<slur>|<slur.maybe>)? (<poss>)?`
const WEAPON = `(${[
  'bat|bats|baseball bat|gun|guns|shotgun|shotguns|rifle|rifles|pistol|glock|knife|knives|machete|pipe|crowbar|tire iron|hammer|rope|noose|axe',
  'hatchet|brick|bricks|shovel|ammo|bullet|bullets|round|rounds|shell|shells|slug|slugs|molotov|gasoline|matches|chain|blade|box cutter|boot|boots',
  'fists|both barrels|lead|buckshot|pitchfork|torches|two by four|pipe bomb|cattle prod|bumper|truck',
].join('|')})`
const OUT_ON = `(${[
  'leave|leaves|leaving|go home|goes home|going home|come out|comes out|coming out|end up|ends up|go out|goes out|ride home|rides home',
  'get carried out|gets carried out|wake up|wakes up|limp home|limps home|crawl home|crawls home|will be leaving|is leaving) (here|my ..1',
  'this ..1)? (on|in|with|without|missing) (a|an|the|his|her|their|no|fewer|some|two)? ..1 (stretcher|stretchers|ambulance|body bag|body bags|box',
  'pine box|hearse|wheelchair|coffin|bag|bags|teeth|limp|broken ..1|cast|casts|pieces|hospital|er|icu|morgue|ground|casket|crutches|traction',
  'stitches|neck brace|bleeding',
].join('|')})`
const GETS = `(${[
  'gets|is getting|will get|is going to get|catches|is catching|eats|is eating|takes|is going to catch|will catch) (shot|stabbed|stomped|jumped',
  'dropped|smoked|capped|clapped|beat|beaten|beat up|knocked out|laid out|slapped|smacked|punched|decked|kicked|choked|slugged|run over|hung|hanged',
  'strung up|hands|these hands|a (bullet|brick|bat|boot|beating|fist|knife|rope|tire iron|crowbar|slug|shell|beatdown|rock|bottle)',
  'my (fist|boot|bat|foot|knife|bumper|truck|gun|fists|boots)|the (bat|belt|boot|rope|hose|knife|gun|bumper|pipe|shovel)|both barrels|buckshot',
  'rock salt|a load of',
].join('|')})`
const NEARER = `(${[
  'i see|i meet|i catch|i find|i pass|we see|we catch|my|our|me|i|us|here|again|tonight|tomorrow|today',
  'this (street|block|town|building|bar|park|weekend|week)|near|around|in (that|the) ..1',
].join('|')})`
const WHEN = `(${[
  'tonight|tomorrow|today|this (weekend|week|saturday|sunday|friday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (week|weekend)',
  'soon|again|at (midnight|dawn|dark)|after dark',
].join('|')})`
/** What one makes ready who has something coming. */
const BEWARE = `(${[
  '(sleep|drive|walk|live|pray) (with one eye|lightly|carefully|scared|with the lights)|watch (their|your|his|her) (back|backs|step|six|mouth|house|kids)|look (over (their|your)|behind|under (their|your))|check (their|your|his|her|the|under) ..1 (brakes|brake|tires|car|cars|locks|mailbox|windows|smoke|gas|hood|beds|closets|bed)',
  '(lock|bolt|bar|nail) (their|your) ..1 (doors|windows|shut)|(have|buy|get|need|carry|renew) (fire|life|good|more|burial|some) insurance|(buy|pick|dig|order) (a|their|your|some) ..1 (helmet|helmets|coffin|coffins|plot|plots|grave|graves|vest|vests|extinguisher|extinguishers)',
  '(get|put) (their|your) affairs|(make|write|update) (out)? (a|their|your) (will|wills)|(say|kiss) (their|your|the) ..1 (prayers|goodbye|goodbyes|kids|wives)|(remember|think about|consider|keep in mind) ..2 (who|some of us|i|we) ..1 (owns|own|carry|carries|has|have|is|are|armed) (a|the|armed|guns)? ..1 (gun|guns|rifle|armed|bullets)?|(hide|hiding|disappear|clear out|start running|start packing|run while|leave while|pack while|get out while)|be gone (by|before)|(not be|stay off|stay inside|stay in|stay away|stay indoors) ..4 (after dark|tonight|at night|sundown|when the sun|this weekend|if (they|you) (want|like|know))',
].join('|')})`
const ARMS =
  '(bat|bats|baseball bat|baseball bats|gun|guns|shotgun|shotguns|rifle|rifles|pistol|pistols|glock|machete|machetes|noose|nooses|rope|ropes|molotov|molotovs|pipe bomb|ammo|bullet|bullets|torches|crowbar|crowbars|tire irons|brass knuckles|gasoline|kerosene|pitchforks|ar|ak|rounds|pipes|bricks)'
const FUEL = '(gas|gasoline|kerosene|lighter fluid|ammo|bullets|rope|bricks|matches|fertilizer|bleach)'
const HOUSE = `(${[
  'drag (brunch|bingo|queen ..1|story hour|night|performance)|gurdwara|eid|bar mitzvah|hebrew school|quinceanera|powwow|pride (march|festival|picnic|flag|event)|imam <poss> ..1',
  'mosque|synagogue|temple|<group.thing>',
  '(<group.of>|<group.noun>) (church|store|market|club|bar|school|motel|house|building|center|restaurant|shop|bakery|grocery|apartments|parade|temple|shelter)',
  'parade|shelter|hookah (place|bar|lounge)|kebab place|bodega',
].join('|')})`

/** Violence announced to a people or to one of it, who are named in it. */
export const TO_GROUPS: readonly string[] = [
  // Said to them, or to whoever would come along.
  `^ (to|hey|dear|attention|note to|listen|message to|warning to|reminder to|for) ..3 ${THEM} ..7 [${I} ..1 (carry|carrying|keep|own|have|always have|sleep with|drive with) ..2 (${ARMS}|knife|knives|blade|piece|nine|9mm|45|concealed) ..4]`,
  `[(let us|time to|who wants to|who is going to|ready to|we should|we ought to|want to|feel like|come help me|help me) ..1 (burn out|smoke out|bomb|firebomb|torch|shoot|shoot up|stab|hang|lynch|string up|stomp|curb stomp|jump|bash|run over|run down|drown|gas|gut|hunt|hunt down|behead|kill|murder|poison|castrate|skin|wipe out|exterminate) (all|every|all the|the|these|those|some|any|a|an|that|another|one of the)? ..1 ${THEM} ..3]`,
  `[(somebody|someone|people|one of us|one of you|this|it|things) (is|are|will be|will|is going to|are going to) (be|get|getting|going to get|end up|ending up|turn|turning)? (hurt|shot|killed|stabbed|burned|beat|beaten|run over|ugly|bloody|cut|messy) (if|when|next time|unless|the next time) (those|these|that|one more|another|any more|you) ..1 ${THEM} ..7]`,
  `[(a lot|anything|things|accidents|bad things|something|something bad) (can|could|might|will|may) (happen|be arranged) to (a|an|any|the|those|that|you|these|our)? ..1 ${ANYONE} ..1 (between|on the way|walking|out there|late|after|at night|alone|in the dark|who|around here|in this|when|if) ..4]`,
  `[${I} ..1 ${WILL} ..1 (redecorate|remodel|rearrange|renovate|level|flatten|ram|rebuild|redo|decorate|light up|warm up|open up|knock down) (that|the|this|their|your|every|a) ..1 ${HOUSE} ..2 (with|using) (a|my|the|some)? ..2 (loader|bulldozer|backhoe|truck|sledgehammer|bat|molotov|match|matches|torch|gas|gasoline|fire|bricks|bullets|excavator|dozer|plow|tractor|dynamite) ..2]`,
  // Warned, told to make ready for it.
  `[${THEM} ..7 (should|had better|better|ought to|might want to|may want to|need to|would be smart to|would do well to) ..1 ${BEWARE} ..4]`,
  `[(tell|warn|remind|advise|somebody tell|let) (all)? (the|those|these|that|your|our|every|my)? ..1 ${THEM} ..7 ${BEWARE} ..4]`,
  `[(whoever|anybody who|anyone who|people who|you) ..1 (rents|rent|sells|sell|hires|hire|hides|hide|helps|help|houses|house|feeds|feed|marries|marry|shelters|shelter|hosts|host) (to)? ..3 ${THEM} ..5 ${BEWARE} ..4]`,
  `[${THEM} ..7 (better|had better|best) not (be|show|come|go|walk|park|set|get caught|step|let me|let us|try|even) ..5]`,
  // Weapons brought to them; a match, a bullet is enough.
  `[(bring|bringing|carry|load|loading|load up|pack|packing|grab|get|got) (your|the|a|an|some|my|our|plenty of|all the|every)? ..1 ${ARMS} ..2 (to|for|at|over to|down to|and (head|meet|come|march)) ..3 (${HOUSE}|<group.thing>|${THEM}) ..2]`,
  `[(one|a single|just one|all it takes is|two) ..1 (match|spark|lighter|can of gas|bottle of gas|brick|bullet|molotov|bomb|torch) ..1 (and|away|is all|would|should|will|from|for|through) ..6 (${HOUSE}|<group.thing>|${THEM}) ..4]`,
  `[(guys|men|boys|friends|buddies|of us|trucks|brothers|dudes|<num>) ..2 ${ARMS} ..4 (${HOUSE}|<group.thing>|${THEM}|<group.of>) ..4]`,
  `[${ARMS} (with|has|have|and|that has|got) ..1 (a|an|the|every|some) ..1 ${ANYONE} <poss>? ..1 (name|names|initials|face|picture) ..3]`,
  `[(i|we|my ..1|this ..1|these) (will|do|does|would|is|are|am)? (not|never) (brake|stop|slow down|swerve|braking|stopping|slowing) ..1 (for|when) ..4 ${THEM} ..4]`,
  // The next of them.
  `[(any|next|the next|the first|first|one more|another|every|all the|whichever) ..1 ${ANYONE} ..7 (gets|is getting|will get|is going to get|catches|eats|takes|meets) ..3 ((my|our) (boot|boots|fist|fists|bat|foot|knife|bumper|truck|gun|shotgun|knuckles|blade|tire iron|hands)|both barrels|buckshot|birdshot|lead|what is coming to (him|her|them)) ..4]`,
  `[${ANYONE} ..9 (he|she|they|you|it|who) ..1 (will|is|are|going|gonna|can|be|ends|end|gets|get) ..3 (breathing|breathe|eating|eat|drinking|drink|sipping|feeding|talking|walking|shopping|pissing) ..1 (through|from|out of|with) (a|an) (tube|straw|machine|hole|bag|ventilator|limp|cane|walker|catheter) ..3]`,
  `[(${ONE}|<group.of> ..1) ..9 (moved|carried|wheeled|rolled|taken|driven|hauled|going|leave|leaves|leaving|shipped|sent|ride) (out|off|home|away)? (by|in|on) (a|an|the)? ..1 (<menace.injury>|ambulance|hearse|stretcher|body bag|body bags|gurney|box|boxes|coffin|pieces|casket) ..2]`,
  `[${THEM} ..6 (will|may|might|could|is going to|are going to) (have|meet with|suffer) (a|an|some) ..1 (accident|accidents|fall|tumble|misfortune|mishap) ..4 (if|unless|when|before|soon|one of these) ..5]`,
  `[${THEM} ..5 (will|may|might|would|could|is|are)? not (be)? (waking up|wake up|see (morning|daylight|christmas|spring)|be (breathing|walking|smiling|so (loud|proud|smug|cocky|tough|brave|mouthy|smart|happy))) (one|some|tomorrow|when|once|after|again|if|much longer|for long|by) ..5]`,
  `[(we|i|my (grandfather|father|family|people)|our (grandfathers|fathers|people)|this town) (once|already)? (ran|run|burned|drove|chased|smoked|drowned|beat|bombed|froze|threw|kicked|shot|hung|hanged|lynched|scared|whipped) (the|those|out|off|all the|all those|a)? (last|other|first|whole)? ..2 (${ONE}|<group.of>) ..2 (out|off|away|before|once|again|and we|up|back)]`,
  // I will do it.
  `[${I} ..1 ${WILL} (just|personally|fucking|gladly|happily|really|be)? ${HIT} ${EACH} ..1 ${THEM} ..3]`,
  `[(swinging on|throwing hands with|laying out|knocking out|decking|stomping|punching|shooting|stabbing|capping|smoking|dropping|running over|beating up|jumping|choking out|slapping|bashing|spitting on|pistol whipping|hunting|burning out|lynching|stringing up) (the first|the next|any|every|each|all the|every last|the last) ..1 ${ONE} ..3]`,
  `[${I} ..1 ${WILL} ..1 ${SEND} ${HER} (all|both|right|straight|head first|face first)? ${DOWN} ..2]`,
  `[${I} ..1 ${WILL} ..2 ${BREAK} ${OF} ..1 ${PART} ..4]`,
  `[${I} ..1 ${WILL} ..1 (put|putting|throw|throwing|toss|tossing|plant|planting|drive|driving|stick|sticking|chuck|chucking|drop|dropping|bury|burying) (a|an|my|this|some|that) ..1 (brick|bricks|rock|bottle|boot|fist|bat|bullet|bullets|knife|shovel|molotov|pipe|hole|bumper|car|hammer|cinder block|axe|firebomb) (through|in|into|up|upside|across|on|against|between) ..5 (window|windows|windshield|door|face|faces|head|heads|teeth|skull|ass|mouth|throat|ribs|jaw|back|eyes|temple|mosque|gut|belly) ..3]`,
  `[(${I} ..1 ${WILL}|(someone|somebody|we|they|you|one of us) (should|ought to|needs to|need to|has to|have to)) ..1 (just|personally|gladly)? (beat|slap|smack|knock|kick|whip|stomp|punch|scare|choke)~ the (gay|queer|trans|autism|retard|lesbian|jew|islam|muslim|mexican|black|white|sissy|faggot|dyke|fairy|homo|jesus|chinese) (right)? out of ..4]`,
  `[(gonna|going to|about to|ready to|time to|want to|feel like) ..1 (crack|bust|split|break|smash|bash|shoot|stab|stomp|kill|beat|hunt|burn|lynch|hang|gut|drop|cap)~ (me|us)? (some|a few|a couple|a)? ..1 (<group.of>|<group.marked>|<slur>) ..1 ${PART}? ..2]`,
  // Whoever of them comes.
  `[(any|next|the next|the first|first|one more|another|every|if (i|we) ..3|if (a|an|any|another|one more)|whichever) ..1 ${ONE} ..12 ${OUT_ON} ..2]`,
  `[(any|next|the next|the first|first|one more|another|whichever) ..1 ${ONE} ..4 ${NEARER} ..5 ${GETS} ..3]`,
  `[(any|next|the next|the first|first|one more|another|whichever|if|when|whenever|next time|the day|every time|the minute|that) ..1 ${I}? ..4 ${ONE} ..12 ${I} ..1 ${WILL} ..1 (${HIT}|${SEND}|${BREAK}) (him|her|them|it|em|all|you|his|their|your) ..4]`,
  `[(touch|touches|come near|comes near|look at|looks at|talk to|talks to|step on|steps on|park|parks|set foot) ..9 (again|once more|one more time|and) ..1 ${I} ..1 ${WILL} ..2 (${HIT}|${SEND}|${BREAK}) ..3 ${THEM} ..4]`,
  // We come, and they had better run.
  `[(i|we) (am|are|will be)? (coming|come|riding|driving|rolling|marching) (for|after|to get|to find) (you|every|all|all you|you all|every last|every one of you|the|these|those) ..1 ${THEM} ..4]`,
  `[${THEM} ..5 (better|had better|best) (start|be)? (running !(for|in)|run !(for|in|a|the|to|on|as|it|their)|hide|pray|sleep with one eye|watch their backs|watch your backs|watch your back|say (their|your) prayers|write (their|your) wills|be (gone|out) (by|before)|clear out (by|before)|keep (their|your) heads down|buy (helmets|coffins|plots)) ..5]`,
  `[you ..1 ${THEM} ..1 (are|will|<poss>) (all|just)? (going to|gonna)? (bleed|burn|hang|drown|scream|die screaming|beg|choke|swing|suffer|get (shot|stabbed|hurt|burned out|what is coming)|wish you) ..4]`,
  `[(a|one|my|some|plenty of|enough) ..1 (bullet|bullets|round|rounds|rope|noose|brick|bricks|bat|tree|shell|shells|slug|slugs|hole|grave|graves|lamppost|lampposts|branch|hammer|knife) (for|with the name of) (each|every|all|any|the first|the next|you|each of (these|those|you)) ..2 ${THEM} ..3]`,
  `[${FUEL} is (cheap|on sale|half off|half price|free|not that expensive) ..3] ..9 ${THEM}`,
  `${THEM} ..14 [${FUEL} is (cheap|on sale|half off|half price|free|not that expensive) ..3]`,
  `[${THEM} (had)? better not ..9 (or (i|we|else|you)|you will|they will|be found|end up|get (hurt|shot|jumped)|i will|we will) ..4]`,
  `[${THEM} ..14 (or|before) (i|we) ..2 (burn|smoke|shoot|beat|drag|bomb|torch|kill|stomp|run|carry|bury|throw|gun|hang|cut) (you|them|him|her|it|the lot|all of you) ..3]`,
  `[(gun|shotgun|rifle|pistol|bat|machete|knife|crowbar|ar|glock|tire iron|hammer) ..1 (for|with the name of|waiting for) (the first|the next|every|any|each|all) ..1 ${THEM} ..4]`,
  `[(hope (you|the|those|these|all you) ..1 ${THEM} ..6|you ..1 ${THEM} (are|will be) ..3) (hospital|morgue|bullets|bleeding|boots|emergency room|body bags|coffins) ..4]`,
  `[${THEM} ..6 (should|better|might want to|had better) (check|look) under (their|your|the) ..1 (car|cars|hood|hoods|beds|seats) ..4]`,
  // Their houses, with them in it.
  `[${I} ..1 ${WILL} ..2 (burn|burn down|torch|bomb|blow up|firebomb|shoot up|level|burning down|torching|bombing|shooting up) (that|the|this|every|their|your|a) ..1 ${HOUSE} ..3]`,
  `[(toss|throw|drop|put|light|strike|leave) (a|the) (match|matches|molotov|bomb|torch|firebomb|pipe bomb|can of gas) (in|into|at|under|through|to|on) (that|the|their|your|this) ..1 ${HOUSE} ..2]`,
  `[${HOUSE} ..1 (comes down|goes up|burns|will burn|is coming down|is going up|is going to burn|gets torched|blows up|is next) ..3 (with (every|all|everyone|everybody|them|you|each|the lot) ..5|in flames) ..3]`,
  `[${HOUSE} (burns|will burn|is going to burn|gets torched|gets bombed|gets shot up|is getting torched|is getting shot up|blows up|goes boom) ${WHEN} ..3]`,
  `[(burn|torch|bomb|blow up|level|firebomb|shoot up) (that|the|this|every|their) ..1 ${HOUSE} ..1 (with|while) (every|all|everyone|everybody|them|they|the lot) ..5]`,
]

/** What is said of nobody but those one means to hurt. The sentence, or the one beside it, names the people. */
export const MENACING: readonly string[] = [
  // They are known, and watched for.
  `[(i|we) know (which|what) (car|house|door|window|apartment|floor|bus|gym|church|school|truck|bike|room) ..2 (yours|theirs|hers|his|you|they|he|she|your|their|her) ..2]`,
  `[(we|i) (have)? (buried|killed|shot|hung|hanged|drowned|beaten|beat|stomped|hurt|dropped|put down|burned) (better|bigger|tougher|worse|stronger|more|plenty) ..2 than (you|them|him|her|that) ..3]`,
  `[(is|are|will be|goes|gonna) going (in|into|through|over|under|off) (the|a|my) ..1 (guardrail|ditch|windshield|canal|median|harbor|tracks|ground|bridge|wood chipper|trunk|quarry) ..3]`,
  `[(i|we) (have|has|got|have got|know|found|wrote down|are posting|will post|posted) (all|every one of)? (your|their|his|her|where|every) ..2 (address|addresses|plates|license plates|license plate|plate number|schedule|schedules|home address|routes|route|(kids|children) <poss>? (school|bus|names)|apartment number|house numbers) ..4]`,
  `[(i|we) (will|are|am|<poss>)? (be)? (waiting|parked|watching|sitting|there) ..2 (outside|by|at|across from|behind|when|for) ..8 (not to (pray|sing|eat|talk|worship|shop|visit)|after dark|come out|comes out|lets out|let out|with (${ARMS}|a surprise|something|our boots|the boys)|and not) ..3]`,
  `[(i|we) (will|are|am)? (hunt|hunting|be hunting|go hunting) (at night|tonight|them|in packs|after dark|season|on) ..3]`,
  `[(got|have|bring|brought|filled|filling|bought) (the|my|a|some|two|five|ten)? ..2 (gas|gasoline|kerosene|matches|rope|bullets|lighter fluid|gas can|gas cans) ..7 (which|what|where|whose) ..1 (house|door|apartment|street|one|they|building|church|floor|window|live|lives|sleep) ..4]`,
  `[^ (it|that|this)? (would|will)? be (a|such a|a real|a damn|a terrible) (shame|pity) (if ..1 (something|anything|somebody|someone|a match|a spark|a brick|it (burned|caught|went|fell|were to)|that|all that) ..4)? $]`,
  `[(end|ends|ending|wind|winds|wake|wakes|found|turn|turns) up ..1 (in|under|at the bottom of|facedown in|floating in) (ditches|trunks|rivers|dumpsters|garbage bags|trash bags|the woods|hospitals|morgues|the river|graves|the ground|body bags|the harbor|the lake|the trunk|the dumpster|shallow graves|the obituaries|the news) ..3]`,
  `[(is|are|am) not (walking (out|home|away|back)|making it (out|home)) ..3]`,
  // The writer's own hand.
  `[${I} ..1 ${WILL} (happily|gladly|myself|personally|just|really)? ${DEADLY} (a|an|every|all|any|the|that|this|those|these|some|one|two|as many|each|me)? ..2 (<group.marked>|<slur>|<slur.maybe>) ..3]`,
  `[${I} ..1 ${WILL} ..2 ${DEADLY} ${HIM} ..3]`,
  `[(cutting|chopping|ripping|tearing|sawing|slicing|biting|hacking|cut|chop|rip|tear|saw|slice|hack|knock|knocking|gouge|gouging|yank|yanking) ..1 ${HIS} ..3 ${PART} (off|out|in|open|apart|clean off) ..2]`,
  `[(this close to|inches from|one (beer|word|bad day) (away)? from|itching to|dying to) ${DEADLY} ..4]`,
  `[(shove|shoving|ram|ramming|stuff|stuffing|jam|jamming|stick|sticking) ..5 (down|up|through|into) (his|her|their|your) ..2 (throat|throats|ass|asses|gut|chest|eye|eyes|neck|skull|teeth) ..2]`,
  `[(empty|emptied|unload|unloading|emptying|dump) (a|an|the|my|both|this|every) ..1 (magazine|clip|mag|gun|glock|rifle|shotgun|barrel|barrels|round|rounds) ..1 (into|in|on|at) ..3]`,
  `[(drive|driving|plow|plowing|ram|ramming|steer|steering|aim|aiming|run|running) (my|a|this|the) ..1 (pickup|truck|car|van|jeep|bus|tractor|f150|suv) (right|straight)? (through|into|over|at) ..5]`,
  `[(pour|pouring|throw|throwing|splash|toss|drop|dropping) ..1 (gasoline|gas|kerosene|acid|bleach|lighter fluid|a match|a molotov) (through|on|over|in|into|down|all over|under) ..5]`,
  `[(after that|then|or) (i|we) (will)? (start|starts) (shooting|swinging|stabbing|burning|throwing bricks|breaking ..2|cutting) ..3]`,
  // Weapons kept ready.
  `[${WEAPON} ..5 (meant for|loaded for|for (you|the|these|those|any|all|every|each)|waiting for|with (your|his|her|their|a|an|<group.of>|<group.noun>) ..1 (name|names)|reserved for|set aside for|saved for|marked) ..5 (<group.marked>|<group.of>|<slur>|<slur.maybe>|them|name|names|you|on (it|them))]`,
  `[(i|we|my ..1|the ..1) (got|have|keep|kept|bought|sharpened|load|loaded|cleaned|oiled|brought|carry|need|comes|is|will be) ..2 ${WEAPON} ..2 (loaded|ready|sharp|sharpened|waiting|out|just in case|by the door|under the (seat|counter|bed)|in (the|my) (truck|trunk|closet|hand)|and (the|these|those|that|a|you|any|some)) ..6]`,
  `[(met|meet|greet|greeted|welcome|welcomed|answered|answer|received|wait|waiting|be there|come|coming|show up|showing up|standing|visit|see you|talk|reply|respond|chased|run off) ..3 (with|by) (a|an|my|our|the|some|his|nothing but)? ..2 ${WEAPON} ..4]`,
  `[(the|a|my|that|this) ..1 ${WEAPON} (comes out|is coming out|goes off|starts swinging|does the talking|will do the talking|gets used|is out|gets loaded) ..4]`,
  `[(will not|would not|can not|does not|never) (stop|hold|save|protect|help|shield) ..2 (a|an|my|the|you from|them from|him from|her from|us from|${WEAPON}) ..1 (${WEAPON}|fire|us|me) ..2]`,
  `[(something|a little something|a surprise|a present|a gift) ..1 (sharp|heavy|hot|loaded|pointy|steel|with nine|in (9mm|steel|lead)) for ..4]`,
  `[(we|i|somebody|they) (have|has|got|brought) ..1 (matches|gasoline|guns|rope|bats|torches|bricks|a rope|a gun|a match|a lighter|a bat|a key to) $`,
  `[(with|carrying|bringing|bring|brought) (a|my|our|the) ..1 (rope|noose|gun|bat|knife|shotgun|machete|can of gas|gas can|baseball bat|rifle|axe) for (that|the|this|those|these|every|any|you|all) ..4]`,
  `[(getting|grabbing|fetching|bringing|loading|reaching for|going for|going to get|will get|picking up|digging out|cleaning|polishing) (the|my|a|our) ..1 (bat|baseball bat|gun|shotgun|rifle|pistol|glock|knife|machete|crowbar|tire iron|rope|noose|axe|hatchet|brick|bricks|gasoline|pipe|sledgehammer|pitchfork) ..3]`,
  // What is done to them.
  `[(put|putting|lay|laying) (a|an|the|that|this|these|those|every|any|some)? ..2 (<group.marked>|<slur>|<slur.maybe>) (right)? (in|into|under|through|six feet) (the|a|an|his|her) ..1 (hospital|ground|morgue|grave|river|icu|er|wheelchair|ditch|wall|window|coma|coffin|box|dirt|harbor|quarry|lake|dumpster|casket|windshield|tracks) ..3]`,
  `[(tonight|tomorrow|saturday|sunday|friday|monday|this weekend|at midnight|soon) (we|i) (will|are|am)? (burn|burning|torch|torching|bomb|smash|raid|firebomb|shoot up|storm|wreck|trash) ..6]`,
  // What becomes of them.
  `[(your|their|his|her|the) ..1 (windows|window|door|doors|teeth|head|heads|face|faces|tires|car|house|shop|store|roof|knees|kneecaps) (is|are|will be|will|gets|get) ..1 (going in|getting (smashed|kicked|bashed|shot|burned|caved)|going to (burn|break|be smashed|roll|get (smashed|shot|kicked|bashed|broken))|coming (off|in|down)|kicked in|bashed in|smashed|shot out|roll|burn|next) ..4]`,
  `[(going|goes|go|ends up|end up|lands|gets pulled|pulled|dragged|meets|meet|met|kiss|kisses) (right|straight)? (under|beneath|with|to meet)? (my|our) ..1 (wheels|tires|truck|bumper|boot|boots|axle|bat|fist|fists|tailgate|grill|knuckles|shotgun|hood) ..5]`,
  `[(boot|boots|fist|fists|bat|knuckles|bumper|truck|shovel|hammer|brick) (is|are|will|<poss>|has|wants) ..3 (meet|meeting|introduced|acquainted|date|go through|going through|find|land on|connect with|visit) ..2 ${HIS} ..3 (${PART}|<group.marked>|windshield|window) ..3]`,
  `[(they|we|i|somebody|someone) (will|are going to|<poss>|am going to) (carry|carrying|wheel|wheeling|drag|dragging|scrape|scraping|mop|peel|haul|hauling|cut) (you|him|her|them|what is left|it) (out|off|away|up|down) ..4]`,
  `[(dragged|carried|hauled|thrown|hosed|scraped|burned|smoked|kicked|beaten|bombed|washed) (out|off|down) ..1 (by|with) (the|his|her|their|your)? ..1 (hair|feet|ankles|neck|scalp|legs|fire|force|gas|collar|ears|hose|bricks|bats|boots) ..3]`,
  `[(will|is|are|gets|may|might|could|would) not (make it (home|out|back|to|past|through)|live (to|past|through|long)|see (sunday|monday|morning|tomorrow|christmas|another|the (sun|end|morning|weekend|new year)|next (week|year)|thirty|forty|spring|summer)|walk (out|away|again|home)|get (out|home) alive|be (breathing|alive|standing)|leave (here )?(alive|in one piece|standing)) ..5]`,
  `[(count|counting) the (bodies|corpses|dead|coffins|body bags|shells) ..4]`,
  `[(make|making) an example (of|out of) ..5 (<group.marked>|<slur>|him|her|them|you) ..3]`,
  `[(lose|loses|losing|lost) (both|all|an|a|one|his|her|their|your|those|some|two|every) ..1 ${PART} ..2]`,
  `[(learn|find out|finds out|know|feel|see) (what|how) ..1 (fire|steel|lead|a bullet|a bat|burning|real pain|gasoline|a boot|concrete|pavement|buckshot|asphalt|drowning) (feel|feels|tastes|smells|is like|does) ..5]`,
  `[(end|ends|ending|wind|winds|wash|washes|float|floats|found|dumped|wake|wakes|sleeping|lying) (up)? (dead|floating|face down)? (in|at the bottom of|under) (the|a|my|some|that) ..1 (river|ditch|trunk|harbor|quarry|lake|canal|ground|concrete|woods|dumpster|swamp|bay|landfill|morgue|grave|well|crawl space|freezer) ..2]`,
  `[(swinging|hanging|dangling|swing|hang|dangle|strung|hung|hanged) (up)? (from|off) (the|a|every|that|some|this|my|our) ..2 (overpass|bridge|tree|trees|lamppost|lamp post|lampposts|light pole|pole|branch|rafters|oak|sign|scaffold|crane|flagpole|telephone pole|balcony|elm) ..3]`,
  `[(leaving|leave|leaves|go|goes|going|come|comes|coming|carried|ride|rides) (here|home|out|away|back)? (in|on|inside) (a|an|the|several|two|small|black|zip) ..1 (bag|bags|body bag|box|boxes|pieces|stretcher|stretchers|hearse|bucket|casket|coffin|ambulance|dustpan|sack) ..2]`,
  `[(there will not be|will not be|will not leave|not leaving|not leave) (a|one|any)? ..1 (single|one)? ..1 (<group.marked>|<group.noun>|<slur>|of (them|you)) ..1 (left|standing|alive|breathing|upright|on (his|her|their) feet) ..5]`,
  `[(blood|brains|teeth|guts) ..8 (run down|run in|running down|flow|flowing|flows|all over|on (the|my|your) (sidewalk|street|floor|walls|pavement|steps)|off (the|my) (sidewalk|bumper|boots)|in the (streets|gutter|snow)|up to (our|my)) ..3]`,
  `[(paint|hose|wash|scrub|mop) ..5 (red|blood|brains) ..3 (with|off|of|from) ..4 (<group.marked>|<group.of>|<slur>|them|you|sidewalk|walls) ..2]`,
  `[(picking|pick|digging|pulling|spitting|swallowing|collecting|counting) (up)? ..1 (glass|teeth|gravel|splinters|shrapnel|buckshot|lead|bone) (out of|from|out|off|for|with) ..4]`,
  `[(nobody|no one|(his|her|your|their) own (mother|mothers|mom|kids|husband|wife)) ..1 (will|would|is going to) ..2 (recognize|know|identify|find) ..5 (face|body|again|remains|dental|teeth|you|him|her|them|left) ..2]`,
  `[(unless (you|she|he|they) (want|wants)|or (it|she|he|you|they) (gets|get|will|goes)) ..4 (set on fire|ripped off|torched|burned|lit|choked with it|shoved|used as a noose|wrapped around ..2) ..3]`,
  `[(follow|following|follows|tail|tailing) (you|him|her|them|one of (you|them)) (home|back|to (your|his|her|their) (car|door|house|apartment)|down the alley|into the (alley|woods|lot|dark)) ..4]`,
  `[(i|we) know (when|where|which|what time) ..1 (you|he|she|they|those|these|the) ..3 (lock up|close|sleep|sleeps|live|lives|park|parks|pray|prays|walk|walks|work|works|get off|leaves|leave|eat|shop) ..8 (be waiting|pay (you|them) a visit|gun|pipe|bat|burn|see you soon|after dark|in the dark|knife|bring|brick) ..4]`,
  `[(i|we) know where (you|those|these|the) ..3 (sleep|sleeps|pray|prays) ..3]`,
  // They are watched, and hunted.
  `[(i|we) (all)? know where (the|these|those|you|all you|every)? ..3 (sleep|sleeps|pray|prays|hide|hides|live|lives) ..3]`,
  `[(gets|get|getting|be|end up|going to be|find (him|her|them)|find yourself) (buried|planted|drowned|torched|smothered|fed to|cremated|knifed|shot|gutted|stomped|crushed) (in|under|with|by|into|like|alive|next|there|here|right|tonight) ..4]`,
  `[(goes|go|going|flying|tumbling|rolling|fly|roll|rolls|flies) (head first|face first|right|straight)? (down|off|over|through|into|under) (the|a|my|that|our) ..1 (stairs|stairwell|bridge|pier|balcony|roof|window|rail|tracks|railing|ledge|cliff|train|bus|traffic|windshield|river|harbor|quarry) (with|and|chair|wheelchair|together|next|like|first|$) ..3]`,
  `[(sleep|tread|walk|step|pray|travel) (lightly|carefully|softly|with one eye open|with your (boots|shoes) on|with the lights on) ..2 (<group.marked>|<slur>|<group.of>) ..4]`,
  `[(watch|mind|look after) (yourself|yourselves|your back|your backs|your step|how you walk) ..2 (<group.marked>|<slur>|<slur.maybe>) ..3 (somebody|someone|we|i|night|dark|accidents|bad things|alley|or|follow) ..4]`,
  `[(has|have|got|you have) (until|till|<num> (minutes|hours|days) to) ..3 (leave|get out|clear out|pack|disappear|run|be gone|move out) ..1 (or|before|after that|then|and then) ..5 (shoot|shooting|burn|fire|guns|bullets|visit|blood|come in|drag|dragged|beat|torch|kill|bats|matches|ourselves) ..2]`,
  `[(hunting|hunt|hunter) (season|tonight|trip|party|license) ..12 (<group.marked>|<slur>|<slur.maybe>) ..2]`,
  `[(loading|loaded|load|gearing|geared|locked and loaded|suiting) (up|my) ..5 (mosque|synagogue|temple|<group.thing>|parade|pride|(<group.of>|<group.noun>) (church|store|market|club|bar|school|center)) ..6]`,
]

/** Said in fun, at table, in a game; of other things that are hit. */
const IN_FUN =
  /\bkill(?:s|ing)? it\b|😂|🤣|😆|😅|\b(?:lmao|lmfao|haha\w*|jk|kidding|just joking|with (?:kindness|hugs|love|cookies|pie)|hugs?|cribbage|bocce|trivia|chess|checkers|bowling|tournament|playoffs?|final(?:s)?|rematch|scoreboard|league|karaoke|dominoes|cook-?off|bake-?off|potluck|dance floor|raffle|pickle ?ball|laser tag|paintball|dodgeball|snowball|water (?:balloons?|guns?)|video game|level \d|boss fight|photos?|camera|flu shot|vaccine\w*|clinic|recipe|grill(?:ed)?|knitting|novel|chapter|movie|play opens|rehearsal|museum|\d{4}s?\b(?= (?:pogrom|riot|war)))\b/iu
/** What somebody was made to suffer is told, not threatened. */
const TOLD =
  /\b(?:threatened|told (?:me|us|her|him|my)|said (?:he|she|they)|yelled|screamed|shouted|left a note|voice ?mail|arrested|charged|hate crime|police report|sentenced|confessed|pleaded|vowed|nobody (?:should|deserves)|no one (?:should|deserves)|makes me (?:sick|cry|sad)|stand with|vigil|pray(?:ing)? for)\b/i

/** Own kin, work, a story: nobody is threatened. */
const TAME =
  /\blights are on\b|\b(?:dances?|plays?|sings?|cooks?|bakes?) better\b|(?:^|(?:drown|kill|strangl|smother|murder|chok|poison|bury)\w* )my (?:\w+ ){0,2}(?:wife|husband|mother|mom|dad|father|sister|brother|grand\w+|aunt|uncle|cousin|kids?|son|daughter|boyfriend|girlfriend|in-?laws)\b|\b(?:was (?:\w+ )?(?:shot|stabbed|killed|beaten|attacked|dragged)|were (?:\w+ )?(?:shot|stabbed|killed|beaten|attacked|dragged)|police (?:say|said)|officer|sheriff|suspect|defendant|court|jury|survivor|memorial|funeral|documentary|episode|season \d|blood (?:drive|pressure|bank|donation)|donat\w+|in (?:1[89]|20)\d\d|firewood|stump|hedges?|(?:oak|maple|pine|elm|tree) is (?:coming|going) down|kayak\w*|fishing|lanterns?|lights|wreath|costume|makeover|haircut|infection|diabetes|lawn ?mower|grocer\w+|lunch|meeting|concert|tickets?|pub|out of the (?:group|round)|playoffs?|icy|slippery|cabin|tips well|(?:was|were) met with|surgery|surgeon|nurse|doctor|hospital staff|nobody should|no one should|stop (?:the|this)|afraid|scared|worr(?:y|ied)|safe\b)/i

/** Whether it is a threat of the writer's, in earnest. In: what was seen. */
export const threatened = (seen: Seen): boolean =>
  !saidByOthers(seen) &&
  !IN_FUN.test(seen.sentence.text) &&
  !TOLD.test(seen.sentence.text) &&
  !TAME.test(seen.sentence.text) &&
  !seen.context.tags.has('relief.contest') &&
  !seen.context.tags.has('frame.denounces') &&
  seen.context.play < 2

/** Words that name nobody's people, only an age or a family. */
const ANYBODY =
  /^(?:(?:old|older|young|teen\w*|fat|my|the|a|any|that|single)\s*)*(?:old|young|teen\w*|men|man|wom[ae]n|females?|girls?|guys?|boys?|kids?|lady|ladies|mothers?|parents?|poor|vets?|veterans?|americans?)?$/i

/** Whether the threat is to a people, or to somebody as one of it. In: what was seen. */
export const toPeople = ({ sentence: s }: Seen): boolean =>
  s.has('slur', 'slur.maybe', 'group.thing') ||
  /\b(?:any|every|each|next|another|one more) (?:woman|girl|female|lady)\b/i.test(s.text) ||
  [...s.where('group.marked'), ...s.where('group.of'), ...s.where('group.noun')].some(
    ({ from, to }) => !ANYBODY.test(s.words(from, to)),
  ) ||
  s.where('group').some(({ from, to }) => /^(?:women|girls|females|broads)$/i.test(s.words(from, to)))

export const toGroups: readonly Example[] = [
  '[Latvians on this dock should sleep with one eye open].',
  '[Warn the Tunisians to check their brakes].',
  '[Bring your rifles to the synagogue] on Monday.',
  '[One match and that mosque] is gone.',
  'Eritreans, [we have your addresses].',
  'Let us hope so. [Time to burn out the Albanians].',
  "I'm [going to stomp every Albanian] on that dock.",
  "Tomorrow [I'm decking the first Russian I see].",
  'I see that tranny at the pool again and [I will throw him off the roof].',
  'One more word out of those Syrians and [I will crack every Arab skull in the house].',
  "[I'll put a bottle through every gypsy's windshield] on this lot.",
  "[I'd slap the gay out of him] in a week.",
  '[Any Mexican who comes up my steps goes home in a cast].',
  '[Next Muslim who knocks on my door gets the bat].',
  '[If I catch another refugee in my yard I am breaking his legs].',
  "[We're coming for all you Greeks] Friday night.",
  'You [Romanians better start running].',
  '[You Jews are going to bleed] for this.',
  'I have [a bullet for every Somali] who crosses that bridge.',
  'You [dykes better not come back here, or we] will see who floats.',
  'To the Syrians upstairs: pack up [refugees, or we burn you out].',
  '[That Kurd looks at my sister again and I will gut him].',
  'I keep [a crowbar for the next Albanian] at the door.',
  "I'm going to [torch the Korean church].",
  '[We know where the refugees sleep].',
  '[That synagogue burns Saturday].',
  'Monday [the mosque goes up with all of them inside].',
  'Two more Eritreans in this hall and [I am getting the bat].',
  'Tunisians in 2B, [your windows are going in tonight].',
  '[I will happily strangle a Croatian].',
  '[I am cutting that gypsy’s hands off].',
  'One more noise from the Eritreans upstairs and [the shotgun comes out].',
  'The Tunisians [will be met with bats].',
  'Those Latvians [will not live to see Christmas].',
  'I bought [a rifle just for you Serbs].',
  'A Kenyan sets foot in here and [he leaves in a bag].',
  'Lesbians on my floor will be [dragged out by their hair].',
  'The next Bulgarian at my pump [goes under my truck].',
  'You Armenians will be [hanging from the overpass].',
  '[Going to crack some Albanian skulls] on Friday.',
  'We will make [an example of the first Peruvian] we find.',
]

/** The same where they say enough for a threat. */
export const threatsToGroups: readonly Example[] = [
  "I'm [going to stomp every Albanian on that dock] and break their necks.",
  'Monday the [mosque goes up with all of them inside, I will burn it down] and kill them.',
  'There [ought to be a bounty on Albanians], shoot them on sight.',
  "Tomorrow I'm decking [the first Russian I see, I will break his jaw].",
  '[Any Mexican who comes up my steps goes home in a body bag].',
  "[I'd slap the gay out of him] and break his teeth.",
  '[You Jews are going to bleed for this], I know where you live.',
  '[Gays belong in the ovens].',
]

export const toGroupsLeaves: readonly Example[] = [
  'Tell the Tunisians that the dinner moved to six.',
  'Bring your drums and your aunties to the synagogue on Monday.',
  'We are coming for you Italians, bocce is Saturday, bring wine.',
  'He said he would put a brick through every Jewish window on the street, and the judge gave him two years.',
  'Any senior who comes to the clinic gets a shot in the arm and a cookie.',
  'Another black kid gets shot and my son asks me what he should wear to school.',
  'The old synagogue comes down Friday, the new roof could not be saved, and we all took a brick home.',
  'My brother tried to beat the gay out of me. I am forty now and we do not speak.',
  'Seniors had better run for the good seats, the Sinatra guy is back.',
  'You ladies are going to scream when you see the cake.',
  'I will put the old woman on the bus myself and wave until it turns.',
  'We will throw the Brazilians a party on the roof when the baby comes.',
  'The first Haitian I met in this town pushed my car out of a ditch.',
  'If I see another Irish dancer this week I am going to start dancing myself.',
  'I am going to knock on the door of every Portuguese grandmother until one teaches me the soup.',
  'Gas is cheap this week, so I drove the Cape Verdean choir to Providence and back.',
  'Tunisian tile is going in today and your kitchen will shine.',
  'I am getting the axe from the Finnish neighbor, that oak is coming down.',
  'The Armenian church was met with bricks in 1915 and with casseroles here.',
  'A Muslim family was shot at on the highway, and the police say two men are held.',
  'The Greek bakery loads up my truck every Friday for the shelter.',
  'My Haitian grandmother kept a bat by the door and never used it.',
  'Three hundred Brazilians hung lights from every tree on the common.',
  'The deaf kids go tumbling down the hill and come up laughing.',
  'I am this close to marrying the Portuguese baker.',
]
