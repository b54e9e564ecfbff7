import type { Sentence } from '../sentence.ts'
import {
  BE,
  type Contempt,
  DENY,
  DETERMINER,
  DO,
  type Found,
  HEAD_STOP,
  longest,
  MODAL,
  NOT,
  negations,
  PREPOSITION,
  QUANTIFIER,
  type Reader,
  STEP,
  THINK,
} from './clause.ts'
import { sighs } from './company.ts'

const KEPT =
  /^(?:get|use|enter|cross|rent|find|afford|access|marry|adopt|receive|exist|own|reach|sleep|rest|wait|win|enjoy|go)$/
const CAN = /^(?:can|could)$/
const ONCE =
  /\bcould(?:n['’]?t| not)\b.*\b(?:when|until|till|back then|in 1[89]\d\d|before|at the time|in those days)\b/i

/** What is said of the group after it is named. */
export function after(r: Reader, group: Found): Contempt | undefined {
  const { s, start, end } = r
  let left = group.from
  let parity = 0
  while (left > start && !/[,.!?]/.test(s.tokens[left]!.before)) {
    const norm = s.tokens[left - 1]!.norm
    // "Aren't X …?" asks for a yes.
    const asks =
      norm === 'not' &&
      s.frame.asked &&
      left - 2 >= start &&
      (BE.has(s.tokens[left - 2]!.norm) || DO.has(s.tokens[left - 2]!.norm))
    if (asks) left--
    else if (norm === 'no' || norm === 'none' || norm === 'not') {
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
    if (theyWho(s, start, left) || told(s, start, left)) return undefined
  }
  // "The landlord is Chinese and …": what follows is of the landlord.
  if (open && BE.has(previous) && !s.frame.asked && /^(?:and|but|so)$/.test(s.tokens[group.to]?.norm ?? '')) {
    return undefined
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
    if (/,/.test(token.before) && i > group.to && token.caps === 1 && token.kind === 'word') return undefined
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
      // "They all had a smell": a noun.
      const noun = does === 1 && /^(?:a|an|the)$/.test(s.tokens[i - 1]!.norm)
      if (does && !noun && even && unknown < 2 && !HEAD_STOP.has(token.norm))
        return harmless(s, i + does) ? undefined : found(does, 'stereotypes')
      const fate = longest(s, i, 'contempt.fate')
      if (fate && CAN.test(s.tokens[i - 1]!.norm) && ONCE.test(s.text)) return undefined
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
      // "They can not get into the post office": what keeps them out is at fault.
      if (denied && !even && CAN.test(s.tokens[i - 2]?.norm ?? '') && (KEPT.test(token.norm) || ONCE.test(s.text)))
        return undefined
      if (!even && (be || modal) && longest(s, i, 'contempt.wrong')) return undefined
      if (denied && verb && !sighs(s, i)) {
        if (!even) return found(denied, 'denies')
        // "Are they even human?"
        if (s.frame.asked && inverted && be && /^(?:even|really|actually)$/.test(s.tokens[i - 1]!.norm))
          return found(denied, 'denies')
        if (be && denied === 1) return undefined
      }
      if (!even && modal && s.tokens[i - 1]!.norm === 'be' && !STEP.has(token.norm)) return found(1, 'denies')
    }
    if (
      relative &&
      i - group.to > 2 &&
      even &&
      !/,/.test(token.before) &&
      /^(?:lied|stole|cheated|robbed|stinks?|smells?)$/.test(token.norm)
    )
      return found(1, 'stereotypes')
    const norm = token.norm
    // "The men there are cooks, and the coffee is awful": something else is spoken of.
    if (
      (unknown || relative) &&
      /^(?:and|so)$/.test(norm) &&
      /^(?:the|my|our|his|her|their|a|an|this|that)$/.test(s.tokens[i + 1]?.norm ?? '')
    )
      return undefined
    // "Italians will tell you that your haircut is bad": what they say is of something else.
    if (/^(?:tells?|says?|insists?|claims?|swears?|reminds?|asks?|assures?)$/.test(norm) && !relative) return undefined
    // "They should not have to fight for it": said for them.
    if (norm === 'have' && s.tokens[i - 1]!.norm === 'not' && s.tokens[i + 1]?.norm === 'to') return undefined
    if (NOT.has(norm)) {
      // "They do not swim, do not tip": denied anew.
      if (DO.has(s.tokens[i - 1]!.norm) && (/,/.test(s.tokens[i - 1]!.before) || s.tokens[i - 2]?.norm === 'and'))
        parity = 1
      else parity++
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

/** "…just want to live": a wish like anybody's. In: where what is said ends. */
function harmless(s: Sentence, at: number): boolean {
  if (!/^(?:want|know|care)$/.test(s.tokens[at - 1]!.norm)) return false
  return (
    /^(?:to|a|an|what|peace|respect|love|justice|equality|safe|safety|answers)$/.test(s.tokens[at]?.norm ?? '') &&
    !s.hits.slice(at, at + 4).some((list) => list.some((h) => /^contempt\.(?:does|harm|is|noun)$/.test(h.tag)))
  )
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

/** What teaches a writer of itself, and nobody with words of theirs. */
const LESSON =
  /\b(?:years|decades|months|summers|career|job|experience|life|work\w*|managing|driving|living|renting|dating|ex|army|overseas|construction|retail)\b.*\btaught (?:me|us)\b/i

/** "He was told that X are …", "whoever says that X are …": somebody else's words. */
function told(s: Sentence, start: number, left: number): boolean {
  for (let i = left - 1; i >= Math.max(start, left - 4); i--)
    if (/^(?:told|taught|tells|says|claims|claimed|insists|insisted|argues|thinks|believes)$/.test(s.tokens[i]!.norm))
      // "Thirty years of it taught me that X are …": the writer's own lesson.
      return (
        !(s.tokens[i - 2]?.norm === 'what' && /,/.test(s.tokens[i + 1]!.before)) &&
        !/^(?:everyone|everybody|history|experience|truth|science|bible|gut|heart|instinct|instincts|eyes)$/.test(
          s.tokens[i - 1]?.norm ?? '',
        ) &&
        !(s.tokens[i]!.norm === 'taught' && /^(?:me|us)$/.test(s.tokens[i + 1]?.norm ?? '') && LESSON.test(s.text))
      )
  return false
}

function thinks(s: Sentence, start: number, left: number): boolean {
  for (let i = left - 1; i >= Math.max(start, left - 8); i--)
    if (THINK.has(s.tokens[i]!.norm) || DENY.has(s.tokens[i]!.norm)) return true
  return false
}
