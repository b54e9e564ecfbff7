import { describe, expect, it } from 'vitest'
import {
  BOXES,
  type ComposeBox,
  FLAGGED,
  fresh,
  KINDS,
  underlines,
  WORDS,
  waitForUnderline,
  write,
} from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** The editor that has the focus, its text, and where its caret is. */
const caret = (tab: Tab) =>
  tab.page.evaluate(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement)
      return `${focused.selectionStart}-${focused.selectionEnd}`
    const selection = document.getSelection()
    const inside = selection?.anchorNode && focused?.contains(selection.anchorNode)
    return inside ? `${selection.anchorNode?.textContent}@${selection.anchorOffset}-${selection.focusOffset}` : 'none'
  })
const cards = (tab: Tab) => tab.oursCount('.card')
const openCard = async (tab: Tab) => {
  await tab.press('Alt+Shift+l')
  await tab.waitFor('the card', async () => (await cards(tab)) === 1)
}
const reads = (tab: Tab, box: ComposeBox, text: string) =>
  expect.poll(async () => (await tab.text(box.editor)).trim(), { message: 'the text of the box' }).toBe(text)

describe.each(KINDS)('$name', (box) => {
  it('has underlines that follow edits and never sit on other words', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await tab.type(' and more')
    await waitForUnderline(tab, FLAGGED)
    await tab.press('Control+Home')
    await tab.type('Well. ')
    await tab.waitFor('the words underlined still', async () => (await underlines(tab)).includes(FLAGGED))
    await reads(tab, box, `Well. Now ${WORDS} and more`)
    // A letter inside the words: at once nothing, then whatever the next check says.
    for (let left = 0; left < 'Now I was so ham'.length; left++) await tab.press('ArrowRight')
    await tab.type('zz')
    await tab.waitFor('no underline', async () => (await underlines(tab)) === '')
    await tab.press('Backspace')
    await tab.press('Backspace')
    await waitForUnderline(tab, FLAGGED)
    await reads(tab, box, `Well. Now ${WORDS} and more`)
  })

  it('shows a card on a key that gives the keyboard and the caret back', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Now ${WORDS} then`)
    await waitForUnderline(tab, FLAGGED)
    await tab.press('ArrowLeft')
    await tab.press('ArrowLeft')
    const before = await caret(tab)
    expect(await cards(tab)).toBe(0)
    await openCard(tab)
    await expect.poll(() => tab.ours()).toMatch(/hammered[\s\S]*Not this/)
    await tab.press('Escape')
    await tab.waitFor('the closed card', async () => (await cards(tab)) === 0)
    await expect.poll(() => caret(tab)).toBe(before)
    await tab.type('X')
    await reads(tab, box, `Now ${WORDS} thXen`)
  })

  it('is quiet about "not this" words in this draft', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await openCard(tab)
    await tab.clickOurs('Not this')
    await tab.waitFor('no underline', async () => (await underlines(tab)) === '')
    await tab.type(' again')
    await pause(400)
    expect(await underlines(tab)).toBe('')
    await reads(tab, box, `Now ${WORDS} again`)
    if (box.submit) await tab.click(box.submit)
    else await tab.press(box.keys[0]!)
    await tab.waitForPosts(1)
  })
})

describe('the card', () => {
  const box = BOXES[0]!

  it('opens where the pointer rests on the words, and goes when it leaves', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await pause(800)
    const [line] = await tab.underlineAreas()
    const words = { x: line!.left + line!.width / 2, y: line!.top - 8 }
    await tab.page.mouse.move(words.x, words.y)
    await tab.waitFor('the card', async () => (await cards(tab)) === 1)
    expect(await tab.focusInOurs()).toBeNull()
    await tab.page.mouse.move(5, 600)
    await tab.waitFor('no card', async () => (await cards(tab)) === 0)
  })

  it('says by number which of the things that are counted it shows, and what the policy says beside them', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Shit, ${WORDS}. Four beers and I drove home drunk.`)
    await waitForUnderline(tab, 'drunk')
    const words = (selector: string) =>
      tab.inOurs(
        (roots, wanted) => roots.flatMap((root) => root.querySelector<HTMLElement>(wanted)?.innerText ?? []).join(),
        selector,
      )
    await expect.poll(() => words('.count')).toBe('3')
    await openCard(tab)
    await expect.poll(() => words('.steps span')).toBe('1–2 of 3')
    // Under C.9 the officer's rights stand in two clauses.
    await expect.poll(() => words('.foot')).toMatch(/^IV\.C\.1\.a As a rule[\s\S]*\nIV\.C\.9 What C\.9 lists/)
    await tab.clickOurs('Next')
    await expect.poll(() => words('.steps span')).toBe('3 of 3')
    expect(await words('.foot')).not.toContain('IV.C.9')
  })

  it('opens by the count, and closes while typing goes on where it was', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await tab.clickOurs('.count')
    await tab.waitFor('the card', async () => (await cards(tab)) === 1)
    await tab.clickOurs('Close')
    await tab.type(' so')
    await reads(tab, box, `Now ${WORDS} so`)
    expect(await cards(tab)).toBe(0)
  })
})

describe.skipIf(stage.name !== 'chromium')('an input method', () => {
  it.each(BOXES.filter(({ name }) => ['X post', 'X message', 'Facebook comment'].includes(name)))(
    'is left in peace in the box of $name',
    async (box) => {
      const tab = await stage.site(box.url)
      await write(tab, box, `Now ${WORDS} `)
      await waitForUnderline(tab, FLAGGED)
      const session = await tab.page.createCDPSession()
      for (const part of ['k', 'か', 'かん'])
        await session.send('Input.imeSetComposition', {
          text: part,
          selectionStart: part.length,
          selectionEnd: part.length,
        })
      // The Enter that picks a word goes to the input method.
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      })
      await session.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 13,
      })
      await pause(500)
      expect(await cards(tab)).toBe(0)
      await session.send('Input.insertText', { text: '漢' })
      await reads(tab, box, `Now ${WORDS} 漢`)
    },
  )
})
