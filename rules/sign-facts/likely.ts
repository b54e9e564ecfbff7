import type { Fact } from '../author.ts'
import { OWN_DAYS, OWN_ROLE } from '../own-days.ts'
import { PLAIN_DUTY } from '../plain/identity.ts'
import { PLAIN_WORK } from '../plain/work.ts'
import { CLUTTER, KIN, NO_CALL_CENTER, NO_COMPANY, NO_FAMILY_COURT, NO_HELP_DESK, NO_PARISH } from './words.ts'

/*
 * What is hardly said of other work than police work, and what other work has, too; for `author.ts`, which tells how each counts.
 */

/** What is hardly said of other work. */
export const LIKELY: Fact = {
  tag: 'author.likely',
  patterns: [
    ...OWN_DAYS,
    ...OWN_ROLE,
    ...PLAIN_WORK,
    ...PLAIN_DUTY,
    `(i|we|^) ..2 (did|spent|pulled|stood|sat|worked|held|stuck) (<num>|<count>|all) ..1 (hrs|hours|hour|night|day)
      (on|holding) (a|the|our|that) (perimeter|inner perimeter|outer perimeter|barricade|standoff)
      !(fence|wall|trail|walk|drain|path|road|bed|beds|planting)`,
    `(guy|one|ones|people|folks|person|woman|girl|gal|man|us|those) (who|that|whose|in|with) ..3
      (the badge|a badge|badges|the shield|cruisers get|the cruiser|patrol cars|blue shirts !(at|from|behind)|the
      uniform|handcuffs|the cuffs|show up when you call|answers when you call|answer 911|answers 911|your 911|knocks
      after|knock on your door at)`,
    `(<police.role>|<police.rank>|<roster.full>|<roster.last>) ..4 (cover~|covering|took|takes|taking|swap~|swapped|
      swapping|trade~|traded|trading|pick~ up|picked up) my (shift|detail|tour|overnight|double|post)`,
    `(us|those of us|guys|folks) (out)? (on the road|on patrol|on the street|on the desk|on midnights|in the
      cruisers|in blue|behind the badge|in uniform)`,
    `(my|our) (officers|sidearm|cops|patrolmen|radio room|prisoners|detainees|warrants|overtime detail|midnight
      crew|platoon sergeant at the pd|holding cells|booking desk)`,
    '(the|our) (whole|entire)? (midnight|overnight|night|day|evening|midnights|4 to 12) (crew|guys|squad|relief)',
    `(i|we) ..2 (lock~ up|locked up|busted|nabbed|collared|popped|raided|cuffed|tracked down|took into custody)
      (him|her|them|the|a|some|another|two|three|that|for|last|five)`,
    `(guy|kid|dude|man|woman|girl|one|idiot|couple|crew|three|two|four) (we|i) (just|finally)?
      (lock~ up|locked up|arrested|booked|busted|cuffed|pulled over)`,
    '(i|we) ..2 (put|slapped|took|got) (the|my|our)? cuffs (on|off)',
    '(i|we|quit|stopped|start) ..3 (making|make|made|do|doing) (car|traffic|mv)? stops',
    '(i|we) ..3 (answer~|answering|took|take) (911|nine one one)',
    '(answering|working|taking) 911',
    'stayed on the line with',
    `(just|i|we) ..1 (took|had|got) a call from (a|an|some|this) <met.who> ${NO_CALL_CENTER}`,
    `(put~|putting) (you|him|her|them|callers|people|a caller) on (speaker|hold) ..6
      (911|room|lines|caller|emergency)`,
    '(911|dispatch) (girlie|girl|guy|gal|mom|dad|lady|queen|life|wife|mama)',
    `(tipped|tips|tip|flag~|flagged|sends|sending|dispatch~|toned|gave) us ..3 (off|in|out|down|to|about|over)? ..4
      (house|street|address|addresses|suspect|call|area|video|apartment)`,
    '(we|i) already (know|knew) who (did|shot|stabbed|robbed|killed) !(it|the dishes|this)',
    `(we|i) ..3 (warrant|judge signed|search warrant|tracker on|wire on|phone dump|surveillance on|sat on the house|
      sit on the house|stake~ out|staking out)`,
    `(judge|magistrate) ..2 signed (it|off|the|our|my) ${NO_FAMILY_COURT}`,
    '(how|when|where) we (do|hit|take|breach|clear|stack|go through) (a|the) door',
    `(we|i) ..1 (found|find) (him|her|the body|the gun) ..3 (dead|hanging|floor|in the woods|face down|cold|
      deceased|unresponsive)`,
    '(room|tub|chair|garage|basement|spot|place|house) where we found (him|her|them)',
    `(we|i) (hauled|pulled|fished|dragged|dug|seized|recovered|took|carried) !(..7 ${CLUTTER}) ..7 (out of|from) ..3
      (basement|pond|river|house|trunk|attic|apartment|car|lake|woods|crawlspace)`,
    `(every|the|another|last) (car|body|gun|bike) (we|i have|we have)
      (towed|pulled|dragged|fished|hauled|seized|recovered)`,
    '(i|we) ..3 (roll|rolled|did|do|take) (the|your|his|her|their)? (fingerprint cards|fingerprints|prints)',
    '(did|do|doing) the background (file|check|investigation) on',
    '<num> open (burglaries|cases|larcenies|robberies|homicides|breaks|investigations)',
    '(open|working|caught|solved|closed|clear~) (burglaries|larcenies|breaks|homicides)',
    '(in|to|from|down in) the cells',
    '(prisoner~|drunk~|guy|woman|kid|man) in cell (<num>|<count>)',
    'cell (<num>|<count>) (asked|wants|asks|sings|snores|smells)',
    '(eleven|twelve|<num>|<count>) (times|calls) ..4 (same|that|this) (address|house|apartment|couple|guy|door)',
    '(fourth|fifth|third|tenth|second|sixth) time ..6 same (address|house|apartment|couple|door)',
    `(been|sent|go|went|called|back) to (number|the same|that) ..2 (<num>|house|apartment|address) ..2
      (<num>|<count>|so many) times`,
    '(same|from the|through the|before the) academy ..6 (i|we|me|my|bunk|buddy|together|instructor~)',
    '(i|we|me) ..4 academy (week|day|in|with|together|since|bunk|roommate~|mates)',
    '(<num>|<count>) (years|year|yrs) in (this|the|my)? (uniform|a uniform|blue|a cruiser|the cruiser|patrol)',
    'i carry (on|off|on and off) duty',
    `(dog|pup|k9|canine|partner) ..8 (odors|narcotics|on a track|the suspect|the perp|bite work|alerted on|hit on a
      car|stitches)`,
    '(spit|swung|spat|kicked) (on|at) ..4 (on shift|on duty|last shift|in booking|in the cruiser|this shift|at work)',
    `(the|a|our) department (boat|range|gym|vehicle|cruiser|car|phone|radio|bike|shield|patch|seal|locker room|
      detail|picnic|issued)`,
    '(department|issued|duty) (issued|issue) (glock|weapon|holster|gun|boots|vest|radio|phone|sidearm|is)',
    'issued (holster|glock|sidearm|vest|duty|cuffs|taser|baton)',
    '(cameras|camera|body cams) on (our|my) (chest~|vest~|uniform~)',
    `(i am|i will be|as|on) the (acting chief|interim chief|chief of police|oic|officer in charge|shift commander|
      day shift commander|night shift commander|watch commander|desk officer|desk sergeant|duty officer|traffic
      sergeant|detective sergeant)`,
    `^ (acting chief|oic|shift commander|watch commander|desk sergeant|firearms licensing officer|licensing officer|
      traffic sergeant|animal control officer|records clerk) ..8 (here|for <any> days|this week|tonight)`,
    `^ the (acting chief|oic|shift commander|watch commander|desk sergeant|firearms licensing officer|licensing
      officer|traffic sergeant|animal control officer|records clerk) (here|for <any> days|this week|tonight)`,
    'acting chief (for|until|while|this|again)',
    `(i|my|we|the) ..5 (on the stand|suppress|suppression|superior court|district court|grand jury) ..9
      (i|me|my|lawyer|jury|attorney|officer|subpoena)`,
    `(being|been|was|am) on the stand !(..12 (expert|divorce|custody|probate|my (landlord|ex|uncle|neighbor)|small
      claims|appraiser|character))`,
    `(lawyer|attorney|counsel|defense|prosecutor|da) ..8 (asked me|asked if i|cross examined me|called me officer|
      goes officer|calls me)`,
    '(my|the) subpoena ..8 (court|nine|called|testify|stand)',
    '(for|of) (our|the|my) (dept|pd)',
    `(every|all the|all us|half the|most) (cop~|officer~|guys) (in|at|on)
      (<dept.town>|town|this town|my shift|<dept.name>) ..6 (we|us|our|i)`,
    '(<dept.name>|<dept.town> finest) ..12 our officers',
    `(badge|shield|unit|car|cruiser) (number)? (<num>|is my|was my) ..3
      (forever|retired|out|signing off|on my|at the bottom)`,
    `(i|we) (am|was|are|were|got|get|have been) ..1 (ordered in|held over|forced in|forced over|forced to work|
      drafted|mandated) (again|for|tonight|on|by|because|today|the)`,
    `(put|putting) (my|our) name in (for detective|for sergeant|with the department|with the pd|at the department|
      with the same department|with the police)`,
    '(bids|bid|bid sheet|shift bids) (came|come|went|are|is) (back|out|up|posted)',
    `(flip~|flipping|going|go|moved|switching|bid|bidding) (to|onto|for|over to)
      (midnights|last half|11-7s|11 to 7s|12 to 8|the 4 to 12|4 to 12s|first half|days on patrol)`,
    '(carry|carries|wear|wears) (the|a) (shield|badge) (around here|in this town|here|for a living)',
    'raised my right hand',
    '(our|my) warrants',
    '(take|took|write|wrote|written|taken) (first|the first|your|the initial) report',
    '(i|we) have taken reports',
    '(answer|work|man|cover) the (phones|desk|window|front desk) at (the|our|your)? (station|pd|police)',
    '(daddy|mommy|dada|papa) ..3 (badge|vest|cop car|police car|cruiser|uniform|bad guys|bad people|in jail|to jail)',
    `(kid|kids|son|daughter|toddler) ..12 (daddy|mommy|dad|mom) ..3 (puts people|arrests people|catches bad|in the
      cage|police)`,
    '(nos|me) (llaman|llamen|llamaron|llamar|vuelven a llamar|mandaron|despacharon) ..6 (de|por|otra|ese|a)',
    '(este|mi|el|nuestro) uniforme',
    'my (pd|police|precinct|police department) (email|e mail|address|inbox)',
    `(ada|public defender|defense attorney|defense lawyer|prosecutor) ..6
      (my (last|first|next)? ..1 (case|cases|arrest|stop|trial)|beat me|crossed me|cross examined|had me on)`,
    `(i|we) ..2 (took|take|taking) (a|his|her|the|their) statement~
      !(necklace~|piece~|earring~|jewelry|shirt~|dress|hat~|wall) (off|from|of|down|at)?`,
    `(i|we|^) (just|finally)? (searched|tossed) (a|his|her|their|some) ..2
      (camper|car|trunk|house|apartment|truck|vehicle|van|backpack|bag|room|trailer)`,
    '(i|we) (had|have|got) to (book|arrest|cuff|tow|cite|ticket|tase|lock up) (a|him|her|them|this|some|the|another)',
    '(got|have|with|has) (<num>|<count>) years on (to|and|the job|this job|now|here|so|in this)?',
    'pending calls',
    '(dispatch|radio|the shift commander|the desk sergeant) (sent|sends|gave|gives) (me|us)',
    `(put in|putting in|turned in|dropped|drop) my (papers|retirement papers|badge) ${NO_COMPANY}`,
    'pull~ the pin',
    '(i|we) ..2 (caught|catch) a (case|body|homicide|complaint|foot pursuit|collar)',
    `(wrote|write|writing|issued) (<num>|<count>) (tickets|tags|movers|citations|violations|parking tickets)
      ${NO_HELP_DESK}`,
    `(i|we) ..2 (direct~|directed|directing|work~) traffic ${NO_PARISH} (at|for|on|in|around|all)`,
    '(he|she|guy|driver|woman|kid|one|man) ..2 blew (a|an)? <num>',
    '(fled|bailed|hid|drove away|sped away) (from|on) us',
    '(he|she|guy|kid|driver|suspect|drunk|car|idiot|somebody|someone) ..2 (ran|run|took off) on us',
    'when you (call|dial) (911|us) ..6 (i|we|me|us)',
    `(i am|we are|im) the (guy|one|ones|person|people|voice|woman) (who|that|you|on|they) ..3
      (show~ up|answer~|come~|respond~|get~ called|picks up|gets called|calls on|knock~|arrest~|ticket~|pull~ over|
      hear when)`,
    '(gun|weapon|glock|sidearm) on my (hip|belt|side)',
    `my (first|last|third|second|only|favorite)? (prisoner|collar|felony arrest|traffic stop|car stop|domestic
      !(partner~|violence|life|abuse|help|bliss|flight~|goddess|skills|duties))`,
    // Those who are arrested have a first one, too.
    `my (first|last|third|second|favorite) (oui|dui|felony|arrest)
      (of|tonight|stop|on (shift|patrol|nights|midnights|duty)|this (week|shift|month)|told|asked|thanked|cried|
      fell|puked|swung|sang)`,
    `(rough|bad|tough|hard|worst|weird|funniest|craziest|strangest|saddest) call~
      (tonight|last night|today|this week|of my career|on shift|i have|ever on|we have)`,
    `(second|third|fourth|fifth|sixth|another|<num>) (overdose~|od|ods|fatal~|domestics|unattended death~|death
      notification~) (this|tonight|of the|in|on) (week|shift|month|night|tour|weekend|my)`,
    '(narcan|narcanned|narcaned) (him|her|a|the|twice|two|three|someone|another)',
    `(my|our) (command staff|brass|white shirts|desk guys|animal control officer|civilian staff|pba|fop|patrol
      union) ..4 (said|says|want~|wants|told|made|will|just|is|are|put|keeps)`,
    '(walk~|walking|worked|working) (a|the|my) (foot beat|beat|walking beat|foot post|post|sector)',
    'my (own|first|police|second)? (swearing in|badge pinning|pinning ceremony|oath of office|academy graduation)',
    `(getting|got|been) (paged|called|toned) (out|in) (for|to) (a|an|the) ..2
      (standoff|barricade|swat|search|homicide|fatal|crash|warrant)`,
    '(i|we) ..2 (chase|chased|tackled|wrestled) (him|her|a|the|some|this) ..6 (cuffs|cuffed|on foot|arrest|custody)',
    `(put|got|had|have) (him|her|them|a guy|a kid|someone|a drunk|a man|a woman) in
      (custody|a cell|the tank|holding)`,
    `(put|got|had|have) (a|the|one|two|another) (drunk|suspect|prisoner|shoplifter|perp)~ in
      (the back|my back seat|the back seat|the wagon)`,
    `(court|arraignment~|trial|hearing|grand jury) (tomorrow|today|all day|at|on|again|monday|tuesday|wednesday|
      thursday|friday) ..6 (after|before|off|straight from|on) ..3 (midnights|mids|overnight|a double|last half|
      nights|shift|tour)`,
  ],
}

/** What other work has, too. */
export const HINTS: Fact = {
  tag: 'author.hint',
  patterns: [
    'my department (email|e mail|address|inbox)',
    '(holding|stacked up|backed up) calls',
    'calls (pending|holding|stacked|backed up|in the queue)',
    `(swearing in|badge pinning|pinning ceremony|oath of office|academy graduation) !(of|for) ..8 (my !${KIN}|i|me)`,
    `(my !${KIN}|i) ..6 (swearing in|badge pinning|pinning ceremony|oath of office|academy graduation)`,
    `(guy|kid|dude|man|woman|girl|one|idiot|couple|crew|three|two|four) (we|i) (just|finally)?
      (grabbed|picked up|brought in|popped|towed)`,
    `(i|we|^) ..1 (put|got|had|have) (him|her|them|a guy|a kid|someone|a man|a woman) in
      (the back|my back seat|the back seat|the wagon)`,
    '(prisoner~|drunk~|cell) ..1 (<num>|<count>) (is|was|has|and)',
    '(ran|run|running|took off) (from|on) us',
    '(in|wearing|wear|worn|wore|put on|putting on) (this|my|that|our|the) uniform !(shop|store|pants|shirt)',
    '(i|we|me) ..4 academy (day|week|graduation|class|bunk|roommate|in|with|together|since|starts|and)',
    `(same|my|our|at the|from the|in the|before the|through the|of the) academy ..6
      (i|we|me|my|day|class|bunk|buddy|together|graduat~|instructor~)`,
    '(my|our) (own|first|old|whole|entire)? (academy class|academy classmate~)',
    'we ..9 (<dept.name>|<dept.town> finest)',
    '(<dept.name>|<dept.town> finest) ..9 we',
    '(call|contact|tagging|tag|reach|flag down|message) (us|the desk|the business line)',
    `(we|us) (do not|will not|never|can not) ..1 (care|ask !(questions|why|about)|enforce|tolerate|comment|discuss|
      charge|ticket|tow|arrest|chase)`,
    '(we|us) (are|will be|have been) ..2 (tired of|wrapped up|out here|out there|aware|looking into|short)',
    '(we|our) ..2 (statement|press release|investigation) ',
    'let us do (our|the)',
    '(in|on) our (cars|streets|locker room|ranks|watch|town)',
    `(we) (looked into|investigated|want you|would love to (have|hear|talk|meet|sponsor|host)|have your back|got
      you|support|back|stand with|will bring|apologize|stand behind)`,
    'through us',
    '(the belt|my belt|the vest|the boots) ..4 (on|off|and everything)',
    'task force',
    `(i|we|am|me|was) ..3 (on|off|on my|before|after my|start my|end of)
      (duty|shift|tour|patrol|the job|the road|the street|the desk|nights|midnights|overnights|days|call|beat)`,
    `(my|our) (own|first|last|next|whole|old|new|entire)? (shift|badge
      !(case|collection|ceremony|opens|swipe~|photo|reader|access|lanyard|works|never opens)|vest|beat|sector|
      sergeant|sarge|lieutenant|lt|captain|chief|partner|squad|unit|trainee~|rookie~|patrol|portable|radio|uniform|
      holster|sidearm|taser|cage|dog|post|district|zone|department|dept|headset|console|desk|station|locker room|
      lines|cell~|cars|officers|guys on days|guys on nights|cameras|contract|union|tour|body armor|class as|dress
      blues|boots|report~|stops|collar|calls|town cop|informant~|ci|caseload|cases|defendant|subpoena)`,
    '(ordered|forced|held|mandated|called) (in|over) (again|for|tonight|on|by|because|today)',
    '(got|was|been|being|getting|am|are) (mandated|ordered in|forced over|held over|forced|drafted|stuck holding)',
    `(who|people|they|you|he|she|somebody|someone|folks|everybody|guy|lady|neighbor~|woman|man) ..1
      (call~|calling|called|phones|dials|flag~) us`,
    `(the|our) (sergeant|sarge|lieutenant|lt|captain|chief|boss|bosses|brass|white shirts|deputy chief|shift
      commander|town|upstairs) ..2 (want~|told|said|made|make~|gave|give~|sent|send~|has|had|will|let~|know~|is
      whining|find~|care~|signed|put) ..1 (us|me|my|our)`,
    '(testif~|testified|subpoenaed|cross examined|sworn) ..3 (i|me|my|court|stand|trial|jury|lawyer)',
    `(i|me|my) ..4 (on the stand|testified|subpoena|cross examination|grand jury|arraignment|suppression hearing|
      suppress)`,
    `(i|we) ..2 (clear|cleared|clearing|(roll|rolled|rolling) (up|out|to|on|past|by)|respond~|cleared it|cuffed|
      chased|chase~|tackled)`,
    `(we|i) ..2 (had|took|get|got|went to|go to|handled) (a|the|another|this|your|one|that|<num>) ..1 call
      (on|at|for|last|tonight|from|about|where|today|over|to|that|this|the|in)`,
    '(call|calls) (came|come|comes|coming) (in|over|out)',
    '(knock~|knocked|knocking) on (a|your|the|somebody|his|her|their)? ..1 door~',
    '((first|second|next|last|stack~|stacked) ..2 (through|in) the door|(through|in) the door first)',
    '(you|you all|folks) ..2 (pay|pays) my salary',
    `(academy|fto|recruit|roll call|lineup|briefing|the range|court|booking|inservice|in service|qualif~|requal~)
      ..6 (i|my|me|we|our|us)`,
    `(i|my|me|we|our|us) ..6 (the academy|fto|roll call|lineup|the range|booking|lockup|in service|in service
      training|qualified|requalified|dispatch)`,
    `(been|being|am|i) ..3 (<num>|<count>) ..1 (years|yrs) ..3 (the job|this job|the road|the street|uniform|the
      desk|the force|the line|the phones|the radio)`,
    '(done|did|doing|do) this (job)? (for)? ..1 (<num>|<count>) (years|yrs)',
    `(i|my|we|our) ..5 (in uniform|in the uniform|off duty|on duty|plain clothes|plainclothes|undercover|unmarked|my
      badge|a badge|the badge|this badge|the belt|body cam|bwc)`,
    '(in|out of) (full)? uniform ..6 (i|my|me)',
    '(turned in|hand~ in|gave them) my (keys|badge|gear|gun|letter)',
    `(we|us|our) ..3 (officers|cruisers|patrols|dispatch|dispatchers|detectives|prisoners|suspect|arrests|
      department|station|lockup|holding cell)`,
    '(we|i) ..1 (already)? (know|knew) who (did|shot|stabbed|robbed|broke|stole|took|killed|hit)',
    `(my|our) (command|admin|administration|jail|booking|records|union) ..1
      (said|says|wants|told|made|will|just|is|are|put|keeps)`,
    `(hand|handed|put|putting) ..2 (restraining order|in cuffs|in handcuffs|in the back|in the cage|in a cell|in
      jail|under arrest|in custody)`,
    '(the|our) department (will|has|is|does|did|gave|issued|wants|pays|just|still)',
    `(write|wrote|writing|typing|finish~|typed) (the|my|a|that|this|his|her|your|up)? ..1
      (report|narrative|affidavit|tickets|citations|citation)`,
  ],
}
