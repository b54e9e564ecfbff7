import type { Sentence } from './sentence.ts'

/**
 * What each kind of word says of its writer's being police, in tenths of log-odds: the sum over the kinds that
 * a draft holds is how far it speaks for an insider. Kinds weigh, not words, and each once, so that no single
 * phrase decides. Fitted once over all labelled drafts with all weights of work held above zero, then rounded.
 */
const WEIGHT: Readonly<Record<string, number>> = {
  // The writer's own place in the work, found by `author.ts`.
  'author.likely': 23,
  'author.police': 17,
  'author.told': 16,
  'author.police.act': 14,
  'author.police.work': 7,
  'author.hint': 5,
  'bio.police': 6,
  // Words of the work.
  'police.talk': 10,
  'police.place': 4,
  'police.crew': 3,
  'police.company': 4,
  'police.rank': 3,
  'rank.short': 3,
  'dept.name': 8,
  'dept.town': 5,
  'work.ours': 5,
  'work.console': 10,
  'work.rule': 9,
  'work.custody': 8,
  'work.custodyweak': 8,
  'work.train': 7,
  'work.shift': 7,
  'work.gear': 7,
  'work.calltype': 5,
  'work.promo': 5,
  'work.rollcall': 4,
  'work.bond': 3,
  'work.colleague': 2,
  'who.ours': 5,
  'rec.system': 9,
  'rec.result': 3,
  'job.boss': 10,
  'job.sure': 8,
  'job.faint': 6,
  'job.met': 7,
  'job.call': 6,
  'job.paper': 6,
  'job.gear': 5,
  'job.act': 4,
  'job.train': 2,
  'call.kind': 6,
  'paper.cite': 3,
  violation: 3,
  'in.us': 9,
  'in.kit': 8,
  'in.crew': 8,
  'in.shift': 6,
  'in.act': 5,
  'in.met': 5,
  'in.desk': 5,
  'in.school': 3,
  'in.dog': 4,
  'in.years': 2,
  // The same, told by one who is in the sentence.
  'own in.us': 9,
  'own in.kit': 5,
  'own in.case': 4,
  'own in.school': 3,
  'own in.years': 2,
  'own rec.system': 5,
  // Other lives and other subjects.
  family: -4,
  agency: -4,
  'agency.role': -5,
  'other.job': -5,
  'in.outside': -25,
  'police.not': -15,
  'job.visitor': -8,
  'domain.school': -2,
  'domain.home': -2,
  'domain.family': -5,
  'domain.church': -5,
  'domain.travel': -5,
  'domain.office': -5,
  'domain.scouts': -6,
  'domain.food': -6,
  'domain.military': -6,
  'domain.garden': -7,
  'domain.history': -7,
  'domain.fire': -7,
  'domain.animals': -8,
  'domain.medical': -8,
  'domain.civic': -9,
  'play.screen': -8,
  'play.stage': -8,
  'play.book': -7,
  'play.sport': -8,
  'play.game': -6,
  'play.music': -6,
  'play.joke': -6,
}

/** What a draft without any such word would sum to: most writers are not police. */
const BASE = -15

/** What a bio is worth: people say there what they are. */
const BIO = 5

/** What it costs where the writer does nothing in the draft: it may tell of somebody else's work. */
const ABSENT = 10

/** Kinds of words that tell more where the writer is in the sentence. */
const WORK = /^(?:in|rec)\./
/** The writer as the one who does or has, not as the one to whom it is done. */
const SPEAKER = new Set(['i', 'we', 'my', 'our', 'mine', 'ours'])
const OWN = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine'])

/** The tags of a sentence, with `own …` for those of the work in a sentence that the writer is in. */
export function standingTags(sentence: Sentence): string[] {
  const out = [...sentence.tags]
  if (sentence.says(SPEAKER)) out.push('writer')
  if (sentence.says(OWN)) for (const tag of sentence.tags) if (WORK.test(tag)) out.push(`own ${tag}`)
  return out
}

/**
 * How far a whole draft speaks for a writer who is police, in tenths of log-odds.
 *
 * In: its tags, with those of `standingTags`, whether it is a bio or a name, and its length in sentences. Out: 0 is even odds.
 */
export function standing(tags: ReadonlySet<string>, bio: boolean, sentences: number): number {
  // A long draft touches more kinds of words, whatever it is about.
  let sum = BASE + (bio ? BIO : 0) - 2 * Math.max(0, sentences - 4)
  if (!bio && !tags.has('writer') && !tags.has('in.us')) sum -= ABSENT
  for (const tag of tags) sum += WEIGHT[tag] ?? 0
  return sum
}

/**
 * How much a sentence adds to it, the words that do (tokens, end excluded), and in how many places they stand:
 * one word of many senses is still one word.
 */
export function weighed(sentence: Sentence): { sum: number; from: number; to: number; places: number } {
  let sum = 0
  for (const tag of standingTags(sentence)) sum += Math.max(0, WEIGHT[tag] ?? 0)
  let from = -1
  let to = 0
  let places = 0
  sentence.hits.forEach((hits, i) => {
    let end = 0
    for (const { tag, length } of hits)
      if ((WEIGHT[tag] ?? 0) > 2 && tag !== 'dept.town') end = Math.max(end, i + length)
    if (!end) return
    if (from < 0) from = i
    if (i >= to) places++
    to = Math.max(to, end)
  })
  return { sum, from: Math.max(0, from), to, places }
}

/** What a sentence must hold one of to speak for its writer's being police. */
export const STANDING: readonly string[] = Object.entries(WEIGHT)
  .filter(([tag, weight]) => weight > 2 && !tag.startsWith('own '))
  .map(([tag]) => `<${tag}>`)
