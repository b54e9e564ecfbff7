import type { Context } from './context.ts'
import type { Sentence } from './sentence.ts'
import { fact, type WholeContext } from './watched.ts'

/**
 * Whether a draft's subject is plainly something other than police work, so that words which could mean
 * the work do not. In: the draft's context. Out: true for another job of the author's own, a draft about
 * play, or one in which other subjects far outweigh the police talk.
 */
export const elsewhere = fact('elsewhere', (context): boolean => {
  if (context.author === 'police') return false
  if (context.otherJob || context.play >= 2 || context.tags.has('play.joke')) return true
  const others = sum(context)
  return others >= 3 && others > 2 * talk(context)
})

/** Subjects of a trade, an office, a ward or a regiment: where shifts, calls, units and details are everyday words. */
const WORKPLACES = [
  'domain.trade',
  'domain.office',
  'domain.medical',
  'domain.military',
  'domain.fire',
  'domain.scouts',
  'domain.school',
  'domain.tech',
]

/** Whether another workplace is more of a subject than police work, for words that every workplace has ("shift"). */
export const workplace = fact('workplace', (context): boolean => {
  if (context.author === 'police') return false
  return context.otherJob || sum(context, WORKPLACES) > talk(context)
})

/** Whether the draft is so short that its sentences speak of one thing. */
export const brief = fact('brief', (context): boolean => context.sentences <= 5)

/** How many subjects other than police work and play the draft touches. */
export const subjects = fact('subjects', (context): number => context.domains.size)

/**
 * How far the draft's own words place its writer inside police work: 0 not at all, 1 some police talk,
 * 2 much of it or the department's own names, 3 stated.
 */
export const inside = fact('inside', (context): 0 | 1 | 2 | 3 => {
  if (context.author === 'police') return 3
  if (context.police >= 4 || context.tags.has('dept.name') || context.tags.has('roster.full')) return 2
  return talk(context) > 0 ? 1 : 0
})

/** Kinds of casework: people, crimes, courts, operations, records. */
const CASEWORK = /^(?:case|op|rec)\.|^work\.|^police\.(?:company|talk)$|^agency/

/** How many kinds of casework the draft's words touch: from 3 on it is hardly about anything else. */
export const casework = fact('casework', (context): number => {
  let n = 0
  for (const tag of context.tags) if (CASEWORK.test(tag) && !COMMONPLACE.has(tag)) n++
  return n
})

/** Tags whose terms are everyday words. */
const COMMONPLACE = new Set([
  'agency.tie',
  'who.met',
  'op.place',
  'op.act',
  'op.target',
  'rec.query',
  'rec.plate',
  'work.bossact',
  'work.gearevent',
  'work.callact',
  'work.place',
])

/** The amount of police talk, single words that need company included: the caller has found some of its own beside. */
function talk(context: WholeContext): number {
  return Math.max(context.police, context.tags.has('police.company') || context.tags.has('author.hint') ? 1 : 0)
}

function sum({ domains }: WholeContext, only?: readonly string[]): number {
  let n = 0
  for (const [tag, count] of domains) if (!only || only.includes(tag)) n += count
  return n
}

/** Subjects whose mock crimes are jokes. */
const HOMELY = ['domain.animals', 'domain.garden', 'domain.history', 'domain.scouts', 'domain.food']

/**
 * Whether a sentence may be read for cues: not in the department's name, not of another job, nothing that jokes.
 * `playful` where the matter itself is of play: films copied, faces put on players.
 */
export function quiet(sentence: Sentence, context: Context, playful = false): boolean {
  return (
    context.account !== 'official' &&
    context.surface !== 'bio' &&
    context.surface !== 'name' &&
    !sentence.frame.condemned &&
    (playful || serious(sentence, context)) &&
    !context.otherJob &&
    !context.tags.has('play.joke') &&
    !(context.police === 0 && HOMELY.some((subject) => context.domains.has(subject))) &&
    (playful || !elsewhere(context))
  )
}

const serious = (sentence: Sentence, context: Context) =>
  !sentence.frame.play && (context.play === 0 || (context.play < 2 && context.author === 'police'))

/** From here on, all that a draft says together speaks for a writer who is police; in tenths of log-odds. */
const LIKELY = 9

/** Whether the draft's words, none of which says so, together speak for a writer who is police. */
export const likelyPolice = fact(
  'likelyPolice',
  (context): boolean => !context.otherJob && context.places > 1 && context.standing >= LIKELY,
)

/** What the sentence that speaks most for it weighs. */
export const strongest = fact('strongest', (context): number => context.strongest)
