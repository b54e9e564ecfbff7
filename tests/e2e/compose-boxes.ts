import { expect } from 'vitest'
import type { TabState, ToTab } from '../../entrypoints/compose.content/messages.ts'
import type { Account, Mode } from '../../rules/types.ts'
import facebook from '../pages/facebook/site.ts'
import type { TestBox } from '../pages/sites.ts'
import x from '../pages/x/site.ts'
import type { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/**
 * Words that the sample policy discourages, the part of them that is underlined, and words that it leaves alone. Short: they
 * are typed some two thousand times.
 */
export const WORDS = 'I was hammered'
export const FLAGGED = 'hammered'
export const CALM = 'See you at the market on Saturday'

/** A compose box and the site whose name it carries. */
export interface ComposeBox extends TestBox {
  name: string
}

const named = (site: string, boxes: readonly TestBox[] = []): ComposeBox[] =>
  boxes.map((box) => ({ ...box, name: `${site} ${box.name}`.replace('Facebook Messenger', 'Messenger') }))

/** The boxes of the two sites that are looked at most closely. */
export const BOXES: readonly ComposeBox[] = [...named('X', x.boxes), ...named('Facebook', facebook.boxes)]

/**
 * One of each kind among them: an editor in the page, a field, one that posts on Enter, a line of a profile, a dialog. The
 * others differ in where they stand, which `sites.test.ts` goes through for every box.
 */
export const KINDS = BOXES.filter(({ name }) =>
  ['X post', 'X mobile page', 'X message', 'X profile', 'Facebook post', 'Facebook comment', 'Messenger'].includes(
    name,
  ),
)

/**
 * A box as if nobody had written in it, on the page that the tests of a box share: nothing stands in it, nothing of
 * ours is open, nothing was posted. An emptied box holds the next draft, so that what was looked at before is forgotten.
 */
export async function fresh(stage: Pick<ReturnType<typeof openStage>, 'shared'>, box: ComposeBox): Promise<Tab> {
  const tab = await stage.shared(box.url)
  if (await isAsked(tab)) {
    await tab.press('Escape')
    await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
  }
  if (await tab.isThere(box.editor)) {
    await empty(tab, box.editor)
    await tab.waitFor('an empty box', async () => (await tab.text(box.editor)).trim() === '')
  } else if (!box.open && tab.page.url() !== box.url) {
    // The box was left after it was saved.
    await tab.page.goto(box.url)
  }
  await tab.page.evaluate(() => {
    window.__posts.length = 0
  })
  return tab
}

/** Empties a box by keyboard, and waits until that was noticed: until then, a line under words that are gone is still there. */
export async function empty(tab: Tab, editor: string): Promise<void> {
  await tab.click(editor)
  await tab.press('Control+a')
  await tab.press('Backspace')
  await tab.waitFor('no underline', async () => (await tab.underlined()).length === 0)
}

/**
 * Opens a box, if it is not open, and types into it. Where the text has words that are underlined, waits for the first of them: from then on
 * the main bundle is there, which the first focus brought, and knows the policy.
 */
export async function write(tab: Tab, box: ComposeBox, text: string): Promise<void> {
  if (!(await tab.isThere(box.editor))) for (const step of box.open ?? []) await tab.click(step)
  await tab.goInto(box.editor)
  const flagged = text.indexOf(FLAGGED)
  const begun = flagged < 0 ? 0 : flagged + FLAGGED.length
  await tab.type(text.slice(0, begun))
  if (begun > 0) await waitForUnderline(tab, FLAGGED)
  await tab.type(text.slice(begun))
}

/**
 * Takes back step by step, each once the one before was done, until the text is again as it was. The editors differ in
 * whether what was typed right after a fix is a step of its own. In: what reads the text.
 */
export async function undoUntil(tab: Tab, read: () => Promise<string>, wanted: string): Promise<void> {
  for (let steps = 0; steps < 3; steps += 1) {
    const before = await read()
    if (before === wanted) return
    await tab.press('Control+z')
    await tab.waitFor('an undone step', async () => (await read()) !== before)
  }
  await expect.poll(read).toBe(wanted)
}

/** The words under underlines of every kind. */
export async function underlines(tab: Tab): Promise<string> {
  return (await tab.underlined()).map((line) => line.words).join(' | ')
}

export async function waitForUnderline(tab: Tab, words: string): Promise<void> {
  await tab.waitFor(`an underline under "${words}"`, async () => (await underlines(tab)).includes(words))
}

export async function waitForSecondLook(tab: Tab): Promise<void> {
  await tab.waitForOurs('Before you post')
}

/** Whether the second look is open. */
export async function isAsked(tab: Tab): Promise<boolean> {
  return (await tab.oursCount('dialog.look')) > 0
}

/** What of a stage is needed here: one that a test file shares, or one of a test's own. */
type Stage = Pick<ReturnType<typeof openStage>, 'backstage'>

/** What the extension's own pages call; the name is `browser` in Firefox too, but Chromium has only this. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } }
  tabs: {
    query(which: { url: string }): Promise<{ id: number }[]>
    sendMessage(tab: number, message: ToTab): Promise<TabState>
  }
}

/** Asks for this much before such words are posted, as the officer can on the options page. */
export async function askFor(stage: Stage, mode: Mode): Promise<void> {
  const { page } = await stage.backstage()
  await page.evaluate((discouraged) => chrome.storage.local.set({ tighterModes: { discouraged } }), mode)
}

/** Tells the extension whose account drafts are written from, as the officer answers it for each site. */
export async function setAccount(stage: Stage, account: Account): Promise<void> {
  const { page } = await stage.backstage()
  await page.evaluate(
    (own) =>
      chrome.storage.local.set({ sites: { x: { on: true, account: own }, mediawiki: { on: true, account: own } } }),
    account,
  )
}

/** What the popup is told of the tab that shows an address. */
export async function tabState(stage: Stage, url: string, message: ToTab = { kind: 'state' }): Promise<TabState> {
  const { page } = await stage.backstage()
  const answer = await page.evaluate(
    async (wanted, asked) => {
      const [tab] = await chrome.tabs.query({ url: wanted })
      return tab ? chrome.tabs.sendMessage(tab.id, asked) : null
    },
    `${new URL(url).origin}/*`,
    message,
  )
  if (!answer) throw new Error(`no tab shows ${url}`)
  return answer
}
