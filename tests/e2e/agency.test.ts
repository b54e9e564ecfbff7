import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { LIVE_MS, Machine, reads } from './agency/machine.ts'
import { millbrook, npmRun, Packages } from './agency/packages.ts'
import { EXTENSION, FIREFOX_ID } from './browser.ts'
import type { Tab } from './tab.ts'

const ROOT = join(import.meta.dirname, '../..')
const browser = inject('browser')
const inChromium = browser === 'chromium'
const BOX = '[data-testid="tweetTextarea_0"]'
const DRAFT = 'I am a police officer and I love my job.'

let packages: Packages
let server: Awaited<ReturnType<Packages['serve']>>

beforeAll(async () => {
  packages = Packages.make()
  server = await packages.serve()
}, 300_000)
afterAll(() => {
  server?.close()
  packages?.remove()
})

describe('npm run package', () => {
  it.runIf(inChromium)(
    'makes the same bytes again, in another time zone too',
    () => {
      const first = readFileSync(packages.path('SHA256SUMS'), 'utf8')
      expect(first.split('\n')).toHaveLength(7)
      expect(packages.packageTo('again', { TZ: 'Pacific/Kiritimati' })).toBe(first)
    },
    300_000,
  )

  it.runIf(!inChromium)(
    'gives out sources that rebuild to the same bytes and hold no key',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'second-look-sources-'))
      try {
        const sources = unzipSync(readFileSync(packages.path('-sources.zip')))
        const secrets = Object.entries(sources).filter(([, content]) =>
          Buffer.from(content).toString('latin1').includes('BEGIN PRIVATE KEY'),
        )
        expect(secrets.map(([name]) => name)).toEqual([])
        for (const [name, content] of Object.entries(sources)) {
          execFileSync('mkdir', ['-p', dirname(join(folder, name))])
          writeFileSync(join(folder, name), content)
        }
        // In place of "npm ci", which needs a network.
        symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
        const command = /npm run package -- (.*)/.exec(readFileSync(join(folder, 'REBUILD.md'), 'utf8'))
        npmRun('package', command![1]!.split(' '), {}, folder)
        const sums = (text: string) => text.split('\n').filter((line) => !line.endsWith('.crx'))
        const rebuilt = readFileSync(join(folder, 'rebuilt/SHA256SUMS'), 'utf8')
        expect(sums(rebuilt)).toEqual(sums(readFileSync(packages.path('SHA256SUMS'), 'utf8')))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    300_000,
  )

  it.runIf(!inChromium)(
    'makes a package in which Mozilla’s linter finds no error',
    () => {
      const lint = (path: string, ...more: string[]) => {
        const program = join(ROOT, 'node_modules/addons-linter/bin/addons-linter')
        const printed = execFileSync(process.execPath, [program, '--output', 'json', ...more, path], {
          encoding: 'utf8',
        })
        return (JSON.parse(printed) as { errors: unknown[] }).errors
      }
      expect(lint(packages.path('-firefox.zip'), '--self-hosted')).toEqual([])
      expect(lint(EXTENSION.firefox)).toEqual([])
    },
    300_000,
  )
})

/** Where the browser installs the department's build from. */
function hosted(): { id: string; install: string } {
  if (inChromium) return { id: packages.ids.chromium, install: `${server.address}updates.xml` }
  const xpi = join(packages.folder, 'department.xpi')
  copyFileSync(packages.path('-firefox.zip'), xpi)
  return { id: packages.ids.firefox, install: xpi }
}

describe('a department’s build that knows its key', () => {
  let machine: Machine
  beforeAll(async () => {
    machine = await Machine.start(browser, hosted(), null)
  }, 300_000)
  afterAll(() => machine?.close(), 30_000)

  it('is installed by policy and says whose it is, who signed its file, and when', async () => {
    const popup = await machine.page('popup.html')
    await reads(popup, 'Millbrook Police Department')
    await reads(popup, 'Signed by Chief Alan Pruitt')
    await reads(popup, 'version 2')
    expect(await popup.page.$eval('.mark', (mark) => (mark as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    await popup.shot('agency-popup')
    await expectAccessible(popup)
    await popup.close()
    const site = await machine.stage.site('https://x.com/home')
    await site.click(BOX)
    await site.type(DRAFT)
    expect(await site.waitForUnderlines()).toMatchObject([{ level: 'prohibited' }])
    await site.close()
  })

  it('takes only its own department’s files from the officer, and none that is older or past its day', async () => {
    const tab = await machine.page('options.html')
    const pastes = async (file: object) => {
      await tab.page.waitForSelector('#paste')
      await tab.page.evaluate((words) => {
        const box = document.querySelector<HTMLTextAreaElement>('#paste')!
        box.closest('details')!.open = true
        box.value = words
        ;[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Load this text')!.click()
      }, JSON.stringify(file))
    }
    const signed = await packages.signed(millbrook({ version: 3 }))
    const cases: [object, string][] = [
      [millbrook({ version: 3 }), 'Expected here is a file that your department signed.'],
      [await packages.signed(millbrook({ version: 3 }), 'someone else'), 'This one was signed with another key.'],
      [{ ...signed, version: 4 }, 'The file was changed after it was signed.'],
      [
        { ...signed, signature: { ...(signed.signature as object), by: 'Me' } },
        'The file was changed after it was signed.',
      ],
      [await packages.signed(millbrook({ version: 3, expires: '2026-01-31' })), 'could be taken over until 2026-01-31'],
      [await packages.signed(millbrook({ version: 1 })), 'This is version 1, older than the one you had.'],
    ]
    for (const [file, reason] of cases) {
      await pastes(file)
      await reads(tab, reason)
      await reads(tab, 'Nothing was changed.')
      expect(await tab.text('#department')).toContain('version 2')
    }
    await tab.page.bringToFront()
    await tab.shot('agency-refused')
    await pastes(signed)
    await reads(tab, 'version 3')
    await pastes(await packages.signed(millbrook({ version: 2 })))
    await reads(tab, 'This is version 2, older')
    await expect.poll(() => tab.text('#department')).toContain('version 3')
    await tab.close()
  })

  it('takes only such files by policy, too; the last good one stays, and the popup says why', async () => {
    const says = async (...all: string[]) => {
      const popup = await machine.page('popup.html')
      for (const words of all) await reads(popup, words)
      return popup
    }
    const signed = await packages.signed(millbrook({ version: 5 }))
    await machine.send(signed)
    await (await says('version 5')).close()
    await machine.send({ ...signed, version: 6 })
    const popup = await says('changed after it was signed', 'version 5')
    await popup.shot('agency-refused-by-policy')
    await popup.close()
    const others: [file: object, reason: string][] = [
      [await packages.signed(millbrook({ version: 4 })), 'older than one you had'],
      [millbrook({ version: 7 }), 'is not signed'],
      [await packages.signed(millbrook({ version: 7 }), 'someone else'), 'not your department’s'],
      [await packages.signed(millbrook({ version: 7, expires: '2026-01-31' })), 'a day that is past'],
    ]
    // Firefox starts anew for each of these, all of which it refused from the officer above: one of them will do.
    for (const [file, reason] of inChromium ? others : others.slice(0, 1)) {
      await machine.send(file)
      await (await says(reason, 'version 5')).close()
    }
    await machine.send(null)
    await (await says('version 3')).close()
  }, 300_000)
})

describe('the public build, managed', () => {
  let machine: Machine
  beforeAll(async () => {
    packages.hostPublic(browser)
    const install = inChromium ? `${server.address}public.xml` : packages.path('public.xpi')
    machine = await Machine.start(browser, { id: inChromium ? packages.ids.chromium : FIREFOX_ID, install }, null)
  }, 300_000)
  afterAll(() => machine?.close(), 30_000)

  const file = (over: object = {}) => ({ ...millbrook({ added: undefined }), ...over })
  const answers = (c6: string) => ({ c6, c6a: 'shall-not' })
  /** Whether the officer can answer a choice, or null while it is not on the page. */
  const isOpen = (tab: Tab, choice: string) =>
    tab.page.evaluate((name) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="choice-${name}"]`)
      return input && !input.matches(':disabled')
    }, choice)

  it('is the officer’s own, and then the department’s: at once, in the draft that is open', async () => {
    const before = await machine.page('options.html')
    await reads(before, 'No file loaded')
    if (!inChromium) await machine.send(file({ choices: answers('on') }))
    const site = await machine.stage.site('https://x.com/home')
    await site.click(BOX)
    await site.type(DRAFT)
    if (inChromium) {
      expect(await site.underlined()).toEqual([])
      await machine.send(file({ choices: answers('on') }), { waits: true })
    }
    await site.waitFor('the department’s clause', async () => (await site.underlined()).length > 0, LIVE_MS)
    expect(await site.text(BOX)).toContain(DRAFT)
    // A choice changed, with no new build.
    await machine.send(file({ choices: answers('off') }))
    if (inChromium) await site.waitFor('silence', async () => (await site.underlined()).length === 0, LIVE_MS)
    const tab = await machine.page('options.html')
    await reads(tab, 'Your department sends its file to this browser.')
    await reads(tab, 'Set by your department')
    expect(await isOpen(tab, 'c6')).toBe(false)
    expect(await tab.page.$('#paste')).toBeNull()
    await tab.page.bringToFront()
    await tab.shot('agency-managed-options')
    await expectAccessible(tab)
    await tab.close()
  }, 300_000)

  it('locks and unlocks what the file leaves out, and a level can be made stricter only', async () => {
    const levels = (tab: Tab) =>
      tab.page.$$eval('#modes select', ([first]) => [...(first as HTMLSelectElement).options].map(({ value }) => value))
    const sends = async (over: object, open: boolean) => {
      await machine.send(file(over))
      const tab = await machine.page('options.html')
      await tab.waitFor(`c7a open: ${open}`, async () => (await isOpen(tab, 'c7a')) === open, LIVE_MS)
      return tab
    }
    const choices = answers('on')
    const modes = { prohibited: 'acknowledge' }
    const locked = await sends({ choices, modes, locked: ['/choices/c7a'] }, false)
    await expect.poll(() => levels(locked)).toEqual(['acknowledge', 'reason', 'hold'])
    await locked.page.select('#modes select', 'hold')
    await reads(locked, 'Saved.')
    await locked.close()
    // A clause's own level likewise: stricter only, and it holds in a draft.
    const clauses = { 'IV.C.8.b': { level: 'discouraged' } }
    const levelled = await sends({ choices, clauses, locked: ['/choices/c7a'] }, false)
    await levelled.page.type('#search', 'IV.C.8.b')
    const LEVEL = '[id="clause-IV.C.8.b"] .own-terms select'
    await levelled.page.waitForSelector(LEVEL)
    await levelled.page.$eval('[id="clause-IV.C.8.b"] details', (details) => {
      ;(details as HTMLDetailsElement).open = true
    })
    await levelled.waitFor(
      'only stricter levels',
      async () => {
        const offered = await levelled.page.$$eval(`${LEVEL} option`, (all) => all.map((one) => one.value))
        return String(offered) === ',prohibited,authorization'
      },
      LIVE_MS,
    )
    await levelled.page.select(LEVEL, 'prohibited')
    await levelled.waitFor('the stricter level', async () =>
      (await levelled.text('[id="clause-IV.C.8.b"] .level')).includes('Prohibited'),
    )
    expect(
      await levelled.page.$eval('[id="clause-IV.C.8.b"] .own-terms input', (box) => box.matches(':disabled')),
    ).toBe(true)
    await levelled.page.$eval('[id="clause-IV.C.8.b"]', (clause) => clause.scrollIntoView())
    await levelled.shot('agency-stricter-level')
    await levelled.close()
    const unlocked = await sends({ choices }, true)
    await unlocked.page.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name="choice-c7a"]:not(:checked)')!.click(),
    )
    await reads(unlocked, 'Some answers are your own.')
    await unlocked.close()
    const again = await sends({ choices, modes, locked: ['/choices/c7a'] }, false)
    await expect.poll(() => again.text('#modes select')).toBe('hold')
    await again.close()
  }, 300_000)

  it('says what is wrong with a file that it cannot take, and goes on with the last good one', async () => {
    await machine.send(file({ choices: { c6a: 'perhaps' } }))
    const popup = await machine.page('popup.html')
    await reads(popup, 'could not be read, so it was not taken')
    await reads(popup, '/choices/c6a')
    await reads(popup, 'Millbrook Police Department')
    await popup.close()
  }, 300_000)

  it('is the officer’s own again when the policy is taken away', async () => {
    await machine.send(null)
    const tab = await machine.page('options.html')
    await reads(tab, 'No file loaded')
    await expect.poll(() => isOpen(tab, 'c6')).toBe(true)
    await tab.close()
  }, 300_000)
})
