import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
/** The group that a feeling is for: "any of those …". */
const THE = `(a|an|any|any of|one of|the|all|all the|all of the|these|those|all these|all those|every|every last|each|another|
    most|some|two)?`
const FOR = '(for|of|to|toward|towards|against|at)'
const HATE = '(hate|loathe|despise|detest|resent|dislike|distrust|can not stand)'
/** What the sight of somebody does to the writer. */
const SICKENS = oneOf(
  `<contempt.effect>|turns my stomach|turn my stomach|disgusts me|repulses me|is enough to make ..6|makes my skin
    crawl`,
  'makes me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous|retch|cringe|violent|hate|physically ill)',
  'make me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous)|grosses me out|creeps me out',
  'is (just)? (disgusting|torture|hell|revolting|gross|sickening|nauseating)',
  '(ruins|spoils|kills|wrecks) my (day|week|whole week|whole day|mood|appetite|lunch|dinner|evening|weekend)',
  `(puts|sends|throws|drives|fills) (me|us) ..2 (rage|fury|fit|fits|disgust|hate|crazy|sick|mad|furious|insane|ill|
    wall)`,
)
const REVOLT = oneOf(
  'revolt|revolts|disgust|disgusts|repulse|repulses|repel|repels|sicken|sickens|irritate|irritates|enrage|enrages',
  'anger|angers|appall|appalls|nauseate|nauseates|annoy|annoys|offend|offends|infuriate|infuriates|depress|depresses',
  'bother|bothers|gross out|grosses out|gross me out|grosses me out|turn my stomach|turns my stomach|make me sick',
  `makes me sick|(i|we) ${HATE}|as (disgusting|vile|foul|repulsive|low|ugly|filthy)|worse|lower|fouler|uglier|viler`,
)
const NEAR = `(near|around|with|next to|beside|by|among|behind|alongside|across from|in front of|in a room (with|full of)|the
    same room as|surrounded by)`
/** What is done near somebody, which nobody would rather not do of the liked. */
const BESIDE = oneOf(
  `sit|sitting|share|sharing|shake|shaking|stand|live|living|work|working|rent|sell|hire|vote|trust|touch|touching|
    talk`,
  'speak|listen|see|look|have|be|being|ride|eat|let|spend|date|marry|kiss|hug|serve|go|walk|swim|hear|deal|sleep|take',
  'depend|rely|help|meet|befriend',
)
/** What makes the sentence a pity of them. */
const PITIED = oneOf(
  'hurt|evicted|treated|mistreated|mocked|bullied|harassed|abused|suffer|suffering|starve|hungry|cold|deported',
  'turned away|thrown out|beaten|cry|crying|insulted|attacked|lose|go without|wait|die|struggle|pushed|left out|alone',
  'afraid|harmed|robbed|pay|beg',
)
const MEETING = oneOf(
  'see|hear|smell|meet|pass|notice|spot|ride with|sit by|sit near|sit next to|talk to|think of|think about|touch|serve',
  `look at|the sight of|the sound of|the smell of|the thought of|the idea of|the look of|sight of|a room of|a room
    with`,
)
/** Of a people, and no people. */
const THEIRS = '(bakery|place|diner|grill|restaurant|church|food|truck|market|team|stand|festival|parade|fair|show)'
const WILD = oneOf(
  `<scorn.recoil>|(cross|crossed|change|changed|switch|switched) (the street|streets|seats|sides|lanes|tables|
    checkouts)`,
  'hold my breath|leave the room|get off the (bus|train)|walk (out|away|a mile)|drive (past|around)|go the other way',
  'turn around',
)
const BODY = '(blood|skin|teeth|stomach|flesh|hair|jaw|ears|eyes|gut|guts|fists|bile|bones|nerves|temper|piss)'

/** Hate and disgust as something that the writer says, has, does or is made to feel. */
export const HATRED: readonly string[] = [
  // Nothing is hated more.
  `[(few things|nothing|no one|nobody|not much|little|few people|not anybody|there is
    (nothing|little|no one|nobody|no ..2)) ..3 ${REVOLT} ..3 (like|more than|as much as|quite like|worse than|so much
    as|than) ${THE} ..1 ${ANY}] !(being|treated|mistreated|hurt|mocked|cry)`,
  // The sight of them, and being near them.
  `[(being|living|sitting|standing|working|stuck|eating|riding|shopping|sharing ..3) ..3 ${NEAR} ${THE} ..1 ${ANY} ..2
    ${SICKENS}]`,
  `(i|we|^) ..2 [(could|can|have|been|will|would|<poss>) (never|not|hardly|barely) ..3
    (stomach|abide|endure|bear|stand|suffer) ${THE} ..1 ${MANY}] !(being|to be|who|treated|get|hurt)`,
  `(i|we|me) ..2 [${WILD} ..1 (at|when|whenever|every time|each time|any time|if|around|near|because|rather than|to
    avoid|to get away from|as soon as|the second|the minute|once) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}]
    !(..3 ${PITIED}) !(..1 ${THEIRS})`,
  `(i|we|id|he) ..3 [(rather|sooner) ..8 than ..1 ${BESIDE} ..6 ${ANY}] !(..3 ${PITIED})`,
  // What the body does.
  `[my ${BODY} (crawls|crawl|turns|boils|churns|itches|lurches|curdles|heaves|clench|grind) ..3
    (around|at|near|when|whenever|over|from|thinking of|beside|every time) (i|we)? ${MEETING}? ${THE} ..1 ${ANY}]
    !(..3 ${PITIED})`,
  // What one has for them.
  `[(my|our) ..2 <scorn.hate> ${FOR} ${THE} ..1 ${ANY}] !(is gone|was wrong|ended|went away|faded)`,
  `(i|we|im) !(do not|never|no|not|used|would not|can not) ..5 [(nothing but|only|pure|utter|complete|total|deep|
    burning|such|real|full of|filled with|so much|a lot of|endless|bottomless|much|unending|a|an) ..2 <scorn.hate>
    ${FOR} ${THE} ..1 ${ANY}]`,
  // Enough of them.
  `(i|we) ..2 [(resent|hate|loathe|despise|detest|regret|dread) ..1 (having to|sharing|breathing|paying|being made to|
    being asked to|living|working|sitting|standing|eating|seeing|hearing|serving|smelling) ..8 ${ANY}]
    !(..3 ${PITIED})`,
  `(i|we|^) ..2 [(sick|tired|fed up|bored|weary) (to fuck|to death|to the teeth|to the back teeth|to my stomach|as
    hell|unto death|to hell)? (of|with) ${THE} ..1 ${MANY}] !(being|getting
    (hurt|beaten|mocked|blamed|paid less|ignored)|who|dying|having|get|fighting|treated)`,
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
