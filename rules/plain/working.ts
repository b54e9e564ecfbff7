import type { Example, Rule, Seen } from '../concern.ts'
import { ARRESTED_KNOWN, PULLED_OUT, STATEMENT_FROM } from './persons.ts'
import { CRIME, sober } from './told.ts'

/** A day's work told openly, for `concerns/work-information.ts`. */

const VEHICLE =
  '(car|truck|van|suv|minivan|hearse|bus|limo|limousine|tractor|semi|rv|camper|motorcycle|scooter|moped|golf cart|trailer|ambulance|fire truck|taxi|cab|uber|jeep|tesla|prius|corvette|ferrari|porsche|mustang|civic|pickup|dump truck|convertible|sedan|lawnmower|hay wagon|cement mixer|plow|tow truck)'
const BODIES =
  '(guy|guys|man|men|woman|women|kid|kids|people|drunk|drunks|driver|drivers|dealer|dealers|teenager|teenagers)'
const ISSUED =
  '(body cam~|bodycam~|body camera~|tasers|taser batteries|cruiser~|patrol cars|squad cars|portables|radar guns|breathalyzer~|ballistic vests|service weapons|mdts|holsters)'
const ISSUED_TOO = '(vests|radios|shields|laptops|cameras|helmets|guns|rifles|uniforms|boots)'
const BROKEN =
  '(do not|does not|will not|no longer|never|keep|keeps|expire|expired|expires|died|dying|quit|broke|broken|dead|down|in the shop|out of|cannot|can not|held together|fell apart|leak|leaks)'
const EVENT_DETAIL =
  '(parade|marathon|road race|fireworks|concert|graduation|prisoner|courthouse|polling place|protest|festival|carnival|stadium|crossing|paving|traffic|road|funeral|construction) (detail|duty)'

/** Told by whoever met the police, of family who are, or of another uniform. */
const NOT_OWN =
  /\b(?:my (?:husband|wife|dad|father|mom|mother|brother|sister|son|daughter|cousin|uncle|ex) (?:is|was|got|has|just|works|and|\w+ed)\b|pulled me over|arrested me|school pickup|church (?:fair|lot|parking|bazaar|supper)|army|navy|marines|cadets?|scouts?|lego|toy|museum|parking attendant|it support|help ?desk|zendesk|jira)\b/i
const own = (seen: Seen) => sober(seen) && !NOT_OWN.test(seen.sentence.text)

export const WORK_TOLD: readonly Rule[] = [
  {
    match: [
      ...ARRESTED_KNOWN,
      ...STATEMENT_FROM,
      ...PULLED_OUT,
      `[(i|we|^|just) ..1 (pulled over|clocked|ticketed|lit up) (a|an|the|my|some|this|another|two|three|<num>) ..2 (${VEHICLE}|${BODIES})]`,
      `[(i|we|^|just) ..1 (charged|arraigned|summonsed|cited|booked) (him|her|them) (with|for|on) (a|an|two|three|felony|armed|aggravated)? ..1 ${CRIME}]`,
      '[(watched|saw|got|met|found|went|i|we|was|were|just|back|spent) ..5 (on|from|doing) (a|the|my|that|another|two|three) (wellness|welfare|well being|wellbeing) (check|checks) !(on (my|our|grandma|grandpa|nana|mom|dad|me|each))]',
      '[(bullet holes|casings|bodies|victims|medics|overdose|blood) ..12 on (the|that|our|my) call]',
      '[(metal detector|magnetometer|courthouse|prisoner|cell|lockup|jail|cell block|front desk at the station|booking) duty (at|all|today|tonight|again|for|till|until|this|$)] !(the (beach|fair|lake))',
      `[(working|doing|on|got|pulled|stuck (on|with)|assigned to|caught) (the|a|another|that) ..1 ${EVENT_DETAIL}]`,
      // Who and what there is.
      '[(one|two|three|only|just|single|<num>) ..1 (cruiser|cruisers|patrol car|squad car|officer|officers|dispatcher) ..1 (on|out) ..2 (road|street|shift|patrol|till|until|tonight|after)]',
      `[(half|most|all|some|none|two|three|four|<num>) (of)? (our|my|the|these) ${ISSUED} ..3 ${BROKEN}]`,
      `[(our|these) ${ISSUED} ..2 ${BROKEN}]`,
      `[(<num>|<count>|two|three|four|five|six) (${ISSUED}|${ISSUED_TOO}) for (<num>|<count>|two|three|four|five|six|seven|eight|nine|ten|twelve) (officers|cops|patrolmen|dispatchers|of us on nights|guys on (nights|patrol|shift))]`,
      '[(chief|captain|lieutenant|sergeant|sarge|the town|the city) ..1 (changed|cut|killed|took away|ended|canceled|cancelled|banned|scrapped) (the|our|all) ..2 (take home (car~|cruiser~)|cruiser~|overtime|patrol~|k9|chase policy|pursuit policy|detail rates|details|beard policy|squad) ..3]',
      '[(new|the)? (policy|rule|order|memo|directive) (says|said|is) ..2 (no|no more|not to|we have to|we can not|never) ..4 (foot chase~|chase~|chasing|pursuit~|ride alongs|warnings|stops|body cam~|tasers|warning shots|high speed)]',
      '[evidence (room|locker|vault) (inventory|audit|count|purge|cleanout|duty)]',
      // Where one stands and learns.
      '[(k9|k 9) (training|track|trial|recert|deployment|certification) ..8 (partner|last night|tonight|found (him|her|the)|handler|in the rain|miles)]',
      '[roll call (is|at|starts|moved|moves) ..2 <num>]',
      '[(i am|we are) (working|handling|investigating) (it|that|that one|this one|the (crash|case|fire|robbery|fight|theft)) ..3]  ..1',
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
  '[Pulled over a school bus] today, and the driver waved',
  '[Charged her with larceny] before lunch',
  '[Just one cruiser on tonight], drive nicely',
  '[Most of our tasers do not hold a charge]',
  '[The chief took away the take-home cars]',
  '[Prisoner duty all week], my back is gone',
  '[Met the sweetest old man on a wellness check]',
]

export const workToldLeaves: readonly Example[] = [
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
