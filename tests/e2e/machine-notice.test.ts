import { describe, expect, it } from 'vitest'
import { expectOursAccessible } from './accessible.ts'
import { BOXES, CALM, isAsked, tabState, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import { readLocal, writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

/** What the policy says of using the department's computers for social media reaches the person on the site itself, once. */

const stage = openStage()
const X = BOXES.find(({ name }) => name === 'X post')!
const FACEBOOK = BOXES.find(({ name }) => name === 'Facebook post')!
const NOTICE = 'This computer is marked as the department’s'
/** The notice comes in a pause of 0.9 s. */
const LATE_MS = 1500
const pause = () => new Promise((done) => setTimeout(done, LATE_MS))

interface Kept {
  policy: string
  equipment?: 'department' | 'own'
  account?: string
  authorizations?: readonly object[]
}

async function keep({ policy, equipment, account = 'personal', authorizations = [] }: Kept): Promise<void> {
  const text = JSON.stringify({
    format: 1,
    policy,
    department: { name: 'Millbrook PD' },
    ...(equipment && { equipment }),
  })
  const own = { on: true, account }
  await writeLocal(stage, {
    department: { text, date: '2026-01-01' },
    sites: { x: own, facebook: own },
    authorizations,
  })
}

const isThere = async (tab: Tab) => (await tab.oursCount('.ask')) > 0

describe('what the policy says of this computer', () => {
  it('comes at the first draft, holds nothing, is read once on a site, and again on the next one', async () => {
    await keep({ policy: 'colchester-2020', equipment: 'department' })
    const tab = await stage.site(X.url)
    await write(tab, X, CALM)
    await tab.waitForOurs(NOTICE)
    await expect.poll(() => tab.ours()).toContain('II.a.iii.1.e')
    expect(await tab.focusInOurs()).toBeNull()
    await tab.type(' and on')
    expect((await tab.text(X.editor)).trim()).toBe(`${CALM} and on`)
    await tab.click(X.submit!)
    await tab.waitFor('the post', async () => (await tab.posts()).length === 1)
    expect(await isAsked(tab)).toBe(false)

    await write(tab, X, CALM)
    await tab.waitForOurs(NOTICE)
    await tab.shot('machine-notice')
    await expectOursAccessible(tab, '.ask')
    await tab.clickOurs('Got it')
    await tab.waitFor('no notice', async () => !(await isThere(tab)))
    expect(await tab.text(X.editor)).toContain(CALM)
    const noted = 'colchester-2020, II.a.iii.1.e caution'
    expect((await readLocal(stage)).sites).toEqual({
      x: { on: true, account: 'personal', noted },
      facebook: { on: true, account: 'personal' },
    })

    const again = await stage.site(X.url)
    await write(again, X, CALM)
    await pause()
    expect(await isThere(again)).toBe(false)
    const other = await stage.site(FACEBOOK.url)
    await write(other, FACEBOOK, CALM)
    await other.waitForOurs(NOTICE)
  })

  it('comes again where another clause speaks of it; the keyboard reaches it, and Escape puts it off', async () => {
    await keep({ policy: 'iacp-2010', account: 'official', equipment: 'own' })
    const tab = await stage.site(X.url)
    await write(tab, X, CALM)
    await tab.waitForOurs('IV.A.3.c')
    await tab.press('Alt+Shift+l')
    await expect.poll(() => tab.focusInOurs()).toBe('Got it')
    await tab.press('Escape')
    await tab.waitFor('no notice', async () => !(await isThere(tab)))
    await tab.type('.')
    await pause()
    expect(await isThere(tab)).toBe(false)
  })

  it.each<[string, Kept]>([
    ['the computer is not marked', { policy: 'iacp-2010' }],
    ['the policy says nothing of it', { policy: 'ma-draft', equipment: 'department' }],
    [
      'a permission clears it',
      {
        policy: 'iacp-2010',
        equipment: 'department',
        authorizations: [
          { id: 'a', clauses: ['IV.A.3.b'], from: 'official', by: 'Chief Alan Pruitt', date: '2026-01-05' },
        ],
      },
    ],
  ])('does not come where %s', async (_why, kept) => {
    await keep(kept)
    const tab = await stage.site(X.url)
    await write(tab, X, CALM)
    await tab.waitFor('the draft', async () => (await tabState(stage, X.url)).draft !== null)
    await tab.page.bringToFront()
    await pause()
    expect(await isThere(tab)).toBe(false)
  })
})
