import type { Account } from '../rules/types.ts'
import { type SiteSettings, type Sites, sites } from './items.ts'

/** What holds for a site: one without an entry is on, and its account not yet asked for. */
export function siteSettings(all: Sites, site: string): SiteSettings {
  return Object.hasOwn(all, site) ? all[site]! : { on: true }
}

/** Whether the account question is still open for a site: it is asked once, at the first draft there. */
export function accountUnknown(all: Sites, site: string): boolean {
  return siteSettings(all, site).account === undefined
}

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
