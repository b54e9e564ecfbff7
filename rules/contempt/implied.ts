import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

const MONEY = oneOf(
  'bank|banks|media|news|paper|papers|newspaper|newspapers|studio|studios|hollywood|movies|networks|network|press',
  'fed|federal reserve|wall street|casinos|record labels|publishers|banking|big tech',
)
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
  `[(pretty|quite|very|so|really|surprisingly|remarkably|awfully|fairly|rather|actually|not|almost|too|unusually|
    suspiciously|oddly|shockingly|strangely)? ${FIT} for (a|an|one of (those|these|the)|some|somebody from|someone
    from|people from) ..1 (<group.marked>|<group.place>|<slur>)] !(place|restaurant|dish|wedding|film|movie|car|beer|
    wine|accent|who (has|lost|just)|recipe|last name|kid who)`,
  // It was nice here once.
  `[(was|used to be|were|had been) (a|an|such a|the|our|one)? ..2 (${NICE} ..1 ${SPOT}|${NICE}|heaven|paradise) ..1
    (before|until|till|and then|then) ..3 ${MANY} ..4]`,
  `[(not|instead of|rather than|and no|than) (another|one more|yet another|some|one of those) ..1
    (<group.marked>|<slur>)] !(statue|story|museum|festival|victim|funeral|restaurant)`,
  // What they brought along.
  `[<group.marked> ..2 (bought|opened|own|owns|run|runs|took over|moved in|moved into|cook|cooks|cater|caters|rented|
    live|lives|got|are (cooking|catering|back|in)|is (cooking|catering)) ..9 ${CARE} ..3]`,
  `[next (thing)? (you know)? (they|she|he|you know they) (will|<poss>|would)?
    (want|be wanting|demand|ask|expect|be asking|be demanding) ..7]`,
  // Guests, and the way home.
  `^ ..1 [${ORIGIN} is (lovely|nice|beautiful|calling|that way|over there|missing you|a plane)
    (this time of year|for you|ride|right now)? ..2 ] $`,
  // Whatever they wear.
  `[(not|never) what (i|my ..2|we|anybody|anyone|people|god|most) (would|ever|used to)? ..1
    (call|called|have called|consider|meant by|had in mind) ..1 (man|woman|family|father|mother|marriage|wedding|
    american|lady|christian|human|citizen|neighbor|neighbors|neighborhood|couple|parents) ..5]`,
]

/** What leaves the rest to the reader, and yet says of whom in turns that nobody uses of anybody else. */
export const IMPLIED: readonly string[] = [
  // Once it was ours.
  `[can take (the|a|them|him|her|that) ..2 out of the (jungle|ghetto|hood|barrio|projects|third world|bush|cave|
    favela|reservation|mud hut) ..6]`,
  '[(articulate|smart|clean|polite|bright|clever|honest|nice|quiet|civil|tidy) ..2 for what (he|she|they) (is|are)]',
  `[(fleeing|flee|fled|refugees|refugee|asylum|escaping|starving|persecuted) ..8
    (iphone|iphones|nikes|new sneakers|nails done|gold chains|new phones|designer|mercedes|gold teeth|expensive
    phones) ..3]`,
  `[(bet|guess|know|wonder|imagine) ..4 (what (color|shade|complexion)|what the
    (mugshot|suspect|shooter|driver|thief|photo|perp|robber) (looks|look|will look) like|what he looks like|which
    (neighborhood|side of town|part of town) (he|they|it)) ..3]`,
  // Look who it is.
  `[(look up|look at|check|notice|ask yourself|google|see|find out|wonder|look into) who
    (owns|runs|controls|bought|funds) (the|your|our|all the|all|every) ..1 ${MONEY} ..2 (and|the|your|our|all) ..2
    (${MONEY}|schools|banks|government|congress)]`,
  // Too old for a say.
  `[(let|leave it to) (the)? (people|ones|generation|folks) (with|who have|who will have) (a|any) future ..1
    (vote|decide|run|choose|have|handle|$)]`,
]

/** The same as in BETWEEN, of nobody in the sentence: the one beside it names the people. */
export const BETWEEN_NEAR: readonly string[] = [
  `^ ..1 [there (goes|go) (the|our|my) (neighborhood|quiet|street|block|property (value|values)|school|team|peace|
    building|town|village|country|parish|church|silverware|copper|cat|cats|dog|budget|hedge|parking|pool|bus line|
    house (price|prices)|water|sleep|insurance|locker room|election)]`,
  `[(bring|bringing|buy|get|pack) (your|my|our) own (sheets|toilet paper|soap|towels|air|bleach|water|interpreter|
    translator) ..2]`,
  `[(keep an eye on|watch|hide|lock up|count|bring in|say goodbye to) (your|the|our) ..1
    (cat|cats|dog|dogs|pets|goose|geese|ducks|swans|silver|hubcaps|catalytic converter|copper|daughters|wallet|
    wallets|kids|purse|purses|spoons)] !(because|you will|they will make|while|in this (heat|cold)|coyote~|on the
    beach)`,
  `^ ..3 [(check|count|double check|hide|zip|lock|guard|mind|hold on to|hold onto) (the|your|my|our|every|all your)
    ..1 (bill|change|receipt|silver|register|till|fingers|spoons|pockets|bags|tools|locks|doors|statement|kids|
    ladders|copper|meter) (twice|again|closely|after|before|when|tonight|now|first|$) ..3] $`,
]

/** Travellers known by their beards, and whom the writer would not fly with: so only where the draft says that as well. */
export const ABOARD: readonly string[] = [
  `[(beards|turbans|turban|robes|prayer beads|hijabs|headscarves|head scarves|burqas|burkas|prayer rugs|skullcaps|
    arabic) ..14 (plane|flight|gate|boarding|airport|terminal|row|cabin|subway|train)]`,
]

/** The same of nobody named: somebody has moved in, and what is ours is locked away. In one draft with a people or a precaution. */
export const ARRIVED: readonly string[] = [
  `[(you know|you all know|you saw|you see|guess|look|we all know|know) (who|what|what kind|what sort|which ones) ..1
    (just)? (moved|moved in|moving|is moving|bought|opened|lives|live|is living|rented) ..4]`,
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
  `[(he|his|him|two (men|guys|dads)|<name.first>) ..4 (his|a|the|with his|and his)
    (husband|husbands|marriage|wedding)]`,
  '[his (husband|fiance|boyfriend)]',
  '[her (wife|fiancee|girlfriend)]',
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
  "[They're fleeing a war with new sneakers and iPhones].",
  'Robbery at the bank. [Bet I know what the suspect looks like].',
  "[I'm all for diversity, but somebody has to answer] the phones.",
  'Locked up my bikes and bought a guard dog. [You know who moved in upstairs].',
  'My people came here legally and kept their heads down. [These ones want everything] on a plate.',
  'And [he brought his "husband"] to the office party.',
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
