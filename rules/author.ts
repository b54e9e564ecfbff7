import type { Sentence } from './sentence.ts'
import type { DepartmentNames, Surface } from './types.ts'

/**
 * Facts that patterns find in a sentence and that become tags for every concern: who the author is.
 * Read before any concern runs, and never where the words are denied, wished for or quoted.
 *
 * - `author.police`: the author says outright that they are police, or work for a department
 * - `author.police.act`: the author does what only police do
 * - `author.police.work`: the author has the workplace, the gear, the shift or the colleagues of police
 * - `author.likely`: what is hardly said of other work; counts unless the draft is plainly about something else
 * - `author.hint`: what other work has too; it counts only beside police talk or a second hint
 * - `author.other`: the author's own work is another job
 */
export interface Fact {
  tag: string
  patterns: readonly string[]
}

const WHOM =
  '(him|her|them|someone|somebody|(a|an|the|this|that|some|another|one|two|three|four|five|my|your|our|<num>) ..2 <met.who>)'
const AGO = '(<num>|<count>|so many|all those|these|all these) ..1 <time.span>'
const SELF = '(i|we|^|and|then|me and <any>|partner and i)'
const LATELY =
  '(just|finally|also|even|actually|once|already|have|had|had to|have to|got to|get to|went and|literally|still|always|usually|never|personally|have never|have just|am|was|only|ever|basically|almost|end up|ended up)?'

export const FACTS: readonly Fact[] = [
  {
    tag: 'author.police',
    patterns: [
      'as (a|an|the|your|one of the|just a|just another|only a)? <role.before>? <role.before>? <role.self> !(<poss>|<role.tail>|would|will|should)',
      'as (a|an|the) <role.before>? officer (with|in|for|of) (the)? (<dept.name>|police|<dept.town>)',
      'i (am|was|became|become|have been|make|made|am still|am now|am just|am also|am only) (a|an|the|your|one of the|one of your|just a|only a|still a|also a|now a|not just a|in)? <role.before>? <role.before>? <role.self> !(<poss>|<role.tail>)',
      '(i|me) (being|becoming) (a|an|the) <role.before>? <role.self> !(<poss>|<role.tail>)',
      '(being|becoming|become|became|been|love being|hate being|like being|quit being) (a|an) <role.before>? <role.self> !(<poss>|<role.tail>) ..3 (i|my|me)',
      '(i|my) ..5 (being|becoming|become|became|been) (a|an) <role.before>? <role.self> !(<poss>|<role.tail>)',
      '^ <role.before>? <role.before>? <role.self> (here|now|actually|checking in|speaking|again|too|as well)',
      '(actual|real|local|retired|former|fellow|another|night shift|small town) <role.self> here',
      'speaking as (a|an|the|your)? <role.before>? <role.before>? (<role.self>|officer|dispatcher)',
      '(i|me) (work|worked|working|have worked|started|start|am|was|serve|served|volunteer|have been|am working|been|came|transferred|got hired|got on|am employed|have a job|got a job|am currently) ..4 (for|at|with|on|in|by|to|inside|over at|down at|out of) (a|an|the|our|my|your|this)? ..1 (<dept.name>|police|police department|police dept|police station|pd|law enforcement|the police force|police academy)',
      '(i|my|we) ..6 (sworn|hired|promoted) ..3 (by|to|at|with) (the)? <dept.name>',
      '(i|me) ..2 (arraignments|clerk hearings|court) (for|at) (our|the|my) (dept|department|pd)',
      '(my|our) (shift|job|desk|office|coworkers|locker|career|work|first day|last day|boss|first week|last shift|first shift|next shift|tour|retirement) ..3 (at|with|for|from|in) (the|our|a)? (<dept.name>|police department|police station|pd)',
      '(us|we|me and the guys|the guys|the girls|all of us|everyone|everybody|the team|your friends|the crew|those of us) (at|of|from|here at|over at|down at|here in|with|in) (the|your)? (<dept.name>|police department|police station|elm street station)',
      '(hi|hello|hey|good morning|morning|good evening|thanks|thank you)? (this is|its|it is)? (the)? <dept.name> here',
      '(member|employee|officer|sergeant|detective|dispatcher|part|veteran) (of|with|at|for) (the)? <dept.name> (since|for|here|and proud|<num>)',
      '(proud|sworn|newest|retired|lifetime|new|<num> year) (member|employee|officer|part) (of|with|at) (the|your)? ..1 (<dept.name>|police|police department)',
      '(we|us|fellow|us|other|my fellow) (cops|police officers|leos|dispatchers|patrolmen|patrol officers|police)',
      '(cops|officers|police) like (me|us|myself|ourselves)',
      'as (a|an) (female|male|woman|black|asian|gay|latina|latino|young|new|rookie|small town|night shift|day shift|fellow|younger|older|married|single|former|retired) officer !(<poss>|of)',
      '(i|been|me|doing|working) ..4 (lockup|dispatch|records|booking|front desk|animal control|evidence) (at|for|in) (the|our|my)? ..1 (<dept.name>|pd|police department|police station)',
      '(i|we) ..2 (came|come|moved|transferred|lateraled|went) (to|over to) (this|the|our) (department|pd)',
      '(daddy|mommy|dad|mom) ..9 (puts people in|puts bad guys|arrests people|locks people up|catches bad guys)',
      '(your|your own|yours truly) (favorite|friendly|neighborhood|local|local neighborhood|friendly neighborhood|least favorite|hometown|night shift|favorite night|midnight|very own|humble|resident) ..2 (cop|officer|police officer|dispatcher|detective|patrolman|pd|police department|sergeant|night guy)',
      'any (leo|cop|police|law enforcement) (mamas|moms|parents|wives|friends|folks|dads|people|buddies|guys|gals|here|out there)',
      '(i|me|my) ..4 <role.self> (for|since) (<num>|<count>|over|almost|nearly|about|the last|the past)',
      '(<num>|<count>) (years|year|yrs|yr) (a|as a|as an|being a) <role.before>? <role.self> !(<poss>|<role.tail>)',
      '(my|our) (wife|husband|kid|kids|son|daughter|mom|mother|dad|family|girlfriend|boyfriend|fiance|friends|spouse) ..6 (married to|being married to|dating|living with) (a|an) (guy|cop|man|woman|officer|police officer|girl) (in law enforcement)?',
      '<parent.self> (put~|arrest~|catch~|lock~ up|take~|chase~|drive~ a|drive~ the|is a|work~ at the) ..2 (people in|bad guys|bad people|bad guy|robbers|people to jail|police car|cop car|cruiser|police officer|cop|police station|police)',
      '(am|i|was|my) ..3 (on|joined|leaving|left|join|joining) (the)? (police force|police department|pd)',
      '(i|my) ..4 (joined|left|leaving|join|joining|applied to|quit|retired from|retire from|retiring from) (the)? <dept.name>',
      '(yo )?soy (un|una|la|el)? <role.other>',
      '(eu )?sou (um|uma|a|o)? <role.other>',
      '(mwen|m) (se|te) (yon)? <role.other>',
      '(como|trabajo de|trabalho como|trabalho de|trabajo como) (un|una|um|uma)? <role.other>',
      '(nosotros|nosotras|nos|nois|a gente|les habla|aqui|somos|de parte de) ..1 (la|da|de la|na|a|en la)? (policia|departamento de policia)',
      '(mi|meu|minha|nuestro|nossa|nosso) (patrulla|patrullero|uniforme de policia|placa de policia|farda|viatura|turno en la policia|jefe de policia|delegacia)',
      '(anos|ano|tiempo|tempo|meses) (en|na|de|no) (la)? (patrulla|policia|fuerza|patrulha)',
    ],
  },
  {
    tag: 'author.police.act',
    patterns: [
      `${SELF} ${LATELY} (arrest~|arrested|cuff~|handcuff~|tase~|frisk~|mirandize~|fingerprint~|pepper spray~|detain~|apprehend~|interrogate~) ${WHOM}`,
      `${SELF} ${LATELY} (book~|section~|narcan~|lock~ up|locked) ${WHOM} ..2 (in|on|for|twice|again|up|tonight|last|at)`,
      `(i|we) ${LATELY} (gave up|quit|stopped|started|love|hate|tired of|keep|kept) (arresting|booking|cuffing|mirandizing|ticketing) `,
      `${SELF} ${LATELY} pull~ over (a|an|the|this|that|some|him|her|them|my|your|someone|somebody|another|one|two|three|<num>) !(mile|minute|couple|second|few|covers|blanket)`,
      `${SELF} ${LATELY} pull~ (him|her|them|people|someone|somebody|(a|an|the|this|some|my|one|that) ..2 <met.who>) over !(to)`,
      `${SELF} ${LATELY} (stop|stopped|stopping|clock|clocked|catch|caught|got|nailed|lit up|popped) ${WHOM} ..2 (for|doing) (<violation>|<num>)`,
      `${SELF} ${LATELY} (give|gave|write|wrote|hand|handed|issue|issued|writing|giving) (${WHOM}|you|you all|people|out)? (a|the|his|her|your|another|<num>|<count>|more|three|some)? (<num>|big|fat|nice)? <paper.cite>`,
      `${SELF} ${LATELY} (run|ran|running) (his|her|their|the|a|your|every|this|that|my|its|those|<num>) ..1 (plate|plates|tag|tags|license|record|name through|name and)`,
      `${SELF} ${LATELY} (serve|served|serving|execute|executed|executing|hit|sign|signed|got|hand|handed) ..3 (warrant|warrants|restraining order|restraining orders|209a|summonses|pink paper|pink papers|section 12)`,
      `${SELF} ${LATELY} (take|took|taken|taking|wrote|write) (a|the|your|his|her|that|their|first|the first|two|three|reports|<num>) ..1 (police report|report from|report on|report for|reports|report)`,
      '(i|we) ..2 (kick~|kicked|breach~|ram~|rammed) (the|a|his|her|their|that) ..1 door~ (in|down|off|open)?',
      '(i|we) ..2 (book|booked|booking|process|processed) (the|a|my|our|that|two|three|<num>|another) ..1 (prisoner~|arrest~|suspect~|drunk~)',
      '(i|we|^) ..2 (clear|cleared|clearing|take|took|handled|get|got|had|caught|respond~ to|responded|work~|worked|answer~|been to|went to|go to) ..3 <call.kind> call~',
      '(i|we|^) ..2 (had|took|get|got|handled|worked|caught) (a|an|two|three|another|<num>) ..1 (domestic|overdose|fatal|unattended death|sudden death|prowler|shots fired|b and e|pursuit|foot pursuit|barricade)',
      '(i|we) ..2 (answer~|take~|took|handle~) (your|the|these|those)? ..1 (911 calls|emergency calls|calls for service|911 call|911)',
      '(i|we|^) ..2 (do|did|done|make|made|making|doing|had|have|quit making|running|on) (a|an|the|my|our|<num>|two|three)? ..1 (traffic stop~|car stop~|motor vehicle stop~|death notification~|cell check~|field interview~|foot pursuit~|wellness check~|well being check~|welfare check~)',
      '(i|we|^) ..2 (run~|shoot~|sit~|sat|ran) (radar|lidar|laser) (at|on|by|near|for|in|all|tonight|behind)?',
      '(i|we|^) ..2 (respond~|dispatched|sent|toned out|roll~ up|rolled) (to|on) (a|an|the|your|another) ..2 (call|calls|scene|<call.kind>|crash|disturbance)',
      '(i|we|^) ..1 (drew|draw|unholstered|fired|qualified with) (my|our) (weapon|gun|sidearm|duty weapon|service weapon)',
    ],
  },
  {
    tag: 'author.police.work',
    patterns: [
      '(my|our|mine and the) (own|first|old|new|trusty|favorite|poor|assigned|same|other)? (cruiser~|squad car~|patrol car~|patrol bike|duty belt|gun belt|duty weapon|duty gun|service weapon|service pistol|body cam~|bodycam~|body camera~|body-worn camera~|prisoner van|prisoner~|outer carrier|duty boots|handcuffs|cuffs are|issued holster|department issued|citation book|patrol dog|k9 partner|police dog|police uniform|police badge|duty bag|patrol bag|duty gear|radar gun)',
      '(my|our) (own|first|old|new|current|poor|favorite|last|whole|entire)? (fto|ftos|field training officer|police academy class|academy class|academy classmate~|shift commander|watch commander|patrol supervisor|desk sergeant|patrol sergeant|detectives|patrol guys|patrol officers|dispatchers|911 dispatchers|police chief|police union|patrolmens union|evidence room|booking room|lockup|cellblock|cell block|sally port|dispatch center|dispatch floor|patrol division|detective bureau|k9 unit|swat team|drug unit|gang unit|roll call|report room|squad room|police station|arrests|arrest report~|cruisers|beat partner|shift bid)',
      '(my|our) (pd|police department|police dept|agency) (is|has|does|will|wants|issued|gave|pays|just|got|made|still|never|policy|had|makes|lets|would)',
      `(${AGO}|since|my first day|my last day|my first year|back|started out|i started|when i started|i came) (on|in|with|at|doing|wearing|behind|driving|riding|answering|running|working|to) (the|this|a|that|our)? (police|patrol|force|badge|shield|cruiser|console|dispatch console|911 console|911 lines|pd|<dept.name>|k9 unit|detective bureau|narcotics|vice|drug unit|gang unit|swat|booking|lockup|police work|law enforcement|midnight shift|last half)`,
      '(worn|wear|wearing|wore|carry|carried|carrying|pin~|turn~ in|hand~ in) (the|this|that|a|my) (badge|shield) (here|for|in|and|every|around|on|today|with|since|<num>)',
      '(i|we|am|was) ..4 (on|work~|off|did|doing|pull~|hate|love|bid|left|back on|back to|stuck on|swap~) (mids|last half|last halfs|first half|four and twos|the 4 to 12|4 to 12s|the 12 to 8|patrol|the midnight shift at the station|desk duty|the lockup|the 911 console)',
      '(i|we|^) ..3 (work~|working|worked|pick~ up|picked up|got|took|on|doing|did|standing|stuck on) (a|the|another|that|my|two|three|<num>|road|paid|traffic|construction)? (road|paid|traffic|construction|night|wedding|fair|game|<dept.name>)? detail~ (with|at|on|in|by|all|today|tonight|this|for|and|tomorrow|from|over)',
      '(day|week|month) (<num>|<count>) (of|in|at) (the)? (police academy|recruit class|field training|fto)',
      '(i|my|me|^) ..5 (graduat~|finish~|started|start|starting|survived|quit|entered|through|in|of|at|out of|from|before|since|passed) (the|a)? (police academy|recruit academy|field training|fto program|recruit class)',
      '(off|finished|done with|passed|cleared|out of|on|started|through) (fto|field training)',
      '(i|me|my|we) ..5 (promoted to|making|passed for|put in for|name in for|up for|tested for|became|testing for|studying for) (a|the|my)? (sergeant|detective|lieutenant|sgt|patrol sergeant|detective bureau|sergeants exam|lieutenants exam|shift commander|deputy chief|fto|k9 handler)',
      '^ (i|just)? made (sergeant|detective|lieutenant)',
      'i (just|finally)? made (sergeant|detective|lieutenant)',
      '(detective bureau|patrol division|k9 unit|traffic unit|dispatch center|drug unit|records division|gang unit|night shift patrol) (s)? <poss>? (newest|new) (body|member|face|guy|girl|hire)',
      '(post|mptc) (recert~|recertification|cert~|certification|certified)',
      '(i|me|my) ..4 (sworn in|swore in) (as an officer|as a police|at the|by the chief|on|in|today|yesterday|last|this|friday|monday|tonight|$)',
      '(i|we|me|my|our|us) ..6 (in|inside|from|around|leaving|through) (the|a|my|our) (sally port|sallyport|cellblock|cell block|booking room|roll call room|report room|evidence room|squad room|dispatch center|prisoner van)',
      '(at|from|after|before|during|skipped|missed|into|out of|opinion at|joke at|cake at|meeting at|him at|her at|them at) (roll call|rollcall) (this|today|tonight|in|last|again|and|the|at|yesterday|on|we|i|because|with)?',
      '(one of ours|one of our own|our own) (at|from|here at|on|in) (the)? (<dept.name>|pd|station|department)',
      '(i|we|me) (supervise|run|oversee|command|lead|manage|train) (the|a|our|my) ..2 (squad|midnight shift|overnight shift|patrol shift|patrol division|detective bureau|dispatch center|dispatchers|cell block|lockup|booking|recruits|k9 unit|patrol officers|patrol)',
      '(on|behind|at) the ..1 (911 console|dispatch console|console|dispatch floor)',
      '(i|we) (am|was|were|are) the ..1 (officer|cop|detective|sergeant|dispatcher|patrolman|cops|officers) (on|who|that|at|in|working|assigned|you|there)',
      '(selfie|photo|pic|picture|video|live|nap|lunch|dinner|asleep|naps) ..2 (in|inside|from) (the|a) (cruiser|sally port|cell block|cellblock|booking room|dispatch center|roll call room|squad room|prisoner van)',
      '(wear|wearing|wore|put on|putting on|worn|in) (this|my|the|that|our) (police)? uniform (every|for|because|since|means|i|and i|<num>|so)',
      '(the|our) task force (owns|gave me|has me|lets me|pays)',
      '(we|i) officially (a|an)? (k9 team|k9 handler)',
    ],
  },
  {
    tag: 'author.likely',
    patterns: [
      '(guy|one|ones|people|folks|person|woman|girl|gal|man|us|those) (who|that|whose|in|with) ..3 (the badge|a badge|badges|the shield|cruisers get|the cruiser|patrol cars|blue shirts|the uniform|handcuffs|the cuffs|show up when you call|answers when you call|answer 911|answers 911|your 911|knocks after|knock on your door at)',
      '(us|those of us|guys|folks) (out)? (on the road|on patrol|on the street|on the desk|on midnights|in the cruisers|in blue|behind the badge|in uniform)',
      '(my|our) (officers|sidearm|cops|patrolmen|radio room|prisoners|detainees|warrants|overtime detail|midnight crew|platoon sergeant at the pd|holding cells|booking desk)',
      '(the|our) (whole|entire)? (midnight|overnight|night|day|evening|midnights|4 to 12) (crew|guys|squad|relief)',
      '(i|we) ..2 (lock~ up|locked up|busted|nabbed|collared|popped|raided|cuffed|tracked down|took into custody) (him|her|them|the|a|some|another|two|three|that|for|last|five)',
      '(guy|kid|dude|man|woman|girl|one|idiot|couple|crew|three|two|four) (we|i) (just|finally)? (lock~ up|locked up|arrested|booked|busted|cuffed|grabbed|picked up|pulled over|brought in|popped|towed)',
      '(i|we) ..2 (put|slapped|took|got) (the|my|our)? cuffs (on|off)',
      '(i|we|never|quit|stopped|start) ..3 (making|make|made|do|doing) (car|traffic|mv)? stops',
      '(i|we) ..3 (answer~|answering|took|take) (911|nine one one)',
      '(answering|working|taking) 911',
      'stayed on the line with',
      '(just|i|we) ..1 (took|had|got) a call from (a|an|some|this) <met.who>',
      '(put~|putting) (you|him|her|them|callers|people|a caller) on (speaker|hold) ..6 (911|room|lines|caller|emergency)',
      '(911|dispatch) (girlie|girl|guy|gal|mom|dad|lady|queen|life|wife|mama)',
      '(tipped|tips|tip|flag~|flagged|sends|sending|dispatch~|toned|gave) us ..3 (off|in|out|down|to|about|over)? ..4 (house|street|address|addresses|suspect|call|area|video|apartment)',
      '(we|i) ..1 (already)? (know|knew) who (did|shot|stabbed|robbed|broke|stole|took|killed|hit)',
      '(we|i) ..3 (warrant|judge signed|search warrant|tracker on|wire on|phone dump|surveillance on|sat on the house|sit on the house|stake~ out|staking out)',
      '(judge|magistrate) ..2 signed (it|off|the|our|my)',
      '(how|when|where) we (do|hit|take|breach|clear|stack|go through) (a|the) door',
      '(we|i) ..1 (found|find) (him|her|the body|the gun) ..3 (dead|hanging|floor|in the woods|face down|cold|deceased|unresponsive)',
      '(room|tub|chair|garage|basement|spot|place|house) where we found (him|her|them)',
      '(we|i) (hauled|pulled|fished|dragged|dug|seized|recovered|took|carried) ..7 (out of|from) ..3 (basement|pond|river|house|trunk|attic|apartment|car|lake|woods|crawlspace)',
      '(every|the|another|last) (car|body|gun|bike) (we|i have|we have) (towed|pulled|dragged|fished|hauled|seized|recovered)',
      '(i|we) ..3 (roll|rolled|did|do|take) (the|your|his|her|their)? (fingerprint cards|fingerprints|prints)',
      '(did|do|doing) the background (file|check|investigation) on',
      '<num> open (burglaries|cases|larcenies|robberies|homicides|breaks|investigations)',
      '(open|working|caught|solved|closed|clear~) (burglaries|larcenies|breaks|homicides)',
      '(in|to|from|down in) the cells',
      '(prisoner~|drunk~|guy|woman|kid|man) in cell (<num>|<count>)',
      'cell (<num>|<count>) (asked|wants|is|was|has|smells|and)',
      '(eleven|twelve|<num>|<count>) (times|calls) ..4 (same|that|this) (address|house|apartment|couple|guy|door)',
      '(fourth|fifth|third|tenth|second|sixth) time ..6 same (address|house|apartment|couple|door)',
      '(been|sent|go|went|called|back) to (number|the same|that) ..2 (<num>|house|apartment|address) ..2 (<num>|<count>|so many) times',
      '(in|wearing|wear|worn|wore) (this|my|that|our) uniform',
      '(<num>|<count>) (years|year|yrs) in (this|the|my)? (uniform|a uniform|blue|a cruiser|the cruiser|patrol)',
      'i carry (on|off|on and off) duty',
      '(dog|pup|k9|canine|partner) ..8 (odors|narcotics|on a track|the suspect|the perp|bite work|alerted on|hit on a car|stitches)',
      '(spit|swung|spat|kicked) (on|at) ..4 (on shift|on duty|last shift|in booking|in the cruiser|this shift|at work)',
      '(the|a|our) department (boat|range|gym|vehicle|cruiser|car|phone|radio|bike|shield|patch|seal|locker room|detail|picnic|issued)',
      '(department|issued|duty) (issued|issue) (glock|weapon|holster|gun|boots|vest|radio|phone|sidearm|is)',
      'issued (holster|glock|sidearm|vest|duty|cuffs|taser|baton)',
      '(cameras|camera|body cams) on (our|my) (chest~|vest~|uniform~)',
      '(i am|i will be|as|on) the (acting chief|interim chief|chief of police|oic|officer in charge|shift commander|day shift commander|night shift commander|watch commander|desk officer|desk sergeant|duty officer|traffic sergeant|detective sergeant)',
      '^ (the)? (acting chief|oic|shift commander|watch commander|desk sergeant|firearms licensing officer|licensing officer|traffic sergeant|animal control officer|records clerk) ..8 (here|for <any> days|this week|tonight)',
      'acting chief (for|until|while|this|again)',
      '(i|my|we|the) ..5 (on the stand|suppress|suppression|superior court|district court|grand jury) ..9 (i|me|my|lawyer|jury|attorney|officer|subpoena)',
      '(being|been|was|am) on the stand',
      '(lawyer|attorney|counsel|defense|prosecutor|da) ..8 (asked me|asked if i|cross examined me|called me officer|goes officer|calls me)',
      '(my|the) subpoena ..8 (court|nine|called|testify|stand)',
      '(for|of) (our|the|my) (dept|pd)',
      '(every|all the|all us|half the|most) (cop~|officer~|guys) (in|at|on) (<dept.town>|town|this town|my shift|<dept.name>) ..6 (we|us|our|i)',
      '(we|us) ..9 (<dept.name>|<dept.town> finest)',
      '(<dept.name>|elm street station|<dept.town> finest) ..12 (we|us|our officers)',
      '(badge|shield|unit|car|cruiser) (number)? (<num>|is my|was my) ..3 (forever|retired|out|signing off|on my|at the bottom)',
      '(i|we|me) ..4 (academy) (day|week|graduation|class|bunk|roommate|in|with|together|since|starts|and)',
      '(same|my|our|at the|from the|in the|before the|through the|of the) academy ..6 (i|we|me|my|day|class|bunk|buddy|together|graduat~|instructor~)',
      '(i|we) (am|was|are|were|got|get|have been) ..1 (ordered in|held over|forced in|forced over|forced to work|drafted|mandated) (again|for|tonight|on|by|because|today|the)',
      '(put|putting) (my|our) name in (for detective|for sergeant|with the department|with the pd|at the department|with the same department|with the police)',
      '(bids|bid|bid sheet|shift bids) (came|come|went|are|is) (back|out|up|posted)',
      '(flip~|flipping|going|go|moved|switching|bid|bidding) (to|onto|for|over to) (midnights|last half|11-7s|11 to 7s|12 to 8|the 4 to 12|4 to 12s|first half|days on patrol)',
      '(carry|carries|wear|wears) (the|a) (shield|badge) (around here|in this town|here|for a living)',
      'raised my right hand',
      '(our|my) warrants',
      '(take|took|write|wrote|written|taken) (first|the first|your|the initial) report',
      '(i|we) have taken reports',
      '(answer|work|man|cover) the (phones|desk|window|front desk) at (the|our|your)? (station|pd|police)',
      '(daddy|mommy|dada|papa) ..3 (badge|vest|cop car|police car|cruiser|uniform|bad guys|bad people|in jail|to jail)',
      '(kid|kids|son|daughter|toddler) ..12 (daddy|mommy|dad|mom) ..3 (puts people|arrests people|catches bad|in the cage|police)',
      '(nos|me) (llaman|llamen|llamaron|llamar|vuelven a llamar|mandaron|despacharon) ..6 (de|por|otra|ese|a)',
      '(este|mi|el|nuestro) uniforme',
      'my (pd|department|police|precinct|police department) (email|e mail|address|inbox)',
      '(ada|public defender|defense attorney|defense lawyer|prosecutor) ..6 (my (last|first|next)? ..1 (case|cases|arrest|stop|trial)|beat me|crossed me|cross examined|had me on)',
      '(i|we) ..2 (took|take|taking) (a|his|her|the|their) statement~ (off|from|of|down|at)?',
      '(i|we|^) (just|finally)? (searched|tossed) (a|his|her|their|some) ..2 (camper|car|trunk|house|apartment|truck|vehicle|van|backpack|bag|room|trailer)',
      '(i|we) (had|have|got) to (book|arrest|cuff|tow|cite|ticket|tase|lock up) (a|him|her|them|this|some|the|another)',
      '(got|have|with|has) (<num>|<count>) years on (to|and|the job|this job|now|here|so|in this)?',
      '(pending|holding|stacked up|backed up) calls',
      'calls (pending|holding|stacked|backed up|in the queue)',
      '(dispatch|radio|the shift commander|the desk sergeant) (sent|sends|gave|gives) (me|us)',
      '(put in|putting in|turned in|dropped|drop) my (papers|retirement papers|badge)',
      'pull~ the pin',
      '(i|we) ..2 (caught|catch) a (case|body|homicide|complaint|foot pursuit|collar)',
      '(wrote|write|writing|issued) (<num>|<count>) (tickets|tags|movers|citations|violations|parking tickets)',
      '(i|we) ..2 (direct~|directed|directing|work~) traffic (at|for|on|in|around|all)',
      '(he|she|guy|driver|woman|kid|one|man) ..2 blew (a|an)? <num>',
      '(ran|run|fled|running|took off|bailed|hid|drove away|sped away) (from|on) us',
      'when you (call|dial) (911|us) ..6 (i|we|me|us)',
      '(i am|we are|im) the (guy|one|ones|person|people|voice|woman) (who|that|you|on|they) ..3 (show~ up|answer~|come~|respond~|get~ called|picks up|gets called|calls on|knock~|arrest~|ticket~|pull~ over|hear when)',
      '(gun|weapon|glock|sidearm) on my (hip|belt|side)',
      'my (first|last|third|second|only|favorite)? (oui|dui|prisoner|felony|collar|arrest|felony arrest|traffic stop|car stop|domestic)',
      '(rough|bad|tough|hard|worst|weird|funniest|craziest|strangest|saddest) call~ (tonight|last night|today|this week|of my career|on shift|i have|ever on|we have)',
      '(second|third|fourth|fifth|sixth|another|<num>) (overdose~|od|ods|fatal~|domestics|unattended death~|death notification~) (this|tonight|of the|in|on) (week|shift|month|night|tour|weekend|my)',
      '(narcan|narcanned|narcaned) (him|her|a|the|twice|two|three|someone|another)',
      '(my|our) (command staff|command|brass|white shirts|admin|administration|desk guys|jail|booking|records|animal control officer|civilian staff|union|pba|fop|patrol union) ..4 (said|says|want~|wants|told|made|will|just|is|are|put|keeps)',
      '(walk~|walking|worked|working) (a|the|my) (foot beat|beat|walking beat|foot post|post|sector)',
      '(swearing in|badge pinning|pinning ceremony|oath of office|academy graduation) ..8 (my|i|me)',
      '(my|i) ..6 (swearing in|badge pinning|pinning ceremony|oath of office|academy graduation)',
      '(getting|got|been) (paged|called|toned) (out|in) (for|to) (a|an|the) ..2 (standoff|barricade|swat|search|homicide|fatal|crash|warrant)',
      '(i|we) ..2 (chase|chased|tackled|wrestled) (him|her|a|the|some|this) ..6 (cuffs|cuffed|on foot|arrest|custody)',
      '(put|got|had|have) (him|her|them|a guy|a kid|someone|a drunk|a man|a woman) in (the back|my back seat|the back seat|the wagon|custody|a cell|the tank|holding)',
      '(court|arraignment~|trial|hearing|grand jury) (tomorrow|today|all day|at|on|again|monday|tuesday|wednesday|thursday|friday) ..6 (after|before|off|straight from|on) ..3 (midnights|mids|overnight|a double|last half|nights|shift|tour)',
    ],
  },
  {
    tag: 'author.hint',
    patterns: [
      '(call|contact|tagging|tag|reach|flag down|message) (us|the desk|the business line)',
      '(we|us) (do not|will not|never|can not) ..1 (care|ask|enforce|tolerate|comment|discuss|charge|ticket|tow|arrest|chase)',
      '(we|us) (are|will be|have been) ..2 (tired of|wrapped up|out here|out there|aware|looking into|short)',
      '(we|our) ..2 (statement|press release|investigation) ',
      'let us do (our|the)',
      '(in|on) our (cars|streets|locker room|ranks|watch|town)',
      '(we) (looked into|investigated|want you|would love to|have your back|got you|support|back|stand with|will bring|apologize|stand behind)',
      'through us',
      '(the belt|my belt|the vest|the boots) ..4 (on|off|and everything)',
      'task force',
      '(i|we|am|me|was) ..3 (on|off|on my|before|after my|start my|end of) (duty|shift|tour|patrol|the job|the road|the street|the desk|nights|midnights|overnights|days|call|beat)',
      '(my|our) (own|first|last|next|whole|old|new|entire)? (shift|badge|vest|beat|sector|sergeant|sarge|lieutenant|lt|captain|chief|partner|squad|unit|trainee~|rookie~|patrol|portable|radio|uniform|holster|sidearm|taser|cage|dog|post|district|zone|department|dept|headset|console|desk|station|locker room|lines|cell~|cars|officers|guys on days|guys on nights|cameras|contract|union|tour|body armor|class as|dress blues|boots|report~|stops|collar|calls|town cop|informant~|ci|caseload|cases|defendant|subpoena)',
      '(ordered|forced|held|mandated|called) (in|over) (again|for|tonight|on|by|because|today)',
      '(got|was|been|being|getting|am|are) (mandated|ordered in|forced over|held over|forced|drafted|stuck holding)',
      '(who|people|they|you|he|she|somebody|someone|folks|everybody|guy|lady|neighbor~|woman|man) ..1 (call~|calling|called|phones|dials|flag~) us',
      '(the|our) (sergeant|sarge|lieutenant|lt|captain|chief|boss|bosses|brass|white shirts|deputy chief|shift commander|town|upstairs) ..2 (want~|told|said|made|make~|gave|give~|sent|send~|has|had|will|let~|know~|is whining|find~|care~|signed|put) ..1 (us|me|my|our)',
      '(testif~|testified|subpoenaed|cross examined|sworn) ..3 (i|me|my|court|stand|trial|jury|lawyer)',
      '(i|me|my) ..4 (on the stand|testified|subpoena|cross examination|grand jury|arraignment|suppression hearing|suppress)',
      '(i|we) ..2 (clear|cleared|clearing|roll~|rolled|respond~|cleared it|cuffed|chased|chase~|tackled)',
      '(we|i) ..2 (had|took|get|got|went to|go to|handled) (a|the|another|this|your|one|that|<num>) ..1 call (on|at|for|last|tonight|from|about|where|today|over|to|that|this|the|in)',
      '(call|calls) (came|come|comes|coming) (in|over|out)',
      '(knock~|knocked|knocking) on (a|your|the|somebody|his|her|their)? ..1 door~',
      '(through|in) the door (first|with|and)?',
      '(you|you all|folks) ..2 (pay|pays) my salary',
      '(academy|fto|recruit|roll call|lineup|briefing|the range|court|booking|inservice|in service|qualif~|requal~) ..6 (i|my|me|we|our|us)',
      '(i|my|me|we|our|us) ..6 (the academy|fto|roll call|lineup|the range|booking|lockup|in service|in service training|qualified|requalified|dispatch)',
      '(been|being|am|i) ..3 (<num>|<count>) ..1 (years|yrs) ..3 (the job|this job|the road|the street|uniform|the desk|the force|the line|the phones|the radio)',
      '(done|did|doing|do) this (job)? (for)? ..1 (<num>|<count>) (years|yrs)',
      '(i|my|we|our) ..5 (in uniform|in the uniform|off duty|on duty|plain clothes|plainclothes|undercover|unmarked|my badge|a badge|the badge|this badge|the belt|body cam|bwc)',
      '(in|out of) (full)? uniform ..6 (i|my|me)',
      '(turned in|hand~ in|gave them) my (keys|badge|gear|gun|letter)',
      '(we|us|our) ..3 (officers|cruisers|patrols|dispatch|dispatchers|detectives|prisoners|suspect|arrests|department|station|lockup|holding cell)',
      '(hand|handed|put|putting) ..2 (restraining order|in cuffs|in handcuffs|in the back|in the cage|in a cell|in jail|under arrest|in custody)',
      '(the|our) department (will|has|is|does|did|gave|issued|wants|pays|just|still)',
      '(write|wrote|writing|typing|finish~|typed) (the|my|a|that|this|his|her|your|up)? ..1 (report|narrative|affidavit|tickets|citations|citation)',
    ],
  },
  {
    tag: 'bio.police',
    patterns: [
      '(badge|shield|star) (number|no)? <num>',
      '(own|carry) (handcuffs|cuffs|a badge|a gun and a badge)',
      '(explorer|charger|crown vic|tahoe|interceptor) ..3 (cage|lights|siren|light bar)',
      '(cage in the back|lights on top|gun belt|duty belt)',
      '(midnights|mids|nights|last half|first half) ..3 (radio|patrol|cage|cruiser|badge|pd)',
      '(<num>|<count>) (years|yrs) (on the job|on patrol|behind the badge|in blue|on the road)',
      '(arrest|arresting|ticket|writing tickets|pull over) ..3 (for a living|by day|by night|all night)',
    ],
  },
  {
    tag: 'author.other',
    patterns: [
      '(i|am) (am)? not (a|an|in|the)? ..1 (<role.self>|police)',
      '(i am|as|i was|being|i work as) (a|an|the)? (retired|travel|er|icu|night|new|former|school|charge|volunteer|full time|head)? <other.job> !(<poss>)',
      'i (teach|nurse|coach|bartend|sell|weld|plumb|farm|cook|sub|waitress|barista|paint houses|drive a truck|drive a school bus|landscape)~',
      'my (students|classroom|patients|patient|customers|clients|kitchen|barbershop|salon|shop|store|restaurant|congregation|parishioners|kindergartners|third graders|homeroom|bakery|crew on the job site|apprentice)',
      '(i|we) (work|worked|working) ..3 (at|in|for) (the|a|an)? ..1 (hospital|library|bakery|warehouse|diner|dunkin|dunkins|bank|school|nursery|restaurant|mall|icu|er|clinic|pharmacy|brewery|post office|daycare|preschool|firehouse|fire department|registry|target|walmart|hannaford|market basket|costco|home depot|brewery|insurance|amazon)',
    ],
  },
]

const KIN = new Set([
  'of',
  'wife',
  'husband',
  'a',
  'an',
  'the',
  'love',
  'loves',
  'support',
  'supports',
  'supporting',
  'fan',
  'for',
  'no',
  'not',
  'hate',
  'hates',
  'fuck',
  'defund',
  'abolish',
  'never',
])

/**
 * Where a bio or a display name gives its owner a police role or a place in the department: "K9 officer |
 * Patriots", "Ptl. Joe B", "Millbrook PD".
 *
 * In: a sentence of a bio or a name. Out: token ranges, end excluded. "Daughter of a cop" is not one.
 */
export function ownRoles(sentence: Sentence, surface: Surface): { from: number; to: number }[] {
  if (surface !== 'bio' && surface !== 'name') return []
  const own = ({ from, to }: { from: number; to: number }) => !kin(sentence, from) && !tail(sentence, to)
  const out = [...sentence.where('role.self'), ...sentence.where('dept.name'), ...sentence.where('bio.police')].filter(
    own,
  )
  out.push(...sentence.where('police.talk'))
  if (surface === 'name')
    for (const { from, to } of sentence.where('rank.short'))
      if (rankedName(sentence, from, to)) out.push({ from, to: sentence.tokens.length })
  return out
}

/** Whether the words before make the role a relative's, or something liked or disliked. */
function kin({ tokens }: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    if (/[|/•·,;:\-–—+]/.test(tokens[i + 1]!.before)) return false
    const opens = i === 0 && /^(?:a|an|the)$/.test(tokens[i]!.norm)
    if (KIN.has(tokens[i]!.norm) && !opens) return true
  }
  return false
}

function tail(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to]
  return next !== undefined && (next.norm === "'s" || (next.before === '' && tagged(sentence, to, 'role.tail')))
}

/** Whether a rank at the head of a display name stands before a name, not before a joke: "Sgt. Mike T", not "Sgt. Pepperoni". */
function rankedName(sentence: Sentence, from: number, to: number): boolean {
  const next = sentence.tokens[to]
  if (from > 0 || !next || next.caps === 0) return false
  if (/^(?:ofc|ofcr|ptl|ptlm|det|officer|patrolman|k9)$/.test(sentence.tokens[from]!.norm)) return true
  const boat = /^(?:captain|capt|chief)$/.test(sentence.tokens[from]!.norm)
  if (boat) return sentence.hits[to]!.some((h) => h.tag.startsWith('roster.'))
  if (next.end - next.start === 1 || sentence.text.startsWith('LT ')) return true
  return sentence.hits[to]!.some((h) => h.tag === 'name.first' || h.tag.startsWith('roster.'))
}

function tagged(sentence: Sentence, at: number, tag: string): boolean {
  return sentence.hits[at]?.some((hit) => hit.tag === tag) ?? false
}

/** A department address in a sentence that the department does not publish, written plainly or spelled out; token ranges. */
export function departmentAddresses(sentence: Sentence, department: DepartmentNames): { from: number; to: number }[] {
  const domains = department.emailDomains.map((d) => d.toLowerCase())
  const published = department.publishedContacts.map((c) => c.toLowerCase())
  const out: { from: number; to: number }[] = []
  sentence.tokens.forEach(({ kind, norm }, i) => {
    if (kind === 'email') {
      const domain = norm.slice(norm.indexOf('@') + 1).replace(/\.$/, '')
      if (domains.some((d) => domain === d || domain.endsWith(`.${d}`)) && !published.includes(norm))
        out.push({ from: i, to: i + 1 })
    } else if (norm === 'at')
      for (const domain of domains) {
        const to = spelledOut(sentence, i + 1, domain.split('.'))
        if (to) out.push({ from: Math.max(0, i - 1), to })
      }
  })
  return out
}

/** Where an address's domain, spelled out in words from a token on, ends; 0 where it is not there. */
function spelledOut(sentence: Sentence, from: number, parts: readonly string[]): number {
  let at = from
  for (const part of parts) {
    if (at > from && /^(?:dot|punto|ponto)$/.test(sentence.tokens[at]?.norm ?? '')) at++
    if (sentence.tokens[at]?.norm !== part) return 0
    at++
  }
  return at
}
