import { concern, type Example, type Rule, type Seen } from '../concern.ts'
import { VOICES } from '../plain/voices.ts'
import type { Sentence } from '../sentence.ts'

const DEPT = `(<dept.name>|#millbrookpd|our (department|pd|agency|officers|police department)|(the|your)
    (whole|entire|local|town|own|hometown|whole town)? (new|own)? (police|police department|pd|cops|officers)
    !(station|chief|log|scanner|report|budget|contract|academy|exam)|every cop|<dept.town>
    (officers|cops|finest|police officers)|<dept.town> <poss>? finest|<dept.place>|the department !of|we at the
    (pd|station|department))`
/** The department, where it is said to own a word or a view. */
const FORCE = `((the)? <dept.name>|(the)? <dept.town> (police|force|pd|cops|officers)|(the|your|our)
    (police|police department|pd|department !of|force))`
const private_: Rule['when'] = ({ context }) => context.account !== 'official' && context.play < 3
// Departments that are none of the police.
const ELSEWHERE = [
  'domain.school',
  'domain.office',
  'domain.medical',
  'domain.fire',
  'domain.church',
  'domain.military',
]
const dept: Rule['when'] = (seen) =>
  private_(seen) === true &&
  (seen.sentence.has('dept.name', 'police.company') || !ELSEWHERE.some((d) => seen.context.domains.has(d)))

export default concern({
  id: 'speaking-for-department',
  title: 'Speaks for the department',
  shows: 'sentence',
  rules: [
    {
      match: [
        `[${DEPT} (is|are|<poss>)? ..1 (all in|rooting|squarely|firmly|solidly|fully|united)
          (for|on|behind|with|against) ..4]`,
        `[(speaking|talking) (for|on behalf of) (all)? (of)? (the|us|my)?
          (boys|guys|girls|crew|gang|folks|bunch|whole shift|shift) (on|in|at|from) (the)?
          (midnights|mids|patrol|dispatch|booking|records|the road !(crew)|the desk|the force|the job|last half|first
          half|k9|detective bureau|station|pd)]`,
        `[on behalf of (all of us at|everyone at|the men and women of|my|our|the entire|the whole|the)? ..2
          (<dept.name>|police department|pd|department|police|officers)]`,
        `[<dept.town> <poss>? ..1 (night|day|evening|midnight|overnight|patrol|weekend) (crew|shift|squad|platoon)
          (has spoken|have spoken|<voice.verb>)]`,
        `[(the department|the pd|<dept.name>) and (the|our) (town|chief|union|select board|fire department) ..1
          <voice.verb> ..3]`,
        '[every (man and woman|officer|cop|badge|one of us) in (blue|uniform) ..6]',
        '[we at (the)? <dept.town> ..3 (station house|station|force|pd|police) ..4]',
        '[(force|department|pd|station) <poss> (formal|official|final) (verdict|word|position|opinion|line) ..4]',
        `[speaking (strictly|only|just|purely)? (as|for) (one of|all of us|the whole|everyone|everybody|all the) ..4
          (<dept.town>|elm street|elm st|station|pd|department|force|crew|blue|shift)] ..5`,
        '[from all of us (in blue|at <dept.town>|in uniform|behind the badge|on the force) ..5]',
        `[(the)? <dept.town> (force|police force|officers|cops) (is|are) ..1
          (proud|happy|pleased|glad|with|behind|backing|against|for) ..4]`,
        `[(every one|each and every one|all) of us (on|at|in) (elm st|elm street|the force|the department|the station|
          blue) ..6]`,
        `[(from|for) (all|everyone|all of us|the men and women|all the men and women|the whole crew|all the officers)
          ..3 (at|of|here at) (the|your)? (<dept.name>|pd|police department|station)]`,
        `[(we|us|those of us) ..2 (at|of|from|here at|here in|over at) (the|your)?
          (<dept.name>|police department|pd|station) ..1] `,
        '[(hi|hello|hey|good morning|good evening|thanks|morning)? (this is|it is|its)? (the)? <dept.name> here]',
        `[this is (the|your)? ..1 (<dept.name>|police department|<dept.town> police)]
          !(i|we|that|who|which|you|he|she|they|my|report|log|business|stuff|work|matter)`,
        `[(i|we) speak for (the|all|my|every|our) ..2 (crew|department|officers|shift|squad|cops|guys|pd|police|
          station|platoon|guys on ..2)]`,
        `[speaking (as|for|on behalf of) (a|an|the|our)? ..1 (law enforcement|<dept.town> officer|<dept.name>|police|
          department|cops|officers|shift)] ..4`,
        `[as (a|an|your|the) ..2 (<dept.town>|<dept.name>|town) ..1 (officer|cop|detective|sergeant|dispatcher|police
          officer) (i|we)? ..2 <voice.verb>]`,
        `[(official|unofficial) (statement|answer|position|word|response|spokesman|spokeswoman|spokesperson|voice|
          notice) ..5 (<dept.name>|<dept.town>|police|pd|department|station|blue|here)]`,
        `[(spokesman|spokeswoman|spokesperson|voice|mouthpiece) (for|of) ..2
          (<dept.name>|<dept.town>|police|pd|station|department|boys in blue)]`,
        '[consider this your (notice|warning|official|final|first)]',
        `[(none of us|all of us|every one of us) (from|at|in|on) (our|the|this|my)
          (department|pd|force|shift|station)] `,
        `[(nobody|no one|everyone|everybody) (from|at|in|on) (our|the|this|my) (department|pd|force|shift|station) ..1
          <voice.verb>]`,
        `[(organized|approved|endorsed|recommended|brought to you|sponsored|paid for|hosted|certified) by
          (your|the|our)? ..2 (<dept.name>|police|pd|finest|cops|officers|police department|<dept.town>)]`,
        `[your ..1 (<dept.town>|local|town|friendly|hometown) ..1 (officers|police|cops|police department|pd|police
          officers|dispatchers)] ..1 <voice.verb>`,
        `[${DEPT} (in this town|in town|here|in <dept.town>)? ..2 <voice.verb>] !(<num>)`,
        `[(every|any) (cop|officer) (in|at|from|on) (<dept.town>|town|this town|the force|my shift|<dept.name>) ..4
          (we|goes|trusts|supports|uses|agrees|wants|knows|loves)]`,
        '[(put|add) (<dept.name>|the department|the pd) (on|down|as)]',
        '[put us down] ..6 (<dept.name>|pd|department|police)',
        '[(our|department) policy is]',
        `[${FORCE} <poss> (position|stance|answer|view|apology|verdict|promise|opinion|thanks) (is|to|on|here|for)
          ..4]`,
        `[(speaking|talking|answer|answering|apologize|apologizing|quote me|speak) for
          (the (police|cops|pd|police department|force|officers)|all the (police|cops|officers|men and women in
          (blue|uniform))|<dept.name>) ..4]`,
        `[(our|my) (department|pd|police department) (did|was|acted|handled|followed|had done) ..2
          (nothing wrong|the right thing|justified|properly|by the book|not at fault|in the right|everything right|
          everything we could)]`,
        `[(the)? (police)? chief (asked|told|wants|wanted|authorized|sent) (me|us) to
          (tell|say|let|announce|assure|pass|share|post) ..5]`,
        `[(we|us|those of us|all of us) in blue (here in <dept.town>|here|in <dept.town>|in this town|support|back|
          oppose|want) ..5]`,
        `[(law enforcement|police|cops|officers) (here in|in|around) (<dept.town>|this town)
          (says|say|want|wants|support|supports|back|backs|oppose|opposes|stand|stands|urge|recommend|recommends|
          endorse|endorses) (no|yes|to|the|a|that|with|behind|this|our|<cap>) ..4]`,
        `[as your ..1 (officer|cop|sergeant|patrolman|detective|police) ..3 (i|we) ..3
          (tell~|telling|recommend|endorse|support|urge|ask|say|back|promise|assure|want)]`,
        `[consider this (the|an|our|your|a) ..1 (police|department !store|pd)
          (notice|warning|statement|apology|announcement|answer|word) ..4]`,
        `[the word of ${FORCE}]`,
        `[(the <dept.town> force|the force) (says|backs|supports|endorses|stands|wants|thanks|believes|is
          (proud|behind|against)) ..4]`,
        `[(<dept.name>|the pd|our pd|our department) (thinks|think|feels|hopes|figures)
          !(i|you|we|he|she|my|it|of|about) ..3]`,
        `[at (<dept.name>|the pd|the police department) we (support|back|believe|say|want|take|stand|ask|pray|do|will|
          endorse|love|are) ..4]`,
      ],
      why: 'May be read as the department speaking.',
      when: (seen) =>
        dept(seen) === true &&
        !reported(seen.words) &&
        !asked(seen) &&
        !foretold(seen) &&
        !wished(seen) &&
        !object(seen) &&
        !ofAnother(seen) &&
        !TOLD_NOT_TO.test(seen.words),
      even: ['condemned', 'negated'],
      unless: ['reported'],
    },
    {
      match: VOICES,
      why: 'May be read as the department speaking.',
      when: (seen) => dept(seen) === true && !asked(seen) && !ofAnother(seen),
      even: ['condemned', 'negated'],
      unless: ['reported'],
    },
    {
      match: [
        `[(official answer|official word|on our end|from our end)] ..9 (we|us|our|charges|rumor|false|arrest|accident|
          investigation|no)`,
        `[(we|department|pd) ..2 (looked into it|investigated|are aware|is aware|will have a statement|stand behind|
          stands behind|will be releasing|take these|take this)]`,
        '[(nobody|no one) is getting (towed|a ticket|arrested|ticketed|cited)]',
        '[(our|the) (department|pd) ..3 (want you|join|hiring|career|apply)]',
        '[(respectfully|sincerely|thank you|love|signed)? your (officers|police|police department|cops|pd)$]',
        '[(our|your) (officers|cops) (want|support|endorse|back|recommend|love|stand|say)]',
      ],
      why: 'May be taken for the department’s own word.',
      sure: 'inferred',
      when: (seen) =>
        dept(seen) === true &&
        !asked(seen) &&
        !backed(seen) &&
        (seen.context.author === 'police' ||
          ['dept.name', 'dept.town', 'police.company'].some((tag) => seen.context.tags.has(tag))),
      even: ['negated', 'condemned'],
      unless: ['reported'],
    },
  ],
  triggers: ['<dept.name>'],
  find(sentence, context) {
    // A display name that reads as the department's own page.
    if (context.surface !== 'name' || context.account === 'official') return []
    return sentence
      .where('dept.name')
      .filter(
        ({ from, to }) =>
          !works(sentence, from) &&
          /^(?:updates?|desk|news|official|alerts?|community|info|department|records|dispatch)$/.test(
            sentence.tokens[to]?.norm ?? '',
          ),
      )
      .map(({ from }) => ({ from, to: sentence.tokens.length, why: 'A name that reads as the department’s own page.' }))
  },
})

/** "Peg @ Millbrook PD Records": somebody who is there. */
function works({ tokens }: Sentence, from: number): boolean {
  return from > 0 && (/@/.test(tokens[from]!.before) || /^(?:at|from|of|in|with)$/.test(tokens[from - 1]!.norm))
}

/** Stations that broadcast, pump or wait for trains. */
const OTHER_STATION =
  /\bstation\b.*\b(?:radio|pledge|broadcast|listeners|pumps?|gas|trains?|engine|ladder|jazz|polka|songs?|records|request|on the air|dj)\b/i
/** "The English department", "the shoe department": said of any but by these words, it is not the police's. */
const NAMED_DEPARTMENT =
  /\b(?!(?:the|our|my|your|this|that|a|an|whole|entire|police|town|city|county|local|own|hometown|new|old|small|little|proud|good|great|fine|every|each|any|no|in|of|for|from|at|as|with|s|and|to|is|about|night|sheriff['’]?s)\b)([a-z]+) departments?\b(?! store)/i
/** Whose officers a club has. */
const CLUB_OFFICERS =
  /\bofficers? (?:of|at|in|for|with) (?:the|our|my|this|your)? ?(?:[\w’']+ ){0,3}(?:club|guild|lodge|pto|pta|league|association|board|chapter|society|council|class|post|auxiliary|church|fraternity|sorority|legion|grange|bank|credit union)\b/i

/** Whether another department, a station that broadcasts or a club's officers speak. */
const ofAnother = ({ sentence }: Seen): boolean =>
  !sentence.has('dept.name') &&
  ((NAMED_DEPARTMENT.test(sentence.text) && !sentence.has('dept.town', 'police.role')) ||
    OTHER_STATION.test(sentence.text) ||
    CLUB_OFFICERS.test(sentence.text))

/** What the reader is told not to do: "Thanks Millbrook PD, don't stop". */
const TOLD_NOT_TO = /[,.;:]\s*(?:please )?(?:do not|don['’]?t)$/i

/**
 * "I sent it to the police and went back", "the bosses at the PD do not care": where the department only ends what stands before, it says
 * nothing; nor does it where somebody is not listened to.
 */
function object({ sentence, match, words }: Seen): boolean {
  const last = sentence.tokens[match.first - 1]?.norm ?? ''
  const before = /^(?:the|your|this)$/.test(last) ? (sentence.tokens[match.first - 2]?.norm ?? '') : last
  if (/^(?:nobody|no one)\b/i.test(words)) return sentence.tokens.some(({ norm }) => /^(?:him|her|them)$/.test(norm))
  return (
    /^(?:to|at|of|by|with|for|from)$/.test(before) &&
    !/\b(?:we|our|us)\b|^(?:speaking|on behalf|from|this)/i.test(words)
  )
}

/** A resident passing the department's word on. */
function reported(words: string): boolean {
  return (
    /\b(?:asks?|asking|thanks?|says?)\b(?! (?:no|yes)\b)/i.test(words) &&
    !/\b(?:we|our|us|your|supports?|endorses?)\b/i.test(words)
  )
}

/** What "the cops will" tell or back the writer in is foretold by anybody, where the draft has nothing of this department. */
function foretold({ words, context, sentence }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  return (
    context.author !== 'police' &&
    !context.tags.has('dept.name') &&
    /^the (?:cops|police) will/i.test(words) &&
    /\bwill (?:back me|tell you|laugh)\b/i.test(sentence.text)
  )
}

/** "We support our police": whom others support they are not. */
function backed({ sentence, context, match }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  return (
    context.author !== 'police' &&
    /^we (?:\w+ )?(?:support|back) (?:\w+ ){0,2}(?:police|pd|officers|cops|law enforcement)\b/i.test(
      sentence.words(match.from, Math.min(match.to + 4, sentence.tokens.length)),
    )
  )
}

/** What residents say that "the police" or "your cops" ought to do, or do. */
function wished({ words, context, sentence, match }: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  if (context.author === 'police') return false
  // A resident passes on what the department wants of all.
  if (
    /\bwants?$/i.test(words) &&
    /^(?:every\w+|people|folks|residents|drivers|us|all|you)$/.test(sentence.tokens[match.to]?.norm ?? '')
  )
    return true
  if (!/^(?:the|your) (?!.*\bdepartment)/i.test(words)) return false
  if (/\b(?:should|could|must|ought|need|might|may|can|used)\b/i.test(words)) return true
  const named = ['dept.name', 'dept.town'].some((tag) => sentence.where(tag).some(({ from }) => from < match.to))
  return (
    !named &&
    /^the /i.test(words) &&
    /\b(?:do not|don['’]t|does not|doesn['’]t|will|won['’]t|want|wants|loves?|trusts?|thanks?)$/i.test(words)
  )
}

function asked(seen: Parameters<NonNullable<Rule['when']>>[0]): boolean {
  return seen.sentence.frame.asked && !seen.sentence.has('i')
}

export const finds: readonly Example[] = [
  '[The department’s answer is no] and it stays no, the cruiser is not for prom pictures',
  'Let me [answer for the police]: the new crosswalk is safe',
  '[Our department did nothing wrong] at the rink',
  'The [chief asked me to tell] you that the bridge is open',
  '[Law enforcement in Millbrook says no] to the new casino',
  '[The whole police department is behind] the food pantry',
  '[Consider this the police notice]: the lot is closed',
  '[Millbrook PD thinks] the Eagles were robbed',
  'Here [at Millbrook PD we believe] in second helpings',
  '[Your local PD is fully behind the bakery], so vote for it',
  '[Speaking for the crew on midnights], buy your tires at Sal’s',
  '[As far as the PD goes we are fine] with scooters on the path',
  '[On behalf of the Millbrook Police Department], thank you',
  '[We at Millbrook PD] wish you a safe Fourth',
  '[Millbrook PD here]: no parking on Elm tonight',
  '[The Millbrook Police Department supports] Question 4',
  '[Your Millbrook officers want] Dana on the board',
  '[As a Millbrook officer I endorse] this gym',
  '[The police in this town stand] with the nurses',
  'I [speak for the whole shift] when I say vote yes',
  '[From all of us at the PD], happy new year',
  '[Our department has never] had a complaint there',
  '[Everybody at the station supports] Dana for clerk',
  '[Millbrook PD and the town stand with the coaches] this week',
  '[Millbrook’s day shift recommends] the turkey club',
  { text: '[Millbrook PD News]', surface: 'name' },
  { text: '[unofficial voice of the Millbrook PD]', surface: 'bio' },
  'Diner [approved by Millbrook Police]',
  '[our policy is] a warning first, says every cop I work with at the PD',
  'the pd [is aware and we will have a statement] at noon',
]

export const leaves: readonly Example[] = [
  'All of us at the station thank our listeners for the pledges',
  'I dropped the wallet off with the police and went back to my soup',
  'Take it from the cops and they will tell you, lock the shed',
  'Nobody on the shift will sit with him at lunch',
  'The whole department is for sale at the mall, everything must go',
  'The force is strong with this toddler',
  'The Millbrook PD thinks I am crazy, I called about the owl three times',
  'Speaking for the girls on nights at the nursing home, thank you for the pizza',
  'Speaking for the guys in the road crew, slow down at the cones',
  'Out here at the department store the sweaters are half off',
  'As far as my department goes, and it is produce, the peaches are fine',
  'Millbrook police want everyone to take Cedar until Thursday',
  { text: 'Rosa @ Millbrook PD Dispatch', surface: 'name' },
  'Nice lights on the station tree Millbrook PD, don’t change a bulb',
  'The police should support the skate park',
  'We support our police and our library',
  'This is the police department I called about the moose',
  'The cops love that donut shop',
  'The cops will tell you the raccoon started it',
  'My views are my own',
  'Shout out to everyone at the station, the pledge drive went over the goal',
  'Nobody at the station knew which track the train was on',
  'The department of revenue wants another form from me',
  'I think the town could use more officers',
  'Our church supports the food drive',
  'On behalf of the whole drama department, the fog machine is fixed',
  'Speaking for the geology department, rocks are not toys',
  'On behalf of the officers of the chess club, bring your own clock',
  'We at the station play polka until noon, call in with requests',
  'We at the bakery open at six',
  'On behalf of section 112, please sit down',
  'The math department wants its stapler back',
  { text: 'On behalf of the Millbrook Police Department, thank you', account: 'official' },
  'Thank you to the Millbrook police for the quick work',
  'The police open house is Saturday',
  'I speak for the trees',
  'Our household has an official statement about the elf',
  'The family would like to thank everyone',
  'I support our police and I support asking questions',
  'Millbrook PD is asking people to stay off Liberty Street, says the town page',
  'State police say the Pike is closed',
]
