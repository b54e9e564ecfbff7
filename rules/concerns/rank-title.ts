import { concern, type Example, type Rule, type Seen } from '../concern.ts'
import { bearsSurname } from '../people.ts'
import { FAMED, INTRODUCED, RANK_TOLD } from '../plain/ranks.ts'
import { ownRoles } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import type { Fix } from '../types.ts'

const OWN = 'Gives your own rank, title or assignment.'
const police: Rule['when'] = ({ context }) =>
  context.author === 'police' || (context.police >= 2 && !context.otherJob && !context.domains.has('domain.military'))
const notOfficial: Rule['when'] = ({ context }) => context.account !== 'official'

const IN_SERVICE =
  /\b(?:in|from|for|with) the (?:(?:national|air|coast) )?(?:guard|army|navy|marines?|marine corps|air force|reserves?)\b/i

export default concern({
  id: 'rank-title',
  title: 'Your rank or title',
  rules: [
    {
      match: [
        `[(i am|i was|i became|i am now|being|i (just|finally|recently) became|i (used to|will|will soon) be|i am
          (going|about) to (be|become)|i (have|had) been|i (work|worked|serve|served) as|(proud|honored) to be|call
          me) (a|an|the|your|our|just a|only a|still a|now a|also a)? <role.before>? <role.before>? <role.title>]
          !(<poss>|<role.tail>)`,
        `[as (a|an|the|your) <role.before>? <role.before>? <role.title>]
          !(<poss>|<role.tail>|(i|we) (would|could|might))`,
        '[<role.before>? <role.title> (here|now|actually|checking in|speaking)]',
        '[^ <role.before>? <role.title> ..8 here]',
        `[(made|making) <role.title>]`,
        `[your (friendly|local|favorite|humble|resident) ..2 (lt|sgt|sergeant|lieutenant|detective|captain|deputy
          chief|sarge)]`,
        '[gold on (the|my) (collar|shoulders|sleeve)]',
        `[(got|getting|gets|earned|has|pinned|sewing|sewed) (my|his|her|the|these|three|new)? ..1
          (chevrons|gold bars|gold badge|gold shield|gold leaf|oak leaves) ..3
          (pinned|on|today|yesterday|sewn|tomorrow|tonight|me)]`,
        '[<role.title> for (<num>|<count>|almost|over) ..1 (year|years|hour|hours|day|days|week|weeks|month|months)]',
        `[my (sergeants|lieutenants|captains|sergeant|lieutenant|detective|captain|corporal) (<poss>)?
          (paperwork|stripes|bars|exam|badge|papers|promotion|orders|pay|letter) ..3]`,
        `[(promoted|appointed|named|assigned|bumped up|moved up|bumped me up|promoted me|promoted us|moved me up)
          (to)? (the|a|an)? ..1 <role.title>]`,
        `[(i|they|me|chief|mayor|boss|department|pd|town|city|he|she) ..2 (made|named|appointed) me (a|an|the)? ..2
          (officer|<role.title>)]`,
        '[(my|our) (first|new|last)? (day|week|month|year|shift|tour) as (a|an|the) ..2 (<role.title>|officer)]',
        `[(i|we) ..1 (supervise|command|oversee|lead|run) (the|a|our|my) ..2
          (squad|midnight shift|overnight shift|patrol shift|patrol division|detective bureau|dispatch center|platoon|
          shift|records division|lockup|evidence room|k9 unit|honor guard)]`,
        `[i (work|worked|am working|run|supervise) (narcotics !anonymous|homicide|vice !(president|principal|chair)|
          major crimes|sex crimes|internal affairs|the gang unit|the drug unit|the k9 unit|the lockup)]`,
        ...RANK_TOLD,
        '[(the|my|these|three) (chevrons|gold badge|gold shield|galones)] ..6 (i|me|my|on|sergeant)',
        '[(the|my|these|three) (stripes|gold bar|gold bars|silver bar)] ..6 (sergeant|promoted|promotion|badge)',
        '[(gave|pinned|handed) (me|my) ..1 (stripes|chevrons|gold badge|gold shield|bars|detective shield)]',
        '[(<num>|<count>) (years|year|yrs) (as|a|as a|as an) <role.before>? <role.title>] !(<poss>|<role.tail>)',
        `[(soy|sou|me hicieron|me ascendieron a|fui promovido a|me nombraron) (el|la|un|una|o|a)?
          (sargento|sargenta|detective|teniente|tenente|investigador|investigadora|despachadora|despachador|capitan)]`,
      ],
      why: OWN,
      even: ['negated', 'play'],
      when: (seen) =>
        notOfficial(seen) &&
        !seen.sentence.has('play.screen', 'play.stage', 'play.book', 'play.game') &&
        !seen.context.domains.has('domain.military') &&
        !seen.context.otherRanks &&
        !/\bhalloween\b/i.test(seen.sentence.text) &&
        !elsewhere(seen.words) &&
        !IN_SERVICE.test(seen.sentence.text) &&
        // A corporal is a soldier first.
        (!/corporal|shift supervisor/i.test(seen.words) ||
          seen.context.police > 0 ||
          seen.context.author === 'police') &&
        !others(seen.sentence, seen.match.first),
    },
    {
      match: INTRODUCED,
      why: OWN,
      when: (seen) =>
        notOfficial(seen) &&
        // There `ownRoles` sees it, and what clears it.
        seen.context.surface !== 'bio' &&
        seen.context.surface !== 'name' &&
        !seen.sentence.has('play.screen', 'play.stage', 'play.book', 'play.game') &&
        !seen.context.domains.has('domain.military') &&
        named(seen),
    },
    {
      match: [
        `[(i am|i was|as) (a|an|the|your|our) <role.before>? (officer|dispatcher|captain|chief|deputy|trainee|
          supervisor|cadet)] !(<poss>|<role.tail>)`,
        '[(the|my|these|three) (stripes|gold bar|gold bars|silver bar)] ..6 (i|me|my|on)',
        `[(got|getting|gets|earned|has|pinned|sewing|sewed) (my|his|her|the|these|three|new) ..1 (stripes|bars) ..3
          (pinned|on|today|yesterday|sewn|tomorrow|tonight|me)]`,
        '[(name|put in|passed|applied|testing|interview~) ..2 for (detective|sergeant|lieutenant|the bureau)]',
      ],
      why: 'May give your own rank, title or assignment.',
      sure: 'inferred',
      when: (seen) => notOfficial(seen) && police(seen) === true && seen.context.author === 'police',
    },
  ],
  triggers: ['<role.title>', '<rank.short>'],
  find(sentence, context) {
    return ownRoles(sentence, context.surface, context.otherRanks)
      .filter((own) =>
        ['role.title', 'rank.short'].some((tag) => sentence.where(tag).some((t) => t.from < own.to && t.to > own.from)),
      )
      .map((own) => ({ ...own, ...withoutTitle(sentence, own), why: OWN, even: ['play'] }))
  },
})

/**
 * Where a title opens a role and a name stands right after it ("Det. Lt. Ray F"): the words with the name, and the name alone as
 * what would clear it. Nothing where more than the title would have to go.
 */
function withoutTitle(sentence: Sentence, { from, to }: { from: number; to: number }): { to: number; fix: Fix } | null {
  const { text, tokens } = sentence
  const titles = ['role.title', 'rank.short'].flatMap((tag) => sentence.where(tag))
  let at = from
  for (let more = true; more; ) {
    const ends = titles.filter((title) => title.from === at).map((title) => title.to)
    more = ends.length > 0
    at = Math.max(at, ...ends)
  }
  const name = tokens[at]
  if (at === from || !name?.caps || !/^\.?\s+$/.test(text.slice(tokens[at - 1]!.end, name.start))) return null
  const isName = sentence.hits[at]!.some(({ tag }) => tag === 'name.first' || tag.startsWith('roster.'))
  // "Detective Bureau" is a place of work.
  if (!isName && (to <= at || sentence.where('police.talk').some((talk) => talk.from < at && talk.to > at))) return null
  const last = Math.max(to, at + 1)
  const replacement = text.slice(name.start, tokens[last - 1]!.end)
  return { to: last, fix: { label: 'Leave the title out', replacement } }
}

/**
 * Whether what stands after the title is a name that people bear, and none from a song or a film: "This is Officer Cupcake" is no
 * officer. Boats and teams have captains, kitchens chiefs.
 */
function named({ sentence, context, match: { from, to } }: Seen): boolean {
  const words = sentence.words(from, to)
  if (FAMED.test(words) || !bearsSurname(sentence.tokens, from, to)) return false
  return !/\b(?:captain|capt|chief)\b/i.test(words) || sentence.has('dept.name') || context.police >= 2
}

/** Words that make the rank another service's or a story's. */
function elsewhere(words: string): boolean {
  return /\b(?:army|marine|navy|guard|fire|novels?)\b/i.test(words)
}

/** Whether the one who got the rank is somebody else: named, related, or "he". */
function others(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (/^(?:i|we|me|my)$/.test(sentence.tokens[i]!.norm) && i === at - 1) return false
    if (/^(?:he|she|who|your|his|her)$/.test(sentence.tokens[i]!.norm)) return true
    if (sentence.hits[i]!.some((h) => h.tag === 'family' || h.tag.startsWith('roster.') || h.tag.startsWith('name')))
      return true
  }
  return false
}

export const finds: readonly Example[] = [
  '[I work homicide], so no, I do not want to hear your theory',
  'Yours truly, and [from a detective with twenty years], buy the good locks',
  '[I am a patrol sergeant] and I still hate paperwork',
  '[Detective here], happy to answer',
  'Four years in and I finally [made sergeant]',
  '[As the shift commander] I signed off on it',
  'Guess what, I got [promoted to lieutenant]',
  { text: '[Patrol sergeant], dad of three', surface: 'bio' },
  { text: '[K9 handler] | Bruins | coffee', surface: 'bio' },
  { text: '[Sgt. Dana Cole]', surface: 'name' },
  { text: '[Det. Ray F]', surface: 'name' },
  'starting Monday [I am the new evidence officer]',
  '[I supervise the midnight shift], so ask me anything',
  'They [made me the school resource officer] 😭',
  '[My first day as a detective] and I spilled coffee on the captain',
  '[off the bike unit] after two summers',
  '[I work in records at the police station], bring your ID',
  'Ayer [me ascendieron a sargento]',
]

export const leaves: readonly Example[] = [
  { text: 'Lt. Col. USAF (ret.), dahlias', surface: 'bio' },
  { text: 'Detective of flea markets', surface: 'bio' },
  'Made lieutenant, and Ladder 3 made me a cake shaped like a hydrant',
  'Promoted to shift supervisor and I own two keys now',
  { text: 'Lt. (ret.), Engine 2 | carver of spoons', surface: 'bio' },
  { text: 'The Pantry Detective', surface: 'name' },
  'I run Narcotics Anonymous on Tuesdays',
  'I got a thank-you card from a detective with a mustache',
  'Made corporal and my mother cried',
  'Promoted to sergeant in the Guard last night',
  'As a sergeant I would yell too much',
  'Got my bars on today, two years of braces',
  'My stripes faded in the wash, I look like a candy cane',
  'Count the stripes on the cereal captain’s sleeve',
  'I painted the stripes on my driveway',
  'My uncle was a staff sergeant in the Army',
  'The captain scored twice and the goalie slept',
  'Private message me the major details',
  'Made captain of my bowling team',
  { text: 'Captain Crouton', surface: 'name' },
  { text: 'sgt. pepperoni', surface: 'name' },
  { text: 'Major Tom', surface: 'name' },
  'The detective in that show never sleeps',
  'I was promoted to assistant manager today',
  'Our fire chief retires in June',
  'I am the loan officer at the credit union',
  { text: 'Detective novels, cold brew', surface: 'bio' },
  'As a nurse supervisor I work nights too',
  'General question: who fixes gutters?',
  'My brother made sergeant last week',
]
