import type { Example, Rule, Seen } from '../concern.ts'
import { atHand, sober } from './told.ts'

/** Pictures of scenes, evidence and people of a case, told openly, for `concerns/crime-scene-imagery.ts`. */

const PIC = `(photo|photos|pic|pics|picture|pictures|selfie|video|clip|footage|polaroid|polaroids|snapshot|still|stills|
    screenshot|shot|camera roll|on camera|snapped|filmed|slide|📷|📸)`
const DEAD = `(dead (guy|man|woman|person|people|body|kid|bodies)|corpse|dead guys|chalk outline|meth lab|crime scene|murder
    scene|suicide|homicide|bullet holes|bullet hole|shell casings|noose|bloody
    (sneakers|shirt|knife|mattress|clothes|towel)|body bag|stabbing|body coming out|body we|the body
    (in|on|at|from|we))`
const TAKEN = `(before|while|as) (hazmat|the coroner|the me|the medical examiner|the hearse|ems|(the)?
    (state|state police|staties|lab|techs|crime lab|detectives|feds) (got|came|arrived|showed|took)|they
    (hosed|covered|bagged|zipped|cleaned|carried|hauled|washed|cut) (him|her|the body|the blood))`

const OF_CASE = `(crime scene|murder scene|crash scene|accident scene|victim|victims|suspect|suspects|prisoner|prisoners|evidence|
    arrest|arrests|murder|dead (guy|man|woman|body|girl|boy|kid|person)|body $|corpse|murder weapon|autopsy|raid|drug
    bust|overdose|mugshot|mug shot|handcuffed (guy|man)|inmate)`
const SEEN = `((here|this) (is|'s)|here are|these are|look at|check out|watch|see|want to see|posting|posted|post|sharing|shared|
    share)`
const LOOT = `(guns|gun|drugs|cash|money|knives|knife|weapons|heroin|cocaine|fentanyl|meth|weed|pills|stolen bikes|stolen goods|
    body|bodies|dope)`

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
      `[${SEEN} (the|this|all this|all the|his|her) (blood|body|crash|wreck)
        ($|on the|in the|from (last night|today|the)|we)]`,
      `[${SEEN} ..2 ${LOOT} ..1 (we|i) ..1 (found|seized|took|got|recovered|pulled|confiscated|grabbed) ..4]`,
    ],
    why: 'Shares or describes a picture of a scene, of evidence or of somebody in a case.',
    unless: ['reported', 'hypothetical'],
    when: shownPlainly,
  },
  {
    match: [
      `[${PIC} ..1 (of|is|from) ..3 ${DEAD} ..3]`,
      `[${PIC} ..9 ${TAKEN}]`,
      `[${PIC} from (the|our|last night <poss>|yesterday <poss>|today <poss>)
        (search|raid|warrant|search warrant|homicide|murder|stabbing|shooting|suicide|overdose|fatal|arrest) ..5]`,
      `[(her|his) (black eye|bruises|broken (nose|jaw)|stab wound|stitches|split lip|burns) ..7
        (the day|when|after|where) i (took|wrote|did) the report]`,
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
