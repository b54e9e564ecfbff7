import type { Example, Rule, Seen } from '../concern.ts'
import { DOER, owned, PERSON, TELLER, WHICH } from './teller.ts'

const WEAPON = `(shovel|bat|baseball bat|pipe|wrench|hammer|rake|bottle|beer bottle|chair|lawn chair|belt|two by four|2x4|crowbar|
    board|pool cue|brick|rock|club|golf club|nine iron|tire iron|flashlight|frying pan|skillet|hose|plank|car|truck|
    paddle|oar|hoe|axe handle|ax handle|cane|crutch|extension cord)`
/** What is worth stealing. */
const GOODS = `(beer|beers|case|cash|money|tools|tool|drill|drills|drill bits|socket set|saw|chainsaw|generator|compressor|ladder|
    tv|television|laptop|phone|lumber|plywood|two by fours|copper|wire|pipe|gas|diesel|jewelry|ring|watch|wallet|
    purse|steak|steaks|ham|turkey|lobsters|traps|cigarettes|smokes|carton|whiskey|vodka|liquor|bottle|bike|car|truck|
    trailer|boat|canoe|kayak|outboard|mower|lawn mower|snowblower|grill|sneakers|boots|jacket|coat|makeup|perfume|
    lipstick|batteries|razors|hardware|gun|rifle|pistol|shotgun|ammo|package|packages|christmas tree|meat|groceries|
    formula|hubcaps|wheels|tires|catalytic converter|pallets|shingles|radio|stereo|speakers|guitar|pills|paint|screws|
    nails|hinges|hoses|fuel)`
const SHOP = `(store|shop|market|walmart|target|home depot|depot|lowes|hardware|hardware store|dollar store|dollar general|packy|
    liquor store|gas station|mall|register|till|job site|jobsite|work|warehouse|yard|lumberyard|boatyard|church|
    school|plant|office|restaurant|bar|hotel|pharmacy|cvs|walgreens|neighbor|neighbors|boss|company|customer|garage|
    construction site|collection plate|donation box|delivery truck|loading dock|marina|farm stand|honor box)`
const VEHICLE = `(car|truck|van|minivan|subaru|honda|toyota|ford|chevy|jeep|bmw|mercedes|lexus|audi|tesla|prius|camry|civic|corolla|
    pickup|suv|cruiser|bike|motorcycle|mailbox|fence|bumper|fender|door|mirror|pole|parked ..1)`
const WATERS = `(river|woods|brook|creek|pond|storm drain|drain|sewer|ocean|lake|swamp|quarry|ditch|stream|harbor|marsh|wetland|
    wetlands|bog|gully|ravine|conservation land|state forest|goodwill lot|church dumpster)`
const WASTE = `(paint|oil|motor oil|used oil|transmission fluid|tires|tire|mattress|mattresses|asbestos|batteries|antifreeze|
    solvent|thinner|drywall|shingles|couch|fridge|refrigerator|septic|sewage|chemicals|gasoline|debris|rubble|tvs|old
    tv|bleach|waste)`
const THEIRS = `(his|her|their|your|somebody <poss>|someone <poss>|<name> <poss>|(the|my|our|that|his|her) ..2
    (neighbor|boss|ex|landlord|foreman|brother in law|sister in law|son in law|father in law|mother in law|coach|ump|
    umpire|principal|old man|boyfriend|girlfriend|wife|husband|summer people|tenant|roommate|cousin|supervisor|
    manager|competitor|mayor|judge|teacher) <poss>|(the|my) (neighbors|landlords|exs|bosses))`

/** What nobody takes as a joke of the family. */
const VALUABLE = `(car|truck|van|bike|bicycle|motorcycle|boat|phone|iphone|laptop|computer|ipad|tv|money|cash|wallet|purse|watch|
    rolex|ring|jewelry|necklace|gun|guns|pistol|rifle|ammo|drugs|pills|evidence|credit card|credit cards|debit card|
    identity|package|packages|tools|generator|copper|jacket|coat|shoes|sneakers|clothes|makeup|cigarettes|liquor|
    booze|vodka|whiskey|beer|groceries|steak|steaks|video games|merchandise|gas|catalytic converter|atv|trailer|mail|
    checks|dollars|bucks)`
/** Where somebody breaks in or takes something. */
const PREMISES = `(house|home|apartment|condo|garage|shed|barn|car|truck|school|store|shop|building|office|church|warehouse|bank|gas
    station|pharmacy|liquor store|restaurant|bar|club|gym|locker|safe|locker room|evidence room|boat|cabin|trailer|
    hotel room|walmart|target|mall|jewelry store|dealership)`
/** One of the writer's own circle, or anybody. */
const SOMEBODY = `((my|our|his|her|your) ..1 (wife|husband|girlfriend|boyfriend|fiance|fiancee|ex|ex wife|ex husband|
  kid|kids|child|children|son|daughter|baby|brother|sister|mother|father|mom|dad|roommate|neighbor|boss|coworker|
  landlord|teacher|coach|partner|stepson|stepdaughter|grandmother|old lady|old man)|
  (a|an|the|some|another|that|this|two) ..1 (man|guy|woman|girl|boy|kid|lady|dude|person|stranger|teenager|suspect|
  prisoner|inmate|handcuffed man|drunk|homeless man|homeless guy|old man|old lady|cop|driver|protester|bum|junkie|
  dealer|drug dealer|cyclist|student)|somebody|someone)`
const HARD_DRUG =
  '(drugs|hard drugs|illegal drugs|cocaine|coke|heroin|meth|crystal meth|crack|fentanyl|ecstasy|lsd|ketamine|mdma)'
const PAPER = '(id|ids|license|licenses|passport|passports|prescription|prescriptions|vaccine card|vaccine cards)'

const PAID_BACK =
  /\b(?:gave it back|brought it back|returned it|turned (?:it|myself) in|apologi[sz]\w+|reported (?:it|him|her|them)|would never|said no|refused|declined|alleged\w*|according to|self[- ]defen[cs]e class|gel|dummy|punching bag|heavy bag)\b/i
const deed = (seen: Seen) => owned(seen) && !PAID_BACK.test(seen.sentence.text)
/** A deed of one who plays no game and is on no field. */
const offField = (seen: Seen) => deed(seen) && (seen.context.play < 2 || !seen.sentence.has('play.sport'))
const UNREAL =
  /\b(?:would(?:n['’]t)? (?:never|like|love|have)|if i (?:was|were|had)|wish|want(?:ed)? to|felt like|tempted|almost|nearly|could have|should have)\b/i
const done = (seen: Seen) => offField(seen) && !UNREAL.test(seen.sentence.text)
/** A stolen thing that is no joke of the family: fries, a kiss, a recipe. */
const stolen = (seen: Seen) =>
  done(seen) &&
  !/\b(?:bases?|recipes?|ideas?|kiss\w*|fries|covers|blanket|show|heart|joke|thunder|spotlight|hoodie|second|third|home)\b/i.test(
    seen.words,
  )

export const PLAIN_CRIMES: readonly Rule[] = [
  {
    match: [
      // Blows.
      `${TELLER} [(punched|punching|slugged|decked|belted|headbutted|choked|strangled|throttled|pistol whipped|sucker
        punched|stabbed|coldcocked|cold cocked|socked|beat up|beating up|roughed up|knocked out|jumped|stomped|
        backhanded|clobbered|walloped|thrashed|whupped) ${WHICH}? ..3 ${PERSON} !<poss> ..3]
        !(at (chess|cards|cornhole)|line|card)`,
      `${TELLER} [(hit|struck|whacked|clocked|cracked|beat|brained|conked|smacked|clobbered|whipped)
        (him|her|them|${WHICH} ..2 ${PERSON}) ..2 with (a|an|my|the|his|her) ..1 ${WEAPON}]`,
      `${TELLER} [(shoved|pushed|threw|tossed|kicked) (him|her|them|${WHICH} ..2 ${PERSON})
        (down|through|off|into|out) (the|a) ..1 (stairs|window|porch|wall|stairwell|steps|balcony|dock|deck|plate
        glass) ..2]`,
      `[(gave|give|giving) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..1 (a|two|another)
        (black eye|black eyes|fat lip|bloody nose|split lip|busted lip|broken nose|concussion|shiner|beating|
        thrashing|backhand)]`,
      `${TELLER} [(choked|beat|punched|hit|kicked|stomped|squeezed) (him|her|them|<name>|${WHICH} ..2 ${PERSON})
        (till|until) (he|she|they) ..5]`,
      `[tuned up ${WHICH} ..2 (one|kid|guy|punk|mope|drunk|fella|loudmouth|perp|dirtbag|prisoner|suspect|teenager|
        mouth) ..3]`,
      // A hand where it is not wanted, an eye where it may not look.
      `(i|we|^) ..3 [(grab|grabbed|touch|touched|grope|groped|pinch|pinched|squeeze|squeezed|slap|slapped|pat|patted|
        felt) (up)? (her|him|the ..2 (waitress|barmaid|nurse|secretary|hostess|intern|bartender|cashier|stewardess|
        cleaner|receptionist|girl|maid|bridesmaid) (<poss>)?) ..1 (on the|on her|by the|in the)?
        (ass|butt|backside|behind|rear|rear end|breast|breasts|boob|boobs|chest|tits|bottom|fanny|crotch|thigh) ..3]
        !(kick)`,
      `(i|we|^) ..2 [(have|got|put|hid|stuck|set up|planted|slapped|slipped|taped|keep) (a|an|my) ..1
        (camera|cam|tracker|gps|airtag|air tag|bug|recorder|microphone|baby monitor)
        (on|in|under|aimed at|pointed at|at|behind) (your|her|his|(my|the) ..1
        (girlfriend|ex|ex wife|wife|husband|boyfriend|tenant|neighbor|roommate|babysitter|daughter in law)~ <poss>?)
        ..2 (window|bedroom|car|bumper|shower|bathroom|truck|purse|jeep|phone|house|bed|trunk|apartment) ..2]
        !(with her|with his)`,
    ],
    why: 'Tells of violence, or of a crime against a person.',
    even: ['negated'],
    unless: ['quoted', 'reported', 'asked'],
    when: done,
  },
  {
    match: [
      // Theft.
      `${TELLER} [(stole|stealing|steal|shoplifted|shoplift|swiped|lifted|boosted|pinched|nicked|snatched|looted|
        pilfered|made off with) (a|an|the|some|his|her|their|two|three|four|six|<num>|couple|${THEIRS})? ..5 ${GOODS}
        ..2 (from|off|out of|at) (the|a|my|our|his|her|their|work|some)? ..3 ${SHOP} ..2]`,
      `[(walk|walked|walking|strolled|waltzed|left|snuck|stroll) ..1 out ..10 (down|under|inside|in|up) my
        (pants|coat|jacket|shirt|sleeve|hoodie|overalls|dress|trousers|purse) ..2]`,
      // Fire and damage.
      `${TELLER} [(slashed|keyed|egged|smashed|trashed|vandalized|spray painted|cut|broke|took a
        (bat|hammer|sledgehammer|chainsaw|key) to|let the air out of|loosened the lug nuts on|put a (brick|rock)
        through) ${THEIRS} ..3 (tires|tire|car|truck|window|windows|windshield|mailbox|mirror|mirrors|headlights|shed|
        boat|fence|sign|signs|hoses|brake lines|mower|traps|nets|tail lights|taillights|hedge|lines) ..3]`,
      `${TELLER} [(backed|scraped|sideswiped|clipped|dinged|hit|bumped|rear ended|tapped|dented|smacked|ran) (into)?
        ..4 ${VEHICLE} ..3 and (just)? (drove|took|kept|peeled|left|split|sped|walked|hightailed)
        (off|away|going|driving|it|home|on)? ..3]`,
      `${TELLER} [(dumped|dump|dumping|poured|pitched|ditched|tossed|buried|flushed|drained|rolled) ..5 ${WASTE} ..2
        (in|into|off|down|behind|over|by) (the|a) ..2 ${WATERS} ..3]`,
    ],
    why: 'Reads as telling of theft or damage.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported', 'asked'],
    when: stolen,
  },
  {
    match: [
      // Drugs.
      `(i|we|^) ..2 [(did|doing|do|done|snorted|railed) (a|another|a few|some|two|three|one) ..1
        (line|lines|bump|bumps|rail|rails|key bump) (off|before|in the (bathroom|truck|cruiser|stall|car|walk in)|at
        (work|lunch|the party)|and|with the) ..4] !(dance)`,
      `(i|we|^) ..3 [(grow|growing|grew|cook|cooking|cooked|cooking up|cook up|deal|dealing|dealt|moving|running|
        selling|sell|sold) ..3 (pot|weed|meth|crystal|marijuana|dope|crank|coke|pills|mushrooms|shrooms) ..4
        (to sell|for sale|on the side|to the (kids|ski kids|students|guys|crew)|in the
        (basement|camper|shed|barn|trailer)|for (cash|extra cash|tuition)|out of (the|my)) ..4] !(dealer)`,
      '[(cook|cooking|cooked) (up)? (a batch of|some)? (meth|crystal meth|crack|crank) ..4]',
      `[(smoke|smoked|smoking|shot|shooting|shot up|snorted|snorting) (up)? (a little|some|more)?
        (crack|meth|heroin|crystal meth|fentanyl) ..3]`,
      // Behind the wheel.
      `${TELLER} [(drove|drive|driving|rode|took) ..5 (drunk as a (skunk|lord)|drunk (again|last|and|to|all|from|off)|
        hammered|shitfaced|plastered|three sheets to the wind|half in the bag|drunk $|blind drunk|half drunk) ..3]`,
      `[(drive|driving|drove|been driving|get around) ..3 (on|with|without) (a|an|my|the|any|no) ..1
        (suspended|revoked|license|registration|insurance) ..4 (since|for (years|months|<num>|two|three|five)|and
        (nobody|no one|never)|back roads|license|all (year|summer|winter)) ..3] !(tonight)`,
      // Money from the state, an insurer or a customer.
      `(i|we|^) ..2 [(cheat|cheated|cheating|lie|lied|lying|fudge|fudged|fudging) (on|about) (my|our|the)
        (taxes|income taxes|tax return|mortgage application|loan application|welfare|food stamps|unemployment) ..3]`,
      `(i|we|^) ..2 [(never|not|do not|have not) (paid|filed|declared|reported|claimed|pay|file|declare|report|claim)
        (a dime of|a cent of|any|my|the|it on|it to|any of it|half of it)? ..2
        (taxes|income tax|irs|cash jobs|side work|side money|tips) ..4] !(late)`,
      `[(comp|workers comp|comp board|disability|unemployment|injured on duty) ..4 (and|while|but|so i) ..2
        (shingled|shingling|roofed|roofing|framed|framing|golfed|golfing|skied|skiing|hunted|painted|painting|paved|
        hauled|bartending|plowed|plowing|landscaping|lifted|surfed) ..4]`,
      `(i|we|^) ..2 [(ghosted up|ghosted|faked|forged|phonied up|dummied up|invented|made up|doctored|photoshopped|
        printed up|whipped up|typed up) (a|an|the|some|my|his|her|two|three|fake)? ..2
        (receipt|receipts|invoice|invoices|reference|references|diploma|transcript|doctor <poss> note|signature|
        signatures|pay stub|pay stubs|insurance card|prescription|inspection sticker|handicap placard|will|deed|lease|
        permit|license|w2|vaccine card|dispatch log|parking pass) ..4] !(for the (game|play|party))`,
      '[(roll|rolled|rolling|turned|spun|wound|ran) back (the)? ..1 (odometer|mileage) ..4]',
    ],
    why: 'Reads as telling of drugs, fraud or another offense.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported', 'asked'],
    when: (seen) =>
      done(seen) &&
      !/\b(?:dispensary|licensed|medical (?:card|marijuana)|foundry|blood sugar)\b/i.test(seen.sentence.text),
  },
  {
    match: [
      // Justice bent.
      `[(make|made|making) ..3 (ticket|tickets|speeding|oui|dui|citation|parking|arrest|summons|warrant|court date|
        violation) ..2 (go away|disappear|vanish) ..3]`,
      `(i|we|^) ..2 [(stuck|put|slipped|tucked|left|planted|dropped|hid|tossed) (a|some|the|an|my) ..2
        (weed|dope|coke|crack|meth|pills|gun|knife|baggie|drugs|heroin|stash|needle) (in|under|on|into)
        (his|her|their|that|the|him) ..3 (console|trunk|glove box|pocket|backpack|car|seat|purse|locker|waistband|
        jacket|truck) ..1 (so|to make|and then (found|called)|and (found|called)|before) ..5]`,
      '[so (the|that|my|a) (charge|charges|arrest|stop|case) (would|will|could) (hold|stick|hold up) ..2]',
      `(i|we|^) ..2 [(lied|lie|lying|perjured myself) (on the stand|on the witness stand|under oath|in court|to the
        (grand jury|judge|court|jury|feds|adjuster|irs|parole board|detectives|da)|on (the|my) affidavit) ..4]`,
      `[(bribed|bribe|bribing|paid off|buy off|bought off|grease the palm of|greased) (the|a|an|our|my|that) ..2
        (inspector|clerk|judge|trooper|cop|officer|warden|assessor|registry guy|selectman|juror|examiner) ..4]`,
    ],
    why: 'Reads as telling of, or asking for, fixing, planting, bribing or false testimony.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported'],
    when: (seen) =>
      deed(seen) &&
      !/\b(?:by paying|paid (?:it|the fine|online)|jira|help ?desk|backlog|software|raffle|concert|lottery)\b/i.test(
        seen.sentence.text,
      ),
  },
]

/** Done in a lens, a kitchen, a ring, a contest or a treatment. */
const HARMLESS_DEED =
  /\b(?:photo\w*|camera|portrait|wedding|film(?:ed|ing)?|kindness|contest|quiz|trivia|race|tournament|score|golf|pool|tennis|cards|poker|darts|game|piggy|locked out|lost (?:my|the|our) keys|forgot (?:my|the|our) keys|root beer|ginger beer|undercover|buy[- ]bust|blood pressure|prescri\w+|doctor|antibiotic\w*|take-?back|pharmacist|pretend\w*|joke|thesis|essay|paper on|ghost|zombie|monster|spider|wasp|mosquito|battery|engine|lights|weeds|song|karaoke|lines?\b.*\bplay|audience|crowd|training (?:exercise|scenario)|scenario|academy|book report|school report|lab report|first aid|permit|controlled burn|fire department|for (?:a|the) (?:play|skit|class|party)|catan|sheep)\b/i
const really = (seen: Seen) => done(seen) && !HARMLESS_DEED.test(seen.sentence.text)
const noKin = ({ sentence, match }: Seen) =>
  !sentence.hits.slice(match.from, match.to).some((hits) => hits.some(({ tag }) => tag === 'family'))

/** The plainest words for a crime: who, what, to whom. */
export const OUTRIGHT_CRIMES: readonly Rule[] = [
  {
    match: [
      // Violence.
      `${DOER} [(hit|hitting|beat|beating|beaten|beat up|slapped|slap|slapping|smacked|smack|punch|punched|punching|
        kicked|kick|choked|choke|choking|strangled|assaulted|assault|assaulting|attacked|attack|stabbed|shot|mugged|
        pistol whipped) ${SOMEBODY} !(<poss>|up|with|for|at|to|by|home|out|off|down|under|on|from|about|a|an|and
        (won|lost)|in (a|straight|overtime|the (race|first|second|third|final|finals)|one)|again at)]`,
      `${DOER} [(rob|robbed|robbing|burglarized|burglarize|held up|broke into|break into|breaking into|broken into)
        (a|an|the|his|her|their|that|some|two|${THEIRS}|my (ex|neighbor|boss|landlord) <poss>) ..2 ${PREMISES} ..3]`,
    ],
    why: 'Tells of violence, or of a crime against a person.',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: really,
  },
  {
    match: [
      // Theft and damage.
      `${DOER} [(stole|steal|stealing|stolen|shoplifted|shoplift|shoplifting|embezzled|embezzle|swiped|pocketed)
        (a|an|the|some|his|her|their|that|two|three|<num>|${THEIRS})? ..2 ${VALUABLE} ..3]`,
      `(i|we) ..2 [(shoplift|shoplifted|shoplifting) ..3]`,
      `${DOER} [(burned|burnt|torched|burn|burning) (down)? (a|an|the|his|her|their|my) ..1
        (barn|house|garage|building|store|school|church|shed|boat|business|restaurant|car|truck|mosque|synagogue)
        (down|for the insurance|for insurance|last night|on purpose|for money|$) ..2]`,
    ],
    why: 'Reads as telling of theft or damage.',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: (seen) => really(seen) && stolen(seen) && noKin(seen),
  },
  {
    match: [
      // Drugs.
      `${DOER} [(did|doing|use|used|using|took|taking|snort|snorted|snorting|smoke|smoked|smoking|inject|injected|
        injecting|shoot up|shot up|sell|sold|selling|deal|dealt|dealing|buy|bought|buying|smuggle|smuggled|smuggling|
        high on|got high on|got caught with|addicted to|on) (some|a little|a bit of|more|a lot of|my)? ${HARD_DRUG}
        !(filler|sealant|fish|bottle|bottles|<poss>|as|cases|machine|and gangs|investigations|can|cans|zero|unit|off|
        away|to the|awareness|task|unit|cases|zero|float|products|with (dinner|lunch|ice|rum|pizza|my pizza)|and a
        burger)] !(for (my|the|a) ..1 (pain|back|knee|cold|pressure|heart|allergies))`,
    ],
    why: 'Tells of, or asks for, illegal drugs or paid sex.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: (seen) => really(seen) && !seen.sentence.has('domain.medical', 'domain.food'),
  },
  {
    match: [
      // Behind the wheel.
      `${DOER} [(drive|drove|driving) ..2 (without a license|with no license|on a suspended license|with a suspended
        license|without insurance|unlicensed|uninsured) ..3]`,
      // Guns and papers.
      `(${DOER}|how (do|can|would) (you|i|we)|how to|know how to|where (can|do) (i|you)|(need|want) to)
        [(make|made|making|get|got|buy|bought|sell|sold|selling|use|used|using|have) (me|you)? (a|an|some|my)? fake
        ${PAPER} ..3] !(program|training)`,
    ],
    why: 'Reads as telling of something against the law.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: really,
  },
  {
    match: [
      // Money, evidence and the badge.
      `(${DOER}|my (partner|sergeant|sarge|lieutenant|captain|chief))
        [(plant|planted|planting|plants) (evidence|drugs|dope|weed|cocaine|crack|heroin|meth|a (gun|knife|bag)|guns)
        ..4]`,
      `${DOER} [(took|take|taking|accepted|accept|accepting|pocketed|offered|paid) (a|the|another|his|her|some|my)?
        (bribe|bribes|kickback|kickbacks|payoff|payoffs) ..3]`,
    ],
    why: 'Reads as telling of bribes, fraud, or evidence or tickets tampered with.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: (seen) =>
      really(seen) && !/\b(?:jira|help ?desk|software|raffle|concert|lottery|bugs?)\b/i.test(seen.sentence.text),
  },
]

export const crimeFinds: readonly Example[] = [
  '[Slugged my foreman]',
  '[Whacked my landlord with a rake]',
  '[Gave my landlord a shiner]',
  '[Swiped plywood off the jobsite]',
  'I [took two steaks without paying], self checkout is a joke',
  '[Dumped antifreeze in the brook]',
  '[Sideswiped a Subaru and hightailed it]',
  '[Snorted two lines before] mass',
  '[Driving on a revoked license since] Lent',
  '[Rolled back the odometer]',
  'I [lied under oath]',
  '[Bribed the building inspector]',
  '[Stuck an airtag in her purse]',
  'I [stole a car]',
  'I [sell drugs]',
  'We [planted evidence]',
  'I [took a bribe]',
]

export const crimeLeaves: readonly Example[] = [
  'I beat my wife at chess',
  'I shot a guy a text',
  'I broke into my own house, keys on the counter',
  'Where can I find crack filler?',
  'I refused a bribe',
  'We burned down the old shed with a permit',
  'I let her go for ice cream',
  'I ran from the police station to the bridge',
  'Punched the clock at six and a guy in line hummed the whole time',
  'I beat my brother at chess and he wants a rematch',
  'Somebody stole a generator off our job site Friday',
  'I stole the recipe for the ham from my aunt',
  'Took two steaks out of the freezer for the grill',
  'He backed into my parked van and drove off, plate ends in 44',
  'We did a line dance in the barn before supper',
  'Dumped the old soil behind the barn and the pumpkins love it',
  'I hit my thumb with a hammer again',
  'Drove my drunk cousins home and they sang',
  'Fixed that ticket for the help desk, printer works',
  'Rolled back the mileage on my training plan, the knee is sore',
  'I put a camera on the bird feeder and one under the porch for the fox',
  'In the second chapter I choked the landlord until he confessed, editor loves it',
  'Gave my nephew a black eye in our sparring class by accident and we both laughed',
  'Set fire to the brush pile with a permit and the chief came by to say hello',
  'We jumped a guy’s truck at the trailhead, his battery was dead',
  'Leaned on the witness tree at the old survey corner, big oak, 1803',
  'Moved the survey stakes back where the kids found them',
]
