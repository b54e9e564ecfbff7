import type { Example, Rule, Seen } from '../concern.ts'
import type { Mark } from '../types.ts'

/** Scorn of the department, its people and the town in so many words, for `concerns/disparage-department.ts`. */

const VERY = `(so|such|really|just|very|totally|completely|pretty|absolutely|such a|kind of|basically|still|always|always been|a
    total|a complete|an absolute|a real|clearly|honestly|again|too|the most)?`
const DEPARTMENT = `(<dept.name>|(my|our|this|the) (own|whole|entire|stupid|damn|little|goddamn|crappy|own damn)?
    (department|dept|pd|police department|police force|agency|police station|precinct|police union) !of|(the|our)
    millbrook police)`
const RANK = `(chief|police chief|deputy chief|captain|lieutenant|lt|sergeant|sarge|sgt|corporal|shift commander|watch commander|
    fto|patrol supervisor|union rep|dispatcher|dispatchers|detectives|detective|rookie|rookies|recruits|new recruits|
    command staff|brass|leadership|union|dispatch)`
/** Of whom "the" is enough to know that ours is meant, and who else's would be called by its own name. */
const LEADER = `((my|our) ..1 ${RANK}|the (chief|police chief|deputy chief|chief of police|brass|command staff|white
  shirts|lieutenant|lieutenants|sergeants|desk sergeant|shift commander|watch commander|dispatchers|detectives|new
  recruits|rookies)|command staff|dispatch)`
const NAMED = `(<roster.full>|<dept.chief>|<dept.official>|(officer|ofc|sergeant|sgt|lieutenant|lt|captain|capt|detective|det|
    dispatcher|chief) (<roster.last>|<cap>)|<roster.last>)`
const TOWN = `((the|our|this) (town|mayor|town manager|town administrator|town council|city council|select board|selectboard|
    selectmen|dpw)|town hall|city hall|<dept.town>|<dept.official>)`
const KIN = '(wife|husband|son|daughter|kid|kids|children|girlfriend|boyfriend|family|mother|sister|brother)'
const COLLEAGUES = `((the|these|all the|most|half the|my fellow) (cops|officers|dispatchers|guys|people)
    ((i|we) work with|on (my|our|day|night) shift|(in|at|from) (my|our|this) (department|pd|station|shift))|
    (everyone|everybody|nobody|half) (in|at|of) (my|our|this) (department|pd|shift|station)|half (my|our|the) shift)`
const OURS = `(${DEPARTMENT}|${LEADER}|${NAMED}|${TOWN}|${COLLEAGUES}|(${LEADER}|${NAMED}) <poss> ${KIN})`

const BAD = `(terrible|horrible|awful|bad|lousy|rotten|pathetic|crappy|shitty|miserable|useless|worthless|lazy|dirty|corrupt|
    crooked|weak|spoiled|stupid|dumb|fat|ugly|lying|incompetent|clueless|poor|sorry|sad|worst|laziest|dumbest|ugliest)`
const HEAD = `(cop|cops|officer|officers|chief|boss|bosses|leader|leaders|sergeant|captain|lieutenant|supervisor|department|pd|
    police department|place to work|town|place|mayor|manager|detective|dispatcher|person|man|woman|human being|brat|
    brats)`
const NAME_CALLED = `(idiot~|moron~|coward~|liar~|joke|clown~|crook~|thief|thieves|fraud~|fool~|jerk~|asshole~|loser~|bully|bullies|
    drunk~|disgrace|embarrassment|mess|circus|dump|hole|shithole|hellhole|disaster|dumpster fire|garbage|trash|pig~|
    slob~|brat~|slut~|witch~|bitch|bitches|whore~|snake~|rat~|weasel~|hypocrite~|tyrant~|creep~|scumbag~|dirtbag~|
    cesspool|nightmare|laughingstock|fat slob|spoiled brat~)`
const QUALITY = `(useless|worthless|incompetent|clueless|spineless|gutless|stupid|dumb|lazy|corrupt|crooked|dishonest|pathetic|
    terrible|horrible|awful|ridiculous|rotten|toxic|fat|ugly|hopeless|dysfunctional|inept|cowardly|a waste of ..3|the
    worst|badly run|poorly run|badly managed|poorly managed|run by <scorn.noun>|full of
    (liars|idiots|morons|cowards|crooks|it|shit|crap))`
const IS = '(is|are|was|were|am|has been|have been|has become|will always be|has always been)'

/** What fails them is a dish, a toy, a game, or they are defended. */
const KINDLY =
  /\b(?:fire chief|scout|chili|costume|parade|birthday|trivia|karaoke|softball|bowling|hockey|puppet|drawing|impression|kidding|thank\w*|proud|love|best|joke about|says?|said|called|calls|if|when|until|traffic|weather|radio|coffee|machine|printer|beautiful|great|wonderful|good|nice|not|isn['’]?t|aren['’]?t|wasn['’]?t)\b/i

/** "The traffic in this town": something else fails. */
const WITHIN = /^(?:in|of|at|for|around|from|through|across|near|to|outside|about|on|with|like)$/
/** What makes a mess of a place, and captains and sergeants that everybody knows. */
const WEATHERED =
  /\b(?:storm|flood(?:ed)?|snow\w*|rain|wind|leaves|mud|construction|paint\w*|renovat\w*|party|captain (?:hook|america|kirk|marvel|crunch|ahab|nemo|sparrow|picard|jack)|sergeant pepper|brass (?:is|was) (?:dirty|ugly))\b/i

const OF_TOWN = /\b(?:mayor|town|city|select\w*|dpw|millbrook)\b/i
const OF_DEPARTMENT = /\b(?:department|dept|pd|force|agency|station|precinct|union|police)\b/i

/** Whom the words are of. In: the evidence. Out: its mark. */
const whom = ({ words, sentence }: Seen): Mark[] => [
  sentence.has('dept.official')
    ? 'disparages:town'
    : OF_DEPARTMENT.test(words)
      ? 'disparages:department'
      : OF_TOWN.test(words)
        ? 'disparages:town'
        : 'disparages:employee',
]

/** The rules; `elsewhere` tells another employer's people. */
export const superiorRules = (elsewhere: (seen: Seen) => boolean): readonly Rule[] => [
  {
    match: [
      `[${OURS} ${IS} ${VERY} ..1 (${NAME_CALLED}|${QUALITY}|${BAD} ${HEAD})]
        !(story|stories|song|book|question|luck|shirt|costume|for (halloween|the play))`,
      `[${OURS} (suck|sucks|sucked|stinks|blows) ..3]`,
      `[${OURS} (do|does|did|will|would) not (really|even|ever|actually)? (care|give a (damn|shit|crap|hoot|rip))
        (about (us|me|its|their|his|her|our|any|officers|cops|anybody|anyone|the (officers|cops|guys|town)|this)|$)
        ..2]`,
      `[${OURS} (never|does not|do not|will not|did not) (ever)? (back|backs|backed|support|supports|supported|
        protect|protects|listen to|listens to) (us|me|its officers|their officers|our officers|the officers|anybody)
        ..2]`,
      `[${OURS} (has|have|had) no (idea|clue|spine|guts|backbone|integrity) ..5]`,
      `[${OURS} (do|does|did) not know (what|how) ..5]`,
      `[${OURS} only (cares|care) about (himself|herself|themselves|money|the budget|politics|votes|his|her|their)
        ..3]`,
      `[${OURS} (should|needs to|need to|must|has to|have to|ought to)
        (be (fired|replaced|demoted|removed|ashamed|disbanded|in jail)|resign|retire|quit|step down|go $|be ashamed)
        ..3]`,
      `[${OURS} (is|are)? (going to|will|has|have)? (ruin|ruins|ruined|ruining|destroyed|destroying|destroy|wrecked|
        killing) (this|the|our|my) (department|pd|town|city|police department|place|morale|career) ..2]`,
      `[${OURS} (lied to (us|me|everyone|everybody|the (town|public|officers))|screwed (us|me)|threw (us|me) under the
        bus|stabbed (us|me) in the back|betrayed us|(treats|treat|treated) (us|me|its officers|officers|everyone) like
        (dirt|garbage|trash|crap|shit|dogs|animals|children)) ..2]`,
      `[(i|we|everyone|everybody|half the town|all of us) ..1 (hate|hates|despise|despises|can not stand|loathe)
        (working (for|at))? (${LEADER}|(my|our|this) (department|pd|police department|town)|<dept.name>|<dept.town>|
        ${NAMED}|(my|our|the) (mayor|town manager|select board|selectmen))]
        ($|and|so|with|more|tonight|today|again|but)`,
      `[(nobody|no one) (here|in this department|at the pd|at work|on my shift)?
        (likes|respects|trusts|believes|listens to|wants to work (for|with)) (${LEADER}|${NAMED}|(our|the) mayor)]`,
      `[(ashamed|embarrassed|sick) (of|by|to (be part of|work for|work at|be in)) (${DEPARTMENT}|${LEADER})]`,
      `[(is|are) (${LEADER}|${NAMED}|(the|our) (mayor|town manager)) ${VERY}
        (stupid|dumb|lazy|corrupt|crooked|drunk|incompetent|an idiot|a moron|blind)]`,
      `[why (is|are) (${OURS}) ${VERY} (${QUALITY}|such (a|an) ${NAME_CALLED})]`,
      `^ (this is|what a|easily|by far|simply)? (the)? [(worst|terrible|horrible|pathetic|lousy|joke of a|sorry excuse
        for a) (chief|police chief|sergeant|captain|lieutenant|police department|department|pd|mayor|select board|
        command staff)] (ever|in the (state|county|country)|i (ever|have)|we (ever|have)|$)`,
      `[(i|we) work (for|at|in|under) (the|a) (worst|dumbest|laziest|most corrupt|most useless|terrible|horrible|
        lousy|crooked|corrupt) (department|pd|police department|chief|sergeant|captain|police force) ..4]`,
      `[(a|such a|what a|total|complete) (joke|mess|disgrace|dump|circus|disaster) of a
        (department|pd|police department|police chief)]`,
      `^ [(fire|get rid of|replace|dump) (the|our|this|that|my)? (chief|police chief|town manager|whole command staff|
        chief pruitt)] ($|now|already|today|please|and)`,
      `[is there a (dumber|lazier|worse|more useless|stupider) (chief|sergeant|captain|lieutenant|mayor|department|pd)
        ..4]`,
      `[you are (a|an|the)? ..1 ${BAD} (chief|sergeant|captain|lieutenant|police chief)]`,
      `[(training|morale|leadership|management|command|supervision) (at|in|here at) (this|my|our|the) ..1
        (department|pd|police department|station) (is|are|sucks) ..3 ]`,
      '[leadership here (is|sucks) ..3]',
    ],
    why: 'Speaks with scorn of the department, the town or those who work there.',
    marks: whom,
    even: ['negated'],
    unless: ['quoted', 'reported', 'hypothetical', 'condemned'],
    when: (seen) =>
      seen.context.play === 0 &&
      !elsewhere(seen) &&
      !WITHIN.test(seen.sentence.tokens[seen.match.from - 1]?.norm ?? '') &&
      !WEATHERED.test(seen.sentence.text) &&
      // Whoever says it otherwise is quoted.
      !/,["”’]? (?:says?|said|goes|yells?|yelled) \w/i.test(seen.sentence.text) &&
      !KINDLY.test(seen.words.replace(/\b(?:does|do|did|will|would|ca|can|wo)(?:n['’]?t| ?not)\b/gi, '')),
  },
]

export const superiorFinds: readonly Example[] = [
  '[My department is a joke]',
  '[This town sucks]',
  '[Millbrook PD sucks]',
  '[The chief is lazy]',
  '[The chief doesn’t care about us]',
  '[I hate my sergeant]',
  '[The mayor is ruining this town]',
  '[Worst chief] ever',
  '[Fire the chief]',
  '[My department is badly run]',
  '[The chief’s kids are brats]',
]

export const superiorLeaves: readonly Example[] = [
  'The chief is not lazy',
  'My department is hiring two officers',
  'I hate this town in February and love it in June',
  'My captain on the boat is a clown',
  'Our union is meeting on Tuesday',
  'The traffic in this town sucks',
  'This town is a mess after the storm',
  'Fire the grill, the chief is hungry',
  'The worst mayor in the movie is a shark denier',
  'Millbrook is a good place to live',
  'Nobody likes Mondays, says the sergeant',
]
