import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect } from 'vitest'
import type { Tab } from './tab.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page, one line each; empty where nothing is. */
export async function axeFindings(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(AXE)
  return tab.page.evaluate(async (rules) => {
    const run = (window as unknown as { axe: typeof axe }).axe.run
    const { violations } = await run({ runOnly: rules })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, RULES)
}

/**
 * Expects a page to be usable by everyone: axe finds nothing, in light and in dark, and at 320 pixels
 * nothing has to be scrolled sideways.
 */
export async function expectAccessible(tab: Tab): Promise<void> {
  // Firefox cannot be asked for the other scheme from outside; it is checked in the one it has.
  const schemes = (await canEmulate(tab)) ? ['light', 'dark'] : [null]
  for (const scheme of schemes) {
    if (scheme) await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    // Colors fade for a moment.
    await new Promise((done) => setTimeout(done, 250))
    expect(await axeFindings(tab), `axe, ${scheme ?? 'as is'}`).toEqual([])
  }
  const viewport = tab.page.viewport()
  await tab.page.setViewport({ width: 320, height: 640 })
  const width = await tab.page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, 'the width of the page in a window of 320 pixels').toBeLessThanOrEqual(320)
  await tab.page.setViewport(viewport)
}

async function canEmulate(tab: Tab): Promise<boolean> {
  try {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    return true
  } catch {
    return false
  }
}
