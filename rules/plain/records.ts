import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { NO_DISHES } from '../sign-facts/words.ts'
import { atHand, PERSON, sober } from './told.ts'

/** Look-ups and what they showed, said openly, for `concerns/protected-records.ts`. */

const THEY = `(he|she|they|who|<name>|<name.first>|(my|our|the|that|this|her|his|your) ..1
  (${PERSON}|suspect|driver|prisoner|victim|coach|neighbor|guy|kid|dude|boyfriend|caller|witness)|guy (we|i)
  (arrested|stopped|booked))`
const COLLEAGUE = `(<roster.full>|<roster.last>|(officer|sergeant|sgt|lieutenant|lt|detective|captain|patrolman) <cap>|(my|our|the)
    (sergeant|partner|lieutenant|captain|chief|deputy chief|sarge|shift commander)|(another|one of our|a fellow) ..1
    (officer|officers|cop|cops|guys)|a cop (i|we) work with)`

/** One's own papers, and what everybody may see. */
const OWN =
  /\b(?:my own|my (?:abstract|transcript|credit|record|records|license|plate|plates|chart|portal|test|results|labs|driving|driver)|the (?:librar\w+|vinyl)|(?:credit|home|pre) (?:check|inspection)|public record|docket|deed|registry of deeds|carfax|mychart|vinyl|album|band|turntable|census|ancestry|vet|veterinarian|hr\b|hiring|applicants?|candidates?|team record|world record|season)\b/i
const theirs = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

/** Sport, records that play or are broken, patients and the writer's family, soldiers and pupils. */
const OTHERS =
  /\b(?:for most|goals?|wins?|deal|label|world|school|team|coach(?:ing)? record|winning|my (?:mom|mother|dad|father|sister|brother|son|daughter|husband|wife|aunt|uncle|cousin|grand\w+|friend|boss)|warranty|college|university|navy|spain|doing (?:great|well)|pitcher|quarterback|season|playoffs?|league|students?|bus service|pleads?|trial)\b/i
const kept = (seen: Seen) => atHand(seen) && !OWN.test(seen.sentence.text) && !OTHERS.test(seen.sentence.text)

export const RECORDS_TOLD: readonly Rule[] = [
  {
    match: [
      // What somebody has on record.
      `[${THEY} (has|have|had|has got|'s got|got|with) ..1 (a|an|two|three|four|five|<num>|multiple|several) ..1
        (criminal record|rap sheet|juvenile record|sealed record|arrest record|criminal history|prison record|police
        record|felony|felonies|dui|duis|dwi|dwis|oui|ouis|drunk driving arrests|prior arrest|prior arrests|arrests|
        convictions|felony conviction|outstanding warrant|open warrant|arrest warrant|bench warrant)]`,
      `[${THEY} (have|has|had)? ..1 (been|was|were|got) ..1 arrested (before|twice|once|many times|a few times|
        (<num>|<count>) times|in <num>|as a (juvenile|kid|minor|teenager))]`,
      `[${THEY} (is|was|'s) ..1 (on (probation|parole)|out on (bail|parole)) (for|$|until|again|and)]`,
      // A colleague's file.
      `[${COLLEAGUE} ..1 (was|got|is|has been|had been|'s|is being|being) ..1
        (suspended|disciplined|demoted|reprimanded|written up|put on (leave|administrative leave|desk duty)|placed on
        (leave|administrative leave)|under (internal)? investigation|under investigation|investigated|fired for|fired|
        terminated)]`,
      `[${COLLEAGUE} (has|have|got|had|received) ..2 (complaint|complaints|reprimand|write up|write ups|suspension|
        excessive force complaint~|disciplinary record)]`,
      // Looked up, or about to be.
      `[(run|running|ran|check|checked|look up|looked up) (a|an|his|her|their|that|this|your|some|somebody <poss>|
        someone <poss>|the) (plate|plates|license plate|tag|plate number)
        ($|for (me|you|him|her|us)|tonight|today|tomorrow|again|at work|and)] ${NO_DISHES}`,
      '[(plate|plates|tag|registration) (came|comes|come|coming) back (to|as|for) ..4]',
    ],
    why: 'Tells what a record that the law protects says, or of a look-up.',
    sure: 'inferred',
    unless: ['hypothetical', 'reported'],
    when: kept,
  },
  {
    match: [
      `[(want|need|wants|needs|like|get) (a|his|her|your|somebody <poss>|someone <poss>|some) ..1
        (plate|plates|tag|license plate|plate number) (run|checked|looked up)]`,
      `[no (record|priors|warrants) on (the|our|your|my) (nanny|babysitter|sitter|tenant|neighbor|boyfriend|
        girlfriend|roommate|contractor|landlord|date|coach|janitor)]`,
      `[(${PERSON}|he|she) (has|has got|got|'s got|'s) ..1 (an|a|two|three)
        (open|active|outstanding|default|bench|felony|straight) (warrant|warrants)]`,
      `[(failed|flunked|bombed) (his|her|the) ..1 (psych|psych eval|psych exam|polygraph|lie detector|drug test|
        background|background check) ..9 (personnel|told me|his file|her file|hired|academy|chief|hr|saw|department)]`,
    ],
    why: 'Tells what a record that the law protects says, or of a look-up.',
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: theirs,
  },
  {
    match: ['[(it is|is|still|right there|there|comes up|all) on my (screen|terminal|mdt)]'],
    why: 'May tell what a record that the law protects says.',
    sure: 'inferred',
    when: (seen) =>
      theirs(seen) &&
      (inside(seen.context) > 0 ||
        /\b(?:probation|parole|warrants?|priors?|suspended)\b/i.test(seen.sentence.text) ||
        seen.context.tags.has('look.result')),
  },
]

export const recordsToldFinds: readonly Example[] = [
  '[My sergeant got a reprimand]',
  '[The guy at the bait shop is a registered sex offender], nice fellow',
  '[Two arrests and a felony, it is all on his sheet]',
  '[I ran every plate at the motel] before breakfast',
  '[Want me to run your boyfriend’s plate]?',
  '[Put her name in the RMV computer] for her birthday',
  '[The medics said she is bipolar], be kind',
  '[No priors on the babysitter], phew',
]

export const recordsToldLeaves: readonly Example[] = [
  'The pitcher was suspended for two weeks',
  'He spent five years in Spain',
  'The car is registered to my wife',
  'Can you run a plate to table six?',
  'I ran every car at the dealership through the wash',
  'Typed her name in the search bar and found the bakery',
  'HR ran a background check on me at work',
  'No record on the shelf is worth more than that first pressing',
  'The doctor said she is diabetic, so no cake',
  'I ran her home before the storm',
  'It is still on my screen, the same frozen spreadsheet',
  'Want your plates cleared? Yell for me.',
  'Failed the psych midterm, hired as a barista anyway',
  'Grandpa has got an open invitation to Sunday dinner',
]
