import { departmentAddresses, ownRoles } from './profile.ts'
import type { Sentence } from './sentence.ts'
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

/**
 * Tags that speak of the author, of the subject and of the work. Lexicons use them:
 * - `police.talk`: words that only police use; `police.company`: police talk in company of other such words
 * - `author.*`: what `author.ts` found of the author in single sentences
 * - `play.*`: subjects of play; `domain.*`: other subjects
 */
export function contextOf(
  sentences: readonly Sentence[],
  draft: { surface: Surface; account: Account; undercover?: boolean },
  department: DepartmentNames,
): WholeContext {
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
  for (const sentence of sentences) {
    const kin = ofKin(sentence)
    for (const tag of standingTags(sentence)) if (!kin || !OWN_WORK.has(tag)) speaking.add(tag)
    const weight = weighed(sentence)
    strongest = Math.max(strongest, weight.sum)
    places += weight.places
    // Whoever calls, thanks or meets police speaks of them from without.
    if (!kin && !sentence.has('in.outside') && sentence.has('police.talk') && ownWords(sentence)) hints++
    for (const tag of sentence.tags) {
      if (kin && OWN_WORK.has(tag)) continue
      tags.add(tag)
      const n = sentence.count(tag)
      if (tag === 'police.talk') talk += n
      else if (tag === 'police.company') {
        company += n
        ranks += sentence.where(tag).filter(({ from, to }) => RANK.test(sentence.words(from, to))).length
      } else if (tag === 'author.hint') hints += sentence.frame.play ? 0 : n
      else if (tag === 'dept.name' || tag === 'dept.place') named += n
      else if (tag === 'author.likely' || tag === 'author.told') likely += sentence.frame.play ? 0 : n
      else if (tag.startsWith('play.')) play += n
      else if (tag.startsWith('domain.')) domains.set(tag, (domains.get(tag) ?? 0) + n)
      else if (tag === 'author.police.work') works = true
      else if (tag.startsWith('author.police')) stated = true
      else if (tag === 'author.other') otherJob = true
    }
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
