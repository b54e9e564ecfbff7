/*
 * One's own rank, title or assignment in the plainest words: "My rank is sergeant", "I work in the traffic unit", "This is Sgt. Moore".
 * Patterns for `concerns/rank-title.ts`.
 */

const RANK =
  '(sgt|sergeant|lt|lieutenant|det|detective|det sgt|det lt|ofc|officer|patrolman|deputy chief|chief|captain|capt|cpl|ptl)'
const UNIT =
  '(detective bureau|detective unit|patrol division|traffic unit|traffic division|k9 unit|drug unit|gang unit|narcotics unit|vice squad|street crimes unit|warrant unit|motor unit|bike unit|marine unit|dive team|swat team|homicide unit|dispatch center|records division|internal affairs unit|honor guard|evidence room)'

export const RANK_TOLD: readonly string[] = [
  '[my (new|old|current|official|job|full|first|last)? (rank|title|job title|position|assignment) (is|was|will be|at the pd is|on the force is) (a|an|the)? <role.before>? (<role.title>|officer|captain|chief)] !(<poss>)',
  `[i ..1 (work|worked|am|was|serve|served|got (assigned|transferred|moved|promoted)|(am|was|am being) (assigned|transferred|moved|posted)|moved|transferred) (in|on|to|for|with|into) (the|our)? ${UNIT}]`,
  '[(i am|i was|i got|we are) (assigned|moved|transferred|put back) (to|on) (patrol|narcotics|homicide|dispatch|vice|the detectives|swat)]',
  '[i ..1 (work|worked|supervise|supervised|command|am working) patrol] !(boat~|dog~)',
  '[i am the (new|old|only)? (night|day|patrol|desk|evening|midnight|shift|traffic|day shift|night shift) (sergeant|lieutenant|captain|commander|supervisor)]',
  '[my promotion to <role.title>]',
  '[i ..2 (passed|pass|took|take|taking|failed|aced|studying for|sitting for) (the|my)? (sergeant|sergeants|lieutenant|lieutenants|captain|captains|detective|detectives|chief) <poss>? (exam|test)]',
  '^ [(sgt|lt|sarge|det|ofc|cpl) (here|checking in|speaking)]',
]

/** A title with a name behind it, as one gives one's own. */
export const INTRODUCED: readonly string[] = [
  `[(i am|this is|my name is|call me|it is|it is now|i am now) ${RANK} (<name>|<cap>) (<cap>)? !(<poss>)] !(and|who|with (his|her|my|our)|at (his|her)|on (his|her)|doing|getting|in (his|her)|s)`,
  `[(signed|regards|sincerely|respectfully|yours|yours truly|thanks) ${RANK} (<name>|<cap>) (<cap>)?] $`,
  `^ [${RANK} (<name>|<cap>) (<cap>)? (here|speaking|checking in|signing off)]`,
  `^ [${RANK} (<name>|<cap>) (<cap>)? (with|of|from|at)? (the)? <dept.name>] $`,
]

/** Titles with a name that everybody knows from a song, a film or a bottle. */
export const FAMED =
  /\b(?:(?:sgt|sergeant)\.? (?:pepper|slaughter|york|schultz|bilko)|(?:lt|lieutenant)\.? (?:dan|columbo|dangle|commander)|(?:captain|capt)\.? (?:jack|morgan|obvious|america|kirk|hook|marvel|planet|underpants|ahab|nemo|sparrow)|chief (?:wiggum|brody|bromden)|detective (?:conan|pikachu|loki)|officer (?:friendly|krupke|barbrady|jenny))\b/i
