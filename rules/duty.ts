import { OWN_DAYS } from './own-days.ts'
import { NO_HELP_DESK } from './sign-facts/words.ts'

/** Turns of words for what is done on duty, and for how a department is staffed: patterns for `concerns/work-information.ts`. */

/** What hardly anybody but police does. */
export const DUTY_ACTS: readonly string[] = [
  ...OWN_DAYS,
  '[i am the one who (logs|keys|booked) ..1 (in|the|them|every|him|her)]',
  `[^ (pulled over|arrested|booked|cuffed|handcuffed|tased|cited|ticketed|locked up|frisked|narcanned|narcaned|
    clocked|mirandized) (a|an|the|my|this|some|that|another|our|one|two|three|him|her|them) ..3 <who.met>]
    !(..6 (plays|sings|juggles|djs|gig|band|wedding))`,
  `[(i|we) (just|finally|once|have|had|ve|also|already|literally)? (pulled over|pull over|arrested|arrest|cuffed|
    handcuffed|tased|cited|ticketed|ticket|locked up|frisked|narcanned|narcaned|clocked|mirandized)
    (a|an|the|my|this|some|that|another|our|one|two|three|him|her|them)]`,
  `[(i|we) (just|finally|once|have|had|ve|also|already|literally)? booked
    (him|her|them|(a|an|the|this|some|that|another|our|one|two|three) ..1 <who.met>)]
    !(..6 (plays|sings|juggles|djs|gig|band|wedding))`,
  '[(i|we) (put|slapped|threw) (the|my)? (cuffs|handcuffs|bracelets) on]',
  '[(i|we) ..2 (swear|swore) them in]',
  '[(i|we) ..3 (fingerprint|fingerprinted|printed) ..2 (him|her|people|coaches|applicants|sets)]',
  `[(i|we|^|shift|tonight|just) (pulled|fished|dragged|recovered) (a|the|another|our) ..2
    (body|bodies|floater|floaters|drowning victim) (out of|from|off|up) ..4]`,
  `[delivered a baby (on|in|at|behind) (the|a|an) (side|back|car|parking|highway|driveway|breakdown|taxi|lobby|
    minivan|pike)]`,
  `[^ (wrote|writing|handed out|gave out) ..2 (tickets|citations|parking tickets|speeding tickets|warnings)]
    ${NO_HELP_DESK}`,
  `[(we|i) (had|worked|went to|took|handled) ..1 (<num>|two|three|four|five|six|seven|eight|nine|ten|another)
    (overdoses|ods|fatals|domestics|jumpers|stabbings|shootings|burglaries|break ins|unattendeds)]`,
  `[(took|take|taken|pulled|got) (a|the|another|two|three|<num>) ..1 (gun|guns|knife|machete|pistol|blade) off
    (a|the|him|her|some|of|this)]`,
  `[(got|getting|was|been) (bit|bitten|spit on|spat on|punched|kicked|scratched|headbutted|stuck) by
    (a|the|my|some|our) ..1 (suspect|prisoner|drunk|arrestee|inmate|perp|shoplifter|subject|guy in cuffs|handcuffed)]`,
  '[my partner and i ..9 (man|woman|kid|guy|drunk|fella|lady|suspect|prisoner) (out of|off|down|from|back|into|home)]',
  `[i was the one (writing it down|taking the statement|who cuffed|holding the light|working the radio|on the radio|on
    the other end)]`,
]

/** What is done at home, in shops and at schools, too: it needs police talk beside it. */
export const SHARED_ACTS: readonly string[] = [
  `[(i|we) (had|have|get) to (book|arrest|cuff|tase|pull over|cite|tow|handcuff|lock up|mirandize)
    (a|an|the|my|him|her|this|some|that|our)]`,
  '[(i|we) ..2 (took|take|taken|taking) (a|the|his|her|their|my) ..2 (report|statement|complaint)]',
  '[(took|taken) (a|the|his|her) (report|statement) (off|from|on)]',
  `[(i|we) ..2 (wrote|write|writing) ..2 (tickets|citations|parking tickets|warnings|a ticket|her a ticket|him a
    ticket|them up)]`,
  `[(i|we) (been to|have been to|go to|went to|been out to|get sent to|am at) ..3
    (house|number <num>|address|apartment|place) ..3 times]`,
  `[(had to be|got to be|i was|always) the one (who|to) ..1 (walk up to|walked up to|knock on|knocked on|ring|rang)
    ..3 (door|doorbell|bell) ..2]`,
  `[(had to|have to|got to|go) (notify|tell|inform) (a|the|his|her|their|another|somebody's)
    (mother|mom|father|dad|family|parents|wife|husband|son|daughter)]`,
  `[(held|holding|hold) (a|his|her|their|some|the) ..4 (hand|head|pressure) ..3 (until|till|while) ..1
    (ambulance|medics|ems|fire department|helicopter|rescue)]`,
  '[(spent|stuck|all) ..4 guarding]',
  '[(broke|break|breaking) up (a|the|another) ..1 (fight|brawl|party|melee|riot) (at|behind|outside|in front of|on)]',
  '[(had to|have to) shoot (a|the|another) (deer|raccoon|coyote|moose|fox|turkey|skunk)]',
  '[(did|doing|started|do) (cpr|chest compressions|compressions) (on|for|in|until|till)]',
  `[(chased|tackled|ran after|chase) (a|the|this|some|him|her) ..3 (through|over|across|into|down) ..3
    (yards|backyards|fence|fences|woods|yard|parking lot|tracks|alley|swamp)]`,
  '[(been|was|were|out) there on it]',
  '[(you|we|i) (write|wrote|writing) (em|them|him|her|people|everybody) up]',
  "[<who.met> ..2 (is|was|'s|comes|came|stood|showed up) ..2 at my (counter|window|desk)]",
  "[(he|she|they) ..2 (is|was|'s|comes|came|are) ..1 at my (counter|window|desk)]",
  '[(did|do|doing|ran) ..1 background (file|check|checks|investigation|packet) (on|for)]',
  '[(i|we) (seized|confiscated|impounded|recovered)]',
  '[(meets|met|greets|greeted) me (on|at) the (porch|door|driveway|steps)]',
  '[(the one|one|i am the one) who (logs|keys|files|types|picked up|answers|answered|took|processes|booked|enters)]',
  `[^ (searched|stopped|transported|interviewed|towed|chased|woke up) (a|an|the|my|this|some|that|another|our|one|two|
    three|him|her|them) ..3 <who.met>]`,
  `[(i|we) (just|finally|once|have|had|ve|also|already|literally)? (searched|stopped|interviewed|towed|chased|wrote
    up|write up) (a|an|the|my|this|some|that|another|our|one|two|three|him|her|them)]`,
  `[(we|i) (had|worked|went to|took|handled) ..1 (<num>|two|three|four|five|six|seven|eight|nine|ten|another)
    (crashes|deaths)]`,
]

export const STAFFING: readonly string[] = [
  `[(<num>|no|nobody|zero|one|two|three|four|five|six|both|only|just) ..2
    (officers|cops|cruisers|dispatchers|patrolmen|jailers|sergeants|detectives|call takers) ..3
    (on the road|on patrol|on the street|in dispatch|for the whole town|for the town|on nights|on shift|on tonight|
    tonight|per shift|to cover|to work|in the academy|for one desk|to run|running)]`,
  `[(short|down) (<num>|one|two|three|four|five|six|a)? ..2 (officers|cops|dispatchers|patrolmen|on patrol|on nights|
    in dispatch|on midnights)]`,
  '[not have enough (vests|cars|cruisers|radios|officers|bodies|tasers|dispatchers|cops|guys on)]',
  '[nobody (in|coming out of|graduating from) the academy]',
  '[(<num>|one|two|three|four|five|six|nobody) ..2 (covering|to cover|for) the (whole|entire) town]',
  `[(asked|begged|asking) for ..2 (a second|another|one more|more|an extra)
    (jailer|dispatcher|officer|car|cruiser|body|sergeant|matron)]`,
  '[<work.backlog>]',
]

/** Families have two cars on the road, and teams are short two guys. */
export const SHARED_STAFFING: readonly string[] = [
  `[(<num>|no|nobody|zero|one|two|three|four|five|six|both|only|just) ..2
    (cars|units|openings|vacancies|empty chairs|guys|bodies|of us) ..3
    (on the road|on patrol|on the street|in dispatch|for the whole town|for the town|on nights|on shift|on tonight|
    tonight|per shift|to cover|to work|in the academy|for one desk|to run|running)]`,
  '[running (one|two|three|only|just|<num>) ..1 (car|cars|cruisers|cruiser|units)]',
  "[(bureau|dispatch|the desk|the station|days|nights|mids|patrol) (is|'s) (just|only|down to)]",
  '[nobody on the (pond|road|desk|water|street)]',
  `[(only|just|just the|down to) (one|two|<num>) (car|cars|cruiser|cruisers|unit|units) (out|on)
    (from|between|till|until|after|overnight) ..4]`,
  '[(only|just)? (one|two|three|four|<num>|both) (of us|cars|units|cruisers) between here and ..3]',
  `[(we|they|somebody|patrol|nights) ..1 used to (check|patrol|walk|sit on|run|swing by|drive through)
    (the|that|your|those) ..14 (nobody does|nobody is|no longer|not anymore|stopped|no one does|not now)]`,
  `[nobody (checks|patrols|walks|sits on|swings by|drives by|is checking|is patrolling) ..4
    (anymore|after|between|at night|on weekends|till|until|nights)]`,
  `[(they|we|chief|the state|the sheriff|the brass|command) (pulled|pulling|took)
    (everybody|everyone|all of us|us all|half of us|patrol|all the cars|every car) (off|from) ..6]`,
  '[(short|down) (<num>|one|two|three|four|five|six|a)? ..2 (bodies|guys|cars)]',
]

/** In court on what one arrested, cited or wrote up. */
export const COURT_DAYS: readonly string[] = [
  `[(i|we|me|got|get|my|have|had|another) ..4 (subpoena~|testify~|the stand|grand jury|cross examined|cross
    examination)]`,
  '[<num> ..3 (district court|superior court|juvenile court|the courthouse)]',
  `[^ ..2 (court|trial|arraignment|grand jury) (at|on|all day|again|today|tomorrow|tuesday|monday|wednesday|thursday|
    friday)]`,
  '^ [testifying]',
  '[(in|at) court ..4 (a|some|that|the|this) (guy|kid|man|woman|driver|clown|case|defendant) who]',
  '[(court time|court ot|court overtime|court detail)]',
  `[(stood by|standing by|on standby|stand by) (in|at|for) (the)? (superior|district court|superior court|juvenile
    court|court|grand jury) !(street|square|ave|tennis|basketball)]`,
  '[(in|at) ..2 (district|superior|juvenile|worcester superior) (court)? ..3 (for|on|all day|today|till|until)]',
  `[my (case|trial|arrest|case is|case got|stop) ..3 (tossed|thrown out|dismissed|continued|on monday|tomorrow|is up|
    goes to|went to|comes up)]`,
]

/** What becomes of cars, radios and the rest. */
export const GEAR: readonly string[] = [
  '[(our|my|the|new|these|both|every|they|we|<dept.name>) ..2 <work.gear> ..5 <work.gearevent>]',
  '^ [<work.gear> ..4 <work.gearevent>]',
  '[<work.gearevent> ..4 <work.gear>]',
  '[<work.gear> ..3 (go|goes|going|went|gone) (live|down|out|to auction|in the shop)]',
  '[(they|chief|town|department|sergeant|lieutenant) (put|gave|issued|took|bought|cut) ..5 <work.gear>]',
  '[<work.gear> has (been down|been out|no|had no)]',
  `[(our|the|these|ours) ..1 (portables|portable|radios|repeater|mics) ..1
    (go|goes|cut|cuts|drop|drops|die|dies|crap|craps|quit|quits) (dead|out|off)? (behind|in|past|by|at|near|around)
    ..6]`,
  '[(portables|ours) (go|cut|drop|die) (dead|out|off) ..6]',
  '[(nobody|no one) ..1 (on|at|manning|covering|working) the (front desk|desk|console|lobby window) ..4]',
]
