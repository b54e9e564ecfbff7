import type { Example, Rule, Seen } from '../concern.ts'
import { owned, PERSON, TELLER, WHICH } from './teller.ts'

const SPEED =
  '(eighty|eighty five|ninety|ninety five|a hundred|hundred|hundred and ten|hundred and twenty|one ten|one fifteen|one twenty|one thirty|one forty|one fifty|triple digits|85|90|95|100|105|110|115|120|125|130|135|140|145|150)'
const ROAD =
  '(road|route|highway|interstate|turnpike|pike|causeway|parkway|freeway|expressway|bypass|mill road|back road|back roads|dirt road|main street|street|bridge|straightaway|school zone|flats|hill|notch|breakdown lane|beach road)'
const LITTLE =
  '(kid|kids|baby|babies|toddler|toddlers|grandson|granddaughter|grandkids|grandchildren|grandbaby|twins|boy|boys|girls|little ones|son|daughter|nephew|niece|children|infant|newborn|four year old|five year old|six year old|seven year old|eight year old|nine year old|ten year old)'
const GUN =
  '(pistol|gun|handgun|shotgun|rifle|revolver|glock|38|45|9mm|nine millimeter|sidearm|service pistol|service weapon|duty weapon)'
const HEIGHT =
  '(roof|steeple|tower|water tower|scaffold|scaffolding|staging|ladder|silo|chimney|ridge|cliff|bridge|catwalk|bucket truck|lift|high wire|crane|boom)'

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
      `[${SPEED} (down|over|along|through|across|up) (the|route|a|our|that) ..2 ${ROAD} ..4] !(degrees|people|cars|feet|houses|yards)`,
      `(i|we|^|am|was|just) ..2 [(doing|did|going|went|hit|drove|pushing|took|taking|topped|flying) ..3 (thirty|forty|fifty|sixty|30|40|50|60) over (the limit)? (all|to|on|through|in|and|with|past|down) ..4]`,
      `[(taking|take|took|running|ran|pushing|opening) (the|my|our|his|her) ..1 (bike|harley|motorcycle|car|truck|mustang|camaro|charger|cruiser|boat|sled|quad|ninja) (up)? to ${SPEED} !(<cap>) ..4]`,
      `[no (seat belt|seat belts|seatbelt|seatbelts|helmet|helmets|headlights|lights|brakes|belt|belts) ..10 ${SPEED} ..5]`,
      `[${SPEED} ..8 no (seat belt|seat belts|seatbelt|seatbelts|helmet|helmets|headlights|lights|brakes) ..5]`,
      `${TELLER} [(ran|run|running|blew|blowing|blow|gunned it through|sailed through) (the|every|a|three|through|through the|four|two|all the|five) ..1 (red light|red lights|stop sign|stop signs|reds|lights|railroad crossing|crossing gate) !(worth|of) ..4] !(of|off|from|at the store)`,
      // Asleep or reading at the wheel.
      '(i|me|we|^) ..2 [(texting|typing|posting|filming|reading|facetiming|scrolling|live streaming|streaming|shaving|watching (netflix|the game|youtube)) (and|while) (driving|i drive|we drive|merging|doing <num>|at the wheel|steering) ..5]',
      // Small children, loaded guns, fire.
      `${TELLER} [(left|leave|leaving) (the|my|our|a) ..1 ${LITTLE} (in|alone in|on|locked in|by|alone with|home alone) (with)? ..3 (truck|car|van|casino lot|pool|tub|bath|bathtub|house|parking lot|stove|apartment) ..2 (while|and|so|with) (i|we|went|ran|played|hit|the) ..5]`,
      `${TELLER} [(let|letting|had) (the|my|our|his|her) ..2 ${LITTLE} (steer|drive|run|take|shoot|fire|handle|hold|play with) (the|a|my|us) ..1 (patrol car|cruiser|squad car|truck|car|boat|pistol|glock|shotgun|gun|sidearm|rifle|chainsaw|backhoe|excavator|harley|motorcycle) ..6]`,
      `(i|we|^) ..8 [loaded ..1 ${GUN} ..10 ${LITTLE} ..4] !(hunter safety|range|course)`,
      `${TELLER} [(pointed|point|aimed|aim|waved|twirled|drew|pointing|aiming) (my|the|a|an) ..2 (${GUN}|taser|crossbow|nail gun|flare gun) (at|on) (him|her|them|<name>|each other|${WHICH} ..2 (${PERSON}|dog|cat|tv|mirror)) ..4]`,
      `(i|we|^) ..2 [(welding|weld|smoking|smoke|smoked|grinding|cutting|torching|soldering|lit a (cigarette|cigar|smoke)) ..4 (next to|beside|over|near|on top of|while filling|while pumping) (the|a|my|an)? ..1 (propane|gas|gas pump|gas pumps|gas can|gasoline|fuel|fuel tank|acetylene|oxygen|oxygen tank|powder|lacquer) ..5]`,
      // High up with nothing to hold.
      `(i|we|^|me|us) ..6 [${HEIGHT} ..10 (no|without a|not a|without any) (harness|rail|railing|rope|ropes|safety line|lanyard|net|tie off|helmet|hard hat) ..6]`,
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
      `${TELLER} [(threw|slammed|put|tossed|cuffed|shoved|yanked|hit|squeezed|dropped|took|grabbed|pushed) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..6 (harder|rougher|tighter|rougher than|meaner) than (i|we) (needed|had to|should|meant|was supposed) ..3]`,
      `${TELLER} [(choked|squeezed|tased|tazed|sprayed|stomped|kneed|worked|leaned on) (him|her|them|one|${WHICH} ..2 (kid|guy|punk|suspect|prisoner|drunk|mope|perp|fella)) (till|until) (he|she|they) ..5]`,
      // Asleep, unarmed, unheard on the shift.
      '(i|we|us ..2|^) ..3 [(slept|sleep|sleeping|napped|nap|snored|dozed|snoozed) (through)? (most|half|all|the whole|the better part)? (of)? (my|the|our|an|another)? (whole)? (overnight|overnights|night shift|midnight shift|mid shift|mids|graveyard shift|detail|post) ..3] !(nurse)',
      '(i|we|us ..2|^) ..2 [(never|do not|rarely|hardly ever|will not|why) (bother|wait|bothered|call|called) (with|for|in)? ..1 (backup|a warrant|a search|a pat down|the search) ..4]',
      '(i|we|us ..2|^) ..3 [(not|never|quit|stopped) (once)? (worn|wear|wearing|strap on) (the|my) (vest|body armor|armor) (in|since|all|anymore|for|once|on|because) ..4]',
      '[(left|leave|leaving) the (cell|holding cell|cell block|gun locker|evidence room|evidence locker|cruiser|armory|sally port) (door|doors)? (open|unlocked|wide open|running) ..6]',
    ],
    why: 'Reads as telling of rough, careless or idle conduct on the job.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: onDuty,
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
]

export const recklessLeaves: readonly Example[] = [
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
