import { clausesInForce, type DepartmentFile } from '../../rules/department.ts'
import type { Blank, Choice, Clause, ClauseInForce, Policy } from '../../rules/types.ts'

/** One clause with all that is decided at it, in the order of the policy. */
export interface ClauseView {
  clause: Clause
  /** As it applies now, its blanks filled; null where the choices made, or the department, silence it. */
  inForce: ClauseInForce | null
  choices: readonly Choice[]
  blanks: readonly Blank[]
}

interface SectionView {
  id: string
  title: string
  clauses: readonly ClauseView[]
}

/** The section a clause stands in: the longest section id that its own begins with. */
function sectionOf(policy: Policy, clause: string): string | undefined {
  return policy.sections
    .map((section) => section.id)
    .filter((id) => clause === id || clause.startsWith(`${id}.`) || clause.startsWith(`${id} `))
    .sort((one, other) => other.length - one.length)[0]
}

/** The choice or the blank belongs to the clause printed with it, else to the first clause below it. */
function homeOf(policy: Policy, at: string): string | undefined {
  const clauses = policy.clauses.map((clause) => clause.id)
  return clauses.find((id) => id === at) ?? clauses.find((id) => id.startsWith(`${at}.`)) ?? clauses[0]
}

/** A policy as the options page reads it: section, clause, and what is decided there. */
export function policyView(policy: Policy, file: DepartmentFile): readonly SectionView[] {
  const inForce = new Map(clausesInForce(policy, file).map((clause) => [clause.id, clause]))
  const views = policy.clauses.map((clause) => ({
    section: sectionOf(policy, clause.id) ?? '',
    view: {
      clause,
      inForce: inForce.get(clause.id) ?? null,
      choices: policy.choices.filter((choice) => homeOf(policy, choice.clause) === clause.id),
      blanks: policy.blanks.filter((blank) => homeOf(policy, blank.clause) === clause.id),
    },
  }))
  return policy.sections
    .map((section) => ({
      ...section,
      clauses: views.filter(({ section: id }) => id === section.id).map(({ view }) => view),
    }))
    .filter((section) => section.clauses.length > 0)
}

/** Something is left to the department at this clause. */
export function isDecision({ choices, blanks, clause }: ClauseView): boolean {
  return choices.length > 0 || blanks.length > 0 || clause.concerns.some((selector) => selector.judgment)
}

/** Whether the words typed in the search box all stand somewhere in the clause or its choices. */
export function matches(view: ClauseView, search: string): boolean {
  const all = [
    view.clause.id,
    view.inForce?.wording ?? '',
    view.inForce?.text ?? view.clause.text,
    ...view.choices.flatMap((choice) => [choice.label, ...choice.options.map((option) => option.label)]),
    ...view.blanks.map((blank) => blank.label),
  ]
    .join(' ')
    .toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
