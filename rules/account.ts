import { findings } from './findings.ts'
import type { Account, Equipment, Evidence, Finding, PolicyInForce } from './types.ts'

/** What the owner said of an account, and of the machine it is used on. */
export interface AccountState {
  account: Account
  site?: string
  undercover?: boolean
  /** Whose machine this is, where it differs from what the department's file says. */
  equipment?: Equipment
}

const WHY = {
  represents: 'You marked this account as the department’s.',
  investigative: 'You marked this account as an alias for investigations.',
  ownMachine: 'You use an account of the job here, and this computer is not marked as the department’s.',
  departmentMachine: 'This computer is marked as the department’s.',
}

const MACHINE = new Set(['department-equipment', 'personal-equipment'])

/** Evidence that lies in the account, not in any words: its span is empty. */
function accountEvidence({ account, equipment }: AccountState): Evidence[] {
  const evidence = (concern: string, why: string, marks: Evidence['marks'] = []): Evidence => ({
    concern,
    start: 0,
    end: 0,
    why,
    sure: 'stated',
    marks,
  })
  const out: Evidence[] = []
  if (account === 'official') out.push(evidence('unauthorized-account', WHY.represents, ['represents']))
  if (account === 'investigative') out.push(evidence('unauthorized-account', WHY.investigative))
  if (equipment === 'department') out.push(evidence('department-equipment', WHY.departmentMachine))
  else if (account === 'official' || account === 'investigative')
    out.push(evidence('personal-equipment', WHY.ownMachine))
  return out
}

/**
 * What the policy in force says of an account as such: whether it needs an authorization, and
 * whether this is a machine to use it on. A recorded permission clears it (`clearedBy`).
 *
 * In: what the owner said of the account. Out: findings without a span, strictest first; none where
 * the policy is silent. They belong in the popup and beside the account question, never in a text.
 */
export function accountFindings(state: AccountState, inForce: PolicyInForce): Finding[] {
  const draft = {
    text: '',
    surface: 'name' as const,
    account: state.account,
    ...(state.site !== undefined && { site: state.site }),
    ...(state.undercover && { undercover: true }),
  }
  const equipment = state.equipment ?? inForce.equipment
  return findings(accountEvidence({ ...state, ...(equipment && { equipment }) }), draft, inForce)
}

/**
 * The part of `accountFindings` that is about the machine: what is open of it is shown on the site itself, where the
 * machine is used.
 */
export function machineFindings(state: AccountState, inForce: PolicyInForce): Finding[] {
  return accountFindings(state, inForce).filter(({ concern, clearedBy }) => MACHINE.has(concern) && !clearedBy)
}
