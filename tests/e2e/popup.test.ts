import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const MILLBROOK = join(import.meta.dirname, '../../examples/millbrook.department.json')
/** What the example department's policy does not allow, under this clause. */
const DRAFT = 'Eleven years as a Millbrook cop this week.'
const CLAUSE = 'IV.C.6.a'
const BOX = '[data-testid="tweetTextarea_0"]'

const reads = (tab: Tab, words: string) =>
  tab.waitFor(`"${words}"`, () => tab.page.evaluate((text) => document.body.innerText.includes(text), words))

/** The popup as it opens over a tab: the tab stays in front, so that the popup asks that one. */
async function popupOver(tab: Tab): Promise<Tab> {
  const popup = await stage.extensionPage('popup.html')
  await tab.page.bringToFront()
  await popup.page.reload()
  await popup.page.waitForSelector('h1')
  return popup
}

beforeEach(async () => {
  const tab = await stage.stage.extensionPage('popup.html')
  await writeLocal(tab, { department: { text: await readFile(MILLBROOK, 'utf8'), date: '2026-01-01' } })
  await tab.close()
})

describe.skipIf(stage.name === 'firefox')('over an open draft', () => {
  it('shows its findings with their clauses, and "not this" silences one here and in the page', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    const popup = await popupOver(tab)
    await reads(popup, CLAUSE)
    const before = await popup.page.$$eval('.finding', (all) => all.length)
    await popup.page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Not this')!.click(),
    )
    await popup.waitFor('one finding less', async () => {
      const now = await popup.page.$$eval('.finding', (all) => all.length)
      return now === before - 1
    })
    await tab.waitFor('one underline less', async () => (await tab.underlined()).length === before - 1)
    expect(await tab.text(BOX)).toContain(DRAFT)
  })

  it('switches the site off and on', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    const popup = await popupOver(tab)
    await reads(popup, 'Check my drafts on X')
    const flip = () =>
      popup.page.evaluate(() => document.querySelector<HTMLInputElement>('input[role=switch]')!.click())
    await flip()
    await tab.waitFor('no underline', async () => (await tab.underlined()).length === 0)
    await flip()
    await tab.waitForUnderlines()
  })

  it('asks once whose account it is', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    const popup = await popupOver(tab)
    await reads(popup, 'Whose account is this on X?')
    await popup.page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Mine, another name')!.click(),
    )
    await reads(popup, 'Personal, under another name')
  })
})

describe('without a draft', () => {
  it('says plainly where it does not run, and tries a draft that it does not keep', async () => {
    const popup = await stage.extensionPage('popup.html')
    await reads(popup, 'does not run on this page')
    await popup.click('#try')
    await popup.type(DRAFT)
    await reads(popup, '1 thing to look at')
    await reads(popup, CLAUSE)
    const again = await stage.extensionPage('popup.html')
    await again.page.waitForSelector('#try')
    expect(await again.text('#try')).toBe('')
  })

  it('is usable by everyone, with a finding shown', async () => {
    const popup = await stage.extensionPage('popup.html')
    await popup.click('#try')
    await popup.type(DRAFT)
    await reads(popup, CLAUSE)
    await expectAccessible(popup)
  })
})
