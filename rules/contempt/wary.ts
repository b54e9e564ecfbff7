import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

/** What of a people may turn up somewhere: they, one of them, what is theirs. */
const THEM = oneOf(
  '<group.marked>|<group.single>|<slur>|<group.thing>|women|woman|girls',
  '<group.of> <any>|(a|an|some) (<group.of>|<group.noun>)',
)
const CAME = oneOf(
  'came|come|comes|moved !out|moves !out|arrived|arrives|showed up|shows up|turned up|settled|landed|opened|opens|bought|started|starts',
  'took over|takes over|got (in|here|hired|the|a|that)|were (let|placed|put|sent|housed|hired)|was (let|placed|put|sent|hired|built)',
  'enrolled|enrolls|joined|joins|signed up|rented|rents|are here|is here|set up|went in|goes in|walks in|walked in',
)
const LET =
  '(let|lets|letting|gave|give|put|sent|send|placed|hired|hire|admitted|admit|housed|bused|moved|brought|rented to|sold to|allowed|promoted)'
/** A people turns up, by itself or let in by others. */
const COMING = `(${THEM} ..5 ${CAME}|${LET} ..7 ${THEM}|went (<group.of>|<group.noun>))`
/** What is told to have come with them. */
const TROUBLE = oneOf(
  'crime|crimes|theft|thefts|break ins|burglaries|robberies|shoplifting|graffiti|litter|garbage|needles|rats|roaches|bedbugs',
  'lice|scabies|hepatitis|tuberculosis|measles|ringworm|an outbreak|outbreaks|diseases|sirens|ambulances|squad cars|gunshots',
  '(fire|car) alarms|a police tower|metal detectors|fights|stabbings|a stabbing|shootings|a shooting|drug deals|dealers',
  '(went|go|goes|gone|going|come up|came up|turned up) missing|missing|stolen|was taken|disappear|disappears|disappeared|vanished',
  'walked off|broken into|behind (glass|plexiglass|bars)|locked up|under lock|smells|smelled|stinks|stank|the (smell|stench|stink)',
  '(taxes|rents|insurance|premiums|deficits|wait times|response times) (doubled|tripled|are up|went up|shot up|jumped)',
  '(scores|property values|house prices|home values|standards|sales|tips|profits|morale) (dropped|fell|tanked|crashed|sank)',
  'went (downhill|to hell|to pot|to seed|bankrupt|under)|fell apart|a maternity ward|lawsuits|a lawsuit|overdoses|layoffs',
)
const WHEN = oneOf(
  'since|ever since|after|once|when|until|till|before|as soon as|not long after|right after|every time|whenever|each time',
  'the (same|very)? (year|month|week|day|night|summer|winter|spring|minute|moment|second|season)',
)
const PERSON = '(you|we|people|kids|folks|a (person|man|woman|girl|kid|body)|a kid|children|everybody|everyone|anybody)'
/** What was good and is over. */
const LOST = oneOf(
  'you could (hear|walk|leave|swim|park|sleep|breathe|get|let|sit|drink|see|trust|find) ..6|(kept|left|leave|keep) ..4 unlocked ..4',
  '(door|doors|house|houses|car|cars|bike|bikes|shed) (was|were|stayed)? ..1 unlocked ..4|never (locked|had to lock) ..5',
  '(water|air|street|streets|park|parks|halls|pool|beach) ..1 (was|were) (clear|clean|safe|quiet|spotless) ..3',
  'had (swings|clear water|clean water|clean air|nice things|standards|peace and quiet|good schools) ..3',
  '(we|they|it) (made|used to make) (money|a profit) ..3',
)

/** A people comes and something goes: the one is told as the cause of the other, and no word says so. */
export const CAUSED: readonly string[] = [
  `[${TROUBLE} ..6 ${WHEN} ..5 ${COMING}]`,
  `[${WHEN} ..4 ${COMING} ..9 ${TROUBLE}]`,
  `[${THEM} ..6 ${CAME} ..4 (and|then|so) ..7 ${TROUBLE}]`,
  `[${THEM} ..6 (and|so) now ..8 ${TROUBLE}]`,
  `[${LET} ..7 ${THEM} ..4 (and|then|so) ..7 ${TROUBLE}]`,
  `[${LOST} ..3 (before|until|till|then|and then) ..4 ${COMING}]`,
  `[(never|nobody|no one) (needed|had to) ..6 (until|till|before) ..3 ${THEM}]`,
  `[before ..3 ${THEM} ..4 ${CAME} ..1 ${PERSON} (could|used to|never (had|locked|needed|worried)|knew|had) !not ..5]`,
  `[(now|today|these days) ..1 (it|there|we|you|they|the ..1)? ..2 (has|have|is|are|get|got|full of|all) ..3 ${THEM} and ..3 ${TROUBLE}]`,
  `[${THEM} ..2 (moved in|came|came in|took over|showed up|arrived) and ..8 (you|we|nobody|i|no one) (could|can) (not|no longer|hardly) ..6]`,
  `[${THEM} ..8 (paid cash|pays cash|cash|escalade|mercedes|bmw|lexus|brand new ..1|gold ..1|new (iphone|truck|phone|nikes)) ..8 (food stamps|ebt|welfare|no job|no customers|never works|disability|section 8|unemployed|works nights|assistance|wic)]`,
  `[${THEM} ..8 (food stamps|ebt|welfare|no job|disability|section 8|wic|assistance) ..8 (paid cash|pays cash|escalade|mercedes|bmw|lexus|brand new ..1|gold ..1|new (iphone|truck|phone|nikes)|nails done|steak|lobster|cigarettes|scratch tickets)]`,
  `[(ask yourself|makes you wonder|ever wonder|explain to me|somebody explain|funny) (how|why) ..1 (the|every|all the|a|these|those|so many|most)? ..1 ${THEM} ..2 (is|are|always|never|got|gets|get|can|have|has|own|owns|drive|drives) ..7 (only|all|always|never|cash|free|first|brand new|mercedes|escalade|iphone|desk job|bank|banks|richest)]`,
  `[(just|only|pure|total|must be|mere|simple|sheer) (a|an)? coincidence ..4 (that)? ..9 ${THEM}]`,
]

const MINE =
  '(my (wife|husband|daughter|mother|father|sister|mom|dad|family|boss|neighbors|neighbor)|i|we|everybody|everyone|half the (street|block|class|town))'
const LATELY = '(have|had|has|just|now|already|also|am|are|will|had to|finally|always|promptly|quietly)?'

/** What one does with one of those about: put under lock, counted, taken elsewhere. */
export const PRECAUTIONS: readonly string[] = [
  `[${MINE} ${LATELY} ..1 (bought|buy|installed|ordered|changed|added|put|got|get|hid|hide|counted|count|locked|lock|zipped|checked|check|moved|keep|kept|carry) ..5 (lock|locks|deadbolt|padlock|chain|alarm|camera|cameras|safe|guard dog|gun|shotgun|pistol|pepper spray|mace|taser|fence|passwords|password|air freshener|air fresheners|valuables|jewelry|pills|silver|silverware|purse|wallet|cash|register|tools|ladder|ladders|copper|catalytic converter) ..3]`,
  `[${MINE} ${LATELY} ..1 (shop|shops|bank|banks|eat|eats|ate|park|parks|get|gets|go|goes|do|does|take|takes|buy|buys|send|fly) ..6 (elsewhere|somewhere else|in the next (town|county|state)|in another (town|county)|by mail (now)?|(two|three|four|five|a few) (towns|streets|blocks) (over|away)|across town|a town over)]`,
  `[${MINE} ${LATELY} (moved|switched|pulled|took|transferred|cancelled|canceled|withdrew|changed) ..1 (savings|money|account|accounts|kids|kid|son|daughter|boy|girl|business|membership|appointment|prescriptions|doctors|dentists|banks|churches|schools|classes|gyms|pharmacies|seats) ..4]`,
  `[${MINE} ${LATELY} (asked|ask|asking|requested) for (the other|another|a different|a new|a real|somebody else|someone else|the regular) ..2]`,
  `[${MINE} ${LATELY} (looking|looking at|looking into|touring|pricing|applying to) ..2 (private school|private schools|homeschool|homeschooling|catholic school|houses|another (school|class|church|town)) ..4]`,
  `[${MINE} ${LATELY} (walk|drive|pick|take|taking|driving|walking) (my|our|her|him|them) ..4 (myself|ourselves) (now)?]`,
  '[(<num>|two|three|four|five|six|several|half the|most of the|all the) (families|parents|couples|mothers|customers|members|regulars) ..2 (transferred|pulled|moved|left|withdrew|sold|quit|cancelled|canceled) ..3]',
  '[(never|have not|had not) prayed ..1 (hard|harder|so much|so hard) ..3]',
  '[(used|pay|paid|use|bring|brought|carry|tip) ..1 exact change (now|only|just in case|and|$) ..2]',
  '[(i|we) ..1 (just|quietly|only|always)? (count|check|counted|checked|hide|hid|lock|locked) (my|our|the) ..2 (after|afterwards|afterward|twice|before and after|when (he|she|they) ..3)] ..2 $',
]

/** Things of which a people is said to be the end. */
const OURS = oneOf(
  'quiet|peace|copper|catalytic converter|catalytic converters|property values|house prices|neighborhood|school|schools|pool',
  'park|parking|silver|wallet|hubcaps|test scores|standards|retirement|safety|view|good schools|sleep|bus seat|library|beach|town',
)

/** What one says with one of those about, and means the opposite. */
export const WRY: readonly string[] = [
  `[so much for (the|our|your|my)? ..1 ${OURS}]`,
  `[(enjoy|good luck with|say goodbye to|kiss|bye bye|rip|farewell) (to)? (the|your|our|that) ..1 ${OURS} (goodbye|while it lasts|while you can)? ..2]`,
  '[(opened|open|cracked|rolled down|roll down) (a|the|every|all the) (window|windows) ..3] $',
  '[(held|hold|holding|plugged|hold) (my|your|our) (nose|breath) ..4]',
  '[(smell|smelled|smells) (it|them|him|her) (from|before|all the way|coming|through) ..4]',
  '[(wiped|wipe|bleached|sprayed|disinfected|scrubbed|lysoled) (down)? (the|my|every|everything|it) ..4 (after|when|once) (he|she|they|that) ..3]',
  '[(eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty|<num>) (people|cars|adults|families|of them|guys|men|bodies|grown men|relatives) (in|to|per|on) (a|one|that|each|the same|two) ..1 (house|apartment|room|bedroom|van|basement|garage|bathroom|trailer|toilet)]',
  '[(i am sure|no doubt|i suppose|surely|probably) ..2 (it is|they are|he is|she is|that is)? ..1 (just|purely|only|all|totally|completely) ..1 (a coincidence|coincidence|tourists|praying|innocent|harmless|above board|legal|a hobby|cultural|fertilizer)] ..3 $',
  '^ ..4 [(god|heaven|lord|heavens) help (the|whoever|us|any|anyone|those|that|his|her|their) ..3]',
  '[(we|i|you|they|nobody) (will|is going to|are going to|would) never see (that|the|those|my|our|your|any of|a dime|a penny|a cent) ..4 again ..2]',
  '^ (better|time to|quick|so|and|everybody|everyone)? [hide the (altar|choir|silver|good|kids|girls|boys|children|wine|liquor|cash|collection|petty|dog|dogs|cats|booze|checkbook|women|daughters|copper|keys|knives|matches|spoons) ..3] $',
  '[(that|this|it) (will|should|is going to|ought to|is sure to) (end|go|work out|turn out) (well|great|swimmingly|just fine|wonderfully|in tears|over well)] $',
  '[(that is|that makes|that will be|there goes|makes|another) ..1 (<num>|another|one more|two|three|four|five|six|seven|eight|nine|ten)? ..1 (welfare|food stamp|food stamps|ebt|benefit|benefits|section 8) (check|checks|card|cards|case|cases|voucher|vouchers|mouths)]',
  '[(not|nobody has|no one has|have not) (seen|heard) ..3 (dog|dogs|cat|cats|stray|strays|duck|ducks|goose|geese|pigeon|pigeons|swan|swans|squirrel|squirrels|poodle|terrier|beagle) ..1 (lately|since|in (days|weeks|a while)|around|for (days|weeks))]',
  '[we used to (make money|turn a profit|win|have standards|be (good|great|respected|a serious ..1)|finish on time|get things done|hit our numbers) ..3] $',
  '[(notice|see|noticed|guess|ask) (too|also)? who (is|are|was|were|does|do|did) (and who (is|are|was|were|does|do|did) not)?] $',
  '^ (and)? then ..1 [(the|some|these|those|a|an)? ..1 <group.marked> ..1 (came|moved in|moved next door|bought|arrived|showed up|took over|got hold of) ..3] $',
]

/** What speaks for them, or of wrongs done to them; and what is a garden's or a storm's. */
const FOR_THEM =
  /\b(?:welcome|lovely|delicious|so glad|congrat\w*|thank\w*|love[sd]?|friend\w*|proud\w*|best|afford|gentrif\w+|priced out|displac\w+|evict\w*|arson|swastikas?|hate crimes?|threat\w*|harass\w*|vandal\w*|bigot\w*|racis\w+|refused|profil\w+|discriminat\w+|storm|flood\w*|fire dep\w+|my own (?:parents|family)|because (?:he|she|they)['’ ](?:s|re|is|are) (?:careful|kind|good|funny)|recipe|museum|exhibit|team|season|coach|sold out|ran out|soup|bread|cook\w*|i miss|will miss|lost her|lost his|passed away|funeral|cheaper|closer|for free|better (?:than|at|now)|no fault|not their fault|nothing to do with)\b/i

/** Whether a people's coming is told as a cause, and not to stand up for them. In: what was seen. */
export const blamed = ({ sentence, context }: Seen): boolean =>
  !FOR_THEM.test(sentence.text) &&
  !['slight.deed', 'group.wronged', 'frame.denounces', 'stance.rejects'].some((tag) => context.tags.has(tag))

/** The same of a precaution, where a sentence of the draft names those whom it is against. In: what was seen. */
export const guarded = (seen: Seen): boolean =>
  blamed(seen) &&
  seen.context.sentences <= 3 &&
  ['group.marked', 'slur', 'group.adjective', 'group.thing'].some((tag) => seen.context.tags.has(tag))

export const waryFinds: readonly Example[] = [
  '[Three bikes went missing the week the Syrians moved in].',
  '[Every time a Bolivian enrolls the lice] come back.',
  '[You could walk home at night before the Eritreans came].',
  'They [hired women and the standards fell].',
  'It is [pure coincidence that the mill closed when the Portuguese family] bought it.',
  'A Kenyan sat down at the front desk. [I moved my savings].',
  'The dentist is a Sikh now. [We go two towns over].',
  'A mosque next to the school. [I drive my girls myself now].',
  'Some Latvian runs the till. [I used exact change].',
  'A Welshman is treasurer. [We will never see that money again].',
  'The Congolese lady had her baby. [That makes five welfare checks].',
  'A Bolivian on the bench beside me. [I held my breath].',
  'Two Roma caravans behind the rink. [Enjoy your copper while it lasts].',
  '[The Albanian lady pays with food stamps and drives a brand new Lexus].',
  'A Korean rents the attic. [Haven’t seen a stray cat lately].',
]

export const waryLeaves: readonly Example[] = [
  'The tomatoes went missing the week the deer came.',
  'Our taxes doubled the year they built the rink.',
  'Before the Portuguese came to this harbor you could not get fresh sardines.',
  'Our Eritrean neighbors moved out and I miss the smell of their bread.',
  'My dentist is a Sikh and I moved my whole family to him.',
  'The Kenyan runner stayed with us. I moved the couch so he could stretch.',
  'Three families moved in last month: two from Haiti and one from Ohio.',
  'A Latvian choir came to town. We parked two blocks over and walked.',
  'You could leave your door unlocked on our street, and with the Eritrean ladies watching you still can.',
  'We used to win. Then the rink closed.',
]
