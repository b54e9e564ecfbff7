import { reference } from './findings.ts'
import type { Account, ClauseInForce, ClauseRef, ConcernId, Level, Mode, PolicyInForce } from './types.ts'
import { LEVELS } from './types.ts'

/** A clause as the policy card shows it. */
export interface CardEntry {
  clause: ClauseRef
  /** The concerns that Second Look reads into it; empty where it cannot judge. */
  concerns: readonly ConcernId[]
  /** Concerns that are read into it by a judgment, which the department can switch off. */
  judgments: readonly ConcernId[]
}

type CardSectionId = Level | 'rights' | 'unjudged' | 'meaning' | 'official' | 'investigative'

export interface CardSection {
  id: CardSectionId
  title: string
  intro: string
  entries: readonly CardEntry[]
}

const SECTIONS: readonly Omit<CardSection, 'entries'>[] = [
  { id: 'prohibited', title: 'Prohibited', intro: 'May not be posted.' },
  { id: 'authorization', title: 'Needs authorization', intro: 'May be posted only with the permission named.' },
  {
    id: 'discouraged',
    title: 'Strongly discouraged',
    intro: 'Within your speech rights, but a risk to your fitness for duty.',
  },
  { id: 'caution', title: 'Cautions', intro: 'The policy asks you to weigh these. The decision is yours.' },
  { id: 'rights', title: 'Your own rights', intro: 'What the policy itself grants you.' },
  {
    id: 'unjudged',
    title: 'What no machine can check',
    intro: 'Second Look does not judge these. They hold all the same.',
  },
  { id: 'official', title: 'On the department’s own account', intro: 'Only for those who post for the department.' },
  { id: 'investigative', title: 'On an investigative account', intro: 'Only for those who investigate online.' },
  { id: 'meaning', title: 'What the words mean', intro: 'As the policy defines them.' },
]

/**
 * What the policy in force says, as a card to read and print.
 *
 * In: the policy from `policyInForce`. Out: its clauses by section, in the policy's order; sections
 * without a clause are left out. A clause with two levels stands under both.
 */
export function cardOf(inForce: PolicyInForce): CardSection[] {
  return SECTIONS.map((section) => ({
    ...section,
    entries: inForce.clauses.flatMap((clause) =>
      placesOf(clause)
        .filter(({ section: id }) => id === section.id)
        .map(({ level }) => entry(clause, level)),
    ),
  })).filter(({ entries }) => entries.length > 0)
}

function placesOf(clause: ClauseInForce): { section: CardSectionId; level: Level }[] {
  const { kind, level } = clause
  const only = (account: Account) => clause.accounts?.every((each) => each === account) ?? false
  if (only('official')) return [{ section: 'official', level }]
  if (only('investigative')) return [{ section: 'investigative', level }]
  if (kind === 'rights' || kind === 'exception') return [{ section: 'rights', level }]
  if (kind === 'definition' || kind === 'scope') return [{ section: 'meaning', level }]
  if (clause.reaches.every((reach) => reach === 'card')) return [{ section: 'unjudged', level }]
  const levels = new Set(clause.concerns.map((selector) => selector.level ?? level))
  return LEVELS.filter((each) => levels.has(each)).map((each) => ({ section: each, level: each }))
}

function entry(clause: ClauseInForce, level: Level): CardEntry {
  const judged = clause.reaches.some((reach) => reach !== 'card')
  const ids = (selectors: ClauseInForce['concerns']) => [...new Set(selectors.map(({ concern }) => concern))]
  return {
    clause: reference({ clause, level }),
    concerns: judged ? ids(clause.concerns.filter((selector) => (selector.level ?? clause.level) === level)) : [],
    judgments: judged ? ids(clause.concerns.filter(({ judgment }) => judgment)) : [],
  }
}

export interface CardChange {
  kind: 'policy' | 'added' | 'removed' | 'level' | 'words' | 'permission' | 'reading' | 'mode'
  /** The clause, or the level for a mode; the policy's id for another policy. */
  id: string
  /** One plain sentence. */
  text: string
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  prohibited: 'prohibited',
  authorization: 'allowed with authorization',
  discouraged: 'strongly discouraged',
  caution: 'a caution',
}

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  note: 'nothing',
  look: 'a second look',
  acknowledge: 'a tick that the clause was read',
  reason: 'a typed reason',
  hold: 'the finding to be cleared',
}

/**
 * What differs for the person who posts between two policies in force, in the new one's order. Empty
 * where nothing does: recorded permissions and the day are no difference.
 */
export function whatChanged(before: PolicyInForce, after: PolicyInForce): CardChange[] {
  const modes = LEVELS.filter((level) => before.modes[level] !== after.modes[level]).map((level) => ({
    kind: 'mode' as const,
    id: level,
    text: `Before a post with a finding that is ${LEVEL_WORDS[level]}, the department now asks for ${MODE_WORDS[after.modes[level]]} in place of ${MODE_WORDS[before.modes[level]]}.`,
  }))
  if (before.policy.id !== after.policy.id) {
    const text = `The department now goes by the ${after.policy.title} in place of the ${before.policy.title}. Read the whole card.`
    return [{ kind: 'policy', id: after.policy.id, text }, ...modes]
  }
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]))
  const now = new Set(after.clauses.map(({ id }) => id))
  return [
    ...after.clauses.flatMap((clause) => changesOf(old.get(clause.id), clause)),
    ...before.clauses
      .filter(({ id }) => !now.has(id))
      .map((clause) => ({
        kind: 'removed' as const,
        id: clause.id,
        text: `${clause.id} no longer applies: ${wordsOf(clause)}`,
      })),
    ...modes,
  ]
}

const wordsOf = (clause: ClauseInForce) => clause.wording ?? clause.text

function changesOf(old: ClauseInForce | undefined, clause: ClauseInForce): CardChange[] {
  const { id } = clause
  if (!old) return [{ kind: 'added', id, text: `${id} is new: ${wordsOf(clause)}` }]
  const changes: CardChange[] = []
  if (old.level !== clause.level) {
    changes.push({
      kind: 'level',
      id,
      text: `${id} was ${LEVEL_WORDS[old.level]} and is now ${LEVEL_WORDS[clause.level]}: ${wordsOf(clause)}`,
    })
  }
  if (wordsOf(old) !== wordsOf(clause)) changes.push({ kind: 'words', id, text: `${id} now says: ${wordsOf(clause)}` })
  if (clause.permissionBy && old.permissionBy !== clause.permissionBy && clause.level === 'authorization') {
    changes.push({ kind: 'permission', id, text: `Permission under ${id} is now given by ${clause.permissionBy}.` })
  }
  if (JSON.stringify(old.concerns) !== JSON.stringify(clause.concerns)) {
    changes.push({ kind: 'reading', id, text: `What Second Look looks for under ${id} has changed.` })
  }
  return changes
}
