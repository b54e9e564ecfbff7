import { i18n } from '#i18n'
import { readableDate } from '../../components/dates.ts'
import { ClauseText } from '../../components/finding.tsx'
import { LevelMark } from '../../components/level.tsx'
import { type AccountState, accountFindings } from '../../rules/account.ts'
import type { PolicyInForce } from '../../rules/types.ts'

/**
 * What the policy says of the account itself, whatever is written in it: why, by which clause,
 * and what clears it, or the permission that did. Nothing where the policy is silent.
 */
export function AccountFindings({ state, inForce }: { state: AccountState; inForce: PolicyInForce }) {
  const all = accountFindings({ ...state, ...(inForce.equipment && { equipment: inForce.equipment }) }, inForce)
  if (all.length === 0) return null
  return (
    <section class="stack-tight" aria-labelledby="account-findings-heading">
      <h2 id="account-findings-heading">{i18n.t('account_findings')}</h2>
      <ul class="plain-list stack">
        {all.map(({ concern, level, message, clause, clears, clearedBy }) => (
          <li key={concern}>
            <article class={`finding level-${level}${clearedBy ? ' finding-cleared' : ''}`}>
              <p class="row">
                <LevelMark level={level} />
                {clearedBy ? <span class="small">{i18n.t('finding_cleared')}</span> : null}
              </p>
              <p>{message}</p>
              <ClauseText clause={clause} policy={inForce.policy.title} />
              <p>{clearedBy ? i18n.t('finding_cleared_by', [clearedBy.by, readableDate(clearedBy.date)]) : clears}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}
