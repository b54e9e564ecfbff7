import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { ARRESTED, PERSON, sober } from './told.ts'

/** Guilt and innocence said openly, for `concerns/guilt-statement.ts`. */

/** Whom one may not harm; those who play or compete are not among them. */
const HARMED = `(that|the|his|her|their|those|this) ..1 (girl|boy|baby|child|kid|kids|woman|wife|mother|old man|old lady|clerk|
    cashier|lady|grandmother|neighbor|cop)`
const SUBJECT = `(he|she|they|(the|that|this|those|both|two) ..1 (${PERSON}|brothers|cousins|twins|sons)|<name>|
  <name.first> <cap>|<name.first>)`
const PRO = '(da|ada|prosecutor|prosecution|district attorney|commonwealth|the state)'
/** Told as it was decided, or of one's own. */
const DECIDED =
  /\b(?:convicted|found guilty|years ago|in 19\d\d|in 20[01]\d|the paper (?:says|said)|documentary|cookies?|jar|fridge|butter|my (?:bike|car|truck|package|wallet|parking|heart|thunder|lunch|dog|idea|pie|seat|spot|yard|fries))\b/i
const pending = (seen: Seen) => sober(seen) && !DECIDED.test(seen.sentence.text)
const court = (seen: Seen) =>
  pending(seen) &&
  (inside(seen.context) > 0 ||
    /\b(?:court|arraign\w*|charge[sd]?|jury|trial|arrest\w*|bail|lawyer|plea\w*|police|cops|detectives?|alibi)\b/i.test(
      seen.sentence.text,
    ) ||
    ['court.talk', 'case.court', 'case.arrested'].some((tag) => seen.context.tags.has(tag)))

const CRIMINAL = `(killer|murderer|rapist|burglar|arsonist|robber|bank robber|shooter|stabber|child molester|molester|drug dealer|car
    thief|thief|thieves|burglars|robbers|killers|rapists|carjacker|kidnapper|wife beater|pedophile|predator|hit and
    run driver)`
const KIN = `(husband|wife|boyfriend|girlfriend|ex|ex husband|ex boyfriend|ex wife|stepfather|stepdad|babysitter|nanny|roommate|
    landlord)`
/** One of a case: said by that alone, or by the arrest. */
const HELD = `((the|our|this|that|my) ..1 (suspect|suspects|defendant|accused|shooter|perp|arrestee)|
  (the|that|this|those) (guy|man|woman|kid|boy|girl|driver|couple|men|guys|kids|person|one|ones|teenager)
  (we|i|they|you|the cops|police|detectives) (just)? ${ARRESTED})`
const ACCUSED = `(${HELD}|he|she|they|you|<name>|<name.first> <cap>|(the|that|this|her|his)
  (${KIN}|guy|man|woman|kid|boy|girl|brother|son|nephew|owner|${PERSON})|those (guys|kids|men|boys)|^ <cap>)`
const SURELY = `(so|definitely|clearly|obviously|totally|absolutely|100|probably|completely|really|still|both|all|just|most likely|
    surely|certainly)?`
const CELL = '(prison|jail|walpole|the chair|state prison|federal prison|a cell|the electric chair)'
const WILL = `(will|would|should|better|must|has to|have to|needs to|need to|ought to|deserves to|deserve to|is going to|are
    going to|gonna|is gonna|had better)`

/** What is said where nobody is accused: of pets, boards and bills, of a conscience, of the small. */
const HOMELY =
  /\b(?:monopoly|chess|poker|catan|uno|baby|toddler|pie|cake|diet|dessert|pleasure|conscience|feel(?:s|ing)?|felt|late|bank (?:charges?|fees?|account)|free trial|trial (?:run|period)|card|credit|cable|phone|hotel|delivery|shipping|fees?|airline|roaming|parking|utility|electric|landlord['’]s|contractor|visit(?:s|ing)?|ministry|volunteer\w*|teach(?:es|ing)?|raccoons?|squirrels?|mouse|mice|bear|fox|sauce|recipe|app|whale|deal|ghost|imagine|pretend|would be|actor|plays? (?:a|the)|sworn as|works? (?:in|at))\b/i
/** By others, as news. */
const NEWS =
  /\b(?:said|says|according|reports?|reported|verdict|was found|were found|pleaded|pled|sentenced|exonerat\w*|convicted (?:of|in))\b/i
/** "He will be convicted" decides nothing yet. */
const TO_COME =
  /\b(?:will|going to|gonna|should|must|hope|deserves? to|ought to|needs? to)\b[^.?!]{0,30}\b(?:convicted|found guilty)\b/i
const accusing = (seen: Seen) =>
  sober(seen) &&
  (TO_COME.test(seen.sentence.text) || !DECIDED.test(seen.sentence.text)) &&
  seen.context.play === 0 &&
  !HOMELY.test(seen.sentence.text) &&
  !NEWS.test(seen.sentence.text) &&
  !/^(?:if|when|whether|until|unless|because|not|never|claims?|claimed|claiming|says?|said|saying|swears?|swore|insists?|insisted)$/.test(
    seen.sentence.tokens[seen.match.from - 1]?.norm ?? '',
  )

/** Guilt, innocence and the sentence said in the fewest words, which need no other sign of a case. */
const OUTRIGHT: Rule = {
  match: [
    `[${ACCUSED} (is|was|are|were|'s|has to be|must be|will be) ${SURELY} (guilty|innocent|not guilty)
      (as (hell|sin|charged|can be)|of (murder|rape|robbery|arson|assault|everything|it|all of it|this|that|the ..2|
      every ..2)|and (you|we|everyone|everybody|i|they) ..3|in my (book|opinion|eyes)|$)]`,
    // Who did it, as everybody knows.
    `[(he|she|they) (obviously|clearly|definitely|totally|absolutely|100) did it $]`,
    `[${HELD} ..1 (did it|did not do it|never did it|is lying|lied|confessed|admitted it|admitted everything|came
      clean|killed|robbed|is (a killer|a murderer|a thief|a rapist)) ..3]`,
    `[^ (it was)? the ${KIN} (did it|did not do it) $]`,
    // What was done, and to whom.
    `[(he|she|they|<name>|<name.first> <cap>|(the|her|his) (${KIN}|guy|man|woman))
      (killed|murdered|raped|strangled|molested|stabbed|shot|poisoned|drowned) (her|him|them|his|their) (own)?
      ((wife|husband|girlfriend|boyfriend|mother|father|baby|kids|son|daughter|ex|neighbor|roommate) ..1)? $]`,
    `[(he|she|they|<name>|<name.first> <cap>|(the|her|his) (${KIN}|guy|man|woman))
      (robbed|burglarized|held up|stuck up|torched|broke into|embezzled|burned down|vandalized)
      (the|that|those|a|her|our|their) ..1 (bank|store|stores|gas station|pharmacy|liquor store|house|houses|money|
      fund|church|school|barn|shop|car|cars|home|homes) ..2 $]`,
    // Whom we caught.
    `[(i|we|^|just|finally) (just|finally|have|also)? (arrested|caught|nabbed|booked|cuffed|locked up|busted|collared)
      (the|a|that|our|another|this) (real|damn|serial|same|alleged|notorious|main|right)? ${CRIMINAL} ..3]`,
    `[(i|we|^|finally) (have|just|finally|got)? (got|have) (the|our) ${CRIMINAL}
      (tonight|today|yesterday|in ..2|locked up|off the street~|$)]`,
    // What the court will do, and should.
    '[jury (got|gets|had) it (wrong|right)]',
    `[(i|we) hope (that)? (the jury (convicts|acquits|finds (him|her|them) ..1 guilty)|(he|she|they|<name>)
      (is|are|gets|get) (found guilty|convicted|acquitted|locked up|life|the chair)|(he|she|they|<name>)
      (goes|go|rots|rot|dies|ends up|fries|burns) (to|in) ${CELL}) ..3]`,
    `[${ACCUSED} ${WILL} (never|definitely|surely|be|get)? ..1 (convicted|acquitted|found
      (guilty|not guilty|innocent)|locked up (for|forever)|put away|executed|in ${CELL}|behind bars|life in prison|the
      death penalty) ..3]`,
    `[(he|she|they|<name>|<name.first> <cap>|you|${HELD}) (is|are|'s)? (${WILL}|going|headed|belongs|belong) ..1
      (go|rot|die|spend|headed|to|in|sit) ..4 ${CELL} ((for (life|this|that|what|years|a long|good|ever|the rest|
      <num>|<count>) ..3)|forever|soon|now|where (he|she|they) ..2|$)]`,
    `[(he|she|they|<name>|${HELD}) ((deserves|deserve|should get|needs)
      (life|prison|jail|jail time|prison time|the death penalty|the chair|the max|the maximum|<num> years)|(is|'s)?
      going away for ..3|belongs ..1 ${CELL}) (in prison|in jail|without parole|for ..4|$)]`,
    // The case, the charges, the story.
    `[(they|da|prosecutor|prosecutors|state|judge|court|police|cops|we) ${WILL} (just)? (drop|dismiss)
      (the|those|these|all|his|her|all the) ..1 (charges|case)]`,
  ],
  why: 'Says who is guilty, or what should become of somebody who is accused.',
  even: ['negated'],
  unless: ['quoted', 'hypothetical', 'reported'],
  when: accusing,
}

export const GUILT_TOLD: readonly Rule[] = [
  OUTRIGHT,
  {
    match: [
      // Who did it, by name.
      `[(the|that) ${PERSON} ..1 (hurt|beat|shook|attacked|assaulted|choked|stabbed|shot|robbed) ${HARMED}
        !(at|in|by|to|feelings|record)]`,
      `[${SUBJECT} (did|pulled|pulled off) (the|that|those|both|all the|every one of the) ..1
        (robbery|robberies|break in|break ins|burglary|burglaries|heist|holdup|stickup|shooting|stabbing|murder|arson|
        hit and run|atm|carjacking|bank job|liquor store|jewelry store|gas station) !(run|trip|stop|route)]`,
      // Caught the right one, or the wrong one.
      `[(kid|guy|man|woman|boy|girl|one) (they|we|the cops|police|detectives) ${ARRESTED} ..8
        (never|did not|is not|was not) ..1 (stole|steal|did|do|touch|touched|hurt|shoot|shot|set|take|took|rob|robbed|
        guilty|him|it|there|the guy)]`,
      // What the court should do.
      `[${PRO} ..1 (will|is going to|going to|is gonna|are going to|gonna) ..1 (lose|win|blow|botch|drop) ..3
        (case|trial|it in court|this one|that one|him|her)]`,
      '[not guilty my (foot|eye|ass|behind|butt|hind)]',
    ],
    why: 'Says who is guilty, or that somebody is not.',
    even: ['negated'],
    when: pending,
  },
  {
    match: [
      `[^ (it was)? the (husband|wife|boyfriend|girlfriend|ex|brother|son|nephew|stepdad|stepson|uncle|roommate|
        landlord|babysitter|neighbor) did it]`,
      "[(he|she|they) (is|'s|are) guilty !of]",
      "[(he|she|they) (is|'s|are) innocent]",
      `[^ ..2 (was not|is not|wasn't|isn't) (him|her|them) $]`,
      `[(stole|robbed|burned|torched|stabbed) that (car|store|house|bank|barn|man|woman|kid|truck)]`,
    ],
    why: 'Says who is guilty, or that somebody is not.',
    sure: 'inferred',
    even: ['negated'],
    when: court,
  },
]

export const guiltToldFinds: readonly Example[] = [
  '[He is guilty as hell]',
  '[The suspect confessed] tonight',
  '[We caught the killer]',
  '[I hope the jury convicts him]',
  '[He belongs in prison]',
  '[They should drop the charges]',
  '[John Smith is guilty]',
  '[He raped her]',
  '[The uncle beat that boy] and I will say it to anybody',
  'The [jury will let him walk], watch',
  '[Charges against her should be dropped], plain as day',
]

export const guiltToldLeaves: readonly Example[] = [
  'We caught the lasagna thief, fork in hand',
  'He is guilty of eating my fries',
  'The baby is innocent',
  'The cable charges are bogus',
  'Send him to jail, I am winning Monopoly',
  'He is going to walk any day now, nine months old',
  'They did it, fifty years married',
  'The guy who stole my bike is Kevin from the bar league, he thought it was his',
  'We got the right guy for the roof, no leaks',
  'He did what they said and the router came back',
  'The jury at the chili cookoff will let anybody win',
  'The coach beat that kid at ping pong again',
  'The husband did it, the whole deck, in a weekend',
  'The case against raking leaves is strong',
  'The DA is going to speak at the library on Tuesday',
  'Who ate the pie? Of course he did',
  'She killed the lights and went to bed',
]
