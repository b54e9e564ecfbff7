import type { Example, Seen } from '../concern.ts'

const HIM = '(him|her|them|it|you|em|all of (them|you)|the lot|both|every one of (them|you))'
const HIS = '(his|her|their|your|its|the|that|this|every|some|each|an|a)'
const I = '(i|we|me and ..3|my (boys|brothers|guys|crew))'
const WILL =
  '(will|am|are|<poss>|shall|would|am going to|are going to|going to|about to|ready to|swear to|promise to|would love to|want to|plan to|can not wait to|might just|will just|will personally|will gladly|might)'
const WEAPON =
  '(bat|bats|baseball bat|gun|guns|shotgun|shotguns|rifle|rifles|pistol|glock|knife|knives|machete|pipe|crowbar|tire iron|hammer|rope|noose|axe|hatchet|brick|bricks|shovel|ammo|bullet|bullets|round|rounds|shell|shells|slug|slugs|molotov|gasoline|matches|chain|blade|box cutter|boot|boots|fists|both barrels|lead|buckshot|pitchfork|torches|two by four|pipe bomb|cattle prod|bumper|truck)'
const PARTS =
  '(eye|eyes|hand|hands|teeth|tooth|finger|fingers|ear|ears|arm|arms|leg|legs|head|heads|face|faces|skull|skulls|neck|necks|throat|throats|kneecaps|knees|jaw|jaws|nose|ribs|tongue|balls|scalp|spine|ankles|toes|guts)'
const DEADLY =
  '(drown|drowning|kill|killing|shoot|shooting|stab|stabbing|strangle|strangling|choke|choking|murder|murdering|gut|gutting|lynch|lynching|hang|hanging|burn|burning|behead|beheading|poison|poisoning|stomp|stomping|knife|knifing|axe|axing|scalp|scalping|castrate|castrating|crush|crushing|smother|smothering|beat|beating|bury|burying|execute|executing|slaughter|slaughtering|skin|skinning|torch|torching|bomb|bombing|maul|butcher|butchering|pistol whip|club|clubbing|bludgeon)'

/** What is said of nobody but those one means to hurt. The sentence, or the one beside it, names the people. */
export const MENACING: readonly string[] = [
  // The writer's own hand.
  `[${I} ..1 ${WILL} (happily|gladly|myself|personally|just|really)? ${DEADLY} (a|an|every|all|any|the|that|this|those|these|some|one|two|as many|each|me)? ..2 (<group.marked>|<slur>|<slur.maybe>) ..3]`,
  `[${I} ..1 ${WILL} ..2 ${DEADLY} ${HIM} ..3]`,
  `[(gonna|going to|about to|ready to|time to|want to|feel like) ..1 (crack|bust|split|break|smash|bash|shoot|stab|stomp|kill|beat|hunt|burn|lynch|hang|gut|drop|cap)~ (me|us)? (some|a few|a couple|a)? ..1 (<group.of>|<group.marked>|<slur>) ..1 ${PARTS}? ..2]`,
  `[(cutting|chopping|ripping|tearing|sawing|slicing|biting|hacking|cut|chop|rip|tear|saw|slice|hack|knock|knocking|gouge|gouging|yank|yanking) ..1 ${HIS} ..3 ${PARTS} (off|out|in|open|apart|clean off) ..2]`,
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
  `[(put|putting|lay|laying) (a|an|the|that|this|these|those|every|any|some)? ..2 (<group.marked>|<slur>|<slur.maybe>) (right)? (in|into|under|through|six feet) (the|a|an|his|her) ..1 (hospital|ground|morgue|grave|river|icu|er|wheelchair|ditch|wall|window|coma|coffin|box|dirt|harbor|quarry|lake|dumpster|casket|windshield|tracks) ..3]`,
  `[(tonight|tomorrow|saturday|sunday|friday|monday|this weekend|at midnight|soon) (we|i) (will|are|am)? (burn|burning|torch|torching|bomb|smash|raid|firebomb|shoot up|storm|wreck|trash) ..6]`,
  // What becomes of them.
  `[(your|their|his|her|the) ..1 (windows|window|door|doors|teeth|head|heads|face|faces|tires|car|house|shop|store|roof|knees|kneecaps) (is|are|will be|will|gets|get) ..1 (going in|getting (smashed|kicked|bashed|shot|burned|caved)|going to (burn|break|be smashed|roll|get (smashed|shot|kicked|bashed|broken))|coming (off|in|down)|kicked in|bashed in|smashed|shot out|roll|burn|next) ..4]`,
  `[(going|goes|go|ends up|end up|lands|gets pulled|pulled|dragged|meets|meet|met|kiss|kisses) (right|straight)? (under|beneath|with|to meet)? (my|our) ..1 (wheels|tires|truck|bumper|boot|boots|axle|bat|fist|fists|tailgate|grill|knuckles|shotgun|hood) ..5]`,
  `[(boot|boots|fist|fists|bat|knuckles|bumper|truck|shovel|hammer|brick) (is|are|will|<poss>|has|wants) ..3 (meet|meeting|introduced|acquainted|date|go through|going through|find|land on|connect with|visit) ..2 ${HIS} ..3 (${PARTS}|<group.marked>|windshield|window) ..3]`,
  `[(they|we|i|somebody|someone) (will|are going to|<poss>|am going to) (carry|carrying|wheel|wheeling|drag|dragging|scrape|scraping|mop|peel|haul|hauling|cut) (you|him|her|them|what is left|it) (out|off|away|up|down) ..4]`,
  `[(dragged|carried|hauled|thrown|hosed|scraped|burned|smoked|kicked|beaten|bombed|washed) (out|off|down) ..1 (by|with) (the|his|her|their|your)? ..1 (hair|feet|ankles|neck|scalp|legs|fire|force|gas|collar|ears|hose|bricks|bats|boots) ..3]`,
  `[(will|is|are|gets|may|might|could|would) not (make it (home|out|back|to|past|through)|live (to|past|through|long)|see (sunday|monday|morning|tomorrow|christmas|another|the (sun|end|morning|weekend|new year)|next (week|year)|thirty|forty|spring|summer)|walk (out|away|again|home)|get (out|home) alive|be (breathing|alive|standing)|leave (here )?(alive|in one piece|standing)) ..5]`,
  `[(count|counting) the (bodies|corpses|dead|coffins|body bags|shells) ..4]`,
  `[(make|making) an example (of|out of) ..5 (<group.marked>|<slur>|him|her|them|you) ..3]`,
  `[(lose|loses|losing|lost) (both|all|an|a|one|his|her|their|your|those|some|two|every) ..1 ${PARTS} ..2]`,
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
  `[(gets|get|getting|be|end up|going to be|find (him|her|them)|find yourself) (buried|planted|drowned|torched|smothered|fed to|cremated|knifed|shot|gutted|stomped|crushed) (in|under|with|by|into|like|alive|next|there|here|right|tonight) ..4]`,
  `[(goes|go|going|flying|tumbling|rolling|fly|roll|rolls|flies) (head first|face first|right|straight)? (down|off|over|through|into|under) (the|a|my|that|our) ..1 (stairs|stairwell|bridge|pier|balcony|roof|window|rail|tracks|railing|ledge|cliff|train|bus|traffic|windshield|river|harbor|quarry) (with|and|chair|wheelchair|together|next|like|first|$) ..3]`,
  `[(sleep|tread|walk|step|pray|travel) (lightly|carefully|softly|with one eye open|with your (boots|shoes) on|with the lights on) ..2 (<group.marked>|<slur>|<group.of>) ..4]`,
  `[(watch|mind|look after) (yourself|yourselves|your back|your backs|your step|how you walk) ..2 (<group.marked>|<slur>|<slur.maybe>) ..3 (somebody|someone|we|i|night|dark|accidents|bad things|alley|or|follow) ..4]`,
  `[(has|have|got|you have) (until|till|<num> (minutes|hours|days) to) ..3 (leave|get out|clear out|pack|disappear|run|be gone|move out) ..1 (or|before|after that|then|and then) ..5 (shoot|shooting|burn|fire|guns|bullets|visit|blood|come in|drag|dragged|beat|torch|kill|bats|matches|ourselves) ..2]`,
  `[(hunting|hunt|hunter) (season|tonight|trip|party|license) ..12 (<group.marked>|<slur>|<slur.maybe>) ..2]`,
  `[(loading|loaded|load|gearing|geared|locked and loaded|suiting) (up|my) ..5 (mosque|synagogue|temple|<group.thing>|parade|pride|(<group.of>|<group.noun>) (church|store|market|club|bar|school|center)) ..6]`,
]

/** Own kin, work, a story: nobody is threatened. */
const TAME =
  /(?:^|(?:drown|kill|strangl|smother|murder|chok|poison|bury)\w* )my (?:\w+ ){0,2}(?:wife|husband|mother|mom|dad|father|sister|brother|grand\w+|aunt|uncle|cousin|kids?|son|daughter|boyfriend|girlfriend|in-?laws)\b|\b(?:was (?:\w+ )?(?:shot|stabbed|killed|beaten|attacked|dragged)|were (?:\w+ )?(?:shot|stabbed|killed|beaten|attacked|dragged)|police (?:say|said)|officer|sheriff|suspect|defendant|court|jury|survivor|memorial|funeral|documentary|episode|season \d|blood (?:drive|pressure|bank|donation)|donat\w+|in (?:1[89]|20)\d\d|firewood|stump|hedges?|(?:oak|maple|pine|elm|tree) is (?:coming|going) down|kayak\w*|fishing|lanterns?|lights|wreath|costume|makeover|haircut|infection|diabetes|lawn ?mower|grocer\w+|lunch|meeting|concert|tickets?|pub|out of the (?:group|round)|playoffs?|icy|slippery|cabin|tips well|(?:was|were) met with|surgery|surgeon|nurse|doctor|hospital staff|nobody should|no one should|stop (?:the|this)|afraid|scared|worr(?:y|ied)|safe\b)/i

/** A people is meant, and it is somebody who is threatened, not told of. In: what was seen. */
export const menaced = ({ sentence }: Seen): boolean => !TAME.test(sentence.text)

export const menacingFinds: readonly Example[] = [
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

export const menacingLeaves: readonly Example[] = [
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
