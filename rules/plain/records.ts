import type { Example, Rule, Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { IS, PERSON, sober } from './told.ts'

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

/** One's own papers, and what everybody may see. */
const OWN =
  /\b(?:my own|my (?:abstract|transcript|credit|record|records|license|plate|plates|chart|portal|test|results|labs|driving|driver)|the (?:librar\w+|vinyl)|(?:credit|home|pre) (?:check|inspection)|public record|docket|deed|registry of deeds|carfax|mychart|vinyl|album|band|turntable|census|ancestry|vet|veterinarian|hr\b|hiring|applicants?|candidates?|team record|world record|season)\b/i
const theirs = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

export const RECORDS_TOLD: readonly Rule[] = [
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
  '[The guy at the bait shop is a registered sex offender], nice fellow',
  '[Two arrests and a felony, it is all on his sheet]',
  '[I ran every plate at the motel] before breakfast',
  '[Want me to run your boyfriend’s plate]?',
  '[Put her name in the RMV computer] for her birthday',
  '[The medics said she is bipolar], be kind',
  '[No priors on the babysitter], phew',
]

export const recordsToldLeaves: readonly Example[] = [
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
