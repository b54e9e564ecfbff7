import type { Account } from '../rules/types.ts'
import { type SiteSettings, type Sites, sites } from './items.ts'
import { siteSettings } from './page.ts'

/** The officer's sites, those that the department switched on or off as it wants them. */
export function withDepartmentSites(own: Sites, department: Readonly<Record<string, boolean>>): Sites {
  const forced = Object.entries(department).map(([site, on]) => [site, { ...siteSettings(own, site), on }])
  return { ...own, ...Object.fromEntries(forced) }
}

/** Changes what is known of one site and leaves the rest as it was. */
export async function changeSite(site: string, change: Partial<SiteSettings>): Promise<void> {
  const all = (await sites.read()).value
  await sites.write({ ...all, [site]: { ...siteSettings(all, site), ...change } })
}

/** Stores the answer to the account question for one site. */
export function answerAccount(site: string, account: Account, undercover = false): Promise<void> {
  return changeSite(site, { account, undercover })
}
