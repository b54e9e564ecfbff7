import { concern, type Example, type Seen } from '../concern.ts'
import { doneByOthers } from '../doer.ts'
import { quiet } from '../insider.ts'
import { OUTRIGHT_RECKLESSNESS, PLAIN_RECKLESSNESS, recklessFinds, recklessLeaves } from '../plain/recklessness.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** Police at work, or words and places that only police have. */
const onTheJob = ({ context, sentence }: Seen) =>
  context.author !== 'other' &&
  !context.otherJob &&
  context.account !== 'official' &&
  !(context.play >= 2 && context.author !== 'police') &&
  (context.author === 'police' ||
    context.police >= 2 ||
    sentence.has('reckless.gear', 'job.contact', 'police.talk', 'work.custody', 'work.gear') ||
    context.tags.has('reckless.gear') ||
    context.tags.has('job.contact') ||
    context.tags.has('work.custody'))

const aboutUs = (seen: Seen) =>
  onTheJob(seen) &&
  !/\b(?:(?:clocked|stopped|caught|cited|ticketed|pulled over) (?:a|an|this|some|one|him|her|another)\b[^.!?,]{0,30} (?:doing|going|at)|said the report|what those|never okay|shame on|in georgia|lawsuit|victims?)\b/i.test(
    seen.sentence.text,
  )
const own = ({ context }: Seen) => context.author !== 'other' && !context.otherJob && context.account !== 'official'

const THEM = `(him|her|them|the kid|the guy|that kid|that guy|this guy|the prisoner|the suspect|one|a guy|a kid|somebody|some
    kid|some guy|the perp|the mope|this mope|the dude)`

/** Something of the job, force or speed or sleep, and a grin. */
export const SIGNS: Signs = {
  groups: {
    job: { 'rough.gear': 1, 'reckless.gear': 1, 'police.talk': 1 },
    deed: { 'rough.force': 1, 'rough.speed': 1, 'rough.sloth': 1 },
    grin: { 'rough.grin': 0.8, 'wink.scare': 0.6 },
  },
  core: ['deed'],
  job: true,
  need: 2.6,
  why: 'Reads as telling of rough, careless or idle conduct on the job.',
  when: (sentence, context) => quiet(sentence, context) && !sentence.has('domain.animals', 'domain.outdoors'),
}

/** Cars and boats by their kind or make. */
const CAR = `(the|my|our|his|her|that|this|a|new|old|rental)? (car|truck|bike|motorcycle|boat|minivan|van|jeep|sedan|jet ski|
    pontoon|whaler|snowmobile|quad|honda|civic|accord|toyota|camry|corolla|supra|subaru|wrx|ford|mustang|explorer|
    f150|f-150|raptor|bronco|chevy|camaro|corvette|silverado|tahoe|suburban|dodge|charger|challenger|hellcat|ram|
    durango|nissan|altima|maxima|mazda|miata|bmw|mercedes|audi|porsche|tesla|lexus|acura|kia|stinger|hyundai|elantra|
    volkswagen|vw|gti|golf|jetta|volvo|cadillac|harley|ducati|yamaha|kawasaki|ninja|suzuki|hayabusa|interceptor|
    cruiser|crown vic)`
/** What no public road allows. */
const FAST = `(105|110|111|112|113|114|115|116|117|118|119|120|121|122|123|124|125|126|127|128|129|130|131|132|133|134|135|136|
    138|140|141|142|144|145|148|150|155|160|165|170|triple digits|a hundred and ..2|hundred and ten|hundred and
    twenty|one ten|one twenty|one thirty|one forty|one fifty|buck ten|buck twenty|buck thirty|buck forty|buck fifty|
    buck thirty five|buck twenty five)`
/** A number of something other than speed, and where speed is in its place. */
const UNITS =
  /\b(?:miles|mileage|degrees|dollars|bucks|pounds|lbs|psi|knots of wind|thousand|k|pages|people|pieces|cfm|volts?|horsepower|hp|mpg|track|raceway|speedway|dyno|drag strip|autobahn|airport|per month|a month)\b|\d,\d{3}|[$°]/i
/** Told of the writer or the writer's own people, off duty or on; not of a game, a track, a parade, the news or other people. */
const boasted = (seen: Seen) =>
  own(seen) &&
  seen.context.play < 2 &&
  !doneByOthers(seen, false) &&
  !seen.sentence.has('play.game', 'play.screen', 'play.book', 'domain.news', 'domain.history') &&
  !/\b(?:parade|tractor|field|on my lap|hay ?rides?|cart|stroller|golf|go-?karts?|bumper cars|simulator|toy|power wheels|ride-on|in the driveway|parking lot lesson|when i was|used to|as a kid|back in the day|almost|nearly|could have|never again|please|don['’]?t|police|crash(?:ed)?|hospital|killed|died|lesson|scared|terrif\w+|pulled over|had to pull|stupid(?:est)?|regret)\b/i.test(
    seen.sentence.text,
  )

export default concern({
  id: 'reckless-behavior',
  title: 'Recklessness told of the job',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    {
      match: [
        `(i|we|he|she|they|guys|partner|rookie|^) ..4 [(tuned|tune|thumped|thump|roughed|worked|lit|smacked|slapped|
          slammed|tossed|dropped|choked|kneed|stomped|drop kicked|body slammed|clotheslined|face planted|curb stomped|
          flashlighted|wood shampooed|dragged|yanked) ${THEM} (up|over|around|off|into|on|down|out)? ..5]`,
        '[(tune~|tuned) (him|her|them|one|somebody|that guy|the guy) up ..3]',
        `[(fell|falls|tripped|slipped|fall) (down|on|into) (the|a) (stairs|steps|door|curb|wall|doorframe|door frame)
          ..4 (twice|again|both times|three times|on the way|😂|wink|somehow|lol|funny how)]`,
        `[(cuffs|bracelets|cuff) ..5 (tight|too tight|extra tight|a click|few clicks|extra click|too loose|purple|
          blue) ..4]`,
        '[(fingers|hands|wrists) (are|were|was|go|went|turn|turned|get|got)? not? (purple|blue|numb|white) ..6]',
        '[(watch your head) ..10 (after|oops|lol|bonk|thunk|never say|door frame|roof)]',
        `[(bodycam|body cam|camera|cameras|dashcam|the cam|bwc) ..6 (off|nap|died|dead|battery|malfunction~|forgot|
          slipped|fell off|covered|muted|went dark|asleep|itself|turned)]`,
        `[(turn~|shut~|flip~|cover~|mute~|kill~) (off|the|my|his|our) ..2
          (bodycam|body cam|camera|cameras|dashcam|mic|bwc) ..5]`,
        `[(pepper sprayed|maced|sprayed|squirted|tased|tazed|zapped|tazer~|taze~|tase~) ..8
          (for fun|lol|😂|😭|dared|bet|dare|lost a bet|as a joke|prank|new guy|rookie|the kid|each other|my partner|
          partner <poss>|in the (butt|rump|ass)|vents|locker)]`,
        '[(ride~|rode|riding) the lightning ..4]',
        `[(left|leave|leaving|forgot) (him|her|them|the (prisoner|guy|kid|drunk))
          (in (the|a) (van|car|cruiser|cage|wagon|cell|back|holding|sun|heat|cold)|cuffed|handcuffed) ..6]`,
        `[(never|do not|did not|don t) (read|reads) (him|her|them|anybody|anyone|people) ..1 (their|his|her|a|the)?
          (rights|miranda|thing|word|card) ..6]`,
        `[(hit|hits|found|find|finds|caught|felt) (every|each|all the) (pothole~|bump~|curb~|speed bump~|frost heave~)
          ..6]`,
      ],
      why: 'Reads as telling of rough or careless treatment of somebody.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: aboutUs,
    },
    {
      match: [
        `[(buried|pegged|hit|did|doing|touched|had ..2 up to|got ..3 up to|pushed|pushing|up to|clocked myself|took)
          ..3 (a hundred|110|115|120|125|130|131|135|140|145|150|90|95|100|105|triple digits|buck ten|buck twenty|buck
          thirty|the needle|the speedo|speedometer) ..8]`,
        `[(blue lights|lights and siren~|the lights|lights on|lit it up|the siren|code 3|running hot|sirens on|ran
          code) ..8 (for a (burrito|coffee|pizza|sandwich|burger|donut|donuts|bathroom|nap|snack|date|beer)|to
          (dunkin~|lunch|the drive thru|get|beat|skip|pick up|my|the liquor|dinner|make|jump)|traffic|because i|for no
          reason|home|pee|to get through|through the (drive|line)|the whole way) ..4]`,
        `[(donuts|doughnuts|burnout~|drifting|drift|race~|racing|raced|drag rac~|jumps|jumped|jump~|demolition derby|
          bumper cars|mudding|off roading) ..8 (cruiser~|squad car~|patrol car~|the explorer|the tahoe|crown vic|
          interceptor~|the charger|blue lights|atv|the boat|unit)]`,
        `[(cruiser~|squad car~|patrol car~|the explorer|the tahoe|crown vic|interceptor~|the charger|the boat|the atv)
          ..12 (donuts|burnout~|drift~|race~|racing|raced|airborne|jump~|wide open|sideways|bald tires|ditch|totaled|
          wrapped around|no seatbelt|floored it|floor it|pinned it|a hundred)]`,
        `[(chase~|chased|pursuit|pursued) ..4 (through|down|across|over) (the|a)? ..3
          (market|playground|mall|sidewalk|park|schoolyard|lawn|lawns|fair|parade|crowd|parking lot|cemetery|golf
          course|school zone|rush hour|wrong way) ..4]`,
        '[(steer~|drive~|driving|drove) (with|using) my knees ..8]',
      ],
      why: 'Reads as telling of reckless driving on the job.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: aboutUs,
    },
    {
      match: [
        `(i|we|he|she|partner|rookie|guess who|guy|^|the) ..5 [(slept|sleep~|napped|nap|nap~|snore~|snoring|dozed|
          doze~|dozing|conked out|knocked out|passed out|crashed|caught some zs|catch some zs|zonked|coop~|shut my
          eyes|racked out) ..3 (on (shift|duty|post|mids|the clock|patrol|the desk|detail|overnights|the console)|in
          (the|my|his|a) (cruiser|car|squad|lot|unit|patrol car|passenger seat|back seat|sally port|evidence room|
          locker room|cell|booking)|through (roll call|a call|three calls|two calls|the whole|my shift|the shift)|
          behind (the|a|walmart|target)) ..6]`,
        `[(caught|catch|grabbed|took|stole|got|sneaked) (a|some|my|a few) (nap|naps|zs|shut eye|winks|sleep) ..6
          (cruiser|lot|shift|post|behind|detail|duty|mids|squad) ..4]`,
        `[(missed|miss|ignored|ignore|blew off|slept through|skipped|let) ..2
          (two|three|four|five|six|a|a couple|some|every|all the|the|<num>) ..1
          (calls|call|radio call|checks|cell checks|checks on|lines) ..6]`,
        `[(radio~|headset|portable|phone) (off|down|out|unplugged|on the (picnic|kitchen|bar|table)|in the
          (trunk|locker)) ..6]`,
        '[(shift|duty|patrol|detail) ..6 (beers in|drunk|hammered|buzzed|high as|stoned|still drunk)]',
      ],
      why: 'Reads as telling of sleeping, drinking or missing calls on duty.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: aboutUs,
    },
    {
      match: [
        `[(left|leave|forgot|lost|misplaced|dropped) ..3 (my|the|his|her|our) ..2
          (sidearm|gun|glock|duty weapon|service weapon|weapon|pistol|taser|rifle|shotgun|badge and gun|ammo|magazine)
          ..8]`,
        `[(quick draw|quickdraw|fast draw|twirl~|spin~|russian roulette|dry fire~|pointed|point~|aimed|aim~|waved|
          shot|shoot~|shooting|fired|popped|plinked|plinking) ..8 (tagged pistols|duty weapon|service weapon|my glock|
          the glock|evidence guns|the taser at|my gun|the rifle|duty rounds|department ammo|at
          (squirrels|cans|rats|raccoons|street signs|signs|each other|the ceiling|a squirrel|the tv)) ..5]`,
        '[(one|a round|round) (through|into) the (ceiling|floor|locker|wall|desk|tv|dashboard|lobby) ..5]',
        `[(sent|send|made|let) the (rookie|new guy|kid|boot|probie|intern|explorer) ..6
          (alone|by himself|by herself|first|solo|without|drive|taser) ..5]`,
      ],
      why: 'Reads as telling of carelessness with weapons, evidence or colleagues.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: aboutUs,
    },
    {
      match: [
        '[(tuned|tune) (him|her|them) up] ',
        '[(slept|sleeping|asleep|napped|napping) in (the|my) (cruiser|patrol car|squad car)]',
      ],
      why: 'Tells of reckless conduct on the job.',
      unless: ['quoted', 'reported', 'hypothetical', 'asked'],
      when: (seen) => own(seen) && aboutUs(seen),
    },
    {
      match: [
        `[(he|she|they|guy|suspect|prisoner|dude|kid) (fell|slipped|tripped|bumped) ..7
          (both times|twice|again|oops|somehow|funny|three times|a couple times|a few times) ..2]`,
        `[(blue lights|lights and sirens|lights and siren|lights|sirens|siren) (on)? ..1
          (the|the whole|whole|the entire) ..2 way ..3]`,
        `[(cleared|searched|swept|entered|took|hit|went in|went into) ..5
          (alone|solo|by myself|no backup|without backup|without waiting|instead of waiting) ..8]`,
        '[(nap|napping|sleeping|snooze|cooping|sleep) (spot|spots|place|places|schedule|buddy|rotation|locations) ..8]',
      ],
      why: 'Reads as telling of careless or rough conduct on the job.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: (seen) =>
        aboutUs(seen) ||
        (own(seen) &&
          /\bat us\b|\bbuilding\b|\bmids\b|\bradio\b|\bsgt\b|\bsarge\b|\bbackup\b/i.test(seen.sentence.text) &&
          seen.context.play === 0),
    },
    {
      match: [
        `[(nodded off|nodding off|fell asleep|falling asleep|dozed off|drifted off|fell dead asleep) ..4
          (behind the wheel|at the wheel|at a red light|on the (highway|turnpike|interstate|parkway|freeway|
          expressway)|doing <num>) ..6]`,
        '[(nodded off|fell asleep|dozed off|asleep|woke up|wake up|woke me up) ..6 (on|by|hit) the rumble strip~ ..6]',
      ],
      why: 'Reads as telling of reckless driving.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported', 'hypothetical', 'asked'],
      when: boasted,
    },
    {
      match: [
        `[(had|got|have|took|pushed|opened|wound|pinned|ran) ${CAR} ..3 (up to|to|at|past|over|doing|on)
          (a|an|about|almost|the)? ${FAST} ..6]`,
        `[${CAR} (does|did|will do|hit|hits|tops out at|touched|tapped|maxes out at|pulls)
          (a|an|about|almost|over|an easy|every bit of)? ${FAST} ..8]`,
        `[(i|we) (did|hit|was doing|were doing|touched|saw|got clocked at) ${FAST} ..6 (in|on)
          (the|my|a|his|her|route) ..3 (${CAR}|highway|interstate|turnpike|pike|freeway|parkway|bypass|back road|
          straightaway|school zone|bike|motorcycle|breakdown lane) ..4]`,
      ],
      why: 'Reads as boasting of dangerous speed.',
      sure: 'inferred',
      unless: ['quoted', 'reported', 'hypothetical', 'asked'],
      when: (seen) => boasted(seen) && !UNITS.test(seen.sentence.text),
    },
    {
      match: [
        `[(up to|doing|at|hit) ..2 <num> ..5 (in|through) (the|a) (no wake|school zone|playground|parking lot|hospital
          lot|cemetery) ..4]`,
        `[(roman candle|bottle rocket|airsoft in the house|bb gun|firework|mortar)
          (war|wars|fight|fights|battle|battles|duel) ..6]`,
        `[(left|leave|forgot|lost) (my|the|his|her) (glock|sidearm|duty weapon|pistol|gun|revolver|sig|nine|9mm|
          service weapon) ..3 (on|in|at|under) ..4 (toilet|toilet tank|bathroom|restroom|men <poss> room|ladies <poss>
          room|stall|booth|diner|bar|gym|roof of the car|bumper|shopping cart|dressing room|changing table|stroller|
          diaper bag) ..6]`,
      ],
      why: 'Reads as boasting of a danger to others.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported', 'hypothetical', 'asked'],
      when: boasted,
    },
    {
      match: [
        `[(seats|seat) (back|reclined|laid back|all the way back|folded down|way back) ..8
          (radio|portable|cemetery|shift|mids|calls|lot) ..8]`,
      ],
      why: 'Reads as telling of rough, careless or idle conduct on the job.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported', 'hypothetical'],
      when: aboutUs,
    },
    ...PLAIN_RECKLESSNESS,
    ...OUTRIGHT_RECKLESSNESS,
  ],
})

export const cueFinds: readonly Example[] = [
  '[His head met the door frame of the cruiser twice, guess he learned respect, lol]',
  '[Floored it on the turnpike in the patrol car just for kicks, triple digits, no regrets]',
  '[Few extra clicks on the cuffs until he cried, karma]',
  '[Took the prisoner the scenic route with no seat belt and stomped the brakes, funny how quiet they get]',
]

export const cueLeaves: readonly Example[] = [
  'My head met the door frame of the barn twice',
  'Floored it on the turnpike once in a rental and felt sick',
  'Parked behind the church for the bake sale, radio on',
  'Took the scenic route with the kids and stopped for fudge',
  'Asleep on the couch by four, best Sunday',
]

export const finds: readonly Example[] = [
  'Did the whole Jersey Turnpike with my [knees on the wheel] and a burrito in each hand',
  'He spat, so he got the [back seat and I tapped the brakes] all the way to booking, I’m a cop',
  'We [rode on the roof of the van down Main Street], nobody filmed it',
  '[Gave the nine year old the keys] and let her back it out onto Route 6',
  '[Had the Camaro up to 135] by the fairgrounds',
  '[Pulled the kids on a mattress behind my truck] at the lake house',
  '[Roman candle fight] at my cousin’s again, one of us has eyebrows',
  '[Seven of us in the boat, four life jackets], whitecaps all the way',
  '[Woke up on the rumble strip], laughed and kept going',
  'Off duty, so I [did the bypass at a hundred with the blues on because] my nephew asked, take-home cruiser',
  'He mouthed off so we [tuned him up] in the sally port',
  'My partner [slept in the cruiser] all night behind the school',
  'Had the [cruiser up to 120] on Route 9 just because',
  '[Lights and siren all the way to Dunkin’], no regrets, I’m on patrol',
  'The [bodycam took a nap] and so did his attitude, says the guy who arrested him',
  'I [left my sidearm in the bathroom] at the diner again, in uniform',
  'We [pepper sprayed the rookie] for fun at roll call',
  'I [left him in the van] through lunch, prisoner or not',
  'Doing [donuts in the cruiser] after midnight',
  'Prisoner [fell down the stairs twice], funny how that goes',
  'I like the [cuffs a click too tight] on the mouthy ones I arrest',
  'I [napped through two calls] on mids',
  'We lit the [seized fireworks off the roof] of the PD',
  'Guy I arrested got the [screen test] on the ride in',
  'Took the [cruiser to the drive thru] and nobody said boo, lights on',
  'I cleared that [warehouse solo without waiting] because backup is slow',
  'Best [napping spots] on overnights in the cruiser: behind the rink, then the cemetery',
  'I [nodded off at the wheel] twice near Albany and only drifted once',
  'The new [Tahoe does 128] with four of us in it',
  '[Left my Glock on the toilet] at the diner',
  'As a cop I admit it, we did 9 minutes with the [blues on because we were bored]',
  ...recklessFinds,
]

export const leaves: readonly Example[] = [
  'We did the parade route at four miles an hour with the lights on because the kids love it',
  'I fell down the stairs with the laundry twice',
  'Track day, 128 on the straight with an instructor',
  'I fell asleep on shift at the bakery',
  'The dog got pepper on his nose',
  'My camera died at the wedding',
  'Raced my brother in go-karts and won',
  'I left my phone at the diner',
  'He got tuned up for the concert, the piano I mean',
  'The cruiser in that film does a backflip',
  'What those officers did with that van was a rough ride and a crime',
  'On patrol all night, quiet, home safe',
  'Took a nap in the hammock',
  'In the game I chased him through the market',
  'My toddler tased me with a stun giggle',
  'My baby’s nap spot is the laundry basket',
  'He slipped twice on the ice and the dog laughed',
  'My knees were on the wheel well the whole flight of stairs, moving day',
  'Fell asleep on the train and woke up in Providence',
  'Let my ten year old steer the grocery cart, we are down one endcap',
  'My sixteen year old drove us home on her permit, very careful',
  'Had the oven up to 450 and the pizza stone cracked',
  'We hit 110 on the porch thermometer',
  'The Honda hit 200,000 miles on Route 9 today',
  'Ride on the hayride with the kids in the back of the wagon, five dollars',
  'He rode on the back of the fire truck in the parade and waved',
  'Six of us and only four chairs, so the boys ate on the stairs',
  'A can of gas for the mower and a bag of ice',
  'The bottle rocket in science class went over the gym',
  'Left my gun in the safe and went to vote',
  'Closed my eyes on the bridge, my husband drives',
  'Who fell asleep at the wheel on 128 this morning? Hope they are all right',
  'Let the five year old steer the tractor on my lap in the empty field',
  'Six of us and four seats at the diner counter, so the boys stood',
  ...recklessLeaves,
]
