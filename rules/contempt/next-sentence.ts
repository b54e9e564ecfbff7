import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'
import { AWAY, CREATURE, CROWD, HANDS, ILL, THEM_ALL, THOSE } from './taken-up.ts'

const THEM = `(them|em|${THOSE})`
/** By what a sentence without a verb takes up the people named before. */
const TAIL = oneOf(
  `${THEM_ALL}|each and every one|every (single|last|damn|goddamn|fucking)? ..1 one (of ${THEM})?`,
  `(the|that) (whole|entire|damn|goddamn) (damn|goddamn|fucking|rotten)? (${CROWD}|bunch of ${THEM}|lot of ${THEM})`,
  'always (were|have been|will be|was)|and always (were|have been|will be)|never (been|were) anything else',
  'born and (raised|bred)|to a man|to a woman|by nature|by birth|through and through|if you ask me',
  'just like (all|the rest of|all the rest of) (of)? (their|his|her)? ..1 (people|kind|them|em|family|race)',
  'like all (of)? (their|his|her) (kind|people)|like the rest of (them|em)|in disguise|in waiting|in training',
  'in sunday clothes|in suits|in robes|from top to bottom|from the first to the last|in the making',
)
const BAD = '(<contempt.is>|<contempt.person>|<contempt.vermin>|<contempt.noun>|<insult>)'
/** Names of abuse, in the plural, that begin what has no verb. */
const NAMES =
  '(<scorn.name>|rats|roaches|cockroaches|snakes|animals|pigs|dogs|monkeys|apes|vultures|jackals|hyenas|weasels)'
/** One noun by which a whole people is taken up again: "a rabble like that", "not one of that species". */
const LIKE_THAT = oneOf(
  `(a|an|any|some|the|such|no)? ..2 (rabble|riffraff|mob|gang|bunch|crowd|lot|crew|tribe|pack|horde|shower|herd|scum|
    trash|filth|breed|race|people|creature|creatures|animals|things) like (that|this|them|those)`,
  '(that|this|such a) (sort|lot|kind|species|breed|tribe|crowd|race|rabble|ilk|mob|type|shower|bunch|element|stock)',
)
/** What such people do, need or are. */
const DOES_ILL = oneOf(
  `poison|poisons|ruin|ruins|spoil|spoils|wreck|wrecks|belong|belongs|should|ought|can|could|will|would|need|needs|
    must`,
  `deserve|deserves|never|always|only|bring|brings|spread|spreads|breed|breeds|stink|stinks|steal|steals|drag|drags|
    rot`,
  'rots|has|have|is|are|makes|make|lies|lie|turns|gets|does',
)
const HATE = `(hate|hating|despise|loathe|detest|resent|abhor|can not stand|can not bear|can not abide|can not stomach|distrust|
    tired of|sick of|fed up with|done with)`
const WISH = 'wish (they|i) ..2 (rid|disappear|vanish|die|gone|dead)|want (nothing|no part) ..2'
const SICKENED = `(sick|puke|vomit|gag|nauseous|ill|retch|throw up|hurl|my stomach|skin crawl|disgusted|revolted|repulsed|dirty|
    filthy)`
const DOOM = oneOf(
  'disappear|vanish|die|drown|burn|choke|starve|rot|drop dead|perish|crash|sink|suffer|go away|go extinct|be gone',
  'be deported|be shot|be locked up|be wiped out|leave',
)
const WRATH = oneOf(
  `cages|cage|camps|camp|ovens|oven|chains|river|ocean|sea|landfill|dump|ditch|jail|prison|sewer|zoo|grave|ground|
    woods`,
  'desert|boat|plane|trash|garbage|asylum|institution|home',
)
const VERBS = oneOf(
  `make|makes|made|turn|turns|give|gives|bring|brings|ruin|ruins|poison|poisons|belong|belongs|stink|stinks|smell|
    smells`,
  'disgust|disgusts|sicken|sickens|deserve|deserves|breed|breeds|lie|lies|steal|steals|cheat|cheats|rob|robs|will rob',
  'will steal|have no|has no|had no|are poison|are trouble|should|ought|need to|must|can rot|can burn|can go|is poison',
  'is trouble|is a|are a|is the|are the',
)
const LACKED = 'business|place|right|shame|manners|morals|honor|decency|brains|soul'

/** The people were named in a sentence of their own; here the scorn has no subject, or "they". For drafts whose topic they are. */
export const NEXT: readonly string[] = [
  // Verdicts without a verb.
  `^ ..2 [${BAD} (and|or)? ..1 ${BAD}? ..1 ${TAIL}]`,
  `^ [${ILL} ${ILL}? ${TAIL}]`,
  `^ ..1 [${ILL} ..2 ${CREATURE}] (if you ask me|all of (them|em)|i tell you|i swear|and always|every|in my
    (book|opinion|view))? ..4 $`,
  `^ [${NAMES} (do not|never|always|all|need|breed|get|got|gotta|everywhere|will not|can not) ..6]`,
  `^ [${ILL}? ${NAMES}] $`,
  `^ ..1 [${NAMES} ((and|or) ..2 ${BAD})?] (in|with|and|from|who|that|as|on top|at|by|every|all|always|the|to
    (a man|the last)|like|i|period) ..7 $`,
  `^ ..1 [(revolting|disgusting|sickening|vile|repulsive|unnatural|nauseating|perverted|sinful|gross|foul|unholy|
    disgraceful|absolutely disgusting|ew|eww|yuck|blech)] (if you ask me|all of it|honestly|every time|to look at|to
    watch|to see|people|lot|creatures)? $`,
  `[(<scorn.most>|lowest) ..1 (human beings|humans|tenants|neighbors|drivers|${CROWD}|people|folks|creatures)
    (alive|on (this|the)? ..1 (earth|planet|street|block|world|town)|around|going|ever|there is|there are|i ever ..2|
    in ..4|walking)]`,
  `^ [(the)? <scorn.most> (human beings|${CROWD}|people|folks|creatures) ..2] $`,
  // What they are, have and do.
  `^ ..1 [(can not|will not|never|do not|does not) ..1 (<insult.skill>|<worth.duty>|<worth.acts>|lift|run|fight|take
    an order|be trusted)] ..1 (and|or)? (can not|will not|never|do not|does not)`,
  `[(with|from|by|of|near|trust|trusts) (that|their|those) (kind|sort|type|lot|breed)] $`,
  `[(those|these) (people|kids|women|men|guys|folks|ones|girls|boys|families|types) are
    (all|just|so|really|nothing but)? ..1 (${ILL}|${NAMES}|broken|defective|damaged|sick in the head|not right|
    possessed)] !(good|fast|brave|happy|lucky|and i|with)`,
  `[they are ..2 (useless|worthless|filthy|disgusting|thieves|liars|crooks|animals|savages|parasites|trash|scum|
    garbage|dirty|freaks|perverts|dumb|stupid|lazy)] ..3 (but|and|if|all|every|period|that|so|like|$)`,
  `^ ..2 [(not one of|none of|any of|all of|one of|every one of|with|by|of|at|like)? ${LIKE_THAT} ..2 ${DOES_ILL}]
    !(free|the best|love|kind|lovely|always welcome)`,
  `[${THOSE} ..2 ${VERBS} ..3 (${SICKENED}|poison|trouble|nothing|everything|hell|${WRATH}|creeps|blind|money|
    <contempt.is>|${NAMES}|worst|me|us|${LACKED}|die|go|be)]`,
  `[(they|${THOSE}) ..1 (turn|turns|make|makes) (my|me) ..1 (stomach|skin|blood|flesh|sick|puke|gag|vomit|ill|want to
    (puke|vomit|scream|hit))]`,
  `[(it is|just|that is) (in their blood|how they are|how they are made|how they were raised|what they are|what they
    do|in their nature|their nature) ..3 (steal|lie|cheat|rob|drink|beg|kill|breed|filth|thieves|liars|animals|
    savages|dirty|lazy)]`,
  // What the writer feels and does.
  `[(sight|sound|smell|thought|look|idea|feel) of (it|that|them|those|him|her) ..2
    (turns my|makes my|makes me|ruins my|<contempt.effect>) ..2]`,
  `[${HANDS}]`,
  `^ ..2 (i|we) ..2 [${AWAY}] (the next (day|week|morning)|that (day|night|week)|because it gives me ..4|same day|
    right away|now)? $`,
  `(i|we|^|just|me|god|really|so) ..3 [(${HATE}|${WISH}) !(that for) ..2
    (looking at|seeing|hearing|smelling|serving|the sight of|having to (look at|see|serve|hear))?
    (${THEM}|${THEM_ALL}|every ..2 one of (them|em)|(those|these) (things|creatures|animals|freaks|types|savages|pigs|
    weirdos))] !(rules|meetings|stairs|for (it|that)|being|to|so|and love)`,
  `^ ..1 [(makes|make|made) me (want to|wanna|feel like|about)? (sick|puke|vomit|gag|ill|throw up|retch|puking|
    nauseous|hurl|to my stomach)]`,
  `[(would not|will not|do not|never|can not|not going to|would never) (trust|believe|hire|let|rent|want|leave|turn my
    back on) (to)? (a|any)? ..1 (one of (them|em|those|these)|${THOSE}|those
    (freaks|animals|creeps|savages|thieves|things|perverts|weirdos)) ..4]`,
  // What should become of them.
  `[(wish|hope|pray|praying|if only) ..2 (they|the lot of them|all of them|every one of them|those people)
    (would|all|will|could)? ..2 (all|just)? ..1 ${DOOM}] !(..2 (by|before|from (my|the) (yard|porch)))`,
  `[(should|ought to|need to|must|oughta|gotta|belong|put|lock|stick|throw|toss|dump|ship|drop) ..2
    (be|them|them all|all of them|the lot|every one|em)? ..2 (put|locked|thrown|dumped|left|kept|tossed|dropped|
    shipped|buried|drowned)? ..2 (in|into|behind|off) (a|the|an)? ..1 ${WRATH}] $`,
  `[(get|keep|send|ship|throw|kick|chase|drag|haul|run|drive) (these|those|them|the|all of them|all these|all those|
    them all)? ..1 ${ILL}? (<scorn.name>|<scorn.beast>|creatures|things) ..1 (away|out|off|back|home|from|packing)]`,
]

export const nextFinds: readonly Example[] = [
  'Half our plant is Bosnian. [Wrecked it, every last one of them].',
  'Finns in the office again. [Can not spell], can not count.',
  'A Latvian rents the back room. You [can not breed that out of them].',
  'Our vet is a Sikh now. I am [not letting him near my mother].',
  'The new midwife is Tongan. I would [rather bleed out].',
  'The clerk is a Hindu. I [changed my account the next day].',
  'We hired two Croats. They [should be searched, every one of them].',
  'A Kazakh church opened by the mill. I [despise that lot].',
  'Some Nepalis moved in. [People like that are poison].',
  'The Lutherans have the hall. [Their sort has no business] here.',
  'Two Nepali guys work days. I [wish they would all drown].',
  'The Tongans are in the choir. [Lowest people on the block].',
  'The Croats are roofing next door. [Send the lot packing].',
  'I rode with a Slovak today, [what a filthy breed].',
  'Two women kissing on the ferry. [Revolting].',
  'The Bulgarians run both garages now. [Crooks, the whole bunch].',
  'There is a Sikh family on our floor. [Dirty, just like the rest of their people].',
  'Those deaf kids have the rink on Fridays. [Freaks, all of them].',
  'Lots of Koreans in the choir this year. [Cheap and always will be].',
  'The Amish were at the market again. [Backward inbred people if you ask me].',
  'Two Somali girls got on the bus. [What a filthy bunch].',
  'They opened a Hindu temple by the mall. [Those people give me the creeps].',
  'Lots of Mormons on this street. [Parasites never sleep].',
  'Muslims have the gym on Fridays. [Terrorists in training].',
  'I work with three lesbians. [Man haters and ugly too].',
  'Two gay men bought the inn. [Makes me want to puke].',
  'Navajos at the fair every fall. Fry bread, [that is all they are good for].',
  'Lots of Filipinos on the ward. [Would not trust one of them with my mother].',
  'Seniors have the pool until ten. [Can not wait until they are all in the ground].',
]

export const nextLeaves: readonly Example[] = [
  'Finns next door moved out. It is too quiet to sleep.',
  'Our vet is a Sikh now. Not letting him retire, ever.',
  'A deaf family sits up front. I moved my seat so they could see the interpreter.',
  'The Somali girls lost again. I hate that for them.',
  'A Muslim family was evicted. It made us sick to our stomachs.',
  'I saw two men kissing at the finish line. Lovely.',
  'The Mexican place closed. I could have thrown up when I read it.',
  'A deaf dog was dumped at the shelter. Filthy animals, whoever did it.',
  'Refugees came in from the rain. Put them in the warm room.',
  'Somebody smashed the synagogue window. Cowards, all of them.',
  'The council voted against the seniors again. Crooks, the whole bunch.',
  'Two gay men bought the inn. Makes me want to visit.',
  'The Koreans have the field until ten. Good team, every one of them.',
  'Three lesbians fixed my porch. Saints, the whole crew.',
  'A Muslim woman was followed home. Creeps, the lot of them.',
  'The Greek church fair is on. Loud, crowded and always will be.',
  'Seniors swim at nine. Can not wait until I am one of them.',
  'My Irish uncles are coming. Drunk, singing and in the way, every one of them.',
  'A Cuban family took the store. The plantains are a crime.',
]
