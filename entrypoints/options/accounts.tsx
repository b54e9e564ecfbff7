import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { AccountChoice } from '../../components/account-question.tsx'
import { SetByDepartment } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { changeSite, type Settings, siteSettings } from '../../settings/index.ts'
import { SITE_NAMES, siteName } from '../compose.content/site-names.ts'
import { saving } from './edit.ts'

/** Whether the officer or the department has said anything of a site. */
const spokenOf = ({ sites, department }: Settings, site: string): boolean =>
  Object.hasOwn(sites, site) || Object.hasOwn(department.file.sites, site)

/** Each site: checked or not, and whose account the officer uses there. Those that nobody spoke of yet are folded. */
export function Accounts({ current }: { current: Settings }) {
  const sites = [...new Set([...SITE_NAMES.keys(), ...Object.keys(current.sites)])]
  // As they stood when the page was opened: an answer does not move its site away under the hand that gives it.
  const folded = useRef(sites.filter((site) => !spokenOf(current, site))).current
  return (
    <>
      <SiteList sites={sites.filter((site) => !folded.includes(site))} current={current} />
      {folded.length > 0 ? (
        <details>
          <summary>{i18n.t('options_accounts_unanswered', folded.length)}</summary>
          <SiteList sites={folded} current={current} />
        </details>
      ) : null}
    </>
  )
}

function SiteList({ sites, current }: { sites: readonly string[]; current: Settings }) {
  if (sites.length === 0) return null
  return (
    <ul class="plain-list stack">
      {sites.map((site) => {
        const { on, account, undercover } = siteSettings(current.sites, site)
        const forced = Object.hasOwn(current.department.file.sites, site)
        const name = siteName(site)
        return (
          <li key={site} class="sheet stack">
            <h3>{name}</h3>
            <div class="row">
              <Switch
                label={i18n.t('popup_switch', [name])}
                on={on}
                disabled={forced}
                onChange={(next) => void saving(changeSite(site, { on: next }))}
              />
              {forced ? <SetByDepartment /> : null}
            </div>
            <AccountChoice
              name={site}
              legend={i18n.t('account_legend', [name])}
              account={account}
              undercover={undercover ?? false}
              onChange={(kind, cover) => void saving(changeSite(site, { account: kind, undercover: cover }))}
            />
          </li>
        )
      })}
    </ul>
  )
}
