import { beforeAll, describe, expect, it } from 'vitest'
import { recordMainThread } from '../../bench/trace.ts'
import {
  BOXES,
  CALM,
  FLAGGED,
  tabState,
  underlines,
  WORDS,
  waitForSecondLook,
  waitForUnderline,
  write,
} from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const box = (name: string) => BOXES.find((each) => each.name === name)!
const MEGABYTE = `${CALM}, and the day after that. `.repeat(30_000).slice(0, 1_000_000)
/** A person notices what takes longer. */
const NOTICED_MS = 100

beforeAll(async () => {
  await writeLocal(stage, {
    sites: { x: { on: true, account: 'personal' }, facebook: { on: true, account: 'personal' } },
  })
})

describe.each(['X mobile page', 'Facebook post'].map(box))('a megabyte pasted into $name', (place) => {
  it('is read at its start, which is said, and typing goes on', async () => {
    const tab = await stage.site(place.url)
    await write(tab, place, `Now ${WORDS}. `)
    await waitForUnderline(tab, FLAGGED)
    const paste = async () => {
      await tab.insert(MEGABYTE)
      await tab.type(' and')
      await tab.press('Backspace')
      await tab.waitForOurs('1')
    }
    if (stage.name === 'chromium') {
      // The page itself is busy with so long a text for half a second: its layout is not ours.
      const { oursAlone: ours } = await recordMainThread(tab.page, paste)
      expect(ours.length).toBeGreaterThan(0)
      expect(Math.max(...ours)).toBeLessThan(NOTICED_MS)
    } else await paste()
    expect((await tab.text(place.editor)).trim()).toHaveLength(`Now ${WORDS}. ${MEGABYTE} an`.trim().length)
    expect((await tab.underlined()).map(({ words }) => words)).toEqual([FLAGGED])
    await tab.press('Alt+Shift+l')
    await tab.waitForOurs('Only its first 64,000 characters are read')
    expect((await tabState(stage, place.url)).draft).toMatchObject({ unread: true })
  })
})

it('says that only the start was read where nothing is found in it', async () => {
  const place = box('X mobile page')
  const tab = await stage.site(place.url)
  await write(tab, place, 'Now. ')
  await tab.insert(`${CALM}. `.repeat(3000))
  await tab.waitForOurs('Only a part is read')
  await tab.press('Control+a')
  await tab.press('Backspace')
  await tab.type(CALM)
  await tab.waitFor('silence', async () => !(await tab.ours()).includes('Only a part is read'))
})

declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> }
}

describe('the toolbar button', () => {
  it('counts what is open in the tab at hand, and forgets it with the words', async () => {
    const tab = await stage.site('https://x.com/home')
    const popup = await stage.extensionPage('popup.html')
    const badge = (wanted: string) =>
      popup.waitFor(`a badge that says "${wanted}"`, async () => {
        const text = await popup.page.evaluate(async () => {
          const [shown] = await chrome.tabs.query({ url: 'https://x.com/*' })
          return chrome.action.getBadgeText({ tabId: shown!.id })
        })
        return text === wanted
      })
    await tab.page.bringToFront()
    await badge('')
    await write(tab, box('X post'), `Some day ${WORDS}.`)
    await badge('1')
    await tab.type(' I was hammered on Friday too.')
    await badge('2')
    await tab.press('Control+a')
    await tab.press('Backspace')
    await badge('')
    await tab.type(`${WORDS}.`)
    await badge('1')
    await tab.click(box('X post').submit!)
    await tab.waitForPosts(1)
    await badge('')
  })
})

describe.skipIf(stage.name !== 'chromium')('a background that was put to sleep', () => {
  const sleep = async () => {
    const target = await stage.stage.launched.browser.waitForTarget((each) => each.type() === 'service_worker')
    await (await target.worker())!.close()
  }
  const found = async (tab: Tab) => {
    await waitForUnderline(tab, FLAGGED)
    return (await underlines(tab)).split(' | ').length
  }

  it('wakes for the first focus, and is not needed after it', async () => {
    const tab = await stage.site('https://x.com/home')
    await sleep()
    await write(tab, box('X post'), `Some day ${WORDS}.`)
    await expect.poll(() => found(tab)).toBe(1)
    await sleep()
    await tab.type(' I was hammered on Friday too.')
    await tab.waitFor('the second', async () => (await found(tab)) === 2)
    const popup = await stage.extensionPage('popup.html')
    expect(await popup.page.waitForSelector('h1')).not.toBeNull()
    await popup.close()
    expect((await tabState(stage, 'https://x.com/home')).draft?.findings).toHaveLength(2)
    await sleep()
    await tab.page.bringToFront()
    await tab.click(box('X post').submit!)
    await tab.waitForPosts(1)
    expect((await tabState(stage, 'https://x.com/home')).problems).toEqual([])
  })

  it('still holds a post that asks for a look', async () => {
    const tab = await stage.site('https://x.com/home')
    await write(tab, box('X post'), 'Four beers and I drove home drunk.')
    await tab.waitForUnderlines()
    await sleep()
    await tab.click(box('X post').submit!)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
  })
})
