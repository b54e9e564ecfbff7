import { departmentAddresses, mayAddress, ownRoles } from './profile.ts'
import { once, type Sentence } from './sentence.ts'
import { standing, standingTags, weighed } from './standing.ts'
import type { Account, DepartmentNames, Surface } from './types.ts'
import type { WholeContext } from './watched.ts'

/**
 * What the whole draft says of its author and its subject. Found once a draft from what each
 * sentence shows, and shared by all concerns; concerns ask it what a sentence alone cannot tell.
 */
export interface Context {
  surface: Surface
  account: Account
  undercover: boolean
  department: DepartmentNames
  /**
   * How much police talk there is: two for each term that only police use, one for each that needs
   * company and has it. From 2 on the draft is about police work, from 4 on it is full of it.
   */
  police: number
  /** Whether the author says, or plainly implies, that they are police or work for a department. */
  author: 'police' | 'other' | 'unknown'
  /** The author's being police follows from the whole draft; no sentence says it. */
  implied: boolean
  /** How far all its words together speak for a writer who is police, and its strongest sentence; see `standing.ts`. */
  standing: number
  strongest: number
  /** In how many places such words stand. */
  places: number
  /** The author's own work is another job. */
  otherJob: boolean
  /** Its ranks are a regiment's, a fire company's or a reenactor's: such a subject, and nothing of police beside. */
  otherRanks: boolean
  /** How many sentences the draft has. */
  sentences: number
  /** Subjects of play (game, sport, screen, stage, book, song) by number of terms. */
  play: number
  /** Other subjects, by tag (`domain.medical`, `domain.school`, …) and number of terms. */
  domains: Pick<ReadonlyMap<string, number>, 'get' | 'has'>
  /** Tags of every sentence of the draft, for concerns that read across sentences. To count them, write a `fact`. */
  tags: Pick<ReadonlySet<string>, 'has'>
}

/** Where and as whom a draft is written. */
interface Place {
  surface: Surface
  account: Account
  undercover?: boolean
}

/**
 * The contexts of one department's drafts. A word typed seldom changes what its sentence shows of author and subject, and
 * then the draft's context is the one before.
 */
export class Contexts {
  #last: { shown: readonly string[]; place: Place; context: WholeContext } | undefined

  constructor(private readonly department: DepartmentNames) {}

  /** The context of a draft; the same object as before where nothing in it can have changed. */
  of(sentences: readonly Sentence[], { surface, account, undercover }: Place): WholeContext {
    const last = this.#last
    const same =
      last &&
      last.place.surface === surface &&
      last.place.account === account &&
      last.place.undercover === undercover &&
      last.shown.length === sentences.length &&
      sentences.every((sentence, i) => shownBy(sentence).written === last.shown[i])
    // What a bio or a name says of its owner is read from its very words.
    if (same && surface !== 'bio' && surface !== 'name') return last.context
    const place = { surface, account, ...(undercover !== undefined && { undercover }) }
    const context = contextOf(sentences, place, this.department)
    this.#last = { shown: sentences.map((sentence) => shownBy(sentence).written), place, context }
    return context
  }
}

/**
 * Tags that speak of the author, of the subject and of the work. Lexicons use them:
 * - `police.talk`: words that only police use; `police.company`: police talk in company of other such words
 * - `author.*`: what `author.ts` found of the author in single sentences
 * - `play.*`: subjects of play; `domain.*`: other subjects
 */
function contextOf(sentences: readonly Sentence[], draft: Place, department: DepartmentNames): WholeContext {
  const domains = new Map<string, number>()
  const tags = new Set<string>()
  let talk = 0
  let company = 0
  let hints = 0
  let likely = 0
  let named = 0
  let play = 0
  let stated = false
  let works = false
  let ranks = 0
  let otherJob = false
  const speaking = new Set<string>()
  let strongest = 0
  let places = 0
  const round = ++rounds
  for (const sentence of sentences) {
    const shown = shownBy(sentence)
    for (const tag of shown.speaking) addOnce(tag, round, 0, speaking)
    for (const tag of shown.tags) addOnce(tag, round, 1, tags)
    for (const [tag, n] of shown.domains) domains.set(tag, (domains.get(tag) ?? 0) + n)
    strongest = Math.max(strongest, shown.strength)
    places += shown.places
    talk += shown.talk
    company += shown.company
    ranks += shown.ranks
    hints += shown.hints
    likely += shown.likely
    named += shown.named
    play += shown.play
    works ||= shown.works
    stated ||= shown.stated
    otherJob ||= shown.otherJob
  }
  const otherRanks = talk + named + company === ranks && OTHER_RANKS.some((subject) => domains.has(subject))
  stated ||= works && !otherRanks
  stated ||= sentences.some(
    (sentence) =>
      ownRoles(sentence, draft.surface, otherRanks).length > 0 || departmentAddresses(sentence, department).length > 0,
  )
  const police = Math.min(8, 2 * talk + (talk > 0 || company > 1 || stated ? company : 0))
  const implied =
    !stated &&
    !otherJob &&
    play < 3 &&
    !domains.has('domain.military') &&
    (domains.get('domain.medical') ?? 0) + (domains.get('domain.fire') ?? 0) < 2 + talk + company &&
    (likely > 0 || impliedBy(talk, company + 2 * named, hints, sentences.length))
  return {
    surface: draft.surface,
    account: draft.account,
    undercover: draft.undercover ?? false,
    department,
    police,
    author: stated || implied ? 'police' : otherJob ? 'other' : 'unknown',
    implied,
    standing: standing(speaking, draft.surface, sentences.length),
    spoken: speaking,
    strongest,
    places,
    otherJob: otherJob && !stated,
    otherRanks,
    sentences: sentences.length,
    play: Math.min(play, 4),
    domains,
    tags,
  }
}

/** A tag, and when it was last seen among those that speak and among all: what many sentences show is added once. */
interface Seen {
  tag: string
  lastIn: [speaking: number, all: number]
}
const seen = new Map<string, Seen>()
let rounds = 0

function seenAs(tag: string): Seen {
  let known = seen.get(tag)
  if (!known) {
    known = { tag, lastIn: [0, 0] }
    seen.set(tag, known)
  }
  return known
}

function addOnce({ tag, lastIn }: Seen, round: number, among: 0 | 1, to: Set<string>): void {
  if (lastIn[among] === round) return
  lastIn[among] = round
  to.add(tag)
}

/** What a sentence shows of its author and its subject, whatever stands beside it. */
const shownBy = once((sentence) => {
  const kin = ofKin(sentence)
  const others = (tag: string) => kin && OWN_WORK.has(tag)
  const { sum, places } = weighed(sentence)
  const shown = {
    speaking: standingTags(sentence)
      .filter((tag) => !others(tag))
      .map(seenAs),
    tags: [...sentence.tags].filter((tag) => !others(tag)).map(seenAs),
    domains: [] as [tag: string, n: number][],
    strength: sum,
    places,
    talk: 0,
    company: 0,
    ranks: 0,
    // Whoever calls, thanks or meets police speaks of them from without.
    hints: !kin && !sentence.has('in.outside') && sentence.has('police.talk') && ownWords(sentence) ? 1 : 0,
    likely: 0,
    named: 0,
    play: 0,
    works: false,
    stated: false,
    otherJob: false,
  }
  for (const { tag } of shown.tags) {
    const n = sentence.count(tag)
    if (tag === 'police.talk') shown.talk += n
    else if (tag === 'police.company') {
      shown.company += n
      shown.ranks += sentence.where(tag).filter(({ from, to }) => RANK.test(sentence.words(from, to))).length
    } else if (tag === 'author.hint') shown.hints += sentence.frame.play ? 0 : n
    else if (tag === 'dept.name' || tag === 'dept.place') shown.named += n
    else if (tag === 'author.likely' || tag === 'author.told') shown.likely += sentence.frame.play ? 0 : n
    else if (tag.startsWith('play.')) shown.play += n
    else if (tag.startsWith('domain.')) shown.domains.push([tag, n])
    else if (tag === 'author.police.work') shown.works = true
    else if (tag.startsWith('author.police')) shown.stated = true
    else if (tag === 'author.other') shown.otherJob = true
  }
  // In full, and the words themselves where an address may be among them.
  const written = JSON.stringify([
    { ...shown, speaking: shown.speaking.map(({ tag }) => tag), tags: shown.tags.map(({ tag }) => tag) },
    mayAddress(sentence) ? sentence.text : '',
  ])
  return { ...shown, written }
})

/** What makes the work of a sentence its writer's own, unless somebody of the family does it. */
const OWN_WORK = new Set([
  'author.police',
  'author.police.act',
  'author.police.work',
  'author.told',
  'author.likely',
  'author.hint',
])
/** Ranks that armies and fire departments have, too. */
const RANK = /^(?:patrol )?(?:sergeant|sarge|lieutenant|captain|corporal)$/i
const OTHER_RANKS = ['domain.military', 'domain.fire', 'domain.history']
const WRITER = new Set(['i', 'we'])

/** Whether the police of a sentence are the writer's family or friends, and the writer does nothing in it. */
export function ofKin(sentence: Sentence): boolean {
  return sentence.has('author.kin') && !sentence.says(WRITER)
}

/** Whether the writer is in the sentence, and not only as somebody whose neighbor or cousin is ("my neighbor"). */
function ownWords(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ norm }, i) =>
      norm === 'i' ||
      (norm === 'my' && !sentence.hits[i + 1]?.some(({ tag }) => tag === 'scene.who' || tag === 'family')),
  )
}

/** Whether what single sentences only hint at adds up: the author's own place in the work, beside the work's own words. */
function impliedBy(talk: number, company: number, hints: number, sentences: number): boolean {
  // A long draft holds a few such words, whatever it is about.
  const more = Math.max(0, Math.floor((sentences - 6) / 6))
  return (hints >= 1 && 2 * talk + company >= 2 + more) || hints >= 3 + more
}
