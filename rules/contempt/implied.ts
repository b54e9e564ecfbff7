import type { Example, Seen } from '../concern.ts'

const MONEY =
  '(bank|banks|media|news|paper|papers|newspaper|newspapers|studio|studios|hollywood|movies|networks|network|press|fed|federal reserve|wall street|casinos|record labels|publishers|banking|big tech)'
const ELEMENT =
  '(section 8|section eight|inner city|city|urban|ghetto|undesirable|wrong|certain|rough|foreign|new|unwanted|other|bad|third world|that|this|a different|welfare)'
const NATIVE = '(american|real american|english|actual english)'

/** What leaves the rest to the reader, and yet says of whom. */
export const IMPLIED: readonly string[] = [
  // A voice from abroad on the phone.
  `[(person|human|agent|rep|american|operator|doctor|nurse|driver|pharmacist|cashier|teacher|somebody|someone|one) ..2 from (a|an) (real|actual|normal|civilized|first world|decent) country]`,
  `[(get|want|talk to|speak to|speak with|give me|transfer me to|have|need|find) (me)? (a|an|some|somebody|someone) ..1 ${NATIVE} ..2 (for once|on the phone|on the line|please|next time|behind the counter|who (speaks|talks|was born))] !(teacher|tutor|class|version|muffin|translation)`,
  // Their own country wants mending.
  `[(go|get|run|head|move|crawl|hop) (on)? (home|back|back home|back there) ..1 (and|to) ..1 (fix|clean up|run|ruin|fight for|rebuild|take care of|sort out|die for|wreck) (your|their) (own)? ..1 (country|countries|island|homeland|shithole|mess|village)]`,
  `[(fix|clean up|take care of|worry about|stay in|fight for) (your|their) own (damn|fucking|broken)? (country|countries|island|homeland) (first|instead|before|and (leave|stop|quit|get)|then)]`,
  `[(waving|wave|waves|flying|fly|flies|hanging|hang|parading) (its|their|your|that|a foreign|some foreign|that foreign|the <group.of>|a <group.of>|<group.place> <poss>) (flag|flags) (in|on|over|around) (ours|our (country|streets|street|soil|town|faces|face)|my (street|town|country)|this country|american soil|here like)]`,
  // Once it was ours.
  `[(the|that|a|this|some|all the|an) ..1 ${ELEMENT} element ..2 (came|comes|moved|moves|in|from|started|arrived|showed|got in|ruined|took over|creeping|coming|we (are getting|get))]`,
  '[(undesirables|the wrong (sort|kind|element|crowd|type) of (people|family|families|tenants)) (moved|moving|coming|came|are coming|started|bought|take|took|in this|on this)]',
  '[(only|last) (white|english speaking|american|normal|christian) (family|face|person|house|household|people|kid|ones) left (on|in|at) ..3]',
  '[(not|never|did not|have not) ..1 (hear|heard|hearing) (a|one|a single|any) word of english (at|in|on|all|from|the whole) !my ..3]',
  '[(where|when|remember when|back when|used to) ..6 (everybody|everyone|people|kids|the whole (street|town|school)) (looked like (me|us)|spoke english|was white|were white|was one of us|went to (the same )?church and)]',
  '[can take (the|a|them|him|her|that) ..2 out of the (jungle|ghetto|hood|barrio|projects|third world|bush|cave|favela|reservation|mud hut) ..6]',
  '[(articulate|smart|clean|polite|bright|clever|honest|nice|quiet|civil|tidy) ..2 for what (he|she|they) (is|are)]',
  '[(tell|remind|teach|inform|explain to|show) ..2 (neighbors|people|ones|tenants|family|arrivals|newcomers|families|crowd) ..3 we (use|speak|have|do|wear|pay|wash|stand|wait|respect|knock|flush|bury) ..4 (in this country|in america|around here|over here|in the civilized)]',
  '[(fleeing|flee|fled|refugees|refugee|asylum|escaping|starving|persecuted) ..8 (iphone|iphones|nikes|new sneakers|nails done|gold chains|new phones|designer|mercedes|gold teeth|expensive phones) ..3]',
  '[(skip~ the line|front of the line|free ..1|everything|scholarship|apartment|hotel|first in line|hired) ..8 (with|have|if|wearing|for) ..3 (headscarf|hijab|turban|sob story|no papers|no english|(five|six|seven|eight|nine) kids|darker skin|the right skin) ..3]',
  '[(need|needs|get|grow|buy) (a|some) (tan|darker skin|hijab|turban|sob story|foreign accent|foreign name|sex change) ..5 (get|scholarship|hired|promoted|apartment|help|noticed|job|into|housing|seat|spot) ..2]',
  '[english is (dead|extinct|a second language|optional|a foreign language|the minority|banned) (at|in|on|around|here|now|anymore) !(our|my|home|your) ..4]',
  '[(gone|went|going|turned into|turning into) (full|all|a|the|like the)? ..1 (united nations|refugee camp|third world|little <group.place>|mogadishu|tijuana|calcutta|baghdad|bombay|kabul|babel) ..2]',
  '[(bet|guess|know|wonder|imagine) ..4 (what (color|shade|complexion)|what the (mugshot|suspect|shooter|driver|thief|photo|perp|robber) (looks|look|will look) like|what he looks like|which (neighborhood|side of town|part of town) (he|they|it)) ..3]',
  '[(all for|fine with|nothing against) (diversity|inclusion|dei) but ..8]',
  "[(nobody|no one|not one|never) ..3 (smith|smiths|jones|johnson|murphy|sullivan|o'brien|anderson) ..7 (arrest|arrested|arrest log|police log|blotter|honor roll|class list|payroll|docket|ballot) ..3]",
  '[(every|all|half|whole|only) ..5 names (nobody|you|i|no one|we) can not (even)? (pronounce|spell|say)]',
  '[(they|these people|those people|this lot|that lot) ..2 (multiply|breed|reproduce|spawn|pop them out|have kids) (faster|quicker|more) than ..4 (schools|teachers|jobs|we|whites|taxpayers|town|can (build|count|feed|pay)) ..4]',
  // Look who it is.
  `[(look up|look at|check|notice|ask yourself|google|see|find out|wonder|look into) who (owns|runs|controls|bought|funds) (the|your|our|all the|all|every) ..1 ${MONEY} ..2 (and|the|your|our|all) ..2 (${MONEY}|schools|banks|government|congress)]`,
  `[who (owns|runs|controls) (the|your|our|all the|all|every) ..1 ${MONEY} (the|and|and the|your|and your|every) ..1 ${MONEY}] ..9 (notice|names|noses|wake up|tribe|coincidence|pattern|figure|think)`,
  '[(notice|see|find|spot) (anything|something|a pattern) ..2 about (the|their|those|all the|all those) ..2 (last names|surnames|noses|names)]',
  // Too old for a say.
  '[(past|over|after|at) (60|65|70|75|80|85|sixty|seventy|eighty) ..1 you (have)? (had your (turn|time|chance|run) !(at|on|with|in|to)|are done|had a good run) ..6]',
  '[(you|they|old people|boomers|seniors) (have)? had (your|their) (turn|time|chance|run) ..3 (let|leave|step|make room|move over|get out) ..5 (future|young|living|kids|us|vote|decide|way)]',
  '[(let|leave it to) (the)? (people|ones|generation|folks) (with|who have|who will have) (a|any) future ..1 (vote|decide|run|choose|have|handle|$)]',
  // However they call themselves.
  '[(call|calls|dress|dresses|identify|identifies|name|label|paint) (yourself|himself|herself|themself|themselves|itself|as)? (whatever|what|however|anything|as whatever) ..6 (still|not|never) (a|an|be a|going to be a)? ..1 (man|woman|male|female|boy|girl|dude|lady) ..4]',
  '[(raised|raising|raise|wanted|have|had) (sons|daughters|men|boys|girls|a son|a daughter|a man|a boy) not (whatever|what|some|one of|a) (that|this|it|those|they|them|<slur.maybe>) (is|are|was|were|<poss>)? ..1]',
  // Whom it is hard to see as one of us.
  '[(he|she|they|it|<name.first>|kid|you) (will|can|could) never be (a|an|one)? ..1 (american|of us|from here|english|irish|italian|canadian) (with|looking|if|as long as) ..2 (eyes|skin|name|hair|nose|accent|face|that)]',
  '[(with|got|has|having|a guy with|a woman with) (a|that) (last)? name like (that|his|hers) ..2 (what|of course|no wonder|you|i would|no thanks|who|he|she|they|it figures)] !(will|can|should) !(go far|famous)',
]

/** Still a man, among those one would shield: one's own family does not excuse it. */
export const STILL: readonly string[] = [
  '[(that|this|it|he|she) (is|was) ..1 (still|just|really|clearly|obviously|actually) ..1 (a|some) ..1 (man|male|dude|guy|boy) in (my|our|the|a|her|your) ..1 (women|womens|girls|ladies|daughter|daughters|wife|locker room|bathroom|restroom|changing room|fitting room|showers|dressing room) ..4]',
]

/** Travellers known by their beards, and whom the writer would not fly with: so only where the draft says that as well. */
export const ABOARD: readonly string[] = [
  '[(beards|turbans|turban|robes|prayer beads|hijabs|headscarves|head scarves|burqas|burkas|prayer rugs|skullcaps|arabic) ..14 (plane|flight|gate|boarding|airport|terminal|row|cabin|subway|train)]',
  '[(plane|flight|gate|boarding|airport|terminal|row|cabin|subway|train) ..14 (beards|turbans|turban|robes|prayer beads|hijabs|headscarves|head scarves|burqas|burkas|prayer rugs|skullcaps|arabic)]',
]

/** The same of nobody named: somebody has moved in, and what is ours is locked away. In one draft with a people or a precaution. */
export const ARRIVED: readonly string[] = [
  '[(you know|you all know|you saw|you see|guess|look|we all know|know) (who|what|what kind|what sort|which ones) ..1 (just)? (moved|moved in|moving|is moving|bought|opened|lives|live|is living|rented) ..4]',
  '[(these|those|the new|this new|this latest) (ones|bunch|lot|crowd|wave|batch) (came|come|are here|want|expect|just want|showed up) ..6]',
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
  '[(he|his|him|two (men|guys|dads)|<name.first>) ..4 (his|a|the|with his|and his) (husband|husbands|marriage|wedding)]',
  '[his (husband|fiance|boyfriend)]',
  '[her (wife|fiancee|girlfriend)]',
  '[(she|her|two (women|ladies|moms)) ..4 (her|a|the|and her) (wife|wives|marriage|wedding)]',
  '[(gay|lesbian|same sex|homosexual|their|queer) (marriage|wedding|husband|wife|husbands|wives)]',
]

/** Somebody is praised, or the talk is of a thing. */
const FAIR =
  /\b(?:welcome|lovely|delicious|so glad|congratulations|best neighbors?|element(?:s)? of|stove|burner|water heater|oven)\b/i
/** Whether it is people who are hinted at, and not in praise. In: what was seen. */
export const implies = ({ sentence }: Seen): boolean => !FAIR.test(sentence.text)

export const implications: readonly Example[] = [
  'Forty minutes on hold. [I want a nurse from a real country].',
  '[Go home and clean up your own country] before you march in mine.',
  'Nice of them, [waving that foreign flag over our streets].',
  'The pool was fine. Then [the inner city element moved in].',
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
  '[Remind our new neighbors that we flush toilets in this country].',
  "[They're fleeing a war with new sneakers and iPhones].",
  '[English is a second language at that checkout now].',
  'Robbery at the bank. [Bet I know what the suspect looks like].',
  "[I'm all for diversity, but somebody has to answer] the phones.",
  'Locked up my bikes and bought a guard dog. [You know who moved in upstairs].',
  'My people came here legally and kept their heads down. [These ones want everything] on a plate.',
  'And [he brought his "husband"] to the office party.',
  'I raised [daughters, not whatever that is].',
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
]
