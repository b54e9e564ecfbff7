import { useSignal } from '@preact/signals'
import { useCallback, useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { AccountChoice, AccountQuestion, accountName } from '../../components/account-question.tsx'
import { Beside } from '../../components/beside.tsx'
import { EntryView, entryKey } from '../../components/entry.tsx'
import { SetByDepartment } from '../../components/field.tsx'
import { Mark } from '../../components/mark.tsx'
import { SignedBy } from '../../components/signed-by.tsx'
import { Switch } from '../../components/switch.tsx'
import { TryBox } from '../../components/try-box.tsx'
import { entries } from '../../rules/entries.ts'
import { besidePlace } from '../../rules/findings.ts'
import type { Account, Finding, PolicyInForce } from '../../rules/types.ts'
import { settings } from '../../settings/current.ts'
import {
  AGENCY,
  answerAccount,
  cardDue,
  changeSite,
  type Settings,
  siteSettings,
  undercoverSaid,
} from '../../settings/index.ts'
import { siteName } from '../compose.content/site-names.ts'
import { MOST_READ } from '../compose.content/spans.ts'
import { problemText } from '../options/problem-text.ts'
import { AccountFindings } from './account-findings.tsx'
import { AddedSite } from './added-site.tsx'
import { askPlace, dismiss, type Place, showInPage, type Tab } from './tab.ts'
import './style.css'

function StateLine({ current }: { current: Settings }) {
  const { department, policy } = current.inForce
  return (
    <div class="state-line">
      <Mark src={AGENCY.mark} department={department.name} />
      <p class="soft small">
        {department.name === '' ? i18n.t('popup_no_department') : department.name} · {policy.title}
        {current.department.signed ? (
          <>
            <br />
            <SignedBy {...current.department.signed} />
          </>
        ) : null}
      </p>
    </div>
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
        <AccountQuestion
          site={name}
          undercover={undercoverSaid(current.sites)}
          onAnswer={(kind, cover) => void answerAccount(site, kind, cover)}
        />
      ) : (
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
      )}
      <AccountFindings
        state={{ account: account ?? 'personal', site, ...(undercover && { undercover }) }}
        inForce={current.inForce}
      />
    </section>
  )
}

function OpenDraft({
  tab,
  inForce,
  account,
  onTab,
}: {
  tab: Tab
  inForce: PolicyInForce
  account: Account
  onTab: (tab: Tab | null) => void
}) {
  const { draft } = tab.state
  const findings = draft?.findings ?? []
  const listed = entries(findings)
  const open = listed.filter(({ lead }) => !lead.clearedBy).length
  const ways = (finding: Finding) => {
    const index = findings.indexOf(finding)
    return (
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
    )
  }
  return (
    <section class="stack" aria-labelledby="draft-heading">
      <div role="status">
        <h2 id="draft-heading">{open === 0 ? i18n.t('draft_nothing') : i18n.t('draft_count', open)}</h2>
      </div>
      {draft?.unread ? <p>{i18n.t('draft_unread', [MOST_READ.toLocaleString()])}</p> : null}
      <ul class="plain-list stack">
        {listed.map((entry) => (
          <li key={entryKey(entry)}>
            <EntryView entry={entry} policy={inForce.policy.title} ways={ways} />
          </li>
        ))}
      </ul>
      <div class="beside soft small stack-tight">
        <Beside
          clauses={[
            ...findings.flatMap(({ beside }) => beside),
            ...besidePlace({ surface: draft?.surface ?? 'post', account }, inForce),
          ]}
        />
      </div>
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

/** What the department changed reaches the officer here first, where its file came by policy. */
function CardDue() {
  return (
    <p class="note">
      {i18n.t('popup_card_changed')}{' '}
      <a href="/card.html" target="_blank" rel="noreferrer">
        {i18n.t('popup_card_read')}
      </a>
    </p>
  )
}

/** Where the officer is: on a site that is covered, switched off, on our practice page, or elsewhere. */
function whereText(tab: Tab | null): string {
  if (tab === null) return i18n.t('popup_not_here')
  if (tab.state.site === null) return i18n.t('popup_here_any')
  const name = siteName(tab.state.site)
  return tab.state.on ? i18n.t('popup_here', [name]) : i18n.t('popup_off_here', [name])
}

export function Popup() {
  const place = useSignal<Place | null>(null)
  const cardIsDue = useSignal(false)
  const look = useCallback(() => {
    void askPlace().then((found) => {
      place.value = found
    })
  }, [place])
  useEffect(() => {
    look()
    void cardDue().then((due) => {
      cardIsDue.value = due !== null
    })
  }, [look, cardIsDue])
  const current = settings.value
  if (current === null || place.value === null) return <p class="popup soft">{i18n.t('pages_loading')}</p>
  const { tab: found, pattern } = place.value
  const site = found?.state.site ?? null
  const kept = site === null ? undefined : siteSettings(current.sites, site)
  return (
    <div class="popup">
      <header class="stack-tight">
        <h1>{i18n.t('extName')}</h1>
        <StateLine current={current} />
      </header>
      <main class="stack">
        {cardIsDue.value ? <CardDue /> : null}
        {found?.state.draft ? (
          <OpenDraft
            tab={found}
            inForce={current.inForce}
            account={kept?.account ?? 'personal'}
            onTab={(next) => {
              place.value = { tab: next, pattern }
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
            ...current.problems.map((problem) => problemText(problem, current)),
          ]}
        />
        {site === null ? null : <SiteControls site={site} current={current} />}
        {pattern === null ? null : <AddedSite pattern={pattern} runs={found !== null} onChange={look} />}
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
