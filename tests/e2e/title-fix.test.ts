import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BOXES, underlines, waitForUnderline } from './compose-boxes.ts'
import { openStage } from './harness.ts'

const stage = openStage()
const MILLBROOK = readFileSync(join(import.meta.dirname, '../../examples/millbrook.department.json'), 'utf8')

beforeAll(() => stage.stage.loadDepartment(MILLBROOK))

describe('the title before a name', () => {
  const box = { ...BOXES.find(({ name }) => name === 'X profile')!, editor: 'input[name="displayName"]' }

  it('is left out by one click, and the profile is saved without it', async () => {
    const tab = await stage.site(box.url)
    await tab.click(box.editor)
    await tab.type('Sgt. Dana Cole')
    await waitForUnderline(tab, 'Sgt. Dana Cole')
    await tab.press('Alt+Shift+l')
    await tab.waitFor('the card', async () => (await tab.oursCount('.card')) === 1)
    await tab.clickOurs('Leave the title out')
    await tab.waitFor('the name alone', async () => (await tab.text(box.editor)) === 'Dana Cole')
    await tab.waitFor('no underline', async () => (await underlines(tab)) === '')
    await tab.press('Control+z')
    await tab.waitFor('the title again', async () => (await tab.text(box.editor)) === 'Sgt. Dana Cole')
    await waitForUnderline(tab, 'Sgt. Dana Cole')
    await tab.press('Alt+Shift+l')
    await tab.clickOurs('Leave the title out')
    await tab.waitFor('the name alone', async () => (await tab.text(box.editor)) === 'Dana Cole')
    await tab.click(box.submit!)
    await tab.waitFor('the post', async () => (await tab.posts()).length > 0)
    expect((await tab.posts())[0]!.texts[0]).toBe('Dana Cole')
  })
})
