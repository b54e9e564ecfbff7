import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { EXTENSION } from './browser.ts'
import { askFor, BOXES, isAsked, tabState, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { Stage } from './stage.ts'

/** What of ours is broken, by a line put before one of its scripts in its own world: before the main bundle unless it says. */
const BROKEN: readonly { what: string; script?: string; line: string; says: string; asks: boolean }[] = [
  { what: 'the whole bundle', line: 'throw new Error("broken");', says: 'could not start', asks: false },
  {
    what: 'the list of concerns',
    script: 'concerns-tz.js',
    line: 'throw new Error("broken");',
    says: 'could not start',
    asks: false,
  },
  {
    what: 'drawing',
    line: 'Range.prototype.getClientRects = () => { throw new Error("broken") };',
    says: 'could not draw',
    asks: true,
  },
  {
    what: 'the dialog',
    line: 'HTMLDialogElement.prototype.showModal = () => { throw new Error("broken") };',
    says: 'the post went through',
    asks: false,
  },
  {
    what: 'reading',
    line: 'self.getComputedStyle = () => { throw new Error("broken") };',
    says: 'Second Look failed',
    asks: false,
  },
]

let folder = ''
let stage: Stage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-broken-'))
  await cp(EXTENSION[inject('browser')], folder, { recursive: true })
  for (const { what, script = 'composer.js', line } of BROKEN) {
    const bundle = join(folder, script)
    // One browser for all of them: the page says what is broken in it.
    const broken = `if (document.documentElement.dataset.broken === ${JSON.stringify(what)}) { ${line} }\n`
    await writeFile(bundle, broken + (await readFile(bundle, 'utf8')))
  }
  stage = await Stage.open(inject('browser'), { extension: folder })
  await askFor(stage, 'look')
})
afterAll(async () => {
  await stage.close()
  await rm(folder, { recursive: true, force: true })
})

it.each(BROKEN)(
  'with $what broken, typing goes on, the post goes through, and the popup can say what failed',
  async ({ what, says, asks }) => {
    const box = BOXES[0]!
    const tab = await stage.site(box.url)
    try {
      await tab.page.evaluate((name) => {
        document.documentElement.dataset.broken = name
      }, what)
      for (const step of box.open ?? []) await tab.click(step)
      await tab.click(box.editor)
      // As fast as can be: the whole draft may stand there before our scripts have come.
      await tab.type(WORDS)
      await tab.waitFor('what is broken, or what is found', async () => {
        const { problems, draft } = await tabState(stage, box.url)
        return problems.length > 0 || (draft?.findings.length ?? 0) > 0
      })
      await tab.page.bringToFront()
      await tab.click(box.submit!)
      if (asks) {
        await waitForSecondLook(tab)
        await tab.clickOurs('Post anyway')
      }
      expect((await tab.waitForPosts(1)).map((post) => post.texts)).toEqual([[WORDS]])
      expect(await isAsked(tab)).toBe(false)
      await expect.poll(async () => (await tabState(stage, box.url)).problems.join('\n')).toContain(says)
    } finally {
      // The popup is told of the one tab that shows the address.
      await tab.close()
    }
  },
)
