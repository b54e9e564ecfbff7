import type { Context } from './context.ts'
import { once, type Sentence } from './sentence.ts'
import type { Evidence } from './types.ts'

/** Where the writer has it from: a paper, a station, a log that everybody may read. */
const SOURCE =
  /\b(?:the|our|today['’]s|yesterday['’]s|saturday['’]s|sunday['’]s|this morning['’]s) (?:gazette|globe|herald|telegram|courier|times|(?:paper|news)(?! (?:boys?|girls?|guy|route|trail|copters?|crews?|vans?|trucks?)))\b|\bgazette\b|\bchannel [4-9]\b|\b(?:on|in) the (?:evening |local )?(?:news|paper|front page)\b|\bnews (?:says|said|is reporting)\b|\baccording to the\b|\bper the (?:paper|news|log)\b|\bthe police log\b|\bscanner (?:page|app|group|says)\b|\bjust read that\b|\bon (?:that|this|the) (?:new )?(?:tv )?show\b|\b(?:documentary|podcast)\b/i
/** What somebody asks who does not know. */
const ASKS =
  /\b(?:any(?:one|body) (?:else )?(?:know|hear|see)\b|does any(?:one|body) (?:know|have)\b|what(?: is|['’]s) (?:the deal|going on|up) with\b|do we know\b|what are all the\b)[^?.!]{0,120}\?/i

/** The police came to the writer, or the writer called them. */
const CALLED_ON =
  /\b(?:pulled (?:me|us) over|i(?:['’]ve| have)? (?:just |also )?(?:been|was|got|get|keep getting) (?:stopped|pulled over)\b|citizens?['’]?s? (?:police )?academy|my ride[- ]along|(?:i|we) (?:just |had to )?call(?:ed)? (?:911|the (?:police|cops|station|pd))|jury duty|filed? a police report|(?:gave|wrote) me a ticket|copy of (?:a|the|my) police report|the officer (?:let|gave|told|asked|helped) (?:me|us))\b|\ban? (?:[a-z]+ )?(?:officer|cop|trooper|policeman|policewoman|sergeant at the (?:front )?desk)\b[^.?!,]{0,40}\b(?:told|let|gave|asked|helped|stopped|vouched|waved|handed|walked|drove|found|held|brought) (?:me|us|my|our|that i|for)\b|\b(?:detectives?|officers?|cops?|troopers?|police)\b[^.?!,]{0,30}\b(?:came|stopped|called|knocked) (?:by|in|at|to|on) (?:the|my|our)\b/i

/** Whether a sentence is told by somebody who reads, asks or meets with what the police do, and so is hardly one of them. */
export const outsider = once(
  (sentence): boolean => SOURCE.test(sentence.text) || ASKS.test(sentence.text) || CALLED_ON.test(sentence.text),
)

/** What shows that the writer's own work is with the police. */
const OF_POLICE_WORK: ReadonlySet<string> = new Set(['self-identification', 'work-information'])
/** What only those within can tell. */
const OF_INSIDERS: ReadonlySet<string> = new Set([...OF_POLICE_WORK, 'rank-title'])
const US = new Set(['we', 'us', 'our', 'ours'])

/** Who is met through the job, and what is done there. */
const THROUGH_WORK = ['job.contact', 'scene.act', 'work.calltype', 'work.calls', 'case.arrested', 'scorn.court']
/** What customers complain of. */
const CUSTOMER =
  /\b(?:hours? late|no[- ]show|deposit|(?:no|never an|not even an|without an?) apology|refund|overcharged|quoted me|never called back|never came back|warranty|my order|one star|two stars|would not hire|left the job|half done|half finished)\b/i
/** In more words than these it is told what was done, and not only what somebody is. */
const CURT = 16
const OTHERS =
  /\b(?:i|we|us|me|my|our|he|she|they|him|her|them|guys?|m[ae]n|wom[ae]n|lad(?:y|ies)|sir|ma['’]?am|caller|clerk|kids?)\b/i

/** "What a clown, two hours late", "you drive like a goose": scorn by a customer, or to somebody's face, is rude and no more. */
function everyday(all: readonly Sentence[]): boolean {
  if (all.reduce((sum, { tokens }) => sum + tokens.length, 0) > CURT) return false
  const toFace = /^(?:you|your|ur|u)$/.test(all[0]!.tokens[0]?.norm ?? '') && !all.some(({ text }) => OTHERS.test(text))
  return toFace || all.some(({ text }) => CUSTOMER.test(text))
}

/**
 * Whether what a draft shows as a whole is told by one who is not with the police: who has another job, reads and asks of
 * what the police do, or calls, thanks or meets them. In: what was raised, the sentences that it stands in, the draft's context and
 * all its sentences.
 */
export function fromWithout(
  { concern }: Evidence,
  told: readonly Sentence[],
  { author, otherJob, otherRanks, domains, police, tags }: Context,
  all: readonly Sentence[],
): boolean {
  if (OF_POLICE_WORK.has(concern) && (otherJob || (author !== 'police' && all.some(outsider)))) return true
  if (concern === 'disparage-contacts')
    return author !== 'police' && police === 0 && !THROUGH_WORK.some((tag) => tags.has(tag)) && everyday(all)
  if (!OF_INSIDERS.has(concern) || author === 'police') return false
  // Police have beers at the VFW, but no engine companies.
  if (otherRanks && concern !== 'work-information' && (domains.has('domain.fire') || domains.has('domain.history')))
    return true
  return (author === 'other' && concern !== 'work-information') || met(told)
}

/** Whether sentences tell of police as those do who call, thank or meet them, and of no "us". */
function met(told: readonly Sentence[]): boolean {
  return told.some((sentence) => sentence.has('in.outside')) && !told.some((sentence) => sentence.says(US))
}
