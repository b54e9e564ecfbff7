import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { Entry } from '../rules/entries.ts'
import type { Finding } from '../rules/types.ts'
import { ClauseText, FindingView } from './finding.tsx'
import { LevelMark } from './level.tsx'

/** What makes an entry itself among the others of a draft. */
export function entryKey({ lead, start, end }: Entry): string {
  return `${lead.concern} ${start} ${end} ${lead.clearedBy?.id ?? ''}`
}

/**
 * Findings on the same words, as one: the strictest in full, the others named under it. In: the entry; what
 * the person can do about one of its findings.
 */
export function EntryView({
  entry: { lead, under },
  policy,
  ways,
}: {
  entry: Entry
  policy: string
  ways?: (finding: Finding) => ComponentChildren
}) {
  return (
    <FindingView finding={lead} policy={policy}>
      {ways?.(lead)}
      {under.length > 0 ? (
        <details class="under">
          <summary>{i18n.t('entry_under', under.length)}</summary>
          <ul class="plain-list stack">
            {under.map((finding) => (
              <li key={`${finding.concern} ${finding.start} ${finding.end}`} class={`level-${finding.level}`}>
                <p>
                  <LevelMark level={finding.level} /> <q>{finding.quote}</q> {finding.message}
                </p>
                <ClauseText clause={finding.clause} policy={policy} />
                {ways?.(finding)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </FindingView>
  )
}
