import type { Example } from '../concern.ts'

/*
 * Violence threatened or wished in so many words, whoever it is for: the landlord, the tax man, "my son's coach". What is hit, hung or
 * shot must be a person, since rugs are beaten, pictures hung and brides shot on every day of the week.
 */

/** People whom one has it in for; no kin, of whom such things are said in jest. */
const FOE = `(landlord|landlady|judge|boss|foreman|principal|superintendent|teacher|tax man|taxman|assessor|banker~|lawyer~|
    attorney~|politician~|senator|congressman|governor|mayor|councilman|councilwoman|councilor|selectman|selectmen|
    sergeant|lieutenant|captain|chief|coworker~|school board|town council|city council|council|select board|
    selectboard|planning board|zoning board|school committee|board of health|commissioner~|minister|preacher|priest|
    pastor|doctor|dentist|surgeon|driver|trucker|cabbie|mailman|neighbor~|ex wife|ex husband|ex|stepfather|stepdad|
    supervisor|manager|contractor~|roofer|plumber|mechanic|salesman|salesmen|telemarketer~|scammer~|repo man|game
    warden|meter maid|building inspector|inspector|sheriff|cop|cops|guy|guys|fella|fellas|fellow|feller|man|men|woman|
    lady|dude|bastard~|jerk~|thief|thieves|punk~|snitch~|creep~|crook~|bum|bums|thug~|dealer~|rapist~|bully|family|
    whole bunch|lot of them|protester~|protestor~|looter~|tenant~|clerk|bartender|bouncer|ref|umpire|trespasser~|
    tailgater~|pervert~|kid~|boy|boyfriend|girlfriend|husband|idiot~|moron~|clown|clowns|loser|son of a bitch|people)`
const THE = `(the|that|this|those|these|my|his|her|your|their|our|every|every one of|all the|all of|all those|all these|half
    the|any|some|whatever|the whole|that whole|every last|every single)`
/** The foe, after up to three words of whose and which: "my son's landlord"; not "them", who are as often weeds. */
const PERSON = `(him|her|you|ya|${THE} ..3 ${FOE})`

/** What takes a person, done to one. */
const ACT = `(kill|murder|shoot|stab|strangle|choke out|throttle|drown|lynch|behead|execute|assassinate|hurt|maim|cripple|
    clobber|pummel|bludgeon|horsewhip|castrate|geld|scalp|shank|beat up|beat the|beat|rough up|mess up|bust up|punch|
    slug|deck|smack|slap|knife|gut|poison|pistol whip|run over|run down|knock out|string up|blow away|put down|jump|
    stomp|thrash|wallop|flatten|bash|skin|hang|burn)`
const GOING = `(am going to|are going to|is going to|gonna|going to|will|am about to|are about to|about to|am fixing to|fixing to|
    am planning to|planning to|plan to|aim to|mean to|intend to|ready to|want to|would like to|would love to|am
    itching to|itching to|have a mind to|have half a mind to|got a mind to|ought to|swear i will|am gonna|finna)`
const DOOM = `(dies|die|rots|rot|burns|burn|suffers|suffer|bleeds|bleed|chokes|choke|drowns|drown|hangs|hang|swings|gets
    (shot|stabbed|cancer|run over|hit by|jumped|beat|beaten|mugged|struck by|crushed|his head|her head)|breaks
    (his|her|their|both) ..1 (neck|necks|leg|legs|back|arm|arms|jaw)|goes blind|falls (off|down|under|in) ..3
    (cliff|bridge|roof|stairs|well|train|quarry|ladder)|goes off (the|a) (bridge|road|cliff)|never walks|loses
    (a|an|both|his|her) (hand|hands|leg|legs|arm|arms|eye|eyes))`
const HARMED = `(shot|stabbed|drown|drowned|hang|hanged|hung|strung up|burn|burned alive|die|bleed|choke|swing from|beaten|beat up|
    run over|horsewhipped|whipped|crushed|suffer|mauled|suffocate|rot)`

/** Said outright. */
export const OUTRIGHT: readonly string[] = [
  // Wishes.
  `[(hope|hoping|wish|pray|praying) (to god)? (that)? (${THE} ..1 ${FOE}|whoever|the one|the ones) ..8 ${DOOM} ..3]`,
  `[(wish|hope|hoping|about time|high time|if only|wonder why nobody|pray) ..1
    (somebody|someone|anybody|one of you|one of them|a bus|a truck|the good lord) ..1
    (would|will|had|has|does|did|could)? (just|finally|go and|please)?
    (kill~|shoot~|shot|stab~|strangle~|drown~|lynch~|hurts|hurt|beat~|punch~|knife~|knifed|poison~|run over|runs over|
    ran over|flatten~|clobber~|drop~|knock~) ${PERSON} ..2]`,
  `[(love|like|live|pay|want|happy|enjoy|glad|laugh) ..3 (to see|to watch|seeing|watching|if)
    (him|her|you|${THE} ..3 ${FOE}) ..1 ${HARMED} ..2]`,
  // What is coming.
  `[(i|we|^|me and the boys|the boys|us) ${GOING} (just|really|personally|go|go over and|up and)? ..1 ${ACT}
    (my|the|that|his|her|your|this|those|every|our) ..2 (landlord|landlady|judge|foreman|principal|superintendent|
    teacher|tax man|taxman|assessor|banker~|lawyer~|politician~|mayor|councilman|selectman|school board|town council|
    council|select board|preacher|repo man|game warden|meter maid|inspector|supervisor|contractor~|telemarketer~|
    bastard~|thief|thieves|punk~|snitch|creep~|crook~|bums|thug~|dealer~|ex|ex wife|ex husband|jerk~|tenant~|
    neighbor~|son of a bitch|president|governor|senator|pervert|bully)] !(with kindness|in|at|by)`,
  `[(gonna|going to|coming|headed|heading|going|go|come|drove|went|riding|driving|walking|will) ..5 (to|and)
    (mess|rough|bust|beat|tune|stomp|fuck|work) (him|her|you|them|${THE} ..2 ${FOE})
    (up|good|down|senseless|half to death|bloody) ..2]`,
  `[(he|she|you|${THE} ..1 ${FOE}) ..1 (is|are|<poss>|has|have|wants|want|needs|need|earned|deserves|deserve)? ..1
    (asking|begging|overdue|due|cruising|looking|wants|needs|earned|deserves|coming)? ..1 (for)? (a|an|his|her|one)
    ..2 (beating|whipping|thrashing|bullet|noose|horsewhipping|whupping|stomping|broken (nose|jaw|leg|arm|neck)|
    (punch|kick|smack|slap|fist|boot|brick|bat|bullet) (in|to|upside|across|on) (the|his|her)
    (mouth|face|nose|teeth|head|jaw|ribs|gut|chops|kisser))] !(from)`,
  `[(next|first|any|whoever|anybody|anyone|every) ..9 (gets|is getting|will get|is going to get|gonna get|is gonna
    get|catches|eats|takes|will be|is going to be|gonna be) (shot !(glass|of|at)|a bullet|buckshot|birdshot|rock salt|
    both barrels|stabbed|beat up|beaten|punched|a fist|a beating|a whipping|knocked out|run over|(a|the|this|my)
    (bat|boot|tire iron|shotgun|shovel|axe handle|ax handle|wrench) ..4
    (knee|knees|head|skull|teeth|face|ribs|back|jaw|legs)|a load of) ..4]`,
  `[(i|we) (will|am going to|gonna|are going to)? (cut|chop|break|smash|snap|hack|saw|crush|take) (off)?
    (his|her|your|their) (whole)? (hand|hands|fingers|arm|arms|leg|legs|knee|knees|kneecaps|head|neck|jaw|nose|thumbs|
    foot|feet|balls|ear|ears) (off)? ..2]`,
  // A place to hang, and a hole.
  `[(drag|dragged|dragging|tie|tied) (him|her|you|${THE} ..2 ${FOE}) ..2 (behind|to) (the|a|my|his) ..1
    (truck|pickup|tractor|car|horse|bumper|hitch|trailer) ..4]`,
  // Orders to nobody.
  `^ (just|go|somebody|somebody please|i say|time to|let us)? [(skin|string up|string|hang|shoot|horsewhip|behead|
    flog|lynch|stab|kill|gut|scalp|hogtie|castrate|geld|tar and feather|strangle|throttle|draw and quarter|burn|drown|
    poison|knife) (up)? (the whole|${THE}) ..3 (landlord|landlords|judge|judges|foreman|principal|superintendent|
    taxman|tax man|assessor|banker~|lawyer~|politician~|senator~|governor|mayor|councilmen|selectmen|school board|town
    council|council|select board|planning board|zoning board|school committee|preacher|repo man|telemarketer~|
    scammer~|bastard~|thief|thieves|punk~|snitches|creep~|crook~|thug~|dealer~|rapist~|reporters|bums|protester~|
    looter~|ceo|ceos|billionaire~|traitor~|lot of them|coach) ..2] !(with kindness|in (gatorade|love))`,
  // Fire.
  `[(gonna|going to|will|should|ought to|somebody|about to) ..2 (burn|torch|firebomb) (down)?
    (his|her|your|their|that (man|woman|guy|creep|fella) <poss>) ..1 (house|barn|shop|trailer|camper|garage|store|
    boat|truck|cabin|camp|place)]`,
]

/** Those over one, and others whom only an angry man names so. */
const SUPERIOR = `(boss|sergeant|lieutenant|captain|chief|supervisor|coworker~|ex|ex wife|ex husband|ex girlfriend|ex boyfriend|
    neighbor|neighbors|landlord|teacher|principal|officer|manager)`
const ONE = `(you|u|him|her|them|<name>|<name.first>|my ..1 ${SUPERIOR}|(the|that|this) ..2 ${FOE}|people|somebody|
  someone|everybody|everyone)`
const LIST = `(traitors|looters|rioters|rapists|pedophiles|pedos|molesters|child molesters|drug dealers|dealers|criminals|
    murderers|politicians|protesters|lawyers|journalists|reporters|liberals|democrats|republicans|conservatives|
    terrorists|scammers|junkies|thugs|gang members|addicts|thieves|burglars|billionaires|wife beaters|cop killers|
    judges|tweakers|perverts)`
const SURE = `(will|am going to|are going to|gonna|am gonna|want to|wanna|would like to|would love to|need to|plan to|am about
    to|swear i will)`

/** The plainest of all: I will kill you, I hope you die, shoot him. */
export const BARE: readonly string[] = [
  `[(i|we) (just|really|so|honestly)? ${SURE} (just|fucking|really)? (kill|murder|shoot|stab|strangle|choke|hurt|beat|
    punch|slap|smack|drown|run over) ${ONE} ..2] !(in (laser tag|paintball|chess)|at|for a|with
    (kindness|good|a camera)|an email|a (message|text|note)|off guard)`,
  `[(hope|hoping|pray|praying) (that)? (my ..1 ${SUPERIOR}|<name>|<name.first>|you|he|she|they) (all|just|both)?
    (dies|die|gets hurt|get hurt|gets shot|get shot|gets killed|get killed|gets cancer|suffers|drops dead|drop dead)]
    !(laughing|happy|of old age|a hero|down)`,
  `[(hope|wish|pray) ..1 (somebody|someone|anybody) (would|will)? ..1
    (shoots|shoot|kills|kill|assassinates|assassinate|poisons|hangs|takes out|shot|stabs) ${ONE}]`,
  `^ (just|somebody|someone|please|can somebody|will somebody|go)? (just|please)?
    [(shoot|kill|stab|lynch|strangle|execute|murder|behead) (him|her|all of them|every one of them|them all|that ..1
    ${FOE})] ($|already|now|please)`,
  `^ ..1 [(kill|murder|shoot|hang|execute) (all|all the|all these|every|the|these|those) ..1 ${LIST}]`,
  `[(all|the|these|those|most)? ${LIST} (all|just|really)? (should|deserve|deserves|need|ought|must|have) (all|just)?
    (to)? (be|get)? (all|just)? (die|killed|shot|hanged|run over|hung|executed|castrated|beaten|rot|burn)]`,
  `[(put|putting) (a|one|two) ..1 (bullet|bullets|round|rounds|slug) (in|into|through|between)
    (him|her|them|(his|her|your|their) ..2)]`,
]

const LAUGHS = /😂|🤣|😆|😅|\b(?:lol|lmao|lmfao|rofl|haha\w*|jk|kidding)\b/iu
/** Where such words are a game's, a kitchen's or an insect's, or what nobody should suffer. */
const ELSEWHERE =
  /\b(?:(?:nobody|no one) (?:ever )?(?:deserves?|needs?|earned)|gatorade|snowball|pillow fight|water (?:gun|balloons?)|nerf|paintball|laser tag|dodgeball|kickball|checkers|chess|cribbage|scrabble|poker|bowling|trivia|tournament|playoffs?|scoreboard|pi[ñn]ata|photos?|photographer|camera|portraits?|flash|video|with kindness|scarecrow|voodoo|mosquito\w*|wasps?|hornets?|raccoons?|squirrels?|coyotes?|groundhogs?|woodchucks?|weeds|aphids|novel|character|chapter|script|stage|act (?:one|two|three))\b/i

/** A song, a reenactment, the ill, the pest, and what one says of a cold drink. */
const AIRY =
  /\b(?:santa|pout|song|lyrics?|movie|museum|reenact\w*|video game|boss fight|my (?:wife|husband|mom|mother|kids?) (?:will|is going)|weeds?|ants?|spiders?|email|basketball|hoops|photo\w*|cancer(?! and)|hospice|grand(?:ma|pa)|coffee|burger|pizza|nap|beer)\b/i
export const bare = (text: string): boolean => meantForPeople(text) && !AIRY.test(text)

/** Whether the words are meant for people and not in fun. */
export const meantForPeople = (text: string): boolean => !LAUGHS.test(text) && !ELSEWHERE.test(text)

export const outrightFinds: readonly Example[] = [
  'I [hope the guy who poisoned our well dies screaming].',
  '[Hope his boat sinks with him in it].',
  '[Wish somebody would strangle her] already.',
  'We are [going over there Friday to beat him senseless].',
  '[Next fella who blocks my drive gets a bat to the knees].',
  '[I will break his fingers] if he asks again.',
  '[Heading to the town hall with a tire iron, we will see] who laughs.',
  'Put [antifreeze in her coffee], who would know.',
  '[Drag the landlord behind a tractor].',
  '[Horsewhip the whole school board].',
  'I [would not shed a tear if somebody shot the mayor].',
  '[I hope Bob dies].',
  'Just [shoot him].',
  '[Pedophiles deserve to die].',
]

export const outrightLeaves: readonly Example[] = [
  'Whatever he did, nobody deserves a beating',
  'I hope the guy who found my wallet gets a raise',
  'Hope the driver who let me merge never hits a red light',
  'We beat the rugs and hung the man from the museum poster in the hall',
  'Shot the whole family in front of the barn, the light was perfect, photos Monday',
  'Anybody who comes to the clinic gets a shot and a sticker',
  'First kid who finishes gets a shot at the piñata',
  'Going to the field with a bat and a bucket of balls, see you there',
  'My shotgun is cleaned and ready for turkey season',
  'Hang the coats on the tree by the door',
  'The surgeon will cut his leg open on Tuesday and put in a new knee',
  'Bleach in the water for the vase, and her flowers last a week',
  'Drag the sled behind the tractor, the kids love it',
  'We will be waiting out front for you with coffee',
  'Knock him out in the third round, that is what I would do if I had the gloves on in this video game',
  'The house is going to burn less oil with the new boiler',
  'Kill the landlord with kindness, my mother says',
  'I never want to hurt you',
  'I will find you a better one',
  'We are coming for you with the tow rope',
  'Violence is never the answer',
  'You better watch out, you better not pout',
  'The plants will die if you forget them',
]
