import { authorizationFor } from './authorizations.ts'
import {
  ACCOUNTS,
  type Authorization,
  type ClauseInForce,
  type ClauseRef,
  type ConcernSelector,
  type Draft,
  type Evidence,
  type Finding,
  LEVELS,
  type Level,
  type Permission,
  type PolicyInForce,
  SURFACES,
} from './types.ts'

/** A clause that evidence meets, at the level it has for this concern. */
interface Met {
  clause: ClauseInForce
  level: Level
  /** The officer's own wish, not the department's level. */
  raised: boolean
  /** How narrowly the clause speaks of this case: smaller leads among clauses of one level. */
  width: number
}

/**
 * Evidence seen through the policy in force.
 *
 * In: the evidence of one draft, the draft, and the policy from `policyInForce`. Out: a finding for
 * each piece of evidence that meets a clause, led by the strictest, in the order of their start;
 * evidence of a concern with no clause in force, or lifted by an exception, is silent. A finding that
 * a recorded permission clears is there with `clearedBy`.
 */
export function findings(evidence: readonly Evidence[], draft: Draft, inForce: PolicyInForce): Finding[] {
  return evidence
    .map((each) => finding(each, draft, inForce))
    .filter((each) => each !== undefined)
    .sort((a, b) => a.start - b.start || a.end - b.end || strictness(a.level) - strictness(b.level))
}

function finding(evidence: Evidence, draft: Draft, inForce: PolicyInForce): Finding | undefined {
  const met = clausesMet(evidence, draft, inForce)
  const strictest = met[0]
  if (!strictest) return undefined

  const permissions = met.map((each) =>
    each.level === 'authorization' && !each.raised
      ? authorizationFor(each.clause, evidence, draft, inForce)
      : undefined,
  )
  const clearedBy = clearing(met, permissions)
  // What a permission covers no longer leads; it stays in sight where nothing else is left.
  const open = clearedBy ? met : met.filter((_, at) => !permissions[at])
  const [lead, ...others] = open as [Met, ...Met[]]
  return {
    start: evidence.start,
    end: evidence.end,
    concern: evidence.concern,
    level: lead.level,
    quote: draft.text.slice(evidence.start, evidence.end),
    message: message(evidence, lead),
    why: evidence.why,
    sure: evidence.sure,
    marks: evidence.marks,
    clause: reference(lead),
    also: others.map(reference),
    beside: clausesBeside(open, draft, inForce),
    clears: whatClears(lead),
    ...(evidence.fix && { fix: evidence.fix }),
    ...(clearedBy && { clearedBy }),
  }
}

/**
 * The permission that clears the whole finding: every clause that asks for one has one, and nothing is
 * prohibited. What is only discouraged or cautioned against on the same words gives way to it, since
 * whoever may allow the thing has weighed it.
 */
function clearing(met: readonly Met[], permissions: readonly (Authorization | undefined)[]): Authorization | undefined {
  const asked = met.every(({ level }, at) => {
    if (level === 'authorization') return permissions[at] !== undefined
    return level !== 'prohibited'
  })
  return asked ? permissions[0] : undefined
}

/** The clauses in force that the evidence meets, the strictest first; none where an exception lifts them all. */
function clausesMet(evidence: Evidence, draft: Draft, inForce: PolicyInForce): Met[] {
  const met: Met[] = []
  const lifting: ClauseInForce[] = []
  for (const clause of inForce.clauses) {
    // A clause that stands on the card alone names concerns that it explains, and raises none.
    if (!appliesTo(clause, draft) || clause.reaches.every((reach) => reach === 'card')) continue
    const selectors = clause.concerns.filter((selector) => selects(selector, evidence))
    const levels = selectors.map(({ level }) => level ?? clause.level)
    if (levels.length === 0) continue
    if (clause.kind === 'exception' || clause.kind === 'duty') lifting.push(clause)
    else {
      const level = LEVELS.find((each) => levels.includes(each))!
      // Where the department itself is as strict for some of it, it is the department's.
      const raised = selectors.every((each) => each.raised || (each.level ?? clause.level) !== level)
      met.push({ clause, level, raised, width: width(clause, level, evidence) })
    }
  }
  return met
    .filter(({ clause }) => !lifting.some(({ lifts }) => lifts === undefined || lifts.includes(clause.id)))
    .sort((a, b) => strictness(a.level) - strictness(b.level) || spoken(a) - spoken(b) || a.width - b.width)
}

function appliesTo(clause: ClauseInForce, draft: Draft): boolean {
  return (
    (clause.accounts?.includes(draft.account) ?? true) &&
    (clause.surfaces?.includes(draft.surface) ?? true) &&
    (!clause.undercover || draft.undercover === true)
  )
}

function selects(selector: ConcernSelector, { concern, marks }: Evidence): boolean {
  return (
    selector.concern === concern &&
    (selector.any?.some((mark) => marks.includes(mark)) ?? true) &&
    !selector.none?.some((mark) => marks.includes(mark))
  )
}

/** A permission that must be in writing is asked for before one that need not be. */
function spoken({ clause, level }: Met): number {
  return level === 'authorization' && !clause.permission?.written ? 1 : 0
}

/** Fewer accounts and surfaces first, then a mark asked for, then fewer concerns at this level. */
function width(clause: ClauseInForce, level: Level, evidence: Evidence): number {
  const places = (clause.accounts ?? ACCOUNTS).length * (clause.surfaces ?? SURFACES).length
  const marked = clause.undercover || clause.concerns.some((selector) => selector.any && selects(selector, evidence))
  const alike = clause.concerns.filter((selector) => (selector.level ?? clause.level) === level)
  return places * 1000 + (marked ? 0 : 100) + new Set(alike.map(({ concern }) => concern)).size
}

/** What stands beside a finding: the officer's rights first, then what the policy says may follow. */
function clausesBeside(met: readonly Met[], draft: Draft, inForce: PolicyInForce): ClauseRef[] {
  const [lead] = met as [Met]
  const beside = inForce.clauses.filter((clause) => {
    if (!clause.beside || !appliesTo(clause, draft) || met.some((each) => each.clause === clause)) return false
    const { levels, clauses } = clause.beside
    return (
      (levels?.includes(lead.level) ?? true) && (clauses?.some((prefix) => lead.clause.id.startsWith(prefix)) ?? true)
    )
  })
  const rights = (clause: ClauseInForce) => (clause.kind === 'rights' ? 0 : 1)
  return beside.sort((a, b) => rights(a) - rights(b)).map((clause) => reference({ clause, level: clause.level }))
}

/** What the policy says of a place to write in, such as messages of the department, whatever is written there. */
export function besidePlace(place: Pick<Draft, 'surface' | 'account'>, inForce: PolicyInForce): ClauseRef[] {
  return inForce.clauses
    .filter((clause) => clause.beside && clause.surfaces && appliesTo(clause, { text: '', ...place }))
    .map((clause) => reference({ clause, level: clause.level }))
}

function strictness(level: Level): number {
  return LEVELS.indexOf(level)
}

/** A clause as findings and the card cite it, at the level it has there. */
export function reference({ clause, level }: Pick<Met, 'clause' | 'level'>): ClauseRef {
  const by = level === 'authorization' && clause.permission ? permissionBy(clause) : undefined
  return {
    id: clause.id,
    level,
    text: clause.wording ?? clause.text,
    // A clause that the department added is in its own words already.
    inShort: clause.wording === undefined && !clause.own,
    ...(by && { permissionBy: by }),
  }
}

const GIVER: Readonly<Record<Permission, string>> = {
  official: 'the official your department names',
  person: 'the person concerned',
}

function permissionBy(clause: ClauseInForce): string {
  return clause.permissionBy || GIVER[clause.permission?.from ?? 'official']
}

function message({ why }: Evidence, { clause, level, raised }: Met): string {
  const read = why.trim().replace(/[.;:]+$/, '')
  if (raised) return `${read}; you asked to be held to more under ${clause.id} than your department does.`
  return `${read}; ${clause.id} ${says(clause, level)}.`
}

function says(clause: ClauseInForce, level: Level): string {
  switch (level) {
    case 'prohibited':
      return 'does not allow that'
    case 'authorization': {
      const written = clause.permission?.written ? 'written permission' : 'permission'
      return `allows that only with ${written} from ${permissionBy(clause)}`
    }
    case 'discouraged':
      return 'strongly discourages that'
    case 'caution':
      return 'asks you to think about that first'
  }
}

function whatClears({ clause, level, raised }: Met): string {
  if (raised) return 'Leaving it out, or saying it another way, would clear it.'
  if (clause.clears) return clause.clears
  switch (level) {
    case 'prohibited':
      return 'Leaving it out, or saying it another way, would clear it.'
    case 'authorization': {
      const written = clause.permission?.written ? 'Written permission' : 'Permission'
      return `${written} from ${permissionBy(clause)}, recorded here, would clear it.`
    }
    default:
      return 'It is your call.'
  }
}
