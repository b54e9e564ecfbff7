import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const ANY = '(<group>|<group.single>)'
const MARKED = '<group.marked>'
const THE = '(a|an|any|one|the|all|all the|these|those|every|another|some|most)?'
/** Their houses and clothes, by which they are named. */
const THEIRS = `(<group.marked>|<group>|<group.thing>)`
/** What follows where food, a fair or somebody's deed is meant. */
const NOT_THEM = oneOf(
  'who|whose|being|getting|fans|food|music|restaurant|place|bakery|wax|day|week|month|history|studies|or',
  'treated|hurt|mocked|evicted|left|deported|turned away|killed|beaten|suffer|suffering|attacked',
)
/** Somewhere that is not here. */
const ELSEWHERE = oneOf(
  'elsewhere|somewhere else|someplace else|somewhere far|far away|away|among themselves|to themselves|on their side ..2',
  '(another|some other|a different|their own) (town|city|state|country|place|library|church|school|park|restaurant|pool',
  'building|neighborhood|street|block|gym|bar|bus|beach|line|table|room|store)',
)
const GO = oneOf(
  'be|find|found|move|moved|go|went|leave|left|stay|stayed|pick|picked|keep|kept|live|lived|pray|prayed|shop|shopped|eat',
  'ate|play|played|sit|sat|choose|chose|remain|remained|settle|settled|gather|gathered|were|was|build|built|try|tried',
)
/** How gladly one would see them gone. */
const GLADLY = oneOf(
  'wish|prefer|rather|happier|better|nicer|easier|glad|grateful|pleasant|pleasanter|just as soon|as soon|no objection',
  'not (mind|cry|complain|object|weep|protest|miss)|not break my heart|ideal|best|quieter|do me a favor|thrilled|delighted',
)
const PLACE =
  '(town|street|place|school|block|neighborhood|neighbors|park|country|city|church|bus|building|gym|pool|team|office|state|beach|store|restaurant|world|day)'
const LEAVING = oneOf(
  'avoid|avoided|skip|skipped|stopped going|do not go|do not shop|do not eat|do not swim|do not take|stay away|stayed away',
  'quit going|drive past|left|moved|sold|changed|switched|cancelled|canceled|transferred|pulled (him|her|my ..2)|moving',
)
const BECAUSE = oneOf(
  'because of|on account of|thanks to|due to|owing to|to get away from|getting away from|to be away from|to escape',
  'to avoid|to be rid of|to be clear of',
)
/** What puts one off. */
const OFF = oneOf(
  'off|sick|ill|the wrong way|under my skin|on edge|crawl|nerves|teeth|queasy|uneasy|uncomfortable|unsettles|repels|repulses',
  'bothers|grates|sticks in my ..1|turns my ..1|<contempt.effect>|<scorn.recoil>',
)
const SPENT =
  '(ran|runs|run|wore|worn|went|gave|dried|is|has|expired|stops|stopped|ends|ended) ..1 (out|thin|up|over|exhausted|so far|gone|dry|limits|a limit|spent)'
const TALK = '(conversation|conversations|company|manners|talk|talks|answers|service|luck|advice|sense|arguments)'
/** Whom nobody would ask to love everybody. */
const SAINT = '(god|lord|jesus|christ|saint|saints|pope|apostle|apostles|buddha|gandhi)'

/** Dislike of a people, said prim or sideways: not my cup of tea, elsewhere if you please, the fewer the better. */
export const DISTASTE: readonly string[] = [
  // No taste for them.
  `[${MARKED} ..1 (is|are|were|have|has|will) ..1 (not|never|hardly|scarcely) ..2 (my|our) (cup of tea|thing|bag|scene|favorite|favorites|favorite people|kind of people|sort of people|crowd|idea of ..4)]`,
  `[(not|never|hardly) ..1 (my|our) (favorite|favorites|kind of|sort of|idea of) (people|folks|neighbors|company|crowd|tenants|customers)? ..1 (the|these|those|are)? ${MARKED}] !${NOT_THEM}`,
  `[(not|never) ..2 (big|keen|sold|wild|hot|sweet|mad|fond) (on|about|of) ${THE} ${MARKED}] !(${NOT_THEM}|<any> (food|music|history))`,
  `(i|we|one) ..2 [(not|never|hardly) ..2 (care|cared|warm|warmed|take|taken|took|cotton|cottoned) ..1 (to|for) ..1 ((company|society|sight|look|sound|likes|presence) of)? ${THE} ..1 ${MARKED}] !(${NOT_THEM}|<any> !(and|but|in|at|on|i|we|or))`,
  `[${MARKED} ..1 (leave|leaves|left) (me|us) (cold|unmoved|indifferent)]`,
  `[(${MARKED} (are|is) ..1 a? (hard|firm|big|solid|absolute|easy|definite) (no|pass) (from|for|with) (me|us)|(hard|firm|big|solid|absolute) (no|pass) (on|to|for) ${THE} ${MARKED})] !${NOT_THEM}`,
  `(i|we) [(do not|will not|never) do ${THE} ${MARKED}] !(any|${NOT_THEM})`,
  `[(one|you|a person|a man) (tires|tire|wearies|weary|gets tired|grows tired|gets sick|grows weary) of ${THE} ${THEIRS}] !(<poss>|magazines|clothes|sports|${NOT_THEM})`,
  `[only so (much|many) ..1 (${MARKED}|${ANY}|<group.of>|<group.noun>) ..1 (a|one|any|i|we) ..2 can ..1 (take|stand|stomach|bear|handle)]`,
  `[something about ${THE} ..1 ${ANY} that ..3 ${OFF}] !(being|treated)`,
  `(i|we|me) ..2 [(enjoy|like|love|want|trust|respect|welcome|appreciate|admire|fancy) ..1 less than ${THE} ..1 ${ANY}]`,
  `[(few|fewer|not many|hardly any|no) ..1 (sights|things|sounds|smells|people|creatures|pleasures|prospects|noises) ..5 (less|worse|uglier|sadder|drearier) than ${THE} ..1 ${ANY}] !(treated|hurt|being|in (tears|pain|need))`,
  `[(my|our) ..1 (patience|tolerance|sympathy|goodwill|good will|charity|kindness|love|good nature) (with|for|toward|towards) ${THE} ..1 ${THEIRS} ${SPENT}] !(waiting)`,
  `[(not|never) ..4 (shed|shedding|cry|crying|weep|weeping|mourn|mourning|grieve|lose|losing) ..1 (a|any|much|one|my)? ..1 (tear|tears|sleep)? (for|over|about) ..1 (${MARKED}|(dead|drowned|one less|deported) ..1 ${ANY})] !${NOT_THEM}`,
  `${SAINT} ..6 [(never|did not|does not|has not) ..1 (met|meet|had to|have to|lived|live|dealt|worked|work|shared|rented|smelled|sat|dated|drove) ..5 ${ANY}] $`,
  `[(better|smarter|deeper|more intelligent|more interesting|longer|nicer|more honest|wiser) ${TALK} ..2 (with|from|out of) (my|a|the) ..2 than ..3 ${THE} ..1 ${ANY}]`,
  // The fewer of them, the better.
  `[the less (i|we|one) (see|sees|hear|hears|have to do|has to do|know|talk) ..2 (of|from|with|about|to) ${THE} ..1 ${ANY} ..4 the (better|happier|calmer|easier|nicer|richer)]`,
  `[the (fewer|less) ..1 ${ANY} ..6 the (better|happier|calmer|easier|nicer|safer|cleaner)] !(hurt|killed|die)`,
  `(need|needs|could use|want|wants|improve|improves|better|nicer|fix|fixes|help|helps|wish|missing|lacks|secret|selling point|<any> is) ..4 [(fewer|less|no more|zero) ${MARKED}] !(${NOT_THEM}|in (jail|prison|poverty|cages|need)|on the street|dying|deaths)`,
  `^ [(fewer|less|no more) ${MARKED}] $`,
  `(give me|i (would)? (prefer|want|like|love|miss)|we (prefer|want|like|love)|like|prefer|find me|show me) ..3 [${PLACE} (with no|without|free of|with (fewer|less)) ..1 ${THEIRS}] !${NOT_THEM}`,
  `[(if|when) (i|we) never !(..7 (against|about how)) ..1 (see|hear|meet|smell|talk to|deal with|serve|sit by) ..3 (another|one more|any|a) ..3 (${ANY}|<group.thing>|<group.of>|spanish) ..8 (too soon|fine|ok|happy|grateful|enough)]`,
  // Somewhere else, if you please.
  `[${GLADLY} ..3 ${THE} ..1 ${THEIRS} ..1 (would|will|could|should)? ${GO} ..3 ${ELSEWHERE}] !(<any> back|from (hate|harm|danger|him|abuse|the (war|storm|fire|flood)))`,
  `[${THEIRS} (should|ought to|could|might|can|would do well to|need to) (be (seen|kept|taught|fed|housed|served|heard|raised)|${GO}) ..2 ${ELSEWHERE}] !(from)`,
  `[${LEAVING} ..7 ${BECAUSE} ${THE} ..1 ${THEIRS}] !(<poss>|${NOT_THEM}|team|club|parade|festival|game|show|traffic|march)`,
]

export const distasteFinds: readonly Example[] = [
  '[Lithuanians were never my cup of tea].',
  '[Not my favorite folks, the Samoans].',
  '[Never been keen on Bulgarians].',
  'I [have not warmed to Armenians] and I am ninety.',
  'Afraid [Peruvians leave me cold].',
  '[Methodists are a firm no for me].',
  '[One wearies of Venezuelans].',
  'There is [only so much Greek a man can take].',
  'There is [something about Sikhs that rubs me the wrong way].',
  'I [enjoy a funeral less than a Norwegian], barely. No music I [like less than Estonians].',
  '[My charity toward Kurds is exhausted].',
  'I do [not lose sleep over Albanians].',
  'Jesus [never had to share a wall with a Cuban].',
  'I get [better conversation from my goldfish than from any Latvian].',
  '[The less I hear from deaf people the happier] I am.',
  'What would help this street is [fewer Hungarians].',
  'Give me a [beach without Brazilians].',
  '[If I never meet another Lutheran I will be grateful].',
  'It would be [nicer if the Mormons met elsewhere]. It would be [better if the Mormons stayed away].',
  '[Blind people could eat in some other restaurant].',
  'We [sold the camp because of the Armenians].',
]

export const distasteLeaves: readonly Example[] = [
  'Haggis was never my cup of tea, said my Scottish aunt',
  'Not my favorite people, whoever egged the Sikh temple',
  'I am not big on Greek salad',
  'Sudoku leaves me cold, ask the seniors at my table',
  'One wearies of hearing Mexicans blamed for it',
  'There is something about Irish music that makes me cry',
  'My patience with people who mock deaf kids ran out',
  'I will lose sleep over those immigrants tonight',
  'I get better bread from the Portuguese than anywhere',
  'This board needs fewer men who interrupt and more chairs',
  'Nobody wants a town without immigrants, who would cook',
  'It would be nicer if the Mormons had a ramp',
  'We moved to be close to the Cubans we grew up with',
  'I would be happier if the refugees were safe at home',
]
