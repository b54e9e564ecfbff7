import type { Example, Seen } from '../concern.ts'

/** One of a people: however it is named, and where it is only an adjective ("a sane trans"). */
const ONE =
  '(<group.marked>|<group.single>|<slur>|(person|driver|man|woman) (over|past|above) <num>|woman|women|lady|girl|female|females|gal)'
/** The same where the sentence goes on to say that there is none on earth: of men and boys that is said too. */
const ANY = '(<group>|<group.single>|<slur>)'
const ADJECTIVE = '(<group.of>|<group.noun>)'
const A = '(a|an|one|a single|one single|any|another|some)'
const NEVER =
  '(never|not|never yet|not yet|never once|never ever|not ever|not once|yet to|have yet to|still waiting to|still to|nobody (has|have)? ever)'
const MET =
  '(meet|met|see|saw|seen|know|knew|known|find|found|work with|worked with|work for|worked for|work under|worked under|hire|hired|date|dated|deal with|dealt with|teach|taught|rent to|rented to|employ|employed|come across|came across|run into|ran into|encounter|encountered|hear of|heard of|hear from|arrest|arrested|treat|treated|serve|served|wait on|waited on|had|have had|lived by|lived near)'
/** Good for nothing: what one of them would have to be, or do. */
const WORTH =
  '((who|that|which) (ever|even|actually|really|still|just|once|has|had|have|could|can|would)? ..1 (<worth.does>|<worth.acts>)|<worth.acts>|(who|that) (is|was|were) not ..2 <contempt.is>|(who|that|which) (<poss>|is|was) (still|even|ever)? <worth.does>|<worth.does>|capable of ..3|fit to ..3)'
const ALIVE =
  '(alive|living|breathing|born|on earth|on this earth|on the planet|on god <poss> green earth|in the (world|country|county|state|town|city|whole <any>)|in this (world|country|county|state|town|city|building|whole <any>)|around here|anywhere)'
/** Who lives on others, by where the money comes from. */
const KEPT =
  '(on (disability|welfare|food stamps|snap|ebt|section 8|unemployment|the dole|assistance|benefits)|in a wheelchair|in section 8|(over|past|above) <num>|in the projects|in that (mosque|synagogue|temple)|(of|in|from) that (race|religion|tribe|country|caravan))'

/**
 * A good quality denied to a whole people: none of them is, none of them does, none was ever met. Here `negated` frames deny nothing.
 */
export const NAYSAYING: readonly string[] = [
  // None was ever met.
  `[${NEVER} (yet|in my life|in all my years|in <num> years|personally|actually|really|even)? ${MET} ..1 ${A} ..1 (${ONE}|<group.noun>|<group.of>) (tenant|worker|driver|cook|hire|customer|neighbor|employee|student|patient|boss)? ..1 ${WORTH}]`,
  `[${NEVER} (in my life|in all my years|in <num> years|personally|actually|really|even)? ${MET} ${A} <worth.good> ..1 (${ONE}|${ADJECTIVE} ($|who|that|in|yet|and|<any> <any>? (house|home|kitchen|household|restaurant) $))]`,
  `[(can not|could not|can hardly|good luck|try|try to|trying to|dare you to|hard to|tough to|impossible to) ..1 (think|thinking|find|finding|name|naming|picture|point to|pointing to|remember|recall|come up with) (of)? ${A} ..1 ${ONE} ..1 ${WORTH}]`,
  `[(can not|could not|will not|never|good luck|try|try to|impossible to|you would have to (die|dig) to) ..1 (find|finding|locate|meet|see) (me|us|yourself)? ${A} <worth.good> ..1 ${ONE}]`,
  `[(know|knew|met|seen|found|hired|recall|remember) (a|one|a single)? (one|any) ((who|that) (<poss>|is|was) not (faking|lying|stealing|drunk|on (welfare|drugs|something)|after ..2|cheating|crooked|high)|who ever (worked|paid|tipped|told the truth))] !(in)`,
  `[(nobody (has|have)? ever|no one (has|have)? ever|ever|have you ever|did you ever|anyone ever|anybody ever) (see|seen|saw|hear|heard|met|meet|know|known|had) ${A} ..1 (<group.marked>|<group.single>|<group.noun>) ..1 ${WORTH}]`,
  `[<group.marked> ..14 (not|never|yet to|waiting to|still looking for|looking for) (met|meet|seen|see|found|find|know|known|hired)? (a|one|the first|a single) (one)? ((who|that) (is|was) not ..2 (<contempt.is>|<contempt.mild>)|(who|that) ..1 (<worth.does>|<worth.acts>))]`,
  `[the day (a|an|any|one|the|these|some) ..1 (<group.marked>|<group.noun>) (<worth.does>|<worth.acts>|<worth.duty>) ..3 (is the day|i will|hell|pigs|will be the day) ..3]`,
  // None there is.
  `[(is|are|was) (not|no) ${A}? ..1 ${ANY} ..1 ${ALIVE} (yet)? ..1 (${WORTH}|i would ..3|worth ..3|(that|who) ..2 <worth.does>)]`,
  `[(is|are) (not|no) ${A}? <worth.good> (${ONE}|${ADJECTIVE} (house|home|household|kitchen|family|business|shop|landlord|contractor|mechanic|driver|bone)?) ..2 ${ALIVE}]`,
  `[(not|nary) (a|an|one|a single|one single) <worth.good> ..1 ${ONE}]`,
  `[(not|nary) (a|one|a single|one single) ${ONE} ..1 ${WORTH}]`,
  `[(not|nary) (a|one|a single|one single) ${ANY} (on this earth|on earth|alive|in the world|in history|ever born) ..2 (ever|capable|worth|has|had|can|could) ..4]`,
  `[no such (thing|animal|creature|person|beast) as (a|an)? (good|real|<worth.good>) ..1 (${ANY}|${ADJECTIVE} ($|look|ask|you|so|and|anywhere|around|in|on|period|believe|trust))]`,
  `[there (has|have|was) never (been|once been) (a|an|one|any) ..1 <worth.good> ..2 ${ONE}]`,
  `[(zero|no|not one|hardly any) <group.marked> (is|are) ..1 <worth.good>] !(until|unless|without|because|than)`,
  `[no such (thing|animal|creature|person|beast) as (a|an)? ${ONE} ${WORTH}]`,
  `[<worth.good> ..1 ${ONE} (do not|does not|simply do not|never) (exist|come in|walk in|turn up)]`,
  `[${ONE} ${WORTH} (do not|does not) exist]`,
  `[(find|show|bring|hand) (me|us) (one|an|a|a single|any) <worth.good> ..1 ${ONE} (and|i will|then) ..4]`,
  `[(a|an|one) ..1 <worth.good> ..1 ${ONE} (has|have|had) (not|never|yet) ..2 (been born|been found|been built|been made|walked|come|existed)]`,
  // "If there is an honest one, I have not met him."
  `[if there (is|was|ever was) (an|a|one|any) <worth.good> ..1 (${ONE}|one) ..6 (not|never|yet|hiding|news to me|stuffed|museum)]`,
  // None of them, one by one.
  `[(none|not one|not a one|nary a one|not a single one|hardly a one|hardly any|hardly one|not half) of (the|these|those|them|you|our|all the)? ..1 <group.marked> ((in|at|on|from) ..2)? ..2 (ever|even|actually|really|would|will|can)? (<worth.duty>|<worth.acts>)]`,
  `[(nobody|no one|not one person|not a soul|not one of them|no person) ${KEPT} ..2 <worth.duty>]`,
  `[(since when|when did|when has|when have|has|have|did) (do|does|did|has|have)? (a|an|any|one|single|the|these)? ..1 <group.marked> (ever)? ..1 (<worth.duty>|pay for anything|paid for anything|done a day <poss> work|told the truth|kept a promise|invented|invent|built|build) ..3] !(not|no)`,
  `[(name|tell|show|give) (me|us)? (one|a single) (good|useful|decent|great)? (thing|invention|city|book|machine|idea) ..2 (<group.marked>|<group.place>|islam) (have|has|ever|had|did) (ever)? ..1 (built|build|invented|invent|gave|given|made|make|contributed|created|done)]`,
  // What does not go with them.
  `[(<worth.good>|honesty|hygiene|manners|soap|loyalty|work|hard work|truth|intelligence) and ..1 <group.marked> ..2 (in the same (sentence|breath)|do not go together|do not mix|never met|are strangers|are enemies)]`,
  `[<group.marked> and ..1 (<worth.good>|honesty|hygiene|manners|soap|loyalty|work|hard work|truth|intelligence|logic|reason) ..2 (in the same (sentence|breath)|do not go together|do not mix|never met|are strangers|are enemies)]`,
  // The one exception lies in the ground.
  `[the only ..1 <worth.good> ${ONE} ..6 (dead|asleep|in the (ground|cemetery|grave)|in (jail|prison|a coffin|a box)|on a statue|in a museum|broke|deaf|stuffed)]`,
  // A wonder, were it so.
  `^ (a|an)? ${ONE} (with a job|with a brain|with manners|who works|paying (rent|taxes|his|her|their|for)|who pays|that pays|on time|telling the truth|who tips|that tips|working|with soap) ..3 (new one|that is new|that is a first|first time|now i have seen|mark the calendar|miracle|alert the|call the (papers|news)|stop the presses)`,
]

/** A whole sentence that asks after what there is not: "An honest Cuban?" Only where the answer comes at once. */
export const NAMED_AND_DOUBTED: readonly string[] = [
  `^ ..1 [(a|an) <worth.good> ..1 (<group.marked>|<group.single>)] $`,
]

/** More than others, or in spite of them: none is better, none was spared. */
const PRAISED =
  /\b(?:harder|better|braver|smarter|kinder|tougher|stronger|faster|longer|happier|prouder|finer|(?:more|less) \w+ than|as (?:hard|much|well|good|many) as|deserves?d? (?:this|that|it|better|more|so|a)|like (?:her|him|mine|my \w+)|who (?:didn['’]t|did not|hasn['’]t|has not|doesn['’]t|does not) (?:love|like|welcome|help|feed|overfeed|hug|sing|dance|insist|offer|cook|make me|smile|give|offer|share|have a story|struggle|worry|deal with|know what)|wasn['’]t (?:kind|nice|great|good|friendly|polite|generous)|too proud|no fault of)\b/i

/** "Never met a Greek who works harder": whether words that begin with a denial praise. In: what was seen. */
export const outdone = ({ sentence, words }: Seen): boolean =>
  /^(?:never|not|yet|have|rarely|seldom|no)\b/i.test(words) && PRAISED.test(sentence.text)

/** Whether what is denied is no praise turned round. In: what was seen. */
export const belittles = ({ sentence }: Seen): boolean => !PRAISED.test(sentence.text)

/** Whether the sentence asks, and is so short that the draft itself must answer. */
export const doubted = ({ sentence, context }: Seen): boolean =>
  sentence.text.trim().endsWith('?') && context.sentences > 1 && !/\b(?:good|decent|clean)\b/i.test(sentence.text)

export const naysaid: readonly Example[] = [
  'Eleven years behind a bar and [I never once served a Pole who tipped].',
  '[Never hired a Honduran who showed up on time].',
  'I [have yet to rent to a Syrian who paid his] last month.',
  '[Never in my life met a truthful gypsy].',
  "I [can't think of a single Moroccan worth hiring].",
  '[Good luck finding a sober Pole] on a Monday.',
  "[You won't find a loyal bisexual], so save yourself the trouble.",
  "There [isn't a Dominican alive who tells the truth].",
  "There [isn't an honest Egyptian shop in this city].",
  'I asked at every yard in town and there was [not one reliable Cuban].',
  'Forty years in the trade and [not one female I would hire] again.',
  "There's [no such thing as a civilized Afghan].",
  '[No such animal as an immigrant who pays taxes].',
  "[Trustworthy Romanians don't exist], ask anyone who rents.",
  '[Find me one sober Irishman and I will buy] him a drink.',
  '[If there is an honest Turk in this county, I have never] met him.',
  '[None of these refugees want to work], not one.',
  '[Nobody on welfare wants to work], they all say their back hurts.',
  '[Never yet saw a Turk buy a round].',
  '[Ever known a Nigerian to wait his turn]? Me neither.',
  'I have housed Bolivians for years and [I am still waiting to see one who is not dirty].',
  '[The day a Serb tells the truth is the day] I take up ballet.',
  '[There has never been an honest Romanian] on this pier.',
  'Since [when do Syrians pay taxes]?',
  '[Name one thing Albanians ever invented].',
  "[Honesty and Nigerians don't mix], simple as that.",
  '[The only honest Russian is in the ground].',
  '[A Colombian with a job, that is a first].',
  '[A truthful gypsy]? Let me know when you meet one.',
]

export const naysaidLeaves: readonly Example[] = [
  'I have never met a Haitian who works harder than my neighbor Jean, and he sings while he does it.',
  "I can't think of one woman who deserves this more than you, Dottie.",
  "You won't find a kinder Muslim family than the one on Pearl Street.",
  "You won't find a decent Mexican place north of the bridge, so I learned to make tamales.",
  "I'm not a morning person, and not one of these clever gadgets helps.",
  'Nobody on disability wants to be there, believe me, I would trade it for my old shift in a minute.',
  'There is no such thing as a normal autistic kid or a normal kid at all.',
  'No such thing as a decent bagel west of Worcester.',
  'The only sober Irishman at the wedding was me, because I drove.',
  'Show me a clean kitchen and I will show you a Greek grandmother asleep at the table.',
  'Is there an honest mechanic in this town who can look at a Saab?',
  'A good Thai? The one by the post office, get the green curry.',
  'Name one thing the Portuguese bakery does badly. You cannot.',
  'Not one veteran in this town should sleep outside in January.',
]
