import type { Example, Rule, Seen } from '../concern.ts'
import { owned, PERSON, TELLER, WHICH } from './teller.ts'

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
const PUBLIC =
  '(inspector|building inspector|health inspector|town inspector|clerk|town clerk|cop|trooper|officer|judge|registry (guy|clerk|lady)|official|selectman|alderman|councilman|adjuster|assessor|examiner|game warden|warden|guard|sticker guy|zoning (guy|board|officer)|licensing board|umpire|juror)'
const TRUST =
  '(payroll|paychecks|paycheck money|wages|trust fund|dues|union dues|pta money|church money|collection|escrow|deposits|union fund|strike fund|booster money|league money|scout money|raffle money|tuition money|college fund|pension fund|tip jar|tips|security deposit|security deposits|building fund)'
const THEIRS =
  '(his|her|their|your|somebody <poss>|someone <poss>|<name> <poss>|(the|my|our|that|his|her) ..2 (neighbor|boss|ex|landlord|foreman|brother in law|sister in law|son in law|father in law|mother in law|coach|ump|umpire|principal|old man|boyfriend|girlfriend|wife|husband|summer people|tenant|roommate|cousin|supervisor|manager|competitor|mayor|judge|teacher) <poss>|(the|my) (neighbors|landlords|exs|bosses))'
const STRONG_DRUG =
  '(cocaine|coke|meth|crystal meth|heroin|crank|fentanyl|ketamine|mdma|ecstasy|molly|lsd|acid|oxy|oxys|percs|percocets|adderall|crack)'

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
      `[(beat|beating|knock|knocked|kick|kicked|slap|slapped|stomp|stomped|choke|choked|smack|smacked|thump|thumped|pound|pounded|whale|whaled) the (living)? (daylights|hell|crap|snot|tar|stuffing|piss|shit|life|sense|bejesus|tripe) out of (${WHICH} ..3)? (${PERSON}|<name>)]`,
      `[beat (him|her|them|<name>|${WHICH} ..2 ${PERSON}) (senseless|bloody|silly with|to a pulp|black and blue|half to death|unconscious|up|within an inch)]`,
      `${TELLER} [(hit|struck|whacked|clocked|cracked|beat|brained|conked|smacked|clobbered|whipped) (him|her|them|${WHICH} ..2 ${PERSON}) ..2 with (a|an|my|the|his|her) ..1 ${WEAPON}]`,
      `${TELLER} [(hit|bumped|clipped|ran over|ran down|tripped|burned|shoved|pushed) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..5 on purpose]`,
      `${TELLER} [(shoved|pushed|threw|tossed|kicked) (him|her|them|${WHICH} ..2 ${PERSON}) (down|through|off|into|out) (the|a) ..1 (stairs|window|porch|wall|stairwell|steps|balcony|dock|deck|plate glass) ..2]`,
      `[(took|take|throw|threw|swung) a (swing|poke|punch|haymaker|roundhouse) at (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..3]`,
      `[(gave|give|giving) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) ..1 (a|two|another) (black eye|black eyes|fat lip|bloody nose|split lip|busted lip|broken nose|concussion|shiner|beating|thrashing|backhand)]`,
      `${TELLER} [(choked|beat|punched|hit|kicked|stomped|squeezed) (him|her|them|<name>|${WHICH} ..2 ${PERSON}) (till|until) (he|she|they) ..5]`,
      `[tuned up ${WHICH} ..2 (one|kid|guy|punk|mope|drunk|fella|loudmouth|perp|dirtbag|prisoner|suspect|teenager|mouth) ..3]`,
      // A gun or a knife held on somebody, shots.
      `${TELLER} [(pulled|pointed|stuck|waved|held|drew|put) (a|my|the) ..1 (gun|pistol|knife|shotgun|rifle|glock|revolver|blade|machete|service pistol|sidearm) (on|at|in|to|against) (him|her|them|<name>|(his|her|their) (face|head|throat|neck|ribs)|${WHICH} ..2 ${PERSON}) ..2]`,
      `[(fired|squeezed off|let off|fire) ..3 (warning)? (shot|shots|round|rounds) (over|at|above|past|into|toward) (the|a|my|his|her|their|some|those) ..3 (trick or treaters|kids|boys|neighbors|neighbor|hikers|crowd|car|truck|house|roof|trespassers|campers|cyclists|head|heads|party|drone) ..3]`,
      '(i|we|^) ..2 [(shot|shooting|shoot|fired|firing|blasted|plinked|popped|took a shot) (at|up|out)? (a|the|some|two|three|<num>|every)? ..2 (stop sign|stop signs|road sign|road signs|street sign|street signs|street light|streetlight|street lights|transformer|speed camera|traffic light|mailbox|mailboxes) ..4]',
      // A hand where it is not wanted, an eye where it may not look.
      `(i|we|^) ..3 [(grab|grabbed|touch|touched|grope|groped|pinch|pinched|squeeze|squeezed|slap|slapped|pat|patted|felt) (up)? (her|him|the ..2 (waitress|barmaid|nurse|secretary|hostess|intern|bartender|cashier|stewardess|cleaner|receptionist|girl|maid|bridesmaid) (<poss>)?) ..1 (on the|on her|by the|in the)? (ass|butt|backside|behind|rear|rear end|breast|breasts|boob|boobs|chest|tits|bottom|fanny|crotch|thigh) ..3] !(kick)`,
      `(i|we|^) ..1 [(grabbed|groped|kissed|pinched|felt up|cornered) (the|a|that|this) ..1 (waitress|barmaid|hostess|intern|secretary|bartender|stewardess|receptionist|cleaner|maid) ..4 (slapped|slap|screamed|froze|cried|ran|complained) ..4]`,
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
      '(i|we) ..2 [(take|took|help|helped|borrow|borrowed|grab|grabbed|lift|lifted|swipe|swiped|keep|kept|sell|sold) ..6 (from|out of) (the)? (evidence|property) (room|locker|closet|bay) ..3]',
      `${TELLER} [(kept|pocketed|skimmed|keep|split|took) (half|some|most|part|a cut|a little|all|a third|a few hundred|the rest)? (of|off)? (the)? ..1 (cash|money|drugs|dope|haul|loot) (from|off|out of|we (seized|found|took)) ..5 (drug|dealer|car|bust|raid|trunk|glove box|prisoner|suspect|safe|seizure|stash|till|register|collection) ..3]`,
      `${TELLER} [(picked|jimmied|popped|busted|forced|drilled|pried|snapped|cut) (the|a|their|his|her) ..1 (lock|locks|padlock|window|back window|latch|bolt) (on|of|at|to|into) (the|his|her|their|a|that|somebody <poss>) ..4] !(my own|storage unit of mine)`,
      `${TELLER} [(broke|break|breaking|snuck|sneaked|climbed) in(to)? ..1 (${THEIRS}|the summer people <poss>|the school|the church|an empty|a vacant|the old|somebody <poss>) ..2 (house|place|cabin|camp|school|pool|warehouse|office|cottage|apartment|car|truck|garage|shed|gym|church|store) ..3]`,
      `${TELLER} [(bet|gambled|blew|spent|lost|borrowed|dipped into|drained|used|took) ${WHICH}? ..3 (<poss>)? ${TRUST} (on|at|and|to|for|in) (the)? ..2 (celtics|patriots|red sox|bruins|game|ponies|horses|casino|foxwoods|mohegan|slots|blackjack|poker|lottery|scratch tickets|super bowl|track|crypto|boat|truck|vacation|vegas|trip) ..3]`,
      // Fire and damage.
      `[(set fire to|torch|torched|torching|burned down|burnt down|firebombed|lit up|poured gas on) ${THEIRS} ..4]`,
      `${TELLER} [(poured|put|dumped|dropped|pour|spread|stuffed) (a|some|the|a bag of|a cup of|two cups of)? ..1 (sugar|sand|bleach|salt|water|roundup|weed killer|paint thinner|paint|fish|shrimp|syrup|nails|roofing nails|concrete|diesel|manure) (in|into|on|down|all over|over|in front of) ${THEIRS} ..3 (gas tank|tank|garden|lawn|well|pool|radiator|vents|vent|car|truck|yard|roses|driveway|tires|engine|mailbox|pond|hood|tomatoes|tailpipe) ..3]`,
      `${TELLER} [(slashed|keyed|egged|smashed|trashed|vandalized|spray painted|cut|broke|took a (bat|hammer|sledgehammer|chainsaw|key) to|let the air out of|loosened the lug nuts on|put a (brick|rock) through) ${THEIRS} ..3 (tires|tire|car|truck|window|windows|windshield|mailbox|mirror|mirrors|headlights|shed|boat|fence|sign|signs|hoses|brake lines|mower|traps|nets|tail lights|taillights|hedge|lines) ..3]`,
      '[(moved|move|moving|pulled) (the|his|her|their) ..1 (property|survey|surveyor <poss>|boundary|lot) (stakes|stake|pins|pin|markers|line) !(back) ..5]',
      `${TELLER} [(backed|scraped|sideswiped|clipped|dinged|hit|bumped|rear ended|tapped|dented|smacked|ran) (into)? ..4 ${VEHICLE} ..3 and (just)? (drove|took|kept|peeled|left|split|sped|walked|hightailed) (off|away|going|driving|it|home|on)? ..3]`,
      `${TELLER} [(dumped|dump|dumping|poured|pitched|ditched|tossed|buried|flushed|drained|rolled) ..5 ${WASTE} ..2 (in|into|off|down|behind|over|by) (the|a) ..2 ${WATERS} ..3]`,
      `${TELLER} [(shot|took|killed|bagged|got|dropped|jacked|trapped|caught|kept|keeping|netted) (a|an|two|three|four|five|six|ten|<num>|some|my|the|another) ..3 (deer|doe|does|buck|bucks|moose|turkey|turkeys|bear|ducks|geese|lobsters|lobster|stripers|striper|bass|trout|salmon|clams|scallops|shorts) ..3 (out of season|without a (license|tag)|over the limit|after dark|from the road|with no (tag|license)|under a light|on closed flats) ..3]`,
      '[(do not|never) tell the (game)? warden ..2]',
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
      `^ [(a little|some|a bit of|a bump of|a line of|a touch of|nothing like|good old)? ${STRONG_DRUG} (keeps|gets|got|helps|makes|made|kept) (me|us) ..4]`,
      '(i|we|^) ..3 [(stoned|high|blazed|zooted|coked up|coked out|tweaking|geeked|cranked up|spun out|tripping) (out of (my|our) (gourd|mind|skull|tree|head)|off (my|our) (ass|face|rocker)|as a kite|at work|on the job|on shift|behind the wheel|before (work|my shift|every shift)) ..3]',
      '(i|we|^) ..3 [(grow|growing|grew|cook|cooking|cooked|cooking up|cook up|deal|dealing|dealt|moving|running|selling|sell|sold) ..3 (pot|weed|meth|crystal|marijuana|dope|crank|coke|pills|mushrooms|shrooms) ..4 (to sell|for sale|on the side|to the (kids|ski kids|students|guys|crew)|in the (basement|camper|shed|barn|trailer)|for (cash|extra cash|tuition)|out of (the|my)) ..4] !(dealer)',
      '[(cook|cooking|cooked) (up)? (a batch of|some)? (meth|crystal meth|crack|crank) ..4]',
      '[(smoke|smoked|smoking|shot|shooting|shot up|snorted|snorting) (up)? (a little|some|more)? (crack|meth|heroin|crystal meth|fentanyl) ..3]',
      // Behind the wheel.
      `${TELLER} [(drove|drive|driving|rode|took) ..5 (drunk as a (skunk|lord)|drunk (again|last|and|to|all|from|off)|hammered|shitfaced|plastered|three sheets to the wind|half in the bag|drunk $|blind drunk|half drunk) ..3]`,
      '[(drive|driving|drove|been driving|get around) ..3 (on|with|without) (a|an|my|the|any|no) ..1 (suspended|revoked|license|registration|insurance) ..4 (since|for (years|months|<num>|two|three|five)|and (nobody|no one|never)|back roads|license|all (year|summer|winter)) ..3] !(tonight)',
      '[(swap|swapped|switch|switched|switching|swapping|slapped|stuck|put|bolted|using|borrowed) ..4 (plate|plates) ..6 (so i do not|so we do not|instead of|to skip|to dodge|rather than) ..1 (have to|need to|register~|registering|insuring|insure|inspection|paying) ..4] !(dinner|paper)',
      // Money from the state, an insurer or a customer.
      '[(leave|leaving|left|keep|keeping|kept) (it|that|them|all of it|most of it) off (the|my|our) (taxes|tax return|return|books)] ..2',
      '(i|we|^) ..2 [(cheat|cheated|cheating|lie|lied|lying|fudge|fudged|fudging) (on|about) (my|our|the) (taxes|income taxes|tax return|mortgage application|loan application|welfare|food stamps|unemployment) ..3]',
      '(i|we|^) ..2 [(never|not|do not|have not) (paid|filed|declared|reported|claimed|pay|file|declare|report|claim) (a dime of|a cent of|any|my|the|it on|it to|any of it|half of it)? ..2 (taxes|income tax|irs|cash jobs|side work|side money|tips) ..4] !(late)',
      `[(comp|workers comp|comp board|disability|unemployment|injured on duty) ..4 (and|while|but|so i) ..2 (shingled|shingling|roofed|roofing|framed|framing|golfed|golfing|skied|skiing|hunted|painted|painting|paved|hauled|bartending|plowed|plowing|landscaping|lifted|surfed) ..4]`,
      '(i|we|^) ..2 [(faked|fake|faking|staged|stage) (an|my|a|the|our) ..1 (injury|limp|bad back|slip and fall|fall|accident|robbery|break in|burglary|crash|theft|fire|seizure|back injury) ..5 (insurance|settlement|check|claim|comp|lawsuit|money|payout|disability|sue) ..2]',
      '[(burn|burned|torch|torched|sink|sank|ditch|ditched|wreck|wrecked) (the|your|my|our|a|that) ..2 (barn|house|boat|car|truck|camp|shop|cottage|restaurant|place) (and|to|then) (take|took|get|got|collect|collected|split|pocket|keep) the ..1 (money|insurance|check|payout|settlement) ..3]',
      `(i|we|^) ..2 [(wrote|write|writing|pass|passed|passing|floated|kited|gave|paid) (him|her|them|a|another|two|the ..2)? ..1 (with)? (a)? (bad|rubber|hot|bum|phony|fake|worthless) (check|checks) ..4]`,
      '(i|we|^) ..2 [(ghosted up|ghosted|faked|forged|phonied up|dummied up|invented|made up|doctored|photoshopped|printed up|whipped up|typed up) (a|an|the|some|my|his|her|two|three|fake)? ..2 (receipt|receipts|invoice|invoices|reference|references|diploma|transcript|doctor <poss> note|signature|signatures|pay stub|pay stubs|insurance card|prescription|inspection sticker|handicap placard|will|deed|lease|permit|license|w2|vaccine card|dispatch log|parking pass) ..4] !(for the (game|play|party))',
      '[(roll|rolled|rolling|turned|spun|wound|ran) ..2 (the)? (odometer|mileage) ..2 back ..4]',
      '[(roll|rolled|rolling|turned|spun|wound|ran) back (the)? ..1 (odometer|mileage) ..4]',
      `(i|we|^) ..2 [(hooked|tapped|spliced|tied|jumped|ran|run|split|plugged) ..5 (into|to|off|from) ${THEIRS} ..1 (line|cable|wire|power|electric|outlet|meter|wifi|water main|gas line|panel) ..3]`,
      '[(signed|used|using|wrote|put|borrowed) ..3 (dead|late|retired|old) ..2 (license number|license|stamp|signature|seal|social security number|dea number) ..3]',
      `(i|we|^) ..2 [(sold|sell|billed|bill|charged|charge|talked) (him|her|them|the|a|an|some|this|that|old|poor|every) ..7 (she|he|they) (did not|does not|do not|never) (need|needed|order|ordered|ask for|asked for|get|got) ..2] !(at cost)`,
      '(i|we|^) ..2 [(charged|charge|billed|bill) (him|her|them|people|folks|customers|the ..2 (lady|man|widow|customer|town|state|company|landlord|family)) ..2 for ..4 (i|we) (never|did not) (did|do|made|make|put in|changed|change|fixed|fix|installed|install|touched|touch|worked|showed up for) ..2]',
      '(i|we|^) ..2 [(sold|selling|sell|scalped|passed off|flipped) ..5 (fakes|knockoffs|counterfeits|forgeries|bootlegs|fake tickets|fake (gucci|rolex|purses|bags|ids)) ..3]',
      '[(gun|guns|pistol|pistols|glock|glocks|rifle|rifles|piece) ..2 (with no|without|with the) ..1 (number|numbers|serial|serials|serial number|paperwork|papers|background check) ..5]',
      '(i|we|^) ..2 [(paid|pay|paying|hired|picked up|ordered|saw|got|called) (for)? (a|an|another|two) (hooker|hookers|prostitute|prostitutes|escort|escorts|working girl|call girl) ..3] !(ford|mission)',
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
      `[(fix|fixed|fixing|squash|squashed|quash|kill|killed|bury|buried|void|voided|toss|tossed|tear up|tore up|rip up|ripped up|lose|lost|shred) (a|that|the|this|my|your|his|her|their) ..2 (ticket|citation|summons|violation|oui|dui|charge|parking ticket|speeding ticket) for (my|a|the|his|her|our|an) ..2 (niece|nephew|cousin|brother|sister|buddy|friend|pal|wife|husband|son|daughter|neighbor|kid|boy|girl|mom|dad|mother|father|uncle|aunt|plumber|barber|coach|selectman|pastor|mechanic|brother in law|sister in law) ..3] !(and paid)`,
      '[(make|made|making) ..3 (ticket|tickets|speeding|oui|dui|citation|parking|arrest|summons|warrant|court date|violation) ..2 (go away|disappear|vanish) ..3]',
      '[(lose|misplace|bury|shred|forget) (the|that|his|her|my) ..1 (paperwork|report|file|complaint|evidence|citation|summons) (on|for|about|against) (my|his|her|our|a) ..3]',
      `(i|we|^) ..2 [(stuck|put|slipped|tucked|left|planted|dropped|hid|tossed) (a|some|the|an|my) ..2 (weed|dope|coke|crack|meth|pills|gun|knife|baggie|drugs|heroin|stash|needle) (in|under|on|into) (his|her|their|that|the|him) ..3 (console|trunk|glove box|pocket|backpack|car|seat|purse|locker|waistband|jacket|truck) ..1 (so|to make|and then (found|called)|and (found|called)|before) ..5]`,
      '[so (the|that|my|a) (charge|charges|arrest|stop|case) (would|will|could) (hold|stick|hold up) ..2]',
      '(i|we|^) ..2 [(lied|lie|lying|perjured myself) (on the stand|on the witness stand|under oath|in court|to the (grand jury|judge|court|jury|feds|adjuster|irs|parole board|detectives|da)|on (the|my) affidavit) ..4]',
      '[(say|swear|tell them|tell him|tell her|vouch|just say) (that)? (you were|i was|we were) (with|at|home) ..2 (me|you|your house|your place|all night) ..4 (if|when) (anyone|anybody|they|she|he|the (cops|police|judge|lawyer)|my (wife|husband|p o|po)|somebody) (asks|ask|calls|call|comes|come) ..3]',
      '[(lean|leaned|leaning) on (the|a|that|his|her|your) ..1 (witness|witnesses|victim|juror|complainant) !(tree|stand) ..6]',
      '[(scared off|paid off|pay off|buy off|bought off|threatened|intimidated) (the|a|that|his|her|my) ..1 (witness|witnesses|victim|juror|complainant) ..3]',
      '(i|we|^) ..3 [(wrote|write|writing|made up|make up|invented) ..2 (tickets|citations|warnings|stops|field interviews) ..3 (to|for|on|from)? ..2 (nobody|no one|ghosts|dead people|thin air|cars that|people who|names) ..4]',
      `(i|we|^) ..2 [(slipped|slip|slipping|handed|paid off|paid|passed|greased|bought off|bribed|tipped) (the|a|an|our|my|that) ..2 ${PUBLIC} ..2 (<num>|a hundred|two hundred|three hundred|five hundred|fifty|twenty|a thousand|a grand|cash|an envelope|a bottle|a case|a few bucks|some cash) ..6 (and|to|so|for) ..6]`,
      '[(bribed|bribe|bribing|paid off|buy off|bought off|grease the palm of|greased) (the|a|an|our|my|that) ..2 (inspector|clerk|judge|trooper|cop|officer|warden|assessor|registry guy|selectman|juror|examiner) ..4]',
      '[so (i|we) (would|will|could) (look the other way|forget (what|about)|lose the (ticket|report|paperwork)|not (see|write)) ..4]',
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
]

export const crimeLeaves: readonly Example[] = [
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
