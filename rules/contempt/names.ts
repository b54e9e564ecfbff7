import type { Sentence } from '../sentence.ts'

/** What makes a name of abuse out of a word that has other senses. */
const NAMES = new Set(
  'you these those all fucking fuckin damn dirty filthy stupid ugly little goddamn bloody lazy such'.split(' '),
)
const AGAINST = /^(?:hate|you|these|those|see|want|need|not|do|can|will|saw|told|fought|kicked|fired|arrested)$/
/** Names that are hardly of anything but people, where somebody is pointed at: "some homo in eyeliner". */
const PERSONS = /^(?:homos?|wogs?|dykes|trannies|hymies?|schizos?|hajis?|mongs?|japs?|gimps)$/
/** "Some drunk redskin panhandling": of a person, where a team or a potato would have another word after it. */
const REDSKIN = /^redskins?$/
const GOES_ON = /^(?:is|was|are|were|who|and|at|in|on|with|from|keeps?|wants?|got|came|comes|\w{3,}ing)$/
const MODAL =
  /^(?:should|could|would|will|can|must|thinks?|has|had|does|did|took|says?|said|next|on|behind|better|needs?|ought)$/
const POINTS = /^(?:some|that|those|these|this|every|another|all|any|more)$/
/** Slurs of one person that are parts of a car, a wall or a verb too: of people where somebody is pointed at who goes on to do something. */
const ONE_PERSON = /^(?:dyke|tranny|gimp|spastic|spaz|cripple|mong|poof|midget|schizo)$/
const POINTS_AT = /^(?:some|that|this|every|another|any|no|old|ugly|fat)$/
const MACHINE =
  /\b(?:car|truck|ford|chevy|honda|jeep|transmission|fluid|shift\w*|gears?|mechanic (?:says|said)|rebuil[dt]\w*|mile(?:s|age)|mph|sea|flood\w*|river|levee|breach\w*|holland|netherlands|geology|granite|suit|mask|password|code|form|ballots?|email|address|movie|film|rug|carpet|colon|bladder|golf|wrestl\w+|hockey|league)\b/i
/** What only people do. */
const DOES =
  /^(?:run|runs|coach|coaches|teach|teaches|drive|drives|lead|leads|marry|adopt|raise|babysit|preach|vote|vot(?:es|ing)|teaching|coaching|running|driving|preaching|marrying|cook|serve|manage|judge)$/
const OWN = new Set('i we us my our me myself ourselves proud'.split(' '))

/** Words taken up by those they were meant for: "as a proud dyke", "we queers", "I am a crip and". */
export function reclaimed(s: Sentence, at: { from: number; to: number }): boolean {
  for (let i = Math.max(0, at.from - 5); i < at.from; i++) {
    const { norm } = s.tokens[i]!
    if (!OWN.has(norm)) continue
    const between = s.tokens.slice(i + 1, at.from).map((t) => t.norm)
    if (between.some((word) => AGAINST.test(word))) continue
    const said = between.some((word) => /^(?:am|are|was|were|as|being|call|called|for)$/.test(word))
    if (said || between.length <= (norm === 'proud' ? 3 : norm === 'i' ? 0 : 1)) return true
  }
  return false
}

/** Written with signs for letters, without its vowels, or letter by letter: nobody hides a harmless word. */
export function disguised(s: Sentence, at: { from: number; to: number }): boolean {
  const { alts, norm, start, end } = s.tokens[at.from]!
  return end - start > norm.length + 1 || (!!alts?.length && (/[^a-z']/.test(norm) || !/[aeiou]/.test(norm)))
}

/** Children who go as fairies and bananas. */
const DRESSED =
  /\b(?:costumes?|halloween|dressed (?:up )?as|cape|zombies?|witch(?:es)?|pirates?|trick or treat\w*|recital|nutcracker|school play|pageant|(?:my|our) (?:\w+ )?(?:daughter|son|kid|toddler|niece|nephew|grand\w+) (?:is|was|went as|will be) an? (?:\w+ )?(?:fairy|banana|coconut|oreo|pansy|spook))\b/i

/** Whether a word with other senses is thrown at somebody here. */
export function abusive(s: Sentence, at: { from: number; to: number }): boolean {
  const previous = s.tokens[at.from - 1]?.norm ?? ''
  const next = s.tokens[at.to]
  const ends = !next || /[.,!?]/.test(next.before) || next.kind !== 'word'
  if (PERSONS.test(s.tokens[at.from]!.norm) && POINTS.test(previous)) return true
  const further = s.tokens[at.from - 2]?.norm ?? ''
  if (
    ONE_PERSON.test(s.tokens[at.from]!.norm) &&
    (POINTS_AT.test(previous) || (POINTS_AT.test(further) && s.tokens[at.from - 1]!.caps === 0)) &&
    (ends || GOES_ON.test(next.norm) || DOES.test(next.norm) || MODAL.test(next.norm)) &&
    !MACHINE.test(s.text)
  )
    return true
  // "Roll on home, you half-built cripple": thrown at somebody, with a word of abuse between.
  if (
    (ONE_PERSON.test(s.tokens[at.from]!.norm) || PERSONS.test(s.tokens[at.from]!.norm)) &&
    ends &&
    [2, 3].some((back) => s.tokens[at.from - back]?.norm === 'you') &&
    !MACHINE.test(s.text)
  )
    return true
  if (
    REDSKIN.test(s.tokens[at.from]!.norm) &&
    (POINTS.test(previous) || (POINTS.test(further) && s.tokens[at.from - 1]!.caps === 0)) &&
    (ends || GOES_ON.test(next.norm)) &&
    !s.has('play.sport', 'domain.food', 'domain.garden')
  )
    return true
  // "They let a fairy coach": said of who does what people do.
  if (/^(?:a|an|another|some|any)$/.test(previous) && DOES.test(next?.norm ?? '')) {
    const before = s.tokens[at.from - 2]?.norm ?? ''
    if (/^(?:let|lets|letting|hire|hired|elect|elected|trust|want|wants)$/.test(before)) return true
  }
  if (DRESSED.test(s.text)) return false
  if (s.has('slur.not', 'play.sport', 'domain.trade', 'domain.garden', 'domain.food', 'domain.animals')) return false
  if (s.hits[at.from - 1]?.some((h) => h.tag === 'contempt.epithet')) return true
  if (NAMES.has(previous) && ends) return true
  // "You fruit", "you're a fruit"; but "I handed you a banana".
  const said = s.tokens[at.from - 2]
  if (
    /^(?:a|an)$/.test(previous) &&
    /^(?:you|he|she|are|is|'s|just|such)$/.test(said?.norm ?? '') &&
    !(said!.norm === 'you' && at.from > 2 && !/[.,!?:;]/.test(said!.before)) &&
    ends
  )
    return true
  for (let i = Math.max(0, at.from - 3); i < at.from; i++)
    if (s.hits[i]!.some((h) => h.tag === 'contempt.feel' && i + h.length >= at.from - 1)) return ends
  for (let i = at.to; i < Math.min(at.to + 4, s.tokens.length); i++)
    if (s.hits[i]!.some((h) => h.tag === 'contempt.noun' || h.tag === 'contempt.fate' || h.tag === 'contempt.effect'))
      return s.tokens[at.to - 1]!.norm.endsWith('s')
  return false
}
