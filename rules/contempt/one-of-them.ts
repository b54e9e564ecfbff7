import type { Example, Seen } from '../concern.ts'

/** One of a people, however named; of women too. */
const KIND = '(<group.of>|<group.noun>|<group.single>|<group>|<group.adjective>|<slur>|<slur.maybe>)'
const ONE = '(<group.single>|<group.marked>|<slur>|<slur.maybe>)'
const WHO =
  '(he|she|they|it|you|<name.first>|<name.from>|nurse|teacher|driver|boss|landlord|waiter|cashier|tenant|doctor|neighbor|coach|clerk|cook|cleaner|plumber|contractor|goalie|roommate|coworker|manager|aide|sitter|dentist|mechanic|agent|captain|guy|kid|man|woman|accountant|lawyer|referee|judge|mayor)'
/** What follows for those who think they know the kind. */
const FOLLOWS =
  '(so ((of course|naturally|obviously) (he|she|they|it|the|my|our|you|nobody|we got)|hide|watch|count|lock|no wonder|what|expect|guess|do not|nobody|good luck|keep|maybe keep|you know|figures|it figures|that explains|the (budget|math|car|house|food|money|check)|he will|she will|they will|he can not|she can not|he is (better|good|probably)|she is (better|good|probably)|bring|pay|check|there is)|what (do|did) you expect|enough said|need i say|do the math|figures|go figure|of course|hide the|they are born|born with it|naturally|no wonder|explains|that says it all|says it all|say no more|obviously)'
const BLOOD =
  '(in (his|her|their|your|the) (blood|genes|dna|nature)|born (with it|that way|thieves|liars|to (steal|lie|serve|beg))|all (his|her|their|your) (people|kind) (were|are) (made|good|fit|born) ..2|like (the|a|an) ..1 (peasant|savage|animal|monkey|thief|beggar|goat|ape|pig|dog|camel|whore|terrorist) (he|she|they|you) (is|are)|(his|her|their|your) (people|kind|sort|lot|tribe) (always|never|all|can not|do not|only|invented|love|are all|were made))'
const ACCUSED =
  '(skimming|stealing|casing|dealing|selling (drugs|dope|pills|himself|herself)|hiding|cheating|spying|lying|faking|drunk|high|robbing|took (it|the|my)|stole|lifted|swiped|pocketed|did it|on (welfare|drugs)|illegal|scamming|up to something|a (thief|terrorist|spy|dealer|pimp|hooker|pervert|groomer|whore)|building a bomb|planning something|wearing a (vest|bomb)|carrying (a knife|something|diseases))'
/** Things thrown at somebody for the people they come from; nothing that one asks a friend to bring. */
const JEER =
  '(bomb|bombs|jihad|camel|camels|goat|goats|terrorist|suicide (vest|belt)|explode|detonate|go off|going off|blow us up|hijack|flying lessons|virgins|cave|magic carpet|deodorant|call center|cows|tech support|eyes (closed|open|shut)|slanted|dog meat|bat soup|border|green card|deported|toilets|cleaning closet|hubcaps|shekels|nickel|usury|ovens|big nose|loophole|welfare check|watermelon|fried chicken|plantation|baby daddy|banana|bananas|spear|cp time|parole|catalog|mail order|the pole|vodka|kgb|firewater|teepee|casino|tomahawk|rain dance|scalp|bazaar|souk|casbah|speak english|learn english|learn to (talk|speak)|no english|goat herder|jungle|hut|rickshaw|caravan|cartel|voodoo|bulb)'
const CALLS =
  '(hey|nice|easy|sorry|relax|hush|shush|quiet|shut up|sit down|go|put|ask|look at|learn|get|stick to|easy there|do us a favor|back to|go back|crawl|bet|so|okay|ok|hurry|hurry up|what is wrong|whoa|move|save|spare us|tell us|keep|take|who let|nobody|of course|leave|calm down|pipe down|careful|watch out|settle down|thanks for nothing|try|again|guess|no wonder)'
const GARB =
  '(dress|frock|skirt|wig|heels|bra|lipstick|makeup|gown|blouse|stockings|tights|nightie|pantyhose|bikini|earrings|mascara|panties|pigtails|kilt he calls)'

/** One person put down for the people they belong to, beside `singled-out.ts`. */
export const ONE_OF_THEM: readonly string[] = [
  // He is one, and so.
  `[${WHO} (is|are|<poss>|was) (a|an|just a|only a|some|one of those)? ..1 ${KIND} ..1 ${FOLLOWS} ..5]`,
  `[(your|his|her|<poss>) (kid|son|daughter|boy|girl|husband|wife|brother|sister|mother|father) (is|<poss>|was) ${KIND} so (maybe)? (keep|leave|lock|hide|do not|of course|tie|put) ..6]`,
  `[(because|since|but|when|what|well) ..1 (you are|you <poss>|u r|ur|youre) (a|an|just a|only a|some)? ..1 (white|black|${KIND}) ..1 (what (would|do|could) you|who asked|nobody asked|shut up|sit down|be quiet|stay out|your (feelings|opinion|vote|word|view|views|kind|whole)|you have no|you do not get|you should not|of course you|naturally you|stick to|so (you|your|shut|sit|of course)) ..5]`,
  `^ [(you are|you <poss>|ur|youre) (a|an|just a|only a|some)? ..1 (white|black|${KIND}) ..1 (what (would|do|could) you|who asked|nobody asked|shut up|sit down|be quiet|stay out|your (feelings|opinion|vote|word|view|views|kind|whole)|you have no|you do not get|you should not|of course you|naturally you|stick to|so (you|your|shut|sit|of course)) ..5]`,
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
  `[${CALLS} ..3 (grandma|grandpa|gramps|granny|boomer|fossil|geezer|old timer|pops|dinosaur|old man|old woman|old lady) ..8 (nap|nursing home|home|bingo|pills|prune|prunes|diaper|diapers|depends|grave|coffin|cane|walker|funeral|dead|die|expired|rot|hearse|teeth|dentures|jello|medicare|reaper|oatmeal|dust|museum) ..2]`,
  // What somebody is, under what they wear.
  `[(call|calls|calling|called) (him|her|it|them|you) (what|exactly what|by what) (he|she|it|they|you|god) (is|are|made|really|was|actually) ..1 (a|an)? ..1 (man|dude|guy|male|woman|female|boy|girl|it|freak|pervert|fairy|fraud|<slur>|<slur.maybe>|<contempt.is>) ..4]`,
  `[(a|some|another|just a|that|still a|only a) ..1 (man|dude|guy|bloke|fella|lad|male|boy|trucker|linebacker) in (a|an|the|his|that|some|your|women <poss>|cheap|bad)? ..1 ${GARB} ..3]`,
  `[(you|he|she|it|they) (is|are|<poss>) (a|some|another|still a|just a) ..1 (man|dude|guy|bloke|fella|lad|male|boy) in (a|an|the)? ..1 ${GARB} ..6]`,
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
  `[(adults|grown ups|men|boys|fellas|gentlemen|real americans|citizens|taxpayers|whites|the ones who) ..5 (are|is) (talking|discussing|speaking|working|deciding|fixing|playing|thinking|busy|arguing) ..3 ] ..6 (sweetheart|honey|hon|sweetie|toots|darling|doll|love|sugar|babe|princess|missy|<name.from>|woman)`,
  `[(hush|quiet|shush|pipe down|shut up|sit down|zip it|calm down|settle down|go home|run along|relax|easy|stay out) ..1 (sweetheart|honey|hon|sweetie|toots|darling|doll|love|sugar|babe|princess|missy|little lady|<name.from>|woman|girl|girlie) ..2 (the|let the|leave|men|boys|grown|adults|this is) ..1 (men|boys|grown|adults|fellas|grown ups|man|citizens|americans|big boys|guys) ..6]`,
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

/** Own kin, a kindness, praise: nobody is put down. */
const FRIENDLY =
  /\b(?:my (?:wife|husband|partner|son|daughter|mother|mom|father|dad|grand\w+|best friend|niece|nephew|sister|brother)(?:['’]s| is| was|,)|love (?:you|him|her|them)|i['’]?m (?:a |an )?(?:gay|trans|muslim|jewish|haitian|black|woman|deaf|white|old)|welcome|congrat\w*|thank you|thanks so|happy birthday|proud|recipe|costume|halloween|rehearsal|in the play|on stage|drag (?:show|night|brunch)|monty python|brought|offered|helped|saved|fixed|shovel\\w*|won|matters?|counts?|as much as|equal|hero|champ(?:ion)?|legend|friend|leader|coffee|tea|cake|fed|feeds?|soup|cook(?:s|ed|ing)?|danc(?:e|es|ed|ing)|s[ai]ngs?|party|dinner|lunch|invited?|hugs?|hugged|bread|wine|garlic|basil|mrs\.? doubtfire|soccer|kidding|haha\w*|lol|😂|🤣|stereotyp\w+|jokes?)\b/iu

/** Whether one is put down, in earnest. In: what was seen. */
export const putDown = ({ sentence }: Seen): boolean => !FRIENDLY.test(sentence.text)

export const oneOfThemFinds: readonly Example[] = [
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

export const oneOfThemLeaves: readonly Example[] = [
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
