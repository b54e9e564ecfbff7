/*
 * Politics on the department's own page in the plainest words: "Vote Smith", "We endorse Ellen Marsh", "Democrats are wrong". Patterns for
 * `concerns/political-activity.ts`.
 */

const FAMOUS = `(trump|donald trump|president trump|biden|joe biden|president biden|kamala|kamala harris|jd vance|obama|hillary
    clinton|desantis|newsom|bernie|bernie sanders|aoc|pelosi|mcconnell|romney|elizabeth warren|maura healey|markey|
    nikki haley|rfk|buttigieg)`
const PARTY = `((the)? (republicans|democrats|republican party|democratic party|gop|dems|liberals|libertarians|socialists|
    conservatives|leftists)|the left|maga)`
/** What one runs for. */
const SEAT = `(the)? (mayor|governor|president|congress|senate|house|sheriff|council|town council|city council|select board|
    school committee|school board|state rep|state senate|town clerk|da|district attorney|office|moderator|selectman|
    councilor|re election|reelection)`
const BALLOT = '(<politics.ballot>|question <num>|prop <num>|proposition <num>|measure <num>)'
const WHO = '(<name>|<cap>) <cap>?'
const WE =
  '(i|we|department|the department|our officers|officers|chief|chief <cap>|the union|police union|<dept.name>|pd)'
const POSTER = `january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|
    thursday|friday|saturday|sunday`
/** What is voted on for fun. */
const CONTEST = `!((more|two|twice|three|any)|(your|a|an|the|our|one) ..4 (favorite|favourite|best|cutest|funniest|scariest|name|
    winner|pumpkin~|photo~|pet|picture|entry|costume|snowman|wreath|float~|mascot|design|logo))`

/** A party, a ballot, an office: whoever is named. */
export const PARTISAN: readonly string[] = [
  `[(do not|never|will not|would not|not going to|should not|nobody should|no one should|can not) vote~ for ${CONTEST}
    ..4]`,
  `[(vote|voted|voting|votes) (a|straight|all)? (straight)? (republican~|democrat~|democratic|libertarian|gop|blue|
    red|independent)]`,
  `[(vote|kick|throw) (him|her|them|the bums|every one of them|<cap>|${PARTY}) out] !(of the (game|bar|house|station))`,
  `[(i am|we are|we were|i was) (a|an|all|both)? (proud|registered|lifelong|longtime|conservative|liberal|loyal)?
    (republican~|democrat~|libertarian~|socialist~|trump supporter~)]`,
  `[(glad|happy|thrilled|so glad|relieved|sad|sorry|proud|excited) (that)? (${FAMOUS}|${PARTY}) ..3]`,
  '[(impeach|recall|oust|unseat) (the|our|this|<cap>) ..2] !(notice|repair)',
  `[${PARTY} (are|is|were|was) !(holding|meeting|hosting|invited|welcome|gathering|scheduled|marching|having|expected|
    on|at|both|coming|planning|debating|using|in|here) ..3]`,
  `[(go|join|support|back|fund|help|donate to|give to|contribute to|thank) (the)?
    (republicans|democrats|republican party|democratic party|gop|dems|rnc|dnc)]`,
  `[${BALLOT} (must|should|needs to|has to|deserves|hurts|helps|saves|ruins|will
    (help|hurt|ruin|destroy|save|kill|fix|protect)|would (help|hurt|ruin|destroy|save|kill|fix|protect)|is
    (good|bad|wrong|right|great|terrible|awful|stupid|important|the)) ..3]`,
  `^ [(please|everyone|everybody|help us|help|let us|you should|we should|we must|we need to)?
    (support|oppose|defeat|pass|reject|back|stop|fight|kill) (the)? ${BALLOT}]`,
]

/** About somebody by name: only a name that people bear makes it one. */
export const FOR_SOMEBODY: readonly string[] = [
  `^ [(please|so|just|everyone|always|never)? vote !(${POSTER}) ${WHO}]
    ($|for|on|in|again|this|and|<any> (november|tuesday))`,
  `[${WE} ..1 (support|supports|oppose|opposes|back|backs|reject|rejects|stand with|stands with|are with|are for|is
    for) !(officer|sergeant|chief|detective|lieutenant|special|toys|<dept.name>|<dept.town>) ${WHO}]
    ($|for ${SEAT}|in november|on tuesday|on election|this november|again|all the way|because)`,
  `[${WHO} (deserves|needs|has|gets|earned|wants|would appreciate) (your|our|my) (vote|votes|support|backing)]`,
]
