import type { Example } from '../concern.ts'

/*
 * Hounding told in so many words, by whoever does it: what was sent, how often, what was done so that it was seen, and what came of it. It
 * takes somebody who suffers it, for one also calls a plumber forty times and follows a plow home.
 */

/** Whom one has met in passing, and so has no business following home. */
const STRANGER =
  '(waitress|waitresses|cashier|barmaid|bartender|teller|nurse|clerk|receptionist|secretary|bookkeeper|hairdresser|girl|girls|gal|gals|woman|women|lady|ladies|widow|intern|hostess|stewardess|maid|student|cheerleader|lifeguard|librarian|teacher|neighbor|redhead|blonde|brunette|new hire|jogger|fella|guy|man|boy|kid)'
const ONE = `(him|her|them|you|<name>|<name.first>|(the|that|this|a|my|our|every) ..2 ${STRANGER})`
const HERS = `(his|her|your|their|my ex <poss>|my ex wife <poss>|my ex husband <poss>|my ex girlfriend <poss>|my ex|ex wife <poss>|ex <poss>|<name> <poss>|<name.first> <poss>|(the|that|this|my|our) ..1 ${STRANGER} <poss>)`
const DOORS =
  '(house|place|apartment|trailer|window|bedroom|street|driveway|door|condo|shop|store|work|office|salon|job|gym)'
/** That it is not wanted, or was meant to be seen. */
const UNWELCOME =
  '(cry|cries|cried|crying|scared|afraid|shaking|blocked|block|blocks|restraining order|no contact|order against|got a lawyer|has a lawyer|got she a lawyer|said no|says no|keeps saying no|told me no|told me to stop|asked me to stop|said stop|changed (her|his) number|hung up|hangs up|hang up|moved desks|moved away|quit|asked for a transfer|transferred|called the (cops|police|minister|manager)|hides|hid|will not look at me|give in|gives in|come around|comes around|wear (her|him) down|crack|cave|caves)'
const SEEN =
  '(so (she|he|they) (will|would|can|could)? ..1 (know|knows|see|sees|saw|feel|feels|hear|hears|remember|remembers)|so (she|he|they) (am|is|are)? ..1 (scared|afraid|nervous)|just to (scare|rattle|spook|bother|unnerve|let (her|him|them) know|remind (her|him|them)|see (which|what|who|if (she|he)))|to (scare|rattle|spook|intimidate|unnerve) (her|him|them))'
const BODY =
  '(ass|butt|behind|backside|bottom|rear|rear end|fanny|boob|boobs|breast|breasts|chest|tit|tits|thigh|thighs|knee|leg|legs|hips|waist|crotch|bust|bosom|can|caboose|keister|rump)'
const PRIVATES =
  '(privates|private parts|junk|dick|cock|penis|package|member|johnson|manhood|pecker|wiener|weiner|balls|willy|naked|nude|bare (ass|butt|behind)|hard on|crotch)'
const CALLERS =
  '(everybody|everyone|all of you|folks|yall|you all|you guys|somebody|people|neighbors|lets|let us|all of us|boys|ladies|guys|friends)'

/** Done, and told of. */
export const HOUNDING: readonly string[] = [
  // Calls, letters, gifts.
  `[(called|calling|call|rang|ring|phoned|dialed|phone) ..5 (times|all night|every (hour|night|day)|at (two|three|four|2|3|4)) ..5 (and|then|just|to) ..2 (hung up|hang up|breathed|breathe|said nothing|say nothing|did not say|listen to (her|him)|wake (her|him|them))]`,
  `[(keep|keeps|kept|still|will keep|am not going to stop|will not stop|going to keep|gonna keep) ..1 (calling|texting|phoning|sending|writing|asking|showing up|driving|messaging|leaving|coming|following|visiting|emailing|knocking|waiting|parking|bothering|begging|touching|hugging) ..5 ${ONE}? ..8 ${UNWELCOME}] ..2`,
  `[(asked|ask|asking|begged|bugged|pestered) ${ONE} ..5 (out|number|date|drink|dinner|kiss|marry|dance|name) ..4 (times|every (day|week|friday|shift|morning|night)) ..4] ..6 (${UNWELCOME}|keep asking|no every|till|until)`,
  `[(asked|ask|asking) (the|that) ..1 (girl|waitress|cashier|woman|clerk|teller|barmaid|nurse|bartender|receptionist|secretary|lifeguard) ..5 (number|out|date|drink|dinner|kiss) ..4 (times|every (day|week|friday|shift|morning|night)) ..3]`,
  `[(answer|talk to|call|write|see|marry|meet|date) me or (i|we) ..6 (keep|showing up|show up|at your (work|house|job|door|school|church)|coming over|come over|wait outside|every day) ..4]`,
  `[(i|we) (will|am going to|are going to) (follow|tail|trail|shadow|heckle|hound) (you|him|her|them) (to|around|everywhere|all|home|every) ..9 (till|until|so|shout|yell|scream|holler|quit|leave|leaves|know) ..4]`,
  `[(sent|mailed|mail|left|send|sending|put|dropped|stuffed|shoved|nailed) ${ONE} ..1 (a|another|some|the|one|my)? ..1 (dead (fish|rat|mouse|bird|crow|cat|squirrel|skunk|snake|animal)|rotten (fish|eggs|meat)|(bag|box|bucket|sack) of (manure|dog crap|dog poop|shit|crap|horse manure)|funeral wreath|hate mail|(nasty|threatening|hateful|anonymous|filthy|dirty) (note|notes|letter|letters|message|messages|card|cards)|roadkill|bullet) ..4]`,
  `[(left|put|dropped|dumped|nailed) (a|another|some|the) ..1 (dead (fish|rat|mouse|bird|crow|squirrel|skunk|snake|animal)|(bag|box|bucket) of (manure|dog crap|dog poop|shit|crap)|funeral wreath|(nasty|threatening|hateful|anonymous) (note|letter|message)|bullet|noose) (on|in|at|under|by) ${HERS} ..3]`,
  // Followed, watched, waited for.
  `[(drove|drive|drives|driving|cruise|cruised|roll|rolled|ride|rode|walk|walked|walks|circle|circled) (slow|slowly|real slow)? (past|by|around) ${HERS} ..1 ${DOORS} ..6 (${SEEN}|lights off|with the lights off) ..4]`,
  `[(park|parks|parked|parking|sit|sat|sitting|wait|waited|waiting|stand|stood|camp|camped) ..2 (outside|in front of|across from|down the street from|down from|near|by|under|at) ${HERS} ..1 ${DOORS} ..7 (${SEEN}|watch~|stare|till (she|he) comes out|lights off|with the engine) ..2]`,
  `[(park|parked|sit|sat|wait|waited|camp|camped) (outside|in front of|across from|down from) my ex ..2 <poss>? ..1 ${DOORS} ..2 (most|every|all|again|night|nights|each|some) ..2]`,
  `[(let us|lets|everybody|everyone|all of us) ..5 (drive|walk|park|stand|ride|cruise) (by|past|outside|in front of) (his|her|their|that) ..2 (house|place|shop|office|store|apartment) ..9 (move|moves|leave|leaves|quit|quits|scared|gone|sleep|message|all night)]`,
  `[(ring|bang|pound|lean|honk|knock|call|blow) ..2 (her|his|their) ..1 (bell|doorbell|door|horn|window|phone|house) ..7 (all of you|everybody|everyone|till|until) ..3 (she|he|they|you) ..2 (takes|take|leaves|quits|moves|cries|apologizes|gives|sells|shuts|comes|stops|answers) ..4]`,
  `(^ ..3|i|we|been|keep|was|am) [(following|follow|followed|tail|tailing|tailed|trail|trailing|trailed|stalk|stalking) (that|the|this|a|my) ..2 (waitress|cashier|barmaid|bartender|teller|nurse|clerk|receptionist|secretary|girl|woman|lady|blonde|redhead|brunette|ex|ex wife|ex girlfriend|ex husband|jogger|coed) ..1 (home|to (her|his) (car|house|door|work|apartment|truck)|around the (store|mall|market|fair)|from (work|the bar|the store|church)) ..3]`,
  `(^ ..3|i|we|been|keep) [(follow|following|followed|tail|tailing|tailed) (her|him) (home|to (her|his) (car|door|work|apartment)|around) ..6 (again|every|just to see|which lights|so (she|he)|did not see me|never saw me|never noticed|does not know|without (her|him) knowing) ..3]`,
  `[(put|stuck|hid|got|have|slapped|planted|installed|mounted|aimed|pointed|keep|keeping|hide|set up) (a|an|the|my|one of those|another)? ..2 (tracker|gps|airtag|air tag|camera|spy cam|hidden camera|nanny cam|listening device|voice recorder|spyware|tracking app|telescope|binoculars|drone) ..1 (under|on|in|into|at|inside|outside|over) ${HERS} ..2 (bumper|car|truck|purse|phone|bedroom|bathroom|shower|window|coat|jacket|trunk|apartment|bed)] ..3`,
  `[(put|stuck|hid|slapped|planted|installed|got) (a|an|the)? ..2 (tracker|gps|airtag|air tag|spyware|tracking app|hidden camera|recorder) ..1 (under|on|in|into|inside) my (girlfriend|boyfriend|ex|ex wife|wife|husband|tenant|neighbor|roommate) <poss> ..2]`,
  `(i|we|^) ..2 [(watch|watching|watched|peek|peeking|look|looking|stare|staring|spy|spying|peep|peeping|peeked) (at|in|into|on|through)? ${HERS} ..1 (bedroom window|bathroom window|bedroom|bathroom|window at night|blinds|curtains) ..4]`,
  `(i|we|^) ..2 [(watch|watching|watched|spy on|spying on) ${ONE} ..1 (undress|undressing|get undressed|shower|showering|change clothes|sunbathe|sunbathing|through (her|his|the) (window|blinds|curtains)) ..3]`,
  // Hands, eyes, offers.
  `(i|we|^) ..2 [(grab|grabbed|grope|groped|pinch|pinched|slap|slapped|smack|smacked|pat|patted|squeeze|squeezed|rub|rubbed|fondle|fondled|cup|cupped|swat|swatted|touch|touched|brush|brushed) ${ONE} ..1 (on|by|across|against)? (the|her|his|your|<poss>) ${BODY} ..4] !(brace|splint|surgery)`,
  `(i|we|^) ..2 [(groped|fondled|goosed|felt up|cornered|grabbed|kissed|pinched|flashed|mooned) (the|that|a|our|every|my) ..1 (waitress|cashier|barmaid|bartender|teller|nurse|clerk|receptionist|secretary|girl|bookkeeper|stewardess|hostess|intern|new hire|maid|bridesmaid) ..5 (slapped|screamed|cried|again|boss|quit|worth it|squealed|jumped|fired|ran) ..3]`,
  `[(sent|send|sending|texted|showed|mailed|messaged|emailed|dmd|text|show) ${ONE} ..3 (picture|pictures|pic|pics|photo|photos|snapshot|shot|video) of my ..1 ${PRIVATES} ..4]`,
  `[(sent|send|sending|texted|text|dmd) (a|another|some|my|unsolicited) ..1 (dick pic|dick pics|nude|nudes|cock pic|crotch shot) to ${ONE} ..3]`,
  `[(you|she|he) (have|has|got|<poss>) (a|an|the|some|such a|one|got a)? ..1 (nice|great|fine|sweet|lovely|good|gorgeous|perfect|juicy|ripe|big|firm|tight) ..1 ${BODY} ..1 (for|on) (a|an|you|her|him) ..3] !(soup|sore|injury)`,
  '[wear (the|those|that|your) ..1 (tight|tighter|short|shorter|low cut|clingy|see through|skimpy|lacy|little) (one|ones|skirt|pants|jeans|top|dress|sweater|shorts|uniform|slacks) ..3 (monday|tuesday|wednesday|thursday|friday|tomorrow|again|for me|next|tonight)?]',
  `[(whistle|whistles|whistled|whistling|wolf whistle|catcall|catcalls|catcalled|catcalling|hoot|hooted|kissy noises|kissing noises) ..3 (at|from) ..3 (girl|girls|women|woman|waitress|secretary|ladies|nurse|nurses|jogger|joggers|her|all of us|the (boys|fellas|guys|crew|men)) ..6] !(dog|dogs|referee)`,
  `[(told|tell|telling|tells|whispered|whisper|describing|described|describe) ${ONE} ..7 what (i|we) would (like to|love to)? ..1 do ..1 (to|with) (her|him|them|you|that body) ..5]`,
  '[(i|we) like (the|your|her|that) ..1 (nightgown|nightie|bra|panties|underwear|bathrobe|slip|negligee|pajamas) ..1 (best|better|most|you wore|she wears|on you|on her)]',
  // One made to suffer, for a laugh.
  `[(make|making|made|poke|poking|poked) fun of ${ONE} ..8 (till|until|so) ..2 (he|she|they|you) ..3]`,
  `(i|we|^|all of us|the boys|me) ..2 [(pick on|picked on|tease|teased|teasing|bully|bullied|bullying|mock|mocked|mocking|laugh at|laughed at|rag on|imitate|imitated|haze|hazed|hazing|torment|tormented|taunt|taunted|trip|tripped|shove|shoved|spit on|razz|razzed|heckle|heckled|ride|rode|call|called|scare|scared|yell at|insult|insulted) ${ONE} ..9 (till|until) (he|she|they) ..2 (cries|cry|cried|crying|quit|quits|leaves|left|bawls|bawled|runs|ran|hides|hid|went home|goes|goes home|goes and|moved|moves|transferred|breaks|broke|snaps|snapped|stopped coming|stops coming|quit coming|stayed home|eats alone|shakes)]`,
  '[(told|tell|telling|called|call|calling|remind|reminded) (the|that|this|our|her|him|a) ..5 (every|each) (day|week|morning|shift|time|night|practice|friday) ..8 (fat|ugly|stupid|worthless|pig|cow|retard|loser|freak|nothing|smell|smells|stinks) ..6]',
  `[(make|making|made) (him|her|them|<name>|<name.first>|the ..2) cry ..4 (on purpose|for fun|again tomorrow|every (day|week|shift)|for a laugh|good times|and i would do it again|funniest|hilarious)]`,
  '[(list|roster|sign up|turns|schedule|pool|bets|bet) ..3 (of|on|for) who (to|we|gets to|will)? ..1 (make~|made) ..1 (cry|quit|break down|miserable)]',
  `[(let|sic|sicced|sics|set|turned|turn|sicking) (the|my|our) ..1 (dog|dogs|shepherd|rottweiler|pit bull|doberman|mutt|geese) ..1 (at|on|onto|after) (him|her|them|that|the (mailman|neighbor~|kids|boy|girl|fella|meter|meter reader|paperboy)|every) ..4]`,
  `[(put|hung|posted|taped|stuck|nailed|stapled|tacked|put up|posting) (his|her|their) ..1 (picture|photo|face|name|address|number|mugshot) (up)? (at|in|on|by|all over|around|up at) ..5 (so|for) ..2 (people|everybody|everyone|folks|customers|they|anybody|anyone|the whole town|us) (can|could|will|would|to)? ..2 (spit|laugh|throw|shame|yell|call~|harass|bother|point|jeer|hate|boo|run (him|her) off|egg)]`,
  // Set on by the writer.
  `[${CALLERS} ..4 (leave|send|write|mail|give|text|drop) (that|the|this|him|her|them|<name>|<name.first>) ..3 (a|some|your|the)? ..1 (nasty|mean|hateful|rude|ugly|awful|vicious|cruel|hate|threatening|filthy) (message|messages|note|notes|letter|letters|comment|comments|review|reviews|voicemail|voicemails|call|calls|email|emails|mail|text|texts) ..3]`,
  `[${CALLERS} ..3 (write|call|email|phone|text|complain|report|message|tell|go) ..1 (to)? (his|her|their|the|that|<name>|<name.first>) ..3 (boss|employer|job|work|manager|company|principal|bishop|landlord|headquarters|school) ..4 (get|have|want|so) (him|her|them|he|she) ..2 (canned|fired|sacked|kicked|thrown|evicted|suspended|expelled|demoted|transferred|loses|axed|tossed) ..4]`,
  '[(spread|spreading|spreads|start|started|starting|made up|making up) (a|some|the|that)? ..1 (rumor|rumors|lie|lies|gossip|dirt) (about|on|that|around) ..10 (quit|cry|cries|cried|leave|leaves|left|serves (her|him)|deserves it|deserved it|get even|getting even|ruin|ruined|moved away|lose (her|his)|lost (her|his)) ..2]',
  // Told to die, and leaned on.
  '[(you|u) (should|ought to|need to|can|could|might as well|had better|better) (just|go|all|both|really|please)? ..1 (kill yourself|hang yourself|off yourself|end it all|drink bleach|swallow a bullet|jump off (a|the) (bridge|roof|cliff)|crawl off and die|go die|eat a bullet|rot) ..3]',
  '[(nobody|no one|not a soul) ..4 (would|will) (even)? (come to|cry at|go to|attend|show up (to|for|at)|miss) ..1 (your|the) (funeral|service|wake|burial)]',
  '[(go|just|please|drop dead|crawl away and) (and)? die (you|already|cow|pig|in a hole|in a fire|alone|nobody|$) ..2]',
  '[(i|we) (will|am going to|are going to|am gonna) (tell|show|send|call|inform|mail|email) (your|his|her) (wife|husband|boss|employer|pastor|minister|fiance|fiancee|girlfriend|boyfriend|landlord|customers|clients|patients|immigration|bishop|principal) ..8 (unless|or else|if you (do not|ever|keep|quit|leave|will not|dump|file|testify|vote)) ..5]',
]

const GLAD =
  /\b(?:finally said yes|she said yes|he said yes|our first date|years married|make sure|(?:got|get) (?:home|there|in) safe|safe(?:ly)?|ice|snow|storm|christmas lights|halloween|decorations|prank|surprise|soup|casserole|birthday|lullab\w*|toddler|grand(?:son|daughter|kids?|baby|ma|pa)|my (?:mom|mother|dad|father|daughter|son|grandmother|doctor|insurance|contractor|plumber)|the vet|kittens?|pupp(?:y|ies)|cats?|customer service|cable company|airline|ballet|recital|improv|physical therap\w*|massage|nurse (?:said|told|asked))\b/i

/** Whether nothing says that it was meant well, or done to an office or an animal. */
export const meantToHound = (text: string): boolean => !GLAD.test(text)

export const houndingFinds: readonly Example[] = [
  'I [keep texting her even though she blocked] me.',
  '[I will follow you to every game and yell till you leave town].',
  '[Cruised past her house slow so she would see] my truck.',
  '[Sat across from my ex wife’s apartment all night just to scare her].',
  '[Followed that barmaid to her car] last night.',
  '[Hid a GPS under her truck].',
  'We [tease that stuttering boy till he cries].',
  '[Folks, leave that woman a nasty review].',
  '[Everybody call her boss and get her fired].',
  '[You should hang yourself], Carl.',
  '[I will tell your husband about us unless you pay].',
]

export const houndingLeaves: readonly Example[] = [
  'Called the cable company forty times and they hung up on me',
  'I keep calling my mom and she hung up, bad signal at camp',
  'Asked her out four times before she finally said yes, thirty years married Sunday',
  'Followed the nurse home on the bus line in the snow to make sure she got there safe',
  'Followed the plow home the whole way',
  'Put a tracker on the dog and an airtag in my suitcase',
  'Got a camera on my own bedroom window since the break-in',
  'The nurse touched her on the knee and said the surgery went fine',
  'Sent her a picture of my garden and she sent one back',
  'You have a good chest for singing, said the choir director',
  'My brother teased me till I cried when we were six',
  'The cat left her a dead mouse on the rug',
  'Everybody call the selectmen and ask for a crosswalk',
  'Put her picture up at the diner so folks can find the lost dog and call',
  'I will tell your mother if you skip supper again',
  'The dahlias die back and the frost gets them',
  'He gets a whistle from the referee every time',
]
