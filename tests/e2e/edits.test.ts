import { beforeAll, describe, expect, it } from 'vitest'
import {
  askFor,
  FLAGGED,
  isAsked,
  setAccount,
  tabState,
  underlines,
  WORDS,
  waitForSecondLook,
} from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/** An article is edited whole: what others wrote in it is theirs, until the writer changes it. */

const stage = openStage()
const OLD = 'I was so hammered last night. Nothing came of it, the mayor said in 1990.'
const LATE_MS = 300
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface Edit {
  name: string
  url: string
  editor: string
  /** Pressed before the control that saves is there. */
  next?: string
  save: string
}

const EDITS: readonly Edit[] = [
  {
    name: 'the source',
    url: 'https://en.wikipedia.org/w/index.php?title=Old_town&action=edit',
    editor: '#wpTextbox1',
    save: '#wpSave',
  },
  {
    name: 'VisualEditor',
    url: 'https://en.wikipedia.org/wiki/Old_town',
    editor: '.ve-ce-documentNode',
    next: '.ve-ui-toolbar-saveButton a',
    save: '.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a',
  },
]

/** Opens the article and waits until it was read as it stands. */
async function open({ url, editor }: Edit): Promise<Tab> {
  const tab = await stage.site(url)
  await tab.click(editor)
  await tab.waitFor('the draft', async () => (await tabState(stage, url)).draft?.length === OLD.length)
  await tab.page.bringToFront()
  await tab.press('Control+End')
  return tab
}

/** The old words alone, and what is typed right after them, are read: then what is missing is not just late. */
async function typeCalmly(tab: Tab, { url }: Edit, words: string): Promise<void> {
  await tab.type(words)
  await tab.waitFor('the draft', async () => (await tabState(stage, url)).draft?.length === OLD.length + words.length)
  await tab.page.bringToFront()
  await pause(LATE_MS)
}

async function save(tab: Tab, { next, save }: Edit): Promise<void> {
  if (next) await tab.click(next)
  await tab.click(save)
}

beforeAll(async () => {
  await askFor(stage, 'look')
  await setAccount(stage, 'personal')
})

describe.each(EDITS)('an old article in $name', (edit) => {
  it('is saved untouched where the writer added nothing to look at', async () => {
    const tab = await open(edit)
    await typeCalmly(tab, edit, ' The town has a market.')
    expect(await underlines(tab)).toBe('')
    await save(tab, edit)
    await tab.waitFor('the post', async () => (await tab.posts()).length === 1)
    expect((await tab.posts())[0]!.texts.join('\n')).toContain(`${OLD} The town has a market.`)
    expect(await isAsked(tab)).toBe(false)
  })

  it('is asked about for the words that the writer added, and for no others; saved once', async () => {
    const tab = await open(edit)
    await tab.type(` ${WORDS} too.`)
    await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
    const { draft } = await tabState(stage, edit.url)
    expect(draft!.findings.map(({ start }) => start > OLD.length)).not.toContain(false)
    await tab.page.bringToFront()
    await save(tab, edit)
    await waitForSecondLook(tab)
    const asked = await tab.inOurs((roots) =>
      roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('dialog.look')]).map((dialog) => dialog.innerText),
    )
    expect(asked.join().split(FLAGGED)).toHaveLength(2)
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length === 1)
    await pause(LATE_MS)
    expect(await tab.posts()).toHaveLength(1)
  })

  it('is the writer’s where they change the sentence', async () => {
    const tab = await open(edit)
    await tab.press('Control+Home')
    await tab.type('Back ')
    await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
  })
})

it.each(EDITS)('is the writer’s before any script of ours has come: $name', async ({ url, editor }) => {
  const tab = await stage.site(url)
  // In one go with the first focus: no message goes to and fro in between.
  await tab.page.evaluate(
    (wanted, words) => {
      const box = document.querySelector<HTMLElement>(wanted)!
      box.focus()
      if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length)
      else document.getSelection()!.selectAllChildren(box)
      document.getSelection()!.collapseToEnd()
      document.execCommand('insertText', false, words)
    },
    editor,
    ` ${WORDS} too.`,
  )
  await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
  expect((await tabState(stage, url)).draft!.findings.map(({ start }) => start > OLD.length)).not.toContain(false)
})

it('reads all of the source after a preview, which has the writer’s words in it', async () => {
  const tab = await stage.site('https://en.wikipedia.org/w/index.php?title=Old_town&action=submit')
  await tab.click('#wpTextbox1')
  await tab.waitFor('the underline', async () => (await underlines(tab)).includes(FLAGGED))
})
