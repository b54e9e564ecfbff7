/**
 * Police work said outright and in passing, without a word for what the writer is: patterns for `author.likely`. Each holds a
 * deed, a tool or a kind of person that goes with no other work, or two that others have one of.
 */

const SOMEBODY =
  '(guy~|man|men|woman|women|kid~|lady|fella~|dude~|gal~|gentleman|people|person|teenager~|driver~|motorist~|drunk~|couple|clown~|moron~|idiot~|loser~|punk~|<met.who>)'
const DID =
  '(just|finally|already|also|only|have|had to|got to|have to|ever|once|got done|just got done|still|went and|even|never)?'
/** Who speaks: "I", "we", "me and the boys", or a verb first. */
const US =
  '(i|we|^ !(i|we|he|she|they|the|a|my|his|her|our|your)|me and (the|my)? <any>|(the (boys|guys)|my partner|partner) and (i|me)|and (i|we))'
const CRIME =
  '(arson|assault|assault and battery|a and b|battery|robbery|armed robbery|burglary|larceny|theft|murder|manslaughter|kidnapping|trespassing|trespass|disorderly|disorderly conduct|oui|dui|dwi|possession|distribution|trafficking|shoplifting|fraud|forgery|stalking|vandalism|b and e|breaking and entering|resisting|resisting arrest|strangulation|identity theft|indecent exposure|malicious destruction|leaving the scene|witness intimidation|criminal <any>|attempted <any>)'
/** What one is sent to, by names that visitors and shops have no use for. */
const CALL =
  '(domestic~|overdose~|prowler|shots fired|b and e|shoplifting|shoplifter~|trespass|disturbance|noise complaint~|burglar alarm~|stabbing|shooting|neighbor dispute~|unattended death|welfare check~|wellness check~|well being check~|bar fight~|bar brawl~|break in~|hit and run~|drunk and disorderly|suspicious person|suspicious car|loud party|loose dog)'
const YEARS = '(<num>|<count>) ..1 (years|yrs)'
const RANK = '(sergeant|sarge|lieutenant|shift commander|deputy chief|police chief)'
const DESK =
  '(narcotics !anonymous|vice !(president|principal|chair)|homicide|major crimes|sex crimes|internal affairs|the drug unit|the gang unit|the k9 unit|the lockup)'
const BLUE = '(cop~|officers|police|law enforcement|pd|dispatchers|<dept.name>)'

export const PLAIN_WORK: readonly string[] = [
  // Arrested, charged, watched, driven.
  `(i|we|me and <any> <any>) ${DID} arrested (him|her|them|a|an|the|my|our|this|some|that|another|two|three|four|<num>|<count>) !(..3 (decline|slide|fall|rot|spread|decay|development|growth|bleeding|leak|descent|momentum|rust))`,
  `(i|we|^) ..1 (charged|charging|charge) (him|her|them|(a|an|the|that|this|my) ..2 <met.who>) with (a|an)? ..1 ${CRIME}`,
  `${SOMEBODY} (that|who|whom)? (i|we) ..1 (arrested|cited !in|ticketed|cuffed|handcuffed|fingerprinted|frisked|tased|interrogated|summonsed|locked up|pulled over !on the (sled|bus|ice|bike))`,
  '(i|we) (have)? (ever|never) (arrested|handcuffed|fingerprinted|mirandized|tased|frisked|interrogated)',
  `${US} ${DID} (lock|locked|locking) up (a|the|<num>|<count>|another|some|that|this) ..1 ${SOMEBODY}`,
  '(robbed|stole|shot|stabbed|assaulted|suspect|guilty|did it|broke into) ..9 (i|we) booked (him|her|them)',
  `${US} ${DID} (am|was|were|are|been)? (transport|drive|haul|move|escort|watch|guard|feed|process|babysit)~ (a|the|my|our|two|three|<num>|another|some) ..1 (prisoner|detainee|arrestee)~ !(of|exchange)`,
  '^ prisoner (watch|transport|detail|run|meals|count) ..6 (cell|till|until|again|all night|tonight|today|to|from|<num>)',
  '(turned|gave|ratted|handed) (him|her|them) (in|up|out|over) to us',
  // Sent to this and that.
  `(i|we|^ !(he|she|they)|me and <any> <any>) ${DID} (went|go|going|sent|got sent|got called|called|headed|rolled|responded|been|ran) (out|back|over)? to (a|an|another|two|three|<num>|the same) ${CALL} !(partner~|violence|help|shelter|terminal|flight~|training|scene|class|prevention|hotline|meeting|hearing|range|match|star~|form|violence|in (service|the (weather|clouds|case|action)))`,
  `(i|we|^ !(he|she|they)|me and <any> <any>) ${DID} (cleared|handled|worked|answered|settled|responded to) (a|an|another|two|three|<num>|the) ${CALL} (at|on|by|in|over|behind|down|last|tonight|today|this|then|before|after)`,
  `(i|we) (do not|will not|never|quit|stopped|no longer|hate|used to) ..1 (go|going|respond|responding|come out|show up|roll|get out|answer|bother|bothering) (to|for|on|with) ..1 ${CALL} (call~|complaint~)? (anymore|any more|now|calls|complaints|here|at all)`,
  `${US} ${DID} (answer|take|took|taken|handle|field)~ ..8 (911|emergency) calls`,
  `(scam|fraud|theft|burglary|break in~|larceny|vandalism|noise|barking dog~|stolen bike~|loud music|shoplifting|domestic) (call~|report~|complaint~)? ..3 we (just|only|still|never|do not|will not)? (write|file|take the report|take a report|toss|ignore|laugh|hang up|log|let it|let them)`,
  '(restraining orders|warrants|protection orders|209as) ..6 we (do not|never|will not|just|only|serve|hand) ..2 (go|serve|look|bother|chase|hand|file|serve)',
  `(i|we|us|us <any> <any>) ..2 (drive|drove|roll|rolled|cruise|ride) (right|on|straight)? (by|past) (the|those|these|your)? ..1 (domestics|drug deals|street fights|b and es|break ins|prowler calls)`,
  `(never|not|hate~|love~|like~|dread~|sick of|tired of) ..3 (old people|elderly|drunk|mental|psych|domestic|juvenile|noise complaint|barking dog|welfare) <poss>? calls`,
  '(on|during) (a|my|another|our) (wellness|welfare|well being) check !(..5 (vet|puppy|kitten))',
  '(i|we|^) ..1 (was|were|got|am)? (first|second|last) (unit|car|officer)? on scene (at|to|for|of|in) ..3 (crash|wreck|rollover|fire|shooting|stabbing|domestic|accident|overdose|collision|fight|fatal|hit and run|drowning)',
  '(you|you folks|you people|folks|people) (call|dial|phone) ..4 (barking dog|noise|parking|loud music|fireworks|car alarm|neighbor~|kids) ..3 we ..1 (laugh|take our time|drive slow|roll our eyes|finish our|do not even)',
  '(calling|call) us ..8 (nobody|no one|none of us) (is|will be|<poss>)? (coming|going to come|going to show)',
  '(school|principal|mall|mall security|landlord|motel|hotel|shop|store|homeowner~|bar owner~|manager) ..6 (call~|calling|called) us (for|over|about|on) (everything|nothing|every little thing|(the)? (skateboarders|shoplifters|loiterers|teenagers|trespassers|drunks))',
  // Tickets, stops, plates.
  `(i|we|^|going to|gave up|quit|stopped|done|all|hate|love|tired of|sick of) ..2 (write|wrote|writing|hand out|handing out) (speeding|parking|traffic|the|some|more|no|any|a few)? tickets (on|at|along|out on|down on|years ago|all (morning|day|night|shift)|till|until|to (speeders|drivers|people|kids|tourists)|anymore|$) !(..12 (printer~|jira|server~|laptop~|help desk|helpdesk|backlog|sprint|agile|devs|developers|engineers|product|bug|bugs))`,
  '(i|we|us|me and <any> <any>|no more|done|quit|stopped) ..5 (stopping (for)?|pulling over|chasing|clocking|ticketing|catching) (speeders|drunk drivers|red light runners|stop sign runners)',
  `(ran|run|running) (him|her|them|it|the (guy|driver|owner|passenger|plate|car)) ..5 (no wants|no warrants|valid license|suspended license|came back (clean|clear|valid|stolen|expired|with a warrant|wanted)|no hits)`,
  '(i am|we are|i was|we were|^|stuck|out|sitting|still|currently) on (a|another|my) (traffic|car|motor vehicle) stop !(..6 (officer|cop|trooper|lawyer))',
  // Papers.
  `${US} ${DID} (took|taking|take) (a|the|his|her|another|two|three) (statement~|witness statement~) (from|off) (a|an|the|my|his|her|some|this|that|our|<cap>) ..3 (${SOMEBODY}|witness~|victim~|clerk~|owner~|neighbor~|cashier~|manager~|bartender~|nurse~|teacher~|guard~|boy|girl|mother|father|husband|wife|son|daughter|girlfriend|boyfriend|caller~|driver)`,
  'the (day|night|morning|one who) ..1 (took|wrote|typed) (the|her|his|your|their) report',
  '(sat|spent|stood) ..8 (for|taking|writing|typing) (the|his|her) (police|incident|crash|fraud|theft)? report ($|then|and then)',
  `(i|we|^) ${DID} (wrote|write|writing|typed|typing) up (a|an|the|another|that|some) ..1 (hit and run|domestic|burglary|larceny|assault|theft|shoplifting|shoplifter|oui|dui|drunk|robbery|break in|b and e|noise complaint|trespass|speeder)`,
  '(victim|suspect|complainant|perp|witness) ..12 (i|we) wrote (it|him|her) up',
  '(i|we) (wrote|typed|swore out|swore to|drafted|typed up|wrote up) (the|a|an|that) ..1 (search warrant|arrest warrant|warrant|criminal complaint)',
  // Whom they look for, and what was found.
  '(eyewitness|suspect|informant|ci|confession) (that)? (we|i) (have|had|got) (got)? ($|is|was|so|and|now)',
  '(witness|suspect|informant|ci|snitch|prisoner|victim) of (mine|ours)',
  '(public defender|defense (lawyer|attorney)|prosecutor) ..5 case of (mine|ours)',
  '(found|caught|got|know|grabbed|identified) our (arsonist|flasher|prowler|bank robber|shooter|stabber|peeping tom|getaway driver|car thief)',
  '(left|fled|leaving|fleeing) our scene',
  '(crash|wreck|robbery|break in|hit and run|stabbing|shooting|assault|burglary|larceny|homicide) ..18 i am (working|investigating|handling|assigned to|lead on|on) (it|that|this|the case) ($|so|and|now)',
  '(knife|gun|weapon|bat|machete|crowbar) (that)? (we|i) (found|pulled|fished) (in|under|behind|out of) (the|a|his|her) ..1 (dumpster|storm drain|waistband|glove box|glove compartment|trunk|wheel well)',
  '(gun|weapon|knife|drugs|heroin|stash|casings|body) (that)? (we|i) (recovered|seized|bagged|logged)',
  '(did it|guilty|put him away|put her away|confess~|killer|killed (him|her)) ..10 (when|after|before) we (found|searched|arrested|picked up|pulled) (the|him|her|his) ..1',
  'the door (that)? we ..1 (kicked|booted|rammed|breached|forced) (in|down|open) !(..5 (barn|shed|cabin|garage|rotten|locked|stuck|frozen))',
  '(state boys|staties|state police|feds|the feds|dea|troopers|sheriffs) and (us|our guys|our detectives|our shift|we)',
  // Units, posts and the station.
  `i (work|worked|am working|have worked|did|do|am in|was in|came up in|started in) (in)? ${DESK}`,
  `(i|^) ..2 ${YEARS} (in|of|doing|on|with) (plain clothes !at|plainclothes !at|undercover|uc|narcotics !anonymous|vice|homicide|the drug squad|the drug unit|the vice squad|booking|patrol)`,
  '(^|i) ..2 (used to|still|did|do|done|miss|hated|loved|quit) (do|doing)? (some)? (uc|undercover|police|patrol|narcotics|vice|lockup) work',
  '(i|we|^ !(he|she|they|who)) ..8 for (the|a) (drug squad|vice squad|drug unit|narcotics unit|drug task force|detective bureau)',
  'what (i|we) do (for|at|with) the (police|pd|police department|drug unit) !(fundraiser|gala|ball|auction|museum|benefit|picnic|charity|memorial|calendar)',
  '(job|gig|assignment) i (ever)? (had|have|did) (with|at|for) the (police|pd|police department)',
  'i (buy|bought|sell|sold) (drugs|pills|dope|heroin|guns|crack) for the (police|pd|cops|drug unit|task force|feds)',
  '(i|we|^|is|are|was) ..4 one of our (undercovers|ucs|narcs|detectives|patrolmen|informants|plainclothes guys)',
  '(working|work|worked|covering|pulling|pulled|got|doing|on|stuck on) (the|an|another|my)? (overnight|overnights|midnights|midnight shift|night shift|night desk|desk|front desk|late desk|window) at (the|our) (station|pd|police station|cop shop) !(..8 (radio|dj|morning show|pump~|gas|trains|tickets))',
  '(moved|put|bumped|sent|switched) (me|us) (to|on|onto|back to|back on|over to) (midnights|mids|last half|first half|patrol !of|the lockup|booking|narcotics !anonymous|the detective bureau|the 4 to 12|traffic detail~)',
  '(finish~|passed|failed|did|done|had|doing|taking|survived|got) (my|our|the|annual|yearly)? ..1 (taser|oc|pepper spray|use of force|defensive tactics|radar|evoc|baton|handcuffing|less lethal|duty weapon) (recert~|recertification|requal~|requalification|qualification|certification|cert|refresher)',
  '(told|read|gave|warned|asked) (us|me) at (roll call|rollcall)',
  'we (have|had|got) (<num>|<count>|no|only two|half) ..1 (radios|cruisers|cars|vests|tasers|body cams) (for|between) ..2 (officers|cops|patrolmen|dispatchers|guys on patrol)',
  '(patrol|booking|the lockup|the 911 room|the comm center) is down to ..2 (of us|me)',
  'my beat (is|<poss>|was|has|runs|covers|used to be) (now)? (the|all|only)? ..1 (north|south|east|west|flats|downtown|waterfront|hill|harbor|mill) (side|end|district|now|and)?',
  '(i|we|have not|^|never|not) ..3 (done|did|do|walked|walk|worked|pulled|had) (a|the|my)? ..1 (foot beat|foot patrol !of|foot post|walking beat)',
  'we (only|just|never|still|mostly) patrol (where|your|downtown|past|the (north|south|east|west|center|square|rich|mall|mills|main|nice|good|bad|lake|beach))',
  'my (first|last|second|third|only|worst|oldest) (homicide|fatal !(error|flaw|mistake)|stakeout|unattended death|death notification) !(..3 (game|novel|book|show|podcast|episode|documentary))',
  'we (sit|park|hide|nap|tuck in) ..6 (let|ignore|turn down|turn off) the radio',
  '(answer|answering|ignore|ignoring) the radio ..3 (do nothing|go home|and|all)',
  // The house itself: its ranks, its money, its years.
  `(our|my) (night|day|midnight|evening|overnight|desk|shift) (sergeant|sarge|lieutenant)`,
  `(day off|days off|vacation|time off|overtime|shift|shifts|schedule|bid|details) ..12 (the|our) ${RANK} ..1 (told|said|says|posted|approved|denied|cut|changed) !(..6 (army|base|platoon|marines|guard))`,
  '(worked|served) (for|under) (<num>|<count>|several|too many) (different|police)? chiefs !(..4 (fire|firehouse|engine|navy|kitchen))',
  '(ashamed|proud|embarrassed|honored|sick|tired|sorry) (of|to) (wear|wearing|put on|pin on) (this|our|that) (patch|badge|shield) !(..9 (scout~|troop|den|pack|club|guild|rally))',
  `(department|force|pd|chief|brass) ..8 (given|gave) (it|this place|that place|them) ${YEARS}`,
  '(gave|given) (that|this|the) (department (my|<num>|<count>) ..1 (knees|back|marriage|health)|(force|pd) (my|<num>|<count>) ..1 (knees|back|marriage|life|best|health|youth|years))',
  `${YEARS} (in|on|at it) (and|i|so) ..2 (the)? (chief|sergeant|lieutenant|brass|captain) ..3 (me|my|us)`,
  `${BLUE} ..9 ${YEARS} (on|in) (and|so)? (i|$)`,
  `(bondsman|public defender~|victims|drunks|prisoners|domestics|arrests|junkies|defense lawyers|perps) ..16 years (on|at) (this|the) job`,
  '(pension|retirement|months left|years left) ..10 not getting out of (the|my|this) (car|cruiser)',
  '(my|our) (detail pay|detail rate|detail money|detail check|detail hours|court time|court pay|quinn bill|night differential and|roll call pay)',
  '(no|zero|done with|quit|stopped|not doing) (any)? proactive (anything|policing|patrol~|stops|enforcement)',
  '(rookies|recruits|cadets|new officers) (that)? (they|the academy) ..1 (send~|sent|gave|give~|sending) (us|me) !(..3 (throw|hit|pitch|bat|play|bunt|skate|shoot))',
  '(management|brass|admin|administration|command) (at|in|of|over at|down at) the (pd|station|police department) ..10 (we|us|our)',
  '(records clerk|dispatcher~|evidence officer|desk sergeant|jailer|matron) (at our (place|shop|station|house)|on (our|my) shift)',
  '(social workers|clinicians|medics|paramedics|ambulance|ems|reporters) ..3 (on|at|to) our calls',
  // One of them, said so.
  'i am telling you ..2 from (the)? inside $',
  `${BLUE} ..16 i am (one|one of them|one of those) (and|so|too|myself|$)`,
  `(<dept.name>|the pd|the police|the force|the cops) ..8 (every (last|single)? one of us|us included|that includes me|and that is all of us)`,
  '(we|us|those of us|all of us) in blue (here|in <dept.town>|in this town|support|back|oppose|want)',
  '(we|us) ..10 all (police|cops) $',
  '(<num>|<count>) years (left|to go|and out|to retirement) ..3 no (tickets|arrests)',
  '(i|we|^|spent|all) ..3 (my|our|the whole) (shift|tour) ..3 (with|on|chasing|talking to|babysitting|watching|sitting on) (a|the|some|one|two|three) ..1 (drunk~|prisoner~|suspect~|shoplifter~|body|crime scene|junkie~)',
  '(i have|i have got|i got|i am on|i caught) (his|her|their) case ($|so|now)',
  'all of us (down|over|up|out|back|here) at the (station|pd|police station|cop shop)',
  '(department|pd|police) (policy|rules) (is|are|says|say) (that)? we',
  'the (detective|cop|patrolman|dispatcher) in me (needs|wants|says|sees|can not|never|hears|is asking)',
]
