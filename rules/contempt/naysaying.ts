import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

/** One of a people: however it is named, and where it is only an adjective ("a sane trans"). */
const ONE = `(<group.marked>|<group.single>|<slur>|(person|driver|man|woman) (over|past|above) <num>|woman|women|lady|girl|
    female|females|gal)`
/** The same where the sentence goes on to say that there is none on earth: of men and boys that is said too. */
const ANY = '(<group>|<group.single>|<slur>)'
/** The same where whatever is denied needs one who is plainly of a people: "no man alive" is everybody. */
const MARKED = '(<group.marked>|<slur>|woman|women|females)'
const ADJECTIVE = '(<group.of>|<group.noun>)'
const A = '(a|an|one|a single|one single|any|another|some)'
const THESE = `(${A}|these|those|the)`
const NEVER = oneOf(
  'never|not|never yet|not yet|never once|never ever|not ever|not once|yet to|have yet to|still waiting to|still to',
  '(nobody|no one) (has|have)? ever',
)
const MET = oneOf(
  'meet|met|see|saw|seen|know|knew|known|find|found|work with|worked with|work for|worked for|work under|worked under',
  'hire|hired|date|dated|deal with|dealt with|teach|taught|rent to|rented to|employ|employed|come across|came across',
  `run into|ran into|encounter|encountered|hear of|heard of|hear from|hear|heard|arrest|arrested|treat|treated|serve|
    served`,
  'wait on|waited on|have|had|have had|lived by|lived near|catch|caught|watch|watched',
)
/** What a person of worth does, in whatever form. */
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** Good for nothing: what one of them would have to be, or do. */
const WORTH = oneOf(
  `(who|that|which) (ever|even|actually|really|still|just|once|has|had|have|could|can|would)? ..1
    (<worth.does>|<worth.acts>)`,
  '<worth.acts>|<worth.does>|(who|that) (is|was|were) not ..2 <contempt.is>',
  '(who|that|which) (<poss>|is|was) (still|even|ever)? <worth.does>|capable of ..3|fit to ..3',
)
/** A single good deed, caught in the act: "I never saw one of them return a tool". */
const DEED = oneOf(
  'do (an|a|any|his|her|their) (honest|full|decent|fair|real|job|work|share)|do (right|anything)',
  '(fix|finish|return|clean|offer|keep|hold|carry|tip|thank|share|lift|earn|learn) ..3',
  '(telling|paying|doing|working|cleaning|tipping|thanking|fixing|keeping|lifting) ..3',
)
/** Virtues as things, which go with a people or do not. */
const VIRTUE = oneOf(
  '<worth.good>|honesty|hygiene|manners|soap|loyalty|hard work|truth|intelligence|logic|reason|sense|peace|work|thrift',
  'morals|virtue',
)
const STRANGERS =
  '(met|mix|together|hear|sentence|breath|agree|strangers|acquainted|belong|touch|same|oil|water|enemies)'
const ALIVE = oneOf(
  'alive|living|breathing|born|on earth|on this earth|on the planet|on god <poss> green earth',
  `in the (world|country|county|state|town|city|whole <any>)|in this (world|country|county|state|town|city|building|
    whole <any>)`,
  'around here|anywhere',
)

/**
 * A good quality denied to a whole people: none of them is, none of them does, none was ever met. Here `negated` frames deny nothing.
 */
export const NAYSAYING: readonly string[] = [
  // None was ever met.
  `[${NEVER} (yet|in my life|in all my years|in <num> years|personally|actually|really|even|ever)? ${MET} (of)? ..1
    ${A} ..1 (${ONE}|<group.noun>|<group.of>) (tenant|worker|driver|cook|hire|customer|neighbor|employee|student|
    patient|boss)? ..1 ${WORTH}]`,
  `[${NEVER} (personally|actually|really|even|ever)? ${MET} (of)? ${THESE} ..2 ${MARKED} ..2 (to)? (${ACT}|${DEED})]
    !(like (that|this|her|him)|so|as)`,
  `[${NEVER} (in my life|in all my years|in <num> years|personally|actually|really|even)? ${MET} ${A} <worth.good> ..1
    (${ONE}|${ADJECTIVE} ($|who|that|in|yet|and|<any> <any>? (house|home|kitchen|household|restaurant) $))]`,
  `[(ever|have you ever|did you ever|anyone ever|anybody ever) ${MET} ${A} ..1
    (<group.marked>|<group.single>|<group.noun>) ..1 ${WORTH}]`,
  // None there is.
  `[(is|are|was) (not|no) ${A}? ..1 ${ANY} ..1 ${ALIVE} (yet)? ..1 (${WORTH}|i would ..3|worth ..3|(that|who) ..2
    <worth.does>)]`,
  `[(hardly|scarcely|barely|not|nary) (a|an|one|any|a single|one single) ..1 ${MARKED}
    (alive|living|around|anywhere|here|there|out there|born|walking|in ..3|on ..1 earth|ever born) ..1
    (who|that|knows|can|could|would|will|does|has|had|pays|works|tells|ever|wants|washes|capable|worth) ..4]`,
  `[(not|nary) (a|one|a single|one single) ${ONE} ..1 ${WORTH}]`,
  `[no such (thing|animal|creature|person|beast) as (a|an)? (good|real|<worth.good>) ..1
    (${ANY}|${ADJECTIVE} ($|look|ask|you|so|and|anywhere|around|in|on|period|believe|trust))]`,
  `[no (<group.marked>|<group.noun>) (ever|has ever|ever yet|yet|will ever|alive|born) ..1 ${ACT} ..3]`,
  `[(find|show|bring|hand) (me|us) (one|an|a|a single|any) <worth.good> ..1 ${ONE} (and|i will|then) ..4]`,
  // Name one.
  `[(name|tell|show|give) (me|us)? (one|a single) (good|useful|decent|great)? (thing|invention|city|book|machine|idea)
    ..2 (<group.marked>|<group.place>|islam) (have|has|ever|had|did) (ever)? ..1
    (built|build|invented|invent|gave|given|made|make|contributed|created|done)]`,
  // What does not go with them.
  `[${VIRTUE} and ..1 <group.marked> ..1 (two|are|is|do not|never|that|will|have|can|belong) ..5 ${STRANGERS}]`,
  `[(women|females|<group.marked>) and ..1 (${VIRTUE}|driving|engines|numbers) ..1
    (two|are|is|do not|never|that|will|have|can|belong|in) ..5 ${STRANGERS}]`,
]

/** A whole sentence that asks after what there is not: "An honest Cuban?" Only where the answer comes at once. */
export const NAMED_AND_DOUBTED: readonly string[] = [
  `^ ..1 [(a|an) <worth.good> ..1 (<group.marked>|<group.single>)] $`,
]

/** The same of what nobody has seen one do: "A Greek paying the bill?" */
export const NAMED_DOING: readonly string[] = [
  `^ ..1 [(a|an) (<group.marked>|<slur>) ..1 (giving|paying|telling|tipping|saying|helping|washing|cleaning|buying|
    sharing|keeping|waiting|learning|smiling|apologizing|thanking|reading|standing in line|showing up|with
    (a job|a book|manners|a brain|a work ethic)|on time|sober|who ..2) ..5] $`,
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

/** Food, numbers, wrongs done to them: no quality is denied. */
const ELSE =
  /\b(?:restaurants?|bakery|deli|places?|food|teams?|voted?|survey|poll|census|percent|afford|asthma|diabetes|(?:was|were|is|are|be|been|being) (?:unkind|harmed|hurt|asked|told|treated|left (?:out|behind)|safe)|had a (?:choice|say|chance)|deserves?|a raise|for free|heat|a coat|unless|until)\b/i

/** Whether a quality is denied that is theirs to have. In: what was seen. */
export const denies = ({ sentence }: Seen): boolean => !ELSE.test(sentence.text)

/** The answer is no scorn where it goes on in their praise. */
const ANSWERED = /\b(?:yes|and (?:he|she|they) (?:is|are)|faster|better|love|welcome|good for|congrat\w*|proud)\b/i

/** Whether what is named is doubted: a question, answered in a draft of few sentences. In: what was seen. */
export const doubtedDoing = ({ sentence, context }: Seen): boolean =>
  sentence.text.trim().endsWith('?') && context.sentences > 1 && context.sentences < 4 && !ANSWERED.test(sentence.text)

export const naysaid: readonly Example[] = [
  'Eleven years behind a bar and [I never once served a Pole who tipped].',
  '[Never hired a Honduran who showed up on time].',
  'I [have yet to rent to a Syrian who paid his] last month.',
  '[Never in my life met a truthful gypsy].',
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
  'Hired nine Hungarians last spring. [Not one of them could be trusted with a shovel].',
  '[Name the last Tunisian who paid] in full.',
  'I have [yet to see a Bolivian who pays his rent].',
  "[Never got a straight answer out of a Tunisian], and I've asked plenty.",
  "[Don't expect gratitude from an Eritrean].",
  'There are [no decent Croatians on that pier].',
  '[Hardly a Peruvian alive who pays] what he owes.',
  'You can [count the sober Latvians in this town on your thumb].',
  'Walk the whole market and you will [not turn up one honest Moroccan].',
  'I [know of no Armenian who can] be left with a till.',
  '[Rarely does a Turk keep his word].',
  '[A faithful bisexual is about as rare as] a talking dog.',
  '[Soap and Hungarians never met].',
  '[Wake me when a Nigerian pays for] his own lunch.',
  '[Not a conscience among the lot of those Serbs].',
  '[A Greek paying the bill]? Somebody call the papers.',
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
  'Hired nine Hungarians last spring. Not one of them has missed a day.',
  'Nobody on the crew, least of all the Tunisian who paid for lunch, is from here.',
  'I have never seen a Bolivian team finish a match like that.',
  "Don't expect help from the state, the Eritrean church is the one that brought the beds.",
  'No honest Moroccan restaurant uses that much sugar, says my cook.',
  'Not a brain in my head this morning, and the Greek bakery is shut.',
  'Hardly a Peruvian here got a vote on it.',
  'If you find a good Syrian bakery, let me know.',
  'Nothing good ever came easy, my Haitian neighbor says, and he has the hands to prove it.',
  'A deaf guy on the register? Yes, and he is faster than you.',
]
