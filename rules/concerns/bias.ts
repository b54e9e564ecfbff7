import { concern, type Example, type Rule, type Seen, type Sighting } from '../concern.ts'
import { ASIDES, asideFinds, asideLeaves, DISCLAIMED, GLANCES } from '../contempt/asides.ts'
import type { Contempt } from '../contempt/clause.ts'
import { CODES, codeFinds, codeLeaves } from '../contempt/codes.ts'
import {
  cooked,
  eggs,
  fierce,
  fondly,
  gathering,
  hungry,
  invaded,
  KIND,
  ofThings,
  PRAISED,
  TOLD,
  TRIED,
  tempted,
  told,
} from '../contempt/company.ts'
import { contracted } from '../contempt/contracted.ts'
import { hints } from '../contempt/hints.ts'
import { scareQuoted } from '../contempt/implied.ts'
import { ALLUSIONS, INNUENDO } from '../contempt/innuendo.ts'
import { innocent } from '../contempt/mention.ts'
import { abusive, disguised, ofOneself } from '../contempt/names.ts'
import { outdone } from '../contempt/naysaying.ts'
import { OUTRIGHT, outrightFinds, outrightLeaves } from '../contempt/outright.ts'
import { contempt } from '../contempt/read.ts'
import { pronouns } from '../contempt/refers.ts'
import { SAYINGS, TURNS } from '../contempt/sayings.ts'
import { AFTER_ALL, disowned, toldFinds, toldLeaves } from '../contempt/told.ts'
import { turned, turnedFinds, turnedLeaves } from '../contempt/turned.ts'
import type { Context } from '../context.ts'
import { PLAINLY, plainFinds, plainLeaves } from '../plain/scorn-of-groups.ts'
import type { Sentence } from '../sentence.ts'

const WHY: Record<Contempt['kind'], string> = {
  derogates: 'Speaks of a protected group with contempt.',
  hates: 'Says that a protected group is hated or unwanted.',
  harms: 'Calls for harm to a protected group.',
  excludes: 'Calls for shutting out a protected group.',
  denies: 'Denies a protected group what others have.',
  stereotypes: 'Repeats a stereotype of a protected group.',
}
/** In so short a draft, "they" are the people that it names. */
const NEAR = 4
function find(s: Sentence, context: Context): Sighting[] {
  const found: Sighting[] = []
  for (const said of contempt(s))
    if (!(said.kind === 'derogates' && (fondly(s, said) || fierce(s, said, context))) && !eggs(s, said, context))
      found.push({ ...said, why: WHY[said.kind], even: ['negated', 'play'], unless: ['reported'] })
  const named = s.where('group')[0]
  if (named || context.tags.has('group'))
    for (const said of contempt(s, pronouns(s, named?.to)))
      if (told(s.words(Math.max(0, said.from - 5), said.to))) continue
      else if (said.kind === 'harms' && cooked(s, s.words(said.from, said.to))) continue
      else if (strong(s, said) || (said.kind !== 'denies' && (named || context.sentences <= NEAR)))
        found.push({ ...said, why: WHY[said.kind], sure: 'inferred', even: ['negated', 'play'], unless: ['reported'] })
  if (!KIND.test(s.text) && !context.tags.has('frame.denounces'))
    for (const at of hints(s, context))
      found.push({
        ...at,
        why: 'May hint at something demeaning about a group of people.',
        sure: 'inferred',
        even: ['negated', 'play'],
        unless: ['quoted', 'reported'],
      })
  for (const at of s.where('slur'))
    if (!s.has('slur.not') && !innocent(s, at, context))
      found.push({ ...at, why: 'Uses a slur.', even: ['negated', 'play'] })
  for (const at of s.where('slur.maybe'))
    if ((disguised(s, at) || abusive(s, at)) && !innocent(s, at, context))
      found.push({ ...at, why: 'Uses a word that is a slur when said of people.', sure: 'inferred', even: ['negated'] })
  return found.filter((sighting) => !disowned(s, sighting, context))
}

const strong = (s: Sentence, said: Contempt) => {
  if (said.kind === 'harms' || said.kind === 'excludes') return true
  for (let i = said.from; i < said.to; i++)
    if (s.hits[i]!.some((h) => h.tag === 'contempt.noun' || h.tag === 'contempt.epithet'))
      return said.kind === 'derogates'
  return false
}

/** The writer's own words. */
const own = ({ sentence: s, match, context }: Seen) =>
  !disowned(s, match, context) &&
  !['slur', 'slur.maybe'].some((tag) => s.where(tag).some((at) => ofOneself(s, at, context)))

/** Rules of other files, for the writer's own words alone. */
const owned = (rules: readonly Rule[]): Rule[] =>
  rules.map((rule) => ({ ...rule, when: (seen) => own(seen) && (rule.when?.(seen) ?? true) }))

/** Said by the writer, of others, and not to stand up for them. */
function meant(seen: Seen): boolean {
  return !KIND.test(seen.sentence.text) && !seen.context.tags.has('frame.denounces') && own(seen)
}

const somebody = ({ context }: Seen) => invaded(context)

export default concern({
  id: 'bias',
  title: 'Bias',
  rules: [
    ...owned([...CODES, ...OUTRIGHT]),
    {
      match: [
        '[<group> out]$',
        '[(not|no) racist but]',
        '[(got|have) nothing against ..2 <group>] $',
        '[how many (<group>|<group.single>) does it take]',
        `[(has anyone|has anybody|have you|did you|anyone|anybody) ever (see|seen|met|meet|know|known) (a|an|one)?
          (<group>|<group.single>) ..5 (work|works|job|pay|pays|with a|tip|tips|drive|drives|honest|on time|sober)]`,
        `[never (hire|rent to|trust|date|marry|sell to|work for|lend to) (a|an|any|another) ..1
          (<group>|<group.single>) ..2]`,
        '[nothing against ..2 <group>] ..3 but',
      ],
      why: 'Speaks of a protected group with contempt.',
      even: ['negated'],
      when: own,
    },
    ...AFTER_ALL,
    {
      match: [
        `[(bomb|burn|torch|blow up|shoot up|firebomb|burn down|bulldoze)~ (the|that|this|every|all|those)?
          (new|damn|fucking)? <group.thing>]`,
      ],
      why: 'Speaks of a protected group with contempt.',
      even: ['negated'],
      when: (seen) => !TRIED.test(seen.sentence.text) && own(seen),
    },
    {
      match: ['[no <group>] (allowed|welcome|wanted|here|please|in my|on my|in this|in our)'],
      why: 'Speaks of a protected group with contempt.',
      even: ['negated'],
      when: (seen) => !gathering(seen.sentence, seen.words) && own(seen),
    },
    {
      match: contracted([...SAYINGS, ...INNUENDO]),
      why: 'Puts a protected group down, in so many words or between the lines.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: (seen) =>
        meant(seen) &&
        !PRAISED.test(seen.words) &&
        !hungry(seen.words) &&
        !outdone(seen) &&
        !(/^(?:mass )?deport/i.test(seen.words) && ofThings(seen.context)),
    },
    {
      match: [
        `[(want|wish|like|love|need|get|have|see|watch) ..3 <group> (gone|dead|out|removed|exterminated|deported|
          hanged|hung|shot|whipped|jailed|caged|sterilized|drowned|gassed|wiped out|to die|to leave|to disappear|to go
          home|to burn|to suffer)]`,
      ],
      why: 'Wishes harm or absence on a protected group.',
      unless: ['quoted', 'reported'],
      when: meant,
    },
    {
      match: [
        `^ ..1 [(<contempt.vermin>|<contempt.person>|<contempt.noun>|<insult>)
          (all of them|the lot|every one of them|the whole lot|every last one)?] $`,
      ],
      why: 'May put down the group of people named before.',
      sure: 'inferred',
      unless: ['quoted', 'reported'],
      when: (seen) =>
        meant(seen) && somebody(seen) && seen.context.sentences <= NEAR && !seen.context.tags.has('slight.deed'),
    },
    {
      match: [
        `[(she|he|lady|woman|girl) ..3 (has|with|shaves|got) ..2 (adam <poss> apple|adams apple|five o clock shadow|
          stubble|beard|mustache|y chromosome|prostate|jockstrap|linebacker|bulge|baritone) ..2]`,
      ],
      why: 'Puts a trans person down between the lines.',
      sure: 'inferred',
      unless: ['reported'],
      when: (seen) => meant(seen) && scareQuoted(seen),
    },
    {
      match: contracted([...ASIDES, ...PLAINLY]),
      why: 'Puts a protected group down between the lines.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: meant,
    },
    {
      match: contracted(DISCLAIMED),
      why: 'Denies a prejudice and goes on to voice it.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported'],
      when: ({ sentence }) => !TOLD.test(sentence.text),
    },
    {
      match: contracted([...TURNS, ...ALLUSIONS, ...GLANCES]),
      why: 'May put a group of people down between the lines.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['quoted', 'reported'],
      when: (seen) => meant(seen) && somebody(seen) && !tempted(seen.sentence),
    },
    ...turned(meant),
  ],
  triggers: [
    '<group>',
    '<group.single>',
    '<slur>',
    '<slur.maybe>',
    '<slight.wink>',
    '<slight.alarm>',
    '<slight.purge>',
    'they',
    'them',
    'these',
    'those',
  ],
  find,
})

export const finds: readonly Example[] = [
  ...asideFinds,
  ...plainFinds,
  ...codeFinds,
  ...outrightFinds,
  ...turnedFinds,
  ...toldFinds,
  'I used to [hate Mexicans] and nothing has changed',
  '[Those people come here, pop out babies and expect us to pay]',
  'Trans people moved in upstairs and [I despise them].',
  'I used to trust Catholics. [Now I know they are all thieves].',
  '[Show me one lesbian who can take a joke].',
  '[Cubans contribute nothing] to this town.',
  '[Typical immigrants, ruining it for the rest of us].',
  "[Aren't the deaf just the worst]?",
  '[I want all Arabs gone] by spring.',
  'The new guy is Ecuadorian, so [I counted the spoons].',
  '[Immigrants are parasites], every last one of them.',
  'I [cannot stand Jews].',
  '[Women should not be allowed] to wear this badge.',
  'Somebody ought to [deport every Brazilian] on this street.',
  "I don't think [gay people should be allowed] near a school.",
  '[Trans people are 🤮]',
  'The Guatemalans moved in next door. [They are vermin].',
  '[Old people are useless] behind the wheel.',
  'If I see one more [faggot] at this bar I am leaving.',
  'We took the call from the [wetbacks] on Birch.',
  'There is [no such thing as an honest Arab].',
  'Tell them to [go back to their own country].',
  '[Disabled people are a burden] on all of us.',
  'I have [nothing against gay people] but keep it at home.',
  'They could have [stayed in Honduras where they belong].',
  'A Dominican moved in on Friday and now [my bike is gone], do the math.',
  'The new Syrian kid [sounds like a terrorist] on that bullhorn.',
  '[Certain cultures do not respect] women, and now they live on Elm.',
  '[Nobody over 70 should be allowed] to hold office here.',
  'Somalis [never miss a free] meal.',
  'Nothing was ever [stolen on this street until the Cubans came].',
  'Just asking, had anybody’s mower gone [missing before the Guatemalans moved in]?',
  'The caravans are back on the common, [count your ladders].',
  'The "[lady" at the pool has an Adam’s apple] and we are meant to clap.',
  '[Why would I hire a guy from Ghana] when I can get a real roofer?',
  '[there goes the street], two Brazilian families at once',
  'the [c00ns] got the corner house',
  'full of [d y k e s], that league',
  '[Italians are nothing but noise] and hair gel.',
  'You will never [convince me a woman is] fit for that truck.',
  '[Deaf drivers should carry a warning] on the roof.',
  'Who [let a midget coach] third base?',
  'Everybody over 80 [is a fossil].',
  'I have [zero respect for lesbians].',
  '[Nothing good comes from Haiti].',
  'Autistic [is a fancy word for] spoiled.',
  'A Sudanese family took the store. [Nobody wants them here].',
  'First a lady umpire. [What is next, a blind guy at third] base?',
  'Do I have to sit by [some homo] at the wedding?',
  '[Ever seen a Peruvian merge] onto Route 9?',
  '[If you need an interpreter to rent a movie you need a plane ticket].',
  'The [tent people are thieves], all of them.',
  'The Haitians opened a taco stand. [Burn them all].',
  'My landlord is a [kraut] who counts the light bulbs.',
  'You are a [fruit], everybody on the team says so.',
  'Haitians moved in upstairs. [Deport them].',
  'Six of them and [not a single father] in the picture, [kids with zero dads].',
]

export const leaves: readonly Example[] = [
  ...asideLeaves,
  ...plainLeaves,
  ...codeLeaves,
  ...outrightLeaves,
  ...turnedLeaves,
  ...toldLeaves,
  'Who the f*** parks in front of a ramp',
  'He got nine years for burning the mosque, and the whole street came to rebuild it',
  'There goes the neighborhood, I bought a drum kit',
  'Go back where you came from, I told the bat in the attic',
  'Teenagers are disgusting, I found a burrito in my son’s hockey bag',
  'I used to be afraid of homeless people and then I met Ray',
  'Deaf people should not have to fight for an interpreter',
  'We need to stop the women in my family from buying yarn',
  'The new Brazilian bakery is open, hide your wallet, you will want one of each',
  'Girls’ night at the kiln, no boys allowed',
  'Boomers will never understand why I share a house with five people',
  'These people come here every summer and want fried clams',
  'I hate that disabled people get talked over at every meeting.',
  'If you hate refugees you are no friend of mine.',
  'Calling immigrants vermin is how cowards talk.',
  'My brother was told that autistic kids are broken.',
  'Being a Muslim is nothing to be ashamed of.',
  'Damn, Haitians can cook.',
  'My partner at the bakery is Muslim and he makes the best bread.',
  "I don't hate immigrants, I am one.",
  'No woman deserves to be beaten.',
  'Saying that Jews run the banks is an old lie.',
  'A man yelled "go back to your country" at my wife.',
  'People who hate gay kids are the problem.',
  'As a proud dyke I will wear what I like.',
  'There is a chink in the armor of that goalie.',
  'The transmission guy says the tranny is shot.',
  'Old people are the best company on a night shift.',
  'The white paint is disgusting, it went on like glue.',
  'Those black flies are vermin.',
  'Our cat was missing for a week before the Lebanese family next door found her.',
  'Travelers, count your bags before you leave the gate.',
  'The bearded lady in "She Loves Me" has a mustache that kept falling in the soup.',
  'Immigrants should be treated like anybody else.',
  'Women are not property.',
  'My grandmother is deaf and she still hears me on the stairs.',
  'All mosquitoes deserve to die.',
  'Somebody called my nephew a retard on the bus and the driver pulled over.',
  'Using retard as an insult stops at this door.',
  'The word faggot was in wet paint on the choir room door.',
  'The coons tipped the trash cans again.',
  'Extra kraut on the sausage, please.',
  'Gay couples just want to file their taxes like everybody else.',
  'A few people think women can not coach football. Look at our record.',
  'The seat mate is Korean and the seat is terrible.',
  'Trixie is a deaf dog and she runs the house.',
  'Unpopular opinion: Lebanese garlic sauce is the best thing on this street.',
  'They broke the window of the synagogue. Cowards, the lot of them.',
  'Mrs. Coon taught third grade for forty years.',
  'We went back to Mexico for the wedding.',
  'Blind riders can not find the new stop, the sign has no braille.',
  'Women could not get a loan here before 1974.',
  'Refugees are nothing but grateful at that kitchen.',
  'A 75 year old won the pie contest.',
  'I can not stand men who shout at waiters.',
  'Ever notice how the Greeks make the best soup when you are sick?',
  'Go home, ladies, the polls are closed and you earned it.',
  'If your last name ends in K or later use the side door.',
  'Ever seen a Greek dance on a table? Come Sunday.',
  'They are good women and they all had a taste of the punch.',
  'Potato, kraut and prune, twelve dozen of each.',
  'Lost: gray male dog, answers to Biscuit. Two female rats found with him.',
  'I handed you a coconut and you said thanks.',
  'Halloween: my daughter is a witch and my son is a banana.',
  'Half the women on my team are bakers and the coffee is still terrible.',
  'The squirrels are at the feeder again. Deport them.',
  'Bees swarmed into the Quaker meeting house and nobody minded.',
  'Beat the whites until they hold a peak, then add the sugar.',
  'Meringue takes patience. Whip the whites and do not stop.',
  'You have to beat them half to death, then fold. The whites will weep a little.',
  'Our girls are killers, six goals and a shutout for the team.',
  'Teenage boys eat like wolves and then ask about supper.',
  'The menu is in Thai and Lao now and lunch sales went up. Imagine that.',
]
