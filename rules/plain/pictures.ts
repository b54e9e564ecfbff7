import type { Example, Rule, Seen } from '../concern.ts'
import { FELONY, sober } from './told.ts'

/** Pictures of scenes, evidence and people of a case, told openly, for `concerns/crime-scene-imagery.ts`. */

const PIC =
  '(photo|photos|pic|pics|picture|pictures|selfie|video|clip|footage|polaroid|polaroids|snapshot|still|stills|screenshot|shot|camera roll|on camera|snapped|filmed|slide|📷|📸)'
const DEAD =
  '(dead (guy|man|woman|person|people|body|kid|bodies)|corpse|dead guys|chalk outline|meth lab|crime scene|murder scene|suicide|homicide|bullet holes|bullet hole|shell casings|noose|bloody (sneakers|shirt|knife|mattress|clothes|towel)|body bag|stabbing|body coming out|body we|the body (in|on|at|from|we))'
const TAKEN =
  '(before|while|as) (hazmat|the coroner|the me|the medical examiner|the hearse|ems|(the)? (state|state police|staties|lab|techs|crime lab|detectives|feds) (got|came|arrived|showed|took)|they (hosed|covered|bagged|zipped|cleaned|carried|hauled|washed|cut) (him|her|the body|the blood))'
const CLEANED = '(before|while|as) they (hosed|covered|bagged|zipped|cleaned|washed|took|tarped) (it|that|them|up)'

/** Sets, exhibits and mishaps of one's own. */
const STAGED =
  /\b(?:halloween|haunted|museum|exhibit|film set|filming|prop|props|movie|show|costume|cake|frosting|marinara|ketchup|paint|my (?:car|truck|bumper|kid|son|daughter|kitchen|own|grandfather|knee|toe|nose|stitches)|our (?:car|house|boat)|buck|deer|fish|moose|history|civil war|news|channel \d|wedding|sidewalk|my kids|kids drew|guild|finish line|(?:art|forensics) class)\b/i
const real = (seen: Seen) => sober(seen) && !STAGED.test(seen.sentence.text)
const shown = (seen: Seen) =>
  real(seen) &&
  (seen.sentence.has('img.photo', 'img.share') ||
    seen.context.tags.has('img.photo') ||
    seen.context.tags.has('img.share'))

export const PICTURES_TOLD: readonly Rule[] = [
  {
    match: [
      `[${PIC} ..1 (of|is|from) ..3 ${DEAD} ..3]`,
      `[${PIC} ..9 ${TAKEN}]`,
      `[(snapped|photographed|filmed|took|got) (a|the|one)? ..4 (chalk outline|body|wreck|noose|meth lab|stain|blood|bodies|skull|remains|stains|brains) ..9 (${TAKEN}|${CLEANED})]`,
      `[(skull|bones|remains|body|corpse|skeleton) ..14 (picture|photo|pic|video|selfie) ..1 ${TAKEN}]`,
      `[(dead (guy|guys|man|woman|girl|kid|boy)|victim|corpse|decedent) (<poss>)? ..1 (tattoo|tattoos|face|hand|hands|shoes|teeth|eyes|wallet|note) ..2 (on camera|${PIC})]`,
      `[(photo|pic|picture|slide|shot|video|photos|pics) (<num>|one|two|three|four)? ..1 (is|of|shows) (the|her|his|what) ..4 (after|where|when|before) we (pried|cut|pulled|dragged|found|tased|cuffed|got|carried) (him|her|them|the (driver|passenger|body|kid|mother|guy|man|woman))]`,
      `[${PIC} ..2 (of|from) ..2 my first (homicide|murder|fatal|suicide|body|dead body|overdose|raid|stabbing|shooting|meth lab|autopsy)]`,
      `[${PIC} from (the|our|last night <poss>|yesterday <poss>|today <poss>) (search|raid|warrant|search warrant|homicide|murder|stabbing|shooting|suicide|overdose|fatal|arrest) ..5]`,
      `[(photo|picture|pic|photos|pictures|pics) of every ..1 (dead|body|corpse|overdose|suicide|victim) ..5]`,
      `[(sharing|posting|posted|post|put|putting|uploaded|uploading|dropping|watch|share) ..1 (the|that|this) ..3 (robbery|burglary|stickup|holdup|shoplifting|assault|arrest|booking|booking room|interrogation|interview room|holding cell|cell|lockup|sally port|stabbing|carjacking) (tape|video|footage|clip|cam) ..6]`,
      `[${PIC} ..6 (from|in|of|inside) the (evidence room|evidence locker|morgue|booking room|holding cell|interview room|sally port|lockup|crime lab) ..3]`,
      `[(selfie|pic|photo|picture|me) ..6 (with the tape|crime tape|police tape|yellow tape|the body|the wreck|burned house|body bag) (is|right)? behind (me|us) ..4]`,
      '[what (a|an) (shotgun|bullet|rifle|knife|head on|drunk driver|pistol|machete|train) (does|did|will do) to (a|the|somebody) ..6 (taken|on the job|photo|pic|picture|from work|my shift|at work)]',
      `[(look at|check out|here is|${PIC} of) ..4 (fentanyl|heroin|cocaine|meth|coke|dope|oxys|guns|pills) (on|across|all over) (the|my|our) (scale|table|hood|desk|trunk|floor) ..6]`,
      '[(taken|shot|snapped|filmed|took (it|this|that)) ..1 (from|in|out of|through) (the|my|our) (cruiser|patrol car|squad car|cruiser window) ..9 (covered|body|wreck|crash|him|her|them|dead|tow)]',
      `[(crash|wreck|fatal|stabbing|shooting|body) ..6 (taken|shot|snapped|filmed) (from|in|through) (the|my|our) (cruiser|patrol car|squad car)]`,
      `[(her|his) (black eye|bruises|broken (nose|jaw)|stab wound|stitches|split lip|burns) ..7 (the day|when|after|where) i (took|wrote|did) the report]`,
      '[here (he|she|they) (is|are) (in|on) (the (cell|cruiser|lockup|holding cell|body bag|back of the cruiser|drunk tank|stretcher)|cuffs|handcuffs|(the)? back of (my|the|our) cruiser) ..4]',
      '[here (he|she|they) (is|are) in the ambulance ..4 (still|covered|bleeding|blood|crying)]',
      '[bullet holes ..9 (on the call|at the scene|counted|i counted)]',
      '[my (picture|photo|pic|pics|pictures|video) of the (bullet holes|blood|body|scene|casings|wreck|gun|knife|noose)]',
    ],
    why: 'Shares or describes a picture of a scene, of evidence or of somebody in a case.',
    even: ['negated'],
    unless: ['reported'],
    when: real,
  },
  {
    match: [
      '[(door|window|wall|room|house|apartment|trailer) we (kicked in|breached|rammed|shot|searched|cut open|raided|hit) ..6 (blood|bullet|brains|mess|needles|guns|on the (knob|wall|floor))]',
      `[the ..2 ${FELONY} (tape|video|footage) (is|on|up|goes) ..3]`,
    ],
    why: 'May share a picture of a scene, of evidence or of somebody in a case.',
    sure: 'inferred',
    when: shown,
  },
]

export const picturesToldFinds: readonly Example[] = [
  '[Snapped the blood before they cleaned it up]',
  '[Photo of the noose], I wish I had not taken it',
  '[Sharing the interrogation video] with sound',
  '[Slide 2 is the truck after we cut him out]',
  '[What a rifle did to a windshield, photo from work]',
  '[Look at all this heroin on the table]',
  '[The wreck on 128, shot from my cruiser]',
  '[Polaroids from the morgue], you were warned',
]

export const picturesToldLeaves: readonly Example[] = [
  'Photo of the chalk outline my kids drew, a whale',
  'A picture from my first marathon, framed',
  'Photos from the search for the perfect pumpkin',
  'Look at all this flour on the table',
  'Here he is in the back of the truck, new puppy',
  'What a hailstorm did to a windshield, photo from work',
  'Slide 2 is the yard after we cut the maple down',
  'Selfie with the finish tape behind me',
]
