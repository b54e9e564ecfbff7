import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { EXTENSION } from './browser.ts'
import { askFor, BOXES, isAsked, tabState, WORDS, waitForSecondLook, write } from './compose-boxes.ts'
import { Stage } from './stage.ts'

/** What of ours is broken, by a line put before the main bundle in its own world. */
const BROKEN = [
  { what: 'the whole bundle', line: 'throw new Error("broken");', says: 'could not start', asks: false },
  {
    what: 'drawing',
    line: 'self.Highlight = class { constructor() { throw new Error("broken") } };',
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

it.each(BROKEN)(
  'with $what broken, typing goes on, the post goes through, and the popup can say what failed',
  async ({ line, says, asks }) => {
    const folder = await mkdtemp(join(tmpdir(), 'second-look-broken-'))
    await cp(EXTENSION[inject('browser')], folder, { recursive: true })
    const bundle = join(folder, 'composer.js')
    await writeFile(bundle, line + (await readFile(bundle, 'utf8')))
    const stage = await Stage.open(inject('browser'), { extension: folder })
    try {
      await askFor(stage, 'look')
      const box = BOXES[0]!
      const tab = await stage.site(box.url)
      await write(tab, box, WORDS)
      await tab.click(box.submit!)
      if (asks) {
        await waitForSecondLook(tab)
        await tab.clickOurs('Post anyway')
      }
      await tab.waitFor('the post', async () => (await tab.posts()).length > 0)
      expect((await tab.posts()).map((post) => post.texts)).toEqual([[WORDS]])
      expect(await isAsked(tab)).toBe(false)
      expect((await tabState(stage, box.url)).problems.join('\n')).toContain(says)
    } finally {
      await stage.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
