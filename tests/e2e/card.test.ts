import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openStage } from './harness.ts'
import { readLocal, writeLocal } from './local-storage.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const MILLBROOK = join(import.meta.dirname, '../../examples/millbrook.department.json')

/** Fills what the extension keeps, as if it had always been so. */
const keep = (values: Record<string, unknown> = {}) => writeLocal(stage, values)

async function openCard(): Promise<Tab> {
  const tab = await stage.extensionPage('card.html')
  await tab.page.waitForSelector('.entry')
  return tab
}

async function cardOf(text: string, shown?: string): Promise<Tab> {
  await keep({ department: { text, date: '2026-01-01' }, ...(shown && { cardShown: shown }) })
  return openCard()
}

afterEach(() => keep())

describe.skipIf(stage.name === 'firefox')('on paper', () => {
  it('the card fits on two sides', async () => {
    const tab = await cardOf(await readFile(MILLBROOK, 'utf8'))
    const pdf = await tab.page.pdf({ format: 'letter' })
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g),
    ).toHaveLength(2)
  })
})

describe('the policy card', () => {
  it('says in order what the policy in force says', async () => {
    const tab = await cardOf(await readFile(MILLBROOK, 'utf8'))
    await expect.poll(() => tab.text('h1')).toBe('Millbrook Police Department: policy card')
    const titles = await tab.page.$$eval('.card-section h2', (all) => all.map(({ innerText }) => innerText))
    expect(titles.slice(0, 4)).toEqual(['Prohibited', 'Needs authorization', 'Strongly discouraged', 'Cautions'])
    expect(titles).toContain('Your own rights')
    expect(titles).toContain('What no machine can check')
  })

  it('says once what changed since it was last read', async () => {
    const before = '{"format": 1, "policy": "ma-draft"}'
    const after = '{"format": 1, "policy": "ma-draft", "clauses": {"IV.C.9.b": {"level": "prohibited"}}}'
    const tab = await cardOf(after, before)
    await tab.page.waitForSelector('.changed')
    await expect.poll(() => tab.text('.changed')).toContain('IV.C.9.b')
    await expect.poll(async () => Object.keys(await readLocal(stage))).toContain('cardShown')
    expect(await (await openCard()).page.$('.changed')).toBeNull()
  })

  it('is usable by everyone', async () => {
    await expectAccessible(await cardOf(await readFile(MILLBROOK, 'utf8')))
  })
})
