import type { Example } from '../concern.ts'

/*
 * Hounding told in so many words, by whoever does it: what was sent, how often, what was done so that it was seen, and what came of it. It
 * takes somebody who suffers it, for one also calls a plumber forty times and follows a plow home.
 */

/** Whom one has met in passing, and so has no business following home. */
const STRANGER = `(waitress|waitresses|cashier|barmaid|bartender|teller|nurse|clerk|receptionist|secretary|bookkeeper|hairdresser|
    girl|girls|gal|gals|woman|women|lady|ladies|widow|intern|hostess|stewardess|maid|student|cheerleader|lifeguard|
    librarian|teacher|neighbor|redhead|blonde|brunette|new hire|jogger|fella|guy|man|boy|kid)`
const ONE = `(him|her|them|you|<name>|<name.first>|(the|that|this|a|my|our|every) ..2 ${STRANGER})`
const HERS = `(his|her|your|their|my ex <poss>|my ex wife <poss>|my ex husband <poss>|my ex girlfriend <poss>|my ex|ex
  wife <poss>|ex <poss>|<name> <poss>|<name.first> <poss>|(the|that|this|my|our) ..1 ${STRANGER} <poss>)`
const DOORS =
  '(house|place|apartment|trailer|window|bedroom|street|driveway|door|condo|shop|store|work|office|salon|job|gym)'
/** That it is not wanted, or was meant to be seen. */
const UNWELCOME = `(cry|cries|cried|crying|scared|afraid|shaking|blocked|block|blocks|restraining order|no contact|order against|got a
    lawyer|has a lawyer|got she a lawyer|said no|says no|keeps saying no|told me no|told me to stop|asked me to stop|
    said stop|changed (her|his) number|hung up|hangs up|hang up|moved desks|moved away|quit|asked for a transfer|
    transferred|called the (cops|police|minister|manager)|hides|hid|will not look at me|give in|gives in|come around|
    comes around|wear (her|him) down|crack|cave|caves)`
const SEEN = `(so (she|he|they) (will|would|can|could)? ..1 (know|knows|see|sees|saw|feel|feels|hear|hears|remember|remembers)|so
    (she|he|they) (am|is|are)? ..1 (scared|afraid|nervous)|just to (scare|rattle|spook|bother|unnerve|let
    (her|him|them) know|remind (her|him|them)|see (which|what|who|if (she|he)))|to
    (scare|rattle|spook|intimidate|unnerve) (her|him|them))`
const CALLERS = `(everybody|everyone|all of you|folks|yall|you all|you guys|somebody|people|neighbors|lets|let us|all of us|boys|
    ladies|guys|friends)`

/** Done, and told of. */
export const HOUNDING: readonly string[] = [
  // Calls, letters, gifts.
  `[(keep|keeps|kept|still|will keep|am not going to stop|will not stop|going to keep|gonna keep) ..1
    (calling|texting|phoning|sending|writing|asking|showing up|driving|messaging|leaving|coming|following|visiting|
    emailing|knocking|waiting|parking|bothering|begging|touching|hugging) ..5 ${ONE}? ..8 ${UNWELCOME}] ..2`,
  // Followed, watched, waited for.
  `[(drove|drive|drives|driving|cruise|cruised|roll|rolled|ride|rode|walk|walked|walks|circle|circled)
    (slow|slowly|real slow)? (past|by|around) ${HERS} ..1 ${DOORS} ..6 (${SEEN}|lights off|with the lights off) ..4]`,
  `[(ring|bang|pound|lean|honk|knock|call|blow) ..2 (her|his|their) ..1 (bell|doorbell|door|horn|window|phone|house)
    ..7 (all of you|everybody|everyone|till|until) ..3 (she|he|they|you) ..2
    (takes|take|leaves|quits|moves|cries|apologizes|gives|sells|shuts|comes|stops|answers) ..4]`,
  `(^ ..3|i|we|been|keep|was|am) [(following|follow|followed|tail|tailing|tailed|trail|trailing|trailed|stalk|
    stalking) (that|the|this|a|my) ..2 (waitress|cashier|barmaid|bartender|teller|nurse|clerk|receptionist|secretary|
    girl|woman|lady|blonde|redhead|brunette|ex|ex wife|ex girlfriend|ex husband|jogger|coed) ..1
    (home|to (her|his) (car|house|door|work|apartment|truck)|around the (store|mall|market|fair)|from
    (work|the bar|the store|church)) ..3]`,
  `[(put|stuck|hid|got|have|slapped|planted|installed|mounted|aimed|pointed|keep|keeping|hide|set up)
    (a|an|the|my|one of those|another)? ..2 (tracker|gps|airtag|air tag|camera|spy cam|hidden camera|nanny cam|
    listening device|voice recorder|spyware|tracking app|telescope|binoculars|drone) ..1
    (under|on|in|into|at|inside|outside|over) ${HERS} ..2 (bumper|car|truck|purse|phone|bedroom|bathroom|shower|
    window|coat|jacket|trunk|apartment|bed)] ..3`,
  // Hands, eyes, offers.
  `[wear (the|those|that|your) ..1 (tight|tighter|short|shorter|low cut|clingy|see through|skimpy|lacy|little)
    (one|ones|skirt|pants|jeans|top|dress|sweater|shorts|uniform|slacks) ..3
    (monday|tuesday|wednesday|thursday|friday|tomorrow|again|for me|next|tonight)?]`,
  `[(whistle|whistles|whistled|whistling|wolf whistle|catcall|catcalls|catcalled|catcalling|hoot|hooted|kissy noises|
    kissing noises) ..3 (at|from) ..3 (girl|girls|women|woman|waitress|secretary|ladies|nurse|nurses|jogger|joggers|
    her|all of us|the (boys|fellas|guys|crew|men)) ..6] !(dog|dogs|referee)`,
  // One made to suffer, for a laugh.
  `(i|we|^|all of us|the boys|me) ..2 [(pick on|picked on|tease|teased|teasing|bully|bullied|bullying|mock|mocked|
    mocking|laugh at|laughed at|rag on|imitate|imitated|haze|hazed|hazing|torment|tormented|taunt|taunted|trip|
    tripped|shove|shoved|spit on|razz|razzed|heckle|heckled|ride|rode|call|called|scare|scared|yell at|insult|
    insulted) ${ONE} ..9 (till|until) (he|she|they) ..2 (cries|cry|cried|crying|quit|quits|leaves|left|bawls|bawled|
    runs|ran|hides|hid|went home|goes|goes home|goes and|moved|moves|transferred|breaks|broke|snaps|snapped|stopped
    coming|stops coming|quit coming|stayed home|eats alone|shakes)]`,
  // Set on by the writer.
  `[${CALLERS} ..4 (leave|send|write|mail|give|text|drop) (that|the|this|him|her|them|<name>|<name.first>) ..3
    (a|some|your|the)? ..1 (nasty|mean|hateful|rude|ugly|awful|vicious|cruel|hate|threatening|filthy)
    (message|messages|note|notes|letter|letters|comment|comments|review|reviews|voicemail|voicemails|call|calls|email|
    emails|mail|text|texts) ..3]`,
  // Told to die, and leaned on.
  `[(you|u) (should|ought to|need to|can|could|might as well|had better|better) (just|go|all|both|really|please)? ..1
    (kill yourself|hang yourself|off yourself|end it all|drink bleach|swallow a bullet|jump off (a|the)
    (bridge|roof|cliff)|crawl off and die|go die|eat a bullet|rot) ..3]`,
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
