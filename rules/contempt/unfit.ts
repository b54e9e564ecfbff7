import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'
import { OFC, putDown } from './singled-out.ts'

/** One of a people; a name that is all men's or women's is nobody's in particular. */
const ONE =
  '(<group.single>|<group.marked>|<slur>|<slur.maybe>|!(man|men|guy|boy|boys|kid|kids|girl|girls|woman|lady) <group.noun>)'
/** One of a people, or a woman, among those who do a man's work. */
const SUCH = `(${ONE}|woman|girl|lady|female|(guy|man) with a husband|(woman|girl|lady) with a wife)`
const BOTCHED =
  '(merge|park|drive|read|count|spell|follow|do (the)? math|find the|keep|handle|tell time|lift|carry|throw|catch|pay|tip|wait|listen|behave|back up|signal|add|aim)'
/** What one rises to. */
const RISE = oneOf(
  'afford|become|becomes|end up|ended up|pass the|passed the|make (partner|sergeant|chief|captain|dean|manager|detective)',
  'get (into|hired|elected|promoted|picked|appointed|a (license|mortgage|loan|scholarship|badge|degree|gun|house)|tenure)',
)
/** Work that is held fit for such as them. */
const FIT_FOR = oneOf(
  'in the kitchen|cleaning|mowing|picking|scrubbing|cooking|driving a (cab|taxi)|praying|knitting|baking|begging',
  'having babies|doing (nails|laundry|dishes)|at (the|a) (mosque|taco truck|laundromat|nursing home|7 eleven)|back (home|there)',
  'on a (boat|plane|reservation|camel)|raising (kids|babies|a family)|in (a home|church)|delivering|bussing',
)

/** One person thought unfit for the people they belong to: for the work, for the place, for what they own. */
export const UNFIT: readonly string[] = [
  `[of all (the|possible)? (people|candidates|doctors|teachers|coaches|men|women|applicants|parents|families|names) ..8 (<group.marked>|(guy|man) with a husband|(woman|girl|lady) with a wife|in a (hijab|turban|wheelchair|dress))]`,
  `[(asked|wanted|needed|ordered|paid|called|prayed|begged|hoping|waited) for ..3 (and|but|so|then)? ..1 (sent|got|gave|brought|handed|received) (me|us)? (a|an|some|another) (<group.marked>|woman|girl|lady|female|<slur>) ($|instead|with|in|who can not|and i)]`,
  `[what (would|could|does|do) (a|an|this|that|some|our) ..1 (<group.marked>|<slur>|woman|girl|female|(man|guy|woman|kid|person) (in a (wheelchair|turban|dress)|with (one|no|down))) (even|possibly)? know (about|of) ..5]`,
  `[(cute|adorable|precious|hilarious|rich|comical) (that|when|how|of)? ..1 (the|a|an|this|our) ..1 (${ONE}|(guy|man) with a husband) (wants|thinks|tries|trying|believes|expects|imagines|gets) (to|he|she|they|it) ..5]`,
  `[${OFC} ..2 (the|a|an|some|that|our) ..1 (${ONE}|woman|(woman|female|lady|asian|old) driver|<group.of> <any>) ..6 (could|can|did|would) not ..1 ${BOTCHED}]`,
  `[(not|never|refuse to|done|no way|nobody) ..3 (take|takes|taking|accept|follow|following|getting|get) ..2 (orders|order|advice|direction|directions|instructions|lessons|instruction|lip|a lecture|lectures|driving tips) from (a|an|some|any|no|that|this) ..1 ${SUCH} ..2]`,
  `[(not|never|refuse to|no way|nobody) ..3 (report|reporting|answer|answering|salute|saluting|listen|listening|bow|explain myself|explaining myself) ..1 to (a|an|some|any|that|this) ..1 ${SUCH} ..2]`,
  `[how (did|does|do|can|could|would|is) (a|an|some|that|this) ..1 ${SUCH} ..1 (ever|even|possibly|going to)? ${RISE} ..5]`,
  `[even (a|an|some) !blind ..1 ${SUCH} (can|could|knows|would|understands|might|should be able) ..4]`,
  `[what (is|was|<poss>) (a|an|that|this|some) ..1 ${ONE} doing ..1 (with|in|on|driving|wearing|at|behind|owning|running|teaching|buying) ..5]`,
  `[(should not|are not|why are not) (you|he|she|they) (supposed to be)? ..1 (be)? ..1 ${FIT_FOR} ..3 (<name.from>|sweetheart|honey|hon|sweetie|toots|grandma|grandpa|gramps|boomer)]`,
  `[(<name.from>|sweetheart|honey|hon|sweetie|toots|grandma|grandpa|gramps|boomer) ..1 (should not|are not|why are not) you (supposed to be)? ..1 (be)? ..1 ${FIT_FOR}]`,
  `[(does|did|do|can) (he|she|they|you|<name.from>|that one|this one) even (speak|know|understand|read) (any)? (english|american|what ..2 means)]`,
  `[(who|which (idiot|genius|moron|clown)) (let|hired|gave|put|promoted|elected|picked|trusted|handed) (a|an|the|that|this|some) ..1 ${ONE} (in|into|on|to|with|behind|a|the|for|near|run|drive|fly|teach) ..4]`,
  `[(letting|having|watching) (a|an|some) ..1 ${ONE} (run|drive|fly|teach|coach|handle|fix|explain|operate|lead|watch|manage|cut|touch) ..5 (what could|god help|good luck|no thanks|pass|is how|is like|great idea|brilliant|smart|genius|never again)]`,
]

/** A question to the group, a search for one: nobody is put down. */
const ASKED =
  /\b(?:apply|register|eligib\w+|interpreter|services?|help (?:a|an)|rights?|legally|visa|1[6-9]\d\d|ancestors?|back then)\b/i

/** Whether one is thought unfit, in earnest. In: what was seen. */
export const unfit = (seen: Seen): boolean => putDown(seen) && !ASKED.test(seen.sentence.text)

export const unfitFinds: readonly Example[] = [
  'I [called for a plumber and got a girl].',
  '[Precious that the Kenyan thinks he] can vote on it.',
  '[No surprise the Sikh could not park].',
  "I'm [not taking orders from some Bolivian].",
  'Tell me, [how does a Syrian afford a boat like that].',
  '[Even a Pole could read that map].',
  '[What is a Kenyan doing in that golf club]?',
  '[Shouldn’t you be mowing something, Pedro]?',
  '[Who let a Tunisian run the budget]?',
]

export const unfitLeaves: readonly Example[] = [
  'I asked for a sign and got a Greek choir at my window.',
  'How does a Syrian apply for a license here? Asking for our new neighbor.',
  'Even a blind man could see that goal coming.',
  'I take orders from a woman every day, she is my captain and the best we have had.',
  'Shouldn’t you be asleep, honey? School starts at eight.',
  'What is a Kenyan runner doing in our little race? Winning it.',
]
