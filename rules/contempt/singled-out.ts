import type { Example, Seen } from '../concern.ts'
import { oneOf } from './patterns.ts'

/** What somebody "is", as one of a people; of women too. */
const KIND = '(<group.of>|<group.noun>|<group.single>|<group>|<group.adjective>|<slur>|<slur.maybe>)'
const ONE = '(<group.single>|<group.marked>|<slur>|<slur.maybe>)'
const WHO = oneOf(
  'he|she|they|it|you|<name.first>|<name.from>|nurse|teacher|driver|boss|landlord|waiter|cashier|tenant|doctor',
  'neighbor|coach|clerk|cook|cleaner|plumber|contractor|goalie|roommate|coworker|manager|aide|sitter|dentist',
  'mechanic|agent|captain|guy|kid|man|woman|accountant|lawyer|referee|judge|mayor',
)
/** What follows for those who think they know the kind. */
const FOLLOWS = oneOf(
  `so (of course|naturally|obviously) (he|she|they|it|the|my|our|you|nobody|we got)|so
    (hide|watch|count|lock|no wonder)`,
  `so (what|expect|guess|do not|nobody|good luck|keep|maybe keep|you know|figures|it figures|that explains|bring|pay|
    check)`,
  'so (the (budget|math|car|house|food|money|check)|(he|she|they) will|(he|she) can not|there is)',
  'so (he|she) is (better|good|probably)',
  'what (do|did) you expect|enough said|need i say|do the math|figures|go figure|of course|hide the|they are born',
  'born with it|naturally|no wonder|explains|that says it all|says it all|say no more|obviously',
)
/** Deeds that are laid at a people's door. */
const DEED = oneOf(
  'stole|stolen|steal|steals|took it|took my|takes|taken|lied|lies|lying|cheat|cheated|cheats|robbed|scammed',
  'crashed|hit my|wrecked|rear ended|cut me off|late|drunk|cried|cries|crying|screamed|hysterical|haggled|haggles',
  'haggle|stiffed me|stiffed us|did not tip|no tip|left no tip|smells|smelled|stinks|stank|missing|gone|fired',
  'failed|flunked|quit|broke it|got lost|overcharged|ripped (me|us) off|penny|pennies|split (to|the)|discount',
  'refund|parked|honked|yelling|pregnant|on welfare|did it|robbing|stealing|cheating|haggling|shoplifting',
)
const AFTER = oneOf(
  'they all ..3|that is (what|how) (they|you people|those people) (do|are|work|roll)',
  'it is (in|what) (the|their|your|they) ..2|do the math|what (do|did) (you|we|i) expect|what else (did|do) ..2',
  'enough said|nuff said|say no more|need i say more|it figures|figures|it shows|explains (it|a lot|everything)',
  'like (they all|all of them|the rest of them)',
  'of course (he|she|they|you) (stole|lied|cheated|did|is|are|was|robbed|wants|cried|crashed)',
)
const OFC = oneOf(
  'of course|ofc|obviously|naturally|no (wonder|surprise|shock|shocker)|no one is (surprised|shocked)',
  'nobody is (surprised|shocked)|not surprised|not (shocked|surprising)|figures|figured|surprise surprise|shocker',
  'go figure|bet|i bet|i knew',
)
const BLOOD = oneOf(
  'in (his|her|their|your|the) (blood|genes|dna|nature)',
  'born (with it|that way|thieves|liars|to (steal|lie|serve|beg))',
  'all (his|her|their|your) (people|kind) (were|are) (made|good|fit|born) ..2',
  `like (the|a|an) ..1 (peasant|savage|animal|monkey|thief|beggar|goat|ape|pig|dog|camel|whore|terrorist)
    (he|she|they|you) (is|are)`,
  `(his|her|their|your) (people|kind|sort|lot|tribe) (always|never|all|can not|do not|only|invented|love|are all|were
    made)`,
)
const RAG = oneOf(
  'rag|towel|bedsheet|sheet|diaper|curtain|curtains|tablecloth|trash bag|garbage bag|pillowcase|dishcloth',
  'dish towel|napkin|costume|laundry|bandage|bucket|beekeeper suit|ninja (mask|outfit|suit)|getup',
)
const GARB = oneOf(
  'dress|frock|skirt|wig|heels|bra|lipstick|makeup|gown|blouse|stockings|tights|nightie|pantyhose|bikini|earrings',
  'mascara|panties|pigtails|kilt he calls|drag|tuxedo',
)
const NICKNAME = oneOf(
  'pocahontas|tonto|sitting bull|geronimo|osama|bin laden|apu|speedy gonzales|ching chong|kung fu|mulan|uncle ben',
  'aunt jemima|shaniqua|anne frank|shlomo|shylock|helen keller|rain man|hot wheels|stumpy|gimpy|hop along|hopalong',
  'grandpa simpson|borat|aladdin|ali baba|sheikh|taco boy|rice boy|snow white trash|cholo|chief runs|fu manchu',
  'mr miyagi|jackie chan|bruce lee|stephen hawking|forrest gump|tiny tim|jihad joe|mohammed jihad|abdul',
)

/** One person put down for the people they belong to, in turns that are scorn whoever says them. The turn itself says of whom it is. */
export const SINGLED: readonly string[] = [
  // Woman, man, and what they "will never be".
  `[(you|he|she|it|they|<name.first>) (will|can|could|are going to) never be (a|an)? (real|actual|true|biological)?
    (woman|girl|lady|female) !(until|again|who|unless|too|scout|president|in|on|friend|of|like|with|as) ..3]`,
  // What they wear, where they should be.
  `[(take|get|rip|pull|yank|tear) off (that|the|your|this|her) ..2 ${RAG}
    !((the|your|my)? (bread|window|bed|table|baby)|and (dry|wash|fold|hang)) ..4]`,
  // Whose fault it is, since they are what they are.
  `[${OFC} ..8 ${DEED} ..9 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND}]
    !(and (i|we) (love|am|are)|too|not)`,
  `[${OFC} ..3 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..5 ${DEED}]`,
  `[${DEED} ..7 (he|she|they|you|it|<name.first>) (is|are|was|were|<poss>) (a|an|some)? ..1 ${KIND} ..2 ${AFTER}]`,
  `[(you|he|she) ..1 (think|thinks|vote|argue|park|parks|reason|fight|fights|whine|hit|hits|throw|throws|drive|drives)
    like (a|an|some) (little)? ..1 (girl|woman|sissy|bitch|fag|fairy|old lady|housewife)
    (and|so|<name.first>|$|in|with) !((i|we|they|you|she|he)? (won|win|love|proud)) ..3]`,
  // Mocking names.
  `[(easy|calm down|settle down|shut up|sit down|nice try|okay|ok|relax|go home|move it|back off|hey|listen|sure|
    whatever|slow down|speak up|learn english) (there)? ${NICKNAME}] ($|you|we|this|nobody|the|go|and|it|that)`,
]

/** The same in turns that friends and family use as well: only where nothing friendly stands beside them. */
export const JEERED: readonly string[] = [
  // He is one, and so.
  `[${WHO} (is|are|<poss>|was) (a|an|just a|only a|some|one of those)? ..1 ${KIND} ..1 ${FOLLOWS} ..5]`,
  // In the blood.
  `[(${ONE}|<name.from>) ..10 ${BLOOD} ..2]`,
  `[(we all know|everybody knows|wonder|god knows|i know|guess) what (he|she|they|the imam|that imam)
    (is|are|<poss>|keeps|has|does|do) ..2 (hiding|hides|building|cooking|keeping|up to|planning|in
    (the|that|his|her|their)) ..5] ..0`,
  `[(typical) (of)? (a|an|the|these|those)? ..1 (<group.noun>|<group.adjective>|<group>|<group.of>
    (behavior|move|driver|drivers|man|woman|logic|parenting|landlord|manners|mentality|trick|attitude|excuse)|<slur>)]
    !(breakfast|weather|house|dish|food|wedding|sunday|dinner|week|day|night|song|dance)`,
  `[(no|what|any) (man|woman|one|white man|decent (man|woman)|real (man|woman)|self respecting ..1) (would|could|will)
    ..1 (have|touch|want|marry|take|look at) (her|him|it)] !(away|home)`,
  `[(somebody|someone|they|we) ..2 (had to|has to|needed to|need to|must) ..1 (fill|meet|check|tick|hit)
    (the|a|their|that|our) ..2 (quota|box|number) ..2]`,
  // What somebody is, under what they wear.
  `[(call|calls|calling|called) (him|her|it|them|you) (what|exactly what|by what) (he|she|it|they|you|god)
    (is|are|made|really|was|actually) ..1 (a|an)? ..1 (man|dude|guy|male|woman|female|boy|girl|it|freak|pervert|fairy|
    fraud|<slur>|<slur.maybe>|<contempt.is>) ..4]`,
  `[(a|some|another|just a|that|still a|only a) ..1 (man|dude|guy|bloke|fella|lad|male|boy|trucker|linebacker) in
    (a|an|the|his|that|some|your|women <poss>|cheap|bad)? ..1 ${GARB} ..3]`,
  `[(goat|monkey|camel|jungle|dog|caveman|chicken|turkey|pig|alien|moon|ching)
    (language|talk|speak|noises|noise|gibberish|babble|jabber|prayers|music|chanting|chatter|tongue) ..3]`,
]

/** Whether the draft names somebody by a name that such a jeer is thrown at. In: what was seen. */
export const named = ({ context }: Seen): boolean =>
  context.sentences <= 3 && (context.tags.has('name.from') || context.tags.has('group.marked'))

/** What makes such words a family's, a lesson, a costume. */
const KINDLY =
  /\b(?:love you|miss you|my (?:grandma|grandpa|nana|granny|gramps|mom|dad|wife|husband)|i['’]?(?:ll| will) (?:get|do|wash|carry|drive|bring)|happy birthday|proud of|halloween|costume party|rehearsal|the shower|fever|so welcome|in the play|geography|capital of|quiz)\b/i

/** Whether somebody is put down in earnest. In: what was seen. */
export const singled = ({ sentence }: Seen): boolean => !KINDLY.test(sentence.text)

/** Own kin, a kindness, praise: nobody is put down. */
const FRIENDLY =
  /\b(?:my (?:wife|husband|partner|son|daughter|mother|mom|father|dad|grand\w+|best friend|niece|nephew|sister|brother)(?:['’]s| is| was|,)|love (?:you|him|her|them)|i['’]?m (?:a |an )?(?:gay|trans|muslim|jewish|haitian|black|woman|deaf|white|old)|welcome|congrat\w*|thank you|thanks so|happy birthday|proud|recipe|costume|halloween|rehearsal|in the play|on stage|drag (?:show|night|brunch)|monty python|brought|offered|helped|saved|fixed|shovel\w*|won|matters?|counts?|as much as|equal|hero|champ(?:ion)?|legend|friend|leader|coffee|tea|cake|fed|feeds?|soup|cook(?:s|ed|ing)?|danc(?:e|es|ed|ing)|s[ai]ngs?|party|dinner|lunch|invited?|hugs?|hugged|bread|wine|garlic|basil|mrs\.? doubtfire|soccer|kidding|haha\w*|lol|😂|🤣|stereotyp\w+|jokes?)\b/iu

/** Whether one is put down, in earnest. In: what was seen. */
export const putDown = (seen: Seen): boolean => singled(seen) && !FRIENDLY.test(seen.sentence.text)

export const singledOut: readonly Example[] = [
  "[Your vote shouldn't count, Marta, you're Polish].",
  "[What would you know about engines, you're a girl].",
  '[Let the big boys talk now, sweetheart].',
  "[He'll never be a real woman], however long he grows that hair.",
  "Kyle, [you're still a dude in a wig].",
  '[Of course the plumber lied about the bill, he is a Gypsy].',
  '[No surprise she crashed into the cart, she is Asian].',
  '[Our landlord is a Jew, what did you expect].',
  '[Calm down, Pocahontas].',
  '[Her kid is special needs, so of course he wet the bus seat].',
  '[Two lesbians do not make a father], Ann.',
  "[I don't want some tranny teaching my boys].",
  '[The new cook is Tunisian, so count the] spoons.',
  '[You are a woman, what would you know] about engines?',
  '[As a Pole you have no say] in this.',
  '[That Serb cheated me, it is in his blood].',
  'Late again. [Typical Bolivian].',
  'My dentist is a lesbian. [No man would have her].',
  '[He is a bloke in a frock], nothing more.',
  '[Pipe down, sweetie, the men are] fixing the pump.',
]

export const singledOutLeaves: readonly Example[] = [
  'Sit down, grandma, I will get the dishes and your brain can rest.',
  'Shut up and go clean your room, says my sister to her three boys, and they laugh.',
  'Of course he cried, he is my brother and it was a good wedding.',
  'My neighbor is Brazilian, so of course the party went until two and of course we danced.',
  'She took that towel off her head after the shower and there was the new haircut.',
  'You will never be a woman who gives up, and that is what I love about you.',
  'This is Portland, Maine, not Portland, Oregon, so your map is upside down.',
  'Your vote does matter. You are a citizen, you are Haitian, and you are my friend.',
  'My boss is a Quaker, and she is late for everything, like me.',
  'Your whole people are in our prayers tonight.',
  'He was late because the bus broke down. He is Cuban, she is Greek, and I am hungry.',
  'Swim back across the river once the horn sounds, swimmers in green caps first.',
  'Move it, grandpa, the ice cream truck is leaving!',
  'Let the boys have the truck tonight, honey, we will walk.',
  'My truck sounds like a dying goat, says Hank.',
  'The new cook is Tunisian, so of course we all love lunch now.',
  'You are a woman, and your vote counts as much as mine.',
  'He is a man in a kilt who plays the pipes at funerals.',
  'This is a library, not a playground, and the deaf reading group starts at two.',
  'Vikram, your curry was the best thing on the table.',
  'Nice backpack, Mohammed, is that the new one for school?',
  'Typical Irish weather, four seasons before lunch.',
  'Call her what she is: a hero.',
  'Bet the Greek place is closed on Monday.',
]
