import type { Stage } from './stage.ts'

/** The browser's own question, which no test can answer, is not asked in Firefox. */
export const SAY_YES = { firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false } }

interface Api {
  permissions: { request(what: { origins: string[] }): Promise<boolean> }
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void }
}
declare const chrome: Api

/** In Chromium, what a person says yes to in a window of the browser's own: said beforehand, in the browser's settings. */
async function sayYes({ launched: { name, browser, origin } }: Stage, patterns: readonly string[]): Promise<void> {
  if (name !== 'chromium') return
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    async (id, hosts) => {
      for (const host of hosts)
        await new Promise<void>((done) => chrome.developerPrivate.addHostPermission(id, host, done))
    },
    new URL(origin).hostname,
    patterns,
  )
  await page.close()
}

/** Adds hosts as the popup does, all at once: by the same question to the browser, straight from a click. */
export async function addHosts(stage: Stage, hosts: readonly string[]): Promise<void> {
  const patterns = hosts.map((host) => `https://${host}/*`)
  await sayYes(stage, patterns)
  const popup = await stage.extensionPage('popup.html')
  await popup.page.waitForSelector('h1')
  await popup.page.evaluate((origins) => {
    document.querySelector('h1')!.onclick = () => void chrome.permissions.request({ origins })
  }, patterns)
  await popup.click('h1')
  await popup.waitFor('the added hosts', () =>
    popup.page.evaluate(async (origins) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts()
      return origins.every((origin) => scripts.some(({ matches }) => matches.includes(origin)))
    }, patterns),
  )
  await popup.close()
}
