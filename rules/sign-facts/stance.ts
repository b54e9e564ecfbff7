import type { Fact } from '../author.ts'

/*
 * Where the writer stands to words that are told, quoted or denied in a draft. Other sentences of it are excused or not by these
 * tags: `rules/contempt/told.ts` and `rules/second-reader/spoken-for.ts` ask for them.
 */

/** Who said it; no people, of whom the same may be said in contempt. */
const SAYER = `(he|she|you|it|that|<name>|<name.first>|(my|our|the|that|this|some|whoever) ..2
    (man|guy|woman|lady|dude|kid|boy|girl|person|dad|father|mother|mom|uncle|aunt|cousin|boss|coach|teacher|neighbor|
    customer|fan|parent|caller|driver|post|comment|sign|note|flyer|joke|meme|word|sticker|song|sermon|letter|email|
    message|voicemail|speech))`
const WISE = `(he|she|they|you|it|<name>|<name.first>|(my|our|the|that|this|his|her|old) ..1
    (man|guy|woman|lady|dude|dad|father|mother|mom|uncle|aunt|grandfather|grandpa|grandma|cousin|boss|coach|teacher|
    neighbor|sign|pastor|sarge|sergeant))`
const ALL_OF_US = '(i|we|us|my ..2|our ..2|(the|that) ..3|everyone|everybody|somebody|someone|a few of us|half the ..1)'
const WRONG = `(wrong|out of line|ignorant|disgusting|cruel|evil|ugly|hateful|racist|sexist|bigoted|vile|shameful|despicable|sick|
    heartless|disgraceful|unacceptable|cowardly|embarrassing|horrible|awful|appalling|inexcusable|not
    (funny|okay|ok|cool|acceptable|right|true|a joke|an insult|a nickname|who we are|how we (talk|act|treat)))`
const SCOLDED = `(shame|shameful|disgraceful|disgusting|unacceptable|appalling|sickening|vile|cruel|heartbreaking|despicable|
    inexcusable|enough|gross|wow just wow|do better|be better|we can do better|grow up|stop it|just stop|stop|cut it
    out|knock it off|wake up|unreal|unbelievable|not ok|not okay|not cool|not funny|not here|not today|never again|
    zero tolerance|hard no)`
const RAN_DOWN = `(<contempt.is>|<contempt.noun>|<contempt.person>|<contempt.vermin>|<contempt.does>|<contempt.harm>|<contempt.out>|
    <contempt.fate>|taking over|ruining|invading|a threat|out to (get|steal|replace|ruin)|dangerous|coming for|eating|
    stealing|the enemy|the problem|to blame|too (weak|slow|old|dumb|emotional))`
const DO = '(are|is|were|was|do|does|did|have|has|can|could|should|would|will|ever|am)'
const SAY = `(say|says|said|saying|claim|claims|claimed|think|thinks|thought|believe|believes|believed|tell|tells|told|pretend|
    hear me say|hear me saying|catch me saying|get me to say|call|called|calling)`
const HELPED = `(interpreter|translator|ramp|lift|group|class|classes|room|bus|shuttle|discount|program|lunch|service|services|
    mass|team|league|entrance|parking|seats|seating|line|hours|camp|meal|signs|night|event|prayer room|restroom|
    market|church|temple|restaurant)`

/** What is done by those who will not let it stand: torn down, reported, walked out on, answered. */
const ACTED = [
  `(i|we|^|and|then|so i|so we|my ..1|our ..1|somebody|someone) ..1 (tore|ripped|took|pulled|peeled|scraped|threw|
    crossed|painted|cleaned|scrubbed|washed|sanded|covered) (it|them|that|this|(the|those|that) ..1)
    (down|up|off|out|over|away)`,
  `(i|we|^|and|so i|so we|already|just|promptly|instantly) (just|both|all)?
    (reported|blocked|unfriended|unfollowed|muted|flagged|screenshotted|banned)
    ($|and|him|her|them|it|that|this|the (post|account|comment|user|page)|(twenty|two|three) ..2|over)`,
  '(reporting|deleting|blocking|removing) (this|it|that|him|her|them|those|every (one|comment))',
  `(told|asked|made|showed) (him|her|them|the (guy|man|woman|lady|kid|boy)|that (guy|man|woman|lady|kid)|my ..1) ..1
    (to)? (leave|get out|shut (up|his|her|their|it)|stop|knock it off|go home|take it down|get off|find another|
    apologize|the door|where the door)`,
  `${ALL_OF_US} ..3 (walked out|got up and left|hung up|left the (table|room|party)|spoke up|stood up (to|for)|sent
    him home|sent her home|called (him|her|them|it) out|threw (him|her|them) out|escorted)`,
  `(i|we) (am|are|will be|have) ..1 (writing|written|reporting|reported|calling|called|forwarded|brought it|sent it|
    complaining|complained) (to|it to|him to|her to|them to) ..4`,
  `(turned it in|handed it over|brought it|took it|sent it|sent them|forwarded it|reported (it|him|her|them))
    (to|in to) (the|our|his|her) ..2 (police|principal|board|school|boss|manager|super|superintendent|office|ad|ref|
    league|town|editor|hr|dean|owner)`,
  `(gets|get|got|be|is|are) (you|him|her|them)? ..1 (benched|suspended|expelled|ejected|banned|fired|kicked off|thrown
    out|deleted) (on|from|in|for|as|says|$)`,
  '(expect|prepare|going) to (be|get) (banned|blocked|deleted|reported|removed|benched|fired)',
  '(banned|thrown out|kicked out|suspended) ..1 (from|for) (the|my|our|life|this|good|a)',
  '(you|he|she) (is|<poss>|are) (off|out of|done (on|at|in)) (the|my|our|this) ..1',
  `(vigil|rally|march|cash jar|paint|petition|potluck|meeting|standing with) ..2
    (at|on|tonight|tomorrow|saturday|sunday|monday|tuesday|friday|<num>|them|him|her|you)`,
  'we (have you|got you|have him|have them) on (camera|video)',
]

/** What is said of such words, or of him who said them. */
const JUDGED = [
  `(hurts|hurt|sad|sickening|heartbreaking|painful|infuriating|exhausting|tired|awful) (to|of)
    (read|hear|see|reading|hearing|seeing) ..1`,
  `^ ..2 ${SCOLDED} ..2 $`,
  `${SAYER} (is|was|are|were|<poss>) (so|just|plain|pure|flat out|dead|simply|always|both|a|an|really|not only|
    beyond)? ..1 ${WRONG}`,
  '(is|<poss>|was) (wrong|evil) then ..1 (and|it is)',
  '(is|<poss>|was|are|were) (never|not) ..1 (funny|okay|ok|acceptable|a joke|an insult|a nickname)',
  '(what|wtf) ..3 wrong with (people|you|him|her|this town|some people|us|everyone|them|those people)',
  `(should|ought to|needs to|need to|must) be ..1 (ashamed|embarrassed|fired|banned|suspended|ejected|arrested|
    benched)`,
  `(shame on|how dare|ashamed of|disgusted (by|with|at)|sick of|tired of|fed up with)
    (him|her|you|whoever|anyone|anybody|people who|that (man|guy|woman|judge|crowd|coach|boss)|hearing|reading|seeing|
    our|my)`,
  `(do not|quit|stop) (repeat|repeating|say|saying|laugh|laughing|share|sharing|tell|telling|forward|forwarding|use|
    using|call|calling) (it|that|this|them|those|these|him|her|people|kids|my|our|any|at)`,
  `(never|not) (in|on) (our|my|this) (town|house|watch|street|table|page|group|bar|team|bus|block|classroom|shop|
    school|kitchen)`,
  '(we|this town|i) (are|is|am)? ..1 (better than (this|that))',
  '(no place|has no place|have no place) (in|here|on|at)',
  '(words|language|jokes) (matter|hurt|do things|have consequences|stick|follow)',
  `(that|this|it) (is|<poss>|was) (just|such)? (a|an) (old|flat out|damn|cruel|stupid|lazy)?
    (lie|myth|slander|smear|stereotype|slur)`,
  'is how it (always)? (starts|started|begins)',
  '(read|look at) (the|a|some) (numbers|history ..1|book|room|study|studies|stats)',
  `(that|this|it) is (somebody|someone) <poss> (nana|nan|grandmother|grandma|grandfather|mother|mom|dad|kid|son|
    daughter|brother|sister|child|baby)`,
  `(he|she|they) (is|was|<poss>|are) ..1 (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|<num>)
    ($|years|now|too)`,
  '(in|she is in|he is in) (first|second|third|fourth|fifth|sixth|seventh|<num>) grade',
  '(<num>|six|seven|eight|nine|ten|eleven|twelve) years old and (he|she|they)',
  '(he|she|they) (was|were) born (in|at|here|on|down|up|two|three|<num>)',
  `(my|our) ..2 (just|actually|literally|even)? (cried|sobbed|was in tears|came home crying|is in tears|threw
    (out|away) (his|her))`,
  '(made|left) (my|our|the|her|his) ..2 (cry|in tears|crying|shaking|sick)',
  '(makes|made|making) me (sick|ill|so sad|ashamed|furious|want to cry|cry)',
  '^ imagine (saying|telling|calling|yelling|shouting|writing|posting) ..3',
  '(half|most of|all) (of)? (the|these|those) (comments|replies|posts) ..2 (say|saying|call|are|calling)',
  '(have|has) never met (my|a|one|our|mine|the)',
  '(needs|need|ought|should|has|have) (to)? (meet|met) my ..2',
  '(in|it is) (2023|2024|2025|2026|2027) ..1 $',
  `(from|to|at|in front of|under) (a|an|my|our) ..3 (widow|veteran|nurse|surgeon|grandmother|kid|child|toddler|six
    year old|ten year old|teenager|ref|umpire|crossing guard|cashier|waitress|teacher|<num> year old)`,
  '(same words|same hate|same lies|same thing) (different|they said|about)',
  'remember (that|this|it) (when|before|next)',
  '(i|we) (will|would) not (laugh|stand|sit|scroll|put up|let|stay|tolerate|have it|clap)',
  '(i|we) (do not|did not|never) (laugh|clap|find it funny|put up|stand for|tolerate|allow)',
  '(think|thinking) before you (speak|type|post)',
  '(then|and|to|now|must|should|owe|owes) ..2 (apologize|apology) ..2',
  '(proud of (her|him|them)|good for (her|him|them) for (leaving|walking|standing|speaking))',
  '(not a joke|no joke) ..2 (just|only|mean|cruel|<poss>)',
]

/** What makes somebody else's words the writer's own: they are right, they were funny, they were worth a beer. */
const AGREED = [
  '^ (finally|at last) (some|a little|a bit of|somebody with) (honesty|truth|sense|common sense|sanity|guts)',
  `[${WISE} (is|was|were|are|<poss>) (so|dead|absolutely|totally|completely|damn|damned|fucking|one hundred percent|
    100|always|probably|kind of|kinda|not)? (right|correct|spot on|on point|on to something|onto something|not wrong|
    not lying|wrong about nothing|telling the truth)] !(by|after|next|behind|there|here|in|about to|outside|across|
    under|above|over|beside|to be)`,
  `(he|she|they|you|old man|dad|grandpa|grandma|mom) (got|had|has|have) (that|it|them|a point|one thing) ..1
    (right|there)?  ($|and|about)`,
  `(i|we|could not|can not|can) (agree (more|completely)|have said it better|have put it better|argue with
    (that|him|her|it)|blame (him|her|them) for saying)`,
  `[(i|we) (agree|concur|second (that|this|it)|feel the same|think so too|thought so too)]
    ($|and|with (him|her|them|that|every))`,
  `(finally|about time|glad|thank god|good that|at last|nice that|happy|love that|refreshing) ..1 (somebody|someone)
    ..2 (said|says|say|saying|admits|admitted|had the (guts|balls|courage|nerve)|with (the)? (guts|balls|courage))`,
  `(truer words|so true|very true|too true|damn true|how true|preach|amen|well said|hear hear|nailed it|no lies
    detected|where is the lie|facts only|based|spoke the truth|speaks the truth|telling it like it is|tells it like it
    is|say it louder|said what (we|i) (all)? (were)? think~|wise man|smart man|took the words)`,
  `(made my (day|week|year|night)|my favorite (joke|line|saying|sign|quote|graffiti|sticker|song|one|bathroom ..1)|my
    new favorite|cracked me up|cracks me up|i laughed (so|my|till|until|out|all)|laughed my ..1 off|busted out
    laughing|died laughing|was hilarious|is hilarious|so funny|freaking hilarious|funniest thing)`,
  `(bought|buy|owe|owed|gave) (him|her|them|that (guy|man|lady|woman)) (a|another|one)
    (beer|drink|round|coffee|high five|medal|raise|hug|cigar|steak)`,
  'shook (his|her|their) hand',
  `(wanted to|could have|would have|i) (hug|hugged|kiss|kissed|marry|high five|high fived|applaud|applauded|salute|
    saluted|cheer|cheered) (him|her|them)`,
  '^ ..4 (good for (him|her|them)|god bless (him|her)|my hero|give (him|her) a medal) ($|and|honestly|too)',
  'and (good for (him|her|them)|god bless (him|her)|rightly so|rightfully so)',
  `[(worth it|said what i said|stand by (it|that|every)|(would|will) say it again|will keep saying it|and i meant
    (it|every)|not sorry|no regrets|come at me|so sue me|sue me|bite me|cope|cry about it|watch me)] !(but|if)`,
  `(is|<poss>|was|are) (not)? (a stereotype|hate|hate speech|bigotry|racist|racism|a lie|a slur)? ..1
    (it is|they are|just|that is|just a) (a|the)? (fact|facts|truth|true|reality|history|science|biology)`,
]

/** What is denied first and said after all. */
const RETORTED = [
  '^ (wrong|bull|bullshit|lies|lol no|sure they are not|yeah right|nope) $',
  `^ (yes|but|oh|well|sure|yeah|yep|wrong|ha|bull|bullshit|trust me|i know)? ..1
    [(they|these people|those people) (sure|really|absolutely|totally|most certainly)? (are|do|did|will|have|can)]
    (too|so|all of them|every one of them|and always (will|have|were) ..2|every last one)? $`,
  '^ (please|just)? (do not|never) (believe|buy|fall for) (it|that|them|this|a word) ..2 $',
]

/** What is said of a people is denied: "they are not thieves", "I never said that …", "it is a lie that …". */
const DENIED = [
  `(<group>|<group.single>) ..2 ${DO} (not|never) ..4 ${RAN_DOWN}`,
  `(<group>|<group.single>) (not|never) ..2 (did|done|said|ate|had|hurt)
    (that|this|it|any of (it|that)|anything|anybody|anyone)`,
  `(<group>|<group.single>) ..6 never (did|done|said|had|hurt) (that|this|it|any of (it|that)|anything|anybody|anyone)`,
  `(<group>|<group.single>) ..4 (has|have|had) (ever|never) (been|given|caused|made|done) ..2
    (trouble|problem|problems|harm|wrong)`,
  `(never|not|nobody|no one|nor) ..4 ${SAY} ..4 (<group>|<group.single>)`,
  `(never|not|nobody|no one|nor) ..3 (hate|hates|hated|despise|mind|minded|fear) ..2 (<group>|<group.single>)`,
  `(nobody|no one|never|not) ..5 <contempt.feel> ..2 (<group>|<group.single>)`,
  `(zero|no|not (a|any)|never (a|any|had a|had any)|never had) (problem|problems|issue|issues|quarrel|trouble|
    objection|objections|complaint|complaints) with ..4 (<group>|<group.single>)`,
  `(nothing|not anything) (against|wrong with) ..3 (<group>|<group.single>)`,
  `(lie|lies|rumor|rumors|myth|story|nonsense|garbage|bull|false|not true|untrue) (that|about) ..4
    (<group>|<group.single>)`,
  `(<group>|<group.single>) ..8 (is|<poss>|that is|was|just) (a|an) (old|damn|flat out|plain)?
    (lie|rumor|myth|smear|hoax)`,
  `not ..1 (<group>|<group.single>) ..1 (fault|doing)`,
  '(nobody|no one) ..1 (ate|took|stole|poisoned|hurt|attacked|touched) (anybody|anyone|a|any|the) ..2',
  '(<group>|<group.single>) should (not|never) (be|have to|get) ..3',
  '(not|never) (a|an|any) (threat|danger|burden|disease|choice|crime|sin) ..3 (<group>|<group.single>)',
]

/** Tags of a draft's stance; see above. */
export const STANCE: readonly Fact[] = [
  { tag: 'stance.rejects', patterns: [...ACTED, ...JUDGED] },
  { tag: 'stance.agrees', patterns: AGREED },
  { tag: 'stance.retorts', patterns: RETORTED },
  {
    tag: 'stance.petty',
    patterns: [
      `(hope|hoping|may) (your|his|her|their|both your) ..3 (freezes|freeze|itches|itch|burnt|soggy|cold|wet|molds|
        spoils|dies on the|loses|lose|strikes out|drops|snores|leaks|squeaks|clogs|clog|jams|jam|shrinks|stains|
        unravels|melts|goes flat|go flat|stubs|sticks|buffers|crashes on the (homework|update|save)|dead battery|runs
        out)`,
      `(hope|hoping) (you|he|she|they|whoever ..3) ..2 (step|steps|stepped) (on|in) (a|every|some) ..1
        (lego|legos|puddle|gum|dog)`,
      `(hope|hoping) (you|he|she|they|whoever ..3) ..2 (stub|stubs|spill|spills|lose|loses|miss|misses|drop|drops|get|
        gets|sit|sits) ..1 (toe|toes|coffee|keys|bus|ice cream|parking ticket|flat tire|hiccups|paper cut|every red
        light|stuck)`,
    ],
  },
  {
    // "…" That was the banner. "…" Said to my daughter.
    tag: 'stance.tells',
    patterns: [
      `^ (that|this) (is|was|<poss>) (what|on (a|the|our|my)|the ..1 (banner|sign|text|note|message|headline|caption|
        slogan|chant|comment|graffiti|voicemail|reply|answer|shirt|sticker|poster|flyer|joke)) ..1`,
      `^ (said|written|painted|posted|shouted|yelled|scrawled|sprayed|sent|printed|texted|carved)
        (to|on|at|by|in|under|across|from) ..1`,
    ],
  },
  {
    tag: 'stance.spares',
    patterns: [
      '(not|never) ..1 wish ..4 on (anybody|anyone|him|her|them|my worst ..1)',
      `(nobody|no one) (should|deserves|ought|needs) ..1 (be|to be|get|to get) ..1
        (shot|beaten|hurt|killed|threatened|hit|attacked|stabbed|harmed)`,
    ],
  },
  { tag: 'stance.self', patterns: ['[(that would be|that is|it is) (me|us)] ($|first|and)'] },
  { tag: 'stance.denies', patterns: DENIED },
  {
    tag: 'stance.asks',
    patterns: [
      `(is|<poss>|are) there (a|an|any|still)? ..2 ${HELPED} ..1 (for|with) ..2 (<group>|<group.single>)`,
      `(do|does|are|can|will|have|did) (the|our)? (<group>|<group.single>) ..3
        (need|open|sell|close|meet|take|celebrate|fast|use|bring|wear|eat|observe|speak|get a discount|ride free) ..4`,
      `^ (are|is|was|were) (you|he|she|they|(your|his|her|their) ..1) (a|an|really|also)? ..1
        (<group>|<group.single>|<group.adjective>) $`,
      `there (are|is|were) (a lot of|lots of|many|some|a few|plenty of|quite a few|several) (<group>|<group.single>)
        (at|in|on|here|who|around|from) ..6`,
    ],
  },
]
