import { beforeAll, describe, it } from 'vitest'
import type { Mode } from '../../rules/types.ts'
import { expectOursAccessible } from './accessible.ts'
import { askFor, BOXES, WORDS, waitForSecondLook, waitForUnderline, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { writeLocal } from './local-storage.ts'

const stage = openStage()
const SITES = BOXES.filter(({ name }) => ['X post', 'X mobile page', 'Facebook post'].includes(name))
/** Two findings in one sentence, so that the card has a line for the other. */
const DRAFT = `I am a police officer and ${WORDS}. Four beers and I drove home drunk.`

beforeAll(async () => {
  const popup = await stage.stage.extensionPage('popup.html')
  await writeLocal(popup)
  await popup.close()
})

describe.each(SITES)('over $name', (box) => {
  const modes: Mode[] = box === SITES[0] ? ['look', 'acknowledge', 'reason', 'hold'] : ['look']
  it('everyone can use the question, the count, the card and the second look', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, DRAFT)
    await waitForUnderline(tab, 'drunk')
    await tab.waitForOurs('Whose account is this')
    await expectOursAccessible(tab, '.count')
    await tab.press('Alt+Shift+l')
    await expectOursAccessible(tab, '.card')
    await tab.press('Escape')
    for (const mode of modes) {
      await askFor(stage, mode)
      await tab.page.bringToFront()
      await tab.click(box.submit!)
      await waitForSecondLook(tab)
      await expectOursAccessible(tab, 'dialog.look')
      await tab.press('Escape')
      await tab.waitFor('the closed dialog', async () => (await tab.oursCount('dialog.look')) === 0)
    }
  })
})
