import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { settings } from '../../settings/current.ts'
import { Accounts } from './accounts.tsx'
import { Colleagues } from './colleagues.tsx'
import { Department } from './department.tsx'
import { said } from './edit.ts'
import { Modes } from './modes.tsx'
import { Names } from './names.tsx'
import { Permissions } from './permissions.tsx'
import { PolicyChoices } from './policy.tsx'
import './style.css'

const PARTS = ['department', 'accounts', 'permissions', 'colleagues', 'modes', 'policy', 'names'] as const
type Part = (typeof PARTS)[number]

const title = (part: Part) => i18n.t(`options_part_${part}`)

function Section({ part, children }: { part: Part; children: ComponentChildren }) {
  return (
    <section id={part} class="part stack" aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{title(part)}</h2>
      <p class="soft">{i18n.t(`options_part_${part}_intro`)}</p>
      {children}
    </section>
  )
}

export function Options() {
  const current = settings.value
  if (current === null) return <p class="options soft">{i18n.t('pages_loading')}</p>
  const { file } = current.department
  return (
    <div class="options">
      <header class="stack-tight">
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
              <li key={problem}>{i18n.t(`problem_${problem}`)}</li>
            ))}
          </ul>
        ) : null}
        <Section part="department">
          <Department current={current} />
        </Section>
        <Section part="accounts">
          <Accounts current={current} />
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
