import type { Example } from '../concern.ts'

const PINCH = '(tickets|citations|arrests|collars|summonses|car stops|traffic stops|pinches)'
const POST = `(school crossing|crossing post|foot beat|walk and talk|building checks|door checks|radar post|traffic post|cell
    checks|cell check|wellness check|welfare check|alarm calls|property checks|bar checks|parking enforcement|park
    check|school zone post|foot patrol)`
const OUTLAWS =
  '(speeders|drunks|drunk drivers|shoplifters|dirt bikes|domestics|alarms|tickets|stop sign runners|prowlers|vagrants)'

/** The work refused outright, in turns that leave no doubt whose work it is. */
export const REFUSALS: readonly string[] = [
  // Nobody of us, for you.
  `[(nobody|no one|none of us|not one (cop|of us)) (in|at|on|from) (this|our|my|the) ..1
    (department|pd|station|shift|force|squad) ..1 (is going to|is gonna|will|would|is about to|cares|gives a) ..1
    (look|lift|bother|come|chase|answer|solve|help|write|get|stop|investigate|respond|care|about|hoot) ..5]`,
  `[(do not|never|no use|no point|no sense|useless|pointless|why) (in)?
    (wait|waiting|count|counting|rely|relying|depend|depending|bother|bothering|waste|wasting|call|calling|report|
    reporting|phone|phoning) ..6 (police|cops|911|us|pd) ..3 (dead|nobody|no one|will not|not coming|never come|too
    late|on your own|nothing|useless|asleep|do not|never)  ..5]`,
  // What is not written, walked, chased any more.
  `^ ..1 [(gave up|quit|stopped|done|through|finished) (on|with)? (writing|making|doing|chasing|enforcing|running|
    walking|working) (any|the|all)? (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[(i|we) (gave up|quit|stopped|are done|am done|are through|am through) (on|with)?
    (writing|making|doing|chasing|enforcing|running|walking|working) (any|the|all)?
    (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[no more (stopping|pulling over|ticketing|chasing|arresting|writing|checking|answering|going) ..2 ${OUTLAWS} ..5]`,
  // Let them.
  `[let (them|em|everybody|everyone|the whole town|people) (speed|shoplift|loot|drive drunk|rob each other|shoot each
    other|kill each other|blow the (light|stop sign)|run the (light|stop sign)|steal from each other) ..4]`,
  // Slow on purpose.
  `[(why|no need to|never) (hurry|rush|speed|run|race) ..1 (to|for|over) (a|an|another|the|some|those|these|any) ..2
    (alarm|alarms|domestic|noise complaint|shoplifter|fender bender|prowler|burglar alarm|lift assist|bar fight|loud
    party|911 call|emergency call) ..8]`,
  // For whom it is done, and for whom not.
  '[(restraining|protective) orders ..3 paper ..8]',
]

const US = '(i|we|(the|our)? (cops|police|officers)|my (department|shift|squad)|nobody here|us cops)'
const NOT = `(will not|would not|do not|am not|are not|is not|can not|never|refuse to|refused to|quit|stopped|no longer|did not|
    will never|am done|are done|done)`
const DOWN = '(ever|even|really|just|going to|gonna|be|to|here to)?'
const CRIME = `(burglary|burglaries|car thefts|thefts|theft|break ins|larceny|larcenies|stolen
    (bike|bikes|car|cars|packages|property)|car breaks|robberies|domestics|assaults|crime|crimes|vandalism|your
    (case|burglary|theft|robbery|break in|complaint|stolen ..1))`
const CALL = `(those calls|that call|your call|your calls|domestic calls|domestics|noise calls|911 calls|alarm calls|emergency
    calls|these calls|any calls|calls for service|noise complaints|complaints about noise|your emergency|welfare
    checks|mental health calls|psych calls|overdose calls|overdoses)`
const LAW = `(law|laws|speed limit|speed limits|ordinance|curfew|mandate|ban|order|orders|mask rule|statute|gun laws|drug laws|
    traffic laws|restraining orders|immigration law)`
const THE_POLICE = '(the police|police|the cops|cops|our police|our cops|local police|police here|these cops)'

/** The plainest refusals, which hold denied as well. */
export const PLAIN_REFUSALS: readonly string[] = [
  // Calls.
  `[${US} ${NOT} ${DOWN} (respond|responding|show up|showing up|go|going|come|coming|roll|answer|answering|take|
    taking|handle|do|doing) (to|for|on)? ${CALL} ..3]`,
  // Tickets, arrests, laws.
  `[(i|we|my department|our department|cops|police|the police) ${NOT} ${DOWN} (enforce|enforcing)
    (it|this|them|(the|that|this|a|any|those|these|your|our|every|stupid|any of those)? ..2 ${LAW}) ..3]`,
  `[(i|we) (just|always|usually)? (let|letting) (the)? ..1 (drunk drivers|criminals|drunks|speeders|shoplifters|
    dealers|drug dealers|thieves|burglars) (go|off|walk|slide|drive home) ..3]`,
  // Cases and reports.
  `[${US} ${NOT} ${DOWN} (investigate|investigating|look into|looking into|solve|solving|work|working)
    (any|a|the|all|your|that $|most|many)? ..1 (${CRIME}|that $|your case) ..3]`,
  `[(i|we) (just|always)? (throw|threw|toss|tossed|shred|shredded|trash|trashed) ..1
    (report|reports|complaint|complaints|tips|statements) (away|out|in the ..2) ..2]`,
]

/** Scorn of the work and of those whom it serves. */
export const MOCKERIES: readonly string[] = [
  `[(${THE_POLICE}|policing|police work|restraining orders|protective orders|neighborhood watch|community policing)
    (is|are) ..1 (useless|a joke|pointless|worthless|a waste of ..2|a scam|bullshit|just paper|a sham|good for
    nothing) ..3]`,
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
