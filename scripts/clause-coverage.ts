import { accountFindings } from '../rules/account.ts'
import { cardOf } from '../rules/card.ts'
import { check, explain } from '../rules/check.ts'
import type { Example } from '../rules/concern.ts'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../rules/department.ts'
import { POLICIES } from '../rules/policies/index.ts'
import type { Account, ClauseInForce, Draft, Finding, PolicyInForce, Reach, Surface } from '../rules/types.ts'
import { EXAMPLES } from '../tests/support/examples.ts'

/** How a clause reaches the person, shown by something that the engine did just now. */
interface Shown {
  reach: Reach
  by: string
  /** For a text clause: a near miss that it leaves alone. */
  leaves?: string
}

interface ClauseCoverage {
  policy: string
  clause: ClauseInForce
  shown: Shown[]
  /** Ways that the policy pack promises and nothing shows. */
  missing: Reach[]
}

/** Answers under which every optional clause is in force. */
const EVERYTHING_ON: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ma-draft': {
    a4d2: 'shall-not',
    c5: 'on',
    c5a: 'prohibited',
    c5b: 'prohibited',
    c5c: 'prohibited',
    c6: 'on',
    c6a: 'shall-not',
    c7a: 'on',
    c7c: 'on',
    c7d: 'on',
    c9a: 'on',
  },
}

/**
 * For every clause of every policy: how it is shown to reach the person. Text and profile clauses by
 * the concerns' own examples, checked under the policy; account and page clauses by what is found of
 * an account; card clauses by their place on the card.
 *
 * In: the department whose names the examples speak of. No picture is looked at: where a clause reaches what is attached,
 * its place on the card is all that shows it.
 */
export function clauseCoverage(names: DepartmentFile): ClauseCoverage[] {
  return Object.keys(POLICIES).flatMap((id) => {
    const inForce = everythingOn(id, names)
    const sections = cardOf(inForce)
    return inForce.clauses.map((clause) => {
      const shown: Shown[] = []
      const missing: Reach[] = []
      for (const reach of clause.reaches) {
        const found =
          reach === 'card' || reach === 'attachment'
            ? onCard(clause, reach, sections)
            : reach === 'text' || reach === 'profile'
              ? (inText(clause, reach, inForce) ??
                (clause.reaches.includes('account') ? ofAccount(clause, reach, inForce) : undefined))
              : (ofAccount(clause, reach, inForce) ?? inText(clause, reach, inForce))
        if (found) shown.push(found)
        else missing.push(reach)
      }
      return { policy: id, clause, shown, missing }
    })
  })
}

/** A policy with every optional clause in force, under a department's names. */
export function everythingOn(policy: string, { department, roster }: DepartmentFile): PolicyInForce {
  return policyInForce({ ...defaultDepartment(policy), department, roster, choices: EVERYTHING_ON[policy] ?? {} })
}

/** An example's words as `docs/coverage.md` shows them: on one line. */
export const inOneCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

/**
 * Whether what the page says of a clause is so today: that one draft, as it stands among the examples, reaches the person by this clause, and
 * the other one, written in the same place, does not.
 */
export function isShown(
  { policy, clause, reach }: { policy: string; clause: string; reach: Reach },
  { by, leaves }: { by: string; leaves?: string },
  names: DepartmentFile,
): boolean {
  const inForce = everythingOn(policy, names)
  const found = inForce.clauses.find(({ id }) => id === clause)
  if (!found) return false
  const all = [...EXAMPLES.values()].flatMap(({ finds, leaves }) => [...finds, ...leaves])
  const draftsOf = (words: string) =>
    all.flatMap((example) => drafts(example, found, reach)).filter(({ text }) => inOneCell(text) === words)
  const shows = (draft: Draft) =>
    found.kind === 'exception' || found.kind === 'duty'
      ? lifted(found, draft, inForce)
      : check(draft, inForce).some((finding) => met(finding, found))
  return draftsOf(by).some(shows) && (leaves === undefined || draftsOf(leaves).some((draft) => !shows(draft)))
}

function onCard(clause: ClauseInForce, reach: Reach, sections: ReturnType<typeof cardOf>): Shown | undefined {
  const section = sections.find(({ entries }) => entries.some((entry) => entry.clause.id === clause.id))
  return section && { reach, by: section.title }
}

/** The clause leads a finding, or stands under one. */
const met = (finding: Finding, clause: ClauseInForce) =>
  finding.clause.id === clause.id || finding.also.some(({ id }) => id === clause.id)

function inText(clause: ClauseInForce, reach: Reach, inForce: PolicyInForce): Shown | undefined {
  const about = new Set(clause.concerns.map(({ concern }) => concern))
  // What follows from other evidence is shown by that evidence's examples.
  if (about.has('unauthorized-account') || clause.undercover)
    for (const id of ['self-identification', 'rank-title']) about.add(id)
  const examples = [...EXAMPLES].filter(([id]) => about.has(id)).map(([, own]) => own)
  const finds = examples.flatMap(({ finds }) => finds).flatMap((e) => drafts(e, clause, reach))
  const raising = finds.find((draft) =>
    clause.kind === 'exception' || clause.kind === 'duty'
      ? lifted(clause, draft, inForce)
      : check(draft, inForce).some((f) => met(f, clause)),
  )
  if (!raising) return undefined
  const leaves = examples
    .flatMap(({ leaves }) => leaves)
    .flatMap((e) => drafts(e, clause, reach))
    .find((draft) => !check(draft, inForce).some((f) => met(f, clause)))
  return { reach, by: raising.text, ...(leaves && { leaves: leaves.text }) }
}

/** Evidence that the clause is about is there, and raises nothing. */
function lifted(clause: ClauseInForce, draft: Draft, inForce: PolicyInForce): boolean {
  return explain(draft, inForce).silent.some((evidence) =>
    clause.concerns.some(
      ({ concern, any }) =>
        concern === evidence.concern && (any?.some((mark) => evidence.marks.includes(mark)) ?? true),
    ),
  )
}

/** An example as drafts that the clause could be about: on its accounts and surfaces. */
function drafts(example: Example, clause: ClauseInForce, reach: Reach): Draft[] {
  const given = typeof example === 'string' ? { text: example } : example
  const accounts: readonly Account[] = clause.accounts ?? [given.account ?? 'personal']
  const surfaces: readonly Surface[] =
    reach === 'profile' ? ['bio', 'name'] : (clause.surfaces ?? [given.surface ?? 'post'])
  const text = given.text.replace(/[[\]]/g, '')
  return accounts.flatMap((account) =>
    surfaces.map((surface) => ({
      text,
      account,
      surface,
      ...((clause.undercover || given.undercover) && { undercover: true }),
    })),
  )
}

const STATES = (['personal', 'anonymous', 'official', 'investigative'] as const).flatMap((account) =>
  ([undefined, 'department', 'own'] as const).map((equipment) => ({ account, ...(equipment && { equipment }) })),
)

function ofAccount(clause: ClauseInForce, reach: Reach, inForce: PolicyInForce): Shown | undefined {
  const state = STATES.find((each) => accountFindings(each, inForce).some((f) => met(f, clause)))
  if (state)
    return {
      reach,
      by: `account marked ${state.account}${'equipment' in state ? `, on the ${state.equipment === 'own' ? 'person’s own' : 'department’s'} machine` : ''}`,
    }
  // A clause that defines or lifts stands where the account question is asked, and on the card.
  return clause.concerns.length === 0 || clause.kind === 'duty' || clause.kind === 'scope'
    ? { reach, by: 'the account kind decides which clauses apply' }
    : undefined
}
