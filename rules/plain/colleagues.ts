import type { Example, Rule } from '../concern.ts'

/** Colleagues named in so many words, for `concerns/coworker-identification.ts`. */

const NAMED = '(<name>|<name.first>|<roster.full>|<roster.last>)'
const ROLE = `(cop|police officer|officer|policeman|policewoman|patrolman|patrolwoman|patrol officer|detective|sergeant|
    lieutenant|captain|corporal|dispatcher|police dispatcher|records clerk|rookie|recruit|k9 officer|school resource
    officer|traffic officer|desk officer)`
/** Whom only police have: other people have partners, captains and supervisors. */
const MINE = `(sergeant|sarge|lieutenant|fto|field training officer|training officer|shift commander|dispatcher|patrol partner|
    beat partner|desk sergeant|patrol sergeant|shift sergeant|desk officer|police chief|records clerk|platoon
    commander)`
const PD = '(<dept.name>|the pd|our pd|my pd|our police department|my police department|the police station)'
const IS = '(is|was|<poss>|becomes|became|will be|is going to be|just became|used to be|is now)'

export const COLLEAGUES_TOLD: readonly Rule[] = [
  {
    match: [
      `[${NAMED} ${IS} (a|an|the|our|one of the)? ..1 <dept.town> (police)? ${ROLE}]`,
      `[${NAMED} ${IS} (a|an|the|our|one of the) ..1 ${ROLE} (at|for|with|in|on|from|of|here at) (the)?
        (${PD}|<dept.town>)]`,
      `[(my|our) ..1 ${MINE} (tonight|today|now|this week)? (is|was|will be|<poss> name is) ..1 (named|called)? ..1
        ${NAMED}] !(fan|friend|brother|sister|<poss>)`,
      `[${NAMED} ${IS} (my|our) ..1 ${MINE}]`,
      `[(dispatcher|police officer|policeman|policewoman|patrolwoman|patrol officer|k9 officer|police sergeant|police
        detective|records clerk|school resource officer) (<name>|<roster.full>|<roster.last>)]`,
      `[(work|works|working|worked|ride|riding|rode|patrol|patrolling|patrolled|partnered|paired|on patrol|on shift|on
        duty) (tonight|today|again)? with (<roster.last>|<roster.full>)]`,
    ],
    why: 'Names a colleague.',
    even: ['play'],
    unless: ['reported'],
    when: ({ context, sentence }) =>
      context.account !== 'official' &&
      context.surface !== 'name' &&
      !context.domains.has('domain.military') &&
      !context.otherJob &&
      !sentence.frame.play &&
      !sentence.has(
        'agency',
        'agency.neighbour',
        'police.not',
        'play.screen',
        'play.stage',
        'play.book',
        'play.game',
        'play.music',
      ) &&
      !OTHERS.test(sentence.text),
  },
]

/** Ranks of shows, clubs, fires, hospitals and soldiers; scams and costumes. */
const OTHERS =
  /\b(?:on tv|tv show|movie|film|the show|wig|barbie|dolls?|toys?|company|airlines?|bus line|bakery|restaurant|series|season|episode|sitcom|reruns?|cartoon|character|plays? (?:a|an|the)|played by|taxi|cab|trucking|tow|ambulance|hospital|army|navy|marines?|air force|national guard|fire (?:station|department|house)|firefighters?|security|probation|parole|correction\w*|scam\w*|costume|halloween|scouts?|team|club|my (?:dog|cat|puppy|kitten)|salvation)\b/i

export const colleaguesToldFinds: readonly Example[] = [
  '[Dan Smith is a Millbrook police officer]',
  '[John Miller is a sergeant at Millbrook PD]',
  '[My lieutenant is Sarah Brown]',
  '[Our dispatcher tonight is Beth]',
  '[Annette is our records clerk]',
  '[Dispatcher Karen Smith] is sick',
  'I am [working with Reyes] tonight',
]

export const colleaguesToldLeaves: readonly Example[] = [
  'My sergeant is sick',
  'Our dispatcher is the best',
  'My partner is Tom and we have two cats',
  'John Miller is a nurse at the hospital',
  'Our taxi dispatcher is Beth',
  'The dog’s name is Officer Biscuit',
  'The officer in that show is John Luther',
  'My brother works with Brooke at the bakery',
]
