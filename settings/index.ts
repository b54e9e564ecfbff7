import type { Account, PolicyInForce } from '../rules/types.ts'

/** What the officer said of one site. */
export interface SiteSettings {
  on: boolean
  account?: Account
  undercover?: boolean
}

/** All that a check needs to know, as it stands now. */
export interface Settings {
  inForce: PolicyInForce
  /** By site id (`x`, `facebook`); a site without an entry is on and its account not yet asked for. */
  sites: Readonly<Record<string, SiteSettings>>
}

/** Reads the settings in their order: bundled, cached managed, managed, the officer's own. */
export async function load(): Promise<Settings> {
  throw new Error('not built yet')
}

/** Calls back at every change of a setting, in every context. Returns what stops it. */
export function watch(_changed: (settings: Settings) => void): () => void {
  return () => {}
}
