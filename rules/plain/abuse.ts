import type { Example } from '../concern.ts'

/*
 * Abuse aimed at a person in so many words: told to die, told to be worthless, hunted, leaned on, pawed. What is a lone
 * insult is rude and no more; here it takes the body, the worth or the life of whom it is said to.
 */

const FOUL =
  '(fat|ugly|disgusting|filthy|worthless|stupid|dirty|hideous|smelly|useless|pathetic|lazy|miserable|repulsive|vile|nasty)'
const BEAST =
  '(pig|cow|whale|hog|slob|bitch|whore|slut|cunt|hag|freak|beast|bastard|loser|skank|piece of (shit|garbage|trash|crap)|waste of (space|life|skin|air|oxygen))'
const WORTHLESS =
  '(worthless|human garbage|garbage|trash|scum|filth|vermin|a nobody|nothing|fat and ugly|ugly and (fat|stupid|dumb|worthless|useless|old)|(stupid|dumb|fat|old) and ugly|(a|an) ..1 (piece of (shit|garbage|trash|crap)|waste of (space|life|skin|air|oxygen|a human)|whore|slut|bitch|cunt|skank|disgusting human being))'
const WOMAN =
  '(girl|woman|lady|chick|waitress|nurse|cashier|dispatcher|rookie|recruit|clerk|intern|secretary|reporter|teacher|neighbor|bartender|receptionist|hostess|trainer|officer|cop|trooper)'
const EX = '(my ex|my ex wife|my ex husband|my ex girlfriend|my ex boyfriend)'
const HER = `(her|him|${EX}|that ..1 ${WOMAN}|the ..1 ${WOMAN})`
const HERS = `(her|his|your|${EX} <poss>)`
const AGAIN =
  '(again|every (night|day|morning|evening|week|hour)|all (night|day|week)|last night|tonight|twice|for (hours|days|weeks|months)|three times|four times|five times|ten times|everywhere)'
const MANY =
  '(twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|hundred|two hundred|a thousand|20|30|40|50|60|70|80|100|200|hundreds of|a million)'
const WILL = '(will|am going to|are going to|gonna|am gonna|am about to)'
const PRIVATE = '(butt|ass|boob|boobs|tits|tit|breast|breasts|booty|crotch)'
const SWEET = '(sweetheart|baby|honey|sugar|doll|dollface|gorgeous|beautiful|babe|darling|sweet cheeks|hot stuff|sexy)'

/** Told to die, or that nobody would mind. */
const DEATH = [
  '(^|^ <any>|^ <any> <any> please|go|just|please|should|why do not you|and|so|then|now|ought to|better) [(kill|hang|shoot) (yourself|urself|yourselves)] !(over|with|trying|on|for|about|a|in (the|this) game)',
  '[(kys|kill urself)]',
  `^ ..2 [(go|just|please|hurry up and) (go|just)? die] ($|in|already|alone|you|slow|slowly|please|of|and)`,
  '^ ..1 [(die in a fire|drop dead)] ($|you|already|and|please)',
  '^ ..2 [(jump|throw yourself|walk|step|play|run) (off|in|into|under|in front of) (a|the|of a)? ..1 (bridge|cliff|roof|building|balcony|traffic|train|bus|truck)] ($|already|you|and (die|do))',
  '[you (do|did|does) not deserve (to (live|be alive|breathe|exist)|oxygen|your life|the air you breathe)]',
  '[you should (not|never) have been born]',
  '[(wish|hope) (that)? (you|u) (were|was) (dead|never born)]',
  '[wish you (had)? never been born]',
  '[(hope|hoping|praying) (that)? (you|u) (all|just|both)? (die|rot|get cancer|get hit by|get run over|kill yourself|burn in hell|end up alone|drop dead) ..4]',
  '[you should (just|all|really)? (die|drop dead|rot|kill yourself)]',
  '[(nobody|no one|not a soul) (will|would|is going to|ever)? ..1 (miss|missed) (you|u) ..4] !(more|like|as|half)',
  '[(world|town|place|family|everybody|everyone|kids|department) ..4 (better|better off|nicer|happier) ..1 without you ..3]',
  '[do (the world|the town|us all|us|everybody|everyone|yourself|your family) a favor and (die|kill|jump|drop dead|disappear|end it|go die|hang) ..3]',
]

/** Told what one's body or life is worth. */
const WORTH = [
  `[(you|u|ur) (are|look like|were)? (just|so|such|nothing but|really|all)? (a|an|one)? ..1 ${FOUL} ..1 ${BEAST}] !(farm|farmer|barn|costume|pen)`,
  `[(you|u) (are|r) (just|so|such|nothing but|really|all)? ${WORTHLESS}] !(at|in|like|to fear|but|short|without|if|compared|talk|man|truck)`,
  '[you (are|look) (so|really|just|too)? (fat|ugly|old|stupid) and (nobody|no one|everybody|everyone) ..4]',
  '[(everybody|everyone|we all|they all|your own ..2|the whole ..2) (really|just|all)? (hate|hates|despise|despises|laugh at|laughs at|can not stand) (you|u)] ($|and|you|so|already|here|because)',
  '^ ..2 [(nobody|no one) ..1 (likes|loves|wants|will ever love|will ever like|will ever want) you] ($|and|you|because|so|anymore|here|fat|ugly|cow)',
  `[(<name>|<name.first>) is (just|such|nothing but)? (a|an)? ..1 ${FOUL} ..1 ${BEAST}]`,
  `(<name>|<name.first>|she|he|that ${WOMAN}|the new ${WOMAN}) (is|was|<poss>) [(just|such|nothing but|really)? (a|the) ..2 (slut|whore|skank|tramp|ho|hoe|badge bunny|town bicycle)]`,
  '[(she|he|<name>|<name.first>) (has|is)? (slept|sleeping|sleeps) with (everyone|everybody|half|the whole|every (guy|man|cop)|most of|all of) ..4]',
]

/** Followed, watched, rung up. */
const HUNTED = [
  `(i|we) ..3 [(followed|follow|following|tailed|stalk|stalked|stalking) ${HER} (home|to (her|his) ..1 (house|car|work|job|gym|apartment|truck)|around|${AGAIN})]`,
  `(i|we) ..2 [(drove|drive|driving|walked|walk|walking|rode|ride|cruised) (by|past) ${HERS} ..1 (house|place|apartment|window|work|street|job|condo) ..1 ${AGAIN}]`,
  `(i|we) ..2 [(sat|sit|sitting|parked|park|waited|wait|waiting|stood|camped|camp|hid) (outside|in front of|across from|under|behind) ${HERS} ..1 (house|window|apartment|place|job|work|door|condo) ..1 ${AGAIN}]`,
  '(i|we) [(was|am|stood|sat|hid|were) (outside|under|at) (her|his|your) ..1 window ..3]',
  '(i|we) ..2 [(watch|watched|watching) (her|him|you) ..2 (through (the|her|his|your) ..1 (window|curtains|blinds|fence)|undress|in the shower|from the bushes)]',
  `(i|we) ..2 [(know|found out|figured out) where (she|he|${EX}) (lives|live|works|sleeps|moved|moved to|hides|is hiding) ..2]`,
  '(i|we) [know where your (kids|kid|children|wife|husband|mother|daughter|son) (go|goes|is|are|live|lives|work|works|play|plays|sleep|sleeps) ..4]',
  `(i|we) ..1 (keep|kept|will keep|am going to keep|can not stop|will not stop|am not going to stop) [(calling|texting|messaging|phoning|following|watching|asking|emailing) (${HER}|you)? ..2 (out|though (she|he) ..3|and (she|he) (will not|does not|did not|never|hung|hangs|blocked) ..3|(till|until) (she|he) (answers|talks|picks|gives|says) ..3)]`,
  `(i|we) ..1 [(called|texted|messaged|phoned|rang|dmed|emailed) (her|him|${EX}|that ${WOMAN}) ..1 ${MANY} times ..2]`,
  '[(she|he|you) blocked me ..3 i (made|got|opened|created|used|am using|will make|am making) ..3 (account|number|phone|profile)]',
  '[(she|he) ..1 (said no|told me no|says no|told me to stop|said stop) (but|and|so) i (keep|kept|will keep|still|did not stop|will not stop|am not) ..4]',
  '[(i|we) will (not|never) leave (you|her|him) alone] ($|until|till|ever)',
]

/** Leaned on: a life, a living, a secret, the job. */
const LEANED = [
  `[(i|we) ${WILL} ..1 (ruin|destroy|wreck) (your|his|her|their) ..1 (life|career|marriage|reputation|family|name)]`,
  `[(i|we) ${WILL} (ruin|destroy|end) you] $`,
  `[(i|we) ${WILL} get (you|him|her|them) fired] !(up)`,
  `[(i|we) ${WILL} ..1 (pull (you|him|her|them) over|arrest (you|him|her)|ticket (you|him|her)|stop (you|him|her)|(write|give) (you|him|her) (a|another)? ..1 (ticket|tickets|citation|citations)) (every|each|again and again|whenever|any time|anytime) ..4]`,
  '[(complain|file|testify|talk|cross me|mess with me|report me|sue) ..4 and i (will|am going to) (pull|arrest|ticket|write|tow|lock|cuff|find) (you|your) ..4]',
  '[(keep your mouth shut|shut your mouth|shut up|stay quiet|keep quiet|back off|leave town|do (what|as) i (say|tell you)|(drop|withdraw) (the|your|that) ..1 (complaint|charges|charge|case|suit|lawsuit)|do not (testify|talk|report ..2|say ..2|tell ..2|file ..2)) ..3 (or else|or you will ..3|or i will ..4)]',
  '[you (had)? better (not (testify|talk to|report ..2|file ..2|press charges|show up in court)|keep (your mouth shut|your mouth closed)|shut your mouth|drop (the|your) (complaint|charges|case|suit|lawsuit)|leave town)]',
  '[(i|we) will tell (everyone|everybody|the whole town|your wife|your husband|your boss) (your secret|your secrets|your dirty ..2|what you did)]',
  '[(post|posted|posting|share|shared|sharing|leak|leaked|sent|send|show|showed) (her|his|your|<name.first> <poss>|my ex <poss>|my ex) (nudes|nude ..1|naked ..1|(private|dirty|sexy) (pictures|photos|pics|videos)) ..3]',
  '[(post|share|leak|publish) your (pictures|photos|pics|videos|texts|messages|secrets) ..1 (if|unless|when) you (leave|dump|tell|do not|talk|testify|break) ..3]',
  '(^|everybody|everyone|let us|lets|all of you|somebody|people|folks|you all|yall) ..3 [(harass|bully|torment|stalk|swarm|hound) (him|her|them|this ..1|that ..1|<name>|<name.first>|<mention>) ..2] !(by|at work)',
  '^ ..2 [(go|everyone|everybody|let us all|lets all) ..2 (tell|message|text) (him|her|them) ..2 (he|she|they) (is|are) ..1 (a|an|so)? ..1 (idiot|idiots|ugly|fat|stupid|worthless|loser|trash|pig|disgusting|liar)]',
  '^ ..2 [(go tell|tell) (her|him|them) what you think of (her|him|them)]',
  '^ ..2 [(go|go over|show up|head over|head|meet|get) (to|at|over to) (his|her|their) house ..1 and ..2 (tell|scream|yell|egg|scare|bang|pound|shout|teach|make (him|her)|let (him|her)) ..4]',
]

/** Looked at, asked and handled as nobody wants to be. */
const PAWED = [
  '[(send|show|text) (me|us) ..1 (your|some|a) ..2 (nudes|tits|boobs|breasts|titties|ass|naked body|panties|bra|nude)]',
  '^ ..2 [send (me|us)? nudes]',
  '[(nice|great|sweet|perfect|hot|fine|amazing|big|sexy) (tits|ass|boobs|rack|booty|titties)] ($|on|sweetheart|baby|honey|girl|lady|you|though|in)',
  '[(look at|check out|staring at|love) (that|those|her|the) ..2 (ass|tits|boobs|booty|titties)] ($|on|in)',
  `[(nice|great|sexy|hot) (legs|body|curves) (on (you|her|(that|the) ..1 ${WOMAN})|${SWEET}) ..3]`,
  `[(the|that|our) (new)? ..1 ${WOMAN} (is|<poss>|looks) (so|really|smoking|super|pretty|damn|freaking|fucking)? (hot|sexy|smoking hot|a hottie|a babe|bangable|doable|thicc)] ($|and|in|i)`,
  '[you (have|got) (a|an|the|such a|some|such)? ..1 (great|nice|hot|sexy|amazing|perfect|fine|killer|tight|incredible) ..1 (body|ass|butt|rack|tits|boobs|booty|legs|curves)] !(of|shop|work|for|language)',
  `[(i|we) (want to|wanna|would love to|would like to|need to|am dying to|am going to|gonna|plan to|would) ..1 (sleep with|have sex with|bang|screw|fuck|hook up with|make out with) (you|her|him|the new ..1|that ..1 ${WOMAN}|<name.first>)] !(over|in)`,
  '[i would (do|bang|sleep with|screw|tap) (her|him|that)] $',
  '^ ..1 [(sleep with|have sex with|go out with|come home with) me] ($|or|and|tonight|sweetheart|baby)',
  `(i|we) ..2 [(grabbed|grab|slapped|slap|pinched|pinch|squeezed|groped|grope|fondled|smacked|touched|patted) (her|his|a|the|that|some) ..3 ${PRIVATE} ..3]`,
  '(i|we) ..2 [(touched|stroked|rubbed) her ..1 (leg|thigh|knee|thighs|legs) and (she|her) ..4]',
  '(i|we) ..2 [(kissed|kiss|touched|grabbed|hugged) (her|him) ..3 (she|he) (said no|told me to stop|pulled away|pushed me|cried|said stop|did not want)]',
  '[(come)? sit (on|in) my (lap|face)] ($|sweetheart|baby|honey|and|for)',
  '[(are you wearing (a|any)|what color (is|are) your|take off your|show me your|i can see your) ..1 (bra|panties|underwear|thong)]',
  `[(give me|give us|gimme|how about) (a|another|one) (little|big)? (kiss|smile|peck) ${SWEET}]`,
  `^ ..1 [(smile|smile more|give us a smile) ${SWEET}]`,
  '[you (would be|will be|look|would look) (so much|much|a lot|way|even)? (prettier|hotter|sexier|cuter) if you (smiled|smile|lost|wore|wear|lose|showed) ..3]',
]

/** Said to somebody, or done to them. */
export const ABUSE: readonly string[] = [...DEATH, ...WORTH, ...HUNTED, ...LEANED, ...PAWED]

/** Where it is a game, a song, a swim, a pet, one's own kin, or told to help. */
const OTHERWISE =
  /😂|🤣|\b(?:lol|lmao|haha\w*|jk|kidding|song|lyrics?|movie|film|episode|novel|chapter|character|theater|video game|boss fight|swim\w*|bungee|kayak\w*|skydiv\w*|zip ?lin\w*|santa|grand(?:ma|pa|son|daughter|kids?|mother|father)|my (?:mom|mother|dad|father|wife|husband|daughter|son|fianc\w+|girlfriend|boyfriend|dog|cat|pup|puppy)|kittens?|pupp(?:y|ies)|toddler|donkeys?|mules?|horses?|heifers?|hotline|988|suicide prevention|on (?:my|the) way (?:to|home)|instagram|channel|podcast|blog|career|concert|band|bootleg|lost (?:dog|cat)|casserole|soup|surprise|birthday|trick or treat\w*)\b/iu

/** Whether it is meant, and for somebody. */
export const meantAsAbuse = (text: string): boolean => !OTHERWISE.test(text)

export const abuseFinds: readonly Example[] = [
  '[Kill yourself].',
  '[You are a fat ugly pig] and nobody likes you.',
  'I [followed her home last night].',
  '[She blocked me so I made a new account].',
  '[I will pull you over every day].',
  '[Drop the complaint or else].',
  'I [grabbed her butt].',
]

export const abuseLeaves: readonly Example[] = [
  'Do not kill yourself over the laundry',
  'You will kill yourself on that ladder',
  'The leaves die in the fall',
  'Nobody will miss you more than I will',
  'You are nothing like your brother',
  'I followed her recipe and it came out great',
  'I drive by her house on my way to church',
  'I called the cable company fifty times',
  'You will ruin your shoes in that mud',
  'You better not tell her about the party',
  'Nice legs on that table',
  'I patted the baby on the back till she slept',
]
