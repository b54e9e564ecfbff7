import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { AccountChoice, AccountQuestion, accountName } from '../../components/account-question.tsx'
import { SetByDepartment } from '../../components/field.tsx'
import { FindingView } from '../../components/finding.tsx'
import { Switch } from '../../components/switch.tsx'
import { TryBox } from '../../components/try-box.tsx'
import { settings } from '../../settings/current.ts'
import { answerAccount, cardDue, changeSite, type Settings, siteSettings } from '../../settings/index.ts'
import { siteList, siteName } from '../compose.content/site-names.ts'
import { AccountFindings } from './account-findings.tsx'
import { askTab, dismiss, showInPage, type Tab } from './tab.ts'
import './style.css'

function StateLine({ current }: { current: Settings }) {
  const { department, policy } = current.inForce
  return (
    <p class="soft small">
      {department.name === '' ? i18n.t('popup_no_department') : department.name} · {policy.title}
    </p>
  )
}

/** The switch and the account of the site at hand. */
function SiteControls({ site, current }: { site: string; current: Settings }) {
  const { on, account, undercover } = siteSettings(current.sites, site)
  const name = siteName(site)
  const forced = Object.hasOwn(current.department.file.sites, site)
  return (
    <section class="stack" aria-label={name}>
      <div class="row">
        <Switch
          label={i18n.t('popup_switch', [name])}
          on={on}
          disabled={forced}
          onChange={(next) => void changeSite(site, { on: next })}
        />
        {forced ? <SetByDepartment /> : null}
      </div>
      {account === undefined ? (
        <AccountQuestion site={name} onAnswer={(kind, cover) => void answerAccount(site, kind, cover)} />
      ) : (
        <>
          <details>
            <summary>
              {i18n.t('popup_account', [name])} <strong>{accountName(account)}</strong>
            </summary>
            <AccountChoice
              name={site}
              legend={i18n.t('account_legend', [name])}
              account={account}
              undercover={undercover ?? false}
              onChange={(kind, cover) => void changeSite(site, { account: kind, undercover: cover })}
            />
          </details>
          <AccountFindings state={{ account, site, ...(undercover && { undercover }) }} inForce={current.inForce} />
        </>
      )}
    </section>
  )
}

function OpenDraft({ tab, policy, onTab }: { tab: Tab; policy: string; onTab: (tab: Tab | null) => void }) {
  const findings = tab.state.draft?.findings ?? []
  const open = findings.filter((finding) => !finding.clearedBy).length
  return (
    <section class="stack" aria-labelledby="draft-heading">
      <div role="status">
        <h2 id="draft-heading">{open === 0 ? i18n.t('draft_nothing') : i18n.t('draft_count', open)}</h2>
      </div>
      <ul class="plain-list stack">
        {findings.map((finding, index) => (
          <li key={`${finding.concern} ${finding.start} ${finding.end}`}>
            <FindingView finding={finding} policy={policy}>
              <div class="row">
                <button
                  type="button"
                  onClick={() => {
                    void showInPage(tab, index).then(() => window.close())
                  }}
                >
                  {i18n.t('finding_show')}
                </button>
                {finding.clearedBy ? null : (
                  <button type="button" class="quiet" onClick={() => void dismiss(tab, index).then(onTab)}>
                    {i18n.t('finding_not_this')}
                  </button>
                )}
              </div>
            </FindingView>
          </li>
        ))}
      </ul>
      <p class="soft small">{i18n.t('finding_rights')}</p>
    </section>
  )
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <section class="note stack-tight" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{i18n.t('popup_problems')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where the officer is: on a site that is covered, switched off, on our practice page, or elsewhere. */
function whereText(tab: Tab | null): string {
  if (tab === null) return i18n.t('popup_not_here', [siteList()])
  if (tab.state.site === null) return i18n.t('popup_here_any')
  const name = siteName(tab.state.site)
  return tab.state.on ? i18n.t('popup_here', [name]) : i18n.t('popup_off_here', [name])
}

export function Popup() {
  const tab = useSignal<Tab | null | 'asking'>('asking')
  const cardIsDue = useSignal(false)
  useEffect(() => {
    void askTab().then((found) => {
      tab.value = found
    })
    void cardDue().then((due) => {
      cardIsDue.value = due !== null
    })
  }, [tab, cardIsDue])
  const current = settings.value
  if (current === null || tab.value === 'asking') return <p class="popup soft">{i18n.t('pages_loading')}</p>
  const found = tab.value
  const site = found?.state.site ?? null
  const kept = site === null ? undefined : siteSettings(current.sites, site)
  return (
    <div class="popup">
      <header class="stack-tight">
        <h1>{i18n.t('extName')}</h1>
        <StateLine current={current} />
      </header>
      <main class="stack">
        {found?.state.draft ? (
          <OpenDraft
            tab={found}
            policy={current.inForce.policy.title}
            onTab={(next) => {
              tab.value = next
            }}
          />
        ) : (
          <>
            <p>{whereText(found)}</p>
            <TryBox
              inForce={current.inForce}
              account={kept?.account ?? 'personal'}
              undercover={kept?.undercover ?? false}
            />
          </>
        )}
        <Problems
          problems={[
            ...(found?.state.problems ?? []),
            ...current.problems.map((problem) => i18n.t(`problem_${problem}`)),
          ]}
        />
        {site === null ? null : <SiteControls site={site} current={current} />}
      </main>
      <nav class="row" aria-label={i18n.t('pages_more')}>
        <a href="/card.html" target="_blank" rel="noreferrer">
          {i18n.t('card_title')}
        </a>
        <a href="/practice.html" target="_blank" rel="noreferrer">
          {i18n.t('practice_title')}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {i18n.t('options_title')}
        </a>
      </nav>
    </div>
  )
}
