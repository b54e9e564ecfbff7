/*
 * Opinions on the department's own page in the plainest words: "The judge is wrong", "We oppose the new law", "Abortion should be legal".
 * Patterns for `concerns/personal-opinion.ts`. What a town's page says every day ("Parents should check the seat", "We support our
 * schools") is about none of these.
 */

/** What people are for or against. */
const ISSUE =
  '(abortion|abortion rights|gun control|gun rights|gun laws|guns|the second amendment|the death penalty|capital punishment|gay marriage|same sex marriage|gay rights|trans rights|immigration|the border wall|the wall|legal weed|legalization|legal marijuana|bail reform|police reform|prison reform|welfare|socialism|capitalism|communism|vaccine mandates|mask mandates|mandates|affirmative action|reparations|term limits|higher taxes|lower taxes|climate change|unions|defunding|religion|war|free speech|school choice|school prayer|rent control|tariffs)'
/** What is decided, and those who decide. */
const PUBLIC =
  '((the|this|that|our|these|those) ..2 (law|laws|bill|ruling|judge|judges|court|courts|jury|verdict|sentence|mayor|governor|president|council|town council|city council|select board|school committee|school board|decision|rule|tax|taxes|media|press|legislature|senator|congress|government|politicians|supreme court|da|district attorney|prosecutor|war|system)|congress|politicians|taxes|bail reform)'
const TASTE =
  '((this|that|the) ..1 (movie|film|show|book|song|album|game|band|restaurant|team|coach|commercial|sermon)|the (food|pizza|coffee|burgers|service) at ..2|the <cap>)'
const HOW = '(so|just|very|really|too|way too|all|completely|totally|simply|plain|dead|absolutely)?'
const BAD_OR_GOOD =
  '(wrong|right|bad|good|great|terrible|awful|horrible|unfair|fair|unjust|stupid|dumb|crazy|insane|useless|ridiculous|outrageous|disgusting|lenient|soft|harsh|tough|short|corrupt|lying|broken|failing|lazy|evil|rigged|fake|biased|weak|a mess|a mistake|a joke|a liar|an idiot|a fool|a hero|out of control|out of touch|overpaid|underpaid|paid too much|amazing|boring|the best|the worst|better than)'
const STILL =
  '!(to <any>|for (you|your|those|the following)|address|number|turn|time|way|way to|place|news|on|after|now|at)'
const PEOPLE =
  '(people|kids|kids today|young people|teenagers|parents|teachers|politicians|criminals|liberals|conservatives|immigrants|unions|schools|the schools|our schools|the unions|the teachers|everybody|everyone)'

export const OPINIONS: readonly string[] = [
  `[(i|we) (do not|did not|really|never|also|personally|strongly|fully|still|will always|always|will never|just)? (support|oppose|favor|like|love|hate|dislike|believe in|reject|agree with|disagree with|trust|want|defend|condemn|admire|stand against) (${ISSUE}|${PUBLIC})]`,
  `[(i am|we are) (strongly|firmly|totally|not|all)? (for|against|in favor of|opposed to) (${ISSUE}|${PUBLIC})] !(enforcement|violation~)`,
  '[(i am|we are) (a|very|proudly|strongly)? (pro|anti) (life|choice|gun|guns|abortion|union|gay|trump|war|vaccine|vax|immigrant|immigration)]',
  '[i (really|do|personally|just|also|did)? (like|dislike|prefer|enjoyed|adore|oppose|favor|despise)]',
  '[i (do not|did not|never|will not|would not|can not) (really|even)? (like|agree|believe|trust|support|enjoy|approve)]',
  '[we (do not|strongly|respectfully|completely|totally)? (agree|disagree) with (the|this|that|him|her|them|it) ..2]',
  `[we believe (that)? (${PUBLIC}|${ISSUE}|in (god|jesus|guns)|(everyone|everybody|women|men) (should|has|have))]`,
  `[${PUBLIC} (is|are|was|were) ${HOW} ${BAD_OR_GOOD}] ${STILL}`,
  `[${TASTE} (is|are|was|were) ${HOW} (bad|good|great|terrible|awful|horrible|overrated|amazing|boring|stupid|the best|the worst|better than)] ${STILL}`,
  `[${PEOPLE} (are|is|were) ${HOW} (wrong|bad|terrible|awful|stupid|dumb|lazy|rude|crazy|useless|failing|soft|spoiled|evil|great|paid too much|overpaid|underpaid|the problem|ruined)] ${STILL}`,
  `[${ISSUE} (is|are|was|were) ${HOW} (wrong|right|murder|bad|good|great|evil|fine|real|fake|a hoax|a sin|a right|a choice|unfair|stupid|immoral|out of control|a mistake|a disaster|necessary|theft|slavery|destroying|ruining)]`,
  `[(${ISSUE}|drugs|weed|marijuana|pot|gambling|prostitution) (should|must|ought to) (be|stay|remain|never be|not be|end|go)] !(kept|stored|locked|out|away|used|reported|disposed|in)`,
  '[(this|that|it) is (so|just|very|really|all|plain|totally|completely)? (wrong|unfair|unjust|ridiculous|outrageous|insane|disgusting|sad|stupid|crazy|bs)] $',
  '[(judge|court|jury|mayor|governor|council|board|president|committee|verdict|voters) ..1 (made|makes|is making) (a|the) ..1 (wrong|right|bad|terrible|good|great|poor|stupid) (decision|call|choice|mistake|move)]',
  '[(president|mayor|governor|council|board|senator|congress|legislature|judge|media|school committee|superintendent|town manager|government) ..1 (is|are|has been|does|did|was) (doing)? (a|an) ..1 (great|bad|good|terrible|poor|lousy|awful|fine|wonderful|horrible|excellent|amazing) job]',
  '[(president|mayor|governor|council|board|senator|congress|judge|coach|superintendent|town manager|da|he|she) (should|must|has to|needs to|ought to|better) (just|really)? (resign|quit|step down|be fired|be removed|be impeached|be ashamed|go to jail|go to prison|apologize|be recalled)]',
  '[(everyone|everybody|nobody|no one|women|men|people|parents|teachers|citizens|americans|every <any>) (should|must|ought to|needs|need|has a right to|have a right to) (to)? (never|not)? (own|carry|have|raise|be) (a|an|the|their|armed|free|no)? ..1 (gun|guns|choice|right|rights|kids ..1|armed|ashamed|paid|punished|drafted)]',
  '[(guns|prisons|tariffs|walls|unions|bail reform|gun laws|gun control|taxes|welfare) (do not|does not|never|only|just)? (save|saves|work|works|kill|kills|ruin|ruins|hurt|hurts|help|helps|protect)]',
  '[(vaccines|masks|mandates) (do not|never) (work|help)]',
  '[(close|secure|seal|open|build) the (border|borders|wall)] !(street|crossing)',
  '[(i|we) need (a|the|more|less|fewer|better|stricter|tougher|stronger|smaller|lower) (wall|gun laws|gun control|laws|government|taxes|politicians|judges|god|prayer|immigration|immigrants)]',
  '[(the)? (media|press|news|newspaper|newspapers|papers|politicians|government) ..1 (lies|lie|lied|is lying|are lying|is fake|are fake|makes it up|is biased|can not be trusted)]',
  '[(i|we) (really|just|sure|do)? hope (that)? ..3 (passes|fails|goes to (jail|prison)|rots|gets life|loses|never gets out|gets fired|burns|is convicted|gets convicted)]',
  '[(he|she|they|criminals|thieves|drunk drivers|dealers|drug dealers|murderers|rapists|abusers|killers) (all)? (deserve|deserves|deserved) (no|to (rot|die|go|burn|be locked)|jail|prison|life|death|the (death penalty|chair|maximum|worst)|it|what|worse|more)]',
  '[lock (him|her|them) up] ($|and|forever|for)',
  '[throw away the key]',
  '[(this|our|the) (country|world|nation|state|society|generation) (is|has) (just|really|so|totally|completely)? (going (downhill|to hell|to the dogs|nowhere)|a mess|crazy|broken|doomed|falling apart|a joke|a disgrace|lost|sick|nuts|insane|gone|ruined|the (best|greatest|worst))]',
  '[(is|are|was|were) the (best|greatest|worst|dumbest|finest) ..1 (country|team|president|mayor|governor|movie|restaurant|show|band|player|state|quarterback|coach|religion|book|song|pizza|burger~)]',
  `[<cap> (is|are|was|were) ${HOW} better than (the)? <cap>]`,
  '[(god|jesus|christ|allah|christianity|islam|atheism) (is|was|are) (real|good|great|king|lord|love|dead|not real|fake|the (only|lord|way|answer|truth)|a (lie|myth|joke))]',
  '[there is (no|only one) god]',
  '[(i am|we are) (so|just|really)? (tired|sick) of (this|these|all|hearing|seeing|people|it|<poss>) ..2] !(complaint~|call~)',
  '[(town|state|city|government|school|schools|county|mayor|council) (spends|spend|wastes|waste|wasted|spent|is wasting|steals) (way|far)? (too much|our|your|taxpayer|all (our|the|of our))? money]',
  '[(is|are|was|looks|look) (so|really|just|very)? (ugly|hideous)]',
]
