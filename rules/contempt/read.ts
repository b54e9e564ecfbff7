import type { Sentence } from '../sentence.ts'
import {
  AFTER,
  AUTHOR,
  BE,
  clauseEnd,
  clauseStart,
  DENOUNCED,
  DENY,
  DETERMINER,
  DO,
  endsAt,
  HEAD_STOP,
  longest,
  MINE,
  MODAL,
  NOT,
  negations,
  OTHERS,
  PAST,
  PREPOSITION,
  QUANTIFIER,
  STEP,
  THINK,
  WILLING,
} from './clause.ts'

/** Contempt for a group: the tokens that say it (end excluded), and what kind it is. */
export interface Contempt {
  from: number
  to: number
  kind: 'derogates' | 'hates' | 'harms' | 'excludes' | 'denies' | 'stereotypes'
}

type Reader = { s: Sentence; start: number; end: number }

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

interface Found {
  from: number
  to: number
}

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
  const mild = length === 1 && /^(?:fucking|fuckin|damn|goddamn|bloody|freaking|ass)$/.test(s.tokens[at - 1]!.norm)
  if (length && !mild && !/,/.test(s.tokens[at]!.before) && negations(s, at - length - 3, at - length) % 2 === 0)
    return { from: at - length, to: group.to, kind: 'derogates' }
  const noun = longest(s, group.to, 'contempt.noun')
  if (
    noun &&
    group.to < end &&
    !/[,.]/.test(s.tokens[group.to]!.before) &&
    negations(s, group.from - 3, group.from) % 2 === 0
  )
    return { from: group.from, to: group.to + noun, kind: 'derogates' }
  return undefined
}

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
  if (at <= start && at > 0 && at !== start) return undefined
  const sign = at > 0 ? longest(s, at - 1, 'contempt.emoji') || longest(s, at - 1, 'contempt.emoji.harm') : 0
  if (sign && negations(s, start, at - 1) % 2 === 0) return { from: at - 1, to: group.to, kind: 'hates' }
  const feel = endsAt(s, at, 'contempt.feel')
  if (feel) {
    const from = at - feel
    if (theirs(s, start, from) || (s.tokens[from - 1]?.norm === 'to' && denounced(s, start, from))) return undefined
    // "Hatred of X is …" is about hatred; "my hatred of X" is the writer's.
    if (/^(?:hatred|contempt|disgust|disdain|intolerant)$/.test(s.tokens[from]!.norm) && !s.says(MINE, start, from))
      return undefined
    if (negations(s, Math.max(start, from - 4), from) % 2 === 1) return undefined
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
      /^(?:send|kick|throw|ship|keep|lock|get|boot|round|drive|put)$/.test(s.tokens[at - 1]!.norm) &&
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
    if (negations(s, Math.max(start, from - 6), from) % 2 === 1 && !/^why$/.test(s.tokens[start]!.norm)) continue
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

/** What is said of the group after it is named. */
function after(r: Reader, group: Found): Contempt | undefined {
  const { s, start, end } = r
  let left = group.from
  let parity = 0
  while (left > start && !/[,.!?]/.test(s.tokens[left]!.before)) {
    const norm = s.tokens[left - 1]!.norm
    if (norm === 'no' || norm === 'none' || norm === 'not') {
      parity++
      left--
    } else if (DETERMINER.has(norm) || QUANTIFIER.has(norm)) {
      left--
    } else if (norm === 'of' && QUANTIFIER.has(s.tokens[left - 2]?.norm ?? '')) left--
    else break
  }
  const open = left > start && !/[,.!?"]/.test(s.tokens[left]!.before)
  const previous = open ? s.tokens[left - 1]!.norm : ''
  const inverted = BE.has(previous) || DO.has(previous) || /^(?:can|could|should|will|would|why|not)$/.test(previous)
  let be = open && BE.has(previous) && previous !== 'as' && s.frame.asked
  let modal = open && MODAL.has(previous) && (s.frame.asked || /^(?:hope|wish|let|have)$/.test(previous))
  if (open && !inverted) {
    if (PREPOSITION.has(previous) && !/^(?:than|as)$/.test(previous)) return undefined
    if (/ing$/.test(previous) && !THINK.has(previous)) return undefined
    if (theyWho(s, start, left)) return undefined
  }
  // "I do not think that X are …", "never forget that X are …"; but "Aren't X …?" denies nothing.
  const far = negations(s, start, left)
  if (s.frame.asked && inverted) parity += 0
  else if (far && thinks(s, start, left)) parity += far
  else if (far && previous === 'not') parity++
  let unknown = 0
  let verb = be || modal
  let relative = false
  for (let i = group.to; i < end && i - group.to < 15; i++) {
    const token = s.tokens[i]!
    // "Immigrants: parasites", "Old people? Useless"; but "Ladies, the sale is …" speaks to them.
    if (i === group.to && /[:?]| - /.test(token.before)) be = verb = true
    else if (i === group.to && /,/.test(token.before) && !BE.has(token.norm) && !longest(s, i, 'contempt.noun'))
      return undefined
    else if (/[!?.]/.test(token.before) && !verb) return undefined
    if (/=/.test(token.before)) be = verb = true
    if (/,/.test(token.before) && i > group.to && HEAD_STOP.has(token.norm) && token.norm !== 'who') return undefined
    const skip = longest(s, i, 'contempt.skip')
    if (skip) {
      i += skip - 1
      continue
    }
    const even = parity % 2 === 0
    const found = (length: number, what: Contempt['kind']): Contempt => ({
      from: group.from,
      to: i + length,
      kind: what,
    })
    const sign = longest(s, i, 'contempt.emoji')
    if (sign || (longest(s, i, 'contempt.emoji.harm') && i === group.to))
      return even && (be || i - group.to < 2) ? found(1, 'derogates') : undefined
    if (!relative) {
      const is = longest(s, i, 'contempt.is') || longest(s, i, 'contempt.mild')
      if (is && be) {
        // "are dogs' best friends", "are crazy about": what follows makes it something else.
        if (MODAL.has(token.norm)) return undefined
        return even ? found(is, 'derogates') : undefined
      }
      const effect = longest(s, i, 'contempt.effect')
      if (effect && even && unknown === 0) return found(effect, 'hates')
      const does = longest(s, i, 'contempt.does')
      if (does && even && unknown < 2 && !HEAD_STOP.has(token.norm)) return found(does, 'stereotypes')
      const fate = longest(s, i, 'contempt.fate')
      if (fate && modal && !(BE.has(token.norm) && longest(s, i, 'contempt.denied')))
        return even ? found(fate, 'excludes') : undefined
      if (modal)
        for (const [tag, what] of [
          ['contempt.harm', 'harms'],
          ['contempt.out', 'excludes'],
        ] as const) {
          const length = longest(s, i, tag)
          if (
            length &&
            (be || /^(?:should|must|need|needs|ought|deserve|deserves|have|better|gotta)$/.test(s.tokens[i - 1]!.norm))
          )
            return even ? found(length, what) : undefined
        }
      const denied = longest(s, i, 'contempt.denied')
      if (!even && (be || modal) && longest(s, i, 'contempt.wrong')) return undefined
      if (denied && verb) {
        if (!even) return found(denied, 'denies')
        // "Are they even human?"
        if (s.frame.asked && inverted && be && /^(?:even|really|actually)$/.test(s.tokens[i - 1]!.norm))
          return found(denied, 'denies')
        if (be && denied === 1) return undefined
      }
      if (!even && modal && s.tokens[i - 1]!.norm === 'be' && !STEP.has(token.norm)) return found(1, 'denies')
    }
    if (relative && i - group.to > 2 && even && /^(?:lied|stole|cheated|robbed|stinks?|smells?)$/.test(token.norm))
      return found(1, 'stereotypes')
    const norm = token.norm
    if (NOT.has(norm)) {
      parity++
      continue
    }
    if (relative && (BE.has(norm) || MODAL.has(norm)) && i - group.to > 1) relative = false
    if (i === group.to && /^(?:who|that|which|in|from|on|with|at|near|like|over|under)$/.test(norm)) {
      relative = true
      continue
    }
    if (BE.has(norm)) {
      be = true
      verb = true
      continue
    }
    if (MODAL.has(norm)) {
      modal = true
      verb = true
      continue
    }
    if (DO.has(norm)) {
      verb = true
      continue
    }
    if (relative) continue
    if (STEP.has(norm) && !(be && PREPOSITION.has(norm) && !/^(?:like|than|as|to)$/.test(norm))) continue
    if (HEAD_STOP.has(norm) || (be && PREPOSITION.has(norm))) return undefined
    if (++unknown > 2) return undefined
  }
  return undefined
}

/** "People who defend X are …": the others are the subject. */
function theyWho(s: Sentence, start: number, left: number): boolean {
  for (let i = left - 1; i >= Math.max(start, left - 4); i--)
    if (
      /^(?:who|whoever|anyone|bigots|racists|saying|claiming|calling|implying|suggesting|insisting|insinuating|stating|arguing|pretending)$/.test(
        s.tokens[i]!.norm,
      )
    )
      return true
  return false
}

function thinks(s: Sentence, start: number, left: number): boolean {
  for (let i = left - 1; i >= Math.max(start, left - 8); i--)
    if (THINK.has(s.tokens[i]!.norm) || DENY.has(s.tokens[i]!.norm)) return true
  return false
}

/** Where a group named before is meant by "they", "them" or "these people". */
export function pronouns({ tokens }: Sentence): Found[] {
  const found: Found[] = []
  tokens.forEach((token, from) => {
    if (/^(?:they|them)$/.test(token.norm)) found.push({ from, to: from + 1 })
    else if (
      /^(?:these|those)$/.test(token.norm) &&
      /^(?:people|folks|things|animals|creatures)$/.test(tokens[from + 1]?.norm ?? '')
    )
      found.push({ from, to: from + 2 })
  })
  return found
}
