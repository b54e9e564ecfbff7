import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { Mark } from '../../components/mark.tsx'
import { type CardChange, type CardSection, cardOf, whatChanged } from '../../rules/card.ts'
import { type DepartmentFile, policyInForce } from '../../rules/department.ts'
import { policyById } from '../../rules/policies/index.ts'
import type { Policy } from '../../rules/types.ts'
import { settings } from '../../settings/current.ts'
import { AGENCY, cardDue, markCardShown } from '../../settings/index.ts'
import './style.css'

/** What is new since the card was last read. */
function Changed({ changes }: { changes: readonly CardChange[] }) {
  return (
    <section class="note stack-tight changed" aria-labelledby="changed">
      <h2 id="changed">{i18n.t('card_changed')}</h2>
      {changes.length === 0 ? (
        <p>{i18n.t('card_changed_nothing')}</p>
      ) : (
        <ul class="plain-list stack-tight">
          {changes.map((change) => (
            <li key={`${change.kind} ${change.id}`}>{change.text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The clause that a link to this page names: the card beside a draft links here. */
const ASKED_FOR = decodeURIComponent(location.hash.slice(1))

const scrollTo = (entry: HTMLElement | null) => entry?.scrollIntoView({ block: 'center' })

function Section({ section }: { section: CardSection }) {
  return (
    <section class={`card-section level-${section.id}`} aria-labelledby={`card-${section.id}`}>
      <h2 id={`card-${section.id}`}>{section.title}</h2>
      <p class="soft small">{section.intro}</p>
      <ul class="plain-list">
        {section.entries.map(({ clause }) => (
          <li
            key={clause.id}
            ref={clause.id === ASKED_FOR ? scrollTo : undefined}
            class={clause.id === ASKED_FOR ? 'entry entry-asked' : 'entry'}
          >
            <span class="entry-id">{clause.id}</span> <span>{clause.text}</span>
            {clause.permissionBy && !clause.text.includes(clause.permissionBy) ? (
              <span class="soft"> {i18n.t('card_permission', [clause.permissionBy])}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Social Media Policy, Model Policy Center, 2010". */
const sourceLine = ({ document, issuer, year }: Policy['source']) =>
  i18n.t('card_source', [[document, issuer, ...(year ? [String(year)] : [])].join(', ')])

/** The policy in force on a page, to read and to print on two sides. */
export function Card() {
  const before = useSignal<DepartmentFile | null>(null)
  useEffect(() => {
    void cardDue().then((due) => {
      before.value = due?.before ?? null
      if (due) return markCardShown()
    })
  }, [before])
  const current = settings.value
  if (current === null) return <p class="policy-card soft">{i18n.t('pages_loading')}</p>
  const { inForce, department } = current
  const source = policyById(inForce.policy.id)?.source
  const name = inForce.department.name
  return (
    <div class="policy-card">
      <header class="stack-tight">
        <Mark src={AGENCY.mark} department={name} />
        <h1>{name === '' ? i18n.t('card_title') : i18n.t('card_title_of', [name])}</h1>
        <p>
          {inForce.policy.title}
          {source ? <span class="soft"> · {sourceLine(source)}</span> : null}
        </p>
        <p class="soft small">{i18n.t(department.from === 'default' ? 'card_default' : 'card_short')}</p>
        <p class="row actions">
          <button type="button" class="main" onClick={() => window.print()}>
            {i18n.t('card_print')}
          </button>
          <a href="/options.html">{i18n.t('options_title')}</a>
          <a href="/practice.html">{i18n.t('practice_title')}</a>
        </p>
      </header>
      <main class="card-sections">
        {before.value ? (
          <Changed changes={whatChanged(policyInForce(before.value), policyInForce(department.file))} />
        ) : null}
        {cardOf(inForce).map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </main>
    </div>
  )
}
