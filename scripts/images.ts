/** `npm run images`: makes the pictures of the README and the docs anew, in Chromium (after `npm run build`); needs poppler's `pdftoppm`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLocal } from '../tests/e2e/local-storage.ts'
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
  await pages(stage)
} finally {
  await stage.close()
}

/** The account question, a contradiction in the choices, a finding that a permission clears, and the policy card. */
async function pages(stage: Stage): Promise<void> {
  const example = JSON.parse(
    readFileSync(join(import.meta.dirname, '../examples/millbrook.department.json'), 'utf8'),
  ) as { choices: Record<string, string> }
  const kept = async (file: unknown, more: Record<string, unknown> = {}) => {
    const popup = await stage.extensionPage('popup.html')
    await writeLocal(popup, { department: { text: JSON.stringify(file), date: '2026-01-05' }, ...more })
    await popup.close()
  }
  const shot = async (tab: Awaited<ReturnType<Stage['site']>>, name: string, fullPage = false) => {
    await new Promise((done) => setTimeout(done, 1500))
    await tab.page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png`, fullPage })
    await tab.close()
  }

  await kept(example)
  const question = await stage.site('https://x.com/home')
  await question.page.setViewport({ width: 1060, height: 420, deviceScaleFactor: 1.5 })
  await question.click('[data-testid="tweetTextarea_0"]')
  await question.type('Strawberries are in at the farm stand')
  await question.waitForOurs('Whose account is this on')
  await shot(question, 'account-question')

  await kept({ ...example, choices: { ...example.choices, c6a: 'may' } })
  const options = await stage.extensionPage('options.html')
  await options.page.setViewport({ width: 900, height: 900, deviceScaleFactor: 1.5 })
  await options.page.waitForSelector('.conflict')
  await options.page.$eval('.conflict', (element) => element.scrollIntoView({ block: 'center' }))
  await shot(options, 'contradiction')

  await kept(example, {
    sites: { x: { on: true, account: 'official' } },
    authorizations: [{ id: '1', clauses: ['IV.C.7.b'], from: 'official', by: 'Chief Alan Pruitt', date: '2026-01-05' }],
  })
  const popup = await stage.extensionPage('popup.html')
  await popup.page.setViewport({ width: 400, height: 640, deviceScaleFactor: 1.5 })
  await popup.click('#try')
  await popup.type('Patrol was lucky to have Dan Reyes. Strawberries are in!')
  await popup.page.waitForSelector('.finding-cleared')
  await shot(popup, 'cleared', true)

  const card = await stage.extensionPage('card.html')
  await card.page.setViewport({ width: 900, height: 1100, deviceScaleFactor: 1.5 })
  await card.page.waitForSelector('h2')
  // As it leaves the printer: one picture a page.
  const folder = mkdtempSync(join(tmpdir(), 'second-look-card-'))
  await card.page.pdf({ path: join(folder, 'card.pdf') as `${string}.pdf`, preferCSSPageSize: true })
  execFileSync('pdftoppm', ['-png', '-r', '80', join(folder, 'card.pdf'), join(FOLDER, 'policy-card-page')])
  await shot(card, 'policy-card')
}
