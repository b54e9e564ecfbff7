import type { Example, Rule, Seen } from '../concern.ts'
import { brief, inside, subjects, workplace } from '../insider.ts'
import { NO_HELP_DESK } from '../sign-facts/words.ts'
import { ARRESTED_KNOWN, PULLED_OUT } from './persons.ts'
import { atHand, CRIME, POLICE, sober } from './told.ts'

/** A day's work told openly, for `concerns/work-information.ts`. */

const VEHICLE = `(car|truck|van|suv|minivan|hearse|bus|limo|limousine|tractor|semi|rv|camper|motorcycle|scooter|moped|golf cart|
    trailer|ambulance|fire truck|taxi|cab|uber|jeep|tesla|prius|corvette|ferrari|porsche|mustang|civic|pickup|dump
    truck|convertible|sedan|lawnmower|hay wagon|cement mixer|plow|tow truck)`
const BODIES =
  '(guy|guys|man|men|woman|women|kid|kids|people|drunk|drunks|driver|drivers|dealer|dealers|teenager|teenagers)'
const ISSUED = `(body cam~|bodycam~|body camera~|tasers|taser batteries|cruiser~|patrol cars|squad cars|portables|radar guns|
    breathalyzer~|ballistic vests|service weapons|mdts|holsters)`
const BROKEN = `(do not|does not|will not|no longer|never|keep|keeps|expire|expired|expires|died|dying|quit|broke|broken|dead|down|
    in the shop|out of|cannot|can not|held together|fell apart|leak|leaks)`
const EVENT_DETAIL = `(parade|marathon|road race|fireworks|concert|graduation|prisoner|courthouse|polling place|protest|festival|
    carnival|stadium|crossing|paving|traffic|road|funeral|construction) (detail|duty)`

const SHIFT = `(night shift|day shift|midnight shift|graveyard shift|overnight shift|evening shift|late shift|early shift|nights|
    overnights|midnights|double !(yellow|play|date|header|feature|up|down)|double shift|overtime shift|mids)`
const CALL = `(crash|accident|car accident|fight|shooting|overdose|domestic|robbery|burglary|break in|stabbing|suicide|homicide|
    murder|fatal|alarm|disturbance|noise complaint|shoplifting|shoplifter|bar fight|hit and run|drunk driver|jumper|
    dead body|bomb threat|rape|assault|house fire|car fire)`
const CALLED_TO = `(a|an|the|two|three|four|another|my first|some) ..2 ${CALL}
  !(hearing|meeting|training|class|workshop|conference|song|movie|show|video|lawyer|drill)`
const OURS = `(cruiser|cruisers|squad car|squad cars|patrol car|patrol cars|police car|police cars|body cameras|body camera|body
    cams|bodycams|body cam|tasers|taser|riot gear|police radios|patrol bikes|breathalyzer|breathalyzers|service
    weapons|duty weapons)`
const OUT_OF_ORDER = `(do not work|does not work|not working|are down|is down|broke down|broke|is broken|are broken|in the shop|is dead|
    are dead|are old|is old|are junk|is junk|died|keep dying|keep breaking|will not start|falling apart)`
const COUNTED =
  '(a|an|<num>|<count>|two|three|four|five|six|ten|a few|some|several|another|my first|my last|many|too many|no)'
const TRAINING = `(firearms|range|taser|use of force|defensive tactics|active shooter|k9|swat|police|shooting|pursuit|de escalation|
    baton)`

/** Other work, other uniforms and what everybody does. */
const ELSE =
  /\b(?:garden\w*|yard|slugs?|lawn|weeds|hall(?:way)?s?|lasagna|grandpa|grandma|camp|choir|farm|hospital|nurs\w+|patients?|ward|clinic|er\b|icu|bakery|diner|cafe|restaurant|walmart|target|amazon|warehouse|factory|foundry|plant|mill|store|shop (?:floor|class)|hotel|motel|gym|school(?:teacher)?|teach\w*|students?|office|customers?|kitchen|waiters?|cooks?|chef|lifeguard|ems|emt|firefighter\w*|fire(?:house| station| department)|engine \d|ladder|ambulance|bank|mother|mom|boss|train station|gas station|radio station|bus station|bus|tennis|basketball|soccer|hockey|ballet|dance|raffle|concert|tickets? to|lottery|stapler|dog|cat|squirrel|toddler|my (?:kids?|son|daughter|boss)|dummy|mannequin|hunt\w*|buck|moose|security guard|mall|casino|airport|uber|truck(?:er|ing)|it support|help ?desk|zoom|conference call|minivan|should|town meeting)\b/i
const onTheJob = (seen: Seen) => own(seen) && atHand(seen) && !ELSE.test(seen.sentence.text) && !workplace(seen.context)
/** The same of words that every job has: in a short draft of nothing else. */
const anyShift = (seen: Seen) =>
  onTheJob(seen) &&
  (inside(seen.context) > 0 || (brief(seen.context) && subjects(seen.context) < 2 && seen.context.play === 0))

/** Told by whoever met the police, of family who are, or of another uniform. */
const NOT_OWN =
  /\b(?:my (?:husband|wife|dad|father|mom|mother|brother|sister|son|daughter|cousin|uncle|ex) (?:is|was|got|has|just|works|and|\w+ed)\b|pulled me over|arrested me|school pickup|church (?:fair|lot|parking|bazaar|supper)|army|navy|marines|cadets?|scouts?|lego|toy|museum|parking attendant|it support|help ?desk|zendesk|jira)\b/i
const own = (seen: Seen) => sober(seen) && !NOT_OWN.test(seen.sentence.text)

export const WORK_TOLD: readonly Rule[] = [
  {
    match: [
      // On and off duty.
      '[(i|we) ..3 (on duty|on patrol|off duty !from) ..3]',
      '[^ (just|finally|back|still|now)? ..1 (on duty|on patrol|off duty) ..3]',
      `[(sitting|sat|sit|parked|asleep|sleeping|eating|napping) in (my|the|our|a)
        (cruiser|patrol car|squad car|police car) ..4]`,
      // Arrests, tickets, chases, calls.
      `[${POLICE} ..2 (responded|responding|respond|dispatched|rushed|sent|went|called|got called|rolled up|got sent)
        to ${CALLED_TO} ..4]`,
      `[(i|we|^) ..1 (wrote|gave|gave out|handed out|issued|write|give out) ${COUNTED} ..2
        (ticket|tickets|citations|speeding tickets) ..4] ${NO_HELP_DESK}`,
      `[(gave|wrote|give|giving) (him|her|them|(a|the|this|some|that|two) ..1
        (guy|woman|driver|lady|kid|man|cop|teenager|old man)) a (speeding|parking)? (ticket|citation|summons) ..4]`,
      `[(i|we) ..2 (had|got into|was in|were in|got in|in|have) (a|an|another|my first) ..1
        (chase|car chase|foot chase|police chase|high speed chase|foot pursuit|pursuit|shootout|gunfight) ..4]`,
      '[(gave|give|giving|did|used|administered) (cpr|narcan) (to|on) (a|an|the|him|her|two|some|this) ..4]',
      // Who and what there is.
      `[(our|my|the|half our|all our) ${OURS} ..2 ${OUT_OF_ORDER} ..3]`,
      `[our (radios|vests|computers|dispatch system) ..1 ${OUT_OF_ORDER} ..3]`,
      `[(we|i|our department|they) ..2 (got|getting|get|ordered|bought|have|need) ..1 (new|more|better|no|old) ..1
        ${OURS} ..4]`,
      `[(i|we|^) ..2 ${TRAINING} (training|qualification|qualifications|qual) ..3]`,
      // Orders, rules and money.
      `[(not allowed to|can not|cannot|never|do not|not to|not supposed to|no longer) (chase|pursue)
        (cars|anyone|anybody|suspects|drivers|people|motorcycles|stolen cars|kids) ..4]`,
      '[roll call (tonight|today|tomorrow)? (is|at|was|starts|begins) ..2]',
    ],
    why: 'Tells of the day’s work in the department.',
    marks: ['work:call', 'work:duty', 'work:internal'],
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: onTheJob,
  },
  {
    match: [
      `[(i|we) ..2 (work|working|worked|on|pulled|pulling) (the|a|another|this|my)? ${SHIFT} ..3]`,
      `[^ (just|back)? ..1 (working|worked|on|pulling|pulled) (the|a|another)? ${SHIFT} ..3]`,
      '[(just|finally|coming|came|getting|got) ..2 back from a ..1 call !(with|from|to|at)]',
      '[(our|the) radios (are|were) ..1 (down|dead|out|broken) ..2]',
    ],
    why: 'May tell of your duty or of the department’s work.',
    marks: ['work:duty', 'work:internal'],
    sure: 'inferred',
    even: ['negated'],
    unless: ['hypothetical', 'reported', 'asked'],
    when: anyShift,
  },
  {
    match: [
      ...ARRESTED_KNOWN,
      ...PULLED_OUT,
      `[(i|we|^|just) ..1 (pulled over|clocked|ticketed|lit up) (a|an|the|my|some|this|another|two|three|<num>) ..2
        (${VEHICLE}|${BODIES})]`,
      `[(i|we|^|just) ..1 (charged|arraigned|summonsed|cited|booked) (him|her|them) (with|for|on)
        (a|an|two|three|felony|armed|aggravated)? ..1 ${CRIME}]`,
      `[(watched|saw|got|met|found|went|i|we|was|were|just|back|spent) ..5 (on|from|doing)
        (a|the|my|that|another|two|three) (wellness|welfare|well being|wellbeing) (check|checks)
        !(on (my|our|grandma|grandpa|nana|mom|dad|me|each))]`,
      `[(working|doing|on|got|pulled|stuck (on|with)|assigned to|caught) (the|a|another|that) ..1 ${EVENT_DETAIL}]`,
      // Who and what there is.
      `[(our|these) ${ISSUED} ..2 ${BROKEN}]`,
      `[(new|the)? (policy|rule|order|memo|directive) (says|said|is) ..2
        (no|no more|not to|we have to|we can not|never) ..4 (foot chase~|chase~|chasing|pursuit~|ride alongs|warnings|
        stops|body cam~|tasers|warning shots|high speed)]`,
      '[evidence (room|locker|vault) (inventory|audit|count|purge|cleanout|duty)]',
      // Where one stands and learns.
      '[roll call (is|at|starts|moved|moves) ..2 <num>]',
    ],
    why: 'Tells of the day’s work in the department.',
    marks: ['work:call', 'work:duty', 'work:internal'],
    even: ['negated'],
    unless: ['hypothetical', 'reported'],
    when: (seen) =>
      own(seen) &&
      (!/^(?:i(?:['’]?m| am)|we(?:['’]re| are)) (?:working|handling)/i.test(seen.words) ||
        /\b(?:crash|robbery|stabbing|fatal|hit and run|break[- ]?in)\b/i.test(seen.sentence.text)),
  },
]

export const workToldFinds: readonly Example[] = [
  '[I am on 11-7 all week], the cruiser heater is my best friend',
  '[I am on duty tonight]',
  '[We responded to a shooting today]',
  '[Pulled over a school bus] today, and the driver waved',
  '[Charged her with larceny] before lunch',
  '[Just one cruiser on tonight], drive nicely',
  '[Most of our tasers do not hold a charge]',
  '[The chief took away the take-home cars]',
  '[Prisoner duty all week], my back is gone',
  '[Met the sweetest old man on a wellness check]',
]

export const workToldLeaves: readonly Example[] = [
  'Shift bid at the railroad is in, I got the milk run',
  'The boss wants us in bow ties for the deli counter',
  'We took the report to the copy shop and it came out pink',
  'I am 3-11 at the rink this week, save me a plate',
  'I have overnights until Sunday and the dough does not care',
  'In-service on Friday so the kids are home, send snacks',
  'Made lieutenant today! Engine 6 says I still do the dishes',
  'She has a record, 4:09 in the mile',
  'I was on the stand as an expert on antique clocks for three hours',
  'Lockup at the dorm is midnight and the dean has the key',
  'I work the night shift at the bakery',
  'We caught the lasagna thief',
  'Patrolling the garden for slugs again',
  'Pulled over a mile from home to watch the sunset',
  'Locked up the shop at six',
  'Our radios keep cutting out at the ski patrol hut',
  'The night manager quit and nobody told us',
  'Jury duty at the courthouse all week',
  'Potato peeling duty again',
  'Mom put me on potato detail for the holiday',
  'Lunch duty at the school until June',
  'Kids in the sprinkler all morning. Hot one today.',
  'My beat is city hall, the paper gave me a desk',
  'The rifle range is closed for the winter',
  'Roll call at choir: nine altos',
  'Wrote tickets all day, the help desk queue never ends',
  'Somebody did a wellness check on my grandmother, thank you',
]
