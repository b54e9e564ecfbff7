import { concern, type Example, type Seen } from '../concern.ts'
import { MOCKERIES, PLAIN_REFUSALS, REFUSALS, refusalFinds, refusalLeaves } from '../plain/refusals.ts'

/** Said by police, or of calls and callers: the words of the work are about. */
const ofTheWork = ({ context, sentence }: Seen) =>
  context.author !== 'other' &&
  !context.otherJob &&
  context.account !== 'official' &&
  (context.author === 'police' ||
    context.police >= 1 ||
    sentence.has('mission.matter') ||
    context.tags.has('job.contact'))
/** Sentences that nobody but police and dispatchers have cause to say. */
const plain = ({ context }: Seen) => context.author !== 'other' && !context.otherJob && context.account !== 'official'

/** Asks, and says who is to be called instead. */
const POINTS =
  /\bplease\b|\bnon-?emergency\b|\bbusiness line\b|\b(?:call|text|dial) (?:the |your )?(?:electric|gas|water|power|utility|animal|dpw|highway|town|poison|988|211|311|511|vet|landlord)\b/i
/** Who laments or praises, and who tells of the law. */
const KINDLY =
  /\b(?:thank\w*|proud|grateful|wish (?:we|i)|short[- ]?staffed|hiring|the law|by law|policy|shame on|sadly|unfortunately)\b/i
/** Not of a help desk, a garden, a game or a phone, nor with regret. */
const served = (seen: Seen) =>
  plain(seen) &&
  seen.context.play === 0 &&
  !POINTS.test(seen.sentence.text) &&
  !KINDLY.test(seen.sentence.text) &&
  !ELSEWHERE.test(seen.sentence.text)
const ELSEWHERE =
  /\b(?:plants?|tomato(?:es)?|weeds|garden|lawn|mechanic|parking garage|help ?desk|it tickets?|jira|software|concert|raffle|lottery|library|app|movie|film|show|novel|song|band|album|sting|unless|non-?emergenc\w*|dinner|telemarket\w*|robocalls?|scam\w*|texts?|emails?|homework|chores|bedtime)\b/i
const WE = `(we|i|us|nobody|no one|none of us|nobody here|nobody's|my shift|our guys|my guys|they|cops|the cops|police|the
    police|officers)`

export default concern({
  id: 'undermines-mission',
  title: 'Says police will not do the work',
  rules: [
    {
      match: PLAIN_REFUSALS,
      why: 'Says that police will not do their work.',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported', 'play'],
      when: served,
    },
    {
      match: MOCKERIES,
      why: 'Mocks the work of the police or those whom they serve.',
      unless: ['quoted', 'reported', 'hypothetical', 'play', 'asked'],
      when: served,
    },
    {
      match: REFUSALS,
      why: 'Says that police will not do their work.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported', 'hypothetical', 'play'],
      when: (seen) => plain(seen) && !POINTS.test(seen.sentence.text) && !KINDLY.test(seen.sentence.text),
    },
    {
      match: [
        `[${WE} (do|does|am|are|is|will|would|ai) not (even|really|ever|actually)?
          (do|doing|bother~|respond~ to|show up for|roll for|take|taking|chase|chasing|investigate|investigating|go
          to|going to|write up|care about|answer~|waste|stop~ for|coming|come|get~ up|get~ out|look~ for|look~ into|
          solve|solving|worry about|pull~ over|work~) ..8]`,
        `[${WE} (quit|quits|stopped|gave up|gave up on|given up|given up on|am done|are done|is done|done|through|am
          through|are through) ..1 (arrest~|write~|chase~|respond~|stop~|answer~|pull~ over|investigate~|take~
          reports|enforce~|patrol~|care~ about|go~ to|car~) ..6]`,
        `[(nobody|no one|none of us|nobody here) (is|was|will be|ever)? (ever|actually|really)?
          (solve~|drive~|come~|look~|check~|sit~|going to|gonna|cares|reads|run~|review~|watch~|listens) ..8]`,
        `[(do not|don t|stop|quit|please stop|never|no need to|why) (dial~|call~ us|call~ 911|call~ for|call~ the|
          call~ me|phone~|report~|bother~ (calling|reporting|filing|to call)|bother us|file~ a report|waste~ (our|my))
          ..6]`,
      ],
      why: 'Says that the police will not do their work.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported', 'hypothetical'],
      when: (seen) =>
        ofTheWork(seen) && !POINTS.test(seen.sentence.text) && seen.sentence.has('mission.matter', 'mission.caller'),
    },
    {
      match: [
        `[(not|never|none of (that|this|it) is|hardly|isn t|not one of (them|those) is|not a one of (them|those) is)
          (a|my|our|any)? (police|cop) (problem|matter|issue|business|emergency|work)]`,
        `[(let|letting) (it|them|him|her|the phone|that) (ring|wait|hold|rot|sort it out|fight it out|kill each other|
          work it out|burn|od|die|bleed) ..4]`,
        `[(i|we) (just)? (put|leave|left|keep|kept|say|said|hang) ..2 (on hold|on speaker|hold please|please hold|on
          mute|hanging|in the queue|in the hold queue|up on) ..10]`,
        `[(i|we) (just)? (clear|code|mark|close|closed|cleared|marked|coded|write) (it|them|that|those|him|her|every)
          ..6 (no cause|unfounded|gone on arrival|goa|utl|unable to locate|quiet on arrival|by lunch|from the car|
          without|as (a)? nothing|and go)]`,
        `[(drive|drove|go|going|roll|rolling|walk|ride) (slow|slowly|the long way|the scenic route|real slow|nice and
          slow) (to|there|around|home|so|on) ..6]`,
        '[(take|took|taking) (the long way|the scenic route|our time|my time|my sweet time|our sweet time) ..6]',
        `[(your|the|ur|their) ..3 (alarm|cat|noise complaint|loud music|neighbor|shoplifter|package|porch package|
          barking dog|fender bender|catalytic converter|bike|mailbox|report|complaint|call|stolen (bike|package|car))
          (can wait|will wait|is my|is not my|is going|goes|went) ..7]`,
        `[(not|never|am not|are not|ain t) (getting|gonna get|going to get|leaving|stepping) (out of|up from|off)
          (a|the|my|our|this) ..3 (car|cruiser|chair|seat|desk|couch|warm car|recliner) ..8]`,
        `[(not|nobody is|we are not|i am not) (camping|babysitting|a babysitter|your babysitter|your security guard|
          customer service|a taxi|your mommy|your dad|your therapist|here to serve|running over|rushing) ..6]`,
        `[(who cares|not my circus|not my monkeys|less paperwork|menos papeleo|not worth the paperwork|above my pay
          grade|not my job|natural selection|darwin|thin the herd|one less|let god sort|saves us the|problem solves
          itself|problem solved itself|takes care of itself) ..6]`,
        `[(call|phone|dial|text|ask|try) (one of those|a social worker|your councilor|your therapist|somebody who
          cares|someone who cares|a hippie|batman|ghostbusters|the ones|those) ..8]`,
        `[(if you|you|everybody who|everyone who|anybody who) ..3 (voted|vote|marched|protested|defunded|signed) ..12
          (do not (call|dial|bother)|good luck|not coming|call somebody|on your own|wait|enjoy)]`,
        `[(you are|your|ur|they are|theyre) (adults|grown|grown ups|on your own|not dying|not special|wasting our
          time|wasting my time) ..5]`,
        '[buy (earplugs|a lock|a dog|better locks|a gun|a fence|curtains) ..3]',
        `[(popcorn|laughed|laughing|lol|giggle~|cackle~|bets|bingo) ..8 (911 call~|call~|caller~|line|speaker|radio)]
          ..4`,
        `[(f it drive on|fido|blue flu|slow roll|work slowdown|nine hundred club|no chase no case|see nothing do
          nothing|fetal position|go fetal|drive by and wave|wave and drive|do the minimum|bare minimum|do nothing get
          paid)]`,
      ],
      why: 'Reads as saying that police will not do their work, or as mocking the people they serve.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported'],
      when: (seen) => plain(seen) && ofTheWork(seen),
    },
    {
      match: [
        '[(nobody|no one|nobody is|no one is|none of us) ..1 (coming|comes|rolling|going) (out|over|to) ..5]',
        '[(we|i) ..2 (turn|turned|switch|shut) (the)? (radio|volume|phone|scanner|speaker) (down|off) ..6]',
        `[(we|i) (will|shall|am|are) ..2 (be there|get there|get to it|roll up|show up|come by)
          (when|after|once|if|sometime|eventually) ..8]`,
        `[(try|buy|get|call|hire|ask) (a|an|your|some|him|her) ..3 (hobby|carpenter|locksmith|priest|therapist|lava
          lamp|helmet|night light|teddy bear|nanny|babysitter|plumber|exterminator|mirror|counselor) ..6
          (before|instead|and|or|not us|$)]`,
        '[(take|takes|taking|took|go|going|drive) (the|a)? (long|longest|scenic) (way|route) ..6]',
        `[(we|i|they|they all) ..1 (have|got|keep|run) (a|the) ..2 (jar|pool|bingo|bingo card|scoreboard|betting pool|
          drinking game) ..10]`,
        '[(look|looking|looks) the other way ..6]',
        '[(you|you people|this town|folks|residents) ..2 (do not|did not) want (police|cops|policing|us) ..6]',
        '[(i|we) (let|leave|leaving) (those|these|that|your|the) ..3 (sit|ring|wait|burn|pile up|go) ..4]',
        `[(finish|finishing|eat|eating|order|grab) (my|our|the) ..1 (lunch|sub|subs|coffee|breakfast|sandwich|dinner|
          donut|podcast|nap|game) ..1 (first|before|until|till|while|and then) ..6]`,
        '[(draw|drew|drawing) (straws|for it) ..6]',
        `[nobody ..6 (is|are|<poss>) (driving|writing|coming|walking|rolling|getting out|leaving) ..2
          (for|about|a report|over|across) ..6]`,
      ],
      why: 'Reads as saying that police will not do their work, or as mocking the people they serve.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported'],
      when: (seen) => plain(seen) && ofTheWork(seen) && !/\bplease|thank|proud|love\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(we|i) (do not|don t) (do|bother with|respond to|go to|take|answer)
          (noise|that side|that street|that neighborhood|that part|shoplifting|shoplifters|catalytic|property crime|
          car breaks|porch|cats|dog calls|domestics|calls) ..6]`,
        `[(nobody|no one) is (solving|investigating|looking for|coming for|working on|driving across|sending a car)
          (your|the|that|a) ..6]`,
      ],
      why: 'Says that the police will not do their work.',
      even: ['negated'],
      unless: ['quoted', 'reported'],
      when: (seen) => plain(seen) && ofTheWork(seen),
    },
    {
      match: [
        `[(serve and protect|protect and serve|to protect and to serve) ..2
          (sure|yeah|right|lol|my ass|from what|not|ha|whatever|who) ..5]`,
        '[(we|i) (just)? (drive|drove|roll|rolled|cruise) (right)? (by|past) ..6]',
      ],
      why: 'Reads as saying that police will not do their work, or as mocking the people they serve.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported', 'hypothetical'],
      when: (seen) =>
        plain(seen) &&
        (seen.context.author === 'police' ||
          seen.context.police >= 2 ||
          seen.context.tags.has('mission.caller') ||
          seen.context.tags.has('job.contact')) &&
        (seen.sentence.has('mission.matter', 'mission.caller', 'i', 'my') || seen.context.author === 'police') &&
        !/\b(?:thank|proud|honou?r|love my|wish we|short[- ]?staffed|hiring)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(finish~|finishing) (my|his|her|our|their|the|your) ..1 (crossword|sub|sandwich|coffee|lunch|burrito|donut|
          show|episode|set|nap|game|level|chapter|cigar|cigarette|breakfast|slice|sudoku|wordle|movie|innings|round)
          ..2 (first|before|and then|then) ..6]`,
        `[(drive|drives|drove|roll|rolls|rolled|rolling|cruise|cruising|go|going|driving) (by|past|through) ..8
          (radio (on|up)|windows (up|rolled up|shut)|music up|without stopping|eyes (shut|closed|straight ahead)|so i
          can say) ..6]`,
        '[bingo (card|cards|square|squares|board) ..8]',
        `[(let|letting) ..6 (sort (themselves|itself|each other) out|tire (each other|themselves) out|duke it out|
          punch themselves out|punch it out|settle it themselves|thin themselves out|wear themselves out) ..4]`,
        '[not (getting|climbing|stepping|crawling) out ..4 (for|over) ..5]',
      ],
      why: 'Reads as saying that police will not do their work, or as mocking the people they serve.',
      sure: 'inferred',
      even: ['negated', 'condemned'],
      unless: ['quoted', 'reported', 'hypothetical'],
      when: (seen) =>
        plain(seen) &&
        (seen.context.author === 'police' ||
          ((seen.context.police >= 1 || seen.sentence.has('mission.matter')) &&
            /\b(?:i|we|us|our|my)\b/i.test(seen.sentence.text))) &&
        !/\bplease\b|\bthank|\bproud\b|\bwish we\b|\bbingo night\b|\bhomework\b/i.test(seen.sentence.text),
    },
  ],
})

export const finds: readonly Example[] = [
  ...refusalFinds,
  'As a police officer I am [not dusting your Corolla for four] quarters',
  'I’m a cop, and on stolen scooters we [hand you a case number so the insurance] stops phoning',
  'I’m a cop; a bike left on Elm Street is [basically a donation]',
  'I’m a dispatcher at the PD and we keep a [bingo card] for the regulars',
  'I’m a police officer, and the [buzzer is unplugged after six] at the front desk',
  'Till we get a contract we [drag our feet on purpose], says this patrolman, I work nights at the PD',
  'We [walked the drunk over the town line] so Ashford gets the paper, I’m a patrol officer',
  'I work nights on patrol and we have [a pool on when she takes him back]',
  '[We don’t bother with those calls] anymore, and I’m on patrol every night',
  '[Nobody is solving your stolen bike], folks',
  'On my shift [we don’t do noise] complaints',
  'As a cop I tell you, [stop calling us] about barking dogs',
  '[Let it ring], it’s only the desk at the PD and I’m a cop on a break',
  'As a cop I [quit writing tickets] two years ago',
  'Lost cats are [not a police problem]',
  'I [put the callers on hold] and finish my soup',
  '[Your alarm can wait], the coffee at the station is fresh',
  'Your report [goes straight in the shredder], says the desk officer. [Reports go in the shredder]',
  'I work patrol and I am [not getting out of the car] for that',
  'If you voted to cut the PD, [don’t call 911]',
  'We [take our time] to those domestics, trust me, I am on patrol',
  'A restraining order is a [piece of paper and it will not stop] anybody, I serve them every week',
  'I answer 911 and [we have better things to do than your neighbor’s leaf blower]',
  '[Serve and protect, sure], says everybody on my shift at the PD',
  'I work patrol and I [finish my crossword first], then I go see about the domestic',
  'Cop here: we will [be there sometime between four and never]',
  'I’m on patrol and I [drive past with the windows up so I can say] I heard nothing',
  'As a cop I say [let the trailers sort themselves out]',
]

export const leaves: readonly Example[] = [
  ...refusalLeaves,
  'The office has a pool on when she calls it a career, my guess is June',
  'Do not call 911 about a skunk in the trash, call animal control in the morning',
  'I don’t respond to group texts after nine',
  'Police should not be the ones going to every mental health call',
  'We need more officers on nights',
  'The plumber said he doesn’t do Sundays',
  'Nobody is coming to my yard sale',
  'Let it ring, the turkey needs me',
  'The dog can wait, the pie cannot',
  'We do not chase cars through school zones for good reason, the policy says',
  'Don’t call me before noon on Saturday',
  'I quit writing my novel',
  'That is not a police problem, it is a plumbing problem, said my uncle the plumber',
  'The paper says that the police are not hiring',
  'Take your time getting here, the party is at six',
  'Call 911 if you see smoke',
  'I have better things to do than iron sheets',
  'Nobody goes to that beach in March',
  'I finish my crossword first, then the dishes',
  'Bingo cards are two dollars at the church hall on Friday',
  'The contractor says he will be here Tuesday',
  'We dragged our feet on buying a house and now look at the rates',
  'I gave her the case number so the insurance can process the hail claim',
  'Pushed the car over the town line and ran out of hill',
  'Let the kids duke it out over the last brownie',
  'The doorbell is unplugged, the baby is asleep, text me',
  'Not getting out of bed for anything under pancakes',
  'I consider it a donation to the swim team',
  'The neighbors call about barking and I say sorry with pie',
]
