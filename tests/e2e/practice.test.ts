import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()

const MILLBROOK = join(import.meta.dirname, '../../examples/millbrook.department.json')

beforeEach(async () => {
  await writeLocal(stage, { department: { text: await readFile(MILLBROOK, 'utf8'), date: '2026-01-01' } })
})

const press = (tab: Tab, words: string) =>
  tab.page.evaluate((text) => {
    ;[...document.querySelectorAll('button')].find(({ innerText }) => innerText === text)!.click()
  }, words)

const feed = (tab: Tab) => tab.page.$$eval('.post', (posts) => posts.length)

describe('the practice page', () => {
  it('underlines a sample draft and asks before it is posted', async () => {
    const tab = await stage.extensionPage('practice.html')
    await tab.page.waitForSelector('.samples button')
    const before = await feed(tab)
    await press(tab, 'Proud of the work')
    expect((await tab.waitForUnderlines()).map(({ words }) => words).join()).toContain('Millbrook cop')
    await tab.click('button[type=submit].main')
    await tab.waitForOurs('Before you post')
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await feed(tab)) === before + 1)
  })

  it('goes back to the draft, which the next press posts', async () => {
    const tab = await stage.extensionPage('practice.html')
    await tab.page.waitForSelector('.samples button')
    const before = await feed(tab)
    await press(tab, 'Proud of the work')
    await tab.waitForUnderlines()
    await tab.click('button[type=submit].main')
    await tab.waitForOurs('Before you post')
    await tab.clickOurs('Go back')
    await tab.waitFor('the closed dialog', async () => (await tab.oursCount('dialog.look')) === 0)
    expect(await feed(tab)).toBe(before)
    await expect.poll(() => tab.text('#practice-post')).toContain('Millbrook cop')
    // A press sooner than half a second after "Go back" decides nothing.
    await new Promise((done) => setTimeout(done, 600))
    await tab.click('button[type=submit].main')
    await tab.waitFor('the post', async () => (await feed(tab)) === before + 1)
  })

  it('posts an everyday draft without a word', async () => {
    const tab = await stage.extensionPage('practice.html')
    await tab.page.waitForSelector('.samples button')
    const before = await feed(tab)
    await press(tab, 'A day off')
    await expect.poll(() => tab.text('#practice-post')).toContain('Mill Pond Park')
    await tab.click('button[type=submit].main')
    await tab.waitFor('the post', async () => (await feed(tab)) === before + 1)
    await expect.poll(() => tab.text('#practice-post')).toBe('')
  })

  it('fills the reply box, which is an editable element', async () => {
    const tab = await stage.extensionPage('practice.html')
    await tab.page.waitForSelector('.samples button')
    await press(tab, 'A rumor about a neighbor')
    await tab.waitFor('the draft', async () => (await tab.text('.editable')).includes('two priors'))
  })

  it('is usable by everyone', async () => {
    const tab = await stage.extensionPage('practice.html')
    await tab.page.waitForSelector('.samples button')
    await expectAccessible(tab)
  })
})
