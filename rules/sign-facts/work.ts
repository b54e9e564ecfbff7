import type { Fact } from '../author.ts'
import { KIN } from './words.ts'

const OWNER = `(my|your|his|her|their|our|the|somebodys|someones|a|${KIN} <poss>)`
const HIM = '(him|her|them|someone|somebody)'
const SOON = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|morning|night|week|weekend)'

/** Cues of the work: operations and those warned of them, records, the working day, force, haste and sloth on the job. */
export const WORK: readonly Fact[] = [
  // Something that is not what it looks like ("a stroller with no baby in it").
  {
    tag: 'raid.disguise',
    patterns: [
      `(van|truck|wagon|crew|booth|stroller|couple|man|men|woman|women|guy~|lady|fella~|worker~|jogger~|vendor~|
        driver~) ..6 (is|are|<poss>) not (a|an|really|actually|here|what|who) ..3
        (delivering|working|fixing|selling|fishing|reading|shopping|landscape~|<other.job>|tourist~|customer~|lost|
        homeless|drunk)?`,
      `(van|truck|stroller|cooler|toolbox|cart|kayak|guitar case|camper|booth) ..3 (has|have|with|there is|is|and) no
        ..2 (baby|tools|packages|ice|food|fish|customers|cable|flowers|mail|guitar)`,
      `(dressed|dress|dressing|done up|made up|rigged up|got up|posing|passing) (up)? (as|like)
        (a|an|the|some|two|fake)? ..3`,
      `(pretend~|pretending|acting|play~|playing) (to be|like|at being) (a|an|some|we are|they are) ..2
        (worker~|customer~|buyer~|couple|drunk~|tourist~|driver~|crew|vendor~|fishermen|repair~|delivery|<other.job>)`,
      `(fake|phony|pretend|borrowed) (ladder|van|logo|sign|uniform~|delivery|work order~|cast|beard|limp|crew|couple|
        landscaper~|roofer~|plumber~|dog|stroller|toolbox)`,
    ],
  },
  {
    tag: 'raid.covert',
    patterns: [
      `(cable|utility|repair|work|plumbing|plumber~|laundry|bread|flower|delivery|moving|bakery|furniture|landscaping|
        catering|electric|phone company|ice cream) (van|truck)`,
      '(long|telephoto|zoom|big) lens',
      '(ladder|antenna|rack|camera|logo|magnet) on (top|it|the side|the roof)',
      `(watching|sitting|parked|camped|posted|perched|lying|camera) (in|on|up|from|at|across) (the|a|an)? ..2
        (attic|roof|rooftop|hayloft|steeple|bell tower|tree line|treeline|woods|hedge|balcony|window|storefront|
        apartment|van|hill|dugout|tree)`,
      `(rented|renting|borrowed|borrowing|leased) (the|a|an|somebodys) ..2
        (apartment|room|unit|van|truck|garage|house|storefront|camper)`,
    ],
  },
  // Telling people to do otherwise than they would.
  {
    tag: 'raid.warn',
    patterns: [
      `(keep|get|leave|send|bring) (your|the|his|her)? (${KIN}|him|her|them|dog~|car~|truck~)
        (home|in|inside|off|away|out|indoors|clear|somewhere)`,
      `(may|might|would|will|better) (not)? (want to|wanna|be smart to|be wise to|do well to)
        (stay|move|park|go|take|avoid|find|skip|sleep|be|leave|lock|walk|drive|keep|pick|hide|clean|get|cross)`,
      `(act|look|play|stay|be|pretend to be|seem) (natural|normal|surprised|dumb|shocked|innocent|casual|cool|
        confused|asleep)`,
      `do not (wave|stare|honk|point|film|gawk|look|slow down|say hi|be|go|park|drive|hang|walk|stop|stand) ..3
        (at|near|by|to|there|on|around|past|home|outside)`,
      '(stay|keep|steer|sleep) (in|inside|home|off|away|clear|indoors|put) ..4',
      `(bad|good|great|rough|perfect|terrible|lousy) (${SOON}|day|time) to
        (be|go|stay|sleep|visit|have|park|walk|leave|own|take|drive)`,
      '(cancel|reschedule|postpone|call off|rethink) (your|the|any|that) ..2',
      `(tell|warn|let) (your|the|his|her) ..1 (${KIN}|people|guy~|crew|tenant~) ..2`,
      '(would|better|do) not (go|be|park|drive|sleep|stand|hang|plan|leave|stop|bother) ..2',
      `(empty|clear|clear out|clean|clean out|hide|stash|move) (the|your|out your|out the) ..2
        (car|cars|truck|stuff|garage|trunk|basement|closet|fridge|shed|stash|plants|merchandise|room|house)`,
      'if (any of you|you|anybody|anyone) ..2 (know|are friends with|are related to|have anything to do with|hang) ..2',
      `(get~|getting|has|have|having|expect|expecting|in for|receive) (a|an|some|his|her|their)? ..1
        (visit~|visitor~|company|wake up call|surprise~|guest~|awakening|callers|knock)`,
      `(go|be|park|sleep|drink|eat|shop|drive) (around|elsewhere|somewhere else|anywhere else|another way|the long
        way|out of town)`,
      '(roll|turn) over ..2 (back)?',
    ],
  },
  {
    tag: 'raid.force',
    patterns: [
      '(<num>|<count>|both|all|several) (team~|crew~|car~|truck~|agency~|unit~|agent~|trooper~|deputies) ',
      '(judge|magistrate) ..2 sign~',
      `(hit~|hitting|kick~|kicking|take~|taking|knock~|knocking|going through|come~ through) ..1
        (a|the|his|her|that|two|three|<num>) ..2 (door~|house~|apartment~|unit|place|trailer|garage)`,
      `(pick~|picking|grab~|grabbing|scoop~|scooping|snatch~|haul~|hook~|hooking)
        (him|her|them|that guy|a guy|the guy|those guys) (up|off|in)?`,
      '(county|state|fed|federal|dea|fbi|atf|ice) (guys|people|boys|cars|agents)',
      '(marked|recorded|buy) (money|bills|cash|twenties)',
    ],
  },
  {
    tag: 'raid.clock',
    patterns: [
      `(around|about|by|before|after|since|until|till|from|come) (<num>|<count>|midnight|noon|${SOON}|dawn|dark|
        daylight|supper|breakfast)`,
      '(next|coming|for|last) ..1 (couple|few|two|three|several) (days|nights|weeks|mornings)',
      '(<num>|<count>) (to|through|until|till) (<num>|<count>)',
    ],
  },
  {
    tag: 'look.act',
    patterns: [
      `(put|ran|run|running|punched|typed|plugged|fed|entered|threw) ${OWNER}? ..2 (through|in|into) ..2`,
      `(pull~|pulled|print~|printed|copied|fetch~|snap~|screenshot~|forward~|email~) (me|us|out|up)? ${OWNER} ..2
        (file|record~|sheet|report~|jacket|folder|abstract|history|card|page~|photo|docket|license|log)`,
      `(look~|looked|looking|ran|run|running) (up)? ${HIM} (up)?`,
      `(told|tells|showed|shows|slipped|sent|read) me ..2 (what|his|her|their|the) ..3
        (file|report|record|printout|says|said|log)`,
    ],
  },
  {
    tag: 'look.system',
    patterns: [
      `(on|across|at|over|in) (my|our|the|one) (screen|dashboard|terminal|monitor|laptop|console|desk computer|drawer|
        cabinet|binder|folder|file room)`,
      `(file|filing|records|probation|juvenile|clerk~|licensing|booking|intake|permit~)
        (cabinet|drawer|room|office|counter|window|clerk|shelf)`,
      `(state|court|registry|probation|county|hospital|school|jail) (database|system|computer|records|reader|login|
        portal)`,
      `(intake|discharge|booking|arrest|probation|custody|court|commitment|juvenile|firearms|gun)
        (papers|paperwork|sheet~|form~|card~|file~|record~|packet)`,
    ],
  },
  {
    tag: 'look.result',
    patterns: [
      `(did|doing|does|served|pulled|got|caught|sentenced to) (<num>|<count>|a|eleven|eighteen|six) ..1
        (month~|year~|days)`,
      `(a|another|two|three|<num>|<count>|red) (flag~|hit~|entry|entries|alert~|match~|prior~|conviction~|charge~|
        case~)`,
      '(inch~|pages|page|screens|lines) (thick|long|deep)',
      '(clean|nothing|one thing|spotless|blank) ..1 (except|but|until|besides|since)',
      '(license|permit|card|ltc|registration) (was|got|is|had)? ..1 (pulled|denied|suspended|revoked|yanked|flagged)',
      `(when|since) (he|she|they) (was|were) (<num>|<count>|fifteen|sixteen|seventeen|a kid|a teenager|a minor|in high
        school|in college)`,
      '(level) (<num>|one|two|three)',
      `(out of|from|down in|over in|up in) (rhode island|new hampshire|florida|connecticut|maine|vermont|new york|
        georgia|texas|jersey|ohio)`,
      '(pled|plead|pleaded|pleads|copped|admitted|admits) (to|out|guilty|no contest|facts)',
      '(a|some|that|one) (thing|incident|charge|case|arrest|mess) (from|out of|in|back in|when) ',
    ],
  },
  {
    tag: 'look.whom',
    patterns: [
      '(hinge|tinder|bumble|dating app|facebook|craigslist|gym|bar|app) (guy|girl|date|man|woman|match)',
      `(new|your|her|his) (new)? (tenant|renter|hire|applicant|guy|girl|fella|coach|roommate|suitor|bidder|buyer|aide|
        driver)`,
    ],
  },
  {
    tag: 'rough.gear',
    patterns: [
      '(lights|blues|siren~|wigwags) (on|off|out|going|and siren~)',
      '(cell|tank|cage|holding) (<num>|<count>)',
      `(taxpayer~|town|county|city|department|government) ..1 (horsepower|car|truck|cruiser|engine|wheels|gas|tires|
        bought)`,
      '(ride|drive|trip|walk|transport) (in|to) ..1 (station|jail|booking|court|lockup|county)',
    ],
  },
  {
    tag: 'rough.force',
    patterns: [
      `(his|her|their|the|guy~|kid~) ..1 (head|face|forehead|nose|chin|mouth|knee~|shins) ..2
        (hit|met|found|kissed|bounced|caught|slammed|into|off|against|said hello)`,
      '(watch|mind|duck) your (head|step|face|fingers|mouth)',
      `(few|couple|some|little|<num>) (extra|more|of) ..1 (second~|click~|shots|pounds|taps|squeeze~|knees|volts|
        turns)`,
      `(teach~|taught|learn~|learned|show~|showed) (him|her|them|that kid|a|some)? ..1
        (respect|manners|a lesson|lesson|who is boss|the hard way)`,
      '(tap~|tapped|hit|slam~|stomp~|stand~|stood) ..1 (on)? (the|my|those) brakes',
      '(scenic|bumpy|long|slow|rough|fun) (route|ride|tour|drive|way)',
      '(windows|heat|heater|ac) (up|on|off|full blast|cranked|blasting) ',
      `(make|made|makes|making|had|got) (him|her|them|the guy|a guy|grown men) ..1
        (cry~|beg~|scream~|limp~|squeal~|apologize|crawl|dance|crying|begging)`,
      '(drink~|eat~|walk~|leave~|left) ..2 (through a straw|with a limp)',
    ],
  },
  {
    tag: 'rough.speed',
    patterns: [
      '(tires|engine|turbo|rubber|motor) (sang|sing~|smoke~|squeal~|scream~|howl~|roar~)',
      '(smoke~|burn~|bought|roast~|shred~|melt~) ..2 (tires|rubber|brakes|clutch)',
      '(loser|winner) (buys|pays|gets|does)',
      '(see|find out|show|know) (how fast|what (she|it|this thing|the) ..2 (can|has|will|got))',
      '(from|light|sign) to (light|sign|the line)',
      `(down|on|up|across) the ..1 (turnpike|pike|highway|interstate|expressway|straightaway|runway|95|495|parkway|
        back roads)`,
      '(just for|purely for|for) (fun|kicks|laughs|the heck|the hell|sport)',
    ],
  },
  {
    tag: 'rough.sloth',
    patterns: [
      `(asleep|sleep~|nap~|parked|hide|hiding|hid|tucked|backed in|reclined|dozing) ..1
        (behind|under|beside|next to|in back of) (the|a) ..1`,
      '(radio|volume|portable|phone|dispatch|scanner) ..1 (down|off|low|silent|muted|to a whisper|on mute)',
      '(nobody|no one|never|none of them) ..1 (found|finds|finding|caught|checks|knows|looked|looks|noticed) ..2',
      '(my|our) own (couch|bed|kitchen|driveway|recliner|pool|backyard)',
      `(<num>|<count>|couple|few|good) (hours|hour|seasons|episodes|innings|rounds) ..2
        (of|in|straight|every|nobody|a night|down|asleep|on shift)`,
      '(hat|mask|jacket|sunglasses|hood) (over|on|down) ..1 (eyes|face|head)',
      '(on|off) season (<num>|<count>)',
    ],
  },
  {
    tag: 'duty.own',
    patterns: [
      `(they|the chief|the boss|the sergeant|the lieutenant|sarge|command|brass|upstairs|schedule) ..1
        (has|have|had|got|put|pulled|moved|stuck|sent|sends|makes|making|want~|wants) (me|us|my|our) ..1`,
      `(i|we) (got|get|am|are|was|were|been) ..1 (stuck|pulled|moved|sent|put|assigned|posted|bumped|reassigned|
        loaned) ..1 (on|to|at|with|in|off|from|till|until|doing)`,
      `(we|us) (share|are sharing|lost|are losing|are down|are short|have|pay|buy|run|are running) ..1
        (<num>|<count>|one|a|with|to|on|the)`,
      '(<num>|<count>|just) (of us|bodies|people|guys) (on|for|left|to|covering|tonight)',
      `(i|we) (drew|bid|pulled|caught|am on|am off|are on|are off|work|cover|train|am training) ..3
        (till|until|tonight|detail|post|desk|shift|days|nights|mids|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday)`,
      '(on|off|in|working) (till|until|at) (<num>|<count>|midnight|noon|monday|friday|morning)',
    ],
  },
  {
    tag: 'duty.clock',
    patterns: [
      '(at|in at|by|closes at|done at|between) (<num>|<count>)',
      '(noon|seven|three|eleven|four|six|twelve|<num>) to (eight|eleven|seven|three|twelve|six|midnight|<num>)',
      `(till|until|before|starting|as of|effective|since|through|by) ..1
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|january|february|march|april|may|
        june|july|august|september|october|november|december|spring|summer|fall|winter|<num>|further notice)`,
      '(<num>|<count>|third|fourth|fifth|sixth) ..1 (straight|nights|doubles|in a row|days|weekend|holiday|week~) ..1',
      '(on|for) the <num>',
      '(one|two|three|<num>) (car~|officer~|cruiser~|people|bod~|men) (for|on|covering) ',
    ],
  },
]
