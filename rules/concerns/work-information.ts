import { concern, type Example, type Seen, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { COURT_DAYS, DUTY_ACTS, GEAR, SHARED_ACTS, SHARED_STAFFING, STAFFING } from '../duty.ts'
import * as everyday from '../everyday.ts'
import { brief, elsewhere, inside, likelyPolice, quiet, workplace } from '../insider.ts'
import { WORK_TOLD, workToldFinds, workToldLeaves } from '../plain/working.ts'
import type { Sentence } from '../sentence.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'
import { tells, WORKLIFE, worklife } from '../worklife.ts'

/** Written by the officer as a person: what the department itself publishes is its own to give out. */
const asPerson = ({ context }: Seen) =>
  context.account !== 'official' && context.surface !== 'bio' && context.surface !== 'name'
/** Nothing else than police work is the draft's subject. */
const calm = (seen: Seen) => asPerson(seen) && !elsewhere(seen.context)
/** The same, for words that every workplace has. */
const noOtherWorkplace = (seen: Seen) => calm(seen) && !workplace(seen.context)
/** Dancers and riders have academies, nurses and programmers have codes: such words need police talk beside them. */
const known = ({ words, context }: Seen) =>
  context.police > 0 ||
  context.author === 'police' ||
  !/^(?:the academy|academy class|code 3|running code|in-?service)$|\brecerts?\b|\bcert(?:ification)?$/i.test(words)
/** The draft itself shows police work beside the words found. */
const atWork = (seen: Seen) => calm(seen) && inside(seen.context) > 0

/** More than the words found speaks of police work, or of the writer's place in it. */
const beside = ({ context }: Seen) => context.police > 0 || context.tags.has('author.hint') || likelyPolice(context)
const civilian = ({ sentence, match }: Seen) => everyday.CIVIL.test(sentence.tokens[match.from - 1]?.norm ?? '')

const ownDuty = (seen: Seen) =>
  noOtherWorkplace(seen) && !everyday.MY_FAMILY.test(seen.sentence.text) && !everyday.OWN_BUSINESS.test(seen.words)

/** Police are spoken of, and not only a shift or a boss. */
const ofPolice = ({ context }: Seen) =>
  context.author === 'police' || context.police > 0 || context.tags.has('police.company')

/** Something of the force, an hour or a day, and that it is told of one's own place. */
export const SIGNS: Signs = {
  groups: {
    force: { 'duty.force': 1, 'police.talk': 1.2 },
    own: { 'duty.own': 1 },
    clock: { 'duty.clock': 0.8 },
    hush: { 'wink.hush': 0.5 },
  },
  core: ['force'],
  job: true,
  need: 2.8,
  why: 'Reads as telling how the work is staffed, ordered or planned.',
  marks: ['work:internal', 'work:duty'],
  when: (sentence, context) => quiet(sentence, context),
}

export default concern({
  id: 'work-information',
  title: 'Information from work',
  shows: 'sentence',
  rules: [
    ...WORK_TOLD,
    {
      match: [
        '[(i|we) ..2 (got|am|was|were|been|being|get|are|is) ..2 <work.forced>]',
        '[<work.forced>] ..3 (again|today|tonight|till|until|for)',
        `[(work|works|worked|working|on|took|take|has|have|swap|cover|covering|bid|to|flip|my|her|his|i am|first) ..2
          <work.shift>]`,
        '[(first|last) (night|week|day|month) on (days|nights|mids|midnights|patrol|the road|evenings|overnights) !at]',
        `[(on|working|work|cover|covering) the desk (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|
          tomorrow|till|until|all)]`,
        `[(have|got|stuck|put) me (at|on) the (school crossing|crossing|front desk|desk|parade|detail|gate|bridge|
          footbridge)]`,
        `[(has|have|had|got|put|stuck|assigned) me (on|at|to) (the|a)? (finish line|parade|road|paving|gate|traffic|
          marathon|fireworks|crossing|concert|polling|election|stadium|construction|prisoner|hospital|graduation|town
          meeting|dignitary) detail]`,
        '[my days off (flipped|changed|moved|got)]',
        `[(<roster.full>|<roster.last>|<dept.chief>) (is|was|'s)? ..2 (out till|out until|out w|out with|out for|off
          till|off until|on leave|on vacation|papers are in|last day|retiring|leaving|transferring|(going|moved)
          (back)? to (the|a|another|days|nights|evenings|midnights|mids|overnights|dispatch|records|patrol|traffic|
          detectives|booking|<work.shift>|<dept.place>|<agency>)|got moved|back on|starts|working)]`,
      ],
      why: 'Tells of duty hours or who works when.',
      marks: ['work:duty'],
      when: (seen) => noOtherWorkplace(seen) && !civilian(seen) && (!everyday.HOURS.test(seen.words) || beside(seen)),
    },
    {
      match: ['[<work.rollcall> !for]'],
      why: 'Tells of duty hours or who works when.',
      marks: ['work:duty'],
      when: (seen) => noOtherWorkplace(seen) && (!everyday.SHARED_DUTY.test(seen.words) || beside(seen)),
    },
    {
      match: [
        `[<work.callact> ..4 <work.calltype>] !(hearing|meeting|training|class|on
          (my|our|grandma|grandpa|nana|mom|dad|each other|the (dog|cat|baby|kids|plants|turkey)))`,
        `[<work.calltype> ..3 (turned into|turned out|went sideways|on my street tonight|last night|tonight|at <num>|
          call)]`,
        `[(took|take|my|our) ..1 first (homicide|fatal|death notification|overdose|suicide|stabbing|shooting|
          unattended)]`,
        `[(another|third|fourth|fifth|sixth) (homicide|stabbing|fatal|overdose|suicide|burglary|rollover) ..1
          (this week|this month|tonight|today|in)]`,
        `[(with|waiting on|waiting for) ..2 (medical examiner|coroner|bail commissioner|wrecker|crime lab|state lab|
          crime scene guys|dcf)]`,
        `[(i|we) (took|take|had|got|get|caught|handled|answered) ..2 (call|calls)
          (from|about|for|last|tonight|like|today|yesterday)]`,
      ],
      why: 'Tells of calls that the department answers.',
      marks: ['work:call'],
      even: ['negated', 'play'],
      when: (seen) => noOtherWorkplace(seen) && known(seen),
    },
    {
      // Banks have calls holding, and bystanders are first on the scene.
      match: '[(<work.callhot>|<work.calls>)] !(at (the|a|my|our) ..2 (sale|party|buffet|wedding|game|bakery|shop))',
      why: 'Tells of calls that the department answers.',
      marks: ['work:call'],
      even: ['negated', 'play'],
      when: (seen) =>
        noOtherWorkplace(seen) &&
        known(seen) &&
        (ofPolice(seen) || /\b(?:sirens|hot(?! one)|code|priority|first)\b/i.test(seen.words)) &&
        !everyday.MY_FAMILY.test(seen.sentence.text),
    },
    {
      match: [
        `[(i|we) ..2 (stayed|was|were|had|kept) ..2 (on the (phone|line|call)|him on the phone|her on the phone|him on
          the line) ..3 (with|until|till|for)]`,
        `[(the)? (guy|man|lady|woman|dude|lad|caller|fella|feller|kid|gentleman|somebody|someone) ..3
          (on|come on|came on) the line]`,
        `[(call|calls|called|calling|dial|dials|dialed|phoned|rang|rings|phones)
          (us|911|the emergency line|emergency|the station|the desk|dispatch) ..5
          (to ask|to report|to complain|because|over a|over the|over|about a|times|every|again|for a)]`,
        '[(called|calls|phoned) (us|me|911) (<num>|six|three|four|five|nine|ten|twenty) times]',
        `[<who.met> ..5 (dialed|called|calls|phones|phoned in|phoned|called in|dials)
          (911|<num> (noise)? complaints|the emergency line|dispatch|it in)]`,
        `[(i|we) ..2 (sat|stood|stayed|waited) with (him|her|a man|a woman|the family|a mother|the mother|the father|
          the widow|a kid) ..4 (until|till|while)]`,
      ],
      why: 'Tells of a call or a caller that the job brought.',
      marks: ['work:call', 'work:person'],
      sure: 'inferred',
      when: (seen) =>
        noOtherWorkplace(seen) &&
        inside(seen.context) > 0 &&
        !everyday.MY_FAMILY.test(seen.sentence.text) &&
        !everyday.CALLED_MYSELF.test(seen.sentence.text),
    },
    {
      match: DUTY_ACTS,
      why: 'Tells of something you did on duty.',
      marks: ['work:call', 'work:person', 'work:offence'],
      when: ownDuty,
    },
    {
      match: SHARED_ACTS,
      why: 'Tells of something you did on duty.',
      marks: ['work:call', 'work:person', 'work:offence'],
      when: (seen) => ownDuty(seen) && ofPolice(seen),
    },
    {
      match: [
        '[<work.custody>]',
        '[<work.custodyweak> ..3 (tonight|today|last night|again|this morning)]',
        '[(in|into|to|back in|out of) (the)? <work.custodyweak>]',
      ],
      why: 'Tells of people held or of the cells.',
      marks: ['work:person', 'work:offence'],
      even: ['negated'],
      // "Lock up" as a piece of advice is no cell.
      when: (seen) =>
        atWork(seen) &&
        !everyday.NO_CAPTIVES.test(seen.sentence.text) &&
        (!/^lock up$/i.test(seen.words) || /\b(?:the|our|in|to|at) lock up/i.test(seen.sentence.text)),
    },
    {
      match: COURT_DAYS,
      why: 'Tells of a day in court on a case from work.',
      marks: ['work:duty', 'work:offence'],
      sure: 'inferred',
      when: (seen) => noOtherWorkplace(seen) && !everyday.OWN_COURT.test(seen.sentence.text),
    },
    {
      match: STAFFING,
      why: 'Tells how the department is staffed or how far behind it is.',
      marks: ['work:duty', 'work:internal'],
      when: (seen) => noOtherWorkplace(seen) && !everyday.MY_FAMILY.test(seen.sentence.text),
    },
    {
      match: SHARED_STAFFING,
      why: 'Tells how the department is staffed or how far behind it is.',
      marks: ['work:duty', 'work:internal'],
      when: (seen) => noOtherWorkplace(seen) && ofPolice(seen) && !everyday.MY_FAMILY.test(seen.sentence.text),
    },
    {
      match: GEAR,
      why: 'Tells of the department’s equipment.',
      marks: ['work:internal'],
      when: atWork,
    },
    {
      match: [
        '[<work.train>]',
        `[(drill|training|class|exercise|tabletop) (at|with) ..2 (jefferson|the school|the high school|elementary|the
          pd|the station|the academy|<dept.place>|ashford|troopers|the staties|<agency.neighbour>)]`,
      ],
      why: 'Tells of the department’s training.',
      marks: ['work:training'],
      when: (seen) =>
        calm(seen) &&
        known(seen) &&
        !everyday.MY_FAMILY.test(seen.sentence.text) &&
        !everyday.OLD_CLASS.test(seen.sentence.text),
    },
    {
      match: [
        '[<work.boss> <work.bossact>]',
        `[<work.boss> ..3 (wants|wants us|is making|are making|moved us|told us|ordered|writing up|canceled|cancelled|
          memo|put out a)]`,
        '[(memo|memos|email|word|orders|order|directive) ..2 from ..2 <work.boss>]',
        '[<work.rule>]',
        `[(they|upstairs|admin|the brass|chief) (cut|took|slashed|froze|moved|canceled|cancelled|are cutting|are
          taking) ..4 (overtime|ot|detail|details|training|patrols|the k9|shifts|days off|vacation|budget)]`,
      ],
      why: 'Tells of an order, a rule or a decision inside the department.',
      marks: ['work:internal'],
      when: (seen) => noOtherWorkplace(seen) && inside(seen.context) > 0 && !everyday.anyBoss(seen),
    },
    {
      match: [
        `[(chief|lieutenant|the lt|sarge|sergeant|captain|deputy chief) (is making|is making us|will not let|says we|
          wants us|wants everybody|wants everyone|has us|made us) ..1 (us|me|everybody|everyone|wear|shave|in)?]`,
        `[(overtime|ot|detail|training) (budget|money|line|pot|account) (is|was|got) ..1
          (gone|cut|frozen|spent|dry|slashed|empty)]`,
        '[(promoted|made) ..3 (sergeant|stripes|lieutenant|detective|bars|patrolman first class)]',
        '[<work.promo>]',
        `[(i am|i will be|i become|i became|i got|he got|she got|they got|made|making|named|going|moved|moving|
          assigned|transferred|reassigned|starting) ..4 (to|as|the|in|for|on) ..1
          (detective|detectives|the bureau|patrol|traffic unit|narcotics|k9|juvenile|court officer|records|dispatch|
          the desk|booking|days|nights|plain clothes|plainclothes|the drug unit|task force|the schools|evidence|bike
          unit|the bike unit)]`,
        '[(off|back on|out on) (the bike unit|patrol|the street|light duty|iod|desk duty)]',
      ],
      why: 'Tells of an assignment, a promotion or a post in the department.',
      marks: ['work:duty'],
      when: (seen) => noOtherWorkplace(seen) && !(seen.context.otherRanks && everyday.RANKS.test(seen.words)),
    },
  ],
  triggers: [...WORKLIFE, ...triggers(SIGNS), '<author.told>'],
  find(sentence, context): Sighting[] {
    if (context.account === 'official' || context.surface === 'bio' || context.surface === 'name') return []
    const out = [...told(sentence, context), ...bySigns(SIGNS)(sentence, context)]
    const day = worklife(sentence)
    if (day.weight < 1.5 || sentence.frame.play || context.play > 0 || elsewhere(context)) return out
    const known = context.author === 'police'
    const enough = known
      ? day.weight >= (day.own ? 2 : 2.5)
      : day.own && day.weight >= 2.5 && brief(context) && !workplace(context)
    if (!enough || (!known && (everyday.MY_FAMILY.test(sentence.text) || everyday.THE_POLICE.test(sentence.text))))
      return out
    return [
      ...out,
      {
        from: day.from,
        to: day.to,
        why: 'Tells, with the words around it, of a day’s work in the department.',
        sure: 'inferred',
        marks: tells(day),
        even: ['negated'],
      },
    ]
  },
})

/** What only those who answer the calls could tell: of callers, prisoners, courts, and what they did there. */
function told(sentence: Sentence, context: Context): Sighting[] {
  if (
    context.author !== 'police' ||
    sentence.frame.play ||
    workplace(context) ||
    everyday.PULLED_OVER.test(sentence.text)
  )
    return []
  return ['author.told'].flatMap((tag) =>
    sentence.where(tag).map(
      ({ from, to }): Sighting => ({
        from,
        to,
        why: 'Tells of a call or of people that the job brought.',
        sure: 'inferred',
        marks: ['work:call', 'work:person'],
        even: ['negated'],
      }),
    ),
  )
}

export const cueFinds: readonly Example[] = [
  '[They moved me to the front desk until March], two officers on for the whole west side overnight',
  '[Front desk closes at ten now, we are short], order is effective Friday',
  '[The boss stuck me on the switchboard until Monday], no relief',
]

export const cueLeaves: readonly Example[] = [
  'They moved me to the front row until the encore',
  'Practice is off till July and we are sharing one rink',
  'The lieutenant governor opens the parade on Saturday',
  'We are down three chairs for supper, bring two',
  'Booked a guy last night who plays the saw, come Friday',
  'We booked the band, they were out by ten',
  'The library desk has one of us on after six, so be patient',
]

export const finds: readonly Example[] = [
  ...workToldFinds,
  '[Six hours guarding a man cuffed to the gurney], and he beat me at cards twice',
  'On patrol [we stopped a truck] with a couch on the roof, no straps',
  'I got [mandated] again, so no ballgame for me',
  '[Took a call] from a grandmother who locked herself in the shed, and dispatch was still laughing at end of shift',
  '[Pulled over a guy] eating cereal while he drove',
  '[Nobody in the academy] until next fall, so do the math',
  'The sergeant says our [body cameras] go live in June',
  'Passed my [quals] at the range with the new sights',
  '[Lieutenant] decided we all need to wear ties again. Roll call was quiet.',
  'We had [two cars on the road] for the whole town',
  'I [stayed on the line] with her until the ambulance came',
  'Got the [subpoena] for Tuesday on the OUI I wrote, so somebody else has the carpool',
  'There is a [prisoner] in the back asking for a vegan sandwich. Booking is never dull.',
  'Sergeant’s [oral board] is next month and I am not ready',
  'I am on [midnights] through the fall, please call before ten',
  '[Six burglaries open and my caseload] keeps growing',
  '[First through the door] and I still hear it',
  'When I was on patrol [we used to check the school lot at two, nobody does] now',
  'Home by six after all. [We fished a man’s body out of the canal].',
  '[Two of us on midnights between here and] the reservoir, and my cruiser has no heat',
  "They've [got me on the parade detail] again Sunday",
  'We have [just the two cars out after midnight], so drive nice',
  '[Nobody on the front desk] after two, the prisoners watch themselves',
  'Our policy: they [make us call it off past the town line], and every kid on a dirt bike knows. From your local patrolman',
  '[Roll call] was ugly, the sergeant read the cruiser damage list aloud',
  'My [prisoner] asked for extra mustard and then my lawyer’s number',
  '[Roll call] at eleven, then I have the road till seven',
]

export const leaves: readonly Example[] = [
  ...workToldLeaves,
  'Married to a cop, I can tell the cruiser from the milk truck by the brakes',
  'Passed my lifeguard recert',
  'Calls waiting at the cable company, as ever',
  'I searched the couch for the remote and found a sandwich',
  'We stopped a minute to look at the herons',
  'I was on the phone with the cable company for an hour',
  'That one came in today, mint, still in the box',
  'The dog met me at the door with a slipper',
  'To the one who took my umbrella: it leaks',
  'We recovered the armchair in blue',
  'Down two guys for softball, bring a glove',
  'Did a wellness check on my grandmother, she was out dancing',
  'Handed out twelve tickets for the raffle',
  'Academy class of 2011, ten years since we danced the swan',
  'Code 3 to the bathroom, the toddler says',
  'My nurse friend did three overnights in a row',
  'Raid night is at eight and our healer is on mids',
  'I got pulled over for a taillight and the officer was kind',
  'Ordered in Thai food and watched the game',
  'Our plumber is on call all weekend',
  'The library posted its summer schedule',
  'Jury duty, day two. The coffee is bad.',
  'Dispatch from the couch: the cat wants more dinner',
  'The police open house is Saturday at eleven, it is on the town calendar',
  'My son’s training wheels came off today',
  'Booked a room in Maine for the fall',
  'The bakery is short staffed this week, be nice to them',
  'I called 911 because the neighbor’s porch was on fire',
  'The new radios in the minivan do not pick up AM',
  'Our hockey practice got moved to the late shift of ice',
  'Divers recovered a body from the quarry on Sunday, the paper says',
  'Only two of us between here and the ferry have winter tires',
  'I had to testify as a witness to my own accident, two hours for one question',
  'Toll collector for thirty years, and I took coins from a man in handcuffs once',
  'Lock up tonight. Somebody is going through cars on Oak and we reported ours.',
  'The Telegram says two arrests were made in the fire, after eight weeks of waiting, and I hope that family sleeps',
  'Does anyone know why there are three cruisers and an ambulance behind the rink?',
  'Held over again at the foundry, sixteen hours and a broken fan',
  'We are nurses, mandated twice this week, and the coffee is gone',
  'Paralegal life: four affidavits and a subpoena due by noon',
  'We have just the two cars and one driveway',
  'Nobody on the front desk of the motel after ten, only a bell',
  'Coach made us call it off after nine, thunder',
  'Roll call at choir: nine altos, one tenor, and a dog',
  'Deacon Okafor moved to table the carpet, and nobody seconded',
  'Moles, week two: no prisoners. We are all prisoners of this lawn.',
  'A friend from the academy pulled me over to show me his new boat trailer',
  'Our float won. The police brought a K9 in a tutu, so it was close.',
]
