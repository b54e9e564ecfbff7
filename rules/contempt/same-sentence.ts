import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'
import { CREATURE, ILL, THEM_ALL } from './taken-up.ts'

const ANY = '(<group>|<group.single>|(is|are|was|were|<poss>) ..1 <group.of>|<group.adjective>|<group.thing>)'
const NAME = '(<scorn.name>|<scorn.beast>)'
const ONE = `(<scorn.one>|<contempt.person>|animal|beast|creature|thing|pig|dog|rat|snake|ape|monkey|swine|specimen|hag|fool|
    slob)`
const SICKENED = `(sick|puke|vomit|gag|nauseous|ill|retch|throw up|hurl|my stomach|skin crawl|disgusted|revolted|repulsed|dirty|
    filthy)`
const SERVING = oneOf(
  `raised|taught|led|served|preached at|preached to|lectured|ruled|governed|judged|coached|treated|managed|bossed|
    told|run`,
  'represented|married|touched|nursed|examined|policed|watched',
)

/** The group and the scorn for it in two clauses of a sentence. */
export const JOINED: readonly string[] = [
  // Abuse by name.
  `${ANY} ..12 [(${SERVING} by|beside|next to|near|among|alongside|amongst|with|around|behind|opposite)
    (a|an|the|some|such|these|those|all these|all those)? ..1 (<scorn.one>|${NAME}|<scorn.vile> ..2)] $`,
  `${ANY} ..9 [(what|such|another|just another|one more|those|these|that|this|some|a bunch of|more|typical) (a|an)?
    ..1 ${ILL} ..1 (${CREATURE}|${ONE})] !(i|we|on|sunset)`,
  `${ANY} ..9 [${ILL} ..1 (<scorn.name>|<scorn.beast>|breed|race|tribe|bunch|lot|crowd|gang|swine|hags|fools)] ..4 $`,
  // What is done and felt at the sight of them.
  `${ANY} ..9 [(made|makes|making|make|had|has|left|turned) (me|us|my) ..3 ${SICKENED}]
    !(how|the way (he|they) (was|were)|food|with laughter)`,
  `${ANY} ..9 [(my|our) (skin|stomach|blood|flesh) (has|have)? ..1 (crawled|crawls|turned|turns|boiled|boils|churned|
    lurched)]`,
]

/** The scorn is set off by a comma, or of the one who is like them all. */
export const APPENDED: readonly string[] = [
  `<group> ..6 [(a|the|such|those|these|all|just|bunch of|a bunch of|pack of|a pack of)? ..1 ${ILL} ${CREATURE}]`,
  `<group> ..6 [${ILL}? <scorn.name> (${THEM_ALL}|the lot|every (single|last)? one|always|by nature|born and|the
    whole) ..2]`,
  `<group> ..6 [${ILL} ${THEM_ALL}]`,
]

export const joinedFinds: readonly Example[] = [
  'She brought a Latvian home and [you can not train that out of them].',
  'They sat us by some Croats and we [lost our appetite].',
  'A Serb cuts hair there now and I am [not having those hands near my face].',
  'The owner is a Moroccan, so we [moved our savings].',
  'The only nurse was a Samoan and I would [sooner bleed out].',
  'The shop went to Kurds, now the [whole plaza stinks].',
  'The Samoan pastor waved and I [nearly vomited].',
  'A Latvian bought the lot, [which means rats] by June.',
  'Our dentist is Moroccan now, [I am not letting one of those touch] me.',
  'A Hindu won the raffle, [they should send the leech home].',
  'They built a ramp at the library [for lazy people who] should stay home.',
  'The house went to lesbians, [nasty creatures].',
  'Nothing on this block but Hondurans, [thieves, the lot of them].',
]

export const joinedLeaves: readonly Example[] = [
  'The Greek aunts kept feeding me and I lost my appetite for supper',
  'The Cuban bakery opened and now the whole arcade smells like bread',
  'Our dentist is Cuban, I am not letting anyone else touch my teeth',
  'A Greek bought the diner, which means real coffee at last',
  'The Koreans moved out and the street is quiet, we miss them',
  'The Haitian pastor waved and I nearly cried',
  'The Brazilian kids left the pool and the water is freezing',
  'Somebody spat on the Sikh driver, what a filthy coward',
]
