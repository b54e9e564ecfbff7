import type { Example } from '../concern.ts'

/*
 * Put-downs in so many words, of anybody: kin, trades, the woman in the next pew. A name that is also a job, an animal or a fish ("clown",
 * "pig", "sucker") needs more beside it than one that is only a name.
 */

/** Kin that are put down in earnest; a toddler or a puppy is teased. */
const KIN = `(brother in law|sister in law|mother in law|father in law|son in law|daughter in law|brother|sister|husband|wife|
    ex|ex wife|ex husband|cousin|uncle|aunt|nephew|niece|boyfriend|girlfriend|fiance|fiancee|stepfather|stepmother|
    stepson|in laws|roommate|grandson|granddaughter|mother|father|son|daughter|kid|kids|boy|boys|girl|family)`
const TRADE = `(plumber|electrician|roofer|carpenter|contractor|mechanic|engineer|architect|painter|mason|welder|barber|
    hairdresser|dentist|doctor|nurse|surgeon|lawyer|judge|teacher|principal|coach|minister|preacher|pastor|priest|
    organist|choir director|deacon|waiter|waitress|bartender|cook|chef|cashier|clerk|bagger|salesman|realtor|banker|
    teller|boss|foreman|supervisor|manager|captain|chief|sergeant|lieutenant|landlord|landlady|tenant|renter|neighbor|
    mailman|driver|trucker|cabbie|conductor|pilot|mayor|selectman|councilman|councilwoman|assessor|inspector|
    moderator|senator|governor|librarian|secretary|receptionist|super|owner|ref|umpire|instructor|professor|drummer|
    singer|bride|groom|host|hostess|treasurer)`
const BODY = '(man|woman|guy|fella|fellow|feller|lady|dude|kid|gal|girl|boy|couple|old man|old lady)'
const WHO = `(he|she|they|<name>|<name.first>|(my|your|his|her|our|their) ..1 (${KIN}|${TRADE})|(the|that|this) ..2
  (${TRADE}|${BODY}))`
const IS = '(is|are|was|were|<poss>|am|has always been|was always|always was|will always be|must be)'
/** Only names. */
const NAMED = `(idiot~|moron~|imbecile~|nitwit~|dimwit~|halfwit~|half wit|twit~|ninny|ninnies|dolt~|dullard~|oaf~|lout~|boor~|
    numbskull~|nincompoop~|blockhead~|bonehead~|knucklehead~|meathead~|windbag~|gasbag~|blowhard~|loudmouth~|
    bigmouth~|blabbermouth~|busybody|busybodies|know it all~|know-it-all~|cheapskate~|tightwad~|skinflint~|penny
    pincher|miser|moocher~|mooch|freeloader~|deadbeat~|sponger|layabout~|good for nothing|ne'er do well|lazybones|
    slob~|slacker~|liar~|hypocrite~|phony|phonies|coward~|creep|weasel|backstabber~|sleazeball~|sleaze|slimeball~|
    scumbag~|dirtbag~|lowlife~|jackass~|jerk|jerks|loser~|dope~|dummy|dummies|ignoramus|buffoon~|bumpkin~|horse's ass|
    horse's rear end|pain in the (neck|rear|butt|ass)|crybaby|crybabies|whiner~|tattletale~|sourpuss|killjoy|snob~|
    ingrate~|schmuck~|putz|schlub|dirty rat|bore|nobody|disgrace|waste of (space|skin|oxygen|air)|poor excuse for|
    sorry excuse for|pathological liar|narcissist|gossip|two timer|bully|fool|clod|clodhopper|chump~|doofus|dunce|
    lush)`
/** Names that are something else as well. */
const DOUBLE = `(clown|pig|hog|cow|snake|rat|toad|worm|leech|sponge|witch|hag|bat|goat|skunk|hack|crook|bum|fraud|pest|tool|donkey|
    mule|joke|parasite|vulture|troll|prima donna|baby|disaster)`
const VERY = `(absolute|total|complete|real|utter|big|fat|lazy|stupid|perfect|first class|world class|miserable|pompous|selfish|
    greedy|bitter|nasty|sneaky|useless|dirty|filthy|lying|cheating|ugly|drunken|two faced|mean|rotten|spineless)`
const FLAW = `(stupid|dumb|ignorant|idiotic|moronic|pathetic|clueless|useless|worthless|incompetent|brainless|spineless|gutless|
    obnoxious|insufferable|disgusting|despicable|repulsive|hopeless|thick as|dumber than|dumb as|two faced|cheap and|
    lazy and|rude and|good for nothing|dense|homely|hideous|ugly|fat|talentless|conceited|stuck up|mean as|nasty|
    boring|lazy|slow in the head|an embarrassment|a disgrace|a joke|not too bright|not very bright|not the sharpest|a
    few (bricks|cards|fries|sandwiches) short|a waste)`
const NASTY = `(stupid|dumb|idiot|ignorant|idiotic|moronic|obnoxious|snotty|snooty|worthless|useless|brainless|clueless|pathetic|
    miserable|nasty|insufferable|rude|lazy|ugly|homely|cheap|mouthy|bratty|whiny|slimy|sleazy|greasy|smelly|fat)`
const PERSON = `(man|woman|guy|fella|fellow|lady|dude|broad|gal|driver|drivers|neighbor|neighbors|waitress|waiter|clerk|cashier|
    landlord|tenants|people|tourists|parents|teenager|teenagers|boss|old man|old woman|old lady|old fool|husband|wife|
    brother|sister|in laws|slob|bag|cow|son of a bitch|brats)`
const SKILL = `(sing|dance|play|act|cook|drive|throw|hit|read|bowl|swim|skate|pitch|catch|spell|park|paint|bake|fish|hunt|golf|
    write|preach|teach|add|count|carve|sew|knit|merge|shoot straight|hold a job|keep a job|hold a tune|carry a tune|
    boil water|tell the truth|pay (his|her|their) bills|shut up|think|parallel park)`
const CROWD = `(tourists|summer people|flatlanders|city people|out of towners|leaf peepers|drivers|cyclists|bicyclists|joggers|
    hunters|golfers|boaters|campers|lawyers|landlords|tenants|renters|realtors|salesmen|politicians|customers|parents|
    neighbors|umpires|refs|teenagers|kids today|kids these days|bankers|developers|contractors|doctors|teachers|
    bosses|vegans|snowbirds|weekenders|newcomers|pickup drivers|truck drivers|tailgaters)`

/** What somebody plainly is, in the words that come first. */
const HARSH = `(stupid|dumb|ignorant|idiotic|moronic|pathetic|clueless|worthless|incompetent|brainless|obnoxious|disgusting|
    repulsive|despicable|ugly|fat|crazy|insane|nuts|scum|trash|garbage|human garbage|garbage people|annoying|the
    worst|a nobody|(a|an|such a|such an|the most) (terrible|horrible|awful|miserable|lousy|disgusting|rotten|vile|
    nasty|bad) (person|human|human being|mother|father|parent|man|woman|wife|husband|boss|neighbor|friend|sister|
    brother|cop|officer|driver|people|parents|neighbors)|not (very|too|that|all that|so) (smart|bright|clever)|not
    (the)? (smart|bright))`
const SO = '(just|so|really|very|too|such|plain|honestly|always|still|absolutely|totally|completely|all|pretty)'
/** What makes such words mean something else: "crazy good", "nuts about her", "the worst part". */
const ELSE = `!(good|busy|about|for|over|with|fast|talented|strong|part|thing|at|in love|enough|that|to|how|cat|dog|when|without|
    of all|day|week|tired|happy|and happy)`
const CALLED = `(idiot~|moron~|imbecile~|loser~|jerk~|creep|creeps|psycho|psychos|liar~|coward~|slob~|deadbeat~|scumbag~|lowlife~|
    jackass|gold digger|pig|witch|snake|bully|cheapskate|freeloader|crook|bum|waste of space|disgrace|whiner|crybaby|
    hypocrite|nobody|embarrassment|brat|brats)`

/** The plainest of all: he is stupid, you stink, people are idiots. */
const OUTRIGHT: readonly string[] = [
  `(${WHO}|i think (he|she|they)) ..1 [${IS} ${SO}? ${HARSH}] ${ELSE}`,
  `(my|our) ..1 (${KIN}|${TRADE}) ..1 [${IS} ${SO}? (a|an|such a|the biggest|my biggest)? ${CALLED}]
    !(farmer|hunter|costume|trader|charmer|for|about|at|in the|every|wrangler)`,
  `[(you|u) (are|were|will always be|will be|must be) ${SO}? (${HARSH}|no good|boring|nobody|dead to me|(a|an) ..1
    ${CALLED})] ${ELSE}`,
  '[(you|u) (stink|suck|reek|smell) (bad|awful|terrible|like (a|an|garbage|trash|crap) ..1)?] ($|and|so)',
  '[are you (blind|deaf|stupid|dumb|an idiot|a moron|slow)] ($|or)',
  `[(^|most|some|half the|all|these|those|so many) (people|everyone|everybody)
    ((in|at|on|around) (this|my|our|that) ..1|here|around here|today|nowadays)? (is|are) ${SO}?
    (stupid|dumb|idiots|an idiot|morons|a moron|ignorant|garbage|trash|lazy|scum|so selfish)] ${ELSE}`,
  `[your ..1 (kids|kid|son|sons|daughter|children|wife|husband|mother) (is|are) (all|just|such|a|so)?
    (brats|brat|ugly|fat|stupid|dumb|idiots|losers|loser|trash)]`,
  `[(you|he|she|they) (look|looks|looked|sound|sounds|sounded) (so|really|just)?
    (stupid|dumb|ugly|pathetic|fat|like (a|an)? (idiot|idiots|moron|loser|fool|slob))]
    ($|in (that|this|those)|and|when)`,
  '^ (such|what|just|total) (a|an)? [<insult.strong>]',
]

/** Said of somebody. */
export const PUT_DOWNS: readonly string[] = [
  ...OUTRIGHT,
  `[${WHO} ..4 ${IS} (just|still|really|nothing but|plain|such|also|honestly|quite)?
    (a|an|the|such a|one|my|another|the biggest|the worst)? (${VERY})? ${NAMED} ..3] !(about|at heart)`,
  `[${WHO} ..2 ${IS} (just|still|really|nothing but|such)? (a|an|such a|one)? ${VERY} ..1 (${NAMED}|${DOUBLE})]
    !(costume|fish)`,
  `[your (${KIN}|${TRADE}) (is|are|was|<poss>) (so|just|plain|a|an|really|such a|too|as)? ..1 (${NAMED}|${FLAW}) ..2]`,
  `[(your|his|her|their|that (woman|man|couple|family) <poss>) (kid|kids|baby|son|daughter|grandson|granddaughter|
    husband|wife|boyfriend|girlfriend|brother|sister|mother) (can not|could not|will never|never could) ${SKILL}]
    !(yet|today|tonight|until|because|anymore|with|without|since|at)`,
  // A name before the deed.
  `^ (some|another|what|that|this|the same|two|three|any)? [(${NASTY}) (old|young|little|fat)? (${PERSON})]
    (parked|cut|took|left|stole|called|yelled|hit|blocked|drove|almost|nearly|would|could|thinks|wants|wanted|came|
    told|said|ran|backed|in|on|at|from|who|with|across|next|sat|broke|ruined|can|cannot|does|never|still|down|behind|
    ahead|threw|let|dumped|cheated|lied)`,
  `[(your|my|his|her|that|this|their|our|the|some|what a) ..1 (prick|jerk|fool|idiot|moron|weasel|clown|pig|snake|
    bastard|ass|louse|dope|slob|lump|brute|bully|jackass|poor excuse|sorry excuse|waste|rat|crook|skunk|creep|witch|
    shrew|toad|gasbag) (of|for) (a|an) ..1 (${KIN}|${TRADE}|${BODY}|human|human being|person|father|mother|cop)]`,
  `[(never|have not|did not) ..1 (met|seen|known|had|saw|knew) (a|an|such a)?
    (bigger|worse|dumber|lazier|ruder|cheaper|nastier|meaner|fatter|sorrier|greater|more useless|more miserable|more
    worthless|more selfish) ..1 (${NAMED}|${DOUBLE}|man|woman|family|couple|person|bunch|crew) ..4]`,
  `[(biggest|worst|sorriest|cheapest|laziest|dumbest|fattest) (${NAMED})
    (in|i|on|of|around|alive|this|that|going|ever|you|west|east|north|god|at) ..3]`,
  `[(ugliest|homeliest|fattest|dumbest|laziest|meanest|cheapest|rudest|nastiest|worst looking|most useless|stupidest|
    slowest|snottiest|worst behaved) (baby|babies|kid|kids|child|bride|groom|bridesmaids|man|woman|family|couple|
    waitress|waiter|clerk|cashier|driver|teacher|nurse|doctor|preacher|neighbor|neighbors|people|bunch|landlord|girl|
    boy) (i|in|alive|on|you|ever|god|of|around|we|this|we have) ..4]`,
  `[${CROWD} are (all)? (idiots|morons|stupid|scum|trash|parasites|crooks|liars|pests|ignorant|pigs|slobs|brats|
    leeches|vultures|jerks|worthless) ..2]`,
  // To the face.
  `^ (hey|hi|listen|look|ok|yo|wake up|move it|move|wrong|nice one|nice try|no|yes|nope|sorry|guess what|try again|
    well) ..1 [(dummy|stupid|dumbo|fatso|fathead|meathead|moron|bonehead|dimwit|lardass|lard butt|knucklehead|
    numbskull|pea brain|peabrain|birdbrain|dumb dumb|dumbbell|butthead|blockhead|nitwit|ugly|baldy|four eyes|dingbat|
    dope|loser|slob|chubby|tubby|fatty|stinky|shorty|airhead|idiot)] !(question|thing|sweater|me|dog|game|duckling|
    betty)`,
  `[(ignorant|idiots|morons|fools|useless|pathetic|liars|crooks|thieves|cowards|worthless|stupid|lazy|rude|slobs|dumb|
    hypocrites|sheep|cheap) (the lot of (you|them)|every (last)? one of (you|them)|all of (you|them)|the (whole)?
    (pack|bunch) of (you|them))]`,
  `[(sit down|hush|hush up|quiet|be quiet|pipe down|zip it|stay out of it|butt out|run along) ..5
    (grown men|grown ups|grownups|grown folks|the men|adults|the adults|men|big boys|smart people) (are|is)
    (talking|speaking|working|busy) ..2]`,
  `[(raise|control|leash|discipline|mind|teach) your (kid|kids|brat|brats|children|spawn|offspring) ..2
    (for once|lady|people|somebody|already|or keep|or stay|manners|before|will you|would you|$)]`,
  `[(whose|somebody <poss>|someone <poss>|your|his|her|their|those|these|the neighbor <poss>|the neighbors)
    (little|rotten|spoiled|bratty|damn|filthy)? (brat|brats)] !(wurst|pack|on the grill|and (beer|sauerkraut|peppers))`,
  `[(your|ur) (opinion|advice|opinions|ideas|two cents|take|degree|vote) ..3 (is|are)
    (worthless|useless|garbage|trash|stupid|worth nothing|worth squat|dumb|a joke|not worth) ..3]`,
  // Nobody wants them.
  `[(nobody|no one|not a soul|none of us) (likes|trusts|misses|wants|respects|invited|asked for|will miss|wanted|
    believes|listens to) (you|him|her|(my|your) (${KIN})|that ${BODY}|your cooking|your ${KIN})
    !(to (leave|go|get|be|suffer|stop)|like)]`,
]

/** What is teased, played or kept, and who is teased along: the writer. */
const FOND =
  /\b(?:i (?:was|am|felt|feel) (?:a|an|such|the)|i['’]m (?:a|an|such|the)|that['’]?s me|that is me|that['’]d be me|me,|my (?:dog|cat|pup|puppy|toddler|truck|phone)|puppy|kitten|rooster|goat|heifer|donkey|costume|mannequin|store window|halloween|circus|pumpkin|birthday party|book|novel|movie|character|sitcom|villain|role|play(?:s|ed|ing)? (?:a|an|the)|love (?:him|her|them|you)|dearly|bless (?:him|her)|kidding|teas\w+|jok(?:e|ing)|lol|haha\w*)\b/i

export const scornful = (text: string): boolean => !FOND.test(text)

export const putDownFinds: readonly Example[] = [
  '[The roofer we hired was an oaf].',
  '[Your boyfriend is a deadbeat], hon.',
  '[Your grandson can’t dance].',
  '[Stupid man] parked on my lawn.',
  '[Lazy slob behind the counter] never looked up.',
  '[Your weasel of a lawyer] called.',
  '[Homeliest bride I ever saw].',
  '[Those tourists are all idiots].',
  'Hey [fatso], move the truck.',
  '[Hypocrites, every one of you].',
  '[You people wouldn’t know good music if it bit you].',
  'Whoever owns [those brats], [control your kids for once].',
  '[Your advice is worthless].',
  '[You look ridiculous in that hat].',
  'My ex [is a loser].',
  'My neighbor [is so stupid].',
  '[You stink].',
  '[People are idiots].',
  '[You have no idea what you are talking about].',
]

export const putDownLeaves: readonly Example[] = [
  'I was a fool to sell that truck',
  'My uncle was a clown with the circus for nine years',
  'My brother is a bore gauge short of a full toolbox',
  'The drummer is a beast, what a show',
  'Her husband is a pig farmer and her brother is a cow vet',
  'Your grandson can’t sing today, he has a cold',
  'The cook is the best liar at the card table, love him dearly',
  'Stupid me parked on a hydrant again',
  'Brats on the grill, kraut in the pot',
  'Hey ugly sweater people, the party is Friday',
  'You never did anything to deserve this',
  'You never know what you will find at a yard sale',
  'Nobody can stand her leaving, she is the heart of the choir',
  'The nurse is useless without coffee, she says so herself, love her',
  'The baby stinks to high heaven, whose turn is it',
  'A fat old slob of a pumpkin took the ribbon',
  'Those tourists are all so polite this year',
  'Your advice is worth gold, thank you',
  'She is no fool.',
  'Lazy man’s lasagna is in the oven',
  'My sister is crazy busy this week',
  'People are crazy about that pie',
  'You have no idea what this means to me',
  'You should not be ashamed of crying',
  'My brother is nuts about trains',
  'I hate people who skip the line',
]
