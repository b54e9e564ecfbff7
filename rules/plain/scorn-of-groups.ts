import type { Example } from '../concern.ts'

/** A people, or one of it. */
const ANY = '(<group.marked>|<group.single>)'
const SEXED =
  '(woman|women|girl|girls|female|females|lady|ladies|<group.marked>) (cops|cop|officers|officer|trooper|troopers|firefighters|soldiers|pilots|drivers|medics|bosses)?'
const MALE = '(man|men|boy|boys|guy|guys|fella|fellas|fellow|fellows|dude|dudes|lad|lads|son)'
const PAIR = '(men|women|guys|fellas|dudes|fellows|boys|girls|ladies|gals|brides|grooms)'
const REVOLTED =
  '(disgusting|disgusted|gross|sick|sickening|turned it off|shut it off|changed the channel|yuck|puke|vomit|throw up|unnatural|not natural|not normal|not right|lost my appetite|walked out|sin|sinful|shame|shameful|abomination|perverted|perverts|freak|freaks|mental)'
const SIMPLE = '(slow|simple|soft|weak|sick|touched|wrong|not right|dim|thick) (in|up) (the|there|top) (head)?'
const AGE = '(<num>|sixty|sixty five|seventy|seventy five|eighty|ninety)'
const VICE =
  '(drink|drinks|drunk|steal|steals|lie|lies|cheat|cheats|fight|fights|gamble|gambles|brawl|beg|begs|loaf|loafs|scheme|haggle|breed|stab|rob|robs|beat their wives|hit their wives)'
const WICKED =
  '(cheating|cheat|stealing|steal|late|drunk|drinking|lying|lie|cheap|loud|lazy|hot headed|crooked|filthy|dirty|stingy|pregnant|on welfare|running around|robbing|haggling|violent)'
const NATURE =
  '(in the blood|in their blood|their nature|in their nature|in the genes|in their genes|in their bones|how they are|the way they are|how they are made|born that way|raised that way|how they are raised)'
const HIRED =
  '(hire|hiring|rent to|renting to|promote|promoting|elect|electing|vote for|work for|date|marry|trust|trusting|sell to|take orders from)'
const CARE =
  '(teach|teaching|teaches|watch|watching|babysit|babysitting|coach|coaching|near|around|touch|touching|drive|driving|operate|handle|handling|cook|cut|cutting|fly|deliver|run|running|into|marry|date|sit|work on|working on)'

/** What a person is said to be, as a quality; no age and no purse, which things have too. */
const TRAIT =
  '(gay|lesbian|trans|transgender|queer|bisexual|female|black|white|asian|hispanic|latino|latina|mexican|haitian|brazilian|dominican|muslim|jewish|arab|indian|chinese|puerto rican|foreign|immigrant|disabled|deaf|autistic|catholic|hindu)'
const MATE =
  '(partner|cop|officer|boss|sergeant|supervisor|chief|captain|roommate|neighbor|neighbors|recruit|rookie|doctor|teacher|tenant|tenants|coworker|driver|coach|priest|president|mayor|woman|man|guy|girl)'
const COPS =
  '(cops|cop|police|police officers|officers|bosses|parents|neighbors|drivers|leaders|soldiers|teachers|tenants|workers|employees|partners|firefighters|mothers|fathers|citizens|sergeants|chiefs|supervisors|friends|wives|husbands|doctors|pilots|coaches|managers)'

/** The plainest of all: all of them the same, unfit, too many, and ourselves the better. */
const PLAINEST: readonly string[] = [
  '[all (the|these|those|of the|of these|of those)? <group> are (all|just|exactly)? (the same|alike)] !(under|before|in|size|age|inside|as|height|to god|when)',
  `[<group> (make|makes|made) (bad|terrible|lousy|awful|poor|horrible|worse|the worst|weak|dangerous|useless) ${COPS}]`,
  '[<group.marked> ..1 (moved|came|are moving|started (moving|coming)) ..2 (and|now|so) ..8 (downhill|to hell|to the dogs|down the (drain|tubes|toilet)|not safe|a dump|a ghetto|a slum)]',
  '[the (women|men|girls|boys) moved in (and|now|so) ..8 (downhill|to hell|to the dogs)]',
  '[(town|street|city|block|neighborhood|country|state|department) is ..1 (full of|filled with|packed with|crawling with) ..1 <group.marked>] ($|now|these days|anymore|and i hate)',
  '[<group> deserve (less|nothing|no rights|no respect|no help)] !(less|but|than|short)',
  '[(stop|quit|no more|must stop|we should not be) (hiring|promoting|electing|recruiting|letting in) (any|more|these|those|all the|so many)? <group>] !(who|away|for|as)',
  '[(a woman|women|a girl|girls|females|a female) (can not|can never|should not|will never) (do|handle|lead|hack|fight|police|command|run) (this|the|that|a|police)? (job|work|patrol|station|department|shift|men|crime|street|streets)] !(alone|without|if|unless|until|because)',
  '^ ..2 [(go|get) back (to|in|into) the kitchen] ($|where you belong|woman|lady|sweetheart|girls)',
  '^ ..1 [(speak|learn|talk) english] ($|or|this is|you are (in|here)|already|in (america|this country))',
  '[if (you|they|he|she) (do not|can not|will not) (speak|learn|know) english ..3 (leave|get out|go home|go back|stay home|do not come|do not belong)]',
  '[being (gay|trans|queer|lesbian|transgender|homosexual|bisexual) is (just|literally|nothing but)? (a|an)? (sin|sinful|illness|mental illness|mental disorder|disease|disorder|sickness|wrong|disgusting|gross|unnatural|abomination|not (natural|normal|right|okay)|evil)]',
  '[(gay|same sex|homosexual|interracial) marriage is (just|so)? (a|an)? (disgusting|wrong|sin|gross|abomination|unnatural|evil|joke|sick|perversion)]',
  '[(transgender|transgenderism|homosexuality|being trans|gender identity) is (just)? (a|an)? (mental illness|mental disorder|sickness|disease|perversion|abomination|sin)]',
  '[(that|this) (is|was|looks|sounds) (so|totally|too|really|kinda|super)? gay] $',
  '[(do not be|stop being|you are being) so gay] ($|about)',
  '[islam is (just|nothing but|really)? (a|the) (religion|cult|ideology|faith) of (terror|terrorism|hate|hatred|violence|death|evil|murder|war)]',
  '[(cheap|tight|stingy|greedy|crooked|haggles|lies|steals) (like|as) (a|an|some) (<group.noun>|<group.marked>|<group.single>)]',
  '[(do not be|stop being|such|being) (such)? (a)? jew ..1 (about|with|pay)] ..2',
  '(you|he|she|they|<name>|<name.first>|that ..1) (just|always|all)? [(throw|throws|threw|hit|hits|cry|cries|drive|drives|drove|scream|screams|shoot|shoots|whine|whines) like (a|an|some) (little|old|typical|blind|drunk)? ..1 (girl|woman|lady|sissy|<group.marked>)] !(which|and|fast|who|seventy|ninety|on (her|a))',
  '^ ..1 [(act|be|start acting) like a (real)? man] ($|for once|and stop)',
  '[(black|hispanic|latino|mexican|muslim|jewish|haitian|brazilian|immigrant|asian|arab|dominican|chinese|indian|african|gay|foreign) (neighborhood|neighborhoods|areas|schools|towns|streets) are (all|just|nothing but)? (ghettos|ghetto|dumps|slums|war zones|dirty|filthy|trash|crime ridden)]',
  `[(is|are) (a)? ${TRAIT} (gross|yuck|ew|eww|no thanks|disgusting|so gross)] ($|and|i)`,
  `[(i|we) (do not|will not|would not|never|refuse to|am not going to) ..1 (want|accept|take|have) (a|an|any|another) ${TRAIT} ${MATE}] !(to (think|feel|leave|get|be|have)|of the)`,
  `[(i|we) (am not|are not|will not|would not|refuse to|hate|never) ..1 (ride|riding|work|working|partner|partnering|patrol|patrolling|train|training|serve) (with|under|for) (a|an|any) (woman|girl|female|${TRAIT} ..1)] ($|again|anymore|ever)`,
  `[(she|he|they) only got ..5 because (she|he|they) (is|are|was|<poss>) (a|an)? (woman|girl|female|minority|${TRAIT})]`,
  `[(they|chief|chiefs) (only (hired|promoted|picked)|(hired|promoted|picked) (her|him) only) ..1 because (she|he) (is|was|<poss>) (a|an)? (woman|girl|female|minority|${TRAIT})]`,
  `[${MATE} is (a|an)? (woman|girl|female|${TRAIT}) ..1 (so|and)? (we are (doomed|screwed|dead)|i am (doomed|screwed|dead)|god help|heaven help|lord help)]`,
  '(he|she|they|you|<name.first>|that (man|woman|guy|lady)|the (chief|captain|sergeant|judge)) (is|are|<poss>|was) (just|way|much|far)? [too old (for (this|the|that) job|to (be a cop|be chief|work here|lead|hold office|serve|patrol|be an officer|police))]',
  '^ ..1 [old (man|men|lady|ladies|woman|women|people|timers|geezer|fart|farts|guy) should (just|all)? (retire and die|die|hang it up|shut up|stay home|go home)]',
  '[(that|this|those|these|the) (cripple|cripples) (can not|could not|should|in|is|are|on|at|who|wants|thinks)]',
  '[(whites|white people|white men|aryans|the white race|white race|the aryan race) (is|are) (just|simply|clearly|always|the)? (superior|supreme|master race|better|smarter)]',
  '[<group> are (just|simply|way|much|always|far)? (better|smarter|cleaner|harder working|braver|more (honest|intelligent|civilized|trustworthy|hardworking)) (people|cops|leaders|workers|citizens|human beings)? than <group>]',
  '[white lives matter more ..2]',
  '[(nazis|confederates|klan|kkk|segregationists) (were|was|had it|got it|are|is) right]',
  '[(holocaust|shoah) ..1 (never happened|did not happen|(was|is) (just)? (a)? (hoax|lie|fake|myth|scam))]',
  '[slavery was (not (so|that|all that|really that) bad|(good|great|fine|a good thing|a blessing) for (them|blacks|black people|america|the slaves)|a (choice|good thing))]',
  '[(america|this country|this town|the country|the department|england) was (better|great|safer|nicer|cleaner) when (it|they|we) (was|were) (all)? (white|segregated|whiter)]',
  '[(this|america|ours) is a (white|white man <poss>) (country|nation|town|neighborhood|department)]',
  '[(this|america|ours) is a christian (country|nation|town) ..2 (get out|leave|go home|go back)]',
  '[(trans|transgender) (women|woman|girls) are (really|just|still|actually|all)? (men|males|dudes|boys|guys|not (real)? women)]',
  '[(trans|transgender) (men|man|boys) are (really|just|still|actually|all)? (women|females|girls|not (real)? men)]',
  '[(she|it) is (really|actually|still|obviously|clearly|biologically) a (man|dude|guy|male|boy)]',
  '[(it|that) is a man not a (woman|lady|girl)]',
  '[(i|we) (refuse to|will not|am not going to|are not going to|will never) (use|respect|honor) (their|his|her|your|your stupid|any|those|preferred|made up) ..1 pronouns]',
  '[<group.marked> (are|is)? (all)? (going|going straight|gonna go|go|headed|headed straight) to hell]',
  '[(kids|young people|teenagers|people) (today|these days|nowadays) are (just|so|all|too)? (lazy|stupid|useless|worthless|dumb|idiots)]',
  '[another (drunk|lazy|dumb|stupid|dirty|crazy|welfare|useless) (<group.marked>|<group.single>|<group.noun>)]',
  '^ [typical (woman|women|female) (driver|drivers|cop|logic|boss)]',
]

/**
 * Scorn of a people said outright, in turns that the reading of subject and verb does not follow. The sentence names the people, or the
 * turn is of nobody else.
 */
export const PLAINLY: readonly string[] = [
  ...PLAINEST,
  // Too old to be let out.
  `[(anybody|anyone|everybody|everyone|people|drivers|folks) (over|past|above|older than) ${AGE} ..5 (should|ought to|must|needs to|has to|have to|belongs|belong) ..2 (keys taken|keys pulled|lose|hand (in|over)|surrender|turn in|give up|off the road|put down|put away|in a home|shut up|locked up|not drive|not be driving|not vote|dead)] ..3`,
  `[(shut|put|lock|stick|park|pack|ship) (them|em|people|everybody) (up|away|off)? ..2 (in|into|to) (a|the) (home|homes|nursing home|asylum|institution|loony bin|nuthouse) at ${AGE}]`,
  // Crime, filth and ruin come with them.
  '[<group> ..2 (commit|commits|cause|causes|do) (all|most|more|half|nothing but)? (of)? (the)? ..1 (crime|crimes|murders|shootings|robberies|stabbings|rapes|break ins)] !against',
  '[(immigrants|migrants|refugees|<group.marked>) ..2 (bring|brought|bringing|carry|spread|spreading) (in|nothing but|all their|their)? ..1 (disease|diseases|tb|lice|bedbugs|roaches|crime|drugs|gangs|filth|knives)]',
  '[<group.marked> ..1 moved (in|onto|into|to) ..8 (there goes|so much for|goodbye to|say goodbye|kiss goodbye|for sale sign|property values|ruined|ruin)] ..3',
  '[(used to be|was) (such)? (a)? (nice|clean|safe|quiet|decent|good|respectable|white) ..3 (until|till|before|then) (the|all the|those|these)? <group.marked> ..1 (came|moved|took|got|showed|bought|arrived|started)]',
  '[(overrun|crawling|infested|swarming|lousy|up to here|up to my neck|flooded) (with|by) ..2 <group.marked>]',
  // They take what is ours, and run the rest.
  '[<group.marked> ..2 (taking|take|took|taken|stealing|steal|stole) (up)? (all|every|our|up all|all our|all of our|american|white|good) ..3 (jobs|job|work|apartments|apartment|housing|contracts|beds|scholarships|spots|seats)]',
  '[<group.marked> ..1 (own|owns|run|runs|control|controls|bought) (up)? (all|the|all the|half the|our|every|hollywood|wall street|everything) ..1 (media|papers|banks|press|news|newspapers|pictures|movies|movie studios|studios|world|government|congress|courts|money|hollywood|wall street)]',
  // How they live, drive and breed.
  '[<group.marked> ..1 all (steal|lie|cheat|stink|scam|hit their|beat their|hate us|hate americans|look alike|have knives|carry knives|sell drugs) ..2]',
  // Whom they are said to hate, and what they worship.
  '[<group.marked> (just|all|really)? (hate|hates|despise) (men|women|us|whites|white people|america|americans|christians|cops|this country|everybody)] !(who|that|when|being|for)',
  '[<group.marked> ..4 (devil worship|devil worshippers|worship the devil|worships the devil|worship idols|idol worship|godless|heathens|going straight to hell|brainwashed|all brainwashed) ..2]',
  // By nature, every one of them.
  `[<group.marked> ..1 ${VICE} ..9 ${NATURE}]`,
  `[(is|was|are) (a|an|from)? ..1 (<group.of>|<group.marked>|<group.single>|<group.place>) (so|and so|which means|that means|meaning) (he|she|they|you|it|of course|naturally|expect) ..3 ${WICKED}]`,
  '[(that is|it is|thats) (how|the way|what) (it is|it goes|you get|it always is) with (the|these|those|all)? <group.marked>]',
  `[<group.marked> (are|is)? (all|just|so)? (thick|dumb|stupid|crooked|dense|dirty|slow|useless|cheap|tight|lazy) as (a|an|the|two|any)? <any>]`,
  // Unfit for the work.
  `[${SEXED} (get|gets|got|will get|getting|are going to get) (men|guys|people|somebody|you|us|their partners|good men|good people|partners) ..1 (hurt|killed|shot)]`,
  `[(never again|never|last time|no more) ..3 ${HIRED} (a|an|any|another) ..1 (woman|female|girl|lady|${ANY}) ..4 (too (emotional|weak|soft|moody|hormonal|slow|old)|all (the same|lazy|late)|always|they (all|steal|lie))] ..2`,
  '[(women|woman|girls|female|females|wives|her being a woman|she is a woman) !((are|is|were) (not|never)) ..4 too (emotional|hormonal|weak|delicate|catty|moody) (to|for|at|on)]',
  '[(menopause|hormones|hormonal|pms|that time of the month|hot flashes|periods) ..3 (why|reason) ..3 (not|never|no) (elect|hire|promote|vote|trust|want|let|put|have|a woman|women) ..3]',
  `[(fella|guy|man|woman|lady|kid|somebody|anybody|person) (in|with) (a)? (wheelchair|walker|hearing aid|hook|stutter|limp|seeing eye dog) ..8 (would be|is|are|will be) (no use|useless|a burden|worthless|in the way|dead weight)]`,
  // Not to be let near what is ours.
  `[would you ..1 (let|want|trust) (a|an|one of (the|those))? ..1 ${ANY} (to|in|with)? ${CARE} ..3]`,
  `[(would not|will not|never|do not|not going to) (ever)? (let|trust|want|have) (a|an|any|one of (those|these|them|the))? ..1 (${ANY}|one of them) ..1 ${CARE} (my|our|your|the kids|kids|children|me|us) ..2]`,
  `[(rather|sooner) (die|quit|walk|starve|close|go hungry|go without|sleep outside|move) than (hire|rent|sell|work|sit|live|share|serve|ride|vote|take orders) ..3 ${ANY}]`,
  // Men who love men, and men in skirts.
  `[two ${PAIR} ..2 (kissing|holding hands|making out|necking|kiss|smooching|slow dancing|dancing together|getting married|in bed) ..14 ${REVOLTED}]`,
  `[${MALE} (in|wearing) (a)? ..1 (skirt|skirts|dress|dresses|heels|lipstick|makeup|wig|wigs|eyeliner|nail polish) ..10 (${REVOLTED}|in the head)]`,
  `[${MALE} ..1 (pretending to be|claiming to be|think they are|thinks he is) ..1 (girl|girls|woman|women|ladies|lady|female|females)]`,
  '[(fairies|queers|sissies|pansies|fruitcakes|poofs|dykes|cripples|savages|heathens) (the lot of (them|em)|the whole lot|every one of (them|em)|every last one|to a man)] !(in|with) ..2',
  // A tongue that is no tongue.
  '[(jabbering|gibbering|yammering|yapping|jabber|squawking) (away)? ..3 in (spanish|chinese|arabic|portuguese|vietnamese|korean|russian|creole|their own|that language|whatever)]',
]

/** The same of "them": only where the draft names or hints at a people. */
export const PLAINLY_THEM: readonly string[] = [
  `[(they|them|those people|these people|that kind|that whole race|their kind|folks like that) (are|is)? (all|just|kind of|a little|mostly)? ${SIMPLE}]`,
]

export const plainFinds: readonly Example[] = [
  'Why are [Haitians so lazy]?',
  '[All Muslims are the same].',
  '[Women make bad cops].',
  '[Stop hiring foreigners].',
  'He [throws like a girl].',
  '[Trans women are men].',
  '[She only got promoted because she is black].',
  'Never [hire a woman], she will only get pregnant.',
  '[Anyone over seventy ought to lose] the license, I said it at supper.',
  '[They should put people in a home at eighty].',
  'Let me say it, [Haitians commit all the crime] down on Elm.',
  '[Refugees brought lice] to the school, that is all they did.',
  '[Cambodians moved into the duplex, so much for property values].',
  'That was a [nice quiet block until the Dominicans came].',
  'The laundromat is [crawling with Hondurans].',
  '[Guatemalans are stealing all our roofing jobs].',
  '[Jews run all the banks], my uncle had it right.',
  '[Colombians all carry knives], ask the barber.',
  '[Lesbians hate men], every one.',
  '[Hindus and their idol worship], not on my street.',
  '[Russians drink and brawl, it is in the blood].',
  'Her fiance [is Greek so he will be cheating] by June.',
  '[That is how it is with Armenians].',
  '[Portuguese, dumb as stumps].',
  '[Female officers get men killed].',
  '[Never again will I hire a woman, too emotional] in tax season.',
  '[Hormones, that is the reason you never elect one].',
  'A [guy in a wheelchair on the crew would be useless].',
  '[Would you let a Brazilian drive] the bus? Not me.',
  '[I would never let a gay man coach my boys].',
  "I'd [rather close than rent to a Haitian].",
  '[Two fellas holding hands at the fair, lost my appetite].',
  '[Boys wearing lipstick at the recital, sick in the head].',
  '[Men pretending to be women], that is the swim team now.',
  '[Sissies the lot of them], that chorus.',
  'The nail place is always [jabbering away in Vietnamese].',
  'The new tenants are Somali. [They are all simple in the head].',
  'Six Brazilians over the bakery, [breeding like rabbits].',
]

export const plainLeaves: readonly Example[] = [
  'Being gay is not a sin.',
  'Trans women are women.',
  'Slavery was bad for everybody.',
  'Go back to the kitchen and take the pie out.',
  'Women make great cops.',
  'Stop hiring people who are late.',
  'Our Jewish neighbors run the food bank and never say a word about it.',
  'My Brazilian neighbors all drink coffee at ten at night.',
  'Anyone over seventy eats free at the church supper.',
  'People over 65 should get their keys from the front desk at the pool.',
  'My wife is Greek so she will be cooking all week for Easter.',
  'Cambodians moved in over the bakery and brought us soup the first night.',
  'It was a quiet street until the Dominicans opened the barber shop, now it is fun.',
  'The Portuguese ladies run the whole feast and run it well.',
  'Mexicans are taking all the medals in the long race this year.',
  'Two men holding hands at the fair won the pie raffle.',
  'The boys in skirts are the pipe band, they play at noon.',
  'The rabbits behind the shed are breeding like rabbits.',
  'Would you let a goat babysit? I did, it ate the remote.',
  'I would never let a stranger coach my boys without a background check.',
  'My Vietnamese neighbors were chatting away on the porch and fed me again.',
  'A woman on our crew got the best score on the test.',
  'They are all sick in the head with this flu, poor things.',
  'The Italians in my family all cook on Sunday and all of us eat.',
  'Watch out for knives in the sink, I left them soaking.',
]
