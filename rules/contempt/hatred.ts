import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
/** The group that a feeling is for: "any of those …". */
const THE =
  '(a|an|any|any of|one of|the|all|all the|all of the|these|those|all these|all those|every|every last|each|another|most|some|two)?'
const FOR = '(for|of|to|toward|towards|against|at)'
const HATE = '(hate|loathe|despise|detest|resent|dislike|distrust|can not stand)'
const HATING = '(hating|loathing|despising|detesting|cursing)'
/** What the sight of somebody does to the writer. */
const SICKENS = oneOf(
  '<contempt.effect>|turns my stomach|turn my stomach|disgusts me|repulses me|is enough to make ..6|makes my skin crawl',
  'makes me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous|retch|cringe|violent|hate|physically ill)',
  'make me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous)|grosses me out|creeps me out',
  'is (just)? (disgusting|torture|hell|revolting|gross|sickening|nauseating)',
  '(ruins|spoils|kills|wrecks) my (day|week|whole week|whole day|mood|appetite|lunch|dinner|evening|weekend)',
  '(puts|sends|throws|drives|fills) (me|us) ..2 (rage|fury|fit|fits|disgust|hate|crazy|sick|mad|furious|insane|ill|wall)',
)
const REVOLT = oneOf(
  'revolt|revolts|disgust|disgusts|repulse|repulses|repel|repels|sicken|sickens|irritate|irritates|enrage|enrages',
  'anger|angers|appall|appalls|nauseate|nauseates|annoy|annoys|offend|offends|infuriate|infuriates|depress|depresses',
  'bother|bothers|gross out|grosses out|gross me out|grosses me out|turn my stomach|turns my stomach|make me sick',
  `makes me sick|(i|we) ${HATE}|as (disgusting|vile|foul|repulsive|low|ugly|filthy)|worse|lower|fouler|uglier|viler`,
)
const NEAR =
  '(near|around|with|next to|beside|by|among|behind|alongside|across from|in front of|in a room (with|full of)|the same room as|surrounded by)'
/** What is done near somebody, which nobody would rather not do of the liked. */
const BESIDE = oneOf(
  'sit|sitting|share|sharing|shake|shaking|stand|live|living|work|working|rent|sell|hire|vote|trust|touch|touching|talk',
  'speak|listen|see|look|have|be|being|ride|eat|let|spend|date|marry|kiss|hug|serve|go|walk|swim|hear|deal|sleep|take',
  'depend|rely|help|meet|befriend',
)
const BEARING =
  '(share|be|being|sit|sitting|ride|riding|live|living|work|working|eat|eating|stand|standing|look at|looking at|listen to|sharing)'
/** What makes the sentence a pity of them. */
const PITIED = oneOf(
  'hurt|evicted|treated|mistreated|mocked|bullied|harassed|abused|suffer|suffering|starve|hungry|cold|deported',
  'turned away|thrown out|beaten|cry|crying|insulted|attacked|lose|go without|wait|die|struggle|pushed|left out|alone',
  'afraid|harmed|robbed|pay|beg',
)
const MEETING = oneOf(
  'see|hear|smell|meet|pass|notice|spot|ride with|sit by|sit near|sit next to|talk to|think of|think about|touch|serve',
  'look at|the sight of|the sound of|the smell of|the thought of|the idea of|the look of|sight of|a room of|a room with',
)
/** Of a people, and no people. */
const THEIRS = '(bakery|place|diner|grill|restaurant|church|food|truck|market|team|stand|festival|parade|fair|show)'
const WILD = oneOf(
  '<scorn.recoil>|(cross|crossed|change|changed|switch|switched) (the street|streets|seats|sides|lanes|tables|checkouts)',
  'hold my breath|leave the room|get off the (bus|train)|walk (out|away|a mile)|drive (past|around)|go the other way',
  'turn around',
)
const FEEL_ILL = oneOf(
  'hatred|rage|disgust|disgusted|sick|nauseous|nauseated|puke|vomit|gag|spit|violent|scream|contempt|the urge|dirty',
  'filthy|unsafe|like (puking|vomiting|gagging|screaming|spitting)',
)
const ILL_OF_IT =
  '(sick|ill|angry|violent|dirty|puke|vomit|hate|disgusted|disgust|gag|mad|nauseous|furious|<contempt.is>)'
const BODY = '(blood|skin|teeth|stomach|flesh|hair|jaw|ears|eyes|gut|guts|fists|bile|bones|nerves|temper|piss)'
const CRAWLS = oneOf(
  'boil|boiling|crawl|crawling|itch|turn|churn|clench|bleed|ache|grind|curdle|rise|rising|burn|on edge|up|going|stand',
  'hurt|twitch|in knots',
)
/** "This gay crap": of whom all that is to be heard no more. */
const CAUSE =
  '(gay|trans|tranny|lesbian|muslim|jewish|mexican|black|feminist|pride|lgbt|lgbtq|pronoun|diversity|immigrant|immigration|disability)'
const CRAP = '(shit|crap|bullshit|nonsense|garbage|thing|agenda|madness|stuff)'
const BEGONE = oneOf(
  'hate you|can not stand you|despise you|fuck off|fuck you|screw you|get lost|unfriend me|swipe left|keep it moving',
  'do not talk to me|stay away from me|do not speak to me|do not come near me|go away|keep walking|get away from me',
  'do not sit (near|by|next to) me',
)

/** Hate and disgust as something that the writer says, has, does or is made to feel. */
export const HATRED: readonly string[] = [
  // Nothing is hated more.
  `[(few things|nothing|no one|nobody|not much|little|few people|not anybody|there is (nothing|little|no one|nobody|no ..2)) ..3 ${REVOLT} ..3 (like|more than|as much as|quite like|worse than|so much as|than) ${THE} ..1 ${ANY}] !(being|treated|mistreated|hurt|mocked|cry)`,
  `[(few things|nothing|no one|nobody|little) ..1 (fills|fill) (me|us) with ..2 <scorn.hate> ..1 (like|more than|as much as|so much as) ${THE} ..1 ${ANY}]`,
  `[(like|love|trust|respect|care for|enjoy|want|need) ${THE} ..1 ${MANY} (the)? least]`,
  `[(of all|out of all|among all) ..6 (hate|despise|loathe|detest|can not stand) ..2 ${MANY} ..1 (most|worst|the most)]`,
  // The sight of them, and being near them.
  `[(sight|smell|sound|voice|presence|idea|look|thought|touch) of ${THE} ..1 ${ANY} ..5 ${SICKENS}]`,
  `[(seeing|hearing|smelling|passing|meeting|spotting) ${THE} ..1 (${ANY}|<group.thing>|burka|hijab|turban) ..4 ${SICKENS}]`,
  `[(being|living|sitting|standing|working|stuck|eating|riding|shopping|sharing ..3) ..3 ${NEAR} ${THE} ..1 ${ANY} ..2 ${SICKENS}]`,
  `(i|we|^) [(can not|could not|can barely|can hardly|would not) (bear|stand|stomach) (to)? ${BEARING} ..5 ${ANY}] !(being|get|so|called|left|in pain|${PITIED})`,
  `(i|we|^) ..2 [(could|can|have|been|will|would|<poss>) (never|not|hardly|barely) ..3 (stomach|abide|endure|bear|stand|suffer) ${THE} ..1 ${MANY}] !(being|to be|who|treated|get|hurt)`,
  `(i|we) [(can not|could not|can barely|can hardly) (look at|hear|smell|see|sit by|sit next to|pass|be near|touch) ${THE} ..1 ${ANY} without ..1 (feeling|gagging|getting|thinking|puking|retching|wanting) !(hungry|happy|to (cry|smile|laugh|sing|dance|thank|hug|learn|order|buy|eat)|of (home|my)) ..2 (${ILL_OF_IT}|to (hurt|hit|spit|gag|puke|vomit|scream) ..2)?]`,
  `[(see|hear|smell|pass|spot|notice) (a|an|one|another|any|some|those|these|the|two|three) ..1 (${ANY}|<group.thing>) (i|and i|and|it makes me|and it makes me) ..4 ${FEEL_ILL}]`,
  `(i|we|me) ..2 [${WILD} ..1 (at|when|whenever|every time|each time|any time|if|around|near|because|rather than|to avoid|to get away from|as soon as|the second|the minute|once) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}] !(..3 ${PITIED}) !(..1 ${THEIRS})`,
  `[(sick|ill|nauseous|disgusted|gag|puke|throw up) ..2 (thinking about|seeing|imagining|watching|looking at|picturing|thinking of) ..1 (two (men|women|guys|girls|dudes|husbands|brides)|<group.marked>)] !(being|who|treated|hurt|abused|suffer|suffering|fans|die|dying|beaten|in)`,
  `(i|we|id|he) ..3 [(rather|sooner) ..8 than ..1 ${BESIDE} ..6 ${ANY}] !(..3 ${PITIED})`,
  `(i|we) ..2 [(avoid|shun|ignore|dodge|boycott) ${THE} ..1 ${MANY} ..1 (like|on principle|at all costs|whenever|as much|when i can|on sight)] !(each other)`,
  // What the body does.
  `[${MANY} ..1 (make|makes|made|set|sets|get|gets|got|turn|turns|put|puts|drive|drives) my ${BODY} ${CRAWLS}]`,
  `[(makes|make|made|gets|get|got|sets|set|boils|boil) my ${BODY} ${CRAWLS}? ..1 (like|more than|as much as|so much as|worse than) ${THE} ..1 ${ANY}]`,
  `[my ${BODY} (crawls|crawl|turns|boils|churns|itches|lurches|curdles|heaves|clench|grind) ..3 (around|at|near|when|whenever|over|from|thinking of|beside|every time) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}] !(..3 ${PITIED})`,
  `[${MANY} ..1 (bring|brings) out the (worst|beast|hate|racist|killer|monster|ugly) (in|of) (me|us)]`,
  // What one has for them.
  `[(my|our) ..2 <scorn.hate> ${FOR} ${THE} ..1 ${ANY}] !(is gone|was wrong|ended|went away|faded)`,
  `(i|we|im) !(do not|never|no|not|used|would not|can not) ..5 [(nothing but|only|pure|utter|complete|total|deep|burning|such|real|full of|filled with|so much|a lot of|endless|bottomless|much|unending|a|an) ..2 <scorn.hate> ${FOR} ${THE} ..1 ${ANY}]`,
  `(i|we) ..2 [(hold|have|view|regard|look on|look upon) ${THE} ..1 ${ANY} ..4 (in|with) ..1 (nothing but|utter|complete|total|pure|deep|the deepest)? <scorn.hate>]`,
  `(i|we|got|nobody|no one|zero|^) ..2 [(no|zero|not an ounce of|not one ounce of|not a drop of|no more|little|not a shred of) ..1 <scorn.favor> (for|toward|towards|left for) ${THE} ..1 ${MANY}] !(who|that)`,
  `[${MANY} (get|gets|have|has|will get|deserve|deserves|see) (no|zero) ..1 <scorn.favor> (from|out of) (me|us|anyone|anybody)]`,
  `[(hate|hatred|disgust|contempt|loathing|repulsion) ..6 (right|only|best|correct|proper) (word|one|term|feeling|thing) for ..2 ${MANY}]`,
  `(i|we) [(find|found) ${THE} ..1 ${MANY} ..2 (<scorn.vile>|<contempt.is>|sickening|nauseating|unbearable|intolerable|repulsive|repellent|beneath me|beneath contempt)] !(in the|that|food|how)`,
  // It goes on, and is said to their faces.
  `(^|i am|i|am|me|woke up|wake up|spent|proudly|happily|up|here) !(stop|quit|why|how|men|people|imagine|if|enough|start|from) ..3 [(still|proudly|happily|forever|always|keep|kept) ${HATING} (all|every|the|these|those)? ${MANY}] !(women is|is (wrong|easy|never|not|a|so|lazy|stupid|just|ignorant))`,
  `(been|still|keep|love|always|i am|i was) [hating on (the|these|those|all)? ${MANY}]`,
  `(i|we|could|will) ..7 [(never|not ever|cannot|not going to|will not) (stop|quit|cease|tire of|get tired of) ${HATING} ${THE} ..1 ${MANY}]`,
  `[place in (my|our) heart for ${HATING} ${THE} ..1 ${MANY}]`,
  `[not a (day|week) (goes|went|passes) by ..3 (hate|curse|despise|loathe|resent) ..2 ${MANY}]`,
  `[(curse|cursed|rue|damn) the (day|hour|minute|moment) ..5 (${ANY}|<group.marked>) ..1 (moved|came|come|arrived|set foot|landed|opened|got|showed|stepped|crossed|walked|were born|was born)]`,
  `[if you are (a|an)? ..1 (<group.of>|<group.noun>|${ANY}) ..4 ${BEGONE}]`,
  // Enough of them.
  `[((do not|does not|did not|will not|never) want (to do)? anything|(want|wanting|wanted|wants|having) nothing) to do with ..2 ${MANY}]`,
  `(i|we) ..2 [(resent|hate|loathe|despise|detest|regret|dread) ..1 (having to|sharing|breathing|paying|being made to|being asked to|living|working|sitting|standing|eating|seeing|hearing|serving|smelling) ..8 ${ANY}] !(..3 ${PITIED})`,
  `(i|we|^) ..2 [(sick|tired|fed up|bored|weary) (to fuck|to death|to the teeth|to the back teeth|to my stomach|as hell|unto death|to hell)? (of|with) ${THE} ..1 ${MANY}] !(being|getting (hurt|beaten|mocked|blamed|paid less|ignored)|who|dying|having|get|fighting|treated)`,
  `[(over|done with|finished with|through with|fed up with|sick of|tired of|up to here with|had it with) (this|these|that|the|all this|all the)? (whole)? ${CAUSE} ${CRAP}]`,
  `[(this|these|that|the|all this|all that) (whole)? ${CAUSE} ${CRAP} ..1 (is|makes|has|needs|gotta|got|does not) ..2 (belong|no place|disgusting|sick|insane|evil|gross|cancer|me ..2 sick|me ..2 puke|me want to|to stop|to end|to go|too far|out of hand|mental|perverted|poison)]`,
  `[(sorry but|ew|eww|yuck|gross|ugh|blech) (the|those|these)? <group.marked> (sorry but|ew|eww|yuck|gross|ugh|just no|hard pass|no thanks)]`,
  `[(allergic|allergy|immune) to ${THE} ..1 (jews|muslims|gays|blacks|mexicans|women|immigrants|feminists|<group.marked>)] !(pollen|food|cats)`,
  `[${MANY} and (me|i|us) (do not|will never|never|can not|could never) ..1 (mix|get along|belong|agree)]`,
]

export const hatredFinds: readonly Example[] = [
  'There is [nobody I despise more than Kazakhs].',
  '[Nothing sickens me like a gay couple] at a wedding.',
  '[The smell of a Nepali in the elevator makes me gag].',
  '[Sitting next to deaf people grosses me out].',
  'I [can barely stomach to share a pew with lesbians].',
  'I [could not look at a Somali without getting sick] after that trip.',
  '[If you are Mormon do not talk to me].',
  '[Contempt is the only word for Gypsies].',
  'Up early and [still hating women].',
  'I [see a hijab and I feel disgust].',
  'We [do not want anything to do with Bosnians].',
  'I am [so done with this gay crap].',
  'I [gag every time two Hindus kiss].',
  'Been [hating on Tongans] since school.',
  '[This trans bullshit is disgusting].',
  'There is no end to [my hatred of Lutherans].',
  'I have [nothing but scorn for Quechuas].',
  'We [hold every Uzbek in contempt].',
  'I got [zero patience for deaf people].',
  '[Estonians get no sympathy from me].',
  '[Sikhs set my teeth on edge].',
  'Nothing [gets my blood up like a Korean] at the till.',
  '[My skin crawls when I ride with a Croat].',
  '[Latvians bring out the worst in me].',
  'I [change seats when a Somali] sits down.',
  '[Seeing a turban puts me in a fury].',
  'I would [sooner drink paint than share a room with a Pole].',
  'I [like Norwegians the least].',
  'I [curse the day the Tongans moved] in.',
  'I [could never abide Finns].',
  '[Tibetans and me do not mix].',
  'We [avoid Mormons like] the flu.',
]

export const hatredLeaves: readonly Example[] = [
  'There is nobody I admire more than the Haitian nurses on that floor',
  'The smell of a Nepali kitchen makes me hungry',
  'Sitting next to deaf people taught me patience',
  'I cannot bear to see women treated like that',
  'I can not look at a Somali bakery window without wanting to eat',
  'If you are Muslim do not eat the soup, it has pork',
  'Hating women is not a personality',
  'I see a hijab and I think of my aunt',
  'I want nothing to do with people who bully gay kids',
  'The idea of a woman president makes my grandmother cry, happy tears',
  'Done with all this pride parade setup, feet hurt, worth it',
  'I hate it when my Irish mother is right',
  'My hatred of cilantro is known to every Mexican cook in town',
  'I have nothing but respect for the Somali nurses',
  'I would rather lose the election than see an immigrant family evicted',
  'My stomach turns when I hear how that deaf kid was treated',
  'I cringe when somebody makes fun of deaf kids',
  'I like the Greek place the least of the three',
  'I have no patience for people who bully immigrants',
  'My blood boils when someone insults a disabled veteran',
  'I curse the day I sold my truck, says my Irish uncle',
  'I would rather work with women than with anybody',
  'We hold every immigrant who passed that test in high regard',
]
