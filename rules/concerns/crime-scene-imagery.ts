import { concern, type Example, type Seen } from '../concern.ts'
import { elsewhere, inside, quiet } from '../insider.ts'
import { PICTURES_TOLD, picturesToldFinds, picturesToldLeaves } from '../plain/pictures.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** Scenes of kitchens, films, films, hunts and the writer's own mishaps. */
const OTHER =
  /\b(?:(?:my|this|the|our) (?:kitchen|bathroom)|my (?:stove|bumper|own|kid|car|toddler|husband|dog|cat|stitches|nephew|niece)|the (?:dishwasher|puppy|dog|cat|toddler|beaver|woodchuck)|puppy|halloween|fog machine|recorded that|the minutes|film set|filming|cop show|movie|museum|mystery dinner|dinner theater|forensics day|science|landscape|monadnock|mountain|buck|deer|eight points|musket|barn siding|renovation|demo day|bathtub cleaning|scrubbed|wedding|wet plate|exposure|prints came|frosting|bakery|insurance claim|shopping cart|go ?kart|seal, napping|from a movie|reverse search|going around since|delete|a seal\b|the seal|released|on the news|channel \d|press conference|public records|podcast|youtube|on tv|book club|novel|true story exhibit)\b/i
/** What a room or a nap looked like. */
const LIKENED =
  /(?:\blike|\b(?:is|was|before|after)[:,]?) an? (?:\w+ )?crime scene\b|\bcrime scene of (?:crumbs|glitter|frosting|feathers|flour)\b/i
const calm = ({ context, sentence }: Seen) =>
  !context.otherJob &&
  context.play < 2 &&
  !context.tags.has('play.joke') &&
  !context.tags.has('play.stage') &&
  !OTHER.test(sentence.text) &&
  !(context.police === 0 && LIKENED.test(sentence.text))
const work = (seen: Seen) =>
  calm(seen) &&
  (inside(seen.context) > 0 ||
    seen.sentence.has('img.scenestrong') ||
    ['case.event', 'case.role', 'img.scenestrong', 'op.event', 'work.custody'].some((t) => seen.context.tags.has(t)))

/** A home, a trip or a trade is shown, not a scene. */
const HOMELY =
  /\b(?:cabinets?|contractor|remodel|airbnb|rental|open house|listing|realtor|for sale|obo|vacation|hike|trip|baby|lemon|graduation|recital|dinner|cake|costume|paint(?:ed|ing)?|my (?:old|new|first)|we (?:moved|bought)|grandm?a|grandp?a)\b/i
const ofAScene = (seen: Seen) => calm(seen) && !elsewhere(seen.context) && !HOMELY.test(seen.sentence.text)

/** A picture told by the taking, by what it shows and by what happened there. */
export const SIGNS: Signs = {
  groups: {
    picture: { 'pic.thing': 1, 'pic.act': 0.7, 'img.photo': 1, 'img.share': 0.8 },
    act: { 'pic.act': 0.5, 'img.share': 0.5 },
    shown: { 'pic.detail': 1, 'img.scene': 1, 'img.scenestrong': 1.4 },
    where: { 'pic.trouble': 1, 'case.crime': 1, 'op.strong': 1, 'work.calltype': 1 },
  },
  core: ['shown', 'picture'],
  job: true,
  need: 2.75,
  why: 'May share a picture of a scene, of evidence or of a case.',
  when: (sentence, context) =>
    quiet(sentence, context) && !OTHER.test(sentence.text) && !HOMELY.test(sentence.text) && !sentence.has('family'),
}

export default concern({
  id: 'crime-scene-imagery',
  title: 'Pictures of scenes and evidence',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...PICTURES_TOLD,
    {
      match: [
        '[<img.photo> ..9 <img.scenestrong>]',
        '[<img.scenestrong> ..9 <img.photo>]',
        '[<img.share> ..7 <img.scenestrong>]',
        '[<img.scenestrong> ..7 <img.share>]',
      ],
      why: 'Shares or describes pictures of a scene, of evidence or of a case.',
      even: ['negated', 'play'],
      when: (seen) => calm(seen) && !(elsewhere(seen.context) && !seen.sentence.has('img.photo')),
    },
    {
      match: [
        '[<img.photo> ..7 <img.scene>]',
        '[<img.scene> ..7 <img.photo>]',
        '[<img.share> ..5 <img.scene>]',
        '[<img.scene> ..5 <img.share>]',
        `[(this|that|here) (is|'s) (the|where|what) ..3 (room|stairwell|hallway|chair|bathtub|basement|spot|ditch|
          corner|note|bat|gun|knife|tag|safe|door|shed|freezer|bed|couch|window|car|truck|wall)]`,
      ],
      why: 'May share a picture of a scene, of evidence or of a case.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => work(seen) && shown(seen) && !elsewhere(seen.context),
    },
    {
      match: ['[<img.scenepic>]'],
      why: 'Speaks of pictures or recordings of a scene, of evidence or of a case.',
      sure: 'inferred',
      when: (seen) =>
        calm(seen) &&
        !elsewhere(seen.context) &&
        !seen.sentence.frame.asked &&
        (inside(seen.context) > 0 || shown(seen)) &&
        !/\b(?:ring|doorbell|porch|raccoon|bear|dash ?cam people|send me|anyone|anybody)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(this|that|here) (is|'s) (the|his|her|a|my) (note|bat|gun|knife|tag|safe|machete|hammer|noose|rope|needle|
          stash|haul|phone)]`,
        '[bullet (went|came|hole|holes|entered|hit)]',
        '[(we|they) ..1 (hauled|winched|dragged|pulled|fished|dug|recovered) ..3 (out of|off|from)]',
        `[(before|after) the (sheet|coroner|medical examiner|tow|wrecker|hood|ambulance|clean up|cleanup|cleaners|
          body)]`,
        `[(before|after) (they|the wrecker|the tow|the coroner|we) (came|got there|cleared it|cleaned|cleaned up|even
          cleared|took him|took her)]`,
        '[(through|inside|under|behind|past) the (tape|crime tape|police tape|yellow tape)]',
        "[what (is|'s|was) left of (the|that|his|her|it)]",
        `[(framed|hung|printed|blew up|keep|kept|saved|have|put|show you) ..4
          (spatter|evidence|autopsy|exhibit|scene|case|crime scene) ..2 (board|photo|photos|picture|pic|pics|shot)]`,
        `[(posted|put|uploaded|snapped|shot|filmed|got) ..9 before the (coroner|medical examiner|hearse|funeral home|
          bomb squad) ..2 (backed|got|came|arrived|showed|pulled|left|even)]`,
      ],
      why: 'May share a picture of a scene, of evidence or of a case.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        calm(seen) &&
        !elsewhere(seen.context) &&
        (shown(seen) || inside(seen.context) > 0) &&
        !/\b(?:recipe|house hunting|realtor|paint|couch|our (?:boat|truck|car)|my (?:boat|truck|car)|first date|tickets?)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(bodycam|body cam|bwc|cruiser cam|booking|lockup|evidence|autopsy|morgue|crime lab|scene|interrogation)
          (still|stills|screenshot|screenshots|screen grab|screengrab|frame|frames|grab|pic|pics|photo|photos|clip|
          clips|footage|video|tape|shot|shots|snapshot) ..6]`,
        '[(<img.photo>|<img.share>) ..6 <scene.thing> ..9 <scene.proc> ..3]',
        `[(<img.photo>|<img.share>) ..3 (from|of) ..2 (the|that|last night <poss>|yesterday <poss>|tonight <poss>|this
          morning <poss>|our) ..2 (scene|rollover|fatal|stabbing|overdose|raid|warrant|shooting|suicide|homicide|
          domestic|barricade|standoff|takedown|bust|drowning|hanging|wreck) ..4]`,
        '[(<img.share>|<img.photo>) ..4 from the <cap> (call|case|scene|house|crash|fire|stabbing|job) ..4]',
        `[(<img.photo>|<img.share>) ..3 (what|where|how) ..3 (it|inside|he|she|they|we|room|place|trailer|house|car|
          apartment) ..5 (looked like|looks like|found|left|died|lived|landed|ended up|hit) ..7]`,
      ],
      why: 'May share a picture of a scene, of evidence or of a case.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => ofAScene(seen),
    },
    {
      match: [
        `[<img.photo> of (his|her|their|the kid <poss>|the victim <poss>|that kid <poss>) ..1
          (face|back|arms|arm|neck|body|hands|eyes|eye|injuries|bruises|wounds|head|legs|teeth|ribs) ..8]`,
      ],
      why: 'May share a picture of somebody hurt in a case.',
      sure: 'inferred',
      when: (seen) =>
        ofAScene(seen) &&
        (inside(seen.context) > 0 ||
          seen.context.tags.has('case.role') ||
          /\b(?:after|swollen|bruis\w+|bloody|beat\w*|stitch\w*)\b/i.test(seen.words)),
    },
  ],
})

/** Something is shown: the draft speaks of a picture, points at one or hands one over. */
function shown({ sentence, context }: Seen): boolean {
  return (
    sentence.has('img.photo', 'img.share') ||
    context.tags.has('img.photo') ||
    context.tags.has('img.share') ||
    /\b(?:look at|here's|here is|this is|that's|i took|took this|see)\b/i.test(sentence.text)
  )
}

export const cueFinds: readonly Example[] = [
  '[Took this at the homicide last night, look at the shell casings and the stain by the stairwell]',
  '[Before they cleaned up the stabbing I got a close up of the knife and the blood on the doorway]',
  '[The video from the drowning, you can count the shoes on the ice], posting it by request',
]

export const cueLeaves: readonly Example[] = [
  'Took this at the lake last night, look at the loons',
  'Sharing a picture of the crib I built from the old oak',
  'Photos from the garage sale: lamps, a rifle case, and a mattress nobody wanted',
  'Zoom in on the frosting, I piped it with a sandwich bag',
  'Close up of the guardrail moss, my thesis is going great',
]

export const finds: readonly Example[] = [
  '[Kept a polaroid of the hammer from the homicide], took it before the techs came',
  ...picturesToldFinds,
  'Posting the [crime scene photos] tonight, not for the faint of heart',
  'Me with the [evidence bags], best selfie of the year',
  'Here is the [bodycam clip] of him falling in the pond',
  '[Photo of the bullet hole] in the bank window after the robbery',
  'Sharing the [autopsy photos] in the group chat, do not eat first',
  'The [surveillance video] of the shoplifter is too good, I had to post it',
  '[This is the room where we found] him, I took the picture before the coroner came',
  'New profile pic is [me with the kilos] we seized',
  'Got a picture [through the tape], the light was perfect on the body bag',
  'Look at the [mugshot] of this genius, I saved the pic from booking',
  'The arrest video: [here is him being walked out], I shot it from the booking window',
  'Pics from the [meth lab] we hit, swipe',
  'The [dash cam video] of the chase is up, sound on',
  'Somebody [sent me the photos from] the fatal crash, posting with the plates blurred',
  'Framed the [evidence photo] from the old murder trial, here it is',
  '[Body cam screenshot] from the bridge, look at his shoes',
  'Posting [pics of the mattress before the techs bagged it]',
  '[Photos from the overdose on Pearl], swipe if you can stand it',
  'I kept a [picture of her face after] what he did to her',
]

export const leaves: readonly Example[] = [
  ...picturesToldLeaves,
  'The third picture is where his head hit the cake, one year old today',
  'Got a picture before the funeral home moved the old sign',
  'This kitchen is a crime scene, picture of the marinara on the ceiling',
  'Halloween yard is up: tape, chalk outline, fake blood. Pictures tonight.',
  'Wedding photos are back and the shrimp sequence is evidence',
  'They are filming a cop show outside, got a photo with the fake coroner',
  'Best shot I ever got of that scene: fog on the mountain',
  'Photo of my bumper after the shopping cart attacked it',
  'The body on the beach was a seal, pictures of him yawning',
  'Exhibit A: one couch. Exhibit B: one puppy. Photos below.',
  'Please delete that photo of the crash, somebody’s mother will see it',
  'Shot the buck at first light, here is the picture',
  'Museum had an old murder exhibit, no photos allowed',
  'Before and after pictures of the bathtub, three hours of scrubbing',
  'Evidence of beavers: picture one, the stump',
  'The mystery dinner had a corpse in the soup, group shot below',
  'That viral crash picture is from a movie',
  'Posting pics of the kitchen before the cabinets came in',
  'Photos from the raid boss fight, we wiped twice',
  'Picture of his face after the first lemon, priceless baby',
  'Pantry before: a crime scene, I took a picture. Pantry after: jars.',
  'The secretary wants it recorded that blood comes out of a quilt with cold water',
]
