import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type TestBox, testSites } from '../pages/sites.ts'
import { addHosts, SAY_YES } from './added.ts'
import { askFor, CALM, empty, FLAGGED, isAsked, underlines, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/**
 * One list of cases for every compose box of every site that has a page under `tests/pages`. The
 * boxes of one address share one load of the page, so the cases of a box build on each other.
 */

const stage = openStage(SAY_YES)
const sites = (await testSites()).filter(({ boxes }) => boxes)
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A second post, or a late second look, would come within this time. */
const LATE_MS = 120

beforeAll(async () => {
  await askFor(stage, 'look')
  await addHosts(
    stage.stage,
    sites.flatMap(({ added, hosts }) => (added ? hosts : [])),
  )
})

describe.each(sites)('$id', ({ boxes, others }) => {
  let tab: Tab
  let around: Tab | undefined
  let at = ''
  const goTo = async (url: string, frame?: string, again = false) => {
    const where = `${url} ${frame ?? ''}`
    if (at === where && !again) return
    if (around) await around.page.goto(url)
    else around = await stage.stage.site(url)
    tab = frame ? await around.inFrame(frame) : around
    at = where
  }
  afterAll(() => around?.close())
  // What a test left halfway is no ground for the next, nor for its own second try.
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') at = ''
  })

  describe.each(boxes!)('$name', (box) => {
    /** Where the buttons stand, and the posts are counted. */
    const page = () => (box.outside ? around! : tab)
    const post = () => (box.submit ? page().click(box.submit) : tab.press(box.keys[0]!))
    const reads = (text: string) =>
      expect.poll(() => tab.text(box.editor), { message: 'the text of the box' }).toContain(text)
    const reach = async () => {
      if (!(await tab.isThere(box.editor))) {
        // A page that is left after it was saved.
        if (!box.open) await goTo(box.url, box.frame, true)
        for (const step of box.open ?? []) await tab.click(step)
      }
      await tab.click(box.editor)
    }
    /** The box, open, with the words in it that the test before left there. */
    const written = async () => {
      await goTo(box.url, box.frame)
      if ((await tab.isThere(box.editor)) && (await tab.text(box.editor)).includes(WORDS)) return
      await reach()
      await tab.type(WORDS)
      await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
    }
    const goNext = async () => {
      for (const step of box.next ?? []) {
        await page().click(step)
        // A person finds the button of the next step first.
        await pause(LATE_MS)
      }
    }

    it('is found and read; the underline follows the words', async () => {
      await goTo(box.url, box.frame)
      await reach()
      await tab.type(`Some day ${WORDS} 🙂 yes`)
      await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
      await reads(`Some day ${WORDS} 🙂 yes`)
      await tab.press('Control+Home')
      await tab.type('Well. ')
      await tab.waitFor('the underline in the changed text', async () => (await underlines(tab)) === FLAGGED)
      await reads(`Well. ${box.holds ?? ''}Some day ${WORDS} 🙂 yes`)
    })

    // Which controls of a site post nothing does not depend on the browser, nor what the gate does with a calm draft.
    it.runIf(stage.name === 'chromium')('leaves alone what posts nothing', async () => {
      await written()
      const before = (await page().posts()).length
      const controls = [...(box.leaves ?? []), ...(box.next ?? [])]
      for (const control of controls) await page().click(control)
      // A second look, once open, stays, and keeps the page from the clicks after it.
      if (controls.length > 0) await pause(LATE_MS)
      expect(await isAsked(tab)).toBe(false)
      expect(await page().posts()).toHaveLength(before)
    })

    const press = async (key: 'click' | 'Enter' | ' ') => {
      if (key === 'click') return page().click(box.submit!)
      await page().focus(box.submit!)
      await tab.page.keyboard.press(key)
    }
    type Route = [name: string, take: () => Promise<void>]
    const byControl = (...all: ('click' | 'Enter' | ' ')[]) =>
      box.submit ? all.map((key): Route => [key, () => press(key)]) : []
    const { accessKey } = box
    const routes: Route[] = [
      ...byControl('Enter', ' '),
      ...box.keys.map((keys): Route => [keys, () => tab.press(keys)]),
      ...(accessKey ? [[`access key ${accessKey}`, () => tab.pressAccessKey(accessKey)] satisfies Route] : []),
      ...byControl('click'),
    ]

    // Past the first step of a dialog there is nothing to write in, so the click alone; else that is taken further below.
    const here = box.next ? routes.slice(-1) : box.submit ? routes.slice(0, -1) : routes

    // What a route does is the gate's, which `second-look.test.ts` goes through in both browsers; which buttons and keys a
    // site has does not depend on the browser.
    it.runIf(stage.name === 'chromium')('asks on every route, and "Go back" posts nothing', async () => {
      // The last step of a dialog may be open by now, and its first gone.
      const isLastStep = box.next && at !== '' && (await page().isThere(box.submit!))
      if (!isLastStep) {
        await written()
        await goNext()
      }
      const before = (await page().posts()).length
      for (const [index, [name, take]] of here.entries()) {
        // Looked at once, the same words go out when they are sent again.
        if (index > 0) await rewrite(tab, box, WORDS)
        await take()
        await tab.waitFor(`the second look after "${name}"`, () => isAsked(tab))
        await tab.press('Escape')
        await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
        expect(await page().posts(), name).toHaveLength(before)
      }
    })

    it('posts once after "Post anyway"', async () => {
      if (box.next) {
        // The dialog begins again.
        await goTo(box.url, box.frame, true)
        await reach()
        await tab.type(WORDS)
        await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
        await goNext()
      } else {
        await written()
        await rewrite(tab, box, WORDS)
      }
      const before = (await page().posts()).length
      await post()
      await waitForSecondLook(tab)
      await tab.clickOurs('Post anyway')
      // Where only Enter posts, a person presses it once more.
      if (!box.submit) {
        await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
        if ((await page().posts()).length === before) await post()
      }
      await page().waitForPosts(before + 1)
      await pause(LATE_MS)
      const posts = (await page().posts()).slice(before)
      expect(posts).toHaveLength(1)
      expect(posts[0]!.surface).toBe(box.surface)
      expect(posts[0]!.texts.join('\n')).toContain(WORDS)
      expect(await isAsked(tab)).toBe(false)
    })

    it.runIf(stage.name === 'chromium')('posts untouched where nothing is found', async () => {
      await goTo(box.url, box.frame)
      await reach()
      const before = (await page().posts()).length
      await tab.type(CALM)
      await pause(LATE_MS)
      expect(await underlines(tab)).toBe('')
      await goNext()
      await post()
      await page().waitForPosts(before + 1)
      expect((await page().posts()).at(-1)!.texts.join('\n')).toContain(CALM)
    })

    it.skipIf(!box.parts)('reads its parts as one draft, and asks once for all of them', async () => {
      await goTo(box.url, box.frame)
      await reach()
      const before = (await page().posts()).length
      await tab.type(CALM)
      for (const part of box.parts!) {
        await tab.click(part)
        await tab.type(WORDS)
      }
      await tab.waitFor('the underlines', async () => (await underlines(tab)).split(FLAGGED).length > box.parts!.length)
      await post()
      await waitForSecondLook(tab)
      await tab.clickOurs('Post anyway')
      await page().waitForPosts(before + 1)
      await pause(LATE_MS)
      expect(await isAsked(tab)).toBe(false)
      expect(await page().posts()).toHaveLength(before + 1)
    })
  })

  it.skipIf(!others).each(others ?? [])('leaves $editor alone', async ({ url, frame, editor }) => {
    await goTo(url, frame)
    await tab.click(editor)
    await tab.type(WORDS)
    await pause(400)
    expect(await underlines(tab)).toBe('')
  })
})

/**
 * Writes a draft anew: the box is emptied first, as after a post. At once, as an input method does, but for editors in
 * Firefox: there only a script can, and not all of them take what a script puts in.
 */
async function rewrite(tab: Tab, { editor, editing }: TestBox, text: string): Promise<void> {
  await empty(tab, editor)
  const isField = editing === 'textarea' || editing === 'input'
  await (isField || stage.name === 'chromium' ? tab.insert(text) : tab.type(text))
}
