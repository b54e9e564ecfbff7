import type { Example, Rule, Seen } from '../concern.ts'
import { DOER, owned, PERSON, TELLER, WHICH } from './teller.ts'

const WEAPON =
  '(shovel|bat|baseball bat|pipe|wrench|hammer|rake|bottle|beer bottle|chair|lawn chair|belt|two by four|2x4|crowbar|board|pool cue|brick|rock|club|golf club|nine iron|tire iron|flashlight|frying pan|skillet|hose|plank|car|truck|paddle|oar|hoe|axe handle|ax handle|cane|crutch|extension cord)'
/** What is worth stealing. */
const GOODS =
  '(beer|beers|case|cash|money|tools|tool|drill|drills|drill bits|socket set|saw|chainsaw|generator|compressor|ladder|tv|television|laptop|phone|lumber|plywood|two by fours|copper|wire|pipe|gas|diesel|jewelry|ring|watch|wallet|purse|steak|steaks|ham|turkey|lobsters|traps|cigarettes|smokes|carton|whiskey|vodka|liquor|bottle|bike|car|truck|trailer|boat|canoe|kayak|outboard|mower|lawn mower|snowblower|grill|sneakers|boots|jacket|coat|makeup|perfume|lipstick|batteries|razors|hardware|gun|rifle|pistol|shotgun|ammo|package|packages|christmas tree|meat|groceries|formula|hubcaps|wheels|tires|catalytic converter|pallets|shingles|radio|stereo|speakers|guitar|pills|paint|screws|nails|hinges|hoses|fuel)'
const SHOP =
  '(store|shop|market|walmart|target|home depot|depot|lowes|hardware|hardware store|dollar store|dollar general|packy|liquor store|gas station|mall|register|till|job site|jobsite|work|warehouse|yard|lumberyard|boatyard|church|school|plant|office|restaurant|bar|hotel|pharmacy|cvs|walgreens|neighbor|neighbors|boss|company|customer|garage|construction site|collection plate|donation box|delivery truck|loading dock|marina|farm stand|honor box)'
const VEHICLE =
  '(car|truck|van|minivan|subaru|honda|toyota|ford|chevy|jeep|bmw|mercedes|lexus|audi|tesla|prius|camry|civic|corolla|pickup|suv|cruiser|bike|motorcycle|mailbox|fence|bumper|fender|door|mirror|pole|parked ..1)'
const WATERS =
  '(river|woods|brook|creek|pond|storm drain|drain|sewer|ocean|lake|swamp|quarry|ditch|stream|harbor|marsh|wetland|wetlands|bog|gully|ravine|conservation land|state forest|goodwill lot|church dumpster)'
const WASTE =
  '(paint|oil|motor oil|used oil|transmission fluid|tires|tire|mattress|mattresses|asbestos|batteries|antifreeze|solvent|thinner|drywall|shingles|couch|fridge|refrigerator|septic|sewage|chemicals|gasoline|debris|rubble|tvs|old tv|bleach|waste)'
const THEIRS =
  '(his|her|their|your|somebody <poss>|someone <poss>|<name> <poss>|(the|my|our|that|his|her) ..2 (neighbor|boss|ex|landlord|foreman|brother in law|sister in law|son in law|father in law|mother in law|coach|ump|umpire|principal|old man|boyfriend|girlfriend|wife|husband|summer people|tenant|roommate|cousin|supervisor|manager|competitor|mayor|judge|teacher) <poss>|(the|my) (neighbors|landlords|exs|bosses))'

/** What nobody takes as a joke of the family. */
const VALUABLE =
  '(car|truck|van|bike|bicycle|motorcycle|boat|phone|iphone|laptop|computer|ipad|tv|money|cash|wallet|purse|watch|rolex|ring|jewelry|necklace|gun|guns|pistol|rifle|ammo|drugs|pills|evidence|credit card|credit cards|debit card|identity|package|packages|tools|generator|copper|jacket|coat|shoes|sneakers|clothes|makeup|cigarettes|liquor|booze|vodka|whiskey|beer|groceries|steak|steaks|video games|merchandise|gas|catalytic converter|atv|trailer|mail|checks|dollars|bucks)'
/** Where somebody breaks in or takes something. */
const PREMISES =
  '(house|home|apartment|condo|garage|shed|barn|car|truck|school|store|shop|building|office|church|warehouse|bank|gas station|pharmacy|liquor store|restaurant|bar|club|gym|locker|safe|locker room|evidence room|boat|cabin|trailer|hotel room|walmart|target|mall|jewelry store|dealership)'
/** One of the writer's own circle, or anybody. */
const SOMEBODY = `((my|our|his|her|your) ..1 (wife|husband|girlfriend|boyfriend|fiance|fiancee|ex|ex wife|ex husband|kid|kids|child|children|son|daughter|baby|brother|sister|mother|father|mom|dad|roommate|neighbor|boss|coworker|landlord|teacher|coach|partner|stepson|stepdaughter|grandmother|old lady|old man)|(a|an|the|some|another|that|this|two) ..1 (man|guy|woman|girl|boy|kid|lady|dude|person|stranger|teenager|suspect|prisoner|inmate|handcuffed man|drunk|homeless man|homeless guy|old man|old lady|cop|driver|protester|bum|junkie|dealer|drug dealer|cyclist|student)|somebody|someone)`
const HARD_DRUG =
  '(drugs|hard drugs|illegal drugs|cocaine|coke|heroin|meth|crystal meth|crack|fentanyl|ecstasy|lsd|ketamine|mdma)'
const MONEY = '(money|cash|<num> (dollars|bucks)|a hundred|a few hundred|a thousand|some cash|drugs|a favor|sex|<num>)'
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
      `${TELLER} [(punched|punching|slugged|decked|belted|headbutted|choked|strangled|throttled|pistol whipped|sucker punched|stabbed|coldcocked|cold cocked|socked|beat up|beating up|roughed up|knocked out|jumped|stomped|backhanded|clobbered|walloped|thrashed|whupped) ${WHICH}? ..3 ${PERSON} !<poss> ..3] !(at (chess|cards|cornhole)|line|card)`,
      `[beat (him|her|them|<name>|${WHICH} ..2 ${PERSON}) (senseless|bloody|silly with|to a pulp|black and blue|half to death|unconscious|up|within an inch)]`,
      `${TELLER} [(hit|struck|whacked|clocked|cracked|beat|brained|conked|smacked|clobbered|whipped) (him|her|them|${WHICH} ..2 ${PERSON}) ..2 with (a|an|my|the|his|her) ..1 ${WEAPON}]`,
      `${TELLER} [(shoved|pushed|threw|tossed|kicked) (him|her|them|${WHICH} ..2 ${PERSON}) (down|through|off|into|out) (the|a) ..1 (stairs|window|porch|wall|stairwell|steps|balcony|dock|deck|plate glass) ..2]`,
      `[(gave|give|giving) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..1 (a|two|another) (black eye|black eyes|fat lip|bloody nose|split lip|busted lip|broken nose|concussion|shiner|beating|thrashing|backhand)]`,
      `${TELLER} [(choked|beat|punched|hit|kicked|stomped|squeezed) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) (till|until) (he|she|they) ..5]`,
      `[tuned up ${WHICH} ..2 (one|kid|guy|punk|mope|drunk|fella|loudmouth|perp|dirtbag|prisoner|suspect|teenager|mouth) ..3]`,
      // A gun or a knife held on somebody, shots.
      // A hand where it is not wanted, an eye where it may not look.
      `(i|we|^) ..3 [(grab|grabbed|touch|touched|grope|groped|pinch|pinched|squeeze|squeezed|slap|slapped|pat|patted|felt) (up)? (her|him|the ..2 (waitress|barmaid|nurse|secretary|hostess|intern|bartender|cashier|stewardess|cleaner|receptionist|girl|maid|bridesmaid) (<poss>)?) ..1 (on the|on her|by the|in the)? (ass|butt|backside|behind|rear|rear end|breast|breasts|boob|boobs|chest|tits|bottom|fanny|crotch|thigh) ..3] !(kick)`,
      `(i|we|^) ..2 [(have|got|put|hid|stuck|set up|planted|slapped|slipped|taped|keep) (a|an|my) ..1 (camera|cam|tracker|gps|airtag|air tag|bug|recorder|microphone|baby monitor) (on|in|under|aimed at|pointed at|at|behind) (your|her|his|(my|the) ..1 (girlfriend|ex|ex wife|wife|husband|boyfriend|tenant|neighbor|roommate|babysitter|daughter in law)~ <poss>?) ..2 (window|bedroom|car|bumper|shower|bathroom|truck|purse|jeep|phone|house|bed|trunk|apartment) ..2] !(with her|with his)`,
      '[(i will|i am going to|going to) ..2 (tell|show|send|post|leak|mail|hand|give) ..9 (unless you|or else you|if you do not|until you) ..1 (drop|pay|quit|sign|give me|hand over|back off|resign|withdraw|settle|cough up) ..3]',
    ],
    why: 'Tells of violence, or of a crime against a person.',
    even: ['negated'],
    unless: ['quoted', 'reported', 'asked'],
    when: done,
  },
  {
    match: [
      // Theft.
      `${TELLER} [(stole|stealing|steal|shoplifted|shoplift|swiped|lifted|boosted|pinched|nicked|snatched|looted|pilfered|made off with) (a|an|the|some|his|her|their|two|three|four|six|<num>|couple|${THEIRS})? ..5 ${GOODS} ..2 (from|off|out of|at) (the|a|my|our|his|her|their|work|some)? ..3 ${SHOP} ..2]`,
      `${TELLER} [(took|grabbed|take|taking|slipped|walked out with|walked off with|snuck|loaded up) ..6 (without paying|and (never|did not) (pay|paid)|and walked out|and (nobody|no one) (noticed|saw)|before (anybody|anyone) (noticed|saw)) ..3]`,
      `[(walk|walked|walking|strolled|waltzed|left|snuck|stroll) ..1 out ..10 (down|under|inside|in|up) my (pants|coat|jacket|shirt|sleeve|hoodie|overalls|dress|trousers|purse) ..2]`,
      // Fire and damage.
      `[(set fire to|torch|torched|torching|burned down|burnt down|firebombed|lit up|poured gas on) ${THEIRS} ..4]`,
      `${TELLER} [(slashed|keyed|egged|smashed|trashed|vandalized|spray painted|cut|broke|took a (bat|hammer|sledgehammer|chainsaw|key) to|let the air out of|loosened the lug nuts on|put a (brick|rock) through) ${THEIRS} ..3 (tires|tire|car|truck|window|windows|windshield|mailbox|mirror|mirrors|headlights|shed|boat|fence|sign|signs|hoses|brake lines|mower|traps|nets|tail lights|taillights|hedge|lines) ..3]`,
      `${TELLER} [(backed|scraped|sideswiped|clipped|dinged|hit|bumped|rear ended|tapped|dented|smacked|ran) (into)? ..4 ${VEHICLE} ..3 and (just)? (drove|took|kept|peeled|left|split|sped|walked|hightailed) (off|away|going|driving|it|home|on)? ..3]`,
      `${TELLER} [(dumped|dump|dumping|poured|pitched|ditched|tossed|buried|flushed|drained|rolled) ..5 ${WASTE} ..2 (in|into|off|down|behind|over|by) (the|a) ..2 ${WATERS} ..3]`,
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
      '(i|we|^) ..2 [(did|doing|do|done|snorted|railed) (a|another|a few|some|two|three|one) ..1 (line|lines|bump|bumps|rail|rails|key bump) (off|before|in the (bathroom|truck|cruiser|stall|car|walk in)|at (work|lunch|the party)|and|with the) ..4] !(dance)',
      '(i|we|^) ..3 [(grow|growing|grew|cook|cooking|cooked|cooking up|cook up|deal|dealing|dealt|moving|running|selling|sell|sold) ..3 (pot|weed|meth|crystal|marijuana|dope|crank|coke|pills|mushrooms|shrooms) ..4 (to sell|for sale|on the side|to the (kids|ski kids|students|guys|crew)|in the (basement|camper|shed|barn|trailer)|for (cash|extra cash|tuition)|out of (the|my)) ..4] !(dealer)',
      '[(cook|cooking|cooked) (up)? (a batch of|some)? (meth|crystal meth|crack|crank) ..4]',
      '[(smoke|smoked|smoking|shot|shooting|shot up|snorted|snorting) (up)? (a little|some|more)? (crack|meth|heroin|crystal meth|fentanyl) ..3]',
      // Behind the wheel.
      `${TELLER} [(drove|drive|driving|rode|took) ..5 (drunk as a (skunk|lord)|drunk (again|last|and|to|all|from|off)|hammered|shitfaced|plastered|three sheets to the wind|half in the bag|drunk $|blind drunk|half drunk) ..3]`,
      '[(drive|driving|drove|been driving|get around) ..3 (on|with|without) (a|an|my|the|any|no) ..1 (suspended|revoked|license|registration|insurance) ..4 (since|for (years|months|<num>|two|three|five)|and (nobody|no one|never)|back roads|license|all (year|summer|winter)) ..3] !(tonight)',
      // Money from the state, an insurer or a customer.
      '(i|we|^) ..2 [(cheat|cheated|cheating|lie|lied|lying|fudge|fudged|fudging) (on|about) (my|our|the) (taxes|income taxes|tax return|mortgage application|loan application|welfare|food stamps|unemployment) ..3]',
      '(i|we|^) ..2 [(never|not|do not|have not) (paid|filed|declared|reported|claimed|pay|file|declare|report|claim) (a dime of|a cent of|any|my|the|it on|it to|any of it|half of it)? ..2 (taxes|income tax|irs|cash jobs|side work|side money|tips) ..4] !(late)',
      `[(comp|workers comp|comp board|disability|unemployment|injured on duty) ..4 (and|while|but|so i) ..2 (shingled|shingling|roofed|roofing|framed|framing|golfed|golfing|skied|skiing|hunted|painted|painting|paved|hauled|bartending|plowed|plowing|landscaping|lifted|surfed) ..4]`,
      '(i|we|^) ..2 [(ghosted up|ghosted|faked|forged|phonied up|dummied up|invented|made up|doctored|photoshopped|printed up|whipped up|typed up) (a|an|the|some|my|his|her|two|three|fake)? ..2 (receipt|receipts|invoice|invoices|reference|references|diploma|transcript|doctor <poss> note|signature|signatures|pay stub|pay stubs|insurance card|prescription|inspection sticker|handicap placard|will|deed|lease|permit|license|w2|vaccine card|dispatch log|parking pass) ..4] !(for the (game|play|party))',
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
      '[(make|made|making) ..3 (ticket|tickets|speeding|oui|dui|citation|parking|arrest|summons|warrant|court date|violation) ..2 (go away|disappear|vanish) ..3]',
      `(i|we|^) ..2 [(stuck|put|slipped|tucked|left|planted|dropped|hid|tossed) (a|some|the|an|my) ..2 (weed|dope|coke|crack|meth|pills|gun|knife|baggie|drugs|heroin|stash|needle) (in|under|on|into) (his|her|their|that|the|him) ..3 (console|trunk|glove box|pocket|backpack|car|seat|purse|locker|waistband|jacket|truck) ..1 (so|to make|and then (found|called)|and (found|called)|before) ..5]`,
      '[so (the|that|my|a) (charge|charges|arrest|stop|case) (would|will|could) (hold|stick|hold up) ..2]',
      '(i|we|^) ..2 [(lied|lie|lying|perjured myself) (on the stand|on the witness stand|under oath|in court|to the (grand jury|judge|court|jury|feds|adjuster|irs|parole board|detectives|da)|on (the|my) affidavit) ..4]',
      '(i|we|^) ..3 [(wrote|write|writing|made up|make up|invented) ..2 (tickets|citations|warnings|stops|field interviews) ..3 (to|for|on|from)? ..2 (nobody|no one|ghosts|dead people|thin air|cars that|people who|names) ..4]',
      '[(bribed|bribe|bribing|paid off|buy off|bought off|grease the palm of|greased) (the|a|an|our|my|that) ..2 (inspector|clerk|judge|trooper|cop|officer|warden|assessor|registry guy|selectman|juror|examiner) ..4]',
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
      `${DOER} [(hit|hitting|beat|beating|beaten|beat up|slapped|slap|slapping|smacked|smack|punch|punched|punching|kicked|kick|choked|choke|choking|strangled|assaulted|assault|assaulting|attacked|attack|stabbed|shot|mugged|pistol whipped) ${SOMEBODY} !(<poss>|up|with|for|at|to|by|home|out|off|down|under|on|from|about|a|an|and (won|lost)|in (a|straight|overtime|the (race|first|second|third|final|finals)|one)|again at)]`,
      `${DOER} [(killed|murdered|raped|kidnapped|robbed|molested|abducted|carjacked|strangled|mugged|blackmailed|extorted|groped|assaulted|stabbed|drowned) (him|her|a|an|my|the|some|two|somebody|someone|people) (man|guy|woman|girl|boy|kid|lady|dude|person|stranger|wife|husband|girlfriend|ex|neighbor|boss|cop|old man|old lady|suspect|prisoner|dealer)? !(<poss>|with kindness|softly|at|in (a|one|the)|up|down|off)] !(<any> (show|set|vibe|joke))`,
      `${DOER} [(shot|stabbed|shoot) (him|her) !(a|an|the|down|some|that|another|from|for|with|my|at|doing|on|in (the|a|black)) ..3]`,
      `${DOER} [(rob|robbed|robbing|burglarized|burglarize|held up|broke into|break into|breaking into|broken into) (a|an|the|his|her|their|that|some|two|${THEIRS}|my (ex|neighbor|boss|landlord) <poss>) ..2 ${PREMISES} ..3]`,
      `${DOER} [(stalk|stalked|stalking) (my ex|my ex wife|my ex husband|my ex girlfriend|her|him|women|girls|my neighbor) !(<poss>) ..3]`,
    ],
    why: 'Tells of violence, or of a crime against a person.',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: really,
  },
  {
    match: [
      // Theft and damage.
      `${DOER} [(stole|steal|stealing|stolen|shoplifted|shoplift|shoplifting|embezzled|embezzle|swiped|pocketed) (a|an|the|some|his|her|their|that|two|three|<num>|${THEIRS})? ..2 ${VALUABLE} ..3]`,
      `(i|we) ..2 [(shoplift|shoplifted|shoplifting) ..3]`,
      `${DOER} [(steal|stole|stealing|shoplift|shoplifted|shoplifting) (stuff|things|food|money|supplies|drugs|clothes)? from (work|my (job|boss|work|neighbor|employer)|the (store|register|evidence room|evidence locker|department|station|town|mall|property room|petty cash|till|church|union)|stores|people|evidence|walmart|target|dead people|suspects|drug dealers) ..3]`,
      `${DOER} [(vandalized|vandalize|vandalizing|spray painted|graffitied|trashed|looted) (a|the|his|her|their|that|some) ..1 (school|church|store|bathroom|bus|bridge|wall|building|statue|cruiser|park|sign|mosque|synagogue|house|car|truck|office) ..3]`,
      `${DOER} [(burned|burnt|torched|burn|burning) (down)? (a|an|the|his|her|their|my) ..1 (barn|house|garage|building|store|school|church|shed|boat|business|restaurant|car|truck|mosque|synagogue) (down|for the insurance|for insurance|last night|on purpose|for money|$) ..2]`,
      `${DOER} [set (a|an|the|his|her|their|my ex <poss>) ..1 (barn|house|garage|building|store|school|church|shed|boat|car|truck) on fire ..2]`,
    ],
    why: 'Reads as telling of theft or damage.',
    unless: ['quoted', 'reported', 'hypothetical', 'asked'],
    when: (seen) => really(seen) && stolen(seen) && noKin(seen),
  },
  {
    match: [
      // Drugs.
      `${DOER} [(did|doing|use|used|using|took|taking|snort|snorted|snorting|smoke|smoked|smoking|inject|injected|injecting|shoot up|shot up|sell|sold|selling|deal|dealt|dealing|buy|bought|buying|smuggle|smuggled|smuggling|high on|got high on|got caught with|addicted to|on) (some|a little|a bit of|more|a lot of|my)? ${HARD_DRUG} !(filler|sealant|fish|bottle|bottles|<poss>|as|cases|machine|and gangs|investigations|can|cans|zero|unit|off|away|to the|awareness|task|unit|cases|zero|float|products|with (dinner|lunch|ice|rum|pizza|my pizza)|and a burger)] !(for (my|the|a) ..1 (pain|back|knee|cold|pressure|heart|allergies))`,
      `(i|we) (always|still|only|just|sometimes)? [do (some|a lot of|hard)? (drugs|cocaine|coke|heroin|meth|crack) (all|every|on|with|at|in|before|after|tonight|again|$) ..2]`,
      `${DOER} [(sell|sold|selling|deal|dealing|dealt) (weed|pot|pills|marijuana|oxys|percs|adderall|xanax) ..3]`,
      '[(who|anyone|anybody|someone|somebody) (has|have|got|selling|sells|sell|know where to (get|buy)|holding) (any|some|good)? (drugs|cocaine|heroin|meth|ecstasy|mdma|fentanyl) ..4]',
      '[(where (can|do|could) (i|we|you) (buy|get|find|score)|(i|we) (need|want|am looking|are looking) (to (buy|get|find|score)|for)) (some|any|good|more)? ..1 (drugs|cocaine|coke|heroin|meth|ecstasy|mdma|fentanyl|crack) !(filler|sealant|bottles|that (help|work)) ..3]',
      `${DOER} [(high|stoned|baked|tripping) (on duty|on shift|on the job|at work|at roll call|in uniform|before (work|my shift|roll call|the shift)|behind the wheel|while driving|in the cruiser) ..3]`,
      `${DOER} [(smoke|smoked|smoking|got high|get high|getting high|took an edible|had an edible|ate an edible) (some|a|my)? ..1 (weed|pot|joint|blunt|bowl|marijuana|grass)? (on duty|on shift|on the job|at work|in uniform|in the cruiser|before (work|my shift|roll call|the shift)|and (then)? (drove|drive|went to work|went on duty)) ..3]`,
      `${DOER} [(hired|hire|paid|pay|paid for|pay for|slept with|sleep with|had sex with|visited|visit|banged|screwed|use) (a|an|the|another|two|some)? (prostitute|prostitutes|hooker|hookers|call girl|call girls|escort) !(room|service|van|vehicle) ..3]`,
    ],
    why: 'Tells of, or asks for, illegal drugs or paid sex.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: (seen) => really(seen) && !seen.sentence.has('domain.medical', 'domain.food'),
  },
  {
    match: [
      // Behind the wheel.
      '(i|we) (always|still|often|sometimes|usually|used to|will|love to|like to)? [(drink|drank) and (drive|drove) ..4] !(safely)',
      '^ (just|still|always)? [(drinking and driving|drunk and driving|drunk behind the wheel|driving drunk) (again|tonight|home|all|right now|today|as usual|$) ..2]',
      '(i|we) (am|are|was|were) ..1 [(drunk|hammered|wasted|buzzed|high|stoned|over the limit|way over the limit|over the legal limit) (and|but) (i)? ..1 (driving|drove|drive) ..3]',
      `${DOER} [(drive|drove|driving) ..2 (high|stoned|over the (legal)? limit|while (drunk|high|stoned|intoxicated)|after ..2 (two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|too many|several|<num>) (beers|drinks|shots|whiskeys|margaritas)) ..3] !(beam|fantasy|school|street|way|road|above|up|in the)`,
      `${DOER} [(drive|drove|driving) ..2 (without a license|with no license|on a suspended license|with a suspended license|without insurance|unlicensed|uninsured) ..3]`,
      `${DOER} [(ran|run|running|fled|flee|took off) from the (cops|police|troopers|law) !(station|department|headquarters|academy|barracks|car|line) ..3]`,
      // Guns and papers.
      `${DOER} [(buy|bought|sell|sold|selling|have|own|carry|carried|carrying|keep) (a|an|some|my|two)? ..1 (stolen|illegal|unregistered|unlicensed|untraceable) ..1 (gun|guns|pistol|pistols|firearm|firearms|rifle|weapon|weapons|handgun|car|credit card|credit cards|phone|phones) ..3]`,
      `${DOER} [(sell|sold|selling|carry|carried|carrying|own) (a|my)? (gun|guns|pistol|firearm|firearms|handgun) (without a (license|permit)|illegally|with no (license|permit)) ..3]`,
      `(${DOER}|how (do|can|would) (you|i|we)|how to|know how to|where (can|do) (i|you)|(need|want) to) [(make|made|making|get|got|buy|bought|sell|sold|selling|use|used|using|have) (me|you)? (a|an|some|my)? fake ${PAPER} ..3] !(program|training)`,
      `${DOER} [(used|use|using) (a|the|his|her|someone <poss>|somebody <poss>|my (boss|roommate) <poss>) (stolen|cloned) (credit|debit)? (card|cards|identity) ..3]`,
      `${DOER} [(buy|bought|buying|gave|give|giving|sell|sold|serve|served) ..2 (beer|beers|alcohol|liquor|vodka|booze) (for|to) ..1 (minors|teenagers|teens|kids|underage ..1|high school kids|high schoolers|students) ..3]`,
      `${DOER} [(hacked|hack|hacking) (into)? (his|her|their|${THEIRS}|my (ex|ex wife|ex husband|girlfriend|wife|boss|neighbor) <poss>) ..2 (account|accounts|email|phone|computer|facebook|instagram|wifi|bank account|icloud|voicemail) ..3]`,
    ],
    why: 'Reads as telling of something against the law.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: really,
  },
  {
    match: [
      // Money, evidence and the badge.
      `(${DOER}|my (partner|sergeant|sarge|lieutenant|captain|chief)) [(plant|planted|planting|plants) (evidence|drugs|dope|weed|cocaine|crack|heroin|meth|a (gun|knife|bag)|guns) ..4]`,
      `${DOER} [(destroyed|destroy|destroying|threw (away|out)|tossed|got rid of|burned|hid|tampered with|fabricated|made up|altered|faked|shredded|ditched) (the|some|that|all the|my|his|key)? evidence ..3]`,
      `${DOER} [(took|take|taking|accepted|accept|accepting|pocketed|offered|paid) (a|the|another|his|her|some|my)? (bribe|bribes|kickback|kickbacks|payoff|payoffs) ..3]`,
      `${DOER} [(let|letting) (him|her|them|a guy|the guy|the driver|a driver|the kid|people|drivers) (go|off|slide|walk) (for|in exchange for) ..1 ${MONEY} !(minutes|hours|days|seconds|weeks|months|years|miles) ..2]`,
      '(he|she|they|a guy|the guy|the driver|somebody|someone) (paid|pays|bribed|slipped) [(me|us) ..2 to (look the other way|let (him|her|them) (go|off)|lose the|drop the|forget|tear up|keep quiet|lie|not write) ..3]',
      `${DOER} [(took|take|taking|stole|skimmed|keep|kept|pocketed) (some|a little|half|all)? ..1 (the)? (cash|money|drugs|pills) (from|off) (a|the|our|some|dead)? ..1 (suspect|suspects|driver|drivers|drug dealer|drug dealers|dealer|prisoner|prisoners|dead (man|guy|body)|bodies|body|crime scene|evidence|arrest) ..3]`,
      `${DOER} [(keep|kept|keeping|pocket|pocketed|took|take|split) (some|half|all|part|most)? (of)? (the)? ..1 (cash|money|drugs|weed|guns) (that)? (we|i) (find|found|seize|seized|confiscate|confiscated|took|take) ..3] !(coat|pocket)`,
      `(${DOER}|can (i|we)) [(fix|fixed|fixing) (tickets|citations|a ticket|speeding tickets|parking tickets) for (my|our|a|friends|family|people|anyone|everyone|him|her|<num>|cash|money|cops|you) ..3]`,
      '(i|we|my (partner|sergeant|buddy|cousin)) (can|will|could|always) [(get|got) (you|him|her|them|people|anyone) out of (a|the|your|that|any|their|his|her) ..1 (ticket|tickets|dui|oui|arrest|citation|charge|warrant) ..3]',
      `(my|our) (partner|sergeant|sarge|lieutenant|captain|chief|shift) [(fixes|fixed) (tickets|citations|speeding tickets|parking tickets) ..3]`,
      `${DOER} [(lied|lie|lying|made (things|stuff) up) (in|on) (my|the|a|his|our) ..1 (report|reports|affidavit|warrant|search warrant|police report|statement|timesheet|time sheet|job application) ..3]`,
      `${DOER} [(got paid for|put in for|put in|claimed|billed for|billed|charged for|collected) ..2 (hours|overtime|ot|shifts|details|a detail|a shift) (that)? (i|we) (did not|never) (even)? (work|worked|do|did|show up for) ..2]`,
      `${DOER} [(commit|committed|committing) (insurance|tax|welfare|credit card|bank|overtime|wire|mail|mortgage)? (fraud|perjury|arson|a crime|crimes|burglary|robbery|assault|murder|larceny|theft|a felony) ..3]`,
      `${DOER} [(faked|fake|faking) (an|a|my) ..1 (injury|back injury|accident|disability|fall) (to|for|so|and (collect|got|get)|at work|on the job|$) ..4]`,
      `${DOER} [(launder|laundered|laundering) (the|some|drug|dirty)? ..1 (money|cash) ..3]`,
      `${DOER} [(used|use|using|charged) (the|my) (company|department|town|city|union|corporate|work) (credit)? card (for|to|on|at) (my|a|strip|the (casino|bar)|personal|gifts|buy my|vacation|drinks) ..4]`,
      `${DOER} [(gambled|gamble|gambling|spent|blew|stole|took) (with|away)? (the (department|town|union|city|charity|church|club|pta)|department|town|union) <poss>? (money|funds|cash|dues|charity) ..2 (gambling|on (drugs|booze|strippers|myself)|at the (casino|track)|$)]`,
    ],
    why: 'Reads as telling of bribes, fraud, or evidence or tickets tampered with.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: (seen) =>
      really(seen) && !/\b(?:jira|help ?desk|software|raffle|concert|lottery|bugs?)\b/i.test(seen.sentence.text),
  },
  {
    match: [
      // Others are urged.
      `[(let us|(you|we|everyone|everybody|people|somebody|someone|you all|they) (should|ought to|need to|could|can) (all|just|go)?|go ahead and|go|just) (rob|burglarize|break into|vandalize|loot|torch) (a|an|the|that|his|her|their|some) ..2 (${PREMISES}|place|neighborhood) ..3]`,
      `[(let us|(you|we|everyone|everybody|people|somebody|someone|you all) (should|ought to|need to|could) (all|just|go)?|go ahead and|go|just) (go)? (steal|shoplift) (a|an|the|that|his|her|their|some) ..1 ${VALUABLE} ..3]`,
      '[(everyone|everybody|we|you|people|you all) (should|ought to|need to|can) (all|just)? (stop paying (your|our|their|my)? taxes|not pay ..1 taxes|cheat on (your|our|their) taxes|pay (your|our|their)? ..1 taxes in cash|lie on (your|our|their) taxes|drive drunk|do drugs|sell drugs) ..3]',
      '^ (just|go ahead and|go)? [(drive (home)? drunk|just steal (it|one)|lie to the (cops|police|judge)|lie on your (taxes|application)) ..2]',
    ],
    why: 'Urges others to commit a crime.',
    sure: 'inferred',
    unless: ['quoted', 'reported', 'condemned'],
    when: (seen) => really(seen) && noKin(seen),
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
