import type { Example, Seen } from '../concern.ts'

/** Not of men: "no man alive" is everybody. */
const MARKED = '(<group.marked>|<slur>|woman|women|females)'
/** What a person of worth does, in whatever form. */
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** Good turns that one might have from somebody. */
const GIFT =
  '(thanks|thank you|a thank you|so much as a (thank you|please|hello|nod)|a straight answer|straight answers|an honest answer|the truth|honesty|a tip|tips|a fair (deal|price|shake|fight|day <poss> work)|a good (deal|word|day <poss> work)|a kind word|an honest (day|day <poss> work|word|deal|dollar)|good manners|manners|gratitude|loyalty|courtesy|common sense|sense|logic|reason|hygiene|help|decency|respect|rent on time|the rent|a dime|a nickel|hard work|a full day <poss> work|a smile|sympathy|mercy|an apology|a refund)'
/** Once in an age, or never. */
const RARE =
  '(rarer than|(a|the) (rarity|unicorn|myth|miracle|fairy tale|fantasy|contradiction|oxymoron|joke|first|one off|freak of nature|museum piece|tall tale|legend|mirage|collector <poss> item|new one|sight nobody)|as rare as|like (a (unicorn|mermaid|leprechaun|four leaf|square circle|dry|snowball|needle|blue moon|ghost)|hen <poss>|bigfoot|finding|spotting|seeing|hens)|scarcer than|harder to find|hard to come by|extinct|unheard of|a contradiction in terms|an endangered species|an impossibility|not a thing|news to me|one in a (million|thousand|billion))'
const ORGAN =
  '(brain|brains|brain cell|conscience|spine|backbone|soul|heart|thought|idea|tooth|honest bone|decent bone|shred of ..2|ounce of ..2|drop of ..2|trace of ..2|lick of ..2|scrap of ..2|bar of soap|job|work ethic|honest face|moral|manner|clean shirt|bath|book|clue)'

/** Good qualities denied to a whole people, beside those of `naysaying.ts`: in any count, from any hand, to this day. */
export const DENIED: readonly string[] = [
  `[(yet to|still waiting to|still to|never|never once|not once|not ever|have not|never yet|not yet|nobody (has|have)? ever|no one (has|have)? ever) (actually|ever|even|really|personally)? (see|saw|seen|know|knew|known|meet|met|have|had|hear|heard|catch|caught|watch|watched|find|found) (of)? (a|an|one|any|another|these|those|the|a single) ..2 ${MARKED} ..2 (to)? (${ACT}|do (an|a|any|his|her|their) (honest|full|decent|fair|real|job|work|share)|do (right|anything)|(fix|finish|return|clean|offer|keep|hold|carry|tip|thank|share|lift|earn|learn|telling|paying|doing|working|cleaning|tipping|thanking|fixing|keeping|lifting) ..3)] !(like (that|this|her|him)|so|as)`,
  `[(will|would) never (catch|see|find|hear|get|meet) (a|an|one|any|these|those)? ..2 ${MARKED} ..1 (telling|paying|doing|working|cleaning|saying|helping|thanking|tipping|waiting|reading|giving|sharing|standing in|${ACT}) ..3]`,
  // One by one, or from any hand.
  `[(not|never) (once|ever|yet)? (been|was|am|were|got|get|gotten) (treated|paid|thanked|tipped|helped|served|answered|greeted) ..4 by (a|an|any|one of (the|these|those|them)) ..1 ${MARKED}]`,
  `[(nobody|no one|never|not once|not ever|not a soul|i never) ..1 (ever)? ..1 (got|get|gotten|had|have|heard|hear|received|seen|saw) ${GIFT} ..2 (from|out of|off) (a|an|the|any|these|those|one|that)? ..1 ${MARKED}]`,
  `[(do not|never|not|will not|would not|can not|no use|quit) (ever|bother|hold your breath)? (expect|expecting|get|look for|looking for|ask for|hope for|count on|wait for|waiting for) (to get|any|much|to hear)? ..1 ${GIFT} ..2 (from|out of|off) (a|an|the|any|these|those|your|that)? ..1 ${MARKED}]`,
  `[(nothing|no) (good|decent|useful|honest|worthwhile|clean|gain)? (ever|has ever|will ever)? (came|come|comes) (out of|from) ..2 (${MARKED}|<group.place>) ..2]`,
  `[(not much|little|nothing) ..2 (can|could|would) (trust|believe|expect|count on) (a|an|the|any|these) ..1 ${MARKED} ..2]`,
  `[(not|never) (call|consider|regard|count|describe|rate|class|think of) (a|an|any|one|most|a single one|a single|any one)? ..1 (of)? (the|these|those)? ..1 ${MARKED} (as|to be|a|an)? ..2 (<worth.good>|gentleman|lady|gentlemen|ladies|friend|friends|neighbor|human|equal|equals|worker|workers|citizen|citizens|normal|christian|family|person|people|parent|man|men) ..2]`,
  // In any count.
  `[(no|zero|hardly any|hardly an|hardly a|very few|no really|scarcely a|scarcely any|precious few|not many|nary a|not any|not a single) (truly|really|genuinely)? (good|nice|normal|<worth.good>) ..1 (<group.marked>|<slur>) ..2]`,
  `[(hardly|scarcely|barely|not) (a|an|one|any) ..1 <group.marked> (alive|living|around|anywhere|here|there|out there|born|walking|in ..3) ..1 (who|that|knows|can|could|would|will|does|has|pays|works|tells|ever|wants|washes) ..4]`,
  `[(<num>|zero|none|0) out of (ten|<num>|every ..1) <group.marked> (have|has|are|is|can|could|will|would|do|does|ever|tell|pay|work) ..5]`,
  `[(count|list|name|number|fit) (all)? (the|every|each) ..1 (good|nice|normal|<worth.good>) ..1 ${MARKED} ..8 (hand|thumb|thumbs|finger|fingers|hands|toe|stamp|matchbook|pinhead|postcard)]`,
  `[the (one|only|last|single|lone) (good|nice|normal|<worth.good>) ${MARKED} (i|we|anybody|anyone|this town|you) ..2 (knew|met|had|saw|hired|seen|known|will|find|found) ..5] !(my|so)`,
  `[(not|never) ..3 (find|finding|turn up|come across|see|meet|locate|produce|come up with|spot|unearth|dig up|point to|show me|name) (one|a single|a|an|any) (good|nice|normal|<worth.good>) ..1 ${MARKED}] !(place|food|restaurant|bakery|church|deli)`,
  `[(know|knew|heard|hear|seen|saw|met|think|aware) (of)? no ..1 ${MARKED} ..1 (who|that|with|worth|i would|capable|right in|you can) ..4]`,
  `[no (<group.marked>|<group.noun>) (i|we|anybody|anyone) (ever|have ever|has ever)? (met|knew|hired|taught|saw|rented to|dated|worked with|dealt with|had) ..1 (ever|could|can|would|was|knew|had|has|paid|told|worked|kept|is) ..4]`,
  `[no (<group.marked>|<group.noun>) (ever|has ever|ever yet|yet|will ever|alive|born) ..1 ${ACT} ..3]`,
  `[(no|not a|not an|not one|not a single|zero) ${ORGAN} ..2 (among|amongst|between|to be found|in (the|that) whole|to share|in any of) ..7 ${MARKED}]`,
  `[(not|nothing|never) (much|anything|a thing|a lot|a whole lot)? (between the ears|in the (attic|head|skull)|upstairs|behind the eyes) (of|on|in|with|for) (a|any|the|most|every|that)? ..1 ${MARKED}]`,
  `[(seldom|rarely|hardly ever|once in a blue moon) (does|do|will|can|have|has) (a|an|the|these|any)? ..1 ${MARKED} (${ACT}|pass|say|think|do|tell|stay|come|keep) ..5]`,
  `[(none|not one|hardly any|hardly one|hardly a one|few|not a one|never one|zero) of (the|my|our|these|those|them|his|her|your)? ..1 <group.marked> ..4 (lasted|bothered|bothers|bother|knows how|know how|know what|can (be|tell|count|keep|hold|follow|even|drive|cook|speak|spell)|could (be|tell|count|keep|hold|follow|even|drive|cook|spell)|is (fit|able|worth|capable)|are (fit|able|worth|capable)|has (a|any)|have (a|any)|would know|${ACT}) ..3]`,
  `[(name|tell me|show me|who was|remember|recall) (about)? the last (time a|time an)? ..1 ${MARKED} (who|that|to|ever)? ..1 (${ACT}|returned|gave|paid|did|made|said|held|kept|worked|brought back|lifted) ..4]`,
  `[(no|not a single|not one|never a|hardly a|hardly any|none of the|none of these|not one of the|few of the) ..1 <group.marked> ..5 (has|have|had|got|with|shows) (the|any|a shred of|an ounce of) ..1 (decency|courtesy|sense|brains|manners|guts|wit|grace|honesty|sensibility|backbone|self control|dignity|class|pride) ..4]`,
  `[(sooner|rather|easier|likelier|more likely|quicker|better luck|more luck|better odds) (to)? ..1 (find|meet|see|catch|trust|believe|finding|trusting|get|getting|teach|hire|a|an) ..6 than (find|trust|believe|hire|meet|teach|get|a|an|any|with a|from a)? ..2 (<group.marked>|<slur>) ..4]`,
  // What a wonder it would be.
  `[(a|an|one|the|any|finding (a|an)|meeting (a|an))? (good|nice|normal|<worth.good>) ..1 (<group.marked>|woman|<slur>) (is|are|would be|<poss>|will be) (about|almost|just|as good as|practically|basically)? ${RARE} ..3]`,
  `[(a|an)? <group.marked> ..1 (who|that|with) (${ACT}|<contempt.is>)? ..3 (is|would be|<poss>) (about|just|practically)? ${RARE} ..3]`,
  `[(<worth.good>|honesty|hygiene|manners|soap|loyalty|hard work|truth|intelligence|logic|reason|sense|peace|work|thrift|morals|virtue) and ..1 <group.marked> ..1 (two|are|is|do not|never|that|will|have|can|belong) ..5 (met|mix|together|hear|sentence|breath|agree|strangers|acquainted|belong|touch|same|oil|water)]`,
  `[(women|females|<group.marked>) and (<worth.good>|honesty|hygiene|manners|soap|loyalty|hard work|truth|intelligence|logic|reason|sense|peace|work|thrift|morals|virtue|driving|engines|numbers) ..1 (two|are|is|do not|never|that|will|have|can|belong) ..5 (met|mix|together|hear|sentence|breath|agree|strangers|acquainted|belong|touch|same|oil|water)]`,
  `[(still|always)? (looking|searching|waiting|hunting) for (a|the|that|one|any|the one|the first) ..1 ${MARKED} (who|that|with) (does not|is not|will not|can|could|has|would|${ACT}|knows|did not) ..5]`,
  `[(tell|remind|call|text|wake|let) me (when|know when|the day|if) (a|an|one of (the|these|those)|the|any|some) ..1 <group.marked> (last|ever|finally|actually)? ..1 (${ACT}|gets off|sent|did|does|makes|made|gave|gives|invents|says) ..6]`,
  `[(when|what year) (was|is) the last time (that)? ..1 (a|an|any|one of (the|these|those)|these|the) ..1 <group.marked> (ever|actually)? ..1 (${ACT}|did|made|gave|paid|built|said|took a) ..4]`,
  `[if (you|anybody|anyone|i|we|somebody) (ever|do)? (find|finds|meet|see|sees|spot|hear of|run into) (a|an|one) ..1 (good|normal|<worth.good>)? ..1 ${MARKED} (who|that|with)? ..3 (frame|stuff|take a picture|take a photo|call the (news|papers|museum)|sell tickets|buy a (ticket|lottery)|let me know|play the lottery|check (his|her|their) pulse|put (him|her|it|them) in a museum) ..3]`,
  `[if (a|an|any) ..1 <group.marked> ..1 (tells|says|promises|swears|offers|smiles|shakes|gives|hands) ..4 (check|count|lock|run|assume|look|double check|it is a lie|he is lying|she is lying|they are lying|hide|watch your) ..3]`,
  `[(trust|believe|expect|count on|rely on) (a|an|any|the|these) ..1 <group.marked> (to|with) ..4 (at your (own)? (risk|peril)|and (you|see what|kiss|say goodbye)|as far as) ..4]`,
]

/** Food, numbers, wrongs done to them: no quality is denied. */
const ELSE =
  /\b(?:restaurants?|bakery|deli|places?|food|teams?|voted?|survey|poll|census|percent|afford|asthma|diabetes|(?:was|were|is|are|be|been|being) (?:unkind|harmed|hurt|asked|told|treated|left (?:out|behind)|safe)|had a (?:choice|say|chance)|deserves?|a raise|for free|heat|a coat|unless|until)\b/i

/** Whether a quality is denied that is theirs to have. In: what was seen. */
export const denies = ({ sentence }: Seen): boolean => !ELSE.test(sentence.text)

/** After a people was named: none of them, of those one has met. The sentence before names them. */
export const NONE_OF_THEM: readonly string[] = [
  `^ ..1 [(not one|not a one|none|not a single one|nary a one|hardly one) (of them|of those|of the lot)? (could|can|would|ever|bothered|bothers|knew|knows|even) ..1 (be (trusted|relied|left)|${ACT}|trust|hold|tell|count|read|work|pay|clean|finish|keep|lift|wash|say (please|thank|sorry)|thank|tip|stay sober|show up|speak english|follow|drive) ..5]`,
]

/** A whole sentence that names what nobody has seen: "A Greek paying the bill?" Only where the draft answers at once. */
export const NAMED_DOING: readonly string[] = [
  '^ ..1 [(a|an) (<group.marked>|<slur>) ..1 (giving|paying|telling|tipping|saying|helping|washing|cleaning|buying|sharing|keeping|waiting|learning|smiling|apologizing|thanking|reading|standing in line|showing up|with (a job|a book|manners|a brain|a work ethic)|on time|sober|who ..2) ..5] $',
]

export const deniedFinds: readonly Example[] = [
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

export const deniedLeaves: readonly Example[] = [
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

/** The answer is no scorn where it goes on in their praise. */
const ANSWERED = /\b(?:yes|and (?:he|she|they) (?:is|are)|faster|better|love|welcome|good for|congrat\w*|proud)\b/i

/** Whether what is named is doubted: a question, answered in a draft of few sentences. In: what was seen. */
export const doubtedDoing = ({ sentence, context }: Seen): boolean =>
  sentence.text.trim().endsWith('?') && context.sentences > 1 && context.sentences < 4 && !ANSWERED.test(sentence.text)
