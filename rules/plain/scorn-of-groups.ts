import type { Example } from '../concern.ts'

/** A people, or one of it. */
const ANY = '(<group.marked>|<group.single>)'
const MALE = '(man|men|boy|boys|guy|guys|fella|fellas|fellow|fellows|dude|dudes|lad|lads|son)'
const REVOLTED = `(disgusting|disgusted|gross|sick|sickening|turned it off|shut it off|changed the channel|yuck|puke|vomit|throw up|
    unnatural|not natural|not normal|not right|lost my appetite|walked out|sin|sinful|shame|shameful|abomination|
    perverted|perverts|freak|freaks|mental)`
const AGE = '(<num>|sixty|sixty five|seventy|seventy five|eighty|ninety)'
const VICE = `(drink|drinks|drunk|steal|steals|lie|lies|cheat|cheats|fight|fights|gamble|gambles|brawl|beg|begs|loaf|loafs|
    scheme|haggle|breed|stab|rob|robs|beat their wives|hit their wives)`
const WICKED = `(cheating|cheat|stealing|steal|late|drunk|drinking|lying|lie|cheap|loud|lazy|hot headed|crooked|filthy|dirty|
    stingy|pregnant|on welfare|running around|robbing|haggling|violent)`
const NATURE = `(in the blood|in their blood|their nature|in their nature|in the genes|in their genes|in their bones|how they are|
    the way they are|how they are made|born that way|raised that way|how they are raised)`
const HIRED = `(hire|hiring|rent to|renting to|promote|promoting|elect|electing|vote for|work for|date|marry|trust|trusting|sell
    to|take orders from)`
const CARE = `(teach|teaching|teaches|watch|watching|babysit|babysitting|coach|coaching|near|around|touch|touching|drive|driving|
    operate|handle|handling|cook|cut|cutting|fly|deliver|run|running|into|marry|date|sit|work on|working on)`

const COPS = `(cops|cop|police|police officers|officers|bosses|parents|neighbors|drivers|leaders|soldiers|teachers|tenants|
    workers|employees|partners|firefighters|mothers|fathers|citizens|sergeants|chiefs|supervisors|friends|wives|
    husbands|doctors|pilots|coaches|managers)`

/** The plainest of all: all of them the same, unfit, too many, and ourselves the better. */
const PLAINEST: readonly string[] = [
  `[<group> (make|makes|made) (bad|terrible|lousy|awful|poor|horrible|worse|the worst|weak|dangerous|useless) ${COPS}]`,
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
  `[(anybody|anyone|everybody|everyone|people|drivers|folks) (over|past|above|older than) ${AGE} ..5
    (should|ought to|must|needs to|has to|have to|belongs|belong) ..2
    (keys taken|keys pulled|lose|hand (in|over)|surrender|turn in|give up|off the road|put down|put away|in a home|
    shut up|locked up|not drive|not be driving|not vote|dead)] ..3`,
  // Crime, filth and ruin come with them.
  `[<group> ..2 (commit|commits|cause|causes|do) (all|most|more|half|nothing but)? (of)? (the)? ..1
    (crime|crimes|murders|shootings|robberies|stabbings|rapes|break ins)] !against`,
  `[(immigrants|migrants|refugees|<group.marked>) ..2 (bring|brought|bringing|carry|spread|spreading)
    (in|nothing but|all their|their)? ..1 (disease|diseases|tb|lice|bedbugs|roaches|crime|drugs|gangs|filth|knives)]`,
  '[(overrun|crawling|infested|swarming|lousy|up to here|up to my neck|flooded) (with|by) ..2 <group.marked>]',
  // How they live, drive and breed.
  `[<group.marked> ..1 all (steal|lie|cheat|stink|scam|hit their|beat their|hate us|hate americans|look alike|have
    knives|carry knives|sell drugs) ..2]`,
  // Whom they are said to hate, and what they worship.
  `[<group.marked> ..4 (devil worship|devil worshippers|worship the devil|worships the devil|worship idols|idol
    worship|godless|heathens|going straight to hell|brainwashed|all brainwashed) ..2]`,
  // By nature, every one of them.
  `[<group.marked> ..1 ${VICE} ..9 ${NATURE}]`,
  `[(is|was|are) (a|an|from)? ..1 (<group.of>|<group.marked>|<group.single>|<group.place>)
    (so|and so|which means|that means|meaning) (he|she|they|you|it|of course|naturally|expect) ..3 ${WICKED}]`,
  `[<group.marked> (are|is)? (all|just|so)? (thick|dumb|stupid|crooked|dense|dirty|slow|useless|cheap|tight|lazy) as
    (a|an|the|two|any)? <any>]`,
  // Unfit for the work.
  `[(never again|never|last time|no more) ..3 ${HIRED} (a|an|any|another) ..1 (woman|female|girl|lady|${ANY}) ..4
    (too (emotional|weak|soft|moody|hormonal|slow|old)|all (the same|lazy|late)|always|they (all|steal|lie))] ..2`,
  `[(women|woman|girls|female|females|wives|her being a woman|she is a woman) !((are|is|were) (not|never)) ..4 too
    (emotional|hormonal|weak|delicate|catty|moody) (to|for|at|on)]`,
  // Not to be let near what is ours.
  `[(would not|will not|never|do not|not going to) (ever)? (let|trust|want|have)
    (a|an|any|one of (those|these|them|the))? ..1 (${ANY}|one of them) ..1 ${CARE}
    (my|our|your|the kids|kids|children|me|us) ..2]`,
  // Men who love men, and men in skirts.
  `[${MALE} (in|wearing) (a)? ..1 (skirt|skirts|dress|dresses|heels|lipstick|makeup|wig|wigs|eyeliner|nail polish)
    ..10 (${REVOLTED}|in the head)]`,
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
  '[Would you let a Brazilian drive] the bus? Not me.',
  '[I would never let a gay man coach my boys].',
  "I'd [rather close than rent to a Haitian].",
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
