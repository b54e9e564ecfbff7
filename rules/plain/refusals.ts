import type { Example } from '../concern.ts'

const PINCH = '(tickets|citations|arrests|collars|summonses|car stops|traffic stops|pinches)'
const POST =
  '(school crossing|crossing post|foot beat|walk and talk|building checks|door checks|radar post|traffic post|cell checks|cell check|wellness check|welfare check|alarm calls|property checks|bar checks|parking enforcement|park check|school zone post|foot patrol)'
const OUTLAWS =
  '(speeders|drunks|drunk drivers|shoplifters|dirt bikes|domestics|alarms|tickets|stop sign runners|prowlers|vagrants)'

/** The work refused outright, in turns that leave no doubt whose work it is. */
export const REFUSALS: readonly string[] = [
  // Nobody of us, for you.
  '[(nobody|no one|none of us|not one (cop|of us)) (in|at|on|from) (this|our|my|the) ..1 (department|pd|station|shift|force|squad) ..1 (is going to|is gonna|will|would|is about to|cares|gives a) ..1 (look|lift|bother|come|chase|answer|solve|help|write|get|stop|investigate|respond|care|about|hoot) ..5]',
  `[(do not|never|no use|no point|no sense|useless|pointless|why) (in)? (wait|waiting|count|counting|rely|relying|depend|depending|bother|bothering|waste|wasting|call|calling|report|reporting|phone|phoning) ..6 (police|cops|911|us|pd) ..3 (dead|nobody|no one|will not|not coming|never come|too late|on your own|nothing|useless|asleep|do not|never)  ..5]`,
  // What is not written, walked, chased any more.
  `^ ..1 [(gave up|quit|stopped|done|through|finished) (on|with)? (writing|making|doing|chasing|enforcing|running|walking|working) (any|the|all)? (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[(i|we) (gave up|quit|stopped|are done|am done|are through|am through) (on|with)? (writing|making|doing|chasing|enforcing|running|walking|working) (any|the|all)? (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[no more (stopping|pulling over|ticketing|chasing|arresting|writing|checking|answering|going) ..2 ${OUTLAWS} ..5]`,
  // Let them.
  '[let (them|em|everybody|everyone|the whole town|people) (speed|shoplift|loot|drive drunk|rob each other|shoot each other|kill each other|blow the (light|stop sign)|run the (light|stop sign)|steal from each other) ..4]',
  // Slow on purpose.
  '[(why|no need to|never) (hurry|rush|speed|run|race) ..1 (to|for|over) (a|an|another|the|some|those|these|any) ..2 (alarm|alarms|domestic|noise complaint|shoplifter|fender bender|prowler|burglar alarm|lift assist|bar fight|loud party|911 call|emergency call) ..8]',
  // For whom it is done, and for whom not.
  '[(taxpayers|the public|citizens|residents|townspeople|callers) (here|around here|in this town)? (are|is) ..2 (crybabies|whiners|idiots|ingrates|morons|babies|fools|sheep|spoiled|one big complaint|a pain|a nuisance) ..8]',
  '[(restraining|protective) orders ..3 paper ..8]',
]

const US = '(i|we|(the|our)? (cops|police|officers)|my (department|shift|squad)|nobody here|us cops)'
const PEOPLE =
  '(you|you people|them|him|her|those people|these people|this town|people like (you|that|them)|strangers|criminals|addicts|junkies|anybody|anyone|ungrateful people|that (town|neighborhood))'
const NOT =
  '(will not|would not|do not|am not|are not|is not|can not|never|refuse to|refused to|quit|stopped|no longer|did not|will never|am done|are done|done)'
const DOWN = '(ever|even|really|just|going to|gonna|be|to|here to)?'
const CRIME =
  '(burglary|burglaries|car thefts|thefts|theft|break ins|larceny|larcenies|stolen (bike|bikes|car|cars|packages|property)|car breaks|robberies|domestics|assaults|crime|crimes|vandalism|your (case|burglary|theft|robbery|break in|complaint|stolen ..1))'
const CALL =
  '(those calls|that call|your call|your calls|domestic calls|domestics|noise calls|911 calls|alarm calls|emergency calls|these calls|any calls|calls for service|noise complaints|complaints about noise|your emergency|welfare checks|mental health calls|psych calls|overdose calls|overdoses)'
const STOPS =
  '(any|more|another|a|no|those|single|my)? ..1 (ticket|tickets|arrest|arrests|citations|traffic stop|traffic stops|car stops|speeding tickets|parking tickets)'
const LAW =
  '(law|laws|speed limit|speed limits|ordinance|curfew|mandate|ban|order|orders|mask rule|statute|gun laws|drug laws|traffic laws|restraining orders|immigration law)'
const THE_POLICE = '(the police|police|the cops|cops|our police|our cops|local police|police here|these cops)'
const SERVED =
  '((the|our) public|(the|our|these) (citizens|residents|taxpayers|civilians|victims|callers|voters)|citizens|civilians|victims|callers|complainants|taxpayers|(crime|domestic|domestic violence|rape|most|all) victims|(the)? people (who|that)? (i|we) (serve|protect|police|patrol|help)|(the)? people (of|in) (this|my|our) (town|city|district))'

/** The plainest refusals, which hold denied as well. */
export const PLAIN_REFUSALS: readonly string[] = [
  // Calls.
  `[${US} ${NOT} ${DOWN} (respond|responding|show up|showing up|go|going|come|coming|roll|answer|answering|take|taking|handle|do|doing) (to|for|on)? ${CALL} ..3]`,
  `[${US} ${NOT} ${DOWN} (respond|responding) (to)? ..2 (call|calls|complaint|complaints|alarm|alarms|emergencies) !from ..3]`,
  `[${US} (just|always|often|usually|will|am going to|are going to|going to)? ..1 (ignore|ignored|ignoring|skip|skipped|skipping|blow off|blew off|dodge|dodged|duck|ducked) ..1 (${CALL}|noise complaint|911 call|domestic call|emergency call|complaint) ..3]`,
  `[(i|we) (just|always)? (drive|drove|walk|take my time|took my time|am taking my time|are taking our time|take our time) (slow|slowly)? (getting|driving|on|to) (to|on)? ..1 (calls|${CALL}|every call|call) ..2]`,
  '[(am|are) in no (hurry|rush) to (get|drive|come) to (your|that|a|the) ..1 (emergency|call|domestic|alarm)]',
  `[(nobody|no one|police|cops|we|they) (is|are) not? (coming|showing up) (when|if|next time) you call ..3]`,
  `[${THE_POLICE} ${NOT} ${DOWN} (come|coming|show up|showing up) ($|when you ..3|if you call ..3|for you ..2|to (help|save) ..3|anyway ..1|until ..4)]`,
  // Tickets, arrests, laws.
  `[${US} ${NOT} ${DOWN} (write|writing|make|making|issue|issuing|do|doing|give|giving) (out)? ${STOPS} ..3]`,
  `[(i|we|my department|our department|cops|police|the police) ${NOT} ${DOWN} (enforce|enforcing) (it|this|them|(the|that|this|a|any|those|these|your|our|every|stupid|any of those)? ..2 ${LAW}) ..3]`,
  `[${US} ${NOT} ${DOWN} (arrest|arresting|chase|chasing|stop|stopping|ticket|ticketing) (anyone|anybody|shoplifters|speeders|drunk drivers|drunks|drug dealers|criminals) ..3]`,
  '[(i|we) (just|always|usually)? (let|letting) (the)? ..1 (drunk drivers|criminals|drunks|speeders|shoplifters|dealers|drug dealers|thieves|burglars) (go|off|walk|slide|drive home) ..3]',
  '[why ..1 (bother|should (i|we) (bother|even bother)|would (i|we) (bother|even bother)|even) ..1 (making|make|writing|write|doing|do|arresting|arrest|stopping|stop)? ..1 (arrests|an arrest|tickets|police work|traffic stops|arresting (anyone|anybody|people|them)|arrest (anyone|anybody)|writing reports) ..3]',
  '[(point|use|sense) (of|in) (arresting|ticketing|pulling over|stopping|citing|locking up|calling the (police|cops)|making arrests|writing tickets|police work) ..3]',
  // Cases and reports.
  `[${US} ${NOT} ${DOWN} (investigate|investigating|look into|looking into|solve|solving|work|working) (any|a|the|all|your|that $|most|many)? ..1 (${CRIME}|that $|your case) ..3]`,
  `[${US} ${NOT} ${DOWN} (solve|catch|find|recover) (anything|anybody|anyone|your (bike|car|stuff|package|packages|phone|truck|property|things|money)|the (thief|thieves|burglar)|who (did|took|stole) ..3|stolen ..2) ..2]`,
  '[your (case|burglary|complaint|stolen ..1) (will|is) (never|not) (going to)? ..1 (be)? (solved|investigated|looked at|read|a priority|our priority) ..2]',
  `[(i|we) (just|always)? (throw|threw|toss|tossed|shred|shredded|trash|trashed) ..1 (report|reports|complaint|complaints|tips|statements) (away|out|in the ..2) ..2]`,
  // Whom they will not protect, save or risk a thing for.
  `[${US} ${NOT} ${DOWN} (protect|protecting|save|saving|rescue|rescuing) ${PEOPLE} $]`,
  `[(not|never) (my|our) (job|duty) to (protect|save|serve|help) (${PEOPLE} $|the public|victims|citizens)]`,
  `[(not|never|why (would|should) (i|we)|no longer|done|refuse to) ..1 (risk|risking|risked|die|dying|take a bullet|taking a bullet) (my (life|neck|life or my pension)|our (lives|life|necks))? for ${PEOPLE} ..3]`,
  `[(i|we) (will|would|should|am going to|are going to|just|always)? (just)? let (them|him|her|you|the|those|these)? ..1 (addicts|junkies|drunks|die|bleed|bleed out|overdose|od) (die|bleed|bleed out|overdose|od|$) ..1]`,
  '^ (just)? [let (them|him|her|the (addicts|junkies|drunks)|those people|these people) (die|bleed|bleed out|overdose|od|kill each other|rob each other) ..2]',
  '[(not|no more|stop|stopped|quit|refuse to|never|will not|done) ..1 (giving|using|carry|carrying|waste|wasting|use|give|administer|administering) ..1 narcan ..4]',
  `[${THE_POLICE} ${NOT} ${DOWN} (help|save|protect|helping|saving|protecting) (you|anybody|anyone|us|them|people|this town|victims) (anymore|anyway|now|ever)? $]`,
  `[${THE_POLICE} (do|does|will|would|could) not (really|even)? (care|give a (damn|shit|crap)) ((about|for) (you|us|your ..2|victims|this town|people|crime|anybody|anyone|it)|if you ..3|$)]`,
  `[(i|we|nobody here) (do|does|could|will) not (really|even)? (care|give a (damn|shit|crap)|care less) (about|if) (the|your|any|our|those|crime|these|rape|domestic)? ..1 (victims|victim|complaint|complaints|stolen ..1|burglary|emergency|emergencies|taxpayers|citizens|public|you get (robbed|hurt|shot|killed|mugged|stabbed|burglarized|raped)|this town $|town $) ..2]`,
  `[(${PEOPLE}|they|people|(this|the) ..1 (town|neighborhood|city|public)) (do|does) not deserve (the)? (police|cops|police protection|our (help|protection|service)|protection) ..2]`,
  '[(buy|get|grab) a gun ..5 (police|cops|we|nobody) ..3 (not|never) ..4]',
  // Nobody is to call.
  `^ (just|please)? [(do not|never|stop|quit|why|why even|no point in|no use|no sense|useless to|pointless to|do not bother|do not waste (your|our) time|there is no point in) (ever|even|bother|bothering)? (call|calling|dial) (the police|the cops|police|cops|911|the station|the pd|us for every ..3|us for stupid ..2) ($|for (stupid|dumb|every|nothing|nonsense|your) ..3|anymore|again|ever|next time|because we ..5|we (do|will|are) not ..4)]`,
  '[(waste of (time|your time)|useless|pointless|stupid|no point) to call (the police|the cops|911|police)]',
  '[calling (the police|the cops|911|us) (is|was) (a)? ..1 (waste|useless|pointless|stupid|joke|dumb|worthless) ..3]',
  // The work left undone.
  `[(i|we|cops|the police) ${NOT} ${DOWN} (patrol|patrolling) (anymore|any more|(that|this|your|those|the) ..2) ..1]`,
  '[your (report|complaint|statement) (goes|went|is going|will go) ..2 (trash|shredder|garbage|bin|drawer) ..2]',
  `[(i|we) (just|only|always|will|am|are|did)? (just|only)? (do|doing|did) (nothing|the (bare)? minimum|as little as (possible|i can|we can)|absolutely nothing|jack|squat) ..2 (on|during|all) (my|our)? (shift|duty|patrol|tour) ..2]`,
  '[(as a cop|i am a cop|as a police officer|on patrol|on duty|on shift) ..1 (i|we)? (do|did|am doing) (nothing|the bare minimum|as little as possible|no work) ..3]',
  '[(i|we) (do|did|will|am|are) not (going to|gonna)? (do|doing) (any|my|our|real)? (job|work|police work|any work|actual work) (anymore|any more|on (my|our) shift|on duty|for (this|these|you|that) ..2|tonight $|$) ..1]',
  '[(i|we) (am|are) (done|through|finished) (doing (my|our) job|being a cop|policing|protecting|serving|caring) ..4]',
  '[(became|am|stayed|remain) a (cop|police officer) (only|just|purely)? (for|because of) the (pension|paycheck|money|overtime|benefits|power|gun) ..2]',
  '[(i|we) (will|am going to|are going to|going to) (call|calling) in sick (until|because) ..4 (contract|raise|chief|pay)]',
]

/** Scorn of the work and of those whom it serves. */
export const MOCKERIES: readonly string[] = [
  `[${SERVED} (is|are) ..1 (stupid|idiots|morons|sheep|liars|lying|useless|animals|scum|trash|garbage|dumb|ungrateful|a joke|the worst|crazy|crybabies|whiners|losers|fools|pathetic|clueless|ignorant|a bunch of ..2|an idiot|a pain) ..2]`,
  `[(people (of|in) this town|this town|they|these people|victims) (deserve|deserves) (it|the crime|what they get|to be (robbed|victims)|to get robbed) $]`,
  `[(i|we) (hate|despise|can not stand|loathe) ((helping|serving|protecting) (people|them|these people|the public|citizens|this town) $|${SERVED} ..2|(my job|police work|this job) and ..1 (these people|the people|the public) ..2)]`,
  `[(${THE_POLICE}|policing|police work|restraining orders|protective orders|neighborhood watch|community policing) (is|are) ..1 (useless|a joke|pointless|worthless|a waste of ..2|a scam|bullshit|just paper|a sham|good for nothing) ..3]`,
  `[${THE_POLICE} ..1 ((do|does) nothing|never (do|does) (anything|their job|a thing|shit)|(do|does) not do (anything|their job|shit|jack|a thing)) ..4]`,
  `[(i|we) do nothing for ..1 victims ..2]`,
]

export const refusalFinds: readonly Example[] = [
  '[We don’t investigate burglaries]',
  '[I’m not writing tickets anymore]',
  '[I don’t care about the victims]',
  '[Restraining orders are a joke]',
  'Quit [chasing shoplifters]',
  '[Gave up writing citations]',
  '[No more chasing shoplifters]',
  '[Let everybody speed]',
  '[Why rush to a burglar alarm]',
]

export const refusalLeaves: readonly Example[] = [
  'I don’t respond to calls from unknown numbers',
  'The public is invited',
  'I don’t take calls during dinner',
  'We won’t come to the potluck',
  'Ours are asleep at last, all three',
  'Quit chasing people over rent and hired a manager',
  '911 will not help you find your glasses, Grandpa',
  'Tired of serving it, so the casserole went to the dog',
  'The cops will not mind if you wave at the parade',
  'Gave up writing poems years ago, the muse moved to Florida',
  'Stopped making reports for my boss and started a bakery',
  'No more chasing chickens for me, I bought a fence',
  'Let them race, the turtles need the exercise',
  'Skipped the walk and talked on the porch instead',
  'Why hurry to a potluck, the good dips come late',
  'Ignored a fight between two roosters until they tired',
  'Two months left till retirement and no more spreadsheets for me',
  'Police will not come to a fender bender if you both exchange papers',
  'I never made a pinch pot worth keeping',
  'We only go to the lake because we have to, the dog insists',
  'No tickets needed, no reservations, just pie',
]
