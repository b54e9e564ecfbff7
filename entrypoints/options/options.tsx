import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Mark } from '../../components/mark.tsx'
import { settings } from '../../settings/current.ts'
import { AGENCY } from '../../settings/index.ts'
import { Accounts } from './accounts.tsx'
import { AddedSites } from './added-sites.tsx'
import { Colleagues } from './colleagues.tsx'
import { Department } from './department.tsx'
import { said } from './edit.ts'
import { Modes } from './modes.tsx'
import { Names } from './names.tsx'
import { Permissions } from './permissions.tsx'
import { PolicyChoices } from './policy.tsx'
import { problemText } from './problem-text.ts'
import './style.css'

const PARTS = ['department', 'accounts', 'added', 'permissions', 'colleagues', 'modes', 'policy', 'names'] as const
type Part = (typeof PARTS)[number]

const title = (part: Part) => i18n.t(`options_part_${part}`)

function Section({ part, intro, children }: { part: Part; intro?: string; children: ComponentChildren }) {
  return (
    <section id={part} class="part stack" aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{title(part)}</h2>
      <p class="soft">{intro ?? i18n.t(`options_part_${part}_intro`)}</p>
      {children}
    </section>
  )
}

export function Options() {
  const current = settings.value
  if (current === null) return <p class="options soft">{i18n.t('pages_loading')}</p>
  const { file, from } = current.department
  return (
    <div class="options">
      <header class="stack-tight">
        <Mark src={AGENCY.mark} department={current.inForce.department.name} />
        <h1>
          {i18n.t('extName')}: {i18n.t('options_title')}
        </h1>
        <p class="soft">{i18n.t('options_intro')}</p>
      </header>
      <nav aria-label={i18n.t('options_title')}>
        <ul class="plain-list">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{title(part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {current.problems.length > 0 ? (
          <ul class="note">
            {current.problems.map((problem) => (
              <li key={problem}>{problemText(problem, current)}</li>
            ))}
          </ul>
        ) : null}
        <Section part="department" {...(from === 'managed' && { intro: i18n.t('options_part_department_managed') })}>
          <Department current={current} />
        </Section>
        <Section part="accounts">
          <Accounts current={current} />
        </Section>
        <Section part="added">
          <AddedSites />
        </Section>
        <Section part="permissions">
          <Permissions current={current} />
        </Section>
        <Section part="colleagues">
          <Colleagues current={current} />
        </Section>
        <Section part="modes">
          <Modes file={file} inForce={current.inForce.modes} />
        </Section>
        <Section part="policy">
          <PolicyChoices file={file} />
        </Section>
        <Section part="names">
          <Names file={file} />
        </Section>
      </main>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  )
}
