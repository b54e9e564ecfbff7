import { beforeAll, describe, it } from 'vitest'
import type { Mode } from '../../rules/types.ts'
import { expectOursAccessible } from './accessible.ts'
import { askFor, BOXES, WORDS, waitForSecondLook, waitForUnderline, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const SITES = BOXES.filter(({ name }) => ['X post', 'X mobile page', 'Facebook post'].includes(name))
/** Two findings in one sentence, so that the card has a line for the other. */
const DRAFT = `${WORDS}. Four beers and I drove home drunk. I am a police officer.`
/** What the second look can ask for, and what it shows then. */
const MODES: [Mode, string][] = [
  ['acknowledge', 'dialog.look input[type="checkbox"]'],
  ['reason', 'dialog.look textarea'],
  ['hold', 'dialog.look .clears'],
]

beforeAll(() => writeLocal(stage))

describe.each(SITES)('over $name', (box) => {
  const ask = async (tab: Tab, mark: string) => {
    await tab.click(box.submit!)
    await waitForSecondLook(tab)
    await expectOursAccessible(tab, mark)
  }
  it('everyone can use the question, the count, the card and the second look', async () => {
    await askFor(stage, 'look')
    const tab = await stage.site(box.url)
    await write(tab, box, DRAFT)
    await waitForUnderline(tab, 'drunk')
    await tab.waitForOurs('Whose account is this')
    await expectOursAccessible(tab, '.count')
    await tab.press('Alt+Shift+l')
    await expectOursAccessible(tab, '.card')
    await tab.press('Escape')
    await ask(tab, 'dialog.look')
  })

  it.runIf(box === SITES[0]).each(MODES)(
    'everyone can use the second look that asks for more: %s',
    async (mode, mark) => {
      await askFor(stage, mode)
      const tab = await stage.site(box.url)
      await write(tab, box, DRAFT)
      await ask(tab, mark)
    },
  )
})
