/**
 * Police work said outright and in passing, without a word for what the writer is: patterns for `author.likely`. Each holds a
 * deed, a tool or a kind of person that goes with no other work, or two that others have one of.
 */

const SOMEBODY = `(guy~|man|men|woman|women|kid~|lady|fella~|dude~|gal~|gentleman|people|person|teenager~|driver~|motorist~|drunk~|
    couple|clown~|moron~|idiot~|loser~|punk~|<met.who>)`
const DID = `(just|finally|already|also|only|have|had to|got to|have to|ever|once|got done|just got done|still|went and|even|
    never)?`
/** Who speaks: "I", "we", "me and the boys", or a verb first. */
const US = `(i|we|^ !(i|we|he|she|they|the|a|my|his|her|our|your)|me and (the|my)? <any>|(the (boys|guys)|my partner|partner)
    and (i|me)|and (i|we))`
const CRIME = `(arson|assault|assault and battery|a and b|battery|robbery|armed robbery|burglary|larceny|theft|murder|
    manslaughter|kidnapping|trespassing|trespass|disorderly|disorderly conduct|oui|dui|dwi|possession|distribution|
    trafficking|shoplifting|fraud|forgery|stalking|vandalism|b and e|breaking and entering|resisting|resisting arrest|
    strangulation|identity theft|indecent exposure|malicious destruction|leaving the scene|witness intimidation|
    criminal <any>|attempted <any>)`
/** What one is sent to, by names that visitors and shops have no use for. */
const CALL = `(domestic~|overdose~|prowler|shots fired|b and e|shoplifting|shoplifter~|trespass|disturbance|noise complaint~|
    burglar alarm~|stabbing|shooting|neighbor dispute~|unattended death|welfare check~|wellness check~|well being
    check~|bar fight~|bar brawl~|break in~|hit and run~|drunk and disorderly|suspicious person|suspicious car|loud
    party|loose dog)`
const YEARS = '(<num>|<count>) ..1 (years|yrs)'
const DESK = `(narcotics !anonymous|vice !(president|principal|chair)|homicide|major crimes|sex crimes|internal affairs|the drug
    unit|the gang unit|the k9 unit|the lockup)`
const BLUE = '(cop~|officers|police|law enforcement|pd|dispatchers|<dept.name>)'

export const PLAIN_WORK: readonly string[] = [
  // Arrested, charged, watched, driven.
  `(i|we|me and <any> <any>) ${DID} arrested (him|her|them|a|an|the|my|our|this|some|that|another|two|three|four|
    <num>|<count>) !(..3 (decline|slide|fall|rot|spread|decay|development|growth|bleeding|leak|descent|momentum|rust))`,
  `(i|we|^) ..1 (charged|charging|charge) (him|her|them|(a|an|the|that|this|my) ..2 <met.who>) with (a|an)? ..1
    ${CRIME}`,
  `${SOMEBODY} (that|who|whom)? (i|we) ..1 (arrested|cited !in|ticketed|cuffed|handcuffed|fingerprinted|frisked|tased|
    interrogated|summonsed|locked up|pulled over !on the (sled|bus|ice|bike))`,
  '(i|we) (have)? (ever|never) (arrested|handcuffed|fingerprinted|mirandized|tased|frisked|interrogated)',
  `${US} ${DID} (lock|locked|locking) up (a|the|<num>|<count>|another|some|that|this) ..1 ${SOMEBODY}`,
  `${US} ${DID} (am|was|were|are|been)? (transport|drive|haul|move|escort|watch|guard|feed|process|babysit)~
    (a|the|my|our|two|three|<num>|another|some) ..1 (prisoner|detainee|arrestee)~ !(of|exchange)`,
  `^ prisoner (watch|transport|detail|run|meals|count) ..6 (cell|till|until|again|all night|tonight|today|to|from|
    <num>)`,
  // Sent to this and that.
  `(i|we|^ !(he|she|they)|me and <any> <any>) ${DID} (went|go|going|sent|got sent|got called|called|headed|rolled|
    responded|been|ran) (out|back|over)? to (a|an|another|two|three|<num>|the same) ${CALL}
    !(partner~|violence|help|shelter|terminal|flight~|training|scene|class|prevention|hotline|meeting|hearing|range|
    match|star~|form|violence|in (service|the (weather|clouds|case|action)))`,
  `(i|we|^ !(he|she|they)|me and <any> <any>) ${DID} (cleared|handled|worked|answered|settled|responded to)
    (a|an|another|two|three|<num>|the) ${CALL} (at|on|by|in|over|behind|down|last|tonight|today|this|then|before|
    after)`,
  `(scam|fraud|theft|burglary|break in~|larceny|vandalism|noise|barking dog~|stolen bike~|loud music|shoplifting|
    domestic) (call~|report~|complaint~)? ..3 we (just|only|still|never|do not|will not)?
    (write|file|take the report|take a report|toss|ignore|laugh|hang up|log|let it|let them)`,
  '(on|during) (a|my|another|our) (wellness|welfare|well being) check !(..5 (vet|puppy|kitten))',
  // Tickets, stops, plates.
  `(i|we|^|going to|gave up|quit|stopped|done|all|hate|love|tired of|sick of) ..2
    (write|wrote|writing|hand out|handing out) (speeding|parking|traffic|the|some|more|no|any|a few)? tickets
    (on|at|along|out on|down on|years ago|all (morning|day|night|shift)|till|until|to
    (speeders|drivers|people|kids|tourists)|anymore|$) !(..12 (printer~|jira|server~|laptop~|help desk|helpdesk|
    backlog|sprint|agile|deli|coat check|carousel|arcade|zoo|devs|developers|engineers|product|bug|bugs))`,
  `(i am|we are|i was|we were|^|stuck|out|sitting|still|currently) on (a|another|my) (traffic|car|motor vehicle) stop
    !(..6 (officer|cop|trooper|lawyer))`,
  // Papers.
  `${US} ${DID} (took|taking|take) (a|the|his|her|another|two|three) (statement~|witness statement~) (from|off)
    (a|an|the|my|his|her|some|this|that|our|<cap>) ..3 (${SOMEBODY}|witness~|victim~|clerk~|owner~|neighbor~|cashier~|
    manager~|bartender~|nurse~|teacher~|guard~|boy|girl|mother|father|husband|wife|son|daughter|girlfriend|boyfriend|
    caller~|driver)`,
  `(i|we) (wrote|typed|swore out|swore to|drafted|typed up|wrote up) (the|a|an|that) ..1
    (search warrant|arrest warrant|warrant|criminal complaint)`,
  // Whom they look for, and what was found.
  '(state boys|staties|state police|feds|the feds|dea|troopers|sheriffs) and (us|our guys|our detectives|our shift|we)',
  // Units, posts and the station.
  `i (work|worked|am working|have worked|did|do|am in|was in|came up in|started in) (in)? ${DESK}`,
  `(i|^) ..2 ${YEARS} (in|of|doing|on|with) (plain clothes !at|plainclothes !at|undercover|uc|narcotics !anonymous|
    vice|homicide|the drug squad|the drug unit|the vice squad|booking|patrol)`,
  `(working|work|worked|covering|pulling|pulled|got|doing|on|stuck on) (the|an|another|my)?
    (overnight|overnights|midnights|midnight shift|night shift|night desk|desk|front desk|late desk|window) at
    (the|our) (station|pd|police station|cop shop) !(..8 (radio|dj|morning show|pump~|gas|trains|tickets))`,
  `(moved|put|bumped|sent|switched) (me|us) (to|on|onto|back to|back on|over to)
    (midnights|mids|last half|first half|patrol !of|the lockup|booking|narcotics !anonymous|the detective bureau|the 4
    to 12|traffic detail~)`,
  `(finish~|passed|failed|did|done|had|doing|taking|survived|got) (my|our|the|annual|yearly)? ..1
    (taser|oc|pepper spray|use of force|defensive tactics|radar|evoc|baton|handcuffing|less lethal|duty weapon)
    (recert~|recertification|requal~|requalification|qualification|certification|cert|refresher)`,
  '(told|read|gave|warned|asked) (us|me) at (roll call|rollcall)',
  `we (have|had|got) (<num>|<count>|no|only two|half) ..1 (radios|cruisers|cars|vests|tasers|body cams) (for|between)
    ..2 (officers|cops|patrolmen|dispatchers|guys on patrol)`,
  `my (first|last|second|third|only|worst|oldest) (homicide|fatal !(error|flaw|mistake)|stakeout|unattended death|
    death notification) !(..3 (game|novel|book|show|podcast|episode|documentary))`,
  // The house itself: its ranks, its money, its years.
  `(our|my) (night|day|midnight|evening|overnight|desk|shift) (sergeant|sarge|lieutenant)`,
  `(worked|served) (for|under) (<num>|<count>|several|too many) (different|police)? chiefs
    !(..4 (fire|firehouse|engine|navy|kitchen))`,
  `(gave|given) (that|this|the) (department (my|<num>|<count>) ..1 (knees|back|marriage|health)|(force|pd)
    (my|<num>|<count>) ..1 (knees|back|marriage|life|best|health|youth|years))`,
  `(my|our) (detail pay|detail rate|detail money|detail check|detail hours|court time|court pay|quinn bill|night
    differential and|roll call pay)`,
  // One of them, said so.
  `${BLUE} ..16 i am (one|one of them|one of those) (and|so|too|myself|$)`,
  `(<dept.name>|the pd|the police|the force|the cops) ..8 (every (last|single)? one of us|us included|that includes
    me|and that is all of us)`,
  '(we|us|those of us|all of us) in blue (here|in <dept.town>|in this town|support|back|oppose|want)',
  'all of us (down|over|up|out|back|here) at the (station|pd|police station|cop shop)',
]
