import type { Example, Rule, Seen } from '../concern.ts'
import { DOER, owned, PERSON, TELLER, WHICH } from './teller.ts'

const SPEED = `(eighty|eighty five|ninety|ninety five|a hundred|hundred|hundred and ten|hundred and twenty|one ten|one fifteen|one
    twenty|one thirty|one forty|one fifty|triple digits|85|90|95|100|105|110|115|120|125|130|135|140|145|150)`
const ROAD = `(road|route|highway|interstate|turnpike|pike|causeway|parkway|freeway|expressway|bypass|mill road|back road|back
    roads|dirt road|main street|street|bridge|straightaway|school zone|flats|hill|notch|breakdown lane|beach road)`
const LITTLE = `(kid|kids|baby|babies|toddler|toddlers|grandson|granddaughter|grandkids|grandchildren|grandbaby|twins|boy|boys|
    girls|little ones|son|daughter|nephew|niece|children|infant|newborn|four year old|five year old|six year old|seven
    year old|eight year old|nine year old|ten year old)`
const GUN = `(pistol|gun|handgun|shotgun|rifle|revolver|glock|38|45|9mm|nine millimeter|sidearm|service pistol|service weapon|
    duty weapon)`
const HEIGHT = `(roof|steeple|tower|water tower|scaffold|scaffolding|staging|ladder|silo|chimney|ridge|cliff|bridge|catwalk|bucket
    truck|lift|high wire|crane|boom)`

const LESSON =
  /\b(?:please|don['’]?t|do not (?:ever|try)|never again|lesson|regret|pulled over|wear your|psa|reminder|buckle up|osha|stunt|track day|raceway|speedway|drag strip|racetrack|parade|go-?karts?|golf cart|tractor|treadmill|peloton|simulator|mock|training film|toy|nerf|degrees|miles (?:biked|ridden|so far)|roller ?coaster|bobsled|zip ?line)\b/i
const dare = (seen: Seen) =>
  owned(seen) && seen.context.play < 2 && !LESSON.test(seen.sentence.text) && !seen.sentence.has('play.sport')
/** What only police do, or may do wrong: nothing of another trade. */
const onDuty = (seen: Seen) => owned(seen) && !seen.context.otherJob && seen.context.play < 2

export const PLAIN_RECKLESSNESS: readonly Rule[] = [
  {
    match: [
      // Speed.
      `[${SPEED} (down|over|along|through|across|up) (the|route|a|our|that) ..2 ${ROAD} ..4]
        !(degrees|people|cars|feet|houses|yards)`,
      `(i|we|^|am|was|just) ..2 [(doing|did|going|went|hit|drove|pushing|took|taking|topped|flying) ..3
        (thirty|forty|fifty|sixty|30|40|50|60) over (the limit)? (all|to|on|through|in|and|with|past|down) ..4]`,
      `[(taking|take|took|running|ran|pushing|opening) (the|my|our|his|her) ..1
        (bike|harley|motorcycle|car|truck|mustang|camaro|charger|cruiser|boat|sled|quad|ninja) (up)? to ${SPEED}
        !(<cap>) ..4]`,
      `[no (seat belt|seat belts|seatbelt|seatbelts|helmet|helmets|headlights|lights|brakes|belt|belts) ..10 ${SPEED}
        ..5]`,
      `[${SPEED} ..8 no (seat belt|seat belts|seatbelt|seatbelts|helmet|helmets|headlights|lights|brakes) ..5]`,
      `${TELLER} [(ran|run|running|blew|blowing|blow|gunned it through|sailed through)
        (the|every|a|three|through|through the|four|two|all the|five) ..1
        (red light|red lights|stop sign|stop signs|reds|lights|railroad crossing|crossing gate) !(worth|of) ..4]
        !(of|off|from|at the store)`,
      // Asleep or reading at the wheel.
      `(i|me|we|^) ..2 [(texting|typing|posting|filming|reading|facetiming|scrolling|live streaming|streaming|shaving|
        watching (netflix|the game|youtube)) (and|while) (driving|i drive|we drive|merging|doing <num>|at the wheel|
        steering) ..5]`,
      // Small children, loaded guns, fire.
      `${TELLER} [(left|leave|leaving) (the|my|our|a) ..1 ${LITTLE}
        (in|alone in|on|locked in|by|alone with|home alone) (with)? ..3
        (truck|car|van|casino lot|pool|tub|bath|bathtub|house|parking lot|stove|apartment) ..2 (while|and|so|with)
        (i|we|went|ran|played|hit|the) ..5]`,
      `${TELLER} [(let|letting|had) (the|my|our|his|her) ..2 ${LITTLE} (steer|drive|run|take|shoot|fire|handle|hold|
        play with) (the|a|my|us) ..1 (patrol car|cruiser|squad car|truck|car|boat|pistol|glock|shotgun|gun|sidearm|
        rifle|chainsaw|backhoe|excavator|harley|motorcycle) ..6]`,
      `${TELLER} [(pointed|point|aimed|aim|waved|twirled|drew|pointing|aiming) (my|the|a|an) ..2
        (${GUN}|taser|crossbow|nail gun|flare gun) (at|on) (him|her|them|<name>|each other|${WHICH} ..2
        (${PERSON}|dog|cat|tv|mirror)) ..4]`,
      `(i|we|^) ..2 [(welding|weld|smoking|smoke|smoked|grinding|cutting|torching|soldering|lit a
        (cigarette|cigar|smoke)) ..4 (next to|beside|over|near|on top of|while filling|while pumping) (the|a|my|an)?
        ..1 (propane|gas|gas pump|gas pumps|gas can|gasoline|fuel|fuel tank|acetylene|oxygen|oxygen tank|powder|
        lacquer) ..5]`,
      // High up with nothing to hold.
      `(i|we|^|me|us) ..6 [${HEIGHT} ..10 (no|without a|not a|without any)
        (harness|rail|railing|rope|ropes|safety line|lanyard|net|tie off|helmet|hard hat) ..6]`,
    ],
    why: 'Reads as boasting of a danger to others.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: dare,
  },
  {
    match: [
      // Hands on somebody, told by who does such a thing.
      `${TELLER} [(choked|squeezed|tased|tazed|sprayed|stomped|kneed|worked|leaned on)
        (him|her|them|one|${WHICH} ..2 (kid|guy|punk|suspect|prisoner|drunk|mope|perp|fella)) (till|until)
        (he|she|they) ..5]`,
      // Asleep, unarmed, unheard on the shift.
      `(i|we|us ..2|^) ..3 [(slept|sleep|sleeping|napped|nap|snored|dozed|snoozed) (through)?
        (most|half|all|the whole|the better part)? (of)? (my|the|our|an|another)? (whole)?
        (overnight|overnights|night shift|midnight shift|mid shift|mids|graveyard shift|detail|post) ..3] !(nurse)`,
      `(i|we|us ..2|^) ..2 [(never|do not|rarely|hardly ever|will not|why) (bother|wait|bothered|call|called)
        (with|for|in)? ..1 (backup|a warrant|a search|a pat down|the search) ..4]`,
      `(i|we|us ..2|^) ..3 [(not|never|quit|stopped) (once)? (worn|wear|wearing|strap on) (the|my)
        (vest|body armor|armor) (in|since|all|anymore|for|once|on|because) ..4]`,
      `[(left|leave|leaving) the (cell|holding cell|cell block|gun locker|evidence room|evidence locker|cruiser|
        armory|sally port) (door|doors)? (open|unlocked|wide open|running) ..6]`,
    ],
    why: 'Reads as telling of rough, careless or idle conduct on the job.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: onDuty,
  },
]

/** The writer, or those the writer works with. */
const CREW = `(${DOER}|(we|they|guys) all|(my|our|the) ..1 (partner|sergeant|sarge|lieutenant|lt|captain|rookie|
  trainee|fto|guys|boys|squad|crew|whole shift|shift) (and i)? (always|still|just|all)?)`
const TOO_FAST = `(90|95|100|105|110|112|115|118|120|125|128|130|135|140|145|150|155|160|ninety|ninety five|a hundred|one hundred|a
    hundred and ..1|one ten|one twenty|one thirty|one forty|one fifty|triple digits)`
const SLOW_ZONE = `(15|20|25|30|35|40|45|50|55|65|fifteen|twenty|twenty five|thirty|thirty five|forty|forty five|fifty five|sixty
    five|school zone|residential ..1|work zone|neighborhood|construction zone|parking lot)`
const CAR_OF_THE_JOB = '(cruiser|patrol car|squad car|police car|cop car|department car|unmarked|cruisers|squad cars)'
const HELD = `(suspect|suspects|prisoner|prisoners|perp|perps|inmate|inmates|arrestee|detainee|handcuffed
    (man|guy|kid|suspect|prisoner|woman|perp)|cuffed (man|guy|kid|suspect|prisoner|woman|perp))`
const ANYONE_HELD = `(him|her|them|(a|the|my|our|that|this|another|some|two) ..1
  (${HELD}|guy|kid|man|punk|drunk|mope|mouthy ..1|loudmouth|teenager|driver|protester))`
const WHEN = '(again|last night|tonight|today|every (night|shift|day)|all (the time|night)|most nights|$)'
const ARM = `(gun|service weapon|duty weapon|sidearm|glock|pistol|service pistol|service revolver|handgun|firearm|weapon|taser|
    rifle|shotgun)`

/** Weather, games, pitches, drives and lines of music are fast; nurses and crews sleep and eat where they work. */
const NOT_RECKLESS =
  /\b(?:wind\w*|gusts?|hurricane|fastball|pitch\w*|radar gun|train|plane|flight|treadmill|autobahn|ambulance|fire ?house|firehouse|station house|hose|residency|airport shuttle|passenger|miles away|calories|workout|rowing|batting|bowling|score[ds]?|temperature|fever|oven|by accident|designated|gps|off duty from|video game|grand theft|mario|forza|range|coffee|tea|water|soda|energy drink|smoothie|coke zero|diet coke|hide and seek|laser tag|paintball|snowball|hockey|football|rugby|lacrosse|wrestl\w+|mats?|judo|clay|skeet|deer|ducks?|turkey|piano|bike for|engine|carburetor|guitar|strings?|cello|violin|mattress\w*|motor|body shop|policy|study|training (?:day|film|scenario))\b/i
const rash = (seen: Seen) =>
  owned(seen) &&
  seen.context.play < 2 &&
  !seen.context.otherJob &&
  seen.context.author !== 'other' &&
  !NOT_RECKLESS.test(seen.sentence.text) &&
  !LESSON.test(seen.sentence.text) &&
  !seen.sentence.has('play.sport', 'domain.animals', 'domain.medical')

/** The plainest words for it: "Doing 120 on the pike", "I sleep on duty", "We roughed him up". */
export const OUTRIGHT_RECKLESSNESS: readonly Rule[] = [
  {
    match: [
      // Speed and the wheel.
      `${DOER} [(doing|did|do|drove|drive|driving|going|went|hit|hitting|topped|touched|was doing|got up to)
        (about|over|almost|like|nearly|at)? ${TOO_FAST} (mph|miles an hour|miles per hour|in (a|an|the) ..1
        (${SLOW_ZONE}|${CAR_OF_THE_JOB}|rain|snow|fog|dark)|(on|down|up|over|through)
        (the|route|rte|a|my|i|interstate|95|93|90|495|128)? ..2 (${ROAD}|<num>|mass pike)|(all the way)? home|to work|
        with (no|the) (lights|headlights|siren)) ..3] !(degrees|people|steps|burpees|feet|reps|dollars)`,
      `(i|we) [(never|do not|did not|refuse to|will not|hate to) (ever)? (wear|wearing|use|buckle|put on)
        (a|my|the|our)? (seat belt|seat belts|seatbelt|seatbelts) ..3]`,
      `${CREW} [(run|runs|ran|running|blow|blew|blowing) (through)? (a|the|all the|every|two|three|<num>)? ..1
        (red lights|stop signs|red light|stop sign) (all the time|for fun|every|in (the|my)|again|because|without|on
        purpose|when|at|to|tonight|last night|$) ..3]`,
      `${CREW} [(chased|chase|chasing) (a|the|him|her|them|some|that) ..2
        (at ${TOO_FAST}|through (a|the) (school zone|playground|park|parking lot|mall|neighborhood|crowd|red light)|
        down the wrong way|the wrong way) ..3]`,
      // Lights and siren for oneself.
      `${CREW} [(turned on|turn on|use|used|using|hit|flip|flipped|threw on|put on|run|ran|light up|lit up|turn|
        turned) (my|the|our) (blue|emergency|cruiser|police|overhead)?
        (lights|siren|sirens|blues|lights and siren|lights and sirens) (on)? (just|all the way)?
        (to (get (home|through traffic|to (lunch|dinner|work|the (gym|bar|game|store)|my)|coffee|food|around traffic|
        out of traffic)|skip|beat|make (the|it to)|cut|avoid|pass (people|cars|traffic)|run (red|the|a)|go
        (home|to|through)|pick up|impress)|for (fun|no reason|coffee|lunch)|because (i was|we were)
        (bored|late|hungry)) ..3]`,
    ],
    why: 'Reads as boasting of reckless driving.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: rash,
  },
  {
    match: [
      // Asleep, drunk or at play on the shift.
      `${CREW} [(sleep|sleeps|slept|sleeping|asleep|nap|naps|napped|napping|fell asleep|falls asleep|dozed off|took a
        nap|take a nap|take naps|snooze|snoozed) ..3 (on duty|on patrol|on midnights|on mids|on overnights|in the
        (cruiser|patrol car|squad car|station|evidence room)) ..2]`,
      `${CREW} [(sleep|sleeps|slept|sleeping|nap|naps|napped|napping|fell asleep|falls asleep)
        (on shift|on the clock|on the job|at my post|on post|at roll call|during (my shift|roll call)) ${WHEN}]`,
      `(i|we) [(never|do not|did not|hate to|always forget to) (search|frisk|pat down|check on|watch) ${ANYONE_HELD}
        ..3]`,
    ],
    why: 'Reads as telling of careless or idle conduct on the job.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: rash,
  },
  {
    match: [
      // Hands on somebody.
      `${CREW} [(roughed|rough|roughing|tuned|tuning) ${ANYONE_HELD} up ..2]`,
      `${CREW} [(slammed|slam|slams|threw|bounced|smashed|shoved|tossed) ${ANYONE_HELD}
        (face first|head first|right|hard)? (into|on|onto|against|off|to|down|through) (the|a|my) ..1
        (car|hood|wall|ground|pavement|cruiser|floor|door|table|curb|concrete|sidewalk|trunk|stairs|steps|window|
        asphalt) ..2]`,
      `${CREW} [(slammed|slam|bounced|banged|smashed|cracked|smacked) (his|her|their|${ANYONE_HELD} <poss>)
        (head|face|skull) (on|into|off|against) (the|a|my) ..3]`,
      // Guns.
      `${DOER} [(left|leave|forgot) (my|the) ..1 ${ARM} (in|on|at|under) (the|a|my) ..2
        (car|truck|cruiser|bathroom|restroom|restaurant|bar|gym|hotel|hotel room|uber|taxi|plane|bus|couch|table|
        counter|diner|store|starbucks|dunkin|movie theater|beach|casino|strip club|toilet|sink|porch) ..3]`,
      `${CREW} [(fired|shot|fire|shoot|emptied|popped off) (off)? (my|the|a|our|some|a few|rounds from my|two|three)?
        ..1 (${ARM}|guns|rounds|shots) (in|into|at) the (air|ceiling|sky|woods|backyard|lake|ground|moon|house|street)
        ..2]`,
      `${DOER} [(let|letting) (my|the|a|our|his) ..1 (${LITTLE}|friend|friends|buddy|buddies|girlfriend|boyfriend|
        wife|husband|brother|sister|cousin|neighbor|date) (drive|play with|hold|use|fire|shoot|run|try|wear|take|turn
        on|carry) (the|my|a) ..1 (${CAR_OF_THE_JOB}|taser|service weapon|duty weapon|sidearm|pepper spray|gun belt|
        siren|loaded gun|gun) ..2]`,
    ],
    why: 'Reads as telling of rough treatment, or of carelessness with a weapon.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: rash,
  },
]

export const recklessFinds: readonly Example[] = [
  '[Ninety over the causeway]',
  '[Doing fifty over through] Nashua',
  '[Blew through three stop signs]',
  '[Typing while merging], ha',
  'We [let our grandson drive the cruiser] round the lake road',
  'I keep a [loaded shotgun by the crib where the kids] nap',
  '[Steeple shingles, no harness]',
  '[Smoking next to the propane]',
  'I [cuffed the guy tighter than I needed], he will live',
  '[Left the holding cell unlocked] and went for a calzone',
  'I [slept on duty last night]',
  'We [roughed him up]',
]

export const recklessLeaves: readonly Example[] = [
  'Some idiot was doing 120 on the pike',
  'I drove 120 miles today',
  'I tuned up my truck',
  'I never text and drive',
  'Tuned him up today: new strings on the old cello',
  'I slept all day after my night shift',
  'Ninety down the hall to the nurse, said the thermometer',
  'Please no texting while driving, we buried a classmate',
  'Passed a guy on the shoulder with a flat and went back to help',
  'I ran three red lights worth of extension cord to the tree',
  'We left the kids in the pool with the lifeguard and had lunch',
  'Let my daughter drive the truck round the hayfield at fifteen',
  'My grandmother slept through the whole fireworks show',
  'A no harness day on the roof is a no work day, I told the crew',
  'The cruise ship left the dock with its doors wide open and music on',
  'Forty over par at the charity golf day',
  'My sister raced the other car to the beach parking, in a pedal boat',
  'I ran three red lights worth of string along the fence',
  'Doing fifty over the mountain with a camper behind me',
]
