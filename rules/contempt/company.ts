import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'

/*
 * Company in which words of scorn are harmless: what tempts the writer, and evenings that one sex keeps to itself.
 */

/** Praise in the turns of scorn: "is it just me or do X make the best …". */
export const PRAISED =
  /\b(?:the best (?!at|thing|part|way|one|excuse)|delicious|amazing|beautiful|wonderful|kindest|nicest|adorable|gorgeous)/i
/** Words of those who stand up for others, or speak of their own. */
export const KIND =
  /\b(?:my (?:wife|husband|partner|son|daughter|mother|mom|father|dad|grand\w+|family|in-laws|best friend|niece|nephew)|treat(?:ed|ing|s)? |proud|bigot\w*|racis\w+|sexis\w+|homophob\w+|transphob\w+|hateful|hatred is|stereotype\w*|an old lie|myths?|tropes?|discriminat\w+|prejudice\w*|stop (?:saying|calling|telling)|wrong to|ashamed of (?:us|ourselves|this)|deserve (?:better|respect|the same))\b/i
/** Somebody stands trial for it. */
export const TRIED =
  /\b(?:years|months|sentenced|charged|arrested|convicted|pleaded|pled|judge|jury|verdict|on trial)\b/i
/** Somebody else says so. */
export const TOLD =
  /\b(?:say(?:s|ing)?|said|thinks|thought|told|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|explain\w*|call(?:s|ed|ing) it)\b/i

const TEMPTED =
  /\b(?:you(?:['’]ll| will| are going to)(?: want to)? (?:buy|spend|eat|order|want)|i (?:bought|spent|ate|ordered)|line (?:is |was )?out the door|for sale|half price|menu)\b/i
const GATHERING =
  /\b(?:(?:ladies|girls?|women|moms?|guys?|boys?|men)['’]?s? (?:night|weekend|trip|only|brunch|retreat|day)|night (?:is|at|out)|sleepover|book club|bachelor\w*|shower|retreat|locker room|dorm)\b/i
const SEX = /\b(?:men|women|boys|girls|guys|ladies|husbands|wives)\b/i

/** "Hide your wallet, you will buy it all": the alarm praises the goods. */
export const tempted = ({ text }: Sentence): boolean => TEMPTED.test(text)

/** "Ladies' night, no men allowed": in: the words that shut somebody out, and their sentence. */
export const gathering = ({ text }: Sentence, words: string): boolean => SEX.test(words) && GATHERING.test(text)

/** "Boomers will never understand why I rent": a sigh about the writer's own life. In: where the verb stands. */
export const sighs = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.norm === 'understand' &&
  /^(?:why|how|what|that)$/.test(tokens[at + 1]?.norm ?? '') &&
  /^(?:i|my|me)$/.test(tokens[at + 2]?.norm ?? '')

const YOUNG = /\b(?:teenagers?|teens?|toddlers?|kids|children|babies)\b/i
const HOUSEHOLD =
  /\b(?:my(?! (?:\w+ )?(?:opinion|view|mind|book|take|eyes|experience)\b)|our|mine|i (?:found|have|live|raised?|love))\b/i

/** "Teenagers are disgusting, I found a taco in a sock": the writer's own children. In: what was said, in its sentence. */
export const fondly = (s: Sentence, { from, to }: { from: number; to: number }): boolean =>
  YOUNG.test(s.words(from, to)) &&
  HOUSEHOLD.test(s.text) &&
  !s.where('group').some((g) => g.from < to && g.to > from && !YOUNG.test(s.words(g.from, g.to)))

const OURSELVES =
  /\b(?:i|we)(?:['’](?:ve|m|re))? (?:just )?(?:bought|got|adopted|moved|built|painted|hung|am|are|learned|started)\b/i
const BEASTS =
  /\b(?:bats?|squirrels?|raccoons?|groundhogs?|skunks?|mice|mouse|spiders?|snakes?|snow|winter|geese|goose|bears?|wasps?|ants?|crab ?grass|weeds|seagulls?|bees?|hives?|hornets?|yellow ?jackets?|moles?|voles?|rabbits?|deer)\b/i

const COOKED =
  /\b(?:fold|whisk|sift|knead|peaks?|batter|dough|yolks?|egg|frothy|fluffy|stiff|simmer|broil|saut[eé]|skillet|glossy|meringue|sugar|mixer|rolling pin|mallet|crock)\b/i
const COOKING = /^(?:beat|whip|smash|crush)\b/i

/** "Beat them to within an inch of their lives, then fold": eggs. In: the words of harm, and their sentence. */
export const cooked = (s: Sentence, words: string): boolean => COOKING.test(words) && COOKED.test(s.text)

/** "Whip the whites till they stand". */
export const eggs = (s: Sentence, { from, to }: { from: number; to: number }, { tags }: Context): boolean =>
  /^(?:beat|whip)\b.*\bwhites$/i.test(s.words(from, to)) && (COOKED.test(s.text) || tags.has('domain.food'))

/** Whether the draft names a group of people, or hints at one. */
const peopled = ({ tags }: Context): boolean =>
  ['group.marked', 'group.adjective', 'group.thing', 'group.place', 'slur.maybe', 'group.emoji'].some((tag) =>
    tags.has(tag),
  )

/** "The raccoons are back, deport them": no people are named, and something else is. */
export const ofThings = (context: Context): boolean =>
  !peopled(context) &&
  !context.tags.has('slight.hint') &&
  ['domain.food', 'domain.animals', 'domain.pests', 'domain.garden'].some((tag) => context.tags.has(tag))

/** Whether people are, and not a weed that takes over a garden: invaders of the one kind that nobody minds put down. */
export const invaded = (context: Context): boolean =>
  peopled(context) && !(context.domains.has('domain.pests') && context.domains.has('domain.garden'))

const TEAM =
  /\b(?:coach\w*|team\w*|season|practice|league|game|match|pins?|goals?|points|win(?:s|ning)?|won|meet|tournament|varsity|jv|playoffs?|rink|rehearsal)\b/i
const FIERCE =
  /\b(?:killers?|animals|beasts|savages?|monsters?|maniacs|wolves|dogs|machines|insane|crazy|nuts|unhinged|wild)\b/i
const PLAYERS = /^(?:(?:the|these|those|my|our) )*(?:girls|boys|kids|women|ladies|men|guys|teenagers|teens)\b/i

/** "These girls are killers, five goals": a team is praised. In: what was said, in its sentence. */
export const fierce = (s: Sentence, { from, to }: { from: number; to: number }, { tags }: Context): boolean => {
  const words = s.words(from, to)
  return FIERCE.test(words) && PLAYERS.test(words) && (TEAM.test(s.text) || tags.has('play.sport'))
}

const APPETITE =
  /^(?:\w+ )?(?:boys|girls|men|kids|teens|teenagers|toddlers|children|babies|women) (?:\w+ )?(?:eat|sleep|drink|run|grow|shed) like\b/i

/** "Teenage boys eat like wolves": of whom it is said of one's own. */
export const hungry = (words: string): boolean => APPETITE.test(words)

/** Where a kitchen is one's place of work: "get back in the kitchen, the risotto is sticking". */
const COOKS =
  /\b(?:chefs?|sous|line cook|risotto|servers?|restaurant|order up|oven|boiling (?:over|dry)|smoke alarm|timer|burning)\b/i

/** "There goes the neighborhood, I bought a tuba": a code of scorn turned on oneself, or on what is no person. */
export const jested = (s: Sentence, words: string): boolean =>
  (/kitchen/i.test(words) && COOKS.test(s.text)) ||
  (!s.has('group', 'group.single', 'slur', 'slur.maybe') &&
    ((/there goes/i.test(words) && OURSELVES.test(s.text)) ||
      BEASTS.test(s.text) ||
      s.has('domain.animals', 'domain.pests')))

const SENSES = /\bcan (?:smell|hear|feel|taste)\b/i
const SUMMONED = /\b(?:came|showed up|arrived|wanted|tried|sent|threatened) to \w+ (?:them|him|her)$/i

/** "They can smell fear", "a man came to evict them": an ability, and what somebody else did. In: the words said. */
export const told = (words: string): boolean => SENSES.test(words) || SUMMONED.test(words)
