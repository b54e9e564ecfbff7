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
