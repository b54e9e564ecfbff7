import type { Example } from '../concern.ts'

/** A people by name, or the many of one sex. */
const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
/** One who is meant for all of them: "a Jew", "your typical Greek". */
const BE = '(is|are|was|were|be|being|seem|seems|become|act|sound|look)'
/** What stands between "are" and the quality. */
const ADV = `(all|just|really|so|such|very|too|always|also|still|only|truly|literally|basically|simply|mostly|mainly|generally|
    usually|naturally|inherently|genetically|biologically|mentally|morally|kind of|sort of|pretty|quite|rather|
    downright|flat out|plain|straight up|honestly|fucking|damn|goddamn|incredibly|extremely|nothing but|a bunch of|a
    pack of|a|an|the|some|some of|most of them|to me|in general|as a rule|as a group|as a whole|today|these days|
    nowadays|for the most part|by nature)`
const ADVS = `${ADV}? ${ADV}? ${ADV}?`
/** A bad quality; some are bad only in bad company. */
const ILL = '(<contempt.soft>|<contempt.is>)'
const KIND = `(people|folks|race|races|bunch|lot|breed|creatures|individuals|species|culture|nation|tribe|beings|persons|women|
    men|human beings)`
const ALL_OF_THEM = `(by nature|by birth|by blood|to the bone|to the core|inside and out|through and through|as hell|as shit|as fuck|as
    sin|as can be|period|full stop|every (last|single)? (one|damn one)|all of (them|em)|the lot of (them|em)|no
    exceptions|always (have been|were|will be)|and always (have been|were|will be)|down to the last)`

/** What they are said to be, with words between, as one of two, as an opinion, or the other way round. */
export const QUALITIES: readonly string[] = [
  // Two bad qualities, or one with "people".
  `[${MANY} ${BE} ${ADVS} <contempt.soft> (and|or)? ${ADVS} ${ILL}]
    !(food|coffee|drinks|tea|soup|water|weather|season|together)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} (and|or)? ${ADVS} <contempt.soft>]
    !(food|coffee|drinks|tea|soup|water|weather|season|together)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} ..1 ${KIND}] !(who|at|in (this|my)|on)`,
  `[${MANY} ${BE} ${ADVS} ${ILL} ${ALL_OF_THEM}]`,
  // As the writer sees it.
  `(i|we|you|one) ..3 [(see|view|regard|consider|call|rank|find|think of|look at|have always found|always found|have
    found) ..1 ${ANY} (as|to be|to|like)? ${ADVS} (<contempt.is>|<contempt.noun>|<contempt.vermin>|<contempt.soft>
    ${KIND})]`,
  `[(every|any) (single)? ..1 <group.marked> ((at|on|from|of|around|over|in
    (that|the|this (town|country|city|county))) ..3)? (is|<poss>) ..1 (a|an) ..1 (<contempt.is>|<contempt.person>)]
    !(in (the|this)|when|at|on|with)`,
  // The worst of all.
  `[${MANY} (are|is|have|has|got) ..2 the (most (${ILL}|<contempt.epithet>)|
    (dirtiest|dumbest|laziest|rudest|meanest|nastiest|ugliest|cheapest|stupidest|greediest|sneakiest|filthiest|vilest|
    cruelest|sorriest|coldest|fakest|craziest|smelliest|slimiest|foulest|sickest|lyingest|lowest|slowest|weakest))
    ..3]`,
  // Less than others.
  `[${MANY} ${BE} (just|simply|really)? not (as|that|very|too|exactly|all that|nearly as|the most)? ..1
    (bright|smart|intelligent|clever|honest|civilized|advanced|evolved|trustworthy|sane|human|decent people|normal
    people)] !(think|assume|enough to)`,
  `[${MANY} ${BE} ${ADVS} (lower|lesser|inferior|lowest|primitive|filthy|evil|cursed|lying|dirty|barbaric)
    (form|class|kind|type|breed|species|order|life form|race|stock|caste|people) ..3]`,
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
