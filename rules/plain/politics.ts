/*
 * Politics on the department's own page in the plainest words: "Vote Smith", "We endorse Ellen Marsh", "Democrats are wrong". Patterns for
 * `concerns/political-activity.ts`.
 */

const FAMOUS =
  '(trump|donald trump|president trump|biden|joe biden|president biden|kamala|kamala harris|jd vance|obama|hillary clinton|desantis|newsom|bernie|bernie sanders|aoc|pelosi|mcconnell|romney|elizabeth warren|maura healey|markey|nikki haley|rfk|buttigieg)'
const PARTY =
  '((the)? (republicans|democrats|republican party|democratic party|gop|dems|liberals|libertarians|socialists|conservatives|leftists)|the left|maga)'
const OFFICE =
  '((the|our|this|that|your)? (mayor|governor|president|senator|congressman|congresswoman|sheriff|district attorney|da|councilor|council|select board|school committee|state rep|incumbent)|(mayor|governor|president|senator|sheriff|councilor|congressman|congresswoman) <cap>)'
/** What one runs for. */
const SEAT =
  '(the)? (mayor|governor|president|congress|senate|house|sheriff|council|town council|city council|select board|school committee|school board|state rep|state senate|town clerk|da|district attorney|office|moderator|selectman|councilor|re election|reelection)'
const BALLOT = '(<politics.ballot>|question <num>|prop <num>|proposition <num>|measure <num>)'
const WHO = '(<name>|<cap>) <cap>?'
const WE =
  '(i|we|department|the department|our officers|officers|chief|chief <cap>|the union|police union|<dept.name>|pd)'
const POSTER =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
/** What is voted on for fun. */
const CONTEST =
  '!((more|two|twice|three|any)|(your|a|an|the|our|one) ..4 (favorite|favourite|best|cutest|funniest|scariest|name|winner|pumpkin~|photo~|pet|picture|entry|costume|snowman|wreath|float~|mascot|design|logo))'

/** A party, a ballot, an office: whoever is named. */
export const PARTISAN: readonly string[] = [
  `[(do not|never|will not|would not|not going to|should not|nobody should|no one should|can not) vote~ for ${CONTEST} ..4]`,
  '[(vote|voted|voting|votes) (a|straight|all)? (straight)? (republican~|democrat~|democratic|libertarian|gop|blue|red|independent)]',
  `[(vote|voted|voting) ${FAMOUS}]`,
  `[vote ${OFFICE} out]`,
  `[(vote|throw|kick|get) (out|rid of) (${OFFICE}|${PARTY}|<cap>)] !(of)`,
  `[(vote|kick|throw) (him|her|them|the bums|every one of them|<cap>|${PARTY}) out] !(of the (game|bar|house|station))`,
  '[(i am|we are|we were|i was) (a|an|all|both)? (proud|registered|lifelong|longtime|conservative|liberal|loyal)? (republican~|democrat~|libertarian~|socialist~|trump supporter~)]',
  `[(i|we|officers) ..1 (support|supports|love|back|like|hate|oppose|trust|endorse|miss|voted for) (${FAMOUS}|${PARTY}|president <cap>)]`,
  `[${FAMOUS} (<num>|is|was|will|would|has|for|must|should|won|lost|wins|deserves|did|does|saved|ruined|2024|2028) ..3] !(visit|visiting|speak|speaking|arrive|arrives|motorcade)`,
  `[(go|hooray for|thank you|god bless|impeach|elect|re elect|reelect|donate to|volunteer for|stop|never|keep|bring back) ${FAMOUS}]`,
  `[(congratulations|congrats) (to)? ${FAMOUS}]`,
  `[(i|we) ..1 (hope|pray|know|think) ..1 ${FAMOUS} ..3]`,
  `[(glad|happy|thrilled|so glad|relieved|sad|sorry|proud|excited) (that)? (${FAMOUS}|${PARTY}) ..3]`,
  `[(come to|join us at|join me at|see you at|be at|going to|went to|at) (the|a|tonight <poss>)? (${FAMOUS}|republican|democratic|gop|campaign|maga) (rally|fundraiser|dinner|event|kickoff)]`,
  '[(impeach|recall|oust|unseat) (the|our|this|<cap>) ..2] !(notice|repair)',
  `[${OFFICE} (must|has to|have to|needs to|need to|should|had better) (go|lose|win|resign|quit|step down|be (voted out|impeached|replaced|removed|reelected))]`,
  `[get rid of (${OFFICE}|${PARTY})]`,
  `[${PARTY} (are|is|were|was) !(holding|meeting|hosting|invited|welcome|gathering|scheduled|marching|having|expected|on|at|both|coming|planning|debating|using|in|here) ..3]`,
  `[${PARTY} (hate|hates|love|loves|support|supports|back|backs|want|wants|lie|lies|lied|do not|never|can not|always|only|destroy|destroyed|ruin|ruined|care|cares|must|need|needs|should|saved|save|protect) ..3]`,
  '[(go|join|support|back|fund|help|donate to|give to|contribute to|thank) (the)? (republicans|democrats|republican party|democratic party|gop|dems|rnc|dnc)]',
  `[${BALLOT} (must|should|needs to|has to|deserves|hurts|helps|saves|ruins|will (help|hurt|ruin|destroy|save|kill|fix|protect)|would (help|hurt|ruin|destroy|save|kill|fix|protect)|is (good|bad|wrong|right|great|terrible|awful|stupid|important|the)) ..3]`,
  `^ [(please|everyone|everybody|help us|help|let us|you should|we should|we must|we need to)? (support|oppose|defeat|pass|reject|back|stop|fight|kill) (the)? ${BALLOT}]`,
  `[(i am|we are|i was|we were|officers are|the department is|chief is) (all|strongly|firmly|totally)? (against|for|in favor of|opposed to|behind) ${BALLOT}]`,
  `[(i|we) ..1 (oppose|support|back|reject|endorse|like|hate|love) (the)? ${BALLOT}]`,
  `[(i am|i will be|we are|i might be|chief ..2|officer ..2|sergeant ..2|lieutenant ..2) (running|campaigning) for ${SEAT}]`,
  '[(sign up|volunteer|help|helping|volunteering|work|working|donate|give|contribute|knock doors|campaigning) ..3 (<cap>|his|her|their|our) <poss>? campaign] !(against)',
  `[(help|helping|campaigning|campaign|phone bank~|knock~ doors) (for|elect|reelect|re elect|defeat|beat) (${FAMOUS}|${PARTY}|<cap>)]`,
  `[<cap> (is|was|will be|would be|would make|will make|makes) (a|an|the|our) ..1 (best|right|worst|great|good|bad|terrible|only|better|awful|wonderful)? ..1 (president|mayor|governor|senator|congressman|congresswoman|candidate|councilor|state rep|selectman) (for ..2|ever|of all time|$)]`,
  '[(put|get|grab|take|want|need|display|pick up) (a|an|your|our|the) <cap> ..1 sign~ ..4]',
]

/** About somebody by name: only a name that people bear makes it one. */
export const FOR_SOMEBODY: readonly string[] = [
  `^ [(please|so|just|everyone|always|never)? vote !(${POSTER}) ${WHO}] ($|for|on|in|again|this|and|<any> (november|tuesday))`,
  `[${WE} ..1 (endorse|endorses|endorsed|endorsing|are endorsing|is endorsing) ${WHO}] !(<poss>)`,
  `[${WE} ..1 (support|supports|oppose|opposes|back|backs|reject|rejects|stand with|stands with|are with|are for|is for) !(officer|sergeant|chief|detective|lieutenant|special|toys|<dept.name>|<dept.town>) ${WHO}] ($|for ${SEAT}|in november|on tuesday|on election|this november|again|all the way|because)`,
  `[^ (please)? (support|elect|re elect|reelect|back|defeat|stop|volunteer for|campaign for|vote out|vote in) !(officer|sergeant|<dept.town>) ${WHO}] ($|for ${SEAT}|in november|on tuesday|again|now)`,
  `[${WHO} (deserves|needs|has|gets|earned|wants|would appreciate) (your|our|my) (vote|votes|support|backing)]`,
  `[give ${WHO} (your|a) vote~]`,
  `[${WHO} (must|has to|needs to|should|had better) (go|win|lose|resign|be (mayor|governor|president|reelected|elected))] ($|in november|on tuesday|because|this time)`,
  `[(i|we) ..1 (hope|pray) (that)? ${WHO} (wins|win|loses|gets in|gets elected|gets reelected)] $`,
  `[(glad|happy|thrilled|relieved|sad|sorry|excited|congratulations) (that|to)? ${WHO} (won|lost|is in|is out|got elected|got reelected|on (your|the|a) ..1 (election|win|victory))] !(the|his|her|a)`,
  `[${WHO} is (the|our) (right|best|only|clear|obvious)? (choice|candidate|pick)] ($|for ${SEAT}|in november|this year)`,
  `[donate to ${WHO}] $`,
]
