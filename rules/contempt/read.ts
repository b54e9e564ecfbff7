import type { Sentence } from '../sentence.ts'
import { after } from './after.ts'
import {
  AFTER,
  AUTHOR,
  BE,
  type Contempt,
  clauseEnd,
  clauseStart,
  DENOUNCED,
  DETERMINER,
  DO,
  endsAt,
  type Found,
  longest,
  MINE,
  MODAL,
  negations,
  OTHERS,
  PAST,
  QUANTIFIER,
  type Reader,
  WILLING,
} from './clause.ts'

/**
 * What the sentence says in contempt of the groups it names: what they are, what should be done to them, what is denied
 * them, what the writer feels. Counts negations, so that "X are not people" is contempt and "X are not vermin" is none.
 *
 * In: a sentence, and where it names groups. Out: the spans, in no order. Linear in the number of mentions times a fixed reach.
 */
export function contempt(s: Sentence, named: readonly Found[] = s.where('group')): Contempt[] {
  const found: Contempt[] = []
  for (const group of named) {
    const r: Reader = { s, start: clauseStart(s, group.from), end: clauseEnd(s, group.to) }
    const said = before(r, group) ?? after(r, group)
    if (said) found.push(said)
  }
  for (const group of s.where('group.single')) {
    const r: Reader = { s, start: clauseStart(s, group.from), end: clauseEnd(s, group.to) }
    // Of one person, only what is said of them as one of the group.
    const pointed = /^(?:this|that)$/.test(s.tokens[group.from - 1]?.norm ?? '') ? after(r, group) : undefined
    const said = epithet(r, group) ?? (pointed?.kind === 'derogates' && abuses(s, pointed) ? pointed : undefined)
    if (said) found.push(said)
  }
  return found
}

/** Verbs by which somebody else's abuse is told. */
const NAMING = new Set(
  'call calls called calling label labels labeled labeling paint paints painting brand branding branded compare compares comparing portray portrayed portraying depict depicting treat treats treated treating consider considered considering yelled screamed shouted'.split(
    ' ',
  ),
)

/** "A crack about lazy …", "memes of dirty …": what somebody made of them. */
const joked = ({ tokens }: Sentence, at: number) =>
  /^(?:about|of)$/.test(tokens[at - 1]?.norm ?? '') &&
  /^(?:jokes?|joking|joked|cracks?|rants?|ranting|remarks?|comments?|memes?|skits?|cartoons?|stereotypes?|impressions?)$/.test(
    tokens[at - 2]?.norm ?? '',
  )

/** What was once felt and has not ended. */
const STILL = /\b(?:still|nothing(?:['’]s| has)? changed|even more|now (?:more|worse|it is worse)|and (?:i )?do)\b/i

/** Words of abuse right before or after a person or a people of the group: "filthy immigrants", "gay scum". */
function epithet({ s, start, end }: Reader, group: Found): Contempt | undefined {
  let at = group.from
  while (
    at > start &&
    !/[,.]/.test(s.tokens[at]!.before) &&
    DETERMINER.has(s.tokens[at - 1]!.norm) &&
    !endsAt(s, at, 'contempt.epithet')
  )
    at--
  const length = endsAt(s, at, 'contempt.epithet')
  const called = s.says(NAMING, Math.max(start, at - 6), at) || joked(s, at - endsAt(s, at, 'contempt.epithet'))
  const curse =
    length === 1 && at - 1 === start && (group.to === s.tokens.length || s.tokens[group.to]!.kind === 'emoji')
  const mild =
    !curse && length === 1 && /^(?:fucking|fuckin|damn|goddamn|bloody|freaking|ass)$/.test(s.tokens[at - 1]!.norm)
  if (
    length &&
    !called &&
    !mild &&
    !/,/.test(s.tokens[at]!.before) &&
    negations(s, at - length - 3, at - length) % 2 === 0
  )
    return { from: at - length, to: group.to, kind: 'derogates' }
  const noun = longest(s, group.to, 'contempt.noun')
  if (
    noun &&
    !beast(s, group) &&
    !against(s, group) &&
    !called &&
    group.to < end &&
    !/[,.]/.test(s.tokens[group.to]!.before) &&
    negations(s, group.from - 3, group.from) % 2 === 0
  )
    return { from: group.from, to: group.to + noun, kind: 'derogates' }
  return undefined
}

/** "A gray male dog", "female rats only": the sex of an animal. */
const beast = (s: Sentence, { from, to }: Found) =>
  to - from === 1 &&
  /^(?:fe)?males?$/.test(s.tokens[from]!.norm) &&
  /^(?:dogs?|rats?|monkeys?|apes?|pigs?)$/.test(s.tokens[to]!.norm)

/** "Anti-Catholic garbage": it is those against the people who are put down. */
const against = ({ tokens }: Sentence, { from }: Found) => tokens[from - 1]?.norm === 'anti'

const abuses = (s: Sentence, said: Contempt) =>
  s.hits
    .slice(said.from, said.to)
    .some((list) => list.some((h) => h.tag === 'contempt.person' || h.tag === 'contempt.epithet'))

/** What stands before the group: epithets, and verbs that have it as their object. */
function before(r: Reader, group: Found): Contempt | undefined {
  const { s, start } = r
  const named = epithet(r, group)
  if (named) return named
  let at = group.from
  while (
    at > start &&
    !/[,.]/.test(s.tokens[at]!.before) &&
    (DETERMINER.has(s.tokens[at - 1]!.norm) ||
      (s.tokens[at - 1]!.norm === 'of' && QUANTIFIER.has(s.tokens[at - 2]?.norm ?? '')) ||
      (s.tokens[at]!.norm === 'of' && QUANTIFIER.has(s.tokens[at - 1]!.norm)) ||
      endsAt(s, at, 'contempt.epithet'))
  ) {
    if (endsAt(s, at, 'contempt.feel')) break
    at--
  }
  if (s.tokens[at]?.before && /[,.]/.test(s.tokens[at]!.before) && at < group.from) at = group.from
  for (let p = group.from; p >= at; p--) {
    const said = object(r, group, p) ?? object(r, group, p - endsAt(s, p, 'contempt.bridge'))
    if (said) return said
  }
  return undefined
}

function object({ s, start }: Reader, group: Found, at: number): Contempt | undefined {
  if (someOf(s, group)) return undefined
  if (at <= start && at > 0 && at !== start) return undefined
  const sign = at > 0 ? longest(s, at - 1, 'contempt.emoji') || longest(s, at - 1, 'contempt.emoji.harm') : 0
  if (sign && negations(s, start, at - 1) % 2 === 0) return { from: at - 1, to: group.to, kind: 'hates' }
  const feel = at <= group.from && /[,;]/.test(s.tokens[at]!.before) ? 0 : endsAt(s, at, 'contempt.feel')
  if (feel) {
    const from = at - feel
    // "I hate that X are treated so" pities them; "hating X is wrong" judges the hate.
    if (s.tokens[group.from - 1]?.norm === 'that') return undefined
    if (
      /^(?:hat|despis|detest|loath)ing$/.test(s.tokens[from]!.norm) &&
      !/^(?:am|i|keep|start|started|love|enjoy|stop|was|be)$/.test(s.tokens[from - 1]?.norm ?? '')
    )
      return undefined
    if (theirs(s, start, from) || (s.tokens[from - 1]?.norm === 'to' && denounced(s, start, from))) return undefined
    // "I used to be afraid of X": no longer, if it does not go on.
    if (
      !STILL.test(s.text) &&
      s.tokens
        .slice(Math.max(start, from - 4), from)
        .some((t, i, all) => t.norm === 'used' && all[i + 1]?.norm === 'to')
    )
      return undefined
    // "Hatred of X is …" is about hatred; "my hatred of X" is the writer's.
    if (/^(?:hatred|contempt|disgust|disdain|intolerant)$/.test(s.tokens[from]!.norm) && !s.says(MINE, start, from))
      return undefined
    if (!rhetorical(s, start) && negations(s, Math.max(start, from - 4), from) % 2 === 1) return undefined
    return { from, to: group.to, kind: 'hates' }
  }
  for (const [tag, kind] of [
    ['contempt.harm', 'harms'],
    ['contempt.out', 'excludes'],
  ] as const) {
    let length = endsAt(s, at, tag)
    let from = at - length
    // Split verbs: "send them all back", "kick the immigrants out".
    if (
      !length &&
      tag === 'contempt.out' &&
      at > 0 &&
      /^(?:send|kick|throw|ship|keep|lock|get|boot|round|drive)$/.test(s.tokens[at - 1]!.norm) &&
      /^(?:back|out|up|away|home|packing|off)$/.test(s.tokens[group.to]?.norm ?? '')
    ) {
      length = 1
      from = at - 1
    }
    if (!length) continue
    const verb = s.tokens[from]!.norm
    if ((/ed$/.test(verb) && verb !== 'need') || PAST.has(verb)) continue
    if (
      /ing$/.test(verb) &&
      !/^(?:is|are|would|love|enjoy|like|support|for|start|about|of|by)$/.test(s.tokens[from - 1]?.norm ?? '')
    )
      continue
    if (theirs(s, start, from)) continue
    const previous = s.tokens[from - 1]
    if (previous && from > start && !WILLING.has(previous.norm) && !/[.,!?"]/.test(s.tokens[from]!.before)) continue
    if (denounced(s, start, from)) continue
    if (!rhetorical(s, start) && negations(s, Math.max(start, from - 6), from) % 2 === 1) continue
    return { from, to: group.to, kind }
  }
  const like = endsAt(s, at, 'contempt.like')
  if (like) {
    const from = at - like
    const odd = negations(s, Math.max(start, from - 4), from) % 2 === 1
    const next = s.tokens[group.to]
    const ends = !next || /[.,!?;]/.test(next.before) || AFTER.has(next.norm) || next.kind !== 'word'
    if (odd && ends && !theirs(s, start, from) && !kind(s, group.to))
      return { from: Math.max(start, from - 2), to: group.to, kind: 'hates' }
  }
  return undefined
}

const PLAIN = /^(?:men|women|guys|girls|boys|ladies|males|females)$/
const BEING =
  /^(?:think|act|want|dress|wear|work|vote|try|play|pretend|like|love|believe|cannot|can|are|have|speak|read|pray|preach|ask|expect)$/

/** "I can't stand men who leave the seat up": of those who do so, not of men. */
function someOf({ tokens }: Sentence, { from, to }: Found): boolean {
  return (
    to - from === 1 &&
    PLAIN.test(tokens[from]!.norm) &&
    /^(?:who|that)$/.test(tokens[to]?.norm ?? '') &&
    !BEING.test(tokens[to + 1]?.norm ?? '') &&
    !/^(?:them|your)selves$/.test(tokens[to + 2]?.norm ?? '')
  )
}

/** "Why don't we deport X?", "isn't it time to …", "who wouldn't hate X?": no denial. */
function rhetorical(s: Sentence, start: number): boolean {
  const first = s.tokens[start]!.norm
  const then = s.tokens[start + 2]?.norm
  return (
    first === 'why' ||
    (s.frame.asked && then === 'not' && (first === 'who' || BE.has(first) || DO.has(first))) ||
    (s.frame.asked && s.tokens[start + 1]?.norm === 'not')
  )
}

/** "…to suffer": what the writer does not want for them is meant well. */
function kind(s: Sentence, at: number): boolean {
  if (s.tokens[at]?.norm !== 'to') return false
  for (let i = at + 1; i < Math.min(at + 4, s.tokens.length); i++)
    if (
      s.hits[i]!.some((h) => /^contempt\.(?:harm|fate|out|is|mild)$/.test(h.tag)) ||
      /^(?:feel|be|lose|have|face|get|struggle|worry)$/.test(s.tokens[i]!.norm)
    )
      return true
  return false
}

/** Whether the verb at `from` is somebody else's: "people who hate…", "he killed…". */
function theirs(s: Sentence, start: number, from: number): boolean {
  let i = from - 1
  while (
    i >= start &&
    !OTHERS.has(s.tokens[i]!.norm) &&
    AUTHOR.has(s.tokens[i]!.norm) &&
    !/^(?:i|we|you|us|me|let|please)$/.test(s.tokens[i]!.norm)
  )
    i--
  if (i < start) return false
  const norm = s.tokens[i]!.norm
  if (norm === 'you' && /^(?:if|when|whenever|because|that|unless|since|whether)$/.test(s.tokens[i - 1]?.norm ?? ''))
    return true
  if (/^(?:i|we|you|us|me|let|please|hope|wish)$/.test(norm)) return false
  if (norm === 'who')
    return !(i === 0 || /^(?:else|does)$/.test(s.tokens[i + 1]?.norm ?? '')) || MODAL.has(s.tokens[i + 1]?.norm ?? '')
  if (
    /^(?:someone|somebody|they)$/.test(norm) &&
    /^(?:should|needs|need|must|would|hope|please)$/.test(s.tokens[i + 1]?.norm ?? '')
  )
    return false
  if (OTHERS.has(norm)) return !/[.,!?"]/.test(s.tokens[i + 1]!.before) || norm === 'who'
  // A plural noun or a name right before the verb is its subject.
  return (
    i === from - 1 &&
    /[^s]s$/.test(norm) &&
    !/^(?:always|lets|was|is|does|this|as|us)$/.test(norm) &&
    !/[.,!?"]/.test(s.tokens[from]!.before)
  )
}

function denounced(s: Sentence, start: number, at: number): boolean {
  return s.says(DENOUNCED, start, at)
}
