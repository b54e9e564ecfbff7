import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { ARRESTED, IS, PERSON, sober } from './told.ts'

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
      `[(the|that) ${PERSON} ..1 (hurt|beat|shook|attacked|assaulted|choked|stabbed|shot|robbed) ${HARMED} !(at|in|by|to|feelings|record)]`,
      `[${SUBJECT} (did|pulled|pulled off) (the|that|those|both|all the|every one of the) ..1 (robbery|robberies|break in|break ins|burglary|burglaries|heist|holdup|stickup|shooting|stabbing|murder|arson|hit and run|atm|carjacking|bank job|liquor store|jewelry store|gas station) !(run|trip|stop|route)]`,
      // Caught the right one, or the wrong one.
      `[(kid|guy|man|woman|boy|girl|one) (they|we|the cops|police|detectives) ${ARRESTED} ..8 (never|did not|is not|was not) ..1 (stole|steal|did|do|touch|touched|hurt|shoot|shot|set|take|took|rob|robbed|guilty|him|it|there|the guy)]`,
      // What the court should do.
      '[(jury|judge) (will|would|is going to|going to|better not|might|could) (just)? (let (him|her|them) (off|walk|go free|loose)|acquit)]',
      `[${PRO} ..1 (will|is going to|going to|is gonna|are going to|gonna) ..1 (lose|win|blow|botch|drop) ..3 (case|trial|it in court|this one|that one|him|her)]`,
      '[charges (against (him|her|them))? (should|ought to|need to|have to|must) be (dropped|dismissed|tossed|thrown out)]',
      '[(pled|pleaded|pleading|plead|pleads) not guilty ..5 (lie|joke|laugh~|nerve|please|sure|yeah right|ha|bull|which is)]',
      '[not guilty my (foot|eye|ass|behind|butt|hind)]',
    ],
    why: 'Says who is guilty, or that somebody is not.',
    even: ['negated'],
    when: pending,
  },
  {
    match: [
      `[^ (it was)? the (husband|wife|boyfriend|girlfriend|ex|brother|son|nephew|stepdad|stepson|uncle|roommate|landlord|babysitter|neighbor) did it]`,
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
