import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
const BE = '(is|are|was|were|be|being|seem|seems|become|act|look|smell|sound)'
const ADV =
  '(all|just|really|so|such|very|too|always|still|only|truly|literally|basically|simply|mostly|naturally|kind of|sort of|pretty|quite|rather|downright|plain|honestly|nothing but|nothing more than|no more than|no better than|little more than|a bunch of|a pack of|a race of|a nation of|a bag of|a pile of|a|an|the|some|to me|by nature|walking|talking|human|living|two legged|glorified|half|worse than|like|closer to|more like|these|those|what we call)'
const ADVS = `${ADV}? ${ADV}? ${ADV}?`
const BAD = '(<contempt.is>|<contempt.person>|<contempt.noun>|<scorn.vile>|<scorn.name>|<scorn.one>|<scorn.beast>)'
const NAME = '(<scorn.name>|<scorn.one>|<scorn.beast>|<contempt.person>|<contempt.noun>)'
const KIND =
  '(people|folks|folk|race|races|bunch|lot|breed|creatures|individuals|species|culture|nation|tribe|beings|persons|women|men|sort|kind|gang|crew|crowd|stock)'
const SIN =
  '(stupidity|laziness|greed|dishonesty|deceit|cruelty|violence|crime|theft|thieving|lying|lies|hate|hatred|filth|cowardice|treachery|corruption|perversion|ignorance|drunkenness|drink|evil|larceny|malice|murder|spite|sin|rot|poison|venom|the devil|satan|betrayal|cheating|stealing|jealousy|depravity)'
const VIRTUE =
  '(honesty|decency|loyalty|hygiene|honor|shame|work|hard work|an honest day|gratitude|manners|soap|modesty|mercy|kindness|truth|the truth|intelligence|morals|morality|cleanliness|courage|faithfulness|common sense|logic|integrity|civilization)'
const DULL =
  '(bowling ball|brick|bricks|doorknob|doorknobs|rock|rocks|hammer|sack of|bag of|box of|post|fence post|stump|spoon|marble|butter knife|snake|fox|weasel|three dollar bill|dead|screen door|ashtray|barn|sewer|outhouse|toilet|gutter|dirt|mud|mule|ox|ice|stone|sin|pig|hog|skunk|goat|plank|planks|dog <poss> hind leg|dishwater|cold soup|turd|wet)'

/** Beasts, ills and names of abuse in open classes, likenesses, and what runs in a people. */
export const LIKENED: readonly string[] = [
  `[(would not|will not|can not|do not|never|hardly) (call|consider|count|regard|see|class|rate) ..1 ${ANY} ..1 (as|to be)? (a|an)? (person|people|human|humans|human being|human beings|man|men|woman|women|lady|equal|equals|citizen|citizens) ..1 (more|just|rather|only) ..5]`,
  `[(like|same as|as) ..1 (<scorn.beast>|<contempt.vermin>) ..1 (these|those|the|our|all these)? ..1 <group.marked> ..1 (strip|eat|swarm|infest|descend|devour|crawl|creep|spread|breed|multiply|destroy|come|gather|take|cover|feed|hop|nest|overrun)]`,
  `[${MANY} (have|has|drop|drops|produce|whelp|whelps|spawn|spawns|raise|breed|throw) ..1 (litters|litter|broods|pups|spawn|whelps|vermin) ..2] !(box|boxes|bag|of (kittens|puppies))`,
  `[${MANY} (could not|can not|would not|will never|can barely|could never) ..1 (manage|run|build|organize|govern|organise|operate|hold together|spell|count|read|tie|boil|find|pour|plan|invent|fix|feed) ..1 (a|an|their|its|to|past|the)? ..2 (shop|corner shop|country|nation|stand|lemonade stand|business|town|city|state|shoe|shoes|shoelaces|ten|water|egg|bath|kettle|map|wheel|themselves|own ..1|piss up|brewery|raffle|bake sale|store|household)] !(because|without|until|since|when)`,
  `[${MANY} ${BE} ${ADVS} (<scorn.name>|<scorn.one>|<scorn.beast>|<scorn.most>)] !(<poss>|i|we|on (the|that) (field|court|ice)|about|at (the|trivia|bingo|cards|chess|poker|dodgeball|karaoke|trivia night)|with (me|us)|by|for (the|a) |food|lover|lovers|owner|owners|shelter|walker|walkers|trainer|people who|in (the|this|our|a) ..1 (play|musical|show|film|movie|book|game|song|pageant|relay|race|pool|water))`,
  `[${MANY} ${BE} ${ADVS} <scorn.vile> (and|or)? ..1 (${BAD}|${KIND})] !(food|coffee|who|at)`,
  `[(your|the|a|every|any) (average|typical|usual|standard|garden variety) ..1 ${ANY} ${BE} ${ADVS} (${BAD}|<scorn.more>|<contempt.soft>)]`,
  `[(a|an|any|every|your average|your typical|one) ..1 (<group>|<group.single>) is (just|nothing but|only|basically|no more than|nothing more than)? (a|an) ..2 ${NAME}] !(who saved|<poss>|lover|owner|trainer)`,
  `[(<group.marked>|<group>) (is|are) ..1 (<scorn.more>) than ..3] !(i|me|my|we|us|last|usual|ever|before|in|when)`,
  `[(find|meet|met|see|seen|found|know|known|knew|there is|there are) (a|an|any|no|not)? ..1 (<scorn.more>) ..1 (${KIND}|<any>) than ..2 ${MANY}] !(who|that)`,
  `[${MANY} ${BE} ..1 (about|roughly|around)? as (sharp|bright|smart|useful|clever|honest|trustworthy|graceful|charming|pleasant|clean|straight|quick|warm|attractive|appealing|dumb|dense|thick|cold|crooked|slippery|stubborn|dirty|lazy|useless|welcome|interesting) as (a|an|the|two|three|any)? ..2 ${DULL}]`,
  `[${MANY} ${BE} ${ADVS} (dumb|dense|thick|cold|crooked|slippery|dirty|lazy|useless|sly|drunk|blind|ugly|dead) as (a|an|the|two|three|any)? ..2 (${DULL}|fish|fishes|skunks|lords)] !(from|after|when)`,
  // What is in them.
  `[${MANY} ..1 (have|has|got|carry|carries|are born with|are full of) ..2 ${SIN} ..1 in (their|his|her|the) (soul|souls|heart|hearts|blood|veins|bones|dna|genes|eyes|bloodline|nature|marrow)]`,
  `[${SIN} (is|runs|comes|lies|sits|flows|lives|grows|breeds|seems) ..5 (blood|second nature|natural|naturally|baked|bred|bone|bones|deep|in|way of life|national sport|tradition|religion|lifestyle|custom|sport|habit|culture) ..2 (to|for|among|with|in|of)? ..1 ${MANY}]`,
  `[(it is|that is|<any> is) (a|the|their)? ..1 (national (sport|pastime|hobby|dish)|way of life) (of|for|in|among) ..1 ${MANY}]`,
  `[${VIRTUE} (is|means|are|was) (a|an|not|nothing|something|no|just)? ..3 (foreign|unknown|strange|lost|alien|nothing|wasted|concept|word|a joke|rumor|mystery|optional) ..3 (to|for|among|with|in|on) ..1 ${MANY}]`,
  `[${MANY} ..2 (have|has) (never)? ..2 (met|heard of|seen|known|learned|discovered|mastered|grasped|understood) ..1 (a)? ..1 (${VIRTUE}|bar of soap|broom|toothbrush|mop|shower|deodorant|job|day of work)]`,
  `[scratch (a|an|any) ..1 ${ANY} and (you|you will|underneath|there) ..5]`,
  `[${BAD} (and|or)? ..1 ${BAD} ..3 (that is|those are|this is|describes|sums up|meet|there you have|there is) ..1 (the|a|an|your|our)? ..1 (${ANY}|<group.of>|<group.adjective>) ..1 (for you|in three words|in two words|in a nutshell|in one word|to a t|all over)]`,
  `[${BAD} ..4 (that is|thats) (a|an|the|your)? ..1 ${ANY} (for you|all over)]`,
  `[${MANY} (have|has|got) (nothing|air|rocks|straw|sawdust|mush|a void|cotton|sand|hot air|dust) (between (the|their) ears|upstairs|in (the|their) (head|heads|skull|skulls)|for brains)]`,
  `[(something|anything|what) ..2 (deeply|seriously|very|badly|just|fundamentally|terribly)? (wrong|off|sick|rotten|broken|twisted|evil|missing|foul) (with|in|about|inside) ..1 ${MANY}] !(who|that)`,
  `[${MANY} ${BE} ${ADVS} (a|an)? (lost cause|failed ..1|low (people|race|sort|life)|drain|drag|burden|liability|waste|menace|danger|dead end|mistake|accident|malfunction|defect|disgrace|embarrassment|insult|stain|curse|blot|threat|problem|sickness|joke|lie|fraud|failure|nightmare|nuisance|eyesore|punishment|abomination)] !(free|to (him|her|me|park|us)|who|on (paper|that day)|at (math|chess|golf)|bin|basket|with)`,
  // Likened to beasts by what they do.
  `[${MANY} ..3 (swarm|swarms|swarming|scuttle|scurry|slither|scamper|skitter|crawl|creep|breed|breeding|multiply|spawn|spread|run|live|eat|fight|rut|howl|screech|squawk|bray|grunt|cackle|chatter|behave|move|nest|come|pour|act|smell) ..4 (like|as) ..2 (<scorn.beast>|<contempt.vermin>|wolves|rabbits|bunnies)] !(us|on (the|that) field|at the gym)`,
  `[(run|running|move|hunt|live|travel|go|prowl|roam) in (packs|hordes|swarms|herds) ..1 (like ..3)?] (these|those|the)? ..1 ${MANY}`,
  `[${MANY} ..2 (crawled|crawl|crawling|slithered|slither|slinked|oozed|dragged|came|climbed) ..1 (out of|from|out from|from under|out from under|up from) (a|the|some|their) ..1 (sewer|sewers|gutter|rock|rocks|cave|caves|swamp|slime|hole|holes|jungle|dumpster|trash|drain|pit|muck|woodwork|bog|trees|tree)] !(tour|climb)`,
  `[(half|most|all|many|some|lots) of (these|those|the|them)? ..1 ${MANY} (crawled|slithered|oozed) ..6]`,
  `[(infested|infesting|crawling|overrun|swarming|lousy|plagued|polluted|riddled|infected|contaminated|fouled) (with|by) ..2 ${MANY}]`,
  `[(see|saw|look at|meet|met|smell) (a|an|one|any|the|those) ..1 ${ANY} (and|and then)? (i|and i|all i|you) ..1 (see|saw|smell|think|thought of|think of) (a|an|only|nothing but|just)? ..2 ${NAME}]`,
  `[(put|dress|stick|wrap|stuff) (a|an)? ..4 (on|in|up) ..1 (a|an|any)? ..1 ${ANY} ..3 (and|but) ..6 (still|just) ..1 (a|an)? ..1 ${NAME}]`,
  `[(a|an|that|this|what|every|any) ..1 ${ANY} is (a|an|the|just a)? ..2 (malfunction|mistake|failed version|botched|knockoff|cheap copy|parody|mockery|imitation|counterfeit|discount version|corruption|abuse|perversion|broken version|bad copy) ..2 (of|version)? ..2 (woman|man|person|human|nature|human being|god)]`,
  `[(not|no|is not) (a|an)? (person|human|human being|woman|man|people) (in|under|behind|inside) (that|the|those|a|all that) ..2 (burka|hijab|turban|veil|niqab|wheelchair|dress|makeup|wig|robe|headscarf|beard) ..6]`,
  `[${MANY} (are|is|belong to|come from|seem like) ..2 (another|a different|a separate|a lower|some other|an alien|a lesser) (species|race|breed|order|planet)] !(team|league)`,
  `[(leash|cage|muzzle|tame|neuter|spay|housebreak|house train|fumigate|delouse|de louse|exterminate|quarantine|deworm) (a|an|the|these|those|every|all|all the)? ..1 ${MANY}] !(owners)`,
  `[(do not|can not|never) (reason|argue|talk|negotiate|deal) with (a|an|the|these) ..1 ${ANY} ..1 (you|it) ..6 (it|him|them|beast|animal|leash|stick)]`,
]

export const likenedFinds: readonly Example[] = [
  '[Moldovans are gutter rats], simple.',
  '[Episcopalians are windbags].',
  '[Your average Croat is a miser].',
  '[Tamils are dirtier than] a barn floor.',
  'You will [find no ruder people than Austrians].',
  '[Latvians are about as warm as a fence post].',
  '[Croats have murder in their blood].',
  '[Laziness comes naturally to Tongans].',
  '[Soap is an unknown word among Finns].',
  '[Scratch a Mormon and you find a fraud].',
  '[Estonians have sawdust between their ears].',
  'There is [something rotten in Lutherans].',
  '[Zambians scurry around like mice] in that building.',
  '[Kazakhs crawled out of a sewer].',
  'The block is [infested with Slovaks].',
  '[Bisexuals are a nuisance].',
  'I [see a Sikh and I think of a snake].',
]

export const likenedLeaves: readonly Example[] = [
  'The women are beasts on that court, eleven straight wins',
  'My Portuguese aunts are sharks at bingo',
  'The Somali girls are wasps in the school play',
  'Seniors are parrots of their grandkids, and we love it',
  'The deaf cat is a monster at breakfast',
  'Kids are sponges, immigrants or not',
  'The garden is infested with Japanese beetles',
  'There is something wrong with the Brazilian grill, no flame',
  'The Koreans are faster than us and better dressed',
  'Greed is not a Jewish thing, it is a landlord thing',
  'Calling immigrants a burden is a lie, they pay in more than they take',
]
