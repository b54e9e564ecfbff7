import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, it } from 'vitest'
import { addHosts, SAY_YES } from './added.ts'
import { Machine } from './agency/machine.ts'
import { Packages } from './agency/packages.ts'
import { EXTENSION, FIREFOX_ID } from './browser.ts'
import { askFor, FLAGGED, isAsked, underlines, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { Stage } from './stage.ts'

/** What the officer added stays added when the browser is closed and started again, with the same profile. */

const name = inject('browser')
const BOARD = 'board.example'

interface Restarting {
  readonly stage: Stage
  restart(): Promise<void>
  close(): Promise<void>
}

/**
 * Chromium lets nobody give a host to an extension that a policy installs, and forgets at its end one that was brought over the
 * debugging pipe; one that its command line names it knows again, and what it was given.
 */
async function inChromium(): Promise<Restarting> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-restart-'))
  const first = await Stage.open(name, { ...SAY_YES, profile })
  const installed = new URL(first.launched.origin).hostname
  await first.close()
  const again = () =>
    Stage.open(name, {
      ...SAY_YES,
      profile,
      installed,
      args: [`--load-extension=${EXTENSION.chromium}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'],
    })
  let stage = await again()
  return {
    get stage() {
      return stage
    },
    restart: async () => {
      await stage.close()
      stage = await again()
    },
    close: async () => {
      await stage.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Firefox keeps only what is really installed. */
async function inFirefox(): Promise<Restarting> {
  const packages = Packages.make()
  packages.hostPublic(name)
  const machine = await Machine.start(name, { id: FIREFOX_ID, install: packages.path('public.xpi') }, null)
  return {
    get stage() {
      return machine.stage
    },
    restart: () => machine.restart(),
    close: async () => {
      await machine.close()
      packages.remove()
    },
  }
}

let running: Restarting | undefined
afterEach(() => running?.close(), 30_000)

it('a site that the officer added is checked after the browser was closed and started again', async () => {
  running = await (name === 'chromium' ? inChromium() : inFirefox())
  await addHosts(running.stage, [BOARD])
  await askFor(running.stage, 'look')
  await running.restart()
  const tab = await running.stage.site(`https://${BOARD}/`)
  await tab.click('#reply')
  await tab.type(WORDS)
  await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
  await tab.click('#send')
  await waitForSecondLook(tab)
  await tab.press('Escape')
  await tab.waitFor('the closed dialog', async () => !(await isAsked(tab)))
  expect(await tab.posts()).toEqual([])
}, 240_000)
