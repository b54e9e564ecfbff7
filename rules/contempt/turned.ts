import type { Example, Rule, Seen } from '../concern.ts'
import { MENACING, TO_GROUPS, threatened, toGroups, toGroupsLeaves, toPeople } from '../plain/threats-to-groups.ts'
import { ASKING, asked, askedLeaves, scornsInAsking } from './asking.ts'
import { contracted } from './contracted.ts'
import {
  ABOARD,
  ARRIVED,
  BETWEEN,
  BETWEEN_NEAR,
  beside,
  eyed,
  hinted,
  IMPLIED,
  implications,
  implicationsLeaves,
  implies,
  shunned,
  TWEEZERS,
  tweezed,
} from './implied.ts'
import {
  belittles,
  denies,
  doubted,
  doubtedDoing,
  NAMED_AND_DOUBTED,
  NAMED_DOING,
  NAYSAYING,
  naysaid,
  naysaidLeaves,
} from './naysaying.ts'
import { NORMS, normal, normalLeaves, wanted } from './norms.ts'
import { SCOURGES, scourged, scourgedLeaves } from './scourges.ts'
import { JEERED, putDown, SINGLED, singled, singledOut, singledOutLeaves } from './singled-out.ts'

const TOLD = ['quoted', 'reported'] as const

/** What a rule asks last: that the words are meant, and what else it wants to know. */
type Asks = (seen: Seen) => boolean
/** Words of those who stand up for others. One's own family is no such word here: it is named as whom one would shield. */
const STANDS_UP =
  /\b(?:bigot\w*|racis\w+|sexis\w+|\w+phob\w+|hateful|hatred|stereotype\w*|discriminat\w+|prejudice\w*|stop (?:saying|calling|telling)|wrong to|deserve (?:better|respect|the same))\b/i
const forNobody: Asks = ({ sentence, context }) =>
  !STANDS_UP.test(sentence.text) && !context.tags.has('frame.denounces')

/**
 * Contempt put another way than as a verdict: as what was never met, as a question, as what ought to be, as a threat, of one person, or
 * left to the reader. In: what tells whether a draft means its words and does not stand up for those it names.
 */
export function turned(meant: Asks): Rule[] {
  const rule = (match: readonly string[], why: string, also: Asks, first: Asks = meant): Rule => ({
    match: contracted(match),
    why,
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: TOLD,
    when: (seen) => first(seen) && also(seen),
  })
  return [
    rule(NAYSAYING, 'Denies a whole group a good quality.', (seen) => belittles(seen) && denies(seen)),
    rule(NAMED_AND_DOUBTED, 'Doubts that a group has a good quality.', doubted),
    rule(NAMED_DOING, 'Doubts that a group has a good quality.', doubtedDoing),
    rule(ASKING, 'Puts a group down by way of a question.', scornsInAsking),
    rule(NORMS, 'Says that a protected group should be marked, locked up, kept out or kept down.', wanted, forNobody),
    rule(SCOURGES, 'Says that a protected group should be harmed.', wanted, forNobody),
    rule(
      MENACING,
      'Threatens people for the group they belong to.',
      (seen) => threatened(seen) && (toPeople(seen) || beside(seen)),
      forNobody,
    ),
    rule(
      TO_GROUPS,
      'Threatens people for the group they belong to.',
      (seen) => threatened(seen) && toPeople(seen),
      forNobody,
    ),
    rule(ABOARD, 'May hint at something demeaning about travellers.', shunned),
    rule(SINGLED, 'Puts a person down for the group they belong to.', singled),
    rule(JEERED, 'Puts a person down for the group they belong to.', putDown, forNobody),
    rule(BETWEEN, 'May put a group of people down between the lines.', hinted, forNobody),
    rule(BETWEEN_NEAR, 'May put a group of people down between the lines.', beside),
    rule(IMPLIED, 'May put a group of people down between the lines.', implies),
    rule(ARRIVED, 'May hint at something demeaning about newcomers.', eyed),
    {
      match: TWEEZERS,
      why: 'Doubts a marriage with quotation marks.',
      sure: 'inferred',
      when: (seen) => meant(seen) && tweezed(seen),
    },
  ]
}

export const turnedFinds: readonly Example[] = [
  ...naysaid,
  ...asked,
  ...normal,
  ...scourged,
  ...toGroups,
  ...singledOut,
  ...implications,
]

export const turnedLeaves: readonly Example[] = [
  ...naysaidLeaves,
  ...askedLeaves,
  ...normalLeaves,
  ...scourgedLeaves,
  ...toGroupsLeaves,
  ...singledOutLeaves,
  ...implicationsLeaves,
]
