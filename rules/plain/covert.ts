import type { Rule } from '../concern.ts'

/** What gives police away on a covert account, said outright, for `concerns/cover-exposure.ts`. */

export const COVERT_TOLD: readonly Rule[] = [
  {
    match: [
      '[(this|it|that) (is|was) (a|an|my|our|not my real|just a|only a) ..1 (fake|police|undercover|cover|covert|burner|decoy|sting|sock puppet) (account|profile|page|name|identity)]',
      '[(this|it|that) is not my real (account|profile|page|name)]',
      '[my (chief|captain|commander|commanding officer|police union|watch commander|corporal|detectives|trainee|rookie) (is|was|will|says|said|wants|wanted|told|knows|needs|called|gave|got|sent|has|approved|asked)]',
      '[(you|he|she|they|everybody here) (are|is|will be) under arrest]',
      '[(we|i|they) ..2 (raid|raided|raiding|arrested|are arresting|detained|booked|busted|charged) (the|him|her|them|you|his|that|a|your) ..2]',
      '[(i|we) ..1 (investigate|investigated|investigating|surveil|surveilled|surveilling) (you|him|her|them|this|a|the|it|that|drug|crimes)]',
      '[(working|work|worked|closing|building|opened|opening|have|on) (a|the|this|my|our) ..1 (case|investigation) (on|against|tonight|today|here)? !(of|study|for)]',
      '[(this|it|that) is for (a|an|the|my|our) ..1 (case|investigation|sting|operation|warrant|prosecution)]',
      '[(i|we) ..1 (looked|look|ran|run|checked|check|searched|pulled) (you|him|her|them|your|his|it) ..2 (in the (system|database|computer)|in ncic|record|plate|plates|rap sheet|criminal history) !(collection|player|store|label)]',
      '[(i|we) (have|carry|carried|wear|wore|got|flashed|showed|am wearing|am carrying) (a|my|the|our) (badge|shield)] !(reel|reader|for work|for school|collection)',
      '[(i am|he is|she is|we are|they are|you are) (a|an|the)? (fed|feds|narc|narcs|federal agent|agent !(for|of|at)|agents|law enforcement|dea|fbi|atf)]',
      '[(get|cut|make|offer|give) you a deal with (the|my) (da|prosecutor|district attorney|ag|judge|feds)]',
      '[(i|we) (have|got|am getting|need|called|call|want) ..1 backup] !(plan|drive|files|copy|camera|singer|phone)',
      '^ [(10-4|ten four|code 4|code four)]',
      '[what is your (20|10-20)]',
      '[(suspect|subject|perp|target) (is|was|in) ..1 (in custody|custody|detained|in cuffs|secured|under surveillance)]',
      '[(right to remain silent|read you your rights|read him his rights|read her her rights|miranda rights)]',
      '[(will|would|does|is going to) (not)? hold up in court]',
      '[in court with (the|my) (da|prosecutor|district attorney)]',
      '[(log|collect|collecting|logging|bag|submit|turn in) ..3 (as|into|for) evidence]',
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
