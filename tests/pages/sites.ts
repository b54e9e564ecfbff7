import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A site that is played by local pages, served under its real host names. */
export interface TestSite {
  /** The folder's name, and the site's id in the extension. */
  id: string
  /** Every host that the local server answers for. */
  hosts: readonly string[]
  /** Which file answers which address; the first that fits. Everything else is a 404. */
  pages: readonly { host?: string; path: RegExp; html: string }[]
  /** Where the page itself sends what is posted, as the real site does. */
  api: RegExp
  /** The page's own content security policy. */
  csp: string
}

/** As strict as the strictest of the sites: what works here works under a policy that allows more. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src blob:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; object-src 'none'"

export const PAGES_DIR = dirname(fileURLToPath(import.meta.url))

/** Every site under `tests/pages/`: a folder with a `site.ts` is one. */
export async function testSites(): Promise<TestSite[]> {
  const folders = readdirSync(PAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(PAGES_DIR, entry.name)).includes('site.ts'))
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    folders.map(async (folder) => ((await import(`./${folder}/site.ts`)) as { default: TestSite }).default),
  )
}
