import type { Example } from '../concern.ts'

/*
 * Abuse aimed at a person in so many words: told to die, told to be worthless, hunted, leaned on, pawed. What is a lone
 * insult is rude and no more; here it takes the body, the worth or the life of whom it is said to.
 */

const FOUL = `(fat|ugly|disgusting|filthy|worthless|stupid|dirty|hideous|smelly|useless|pathetic|lazy|miserable|repulsive|vile|
    nasty)`
const BEAST = `(pig|cow|whale|hog|slob|bitch|whore|slut|cunt|hag|freak|beast|bastard|loser|skank|piece of
    (shit|garbage|trash|crap)|waste of (space|life|skin|air|oxygen))`
const WOMAN = `(girl|woman|lady|chick|waitress|nurse|cashier|dispatcher|rookie|recruit|clerk|intern|secretary|reporter|teacher|
    neighbor|bartender|receptionist|hostess|trainer|officer|cop|trooper)`
const EX = '(my ex|my ex wife|my ex husband|my ex girlfriend|my ex boyfriend)'
const HER = `(her|him|${EX}|that ..1 ${WOMAN}|the ..1 ${WOMAN})`
const HERS = `(her|his|your|${EX} <poss>)`
const AGAIN = `(again|every (night|day|morning|evening|week|hour)|all (night|day|week)|last night|tonight|twice|for
    (hours|days|weeks|months)|three times|four times|five times|ten times|everywhere)`
const PRIVATE = '(butt|ass|boob|boobs|tits|tit|breast|breasts|booty|crotch)'

/** Told to die, or that nobody would mind. */
const DEATH = [
  `(^|^ <any>|^ <any> <any> please|go|just|please|should|why do not you|and|so|then|now|ought to|better)
    [(kill|hang|shoot) (yourself|urself|yourselves)] !(over|with|trying|on|for|about|a|in (the|this) game)`,
]

/** Told what one's body or life is worth. */
const WORTH = [
  `[(you|u|ur) (are|look like|were)? (just|so|such|nothing but|really|all)? (a|an|one)? ..1 ${FOUL} ..1 ${BEAST}]
    !(farm|farmer|barn|costume|pen)`,
]

/** Followed, watched, rung up. */
const HUNTED = [
  `(i|we) ..3 [(followed|follow|following|tailed|stalk|stalked|stalking) ${HER}
    (home|to (her|his) ..1 (house|car|work|job|gym|apartment|truck)|around|${AGAIN})]`,
  `(i|we) ..2 [(drove|drive|driving|walked|walk|walking|rode|ride|cruised) (by|past) ${HERS} ..1
    (house|place|apartment|window|work|street|job|condo) ..1 ${AGAIN}]`,
  `(i|we) ..2 [(sat|sit|sitting|parked|park|waited|wait|waiting|stood|camped|camp|hid)
    (outside|in front of|across from|under|behind) ${HERS} ..1 (house|window|apartment|place|job|work|door|condo) ..1
    ${AGAIN}]`,
]

/** Leaned on: a life, a living, a secret, the job. */
const LEANED = [
  `[(keep your mouth shut|shut your mouth|shut up|stay quiet|keep quiet|back off|leave town|do (what|as) i
    (say|tell you)|(drop|withdraw) (the|your|that) ..1 (complaint|charges|charge|case|suit|lawsuit)|do not
    (testify|talk|report ..2|say ..2|tell ..2|file ..2)) ..3 (or else|or you will ..3|or i will ..4)]`,
  '^ ..2 [(go tell|tell) (her|him|them) what you think of (her|him|them)]',
]

/** Looked at, asked and handled as nobody wants to be. */
const PAWED = [
  `(i|we) ..2 [(grabbed|grab|slapped|slap|pinched|pinch|squeezed|groped|grope|fondled|smacked|touched|patted)
    (her|his|a|the|that|some) ..3 ${PRIVATE} ..3]`,
  '[(come)? sit (on|in) my (lap|face)] ($|sweetheart|baby|honey|and|for)',
]

/** Said to somebody, or done to them. */
export const ABUSE: readonly string[] = [...DEATH, ...WORTH, ...HUNTED, ...LEANED, ...PAWED]

/** Where it is a game, a song, a swim, a pet, one's own kin, or told to help. */
const OTHERWISE =
  /😂|🤣|\b(?:lol|lmao|haha\w*|jk|kidding|song|lyrics?|movie|film|episode|novel|chapter|character|theater|video game|boss fight|swim\w*|bungee|kayak\w*|skydiv\w*|zip ?lin\w*|santa|grand(?:ma|pa|son|daughter|kids?|mother|father)|my (?:mom|mother|dad|father|wife|husband|daughter|son|fianc\w+|girlfriend|boyfriend|dog|cat|pup|puppy)|kittens?|pupp(?:y|ies)|toddler|donkeys?|mules?|horses?|heifers?|hotline|988|suicide prevention|on (?:my|the) way (?:to|home)|instagram|channel|podcast|blog|career|concert|band|bootleg|lost (?:dog|cat)|casserole|soup|surprise|birthday|trick or treat\w*)\b/iu

/** Whether it is meant, and for somebody. */
export const meantAsAbuse = (text: string): boolean => !OTHERWISE.test(text)

export const abuseFinds: readonly Example[] = [
  '[Kill yourself].',
  '[You are a fat ugly pig] and nobody likes you.',
  'I [followed her home last night].',
  '[She blocked me so I made a new account].',
  '[I will pull you over every day].',
  '[Drop the complaint or else].',
  'I [grabbed her butt].',
]

export const abuseLeaves: readonly Example[] = [
  'Do not kill yourself over the laundry',
  'You will kill yourself on that ladder',
  'The leaves die in the fall',
  'Nobody will miss you more than I will',
  'You are nothing like your brother',
  'I followed her recipe and it came out great',
  'I drive by her house on my way to church',
  'I called the cable company fifty times',
  'You will ruin your shoes in that mud',
  'You better not tell her about the party',
  'Nice legs on that table',
  'I patted the baby on the back till she slept',
]
