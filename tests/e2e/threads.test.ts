import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CALM, isAsked, underlines, waitForSecondLook, waitForUnderline } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/** A thread is one draft: what its first post says decides how the second is read. */

const stage = openStage()
const MILLBROOK = readFileSync(join(import.meta.dirname, '../../examples/millbrook.department.json'), 'utf8')
const FIRST = '[role="dialog"] [data-testid="tweetTextarea_0"]'
const ADD = '[role="dialog"] [data-testid="addButton"]'
const POST = '[data-testid="tweetButton"]'
/** Nothing by itself, and nothing alone: together they are a verdict on somebody who was arrested. */
const ARREST = 'The man who broke into the library was arrested on Monday.'
const VERDICT = 'He did it, no doubt'
const LATE_MS = 300
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function thread(...posts: string[]): Promise<Tab> {
  const tab = await stage.site('https://x.com/home')
  await tab.click('[data-testid="SideNav_NewTweet_Button"]')
  await tab.click(FIRST)
  for (const [index, words] of posts.entries()) {
    if (index > 0) {
      await tab.click(ADD)
      await tab.click(`[role="dialog"] [data-testid="tweetTextarea_${index}"]`)
    }
    await tab.type(words)
  }
  return tab
}

beforeAll(() => stage.stage.loadDepartment(MILLBROOK))

describe('a thread on X', () => {
  it('is read with its first post: the words in the second are underlined, held, and the whole is posted once', async () => {
    const tab = await thread(ARREST, VERDICT)
    await waitForUnderline(tab, VERDICT)
    await expect.poll(() => underlines(tab)).toBe(VERDICT)
    await tab.click(POST)
    await waitForSecondLook(tab)
    await expect.poll(() => tab.ours()).toContain(VERDICT)
    await tab.press('Escape')
    await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
    expect(await tab.posts()).toEqual([])

    // A script's press is nobody's decision: it is asked about again.
    await tab.page.$eval(POST, (element) => (element as HTMLElement).click())
    await waitForSecondLook(tab)
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length > 0)
    await pause(LATE_MS)
    expect((await tab.posts()).map(({ texts }) => texts)).toEqual([[ARREST, VERDICT]])
    expect(await isAsked(tab)).toBe(false)
  })

  it('changes with its first post: without what it said, the second is calm and nothing is held', async () => {
    const tab = await thread(ARREST, VERDICT)
    await waitForUnderline(tab, VERDICT)
    await tab.click(FIRST)
    await tab.press('Control+a')
    await tab.type(CALM)
    await tab.waitFor('no underline', async () => (await underlines(tab)) === '')
    await tab.click(POST)
    await tab.waitFor('the post', async () => (await tab.posts()).length > 0)
    expect((await tab.posts()).map(({ texts }) => texts)).toEqual([[CALM, VERDICT]])
    expect(await isAsked(tab)).toBe(false)
  })
})
