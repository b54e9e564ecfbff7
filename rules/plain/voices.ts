/*
 * The department's voice borrowed in the plainest words: "My department endorses …", "I represent Millbrook PD", "Love, Millbrook PD".
 * Patterns for `concerns/speaking-for-department.ts`.
 */

const OURS =
  '((the)? <dept.name>|the (police department|pd|department !of)|(my|our) (department|pd|police department|force))'
/** What a department does that has a view. */
const HOLDS =
  '(support|supports|supporting|endorse|endorses|endorsed|back|backs|recommend|recommends|oppose|opposes|stands by|stands with|stands behind|stand by|stand with|stand behind|apologize|apologizes|condemn|condemns|approve|approves|believe|believes|is sorry|are sorry|is proud|are proud|is against|are against|is behind|are behind|is for !(sale|rent|hire)|trust|trusts|says (yes|no|you should)|want you|wants you|ask you|asks you|agree|agrees|disagree|disagrees|thank you|thanks you|uses and recommends)'
const ONE = '(officer|cop|member|employee|sergeant|detective|lieutenant|captain|dispatcher|patrolman|veteran)'
const ALL =
  '((all|all of|every|most of|most|each of|both)? (the|our|of the)? (officers|officer|cops|cop|dispatchers|guys|men and women|sergeants|detectives|members|patrolmen)|everyone|everybody|nobody|no one|all of us|each of us)'

export const VOICES: readonly string[] = [
  `[(my|our) (department|pd|police department|force) (fully|strongly|proudly|also|really|does not|will not|will never)? ${HOLDS} ..3] !(me|my)`,
  `[(the|my|our) (whole|entire) (department !(of|store)|police department|police force|force|pd) ..1 ${HOLDS} ..3]`,
  `[${OURS} (did|has done) (nothing wrong|the right thing|everything right|no wrong|what (it|they) had to)]`,
  `[${OURS} (uses|use|loves|love) (and (loves|recommends|trusts)|this|these|only|<cap>) ..4] !(me|my)`,
  `[as (a|an|the) ..1 ${ONE} (of|with|at|in|for|on) (the|this|our|my)? ..1 (<dept.name>|department !of|police department|pd|force) (i|we)? ..1 ${HOLDS} ..3]`,
  '[as (a|an|your) <role.before>? <role.self> (i|we) ..1 (endorse|recommend|vouch for|approve of|officially support) ..4]',
  `[${ALL} (at|in|of|from|on|with) (the|our|my)? (<dept.name>|department !(of|store)|police department|pd|police force|force) ..1 ${HOLDS} ..3]`,
  `[we (the)? (cops|police officers|police|detectives|patrol officers|officers of (the)? <dept.name>) ..1 (<voice.verb>|will|are) ..3]`,
  `[(view|position|opinion|stance|answer|message) of (my|our|the) (department !of|pd|police department|force|<dept.name>) (is|on|to) ..4]`,
  '[(my|our) (department|pd|police department|force) <poss> (official)? (view|position|opinion|stance|answer|message|statement) (is|on|to) ..4]',
  '[our official (position|stance|statement|response|answer|policy|view) (is|on) ..4]',
  '[this is (an|the|our) official (statement|announcement|position|response|notice|word)] !(from (the|my) (school|library|bank))',
  `[(the|our|my)? (police)? chief (<cap>)? <cap>? (fully|proudly|also|personally)? (supports|endorses|backs|opposes|recommends|stands with|stands behind|is behind|says (you|we|to (vote|support|buy))|wants (you|everyone|everybody|us all) to (vote|support|buy|know|come))]`,
  '[(i|we|^|am|are|here|proudly) ..1 (represent|representing|represented) (the|my|our)? (<dept.name>|police department|pd|department ($|here|today|at|on|tonight))]',
  '[in the name of (the|our|my)? (<dept.name>|department !of|police department|pd|force) ..3]',
  '[(speak|speaking|talk|talking|answer|apologize) for (every|each|all|most|my fellow|the) ..1 (cop|cops|officer|officers|dispatcher|dispatchers|policeman) (in|at|on|here|of) ..3]',
  '[(speak|speaking|talk|talking) for my (department|pd|police department|fellow officers)]',
  `^ [(happy|merry|greetings|thanks|thank you|love|best wishes|congratulations|warm wishes|prayers|hello|welcome) ..3 from (the|your|our|my|all of us at|everyone at)? (the|your)? <dept.name>] ($|and)`,
  '^ [from (the|your)? <dept.name> to (you|your|all|everyone|our|the) ..4]',
  '[^ (love|signed|sincerely|regards|yours truly|respectfully) (the|your)? <dept.name>] $',
]
