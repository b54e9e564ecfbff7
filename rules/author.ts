import { COVER_FACTS } from './cover.ts'
import { OTHER_WORK } from './other-work.ts'
import { PLAIN_SELF } from './plain/identity.ts'
import { HINTS, LIKELY } from './sign-facts/likely.ts'
import {
  AGO,
  FORCE,
  KIN,
  LATELY,
  NO_COMPANY,
  NO_CUSTOMERS,
  NO_DISHES,
  NO_HELP_DESK,
  NO_PARISH,
  SELF,
  WHOM,
} from './sign-facts/words.ts'

/**
 * Facts that patterns find in a sentence and that become tags for every concern: who the author is.
 * Read before any concern runs, and never where the words are denied, wished for or quoted.
 *
 * - `author.police`: the author says outright that they are police, or work for a department
 * - `author.police.act`: the author does what only police do
 * - `author.police.work`: the author has the workplace, the gear, the shift or the colleagues of police
 * - `author.likely`: what is hardly said of other work; counts unless the draft is plainly about something else
 * - `author.told`: what callers, prisoners and courts do to those who answer them; counts as `author.likely` does
 * - `author.hint`: what other work has too; it counts only beside police talk or a second hint
 * - `author.kin`: the police of the sentence are the author's family or friends
 * - `cover.*`: somebody asks not to be known: by name, when met, by looks, or as a secret
 * - `author.other`: the author's own work is another job
 */
export interface Fact {
  tag: string
  patterns: readonly string[]
}

export const FACTS: readonly Fact[] = [
  {
    tag: 'author.police',
    patterns: [
      ...PLAIN_SELF,
      `(^|i have|i) been (a|an) <role.self> (for)? ..1 (<num>|<count>|a long|too many|over|almost|nearly|half my|most
        of my|my whole|all my) (years|yrs|time|life|decades|summers|winters)`,
      `(i am|i was|as) (a|an|the)? (dispatcher|detective|sergeant|lieutenant) (for|with) (the|our|my)
        (town|city|county)`,
      `as (a|an|the|your|one of the|just a|just another|only a)? <role.before>? <role.before>? <role.self>
        !(<poss>|<role.tail>|is|are|would|will|should|(i|we) (would|could|might))`,
      `as (a|an|the|your|your own|one of your) <role.before>? officer~ (with|in|for|of) (the)?
        (<dept.name>|police|<dept.town>)`,
      `(from|signed|signed by|sincerely|yours) (a|an|your) <role.before>? <role.self> with (<num>|<count>) ..1
        (in|on|years|yrs|$)`,
      '(signed|sincerely|yours|yours truly) (a|an|your|one) <role.before>? <role.before>? <role.self> ($|of|who|with)',
      `speaking for (all)? (of)? (the)? (men and women|officers|cops|patrolmen|dispatchers|boys|girls|guys)
        (at|of|from|down at) (elm street|elm st|<dept.name>|the (station|pd|force|police department))`,
      `i (am|was|became|become|have been|make|made|am still|am now|am just|am also|am only)
        (a|an|the|your|one of the|one of your|just a|only a|still a|also a|now a|in)? <role.before>? <role.before>?
        <role.self> !(<poss>|<role.tail>)`,
      '(i|me) (being|becoming) (a|an|the) <role.before>? <role.self> !(<poss>|<role.tail>)',
      `(being|becoming|become|became|been|love being|hate being|like being|quit being) (a|an) <role.before>?
        <role.self> !(<poss>|<role.tail>) ..3 (i|my|me)`,
      '(i|my) ..5 (being|becoming|become|became|been) (a|an) <role.before>? <role.self> !(<poss>|<role.tail>)',
      '^ <role.before>? <role.before>? <role.self> (here|now|actually|checking in|speaking|again|too|as well)',
      '(actual|real|local|retired|former|fellow|another|night shift|small town) <role.self> here',
      'speaking as (a|an|the|your)? <role.before>? <role.before>? (<role.self>|officer|dispatcher)',
      `(i|me) (work|worked|working|have worked|started|start|serve|served|volunteer|am working|transferred|got hired|
        got on|am employed|have a job|got a job) ..4 (for|at|with|on|in|by|to|inside|over at|down at|out of) ${FORCE}`,
      // Whoever reports a theft is at the station, too.
      `(i|me) (am|was|have been|been|am currently|came) ..2 ((with|on|employed by) ${FORCE}|(in|to) law enforcement|
        (at|in|for) ${FORCE} (for|since|until|till|before) ..1 (<num>|<count>|my|our|retirement|college|i
        (retired|left|moved)))`,
      '(i|my|we) ..6 (sworn|hired|promoted) ..3 (by|to|at|with) (the)? <dept.name>',
      '(i|me) ..2 (arraignments|clerk hearings|court) (for|at) (our|the|my) (dept|department|pd)',
      `(my|our) (shift|job|desk|office|coworkers|locker|career|work|first day|last day|boss|first week|last shift|
        first shift|next shift|tour|retirement) ..3 (at|with|for|from|in) (the|our|a)?
        (<dept.name>|police department|police station|pd)`,
      `(^ ..1|happy ..2|merry ..1|love|wishes|greetings|congrats|congratulations|thank you|thanks|holidays|prayers)
        from (the guys|the girls|everyone|everybody|the team|the crew) (at|of|here at|over at|down at|in) (the|your)?
        (<dept.name>|police department|police station|elm street station)`,
      `(us|we|me and the guys|all of us|your friends|those of us) (at|of|from|here at|over at|down at|here in|with|in)
        (the|your)? (<dept.name>|police department|police station|elm street station)`,
      '(hi|hello|hey|good morning|morning|good evening|thanks|thank you)? (this is|its|it is)? (the)? <dept.name> here',
      `(i|we|me|my !${KIN} (first|last|years)|^ !(my|our|his|her|the|those|officers|he|she|they|who|people|anyone|
        everyone|<name.first>)) ..5 (wear~|wearing|wore|worn|put on|putting on|pin on|pinned on)
        (the|this|that|a|our|my)? ..1 (<dept.name>|<dept.town>|police) ..1 (patch|badge|shield|uniform|star|insignia)`,
      `^ ..2 (put|putting|pinned|got|sewed|sewing|ironing) (the|a|my) ..1 (<dept.name>|<dept.town>)
        (patch|badge|shield|uniform) on`,
      `(member|employee|officer|sergeant|detective|dispatcher|part|veteran) (of|with|at|for) (the)? <dept.name>
        (since|for|here|and proud|<num>)`,
      `(proud|sworn|newest|retired|lifetime|new|<num> year) (member|employee|officer|part) (of|with|at) (the|your)?
        ..1 (<dept.name>|police|police department)`,
      '(we|us|fellow|us|other|my fellow) (cops|police officers|leos|dispatchers|patrolmen|patrol officers|police)',
      '(cops|officers|police) like (me|us|myself|ourselves)',
      `(^|i|i have|i am) ..2 been (a|an) <role.before>? <role.self> (a|for a|for|too|so|all|most of|half) ..1
        (long|while|lifetime|life|forever|decade|decades)`,
      '^ (just|finally|officially) (got|was)? (swore|sworn) in ($|as an officer|as a police)',
      `(as|from|being|signed|just|i am) one of (this|our|the|your)? ..1 (town|city|<dept.town>) <poss> finest
        ($|is|are|who|that|and|i|here|says|on)`,
      `as (a|an|one of the|your) <role.before>? <dept.town> <role.before>?
        (officer|cop|dispatcher|sergeant|detective|patrolman|lieutenant|police officer)`,
      '^ ..4 (special|auxiliary|reserve|summer|seasonal) officer (for the|again|this)',
      `as (a|an) (female|male|woman|black|asian|gay|latina|latino|young|new|rookie|small town|night shift|day shift|
        fellow|younger|older|married|single|former|retired) officer !(<poss>|of)`,
      `(i|been|me|doing|^ working) ..4 (lockup|dispatch|records|booking|front desk|animal control|evidence)
        (at|for|in) (the|our|my)? ..1 (<dept.name>|pd|police department|police station)`,
      '(i|we) ..2 (came|come|moved|transferred|lateraled|went) (to|over to) (this|the|our) (department|pd)',
      '(daddy|mommy|dad|mom) ..9 (puts people in|puts bad guys|arrests people|locks people up|catches bad guys)',
      `(your|your own|yours truly) (favorite|friendly|neighborhood|local|local neighborhood|friendly neighborhood|
        least favorite|hometown|night shift|favorite night|midnight|very own|humble|resident) ..2
        (cop|officer|police officer|dispatcher|detective|patrolman|pd|police department|sergeant|night guy)`,
      `any (cop|police|law enforcement) (mamas|moms|parents|wives|friends|folks|dads|people|buddies|guys|gals|here|out
        there)`,
      `(i|me|my !${KIN}) ..4 <role.self> (for|since) (<num>|<count>|over|almost|nearly|about|the last|the past)`,
      '(<num>|<count>) (years|year|yrs|yr) (a|as a|as an|being a) <role.before>? <role.self> !(<poss>|<role.tail>)',
      `(my|our) (wife|husband|kid|kids|son|daughter|mom|mother|dad|family|girlfriend|boyfriend|fiance|friends|spouse)
        ..6 (married to|being married to|dating|living with) (a|an) (guy|cop|man|woman|officer|police officer|girl)
        (in law enforcement)?`,
      `(daddy|dada|mommy|mama|papi|mami|her daddy|his daddy|her mommy|his mommy|
        (say~|said|tell~|told|think~|thinks|know~|ask~|that|why|if|because) (her|his|their)? (dad|mom))
        (put~|arrest~|catch~|lock~ up|take~|chase~|drive~ a|drive~ the|is a|work~ at the) ..2
        (people in|bad guys|bad people|bad guy|robbers|people to jail|police car|cop car|cruiser|police officer|cop|
        police station|police)`,
      '(am|i|was|my) ..3 (on|joined|leaving|left|join|joining) (the)? (police force|police department|pd)',
      `(i|my) ..4 (joined|left|leaving|join|joining|quit|retired from|retire from|retiring from) (the)? <dept.name>
        !(a|an|the|my|two|another|some|with|feeling|parking|station|lot|lobby|online|voicemail|message)`,
      '(yo )?soy (un|una|la|el)? <role.other>',
      '(eu )?sou (um|uma|a|o)? <role.other>',
      '(mwen|m) (se|te) (yon)? <role.other>',
      '(como|trabajo de|trabalho como|trabalho de|trabajo como) (un|una|um|uma)? <role.other>',
      `(nosotros|nosotras|nos|nois|a gente|les habla|aqui|somos|de parte de) ..1 (la|da|de la|na|a|en la)?
        (policia|departamento de policia)`,
      `(mi|meu|minha|nuestro|nossa|nosso) (patrulla|patrullero|uniforme de policia|placa de policia|farda|viatura|
        turno en la policia|jefe de policia|delegacia)`,
      '(anos|ano|tiempo|tempo|meses) (en|na|de|no) (la)? (patrulla|policia|fuerza|patrulha)',
    ],
  },
  {
    tag: 'author.police.act',
    patterns: [
      `${SELF} ${LATELY} (arrest~|arrested|cuff~|handcuff~|tase~|frisk~|mirandize~|fingerprint~|pepper spray~|detain~|
        apprehend~|interrogate~) ${WHOM}`,
      `${SELF} ${LATELY} (section~|narcan~|lock~ up|locked) ${WHOM} ..2 (in|on|for|twice|again|up|tonight|last|at)`,
      `${SELF} ${LATELY} book~ ${WHOM} (in !(the|a|for)|(for|on) (a|an)? ..1
        (<violation>|charge~|warrant|assault|theft|larceny|shoplifting|trespassing|disorderly|fighting)|twice tonight|
        again tonight)`,
      '(i|we|^) ..1 booked ((him|her|them) (twice)? $|(a|an|the|that|the same) ..1 <met.who> (again|twice|tonight))',
      `(i|we) ${LATELY} (gave up|quit|stopped|started|love|hate|tired of|keep|kept)
        (arresting|cuffing|mirandizing|(booking|ticketing) (people|him|her|them|you|kids|drunks|drivers|speeders|cars|
        prisoners))`,
      `${SELF} !(..2 (was|am|were|been|got|get|getting) ..1 pulled) ${LATELY} pull~ over
        (a|an|the|this|that|some|him|her|them|my|your|someone|somebody|another|one|two|three|<num>)
        !(mile|minute|couple|second|few|covers|blanket)`,
      `${SELF} ${LATELY} pull~ (him|her|them|people|someone|somebody|(a|an|the|this|some|my|one|that) ..2 <met.who>)
        over !(to|here|there|by|onto|into|(a|the) (fence|wall|line|finish|edge|hill|ice|side|ledge|bank|bridge))`,
      `${SELF} ${LATELY} (stop|stopped|stopping|clock|clocked|catch|caught|got|nailed|lit up|popped) ${WHOM} ..2
        (for|doing) (<violation>|<num>)`,
      `(we|i) ..1 (light|lit|lighting) (you|you all|him|her|them|people|folks|somebody|someone) up ..3
        (in (a|the) school zone|for (speeding|doing|going|a light)|doing <num>)`,
      `${SELF} ${LATELY} (give|gave|write|wrote|hand|handed|issue|issued|writing|giving)
        (${WHOM}|you|you all|people|out)? (a|the|his|her|your|another|<num>|<count>|more|three|some)?
        (<num>|big|fat|nice)? <paper.cite> ${NO_HELP_DESK}`,
      `${SELF} ${LATELY} (run|ran|running) (his|her|their|the|a|your|every|this|that|my|its|those|<num>) ..1
        (plate|plates|tag|tags|license|record|name through|name and) ${NO_DISHES}`,
      `${SELF} ${LATELY} (serve|served|serving|execute|executed|executing|hit|sign|signed|got|hand|handed) ..3
        (warrant|warrants|summonses|pink paper|pink papers|section 12)`,
      // Whoever needs one gets one.
      `${SELF} ${LATELY} (serve|served|serving|execute|executed|executing|hand|handed) ..3
        (restraining order|restraining orders|209a)`,
      `${SELF} ${LATELY} ((take|took|taken|taking) (a|the|your|his|her|that|their|first|the first|two|three|reports|
        <num>) ..1|(wrote|write) (a|the|your|his|her|that|their|two|three|<num>)
        (police|arrest|incident|crash|accident)) (police report|report from|report on|report for|reports|report
        !(card|cards|to the (printer|copy|library|post|bank|office|dean|client)|out of the printer))`,
      '(i|we) ..2 (kick~|kicked|breach~|ram~|rammed) (the|a|his|her|their|that) ..1 door~ (in|down|off|open)?',
      `(i|we) ..2 (book|booked|booking|process|processed) (the|a|my|our|that|two|three|<num>|another) ..1
        (prisoner~|arrest~|suspect~|drunk~)`,
      `(i|we|^) ..2 (clear|cleared|clearing|take|took|handled|get|got|had|caught|respond~ to|responded|work~|worked|
        answer~|been to|went to|go to) ..3 <call.kind> call~`,
      `(i|we|^) ..2 (had|took|get|got|handled|worked|caught) (a|an|two|three|another|<num>) ..1
        (domestic|overdose|fatal|unattended death|sudden death|prowler|shots fired|b and e|pursuit|foot pursuit|
        barricade) !(flight~|terminal|from|partner~|help|bliss|beer~|wine)`,
      `(i|we) ..2 (answer~|take~|took|handle~) (your|the|these|those)? ..1
        (911 calls|emergency calls|calls for service|911 call|911)`,
      `(i|we|^) ..2 (do|did|done|make|made|making|doing|had|have|quit making|running|on)
        (a|an|the|my|our|<num>|two|three)? ..1 (traffic stop~|car stop~|motor vehicle stop~|death notification~|cell
        check~|field interview~|foot pursuit~|(wellness|well being|welfare) check~
        !(at the|on (my|our|grandma|grandpa|nana|mom|dad|the (dog|cat|baby|kids|plants|turkey)|a friend|each other)))`,
      '(i|we|^) ..2 (run~|shoot~|sit~|sat|ran) (radar|lidar|laser) (at|on|by|near|for|in|all|tonight|behind)?',
      `(i|we|^) ..2 (respond~|dispatched|sent|toned out|roll~ up|rolled) (to|on) (a|an|the|your|another) ..2
        (call|calls|scene|<call.kind>|crash|disturbance)`,
      `(i|we|^) ..1 (drew|draw|unholstered|fired|qualified with) (my|our)
        (weapon|gun|sidearm|duty weapon|service weapon)`,
    ],
  },
  {
    tag: 'author.police.work',
    patterns: [
      `(my|our|mine and the) (own|first|old|new|trusty|favorite|poor|assigned|same|other)?
        (cruiser~|squad car~|patrol car~|patrol bike|duty belt|gun belt|duty weapon|duty gun|service weapon|service
        pistol|body cam~|bodycam~|body camera~|body-worn camera~|prisoner van|prisoner~|outer carrier|duty boots|
        handcuffs|cuffs are|issued holster|department issued|citation book|patrol dog|k9 partner|police dog|police
        uniform|police badge|duty bag|patrol bag|duty gear|radar gun)`,
      `(my|our) (own|first|old|new|current|poor|favorite|last|whole|entire)?
        (fto|ftos|field training officer|police academy class|shift commander|watch commander|patrol supervisor|desk
        sergeant|patrol sergeant|detectives|patrol guys|patrol officers|dispatchers|911 dispatchers|police chief|
        police union|patrolmens union|evidence room|booking room|lockup|cellblock|cell block|sally port|dispatch
        center|dispatch floor|patrol division|detective bureau|k9 unit|swat team|drug unit|gang unit|roll call|report
        room|squad room|police station|arrests|arrest report~|cruisers|beat partner|shift bid)`,
      `(my|our) (pd|police department|police dept) (is|has|does|will|wants|issued|gave|pays|just|got|made|still|never|
        policy|had|makes|lets|would)`,
      `(${AGO}|since|my first day|my last day|my first year|back|started out|i started|when i started|i came)
        (on|in|with|at|doing|wearing|behind|driving|riding|answering|running|working|to) (the|this|a|that|our)?
        (police|patrol|force !field|badge|shield|cruiser|console|dispatch console|911 console|911 lines|pd|
        <dept.name>|k9 unit|detective bureau|narcotics !anonymous|vice|drug unit|gang unit|swat|booking|lockup|police
        work|law enforcement|midnight shift|last half)`,
      `(^|i|we|me|who|years|of|been|is|just|and) ..1 (worn|wear|wearing|wore|carry|carried|carrying|pin~|turn~ in|
        hand~ in) (the|this|that|a|my) (badge|shield) (here|for|in|and|every|around|on|today|with|since|<num>)
        ${NO_COMPANY}`,
      `(i|we|am|was) ..4 (on|work~|off|did|doing|pull~|hate|love|bid|left|back on|back to|stuck on|swap~)
        (mids|last half|last halfs|first half|four and twos|the 4 to 12|4 to 12s|the 12 to 8|patrol !for|the midnight
        shift at the station|desk duty|the lockup|the 911 console)`,
      `(i|we|^) ..3 (work~|working|worked|pick~ up|picked up|got|took|on|doing|did|standing|stuck on)
        (a|the|another|that|my|two|three|<num>|road|paid|traffic|construction)?
        (road|paid|traffic|construction|night|wedding|fair|game|<dept.name>)? detail~
        (with|at|on|in|by|all|today|tonight|this|for|and|tomorrow|from|over)
        !(..4 (float|painting|model|quilt|cake|mural|trim))`,
      `(i|we|^) ..2 (work~|worked|pulled|did|got|had|drew) (the|a) ..1
        (mayor|governor|senator|president|dignitary|bishop|cardinal) <poss>? (security)? detail`,
      '(day|week|month) (<num>|<count>) (of|in|at) (the)? (police academy|recruit class|field training|fto)',
      `(i|my|me|^) ..5 (graduat~|finish~|started|start|starting|survived|quit|entered|through|in|of|at|out of|from|
        before|since|passed) (the|a)? (police academy|recruit academy|field training|fto program|recruit class)`,
      '(off|finished|done with|passed|cleared|out of|on|started|through) (fto|field training)',
      `(i|me|my !${KIN}|we) ..5 (promoted to|making|passed for|put in for|name in for|up for|tested for|became|testing
        for|studying for) (a|the|my)? (sergeant|detective|lieutenant|sgt|patrol sergeant|detective bureau|sergeants
        exam|lieutenants exam|shift commander|deputy chief|fto|k9 handler)`,
      '^ (i|just)? made (sergeant|detective|lieutenant)',
      'i (just|finally)? made (sergeant|detective|lieutenant)',
      `(detective bureau|patrol division|k9 unit|traffic unit|dispatch center|drug unit|records division|gang unit|
        night shift patrol) (s)? <poss>? (newest|new) (body|member|face|guy|girl|hire)`,
      '(post|mptc) (recert~|recertification|cert~|certification|certified)',
      `(i|me|my) ..4 (sworn in|swore in) (as an officer|as a police|at the|by the chief|on|in|today|yesterday|last|
        this|friday|monday|tonight|$)`,
      `(i|we|me|my|our|us) ..6 (in|inside|from|around|leaving|through) (the|a|my|our)
        (sally port|sallyport|cellblock|cell block|booking room|roll call room|report room|evidence room|squad room|
        dispatch center|prisoner van)`,
      `(at|from|after|before|during|skipped|missed|into|out of|opinion at|joke at|cake at|meeting at|him at|her at|
        them at) (roll call|rollcall) (this|today|tonight|in|last|again|and|the|at|yesterday|on|we|i|because|with)?`,
      '(one of ours|one of our own|our own) (at|from|here at|on|in) (the)? (<dept.name>|pd|station|department)',
      `(i|we|me) (supervise|run|oversee|command|lead|manage|train) (the|a|our|my) ..2
        (squad|midnight shift|overnight shift|patrol shift|patrol division|detective bureau|dispatch center|
        dispatchers|cell block|lockup|booking|recruits|k9 unit|patrol officers|patrol)`,
      '(on|behind|at) the ..1 (911 console|dispatch console|console|dispatch floor)',
      `(i|we) (am|was|were|are) the ..1 (officer|cop|detective|sergeant|dispatcher|patrolman|cops|officers)
        (on|who|that|at|in|working|assigned|you|there)`,
      `(selfie|photo|pic|picture|video|live|nap|lunch|dinner|asleep|naps) ..2 (in|inside|from) (the|a)
        (cruiser|sally port|cell block|cellblock|booking room|dispatch center|roll call room|squad room|prisoner van)`,
      `(wear|wearing|wore|put on|putting on|worn|in) (this|my|the|that|our) police uniform
        (every|for|since|means|i|and i|<num>|so)`,
      '(the|our) task force (owns|gave me|has me|lets me|pays)',
      '(we|i) officially (a|an)? (k9 team|k9 handler)',
    ],
  },
  {
    tag: 'author.told',
    patterns: [
      `(manager~|owner~|guy|lady|man|woman|dude|gentleman|tenant~|resident~|people|folks|somebody|everybody|clerk~|
        teenagers|store|place|bar|motel|hotel|karen~|caller~|building|shop|house) ..6 (call~|called|phone~|dial~)
        (us|it in) (every|again|each|over and over|all the time|twice|three times|six times|because they|because he|
        because she)`,
      '(call~|called|phone~|phoned) us ..8 (time|times)',
      `(<num>|<count>|all|half|some|so many) of you (called|call|phoned|dialed) ..1
        (tonight|today|last night|about|over|911|to)`,
      `(stop|quit|please do not) (calling|call) (us|911|dispatch|the desk|the emergency line)
        (about|over|for|because|to)`,
      `had (us|half the shift|two cars|three cars|four cars|the whole shift) (out there|out here|respond|tied up) ..2
        (<num>|all|for|over|until|till|twice|again)`,
      `(i|we) (got|get|were|rolled up) ..1 there in (<num>|<count>|under) ..2 (min|mins|minute~) ..2
        (he|she|they|guy|the)`,
      '(spit|swing|lunge|puke|bleed|throw things|throw up|kick|fight|flip off|run from) (at|on)? us',
      `(looked|look|typed|ran|checked|searched|run) (up)? (him|her|them|your|his|her|my ex|that guy|the guy|the
        boyfriend|the landlord|the sitter|the nanny) ..5 (at work|in the system|through the system|on the terminal|in
        the computer) ${NO_CUSTOMERS}`,
      '(my|our) case ..6 (close|solve|clear|suspect|witness~|victim|names|leads|arrest)',
      '(badge or no badge|with or without the badge|with or without this badge|take this badge off|take the badge off)',
      '(roommate~|classmate~|bunkmate~|bunkie|buddy|buddies|instructor|guys|friends) from the (police)? academy',
      '(be|get|back|squeeze) (in|into) uniform (in|by|at|for|tomorrow|tonight|before)',
      '(all of|my|our|the|all|whole|entire|with|from|on) (b|c|d) (squad|platoon)',
      `speaking for the (folks|people|guys|ones|men and women|crew|officers) ..8
        (answer|respond|call~|show up|badge|patrol|dispatch)`,
      '(on|off|hate|love|through|survive|working|work|to|back on) (mids|last half)',
      `(people|parents|mothers|moms|everyone|everybody|folks) (who)? ..1 want (me|us) to
        (talk to|arrest|scare|ticket|tow|lock up|yell at) (their|the)`,
      'help a (detective|cop|dispatcher|patrolman|police officer) out',
      `(victim~|caller~|suspect~|arrestee~|prisoner~|complainant~|perp~) ..4
        (told|asked|handed|thanked|hugged|bit|punched|spit on|swung at|kicked|screamed at|calls|called) (me|us)`,
      `(i|we|^) (took|caught|handled|cleared|answered|responded to|respond to) (a|an|the|another|two|three|<num>|my)
        ..2 <job.call> !(service|flight~|from <cap>|with (cookies|cake|pie|an apology))`,
      `(another|third|fourth|fifth|sixth|second|<num>|<count>) ..1 <job.call>
        (on shift|since midnight|before lunch|before midnight|in one shift|in one night|this shift)`,
      '(agarramos|arrestamos|detuvimos|esposamos|prendemos|prendimos|algemamos|multamos)',
      `(i|we) ..2 (direct~|directed|directing) (cars|buses|trucks|traffic) ${NO_PARISH}`,
      '(i|we) booked (him|her) (and|i|we|myself)',
    ],
  },
  LIKELY,
  HINTS,
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
  ...COVER_FACTS,
  { tag: 'author.other', patterns: OTHER_WORK },
]
