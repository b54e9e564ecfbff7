import type { Rule } from '../concern.ts'

/** What gives police away on a covert account, said outright, for `concerns/cover-exposure.ts`. */

export const COVERT_TOLD: readonly Rule[] = [
  {
    match: [
      `[(we|i|they) ..2 (raid|raided|raiding|arrested|are arresting|detained|booked|busted|charged)
        (the|him|her|them|you|his|that|a|your) ..2]`,
      '^ [(10-4|ten four|code 4|code four)]',
      '[(right to remain silent|read you your rights|read him his rights|read her her rights|miranda rights)]',
    ],
    why: 'Ties this account to police or the department.',
    sure: 'inferred',
    even: ['negated', 'condemned', 'play'],
    when: ({ context, sentence }) =>
      context.account === 'investigative' &&
      !sentence.has('play.music', 'play.game', 'play.screen', 'play.sport') &&
      !/\b(?:my (?:mom|dad|wife|husband|cat|dog)|real estate|free agent|fridge|phone case|case of (?:beer|water)|league|walmart|target|amazon|warehouse|kitchen|restaurant|diner|bar shift|shift at the|dunkin\w*)\b/i.test(
        sentence.text,
      ),
  },
]
