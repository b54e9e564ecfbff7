import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { tabState } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { readLocal, writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const MILLBROOK = join(import.meta.dirname, '../../examples/millbrook.department.json')
/** What the example department's policy does not allow, under this clause: one thing, so that its line is its own. */
const DRAFT = 'Twelve years as a cop and the coffee is still bad.'
const CLAUSE = 'IV.C.6.a'
/** What the policy grants them, said beside every finding. */
const RIGHTS = 'IV.C.1.a As a rule'
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
  await writeLocal(stage, { department: { text: await readFile(MILLBROOK, 'utf8'), date: '2026-01-01' } })
})

describe.skipIf(stage.name === 'firefox')('over an open draft', () => {
  it('shows its findings with their clauses, and "not this" silences one here and in the page', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    const popup = await popupOver(tab)
    await reads(popup, CLAUSE)
    await reads(popup, RIGHTS)
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
    const answer = (words: string) =>
      popup.page.evaluate(
        (wanted) => [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted)!.click(),
        words,
      )
    await answer('Mine, another name')
    await reads(popup, 'Do you work undercover, or may you?')
    await answer('Yes')
    await reads(popup, 'Personal, under another name')
    expect((await readLocal(stage)).sites).toEqual({ x: { on: true, account: 'anonymous', undercover: true } })
  })

  it('says what the policy asks of the account itself, and what cleared it', async () => {
    const department = { text: await readFile(MILLBROOK, 'utf8'), date: '2026-01-01' }
    const sites = { x: { on: true, account: 'official' } }
    await writeLocal(stage, { department, sites })
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    const popup = await popupOver(tab)
    await reads(popup, 'The policy on this account')
    await reads(popup, 'IV.A.1')
    const cleared = () => popup.page.$$eval('.finding-cleared', (all) => all.length)
    expect(await cleared()).toBe(0)
    await expectAccessible(popup)
    await popup.page.bringToFront()
    await popup.shot('popup-account-open')
    const given = { id: '1', clauses: ['IV.A.1', 'IV.A.2'], from: 'official', by: 'Chief Pruitt', date: '2026-01-05' }
    await writeLocal(stage, { department, sites, authorizations: [given] })
    await popup.waitFor('a cleared one', async () => (await cleared()) === 1)
    await reads(popup, 'Chief Pruitt')
    await popup.shot('popup-account-cleared')
    await writeLocal(stage, { department, sites: { x: { on: true, account: 'personal' } } })
    await popup.waitFor('silence', async () => (await popup.page.$('#account-findings-heading')) === null)
  })

  it('says what the policy asks on the department’s computer, before anybody said whose account it is', async () => {
    const text = JSON.stringify({
      format: 1,
      policy: 'iacp-2010',
      department: { name: 'Millbrook PD' },
      equipment: 'department',
    })
    await writeLocal(stage, { department: { text, date: '2026-01-01' } })
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    const popup = await popupOver(tab)
    await reads(popup, 'Whose account is this on X?')
    await reads(popup, 'This computer is marked as the department’s')
    await reads(popup, 'IV.A.3.b')
  })

  it('shows a finding in the page, with its card open and the keyboard where it was', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click(BOX)
    await tab.type(DRAFT)
    await tab.waitForUnderlines()
    const shown = await tabState(stage, 'https://x.com/home', { kind: 'show', finding: 0 })
    expect(shown.draft?.findings[0]?.clause.id).toBe(CLAUSE)
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    await expect.poll(() => tab.ours()).toContain(CLAUSE)
    await expect.poll(() => tab.ours()).toContain(RIGHTS)
    expect(await tab.focusInOurs()).toBeNull()
    const after = await tabState(stage, 'https://x.com/home', { kind: 'dismiss', finding: 0 })
    expect(after.draft?.findings).toHaveLength(shown.draft!.findings.length - 1)
    await tab.waitFor('no card of it', async () => !(await tab.ours()).includes(DRAFT))
    // A finding that is gone by now is no error.
    await tabState(stage, 'https://x.com/home', { kind: 'show', finding: 99 })
    expect(await tab.text(BOX)).toContain(DRAFT)
  })
})

describe('without a draft', () => {
  it('says that the policy is new until its card was read', async () => {
    const popup = await stage.extensionPage('popup.html')
    await reads(popup, 'Your policy is new')
    const card = await stage.extensionPage('card.html')
    await reads(card, CLAUSE)
    await card.waitFor('what is kept of it', async () => Object.hasOwn(await readLocal(stage), 'cardShown'))
    const again = await stage.extensionPage('popup.html')
    await reads(again, 'Millbrook Police Department')
    await again.page.waitForSelector('#try')
    expect(await again.page.$('.note')).toBeNull()
  })

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
