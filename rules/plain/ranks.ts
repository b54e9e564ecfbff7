/*
 * One's own rank, title or assignment in the plainest words: "My rank is sergeant", "I work in the traffic unit", "This is Sgt. Moore".
 * Patterns for `concerns/rank-title.ts`.
 */

const RANK = `(sgt|sergeant|lt|lieutenant|det|detective|det sgt|det lt|ofc|officer|patrolman|deputy chief|chief|captain|capt|cpl|
    ptl)`

export const RANK_TOLD: readonly string[] = [
  `[i am the (new|old|only)? (night|day|patrol|desk|evening|midnight|shift|traffic|day shift|night shift)
    (sergeant|lieutenant|captain|commander|supervisor)]`,
  '^ [(sgt|lt|sarge|det|ofc|cpl) (here|checking in|speaking)]',
]

/** A title with a name behind it, as one gives one's own. */
export const INTRODUCED: readonly string[] = [
  `[(i am|this is|my name is|call me|it is|it is now|i am now) ${RANK} (<name>|<cap>) (<cap>)? !(<poss>)]
    !(and|who|with (his|her|my|our)|at (his|her)|on (his|her)|doing|getting|in (his|her)|s)`,
  `^ [${RANK} (<name>|<cap>) (<cap>)? (with|of|from|at)? (the)? <dept.name>] $`,
]

/** Titles with a name that everybody knows from a song, a film or a bottle. */
export const FAMED =
  /\b(?:(?:sgt|sergeant)\.? (?:pepper|slaughter|york|schultz|bilko)|(?:lt|lieutenant)\.? (?:dan|columbo|dangle|commander)|(?:captain|capt)\.? (?:jack|morgan|obvious|america|kirk|hook|marvel|planet|underpants|ahab|nemo|sparrow)|chief (?:wiggum|brody|bromden)|detective (?:conan|pikachu|loki)|officer (?:friendly|krupke|barbrady|jenny))\b/i
