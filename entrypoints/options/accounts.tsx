import { i18n } from '#i18n'
import { AccountChoice } from '../../components/account-question.tsx'
import { SetByDepartment } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { changeSite, type Settings, siteSettings } from '../../settings/index.ts'
import { SITE_NAMES, siteName } from '../compose.content/site-names.ts'
import { saving } from './edit.ts'

/** Each site: checked or not, and whose account the officer uses there. */
export function Accounts({ current }: { current: Settings }) {
  const sites = [...new Set([...SITE_NAMES.keys(), ...Object.keys(current.sites)])]
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
