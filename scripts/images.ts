/** `npm run images`: builds the extension and makes the pictures of the README and the docs anew, in Chromium. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../rules/check.ts'
import { type DepartmentFile, policyInForce, serializeDepartment } from '../rules/department.ts'
import type { Authorization } from '../rules/types.ts'
import { writeLocal } from '../tests/e2e/local-storage.ts'
import { Stage } from '../tests/e2e/stage.ts'
import { buildPages } from '../tests/pages/build.ts'
import { buildFor } from './build.ts'
import { readDepartment } from './department-arg.ts'
import { DRAFT, loadExample, PLACES } from './start-headless.ts'

const EXAMPLE = join(import.meta.dirname, '../examples/millbrook.department.json')
const FOLDER = join(import.meta.dirname, '../docs/images')
const WIDTH = 1060
/** The window, so that the card fits whole; and how much of it is worth looking at, in pixels of the page. */
const SIZES: Record<string, { window: number; picture: number }> = {
  X: { window: 700, picture: 680 },
  Facebook: { window: 1160, picture: 790 },
}
/** The permission of the picture `cleared`, and what it may be shown on: the first that raises this alone is taken. */
const PERMISSION: Authorization = {
  id: '1',
  clauses: ['IV.C.7.b'],
  from: 'official',
  by: 'Chief Alan Pruitt',
  date: '2026-01-05',
}
const CLEARED = [
  'Happy birthday to Sgt. Karen Whitfield! Cake at seven.',
  'Congratulations to Officer Karen Whitfield and her wife on the baby!',
  'Sgt. Karen Whitfield ran the whole ten miles. Strawberries for everyone!',
  'Thank you, Officer Luis Camacho!',
]

needPdftoppm()
buildFor('chromium')
mkdirSync(FOLDER, { recursive: true })
await buildPages()
const stage = await Stage.open('chromium')
try {
  await loadExample(stage)
  for (const place of PLACES) {
    const tab = await stage.site(place.url)
    const { window, picture } = SIZES[place.site]!
    await tab.page.setViewport({ width: WIDTH, height: window, deviceScaleFactor: 1.5 })
    await place.open(tab)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    await tab.clickOurs('.count')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) > 0)
    // Until it has faded in.
    await new Promise((done) => setTimeout(done, 300))
    await tab.page.screenshot({
      path: join(FOLDER, `${place.site.toLowerCase()}.png`) as `${string}.png`,
      clip: { x: 0, y: 0, width: WIDTH, height: picture },
    })
    await tab.close()
  }
  await pages(stage)
} finally {
  await stage.close()
}

/** The account question, a contradiction in the choices, a finding that a permission clears, and the policy card. */
async function pages(stage: Stage): Promise<void> {
  const example = readDepartment(EXAMPLE)
  const kept = async (file: DepartmentFile, more: Record<string, unknown> = {}) => {
    const text = serializeDepartment(file)
    // Its card was read: the popup has nothing to say of it.
    await writeLocal(stage, { department: { text, date: '2026-01-05' }, cardShown: text, ...more })
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
  const chosen = await options.page.waitForSelector('input[name="choice-c6a"]')
  await chosen!.evaluate((element) => element.closest('.clause')!.scrollIntoView({ block: 'start' }))
  await shot(options, 'contradiction')

  await kept(example, {
    authorizations: [PERMISSION],
  })
  const popup = await stage.extensionPage('popup.html')
  await popup.page.setViewport({ width: 400, height: 640, deviceScaleFactor: 1.5 })
  await popup.click('#try')
  await popup.type(clearedDraft(example))
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

/** A draft that raises one thing, which the permission clears; what else a draft raises hangs on how the rules stand. */
function clearedDraft(example: DepartmentFile): string {
  const policy = policyInForce(example, { today: '2026-01-06', authorizations: [PERMISSION] })
  const draft = CLEARED.find((text) => {
    const findings = check({ text, surface: 'post', account: 'personal' }, policy)
    return findings.length === 1 && findings[0]!.clearedBy
  })
  if (!draft)
    throw new Error('No draft of CLEARED in scripts/images.ts raises just what its permission clears: add one there.')
  return draft
}

/** Ends at once, and not after every other picture, where the pages of the card cannot be made. */
function needPdftoppm(): void {
  if (!spawnSync('pdftoppm', ['-v']).error) return
  console.error('The card’s pages need pdftoppm, which comes with Poppler (Debian: apt-get install poppler-utils).')
  process.exit(1)
}
