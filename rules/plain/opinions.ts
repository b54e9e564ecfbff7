/*
 * Opinions on the department's own page in the plainest words: "The judge is wrong", "We oppose the new law", "Abortion should be legal".
 * Patterns for `concerns/personal-opinion.ts`. What a town's page says every day ("Parents should check the seat", "We support our
 * schools") is about none of these.
 */

/** What people are for or against. */
const ISSUE = `(abortion|abortion rights|gun control|gun rights|gun laws|guns|the second amendment|the death penalty|capital
    punishment|gay marriage|same sex marriage|gay rights|trans rights|immigration|the border wall|the wall|legal weed|
    legalization|legal marijuana|bail reform|police reform|prison reform|welfare|socialism|capitalism|communism|
    vaccine mandates|mask mandates|mandates|affirmative action|reparations|term limits|higher taxes|lower taxes|
    climate change|unions|defunding|religion|war|free speech|school choice|school prayer|rent control|tariffs)`
/** What is decided, and those who decide. */
const PUBLIC = `((the|this|that|our|these|those) ..2 (law|laws|bill|ruling|judge|judges|court|courts|jury|verdict|sentence|mayor|
    governor|president|council|town council|city council|select board|school committee|school board|decision|rule|tax|
    taxes|media|press|legislature|senator|congress|government|politicians|supreme court|da|district attorney|
    prosecutor|war|system)|congress|politicians|taxes|bail reform)`
const HOW = '(so|just|very|really|too|way too|all|completely|totally|simply|plain|dead|absolutely)?'
const BAD_OR_GOOD = `(wrong|right|bad|good|great|terrible|awful|horrible|unfair|fair|unjust|stupid|dumb|crazy|insane|useless|ridiculous|
    outrageous|disgusting|lenient|soft|harsh|tough|short|corrupt|lying|broken|failing|lazy|evil|rigged|fake|biased|
    weak|a mess|a mistake|a joke|a liar|an idiot|a fool|a hero|out of control|out of touch|overpaid|underpaid|paid too
    much|amazing|boring|the best|the worst|better than)`
const STILL =
  '!(to <any>|for (you|your|those|the following)|address|number|turn|time|way|way to|place|news|on|after|now|at)'
const PEOPLE = `(people|kids|kids today|young people|teenagers|parents|teachers|politicians|criminals|liberals|conservatives|
    immigrants|unions|schools|the schools|our schools|the unions|the teachers|everybody|everyone)`

export const OPINIONS: readonly string[] = [
  `[(i|we) (do not|did not|really|never|also|personally|strongly|fully|still|will always|always|will never|just)?
    (support|oppose|favor|like|love|hate|dislike|believe in|reject|agree with|disagree with|trust|want|defend|condemn|
    admire|stand against) (${ISSUE}|${PUBLIC})]`,
  `[i (do not|did not|never|will not|would not|can not) (really|even)?
    (like|agree|believe|trust|support|enjoy|approve)]`,
  `[${PUBLIC} (is|are|was|were) ${HOW} ${BAD_OR_GOOD}] ${STILL}`,
  `[${PEOPLE} (are|is|were) ${HOW} (wrong|bad|terrible|awful|stupid|dumb|lazy|rude|crazy|useless|failing|soft|spoiled|
    evil|great|paid too much|overpaid|underpaid|the problem|ruined)] ${STILL}`,
  `[(${ISSUE}|drugs|weed|marijuana|pot|gambling|prostitution) (should|must|ought to)
    (be|stay|remain|never be|not be|end|go)] !(kept|stored|locked|out|away|used|reported|disposed|in)`,
  `[(everyone|everybody|nobody|no one|women|men|people|parents|teachers|citizens|americans|every <any>)
    (should|must|ought to|needs|need|has a right to|have a right to) (to)? (never|not)? (own|carry|have|raise|be)
    (a|an|the|their|armed|free|no)? ..1 (gun|guns|choice|right|rights|kids ..1|armed|ashamed|paid|punished|drafted)]`,
  `[(god|jesus|christ|allah|christianity|islam|atheism) (is|was|are) (real|good|great|king|lord|love|dead|not real|
    fake|the (only|lord|way|answer|truth)|a (lie|myth|joke))]`,
  '[(is|are|was|looks|look) (so|really|just|very)? (ugly|hideous)]',
]
