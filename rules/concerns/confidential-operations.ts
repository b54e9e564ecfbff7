import { concern, type Example, type Seen } from '../concern.ts'
import { OF_SPEED, OPERATIONS_OF_LIFE, PUBLISHED, WATCHED_AT_HOME } from '../everyday.ts'
import { casework, elsewhere, inside, quiet } from '../insider.ts'
import { OPERATIONS_TOLD, operationsToldFinds, operationsToldLeaves } from '../plain/operations.ts'
import type { Sentence } from '../sentence.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** What the department or a paper has already told is not confidential. */
const TOLD =
  /\b(?:press release|press conference|posted it|posted that|already (?:put it out|public|announced)|on (?:the|their) (?:site|website|town site)|the (?:globe|telegram|times|gazette|herald|paper|news) (?:had|said|says|has|reported)|convicted|pleaded|sentenced|open house|tip line)\b/i
const calm = ({ context, sentence }: Seen) => !elsewhere(context) && !TOLD.test(sentence.text)
/** One sentence about work in a long draft about something else: judged by its own words alone. */
const alone = ({ context, sentence }: Seen) => !context.otherJob && !sentence.frame.play && !TOLD.test(sentence.text)
/** Something of the case stands beside it: a place, a target, police talk, a colleague. */
const atWork = (seen: Seen) =>
  calm(seen) &&
  (inside(seen.context) > 0 ||
    seen.context.tags.has('who.ours') ||
    seen.context.tags.has('op.strong') ||
    casework(seen.context) >= 3)

/** The unit or the trade of somebody unseen. */
const COVERT = /\b(?:narcotics|narc|undercover|vice|drug unit|dea|gang unit|task force|uc)\b/i
/** Banks, courts and landlords have affidavits too: that of a warrant stands beside the search, or is told by police. */
const civil = ({ sentence, context, words }: Seen) =>
  /\baffidavits?\b/i.test(words) &&
  inside(context) < 2 &&
  !sentence.has('op.place') &&
  !/\b(?:warrants?|search|judge|magistrate|da)\b/i.test(sentence.text)
const ofWeather = ({ text }: Sentence) => /\b(?:radar|lidar)\b/i.test(text) && !OF_SPEED.test(text)
/** A word of operations or of the work is somewhere in the draft. */
const working = ({ context }: Seen) =>
  inside(context) > 0 ||
  ['op.event', 'op.strong', 'who.ours', 'police.company', 'agency'].some((tag) => context.tags.has(tag))

/** A goal, a dish or a table is ours, too: somebody is, who stands there, or police work is the subject. */
const ofSomebody = (seen: Seen) =>
  !/\b(?:ours|mine|us)$/i.test(seen.words) ||
  working(seen) ||
  (/\bone of\b/i.test(seen.words)
    ? seen.sentence.has('who.met') || /\b(?:he|she|him|her|they|them)\b/i.test(seen.sentence.text)
    : seen.context.tags.has('who.met') && /\b(?:he|she)(?: is|['’]s) (?:\w+ )?ours\b/i.test(seen.sentence.text))

/** An operation told by when, by what and by a warning. */
export const SIGNS: Signs = {
  groups: {
    what: { 'raid.force': 1, 'raid.traffic': 1.4, 'op.strong': 1.4, 'op.event': 1.2 },
    when: { 'raid.clock': 1, 'when.soon': 1, 'when.long': 0.8 },
    warn: { 'raid.warn': 1, 'tip.hush': 1, 'wink.hush': 1 },
    unseen: { 'raid.covert': 1, 'raid.disguise': 1.5 },
    who: { 'who.ours': 0.8 },
  },
  core: ['what', 'unseen'],
  job: true,
  need: 2.8,
  why: 'May tell of, or warn of, a police operation.',
  when: (sentence, context) =>
    quiet(sentence, context) &&
    !sentence.frame.reported &&
    !PUBLISHED.test(sentence.text) &&
    !OPERATIONS_OF_LIFE.test(sentence.text) &&
    (inside(context) > 1 || !ofWeather(sentence)),
}

export default concern({
  id: 'confidential-operations',
  title: 'Police operations',
  shows: 'sentence',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...OPERATIONS_TOLD,
    {
      match: [
        '[<op.act> ..3 <op.place> ..6 <when.soon>]',
        '[<when.soon> ..6 <op.act> ..3 (a|an|the|that|his|her|this)? <op.place>]',
        '[<op.event> ..7 <when.soon>]',
        '[<when.soon> ..3 <op.event>]',
        `[(doing|serving|executing|hitting|planning|running|got|have|working|writing|signed|wrote|approved) ..3
          <op.event>]`,
        '[<op.event> (is|was|goes|went|still|starts|begins|gets signed|got signed|signed|came through|came back)]',
        `[(we|they|the boys|our guys) ..2 (picking|pick|scoop|scooping|grabbing|grab|rounding|round|lock|locking|
          snatching) (him|her|them|it|all|everybody|this guy|that guy|the guy|the rest) ..1 (up)? ..4 <when.soon>]`,
        '[(going|go|gone|goes|went) through (a|the|his|her|their|that) door]',
        '[(we|they|our guys|the guys) ..2 pick~ (up)? (all|him|her|them) ..7 (up|starting|at|<when.soon>)]',
      ],
      why: 'Tells of a search, an arrest or another operation that is planned or under way.',
      when: (seen) => atWork(seen) && !civil(seen) && !WATCHED_AT_HOME.test(seen.sentence.text),
    },
    {
      match: [
        `[(if|anyone|everyone|everybody|whoever|those who) ..2 (you)? (live|lives|living|park|parks|on|over on|near|
          by|around) ..7 (keep|stay|sleep|lock|maybe|better|might want|may want|bring your|pull|expect|move your|you
          will want|you may)]`,
        '[(stay|steer|keep) (off|away from|clear of|inside|in) ..5 <when.soon>]',
        '[(bring|get|keep) (your|the) (kids|kid|children|dogs) (in|inside|home)]',
        `[(maybe|better|might want to|i would) (reschedule|cancel|skip|avoid|take the|take another|steer clear|stay
          home|stay away|sleep)]`,
        `[(have|has|having|get|gets) a (real|very|really)? (bad|rude|early|rough|interesting)
          (breakfast|morning|wake up|wakeup|wake up call|wakeup call|surprise)]`,
        '[(not|nobody) (supposed|allowed) to (say|tell|talk|post)]',
      ],
      why: 'May warn of a police operation before it happens.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => {
        const { context, sentence } = seen
        if (
          !calm(seen) ||
          /\b(?:dpw|plow|paving|parade|road work|gas|water|power|snow|storm|ice|hail|flood|surprise party|trick or treat|halloween|wasps?|bees?|bears?|coyotes?|concert|game)\b/i.test(
            sentence.text,
          )
        )
          return false
        return (
          inside(context) > 0 ||
          ['who.ours', 'op.event', 'op.strong', 'work.shift', 'work.forced', 'op.watch'].some((tag) =>
            context.tags.has(tag),
          )
        )
      },
    },
    {
      match: [
        `[(i|we|they) (have|am|are)? been (following|watching|tailing|listening to|filming)
          (that|this|the|his|her|their) ..3 (van|truck|car|house|apartment|phone|place|garage|crew|storage unit|suv|
          motel|trailer)]`,
        '[(got|have|get|getting) ..2 (warrant|warrants|paper|affidavit) (signed|approved)]',
        `[(they|we|our guys|the boys) ..3 (hit|hitting|raid|raiding) (the|a|that|his|her|their) ..2
          (card game|game room|laundromat|trailer|shop|restaurant|poker game|casino|club|house|motel|clinic)]`,
        `[flipped (his|her|the|their) (girlfriend|wife|buddy|partner|cousin|driver|runner|brother|roommate|husband|
          boyfriend|bookkeeper)]`,
        '[sting at the (motel|hotel|massage|park|mall|rest area|truck stop|school|bar|store|spa)]',
        `[(feds|fbi|dea|atf|hsi|marshals|staties|state police) ..2 (are|is)
          (in town|here|coming|helping|with us|set up|staging)]`,
      ],
      why: 'May warn of, or ask for help with, a police operation.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        alone(seen) &&
        !/\b(?:dpw|plow|paving|parade|snow|storm|hail|flood|surprise party|halloween|costume|bears?|coyotes?|dogs?|puppy|baby|house ?sit|plants|mail)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(we|i|they|the boys|our guys|the guys|detectives|the bureau|narcotics|the task force|<who.ours>) ..4
          <op.watch>]`,
        '[<op.watch> ..7 <when.long>]',
        '[<when.long> ..4 <op.watch>]',
        `[(parked|sitting|sat) ..1 (in|at|on|outside|across from|behind) ..5 (watching|waiting on|waiting for) ..2
          (a|the|this|that|our|his|her)? (house|guy|fella|door|car|man|place|him|them|apartment|dealer|kid|address|
          truck|motel)]`,
        '[(be|been|get|getting) parked across from]',
        `[(the|that|those) (van|guy|guys|fellas|two|man|men|couple|car|truck|fella|lady) ..9
          (is not|are not|is not really|are not really|is not a|is no)]`,
      ],
      why: 'Tells of a surveillance or a stakeout.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => {
        const { sentence } = seen
        if (
          !calm(seen) ||
          /\b(?:bird|feeder|deer|trail cam|chipmunk|squirrel|my kid|my son|my daughter|game|movie|show|the news|tv|netflix|traffic|sunset|sunrise|toddler|dog|cat|fish|listing|asking price|zillow|realtor|mortgage|open house|price drop\w*|dropped|(?:make|made|put in|sending|sent) (?:an|the|our|my) offer)\b/i.test(
            sentence.text,
          )
        )
          return false
        if (inside(seen.context) < 2 && ofWeather(sentence)) return false
        return (
          inside(seen.context) > 0 ||
          (sentence.has('who.ours', 'op.strong', 'when.long') && sentence.has('op.place', 'op.target', 'who.met'))
        )
      },
    },
    {
      match: [
        `[(is|was|'s|are|am|were) (actually|really|one)? (one of ours|one of us|ours|one of our guys|our guy|one of
          the guys|our people|one of mine) !(at|from)]`,
        '[(leave|let) (him|her|it|them) (be|alone) ..7 (ours|with us|working|one of)]',
        `[(the|our) (unmarked !(moving|box|delivery|brown|white|grave~|trail~|package|bottle~|jar~|envelope)|
          unmarkeds|unmarked cars|undercover car|ghost car)]`,
      ],
      why: 'Shows where somebody works unseen for the police.',
      even: ['negated'],
      when: (seen) =>
        seen.context.account !== 'official' &&
        calm(seen) &&
        ofSomebody(seen) &&
        !/\b(?:dog|cat|kid|son|daughter|house|bought|yard)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        '[<op.strong>]',
        '[..3 <op.strong>]',
        '[(judge|magistrate) (signed|is signing|approved|just signed|will sign) (it|off|the)?]',
        "[(affidavit|paper|warrant|application) (is|'s|was) ..1 (on|with|in front of|signed|at|ready|done)]",
        `[(paper|paperwork|warrant|warrants) (for|on) (the|his|her|that|a|their) ..2
          (house|garage|car|phone|apartment|truck|shed|computer|place|locker)]`,
        `[(hidden camera|pole cam|tracker|bug|gps tracker|gps) ..3 (on|in|at|behind|under|up on|inside|running)
          (the|his|her|their|that|a)]`,
        `[(there is|we have|we got|they have|they got) (a|two|three)? (camera|cameras|bug|wire)
          (on|in|at|behind|under|inside) (the|his|her|their|that|a)]`,
        '[(left|put|putting|hid|hiding|set up|mounted|hung) ..2 (camera|cameras|tracker|wire|bug|gps|pole cam)]',
        '[(wire|wiretap|tap) (went up|is up|goes up|came down|is live)]',
      ],
      why: 'Tells of a method or a step in an investigation.',
      even: ['negated'],
      when: (seen) => calm(seen) && !civil(seen) && !WATCHED_AT_HOME.test(seen.sentence.text),
    },
    {
      match: [
        `[(we|they|bureau|detectives|he|she|our guys) (is|are|am|'s)? (interviewing|questioning|talking to|bringing
          in|going to talk to|sitting down with|interview) ..5 <when.soon>]`,
        `[(lab|prints|dna|ballistics|tox|toxicology|phone records|bank records|subpoena|the hit) ..2
          (came back|comes back|called|matched|is back|are back|results are in|results came)]`,
        `[(only)? (waiting|just waiting|still waiting|holding off) (on|for) ..3
          (judge|warrant|paper|lab|da|prints|dna|indictment|signature|ci|informant)]`,
        '[(fire|it|crash|drowning|death) (at|in|on)? ..4 was (set|no accident|arson|staged|a homicide|intentional)]',
      ],
      why: 'Tells what an open investigation has found or will do next.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        atWork(seen) &&
        !/\b(?:my (?:doctor|dentist|vet|kid|boss|mother|mom|dad)|biopsy|paternity|ancestry|landlord)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(who|what|the one|the guy|somebody) (we|they) are (looking at|looking hard at|closing in on|zeroing in on|
          after|watching)]`,
        '[we are (going|going to go) through (a|the|his|her|their|that) door (on|at|in)]',
        '[(we|they|detectives) ..3 (raiding|hitting|searching) (a|the|his|her|their|that) ..2 <op.place>]',
      ],
      why: 'Tells what an open investigation knows or will do next.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        alone(seen) &&
        !/\b(?:dish(?:es)?|hire|hiring|job opening|applicants?|position|cookies?|cake|toy|toys|lego|candy|fridge|house hunting|realtor|dog|cat|puppy|toddler|kids?)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        '[(checkpoint|roadblock|sobriety checkpoint)]',
        `[(how we|here is how we|the way we|way we) (do|take|work|hit|make|get) (a|the|these|our|into)
          (door|doors|house|houses|stop|stops|entry|buy|buys|raid|raids|arrest|case|search)]`,
        '[(will|can|do|are) not (keep|going to keep|continue|keep on)? (chase|chasing|pursue|pursuing)]',
        '[(bait|decoy) (car|bike|package|house|phone|laptop|truck)]',
      ],
      why: 'Tells how or where the police work.',
      when: (seen) =>
        atWork(seen) &&
        (inside(seen.context) > 1 || !ofWeather(seen.sentence)) &&
        !/\b(?:marathon|mile|race|pickle|fit|5k|border|grew up)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(perimeter|containment|ring|command post|staging area|drone|helicopter|k9s|k9|air wing) ..5
          (up around|up|around|set up|looking for|searching|tracking|from the)]`,
        `[(they|we|everyone|everybody|the guys|<who.ours>) (are|is|am|was)?
          (staging|staged|stacking up|suiting up|gearing up|vested up|briefing|lining up)]`,
      ],
      why: 'Tells of an operation under way.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => atWork(seen) && (inside(seen.context) > 0 || seen.sentence.has('who.ours')),
    },
    {
      match: [
        `[(warrant|warrants|search|raid|knock|entry|sting|buy|surveillance|stakeout|takedown|sweep)
          (on|at|over on|off|for) ..2 <cap> ..1 (st|street|ave|avenue|rd|road|ln|lane|dr|drive|court|ct|blvd|way|hill|
          park|terrace|place|sq|square|apartments|motel|inn) ..7]`,
        `[(wheels up|rolling out|stepping off|go time|showtime|muster|briefing|staging|we launch|we roll|we hit it|we
          move in|door goes) (at|is|on)? ..2 (<when.soon>|<num>|four|five|six|three|midnight|dawn) ..6]`,
        '[if the judge (signs|ok s|okays|says yes|goes for it|approves) ..3]',
        '[(he|she|they|our guy|<scene.who>) (is|<poss>|was|will be)? (wearing|wears|wear) (a|the) wire ..7]',
        `[(they|we|i|feds|the feds|detectives|narcotics|<who.ours>) (flipped|turned) (the|a|that|his|her|our|one) ..2
          (<scene.who>|dealer|runner|bookkeeper|partner) ..6]`,
        '[(dropped|putting|put|slapped|hung|stuck) (a|the) (tracker|gps|camera|mic|bug) ..7]',
      ],
      why: 'Tells of a search, an arrest or another operation that is planned or under way.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => alone(seen) && !OPERATIONS_OF_LIFE.test(seen.sentence.text) && working(seen),
    },
    {
      match: [
        `[(would not|do not|better not|might not want to) (take|drive|be|park|go|walk|cut|come|hang|ride|stop|leave)
          ..9 (<when.soon>|sat|sat night|friday night|saturday night|this weekend) ..4]`,
        `[(cones|flares|barrels|barricades|checkpoint|roadblock|lights) (go|goes|going|are going|will be|come|are) ..1
          up ..7]`,
      ],
      why: 'May warn of, or give away, a police operation.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        alone(seen) &&
        !OPERATIONS_OF_LIFE.test(seen.sentence.text) &&
        !elsewhere(seen.context) &&
        (seen.context.tags.has('tip.hush') || seen.context.tags.has('op.strong') || COVERT.test(seen.sentence.text)),
    },
  ],
})

export const cueFinds: readonly Example[] = [
  '[Keep your nephew indoors Saturday before dawn, three teams and a warrant], that is all',
  '[That flower van on Pine is not delivering anything, the detectives have been in it since Tuesday]',
  '[Cancel your plans at the rooming house tomorrow night, SWAT is getting staged by six]',
]

export const cueLeaves: readonly Example[] = [
  'Keep the dog indoors Saturday, there are fireworks',
  'The flower van on Pine is not delivering roses this week, they ran out',
  'Rented a camper for Monday, act jealous',
  'Two teams play Saturday at six and the bus leaves at four',
  'Cancel your gym plans, we are making dumplings tonight',
]

export const finds: readonly Example[] = [
  ...operationsToldFinds,
  'We have [two houses to hit] with the troopers before breakfast, so no coffee date',
  'Detectives have been [sitting on] that motel for three weeks',
  '[Search warrant Friday morning] on Birch, so I am off the grid',
  'Not supposed to say, but [if you live on Canal keep] the kids inside tomorrow. The boys are geared up.',
  'The lady with the stroller by the bank [is one of ours]',
  '[Controlled buy] went fine, he sold to our man twice',
  'The [checkpoint is on Route 9] Saturday, tell your brother. I typed the roster at the PD.',
  '[We already know who did] the bank, we are only waiting on the lab',
  'The [judge signed it] this afternoon, nobody tell my mother',
  '[Grand jury Thursday] and then I can sleep',
  'They have a [perimeter up] behind the reservoir and the K9 is tracking',
  'There is a [camera in the] vestibule of his building, he has no idea',
  'The detectives are [interviewing the bookkeeper tomorrow]',
  'Our [unmarked cars are] behind the laundromat again, stop waving',
  'We are [letting him run] until he leads us to the stash',
  { text: 'Detectives will be [executing a search warrant] on Cedar Street tomorrow', account: 'official' },
  '[Warrant on Sycamore Street] and the K9 is coming along, get some sleep boys',
  '[Narcotics flipped the cousin], so act natural at the diner',
  'Word to the wise, I [would not drive past the mill tomorrow night]',
  '[Wheels up at five if the judge signs], tell the sergeant to bring the ram',
  'The [affidavit for the house] is done, the judge sees it at nine',
  '[Radar on Route 20 by the bridge until noon], tell your brother to slow down',
  'That mailman on Elm is no mailman, [he is ours]',
]

export const leaves: readonly Example[] = [
  ...operationsToldLeaves,
  'Raid night at eight, bring flasks and do not pull early',
  'The Globe says police in another city raided a warehouse last fall',
  'Black Friday raid on the outlet mall, I bought nine socks',
  'Sting at the arena, row F, I am not okay',
  'Stakeout on the porch: one chipmunk, no arrests',
  'Half marathon checkpoint two was all pickles',
  'State Police announced a checkpoint this weekend in a press release',
  'Search the couch for the remote before you buy another one',
  'That fence does not warrant a new post',
  'Watching a bake show all weekend with my mother',
  'Mom’s surprise party is Friday, do not park on the street',
  'DPW says if you live on Elm move your car by seven for the paving',
  'Hit the house with a second coat before the sun came up',
  'The new feeder camera has been running all week and caught a jay',
  'We already know who did the dishes',
  { text: 'Cedar Street is closed until noon for a water main', account: 'official' },
  'We have been watching that bungalow for weeks and the asking price finally fell',
  'Briefing at four, bring the budget slides',
  'Heads up, a film crew will have fake police cars and a pretend raid on Pine tomorrow',
  'Word to the wise, do not eat the yellow snow',
  'We flipped the house in four months',
  'Heads up, the flares are for the luau',
  'A teller wanted it notarized, so I signed the affidavit in front of her',
  'Parked on a farm road since noon with the radar up on two laptops, no tornado yet',
  'The trophy was ours for an hour, and one of us dropped it',
  'Our unmarked moving boxes went to the wrong house',
]
