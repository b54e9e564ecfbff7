import type { Example, Rule, Seen } from '../concern.ts'
import { atHand, sober } from './told.ts'

/** Pictures of scenes, evidence and people of a case, told openly, for `concerns/crime-scene-imagery.ts`. */

const PIC =
  '(photo|photos|pic|pics|picture|pictures|selfie|video|clip|footage|polaroid|polaroids|snapshot|still|stills|screenshot|shot|camera roll|on camera|snapped|filmed|slide|📷|📸)'
const DEAD =
  '(dead (guy|man|woman|person|people|body|kid|bodies)|corpse|dead guys|chalk outline|meth lab|crime scene|murder scene|suicide|homicide|bullet holes|bullet hole|shell casings|noose|bloody (sneakers|shirt|knife|mattress|clothes|towel)|body bag|stabbing|body coming out|body we|the body (in|on|at|from|we))'
const TAKEN =
  '(before|while|as) (hazmat|the coroner|the me|the medical examiner|the hearse|ems|(the)? (state|state police|staties|lab|techs|crime lab|detectives|feds) (got|came|arrived|showed|took)|they (hosed|covered|bagged|zipped|cleaned|carried|hauled|washed|cut) (him|her|the body|the blood))'
const CLEANED = '(before|while|as) they (hosed|covered|bagged|zipped|cleaned|washed|took|tarped) (it|that|them|up)'

const OF_CASE =
  '(crime scene|murder scene|crash scene|accident scene|victim|victims|suspect|suspects|prisoner|prisoners|evidence|arrest|arrests|murder|dead (guy|man|woman|body|girl|boy|kid|person)|body $|corpse|murder weapon|autopsy|raid|drug bust|overdose|mugshot|mug shot|handcuffed (guy|man)|inmate)'
const SEEN =
  "((here|this) (is|'s)|here are|these are|look at|check out|watch|see|want to see|posting|posted|post|sharing|shared|share)"
const TAKE =
  '(filmed|recorded|videotaped|photographed|film|took (a|some|two)? (picture|pictures|photo|photos|video|videos|pic|pics|selfie) (of|with|at))'
const LOOT =
  '(guns|gun|drugs|cash|money|knives|knife|weapons|heroin|cocaine|fentanyl|meth|weed|pills|stolen bikes|stolen goods|body|bodies|dope)'
const HELD =
  '(guy|man|woman|kid|lady|dude|girl|suspect|driver|drunk|drunk driver|thief|robber|burglar|idiot|clown|shoplifter|dealer|drug dealer)'

/** Sets, exhibits and mishaps of one's own. */
const STAGED =
  /\b(?:halloween|haunted|museum|exhibit|film set|filming|prop|props|movie|show|costume|cake|frosting|marinara|ketchup|paint|my (?:car|truck|bumper|kid|son|daughter|kitchen|own|grandfather|knee|toe|nose|stitches)|our (?:car|house|boat)|buck|deer|fish|moose|history|civil war|news|channel \d|wedding|sidewalk|my kids|kids drew|guild|finish line|(?:art|forensics) class)\b/i
const real = (seen: Seen) => sober(seen) && !STAGED.test(seen.sentence.text)

const shownPlainly = (seen: Seen) =>
  atHand(seen) &&
  real(seen) &&
  !/\b(?:my (?:cat|dog|kids?|brother|sister|husband|wife)|doctor|toys?|puppies|cardiac|recipe|carve|butter|orange|moon|blood (?:drive|type|pressure|sugar|test))\b/i.test(
    seen.sentence.text,
  )

export const PICTURES_TOLD: readonly Rule[] = [
  {
    match: [
      `[${PIC} (of|with|from|at|for) (a|an|the|my|our|his|her|this|that|all)? ..1 <poss>? ${OF_CASE} ..4]`,
      `[${OF_CASE} <poss>? (body)? (photo|photos|picture|pictures|pics|video|videos|footage|selfie) ..3]`,
      `[${PIC} of (a|the|this|that|some) ..1 ${HELD} (we|i) ..1 (arrested|booked|tased|cuffed|shot|caught|found) ..4]`,
      `[${SEEN} (the|this|that|these|his|her|my|our|all the|all this|some|a)? ..1 (crime scene|murder scene|dead (guy|man|woman|body|girl|kid|person)|murder weapon|mugshot|mug shot|autopsy|evidence|911 call|911 tape|crash scene|accident scene|arrest video|crime scene video) ..4]`,
      `[${SEEN} (the|this|all this|all the|his|her) (blood|body|crash|wreck) ($|on the|in the|from (last night|today|the)|we)]`,
      `[${SEEN} (the|that|a|this) ..1 ${HELD} (that|who)? (we|i) ..1 (arrested|booked|tased|cuffed|handcuffed|caught|shot|locked up) ..3]`,
      `[${SEEN} ..2 ${LOOT} ..1 (we|i) ..1 (found|seized|took|got|recovered|pulled|confiscated|grabbed) ..4]`,
      '[(this|here) (is|was) (where|the (house|room|place|spot|car|street|bed|bathroom|corner|apartment) (where|that)) (he|she|they|the (victim|man|woman|kid|guy|girl|murder|shooting|stabbing|rape|robbery|suspect)) ..1 (died|happened|was (shot|killed|stabbed|raped|murdered|found)|got (shot|stabbed|killed)|killed|shot|overdosed|hanged (himself|herself)) ..3]',
      '[(this|here) (is|was) (where|the (house|room|place|spot|car|apartment) where) (we|i) found (the|a|his|her|him) ..1 (body|bodies|gun|drugs|victim|knife|dead ..1) ..3]',
      `[(i|we|my partner|^) ..2 ${TAKE} (a|an|the|his|her|my|our) ..1 (arrest|victim|suspect|crime scene|body|bodies|prisoner|crash scene|dead (guy|man|woman|body)|evidence|overdose|murder scene|drug bust|raid) ..4]`,
      '[(his|her|their|this|the|that) (mugshot|mug shot) (is|looks|was|makes) ..4]',
    ],
    why: 'Shares or describes a picture of a scene, of evidence or of somebody in a case.',
    unless: ['reported', 'hypothetical'],
    when: shownPlainly,
  },
  {
    match: [
      `[${PIC} ..1 (of|is|from) ..3 ${DEAD} ..3]`,
      `[${PIC} ..9 ${TAKEN}]`,
      `[(snapped|photographed|filmed|took|got) (a|the|one)? ..4 (chalk outline|body|wreck|noose|meth lab|stain|blood|bodies|skull|remains|stains|brains) ..9 (${TAKEN}|${CLEANED})]`,
      `[(photo|pic|picture|slide|shot|video|photos|pics) (<num>|one|two|three|four)? ..1 (is|of|shows) (the|her|his|what) ..4 (after|where|when|before) we (pried|cut|pulled|dragged|found|tased|cuffed|got|carried) (him|her|them|the (driver|passenger|body|kid|mother|guy|man|woman))]`,
      `[${PIC} from (the|our|last night <poss>|yesterday <poss>|today <poss>) (search|raid|warrant|search warrant|homicide|murder|stabbing|shooting|suicide|overdose|fatal|arrest) ..5]`,
      `[(sharing|posting|posted|post|put|putting|uploaded|uploading|dropping|watch|share) ..1 (the|that|this) ..3 (robbery|burglary|stickup|holdup|shoplifting|assault|arrest|booking|booking room|interrogation|interview room|holding cell|cell|lockup|sally port|stabbing|carjacking) (tape|video|footage|clip|cam) ..6]`,
      '[what (a|an) (shotgun|bullet|rifle|knife|head on|drunk driver|pistol|machete|train) (does|did|will do) to (a|the|somebody) ..6 (taken|on the job|photo|pic|picture|from work|my shift|at work)]',
      `[(look at|check out|here is|${PIC} of) ..4 (fentanyl|heroin|cocaine|meth|coke|dope|oxys|guns|pills) (on|across|all over) (the|my|our) (scale|table|hood|desk|trunk|floor) ..6]`,
      `[(crash|wreck|fatal|stabbing|shooting|body) ..6 (taken|shot|snapped|filmed) (from|in|through) (the|my|our) (cruiser|patrol car|squad car)]`,
      `[(her|his) (black eye|bruises|broken (nose|jaw)|stab wound|stitches|split lip|burns) ..7 (the day|when|after|where) i (took|wrote|did) the report]`,
    ],
    why: 'Shares or describes a picture of a scene, of evidence or of somebody in a case.',
    even: ['negated'],
    unless: ['reported'],
    when: real,
  },
]

export const picturesToldFinds: readonly Example[] = [
  '[Here is a video of the arrest]',
  '[Snapped the blood before they cleaned it up]',
  '[Photo of the noose], I wish I had not taken it',
  '[Sharing the interrogation video] with sound',
  '[Slide 2 is the truck after we cut him out]',
  '[What a rifle did to a windshield, photo from work]',
  '[Look at all this heroin on the table]',
  '[The wreck on 128, shot from my cruiser]',
]

export const picturesToldLeaves: readonly Example[] = [
  'Look at this blood orange',
  'This is the guy we hired last night',
  'This is where we found the dog',
  'Photo of the chalk outline my kids drew, a whale',
  'A picture from my first marathon, framed',
  'Photos from the search for the perfect pumpkin',
  'Look at all this flour on the table',
  'Here he is in the back of the truck, new puppy',
  'What a hailstorm did to a windshield, photo from work',
  'Slide 2 is the yard after we cut the maple down',
  'Selfie with the finish tape behind me',
]
