import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect } from 'vitest'
import type { Tab } from './tab.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page, or in a part of it, one line each; empty where nothing is. */
async function axeFindings(tab: Tab, part?: string): Promise<string[]> {
  await tab.page.evaluate(AXE)
  return tab.page.evaluate(
    async (rules, include) => {
      const run = (window as unknown as { axe: typeof axe }).axe.run
      const { violations, passes } = await run(include ?? document, { runOnly: rules })
      if (passes.length === 0) return ['axe saw nothing']
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    },
    RULES,
    part ?? null,
  )
}

/**
 * Expects our own parts over a site's page to be usable by everyone: axe finds nothing, in light and in
 * dark. The page cannot look into their closed roots, so the debugger shows them to axe. In: what
 * must be there to be looked at, as a selector in our parts.
 */
export async function expectOursAccessible(tab: Tab, wanted: string): Promise<void> {
  const schemes = (await canEmulate(tab)) ? ['light', 'dark'] : [null]
  for (const scheme of schemes) {
    if (scheme) await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await tab.waitFor(wanted, async () => (await tab.oursCount(wanted)) > 0)
    await settled()
    const found = async () => {
      await tab.inOurs((roots) => {
        for (const root of roots) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
      })
      return axeFindings(tab, 'second-look-layer')
    }
    await expect.poll(found, { message: `axe, ${wanted}, ${scheme ?? 'as is'}` }).toEqual([])
  }
}

/** Colors fade for a moment; on a busy machine for longer, so that what axe finds has time to go. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 250))
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
    await settled()
    await expect.poll(() => axeFindings(tab), { message: `axe, ${scheme ?? 'as is'}` }).toEqual([])
  }
  const viewport = tab.page.viewport()
  await tab.page.setViewport({ width: 320, height: 640 })
  const width = () => tab.page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(width, { message: 'the width of the page in a window of 320 pixels' }).toBeLessThanOrEqual(320)
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
