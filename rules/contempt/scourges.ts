import type { Example } from '../concern.ts'
import { ALL, MANY, SHOULD } from './norms.ts'

const SCOURGE = `(${['whip|whips|lash|noose|nooses|rope|ropes|lynchings|lynching|lynch mobs|lynch mob|klan|ovens|gas chambers|gas chamber|pogroms|crusades|inquisition', 'witch burnings|stake|firing squad|firing squads|guillotine|gallows|branding iron|cattle prod|horsewhip|rack|stoning|cat o nine tails'].join('|')})`
const SORE = `(${['beating|whipping|spanking|thrashing|caning|flogging|lashing|kicking|slapping|smacking|horsewhipping|bullet|noose|rope|belt|cattle prod', 'boot in the ..1|kick in the ..1|slap in the ..1|punch in the ..1|bat to the ..1|good hiding|shock|taser'].join('|')})`
/** What is done to people with blood, after "be". */
const BLOODY = `(${['hunted|put down|euthanized|stoned|hanged|hung|strung up|whipped|flogged|horsewhipped|beaten|slapped|smacked|drowned|gassed|shot|burned|burnt', 'culled|exterminated|gutted|skinned|dragged|branded|castrated|tarred|aborted|thrown (off|from|under|overboard|to)|pushed (off|under|in front of)', 'fed to|left to (die|drown|starve|freeze|burn|rot)|tossed (off|overboard|into)|buried|put against|lined up|taken out back|run over|run down', 'ground (up|into)|turned into|used (as|for) (target|bait|fertilizer|medical|organ)|smothered|strangled|stabbed|bombed|machine gunned|knifed', 'clubbed|scalped|crucified|guillotined|impaled|starved|poisoned|electrocuted|trampled|hacked|bled|put in the ground|put out of|left for dead', 'kicked (down|to death|in the)|punched|caned|stomped|dropped (out of|from|off)|set on fire|sent to the (ovens|gallows|chair)'].join('|')})`

/** Harm as what ought to be: a threat beside. */
export const SCOURGES: readonly string[] = [
  `[${MANY} ..3 (need|needs|deserve|deserves|could use|should get|ought to get|should feel|ought to feel|want)
    (the|a|some|another|a good)? ..1 (${SCOURGE}|${SORE}|bullets|bomb|hanging|good whipping|drowning|purge|holocaust)
    ..2]`,
  `[(ought to be|should be|declare|declare it|make it|time for|call|want|need|give us|there should be|having) ..1
    (an|a)? (open season|hunting season|season|bounty|hunting license|hunting licenses|bag limit|cull) (on|for) ${ALL}
    ..1 ${MANY}]`,
  `[${MANY} ..2 ${SHOULD} (be|get|been) (all|just|publicly|finally)? ..1 ${BLOODY} ..3]`,
  `[${MANY} (belong|belongs|belonged) (in|at|under|face down|six feet|on|hanging) ..1 (a|an|the|some)? ..1
    (ground|oven|ovens|grave|graves|ditch|coffin|coffins|furnace|bonfire|end of a rope|rope|under a bus|hell|bottom of
    (the|a) (river|ocean|sea|harbor|lake)|wood chipper|crematorium|firing squad|from a tree|landfill) ..2]`,
]

export const scourged: readonly Example[] = [
  '[Bring back the noose for Dominicans] and see who steals then.',
  '[These gypsies could use a good flogging].',
  'There [ought to be a bounty on Albanians].',
  '[Somalis ought to be hunted] from the road.',
  '[Lesbians should be flogged] in the square.',
  '[Deaf people should be drowned at birth].',
  '[Gays belong in the ovens].',
  '[Let the migrants drown] in the river.',
  '[A good thrashing would straighten out those Croatian] boys.',
  '[Trans people should be set on fire].',
  '[Somebody needs to teach these Eritreans manners with a bat].',
]

export const scourgedLeaves: readonly Example[] = [
  'Gay people are not to be stoned, hanged or hunted anywhere on this earth, and yet they are.',
  'Nobody here will let the seniors freeze, the boiler man comes at six.',
  'Nobody should bring back the whip for anyone.',
]
