import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Stage } from '../tests/e2e/stage.ts'
import type { Tab } from '../tests/e2e/tab.ts'
import type { BrowserName } from './browsers.ts'

/** Written for this: a few things at once, and a sentence that is nobody's business. */
export const DRAFT =
  'Twelve years as a cop and tonight takes the cake. We are serving a search warrant on Maple Street at 5 tomorrow, so no sleep for me. Strawberries are in at the farm stand, though!'

export const PLACES = [
  {
    site: 'X',
    url: 'https://x.com/home',
    open: async (tab: Tab) => tab.click('[data-testid="tweetTextarea_0"]'),
    post: '[data-testid="tweetButtonInline"]',
  },
  {
    site: 'Facebook',
    url: 'https://www.facebook.com/',
    open: async (tab: Tab) => {
      await tab.click('[aria-label="Create a post"] [role="button"]')
      await tab.click('[role="dialog"] [role="textbox"]')
    },
    post: '[role="dialog"] [role="button"][aria-label="Post"]',
  },
]

/**
 * Writes a draft on both sites as a person would, and prints what the extension showed there:
 * underlines, the card, the second look. Out: 0, or 1 where it showed nothing.
 */
export async function showHeadless(name: BrowserName): Promise<number> {
  console.log('No display: writing a draft instead, and reading what the extension shows.')
  const stage = await Stage.open(name)
  let silent = 0
  try {
    await loadExample(stage)
    for (const place of PLACES) {
      console.log(`\n— ${place.site} (a local page that plays it) —\nDraft: ${DRAFT}`)
      const tab = await stage.site(place.url)
      await place.open(tab)
      await tab.type(DRAFT)
      const underlined = await tab.waitForUnderlines().catch((error: unknown) => {
        console.error(String(error))
        return []
      })
      if (underlined.length === 0) {
        silent += 1
        console.error(`Nothing was underlined. What the page showed: ${shown(await tab.shot(`start-${place.site}`))}`)
        continue
      }
      for (const { level, words } of underlined) console.log(`Underlined (${level}): “${words}”`)
      await tab.clickOurs('.count')
      await tab.waitFor('the card', async () => (await tab.oursCount('.card')) > 0)
      console.log(`The card says:\n${indent(await tab.ours())}`)
      console.log(`Screenshot: ${shown(await tab.shot(`start-${place.site}-card`))}`)
      await tab.press('Escape')
      await tab.click(place.post)
      const asked = await tab.waitFor('a second look, or the post', async () => {
        if ((await tab.oursCount('dialog')) > 0) return 'asked'
        return (await tab.posts()).length > 0 ? 'posted' : null
      })
      if (asked === 'asked') {
        console.log(`Post was pressed. The second look says:\n${indent(await tab.ours())}`)
        console.log(`Screenshot: ${shown(await tab.shot(`start-${place.site}-second-look`))}`)
      }
      console.log(`Posted so far: ${(await tab.posts()).length}`)
      await tab.close()
    }
    const practice = await stage.extensionPage('practice.html')
    console.log(`\nThe practice page: ${shown(await practice.shot('start-practice'))}`)
  } finally {
    await stage.close()
  }
  return silent > 0 ? 1 : 0
}

/** The department of the example file, whose every choice is made. */
export async function loadExample(stage: Stage): Promise<void> {
  const path = 'examples/millbrook.department.json'
  await stage.loadDepartment(readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
  console.log(`Department: ${path} (load another in Choices)`)
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n')
}

function shown(path: string): string {
  return relative(process.cwd(), path)
}
