import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

/** What somebody "is", as one of a people; of women too. */
const KIND = '(<group.of>|<group.noun>|<group.single>|<group>|<group.adjective>|<slur>|<slur.maybe>)'
const ONE = '(<group.single>|<group.marked>|<slur>|<slur.maybe>)'
const NOUN = '(<group.noun>|<group.single>|<group.marked>|woman|girl|<slur>)'
const WHO = oneOf(
  'he|she|they|it|you|<name.first>|<name.from>|nurse|teacher|driver|boss|landlord|waiter|cashier|tenant|doctor',
  'neighbor|coach|clerk|cook|cleaner|plumber|contractor|goalie|roommate|coworker|manager|aide|sitter|dentist',
  'mechanic|agent|captain|guy|kid|man|woman|accountant|lawyer|referee|judge|mayor',
)
/** What follows for those who think they know the kind. */
const FOLLOWS = oneOf(
  'so (of course|naturally|obviously) (he|she|they|it|the|my|our|you|nobody|we got)|so (hide|watch|count|lock|no wonder)',
  'so (what|expect|guess|do not|nobody|good luck|keep|maybe keep|you know|figures|it figures|that explains|bring|pay|check)',
  'so (the (budget|math|car|house|food|money|check)|(he|she|they) will|(he|she) can not|there is)',
  'so (he|she) is (better|good|probably)',
  'what (do|did) you expect|enough said|need i say|do the math|figures|go figure|of course|hide the|they are born',
  'born with it|naturally|no wonder|explains|that says it all|says it all|say no more|obviously',
)
/** What somebody is told who has no say, being what they are. */
const BE_QUIET = oneOf(
  'what (would|do|could) you|who asked|nobody asked|shut up|sit down|be quiet|stay out',
  'your (feelings|opinion|vote|word|view|views|kind|whole)|you have no|you do not get|you should not|of course you',
  'naturally you|stick to|so (you|your|shut|sit|of course)',
)
/** Who may talk, where somebody else may not. */
const GROWN = '(men|boys|adults|grown ups|fellas|gentlemen|guys|big boys|real americans|citizens|taxpayers|whites)'
const LEFT_TO_MEN = `(leave ..3 to the ${GROWN}|let the ${GROWN} (talk|handle|work|decide|think|lead|run|fix|speak|drive))`
const DARLING = oneOf(
  'sweetheart|honey|hon|sweetie|toots|little lady|missy|princess|darling|doll|sugar|babe|baby girl|girlie',
  'little girl|dollface',
)
/** Calls that open a jeer. */
const CALLS = oneOf(
  'hey|nice|easy|sorry|relax|hush|shush|quiet|shut up|sit down|go|put|ask|look at|learn|get|stick to|easy there',
  'do us a favor|back to|go back|crawl|bet|so|okay|ok|hurry|hurry up|what is wrong|whoa|move|save|spare us|tell us',
  'keep|take|who let|nobody|of course|leave|calm down|pipe down|careful|watch out|settle down|thanks for nothing',
  'try|again|guess|no wonder|log off|go home|go to bed|go take|move over|stay home|give it up|hang it up',
  'get off the road|stop voting|go knit|listen|move it|step on it|come on|any day now|speed up|walk faster|drive',
)
/** Old people as the young shout them down. */
const ELDER = oneOf(
  'grandma|grandpa|gramps|granny|gramma|grampa|boomer|old man|old lady|old woman|pops|geezer|fossil|hag|old timer',
  'methuselah|nana|memaw|meemaw',
)
const ROT = oneOf(
  'rot|rotted|rotten|rotting|mush|oatmeal|expired|shriveled|shrivelled|fossil|fossils|fossil <poss>|dinosaur',
  'dinosaur <poss>|relic|relics|corpse|dementia|senile|alzheimer <poss>|nursing home|retirement home',
  'your (meds|pills|nap|diaper|diapers|dentures|time is up|time is over|turn is over|generation|brain)',
  'take your (meds|pills|nap)|back to (the|your) home|one foot in the grave|already dead|die already|the grown ups',
  'nobody under|nap|home|bingo|pills|prune|prunes|diaper|diapers|depends|grave|coffin|cane|walker|funeral|dead|die',
  'hearse|teeth|dentures|jello|medicare|reaper|dust|museum|alive|before (you|we all) die|cemetery|undertaker',
)
const HUSH = oneOf(
  'shut up|shut your mouth|shut it|sit down|pipe down|hush|quiet|be quiet|stfu|zip it|calm down|run along',
  'stay out of (this|it)|nobody asked you|who asked you|mind your business|know your place|stay in your lane',
  'back off|get out of here|move along|beat it|go home|get lost',
)
const CHORES = oneOf(
  'mow|mowing|pick|picking|clean|cleaning|cook|cooking|scrub|scrubbing|mop|mopping|bake|baking|iron|ironing|fold',
  'folding|wash|washing|landscape|landscaping|nanny|nannying|bus|busing|drive a|driving a|sell|selling|roof|roofing',
  'sew|sewing|shine|shining',
)
const OF_WHAT = oneOf(
  'something|some|somebody <poss>|someone <poss>|my|a|the|people <poss>|our|white people <poss>|strawberries',
  'lettuce|cotton|fruit|crops|lawns|toilets|houses|rooms|dishes|diapers|tacos|oranges|rugs|nails|shoes|taxis|cabs',
  'beds|laundry',
)
/** Work that is thrown at somebody as fit for the likes of them. */
const CHORE = `(go|and go|get back to|back to|go back to|run along and|and get back to) ..1 ${CHORES} ${OF_WHAT}`
/** Deeds that are laid at a people's door. */
const DEED = oneOf(
  'stole|stolen|steal|steals|took it|took my|takes|taken|lied|lies|lying|cheat|cheated|cheats|robbed|scammed',
  'crashed|hit my|wrecked|rear ended|cut me off|late|drunk|cried|cries|crying|screamed|hysterical|haggled|haggles',
  'haggle|stiffed me|stiffed us|did not tip|no tip|left no tip|smells|smelled|stinks|stank|missing|gone|fired',
  'failed|flunked|quit|broke it|got lost|overcharged|ripped (me|us) off|penny|pennies|split (to|the)|discount',
  'refund|parked|honked|yelling|pregnant|on welfare|did it|robbing|stealing|cheating|haggling|shoplifting',
)
const AFTER = oneOf(
  'they all ..3|that is (what|how) (they|you people|those people) (do|are|work|roll)',
  'it is (in|what) (the|their|your|they) ..2|do the math|what (do|did) (you|we|i) expect|what else (did|do) ..2',
  'enough said|nuff said|say no more|need i say more|it figures|figures|it shows|explains (it|a lot|everything)',
  'like (they all|all of them|the rest of them)',
  'of course (he|she|they|you) (stole|lied|cheated|did|is|are|was|robbed|wants|cried|crashed)',
)
const OFC = oneOf(
  'of course|ofc|obviously|naturally|no (wonder|surprise|shock|shocker)|no one is (surprised|shocked)',
  'nobody is (surprised|shocked)|not surprised|not (shocked|surprising)|figures|figured|surprise surprise|shocker',
  'go figure|bet|i bet|i knew',
)
const BLOOD = oneOf(
  'in (his|her|their|your|the) (blood|genes|dna|nature)',
  'born (with it|that way|thieves|liars|to (steal|lie|serve|beg))',
  'all (his|her|their|your) (people|kind) (were|are) (made|good|fit|born) ..2',
  'like (the|a|an) ..1 (peasant|savage|animal|monkey|thief|beggar|goat|ape|pig|dog|camel|whore|terrorist) (he|she|they|you) (is|are)',
  '(his|her|their|your) (people|kind|sort|lot|tribe) (always|never|all|can not|do not|only|invented|love|are all|were made)',
)
const ACCUSED = oneOf(
  'skimming|stealing|casing|dealing|selling (drugs|dope|pills|himself|herself)|hiding|cheating|spying|lying|faking',
  'drunk|high|robbing|took (it|the|my)|stole|lifted|swiped|pocketed|did it|on (welfare|drugs)|illegal|scamming',
  'up to something|a (thief|terrorist|spy|dealer|pimp|hooker|pervert|groomer|whore)|building a bomb',
  'planning something|wearing a (vest|bomb)|carrying (a knife|something|diseases)',
)
const RAG = oneOf(
  'rag|towel|bedsheet|sheet|diaper|curtain|curtains|tablecloth|trash bag|garbage bag|pillowcase|dishcloth',
  'dish towel|napkin|costume|laundry|bandage|bucket|beekeeper suit|ninja (mask|outfit|suit)|getup',
)
const GARB = oneOf(
  'dress|frock|skirt|wig|heels|bra|lipstick|makeup|gown|blouse|stockings|tights|nightie|pantyhose|bikini|earrings',
  'mascara|panties|pigtails|kilt he calls|drag|tuxedo',
)
const FARAWAY = oneOf(
  '<group.place>|tehran|kabul|baghdad|mecca|mogadishu|tijuana|karachi|bombay|mumbai|delhi|calcutta|beijing|shanghai',
  'islamabad|damascus|riyadh|cairo|lagos|port au prince|juarez|havana|hanoi|saigon|bangkok|manila|jerusalem',
  'tel aviv|beirut|fallujah|kandahar|sao paulo|rio|san juan|santo domingo|timbuktu|arabia|persia',
)
const HERE = oneOf(
  'america|the us|the usa|the states|the united states|texas|tennessee|alabama|florida|ohio|massachusetts|boston',
  'new england|new york|maine|vermont|kansas|georgia|carolina|virginia|jersey|<cap>|our country',
  'a white (town|street)',
)
const NICKNAME = oneOf(
  'pocahontas|tonto|sitting bull|geronimo|osama|bin laden|apu|speedy gonzales|ching chong|kung fu|mulan|uncle ben',
  'aunt jemima|shaniqua|anne frank|shlomo|shylock|helen keller|rain man|hot wheels|stumpy|gimpy|hop along|hopalong',
  'grandpa simpson|borat|aladdin|ali baba|sheikh|taco boy|rice boy|snow white trash|cholo|chief runs|fu manchu',
  'mr miyagi|jackie chan|bruce lee|stephen hawking|forrest gump|tiny tim|jihad joe|mohammed jihad|abdul',
)
/** Things thrown at somebody for the people they come from; nothing that one asks a friend to bring. */
const JEER = oneOf(
  'bomb|bombs|jihad|camel|camels|goat|goats|terrorist|suicide (vest|belt)|explode|detonate|go off|going off',
  'blow us up|hijack|flying lessons|virgins|cave|magic carpet|deodorant|call center|cows|tech support',
  'eyes (closed|open|shut)|slanted|dog meat|bat soup|border|green card|deported|toilets|cleaning closet|hubcaps',
  'shekels|nickel|usury|ovens|big nose|loophole|welfare check|watermelon|fried chicken|plantation|baby daddy|banana',
  'bananas|spear|cp time|parole|catalog|mail order|the pole|vodka|kgb|firewater|teepee|casino|tomahawk|rain dance',
  'scalp|bazaar|souk|casbah|speak english|learn english|learn to (talk|speak)|no english|goat herder|jungle|hut',
  'rickshaw|caravan|cartel|voodoo|bulb',
)

/** One person put down for the people they belong to, in turns that are scorn whoever says them. The turn itself says of whom it is. */
export const SINGLED: readonly string[] = [
  // What counts for nothing, because of what they are.
  `[(opinion|opinions|vote|voice|say|word|views|two cents|feelings) (does not|do not|should not|will never|means nothing|mean nothing|is worth nothing) (count|matter|mean anything|interest)? ..5 (you|u|your|he|she|they) (are|is|<poss>|were)? (just|only)? (a|an|just a|only a)? ..1 (white|black|${KIND}) !who ..3]`,
  `[(your|his|her) (whole|entire)? (race|kind|people|breed|ilk|tribe|religion|species) (is|are) (just|all|nothing but)? (a|an|the)? ..1 (<contempt.is>|stain|curse|blight|joke|disgrace|mistake|disease|failure|plague|problem|cancer)] !(with|that|of (art|beauty|history))`,
  `[(what (do|would|could|does|can) (you|he|she) know ..3|nobody asked you|who asked you|stay out of (this|it)|let the (men|adults|grown ups|real americans|citizens) (talk|handle it|handle this|speak|decide|work)|(men|adults|grown ups|grown men|americans|citizens) are (talking|discussing ..1|speaking|working)|you would not (know|understand)) ..3 (you are|you <poss>|because you are|as) (just|only)? (a|an|just a|only a)? ..1 ${NOUN} ..2]`,
  `[${HUSH} ..3 ${CHORE} ..2]`,
  `[${GROWN} are (talking|discussing|speaking) ..4 (go|get back to|back to) ..1 (mow|mowing|clean|cleaning|cook|cooking|the kitchen|pick|picking|your (taco|cab|mop|broom|stove|rickshaw|camel)) ..3]`,
  `[${LEFT_TO_MEN} ..4 ${DARLING}]`,
  `[${DARLING} ..1 ${LEFT_TO_MEN} ..3]`,
  `[${DARLING} ..6 (between your legs|on your (knees|back)|in the kitchen|your (tits|boobs|legs|skirt|cleavage)|smile more|your husband (know|let|lets)|make me|men carried|a man had to) ..3]`,
  // Age as a fault.
  `[${ELDER} ..3 (your brain|your mind|you) (is|has|rotted|went|turned|are|should|expired|died) ..3 (rotted|rot|rotting|mush|oatmeal|gone|expired|shriveled|dead|fossil|in the ground|in a home|in the (sixties|seventies|eighties|60s|70s|80s|50s)) ..3]`,
  `[(nobody|no one|who) ..5 (wants|needs|cares|asked) ..2 (a|an|some|any) ..1 (fossil|dinosaur|relic|geezer|hag|crone|boomer|old bat|mummy|corpse) <poss>? (vote|opinion|opinions|advice|say|input|thinks|take) ..2]`,
  // Woman, man, and what they "will never be".
  `[(you|he|she|it|they|<name.first>) (will|can|could|are going to) never be (a|an)? (real|actual|true|biological)? (woman|girl|lady|female) !(until|again|who|unless|too|scout|president|in|on|friend|of|like|with|as) ..3]`,
  `[(you|he|she|it|they|<name.first>) (will|can|could) never be (a|an) (real|actual|true|biological) (man|boy|male|american|citizen|christian|cop) !(until|unless|without) ..2]`,
  `[(no matter|regardless of) (what|how many|how much|how) ..2 (wig|wigs|dress|dresses|hormones|surgery|surgeries|pills|estrogen|testosterone|lipstick|makeup|heels|pronouns|shots) ..3] (you|he|she|it|they|still|that is|i)`,
  `[(you|he|she|it) (is|are|<poss>) (still|just|only|really|always going to be) (a|some) (man|dude|guy|male|boy|woman|girl|female) (in|with|under|behind|wearing|who) (a|an|the|some|fake|his|her)? ..1 (dress|wig|skirt|heels|makeup|lipstick|bra|beard|tits|boobs|costume|drag|tuxedo|chopped off) ..2]`,
  // What they wear, where they should be.
  `[(take|get|rip|pull|yank|tear|put) ..1 (that|the|your|this|her) ..2 ${RAG} ..1 (off|away) (of)? (your|her|his|their) (head|face|hair)? !(after|before|when) ..3]`,
  `[(take|get|rip|pull|yank|tear) off (that|the|your|this|her) ..2 ${RAG} !((the|your|my)? (bread|window|bed|table|baby)|and (dry|wash|fold|hang)) ..4]`,
  `[((this|here) is|(you are|we are) in) ${HERE} (now)? not ${FARAWAY} ..2]`,
  `[(go|crawl|run|head|get|went|scurry|hop) ..1 back to (your|their|his|her|the) ..1 (camel|camels|hut|mud hut|mud huts|rice paddy|rice paddies|taco (truck|stand)|cotton fields|teepee|tepee|wigwam|igloo|sand dune|sand dunes|jungle|rickshaw|cotton patch|mud cookies|refugee camp|madrasa|caravan|favela|ghetto|barrio|slum|shtetl|gas chamber|bath house|wheelchair|short bus|nursing home|special ed) ..3]`,
  // Whose fault it is, since they are what they are.
  `[${OFC} ..8 ${DEED} ..9 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND}] !(and (i|we) (love|am|are)|too|not)`,
  `[${OFC} ..3 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..5 ${DEED}]`,
  `[${DEED} ..7 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..2 ${AFTER}]`,
  `[(he|she|they|it|<name.first>|guy|driver|nurse|teacher|cleaner|boss|landlord|waiter|cashier|tenant) (is|are|was|were|<poss>) (a|an|some) ..1 (<group.noun>|<group.single>|<slur>|<slur.maybe>) ..3 (what (do|did) you expect|do the math|they all (lie|steal|cheat|stink|do it|have sticky|are thieves|drink)|sticky (hands|fingers)|that is what they do|count (the|your) (spoons|change|silver))]`,
  `[(he|she|they) (is|are|was|were|<poss>) (a|an)? ..1 ${KIND} they all (have|are|got|do) ..1 (sticky|light fingers|crooked|liars|thieves|the same|drunks|cheap|dirty|lazy|crazy|loud|rude|stingy|late|fake|it)]`,
  `[(is|<poss>|are) (autistic|on the spectrum|special ed|special needs|disabled|deaf|trans|gay|bipolar|retarded) ..2 of course (he|she|they|it|the kid) (ruined|broke|screamed|hit|bit|failed|crashed|cried|threw|wet|spoiled|lost) ..5]`,
  `[(you|he|she) ..1 (think|thinks|vote|argue|park|parks|reason|fight|fights|whine|hit|hits|throw|throws|drive|drives) like (a|an|some) (little)? ..1 (girl|woman|sissy|bitch|fag|fairy|old lady|housewife) (and|so|<name.first>|$|in|with) !((i|we|they|you|she|he)? (won|win|love|proud)) ..3]`,
  `[(7 eleven|seven eleven|taco truck|nail salon|laundromat|car wash|kebab shop|casino|bodega|call center|curry house|rice paddy|strawberry field|taxi stand|hookah bar|rug store|pawn shop) (called|is calling|wants you back|needs you|misses you) ..4]`,
  `[do not you have (a|some|any|somebody <poss>) ..2 (toilet|toilets|taco|tacos|nails|cab|taxi|strawberries|oranges|rugs|rug|camel|casino|goat) to (clean|scrub|sell|do|drive|pick|make|run|feed|milk|shine) ..2]`,
  `[(go|take|put|keep|count|ride|stick|not|nobody|back to|about|save|sell|park|feed) ..4 (your|his|her) (shekels|camel|camels|rickshaw|tomahawk|peace pipe|coolie hat|bomb vest|suicide vest|jihad|bongo drums|blow dart|loincloth|teepee|wigwam) ..3]`,
  `[(behind|through|out of|open|with) (those|them|his|her|your) ..1 (slits|slant eyes|slanted eyes|slanty eyes|squinty eyes|chinky eyes) ..3]`,
  `[it is not a (she|he|woman|lady|her|girl) ..1 it is (a|an|just) ..2 (clown|man|joke|circus|costume|freak|pervert|dude|guy|disgrace|insult|fetish)]`,
  `[(go|should|ought to|time to) (swim|crawl|row|raft|float|climb|hop|wade) back (across|over|under|to) (the)? (river|border|rio grande|fence|wall|gulf|<group.place>) ..3]`,
  `[two (gays|dykes|lesbians|moms|dads|men|women|queers|homos|fairies) (do not|does not|can not|will never|never) make (a|one) (dad|father|mom|mother|family|parent|marriage|baby|real) ..2]`,
  `[must be nice to (tick|check|tick off|check off|be) ..4 (box|boxes|diverse|a minority|the right (color|shade|pronouns)) ..4]`,
  // Mocking names.
  `[(easy|calm down|settle down|shut up|sit down|nice try|okay|ok|relax|go home|move it|back off|hey|listen|sure|whatever|slow down|speak up|learn english) (there)? ${NICKNAME}] ($|you|we|this|nobody|the|go|and|it|that)`,
  `[(do not|not|never|refuse to|no way|will not) ..3 (want|let|have|letting|having|trust|need|send|hand|leave|listen to|putting) ..3 (some|a|any|that|another) ..1 (dyke|tranny|homo|queer|chink|cripple|gimp|coon|spook|wog|jap|fairy|hymie|spaz|midget) ..4 (around|near|in|with|teaching|coaching|telling|over|as|on|babysitting|running)]`,
  `[(nobody|no one) (wants|needs|asked|wanted) ..6 (you)? ..3 (cripple|gimp|tranny|fatty|retard|freak|dyke|homo|queer|beaner|wetback)] ($|do|stay|go|and|so)`,
]

/** The same in turns that friends and family use as well: only where nothing friendly stands beside them. */
export const JEERED: readonly string[] = [
  // He is one, and so.
  `[${WHO} (is|are|<poss>|was) (a|an|just a|only a|some|one of those)? ..1 ${KIND} ..1 ${FOLLOWS} ..5]`,
  `[(your|his|her|<poss>) (kid|son|daughter|boy|girl|husband|wife|brother|sister|mother|father) (is|<poss>|was) ${KIND} so (maybe)? (keep|leave|lock|hide|do not|of course|tie|put) ..6]`,
  `[(^|(because|since|but|when|what|well) ..1) (you are|you <poss>|u r|ur|youre) (a|an|just a|only a|some)? ..1 (white|black|${KIND}) ..1 ${BE_QUIET} ..5]`,
  `^ ..2 [as (a|an|some) ..1 (man|woman|male|female|white|black|${KIND}) you (have (nothing|no (right|say|business|place))|do not get|should (not|just|shut|sit|be (quiet|grateful))|can not|would not|are not|will never) ..5]`,
  `[(lecture|lecturing|advice|rich|funny|big talk|nice|cute|adorable|bold|brave words) (from|coming from) (a|an|the|some) (<group.marked>|<slur>|<slur.maybe>|man who can not speak|woman who can not speak|guy who can not speak|(man|woman|guy|person|kid) (in a (wheelchair|turban|hijab|dress|wig)|who (can not|came|snuck|prays))) ..4]`,
  `[what (would|could|does|do) (a|an|this|that|some|our) ..1 (<group.marked>|<slur>|woman|girl|female|(man|guy|woman|kid|person) (in a (wheelchair|turban|dress)|with (one|no|down))) (even|possibly)? know (about|of) ..5]`,
  // In the blood.
  `[(${ONE}|<name.from>) ..10 ${BLOOD} ..2]`,
  `[of course (${ONE}|<name.from>) ..2 (found|finds|took|takes|cheated|lied|stole|wants|asked|charged|charges|knows|got|gets|has|is|was|did|would|haggled|showed up|forgot|crashed|parked|cried|called in|complained) ..8]`,
  `[(can not tell me|bet|i bet|guarantee|i would bet|sure|convinced|we all know|everyone knows|everybody knows|you know|swear|betting|pretty sure|positive) ..2 (that|the|our|this|my|what)? ..1 (${ONE}|imam|rabbi) ..6 (is|are|was|is not|has|<poss>|did)? ..1 ${ACCUSED} ..4]`,
  `[(we all know|everybody knows|wonder|god knows|i know|guess) what (he|she|they|the imam|that imam) (is|are|<poss>|keeps|has|does|do) ..2 (hiding|hides|building|cooking|keeping|up to|planning|in (the|that|his|her|their)) ..5] ..0`,
  `[${ONE} ..4 (put|putting|puts|place|placed|casting|cast|worked) (a|some|her|his|that)? (curse|hex|voodoo|spell|evil eye|juju) ..6]`,
  `[(typical) (of)? (a|an|the|these|those)? ..1 (<group.noun>|<group.adjective>|<group>|<group.of> (behavior|move|driver|drivers|man|woman|logic|parenting|landlord|manners|mentality|trick|attitude|excuse)|<slur>)] !(breakfast|weather|house|dish|food|wedding|sunday|dinner|week|day|night|song|dance)`,
  `[(no|what|any) (man|woman|one|white man|decent (man|woman)|real (man|woman)|self respecting ..1) (would|could|will) ..1 (have|touch|want|marry|take|look at) (her|him|it)] !(away|home)`,
  `[(somebody|someone|they|we) ..2 (had to|has to|needed to|need to|must) ..1 (fill|meet|check|tick|hit) (the|a|their|that|our) ..2 (quota|box|number) ..2]`,
  `[(ordered|bought|picked|got|mail ordered) (her|him|a bride|his bride|his wife|that) ..2 (from|out of|off|in|through|by) (a|the|some)? ..1 (catalog|catalogue|brochure|mail order|back of a magazine|website|the internet|mail) ..3]`,
  // Age.
  `[(is|are|<poss>|be|at) (pushing|over|past|nearly|almost|going on|about) (<num>|seventy|eighty|ninety|a hundred) ..3 (take|pull|revoke|yank|get|hide|hand over|give up|turn in) ..2 (keys|license|vote|ballot|gun|phone|checkbook|microphone|gavel|badge) ..4]`,
  `[${CALLS} ..3 ${ELDER} ..9 ${ROT} ..4]`,
  // What somebody is, under what they wear.
  `[(call|calls|calling|called) (him|her|it|them|you) (what|exactly what|by what) (he|she|it|they|you|god) (is|are|made|really|was|actually) ..1 (a|an)? ..1 (man|dude|guy|male|woman|female|boy|girl|it|freak|pervert|fairy|fraud|<slur>|<slur.maybe>|<contempt.is>) ..4]`,
  `[(a|some|another|just a|that|still a|only a) ..1 (man|dude|guy|bloke|fella|lad|male|boy|trucker|linebacker) in (a|an|the|his|that|some|your|women <poss>|cheap|bad)? ..1 ${GARB} ..3]`,
  `[(nobody|no one|who) (believes|buys|thinks|is fooled|is buying|would believe|will believe|would think) ..2 (you are|you <poss>|he is|she is|he <poss>|she <poss>|you were|that is) (a|an) ..1 (girl|woman|lady|female|he|she|boy|man) ..5]`,
  `[(take off|lose|drop|ditch|hang up|burn) (the|that|your|his|her) ..1 ${GARB} ..1 (<name.first>|sir|mister|buddy|bro|dude|pal|kevin|nobody|you|and be|man) ..4]`,
  `[(you|he|she) ..1 (throw|throws|run|runs|hit|hits|think|thinks|drive|drives|park|parks|argue|argues|swing|swings|fight|fights|kick|kicks|limp|limps|talk|talks) like (what (you|he|she) (are|is)|you (think|are|look)|(a|an|the|some) ..1 (cripple|retard|spaz|gimp|tranny|fag|homo|dyke|chink|spastic|<slur>)) ..8]`,
  `[(goat|monkey|camel|jungle|dog|caveman|chicken|turkey|pig|alien|moon|ching) (language|talk|speak|noises|noise|gibberish|babble|jabber|prayers|music|chanting|chatter|tongue) ..3]`,
  // Names that mock, and what is thrown at foreign names.
  `[chief (running|sitting|talks|dances|spitting|crying|drinks|walks|drunk|smells|thunder|pow|wow|wampum|broken|standing|eats|laughing|big|little) ..1 (mouth|bull|water|butt|belly|much|alot|lot|wind|bear|cloud|nose|too|ass|with|wolf|eagle|horse|feather)]`,
  `[${CALLS} ..7 <name.from> ..9 ${JEER} ..2]`,
  `[${CALLS} ..7 ${JEER} ..6 <name.from> ..2]`,
  `[<name.from> your ..7 ${JEER} ..3]`,
  `[<name.from> ..3 (will|would|can|could) ..3 (know how to|teach|build|show you) ..4 (bomb|bombs|vest|jihad|explosive|explosives|hijack|blow)]`,
  `[(crawl|go|get|run|slither|climb|head) (on)? back (in|into|to|under|down|up) ..3 (cave|hut|tent|sand|desert|jungle|hole|mud|tree|swamp|trailer|kitchen|boat|raft|cage|casbah|dune|cotton|rice|stable|mosque|synagogue|temple|trees) ..1 (<name.from>|${ONE})]`,
  `[(this is|we are in|you are in) (a|an|my|our) ..2 not (a|an|your|some|the) ..1 (bazaar|souk|kasbah|casbah|taco stand|mosque|harem|jungle|reservation|shtetl|synagogue|rice paddy|barrio|ghetto|favela|medina|fish market in|camel market|refugee camp|opium den|teepee|village in|mud hut|brothel in|curry house|sweatshop) ..3]`,
  `[(like|the way|how) (you|they|he|she|your (people|family)) (did|do|does|would|used to) ..1 (it)? (back)? (in|home in|where) (<group.place>|karachi|kabul|mogadishu|tijuana|delhi|calcutta|lagos|baghdad|bombay|mumbai|beijing|hanoi|cairo|tehran|your (village|country|hut|jungle)) ..2]`,
  `[(${GROWN}|the ones who) ..5 (are|is) (talking|discussing|speaking|working|deciding|fixing|playing|thinking|busy|arguing)] ..9 (${DARLING}|love|<name.from>|woman)`,
  `[(hush|quiet|shush|pipe down|shut up|sit down|zip it|calm down|settle down|go home|run along|relax|easy|stay out) ..1 (${DARLING}|love|<name.from>|woman|girl) ..2 (the|let the|leave|men|boys|grown|adults|this is) ..1 (${GROWN}|grown|man|americans) ..6]`,
  `[(hard to|can not|could not|never|impossible to) (tell|know) ..2 (who|which) (born here|from here|belongs)|(who were|who was|those|ones) born here (are|is|talk|decide|speak) ..4]`,
  `[(your|his|her|u) (deodorant|soap|shower|toothbrush|razor|green card|visa|parole officer|camel|rickshaw|tribe|reservation|village|jungle|cave|goat|mop|leaf blower|taco truck|nail salon|short bus|nursing home|coffin|reservation|hut|plantation|cotton) (called|is calling|misses|wants|is waiting|needs|left|ran)]`,
  `[(you|he|she|they) (sound|sounds|look|looks|smell|smells|talk|talks|eat|eats|dress|dresses|walk|walks|drive|drives) like (a|an|some|the) ..3 (terrorist|bear with|camel|goat|monkey|ape|ching|taliban|isis|cartel|refugee|immigrant|illegal|janitor|maid|wetback|bin bag|trash bag|letterbox|mailbox|ninja|ghost|beekeeper|tent|peasant|slave|bomber|suicide bomber|tranny|drag queen|sumo|geisha|leprechaun|peasant) ..5]`,
  `[(cry|cries|cried|crying|weep|weeps|ashamed|drink|drinks|hang|hangs|ill|sick|dies|regret|regrets) ..5 (raising|raised|raise|having|had|fathering|making|made|producing|birthing|to have|that (he|she|they) (made|had|raised)) (a|an|such a|some) ..1 (gay|lesbian|queer|tranny|trans|poof|homo|sissy|fairy|dyke|cripple|retard|girl who thinks|<slur>|<slur.maybe>) ..3]`,
  `[(with|on|for) (a|an|that|your) (ass|face|skin|nose|head|body|hair) that (black|dark|yellow|brown|white|pale|jewish|flat|slanted) ..8]`,
]

/** Thrown at somebody with such a name: what the bag holds, how the prayer sounds. The name stands there or in the sentence beside it. */
export const TICKING: readonly string[] = [
  '[(when|what time) (does|will|is) (it|that) (go off|going off|blow|explode|detonate|set to)]',
  '[(sound|sounds|sounded|sounding) like (a|an|somebody|someone|two) ..1 (dying|drowning|choking|sick|strangled|strangling|wounded|constipated|gargling|barking|drunk) ..1 (cow|cat|cats|goat|goats|pig|dog|donkey|hyena|turkey|walrus|camel|goose|gravel|mouthwash|marbles)]',
  '^ ..1 [(is it|does it) (ticking|tick|explode|go boom)]',
]

/** Whether the draft names somebody by a name that such a jeer is thrown at. In: what was seen. */
export const named = ({ context }: Seen): boolean =>
  context.sentences <= 3 && (context.tags.has('name.from') || context.tags.has('group.marked'))

/** What makes such words a family's, a lesson, a costume. */
const KINDLY =
  /\b(?:love you|miss you|my (?:grandma|grandpa|nana|granny|gramps|mom|dad|wife|husband)|i['’]?(?:ll| will) (?:get|do|wash|carry|drive|bring)|happy birthday|proud of|halloween|costume party|rehearsal|the shower|fever|so welcome|in the play|geography|capital of|quiz)\b/i

/** Whether somebody is put down in earnest. In: what was seen. */
export const singled = ({ sentence }: Seen): boolean => !KINDLY.test(sentence.text)

/** Own kin, a kindness, praise: nobody is put down. */
const FRIENDLY =
  /\b(?:my (?:wife|husband|partner|son|daughter|mother|mom|father|dad|grand\w+|best friend|niece|nephew|sister|brother)(?:['’]s| is| was|,)|love (?:you|him|her|them)|i['’]?m (?:a |an )?(?:gay|trans|muslim|jewish|haitian|black|woman|deaf|white|old)|welcome|congrat\w*|thank you|thanks so|happy birthday|proud|recipe|costume|halloween|rehearsal|in the play|on stage|drag (?:show|night|brunch)|monty python|brought|offered|helped|saved|fixed|shovel\w*|won|matters?|counts?|as much as|equal|hero|champ(?:ion)?|legend|friend|leader|coffee|tea|cake|fed|feeds?|soup|cook(?:s|ed|ing)?|danc(?:e|es|ed|ing)|s[ai]ngs?|party|dinner|lunch|invited?|hugs?|hugged|bread|wine|garlic|basil|mrs\.? doubtfire|soccer|kidding|haha\w*|lol|😂|🤣|stereotyp\w+|jokes?)\b/iu

/** Whether one is put down, in earnest. In: what was seen. */
export const putDown = (seen: Seen): boolean => singled(seen) && !FRIENDLY.test(seen.sentence.text)

export const singledOut: readonly Example[] = [
  "[Your vote shouldn't count, Marta, you're Polish].",
  '[Your whole tribe is a disease], Eli.',
  "[What would you know about engines, you're a girl].",
  '[Shut up, Consuelo, and go scrub somebody’s tub].',
  '[Let the big boys talk now, sweetheart].',
  '[Sit down, gramps, your mind went to mush] thirty years ago.',
  'And [who needs a dinosaur’s opinion], Harold?',
  "[He'll never be a real woman], however long he grows that hair.",
  "Kyle, [you're still a dude in a wig].",
  '[Get that tablecloth off your head, Fatima].',
  '[This is Ohio, not Karachi], so dress like it.',
  '[Go back to your rice paddy], Lin.',
  '[Of course the plumber lied about the bill, he is a Gypsy].',
  '[No surprise she crashed into the cart, she is Asian].',
  '[Our landlord is a Jew, what did you expect].',
  '[Calm down, Pocahontas].',
  '[Her kid is special needs, so of course he wet the bus seat].',
  'Pay up, Moishe, [keep counting your shekels].',
  '[Move it, gramps, the cemetery closes at five].',
  '[Go swim back across the border, Luis].',
  '[Two lesbians do not make a father], Ann.',
  "[I don't want some tranny teaching my boys].",
  'Enough, Yusuf, that prayer [sounds like a dying goat].',
  '[The new cook is Tunisian, so count the] spoons.',
  '[You are a woman, what would you know] about engines?',
  '[As a Pole you have no say] in this.',
  '[Big talk from a guy in a wheelchair].',
  '[That Serb cheated me, it is in his blood].',
  "[You can't tell me the Kenyan clerk isn't stealing].",
  'Late again. [Typical Bolivian].',
  'My dentist is a lesbian. [No man would have her].',
  '[He is a bloke in a frock], nothing more.',
  '[Nobody believes you are a woman], Gordon.',
  'Nice backpack, Mohammed. [When does it blow] up?',
  '[Vikram, your deodorant] ran out on you.',
  '[Crawl back to your cave, Yusuf].',
  '[This is a bank, not a bazaar].',
  '[Pipe down, sweetie, the men are] fixing the pump.',
  '[Your camel called].',
]

export const singledOutLeaves: readonly Example[] = [
  'Sit down, grandma, I will get the dishes and your brain can rest.',
  'Shut up and go clean your room, says my sister to her three boys, and they laugh.',
  'Of course he cried, he is my brother and it was a good wedding.',
  'My neighbor is Brazilian, so of course the party went until two and of course we danced.',
  'She took that towel off her head after the shower and there was the new haircut.',
  'You will never be a woman who gives up, and that is what I love about you.',
  'This is Portland, Maine, not Portland, Oregon, so your map is upside down.',
  'Your vote does matter. You are a citizen, you are Haitian, and you are my friend.',
  'My boss is a Quaker, and she is late for everything, like me.',
  'Your whole people are in our prayers tonight.',
  'He was late because the bus broke down. He is Cuban, she is Greek, and I am hungry.',
  'Swim back across the river once the horn sounds, swimmers in green caps first.',
  'Move it, grandpa, the ice cream truck is leaving!',
  'Let the boys have the truck tonight, honey, we will walk.',
  'My truck sounds like a dying goat, says Hank.',
  'The new cook is Tunisian, so of course we all love lunch now.',
  'You are a woman, and your vote counts as much as mine.',
  'He is a man in a kilt who plays the pipes at funerals.',
  'This is a library, not a playground, and the deaf reading group starts at two.',
  'Vikram, your curry was the best thing on the table.',
  'Nice backpack, Mohammed, is that the new one for school?',
  'Typical Irish weather, four seasons before lunch.',
  'Call her what she is: a hero.',
  'Bet the Greek place is closed on Monday.',
]
