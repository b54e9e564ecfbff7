import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { NO_DISHES } from '../sign-facts/words.ts'
import { atHand, CRIME, IS, PERSON, sober } from './told.ts'

/** Look-ups and what they showed, said openly, for `concerns/protected-records.ts`. */

const THEIRS = `(his|her|their|your|my (neighbor|ex|landlord|tenant|roommate|boss|coworker) <poss>|the ${PERSON} <poss>|(<name>|<name.first>) <poss>|your (ex|boyfriend|neighbor|roommate|landlord|date|tenant|husband|wife) <poss>|(ex|neighbor|boyfriend|date) <poss>)`
const SCREEN =
  '(the computer|my screen|the screen|our screen|our system|the system|the terminal|my terminal|the mdt|the printout|the readout|his sheet|her sheet|booking sheet|run report|run sheet|police report|incident report|arrest report|intake form|intake sheet|call history|personnel file|his file|her file|the case file|the log)'
const RESULT =
  '(arrested|arrests|prior|priors|warrant|warrants|probation|parole|felony|felon|record|suspended license|dui|ouis|oui|charged|locked up|restraining order|sealed|juvenile|juvie|dcf|foster|custody|hepatitis|hep c|hiv|pills|overdose|overdosed|psych|suicidal|bipolar|schizophrenic|sex offender|wanted)'
const SICK =
  '(hiv|hiv positive|hep c|positive|hepatitis|schizophrenic|bipolar|diabetic|an addict|a diabetic|suicidal|pregnant|off (his|her) meds|on (methadone|suboxone)|dying)'
const WORK_TERMINAL =
  '(rmv|dmv|bmv|registry|ncic|cjis|state|work|station|police|cruiser|court|probation|department|dispatch) (terminal|computer|system|database|machine|laptop|screen|portal)'

const THEY = `(he|she|they|who|<name>|<name.first>|(my|our|the|that|this|her|his|your) ..1 (${PERSON}|suspect|driver|prisoner|victim|coach|neighbor|guy|kid|dude|boyfriend|caller|witness)|guy (we|i) (arrested|stopped|booked))`
const COLLEAGUE =
  '(<roster.full>|<roster.last>|(officer|sergeant|sgt|lieutenant|lt|detective|captain|patrolman) <cap>|(my|our|the) (sergeant|partner|lieutenant|captain|chief|deputy chief|sarge|shift commander)|(another|one of our|a fellow) ..1 (officer|officers|cop|cops|guys)|a cop (i|we) work with)'
const OFFENCE = `(assault|drugs|drug charges|dui|oui|dwi|drunk driving|rape|robbery|murder|domestic violence|domestic abuse|battery|theft|shoplifting|burglary|fraud|possession|dealing|stealing|stalking|indecent exposure|child porn|weapons|${CRIME})`
const ILL = '(hiv|aids|hepatitis|hep c|hep b|tuberculosis|schizophrenia|bipolar disorder|herpes|syphilis)'

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
      `[${THEY} (has|have|had|has got|'s got|got|with) ..1 (a|an|two|three|four|five|<num>|multiple|several) ..1 (criminal record|rap sheet|juvenile record|sealed record|arrest record|criminal history|prison record|police record|felony|felonies|dui|duis|dwi|dwis|oui|ouis|drunk driving arrests|prior arrest|prior arrests|arrests|convictions|felony conviction|outstanding warrant|open warrant|arrest warrant|bench warrant)]`,
      `[${THEY} (has|have|had|has got|'s got|got) (a|an|two|three|<num>) (warrant|warrants|record) ($|for ..1 ${OFFENCE}|out|in <cap>|longer)]`,
      '[(there is|there was|we have|they have) ..1 (warrant|warrants) (out)? (for|on) (him|her|them|his|<name>|my neighbor|the)]',
      `[${THEY} (have|has|had)? ..1 (been|was|were|got) ..1 arrested (before|twice|once|many times|a few times|(<num>|<count>) times|in <num>|as a (juvenile|kid|minor|teenager))]`,
      `[${THEY} ..1 (was|were|been|got) ..1 (charged with|convicted of|arrested for|locked up for|jailed for) ..1 ${OFFENCE} (in <num>|(<num>|<count>) (years|times)|twice|before|last year|as a)]`,
      `[${THEY} (did|spent|served|has done) (<num>|<count>|a|some|a few) (years|year|months|time|days) in (prison|jail|state prison|county|county jail|juvie)]`,
      `[${THEY} (is|was|'s) ..1 (a)? (convicted|known|registered|level three|level 3) (felon|criminal|sex offender|drug dealer|pedophile|rapist|child molester)]`,
      `[${THEY} (is|was|'s) ..1 (on (probation|parole)|out on (bail|parole)) (for|$|until|again|and)]`,
      // What they suffer from.
      `[(the|our|my|a) (suspect|prisoner|victim|driver|caller|inmate|guy (we|i) arrested|man (we|i) arrested|woman (we|i) arrested) (has|had|is|tested positive for) ..1 (${ILL}|mentally ill|schizophrenic|bipolar|hiv positive|suicidal|a drug addict|pregnant|off (his|her) meds)]`,
      `[^ ..1 (he|she) has ${ILL} $]`,
      `[(he|she) (is|was) ..1 (mentally ill|schizophrenic|bipolar|suicidal) ..6 (we|the cell|the cells|cuffs|custody|called us)]`,
      `[(we|i) ..2 (took|take|taken|brought|bring|drove|transported|sent) (him|her|them|a ..2) to (the)? (psych ward|mental hospital|psych unit|psych hospital|detox|psychiatric hospital|psych)]`,
      // A colleague's file.
      `[${COLLEAGUE} ..1 (was|got|is|has been|had been|'s|is being|being) ..1 (suspended|disciplined|demoted|reprimanded|written up|put on (leave|administrative leave|desk duty)|placed on (leave|administrative leave)|under (internal)? investigation|under investigation|investigated|fired for|fired|terminated)]`,
      `[${COLLEAGUE} (has|have|got|had|received) ..2 (complaint|complaints|reprimand|write up|write ups|suspension|excessive force complaint~|disciplinary record)]`,
      `[${COLLEAGUE} ..1 (failed|flunked) (a|the|his|her) ..1 (drug test|psych exam|psych eval|polygraph|fitness test|background check)]`,
      `[(internal affairs|ia) ..2 (looking at|looking into|investigating|after|interviewing|interviewed|questioned|investigated|cleared) ..2 (<name>|<cap>|him|her|my|our|the|one)]`,
      // Looked up, or about to be.
      `[(run|running|ran|check|checked|look up|looked up) (a|an|his|her|their|that|this|your|some|somebody <poss>|someone <poss>|the) (plate|plates|license plate|tag|plate number) ($|for (me|you|him|her|us)|tonight|today|tomorrow|again|at work|and)] ${NO_DISHES}`,
      `[(i|we) ..2 (check|checked|looked at|looked up|look up|pull|pulled|read|see|saw|seen) (his|her|their|your) ..1 (record|criminal record|arrest record|rap sheet|criminal history|warrants|priors|driving record|juvenile record)]`,
      '[(plate|plates|tag|registration) (came|comes|come|coming) back (to|as|for) ..4]',
      '[(car|plate|plates|truck|van|suv|vehicle|motorcycle|gun|tag|jeep) (is|was|comes back|came back) registered (to|in) (<name>|<cap>|a|an|his|her|their|somebody|someone) ..3]',
      '[(the|his|her) ..1 (police|arrest|incident|crash) report (says|said|shows|states|lists) (he|she|they|the|that|it) ..4]',
      // Juveniles.
      `[(kid|boy|girl|teen|teenager|juvenile|shoplifter|driver) (we|i|that|who) ..1 (arrested|booked|caught|stole|robbed|stabbed|shot|cuffed) ..3 (is|was) ..1 (only|just)? (<num>|<count>) ($|years old|year old)]`,
      '[<num> year old (we|i) ..1 (arrested|booked|cuffed|caught|stopped) ..3]',
    ],
    why: 'Tells what a record that the law protects says, or of a look-up.',
    sure: 'inferred',
    unless: ['hypothetical', 'reported'],
    when: kept,
  },
  {
    match: [
      `[(man|guy|woman|lady|fella|kid|coach|neighbor|janitor|uncle|<scene.who>) (at|from|on|in|behind|across|next|down|over|with|who) ..6 ${IS} (a|an)? ..1 (registered sex offender|level (one|two|three|1|2|3) sex offender|level (one|two|three|1|2|3) $)]`,
      `[${RESULT} ..9 (says|say|said|according to|it is (all)? (in|on)|is (all)? (in|on)|all (in|on)|shows on|came up on|per) ..1 (my|the|our|his|her)? ${SCREEN}]`,
      `[(look up|run|pull|pull up|check) ${THEIRS} ..1 (record|plate|plates|history|criminal history|rap sheet|background|priors|warrants|tag|cori|license) (for you|for ya|at work|on shift|$|i am in|when i|if you (want|like))]`,
      `[(want|need|like) (me to|us to) (look up|run|pull|check) ${THEIRS} ..1 (record|plate|plates|history|background|priors|tag|license|name)]`,
      '[(want|need|wants|needs|like|get) (a|his|her|your|somebody <poss>|someone <poss>|some) ..1 (plate|plates|tag|license plate|plate number) (run|checked|looked up)]',
      `[(ran|run|running|checked) (every|each|all the|all of the) ..1 (car|cars|truck|plate|plates|tag|license|vehicle) (at|in|on|outside|parked) (the|that|our|his|her) ..2 (prom|wedding|lot|parking lot|party|street|church|motel|driveway|rally|protest|school|mosque|bar|block|funeral|game)] !(..2 wash|..6 (carbon monoxide|sale|race))`,
      '[no (record|priors|warrants) on (the|our|your|my) (nanny|babysitter|sitter|tenant|neighbor|boyfriend|girlfriend|roommate|contractor|landlord|date|coach|janitor)]',
      `[(typed|punched|plugged|put|keyed|entered|looked) (him|her|them|(his|her|their|the) ..2 (name|plate|plates|tag|license|dob)) (into|in|up in|through|up on|on) (the|our|my)? ..1 ${WORK_TERMINAL}]`,
      `[(${PERSON}|he|she) (has|has got|got|'s got|'s) ..1 (an|a|two|three) (open|active|outstanding|default|bench|felony|straight) (warrant|warrants)]`,
      `[(medics|medic|emts|emt|paramedics|ems|ambulance crew|er nurse) ..1 (told|tells|said|says) ..2 (he|she|they) ..1 (is|was|has|'s|had) ..1 ${SICK}]`,
      '[(failed|flunked|bombed) (his|her|the) ..1 (psych|psych eval|psych exam|polygraph|lie detector|drug test|background|background check) ..9 (personnel|told me|his file|her file|hired|academy|chief|hr|saw|department)]',
      '[(<name.first>|<name>|<cap>|he|she|<roster.last>) ..1 (got|served|took|has|had|drew) ..1 (a|an|two|three|<num>) ..2 (suspension|written reprimand|reprimand|ia complaint~|letter of reprimand) ..5 (in (his|her|the) (file|jacket|record)|i saw|personnel)]',
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
