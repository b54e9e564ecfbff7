import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'
import { jested, tempted } from './company.ts'

/** What is known of a group in prejudice, and the turns by which the reader is asked to draw the conclusion. */
const SLIGHTS = ['slight.wink', 'slight.alarm', 'slight.purge'] as const

/** Good words: what they are said of is not put down by a wink. */
const PRAISE =
  /\b(?:better than (?:mine|ours|me|us|the|any)|a better|the best|best|love|loves|loved|delicious|amazing|wonderful|favou?rite|friendl\w+|kindest|generous|helped|thank\w*|proud|welcome|happy|beautiful|sweetest|nicest|god bless|miss (?:him|her|them)|respect|hard(?:est)?[- ]working)\b/i

/** Winks that mean no harm as often as not: they need more than a people's name. */
const MILD =
  /^(?:you already know|sorry not sorry|imagine that|common sense|it is what it is|unpopular opinion|friendly reminder that|what are the odds|mark my words|change my mind|i will wait|need i say more|the old days|go figure|let that sink in|let me guess|look it up|what a coincidence|there i said it|just saying|so there is that)$/i

/**
 * Contempt that no single word shows: two unlike hints in one draft, one of them of a group. In: a sentence, and the draft round it.
 * Out: where the hint stands in this sentence; nothing where the draft shows only one.
 */
export function hints(s: Sentence, context: Context): Found[] {
  const group = s.has('group.marked', 'group.adjective', 'slur.maybe')
  const hinted = group && (s.has('slight.hint') || context.tags.has('slight.hint'))
  const here = SLIGHTS.filter(
    (tag) =>
      s.has(tag) &&
      !(tag === 'slight.alarm' && tempted(s)) &&
      !(tag !== 'slight.wink' && !hinted && jested(s, '')) &&
      !(tag === 'slight.purge' && !hinted && kept(s)) &&
      !(tag === 'slight.wink' && (PRAISE.test(s.text) || (!hinted && (mild(s) || s.has('stance.denies'))))),
  )
  if (here.length && (group || s.has('slight.hint'))) return s.where(here[0]!).slice(0, 1)
  // In the sentence beside it, where the draft is short.
  if (context.sentences > 3) return []
  if (here.length && (context.tags.has('group.marked') || context.tags.has('slight.hint')))
    return s.where(here[0]!).slice(0, 1)
  return []
}

const KEEPING = /^(?:leash|on a leash|kennel|muzzle|litter of|whole litter|spay|neuter|breeding|cage\w*)$/i
const ANIMALS =
  /(?<!like )\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|goats?|horses?|rabbits?|chickens?|hens?|parrots?|birds?|beagles?|terriers?|pets?|shelter|vet)\b/i
const CLEANING =
  /^(?:disinfect\w*|bleach the|power wash|pressure wash|steam clean|hosed? (?:it )?down|burn the sheets)$/i
const CHORES =
  /\b(?:mats?|towels?|equipment|tools|clippers|instruments|toys|tables?|counters?|deck|siding|patio|driveway|sidewalk|carpets?|mop|kitchen|floors?|after every|between (?:clients|classes|guests))\b/i

/** Words of purging that are said of animals kept and of cleaning done: "a kennel upstairs", "we disinfected the mats". */
const kept = (s: Sentence) =>
  s.where('slight.purge').every(({ from, to }) => {
    const words = s.words(from, to)
    return (KEEPING.test(words) && ANIMALS.test(s.text)) || (CLEANING.test(words) && CHORES.test(s.text))
  })

const mild = (s: Sentence) => s.where('slight.wink').every(({ from, to }) => MILD.test(s.words(from, to)))
