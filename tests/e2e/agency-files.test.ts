import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LIVE_MS, Machine, reads } from './agency/machine.ts'
import { millbrook, npmRun, Packages, UPDATES } from './agency/packages.ts'
import { PolicyFile } from './agency/policies.ts'

const ROOT = join(import.meta.dirname, '../..')
const browser = inject('browser')
const inChromium = browser === 'chromium'
const BOX = '[data-testid="tweetTextarea_0"]'
/** The first sentence is for the choice that the tests change, the second for a clause that stays. */
const DRAFT = 'I am a police officer. That referee is an asshole.'

/** What `npm run deploy` makes for this browser, and where the guides say that it goes. */
const MADE = inChromium ? 'linux/second-look.json' : 'firefox/policies.json'
const PLACE = inChromium
  ? `${said('linux.md', /^\| Chromium \| `(\S+)` \|$/m)}second-look.json`
  : said('firefox.md', /^\| Linux \| `(\S+)` \|$/m)

function said(page: string, what: RegExp): string {
  const found = what.exec(readFileSync(join(ROOT, 'docs/deploy', page), 'utf8'))?.[1]
  if (!found) throw new Error(`docs/deploy/${page} no longer says where the file goes`)
  return found
}

describe('the files that npm run deploy makes, to the byte, where the guides put them', () => {
  let packages: Packages
  let place: PolicyFile
  /** Only so that the tests may look into what a policy installs; Chromium reads every file of the folder. */
  let inspect: PolicyFile | undefined
  let machine: Machine

  /** The files as made anew for a version of the department's file. Out: the one for this browser. */
  async function deploy(fields: Readonly<Record<string, unknown>>, file = MADE): Promise<Uint8Array> {
    const signed = join(packages.folder, 'next.json')
    writeFileSync(signed, JSON.stringify(await packages.signed(millbrook(fields))))
    const out = join(packages.folder, 'deploy')
    npmRun('deploy', ['--department', signed, '--key', `${packages.key}.pub`, '--updates', UPDATES, '--out', out])
    return readFileSync(join(out, file))
  }
  const file = (version: number, c6: string) => ({ version, added: undefined, choices: { c6, c6a: 'shall-not' } })

  beforeAll(async () => {
    packages = Packages.make()
    // In place of the one that Mozilla gives back signed.
    copyFileSync(packages.path('-firefox.zip'), packages.path('-firefox.zip').replace(/zip$/, 'xpi'))
    place = new PolicyFile(browser, PLACE)
    place.put(await deploy(file(3, 'off')))
    if (inChromium) {
      inspect = new PolicyFile(browser)
      inspect.write({ id: packages.ids.chromium, file: null })
    }
    machine = await Machine.managed(browser, inChromium ? packages.ids.chromium : packages.ids.firefox, place, {
      hosted: { host: new URL(UPDATES).host, folder: join(packages.folder, 'out') },
      // The certificate of the server here is of no authority that a browser knows.
      args: inChromium ? ['--ignore-certificate-errors'] : [],
    })
  }, 300_000)
  afterAll(async () => {
    inspect?.remove()
    await machine?.close()
    place?.remove()
    packages?.remove()
  }, 30_000)

  it('install the extension and put the department’s file in force', async () => {
    const popup = await machine.page('popup.html')
    await reads(popup, 'Millbrook Police Department')
    await reads(popup, 'version 3')
    await popup.close()
    const options = await machine.page('options.html')
    await reads(options, 'Your department sends its file to this browser.')
    await options.close()
  })

  it('change what is in force: in an open tab of Chromium, with the next start of Firefox', async () => {
    const next = await deploy(file(4, 'on'))
    const write = async () => {
      const site = await machine.stage.site('https://x.com/home')
      await site.click(BOX)
      await site.type(DRAFT)
      return site
    }
    const before = inChromium ? await write() : undefined
    if (before) expect(await before.waitForUnderlines()).toEqual([expect.objectContaining({ level: 'discouraged' })])
    place.put(next)
    if (!inChromium) await machine.restart()
    const site = before ?? (await write())
    await site.waitFor(
      'the clause that the choice brings',
      async () => (await site.underlined()).some(({ level }) => level === 'prohibited'),
      LIVE_MS,
    )
    await site.close()
    const popup = await machine.page('popup.html')
    await reads(popup, 'version 4')
    await popup.close()
  }, 90_000)

  it('leave the build’s own file when only theirs is taken away', async () => {
    const made = JSON.parse(Buffer.from(await deploy(file(4, 'on'))).toString()) as Record<string, object>
    const part = inChromium ? made : (made.policies as Record<string, object>)
    delete part['3rdparty']
    place.put(Buffer.from(JSON.stringify(made)))
    if (!inChromium) await machine.restart()
    const popup = await machine.page('popup.html')
    await reads(popup, 'version 2')
    await popup.close()
  }, 90_000)

  it('take the extension away as the guide says', async () => {
    if (inChromium) place.remove()
    else {
      // Firefox keeps what its policies merely no longer name.
      place.put(Buffer.from('{"policies":{}}'))
      await machine.restart()
      place.put(await deploy(file(4, 'on'), 'firefox/policies-remove.json'))
      await machine.reopen()
    }
    await machine.untilInstalled(false)
  }, 90_000)
})
