import type { Sentence } from '../sentence.ts'

const SPEAKS_UP =
  /\b(?:(?:so|just|plain|is|are|be) ignorant|(?:should|ought to) be ashamed|shame on (?:you|anyone|whoever|people|them)|stereotypes?|bigot(?:s|ed|ry)?|deserves? (?:better|respect|dignity|the same|a home|to be safe)|(?:grew up|went to school|worked) (?:with|next to|beside|among)|(?:okay|ok|right|polite|correct|better|proper) (?:word|term|way) (?:to|for|is)|(?:okay|ok|right|polite|rude|correct) to (?:say|call|ask)|should i (?:say|call|ask)|old lie|stop (?:saying|calling|telling|asking|treating)|not broken|quit (?:saying|calling|telling)|made (?:her|him|my \w+) cry|cried about)\b/i
const DENIED =
  /\b(?:not|no|call me|called a|ain['’]?t|reverse) (?:a |being )?(?:bigot|racis|sexis)|nothing against|deserve better than/i

/** Whether a stretch stands up for the people it names: what was learned of bias takes every mention of them for scorn. */
export function spokenFor(stretch: readonly Sentence[]): boolean {
  return (
    stretch.some((s) => SPEAKS_UP.test(s.text) || s.has('frame.denounces')) && !stretch.some((s) => DENIED.test(s.text))
  )
}
