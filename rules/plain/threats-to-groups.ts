import type { Example, Seen } from '../concern.ts'
import { saidByOthers } from '../doer.ts'

/** Somebody of a people, or all of it, as threats name them; a word of abuse names them as well. */
const THEM = '(<group.marked>|<slur>|<slur.maybe>|women|broads|girls|females)'
/** Without a word of abuse a single person is threatened for other things. */
const ONE = '(<group.marked>|<group>|<slur>|<slur.maybe>)'
const HIM = '(him|her|them|it|you|em|all of (them|you)|the lot|both|every one of (them|you))'
const HIS = '(his|her|their|your|its|the|that|this|every|some|each|an|a)'
const I = '(i|we|me and ..3|us|my (boys|brothers|guys|crew) (and i)?)'
const WILL = `(${['will|am|are|<poss>|shall|would|am going to|are going to|going to|about to|ready to|swear|swear to|promise|promise to|would love to|want to', 'plan to|can not wait to|might|might just|will just|will personally|will gladly|better not'].join('|')})`
const EACH = `(${['all|every|each|any|the first|the next|the last|the|these|those|you|you all|all you|all the|some|every last|every single|another|one more|a|an', 'one of (the|these|those|you)|two|three|as many'].join('|')})`
/** One of them after "the next", "a": where no verb tells that the word is a name. */
const ANYONE = '(<group.marked>|<group>|<group.noun>|<group.of>|<slur>|<slur.maybe>)'
/** Blows with the people as their object. */
const HIT = `(${['beat|beat up|punch|smack|slap|hit|swing on|swing at|throw hands with|lay out|knock out|deck|clock|stomp|curb stomp|curb stomping|kick|jump|bash', 'run over|run down|mow down|plow through|plow into|drive through|flatten|string up|hang|lynch|shoot|shoot at|pop|cap|smoke|drop|clap|spray|blast', 'gut|stab|shank|slice|carve|burn|burn out|smoke out|torch|light up|set fire to|choke|choke out|strangle|drown|hurt|kill|murder|hunt|hunt down', 'waste|wipe out|skin|scalp|castrate|neuter|poison|gas|end|bury|whip|tase|mace|fight|behead|pistol whip|whack'].join('|')})~`
const DEADLY = `(${['drown|kill|shoot|stab|strangle|choke|murder|gut|lynch|hang|burn|behead|poison|stomp|knife|axe|scalp|castrate|crush|smother|beat|bury|execute', 'slaughter|skin|torch|bomb|maul|butcher|pistol whip|club|bludgeon'].join('|')})~`
const SEND = '(throw|toss|push|shove|kick|tip|dump|drag|knock|chuck|fling|heave|yank|hurl|launch|stuff|string)~'
const BREAK = `(${['break|crack|split|bust|smash|crush|snap|bash in|bash|cave in|cut off|cut|slit|chop off|rip off|knock out|kick in|kick out|stomp|twist|shatter', 'bloody|pull out|smash in|rearrange|loosen'].join('|')})~`
const PART = `(${['skull|skulls|head|heads|finger|fingers|arm|arms|leg|legs|neck|necks|jaw|jaws|teeth|tooth|nose|noses|face|faces|knee|knees|kneecaps|ribs|hand', 'hands|wrist|wrists|bones|bone|throat|throats|ankles|spine|eye|eyes|ear|ears|tongue|balls|scalp|toes|guts'].join('|')})`
const OF = `(his|her|their|your|every|each|some|that|the first|the next|a) (<poss>)? ..1
  (<group.marked>|<group.of>|<group.noun>|<slur>|<slur.maybe>)? (<poss>)?`
const WEAPON = `(${['bat|bats|baseball bat|gun|guns|shotgun|shotguns|rifle|rifles|pistol|glock|knife|knives|machete|pipe|crowbar|tire iron|hammer|rope|noose|axe', 'hatchet|brick|bricks|shovel|ammo|bullet|bullets|round|rounds|shell|shells|slug|slugs|molotov|gasoline|matches|chain|blade|box cutter|boot|boots', 'fists|both barrels|lead|buckshot|pitchfork|torches|two by four|pipe bomb|cattle prod|bumper|truck'].join('|')})`
const OUT_ON = `(${['leave|leaves|leaving|go home|goes home|going home|come out|comes out|coming out|end up|ends up|go out|goes out|ride home|rides home', 'get carried out|gets carried out|wake up|wakes up|limp home|limps home|crawl home|crawls home|will be leaving|is leaving) (here|my ..1', 'this ..1)? (on|in|with|without|missing) (a|an|the|his|her|their|no|fewer|some|two)? ..1 (stretcher|stretchers|ambulance|body bag|body bags|box', 'pine box|hearse|wheelchair|coffin|bag|bags|teeth|limp|broken ..1|cast|casts|pieces|hospital|er|icu|morgue|ground|casket|crutches|traction', 'stitches|neck brace|bleeding'].join('|')})`
const GETS = `(${['gets|is getting|will get|is going to get|catches|is catching|eats|is eating|takes|is going to catch|will catch) (shot|stabbed|stomped|jumped', 'dropped|smoked|capped|clapped|beat|beaten|beat up|knocked out|laid out|slapped|smacked|punched|decked|kicked|choked|slugged|run over|hung|hanged', 'strung up|hands|these hands|a (bullet|brick|bat|boot|beating|fist|knife|rope|tire iron|crowbar|slug|shell|beatdown|rock|bottle)', 'my (fist|boot|bat|foot|knife|bumper|truck|gun|fists|boots)|the (bat|belt|boot|rope|hose|knife|gun|bumper|pipe|shovel)|both barrels|buckshot', 'rock salt|a load of'].join('|')})`
const NEARER = `(${[
  'i see|i meet|i catch|i find|i pass|we see|we catch|my|our|me|i|us|here|again|tonight|tomorrow|today',
  'this (street|block|town|building|bar|park|weekend|week)|near|around|in (that|the) ..1',
].join('|')})`
/** What one makes ready who has something coming. */
const BEWARE = `(${['(sleep|drive|walk|live|pray) (with one eye|lightly|carefully|scared|with the lights)|watch (their|your|his|her) (back|backs|step|six|mouth|house|kids)|look (over (their|your)|behind|under (their|your))|check (their|your|his|her|the|under) ..1 (brakes|brake|tires|car|cars|locks|mailbox|windows|smoke|gas|hood|beds|closets|bed)', '(lock|bolt|bar|nail) (their|your) ..1 (doors|windows|shut)|(have|buy|get|need|carry|renew) (fire|life|good|more|burial|some) insurance|(buy|pick|dig|order) (a|their|your|some) ..1 (helmet|helmets|coffin|coffins|plot|plots|grave|graves|vest|vests|extinguisher|extinguishers)', '(get|put) (their|your) affairs|(make|write|update) (out)? (a|their|your) (will|wills)|(say|kiss) (their|your|the) ..1 (prayers|goodbye|goodbyes|kids|wives)|(remember|think about|consider|keep in mind) ..2 (who|some of us|i|we) ..1 (owns|own|carry|carries|has|have|is|are|armed) (a|the|armed|guns)? ..1 (gun|guns|rifle|armed|bullets)?|(hide|hiding|disappear|clear out|start running|start packing|run while|leave while|pack while|get out while)|be gone (by|before)|(not be|stay off|stay inside|stay in|stay away|stay indoors) ..4 (after dark|tonight|at night|sundown|when the sun|this weekend|if (they|you) (want|like|know))'].join('|')})`
const HOUSE = `(${['drag (brunch|bingo|queen ..1|story hour|night|performance)|gurdwara|eid|bar mitzvah|hebrew school|quinceanera|powwow|pride (march|festival|picnic|flag|event)|imam <poss> ..1', 'mosque|synagogue|temple|<group.thing>', '(<group.of>|<group.noun>) (church|store|market|club|bar|school|motel|house|building|center|restaurant|shop|bakery|grocery|apartments|parade|temple|shelter)', 'parade|shelter|hookah (place|bar|lounge)|kebab place|bodega'].join('|')})`

/** Violence announced to a people or to one of it, who are named in it. */
export const TO_GROUPS: readonly string[] = [
  // Warned, told to make ready for it.
  `[${THEM} ..7 (should|had better|better|ought to|might want to|may want to|need to|would be smart to|would do well
    to) ..1 ${BEWARE} ..4]`,
  `[(whoever|anybody who|anyone who|people who|you) ..1 (rents|rent|sells|sell|hires|hire|hides|hide|helps|help|
    houses|house|feeds|feed|marries|marry|shelters|shelter|hosts|host) (to)? ..3 ${THEM} ..5 ${BEWARE} ..4]`,
  // Weapons brought to them; a match, a bullet is enough.
  `[(one|a single|just one|all it takes is|two) ..1 (match|spark|lighter|can of gas|bottle of gas|brick|bullet|
    molotov|bomb|torch) ..1 (and|away|is all|would|should|will|from|for|through) ..6 (${HOUSE}|<group.thing>|${THEM})
    ..4]`,
  // The next of them.
  `[(any|next|the next|the first|first|one more|another|every|all the|whichever) ..1 ${ANYONE} ..7
    (gets|is getting|will get|is going to get|catches|eats|takes|meets) ..3
    ((my|our) (boot|boots|fist|fists|bat|foot|knife|bumper|truck|gun|shotgun|knuckles|blade|tire iron|hands)|both
    barrels|buckshot|birdshot|lead|what is coming to (him|her|them)) ..4]`,
  `[(${ONE}|<group.of> ..1) ..9 (moved|carried|wheeled|rolled|taken|driven|hauled|going|leave|leaves|leaving|shipped|
    sent|ride) (out|off|home|away)? (by|in|on) (a|an|the)? ..1 (<menace.injury>|ambulance|hearse|stretcher|body bag|
    body bags|gurney|box|boxes|coffin|pieces|casket) ..2]`,
  // I will do it.
  `[${I} ..1 ${WILL} (just|personally|fucking|gladly|happily|really|be)? ${HIT} ${EACH} ..1 ${THEM} ..3]`,
  `[${I} ..1 ${WILL} ..2 ${BREAK} ${OF} ..1 ${PART} ..4]`,
  // Whoever of them comes.
  `[(any|next|the next|the first|first|one more|another|every|if (i|we) ..3|if (a|an|any|another|one more)|whichever)
    ..1 ${ONE} ..12 ${OUT_ON} ..2]`,
  `[(any|next|the next|the first|first|one more|another|whichever) ..1 ${ONE} ..4 ${NEARER} ..5 ${GETS} ..3]`,
  `[(any|next|the next|the first|first|one more|another|whichever|if|when|whenever|next time|the day|every time|the
    minute|that) ..1 ${I}? ..4 ${ONE} ..12 ${I} ..1 ${WILL} ..1 (${HIT}|${SEND}|${BREAK})
    (him|her|them|it|em|all|you|his|their|your) ..4]`,
  // We come, and they had better run.
  `[${THEM} ..5 (better|had better|best) (start|be)? (running !(for|in)|run !(for|in|a|the|to|on|as|it|their)|hide|
    pray|sleep with one eye|watch their backs|watch your backs|watch your back|say (their|your) prayers|write
    (their|your) wills|be (gone|out) (by|before)|clear out (by|before)|keep (their|your) heads down|buy
    (helmets|coffins|plots)) ..5]`,
  `[you ..1 ${THEM} ..1 (are|will|<poss>) (all|just)? (going to|gonna)?
    (bleed|burn|hang|drown|scream|die screaming|beg|choke|swing|suffer|get
    (shot|stabbed|hurt|burned out|what is coming)|wish you) ..4]`,
]

/** What is said of nobody but those one means to hurt. The sentence, or the one beside it, names the people. */
export const MENACING: readonly string[] = [
  // They are known, and watched for.
  `[(i|we) know (which|what) (car|house|door|window|apartment|floor|bus|gym|church|school|truck|bike|room) ..2
    (yours|theirs|hers|his|you|they|he|she|your|their|her) ..2]`,
  `[(we|i) (have)? (buried|killed|shot|hung|hanged|drowned|beaten|beat|stomped|hurt|dropped|put down|burned)
    (better|bigger|tougher|worse|stronger|more|plenty) ..2 than (you|them|him|her|that) ..3]`,
  `[(is|are|will be|goes|gonna) going (in|into|through|over|under|off) (the|a|my) ..1
    (guardrail|ditch|windshield|canal|median|harbor|tracks|ground|bridge|wood chipper|trunk|quarry) ..3]`,
  `[(i|we) (have|has|got|have got|know|found|wrote down|are posting|will post|posted) (all|every one of)?
    (your|their|his|her|where|every) ..2 (address|addresses|plates|license plates|license plate|plate number|schedule|
    schedules|home address|routes|route|(kids|children) <poss>? (school|bus|names)|apartment number|house numbers)
    ..4]`,
  `[^ (it|that|this)? (would|will)? be (a|such a|a real|a damn|a terrible) (shame|pity)
    (if ..1 (something|anything|somebody|someone|a match|a spark|a brick|it (burned|caught|went|fell|were to)|that|all
    that) ..4)? $]`,
  // The writer's own hand.
  `[${I} ..1 ${WILL} ..2 ${DEADLY} ${HIM} ..3]`,
  `[(cutting|chopping|ripping|tearing|sawing|slicing|biting|hacking|cut|chop|rip|tear|saw|slice|hack|knock|knocking|
    gouge|gouging|yank|yanking) ..1 ${HIS} ..3 ${PART} (off|out|in|open|apart|clean off) ..2]`,
  `[(pour|pouring|throw|throwing|splash|toss|drop|dropping) ..1 (gasoline|gas|kerosene|acid|bleach|lighter fluid|a
    match|a molotov) (through|on|over|in|into|down|all over|under) ..5]`,
  // Weapons kept ready.
  `[${WEAPON} ..5 (meant for|loaded for|for (you|the|these|those|any|all|every|each)|waiting for|with
    (your|his|her|their|a|an|<group.of>|<group.noun>) ..1 (name|names)|reserved for|set aside for|saved for|marked)
    ..5 (<group.marked>|<group.of>|<slur>|<slur.maybe>|them|name|names|you|on (it|them))]`,
  `[(i|we|my ..1|the ..1) (got|have|keep|kept|bought|sharpened|load|loaded|cleaned|oiled|brought|carry|need|comes|is|
    will be) ..2 ${WEAPON} ..2 (loaded|ready|sharp|sharpened|waiting|out|just in case|by the door|under the
    (seat|counter|bed)|in (the|my) (truck|trunk|closet|hand)|and (the|these|those|that|a|you|any|some)) ..6]`,
  `[(met|meet|greet|greeted|welcome|welcomed|answered|answer|received|wait|waiting|be there|come|coming|show up|
    showing up|standing|visit|see you|talk|reply|respond|chased|run off) ..3 (with|by)
    (a|an|my|our|the|some|his|nothing but)? ..2 ${WEAPON} ..4]`,
  `[(the|a|my|that|this) ..1 ${WEAPON} (comes out|is coming out|goes off|starts swinging|does the talking|will do the
    talking|gets used|is out|gets loaded) ..4]`,
  `[(getting|grabbing|fetching|bringing|loading|reaching for|going for|going to get|will get|picking up|digging out|
    cleaning|polishing) (the|my|a|our) ..1 (bat|baseball bat|gun|shotgun|rifle|pistol|glock|knife|machete|crowbar|tire
    iron|rope|noose|axe|hatchet|brick|bricks|gasoline|pipe|sledgehammer|pitchfork) ..3]`,
  // What becomes of them.
  `[(your|their|his|her|the) ..1 (windows|window|door|doors|teeth|head|heads|face|faces|tires|car|house|shop|store|
    roof|knees|kneecaps) (is|are|will be|will|gets|get) ..1 (going in|getting
    (smashed|kicked|bashed|shot|burned|caved)|going to (burn|break|be smashed|roll|get
    (smashed|shot|kicked|bashed|broken))|coming (off|in|down)|kicked in|bashed in|smashed|shot out|roll|burn|next)
    ..4]`,
  `[(they|we|i|somebody|someone) (will|are going to|<poss>|am going to) (carry|carrying|wheel|wheeling|drag|dragging|
    scrape|scraping|mop|peel|haul|hauling|cut) (you|him|her|them|what is left|it) (out|off|away|up|down) ..4]`,
  `[(dragged|carried|hauled|thrown|hosed|scraped|burned|smoked|kicked|beaten|bombed|washed) (out|off|down) ..1
    (by|with) (the|his|her|their|your)? ..1 (hair|feet|ankles|neck|scalp|legs|fire|force|gas|collar|ears|hose|bricks|
    bats|boots) ..3]`,
  `[(will|is|are|gets|may|might|could|would) not (make it (home|out|back|to|past|through)|live (to|past|through|long)|
    see (sunday|monday|morning|tomorrow|christmas|another|the (sun|end|morning|weekend|new year)|next (week|year)|
    thirty|forty|spring|summer)|walk (out|away|again|home)|get (out|home) alive|be (breathing|alive|standing)|leave
    (here )?(alive|in one piece|standing)) ..5]`,
  `[(lose|loses|losing|lost) (both|all|an|a|one|his|her|their|your|those|some|two|every) ..1 ${PART} ..2]`,
  `[(end|ends|ending|wind|winds|wash|washes|float|floats|found|dumped|wake|wakes|sleeping|lying) (up)?
    (dead|floating|face down)? (in|at the bottom of|under) (the|a|my|some|that) ..1
    (river|ditch|trunk|harbor|quarry|lake|canal|ground|concrete|woods|dumpster|swamp|bay|landfill|morgue|grave|well|
    crawl space|freezer) ..2]`,
  `[(swinging|hanging|dangling|swing|hang|dangle|strung|hung|hanged) (up)? (from|off)
    (the|a|every|that|some|this|my|our) ..2 (overpass|bridge|tree|trees|lamppost|lamp post|lampposts|light pole|pole|
    branch|rafters|oak|sign|scaffold|crane|flagpole|telephone pole|balcony|elm) ..3]`,
  `[(leaving|leave|leaves|go|goes|going|come|comes|coming|carried|ride|rides) (here|home|out|away|back)?
    (in|on|inside) (a|an|the|several|two|small|black|zip) ..1 (bag|bags|body bag|box|boxes|pieces|stretcher|
    stretchers|hearse|bucket|casket|coffin|ambulance|dustpan|sack) ..2]`,
  `[(picking|pick|digging|pulling|spitting|swallowing|collecting|counting) (up)? ..1
    (glass|teeth|gravel|splinters|shrapnel|buckshot|lead|bone) (out of|from|out|off|for|with) ..4]`,
  // They are watched, and hunted.
  `[(i|we) (all)? know where (the|these|those|you|all you|every)? ..3 (sleep|sleeps|pray|prays|hide|hides|live|lives)
    ..3]`,
  `[(gets|get|getting|be|end up|going to be|find (him|her|them)|find yourself)
    (buried|planted|drowned|torched|smothered|fed to|cremated|knifed|shot|gutted|stomped|crushed)
    (in|under|with|by|into|like|alive|next|there|here|right|tonight) ..4]`,
  `[(goes|go|going|flying|tumbling|rolling|fly|roll|rolls|flies) (head first|face first|right|straight)?
    (down|off|over|through|into|under) (the|a|my|that|our) ..1 (stairs|stairwell|bridge|pier|balcony|roof|window|rail|
    tracks|railing|ledge|cliff|train|bus|traffic|windshield|river|harbor|quarry)
    (with|and|chair|wheelchair|together|next|like|first|$) ..3]`,
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
