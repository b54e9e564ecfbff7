import type { Sentence } from '../sentence.ts'

/** The small words by which `contempt` finds its way through a clause (data), and where a clause begins and ends. */
const words = (list: string) => new Set(list.split(' '))
export const NOT = words('not never no nobody none neither nor hardly barely without')
export const BE = words(
  "is are was were be am been being 's s become becomes becoming seem seems look looks sound sounds smell smells remain remains act acts behave equals means as called turn turns",
)
export const MODAL = words(
  'should must ought need needs deserve deserves deserved can could will would shall may might better gotta got have has had let hope wish going',
)
export const DO = words('do does did')
export const STEP = words(
  'all really just so such very too always never ever even also still only truly literally basically simply actually fucking fuckin freaking goddamn damn absolutely completely totally utterly clearly obviously nothing but a an the of to be been being more most much many some bunch lot these those them they quite rather pretty honestly generally usually often mostly naturally inherently genetically mentally morally that this like about and or other both as kind sort us our my me you your its again ever now here there everywhere anywhere have has get got getting becoming than less well already definitely certainly probably surely fully out up by for any not be-all everyone its one on',
)
export const HEAD_STOP = words(
  'who that which whose because if when while since although though whereas where i we he she it you they',
)
export const QUANTIFIER = words('all most some many half none any every each both bunch lot lots majority rest few one')
export const DETERMINER = words(
  'the a an all these those any every some such other more most many you them each no another single fucking fuckin goddamn damn damned bloody freaking effing so called own both just only typical average local our your their his her my this that certain us those really even only last next first bullshit',
)
export const PREPOSITION = words(
  'against toward towards on about to for with at between by of in from around over among into onto near behind without like as than per',
)
export const THINK = words(
  'think thinks thought believe believes say says said saying know knows feel feels mean means guess suppose hope wish claim claims swear agree pretend convince convinced tell telling hear see understand true fact sure shocked suggest suggesting argue imply opinion view imagine accept',
)
export const DENY = words('forget deny doubt ignore mistake')
export const AUTHOR = words(
  'i we me us everyone everybody you nobody who to all just really fucking absolutely so always and or also still honestly truly do does seriously literally completely genuinely personally would can could will should must let us please somebody someone',
)
export const OTHERS = words(
  'he she it they people some many others racists bigots nazis klan trump someone somebody anyone anybody folks him her those politicians republicans democrats conservatives liberals police cops men man father dad mother mom uncle boss neighbor neighbors coworkers extremists terrorists attackers supremacists politician party government who that which',
)
export const DENOUNCED = words(
  'wrong bad awful racist sexist stupid taught raised terrible illegal crime evil sick horrible learned learn never homophobic transphobic bigoted disgusting unacceptable easy refuse refuses refused reason why stop ashamed trying tried threatened threatening planned planning plot plotted vowed convicted accused arrested charged',
)
export const WILLING = words(
  'should must need needs want wants going gonna gotta let us please we i will would can could love just to time someone somebody hope wish better and or have supposed if all lets better ought why not may do ready dare',
)
export const MINE = words('i my we our me full nothing feel')
export const PAST = words('killed shot hung beaten sent threw kept drove ran hanged raped')
export const AFTER = words(
  'here in around near at on anywhere to who anymore any coming living moving teaching working running as and or for because period',
)

/** Contempt for a group: the tokens that say it (end excluded), and what kind it is. */
export interface Contempt {
  from: number
  to: number
  kind: 'derogates' | 'hates' | 'harms' | 'excludes' | 'denies' | 'stereotypes'
}

/** A clause of a sentence that is read round a group. */
export type Reader = { s: Sentence; start: number; end: number }

/** Where a group is named: tokens, end excluded. */
export interface Found {
  from: number
  to: number
}

const hard = (before: string) => /[;:()]|--| - |\.\.|—/.test(before)

/** The first token of the clause that the token at `at` stands in. */
export function clauseStart(s: Sentence, at: number): number {
  let i = at
  while (
    i > 0 &&
    at - i < 16 &&
    !hard(s.tokens[i]!.before) &&
    !(s.tokens[i - 1]!.norm === 'but' && s.tokens[i - 2]?.norm !== 'nothing')
  )
    i--
  return i
}

/** Where the clause that the token before `at` stands in ends (end excluded). */
export function clauseEnd(s: Sentence, at: number): number {
  let i = at
  while (
    i < s.tokens.length &&
    i - at < 18 &&
    !(hard(s.tokens[i]!.before) && i > at) &&
    !(s.tokens[i]!.norm === 'but' && s.tokens[i - 1]?.norm !== 'nothing')
  )
    i++
  return i
}

/** The length of the longest term of a tag that starts at a token, or 0. */
export function longest(s: Sentence, at: number, tag: string): number {
  let length = 0
  for (const hit of s.hits[at] ?? []) if (hit.tag === tag && hit.length > length) length = hit.length
  return length
}

/** The length of a term of this tag that ends before `at`, or 0. */
export function endsAt(s: Sentence, at: number, tag: string): number {
  for (let k = 6; k > 0; k--) if (at - k >= 0 && s.hits[at - k]!.some((h) => h.tag === tag && h.length === k)) return k
  return 0
}

/** How many negations stand among the tokens from `from` to `to` (end excluded), past phrases that only look negative. */
export function negations(s: Sentence, from: number, to: number): number {
  let n = 0
  for (let i = Math.max(0, from); i < to; i++) {
    const skip = longest(s, i, 'contempt.skip')
    if (skip) {
      i += skip - 1
      continue
    }
    // "No, we do not": the answer denies nothing more.
    if (s.tokens[i]!.norm === 'no' && /,/.test(s.tokens[i + 1]?.before ?? '')) continue
    if (NOT.has(s.tokens[i]!.norm) || DENY.has(s.tokens[i]!.norm)) n++
  }
  return n
}
