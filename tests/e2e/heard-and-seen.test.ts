import { beforeAll, describe, expect, it } from 'vitest'
import { BOXES, FLAGGED, WORDS, waitForUnderline, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const boxOf = (name: string) => BOXES.find((box) => box.name === name)!
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

beforeAll(async () => {
  // Nobody is to be asked whose account it is.
  await writeLocal(stage, { sites: { x: { on: true, account: 'personal', undercover: false } } })
})

describe('a screen reader', () => {
  /** What was said so far, a line each time that it was said. */
  const said = (tab: Tab) =>
    tab.inOurs((roots) => roots.flatMap((root) => root.querySelector('[role="status"]')?.textContent || []).join('\n'))

  it('hears a finding once, politely, after a pause, with its clause', async () => {
    const tab = await stage.site(boxOf('X post').url)
    await write(tab, boxOf('X post'), WORDS)
    await waitForUnderline(tab, FLAGGED)
    for (const letter of ' and on') {
      expect(await said(tab), 'while a word is typed').toBe('')
      await tab.type(letter)
    }
    await expect
      .poll(() => said(tab))
      .toMatch(/^Second Look: “hammered”\. Strongly discouraged, clause IV\.C\.9\.d\. Tells of .+\.$/)
    // Taken away by the test, it comes back only if it is said again.
    await tab.inOurs((roots) => {
      for (const root of roots) root.querySelector('[role="status"]')?.replaceChildren()
    })
    await tab.type(' and on')
    await pause(2200)
    expect(await said(tab)).toBe('')
  })
})

describe.skipIf(stage.name === 'firefox')('forced colors', () => {
  it('show the underline over a text field, and no second text nor frame', async () => {
    const box = boxOf('X mobile page')
    const tab = await stage.site(box.url)
    const session = await tab.page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await write(tab, box, WORDS)
    await waitForUnderline(tab, FLAGGED)
    const copy = await tab.inOurs((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('.text')])
        .map((text) => {
          const { color, borderBottomColor } = getComputedStyle(text)
          const { textDecorationLine, textDecorationColor } = getComputedStyle(text.querySelector('span')!)
          return { color, borderBottomColor, textDecorationLine, textDecorationColor }
        }),
    )
    const nothing = 'rgba(0, 0, 0, 0)'
    expect(copy).toEqual([
      {
        color: nothing,
        borderBottomColor: nothing,
        textDecorationLine: 'underline',
        // The system's own color for text.
        textDecorationColor: 'rgb(0, 0, 0)',
      },
    ])
  })
})

describe('a page that reads from right to left', () => {
  it('has its words underlined, and the card beside them and in the window', async () => {
    const box = boxOf('X post')
    const tab = await stage.site(box.url)
    await tab.page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await write(tab, box, `Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await tab.press('Alt+Shift+l')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    const [card] = await tab.inOurs((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('.card')])
        .map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return {
            left,
            right,
            top,
            bottom,
            inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          }
        }),
    )
    expect(card!.inside).toBe(true)
    for (const line of await tab.underlineAreas())
      expect(line.top <= card!.top || line.top >= card!.bottom || line.left >= card!.right, 'off the words').toBe(true)
  })
})
