import type { Example } from '../concern.ts'

/** A people by name, or the many of one sex. */
const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
/** One who is meant for all of them: "a Jew", "your typical Greek". */
const BE = '(is|are|was|were|be|being|seem|seems|become|act|sound|look)'
/** What stands between "are" and the quality. */
const ADV =
  '(all|just|really|so|such|very|too|always|also|still|only|truly|literally|basically|simply|mostly|mainly|generally|usually|naturally|inherently|genetically|biologically|mentally|morally|kind of|sort of|pretty|quite|rather|downright|flat out|plain|straight up|honestly|fucking|damn|goddamn|incredibly|extremely|nothing but|a bunch of|a pack of|a|an|the|some|some of|most of them|to me|in general|as a rule|as a group|as a whole|today|these days|nowadays|for the most part|by nature)'
const ADVS = `${ADV}? ${ADV}? ${ADV}?`
/** A bad quality; some are bad only in bad company. */
const ILL = '(<contempt.soft>|<contempt.is>)'
const KIND =
  '(people|folks|race|races|bunch|lot|breed|creatures|individuals|species|culture|nation|tribe|beings|persons|women|men|human beings)'
const ALL_OF_THEM =
  '(by nature|by birth|by blood|to the bone|to the core|inside and out|through and through|as hell|as shit|as fuck|as sin|as can be|period|full stop|every (last|single)? (one|damn one)|all of (them|em)|the lot of (them|em)|no exceptions|always (have been|were|will be)|and always (have been|were|will be)|down to the last)'
const NEGATIVE =
  '(war|wars|misery|trouble|troubles|problem|problems|crime|crimes|evil|mess|crisis|collapse|scam|scams|plot|plots|shooting|shootings|thefts|break ins|disaster|disasters|poverty|filth|violence|decline|inflation|everything wrong|it all|all of it|all of this|all this|everything|every bad thing|what is wrong|why this (town|country|city) ..4)'
const HOSTILE =
  '(take over|kill (us|you|everybody|everyone|all of us|americans|christians|jews|whites)|attack|replace us|destroy|strike|get us|outbreed|conquer|rob (us|you|everybody|everyone)|rape|infiltrate|behead|enslave|blow (us|something|themselves) up|run us|turn on us|bleed us)'
const GOODNESS =
  '(decency|honesty|shame|honor|kindness|humanity|morals|morality|gratitude|dignity|intelligence|class|common sense|compassion|sense|manners|virtue|loyalty)'
const USE =
  '(nothing|one thing|not much|little|drinking|stealing|breeding|cooking|cleaning|complaining|begging|making babies|trouble|causing trouble)'

/** What they are said to be, with words between, as one of two, as an opinion, or the other way round. */
export const QUALITIES: readonly string[] = [
  // Two bad qualities, or one with "people".
  `[${MANY} ${BE} ${ADVS} <contempt.soft> (and|or)? ${ADVS} ${ILL}] !(food|coffee|drinks|tea|soup|water|weather|season|together)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} (and|or)? ${ADVS} <contempt.soft>] !(food|coffee|drinks|tea|soup|water|weather|season|together)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} ..1 ${KIND}] !(who|at|in (this|my)|on)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} ${ALL_OF_THEM}]`,
  // As the writer sees it.
  `(i|we|you|one) ..3 [(see|view|regard|consider|call|rank|find|think of|look at|have always found|always found|have found) ..1 ${ANY} (as|to be|to|like)? ${ADVS} (<contempt.is>|<contempt.noun>|<contempt.vermin>|<contempt.soft> ${KIND})]`,
  `[(taught|showed|told|convinced|proved to) (me|us) ..2 ${MANY} ${BE} ${ADVS} ${ILL}]`,
  `[${MANY} have (got|always|never)? ..2 (got to be|been) ..1 the <contempt.is>]`,
  '[(every|any) (single)? ..1 <group.marked> ((at|on|from|of|around|over|in (that|the|this (town|country|city|county))) ..3)? (is|<poss>) ..1 (a|an) ..1 (<contempt.is>|<contempt.person>)] !(in (the|this)|when|at|on|with)',
  `[(a|any|every|the|one)? ..1 (woman|<group>|<group.single>) (is|are) worth (half (a|of a|as much)|less than|nothing|a quarter of|a tenth of) ..3] !(if|when|without|to (him|them|her))`,
  `[all (the|these|those|that|you)? ${MANY} (ever)? (care about|want|think about|know|do|talk about|know how to do|are after) (is|are) ..2 (money|gossip|sex|fighting|stealing|drinking|themselves|handouts|steal|lie|beg|complain|breed|babies|welfare|checks|whine|drink|cheat|revenge|free)]`,
  `[(everyone|everybody|all|all of you|yall) ..5 (except|besides|but not|minus|apart from|other than|not counting) ..2 ${MANY} ..2 (who|they|those|because) ..3 (can|should|deserve|are|belong) ..2 (rot|choke|burn|hell|die|drown|<contempt.is>|<contempt.fate>|<contempt.harm>)]`,
  // The worst of all.
  `[${MANY} (are|is|have|has|got) ..2 the (most (${ILL}|<contempt.epithet>)|(dirtiest|dumbest|laziest|rudest|meanest|nastiest|ugliest|cheapest|stupidest|greediest|sneakiest|filthiest|vilest|cruelest|sorriest|coldest|fakest|craziest|smelliest|slimiest|foulest|sickest|lyingest|lowest|slowest|weakest)) ..3]`,
  // Less than others.
  `[${MANY} ${BE} (just|simply|really)? not (as|that|very|too|exactly|all that|nearly as|the most)? ..1 (bright|smart|intelligent|clever|honest|civilized|advanced|evolved|trustworthy|sane|human|decent people|normal people)] !(think|assume|enough to)`,
  `[${MANY} ${BE} ${ADVS} (lower|lowest|further down) on the (ladder|food chain|totem pole|evolutionary|scale|rung|tree)] ..1`,
  `[${MANY} (as)? (a|the)? (lower|lesser|inferior|lowest|primitive) (form|class|kind|type|breed|species|order|life form|race|stock|caste) ..3]`,
  `[${MANY} ${BE} ${ADVS} (lower|lesser|inferior|lowest|primitive|filthy|evil|cursed|lying|dirty|barbaric) (form|class|kind|type|breed|species|order|life form|race|stock|caste|people) ..3]`,
  // Good for one thing.
  `[${MANY} ${BE} (only|just|mostly)? good for (one thing|nothing|drinking|stealing|breeding|making babies|trouble)] !(us|you|me|the|this|our)`,
  `[${MANY} ${BE} (only|just) good (for|at) ${USE}]`,
  `[${MANY} ${BE} good (for|at) ..4 and (nothing (else|more)|that is (it|all)|not much else)]`,
  `[(only thing|only things|one thing|all) ..1 ${MANY} ${BE} good (for|at)]`,
  `[${MANY} ${BE} ${ADVS} (waste|wastes) of (space|skin|air|oxygen|breath|life|time|money|tax money|taxes|taxpayer money|medicine|food|water|flesh|resources|carbon|good ..1|a ..1 (seat|bed|vote|spot)|protein|meat)]`,
  // To blame for all that is wrong.
  `[<group.marked> ${BE} ${ADVS} (behind|responsible for|to blame for|the cause of|the source of|the root of|the reason (for|behind)) (all|most|half|every|much|the|this|everything|it|our|your)? (of)? (of)? ..3 ${NEGATIVE}]`,
  `[<group.marked> ..2 (waiting|planning|plotting|trying|aiming|itching|told|ordered|commanded|out|here|came here|come here) to ${HOSTILE}]`,
  '[<group.marked> ..4 (waiting|wait) for (the|a|their|one) (signal|order|orders|call to (arms|war|prayer)|moment to|right moment|command|go ahead|word)] !(from|in|at|on|of|about)',
  // Nothing good ever came of them.
  `[(${MANY}|<group.place>|the <group.of> world) (have|has|had)? never (built|produced|invented|made|contributed|given us|gave us|created|achieved|accomplished|amounted to|turned out|raised) (anything|nothing|a thing|shit|jack|squat|(a|one|any) ..2 (decent|single|honest|good|great|civilized|useful|smart|real) ..3)] !(like|but|easy)`,
  `[(not|without) (a|an|one|any) (shred|ounce|drop|trace|bit|speck|scrap|bone|flicker|hint|gram|lick) of ${GOODNESS} (in|among|from|between) ..4 ${MANY}]`,
  `[${MANY} (without|with no|with zero|lack) ${GOODNESS}] $`,
  // The names first, and then whom they are for.
  `^ ..2 [(nothing but|a bunch of|bunch of|pack of|buncha|total|complete|pure|absolute|all of them) ..1 <contempt.is> (and|or)? ..1 <contempt.is>? (these|those|the|them|all these|all those) ${MANY}]`,
  // Of one who is all of them.
  '[(he|she|that one|this one|the guy|my ..1) (is|was) (good|fine|all right|okay|nice|decent|a good (guy|man|kid|woman)|a nice (guy|man|kid|lady)) ..2 for (a|an) (<group.single>|<group>|<group.noun>|<group.marked>)] ..1 !(who|beginner)',
  // In a crowd of the good, with a price on the rest.
  `[(merry christmas|happy ..2|love|god bless|welcome|peace|good morning|hello|hi|blessings|thanks) ..3 (everyone|everybody|all|all of you|yall|you all) ..4 (except|but not|minus|apart from|save for) ..2 ${MANY}] !(who (did not|do not|are not|is not|have to|has to|are working))`,
  // What happens to those who trust them.
  '[(marrying|dating|trusting|hiring|renting to|lending to|electing) (a|an|any|one of (those|these|the)) ..1 (<group.marked>|<group.single>|<group>) (is|means|gets you) ..2 (asking for|begging for|suicide|a death wish|a mistake you|signing up for|the end of|trouble|the dumbest|stupid|inviting)] ..3',
]

export const qualityFinds: readonly Example[] = [
  'The [Finns are cold and joyless people], every bar in Helsinki proves it.',
  'Old women [are bitter and petty], that is what is left of them.',
  'I have always found [Belgians to be sneaky].',
  'A summer on the boats [taught me Norwegians are cheap].',
  'Ask around, [Estonians are slow people].',
  'Let it be said, [Lutherans have the coldest hearts].',
  '[Muslims are not very bright], look who they vote for.',
  '[Romanians as a lower form of life], that is how I see it.',
  '[Bisexuals are only good for one thing].',
  'The [only thing Sicilian men are good for] is shouting.',
  '[Chechens are a waste of oxygen].',
  'You will find that [Jews are behind every war].',
  'The [Syrians here are waiting to take over].',
  '[Somalis are just waiting for the signal], I tell you.',
  '[Africa never built anything], read a book.',
  'There is [not an ounce of decency in any of those Serbs].',
  '[Nothing but liars and thieves, these Moldovans].',
  'Merry Christmas to [everybody except the Muslims].',
  '[All Kazakhs care about is money].',
  'I told them [every Druze in that village is a thief].',
  '[Marrying a Turk is asking for] a black eye.',
]

export const qualityLeaves: readonly Example[] = [
  'My Finnish neighbors are cold all winter and loud all summer, I love that house',
  'The Swedish meatballs are cold and dry',
  'Norwegian summers are short and cold',
  'Belgian chocolate is a waste of money if you ask me',
  'My Brazilian boss taught me that patience is cheap',
  'Women are not as rare in this trade as people think',
  'Immigrants are behind half of the restaurants on this street',
  'The Haitian moms are behind the counter again, get the patties',
  'The Muslims at the food pantry are waiting to hand out boxes',
  'Refugees are waiting for the order from the judge',
  'Africa never gave me anything but good memories',
  'Happy Easter to everyone except the Orthodox families who have to wait until May',
  'Merry Christmas to everybody except my brother who still owes me ten bucks',
  'I do not think the Irish are cheap and bitter, who said that',
  'The women at the pool were cold and wet and laughing',
  'Hiring a refugee is how you get the best baker in town',
]
