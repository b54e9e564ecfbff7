import { beforeAll, describe, expect, it } from 'vitest'
import type { Mode } from '../../rules/types.ts'
import {
  askFor,
  BOXES,
  FLAGGED,
  fresh,
  isAsked,
  KINDS,
  underlines,
  WORDS,
  waitForSecondLook,
  waitForUnderline,
  write,
} from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
/** After "Go back" a press sooner than half a second decides nothing. */
const DECIDES_MS = 600
/** A second post, or a late second look, would come within this time. */
const LATE_MS = 200

beforeAll(() => askFor(stage, 'look'))

describe.each(KINDS)('$name', (box) => {
  const control = box.submit

  it('is found, read and underlined, and the second look is a choice', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Some day ${WORDS} 🙂 yes`)
    await waitForUnderline(tab, FLAGGED)
    expect(await tab.text(box.editor)).toContain(`Some day ${WORDS} 🙂 yes`)

    const post = () => (control ? tab.click(control) : tab.press(box.keys[0]!))
    await post()
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
    await expect.poll(() => tab.focusInOurs()).toBe('Go back')

    // Enter is "Go back", and so is Escape.
    await tab.press('Enter')
    await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
    expect(await tab.posts()).toEqual([])
    expect(await tab.text(box.editor)).toContain(WORDS)
    await pause(DECIDES_MS)
    if (control) {
      // A press that a script of the page makes is nobody's decision.
      await tab.page.$eval(control, (element) => (element as HTMLElement).click())
      await waitForSecondLook(tab)
      await tab.press('Escape')
      await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
      expect(await tab.posts()).toEqual([])
      await pause(DECIDES_MS)
    }

    // The same words, looked at: the next press posts them, underlined as they are.
    await expect.poll(() => underlines(tab)).toContain(FLAGGED)
    await post()
    await tab.waitForPosts(1)
    await pause(LATE_MS)
    const posts = await tab.posts()
    expect(posts).toHaveLength(1)
    expect(posts[0]!.surface).toBe(box.surface)
    expect(posts[0]!.texts.join('\n')).toContain(WORDS)
    expect(await isAsked(tab)).toBe(false)
  })

  it.each(box.keys)('asks on %s, and posts once', async (keys) => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Some day ${WORDS}`)
    await tab.press(keys)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
    // Where only Enter posts, a person presses it once more.
    if (!control) await tab.press(keys)
    await tab.waitForPosts(1)
    await pause(LATE_MS)
    expect(await tab.posts()).toHaveLength(1)
  })

  it.skipIf(!control).each(['Enter', ' '])('asks on "%s" on the focused button', async (key) => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Some day ${WORDS}`)
    await tab.focus(control!)
    await tab.page.keyboard.press(key as 'Enter')
    await waitForSecondLook(tab)
    await pause(LATE_MS)
    await expect.poll(() => isAsked(tab)).toBe(true)
    expect(await tab.posts()).toEqual([])
    await tab.clickOurs('Post anyway')
    await tab.waitForPosts(1)
    await pause(LATE_MS)
    expect(await tab.posts()).toHaveLength(1)
  })
})

describe('what the second look asks for', () => {
  const box = BOXES[0]!
  const ask = async (mode: Mode) => {
    await askFor(stage, mode)
    const tab = await stage.site(box.url)
    await write(tab, box, `${WORDS} and again so hammered`)
    await tab.click(box.submit!)
    return tab
  }
  const posted = (tab: Tab) => tab.waitForPosts(1)

  it('is nothing for a note', async () => {
    await posted(await ask('note'))
  })

  it('is a tick', async () => {
    const tab = await ask('acknowledge')
    await waitForSecondLook(tab)
    await tab.clickOurs('Post anyway')
    await pause(LATE_MS)
    expect(await tab.posts()).toEqual([])
    // Going back is no tick.
    await tab.clickOurs('Go back')
    await pause(DECIDES_MS)
    await tab.click(box.submit!)
    await waitForSecondLook(tab)
    await tab.clickOurs('input[type="checkbox"]')
    await tab.clickOurs('Post anyway')
    await posted(tab)
  })

  it('is a reason', async () => {
    const tab = await ask('reason')
    await waitForSecondLook(tab)
    await expect.poll(() => tab.oursCount('button:disabled')).toBe(1)
    await tab.press('Shift+Tab')
    await tab.type('It is about a film.')
    await tab.clickOurs('Post anyway')
    await posted(tab)
  })

  it('is to wait, where it must wait', async () => {
    const tab = await ask('hold')
    await waitForSecondLook(tab)
    expect(await tab.ours()).not.toContain('Post anyway')
    await tab.press('Enter')
    await pause(DECIDES_MS)
    await tab.press('Control+Enter')
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
  })

  it('is asked again after "Go back" when new words are raised', async () => {
    const tab = await ask('look')
    await waitForSecondLook(tab)
    await tab.press('Enter')
    await pause(DECIDES_MS)
    await tab.press('Control+End')
    await tab.type('. I drove home drunk')
    await tab.click(box.submit!)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
  })

  it('is asked once for a double click, and again when new words are raised', async () => {
    const tab = await ask('look')
    await waitForSecondLook(tab)
    await tab.clickOurs('Post anyway')
    await posted(tab)
    await tab.click(box.editor)
    await tab.type(WORDS)
    await tab.click(box.submit!, 2)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toHaveLength(1)
  })
})

describe('a page that fights back', () => {
  it('cannot press "Post anyway", nor post a held draft by taking our parts away', async () => {
    await askFor(stage, 'look')
    const box = BOXES[0]!
    const tab = await stage.site(box.url)
    await write(tab, box, WORDS)
    await tab.click(box.submit!)
    await waitForSecondLook(tab)
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll('second-look-layer')) {
        if (host.shadowRoot) throw new Error('the page can read our parts')
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
        host.remove()
      }
    })
    await pause(LATE_MS)
    expect(await tab.posts()).toEqual([])
    await tab.click(box.submit!)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
  })
})
