import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'

const MANY = /^(?:people|folks|things|animals|creatures|types|guys|freaks|ones|lot|kind)$/
/** Plain words that end in -s and name no others. */
const NO_PLURAL =
  /^(?:is|was|has|does|this|as|us|its|his|hers|yes|always|perhaps|sometimes|unless|across|less|days|years|weeks|months|hours|times|minutes|nights|thus|things|news|taxes|tvs|lots|upstairs|downstairs|besides|towards|afterwards|plus|makes|means|says|seems|looks|gets|comes|goes)$/

/**
 * Where a group named before is meant by "they", "them", "these people" or "their kind": in the sentences after it, or with
 * `after` further on in the same one. Another plural in between may be meant instead, and nothing is found.
 */
export function pronouns({ tokens }: Sentence, after = 0): Found[] {
  const found: Found[] = []
  for (let from = after; from < tokens.length; from++) {
    const { norm } = tokens[from]!
    const next = tokens[from + 1]?.norm ?? ''
    if (/^(?:they|them)$/.test(norm)) found.push({ from, to: from + 1 })
    else if (
      /^(?:these|those|that|this|their|your|both)$/.test(norm) &&
      MANY.test(next) &&
      !(norm === 'that' && next === 'people')
    ) {
      if (norm !== 'that' && norm !== 'this' ? true : next === 'lot') found.push({ from, to: from + 2 })
    } else if (/^(?:of)$/.test(norm) && next === 'them') continue
    else if (
      tokens[from]!.kind === 'word' &&
      norm.length > 3 &&
      /[^s']s$/.test(norm) &&
      !NO_PLURAL.test(norm) &&
      !/^(?:it|he|she|that|who|which|everybody|everyone|nobody)$/.test(tokens[from - 1]?.norm ?? '') &&
      found.length === 0
    )
      return found
  }
  return found
}
