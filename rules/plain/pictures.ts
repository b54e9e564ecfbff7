import type { Example, Rule, Seen } from '../concern.ts'
import { sober } from './told.ts'

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

export const PICTURES_TOLD: readonly Rule[] = [
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
  '[Snapped the blood before they cleaned it up]',
  '[Photo of the noose], I wish I had not taken it',
  '[Sharing the interrogation video] with sound',
  '[Slide 2 is the truck after we cut him out]',
  '[What a rifle did to a windshield, photo from work]',
  '[Look at all this heroin on the table]',
  '[The wreck on 128, shot from my cruiser]',
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
