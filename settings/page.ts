import type { PolicyInForce } from '../rules/types.ts'
import type { SiteSettings, Sites } from './items.ts'
import { today } from './today.ts'

/**
 * What of the settings a page of a site needs, as plain data: the background reads and checks what is stored, so that
 * no page carries the reader of department files, the policies or the signatures.
 */
export interface PageSettings {
  /** With the permissions and the colleagues' consent in it. */
  inForce: PolicyInForce
  /** By site id (`x`, `facebook`); a site without an entry is on and its account not yet asked for. */
  sites: Sites
}

/** The settings as they hold today: the very same ones unless the day has changed since they were read. */
export function ofToday<Known extends PageSettings>(settings: Known, day = today()): Known {
  return settings.inForce.today === day ? settings : { ...settings, inForce: { ...settings.inForce, today: day } }
}

/** What holds for a site: one without an entry is on, and its account not yet asked for. */
export function siteSettings(all: Sites, site: string): SiteSettings {
  return Object.hasOwn(all, site) ? all[site]! : { on: true }
}

/** Whether the account question is still open for a site: it is asked once, at the first draft there. */
export function accountUnknown(all: Sites, site: string): boolean {
  return siteSettings(all, site).account === undefined
}

/** What the person said of undercover work on any site: it is so of them, whatever the account. Undefined: not asked. */
export function undercoverSaid(all: Sites): boolean | undefined {
  const said = Object.values(all).flatMap(({ undercover }) => undercover ?? [])
  return said.length === 0 ? undefined : said.includes(true)
}

/** A reader of what may change at any moment. `soon`: reads again; several calls at once are one. */
export interface Following {
  soon(): void
  stop(): void
}

/**
 * Reads again whenever it is told to and gives what it read last. What cannot be read any more, as in a page that
 * outlived an update of the extension, is left as it was.
 */
export function following<Known>(read: () => Promise<Known>, changed: (value: Known) => void): Following {
  let stopped = false
  let reading = false
  let again = false
  const run = async () => {
    reading = true
    try {
      do {
        again = false
        const value = await read()
        if (!stopped && !again) changed(value)
      } while (again && !stopped)
    } catch {
      // What was read last still holds.
    } finally {
      reading = false
    }
  }
  return {
    soon: () => {
      if (reading) again = true
      else void run()
    },
    stop: () => {
      stopped = true
    },
  }
}
