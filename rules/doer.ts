import type { Seen } from './concern.ts'

/*
 * Who does what a sentence tells, and who says it: read from the words before a match, back to the start of its clause.
 */

const ME = new Set(['i', 'we', 'me', 'us', 'myself', 'ourselves'])
/** Nobody whom the writer knows, or somebody the writer speaks of as the doer. */
const THEM = new Set(
  'somebody someone he she they whoever who anyone anybody thief thieves burglar burglars scammer scammers punk punks creep vandal vandals robber robbers crook crooks man woman guy guys kid kids teen teens teenager teenagers boys people'.split(
    ' ',
  ),
)
const CLAUSE = /[;:()]|--| - |—/
/** Who is asked for as often as told of: "who has …", "anybody selling …". */
const ASKED = new Set(['who', 'whoever', 'anyone', 'anybody', 'somebody', 'someone'])
/** How far back the doer of a deed is looked for. */
const NEAR = 6

/**
 * Whether the deed of a match is somebody else's: "somebody walked off with my bike". The nearest word that can be the doer
 * decides, so that "he and I" is the writer's. In: what was seen, its evidence starting at the deed; whether somebody who is only asked
 * for is meant as well. Out: false where nobody is named.
 */
export function doneByOthers({ sentence, match }: Seen, asked = true): boolean {
  const { tokens, hits } = sentence
  for (let i = match.from; i >= 0 && i > match.from - NEAR; i--) {
    const { norm, before } = tokens[i]!
    if (ME.has(norm)) return false
    if (
      (THEM.has(norm) && (asked || !ASKED.has(norm))) ||
      (i < match.from && hits[i]!.some(({ tag }) => tag === 'name' || tag === 'name.first'))
    )
      return true
    if (CLAUSE.test(before)) return false
  }
  return false
}

const SAYING = new Set(
  'said says saying told tells telling threatened threatens threatening vowed vows swore warned warns warning yelled yells screamed screams shouted texted wrote posted messaged promised claimed claims'.split(
    ' ',
  ),
)
/** How far back a word of saying is looked for. */
const HEARD = 10

/**
 * Whether a match stands in what somebody else said, wrote or threatened: "my ex swore he would …". What the writer said, and
 * what is said to be said ("they say"), is not meant, nor what the writer agrees with.
 */
export function saidByOthers({ sentence, match, context }: Seen): boolean {
  if (context.tags.has('stance.agrees')) return false
  const { tokens } = sentence
  for (let i = match.from - 1; i >= 0 && i > match.from - HEARD; i--) {
    if (!SAYING.has(tokens[i]!.norm)) continue
    for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
      if (ME.has(tokens[k]!.norm)) return false
      if (/^(?:you|u)$/.test(tokens[k]!.norm)) return false
    }
    return i > 0
  }
  return false
}
