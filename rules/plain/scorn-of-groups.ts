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

/**
 * Scorn of a people said outright, in turns that the reading of subject and verb does not follow. The sentence names the people, or the
 * turn is of nobody else.
 */
export const PLAINLY: readonly string[] = [
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
  '[(women|woman|girls|female|females|wives|her being a woman|she is a woman) ..4 too (emotional|hormonal|weak|delicate|catty|moody) (to|for|at|on)]',
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
