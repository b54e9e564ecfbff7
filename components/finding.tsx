import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { ClauseRef, Finding } from '../rules/types.ts'
import { readableDate } from './dates.ts'
import { LevelMark, levelName } from './level.tsx'

/** A clause as a citation: its number, and its words marked as the document's or ours. */
export function ClauseText({ clause, policy }: { clause: ClauseRef; policy: string }) {
  return (
    <p class="clause-text">
      <cite class="clause-id">
        {policy} {clause.id}
      </cite>{' '}
      {clause.inShort ? <span class="soft">{i18n.t('finding_in_short')} </span> : null}
      {clause.inShort ? clause.text : i18n.t('finding_wording', [clause.text])}
    </p>
  )
}

/** One finding, in the order in which it is read: the words, what the policy says, what would clear it. */
export function FindingView({
  finding,
  policy,
  children,
}: {
  finding: Finding
  policy: string
  children?: ComponentChildren
}) {
  const { clearedBy } = finding
  return (
    <article class={`finding level-${finding.level}${clearedBy ? ' finding-cleared' : ''}`}>
      <p class="row">
        <LevelMark level={finding.level} />
        {clearedBy ? <span class="small">{i18n.t('finding_cleared')}</span> : null}
      </p>
      <h3 class="finding-quote">
        <q>{finding.quote}</q>
      </h3>
      <p>{finding.message}</p>
      <ClauseText clause={finding.clause} policy={policy} />
      {clearedBy ? (
        <p>{i18n.t('finding_cleared_by', [clearedBy.by, readableDate(clearedBy.date)])}</p>
      ) : (
        <p>{finding.clears}</p>
      )}
      {finding.also.length > 0 ? (
        <details>
          <summary>{i18n.t('finding_also', finding.also.length)}</summary>
          <ul class="plain-list stack-tight">
            {finding.also.map((clause) => (
              <li key={clause.id}>
                <span class="small soft">{levelName(clause.level)}</span>
                <ClauseText clause={clause} policy={policy} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {children}
    </article>
  )
}
