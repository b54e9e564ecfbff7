import type { Sentence } from '../sentence.ts'

/*
 * Company in which words of scorn are harmless: what tempts the writer, and evenings that one sex keeps to itself.
 */

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
const HOUSEHOLD = /\b(?:my|our|mine|i (?:found|have|live|raised?|love))\b/i

/** "Teenagers are disgusting, I found a taco in a sock": the writer's own children. In: what was said, in its sentence. */
export const fondly = (s: Sentence, { from, to }: { from: number; to: number }): boolean =>
  YOUNG.test(s.words(from, to)) &&
  HOUSEHOLD.test(s.text) &&
  !s.where('group').some((g) => g.from < to && g.to > from && !YOUNG.test(s.words(g.from, g.to)))

const OURSELVES =
  /\b(?:i|we)(?:['’](?:ve|m|re))? (?:just )?(?:bought|got|adopted|moved|built|painted|hung|am|are|learned|started)\b/i
const BEASTS =
  /\b(?:bats?|squirrels?|raccoons?|groundhogs?|skunks?|mice|mouse|spiders?|snakes?|snow|winter|geese|goose|bears?|wasps?|ants?|crab ?grass|weeds|seagulls?)\b/i

/** "There goes the neighborhood, I bought a tuba": a code of scorn turned on oneself, or on what is no person. */
export const jested = (s: Sentence, words: string): boolean =>
  !s.has('group', 'group.single', 'slur', 'slur.maybe') &&
  ((/there goes/i.test(words) && OURSELVES.test(s.text)) ||
    BEASTS.test(s.text) ||
    s.has('domain.animals', 'domain.pests'))
