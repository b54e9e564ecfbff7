import { describe, expect, it } from 'vitest'
import { openStage } from './harness.ts'
import { everythingKept } from './storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()

/** Hosts that the browsers themselves call, with and without an extension. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox)\.(com|org|net)$/

/** Drafts with words of their own, so that any trace of one can be found. */
const DRAFTS = [
  'I was so drunk at the zanzibar party, and the quokka sang.',
  'Twelve years as a cop, and a marzipan cake at the end of my shift.',
  'We are serving a search warrant on Tamarisk Street tomorrow at five.',
  'What the fuck was that, the periwinkle goal should have counted.',
  'Nothing but chrysanthemums and rain here.',
]
const TRACES = [
  'zanzibar',
  'quokka',
  'marzipan',
  'tamarisk',
  'periwinkle',
  'chrysanthemums',
  'drunk',
  'warrant',
  'fuck',
]
const ADDRESSES = ['/compose/post', '/status/77001', '/messages/t/88002', '/i/chat']

/** Posts what stands in the box, through the second look where one opens. Out: how often it was posted. */
async function postAnyway(tab: Tab, press: () => Promise<void>): Promise<number> {
  const before = (await tab.posts()).length
  await press()
  const asked = await tab.waitFor('the post or the second look', async () => {
    if ((await tab.posts()).length > before) return 'posted'
    return (await tab.oursCount('dialog')) > 0 ? 'asked' : null
  })
  if (asked === 'asked') {
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length > before)
  }
  // A second post would come within this time.
  await new Promise((done) => setTimeout(done, 150))
  return (await tab.posts()).length - before
}

describe('after a long stretch of writing and posting', () => {
  it('nothing was asked for but by the pages, and no word or address is kept', async () => {
    const tabs: Tab[] = []
    let posted = 0
    let opened = 0
    const open = async (url: string): Promise<Tab> => {
      opened += 1
      const tab = await stage.site(url)
      tabs.push(tab)
      return tab
    }

    const home = await open('https://x.com/home')
    for (const draft of DRAFTS) {
      await home.click('[data-testid="SideNav_NewTweet_Button"]')
      await home.waitForFocus('[role="dialog"] [data-testid="tweetTextarea_0"]')
      await home.type(draft)
      // The extension is at work, else this proves nothing.
      if (draft === DRAFTS[0]) await home.waitForUnderlines()
      posted += await postAnyway(home, () => home.click('[data-testid="tweetButton"]'))
      await home.waitFor('the closed dialog', async () => (await home.page.$('[role="dialog"]')) === null)
    }
    const status = await open('https://x.com/library/status/77001')
    await status.click('[data-testid="tweetTextarea_0"]')
    await status.type(DRAFTS[0]!)
    posted += await postAnyway(status, () => status.press('Control+Enter'))
    const direct = await open('https://x.com/i/chat')
    await direct.click('[data-testid="dm-composer-textarea"]')
    await direct.type(DRAFTS[1]!)
    posted += await postAnyway(direct, () => direct.click('[data-testid="dm-composer-send-button"]'))

    const facebook = await open('https://www.facebook.com/')
    for (const draft of DRAFTS) {
      await facebook.click('[aria-label="Create a post"] [role="button"]')
      await facebook.click('[role="dialog"] [role="textbox"]')
      await facebook.type(draft)
      if (draft === DRAFTS[0]) await facebook.waitForUnderlines()
      posted += await postAnyway(facebook, () => facebook.click('[role="dialog"] [aria-label="Post"]'))
    }
    const chat = await open('https://www.facebook.com/messages/t/88002')
    await chat.click('[role="textbox"]')
    await chat.type(DRAFTS[2]!)
    posted += await postAnyway(chat, () => chat.click('[aria-label="Press Enter to send"]'))
    // A draft that is left behind, unposted.
    await chat.type(DRAFTS[3]!)
    await new Promise((done) => setTimeout(done, 500))

    expect(posted).toBe(DRAFTS.length * 2 + 3)
    const { requests, asked } = stage
    expect(requests.filter((request) => request.kind === 'unknown')).toEqual([])
    expect(requests.filter((request) => request.kind === 'page')).toHaveLength(opened)
    await expect.poll(() => requests.filter((request) => request.kind === 'api')).toHaveLength(posted)
    expect(requests.filter((request) => request.origin.includes('extension'))).toEqual([])
    const strangers = asked.filter(({ host, allowed }) => !allowed && !BROWSERS_OWN.test(host.replace(/:\d+$/, '')))
    expect(strangers).toEqual([])

    const everything = (await everythingKept(stage.stage, [home, facebook])).toLowerCase()
    expect(TRACES.filter((trace) => everything.includes(trace))).toEqual([])
    expect(ADDRESSES.filter((address) => everything.includes(address))).toEqual([])
  }, 120_000)
})

describe('what the test above stands on', () => {
  it('finds what is kept in each place', async () => {
    const tab = await stage.extensionPage('popup.html')
    await tab.page.evaluate(async () => {
      type Areas = Record<'local' | 'session' | 'sync', { set(items: object): Promise<void> }>
      const scope = globalThis as unknown as { browser?: { storage: Areas }; chrome: { storage: Areas } }
      const { storage } = scope.browser ?? scope.chrome
      await storage.local.set({ planted: 'in-local' })
      await storage.session.set({ planted: 'in-session' })
      await storage.sync.set({ planted: 'in-sync' })
      localStorage.setItem('planted', 'in-local-storage')
      await new Promise<void>((done, failed) => {
        const request = indexedDB.open('planted', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('store')
        request.onsuccess = () => {
          const write = request.result.transaction('store', 'readwrite')
          write.objectStore('store').put('in-indexed-db', 1)
          write.oncomplete = () => {
            request.result.close()
            done()
          }
        }
        request.onerror = () => failed(request.error)
      })
    })
    const everything = await everythingKept(stage.stage, [])
    for (const place of ['in-local', 'in-session', 'in-sync', 'in-local-storage', 'in-indexed-db']) {
      expect(everything).toContain(place)
    }
  })

  it('the extension cannot reach the network even if it tries', async () => {
    const tab = await stage.extensionPage('popup.html')
    const answers = await tab.page.evaluate(() =>
      Promise.all(
        ['https://x.com/i/api/leak', 'https://example.org/leak'].map((url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => `${url} was reached`,
            () => 'refused',
          ),
        ),
      ),
    )
    expect(answers).toEqual(['refused', 'refused'])
    expect(stage.requests.filter((request) => request.path === '/i/api/leak')).toEqual([])
    expect(stage.asked.filter(({ host }) => host === 'example.org')).toEqual([])
  })
})
