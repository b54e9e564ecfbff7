import { expect, it } from 'vitest'
import { BOXES, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'

// What is reloaded is no browser to leave to the next file.
const stage = openStage({ args: [] })

declare const chrome: { runtime: { reload(): void } }

it('an update of the extension leaves an open draft, and says so where it can be checked no more', async () => {
  const box = BOXES.find(({ name }) => name === 'X post')!
  const tab = await stage.site(box.url)
  await write(tab, box, 'I was so hammered')
  // What is put off has no say in it.
  await tab.waitForOurs('Whose account is this')
  await tab.clickOurs('Later')
  const { page } = await stage.extensionPage('card.html')
  // The page goes with the extension.
  await page.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => {})
  await new Promise((done) => setTimeout(done, 1500))
  await tab.page.bringToFront()
  await tab.type(' last night')
  await expect.poll(() => tab.text(box.editor)).toContain('I was so hammered last night')
  if (stage.name === 'chromium') {
    await tab.waitForOurs('Second Look was updated.')
    expect(await tab.underlined()).toEqual([])
    await tab.shot('outlived')
    await tab.clickOurs('Got it')
    expect(await tab.ours()).toBe('')
    await tab.click(box.submit!)
  } else {
    // Firefox brings the new scripts into open pages by itself.
    await tab.waitForUnderlines()
    expect(await tab.ours()).not.toContain('Second Look was updated.')
    await tab.click(box.submit!)
  }
  expect((await tab.waitForPosts(1)).map(({ texts }) => texts.join())).toEqual(['I was so hammered last night'])
})
