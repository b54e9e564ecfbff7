import { describe, expect, it } from 'vitest'
import { type ComposeBox, fresh, KINDS, underlines, undoUntil, waitForUnderline, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
/** A word for which a milder one is offered. */
const SWEAR = 'bullshit'
const text = async (tab: Tab, box: ComposeBox) => (await tab.text(box.editor)).trim()

// Every kind of editor is tried in `editors.test.ts`.
describe.each(KINDS)('a fix in the box of $name', (box) => {
  it('goes through the editor’s own model, can be undone, and typing goes on after it', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `What ${SWEAR} this is`)
    await waitForUnderline(tab, SWEAR)
    await tab.press('Alt+Shift+l')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    await tab.clickOurs('.card .ways .primary')
    await tab.waitFor('the new words', async () => !(await text(tab, box)).includes(SWEAR))
    const fixed = await text(tab, box)
    expect(fixed).toMatch(/^What \S.* this is$/)
    await tab.waitFor('no underline', async () => (await underlines(tab)) === '')
    await tab.type('!')
    await expect.poll(() => text(tab, box)).toHaveLength(fixed.length + 1)
    await undoUntil(tab, () => text(tab, box), `What ${SWEAR} this is`)
    await waitForUnderline(tab, SWEAR)
  })

  it('is what the page posts', async () => {
    const tab = await fresh(stage, box)
    await write(tab, box, `What ${SWEAR} this is`)
    await waitForUnderline(tab, SWEAR)
    await tab.press('Alt+Shift+l')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    await tab.clickOurs('.card .ways .primary')
    await tab.waitFor('the new words', async () => !(await text(tab, box)).includes(SWEAR))
    const fixed = await text(tab, box)
    if (box.submit) await tab.click(box.submit)
    else await tab.press(box.keys[0]!)
    expect((await tab.waitForPosts(1))[0]!.texts.map((one) => one.trim())).toContain(fixed)
  })
})
