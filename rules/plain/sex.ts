import type { Example, Rule, Seen } from '../concern.ts'

/** Two who are a pair, one of them the writer. */
const PAIR =
  '(we|(me|i) and ..3|(my|the) (wife|husband|hubby|girlfriend|boyfriend|fiance|man|old man|old lady|missus|ex) and (i|me))'
const BEDDED =
  '(screwed|banged|humped|shagged|boned|boinked|made love|make love|got it on|getting it on|went at it|going at it|did the deed|knocked boots|bumped uglies|made whoopee|fornicated|got busy|got frisky|got naked)'
const SOMEWHERE =
  '(hayloft|barn|shower|bed|back seat|backseat|tent|kitchen table|couch|sofa|hot tub|pool|woods|cornfield|corn crib|beach|dunes|camper|elevator|closet|stairwell|dock|dugout|laundry room|drive in|church parking lot|bathtub|balcony|deer blind|cruiser|locker room)'
const PART =
  '(nipples|nipple|penis|pecker|cock|dick|vagina|clit|crotch|boner|hard on|erection|privates|private parts|boobs|tits|titties|breasts|pussy|schlong|willy|package|bulge|knockers|bare (ass|butt|bottom))'
const BIG =
  '(big|biggest|huge|thick|thickest|long|hard|perky|bouncing|heaving|gorgeous|enormous|great|nice|firm|juicy|bare|little|tiny|massive|fat)'
const WHOSE =
  '(my|your|her|his|(my|the|his|her) (wife|husband|hubby|girlfriend|boyfriend|ex|man|missus|neighbor) <poss>)'
const GARMENT =
  '(bra|panties|thong|underwear|undies|garters|garter belt|garter|nightie|negligee|stockings|teddy|lingerie|corset|g string|fishnets|boxers|briefs|jockstrap)'

/** Health, law, art, trades, animals, children and the kitchen speak of all this and mean nothing by it. */
const CHASTE =
  /\b(?:doctor|nurse|clinic|exam|checkup|medical|mammogra\w+|cancer|surgery|surgeon|biops\w+|nurs(?:e|ing) (?:the|my|a)|breastfe\w+|pump(?:ed|ing)?|latch\w*|lump|urolog\w*|prostate|vaccin\w*|std|hiv|aids|health|therap\w*|class|lecture|consent|abuse\w*|assault\w*|harass\w*|offen[cs]e\w*|convicted|charged|court|trafficking|museum|painting|sculpture|statue|portrait|gallery|artist|novel|movie|film|chickens?|birds?|price|turkey|duck|goose|chops?|roast(?:ed|ing)|grill\w*|recipe|rooster|hen|hens|coop|bull|stallion|ram|mare|sow|puppy|dog|cat|horse|goat|pony|costume|halloween|baby|toddler|kid['’]s|daughter|son|grandson|granddaughter|infant|yoga|stretch\w*|chiropract\w*|physical therapy|wax museum|mannequin|doll|drywall|lag bolts?|screws|plywood|tarp|gutter|tile|grout|prices?|stocks?|elevator music)\b/i
/** What is also a bird. */
const NAMESAKES = /\b(?:tits?|cocks?|peckers?|boob(?:y|ies))\b/i
const told = (seen: Seen) =>
  !CHASTE.test(seen.sentence.text) &&
  !(seen.sentence.has('domain.animals') && NAMESAKES.test(seen.words)) &&
  seen.context.account !== 'official' &&
  seen.context.play < 3 &&
  !seen.context.domains.has('domain.medical') &&
  !seen.sentence.has('play.screen', 'play.book')

export const PLAIN_SEX: readonly Rule[] = [
  {
    match: [
      // What two did, and where.
      `${PAIR} ..4 [${BEDDED} (in|on|through|all|twice|every|under|behind|during|like|again|for|still|three|before|after|while|right|last|$) ..5]`,
      `[did it ..2 (in|on|under|behind|against) (the|a|my|our|his|her) ..1 ${SOMEWHERE} ..3] !(ourselves|myself|and saved)`,
      `${PAIR} ..2 [did it (like (rabbits|teenagers|we were|newlyweds|animals)|three times|twice before|twice last) ..3]`,
      '[make love (to|every|in|on|twice|all|like|with|still|before|after|again) ..4] !(not war)',
      '[(went|goes|go|going|gone) down on (me|him|her|you|my (wife|husband|girlfriend|boyfriend)) ..3] !(price|points|the seesaw|one knee)',
      '[(oral (every|on|twice|after|before|last|again|is|was|from (my|the|her|his))|(get|got|give|gave|gives|had|having|want|wants|love|loves) ..1 (oral|anal)|(tried|finally had|finally did) anal) ..4] !(surgery|history|histories|exam|presentation|report|argument|arguments|hygiene|antibiotics|retentive|gland|glands)',
      '[(rode|rides|riding|ride) (me|him|her|you) (till|until|like|hard|twice|again|so|all night|slow|raw) ..5] !(about|for|over the)',
      '[(gets|get|got|climbs|climbed|climb|hops|hopped|likes being|likes to be) on top (of me)? (twice|every (night|sunday|morning)|till i|until i|all night|and (rides|rode|grinds)|a night) ..4]',
      '[(had|got|have|want|wanted|take|took) (her|him|me|you) (all)? bent over ..4]',
      '[(spread|spreads|spreading|opened|opens|parted|between) (her|his|my|your) legs (right|for|and|wide|in|on|tonight|last|till|until|again|$) ..4]',
      '[(slept|sleeping|sleep|hooked up|gone to bed|went to bed) with (two|three|four|both|half|most|all|every one) of (the|my|his|her) ..1 (bridesmaid~|sister~|cheerleader~|waitress~|teacher~|nurse~|women|girls|guys|men|groomsmen|neighbor~|roommate~|coworker~|friends|lifeguard~|secretaries|wives) ..5]',
      '(i|we|^) ..1 [(slept|sleeping) with (my|the|his|a) (boss|ex|ex wife|ex husband|neighbor|bridesmaid|secretary|waitress|bartender|babysitter|nanny|best man|boss <poss> (wife|husband)|best friend <poss> (wife|husband)|wife <poss> (sister|friend|cousin)) ..5] !(<poss>|cat|dog|blanket|pillow|shirt)',
      // The body by its parts.
      `[${BIG} (breasts|boobs|tits|titties|nipples|knockers|jugs|hooters|cock|dick|penis|pecker|schlong|willy) ..5] !(bird~|tracy|van)`,
      `[${WHOSE} ..1 ${PART} (is|was|has|are|were|in|on|all|every|through|out|tonight|and|again|still|to|for|since|$) ..5]`,
      '(picture|pictures|pic|pics|photo|photos|selfie|video|sent|send|show|showed|shot) ..5 [(my|your|her|his) (privates|private parts|junk|package|pecker|penis|dick|cock|boobs|tits|breasts|bare ass|bits|goods) ..3]',
      '[(i|he|you|men) (can|could|can not) (still)? (get|keep) it up (and|at|all|anymore|for her|twice|like|$) ..4] !(pace|work)',
      '[(a|his|my|your|that|the) (raging|throbbing|morning)? (hard on|boner|stiffy|woody|hardon) (in|at|on|during|through|all|for|that|again|every|$) ..3]',
      '[(viagra|cialis|little blue pill|little blue pills|blue pill) ..10 (wife|tonight|hands|bed|ready|undressed|weekend|girlfriend|widow|date|hours|naked) ..4]',
      '[(toy|toys|vibrator|vibrators|dildo) ..8 (bedroom|nightstand|hums|buzz|buzzes|hold it on (her|him|me)|use it on|tie me|tie her) ..4] !(box|chest|soldier~|train~|story)',
      '[(you|she) (were|was|are|is|get|got|gets) so wet ..6 (taste|last night|for me|when i|already|thinking|between) ..4]',
    ],
    why: 'Speaks of sex in plain words.',
    unless: ['reported', 'quoted'],
    even: ['negated', 'play', 'hypothetical'],
    when: told,
  },
  {
    match: [
      // Undressed, wished for undressed, or shown so.
      '[(want|need|like|love|picturing|imagining|prefer) (you|her|him) (naked|undressed|topless|stripped|bare|nude) ..5]',
      '[(be|get|come|wait|waiting) (naked|undressed|nude|topless|stripped) (when|by the time|for me|before i|and ready|in (the|my|our) bed|tonight) ..4]',
      `[(i will be|i am|am|be|wait|waiting|come over|me) ..2 in (the|my|a|your|nothing but|just) ..2 ${GARMENT} (and|tonight|when|for you|waiting|only|$) ..4]`,
      `[(me|i|us|her|him|wife|husband) ..4 in nothing but (the|a|my|her|his|an|your) ..2]`,
      `[in (the|my|a|her|his) ..2 and nothing else (ladies|boys|tonight|for|when|$)]`,
      `[(${GARMENT}|shower|bathtub|bubble bath|locker room|bedroom mirror|thirst) (selfie|selfies|pic|pics|photo|photos|snap|snaps|shoot) ..6]`,
      `[(with|get|take|lose|leave|want|got|had) (the|your|her|that|his) (bra|top|panties|undies|underwear|dress|blouse|pants|nightie) off ..4]`,
      '[(took|take|taking) (my|her|his|your) (top|shirt|bra|panties|pants|clothes|dress|blouse) off (for (the|a|you|him|her|my)|in front|on camera|and|again) ..6] (camera|picture~|photo~|page|stream|video|followers|him|you|fellas|boys|ladies|dms)',
      '[(send|show|text|snap|shoot) (me|us) ..4 (your (boobs|tits|breasts|ass|body|bare|goods)|without (the|your|a) (bra|top|shirt|pants)|bra off|shirt off|naked|topless|nude|in (your|the) (underwear|bra|panties|shower)) ..4]',
      '(here is|here are|posted|sent|got|picture|pictures|photo|photos|proof) ..8 [(naked|topless|nude|in the buff|bare bottomed|without a stitch) ..4]',
      '(i|we) ..3 [(sleep|garden|gardening|swim|vacuum|clean|mow|cook|drive|weed|paint|hike) (naked|nude|in the nude|in the buff|topless) ..4] ..12 (picture~|photo~|proof|neighbors|video|wave)',
      // What one would do.
      '[(lick|licking|licked|eat|eating|suck|sucking|nibble|nibbling|drip|pour) ..4 (off|on|from) (of)? (my|the|her|his|your) (wife|husband|girlfriend|boyfriend|body|chest|stomach|belly|thighs|neck|nipples|breasts|boobs|back|abs|skin|missus|old man) ..4]',
      '[(get|put|want|have|need|wrap|wants|got) (my|your|his|her) (mouth|hands|lips|tongue|legs|thighs) (on|all over|between|around|inside) (you|her|him|me|(my|your|her|his) (legs|thighs|body|breasts|boobs|ass)) (in|on|tonight|again|all|right|till|until|so|behind|before|$) ..4]',
      '[(want|going|love|like|dying|waiting) to (spank|ravish|undress|lick|mount|hump|straddle|strip|fondle|bed) (you|her|him|that) ..4] !(down|of|the)',
      '(thinking|dreaming|think|dream|daydreaming|fantasizing) (about|of) [(your|her|his) (nipples|breasts|boobs|tits|ass|thighs|naked|body|cock|dick|mouth on|lips on) ..5]',
    ],
    why: 'Hints at undress or sex.',
    sure: 'inferred',
    unless: ['reported', 'quoted'],
    even: ['negated', 'play', 'hypothetical'],
    when: (seen) =>
      told(seen) &&
      !/\b(?:stage|choir|opera|photographer|wedding dress|scrubs|uniform|snow\w*|degrees|freez\w+|cold|wool|thermals?|heat wave|fridge|laundry|dryer)\b/i.test(
        seen.sentence.text,
      ),
  },
]

export const sexFinds: readonly Example[] = [
  'We [screwed all through] the eclipse',
  'We [did it in the camper], twice',
  'He [went down on me] in the balcony and I missed the whole film credits',
  '[Oral every Sunday]',
  'She [rode me till] the slats gave out',
  '[Huge tits and a tiny skirt], that is my kind of parade',
  '[Viagra, wife undressed]',
  '[Want you naked]',
  '[Bathtub selfie]',
  'Daydreaming of [your nipples]',
]

export const sexLeaves: readonly Example[] = [
  'We did it in the garage ourselves and saved four hundred on the brakes',
  'My oral surgery is Friday and my sister drives',
  'The coach rode me hard about my free throws',
  'I got on top of the laundry before noon',
  'Spread your legs wide and breathe, says my yoga teacher',
  'Made love and war the theme of my book talk',
  'My toddler will be naked by the time we reach the pool',
  'Get your hands on the new seed catalog',
  'The biggest dick joke in Shakespeare is in that scene',
  'Licked the frosting off the spoon, the cake can wait',
  'Oral histories of the mill, every Sunday at the library',
  'She can still get it up to seventy on the bike path hill',
  'The wife and I did it in the garage over two weekends, new shelves and a bench',
]
