import type { Example } from '../concern.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
/** The group that a feeling is for: "any of those …". */
const THE =
  '(a|an|any|any of|one of|the|all|all the|all of the|these|those|all these|all those|every|every last|each|another|most)?'
const FOR = '(for|of|to|toward|towards|against|at)'
/** What is done near somebody, which nobody would rather not do of the liked. */
const BESIDE =
  '(sit|sitting|share|sharing|shake|shaking|stand|live|living|work|working|rent|sell|hire|vote|trust|touch|touching|talk|speak|listen|see|look|have|be|being|ride|eat|let|spend|date|marry|kiss|hug|serve|go|walk|swim|hear|deal|sleep|take|depend|rely|help|meet|befriend)'
/** What makes the sentence a pity of them. */
const PITIED =
  '(hurt|evicted|treated|mistreated|mocked|bullied|harassed|abused|suffer|suffering|starve|hungry|cold|deported|turned away|thrown out|beaten|cry|crying|insulted|attacked|lose|go without|wait|die|struggle|pushed|left out|alone|afraid|harmed|robbed|pay|beg)'
const REVOLT =
  '(revolt|revolts|disgust|disgusts|repulse|repulses|repel|repels|sicken|sickens|irritate|irritates|enrage|enrages|anger|angers|appall|appalls|nauseate|nauseates|annoy|annoys|offend|offends|infuriate|infuriates|depress|depresses|bother|bothers|gross me out|grosses me out|turn my stomach|turns my stomach|make me sick|makes me sick|i hate|i despise|i loathe|i detest|as (disgusting|vile|foul|repulsive|low|ugly|filthy)|(worse|lower|fouler|uglier|viler))'
const MEETING =
  '(see|hear|smell|meet|pass|notice|spot|ride with|sit by|sit near|sit next to|talk to|think of|think about|touch|serve|look at|the sight of|the sound of|the smell of|the thought of|the idea of|the look of|sight of|a room of|a room with)'
/** Of a people, and no people. */
const THEIRS = '(bakery|place|diner|grill|restaurant|church|food|truck|market|team|stand|festival|parade|fair|show)'
const WILD =
  '(<scorn.recoil>|(cross|crossed|change|changed|switch|switched) (the street|streets|seats|sides|lanes|tables|checkouts)|hold my breath|leave the room|get off the (bus|train)|walk (out|away|a mile)|drive (past|around)|go the other way|turn around)'

/** Hate and disgust as something that the writer has, does or is made to feel. */
export const FEELINGS: readonly string[] = [
  `[(few things|nothing|no one|nobody|not much|little|few people|there is (nothing|little|no one|nobody)) ..3 ${REVOLT} ..3 (like|more than|as much as|quite like|worse than|so much as|than) ${THE} ..1 ${ANY}] !(being|treated|mistreated|hurt|mocked|cry)`,
  `[(few things|nothing|no one|nobody|little) ..1 (fills|fill) (me|us) with ..2 <scorn.hate> ..1 (like|more than|as much as|so much as) ${THE} ..1 ${ANY}]`,
  `(i|we) ..2 [(resent|hate|loathe|despise|detest|regret|dread) ..1 (having to|sharing|breathing|paying|being made to|being asked to|living|working|sitting|standing|eating|seeing|hearing|serving|smelling) ..8 ${ANY}] !(..3 ${PITIED})`,
  `(i|we|^) ..2 [(sick|tired|fed up|bored|weary) (to fuck|to death|to the teeth|to the back teeth|to my stomach|as hell|unto death|to hell)? (of|with) ${THE} ..1 ${MANY}] !(being|getting (hurt|beaten|mocked|blamed|paid less|ignored)|who|dying|having|get|fighting|treated)`,
  `[(my|our) ..2 <scorn.hate> ${FOR} ${THE} ..1 ${ANY}] !(is gone|was wrong|ended|went away|faded)`,
  `(i|we|im) !(do not|never|no|not|used|would not|can not) ..5 [(nothing but|only|pure|utter|complete|total|deep|burning|such|real|full of|filled with|so much|a lot of|endless|bottomless|much|unending|a|an) ..2 <scorn.hate> ${FOR} ${THE} ..1 ${ANY}]`,
  `(i|we) ..2 [(hold|have|view|regard|look on|look upon) ${THE} ..1 ${ANY} ..4 (in|with) ..1 (nothing but|utter|complete|total|pure|deep|the deepest)? <scorn.hate>]`,
  `(i|we|got|nobody|no one|zero|^) ..2 [(no|zero|not an ounce of|not one ounce of|not a drop of|no more|little|not a shred of) ..1 <scorn.favor> (for|toward|towards|left for) ${THE} ..1 ${MANY}] !(who|that)`,
  `[${MANY} (get|gets|have|has|will get|deserve|deserves|see) (no|zero) ..1 <scorn.favor> (from|out of) (me|us|anyone|anybody)]`,
  `[${MANY} ..1 (make|makes|made|set|sets|get|gets|got|turn|turns|put|puts|drive|drives) my (blood|skin|teeth|stomach|flesh|hair|jaw|ears|eyes|gut|guts|fists|bile|bones|nerves|temper|piss) (boil|boiling|crawl|crawling|itch|turn|churn|clench|bleed|ache|grind|curdle|rise|rising|burn|on edge|up|going|stand|hurt|twitch|in knots)]`,
  `[(makes|make|made|gets|get|got|sets|set|boils|boil) my (blood|skin|teeth|stomach|flesh|gut) (boil|boiling|crawl|crawling|itch|turn|churn|on edge|up)? ..1 (like|more than|as much as|so much as|worse than) ${THE} ..1 ${ANY}]`,
  `[my (skin|stomach|blood|flesh|gut|guts|teeth) (crawls|crawl|turns|boils|churns|itches|lurches|curdles|heaves|clench|grind) ..3 (around|at|near|when|whenever|over|from|thinking of|beside|every time) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}] !(..3 ${PITIED})`,
  `[${MANY} ..1 (bring|brings) out the (worst|beast|hate|racist|killer|monster|ugly) (in|of) (me|us)]`,
  `(i|we|me) ..2 [${WILD} ..1 (at|when|whenever|every time|each time|any time|if|around|near|because|rather than|to avoid|to get away from|as soon as|the second|the minute|once) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}] !(..3 ${PITIED}) !(..1 ${THEIRS})`,
  `[(sight|seeing|hearing|smelling|thought|smell|sound|even seeing|just seeing|being ..4) ..4 (${ANY}|<group.thing>) ..4 (ruins|spoils|kills|wrecks) my (day|week|whole week|whole day|mood|appetite|lunch|dinner|evening|weekend)]`,
  `[(just|even|only|merely)? (seeing|hearing|smelling|passing|meeting|spotting) (a|an|one|another|some|those|the|any) ..1 (${ANY}|<group.thing>|burka|hijab|turban) ..2 (puts|sends|throws|drives|fills|makes) (me|us) ..2 (rage|fury|fit|fits|disgust|hate|crazy|sick|mad|furious|insane|ill|wall|violent|angry)]`,
  `(i|we|id|he) ..3 [(rather|sooner) ..8 than ..1 ${BESIDE} ..6 ${ANY}] !(..3 ${PITIED})`,
  `[(like|love|trust|respect|care for|enjoy|want|need) ${THE} ..1 ${MANY} (the)? least]`,
  '[(curse|cursed|rue|damn) the (day|hour|minute|moment) ..5 (<group>|<group.single>|<group.marked>) ..1 (moved|came|come|arrived|set foot|landed|opened|got|showed|stepped|crossed|walked|were born|was born)]',
  `(i|we|could|will) ..7 [(never|not ever|cannot|not going to|will not) (stop|quit|cease|tire of|get tired of) (hating|loathing|despising|detesting|cursing) ${THE} ..1 ${MANY}]`,
  `(i|we|^) ..2 [(could|can|have|been|will|would|<poss>) (never|not|hardly|barely) ..3 (stomach|abide|endure|bear|stand|suffer) ${THE} ..1 ${MANY}] !(being|to be|who|treated|get|hurt)`,
  `[(special|warm|big|whole)? ..1 place in (my|our) heart for (hating|loathing|despising) ${THE} ..1 ${MANY}]`,
  `[${MANY} and (me|i|us) (do not|will never|never|can not|could never) ..1 (mix|get along|belong|agree)] ..2`,
  `(i|we) [(find|found) ${THE} ..1 ${MANY} ..2 (<scorn.vile>|<contempt.is>|sickening|nauseating|unbearable|intolerable|repulsive|repellent|beneath me|beneath contempt)] !(in the|that|food|how)`,
  `[(of all|out of all|among all) ..6 (hate|despise|loathe|detest|can not stand) ..2 ${MANY} ..1 (most|worst|the most)]`,
  `(i|we) ..2 [(avoid|shun|ignore|dodge|boycott) ${THE} ..1 ${MANY} ..1 (like|on principle|at all costs|whenever|as much|when i can|on sight)] !(each other)`,
  `[(allergic|allergy|immune) to ${THE} ..1 (jews|muslims|gays|blacks|mexicans|women|immigrants|feminists|<group.marked>)] !(pollen|food|cats)`,
]

export const feelingFinds: readonly Example[] = [
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

export const feelingLeaves: readonly Example[] = [
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
