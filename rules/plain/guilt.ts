import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { ARRESTED, CRIME, FELONY, IS, PERSON, sober } from './told.ts'

/** Guilt and innocence said openly, for `concerns/guilt-statement.ts`. */

/** What one does that is charged as a crime, whomever or whatever it is done to. */
const DID =
  '(robbed|burglarized|torched|burned down|set fire to|set the fire|raped|molested|murdered|strangled|embezzled|carjacked|kidnapped|mugged|called in the bomb|phoned in the bomb|made the bomb threat|broke into|broke in|held up|stuck up|ran over|stabbed|shot|killed|stole|vandalized|assaulted|beat up|did the stabbing|did the shooting|did the robbery)'
/** Whom one may not harm; those who play or compete are not among them. */
const HARMED =
  '(that|the|his|her|their|those|this) ..1 (girl|boy|baby|child|kid|kids|woman|wife|mother|old man|old lady|clerk|cashier|lady|grandmother|neighbor|cop)'
const SUBJECT = `(he|she|they|(the|that|this|those|both|two) ..1 (${PERSON}|brothers|cousins|twins|sons)|<name>|<name.first> <cap>|<name.first>)`
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

export const GUILT_TOLD: readonly Rule[] = [
  {
    match: [
      // Who did it, by name.
      `[(guy|man|kid|woman|person|one|girl|boy|teen|driver) (who|that) ..1 ${DID} ..7 ${IS} (<name>|<name.first> <cap>|<cap> <cap>|(the|my|our|your) ..2 ${PERSON})]`,
      `[${SUBJECT} !(was|were|got|been|is) ..1 (killed|murdered|raped|molested|strangled|smothered|abused) ${HARMED}] !(..4 (laughing|with kindness))`,
      `[(the|that) ${PERSON} ..1 (hurt|beat|shook|attacked|assaulted|choked|stabbed|shot|robbed) ${HARMED} !(at|in|by|to|feelings|record)]`,
      `[${SUBJECT} (did|pulled|pulled off) (the|that|those|both|all the|every one of the) ..1 (robbery|robberies|break in|break ins|burglary|burglaries|heist|holdup|stickup|shooting|stabbing|murder|arson|hit and run|atm|carjacking|bank job|liquor store|jewelry store|gas station) !(run|trip|stop|route)]`,
      `[(he|she|they|<name>|<name.first>|the ${PERSON}) ..1 did (exactly|just)? what (they|everybody|the papers|the cops|the police) (say|says|are saying|claim|claims|accuse) !(to)]`,
      `[(arraign~|charged|trial|accused|arrest~) ..16 (and|because|since) (yes|yeah)? (he|she|they) (really)? did (beat|do it|kill|steal|rob|stab|shoot|hit|set|rape|hurt|take it) ..2]`,
      // Caught the right one, or the wrong one.
      `[(got|have|arrested|charged|picked up|grabbed) the right (guy|man|woman|kid|person|one|suspect|crew) (for|on|in) ..3 (${CRIME}|<case.crime>)]`,
      `[(kid|guy|man|woman|boy|girl|one) (they|we|the cops|police|detectives) ${ARRESTED} ..8 (never|did not|is not|was not) ..1 (stole|steal|did|do|touch|touched|hurt|shoot|shot|set|take|took|rob|robbed|guilty|him|it|there|the guy)]`,
      '[(that|the) (mother|father|mom|dad|nurse|babysitter|nanny|teacher|stepdad|stepfather|stepmother|aunt|uncle|husband|wife|boyfriend|coach|priest) (never|did not|would never|could never) (hurt|hurts|harm|harmed|shook|shake|hit|touch|touched|laid a hand on|lay a hand on|killed|kill) (her|his|that|the|those|a) ..1 (baby|child|kid|kids|children|girl|boy|wife|husband|woman|boys|girls|son|daughter)]',
      // What the court should do.
      '[(they|the jury|jury|twelve people) (will|would|should|better|have to|going to|is going to|are going to) ..1 (convict|acquit) (him|her|them|that|this|the)]',
      '[(jury|judge) (will|would|is going to|going to|better not|might|could) (just)? (let (him|her|them) (off|walk|go free|loose)|acquit)]',
      `[${PRO} ..1 (will|is going to|going to|is gonna|are going to|gonna) ..1 (lose|win|blow|botch|drop) ..3 (case|trial|it in court|this one|that one|him|her)]`,
      '[charges (against (him|her|them))? (should|ought to|need to|have to|must) be (dropped|dismissed|tossed|thrown out)]',
      `[case against (him|her|them|my|that|the ${PERSON}|<name>|<name.first>|<cap>) ..2 ${IS} ..1 (weak|strong|thin|solid|airtight|garbage|a joke|nothing|bogus|shaky|rock solid|falling apart|paper thin|made up|ironclad|over|junk|trash)]`,
      '[(deal|plea|sentence|bail|plea deal) (that)? (the)? (da|judge|prosecutor|court|prosecution|magistrate) (gave|cut|offered|handed|set) ..5 (is|was) ..1 (a joke|a slap|too|an insult|garbage|a disgrace|low|nothing|crazy|insane|disgusting)]',
      '[(he|she|they) (should|ought to|deserves to) be (doing|serving|looking at|getting) ..1 (<num>|<count>|life|five|ten|twenty|double) ..1 (years|months|in prison|inside|without parole|$)]',
      '[(pled|pleaded|pleading|plead|pleads) not guilty ..5 (lie|joke|laugh~|nerve|please|sure|yeah right|ha|bull|which is)]',
      '[not guilty my (foot|eye|ass|behind|butt|hind)]',
      `[(he|she|they) ..1 (${DID}|did it|stole from) ..9 (told us so|told us|told me so|admitted it|admits it|confessed|said so (himself|herself)|we have it on (tape|video))]`,
      '[(put|lock) (him|her|them) (away|up) ..3 (did it|is guilty|guilty)]',
    ],
    why: 'Says who is guilty, or that somebody is not.',
    even: ['negated'],
    when: pending,
  },
  {
    match: [
      `[^ (it was)? the (husband|wife|boyfriend|girlfriend|ex|brother|son|nephew|stepdad|stepson|uncle|roommate|landlord|babysitter|neighbor) did it]`,
      '[(of course|obviously|damn right|hell yes|you bet|yes|yep|yeah) (he|she|they) (is|did)] ',
      "[(he|she|they) (is|'s|are) guilty !of]",
      "[(he|she|they) (is|'s|are) innocent]",
      `[^ ..2 (was not|is not|wasn't|isn't) (him|her|them) $]`,
      `[^ (nobody|no one) else could have (lit|set|done) (it|that|the fire) $]`,
      `[(stole|robbed|burned|torched|stabbed) that (car|store|house|bank|barn|man|woman|kid|truck)]`,
      `[(judge|court|magistrate) let (the|that) (carjacker|robber|dealer|rapist|killer|shooter|stabber|thief|burglar|drunk driver|wife beater|molester) (out|off|go|walk)]`,
      `[we like (him|her|them|this guy|that guy) for (the|that|both|all|those) ..2 (${FELONY}|${CRIME})]`,
    ],
    why: 'Says who is guilty, or that somebody is not.',
    sure: 'inferred',
    even: ['negated'],
    when: court,
  },
]

export const guiltToldFinds: readonly Example[] = [
  '[The uncle beat that boy] and I will say it to anybody',
  'The [jury will let him walk], watch',
  '[Charges against her should be dropped], plain as day',
]

export const guiltToldLeaves: readonly Example[] = [
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
