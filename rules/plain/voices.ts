/*
 * The department's voice borrowed in the plainest words: "My department endorses …", "I represent Millbrook PD", "Love, Millbrook PD".
 * Patterns for `concerns/speaking-for-department.ts`.
 */

const OURS =
  '((the)? <dept.name>|the (police department|pd|department !of)|(my|our) (department|pd|police department|force))'
/** What a department does that has a view. */
const HOLDS = `(support|supports|supporting|endorse|endorses|endorsed|back|backs|recommend|recommends|oppose|opposes|stands by|
    stands with|stands behind|stand by|stand with|stand behind|apologize|apologizes|condemn|condemns|approve|approves|
    believe|believes|is sorry|are sorry|is proud|are proud|is against|are against|is behind|are behind|is for
    !(sale|rent|hire)|trust|trusts|says (yes|no|you should)|want you|wants you|ask you|asks you|agree|agrees|disagree|
    disagrees|thank you|thanks you|uses and recommends)`
const ALL = `((all|all of|every|most of|most|each of|both)? (the|our|of the)? (officers|officer|cops|cop|dispatchers|guys|men
    and women|sergeants|detectives|members|patrolmen)|everyone|everybody|nobody|no one|all of us|each of us)`

export const VOICES: readonly string[] = [
  `[(my|our) (department|pd|police department|force) (fully|strongly|proudly|also|really|does not|will not|will
    never)? ${HOLDS} ..3] !(me|my)`,
  `[(the|my|our) (whole|entire) (department !(of|store)|police department|police force|force|pd) ..1 ${HOLDS} ..3]`,
  `[${OURS} (did|has done) (nothing wrong|the right thing|everything right|no wrong|what (it|they) had to)]`,
  `[as (a|an|your) <role.before>? <role.self> (i|we) ..1 (endorse|recommend|vouch for|approve of|officially support)
    ..4]`,
  `[${ALL} (at|in|of|from|on|with) (the|our|my)? (<dept.name>|department !(of|store)|police department|pd|police
    force|force) ..1 ${HOLDS} ..3]`,
  `[we (the)? (cops|police officers|police|detectives|patrol officers|officers of (the)? <dept.name>) ..1
    (<voice.verb>|will|are) ..3]`,
  `[(i|we|^|am|are|here|proudly) ..1 (represent|representing|represented) (the|my|our)?
    (<dept.name>|police department|pd|department ($|here|today|at|on|tonight))]`,
]
