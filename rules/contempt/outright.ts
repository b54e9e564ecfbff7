import type { Example, Rule, Seen } from '../concern.ts'
import type { Sentence } from '../sentence.ts'
import { fierce, fondly, hungry } from './company.ts'
import { contracted } from './contracted.ts'
import { CURSED, cursedFinds, cursedLeaves } from './cursed.ts'
import { CUSTOMS, customFinds, customLeaves } from './customs.ts'
import { DEHUMANIZED, dehumanizedFinds, dehumanizedLeaves } from './dehumanized.ts'
import { DISTASTE, distasteFinds, distasteLeaves } from './distaste.ts'
import { HATRED, hatredFinds, hatredLeaves } from './hatred.ts'
import { NATURES, natureFinds, natureLeaves } from './natures.ts'
import { NEXT, nextFinds, nextLeaves } from './next-sentence.ts'
import { QUALITIES, qualityFinds, qualityLeaves } from './qualities.ts'
import { APPENDED, JOINED, joinedFinds, joinedLeaves } from './same-sentence.ts'

/** Names of one sex and of the old, which are also whoever is in the room. */
const PLAIN =
  /^(?:(?:old|young|little) )?(?:men|women|boys|girls|guys|ladies|females|males|kids|teens|teenagers|seniors|wives|mothers)\b/i
/** "People who hate … are idiots": said of those who hate. */
const WHO = /\bwho(?:ever)? (?:[\w'’]+ ){0,2}[\w'’]+ ?$/i
/** What makes them some who are known: "the women", "my girls". */
const SOME = /^(?:the|my|our|his|her|your|their|its|two|three|four|five|six|both|few|several|we|us|fellow)$/
/** Who loves, defends or tells it of others. */
const FOND =
  /\b(?:bless (?:them|him|her|you)|(?:i|we) (?:still |really |just )?(?:love|adore|miss) (?:it|them|him|her|mine|every|that|you|these|those|my)|(?:and|but) i love|love you|(?<!not )my favou?rite|(?:bigot|racis|sexis|homophob|transphob|xenophob)\w*|stereotyp\w*|said (?:my|the|his|her|an?)\b|an? (?:old )?(?:lie|myth|trope|slur)\b|myths?|(?:is|are|so|this|that|such) hateful (?:thing|word|comment|post|talk|stuff)\w*|is hateful|hate speech|prejudice\w*|the idea that|wrong to|stop (?:saying|calling|telling|acting like)|(?<!what )(?:who|nobody|whoever|people|anyone) (?:ever )?(?:says?|said|thinks?|claims?)|taught us|told us|used to say|(?:he|she|they|grand\w+|nana|wife|husband|kids?|son|daughter|boss|coach|teacher|preacher|pastor|man|guy|woman|lady|somebody|someone|dad|mother|father|uncle|paper|flyer|sign|poster|post|senator|movie|film|book|cartoons?) (?:\w+ ){0,3}(?:says?|said|claims?|claimed|yelled|shouted|wrote|told|called))\b/i
/** A people where the same word is a team or what they cook. */
const ELSEWISE =
  /\b(?:team|season|game|playoffs?|score[ds]?|goals?|innings?|touchdowns?|defense|quarterback|pitcher|league)\b/i
/** Somebody else did it, and is meant. */
const WRONGED =
  /\b(?:somebody|someone|whoever|a (?:man|guy|driver|customer|stranger|teacher|cop|landlord)|some (?:guy|man|jerk|idiot|punk)) (?:\w+ )?(?:\w+ed|spat|spit|threw|hit|stole|broke|shot|told|beat|wrote|kept|cut|left|dumped)\b|\b(?:evicted|deported|attacked|harassed|bullied|mocked|robbed|assaulted|followed|spat on|spit on|dumped|fired|refused|denied|treated|mistreated|insulted|screamed at|yelled at|kicked|shoved|laughed at)\b/i
/** How many sentences a draft may have for "they" to be those whom it names. */
const SHORT = 5

const before = (s: Sentence, at: number) => s.tokens[at - 1]?.norm ?? ''

/** Said by the writer, of a people as such and not of some who are known, out of no love. */
function meant(seen: Seen): boolean {
  const { sentence: s, match, context, words } = seen
  if (context.play >= 2 || context.tags.has('frame.denounces') || FOND.test(s.text) || ELSEWISE.test(s.text))
    return false
  if (hungry(words) || WHO.test(s.words(0, match.from))) return false
  if (SOME.test(before(s, match.from)) && PLAIN.test(words)) return false
  const named = s.where('group').some((g) => g.from <= match.from + 1 && g.to > match.from)
  if (named && /^(?:we|us|my|our|as)$/.test(before(s, match.from))) return false
  return !fierce(s, match, context) && !fondly(s, match)
}

/** Names are shouted after whoever did it. */
const wronged = ({ context: { tags } }: Seen): boolean => tags.has('slight.deed') || tags.has('group.wronged')

/** The people named in another sentence of a short draft are meant, and nobody did them wrong. */
function resumes(seen: Seen): boolean {
  const { tags, sentences } = seen.context
  if (FOND.test(seen.sentence.text) || tags.has('frame.denounces') || wronged(seen)) return false
  const beasts = ['domain.animals', 'domain.pests'].some((tag) => tags.has(tag))
  return tags.has('group.topic') && sentences <= SHORT && !beasts
}

/** What is said is set off by a comma, a dash or a colon from the people that it is of. */
const apart = ({ sentence: s, match }: Seen): boolean =>
  [match.from, match.from + 1].some((at) => /[,:;(–—-]|\.\./.test(s.tokens[at]?.before ?? ''))

/** Of the people in the clause before, whom nobody wronged. */
const joined = (seen: Seen): boolean =>
  meant(seen) && !seen.context.tags.has('slight.deed') && !WRONGED.test(seen.sentence.text)

/** "Once you turn 21 …": too young for it to be of the old. */
const aged = ({ words }: Seen): boolean => {
  const age = /\b\d{2}\b/.exec(words)?.[0]
  return age === undefined || Number(age) >= 50 || !/\b(?:you|people|they|somebody|anyone)\b/i.test(words)
}

const OF_THEM = 'Speaks of a protected group with contempt.'

/** Contempt said outright, in whole turns: what `read.ts` does not find by subject, verb and object. */
export const OUTRIGHT: readonly Rule[] = [
  {
    match: contracted([...QUALITIES, ...DEHUMANIZED, ...NATURES]),
    why: OF_THEM,
    sure: 'inferred',
    even: ['play'],
    unless: ['quoted', 'reported'],
    when: meant,
  },
  {
    match: contracted([...HATRED, ...DISTASTE, ...CURSED]),
    why: 'Says that a protected group is hated or unwanted.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['quoted', 'reported'],
    when: meant,
  },
  {
    match: contracted(CUSTOMS),
    why: 'Repeats a stereotype of a protected group.',
    sure: 'inferred',
    even: ['play'],
    unless: ['quoted', 'reported'],
    when: (seen) => meant(seen) && aged(seen),
  },
  {
    match: contracted(NEXT),
    why: 'May put down the group of people named before.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['quoted', 'reported'],
    when: resumes,
  },
  {
    match: contracted(JOINED),
    why: OF_THEM,
    sure: 'inferred',
    even: ['negated'],
    unless: ['quoted', 'reported'],
    when: joined,
  },
  {
    match: contracted(APPENDED),
    why: OF_THEM,
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: (seen) => apart(seen) && !FOND.test(seen.sentence.text) && !wronged(seen),
  },
]

export const outrightFinds: readonly Example[] = [
  ...qualityFinds,
  ...dehumanizedFinds,
  ...customFinds,
  ...nextFinds,
  ...hatredFinds,
  ...distasteFinds,
  ...natureFinds,
  ...cursedFinds,
  ...joinedFinds,
]

export const outrightLeaves: readonly Example[] = [
  ...qualityLeaves,
  ...dehumanizedLeaves,
  ...customLeaves,
  ...nextLeaves,
  ...hatredLeaves,
  ...distasteLeaves,
  ...natureLeaves,
  ...cursedLeaves,
  ...joinedLeaves,
]
