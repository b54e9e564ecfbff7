import type { Example } from './concern.ts'

const POLICE =
  '(police|cops|the cops|the police|these cops|officers|the pd|cops here|cops around here|town cops|<dept.name>)'
const WONT = '(will not|would not|do not|are not (going to|gonna|about to)|never|is not (going to|gonna)|can not)'
const CRIME =
  '(fight|brawl|break in|burglary|robbery|drunk driver|speeder|speeders|shoplifter|drug deal|drag race|domestic|prowler|hit and run|noise complaint|burglar alarm|911 call|bar fight)'
const PAPER =
  '(tickets|citations|arrests|collars|summonses|car stops|traffic stops|reports|paper|paperwork|chases|pinches)'
const PINCH = '(tickets|citations|arrests|collars|summonses|car stops|traffic stops|pinches)'
const POST =
  '(school crossing|crossing post|foot beat|walk and talk|building checks|door checks|radar post|traffic post|cell checks|cell check|wellness check|welfare check|alarm calls|property checks|bar checks|parking enforcement|park check|school zone post|foot patrol)'
const OUTLAWS =
  '(speeders|drunks|drunk drivers|shoplifters|dirt bikes|domestics|alarms|tickets|stop sign runners|prowlers|vagrants)'

/** The work refused outright, in turns that leave no doubt whose work it is. */
export const REFUSALS: readonly string[] = [
  // Nobody of us, for you.
  '[(nobody|no one|none of us|not one (cop|of us)) (in|at|on|from) (this|our|my|the) ..1 (department|pd|station|shift|force|squad) ..1 (is going to|is gonna|will|would|is about to|cares|gives a) ..1 (look|lift|bother|come|chase|answer|solve|help|write|get|stop|investigate|respond|care|about|hoot) ..5]',
  `[${POLICE} ${WONT} (ever)? (help|save|come|risk|protect|bother|chase|lose sleep|show up|lift|do|stick|find) ..4 (you|your|yours|you folks|you people) ..3] !if`,
  `[${POLICE} ${WONT} ..6 neither (will|do|would|am) (i|we)]`,
  `[(do not|never|no use|no point|no sense|useless|pointless|why) (in)? (wait|waiting|count|counting|rely|relying|depend|depending|bother|bothering|waste|wasting|call|calling|report|reporting|phone|phoning) ..6 (police|cops|911|us|pd) ..3 (dead|nobody|no one|will not|not coming|never come|too late|on your own|nothing|useless|asleep|do not|never)  ..5]`,
  '[(break ins|burglaries|robberies|thefts|stolen (bikes|cars|packages|phones)|car breaks|vandalism|larcenies) (do not|never|are not|will not) (ever)? (get|be|going to get)? (solved|investigated|looked at|worked|written up) ..8]',
  // What is not written, walked, chased any more.
  `^ ..1 [(gave up|quit|stopped|done|through|finished) (on|with)? (writing|making|doing|chasing|enforcing|running|walking|working) (any|the|all)? (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[(i|we) (gave up|quit|stopped|are done|am done|are through|am through) (on|with)? (writing|making|doing|chasing|enforcing|running|walking|working) (any|the|all)? (${PINCH}|${OUTLAWS}|${POST}|radar) ..6]`,
  `[(have not|has not|never|not) (done|walked|made|written|wrote|pulled|worked) (a|an|one|any) ..1 (foot beat|foot patrol|traffic stop|car stop|speeding ticket|ticket|arrest|collar|pinch|summons|citation|radar post|building check|door check) (since|in (years|months|ages|a year|weeks)|this (month|year)) ..8]`,
  `[not (chasing|arresting|cuffing|booking|locking up|running down|pulling over|ticketing|tackling) (anybody|anyone|people|him|them|kids|drunks|another|one more|a soul|shoplifters|speeders) ..2 (for|so|to|when|while|until|till) ..3 (judge|court|da|bail|pay|contract|town|let go|released|out by|walk|pension) ..5]`,
  `[no more (stopping|pulling over|ticketing|chasing|arresting|writing|checking|answering|going) ..2 ${OUTLAWS} ..5]`,
  `[(years|months|weeks|days) ..2 (left|to go|to (my|the) pension|till (my)? (pension|retirement)|until (my)? (pension|retirement)) ..5 (not|no|never) ..3 (${PINCH}|out of the (car|cruiser)|radio) ..6]`,
  `[no (more)? ${PINCH} no (more)? ${PAPER} ..3 (rocker|retire|retirement|pension|coasting|fishing|me|till|until|contract|i am) ..6]`,
  `[(skip|skipped|skipping|blow off|blew off|blowing off|ditch|ditched|ditching|duck|ducked|ducking) (out on|out of)? (the|my|a|that|our|another|every)? ${POST} ..5]`,
  `[(ignored|ignoring|drove past|drove by|rolled past|rolled by|slept through|sat out) (a|the|that|another|two|three|some|every)  ..1 ${CRIME} !between ..7 (let (them|em|it|him)|till|until|kept going|kept driving|end of shift|tire|not my|off at|because|finish~|shift) ..5]`,
  // Let them.
  '[let (them|em|everybody|everyone|the whole town|people) (speed|shoplift|loot|drive drunk|rob each other|shoot each other|kill each other|blow the (light|stop sign)|run the (light|stop sign)|steal from each other) ..4]',
  '[(let|letting) the (radio|911 line|dispatch line|emergency line) (ring|squawk|talk|yell|holler|chatter) ..4]',
  '[(we|i) ..1 (sit|park|hide|sleep|nap|hole up|tuck in) (behind|in back of|under|at) the (mill|school|church|plaza|bridge|cemetery|quarry|mall|water tower|ball field|dump) ..2 (and|while|when|all) ..3 (radio|calls|dispatch|night|shift) ..4]',
  // Slow on purpose.
  '[(shift|squad|department|everybody|crew|whole shift|patrol|we are|all of us) ..3 (taking it slow|going slow|slowing down|dragging it out|doing nothing|doing the minimum|on a slowdown) ..2 (till|until|for) ..3 (contract|raise|money|pay) ..4]',
  '[(why|no need to|never) (hurry|rush|speed|run|race) ..1 (to|for|over) (a|an|another|the|some|those|these|any) ..2 (alarm|alarms|domestic|noise complaint|shoplifter|fender bender|prowler|burglar alarm|lift assist|bar fight|loud party|911 call|emergency call) ..8]',
  '[calls ..8 (i|we) (take|took) (my|our) (sweet)? time (getting|rolling|driving|responding|going) ..4]',
  '[answer the radio ..4 (nothing|go home|collect) ..4]',
  '[(we|i) only (come|go|show up|respond|roll) (out|up)? ..2 because (we|i) (have to|must|get paid) ..4]',
  // For whom it is done, and for whom not.
  '[(we|cops|police|the cops|the police|they) (only|just) (patrol|police|respond|protect) (where|for|to|on) ..3 (money|rich|hill|big houses|donors|voters|friends|selectmen|waterfront|nice side|mansions) ..9]',
  '[why (would|should) (i|we|any of us) (help|protect|serve|chase|hustle|stick (my|our) neck~|risk|lift) ..2 (town|public|people|taxpayers|city) (that|who|when|which) ..8]',
  '[(tired|sick|done|through|fed up) (of|with)? (serving|protecting|policing) (this town|the public|you people|taxpayers|ungrateful people|this city) ..5]',
  '[(the public|this town|taxpayers|citizens) ..10 (tired|sick|done|fed up) (of|with)? (serving|protecting|policing) (it|them) ..2]',
  '[(taxpayers|the public|citizens|residents|townspeople|callers) (here|around here|in this town)? (are|is) ..2 (crybabies|whiners|idiots|ingrates|morons|babies|fools|sheep|spoiled|one big complaint|a pain|a nuisance) ..8]',
  '[(you|you folks|you people|people|they) call (us)? about (a|an|your|the) ..3 and we (laugh|roll our eyes|hang up|put you on hold|mute you) ..6]',
  '[(told|tell|telling) (her|him|them|everybody|all of them|you|people) ..2 civil matter ..9 (lunch|go home|coffee|out of there|nap|paper|every time|😂|lol|sandwich|all of them)]',
  '[(restraining|protective) orders ..3 paper ..8]',
  '[(your|a|that) (stolen|missing|lost) <any> (is|<poss>) not worth (my|our|the) (ink|time|gas|paper|pen|trip) ..4]',
  '[(complaints|scam calls|reports|noise calls|tips|statements|fraud reports|thefts) (we|i) (write|take|jot|put|scribble) ..6 (throw|toss|chuck|shred|lose|crumple) ..6]',
]

export const refusalFinds: readonly Example[] = [
  'Quit [chasing shoplifters]',
  '[Gave up writing citations]',
  '[No more chasing shoplifters]',
  '[Let everybody speed]',
  '[Why rush to a burglar alarm]',
]

export const refusalLeaves: readonly Example[] = [
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
