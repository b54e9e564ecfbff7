import { concern, type Example, type Seen } from '../concern.ts'
import { casework, elsewhere, inside, quiet } from '../insider.ts'
import { RECORDS_TOLD, recordsToldFinds, recordsToldLeaves } from '../plain/records.ts'
import { NO_DISHES } from '../sign-facts/words.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** One's own records, and look-ups that anybody may make. */
const OWN =
  /\b(?:my own|my (?:abstract|transcript|credit|record|records|license|plate|file|chart|portal|test|results?|mri|labs?|priors|ltc|permit|cori)|on myself|own check|public record|court records are public|docket|permit history|building permits?|home inspect(?:or|ion)|(?:property|land|deed|title|assessor['’]?s?) (?:search|records?|history|database|cards?)|registry of deeds|title search|carfax|zillow|town hall|the paper|newspaper|microfilm|shrink ?wrap|turntable|first pressing|census|ancestry|genealogy|vinyl|records (?:out of|from) (?:a|an|the|his|her|my|some) (?:[^\s.?!]+ ){0,3}(?:garage|attic|barn|estate|thrift|flea|yard sale|church sale|goodwill)|(?:crates?|milk crates?|stacks?) of records|track record|school record|season|credit report|background check to (?:adopt|coach|volunteer))\b/i
/** An order of the writer's own life: theirs, or against them. */
const ORDER = /\b(?:order|209a)\b/i
const OWN_LIFE =
  /\b(?:me|my (?!partner|shift|cruiser|sergeant)\w+|i (?:got|have|filed|took out|had|need|want|won|lost))\b/i
const ownOrder = ({ words, sentence, context }: Seen) =>
  ORDER.test(words) && inside(context) < 2 && OWN_LIFE.test(sentence.text)
/** Jars, roofs and envelopes are sealed: "it" is a record where a court, a case or police are spoken of. */
const ofAThing = ({ words, sentence, context }: Seen) =>
  /^(?:it|that)\b/i.test(words) &&
  inside(context) === 0 &&
  casework(context) < 1 &&
  !/\b(?:reason|court|kids?|can(?:['’]t|not) say)\b/i.test(sentence.text)
/** Patients, insured and applicants have such papers of their own; another's are told of by police or beside him or her. */
const ofAnother = ({ sentence, match, context }: Seen) =>
  !/^(?:my|our)$/.test(sentence.tokens[match.from - 1]?.norm ?? '') &&
  !/\b(?:my (?:dog|cat|vet|insurance)|the vet|insurance|seats?|row|tickets?|bleachers|budget|stadium)\b/i.test(
    sentence.text,
  ) &&
  (inside(context) > 1 ||
    context.tags.has('name') ||
    context.tags.has('name.first') ||
    /\b(?:he|she|they|his|her|their|him|them|guys?|kids?|man|woman|lady|permit|file)\b/i.test(sentence.text))
/** Registries of gifts, catalogs of libraries, files of shops: nobody is arrested in them. */
const SHOP =
  /\b(?:wedding|shower|bridal|bride|groom|baby|gifts?|gift card|mixer|forks?|towels?|blender|toaster|crib|stroller|gravy boat|waffle (?:iron|maker)|dish(?:es)?|pans?|napkins|bought (?:her|him|them|the)|librar(?:y|ian)|overdue|tuxedo|rewards|membership|prescription|refund|reservation|appointment|warranty|orchestra|yearbook|alumni|graveyard|cemetery|birth certificates?)\b/i
const ofAShop = ({ sentence, context, words }: Seen) =>
  /\b(?:registry|system|database)\b/i.test(words) &&
  context.police === 0 &&
  context.author !== 'police' &&
  SHOP.test(sentence.text) &&
  !sentence.has('rec.result')
const alone = ({ context, sentence }: Seen) => !context.otherJob && !sentence.frame.play && !OWN.test(sentence.text)
const calm = (seen: Seen) => alone(seen) && !elsewhere(seen.context)

/** Games won and lost, and times run. */
const TALLY =
  /\b(?:\d{1,3}(?:-| and | wins\b)\d*|\d:\d\d|wins|losses|undefeated|unbeaten|perfect|intact|safe|broken)\b/i
/** Clubs, shops and games keep records and have computers: police have them of people, who were arrested, or were looked up. */
const ofSomebody = ({ sentence, context }: Seen) =>
  inside(context) > 1 ||
  (sentence.has('look.result', 'rec.result') &&
    /\b(?:he|she|they|him|her|his|their|who|somebody|someone|guy|man|woman|kid|nobody)\b/i.test(sentence.text)) ||
  /\b(?:arms?|leg|phone book|novel|mile|pages?|back to|longer|thick\w*)\b/i.test(sentence.text) ||
  (inside(context) > 0 && (casework(context) > 1 || sentence.has('look.act', 'rec.query')))

/** A look-up told by the act, the system, what it showed, and of whom. */
export const SIGNS: Signs = {
  groups: {
    act: { 'look.act': 0.8, 'rec.query': 1 },
    system: { 'look.system': 1.2, 'rec.system': 1.4 },
    result: { 'look.result': 1, 'rec.result': 1 },
    whom: { 'look.whom': 0.8, name: 0.6, 'name.first': 0.5, 'private.person': 0.6 },
    hush: { 'tip.hush': 0.8, 'wink.hush': 0.8 },
  },
  core: ['system', 'result'],
  job: true,
  need: 2.9,
  why: 'Reads as telling what a record that the law protects says.',
  when: (sentence, context) =>
    quiet(sentence, context) &&
    !OWN.test(sentence.text) &&
    !/\b(?:to (?:coach|volunteer|chaperone)|everybody else|seen arrested)\b/i.test(sentence.text),
}

export default concern({
  id: 'protected-records',
  title: 'Protected records',
  shows: 'sentence',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...RECORDS_TOLD,
    {
      match: [
        `[(i|we|^|and|just|had|they|my partner) ..1 (ran|run|running)
          (the|his|her|their|that|your|a|every|everybody's|my|its) ..2
          (plate|plates|tag|tags|license|registration|reg|vin|name|names|record|dob|info|street|address)] ${NO_DISHES}`,
        `[(i|we|^|and|just|then) (ran|run) (him|them|her ($|through|twice|in|on|and|for|before|too|first|anyway|last|
          at|because|so|just|when|but)|everybody|everyone|my ex|my neighbor|my neighbors|my whole street|the whole
          street|the neighbors|the landlord|the babysitter|the boyfriend|your guy|your boy)
          !(over|down|off|out|ragged|home|around|up|to|into|a|an|to the)]`,
        `[(plate|plates|tag|it|car|truck|jeep|van|license|name|registration|suv|bike|motorcycle|he|she)
          (comes|came|come) back (to !(the|our|my) (table|kitchen|counter|sink|bar|chef|cook|shop|window)|as|with|on|
          suspended|revoked|expired|stolen|unregistered|clean|dirty|armed|no)]`,
        `[(dm|send|give|text|message|shoot|get) me (the|that|his|her|their|a|your)
          (plate|plates|tag|tags|plate number|license plate|name and dob|dob)]`,
        `[(looked|look|looking|punched|typed|plugged|put|keyed|ran) ..5 (in|into|through|up in|up on) (the)?
          (system|our system|the computer at work|ncic|cjis|rms|cad|the registry|leaps|iii|the database|dispatch)]`,
        `[(looked up|look up|looking up|looked him up|looked her up|searched|ran) ..6
          (at work|at the station|on the work computer|from my desk|on shift|at the desk)]`,
        `[(ran|run|running) (the|my|our|her|his) (whole|entire) (team|street|block|building|class|office|guest list|
          family|wedding party|neighborhood|softball team|pta)]`,
        `[(in|through|on|from|per|says in|check|checked|according to) (ncic|cjis|cori|rms|leaps|triple i|the bop|wms|
          sorb)]`,
        `[(his|her|their|ncic|cjis|cori|bop|qh|iii|rms) (cori|bop|iii|triple i|printout|return|rap sheet|sheet|
          criminal history|criminal record|board of probation|hit|returns)]`,
        `[<rec.query> ..4 (cori|bop|triple i|rap sheet|criminal history|criminal record|juvenile record|juvenile file|
          ncic|cjis|incident reports|old reports|police reports|call history|field interview card|gang database|
          probation record|driver history|driving record|registry record|registry photo|trip sheet)]`,
      ],
      why: 'Tells of a look-up in records that the law protects.',
      even: ['negated', 'play'],
      when: (seen) =>
        alone(seen) &&
        !ofAShop(seen) &&
        !/\b(?:don't|do not|never|can't|cannot|won't|not) (?:ever )?(?:run|look|pull|check|give)/i.test(
          seen.sentence.text,
        ) &&
        !/\b(?:my (?:dog|cat|vet)|he came back to|she came back to (?:me|us)|comes back to me|scallops?|mri|biopsy)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(he|she|they|who|guy|dude|fella|kid|man|woman|lady|boyfriend|that|coach|owner|one|neighbor|tenant|landlord|
          contractor|him|her) (is|'s|has|had|have|got|with|was|are) ..2
          (priors|two priors|three priors|a record !(player~|deal|label|store|shop|collection|crowd|haul|year|high|
          low|harvest|catch|company|contract)|a long record|a rap sheet|an active warrant|active warrants|warrants
          out|warrants in|a warrant out|a default|a 209a|209as|a ro out|a sheet|four ouis|three ouis|two ouis|<num>
          priors|<num> ouis|<num> arrests|an open case|open cases|two of these before|more than one of these)]`,
        `[(there is|there was|got|has|have) ..1 (active|open|default|straight|outstanding|bench)
          (warrant|warrants|case|cases)]`,
        `[(he|she|they|who|guy|dude|fella|coach|that|neighbor|tenant|boyfriend) (is|'s|are|was) ..1
          (a level (one|two|three|1|2|3)|level (one|two|three|1|2|3)|on the registry !for|a registered sex offender|on
          probation|on parole|on the bracelet|on a bracelet|on an ankle bracelet|on gps|wearing a bracelet)]`,
        '[^ level (one|two|three|1|2|3)]',
        '[(he|she) ..2 been ..3 (psych ward|psych unit|detox|sectioned|committed)]',
        `[(has|had|got|with) (a|an|two|three) (domestic|oui|dui|cwof|default|felony|assault charge|drug charge|a and
          b|assault|gun charge) (from|in|out of|on) ..1 <num>?]`,
        '[(priors|warrants|a record|rap sheet|juvenile record) (in|out of|from|going back|longer than|for)]',
        `[(arrested|locked up|charged|convicted|picked up) ..2 (<num>|twice|three times|four times|five times|once)
          ..3 (for|on|in)]`,
        `[(possession with intent|possession|receiving|uttering|larceny|a&b|a and b|assault and battery|oui|dui|b&e|
          indecent assault|open and gross|abdw|gun charge|gun charges|drug charge|drug charges)
          (<num>|twice|once|three times|back in|from <num>|in <num>)]`,
        '[(license|registration|insurance|ltc) ..1 (expired|suspended|revoked|lapsed)]',
        `[(sheet|jacket|file|printout|record|return|summary|report|complaint|discharge|section 12|application|packet|
          eval) ..2 (is|right|sitting|was)? (in front of me|on my desk|in my hand|on my screen|right here)]`,
      ],
      why: 'Tells of somebody’s criminal or registry record.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        calm(seen) &&
        !/\b(?:escape room|the ref|world record|personal best|my (?:son|daughter|husband|wife|dog|cat|brother|nephew|kid|mom|mother|dad|father|aunt|grand\w+|sister)|garden center|tenure|high scores?|garage sale|in the news|hof|hall of fame)\b/i.test(
          seen.sentence.text,
        ) &&
        (inside(seen.context) > 0 || (casework(seen.context) >= 1 && !/\bjackets?\b/i.test(seen.words))),
    },
    {
      match: [
        "[(his|her|their) ..1 (sheet|jacket|file|record|bop|printout) ..3 (is|'s|goes|runs|was|says|has) ..4]",
        `[the (printout|sheet|return|screen|computer|system|registry|database|file) ..3
          (says|said|does not|told|tells|disagrees|begs)]`,
      ],
      why: 'Tells of somebody’s criminal or registry record.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) => calm(seen) && !TALLY.test(seen.words) && ofSomebody(seen),
    },
    {
      match: [
        `[(it|that|his|her|their|the case|case|record|file|records|juvenile) (is|'s|was|got|been|are|were) ..1
          (sealed|expunged|impounded by the court)]`,
        '[^ (sealed|expunged) (in|back in|since|by)]',
        `[(the|his|her) (juvenile|sealed|personnel|disciplinary|medical|psych|ia|internal affairs|background|
          probation) (file|files|record|records|jacket|folder|report|reports|eval|evaluation)]`,
        '[(expungement|expungements|sealings)]',
        `[(he|she|they|kid) (is|'s|was|got|were) ..2 (schizophrenic|schizoaffective|bipolar|off his meds|off her meds|
          hiv positive|sectioned !off|committed !(to !(<cap>|the (hospital|state|unit|ward))|a|the)|suicidal|on
          methadone)]`,
        `[(restraining order|209a|no contact order|harassment order|protective order) ..2
          (got|was|is|on|against|out on|extended|dropped|violated|granted)]`,
        `[(failed|flunked|washed out|bounced|dropped|disqualified|dq ed) ..4
          (psych !(<num>|class|again|major|course|paper|midterm|final)|fitness for duty|fit for duty|polygraph|poly
          !(sci|science|class|1|2)|background (check|investigation|$)|drug test|academy)]`,
        `[(board of health|hospital|ems|dcf|probation|the court) ..1 (sends us|sent us|faxed over|faxed us|emailed us|
          tells us|gave us)]`,
        `[(fingerprint cards|fingerprint card|background checks|coris|cori) ..6
          (came back|not great|hit|flagged|dirty|did not pass|failed)]`,
      ],
      why: 'Tells what is in a juvenile, medical, sealed or personnel record.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        calm(seen) &&
        !ownOrder(seen) &&
        !ofAThing(seen) &&
        !/\b(?:driveway|lid|jars?|envelope|my (?:son|daughter|husband|wife|dog|cat|brother|nephew|kid|doctor|mother|mom|dad)|the vet|porridge|wax|grout|i (?:was|am|'m)|deck)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(discharge summary|tox|tox screen|tox report|toxicology|autopsy report|psych eval|psych evaluation|
          hospitalization question|denial letter|section 12|section 35|polygraph results|background investigation)]`,
      ],
      why: 'Tells what is in a juvenile, medical, sealed or personnel record.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) => calm(seen) && ofAnother(seen),
    },
    {
      match: ['[(suspended|revoked|unlicensed|uninsured) (since|for|out of|twice|three times)]'],
      why: 'Tells of somebody’s criminal or registry record.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        calm(seen) &&
        (inside(seen.context) > 1 ||
          /\b(?:licen[sc]e\w*|registration|insur\w+|driv\w+|plates?|ltc|behind the wheel|probation)\b/i.test(
            seen.sentence.text,
          )) &&
        (inside(seen.context) > 0 || casework(seen.context) >= 1),
    },
    {
      match: [
        `[(took me|only took me|takes me) (a minute|ten seconds|two minutes|five seconds|thirty seconds|<num> seconds|
          <num> minutes|two seconds|a second) ..5 (at the desk|on the computer|to find|to look)?]`,
      ],
      why: 'May give away what a protected record says.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => calm(seen) && (inside(seen.context) > 0 || casework(seen.context) >= 1),
    },
  ],
})

export const cueFinds: readonly Example[] = [
  '[Checked the new captain in the system, three entries], you did not hear it from me',
  '[The intake sheet on the roommate says psych hold, you did not hear it from me]',
  '[Her nephew is in the system, two entries and a harassment order, not supposed to say]',
  '[Flipped through the folder on the new captain in the system: suspension], drug test, the works',
]

export const cueLeaves: readonly Example[] = [
  'Ran the new tenant through the house rules, two pets and a piano, fine',
  'Pulled her bread from the oven at the desk of the pastry chef',
  'The intake sheet on the furnace says replace the filter',
  'Typed my essay at the library terminal and it crashed',
  "I saw the coach's record collection, all jazz",
]

export const finds: readonly Example[] = [
  '[Looked her up on the registry], suspended since March, keep that out of the group chat',
  ...recordsToldFinds,
  'She was [committed] to the state hospital in May, I sat with her in the cruiser',
  'I [ran his plate] before the date and he still lives with his wife',
  'Your new tenant [has priors] in two states, that is all I will say',
  'The green truck [comes back to] a guy from Gardner',
  'He is [a level three], so keep the kids away from that porch',
  'Text me the [plate number] and I will tell you who keeps parking there',
  'I [punched her name into the system] at work, single and no tickets',
  'I typed the court order at the station, and that landlord [has a record], [he is not allowed near a playground]',
  'Her [juvenile record] is thicker than a phone book',
  'There is an [active warrant] on the guy who painted your deck',
  '[Nothing in NCIC], you can let him move in',
  'His case was [sealed], but I typed the report',
  'The [psych eval] is why the new kid never made it to the academy',
  'He is [on the bracelet], he cannot come to the cookout',
  'She [has two 209As] out on her ex and one on the guy before',
  'The [discharge summary] in the permit file says otherwise',
  'Looked him up [in the RMS], eleven calls to that house',
  '[Her record is longer] than my arm, I looked',
  '[Punched him in on my lunch and the screen lit up], so find another roofer',
  'His [record is thicker] than a phone book, skip the second date',
  'I can’t say why, [it’s sealed], but that kid has been in court',
]

export const leaves: readonly Example[] = [
  'Looked them up on the registry and somebody already bought the blender',
  'Put his name in the database at the library, three books overdue',
  ...recordsToldLeaves,
  'I flunked poly sci and now I sit on the school committee',
  'She was nine when she stole home and it comes up every Thanksgiving',
  'The neighbor has a record player and a great taste in warrants, the band',
  'My mother had her license suspended after the stroke, so I drive her to church',
  'My discharge summary says no stairs, so I live on the couch',
  'We are in section 12, row four, bring mustard',
  'The autopsy report on my sourdough: death by neglect',
  'The goalie was suspended for two games and our kids cried',
  'She is so committed to her tomatoes that she sleeps out there',
  'He was sectioned off with the baby gate until the floor dried',
  'The soup plate came back to the kitchen untouched',
  'My ex dropped the restraining order and I finally slept',
  'They are on the registry for towels and a mixer',
  'He failed psych 101 twice and became a florist',
  'My record player finally works, come hear vinyl',
  'He broke the school record in the two-mile',
  'Had to get a CORI check to coach, took a week',
  'I do not run plates for anybody, not even my mother',
  'She ran six plates to table nine without dropping a fry',
  'I ran the plates through the dishwasher twice',
  'Ran the plates and bowls through again, this machine is done',
  'My own MRI came back, torn meniscus',
  'Seal the driveway before Saturday or it will rain',
  'Juvenile robins on the fence this morning',
  'Level 2 of that escape room is impossible',
  'I pulled my own credit report like the podcast said',
  'My probation is over at the garden center',
  'Court records are public, he was convicted in 2011 and it was in the paper',
  'The records room at the library is open on Saturdays',
  'His track record with sourdough is terrible',
  'A background check to adopt a dog, can you believe it',
  'Pulled the deed history at town hall and our barn has a lien on it from 1931',
  'The computer at the shop says the part is on back order',
  'His record is 14 and 2 and he still cannot cook',
  'Ran her plate back to the kitchen because the fish was cold',
  'Pulled sixty records out of an attic, half of them sealed',
  'Her file is on the counter, the tax lady wants it signed',
  'Typed him in at the front desk and the toddler lit up',
  'His jacket is right here, tell him the coat rack has it',
  'It was sealed when they sold us the house, and now the porch has a pond',
  'His record is sealed in shrink wrap, mono, 1966',
]
