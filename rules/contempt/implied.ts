import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

const MONEY = oneOf(
  'bank|banks|media|news|paper|papers|newspaper|newspapers|studio|studios|hollywood|movies|networks|network|press',
  'fed|federal reserve|wall street|casinos|record labels|publishers|banking|big tech',
)
const ELEMENT = oneOf(
  'section 8|section eight|inner city|city|urban|ghetto|undesirable|wrong|certain|rough|foreign|new|unwanted|other',
  'bad|third world|that|this|a different|welfare',
)
const NATIVE = '(american|real american|english|actual english)'
const MANY = '(<group.marked>|women|females|girls|<slur>)'
const ORIGIN = '(<group.place>|<group.of>|<group.noun>)'
/** Good qualities, as a surprise. */
const FIT = oneOf(
  'smart|clean|bright|pretty|handsome|tall|funny|honest|quiet|polite|nice|articulate|eloquent',
  'well (spoken|dressed|read|mannered|behaved)|educated|civilized|classy|punctual|organized|hard working',
  'hardworking|normal|good|decent|generous|tidy|calm|gentle|sober|sharp|clever|strong|logical|rational|graceful',
  'intelligent|competent|capable|friendly|reasonable|sane|cultured|modern',
)
/** What a street, a school or a shift used to be. */
const NICE = oneOf(
  'nice|good|quiet|decent|clean|respectable|safe|proud|lovely|peaceful|friendly|beautiful|great|pleasant|happy|fine',
  'solid|classy|real|christian|family|american|orderly|honest|civil|tidy|strong',
)
const SPOT = oneOf(
  'parish|town|street|school|neighborhood|block|city|country|building|beach|park|church|club|place|bar|pub|company',
  'office|shop|pool|mall|hotel|village|square|road|bus|team|league|department|hospital|world|community|diner|market',
  'island|county|state',
)
/** What one does on their account. */
const FLEE = oneOf(
  'walked out|walk out|left|got up|got off|get off|moved (seats|tables|over a|to the (other|back)|away)',
  'switched (seats|lines|tables|doctors|seats|cars|schools)',
  'changed (seats|lines|tables|doctors|my (mind|order|seat))|asked for (a|another|the (manager|check|real))',
  'ordered (a double|takeout)|cancelled (the|my)|canceled (the|my)|crossed (the street|over)|hung up',
  'rolled up (my|the)|locked (my|the|our)|lost (my|our) appetite|put my (wallet|phone|purse)',
  'turned (around|right around)|held my (nose|breath)|drove on|kept driving|closed the (blinds|curtains|door)',
  'took (the stairs|my (kids|daughter|business)|our business)|pulled (my|our) (kids|kid|daughter|son)|sent it back',
  'demanded|checked (my|the)|counted (my|the)|prayed',
)
const SHAME = oneOf(
  'failed as (parents|a parent|a father|a mother)|after everything|after all we|spinning|rolled over|rolling over',
  'turned over|turning over|never forgive|disown~|what will (people|the neighbors)|raised (her|him|you) better',
  'where did we go wrong|where (we|i) went wrong|broke (my|his|her|our) (heart|mother|father|hearts)',
  'dead to (me|us)|cried for|out of the will|written out|could have had anyone|throwing (her|his) life',
  'threw (her|his) life|downgrade|settled|slumming|lowered|charity',
  'no (grandson|grandchild|daughter|son|child) of mine|not under my roof|family reunion|family photos|the shame',
  'embarrass~|disgrace~|ashamed|ruined|hide the|to spite|phase|grow out of it',
)
const CARE = oneOf(
  'bring your own (sheets|toilet paper|soap|towels|air|bleach|water|interpreter|translator|gloves|silverware)',
  'keep an eye on|hold your nose|check (your|the) (meat|change|bill|meter|pockets|sheets|fridge|mail|statement)',
  'count (your|the) (change|fingers|spoons|kids)|watch your (dog|cat|cats|pets|wallet|purse|drink|step)',
  'hide (your|the)|lock (your|the|it|them)|needs a lock|nail (it|down)|boil the|wash everything|bleach',
  'wipe (it|the)|get your shots|sleep with|mind your|wear (gloves|a mask)|stock up on',
  'order the (fish|chicken|meat) at|do not (drink|eat|leave|ask what|order)',
  'where (the|all the|your) (cats|dogs|pigeons|ducks|geese|strays) (went|go|are|have gone)',
)

/** Derogation left between the lines: the sentence itself names the people. */
export const BETWEEN: readonly string[] = [
  // Good, for what they are.
  `[(pretty|quite|very|so|really|surprisingly|remarkably|awfully|fairly|rather|actually|not|almost|too|unusually|suspiciously|oddly|shockingly|strangely)? ${FIT} for (a|an|one of (those|these|the)|some|somebody from|someone from|people from) ..1 (<group.marked>|<group.place>|<slur>)] !(place|restaurant|dish|wedding|film|movie|car|beer|wine|accent|who (has|lost|just)|recipe|last name|kid who)`,
  `[(surprisingly|remarkably|pretty|very|so|smart|strong|funny|logical|rational|good driver|drives well|strong|fast|not bad|decent driver) (fast|strong|good|funny|smart|well|tough|tall)? for a (woman|girl|female|lady)] !(who|of|my|her|over|in her)`,
  `^ [for (a|an|one of (those|these)) ..1 (<group.marked>|woman|girl|female) (he|she|they|you|it|her|his) ..6]`,
  // It was nice here once.
  `[(was|used to be|were|had been) (a|an|such a|the|our|one)? ..2 (${NICE} ..1 ${SPOT}|${NICE}|heaven|paradise) ..1 (before|until|till|and then|then) ..3 ${MANY} ..4]`,
  `[(standards|discipline|values|order|peace|quiet|manners|silence|pride|traditions|rules|decency) ..5 (then|until|before|and then|till) ..5 (admitting|letting|letting in|hiring|let|hired|admitted|electing|came|moved|showed up|arrived|took over) ..2 ${MANY}]`,
  `[(nice|good|refreshing|relief|great|about time|finally|glad|pleasant|lovely|thank god (for)?) ..4 (white (face|faces|guy|man|woman|person|driver|family)|one of ours|one of our own|english speaking|(american|normal|christian|straight) (face|faces|driver|family|couple|name|cashier|doctor|teacher|nurse|man|kid))] !(joins|win|championship|runner|team|from the police)`,
  `[(not|instead of|rather than|and no|than) (another|one more|yet another|some|one of those) ..1 (<group.marked>|<slur>)] !(statue|story|museum|festival|victim|funeral|restaurant)`,
  // What I did when one came.
  `[<group.marked> ..2 (walked|sat|came|got|stepped|showed|boarded|moved|answered|opened|took|picked|pulled|stood|ran|bought|wanted) ..7 (and|so|that is when) (i|we|my wife|my husband|everybody|everyone|the whole ..1|half the ..1) (just|quietly|immediately|promptly)? ${FLEE} ..2]`,
  `[(took one look at|one look at|saw|met|spotted|noticed) ..3 (<group.marked>|woman) ..2 (and|so) (i|we|my ..1)? (just|quietly|immediately|promptly)? ${FLEE} ..2]`,
  // The shame of it.
  `[(brought home|brings home|bring home|bringing home|married|marrying|marries|dating|engaged to|ran off with|shacked up with|moved in with|went and married|wound up with|pregnant by|in love with) (a|an|some|that|another|her|his)? ..1 (<group.marked>|<slur>) ..9 ${SHAME} ..3]`,
  `[${SHAME} ..9 (brought home|brings home|bring home|married|marrying|marries|dating|engaged to|ran off with|moved in with) (a|an|some|that|another) ..1 (<group.marked>|<slur>)]`,
  `[(real|proper|good|decent|true|normal) (father|dad|mother|parent|parents|family|christian|church) ..8 (before|if|had|would|like) ..4 (turned out|turned|ended up|came out|became|went) ..1 (gay|queer|trans|lesbian|homosexual|bisexual|muslim) ..2]`,
  `[real (men|man|women|woman|americans|britons|christians|patriots|englishmen|canadians|irishmen|families|citizens) (do|does|would|need|will|are) not ..2 (marry other|marry men|marry women|kiss (men|other|women)|sleep with (men|women)|wear (hijabs|turbans|dresses|makeup|a (hijab|turban|dress|headscarf))|pray (to|five)|need a (prayer|mosque|translator|wheelchair|rug|hijab|turban)|speak (spanish|arabic)|have husbands|kneel to mecca|celebrate (ramadan|pride)|read the (koran|quran)|bow to mecca) ..4]`,
  // What they brought along.
  `[<group.marked> ..2 (bought|opened|own|owns|run|runs|took over|moved in|moved into|cook|cooks|cater|caters|rented|live|lives|got|are (cooking|catering|back|in)|is (cooking|catering)) ..9 ${CARE} ..3]`,
  `[<group.marked> ..2 (moved|arrived|came|showed) ..6 (and)? (suddenly|now|all of a sudden|overnight|within a week|next day|the next|funny how) ..8 (lock|locks|gone|missing|stinks|chain|disappeared|disappearing|stolen|rats|roaches|trash|garbage|noise|walked off|needle|needles|police) ..3]`,
  `[next (thing)? (you know)? (they|she|he|you know they) (will|<poss>|would)? (want|be wanting|demand|ask|expect|be asking|be demanding) ..7]`,
  `[<group.marked> ..9 (expecting|planning|deciding|voting on|choosing|picking|building) ..2 (future|decade|plan) ..2 (she|he|they) (will|is|are) not (be|see|live|around) ..3]`,
  `[(did|do|does) not (fight|die|serve|bleed|work|move (here|out)|pay|vote|raise|build|sign up|join|march|save|come|cross|slave|give|spend|go to) ..7 (so|for|to|just|only to|next to|with|under|and have) ..4 (a|an|some|the|these|those)? ..1 <group.marked> ..4]`,
  `[(the)? (last|only|one) (normal|decent|white|american|clean|good|quiet|christian|english|nice) ..1 (house|family|store|bar|church|street|shop|apartment|landlord|block|school|restaurant|diner) ..6 (sold|rented|went|going|let|gave|given|leased) ..2 (to|out to)? ..2 <group.marked> ..2]`,
  `[(<worth.good>|well spoken|nice|good|handsome|pretty) ..2 (considering|given|seeing) (where|what|who|that) ..1 (he|she|they|his|her|their) ..1 (people)? (is|are|come|comes|was|were|came) ..2]`,
  // Guests, and the way home.
  `[<group.marked> (are|is) (only|just|merely)? (a)? (guest|guests|visitors|visitor) (here|in (this|our|my)) ..6]`,
  `[(nobody|no one|who) (forced|invited|asked|begged|made|sent for|needs|told) ..1 ${MANY} (to (come|cross|settle|be here|live here|stay here|move (here|in))|here|over here|in) ..3]`,
  `[(nothing|nobody|no one) (is)? (stopping|keeping|stops|keeps|holding|would stop) (them|you|him|her|${MANY}) (from (leaving|going|moving|packing)|here) ..3]`,
  `[<group.marked> (have|has|had|got) (a|their own|plenty of|other|another|fifty|fifty some|one|their) ..1 (country|countries|homeland|island|continent|nation|town) (already|of their own|to (go|live|run)|and it|why|so|for that|back) ..4]`,
  `[if ${MANY} ..4 (do not|did not|does not) (like|love|respect|want) (it|our|this|to) ..5 (boat|boats|plane|planes|flight|flights|door|border|leave|airport|ticket|home|elsewhere) ..2]`,
  `^ ..1 [${ORIGIN} is (lovely|nice|beautiful|calling|that way|over there|missing you|a plane) (this time of year|for you|ride|right now)? ..2 ] $`,
  `[(if you do not (like|love) (it|america|this)|(do not|did not) like it) (here)? (then)? (go (back)? to|try|move to|there is always)? <group.place> (is|awaits|would|has|will|misses) ..6]`,
  `[(flight|plane|boat|bus|ferry|train|next ..1) (home)? (to|for|back to) (<group.place>|islamabad|kabul|karachi|mogadishu|lagos|tijuana|delhi|beijing|tehran|baghdad|damascus|port au prince|havana|san juan|warsaw|moscow|cairo|riyadh|dhaka) (leaves|leave|boards|goes|sails|departs) ..3] ..12 (be on it|you|your|pack|take|on it|them|cousins|help)`,
  `[(the|that|a) (plane|planes|border|road|bridge|door|airport|boat|ferry|highway|flight) (go|goes|work|works|runs|swing|swings|opens) both ways ..2]`,
  // Whatever they wear.
  `[(you can|can) (put|dress|stick|teach|give|take|scrub|wash|wrap) (a|an|these|the|those|some|any) ..1 (<group.marked>|<slur>) ..6 (but|still|and|underneath|will|under|he|she|they|it) ..7]`,
  `[(look at|looking at|see) ..3 (two (dads|moms|men|women|mothers|fathers|guys|girls)|<group.marked>) ..2 (do not|can not|never|not) see (a|an|any|anything) ..1 (family|marriage|man|woman|human|person|american|mother|mothers|father|citizen|parent|parents|couple|christian|equal|person) ..2]`,
  `[(two (men|women|guys|girls|ladies)|lesbian|lesbians|gay|<group.marked>|she|they) ..4 (just|simply|only)? (have not|has not|never|need|needs|needed|not) (yet|to)? (meet|met|had|have|found|find|tried|been with) (a|the|some|any) (proper|real|right|good|decent) (bloke|man|men|lad|guy|fella|dick|one|woman|girl) ..2]`,
  `[(not|never) what (i|my ..2|we|anybody|anyone|people|god|most) (would|ever|used to)? ..1 (call|called|have called|consider|meant by|had in mind) ..1 (man|woman|family|father|mother|marriage|wedding|american|lady|christian|human|citizen|neighbor|neighbors|neighborhood|couple|parents) ..5]`,
  `[(god|nature|the lord) (made|created|knows) (only|just)? (two|2) (kinds|sexes|genders|models|types) ..9]`,
  `[if they (want|wanted|expect|expected|wish) to be (treated|seen|called|respected|accepted|considered|taken) ..4 ${MANY} ..2 (might|could|should|can|would|need to|have to) (try|start|stop|act|quit|learn|begin|dress|behave|speak) ..4]`,
  `[we (all)? know (how|why|what) ..2 <group.marked> (got|gets|get|is|are|has|have|was|came|paid|earned|won) ..8]`,
  `[(let us|let me) just say ..3 ${FLEE} ..4 <group.marked> ..4]`,
  `[(what|whatever|who|look what) (floats|crawls|washes up|drifts|slips|wanders|crawled|washed|floated|slithers|swims|swam|sneaks) (up|over|across|in|through|on|out of|under) ..3 (border|shore|river|fence|sea|beach|gulf|desert) ..4]`,
  `[(i|we|you|they|he) (would|could) (have)? (hire|hired|rent|date|marry|promote|vote|trust|rented|promoted|dated) ..3 but ..3 (with|a) (a)? ..1 name like <name.first> ..8]`,
  `[(that|this|the) (thing|it|creature|whatever) (at|in|behind|by|on) the ..3 (is neither|whatever it is|is not a (man|woman|he|she)|has a beard|in a (dress|wig|skirt)|calls itself) ..3]`,
  `[place for (people like)? (a|the|these|those)? ..1 <group.marked> and (it|that) (is|<poss>) not ..6]`,
]

/** What leaves the rest to the reader, and yet says of whom in turns that nobody uses of anybody else. */
export const IMPLIED: readonly string[] = [
  // A voice from abroad on the phone.
  `[(person|human|agent|rep|american|operator|doctor|nurse|driver|pharmacist|cashier|teacher|somebody|someone|one) ..2 from (a|an) (real|actual|normal|civilized|first world|decent) country]`,
  `[(get|want|talk to|speak to|speak with|give me|transfer me to|have|need|find) (me)? (a|an|some|somebody|someone) ..1 ${NATIVE} ..2 (for once|on the phone|on the line|please|next time|behind the counter|who (speaks|talks|was born))] !(teacher|tutor|class|version|muffin|translation)`,
  // Their own country wants mending.
  `[(go|get|run|head|move|crawl|hop) (on)? (home|back|back home|back there) ..1 (and|to) ..1 (fix|clean up|run|ruin|fight for|rebuild|take care of|sort out|die for|wreck) (your|their) (own)? ..1 (country|countries|island|homeland|shithole|mess|village)]`,
  `[(fix|clean up|take care of|worry about|stay in|fight for) (your|their) own (damn|fucking|broken)? (country|countries|island|homeland) (first|instead|before|and (leave|stop|quit|get)|then)]`,
  `[(waving|wave|waves|flying|fly|flies|hanging|hang|parading) (its|their|your|that|a foreign|some foreign|that foreign|the <group.of>|a <group.of>|<group.place> <poss>) (flag|flags) (in|on|over|around) (ours|our (country|streets|street|soil|town|faces|face)|my (street|town|country)|this country|american soil|here like)]`,
  // Once it was ours.
  `[(the|that|a|this|some|all the|an) ..1 ${ELEMENT} element ..2 (came|comes|moved|moves|in|from|started|arrived|showed|got in|ruined|took over|creeping|coming|we (are getting|get))]`,
  '[(undesirables|the wrong (sort|kind|element|crowd|type) of (people|family|families|tenants)) (moved|moving|coming|came|are coming|started|bought|take|took|in this|on this)]',
  '[(only|last) (white|english speaking|american|normal|christian) (family|face|person|house|household|people|kid|ones) left (on|in|at) ..3]',
  '[(not|never|did not|have not) ..1 (hear|heard|hearing) (a|one|a single|any) word of english (at|in|on|all|from|the whole) !my ..3]',
  '[(where|when|remember when|back when|used to) ..6 (everybody|everyone|people|kids|the whole (street|town|school)) (looked like (me|us)|spoke english|was white|were white|was one of us|went to (the same )?church and)]',
  '[can take (the|a|them|him|her|that) ..2 out of the (jungle|ghetto|hood|barrio|projects|third world|bush|cave|favela|reservation|mud hut) ..6]',
  '[(articulate|smart|clean|polite|bright|clever|honest|nice|quiet|civil|tidy) ..2 for what (he|she|they) (is|are)]',
  '[(tell|remind|teach|inform|explain to|show) ..2 (neighbors|people|ones|tenants|family|arrivals|newcomers|families|crowd) ..3 we (use|speak|have|do|wear|pay|wash|stand|wait|respect|knock|flush|bury) ..4 (in this country|in america|around here|over here|in the civilized)]',
  '[(fleeing|flee|fled|refugees|refugee|asylum|escaping|starving|persecuted) ..8 (iphone|iphones|nikes|new sneakers|nails done|gold chains|new phones|designer|mercedes|gold teeth|expensive phones) ..3]',
  '[(skip~ the line|front of the line|free ..1|everything|scholarship|apartment|hotel|first in line|hired) ..8 (with|have|if|wearing|for) ..3 (headscarf|hijab|turban|sob story|no papers|no english|(five|six|seven|eight|nine) kids|darker skin|the right skin) ..3]',
  '[(need|needs|get|grow|buy) (a|some) (tan|darker skin|hijab|turban|sob story|foreign accent|foreign name|sex change) ..5 (get|scholarship|hired|promoted|apartment|help|noticed|job|into|housing|seat|spot) ..2]',
  '[english is (dead|extinct|a second language|optional|a foreign language|the minority|banned) (at|in|on|around|here|now|anymore) !(our|my|home|your) ..4]',
  '[(gone|went|going|turned into|turning into) (full|all|a|the|like the)? ..1 (united nations|refugee camp|third world|little <group.place>|mogadishu|tijuana|calcutta|baghdad|bombay|kabul|babel) ..2]',
  '[(bet|guess|know|wonder|imagine) ..4 (what (color|shade|complexion)|what the (mugshot|suspect|shooter|driver|thief|photo|perp|robber) (looks|look|will look) like|what he looks like|which (neighborhood|side of town|part of town) (he|they|it)) ..3]',
  '[(all for|fine with|nothing against) (diversity|inclusion|dei) but ..8]',
  "[(nobody|no one|not one|never) ..3 (smith|smiths|jones|johnson|murphy|sullivan|o'brien|anderson) ..7 (arrest|arrested|arrest log|police log|blotter|honor roll|class list|payroll|docket|ballot) ..3]",
  '[(every|all|half|whole|only) ..5 names (nobody|you|i|no one|we) can not (even)? (pronounce|spell|say)]',
  '[(they|these people|those people|this lot|that lot) ..2 (multiply|breed|reproduce|spawn|pop them out|have kids) (faster|quicker|more) than ..4 (schools|teachers|jobs|we|whites|taxpayers|town|can (build|count|feed|pay)) ..4]',
  // Look who it is.
  `[(look up|look at|check|notice|ask yourself|google|see|find out|wonder|look into) who (owns|runs|controls|bought|funds) (the|your|our|all the|all|every) ..1 ${MONEY} ..2 (and|the|your|our|all) ..2 (${MONEY}|schools|banks|government|congress)]`,
  `[who (owns|runs|controls) (the|your|our|all the|all|every) ..1 ${MONEY} (the|and|and the|your|and your|every) ..1 ${MONEY}] ..9 (notice|names|noses|wake up|tribe|coincidence|pattern|figure|think)`,
  '[(notice|see|find|spot) (anything|something|a pattern) ..2 about (the|their|those|all the|all those) ..2 (last names|surnames|noses|names)]',
  // Too old for a say.
  '[(past|over|after|at) (60|65|70|75|80|85|sixty|seventy|eighty) ..1 you (have)? (had your (turn|time|chance|run) !(at|on|with|in|to)|are done|had a good run) ..6]',
  '[(you|they|old people|boomers|seniors) (have)? had (your|their) (turn|time|chance|run) ..3 (let|leave|step|make room|move over|get out) ..5 (future|young|living|kids|us|vote|decide|way)]',
  '[(let|leave it to) (the)? (people|ones|generation|folks) (with|who have|who will have) (a|any) future ..1 (vote|decide|run|choose|have|handle|$)]',
  // However they call themselves.
  '[(call|calls|dress|dresses|identify|identifies|name|label|paint) (yourself|himself|herself|themself|themselves|itself|as)? (whatever|what|however|anything|as whatever) ..6 (still|not|never) (a|an|be a|going to be a)? ..1 (man|woman|male|female|boy|girl|dude|lady) ..4]',
  '[(raised|raising|raise|wanted|have|had) (sons|daughters|men|boys|girls|a son|a daughter|a man|a boy) not (whatever|what|some|one of|a) (that|this|it|those|they|them|<slur.maybe>) (is|are|was|were|<poss>)? ..1]',
  // Whom it is hard to see as one of us.
  '[(he|she|they|it|<name.first>|kid|you) (will|can|could) never be (a|an|one)? ..1 (american|of us|from here|english|irish|italian|canadian) (with|looking|if|as long as) ..2 (eyes|skin|name|hair|nose|accent|face|that)]',
  '[(with|got|has|having|a guy with|a woman with) (a|that) (last)? name like (that|his|hers) ..2 (what|of course|no wonder|you|i would|no thanks|who|he|she|they|it figures)] !(will|can|should) !(go far|famous)',
]

/** The same as in BETWEEN, of nobody in the sentence: the one beside it names the people. */
export const BETWEEN_NEAR: readonly string[] = [
  '^ ..1 [there (goes|go) (the|our|my) (neighborhood|quiet|street|block|property (value|values)|school|team|peace|building|town|village|country|parish|church|silverware|copper|cat|cats|dog|budget|hedge|parking|pool|bus line|house (price|prices)|water|sleep|insurance|locker room|election)]',
  '[(guess|suppose|time|better|about to|i will|we) ..2 (call|calling|ring) (a|the|my) (realtor|real estate|locksmith|alarm company|exterminator) ..2]',
  `^ ..2 [(we|i|they|his parents|her parents|her father|his mother) ..1 (have|has|must have)? failed (as (parents|a parent|a father|a mother)|(him|her) somewhere) ..2]`,
  '[(founders|founding fathers|founding father|grandfather|grandfathers|forefathers|washington|lincoln|patton|churchill|jefferson|the old pastor|old father ..1|the pilgrims|veterans|george washington) ..2 (spinning|rolling|turning|weeping|vomiting) ..4]',
  '[(bring|bringing|buy|get|pack) (your|my|our) own (sheets|toilet paper|soap|towels|air|bleach|water|interpreter|translator) ..2]',
  '[(keep an eye on|watch|hide|lock up|count|bring in|say goodbye to) (your|the|our) ..1 (cat|cats|dog|dogs|pets|goose|geese|ducks|swans|silver|hubcaps|catalytic converter|copper|daughters|wallet|wallets|kids|purse|purses|spoons)] !(because|you will|they will make|while|in this (heat|cold)|coyote~|on the beach)',
  '^ ..3 [(check|count|double check|hide|zip|lock|guard|mind|hold on to|hold onto) (the|your|my|our|every|all your) ..1 (bill|change|receipt|silver|register|till|fingers|spoons|pockets|bags|tools|locks|doors|statement|kids|ladders|copper|meter) (twice|again|closely|after|before|when|tonight|now|first|$) ..3] $',
  '[(i|we) (keep|kept|hold|held|clutch|hug) (my|our) (bag|purse|wallet|phone|keys|kids|daughter|door|doors) (zipped|closed|close|tight|shut|in front|locked|inside|hidden|clutched|in my lap) ..3]',
  '[(pack|packed|grab) (a|your|his|her|their) (bag|bags|suitcase|suitcases) ..5 (plane|planes|boat|border|home|both ways|flight|flights|airport)]',
  '[(be on it|be on the (next|first)) ..6 (cousins|brothers|friends|lot|family|tribe|kind|mother|rug|camel)]',
]

/** Still a man, among those one would shield: one's own family does not excuse it. */
export const STILL: readonly string[] = [
  '[(that|this|it|he|she) (is|was) ..1 (still|just|really|clearly|obviously|actually) ..1 (a|some) ..1 (man|male|dude|guy|boy) in (my|our|the|a|her|your) ..1 (women|womens|girls|ladies|daughter|daughters|wife|locker room|bathroom|restroom|changing room|fitting room|showers|dressing room) ..4]',
]

/** Travellers known by their beards, and whom the writer would not fly with: so only where the draft says that as well. */
export const ABOARD: readonly string[] = [
  '[(beards|turbans|turban|robes|prayer beads|hijabs|headscarves|head scarves|burqas|burkas|prayer rugs|skullcaps|arabic) ..14 (plane|flight|gate|boarding|airport|terminal|row|cabin|subway|train)]',
  '[(plane|flight|gate|boarding|airport|terminal|row|cabin|subway|train) ..14 (beards|turbans|turban|robes|prayer beads|hijabs|headscarves|head scarves|burqas|burkas|prayer rugs|skullcaps|arabic)]',
]

/** The same of nobody named: somebody has moved in, and what is ours is locked away. In one draft with a people or a precaution. */
export const ARRIVED: readonly string[] = [
  '[(you know|you all know|you saw|you see|guess|look|we all know|know) (who|what|what kind|what sort|which ones) ..1 (just)? (moved|moved in|moving|is moving|bought|opened|lives|live|is living|rented) ..4]',
  '[(these|those|the new|this new|this latest) (ones|bunch|lot|crowd|wave|batch) (came|come|are here|want|expect|just want|showed up) ..6]',
]

const WILD =
  /\b(?:coyotes?|fox(?:es)?|owls?|hawks?|raccoons?|bears?|fisher|snakes?|skunks?|puppy|kitten|baby|my (?:sister|brother|best friend|old|mother|mom|daughter|son|cousin))\b/i

/** Whether somebody who came is eyed as one of those. In: what was seen, and all that stands beside it in the draft. */
export const eyed = ({ sentence, context }: Seen): boolean =>
  context.sentences <= 4 &&
  !WILD.test(sentence.text) &&
  (/^(?:these|those|the|this)\b/i.test(sentence.text)
    ? context.tags.has('slight.forebears')
    : context.tags.has('slight.wary'))

/** Whether the writer would not travel with those who are named. In: what was seen, and all that stands beside it in the draft. */
export const shunned = ({ context }: Seen): boolean => context.tags.has('slight.shunned')

/** A word that a whole marriage or person is held up by with tweezers: `his "husband"`. */
const HELD =
  /^(?:husband|wife|husbands|wives|marriage|married|wedding|spouse|fiance|fiancee|daughter|son|lady|girlfriend|boyfriend)$/
/** Whether one word alone stands in quotation marks, and is doubted by them. In: what was seen. */
export const tweezed = ({ sentence: s, match }: Seen): boolean => {
  for (let i = match.from; i < match.to; i++) {
    const token = s.tokens[i]!
    if (!HELD.test(token.norm) || !token.quoted || !/["“”]/.test(token.before)) continue
    const next = s.tokens[i + 1]
    return !next?.quoted || /["“”]/.test(next.before)
  }
  return false
}

/** What a person is called stands in quotation marks of its own: "she", "lady". */
export function scareQuoted({ sentence: s, match }: Seen): boolean {
  const token = s.tokens[match.from]!
  return token.quoted && /["“”]/.test(token.before) && /["“”]/.test(s.tokens[match.from + 1]?.before ?? '')
}

/** A man's husband, a woman's wife, their marriage. */
export const TWEEZERS: readonly string[] = [
  '[(he|his|him|two (men|guys|dads)|<name.first>) ..4 (his|a|the|with his|and his) (husband|husbands|marriage|wedding)]',
  '[his (husband|fiance|boyfriend)]',
  '[her (wife|fiancee|girlfriend)]',
  '[(she|her|two (women|ladies|moms)) ..4 (her|a|the|and her) (wife|wives|marriage|wedding)]',
  '[(gay|lesbian|same sex|homosexual|their|queer) (marriage|wedding|husband|wife|husbands|wives)]',
]

/** Somebody is praised, or the talk is of a thing. */
const FAIR =
  /\b(?:welcome|lovely|delicious|so glad|congratulations|best neighbors?|element(?:s)? of|stove|burner|water heater|oven)\b/i
/** Whether it is people who are hinted at, and not in praise. In: what was seen. */
export const implies = ({ sentence }: Seen): boolean => !FAIR.test(sentence.text)

/** Praise, kin, a tale of wrongs: nothing lies between the lines. */
const OPEN =
  /\b(?:welcome|lovely people|delicious|so glad|congrat\w*|great[- ]grand\w+|honou?red|proud(?:ly)? (?:of|to)|best neighbors?|of honor|fireworks|new year|thunder|coyotes?|heat|storm|mail(?:man| carrier)|now it(?:['’]s| is)|opened (?:a|the) (?:barber|bakery)|sold (?:it|the)|(?:the|those) \w+ (?:left|closed|retired|moved away)|miss the|were (?:driven|forced)|displac\w+|recipe|on sale|whales?|seals?|driftwood|mice|ants|termites|get there early|heaven|garlic|best \w+ in town|gentrif\w+|redlin\w+|displaced|driven out|massacre|expelled|treaty|shame on|stolen from|my own (?:parents|family)|i['’]?m (?:gay|trans|muslim|jewish|haitian|black|a woman|deaf)|as an? (?:immigrant|gay|trans|muslim|jewish|black|deaf|woman))\b/i

/** Whether it is said against them. In: what was seen. */
export const hinted = ({ sentence }: Seen): boolean => !OPEN.test(sentence.text)

/** A people is named in a draft of few sentences. In: what was seen. */
export const beside = ({ sentence, context }: Seen): boolean =>
  context.sentences <= 4 &&
  !OPEN.test(sentence.text) &&
  (context.tags.has('group.marked') || context.tags.has('slur') || context.tags.has('group.adjective'))

export const implications: readonly Example[] = [
  'Forty minutes on hold. [I want a nurse from a real country].',
  '[Go home and clean up your own country] before you march in mine.',
  'Nice of them, [waving that foreign flag over our streets].',
  'The pool was fine. Then [the inner city element moved in].',
  '[We are the last white family left on this road].',
  'Two hours at the beach and I [never heard one word of English the whole time].',
  '[See who owns the media and the banks], then come talk to me.',
  '[Past 75 you have had your turn], hand over the ballot.',
  "[That's still a man in our girls' showers].",
  'Three turbans in row nine and [robes all over the gate]. We rebooked.',
  '[Dress yourself however you want], you are [still a man].',
  '[He will never be one of us with that skin].',
  '[You can take them out of the third world], as my uncle says.',
  'Quite [tidy for what they are], the new tenants.',
  '[Remind our new neighbors that we flush toilets in this country].',
  "[They're fleeing a war with new sneakers and iPhones].",
  '[English is a second language at that checkout now].',
  'Robbery at the bank. [Bet I know what the suspect looks like].',
  "[I'm all for diversity, but somebody has to answer] the phones.",
  'Locked up my bikes and bought a guard dog. [You know who moved in upstairs].',
  'My people came here legally and kept their heads down. [These ones want everything] on a plate.',
  'And [he brought his "husband"] to the office party.',
  'I raised [daughters, not whatever that is].',
  'My brother [did not die for this so that a Kenyan could sit] in his chair.',
  'Our new cashier is Latvian. [Count your change twice].',
  'She is [remarkably tidy for a Bulgarian].',
  '[For a Tunisian he keeps a clean shop].',
  'It [was a quiet block before the Eritreans].',
  'A [Kenyan sat down beside us and I switched seats].',
  'His sister [married an Albanian and now she is out of the will].',
  '[Real men don’t kiss other men].',
  'The [Bolivians opened a butcher shop, so watch your dog].',
  '[These Croatians are guests here].',
  '[Nobody asked the Somalis to come].',
  '[The Pakistanis have a country already].',
  '[You can dress a gypsy in silk, but underneath he is the same].',
  'When I look at [two moms I do not see a family].',
  'A Peruvian moved in upstairs. [There goes the peace].',
  'A Muslim on the school board. [The Founders are spinning].',
  'That’s [not what I would call a marriage], two Latvian women.',
]

export const implicationsLeaves: readonly Example[] = [
  'Guess who moved in next door? My old gym teacher, with two beagles.',
  'Kept the cat inside tonight. You know who moved in: the coyotes.',
  'My grandparents came here to work, and these ones in the photo are all their grandchildren.',
  'I need a nurse from the real world, not from television.',
  'We should fix our own country before we lecture anyone.',
  'The heating element in the dryer came from that shop on Broad Street.',
  'Look up who owns the paper now, it is a fund in Virginia and they fired the whole sports desk.',
  'He introduced his husband to the whole office and we ate all the cake.',
  'My "husband" in the play forgets his lines every night.',
  'I had my turn as chair for ten years, let somebody with a future run the fair.',
  'The flight was full of hijabs and robes, a whole wedding party, and they sang for us over Iceland.',
  'Past 80 you have had your turn at shoveling, let the boys do it.',
  'I love diversity but the parade route this year was a maze.',
  'English is a second language at our table, and the jokes are better for it.',
  'There is still a man in my kitchen, he has been fixing that sink since noon.',
  'She can call herself whatever she likes, she is still the best woman on the crew.',
  'I came here at nine and had never heard a word of English in my life. Ms. Doyle taught me.',
  'Check the register, the Latvian honey is on sale.',
  'It was a quiet block before the Eritreans sold the bakery and a bank moved in.',
  'The old diner was nice until the Greeks left, and I miss the soup.',
  'A Kenyan sat down beside us and we talked until Albany.',
  'She married a Greek and now she cooks better than any of us.',
  'It is a good pan for a Spanish omelet.',
  'The Vietnamese family opened a bakery on Elm, so bring your own bag and get there early.',
  'There goes the bus, and with it my Portuguese lesson.',
  'Nobody asked the Wampanoag whether they wanted a fort there.',
  'Haitians are guests of honor at the dinner.',
  'My Syrian neighbors say Damascus is lovely this time of year, and I believe them.',
]
