import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { askFor, CALM, FLAGGED, isAsked, tabState, underlines, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/** A site that no file knows: untouched until the officer adds it, and then found by the general rules. */

const stage = openStage({ firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false } })
const BOARD = 'https://board.example/'
const LATE_MS = 300
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface Api {
  permissions: { getAll(): Promise<{ origins: string[] }>; request(what: { origins: string[] }): Promise<boolean> }
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void }
}
declare const chrome: Api

/** The popup as the person opens it over a page, by the button in the browser's own bar. */
async function popupOver(tab: Tab): Promise<Page> {
  const { browser } = stage.stage.launched
  await tab.page.bringToFront()
  const [extension] = [...(await browser.extensions()).values()]
  await extension!.triggerAction(tab.page)
  const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'))
  const popup = await target.asPage()
  await popup.waitForSelector('nav')
  return popup
}

/** What a person says yes to in a window of the browser's own, which no test can press: said beforehand, in the browser's settings. */
async function sayYes(): Promise<void> {
  const { browser, origin } = stage.stage.launched
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  const id = new URL(origin).hostname
  await page.evaluate(
    (own, host) => new Promise<void>((done) => chrome.developerPrivate.addHostPermission(own, host, done)),
    id,
    `${BOARD}*`,
  )
  await page.close()
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`)
  await button!.click()
}

async function whereItRuns(): Promise<string[]> {
  const popup = await stage.extensionPage('popup.html')
  const scripts = await popup.page.evaluate(() => chrome.scripting.getRegisteredContentScripts())
  await popup.close()
  return scripts.flatMap(({ matches }) => matches)
}

/** Adds the board: by the popup where a test can open it, else by the same question to the browser. */
async function add(tab: Tab): Promise<void> {
  if (stage.name === 'chromium') {
    await sayYes()
    await press(await popupOver(tab), 'Check drafts on board.example')
    return
  }
  const popup = await stage.extensionPage('popup.html')
  await popup.page.waitForSelector('h1')
  await popup.page.evaluate((origin) => {
    document.querySelector('h1')!.onclick = () => void chrome.permissions.request({ origins: [origin] })
  }, `${BOARD}*`)
  await popup.click('h1')
  await popup.waitFor('the permission', () =>
    popup.page.evaluate(
      (origin) => chrome.permissions.getAll().then(({ origins }) => origins.includes(origin)),
      `${BOARD}*`,
    ),
  )
  await popup.close()
  await tab.page.bringToFront()
}

beforeAll(() => askFor(stage, 'look'))

describe('a site that no file knows', () => {
  it('is left alone, is checked once it is added, without a load, and is left alone again once it is dropped', async () => {
    const tab = await stage.site(BOARD)
    await tab.click('#reply')
    await tab.type(WORDS)
    await pause(LATE_MS)
    expect(await underlines(tab)).toBe('')
    expect(await whereItRuns()).toEqual([])

    await add(tab)
    await tab.waitFor('the site in the list', async () => (await whereItRuns()).join() === `${BOARD}*`)
    await tab.page.bringToFront()
    await tab.click('#full')
    await tab.click('#reply')
    await tab.type(' ')
    await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
    await tab.click('#send')
    await waitForSecondLook(tab)
    await tab.press('Escape')
    expect(await tab.posts()).toEqual([])

    const other = await stage.site('https://other.example/')
    await other.click('#reply')
    await other.type(WORDS)
    await pause(LATE_MS)
    expect(await underlines(other)).toBe('')

    const options = await stage.extensionPage('options.html')
    await options.click('#added button')
    await options.waitFor('an empty list', async () => (await options.text('#added')).includes('No site added'))
    await tab.waitFor('an empty list', async () => (await whereItRuns()).length === 0)
    await tab.page.bringToFront()
    await tab.click('#send')
    await tab.waitForPosts(1)
    expect(await isAsked(tab)).toBe(false)
  })
})

describe('the general rules, on a site that was added', () => {
  let tab: Tab
  beforeAll(async () => {
    const first = await stage.stage.site(BOARD)
    await add(first)
    await first.waitFor('the site in the list', async () => (await whereItRuns()).length === 1)
    await first.close()
    tab = await stage.stage.site(BOARD)
  })
  const surface = async () => (await tabState(stage, BOARD)).draft?.surface

  it.each([
    { editor: '#reply', is: 'comment', submit: '#send', leave: '#like', words: WORDS },
    { editor: '#full', is: 'name', submit: '#save', words: WORDS },
  ])('find $editor, a $is, and what posts it', async ({ editor, is, submit, leave, words }) => {
    await tab.page.bringToFront()
    await tab.click(editor)
    await tab.type(words)
    await tab.waitFor('the underline', async () => (await underlines(tab)).includes(FLAGGED))
    await expect.poll(() => surface()).toBe(is)
    await tab.page.bringToFront()
    const before = (await tab.posts()).length
    if (leave) await tab.click(leave)
    await pause(LATE_MS)
    expect(await isAsked(tab)).toBe(false)
    await tab.click(submit)
    await waitForSecondLook(tab)
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length === before + 1)
  })

  it('read a subject and its text as one draft; Preview is no post, and Enter in the subject is', async () => {
    await tab.page.bringToFront()
    await tab.click('#topic [name="body"]')
    await tab.type(CALM)
    await tab.click('#topic [name="subject"]')
    await tab.type(WORDS)
    await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
    const before = (await tab.posts()).length
    await tab.click('#topic [name="preview"]')
    await pause(LATE_MS)
    expect(await isAsked(tab)).toBe(false)
    await tab.click('#topic [name="submit"]')
    await waitForSecondLook(tab)
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length === before + 1)
    expect((await tab.posts()).at(-1)).toMatchObject({ texts: [WORDS, CALM], via: 'submit' })
  })

  it('find the address of a sign-up', async () => {
    await tab.page.bringToFront()
    await tab.click('#register [name="email"]')
    await tab.type('someone@mailbox.example')
    await tab.waitFor('the draft', async () => (await surface()) === 'sign-up')
  })

  it.each(['[name="q"]', '#log-in [name="who"]', '#checkout [name="notes"]', '#code'])(
    'leave %s alone',
    async (editor) => {
      await tab.page.bringToFront()
      await tab.click(editor)
      await tab.type(WORDS)
      await pause(LATE_MS)
      expect(await underlines(tab)).toBe('')
    },
  )
})
