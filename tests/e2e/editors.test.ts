import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest'
import {
  askFor,
  CALM,
  FLAGGED,
  isAsked,
  setAccount,
  tabState,
  undoUntil,
  WORDS,
  waitForSecondLook,
  waitForUnderline,
} from './compose-boxes.ts'
import { EDITOR_CASES, type EditorCase, editorUrl, model, put } from './editor-boxes.ts'
import { EDITORS } from './editor-files.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const POST = '#post'
/** A word for which a milder one is offered, and that one. */
const SWEAR = 'bullshit'
const MILD = 'nonsense'
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

beforeAll(() => askFor(stage, 'look'))

/** The findings that the popup is told of, which have their places in the text as it was read. */
async function findings(one: EditorCase) {
  const { draft } = await tabState(stage, editorUrl(one))
  if (!draft) throw new Error('no draft')
  return { length: draft.length, places: draft.findings.map(({ quote, start, end }) => ({ quote, start, end })) }
}

async function fixByKey(tab: Tab): Promise<void> {
  await tab.press('Alt+Shift+l')
  await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
  // A person reads first; without a pause the editors would make one step of the typing and the fix.
  await pause(1100)
  await tab.clickOurs('.card .ways .primary')
}

/** Puts the caret at the end, by way of the start: an editor that is still busy with an undo overhears a first move. */
async function goToEnd(tab: Tab): Promise<void> {
  for (const keys of ['Control+Home', 'Control+End']) {
    // Pressed again, as a person would, where the editor has put its own selection back.
    await tab.waitFor('a caret', async () => {
      await tab.press(keys)
      await pause(300)
      return tab.page.evaluate(() => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) return field.selectionStart === field.selectionEnd
        return document.getSelection()?.isCollapsed ?? false
      })
    })
  }
}

const lines = async (tab: Tab) => (await tab.underlined()).map(({ words }) => words).join(' | ')
const until = (tab: Tab, what: string, ask: (text: string) => boolean) =>
  tab.waitFor(what, async () => ask(await model(tab)))
const holds = (tab: Tab, text: string) => expect.poll(() => model(tab), { message: 'the editor’s model' }).toBe(text)

describe('the list of editors', () => {
  it('has every file', () => {
    expect([...new Set(EDITOR_CASES.map(({ id, file }) => file ?? id))].sort()).toEqual(EDITORS)
  })
})

describe.each(EDITOR_CASES)('$id', (one) => {
  let tab: Tab
  // One page for all cases of an editor; each begins with nothing in it.
  beforeAll(async () => {
    tab = await stage.stage.site(editorUrl(one))
    await tab.page.waitForSelector(one.box)
  })
  afterAll(() => tab?.close())
  beforeEach(async (test) => {
    onTestFailed(async () => {
      await tab.shot(`failed-${one.id}-${test.task.name.replace(/\W+/g, '-').slice(0, 40)}`)
    })
    await tab.page.bringToFront()
    await tab.page.evaluate(() => {
      window.__posts.length = 0
      if (window.__model.text() !== '') window.__model.clear()
    })
    // A field that the page empties says nothing of it; the click does.
    await tab.click(one.box)
    await tab.waitFor('an empty editor', async () => (await model(tab)) === '' && (await tab.underlined()).length === 0)
    await tab.clickInto(one.box)
  })

  it('is typed into anywhere, and its underlines and its undo follow', async () => {
    await tab.type(`Now ${WORDS}`)
    await waitForUnderline(tab, FLAGGED)
    await tab.type(' and more')
    await tab.press('Home')
    await tab.type('Well. ')
    await holds(tab, `Well. Now ${WORDS} and more`)
    await tab.waitFor('its line still', async () => (await lines(tab)) === FLAGGED)
    // Some take back a letter at a time.
    for (let rounds = 0; rounds < 10 && (await model(tab)).includes(FLAGGED); rounds += 1) {
      for (let steps = 0; steps < 8; steps += 1) await tab.press('Control+z')
    }
    await until(tab, 'an undone draft', (text) => !text.includes(FLAGGED))
    await tab.waitFor('no underline', async () => (await lines(tab)) === '')
    await tab.type(CALM)
    await until(tab, 'what was typed', (text) => text.includes(CALM))
  })

  it('is read as its own model holds it, line by line and letter by letter', async () => {
    await tab.type('Well 🙂👮🏽‍♀️ it is\nlate')
    await tab.press('Enter')
    await tab.press('Enter')
    await tab.type(`Some day ${WORDS} yes`)
    await waitForUnderline(tab, FLAGGED)
    const text = `Well 🙂👮🏽‍♀️ it is\nlate\n\nSome day ${WORDS} yes`
    await holds(tab, text)
    const start = text.indexOf(FLAGGED)
    await expect
      .poll(() => findings(one))
      .toEqual({ length: text.length, places: [{ quote: FLAGGED, start, end: start + FLAGGED.length }] })
  })

  it.runIf(one.atoms)('is read with mentions and pictures of emoji', async () => {
    await tab.type('Hi ')
    await put(tab, 'mention', 'Ann')
    await tab.type(' and ')
    await put(tab, 'emoji', '🎉')
    await tab.type(` so ${WORDS} `)
    await put(tab, 'emoji', '🎉')
    await waitForUnderline(tab, FLAGGED)
    const text = await model(tab)
    expect(text.replace(/@(?=Ann)/, '').replace('Ann  ', 'Ann ')).toBe(`Hi Ann and 🎉 so ${WORDS} 🎉`)
    const start = text.indexOf(FLAGGED)
    await expect
      .poll(() => findings(one))
      .toEqual({ length: text.length, places: [{ quote: FLAGGED, start, end: start + FLAGGED.length }] })
  })

  it('is held, asked about, and posted once as its model holds it', async () => {
    await tab.type(`Some day ${WORDS}`)
    await tab.click(POST)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
    await tab.press('Enter')
    await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
    // The keyboard is back in the draft.
    await tab.type('!')
    await until(tab, 'the typed sign', (text) => text.includes('!'))
    const text = await model(tab)
    // Pressed again after a while, it is the person's decision; at once, it is asked again.
    if (one.keys === false) await tab.click(POST)
    else await tab.press('Control+Enter')
    await tab.waitFor('an answer', async () => (await tab.posts()).length > 0 || (await isAsked(tab)))
    if (await isAsked(tab)) await tab.clickOurs('Post anyway')
    await tab.waitForPosts(1)
    await pause(200)
    expect((await tab.posts()).map(({ texts }) => texts)).toEqual([[text]])
    await tab.click(one.box)
    await tab.type(CALM)
    await tab.click(POST)
    await tab.waitForPosts(2)
    expect(await isAsked(tab)).toBe(false)
  })

  it('takes a fix into its model, its undo, and the typing after it', async () => {
    await tab.type('First line')
    await tab.press('Enter')
    await tab.type(`What ${SWEAR} this is`)
    await waitForUnderline(tab, SWEAR)
    await fixByKey(tab)
    await until(tab, 'the new words', (text) => text === `First line\nWhat ${MILD} this is`)
    await tab.waitFor('no underline', async () => (await lines(tab)) === '')
    await tab.type('!')
    await until(tab, 'the letter after them', (text) => text === `First line\nWhat ${MILD}! this is`)
    await undoUntil(tab, () => model(tab), `First line\nWhat ${SWEAR} this is`)
    await waitForUnderline(tab, SWEAR)
    await goToEnd(tab)
    await tab.type(', friends')
    await holds(tab, `First line\nWhat ${SWEAR} this is, friends`)
  })

  it.runIf(one.atoms)('takes a fix beside a mention and a picture of an emoji, and leaves both whole', async () => {
    await tab.type('Hi ')
    await put(tab, 'mention', 'Ann')
    await tab.type(' and ')
    await put(tab, 'emoji', '🎉')
    await tab.type(` what ${SWEAR} is `)
    await put(tab, 'emoji', '🎉')
    await waitForUnderline(tab, SWEAR)
    const before = await model(tab)
    await fixByKey(tab)
    await until(tab, 'the new words', (text) => text === before.replace(SWEAR, MILD))
    await tab.waitFor('no underline', async () => (await lines(tab)) === '')
    await tab.type('!')
    await until(tab, 'the letter after them', (text) => text === before.replace(SWEAR, `${MILD}!`))
    for (let tries = 0; tries < 3 && !(await model(tab)).includes(SWEAR); tries += 1) {
      await tab.press('Control+z')
      await pause(60)
    }
    await expect.poll(() => model(tab)).toBe(before)
    await waitForUnderline(tab, SWEAR)
  })

  it('takes words out where the fix is to leave them out', async () => {
    await setAccount(stage, 'official')
    try {
      await tab.type('Officer Dana Reyes was born on 04/12/1988 in town')
      await waitForUnderline(tab, '04/12/1988')
      await fixByKey(tab)
      await until(tab, 'the shorter draft', (text) => /^Officer Dana Reyes was born on ?[ \u00a0]?in town$/.test(text))
      await undoUntil(tab, () => model(tab), 'Officer Dana Reyes was born on 04/12/1988 in town')
    } finally {
      await setAccount(stage, 'personal')
    }
  })

  it('is not touched by what is found in it', async () => {
    await tab.type(`Now ${WORDS} then`)
    for (let left = 0; left < 3; left += 1) await tab.press('ArrowLeft')
    await waitForUnderline(tab, FLAGGED)
    await pause(700)
    const words = (await tab.underlineAreas())[0]!
    await tab.page.evaluate((selector) => {
      const seen: string[] = []
      Object.assign(window, { __touched: seen })
      const box = document.querySelector(selector)!.closest('.editor-box')!
      const everything = { subtree: true, childList: true, attributes: true, characterData: true }
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(box, everything)
      for (const type of ['selectionchange', 'focusin', 'focusout', 'scroll', 'beforeinput', 'input']) {
        document.addEventListener(type, () => seen.push(type), { capture: true })
      }
    }, one.box)
    await tab.page.mouse.move(words.left + 5, words.top - 8)
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    // All that is drawn is drawn anew.
    await tab.page.evaluate(() => window.dispatchEvent(new Event('resize')))
    await tab.page.mouse.move(5, 5)
    await tab.waitFor('no card', async () => (await tab.oursCount('.card')) === 0)
    const touched = await tab.page.evaluate(() => (window as unknown as { __touched: string[] }).__touched)
    expect(touched).toEqual([])
    await tab.type('X')
    await holds(tab, `Now ${WORDS} tXhen`)
  })

  it.runIf(stage.name === 'chromium')('is quiet while an input method composes', async () => {
    await tab.type(`Now ${WORDS} `)
    await waitForUnderline(tab, FLAGGED)
    const session = await tab.page.createCDPSession()
    for (const text of ['k', 'か', 'かん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    await pause(400)
    expect(await tab.oursCount('.card')).toBe(0)
    await session.send('Input.insertText', { text: '漢' })
    await until(tab, 'the word', (text) => text === `Now ${WORDS} 漢`)
  })
})
