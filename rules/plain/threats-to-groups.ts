import type { Example, Seen } from '../concern.ts'
import { saidByOthers } from '../doer.ts'

/** Somebody of a people, or all of it, as threats name them; a word of abuse names them as well. */
const THEM = '(<group.marked>|<slur>|<slur.maybe>|women|broads|girls|females)'
/** Without a word of abuse a single person is threatened for other things. */
const ONE = '(<group.marked>|<group>|<slur>|<slur.maybe>)'
const I = '(i|we|me and ..3|us|my (boys|brothers|guys|crew) and i)'
const WILL =
  '(will|am|are|<poss>|shall|would|am going to|are going to|going to|about to|ready to|swear|promise|would love to|want to|might|plan to|can not wait to|will personally|better not)'
const EACH =
  '(all|every|each|any|the first|the next|the last|the|these|those|you|you all|all you|all the|some|every last|every single|another|one more|a|an|one of (the|these|those|you)|two|three|as many)'
/** Blows with the people as their object, in any form. */
const HIT =
  '(beat|beating|beat up|beating up|punch|punching|smack|smacking|slap|slapping|hit|hitting|swing on|swinging on|swing at|swinging at|throw hands with|throwing hands with|lay out|laying out|knock out|knocking out|deck|decking|clock|clocking|stomp|stomping|curb stomp|curb stomping|kick|kicking|jump|jumping|bash|bashing|run over|running over|run down|running down|mow down|mowing down|plow through|plowing through|plow into|drive through|driving through|flatten|string up|stringing up|hang|hanging|lynch|lynching|shoot|shooting|shoot at|pop|popping|cap|capping|smoke|smoking|drop|dropping|clap|clapping|spray|spraying|blast|blasting|gut|gutting|stab|stabbing|shank|shanking|slice|slicing|carve|carving|burn|burning|burn out|burning out|smoke out|torch|torching|light up|lighting up|set fire to|choke|choking|choke out|strangle|strangling|drown|drowning|hurt|hurting|kill|killing|murder|hunt|hunting|hunt down|hunting down|waste|wasting|wipe out|skin|scalp|castrate|neuter|poison|poisoning|gas|gassing|end|ending|bury|burying|whip|whipping|tase|mace|fight|fighting|behead|pistol whip|whack|hurt)'
const SEND =
  '(throw|throwing|toss|tossing|push|pushing|shove|shoving|kick|kicking|tip|tipping|dump|dumping|drag|dragging|knock|knocking|chuck|chucking|fling|flinging|heave|heaving|yank|yanking|hurl|hurling|launch|launching|stuff|stuffing|string|stringing)'
const HER = `(him|her|them|it|you|you all|em|his|her|their|your|whoever|every|all|${EACH} ${ONE}|${ONE})`
const DOWN =
  '(on|onto|off|out|down|into|in|under|in front of|over|from|through|by|behind|to|beneath) (of)? (the|a|an|his|her|their|your|that|my|our)? ..1 (tracks|roof|rooftop|bridge|stairs|stairwell|staircase|window|train|bus|truck|cliff|overpass|platform|boat|river|harbor|canal|ocean|lake|quarry|traffic|hair|wheelchair|chair|walker|ditch|wall|grave|ground|hospital|morgue|dumpster|wood chipper|ferry|pier|dock|balcony|ledge|tires|wheels|pavement|curb|asphalt|bumper|tow hitch|neck|throat|feet|swamp|woods)'
const BREAK =
  '(break|breaking|crack|cracking|split|splitting|bust|busting|smash|smashing|crush|crushing|snap|snapping|bash in|bashing in|bash|bashing|cave in|caving in|cut off|cutting off|cut|slit|slitting|chop off|rip off|ripping off|knock out|knocking out|kick in|kicking in|kick out|stomp|stomping|twist|twisting|shatter|shattering|wring|wringing|bloody|bloodying|pull out|pulling out|smash in|rearrange|loosen)'
const PART =
  '(skull|skulls|head|heads|finger|fingers|arm|arms|leg|legs|neck|necks|jaw|jaws|teeth|nose|noses|face|faces|knee|knees|kneecaps|ribs|hand|hands|wrist|wrists|bones|bone|throat|throats|ankles|spine)'
const OF = `(his|her|their|your|every|each|some|that|the first|the next|a) (<poss>)? ..1 (<group.marked>|<group.of>|<group.noun>|<slur>|<slur.maybe>)? (<poss>)?`
const OUT_ON =
  '(leave|leaves|leaving|go home|goes home|going home|come out|comes out|coming out|end up|ends up|go out|goes out|ride home|rides home|get carried out|gets carried out|wake up|wakes up|limp home|limps home|crawl home|crawls home|will be leaving|is leaving) (here|my ..1|this ..1)? (on|in|with|without|missing) (a|an|the|his|her|their|no|fewer|some|two)? ..1 (stretcher|stretchers|ambulance|body bag|body bags|box|pine box|hearse|wheelchair|coffin|bag|bags|teeth|limp|broken ..1|cast|casts|pieces|hospital|er|icu|morgue|ground|casket|crutches|traction|stitches|neck brace|bleeding)'
const GETS =
  '(gets|is getting|will get|is going to get|catches|is catching|eats|is eating|takes|is going to catch|will catch) (shot|stabbed|stomped|jumped|dropped|smoked|capped|clapped|beat|beaten|beat up|knocked out|laid out|slapped|smacked|punched|decked|kicked|choked|slugged|run over|hung|hanged|strung up|hands|these hands|a (bullet|brick|bat|boot|beating|fist|knife|rope|tire iron|crowbar|slug|shell|beatdown|rock|bottle)|my (fist|boot|bat|foot|knife|bumper|truck|gun|fists|boots)|the (bat|belt|boot|rope|hose|knife|gun|bumper|pipe|shovel)|both barrels|buckshot|rock salt|a load of)'
const NEARER =
  '(i see|i meet|i catch|i find|i pass|we see|we catch|my|our|me|i|us|here|again|tonight|tomorrow|today|this (street|block|town|building|bar|park|weekend|week)|near|around|in (that|the) ..1)'
const WHEN =
  '(tonight|tomorrow|today|this (weekend|week|saturday|sunday|friday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (week|weekend)|soon|again|at (midnight|dawn|dark)|after dark)'
const FUEL = '(gas|gasoline|kerosene|lighter fluid|ammo|bullets|rope|bricks|matches|fertilizer|bleach)'
const HOUSE =
  '(mosque|synagogue|temple|<group.thing>|(<group.of>|<group.noun>) (church|store|market|club|bar|school|motel|house|building|center|restaurant|shop|bakery|grocery|apartments|parade|temple|shelter)|parade|shelter|hookah (place|bar|lounge)|kebab place|bodega)'

/** Violence announced to a people or to one of it. */
export const TO_GROUPS: readonly string[] = [
  // I will do it.
  `[${I} ..1 ${WILL} (just|personally|fucking|gladly|happily|really|be)? ${HIT} ${EACH} ..1 ${THEM} ..3] !(with (kindness|love|a hug)|team|squad|in (bocce|soccer|cribbage|the final))`,
  `[(swinging on|throwing hands with|laying out|knocking out|decking|stomping|punching|shooting|stabbing|capping|smoking|dropping|running over|beating up|jumping|choking out|slapping|bashing|spitting on|pistol whipping|hunting|burning out|lynching|stringing up) (the first|the next|any|every|each|all the|every last|the last) ..1 ${ONE} ..3]`,
  `[${I} ..1 ${WILL} ..1 ${SEND} ${HER} (all|both|right|straight|head first|face first)? ${DOWN} ..2]`,
  `[${I} ..1 ${WILL} ..2 ${BREAK} ${OF} ..1 ${PART} ..4]`,
  `[${I} ..1 ${WILL} ..1 (put|putting|throw|throwing|toss|tossing|plant|planting|drive|driving|stick|sticking|chuck|chucking|drop|dropping|bury|burying) (a|an|my|this|some|that) ..1 (brick|bricks|rock|bottle|boot|fist|bat|bullet|bullets|knife|shovel|molotov|pipe|hole|bumper|car|hammer|cinder block|axe|firebomb) (through|in|into|up|upside|across|on|against|between) ..5 (window|windows|windshield|door|face|faces|head|heads|teeth|skull|ass|mouth|throat|ribs|jaw|back|eyes|temple|mosque|gut|belly) ..3]`,
  `[${I} ..1 ${WILL} (just|personally|gladly)? (beat|slap|smack|knock|kick|whip|stomp|punch|scare|choke)~ the (gay|queer|trans|autism|retard|lesbian|jew|islam|muslim|mexican|black|white|sissy|faggot|dyke|fairy|homo|jesus|chinese) (right)? out of ..4]`,
  `[(someone|somebody|we|they|you|one of us) (should|ought to|needs to|need to|has to) (beat|slap|smack|knock|kick|whip|stomp|punch) the (gay|queer|trans|autism|retard|lesbian|jew|islam|muslim|mexican|black|white|sissy|faggot|dyke|fairy|homo|chinese) (right)? out of ..4]`,
  // Whoever of them comes.
  `[(any|next|the next|the first|first|one more|another|every|if (i|we) ..3|if (a|an|any|another|one more)|whichever) ..1 ${ONE} ..12 ${OUT_ON} ..2]`,
  `[(any|next|the next|the first|first|one more|another|whichever) ..1 ${ONE} ..4 ${NEARER} ..5 ${GETS} ..3]`,
  `[(any|next|the next|the first|first|one more|another) ..1 ${ONE} ..4 ${NEARER} ..5 ${I} ..1 ${WILL} ..1 (${HIT}|${SEND}|${BREAK}) (him|her|them|it|em|his|their) ..4]`,
  `[(if|when|next time|the day|every time|the minute) ..1 ${I}? ..1 (catch|find|see|meet|spot|hear|get) (a|an|any|another|one more|one|that|those|these|the|two)? ..2 ${THEM} ..10 ${I} ..1 ${WILL} ..1 (${HIT} (him|her|them|it|em|all)|${SEND} ${HER} (all|both|right|straight|head first|face first)? ${DOWN}|${BREAK} ${OF} ..1 ${PART}) ..2]`,
  `[(touch|touches|come near|comes near|look at|looks at|talk to|talks to|step on|steps on|park|parks|set foot) ..9 (again|once more|one more time|and) ..1 ${I} ..1 ${WILL} ..2 (${HIT}|${SEND}|${BREAK}) ..3 ${THEM} ..4]`,
  // We come, and they had better run.
  `[(i|we) (am|are|will be)? (coming|come|riding|driving|rolling|marching) (for|after|to get|to find) (you|every|all|all you|you all|every last|every one of you|the|these|those) ..1 ${THEM} ..4] !(pie|meatballs|recipe|title|trophy)`,
  `[${THEM} ..5 (better|had better|best) (start|be)? (running !(for|in)|run !(for|in|a|the|to|on|as|it|their)|hide|pray|sleep with one eye|watch their backs|watch your backs|watch your back|say (their|your) prayers|write (their|your) wills|be (gone|out) (by|before)|clear out (by|before)|keep (their|your) heads down|buy (helmets|coffins|plots)) ..5] !(like|for (office|mayor))`,
  `[you ..1 ${THEM} ..1 (are|will|<poss>) (all|just)? (going to|gonna)? (bleed|burn|hang|drown|scream|die screaming|beg|choke|swing|suffer|get (shot|stabbed|hurt|burned out|what is coming)|wish you) ..4]`,
  `[(a|one|my|some|plenty of|enough) ..1 (bullet|bullets|round|rounds|rope|noose|brick|bricks|bat|tree|shell|shells|slug|slugs|hole|grave|graves|lamppost|lampposts|branch|hammer|knife) (for|with the name of) (each|every|all|any|the first|the next|you|each of (these|those|you)) ..2 ${THEM} ..3]`,
  `[${FUEL} is (cheap|on sale|half off|half price|free|not that expensive) ..3] ..9 ${THEM}`,
  `${THEM} ..14 [${FUEL} is (cheap|on sale|half off|half price|free|not that expensive) ..3]`,
  `[${THEM} (had)? better not ..9 (or (i|we|else|you)|you will|they will|be found|end up|get (hurt|shot|jumped)|i will|we will) ..4]`,
  `[${THEM} ..14 (or|before) (i|we) ..2 (burn|smoke|shoot|beat|drag|bomb|torch|kill|stomp|run|carry|bury|throw|gun|hang|cut) (you|them|him|her|it|the lot|all of you) ..3]`,
  `[(${ONE}|<group.noun>) ..3 (touch|touches|looks|look|come|comes|step|steps|walk|walks|park|parks|knock|knocks|talk|talks|play|plays|smile|smiles|sit|sits|set|sets) ..6 (again|one more time|and|once more) ${I} ..1 ${WILL} ..1 (${HIT}|${SEND}|${BREAK}|snap|snapping) (him|her|them|it|em|his|their|you|your) ..3]`,
  `[(gun|shotgun|rifle|pistol|bat|machete|knife|crowbar|ar|glock|tire iron|hammer) ..1 (for|with the name of|waiting for) (the first|the next|every|any|each|all) ..1 ${THEM} ..4]`,
  `[(hope (you|the|those|these|all you) ..1 ${THEM} ..6|you ..1 ${THEM} (are|will be) ..3) (hospital|morgue|bullets|bleeding|boots|emergency room|body bags|coffins) ..4]`,
  `[(i|we) (all)? know where (the|these|those|you|all you|every)? ..1 ${THEM} (sleep|sleeps|live|hide|pray) ..3]`,
  `[${THEM} ..6 (should|better|might want to|had better) (check|look) under (their|your|the) ..1 (car|cars|hood|hoods|beds|seats) ..4]`,
  // Their houses, with them in it.
  `[${I} ..1 ${WILL} ..2 (burn|burn down|torch|bomb|blow up|firebomb|shoot up|level|burning down|torching|bombing|shooting up) (that|the|this|every|their|your|a) ..1 ${HOUSE} ..3]`,
  `[(toss|throw|drop|put|light|strike|leave) (a|the) (match|matches|molotov|bomb|torch|firebomb|pipe bomb|can of gas) (in|into|at|under|through|to|on) (that|the|their|your|this) ..1 ${HOUSE} ..2]`,
  `[${HOUSE} ..1 (comes down|goes up|burns|will burn|is coming down|is going up|is going to burn|gets torched|blows up|is next) ..3 (with (every|all|everyone|everybody|them|you|each|the lot) ..5|in flames) ..3]`,
  `[${HOUSE} (burns|will burn|is going to burn|gets torched|gets bombed|gets shot up|is getting torched|is getting shot up|blows up|goes boom) ${WHEN} ..3] !(calories)`,
  `[(burn|torch|bomb|blow up|level|firebomb|shoot up) (that|the|this|every|their) ..1 ${HOUSE} ..1 (with|while) (every|all|everyone|everybody|them|they|the lot) ..5]`,
]

/** Said in fun, at table, in a game; of other things that are hit. */
const IN_FUN =
  /😂|🤣|😆|😅|\b(?:lmao|lmfao|haha\w*|jk|kidding|just joking|with (?:kindness|hugs|love|cookies|pie)|hugs?|cribbage|bocce|trivia|chess|checkers|bowling|tournament|playoffs?|final(?:s)?|rematch|scoreboard|league|karaoke|dominoes|cook-?off|bake-?off|potluck|dance floor|raffle|pickle ?ball|laser tag|paintball|dodgeball|snowball|water (?:balloons?|guns?)|video game|level \d|boss fight|photos?|camera|flu shot|vaccine\w*|clinic|recipe|grill(?:ed)?|knitting|novel|chapter|movie|play opens|rehearsal|museum|\d{4}s?\b(?= (?:pogrom|riot|war)))\b/iu
/** What somebody was made to suffer is told, not threatened. */
const TOLD =
  /\b(?:threatened|told (?:me|us|her|him|my)|said (?:he|she|they)|yelled|screamed|shouted|left a note|voice ?mail|arrested|charged|hate crime|police report|sentenced|confessed|pleaded|vowed|nobody (?:should|deserves)|no one (?:should|deserves)|makes me (?:sick|cry|sad)|stand with|vigil|pray(?:ing)? for)\b/i

/** Whether it is a threat of the writer's, in earnest. In: what was seen. */
export const threatened = (seen: Seen): boolean =>
  !saidByOthers(seen) &&
  !IN_FUN.test(seen.sentence.text) &&
  !TOLD.test(seen.sentence.text) &&
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
]
