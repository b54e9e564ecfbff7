import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { Finding } from '../rules/types.ts'
import { readableDate } from './dates.ts'
import { ClauseText } from './finding.tsx'
import { LevelMark } from './level.tsx'

/** A finding that lies in the account or the machine and quotes no words: why, by which clause, what clears it. */
export function AccountFindingView({
  finding: { level, message, clause, clears, clearedBy },
  policy,
  children,
}: {
  finding: Finding
  policy: string
  children?: ComponentChildren
}) {
  return (
    <article class={`finding level-${level}${clearedBy ? ' finding-cleared' : ''}`}>
      <p class="row">
        <LevelMark level={level} />
        {clearedBy ? <span class="small">{i18n.t('finding_cleared')}</span> : null}
      </p>
      <p>{message}</p>
      <ClauseText clause={clause} policy={policy} />
      <p>{clearedBy ? i18n.t('finding_cleared_by', [clearedBy.by, readableDate(clearedBy.date)]) : clears}</p>
      {children}
    </article>
  )
}
