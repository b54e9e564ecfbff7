import { beforeEach, describe, expect, it } from 'vitest'
import { BOXES, CALM, type ComposeBox, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { readLocal, writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const boxOf = (name: string) => BOXES.find((box) => box.name === name)!

const asked = (tab: Tab) => tab.waitForOurs('Whose account is this on')
const isSeen = async (tab: Tab) => (await tab.ours()).includes('Whose account')
const isAsked = async (tab: Tab) => (await tab.oursCount('.ask')) > 0

const reads = (tab: Tab, box: ComposeBox, text: string) =>
  expect.poll(async () => (await tab.text(box.editor)).trim(), { message: 'the text of the box' }).toBe(text)

/** What of the page lies under the question: nothing that is written in or pressed to post. */
const covered = async (tab: Tab, selectors: readonly string[]) => {
  const [strip] = await tab.inOurs((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('.ask')])
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { left, top, right, bottom }
      }),
  )
  return tab.page.evaluate(
    (ours, wanted) =>
      wanted.filter((selector) => {
        const area = document.querySelector(selector)?.getBoundingClientRect()
        if (!area || !ours) return false
        return area.left < ours.right && ours.left < area.right && area.top < ours.bottom && ours.top < area.bottom
      }),
    strip,
    selectors,
  )
}

/** On how many lines the answers stand. */
const linesOfAnswers = (tab: Tab) =>
  tab.inOurs((roots) => {
    const tops = roots
      .flatMap((root) => [...root.querySelectorAll('.ask legend, .ask button')])
      .map((element) => element.getBoundingClientRect().bottom)
    return Math.max(...tops) - Math.min(...tops) < 16 ? 1 : tops.length
  })

beforeEach(() => writeLocal(stage))

describe.each([boxOf('X post'), boxOf('X post dialog'), boxOf('Facebook post'), boxOf('Facebook comment')])(
  'the account question by the box of $name',
  (box) => {
    it('comes at the first draft, covers neither draft nor Post, and takes no focus', async () => {
      const tab = await stage.site(box.url)
      for (const step of box.open ?? []) await tab.click(step)
      await tab.click(box.editor)
      await new Promise((done) => setTimeout(done, 1200))
      expect(await isAsked(tab)).toBe(false)
      await tab.type(CALM)
      await asked(tab)
      expect(await tab.focusInOurs()).toBeNull()
      expect(await covered(tab, [box.editor, ...(box.submit ? [box.submit] : [])])).toEqual([])
      await expect.poll(() => linesOfAnswers(tab), { message: 'lines that the question takes' }).toBe(1)
      await tab.type(' and on')
      await reads(tab, box, `${CALM} and on`)
      await tab.shot(`account-question-${box.name.replace(/\W/g, '-')}`)
      if (stage.name === 'firefox') return
      await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      await tab.type('.')
      await tab.shot(`account-question-dark-${box.name.replace(/\W/g, '-')}`)
    })
  },
)

describe('the answer', () => {
  const box = boxOf('X post')

  it('is kept for the site, and the draft is checked under it', async () => {
    const department = JSON.stringify({ format: 1, policy: 'colchester-2020', department: { name: 'Colchester PD' } })
    await writeLocal(stage, { department: { text: department, date: '2026-01-01' } })
    const tab = await stage.site(box.url)
    await write(tab, box, 'The town manager cut the park hours and nobody on the council will say why.')
    await asked(tab)
    expect(await tab.underlined()).toEqual([])
    await tab.clickOurs('Mine, another name')
    await tab.waitForOurs('Do you work undercover, or may you?')
    await tab.clickOurs('No')
    await tab.waitFor('no question', async () => !(await isAsked(tab)))
    await expect
      .poll(async () => (await readLocal(stage)).sites)
      .toEqual({ x: { on: true, account: 'anonymous', undercover: false } })
    await tab.page.bringToFront()
    await tab.waitForUnderlines()
    const again = await stage.site(box.url)
    await write(again, box, CALM)
    await new Promise((done) => setTimeout(done, 1500))
    expect(await isAsked(again)).toBe(false)
    // On another site the account is another one; the person is the same.
    const other = await stage.site(boxOf('Facebook post').url)
    await write(other, boxOf('Facebook post'), CALM)
    await asked(other)
    await other.clickOurs('The department’s')
    await other.waitFor('no question', async () => !(await isAsked(other)))
    await expect
      .poll(async () => (await readLocal(stage)).sites)
      .toMatchObject({ facebook: { account: 'official', undercover: false } })
  })

  it('leaves the caret in the draft where it is given by mouse, and hands on the keyboard where it had it', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, CALM)
    await asked(tab)
    await tab.clickOurs('Mine')
    await tab.waitForOurs('Do you work undercover')
    expect(await tab.focusInOurs()).toBeNull()
    await tab.type(' and on')
    await reads(tab, box, `${CALM} and on`)
    await tab.press('Alt+Shift+l')
    await expect.poll(() => tab.focusInOurs()).toBe('No')
    await tab.press('Enter')
    await tab.waitFor('no question', async () => !(await isAsked(tab)))
    await tab.type(' and on')
    await reads(tab, box, `${CALM} and on and on`)

    await writeLocal(stage)
    const again = await stage.site(box.url)
    await write(again, box, CALM)
    await asked(again)
    await again.press('Alt+Shift+l')
    await expect.poll(() => again.focusInOurs()).toBe('Mine')
    await again.press('Enter')
    await expect.poll(() => again.focusInOurs()).toBe('No')
  })

  it('can wait: "Later" lets it go for this page, by click or by Escape', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, CALM)
    await asked(tab)
    await tab.press('Alt+Shift+l')
    await expect.poll(() => tab.focusInOurs()).toBe('Mine')
    await tab.press('Escape')
    await tab.waitFor('no question', async () => !(await isAsked(tab)))
    await tab.type(' and on')
    await reads(tab, box, `${CALM} and on`)
    await new Promise((done) => setTimeout(done, 1200))
    expect(await isAsked(tab)).toBe(false)
    expect((await readLocal(stage)).sites).toBeUndefined()
  })

  it.each(['under the body, untouched', 'deep in the page, once the pointer moves'])(
    'gives way to a dialog that opens by itself %s',
    async (where) => {
      const tab = await stage.site(box.url)
      await write(tab, box, CALM)
      await asked(tab)
      const isDeep = where.startsWith('deep')
      await tab.page.evaluate((deep) => {
        const dialog = document.createElement('div')
        dialog.setAttribute('role', 'alertdialog')
        dialog.setAttribute('aria-modal', 'true')
        dialog.textContent = 'Your session ends soon'
        dialog.id = 'by-itself'
        const parent = deep ? document.querySelector('main, [role="main"], #root, #react-root') : document.body
        if (!parent) throw new Error('nothing to hang it in')
        parent.append(dialog)
      }, isDeep)
      if (isDeep) await tab.page.mouse.move(30, 30)
      await tab.waitFor('no question', async () => !(await isSeen(tab)))
      await tab.page.evaluate(() => document.getElementById('by-itself')!.remove())
      await tab.page.mouse.move(40, 40)
      await tab.waitFor('the question again', () => isSeen(tab))
    },
  )
})
