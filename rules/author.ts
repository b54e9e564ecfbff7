import { COVER_FACTS } from './cover.ts'
import { OTHER_WORK } from './other-work.ts'
import { OWN_DAYS, OWN_ROLE } from './own-days.ts'
import { PLAIN_DUTY, PLAIN_SELF } from './plain/identity.ts'
import { PLAIN_WORK } from './plain/work.ts'
import {
  CLUTTER,
  FORCE,
  KIN,
  NO_CALL_CENTER,
  NO_COMPANY,
  NO_CUSTOMERS,
  NO_DISHES,
  NO_FAMILY_COURT,
  NO_HELP_DESK,
  NO_PARISH,
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

const WHOM = `(him|her|them|someone|somebody|(a|an|the|this|that|some|another|one|two|three|four|five|my|your|our|<num>) ..2
    <met.who>)`
const AGO = '(<num>|<count>|so many|all those|these|all these) ..1 <time.span>'
const SELF =
  '(i|we|^ !(arrest|cuff|handcuff|tase|frisk|detain|apprehend|interrogate)|and|then|me and <any>|partner and i)'
const LATELY = `(just|finally|also|even|actually|once|already|have|had|had to|have to|got to|get to|went and|literally|still|
    always|usually|personally|have just|am|was|only|ever|basically|almost|end up|ended up)?`

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
  {
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
  },
  {
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
  ...COVER_FACTS,
  { tag: 'author.other', patterns: OTHER_WORK },
]
