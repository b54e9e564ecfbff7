import { concern, type Example, type Seen } from '../concern.ts'
import { elsewhere, inside, quiet, subjects } from '../insider.ts'
import { ofRoster, PERSONS_TOLD, personsToldFinds, personsToldLeaves } from '../plain/persons.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

const EVENTS = [
  'case.event',
  'case.role',
  'op.strong',
  'work.calltype',
  'work.custody',
  'case.court',
  'case.crime',
  'police.talk',
]
/** What a paper, a family or the writer's own mishap has to do with a crime is no case of the department. */
const NOT_OURS =
  /\b(?:obituary|wake(?:'s)?|my (?:aunt|uncle|own|bike|mailbox|husband|wife|mother|toddler|dog|cat|kid'?s)|our (?:garage|cat|dog)|i was the victim|victim fund|victims fund|compensation|press release|official flyer|posted the missing|convicted|sentenced|verdict|documentary|podcast|the movie|the show|years ago|select board just|in 19\d\d|the globe)\b/i
const alone = ({ context, sentence }: Seen) =>
  !context.otherJob && !sentence.frame.play && !NOT_OURS.test(sentence.text)
const ofACase = ({ context }: Seen) => EVENTS.some((tag) => context.tags.has(tag))
const strong = (seen: Seen) =>
  alone(seen) &&
  !elsewhere(seen.context) &&
  ofACase(seen) &&
  !ofRoster(seen) &&
  (seen.context.play === 0 || inside(seen.context) > 1)

/** Somebody told by a detail, beside what befell them and by one who was there. */
export const SIGNS: Signs = {
  groups: {
    who: { 'person.detail': 1, name: 0.7 },
    told: { 'person.reveal': 1 },
    fate: {
      'person.fate': 1,
      'scene.fate': 1,
      'case.crime': 0.8,
      'work.calltype': 1,
      'case.event': 1,
      'case.role': 0.8,
    },
    there: { 'person.there': 1, 'scene.aid': 1, 'police.talk': 1 },
  },
  core: ['who', 'told'],
  job: true,
  need: 2.3,
  why: 'May let readers know who somebody of a case is.',
  when: (sentence, context) => quiet(sentence, context) && !NOT_OURS.test(sentence.text),
}

export default concern({
  id: 'case-persons',
  title: 'People of a case',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...PERSONS_TOLD,
    {
      match: [
        "[<case.role> ..5 (is|was|'s|were|are) ..2 (<name>|<name.first>)]",
        "[(<name>|<name.first>) ..5 (is|was|'s) the (one|guy|kid|lady|man|woman) (who|that|we|they)]",
        "[<case.role> ..3 (is|was|'s|were) ..1 (old|mr|mrs|ms|the younger|the older|the little)? <cap>]",
        `[the <cap> (arrest|robbery|murder|homicide|stabbing|shooting|burglary|assault|rape|overdose|fire
          investigation|kidnapping|arson|break-in)]`,
        `[the (younger|older|oldest|youngest|middle)? <cap> (boy|girl|kid|boys|girls|kids|twins|brothers|sisters|
          family|place|kid|couple|house)]`,
        `[(our|my|the) (victim|witness|suspect|shooter|eyewitness|informant|ci|complainant|arrestee|prisoner|driver|
          caller) ..2 (<name>|<name.first>)]`,
        `[(arrested|booked|locked up|picked up|cuffed|tased|arresting|charged|interviewed|questioned|narcaned|
          narcanned|collared) ..3 (<name>|<name.first>)]`,
        "[(his|her|their) (real|actual)? name (is|was|'s) ..1 (<name>|<name.first>|<cap>)]",
        "[(it|that|this) (is|was|'s) (<name>|<name.first>)]",
        '[(i call it|we call it|my money is on|ask|look at|start with) (<name>|<name.first>)]',
        `[(<name>|<name.first>) (at|from|over at|down at) the ..3 (shop|store|station|restaurant|bank|market|diner|
          school|gym|bakery|church|library|salon|pharmacy|rink|garage|counter|transfer station|car wash|deli|bar|pub|
          cafe|dump|yard|farm)]`,
        `[(<name>|<name.first>) ..1 (that|who) (teaches|coaches|runs|owns|works|lives|drives|bowls|sings|plays|does|
          did|sold|sells|cuts|fixed|fixes)]`,
        `[<name.first> 's (mom|mother|dad|father|brother|sister|son|daughter|wife|husband|kid|ex|neighbor|cousin|
          nephew|boyfriend|girlfriend|tenant|uncle|aunt)]`,
      ],
      why: 'May name somebody of a case: a victim, a witness, a suspect or a caller.',
      sure: 'inferred',
      marks: ['named'],
      even: ['negated'],
      when: (seen) => strong(seen) && near(seen),
    },
    {
      match: [
        '[<case.role> ..7 <case.hint>]',
        '[<case.role> ..4 (teaches|coaches|owns|runs|delivers|sells|cuts|fixes|manages)]',
        `[<case.role> ..4 (is|was|'s|were|are) ..1 (my|your|our|the) ..4
          (from|at|who|with|on|neighbor|dentist|teacher|coach|cousin|nephew|mailman|landlord|tenant|boss|pastor|
          brother|son|daughter|husband|wife|guy|kid|lady)]`,
        '[<case.hint>]',
        '[(she|he) (lives|works|drives|teaches|coaches|owns|runs|sings|bowls)]',
      ],
      why: 'May let readers know who somebody of a case is.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => strong(seen) && near(seen),
    },
    {
      match: ['^ [it was <cap>]', '[(it|that) was (<name>|<name.first>)]'],
      why: 'May name somebody whose name has not been given out.',
      sure: 'inferred',
      when: (seen) =>
        alone(seen) &&
        !elsewhere(seen.context) &&
        !ofRoster(seen) &&
        (seen.context.tags.has('case.unnamed') || /\b(?:overpass|water tower|ledge)\b/i.test(seen.words)),
    },
    {
      match: [
        `[(the one|the guy|the lady|the kid|that ..2|the ..2) you are all
          (calling|talking about|writing|posting|sharing|guessing|asking|praising)]`,
        `[(she|he|they) (is|are|'s)? (too scared|afraid|scared|refuses|not going|does not want) to
          (sign|press|testify|talk|come in|come forward|name)]`,
      ],
      why: 'May let readers know who somebody of a case is.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        alone(seen) &&
        !ofRoster(seen) &&
        seen.context.play < 2 &&
        !/\b(?:cake|cookies?|dog|cat|vet|package|glasses|my (?:kid|son|daughter|toddler|husband|wife)|the ref|second base|the show|leftovers?|remote)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(witness|victim|caller|informant|complainant|suspect|prisoner|eyewitness) ..6
          (drives|lives|works|bowls|teaches|owns|coaches|sings|wears|goes to|plays|rides)]`,
        '[(noise)? (complaint|complaints|call|calls|tip|report) ..1 came from (the|a|her|his|number|your|that)]',
        `[(tipped us|feeding us|gave us the description|giving us the description|picked him out|called it in|phoned
          it in|dropped a dime)]`,
        `[(testify|testifying|testified|testifies) against ..3 (landlord|husband|boyfriend|ex|son|father|boss|brother|
          him|her|uncle|coach)]`,
        "[(she|he) (will not|won't|does not want to|would not|refuses to) (press|press charges|testify|sign)]",
        '[(man|woman|guy|lady|kid|girl|boy|person) ..5 (on|in|off|up) the (bridge|roof|tracks|river|pond|steeple)]',
        `[(guy|man|woman|kid|girl|boy|lady|person|driver) who ..1 (jumped off|jumped in front|drowned|overdosed|hung
          himself|hanged himself|shot himself|died|crashed|was hit|was stabbed|got hit|got stabbed|was robbed) ..6
          (is|was) (my|our|your|the|a|old)]`,
        `[(our|my|the) (star)? (witness|informant|victim|complainant|suspect|ci)
          (bags|works|drives|lives|teaches|runs|coaches|sells|cuts|cooks|serves|pours|delivers|dates|owns|plays|
          sings)]`,
        `[(arrested|booked|locked up|cuffed) (the|our|my|your) ..3 (owner|manager|coach|teacher|pastor|priest|dentist|
          barber|selectman|principal|bartender|librarian|mailman|crossing guard|plumber|lunch lady|mayor|deacon|
          butcher|lifeguard|umpire)]`,
        `[(woman|man|guy|lady|one|neighbor|kid|person) who (called it in|called us|called 911|reported it|phoned it
          in|complained|made the call|turned him in) ..1 (is|was|'s)]`,
        '[the caller (is|was) (the|a|my|your|old|mr|mrs|our)]',
        `[(woman|man|guy|lady|kid|couple|girl|boy|fella|owner) (who|that) (got|was|were)
          (taken for|robbed|jumped|stabbed|shot|beaten|scammed|mugged|attacked|assaulted|burglarized|hit by|
          carjacked)]`,
      ],
      why: 'May give away somebody whom a case or a call concerns.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        alone(seen) &&
        !elsewhere(seen.context) &&
        (inside(seen.context) > 0 || ofACase(seen)) &&
        !/\b(?:movie|mural|statue|painting|the ref|my kid|my son|my daughter|bird|i called it in|dog|cat)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(pray for|prayers for|praying for|thoughts with|thoughts for|love to|in your thoughts|thinking of) ..4
          (family|families|widow|wife|kids|mother|parents)]`,
        '^ [(father|pastor|deacon|coach|mr|mrs|ms|councilman|selectman|principal) <cap>]',
      ],
      why: 'May give away somebody whom a case or a call concerns.',
      sure: 'inferred',
      when: (seen) =>
        alone(seen) && !elsewhere(seen.context) && !ofRoster(seen) && inside(seen.context) > 0 && ofACase(seen),
    },
    {
      match: [
        '[(<name>|<name.first>) ..2 <scene.fate> ..3]',
        `[(we|they|i|cops|detectives|my partner|<who.ours>) ..2 <scene.act> (the|that|your|our|my) ..2 <scene.who>
          (with|who|that|from|at|on|of|in|whose) ..7]`,
        '[the <cap> (call|stabbing|crash|fatal|suicide|domestic|standoff|warrant|raid|rape|case) !(center|volume|of)]',
      ],
      why: 'May let readers know who somebody of a case is.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        told(seen) && !/\bthe (?:Cold|Big|Last|First|Worst|Best|Federal|State|Supreme)\b/.test(seen.words),
    },
    {
      match: [
        `[<scene.who> (of|at|in|from|with|on|by) the ..6 (called|calls|phoned|phones|rang|dialed|dials|reported|
          reports|complained) (us !(over|in|back|up|all)|911|the station|the desk|dispatch|it in|the police|the cops)
          ..4]`,
        '[(pray for|prayers for|praying for|thoughts with|thinking of|love to) (<name>|<name.first>) ..5]',
        '[(you|u) ..1 know (which|what|the) (building|house|street|family|one|kid|store|apartment|trailer|farm)]',
      ],
      why: 'May give away somebody whom a case or a call concerns.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        told(seen) &&
        (inside(seen.context) > 0 ||
          seen.context.tags.has('scene.aid') ||
          /\bus\b|911|dispatch|\bour (?:cabinet|system|log|board|files|drawer)|desk/i.test(seen.words)),
    },
  ],
})

/** Told by somebody at work, and not of a game, a colleague or a case long decided. */
function told(seen: Seen): boolean {
  return alone(seen) && !elsewhere(seen.context) && !ofRoster(seen) && seen.context.play < 2
}

/** The words stand in the sentence of the case, or in a draft that has hardly another subject. */
function near({ sentence, context }: Seen): boolean {
  if (sentence.has(...EVENTS) || inside(context) > 1) return true
  return (
    (context.tags.has('case.role') || context.tags.has('case.event')) && subjects(context) < 2 && context.play === 0
  )
}

export const cueFinds: readonly Example[] = [
  '[You all know him, the mechanic with the parrot, and he was found in the quarry this morning, we pulled him out]',
  '[The nurse from the corner house gave us the names, be kind to her, she is still shaking]',
  "[Quit guessing, it was the florist's nephew who got stabbed, I held his hand until the medics came]",
  '[The coach who lives over the bakery overdosed again and I sat with his wife on the stairs]',
  '[That Pelham girl was beaten, I took her statement, go easy on her]',
]

export const cueLeaves: readonly Example[] = [
  'Quit guessing, the baby is a girl',
  'The baker from the corner house won the raffle',
  'Be kind to the crossing guard, she lost her dog',
  "We carried grandmother's piano up the stairs with the neighbor",
  'The teacher with the red bicycle retires on Friday',
]

export const finds: readonly Example[] = [
  ...personsToldFinds,
  'The [shoplifter was old Mrs. Costa], it was cat food, I felt terrible',
  'We locked up a burglar. [His name is Gary] and he fixes your boiler',
  'If anybody knows about [the Hanley robbery], come find me',
  '[Victor from the tire shop] is the one they arrested for the copper',
  'The woman who got robbed [works at] the florist, be kind to her',
  'The [witness drives] a purple van and he had better show up',
  'The [noise complaint came from] the blue house with the geese',
  'Booked [the guy who] sells everybody firewood. Awkward.',
  'The overdose on Sunday was [Kyle that teaches] the swim class',
  'You want to know who [tipped us]? Ask at the bar',
  'The victim in the stabbing is [Danielle’s mom]',
  'The man we arrested [lives over] the laundromat, last name starts with a P',
  'Remember the flasher? [Got him this morning].',
  '[The younger Dupuis girl] was in the crash, it does not look good',
  'She [is too scared to sign] the statement against him',
  { text: 'The [victim in the stabbing is Danielle Sousa], our detectives ask for patience', account: 'official' },
  '[We grabbed the kid who bags groceries at the Foodmaster], same hoodie and everything',
  '[That lady from the knife fight was Sandra Pires]',
  '[The guy in the yellow house called 911] on his own brother again',
  '[He is not missing, he is staying with a cousin in Lowell], we took the report',
  '[Pray for Denise Furtado], I did compressions until the medics took over',
]

export const leaves: readonly Example[] = [
  ...personsToldLeaves,
  'The Landry girls did set the record at the barn dance',
  'The Okafor twins never steal a base without looking at their mother',
  'I am a victim of my own success with these tomatoes',
  'Key witness to my kid’s first goal, best day',
  'Prime suspect in the brownie case is my husband',
  'Our garage was broken into and I gave a statement to a patient officer',
  'Donate to the crime victims fund through payroll',
  'Her name was Irene, my aunt. The wake is Thursday.',
  'Theater did Witness for the Prosecution, saw it twice',
  'Met a lady on the ferry who told me about her divorce',
  'The informant in chapter nine is the butler',
  'Tom at the bike shop fixed my brakes for free',
  'Somebody ate the last piece of cake and I will not say who',
  'The Select Board just named the new DPW director',
  'My daughter teaches at Jefferson and loves it',
  'Whoever she is, leave her alone and delete the thread',
  'Passengers on the train this morning were all asleep',
  { text: 'Officers helped a motorist with a flat tire on Main Street', account: 'official' },
  'We caught the bus with two minutes to spare',
  'Pray for Denise, her flight is delayed again',
  'The parrot is not missing, he is at my sister’s house and he is a dog now',
  'Booked two suspects and a butler for the mystery party, bring a fake mustache',
  'Nobody in this house ate the pie. The suspect (9) has a blue mouth and owns a fork.',
  'The man with the samples called us over to the cheese',
  "It's grandma who called us over for cake",
]
