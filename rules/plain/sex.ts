import type { Example, Rule, Seen } from '../concern.ts'

/** Two who are a pair, one of them the writer. */
const PAIR = `(we|(me|i) and ..3|(my|the) (wife|husband|hubby|girlfriend|boyfriend|fiance|man|old man|old lady|missus|ex) and
    (i|me))`
const BEDDED = `(screwed|banged|humped|shagged|boned|boinked|made love|make love|got it on|getting it on|went at it|going at it|did
    the deed|knocked boots|bumped uglies|made whoopee|fornicated|got busy|got frisky|got naked)`
const SOMEWHERE = `(hayloft|barn|shower|bed|back seat|backseat|tent|kitchen table|couch|sofa|hot tub|pool|woods|cornfield|corn crib|
    beach|dunes|camper|elevator|closet|stairwell|dock|dugout|laundry room|drive in|church parking lot|bathtub|balcony|
    deer blind|cruiser|locker room)`
const PART = `(nipples|nipple|penis|pecker|cock|dick|vagina|clit|crotch|boner|hard on|erection|privates|private parts|boobs|tits|
    titties|breasts|pussy|schlong|willy|package|bulge|knockers|bare (ass|butt|bottom))`
const BIG = `(big|biggest|huge|thick|thickest|long|hard|perky|bouncing|heaving|gorgeous|enormous|great|nice|firm|juicy|bare|
    little|tiny|massive|fat)`
const WHOSE =
  '(my|your|her|his|(my|the|his|her) (wife|husband|hubby|girlfriend|boyfriend|ex|man|missus|neighbor) <poss>)'
const GARMENT = `(bra|panties|thong|underwear|undies|garters|garter belt|garter|nightie|negligee|stockings|teddy|lingerie|corset|g
    string|fishnets|boxers|briefs|jockstrap)`

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
      `${PAIR} ..4 [${BEDDED} (in|on|through|all|twice|every|under|behind|during|like|again|for|still|three|before|
        after|while|right|last|$) ..5]`,
      `[did it ..2 (in|on|under|behind|against) (the|a|my|our|his|her) ..1 ${SOMEWHERE} ..3]
        !(ourselves|myself|and saved)`,
      `${PAIR} ..2 [did it (like (rabbits|teenagers|we were|newlyweds|animals)|three times|twice before|twice last)
        ..3]`,
      `[(went|goes|go|going|gone) down on (me|him|her|you|my (wife|husband|girlfriend|boyfriend)) ..3]
        !(price|points|the seesaw|one knee)`,
      `[(oral (every|on|twice|after|before|last|again|is|was|from (my|the|her|his))|
        (get|got|give|gave|gives|had|having|want|wants|love|loves) ..1 (oral|anal)|(tried|finally had|finally did)
        anal) ..4] !(surgery|history|histories|exam|presentation|report|argument|arguments|hygiene|antibiotics|
        retentive|gland|glands)`,
      `[(rode|rides|riding|ride) (me|him|her|you) (till|until|like|hard|twice|again|so|all night|slow|raw) ..5]
        !(about|for|over the)`,
      '[(had|got|have|want|wanted|take|took) (her|him|me|you) (all)? bent over ..4]',
      // The body by its parts.
      `[${BIG} (breasts|boobs|tits|titties|nipples|knockers|jugs|hooters|cock|dick|penis|pecker|schlong|willy) ..5]
        !(bird~|tracy|van)`,
      `[${WHOSE} ..1 ${PART} (is|was|has|are|were|in|on|all|every|through|out|tonight|and|again|still|to|for|since|$)
        ..5]`,
      `(picture|pictures|pic|pics|photo|photos|selfie|video|sent|send|show|showed|shot) ..5
        [(my|your|her|his) (privates|private parts|junk|package|pecker|penis|dick|cock|boobs|tits|breasts|bare ass|
        bits|goods) ..3]`,
      `[(viagra|cialis|little blue pill|little blue pills|blue pill) ..10
        (wife|tonight|hands|bed|ready|undressed|weekend|girlfriend|widow|date|hours|naked) ..4]`,
    ],
    why: 'Speaks of sex in plain words.',
    unless: ['reported', 'quoted'],
    even: ['negated', 'play', 'hypothetical'],
    when: told,
  },
  {
    match: [
      // Undressed, wished for undressed, or shown so.
      `[(want|need|like|love|picturing|imagining|prefer) (you|her|him) (naked|undressed|topless|stripped|bare|nude)
        ..5]`,
      `[(me|i|us|her|him|wife|husband) ..4 in nothing but (the|a|my|her|his|an|your) ..2]`,
      `[(${GARMENT}|shower|bathtub|bubble bath|locker room|bedroom mirror|thirst)
        (selfie|selfies|pic|pics|photo|photos|snap|snaps|shoot) ..6]`,
      `[(with|get|take|lose|leave|want|got|had) (the|your|her|that|his)
        (bra|top|panties|undies|underwear|dress|blouse|pants|nightie) off ..4]`,
      `[(send|show|text|snap|shoot) (me|us) ..4 (your (boobs|tits|breasts|ass|body|bare|goods)|without (the|your|a)
        (bra|top|shirt|pants)|bra off|shirt off|naked|topless|nude|in (your|the) (underwear|bra|panties|shower)) ..4]`,
      // What one would do.
      `(thinking|dreaming|think|dream|daydreaming|fantasizing) (about|of)
        [(your|her|his) (nipples|breasts|boobs|tits|ass|thighs|naked|body|cock|dick|mouth on|lips on) ..5]`,
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

/** Weather, clothes lines, kitchens, trades and children say the same words of other things. */
const INNOCENT =
  /\b(?:rain\w*|storm\w*|puddles?|boots|umbrella|jeep|convertible|miata|bronco|car wash|concrete|ultrasound|gender|chromosom\w*|kids?|child|children|toddler|sons?|daughters?|mom|mother|dad|father|sisters?|brothers?|grand\w+|uncle|aunt|niece|nephew|donkey|mule|over and|food porn|education|ed class|offender|trafficking|abstinence|vacation bible|school|homework|final exam|workout|squats)\b/i
const frank = (seen: Seen) => told(seen) && !INNOCENT.test(seen.sentence.text) && !seen.sentence.has('play.sport')

/** The plainest words for it: "I want sex", "Nice ass", "I love porn". */
export const OUTRIGHT_SEX: readonly Rule[] = [
  {
    match: [
      `(i|we|^) ..2 [(want|wants|need|wanted|crave|craving|love|like|miss|having|want to have|have|had|thinking about|
        dreaming of) (some|to have|more|lots of|wild|rough|dirty)? sex (tonight|now|right now|so bad|with ..2|again|
        all (day|night)|too much|on (duty|the)|in (the|my|a)|every (day|night)|before|after|last night|$)]`,
      `[(the|our|his|her|that) sex (was|is) (so|really|always|just|still)?
        (amazing|great|good|hot|awesome|incredible|wild|rough|bad|boring|terrible|fantastic|unreal)]`,
      `(i|we|^) ..1 [(touch|touched|touching|play|played|playing) with myself
        (tonight|last night|in|every|on|while|thinking|again|$) ..2]`,
      `(i|we|^) ..2 [(love|like|watch|watches|watched|watching|enjoy|addicted to|hooked on|make|made|star in|starred
        in|film|filmed|downloaded|download|looking at) (a lot of|some|too much|gay|lesbian|hardcore|free|amateur)?
        (porn|pornos) ..3]`,
      `(i|she|he|you) [(came|cum|cums) (so hard|so many times|inside (me|her|him|you)|all over
        (me|her|him|you|my|his)|in (her|my|his) mouth|three times|five times) ..2]
        !(against|through|home|today|back|to|for)`,
      `(made|make|makes|making) [(me|him|her|you) (come|cum) (twice|so hard|again|all night|hard|three times|last
        night|so many times|every time) $]`,
    ],
    why: 'Speaks of sex in plain words.',
    unless: ['reported', 'quoted'],
    when: frank,
  },
  {
    match: [
      `^ (just|me|here i am|posing|chilling|lounging|dancing|standing|lying|laying|relaxing|selfie|mirror selfie|pic|
        photo|picture|cooking)? ..1 [in (just)? my (underwear|panties|boxers|thong|bra|lingerie|briefs|undies|
        jockstrap|g string|nightie) !(drawer|size) ..3]`,
      `(i|we) ..2 not (wearing|wear|have on|got on) [(any)? (panties|underwear|bra|a bra|pants|clothes|a shirt|
        anything under ..2) ..2] !(at home|allowed)`,
    ],
    why: 'Shows or describes somebody undressed.',
    sure: 'inferred',
    unless: ['reported', 'quoted', 'hypothetical'],
    even: ['negated'],
    when: frank,
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
  'I [want sex]',
  '[The sex was amazing]',
  'I [love porn]',
  'Posing [in my underwear]',
]

export const sexLeaves: readonly Example[] = [
  'The sex of the baby is a surprise',
  'I love food porn',
  'I want to sleep with the window open',
  'Topless Jeep at the beach',
  'I came home so hard up for sleep',
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
