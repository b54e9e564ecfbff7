import { useComputed, useSignal } from '@preact/signals'
import { i18n } from '#i18n'
import { check } from '../rules/check.ts'
import { entries } from '../rules/entries.ts'
import type { Account, PolicyInForce } from '../rules/types.ts'
import { Beside } from './beside.tsx'
import { EntryView, entryKey } from './entry.tsx'

/**
 * A box to try a draft in. It is checked where it stands and kept nowhere.
 *
 * In: the policy in force and the kind of account to assume. Out: what would be raised, said to a
 * screen reader once typing pauses.
 */
export function TryBox({
  inForce,
  account,
  undercover,
}: {
  inForce: PolicyInForce
  account: Account
  undercover: boolean
}) {
  const text = useSignal('')
  const findings = useComputed(() =>
    text.value.trim() === '' ? [] : check({ text: text.value, surface: 'post', account, undercover }, inForce),
  )
  const listed = useComputed(() => entries(findings.value))
  const open = useComputed(() => listed.value.filter(({ lead }) => !lead.clearedBy).length)
  return (
    <section class="stack" aria-labelledby="try-heading">
      <div class="field">
        <h2 id="try-heading">
          <label for="try">{i18n.t('try_label')}</label>
        </h2>
        <textarea
          id="try"
          rows={3}
          spellcheck
          autocomplete="off"
          aria-describedby="try-hint"
          onInput={(event) => {
            text.value = event.currentTarget.value
          }}
        />
        <p id="try-hint" class="hint">
          {i18n.t('try_hint')}
        </p>
      </div>
      <p role="status">
        {text.value.trim() === '' ? '' : open.value === 0 ? i18n.t('draft_nothing') : i18n.t('draft_count', open.value)}
      </p>
      <ul class="plain-list stack">
        {listed.value.map((entry) => (
          <li key={entryKey(entry)}>
            <EntryView entry={entry} policy={inForce.policy.title} />
          </li>
        ))}
      </ul>
      {findings.value.length > 0 ? (
        <div class="beside soft small stack-tight">
          <Beside clauses={findings.value.flatMap(({ beside }) => beside)} />
        </div>
      ) : null}
    </section>
  )
}
