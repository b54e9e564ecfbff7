/** `tsx scripts/images.ts`: makes the pictures of the README anew, from the local pages in Chromium. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Stage } from '../tests/e2e/stage.ts'
import { buildPages } from '../tests/pages/build.ts'
import { DRAFT, loadExample, PLACES } from './start-headless.ts'

/** So that the card fits whole. */
const HEIGHTS: Record<string, number> = { X: 700, Facebook: 1110 }
const FOLDER = join(import.meta.dirname, '../docs/images')

mkdirSync(FOLDER, { recursive: true })
await buildPages()
const stage = await Stage.open('chromium')
try {
  await loadExample(stage)
  for (const place of PLACES) {
    const tab = await stage.site(place.url)
    await tab.page.setViewport({ width: 1060, height: HEIGHTS[place.site] ?? 700, deviceScaleFactor: 1.5 })
    await place.open(tab)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    await tab.clickOurs('.count')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) > 0)
    // Until it has faded in.
    await new Promise((done) => setTimeout(done, 300))
    await tab.page.screenshot({ path: join(FOLDER, `${place.site.toLowerCase()}.png`) as `${string}.png` })
    await tab.close()
  }
} finally {
  await stage.close()
}
