import { codes } from '../lexicons/codes.ts'
import { EVERYWHERE } from '../lexicons/common-words.ts'
import { contempt } from '../lexicons/contempt.ts'
import { OTHER_WORDS, SCORNFUL, SLURS, SWEAR_WORDS, VERBS } from '../lexicons/disguised.ts'
import { groups } from '../lexicons/groups.ts'
import type { Lexicon } from '../match/lexicon.ts'
import { WORTH } from '../prepared.ts'
import { forms } from './inflect.ts'

/**
 * Why a word is worth a disguise:
 * - `swear`: it is sworn or lewd
 * - `slur`: it abuses by itself
 * - `group`: it names people of a protected group
 * - `scorn`: it says what contempt says of people, or is a verb of harm
 * - `other`: writers are known to disguise it
 * - `common`: it is everywhere, and only read for its neighbours
 */
export type Worth = 'swear' | 'slur' | 'group' | 'scorn' | 'other' | 'common'

/** The single words of some tags of a lexicon, with their forms where it has them; of nouns the plural alone. */
function single(lexicon: Lexicon, tags: RegExp, verbs = false): string[] {
  return Object.entries(lexicon)
    .filter(([tag]) => tags.test(tag))
    .flatMap(([, terms]) => terms.split(/[,\n]/))
    .map((term) => term.trim())
    .filter((term) => /^[a-z]{3,}~?$/.test(term))
    .flatMap((term) => {
      if (!term.endsWith('~')) return [term]
      const [word, ...more] = forms(term.slice(0, -1))
      return [word!, ...more.filter((form) => verbs || !/(?:ing?|ed)$/.test(form))]
    })
}

/** The words worth a disguise, a line for each reason, each word once; for the build. */
export function worthTable(): string {
  const seen = new Set<string>()
  const line = (worth: Worth, words: readonly string[]) => {
    const fresh = words.filter((word) => !seen.has(word) && seen.add(word))
    return `${worth} ${fresh.join(' ')}`
  }
  return [
    line('swear', SWEAR_WORDS.flatMap(forms)),
    line('slur', [...SLURS, ...single(groups, /^slur$/), ...single(codes, /^slur$/)]),
    line('group', single(groups, /^group\.(?:noun|of)$/)),
    line('scorn', [
      ...VERBS.flatMap(forms),
      ...single(contempt, /^contempt\.(?:is|noun|epithet|person|vermin)$/),
      ...single(contempt, /^contempt\.feel$/, true),
      ...SCORNFUL,
    ]),
    line('other', OTHER_WORDS),
    line('common', [...EVERYWHERE]),
  ].join('\n')
}

let made: ReadonlyMap<string, Worth> | undefined

/** Every word worth a disguise, and why. */
export function worth(): ReadonlyMap<string, Worth> {
  if (made) return made
  const out = new Map<string, Worth>()
  for (const line of (WORTH ?? worthTable()).split('\n')) {
    const [why, ...words] = line.split(' ')
    for (const word of words) out.set(word, why as Worth)
  }
  made = out
  return out
}
