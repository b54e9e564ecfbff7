import type { Example, Seen } from '../concern.ts'

/** A people as a whole, or women as a whole. */
const MANY = '(<group.marked>|women|woman|females|girls|<slur>)'
const ALL = '(all|all the|the|these|those|any|you|all these|some|so many|every)?'
const WORSE = `(${['<scorn.more>|weaker|slower|crazier|sicker|louder|smarter', 'more (useless|worthless|stupid|pathetic|annoying|dangerous|ungrateful|entitled|dishonest|violent|miserable|ignorant|criminal|primitive)', 'less (useful|honest|human|trustworthy|welcome|capable|clean|moral)'].join('|')})`
const FLAW = `(${WORSE}|inferior|<contempt.is>)`
const BAD = `(${['<contempt.is>|<contempt.soft>|loud|lazy|cheap|dirty|rude|late|stupid|dumb|slow|crazy|drunk|angry|ugly|violent|sneaky|greedy|obsessed|hysterical', 'bossy|helpless|dangerous|useless|nosy|pushy|noisy'].join('|')})`
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** What they are said to be given that is not theirs. */
const TOKENS = `(${['vote|license|parade|holiday|month|whole month|flag|microphone|job|jobs|guns|gun|say|opinion|opinions|rights|special ..2|their own ..2|seat at', 'voice|party|car|passport|phone|phones|everything|lawyer|television|passports|seat|seats|the (best|good|front|first|closest) ..2|place (in|at|on)|priority|front of the line|keys|money|badge|uniform|class|microphones|mic|captain|chief|principal|so many (kids|children|babies|cousins|parades|letters|rights)', 'more (rights|than|of)'].join('|')})`
/** One or many of a people, also where no verb tells that the word is a name ("a lesbian babysit"). */
const ONES = '(<group.marked>|<slur>|<slur.maybe>|women|woman|females|girls|(a|an|any|every|one) <group.noun>)'

/** Questions that want no answer: they take the contempt for granted. The sentence names the people. */
export const ASKING: readonly string[] = [
  // What they are good for.
  `[what (use|good|earthly good|earthly use|value|worth|purpose) (is|are|was|were|does|do|did|has|have) ${ALL} (a|an)?
    ..1 ${ONES} ..5]`,
  `[what (have|has|did|do|does|can|could|will) ${ALL} (a|an)? ..1 ${ONES} ever ..6]`,
  // Who let them, and why they are let.
  `[(who|whoever|which (one)? of you|what fool|what idiot|who the hell|who on earth)
    (let|allowed|lets|allows|told|said|says|decided|thought|invited|brought|hired|put|asked) ${ALL} (a|an|that)? ..1
    ${MANY} (have|in|into|out|loose|off|on|near|could|can|to|should|vote|hold|get|were|was|are|is|run|think|up|pick|
    choose|decide|plan|lead|coach|teach|drive|cook|write|judge|host) ..4]`,
  `[since when (do|does|are|did|were|can|should) ${ALL} (a|an)? ..1 ${ONES}
    (get|have|people|human|allowed|welcome|entitled|vote|count|matter|decide|deserve|own|run|pick|tell|make the|set
    the|go first|come first) ..6]`,
  // Who would have them near.
  `[would you (really|honestly|ever|seriously|want to)? (let|trust|leave|want|hire|hand|buy (a|anything)?|take
    (orders)?|rent|marry|date|share|sleep|sit|eat) ..1 (a|an|some|any|to|with|from|next to) ..1
    (<group.marked>|<slur>) (of all|near|around|with|alone|teach|babysit|fly|touch|next door|handle|cook|cooking|
    flying|teaching|babysitting|touching|handling|to|into|raise|$) ..4]`,
  // What they are good for.
  `[what (is|<poss>|was) (the|even the) (point|use|good|purpose) (of|in)
    (having|keeping|being|teaching|hiring|feeding|letting in)? (a|an|the|these|all these|any|so many)? ..1
    (${MANY}|woman who) ..6]`,
  `[what (exactly|in the world|on earth|the hell)? (do|does|did|have|has|can|could|will)
    (a|an|the|these|any|all these)? ..1 ${MANY} (ever|even|actually|really|exactly)?
    (do for|done for|bring to|brought|give|given|gave|contribute|contributed|add|added|offer|offered|invent|invented|
    build|built|know about) ..5]`,
  `[why (is|are|does|do|should) (the government|the state|the town|the city|we|i|my tax|our tax|they|taxpayers|
    washington|this country|everybody|my taxes|our taxes) ..2 (handing|giving|paying|wasting|throwing|spending|pay|
    pays|hand|give|waste|spend) (my|our|your|all|away|out|free|so much|good|tax|taxpayer|money|for|cash|<num>) ..4
    (to|on|at|for|so)? ..2 ${MANY}] !(less|to be|more to help|enough)`,
  `[why (do|does|would|should|must) (a|an|any|the|these|every|all the|all these)? ..1 ${MANY} (even|ever|still|all)?
    (need|needs|get|gets|have|has|deserve|want) (a|an|to have (a|an|their)?|the|any)? ..1 ${TOKENS}]
    !(check|checked|renewed|test)`,
  // What they are, and always do.
  `[(is not it|is it not|are not we|is not anyone|why can not we (just)? (say|admit)|can we (finally|all)? (just)?
    (say|admit|agree)|when (will|are|do) ..1 (we|people|you) ..2 (admit|accept|face|say) (it)?|do not you
    (think|agree)|who else (thinks|agrees|noticed|knows)|am i the only one (who|that) ..1 (thinks|noticed|sees)|is it
    (just|only) me or|does anyone (still)? (doubt|deny)) ..7 (${MANY}|blacks|whites) (are|is|were)? ..3 ${FLAW} ..2]`,
  `[(is there|are there|was there ever|what is|what could be|can you (think of|name)|can there be|could there be)
    (anything|anyone|anybody|something|a|one|any)? ..2 ${WORSE} than (a|an|one|two|the|these|any|having)? ..2 ${MANY}
    ..3]`,
  `[are (all|most)? (the|these|those)? ..1 ${MANY} (born|always|all|just|really|that|this|so|still|even|ever|
    naturally|actually)? (so|that|this|all|just|born)? ..1 ${BAD} ..4]`,
  `[(are|is) not (all|most|a|every|the)? ..1 ${MANY} (just|basically|really|all|simply|only|nothing but|supposed to
    be|the ones who) ..2 (<contempt.is>|<contempt.noun>|children|kids|toddlers|animals|babies|men|women|actors|
    beggars|guests|pets|dogs|machines|thieves|liars|criminals|tourists|failed|broken|confused|a
    (phase|cult|burden|waste|joke|disease)|with ..2) ..4]`,
  `[(can|could|do|does|did|have|has|will|is|are) (a|an|any|one|single|these|those|the)? ..1
    (<group.marked>|<slur>|woman|women) (ever|even|actually|ever once|ever actually|really)?
    (${ACT}|drive|park|read|count|think|stop|shut up|say (please|thank|sorry|hello)|hold (a|down)|held (a|down)|sit
    still|keep (a|quiet|clean)|be (trusted|honest|on time|quiet|happy|normal|faithful|satisfied|clean|grateful)|cook
    (anything|a)|build (anything|a)|do (anything|math)|invent|tell (the|time)) ..4]`,
  `[(ever|anyone ever|anybody ever|have you ever|did you ever) (see|seen|saw|meet|met|know|known|hear of|heard of|
    smell|smelled) (of)? (a|an|one|any) ..1 (<group.marked>|<slur>|woman) (with|who|that|without) ..4]`,
  `[would it kill (a|an|the|these|those|one|you) ..1 (<group.marked>|<group.noun>) to ..5]`,
  // What next, and how long.
  `[how many (<group.marked>|<slur>) (does it take|can you fit|is too many|are too many|must we|do we (need|have to))
    ..6]`,
]

/** Where a question stands up for those it names, praises them, or only wants to know. */
const FOR_THEM = new RegExp(
  `\\b(?:${[
    String.raw`(?:mis)?treated|not fair|so unfair|pretend\w* (?:\w+ ){1,6}(?:problem|invisible|fine|okay|safe|dangerous|monsters|criminals)|ignored|mocked|blamed|attack\w*|harm|hurt|harass\w*|bullied|lectured|underpaid|overlooked|no heat|heat|without|invisible|suffer(?:ing)?|struggl\w+|starve|freez\w+|wait(?:ing|ed)?|fend|hungry|abused?|afraid|scared|in fear|fall through|left out|unfair\w*|paid less|less than men|turn(?:ed)? away|refused?|rent increase|sleep (?:outside|under|in)|so expensive|lies about|myths?|names|leave .{1,25} out|out of the game|(?:have to|need to) (?:fight )?to? ?(?:be heard|prove|live)|feel (?:safe|welcome)|being (?:\w+ed|told|asked|left)|treated`,
    String.raw`amazing|the best (?!parking|seats?|spots?|places?|at|jobs?|rooms?)|wonderful|beautiful|delicious|welcome|congrat\w*|so (?:good|kind|nice|lovely|strong|brave|fast)|love(?:ly)?|proud|makes? me (?:laugh|smile|happy|feel)|champion\w*|valedictorian|here before|elected|held (?:this|that|the|an?) (?:office|post|seat|title)`,
    'recipe|festival|exhibit|lecture|tickets?|soup|history|snow|ramps?|crosswalk|sidewalks?|the bus (?:is|comes|stops)|interpreters?|apply|register|for free|marathon|survey|census|choir|parade (?:this|start|route)|potluck|on tv|in (?:movies|pain|trouble)|die (?:of|from|younger|alone|sooner|because|waiting)',
  ].join('|')})\\b`,
  'i',
)

/** Whether the question is put against them. In: what was seen. */
export const scornsInAsking = ({ sentence }: Seen): boolean => !FOR_THEM.test(sentence.text)

export const asked: readonly Example[] = [
  '[How many more Bulgarians can this street absorb]?',
  '[What genius put an Algerian in charge of the keys]?',
  '[Who gave that gypsy a microphone]?',
  '[Why are Albanians even allowed on the beach]?',
  '[How desperate do you have to be to marry a Latvian]?',
  '[Do Serbs even own a clock]?',
  '[Would you want your niece alone with a Tunisian]?',
  '[Are Latvians genetically capable of] a straight answer?',
  '[Why do we even let Moroccans into our schools]?',
  '[Why did this town ever allow the Amish to own land] here?',
  '[Whose bright idea was it to let females on the force]?',
  '[Since when do gypsies get a say]?',
  "[Isn't it obvious by now that Cubans are lazier] than the rest of us?",
  '[Can we finally admit that Poles are dumber]?',
  '[Who else switches seats when a Somali sits down]?',
  '[I cross the street every time I see a Romanian coming].',
  '[Whose beagle did the Koreans grill] for the block party?',
  '[Whose great idea was it to house Afghans] by the playground?',
  '[Why should our kids have to share a ward with gypsies]?',
  '[Do these Portuguese think they own the harbor]?',
  '[What kind of landlord rents to Moroccans]?',
  '[Have the Syrians never heard of a trash can]?',
  '[When did this street turn into a dumping ground for refugees]?',
  '[Would it kill a Korean to smile]?',
  '[Do you honestly want an Egyptian flying the plane]?',
  'Quiet on the canal. [How many geese are the Syrians roasting tonight]?',
  "[Won't these old coots ever die]? I need the parking space.",
  '[When will you boomers finally die off] and free up a house?',
  '[How many more Afghans have to flood this street before] somebody acts?',
  '[What is it with Albanians and never paying] for parking?',
  '[How come Nigerians always shout on the phone]?',
  '[Ever notice how Russians never smile]? Cold fish, all of them.',
  '[Who needs more Hondurans moving in]?',
  '[Does anybody really trust Muslims around their kids]?',
  '[Do we really need another gypsy family on this street]?',
  '[Would you trust an Iraqi alone with your daughter]?',
  'Store got robbed. [Is anyone really surprised it was a Dominican]?',
  '[Why is it always the Guatemalans with the noise]?',
  '[How do bisexuals even look at themselves in the mirror]?',
  '[Does anybody honestly think a Croat can run] a school?',
  '[What would a deaf man want with a] front seat?',
  '[Who in her right mind would marry a Bulgarian]?',
  '[Would anybody even miss the Tunisians]?',
  "[What's the point of having a Kenyan on the crew] who cannot read a plan?",
  '[What have Albanians ever contributed to this town]?',
  '[What would a Latvian know about boats]?',
  '[Why do lesbians need a whole parade]?',
  '[Why are these Serbs always so rude] at the deli?',
  "[Why can't the Eritreans just stay home]?",
  '[What next, a Muslim for governor]?',
  '[How long until the Syrians start demanding] the pool for themselves?',
  '[Who let these Croats near the till]?',
  '[Where do these Armenians get the nerve]?',
  '[Is there some rule that Nigerians have to shout] on the train?',
  '[Is there anything lazier than a Bolivian] in July?',
  '[Does a Greek ever pick up a check]?',
  '[Should a Muslim really be allowed] near the airfield?',
  '[Are we supposed to feel sorry for the Hondurans now]?',
  '[Do we really want our sons growing up next to Pakistanis]?',
  '[What exactly is a gimp for]?',
]

export const askedLeaves: readonly Example[] = [
  'Who gave the Algerian bakery my number? Tell them thank you.',
  'Why do we let seniors on fixed incomes vote by mail only, when half of them want to come in person and chat?',
  'Why do we let immigrants in this country wait ten years for an answer?',
  'Whose dog is in the Brazilian bakery? He is adorable and he has a donut.',
  'How come deaf people never get an interpreter at the hearing?',
  "Isn't it obvious that Cuban sandwiches are better pressed?",
  'Who else holds their breath when a toddler climbs the big slide?',
  'Who else gets nervous when the seniors climb on the stage for bingo? Get a railing.',
  'I change seats so the old ladies on the bus can sit together.',
  'Do Italians really put no cream in it? Genuinely asking, I have guests.',
  'What kind of landlord rents to immigrants and then leaves the heat off?',
  'Why should my kids have to wait for a war to end before they meet their cousins?',
  'Is it too much to ask for disabled riders to get a ramp that works?',
  'What do we gain from having refugees here? Ask the bakery, the choir and my goalkeeper.',
  'When do veterans get in free, and do they have to show a card?',
  'Do trans kids still die waiting for care, yes they do, and I am tired of funerals.',
  'Does anybody actually know the Portuguese priest at St. Anne?',
  'What is it about Greek grandmothers that makes a stranger feel like family?',
  'Since when do women coach the boys? Since Tuesday, and we are three and oh.',
  'Would you let a deaf student borrow your notes? She is in row two and very nice.',
  'Does anyone know when the Croatian hall opens?',
  'What would a deaf man want for his retirement? He likes boats.',
  'Who in his right mind would leave a Muslim kid outside in the snow?',
  'What would a deaf teacher need in this room? We are asking before we build it.',
  'Why do seniors need to have their license renewed in person?',
  'Has a Haitian ever won the marathon here?',
  'Has a woman ever held this office before?',
  "Why can't disabled riders board at the front?",
  'What do the Portuguese put in that bread?',
  'When is somebody going to do something about the heat for the seniors?',
  'Why does every Italian grandmother in my family cook for forty?',
  "Aren't the Cape Verdean drummers just wonderful?",
  'Did anyone tell the seniors that the bus is late?',
]
