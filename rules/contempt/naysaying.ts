import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

/** One of a people: however it is named, and where it is only an adjective ("a sane trans"). */
const ONE =
  '(<group.marked>|<group.single>|<slur>|(person|driver|man|woman) (over|past|above) <num>|woman|women|lady|girl|female|females|gal)'
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
  'run into|ran into|encounter|encountered|hear of|heard of|hear from|hear|heard|arrest|arrested|treat|treated|serve|served',
  'wait on|waited on|have|had|have had|lived by|lived near|catch|caught|watch|watched',
)
/** What a person of worth does, in whatever form. */
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** Good for nothing: what one of them would have to be, or do. */
const WORTH = oneOf(
  '(who|that|which) (ever|even|actually|really|still|just|once|has|had|have|could|can|would)? ..1 (<worth.does>|<worth.acts>)',
  '<worth.acts>|<worth.does>|(who|that) (is|was|were) not ..2 <contempt.is>',
  '(who|that|which) (<poss>|is|was) (still|even|ever)? <worth.does>|capable of ..3|fit to ..3',
)
/** A single good deed, caught in the act: "I never saw one of them return a tool". */
const DEED = oneOf(
  'do (an|a|any|his|her|their) (honest|full|decent|fair|real|job|work|share)|do (right|anything)',
  '(fix|finish|return|clean|offer|keep|hold|carry|tip|thank|share|lift|earn|learn) ..3',
  '(telling|paying|doing|working|cleaning|tipping|thanking|fixing|keeping|lifting) ..3',
)
const DOING =
  '(telling|paying|doing|working|cleaning|saying|helping|thanking|tipping|waiting|reading|giving|sharing|standing in)'
const GOOD = '(good|nice|normal|<worth.good>)'
/** Virtues as things, which go with a people or do not. */
const VIRTUE = oneOf(
  '<worth.good>|honesty|hygiene|manners|soap|loyalty|hard work|truth|intelligence|logic|reason|sense|peace|work|thrift',
  'morals|virtue',
)
const STRANGERS =
  '(met|mix|together|hear|sentence|breath|agree|strangers|acquainted|belong|touch|same|oil|water|enemies)'
const ALIVE = oneOf(
  'alive|living|breathing|born|on earth|on this earth|on the planet|on god <poss> green earth',
  'in the (world|country|county|state|town|city|whole <any>)|in this (world|country|county|state|town|city|building|whole <any>)',
  'around here|anywhere',
)
/** Who lives on others, by where the money comes from. */
const KEPT = oneOf(
  'on (disability|welfare|food stamps|snap|ebt|section 8|unemployment|the dole|assistance|benefits)|in a wheelchair',
  'in section 8|(over|past|above) <num>|in the projects|in that (mosque|synagogue|temple)',
  '(of|in|from) that (race|religion|tribe|country|caravan)',
)
/** Good turns that one might have from somebody. */
const GIFT = oneOf(
  'thanks|thank you|a thank you|so much as a (thank you|please|hello|nod)|a straight answer|straight answers',
  'an honest answer|the truth|honesty|a tip|tips|a fair (deal|price|shake|fight|day <poss> work)',
  'a good (deal|word|day <poss> work)|a kind word|an honest (day|day <poss> work|word|deal|dollar)|good manners|manners',
  'gratitude|loyalty|courtesy|common sense|sense|logic|reason|hygiene|help|decency|respect|rent on time|the rent|a dime',
  'a nickel|hard work|a full day <poss> work|a smile|sympathy|mercy|an apology|a refund',
)
/** Once in an age, or never. */
const RARE = oneOf(
  'rarer than|as rare as|scarcer than|harder to find|hard to come by|extinct|unheard of|a contradiction in terms',
  '(a|the) (rarity|unicorn|myth|miracle|fairy tale|fantasy|contradiction|oxymoron|joke|first|one off|freak of nature)',
  '(a|the) (museum piece|tall tale|legend|mirage|collector <poss> item|new one|sight nobody)|an endangered species',
  'like (a (unicorn|mermaid|leprechaun|four leaf|square circle|dry|snowball|needle|blue moon|ghost)|hen <poss>|bigfoot)',
  'like (finding|spotting|seeing|hens)|an impossibility|not a thing|news to me|one in a (million|thousand|billion)',
)
const ORGAN = oneOf(
  'brain|brains|brain cell|conscience|spine|backbone|soul|heart|thought|idea|tooth|honest bone|decent bone',
  '(shred|ounce|drop|trace|lick|scrap) of ..2|bar of soap|job|work ethic|honest face|moral|manner|clean shirt|bath|book|clue',
)
/** What one of them had, was or could, and no other. */
const HAD =
  '(has (a|any)|have (a|any)|would know|knows how|know how|know what|is (fit|able|worth|capable)|are (fit|able|worth|capable))'
const COULD = '(can|could) (be|tell|count|keep|hold|follow|even|drive|cook|speak|spell)'

/**
 * A good quality denied to a whole people: none of them is, none of them does, none was ever met. Here `negated` frames deny nothing.
 */
export const NAYSAYING: readonly string[] = [
  // None was ever met.
  `[${NEVER} (yet|in my life|in all my years|in <num> years|personally|actually|really|even|ever)? ${MET} (of)? ..1 ${A} ..1 (${ONE}|<group.noun>|<group.of>) (tenant|worker|driver|cook|hire|customer|neighbor|employee|student|patient|boss)? ..1 ${WORTH}]`,
  `[${NEVER} (personally|actually|really|even|ever)? ${MET} (of)? ${THESE} ..2 ${MARKED} ..2 (to)? (${ACT}|${DEED})] !(like (that|this|her|him)|so|as)`,
  `[${NEVER} (in my life|in all my years|in <num> years|personally|actually|really|even)? ${MET} ${A} <worth.good> ..1 (${ONE}|${ADJECTIVE} ($|who|that|in|yet|and|<any> <any>? (house|home|kitchen|household|restaurant) $))]`,
  `[(will|would) never (catch|see|find|hear|get|meet) ${THESE}? ..2 ${MARKED} ..1 (${DOING}|${ACT}) ..3]`,
  `[(can not|could not|can hardly|good luck|try|try to|trying to|dare you to|hard to|tough to|impossible to) ..1 (think|thinking|find|finding|name|naming|picture|point to|pointing to|remember|recall|come up with) (of)? ${A} ..1 ${ONE} ..1 ${WORTH}]`,
  `[(can not|could not|will not|never|good luck|try|try to|impossible to|you would have to (die|dig) to) ..1 (find|finding|locate|meet|see) (me|us|yourself)? ${A} <worth.good> ..1 ${ONE}]`,
  `[(not|never) ..3 (find|finding|turn up|come across|see|meet|locate|produce|come up with|spot|unearth|dig up|point to|show me|name) (one|a single|a|an|any) ${GOOD} ..1 ${MARKED}] !(place|food|restaurant|bakery|church|deli)`,
  `[(know|knew|met|seen|found|hired|recall|remember) (a|one|a single)? (one|any) ((who|that) (<poss>|is|was) not (faking|lying|stealing|drunk|on (welfare|drugs|something)|after ..2|cheating|crooked|high)|who ever (worked|paid|tipped|told the truth))] !(in)`,
  `[(know|knew|heard|hear|seen|saw|met|think|aware) (of)? no ..1 ${MARKED} ..1 (who|that|with|worth|i would|capable|right in|you can) ..4]`,
  `[no (<group.marked>|<group.noun>) (i|we|anybody|anyone) (ever|have ever|has ever)? ${MET} ..1 (ever|could|can|would|was|knew|had|has|paid|told|worked|kept|is) ..4]`,
  `[(ever|have you ever|did you ever|anyone ever|anybody ever) ${MET} ${A} ..1 (<group.marked>|<group.single>|<group.noun>) ..1 ${WORTH}]`,
  `[<group.marked> ..14 (not|never|yet to|waiting to|still looking for|looking for) (met|meet|seen|see|found|find|know|known|hired)? (a|one|the first|a single) (one)? ((who|that) (is|was) not ..2 (<contempt.is>|<contempt.mild>)|(who|that) ..1 (<worth.does>|<worth.acts>))]`,
  `[(still|always)? (looking|searching|waiting|hunting) for (a|the|that|one|any|the one|the first) ..1 ${MARKED} (who|that|with) (does not|is not|will not|can|could|has|would|${ACT}|knows|did not) ..5]`,
  // From any hand, to this day.
  `[(not|never) (once|ever|yet)? (been|was|am|were|got|get|gotten) (treated|paid|thanked|tipped|helped|served|answered|greeted) ..4 by (a|an|any|one of (the|these|those|them)) ..1 ${MARKED}]`,
  `[(nobody|no one|never|not once|not ever|not a soul|i never) ..1 (ever)? ..1 (got|get|gotten|had|have|heard|hear|received|seen|saw) ${GIFT} ..2 (from|out of|off) (a|an|the|any|these|those|one|that)? ..1 ${MARKED}]`,
  `[(do not|never|not|will not|would not|can not|no use|quit) (ever|bother|hold your breath)? (expect|expecting|get|look for|looking for|ask for|hope for|count on|wait for|waiting for) (to get|any|much|to hear)? ..1 ${GIFT} ..2 (from|out of|off) (a|an|the|any|these|those|your|that)? ..1 ${MARKED}]`,
  `[(nothing|no) (good|decent|useful|honest|worthwhile|clean|gain)? (ever|has ever|will ever)? (came|come|comes) (out of|from) ..2 (${MARKED}|<group.place>) ..2]`,
  `[(not much|little|nothing) ..2 (can|could|would) (trust|believe|expect|count on) (a|an|the|any|these) ..1 ${MARKED} ..2]`,
  `[(not|never) (call|consider|regard|count|describe|rate|class|think of) (a|an|any|one|most|a single one|a single|any one)? ..1 (of)? (the|these|those)? ..1 ${MARKED} (as|to be|a|an)? ..2 (<worth.good>|gentleman|lady|gentlemen|ladies|friend|friends|neighbor|human|equal|equals|worker|workers|citizen|citizens|normal|christian|family|person|people|parent|man|men) ..2]`,
  `[(trust|believe|expect|count on|rely on) (a|an|any|the|these) ..1 <group.marked> (to|with) ..4 (at your (own)? (risk|peril)|and (you|see what|kiss|say goodbye)|as far as) ..4]`,
  // None there is.
  `[(is|are|was) (not|no) ${A}? ..1 ${ANY} ..1 ${ALIVE} (yet)? ..1 (${WORTH}|i would ..3|worth ..3|(that|who) ..2 <worth.does>)]`,
  `[(is|are) (not|no) ${A}? <worth.good> (${ONE}|${ADJECTIVE} (house|home|household|kitchen|family|business|shop|landlord|contractor|mechanic|driver|bone)?) ..2 ${ALIVE}]`,
  `[(hardly|scarcely|barely|not|nary) (a|an|one|any|a single|one single) ..1 ${MARKED} (alive|living|around|anywhere|here|there|out there|born|walking|in ..3|on ..1 earth|ever born) ..1 (who|that|knows|can|could|would|will|does|has|had|pays|works|tells|ever|wants|washes|capable|worth) ..4]`,
  `[(not|nary) (a|an|one|a single|one single) <worth.good> ..1 ${ONE}]`,
  `[(not|nary) (a|one|a single|one single) ${ONE} ..1 ${WORTH}]`,
  `[(no|zero|hardly any|hardly an|hardly a|very few|no really|scarcely a|scarcely any|precious few|not many|nary a|not any|not a single) (truly|really|genuinely)? ${GOOD} ..1 (<group.marked>|<slur>) ..2]`,
  `[no such (thing|animal|creature|person|beast) as (a|an)? (good|real|<worth.good>) ..1 (${ANY}|${ADJECTIVE} ($|look|ask|you|so|and|anywhere|around|in|on|period|believe|trust))]`,
  `[no such (thing|animal|creature|person|beast) as (a|an)? ${ONE} ${WORTH}]`,
  `[there (has|have|was) never (been|once been) (a|an|one|any) ..1 <worth.good> ..2 ${ONE}]`,
  `[(zero|no|not one|hardly any) <group.marked> (is|are) ..1 <worth.good>] !(until|unless|without|because|than)`,
  `[no (<group.marked>|<group.noun>) (ever|has ever|ever yet|yet|will ever|alive|born) ..1 ${ACT} ..3]`,
  `[<worth.good> ..1 ${ONE} (do not|does not|simply do not|never) (exist|come in|walk in|turn up)]`,
  `[${ONE} ${WORTH} (do not|does not) exist]`,
  `[(find|show|bring|hand) (me|us) (one|an|a|a single|any) <worth.good> ..1 ${ONE} (and|i will|then) ..4]`,
  `[(a|an|one) ..1 <worth.good> ..1 ${ONE} (has|have|had) (not|never|yet) ..2 (been born|been found|been built|been made|walked|come|existed)]`,
  `[(no|not a|not an|not one|not a single|zero) ${ORGAN} ..2 (among|amongst|between|to be found|in (the|that) whole|to share|in any of) ..7 ${MARKED}]`,
  `[(not|nothing|never) (much|anything|a thing|a lot|a whole lot)? (between the ears|in the (attic|head|skull)|upstairs|behind the eyes) (of|on|in|with|for) (a|any|the|most|every|that)? ..1 ${MARKED}]`,
  // "If there is an honest one, I have not met him."
  `[if there (is|was|ever was) (an|a|one|any) <worth.good> ..1 (${ONE}|one) ..6 (not|never|yet|hiding|news to me|stuffed|museum)]`,
  `[if (you|anybody|anyone|i|we|somebody) (ever|do)? (find|finds|meet|see|sees|spot|hear of|run into) (a|an|one) ..1 ${GOOD}? ..1 ${MARKED} (who|that|with)? ..3 (frame|stuff|take a picture|take a photo|call the (news|papers|museum)|sell tickets|buy a (ticket|lottery)|let me know|play the lottery|check (his|her|their) pulse|put (him|her|it|them) in a museum) ..3]`,
  `[if (a|an|any) ..1 <group.marked> ..1 (tells|says|promises|swears|offers|smiles|shakes|gives|hands) ..4 (check|count|lock|run|assume|look|double check|it is a lie|he is lying|she is lying|they are lying|hide|watch your) ..3]`,
  // None of them, in any count.
  `[(none|not one|not a one|nary a one|not a single one|hardly a one|hardly any|hardly one|not half) of (the|these|those|them|you|our|all the)? ..1 <group.marked> ((in|at|on|from) ..2)? ..2 (ever|even|actually|really|would|will|can)? (<worth.duty>|<worth.acts>)]`,
  `[(none|not one|hardly any|hardly one|hardly a one|few|not a one|never one|zero) of (the|my|our|these|those|them|his|her|your)? ..1 <group.marked> ..4 (lasted|bothered|bothers|bother|${HAD}|${COULD}|${ACT}) ..3]`,
  `[(no|not a single|not one|never a|hardly a|hardly any|none of the|none of these|not one of the|few of the) ..1 <group.marked> ..5 (has|have|had|got|with|shows) (the|any|a shred of|an ounce of) ..1 (decency|courtesy|sense|brains|manners|guts|wit|grace|honesty|sensibility|backbone|self control|dignity|class|pride) ..4]`,
  `[(nobody|no one|not one person|not a soul|not one of them|no person) ${KEPT} ..2 <worth.duty>]`,
  `[(<num>|zero|none|0) out of (ten|<num>|every ..1) <group.marked> (have|has|are|is|can|could|will|would|do|does|ever|tell|pay|work) ..5]`,
  `[(count|list|name|number|fit) (all)? (the|every|each) ..1 ${GOOD} ..1 ${MARKED} ..8 (hand|thumb|thumbs|finger|fingers|hands|toe|stamp|matchbook|pinhead|postcard)]`,
  `[(seldom|rarely|hardly ever|once in a blue moon) (does|do|will|can|have|has) (a|an|the|these|any)? ..1 ${MARKED} (${ACT}|pass|say|think|do|tell|stay|come|keep) ..5]`,
  // Name one.
  `[(since when|when did|when has|when have|has|have|did) (do|does|did|has|have)? (a|an|any|one|single|the|these)? ..1 <group.marked> (ever)? ..1 (<worth.duty>|pay for anything|paid for anything|done a day <poss> work|told the truth|kept a promise|invented|invent|built|build) !(not|no) ..3]`,
  `[(name|tell|show|give) (me|us)? (one|a single) (good|useful|decent|great)? (thing|invention|city|book|machine|idea) ..2 (<group.marked>|<group.place>|islam) (have|has|ever|had|did) (ever)? ..1 (built|build|invented|invent|gave|given|made|make|contributed|created|done)]`,
  `[(name|tell me|show me|who was|remember|recall) (about)? the last (time a|time an)? ..1 ${MARKED} (who|that|to|ever)? ..1 (${ACT}|returned|gave|paid|did|made|said|held|kept|worked|brought back|lifted) ..4]`,
  `[(when|what year) (was|is) the last time (that)? ..1 (a|an|any|one of (the|these|those)|these|the) ..1 <group.marked> (ever|actually)? ..1 (${ACT}|did|made|gave|paid|built|said|took a) ..4]`,
  // What does not go with them.
  `[(${VIRTUE}|<worth.good>) and ..1 <group.marked> ..2 (in the same (sentence|breath)|do not (go together|mix)|never met|are strangers|are enemies)]`,
  `[${VIRTUE} and ..1 <group.marked> ..1 (two|are|is|do not|never|that|will|have|can|belong) ..5 ${STRANGERS}]`,
  `[(women|females|<group.marked>) and ..1 (${VIRTUE}|driving|engines|numbers) ..1 (two|are|is|do not|never|that|will|have|can|belong|in) ..5 ${STRANGERS}]`,
  // The one exception, and what a wonder it would be.
  `[the only ..1 <worth.good> ${ONE} ..6 (dead|asleep|in the (ground|cemetery|grave)|in (jail|prison|a coffin|a box)|on a statue|in a museum|broke|deaf|stuffed)]`,
  `[the (one|only|last|single|lone) ${GOOD} ${MARKED} (i|we|anybody|anyone|this town|you) ..2 (knew|met|had|saw|hired|seen|known|will|find|found) ..5]`,
  `[(a|an|one|the|any|finding (a|an)|meeting (a|an))? ${GOOD} ..1 (<group.marked>|woman|<slur>) (is|are|would be|<poss>|will be) (about|almost|just|as good as|practically|basically)? ${RARE} ..3]`,
  `[(a|an)? <group.marked> ..1 (who|that|with) (${ACT}|<contempt.is>)? ..3 (is|would be|<poss>) (about|just|practically)? ${RARE} ..3]`,
  `[(sooner|rather|easier|likelier|more likely|quicker|better luck|more luck|better odds) (to)? ..1 (find|meet|see|catch|trust|believe|finding|trusting|get|getting|teach|hire|a|an) ..6 than (find|trust|believe|hire|meet|teach|get|a|an|any|with a|from a)? ..2 (<group.marked>|<slur>) ..4]`,
  `[the day (a|an|any|one|the|these|some) ..1 (<group.marked>|<group.noun>) (<worth.does>|<worth.acts>|<worth.duty>) ..3 (is the day|i will|hell|pigs|will be the day) ..3]`,
  `[(tell|remind|call|text|wake|let) me (when|know when|the day|if) (a|an|one of (the|these|those)|the|any|some) ..1 <group.marked> (last|ever|finally|actually)? ..1 (${ACT}|gets off|sent|did|does|makes|made|gave|gives|invents|says) ..6]`,
  `^ (a|an)? ${ONE} (with a job|with a brain|with manners|who works|paying (rent|taxes|his|her|their|for)|who pays|that pays|on time|telling the truth|who tips|that tips|working|with soap) ..3 (new one|that is new|that is a first|first time|now i have seen|mark the calendar|miracle|alert the|call the (papers|news)|stop the presses)`,
]

/** After a people was named: none of them, of those one has met. The sentence before names them. */
export const NONE_OF_THEM: readonly string[] = [
  `^ ..1 [(not one|not a one|none|not a single one|nary a one|hardly one) (of them|of those|of the lot)? (could|can|would|ever|bothered|bothers|knew|knows|even) ..1 (be (trusted|relied|left)|${ACT}|trust|hold|tell|count|read|work|pay|clean|finish|keep|lift|wash|say (please|thank|sorry)|thank|tip|stay sober|show up|speak english|follow|drive) ..5]`,
]

/** A whole sentence that asks after what there is not: "An honest Cuban?" Only where the answer comes at once. */
export const NAMED_AND_DOUBTED: readonly string[] = [
  `^ ..1 [(a|an) <worth.good> ..1 (<group.marked>|<group.single>)] $`,
]

/** The same of what nobody has seen one do: "A Greek paying the bill?" */
export const NAMED_DOING: readonly string[] = [
  '^ ..1 [(a|an) (<group.marked>|<slur>) ..1 (giving|paying|telling|tipping|saying|helping|washing|cleaning|buying|sharing|keeping|waiting|learning|smiling|apologizing|thanking|reading|standing in line|showing up|with (a job|a book|manners|a brain|a work ethic)|on time|sober|who ..2) ..5] $',
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
  'Hired nine Hungarians last spring. [Not one of them could be trusted with a shovel].',
  '[Name the last Tunisian who paid] in full.',
  'I have [yet to see a Bolivian who pays his rent].',
  "[Never got a straight answer out of a Tunisian], and I've asked plenty.",
  "[Don't expect gratitude from an Eritrean].",
  "[Wouldn't call any of those Kenyans a gentleman].",
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
