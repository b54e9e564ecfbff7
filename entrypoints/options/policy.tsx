import { useComputed, useSignal } from '@preact/signals'
import { i18n } from '#i18n'
import { conflicts, type DepartmentFile } from '../../rules/department.ts'
import { policyById } from '../../rules/policies/index.ts'
import { AddedClauses } from './added.tsx'
import { ClauseRow } from './clause.tsx'
import { isDecision, matches, policyView } from './policy-view.ts'

/** The policy, in its own order: section, clause, choice. */
export function PolicyChoices({ file }: { file: DepartmentFile }) {
  const search = useSignal('')
  const everything = useSignal(false)
  const searching = useComputed(() => search.value.trim() !== '')
  const policy = policyById(file.policy)
  if (!policy) return null
  const inConflict = conflicts(file)
  const contradictions = inConflict.filter(({ kind }) => kind === 'contradiction').length
  const atOdds = new Set(inConflict.flatMap(({ at }) => at))
  const sections = policyView(policy, file)
    .map((section) => ({
      ...section,
      clauses: section.clauses.filter((view) =>
        searching.value
          ? matches(view, search.value.trim())
          : everything.value || isDecision(view) || atOdds.has(view.clause.id),
      ),
    }))
    .filter((section) => section.clauses.length > 0)
  const shown = sections.reduce((sum, section) => sum + section.clauses.length, 0)

  return (
    <div class="stack">
      <div class="field">
        <label for="search">{i18n.t('options_search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          onInput={(event) => {
            search.value = event.currentTarget.value
          }}
        />
      </div>
      <label class="option">
        <input
          type="checkbox"
          checked={everything.value}
          onChange={(event) => {
            everything.value = event.currentTarget.checked
          }}
        />
        <span>{i18n.t('options_everything')}</span>
      </label>
      <p role="status" class="soft small">
        {searching.value ? i18n.t('options_found', shown) : ''}
      </p>
      {contradictions > 0 ? <p class="note">{i18n.t('options_conflicts', contradictions)}</p> : null}
      {sections.map((section) => (
        <section key={section.id} class="stack" aria-labelledby={`section-${section.id}`}>
          <h3 id={`section-${section.id}`} class="section-title">
            {section.id} {section.title}
          </h3>
          <ul class="plain-list">
            {section.clauses.map((view) => (
              <ClauseRow key={view.clause.id} policy={policy} file={file} view={view} conflicts={inConflict} />
            ))}
          </ul>
        </section>
      ))}
      {searching.value ? null : <AddedClauses policy={policy} file={file} />}
    </div>
  )
}
