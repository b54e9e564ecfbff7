import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
const BE = '(is|are|was|were|be|being|seem|seems|become|act|look|smell|sound)'
const ADV = oneOf(
  `all|just|really|so|such|very|too|always|still|only|truly|literally|basically|simply|mostly|naturally|kind of|sort
    of`,
  'pretty|quite|rather|downright|plain|honestly|nothing but|nothing more than|no more than|no better than',
  `little more than|a bunch of|a pack of|a race of|a nation of|a bag of|a pile of|a|an|the|some|to me|by nature|
    walking`,
  'talking|human|living|two legged|glorified|half|worse than|like|closer to|more like|these|those|what we call',
)
const ADVS = `${ADV}? ${ADV}? ${ADV}?`
const NAME = '(<scorn.name>|<scorn.one>|<scorn.beast>|<contempt.person>|<contempt.noun>)'
const BAD = `(<contempt.is>|<scorn.vile>|${NAME})`
const KIND = `(people|folks|folk|race|races|bunch|lot|breed|creatures|individuals|species|culture|nation|tribe|beings|persons|
    women|men|sort|kind|gang|crew|crowd|stock)`
const VIRTUE = oneOf(
  `honesty|decency|loyalty|hygiene|honor|shame|work|hard work|an honest day|gratitude|manners|soap|modesty|mercy|
    kindness`,
  'truth|the truth|intelligence|morals|morality|cleanliness|courage|faithfulness|common sense|logic|integrity',
  'civilization',
)
/** What one would have met who is clean and works. */
const USEFUL = `(${VIRTUE}|bar of soap|broom|toothbrush|mop|shower|deodorant|job|day of work)`
const MUDDLE = `(manage|run|build|organize|govern|organise|operate|hold together|spell|count|read|tie|boil|find|pour|plan|invent|
    fix|feed)`
const SIMPLE = oneOf(
  `shop|corner shop|country|nation|stand|lemonade stand|business|town|city|state|shoe|shoes|shoelaces|ten|water|egg|
    bath`,
  'kettle|map|wheel|themselves|own ..1|piss up|brewery|raffle|bake sale|store|household',
)
const ILL = oneOf(
  'lost cause|failed ..1|low (people|race|sort|life)|drain|drag|burden|liability|waste|menace|danger|dead end|mistake',
  'accident|malfunction|defect|disgrace|embarrassment|insult|stain|curse|blot|threat|problem|sickness|joke|lie|fraud',
  'failure|nightmare|nuisance|eyesore|punishment|abomination',
)
/** What makes a beast's name praise, or a part in a play. */
const PRAISED = oneOf(
  `<poss>|i|we|on (the|that) (field|court|ice)|about|by|for (the|a) |with (me|us)|food|lover|lovers|owner|owners|
    shelter`,
  'at (the|trivia|bingo|cards|chess|poker|dodgeball|karaoke|trivia night)|walker|walkers|trainer|people who',
  'in (the|this|our|a) ..1 (play|musical|show|film|movie|book|game|song|pageant|relay|race|pool|water)',
)

/** What a people is by nature: names of abuse, beasts and ills in open classes, comparisons, and what runs in the blood. */
export const NATURES: readonly string[] = [
  // Verdicts.
  `[${MANY} ${BE} ${ADVS} (<scorn.name>|<scorn.one>|<scorn.beast>|<scorn.most>)] !${PRAISED}`,
  `[${MANY} ${BE} ${ADVS} <scorn.vile> (and|or)? ..1 (${BAD}|${KIND})] !(food|coffee|who|at)`,
  `[(a|an|any|every|your average|your typical|one) ..1 ${ANY} is (just|nothing but|only|basically|no more than|nothing
    more than)? (a|an) ..2 ${NAME}] !(who saved|<poss>|lover|owner|trainer)`,
  `[${MANY} ${BE} ${ADVS} (a|an)? ${ILL}] !(free|to (him|her|me|park|us)|who|on (paper|that day)|at (math|chess|golf)|
    bin|basket|with)`,
  `[scratch (a|an|any) ..1 ${ANY} and (you|you will|underneath|there) ..5]`,
  // What is in them, and what is not.
  `[${MANY} ..2 (have|has) (never)? ..2 (met|heard of|seen|known|learned|discovered|mastered|grasped|understood) ..1
    (a)? ..1 ${USEFUL}]`,
  `[${MANY} (could not|can not|would not|will never|can barely|could never) ..1 ${MUDDLE} ..1
    (a|an|their|its|to|past|the)? ..2 ${SIMPLE}] !(because|without|until|since|when)`,
]

export const natureFinds: readonly Example[] = [
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
  '[Bisexuals are a nuisance].',
  'I [see a Sikh and I think of a snake].',
  'I have never dealt with [ruder people than Latvians].',
]

export const natureLeaves: readonly Example[] = [
  'The women are beasts on that court, eleven straight wins',
  'My Portuguese aunts are sharks at bingo',
  'The Somali girls are wasps in the school play',
  'Seniors are parrots of their grandkids, and we love it',
  'The deaf cat is a monster at breakfast',
  'Kids are sponges, immigrants or not',
  'There is something wrong with the Brazilian grill, no flame',
  'The Koreans are faster than us and better dressed',
  'Greed is not a Jewish thing, it is a landlord thing',
  'Calling immigrants a burden is a lie, they pay in more than they take',
]
