import { i18n } from '#i18n'
import { AccountFindingView } from '../../components/account-finding.tsx'
import { type AccountState, accountFindings } from '../../rules/account.ts'
import type { PolicyInForce } from '../../rules/types.ts'

/**
 * What the policy says of the account itself and of the machine, whatever is written: why, by which clause,
 * and what clears it, or the permission that did. Nothing where the policy is silent.
 */
export function AccountFindings({ state, inForce }: { state: AccountState; inForce: PolicyInForce }) {
  const all = accountFindings(state, inForce)
  if (all.length === 0) return null
  return (
    <section class="stack-tight" aria-labelledby="account-findings-heading">
      <h2 id="account-findings-heading">{i18n.t('account_findings')}</h2>
      <ul class="plain-list stack">
        {all.map((finding) => (
          <li key={finding.concern}>
            <AccountFindingView finding={finding} policy={inForce.policy.title} />
          </li>
        ))}
      </ul>
    </section>
  )
}
