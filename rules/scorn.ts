import type { Seen } from './concern.ts'

/** "The manners of a duchess": whose likeness is praise. */
export const PRAISED_LIKENESS = `..2 (saint|angel|model|queen|king|princess|duchess|diplomat|butler|poet|scholar|surgeon|champion|champ|monk|nun|
    elephant|librarian|lion|mule|ox|farmer|teenager|dancer|oak|nurse)`

/**
 * How scorn is put, whoever it is of: as what somebody is, cannot do, smells like, should be. Shared by
 * the concerns that ask whom the scorn is of.
 */
export const SCORN: readonly string[] = [
  `(is|are|was|were|be|being|<poss>|am|such|what|nothing but|total|complete|absolute|utter|real|just|biggest|same|
    another|those|these|some|like|que|um|una|un|uma|es|é|son|sao) ..3 [<scorn.noun>]`,
  `(bunch|pack|gang|collection|crew|room full|house full|building full|board|office full|department)
    (of|full of|run by) ..2 [<scorn.noun>]`,
  '[<scorn.noun> (and|con|with|in|of|from) ..4] $',
  `(is|are|was|were|<poss>|be|being|so|too|how|such a|what a|that|these|those|just|really|a) ..2 [<scorn.adj>]
    !(question~|thing~|luck|stuff|idea~|phone|game|weather|joke~|move|mistake~|song~|dog~|dance)`,
  `[<scorn.adj> (man|woman|boss|chief|captain|people|guy|lady|kid|dude|lawyer|attorney|clerk|place|department|town|
    board|management|leadership|cop|cops|piece|little)]`,
  '^ ..4 [<scorn.adj>] $',
  '[<scorn.phrase>]',
  `[(could|would|can|did|do|does|will) not ..2 <scorn.competence> ..9 (if|with|without|from|unless|even if|on a|in a|
    out of|and a|in the|on the|either)]`,
  `[(could|would|can) not (even)? (find|run|lead|manage|pour|spell|organize|count|catch|tell|investigate|supervise|
    dock|plan) (a|an|his|her|their|its|the|there|own|water|shit|ass|squat|one) ..4]`,
  '[(would|could) not know (a|an|the|good|real|his|her|their|police|hard|work|leadership) ..8]',
  `[(have|has|had) (never)? (met|seen|known|arrested|scraped|stepped in|smelled) ..3
    (with more|with better|smarter|brighter|nicer|cleaner|more useful|more honest|dumber|with less) ..5]`,
  `[the only (thing|time|one) ..3 (he|she|they|the chief|the captain) (ever|has ever|can|could|does|do|leads|runs)
    ..6]`,
  `[(worst !in|dumbest|laziest|slowest|stupidest|weakest|cheapest|sorriest|nastiest|saddest|crookedest|most useless|
    most incompetent|most corrupt|most clueless) ..8]`,
  '[more ..4 than (brains|sense|backbone|leadership|teeth|integrity|talent|any of them|all of them|the whole) ..2]',
  '^ [<scorn.adj>] ..6 $',
  '(five|four|three|both|all|those|these|ese|esa|esos|los|las|puro|pura|puros) [<scorn.noun>]',
  '^ (total|absolute|complete|utter|pure)? [<scorn.noun>] $',
  `[(manners|brains|brain|charm|personality|soul|morals|attention span|face|voice|spine|iq|warmth|backbone|grip|
    memory|work ethic|sense) of (a|an) !(${PRAISED_LIKENESS}) ..3]`,
  '[(have|has) (met|known|seen) ..3 with (a|an|more|better) ..6]',
  '[where ..3 (go|goes|come) to (die|nap|rot|retire|sleep|hide)]',
  `[(got|gets|get|made|landed|bought) (the job|the promotion|the spot|promoted|hired|sergeant|detective|lieutenant|
    captain|chief|his stripes|her stripes|the bars|the corner office|that badge) ..3
    (because|by|through|thanks to|on account) ..6]`,
  `[the (one|guy|man|woman|lady|genius) who (lost|dropped|crashed|slept|forgot|locked|left|shot|wrecked|failed|cannot|
    can not|could not|never) ..6]`,
  `[(nobody|none of them|no one|never|not one of them|not) ..4 (worked|written|driven|walked|made|taken|seen|answered|
    touched) ..5 since ..4]`,
  `(people|man|men|woman|someone|bosses|boss|guy|guys|clown~) who (can|could|will|would|do|does) not (even)?
    [<scorn.competence> ..4]`,
  `[(run|runs|running|ran) ..6 (into the ground|like a (circus|zoo|mob|prison|border|kingdom|cult|daycare|lemonade
    stand|frat|clown show|family business)) ..2]`,
  '[(run by|staffed by|owned by|managed by) ..2 <scorn.noun>]',
  `[<scorn.noun> of (a|an) (man|woman|lady|guy|fella|driver|mother|father|kid|landlord|cop|boss|chief|captain|
    lieutenant|sergeant)]`,
  '[(lie|lies) like (he|she|they|a rug) (breathe|breathes)?]',
  `[(can not|could not|cannot) ..1 (write|read|shoot|drive|lead|make|take|tell|do|find|run|handle|testify|type|spell)
    ..4 to save (his|her|their) (life|lives)]`,
  `[thinks (he|she) (is)? (queen|king|the queen|the king|god|god <poss> gift|royalty|napoleon|a general|better than)
    ..4]`,
  `[(treat|treats|treated|treating) ..4 like (dirt|garbage|trash|animals|dogs|cattle|mules|slaves|criminals|nothing|
    machines|furniture|the help|second class ..1)]`,
  `[like (i|we) (was|were|am|are) (furniture|nothing|invisible|dirt|a ghost|trash|garbage|not there|a bug|a stranger|
    the help)]`,
  '[(takes|took|taking|accepts|pockets) (envelopes|payoffs|kickbacks|cash|bribes) ..5]',
]

const OF_OURSELVES = /\b(?:i am|i['’]m|i was|i feel|me being|my own)\b/i

/** "Two onions in the fat": what is fried in, trimmed, chewed. */
const melted = ({ tokens }: Seen['sentence'], match: Seen['match']) =>
  match.to - match.from === 1 &&
  tokens[match.from]!.norm === 'fat' &&
  /^(?:the|of|in|some|any|no|more|less|body|duck|goose|bacon|chicken|beef|hot|good|bad|milk|trans|low|full)$/.test(
    tokens[match.from - 1]?.norm ?? '',
  )

/** Whether the scorn is not of the writer, of a thing, or of a side in a game. */
export function ofSomebody({ sentence, context, match }: Seen): boolean {
  if (context.play >= 3 && context.author !== 'police') return false
  if (melted(sentence, match)) return false
  const before = sentence.words(Math.max(0, match.from - 4), match.from)
  return !OF_OURSELVES.test(before)
}
