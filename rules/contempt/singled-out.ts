import type { Example, Seen } from '../concern.ts'

/** What somebody "is", as one of a people. */
const KIND = '(<group.of>|<group.noun>|<group.single>|<group>|<group.adjective>|<slur>|<slur.maybe>)'
const NOUN = '(<group.noun>|<group.single>|<group.marked>|woman|girl|<slur>)'
/** Old people as the young shout them down. */
const ELDER =
  '(grandma|grandpa|gramps|granny|gramma|grampa|boomer|old man|old lady|old woman|pops|geezer|fossil|hag|old timer|methuselah|nana|memaw|meemaw)'
const ROT =
  '(rot|rotted|rotten|rotting|mush|oatmeal|expired|shriveled|shrivelled|fossil|fossils|fossil <poss>|dinosaur|dinosaur <poss>|relic|relics|corpse|dementia|senile|alzheimer <poss>|nursing home|retirement home|your (meds|pills|nap|diaper|diapers|dentures|time is up|time is over|turn is over|generation|brain)|take your (meds|pills|nap)|back to (the|your) home|one foot in the grave|already dead|die already|the grown ups|nobody under)'
const HUSH =
  '(shut up|shut your mouth|shut it|sit down|pipe down|hush|quiet|be quiet|stfu|zip it|calm down|run along|stay out of (this|it)|nobody asked you|who asked you|mind your business|know your place|stay in your lane|back off|get out of here|move along|beat it|go home|get lost)'
/** Work that is thrown at somebody as fit for the likes of them. */
const CHORE =
  '(go|and go|get back to|back to|go back to|run along and|and get back to) ..1 (mow|mowing|pick|picking|clean|cleaning|cook|cooking|scrub|scrubbing|mop|mopping|bake|baking|iron|ironing|fold|folding|wash|washing|landscape|landscaping|nanny|nannying|bus|busing|drive a|driving a|sell|selling|roof|roofing|sew|sewing|shine|shining) (something|some|somebody <poss>|someone <poss>|my|a|the|people <poss>|our|white people <poss>|strawberries|lettuce|cotton|fruit|crops|lawns|toilets|houses|rooms|dishes|diapers|tacos|oranges|rugs|nails|shoes|taxis|cabs|beds|laundry)'
/** Deeds that are laid at a people's door. */
const DEED =
  '(stole|stolen|steal|steals|took it|took my|takes|taken|lied|lies|lying|cheat|cheated|cheats|robbed|scammed|crashed|hit my|wrecked|rear ended|cut me off|late|drunk|cried|cries|crying|screamed|hysterical|haggled|haggles|haggle|stiffed me|stiffed us|did not tip|no tip|left no tip|smells|smelled|stinks|stank|missing|gone|fired|failed|flunked|quit|broke it|got lost|overcharged|ripped (me|us) off|penny|pennies|split (to|the)|discount|refund|parked|honked|yelling|pregnant|on welfare|did it|robbing|stealing|cheating|haggling|shoplifting)'
const AFTER =
  '(they all ..3|that is (what|how) (they|you people|those people) (do|are|work|roll)|it is (in|what) (the|their|your|they) ..2|do the math|what (do|did) (you|we|i) expect|what else (did|do) ..2|enough said|nuff said|say no more|need i say more|it figures|figures|it shows|explains (it|a lot|everything)|like (they all|all of them|the rest of them)|of course (he|she|they|you) (stole|lied|cheated|did|is|are|was|robbed|wants|cried|crashed))'
const OFC =
  '(of course|ofc|obviously|naturally|no (wonder|surprise|shock|shocker)|no one is (surprised|shocked)|nobody is (surprised|shocked)|not surprised|not (shocked|surprising)|figures|figured|surprise surprise|shocker|go figure|bet|i bet|i knew)'
const RAG =
  '(rag|towel|bedsheet|sheet|diaper|curtain|curtains|tablecloth|trash bag|garbage bag|pillowcase|dishcloth|dish towel|napkin|costume|laundry|bandage|bucket|beekeeper suit|ninja (mask|outfit|suit)|getup)'
const FARAWAY =
  '(<group.place>|tehran|kabul|baghdad|mecca|mogadishu|tijuana|karachi|bombay|mumbai|delhi|calcutta|beijing|shanghai|islamabad|damascus|riyadh|cairo|lagos|port au prince|juarez|havana|hanoi|saigon|bangkok|manila|jerusalem|tel aviv|beirut|fallujah|kandahar|sao paulo|rio|san juan|santo domingo|timbuktu|arabia|persia)'
const HERE =
  '(america|the us|the usa|the states|the united states|texas|tennessee|alabama|florida|ohio|massachusetts|boston|new england|new york|maine|vermont|kansas|georgia|carolina|virginia|jersey|<cap>|our country|a white (town|street))'
const DARLING =
  '(sweetheart|honey|hon|sweetie|toots|little lady|missy|princess|darling|doll|sugar|babe|baby girl|girlie|little girl|dollface)'
const NICKNAME =
  '(pocahontas|tonto|sitting bull|geronimo|osama|bin laden|apu|speedy gonzales|ching chong|kung fu|mulan|uncle ben|aunt jemima|shaniqua|anne frank|shlomo|shylock|helen keller|rain man|hot wheels|stumpy|gimpy|hop along|hopalong|grandpa simpson|borat|aladdin|ali baba|sheikh|taco boy|rice boy|snow white trash|cholo|chief runs|fu manchu|mr miyagi|jackie chan|bruce lee|stephen hawking|forrest gump|tiny tim|jihad joe|mohammed jihad|abdul)'

/** One person put down for the people they belong to. The turn itself says of whom it is. */
export const SINGLED: readonly string[] = [
  // What counts for nothing, because of what they are.
  `[(opinion|opinions|vote|voice|say|word|views|two cents|feelings) (does not|do not|should not|will never|means nothing|mean nothing|is worth nothing) (count|matter|mean anything|interest)? ..5 (you|u|your|he|she|they) (are|is|<poss>|were)? (just|only)? (a|an|just a|only a)? ..1 (white|black|${KIND}) ..3] !(who)`,
  `[(your|his|her) (whole|entire)? (race|kind|people|breed|ilk|tribe|religion|species) (is|are) (just|all|nothing but)? (a|an|the)? ..1 (<contempt.is>|stain|curse|blight|joke|disgrace|mistake|disease|failure|plague|problem|cancer)] !(with|that|of (art|beauty|history))`,
  `[(what (do|would|could|does|can) (you|he|she) know ..3|nobody asked you|who asked you|stay out of (this|it)|let the (men|adults|grown ups|real americans|citizens) (talk|handle it|handle this|speak|decide|work)|(men|adults|grown ups|grown men|americans|citizens) are (talking|discussing ..1|speaking|working)|you would not (know|understand)) ..3 (you are|you <poss>|because you are|as) (just|only)? (a|an|just a|only a)? ..1 ${NOUN} ..2]`,
  `[${HUSH} ..3 ${CHORE} ..2] !(for me)`,
  `[(adults|grown ups|men|real americans|citizens|taxpayers|whites) are (talking|discussing|speaking) ..4 (go|get back to|back to) ..1 (mow|mowing|clean|cleaning|cook|cooking|the kitchen|pick|picking|your (taco|cab|mop|broom|stove|rickshaw|camel)) ..3]`,
  `[(leave ..3 to the (men|boys|big boys|grown ups|adults|guys)|let the (men|boys|big boys|grown ups|adults|guys) (talk|handle|work|decide|think|lead|run|fix|speak|drive)) ..4 ${DARLING}]`,
  `[${DARLING} ..1 (leave ..3 to the (men|boys|big boys|grown ups|adults|guys)|let the (men|boys|big boys|grown ups|adults|guys) (talk|handle|work|decide|think|lead|run|fix|speak|drive)) ..3]`,
  `[${DARLING} ..6 (between your legs|on your (knees|back)|in the kitchen|your (tits|boobs|legs|skirt|cleavage)|smile more|your husband (know|let|lets)|make me|men carried|a man had to) ..3]`,
  // Age as a fault.
  `[(sit down|shut up|log off|go home|go to bed|go take|hush|quiet|move over|stay home|give it up|easy|settle down|calm down|hang it up|get off the road|stop voting|go knit|listen) ..1 ${ELDER} ..9 ${ROT} ..4]`,
  `[${ELDER} ..3 (your brain|your mind|you) (is|has|rotted|went|turned|are|should|expired|died) ..3 (rotted|rot|rotting|mush|oatmeal|gone|expired|shriveled|dead|fossil|in the ground|in a home|in the (sixties|seventies|eighties|60s|70s|80s|50s)) ..3]`,
  `[(nobody|no one|who) ..5 (wants|needs|cares|asked) ..2 (a|an|some|any) ..1 (fossil|dinosaur|relic|geezer|hag|crone|boomer|old bat|mummy|corpse) <poss>? (vote|opinion|opinions|advice|say|input|thinks|take) ..2]`,
  // Woman, man, and what they "will never be".
  `[(you|he|she|it|they|<name.first>) (will|can|could|are going to) never be (a|an)? (real|actual|true|biological)? (woman|girl|lady|female) !(until|again|who|unless|too|scout|president|in|on|friend|of|like|with|as) ..3]`,
  `[(you|he|she|it|they|<name.first>) (will|can|could) never be (a|an) (real|actual|true|biological) (man|boy|male|american|citizen|christian|cop) ..2] !(until|unless|without)`,
  `[(no matter|regardless of) (what|how many|how much|how) ..2 (wig|wigs|dress|dresses|hormones|surgery|surgeries|pills|estrogen|testosterone|lipstick|makeup|heels|pronouns|shots) ..3] (you|he|she|it|they|still|that is|i)`,
  `[(you|he|she|it) (is|are|<poss>) (still|just|only|really|always going to be) (a|some) (man|dude|guy|male|boy|woman|girl|female) (in|with|under|behind|wearing|who) (a|an|the|some|fake|his|her)? ..1 (dress|wig|skirt|heels|makeup|lipstick|bra|beard|tits|boobs|costume|drag|tuxedo|chopped off) ..2]`,
  // What they wear, where they should be.
  `[(take|get|rip|pull|yank|tear|put) ..1 (that|the|your|this|her) ..2 ${RAG} ..1 (off|away) (of)? (your|her|his|their) (head|face|hair)? ..3] !(after|before|when|the shower)`,
  `[(take|get|rip|pull|yank|tear) off (that|the|your|this|her) ..2 ${RAG} ..4] !(bread|window|bed|table|baby|and (dry|wash|fold|hang))`,
  `[(this|here) is ${HERE} not ${FARAWAY} ..2]`,
  `[(you are|we are) in ${HERE} (now)? not ${FARAWAY} ..2]`,
  `[(go|crawl|run|head|get|went|scurry|hop) ..1 back to (your|their|his|her|the) ..1 (camel|camels|hut|mud hut|mud huts|rice paddy|rice paddies|taco (truck|stand)|cotton fields|teepee|tepee|wigwam|igloo|sand dune|sand dunes|jungle|rickshaw|cotton patch|mud cookies|refugee camp|madrasa|caravan|favela|ghetto|barrio|slum|shtetl|gas chamber|bath house|wheelchair|short bus|nursing home|special ed) ..3]`,
  // Whose fault it is, since they are what they are.
  `[${OFC} ..8 ${DEED} ..9 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND}] !(and (i|we) (love|am|are)|too|not)`,
  `[${OFC} ..3 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..5 ${DEED}]`,
  `[${DEED} ..7 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..2 ${AFTER}]`,
  `[(he|she|they|it|<name.first>|guy|driver|nurse|teacher|cleaner|boss|landlord|waiter|cashier|tenant) (is|are|was|were|<poss>) (a|an|some) ..1 (<group.noun>|<group.single>|<slur>|<slur.maybe>) ..3 (what (do|did) you expect|do the math|they all (lie|steal|cheat|stink|do it|have sticky|are thieves|drink)|sticky (hands|fingers)|that is what they do|count (the|your) (spoons|change|silver))]`,
  `[(he|she|they) (is|are|was|were|<poss>) (a|an)? ..1 ${KIND} they all (have|are|got|do) ..1 (sticky|light fingers|crooked|liars|thieves|the same|drunks|cheap|dirty|lazy|crazy|loud|rude|stingy|late|fake|it)]`,
  `[(is|<poss>|are) (autistic|on the spectrum|special ed|special needs|disabled|deaf|trans|gay|bipolar|retarded) ..2 of course (he|she|they|it|the kid) (ruined|broke|screamed|hit|bit|failed|crashed|cried|threw|wet|spoiled|lost) ..5]`,
  `[(you|he|she) ..1 (think|thinks|vote|argue|park|parks|reason|fight|fights|whine|hit|hits|throw|throws|drive|drives) like (a|an|some) (little)? ..1 (girl|woman|sissy|bitch|fag|fairy|old lady|housewife) (and|so|jenny|<name.first>|$|in|with) ..3] !(won|i love|proud)`,
  `[(7 eleven|seven eleven|taco truck|nail salon|laundromat|car wash|kebab shop|casino|bodega|call center|curry house|rice paddy|strawberry field|taxi stand|hookah bar|rug store|pawn shop) (called|is calling|wants you back|needs you|misses you) ..4]`,
  `[do not you have (a|some|any|somebody <poss>) ..2 (toilet|toilets|taco|tacos|nails|cab|taxi|strawberries|oranges|rugs|rug|camel|casino|goat) to (clean|scrub|sell|do|drive|pick|make|run|feed|milk|shine) ..2]`,
  `[(go|take|put|keep|count|ride|stick|not|nobody|back to|about|save|sell|park|feed) ..4 (your|his|her) (shekels|camel|camels|rickshaw|tomahawk|peace pipe|coolie hat|bomb vest|suicide vest|jihad|bongo drums|blow dart|loincloth|teepee|wigwam) ..3]`,
  `[(behind|through|out of|open|with) (those|them|his|her|your) ..1 (slits|slant eyes|slanted eyes|slanty eyes|squinty eyes|chinky eyes) ..3]`,
  `[it is not a (she|he|woman|lady|her|girl) ..1 it is (a|an|just) ..2 (clown|man|joke|circus|costume|freak|pervert|dude|guy|disgrace|insult|fetish)]`,
  `[(hurry up|move|move it|step on it|come on|any day now|speed up|walk faster|drive) ..1 ${ELDER} ..9 (alive|before (you|we all) die|coffin|funeral|grave|dead|cemetery|hearse|nursing home|undertaker|reaper) ..2]`,
  `[(go|should|ought to|time to) (swim|crawl|row|raft|float|climb|hop|wade) back (across|over|under|to) (the)? (river|border|rio grande|fence|wall|gulf|<group.place>) ..3]`,
  `[two (gays|dykes|lesbians|moms|dads|men|women|queers|homos|fairies) (do not|does not|can not|will never|never) make (a|one) (dad|father|mom|mother|family|parent|marriage|baby|real) ..2]`,
  `[must be nice to (tick|check|tick off|check off|be) ..4 (box|boxes|diverse|a minority|the right (color|shade|pronouns)) ..4]`,
  // Mocking names.
  `[(easy|calm down|settle down|shut up|sit down|nice try|okay|ok|relax|go home|move it|back off|hey|listen|sure|whatever|slow down|speak up|learn english) (there)? ${NICKNAME}] ($|you|we|this|nobody|the|go|and|it|that)`,
  `[(do not|not|never|refuse to|no way|will not) ..3 (want|let|have|letting|having|trust|need|send|hand|leave|listen to|putting) ..3 (some|a|any|that|another) ..1 (dyke|tranny|homo|queer|chink|cripple|gimp|coon|spook|wog|jap|fairy|hymie|spaz|midget) ..4 (around|near|in|with|teaching|coaching|telling|over|as|on|babysitting|running)] ..4`,
  `[(nobody|no one) (wants|needs|asked|wanted) ..6 (you)? ..3 (cripple|gimp|tranny|fatty|retard|freak|dyke|homo|queer|beaner|wetback)] ($|do|stay|go|and|so)`,
]

/** What makes such words a family's, a lesson, a costume. */
const KINDLY =
  /\b(?:love you|miss you|my (?:grandma|grandpa|nana|granny|gramps|mom|dad|wife|husband)|i['’]?(?:ll| will) (?:get|do|wash|carry|drive|bring)|happy birthday|proud of|halloween|costume party|rehearsal|the shower|fever|so welcome|in the play|geography|capital of|quiz)\b/i

/** Whether somebody is put down in earnest. In: what was seen. */
export const singled = ({ sentence }: Seen): boolean => !KINDLY.test(sentence.text)

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
]
