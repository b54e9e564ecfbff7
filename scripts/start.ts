import { parseArgs } from 'node:util'
import { Stage } from '../tests/e2e/stage.ts'
import { buildPages } from '../tests/pages/build.ts'
import { type BrowserName, findBrowser, needBrowser } from './browsers.ts'
import { buildFor } from './build.ts'
import { loadExample, showHeadless } from './start-headless.ts'

const HELP = `npm start [-- --headless] [-- --firefox | --chromium]

Builds the extension and opens it in a real browser, on its practice page and on local pages that
play X and Facebook. Nothing is sent anywhere: every other address is refused.
Without a display, or with --headless, it writes a draft itself, prints what the extension
showed, and saves screenshots.`

/** Chromium unless Firefox is asked for, or is the only one here. */
function choose(asked: { firefox?: boolean; chromium?: boolean }): BrowserName {
  if (asked.firefox) return 'firefox'
  if (asked.chromium || findBrowser('chromium')) return 'chromium'
  return findBrowser('firefox') ? 'firefox' : 'chromium'
}

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function showHeaded(name: BrowserName): Promise<void> {
  const stage = await Stage.open(name, { headless: false })
  await loadExample(stage)
  await stage.site('https://www.facebook.com/')
  await stage.site('https://x.com/home')
  const practice = await stage.extensionPage('practice.html')
  await practice.page.bringToFront()
  console.log(`
The extension is open on its practice page, and on local pages that play X and Facebook.
Write, for example, what happened on your shift; then press Post.
Only these pages answer in this browser; nothing you write leaves this computer.
Close the browser or press Control+C here to end.`)
  await new Promise<void>((done) => {
    stage.launched.browser.once('disconnected', () => done())
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  await stage.close()
}

try {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean' },
      firefox: { type: 'boolean' },
      chromium: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
  } else {
    const name = choose(values)
    console.log(`Browser: ${needBrowser(name)}`)
    console.log('Building …')
    buildFor(name)
    await buildPages()
    if (!values.headless && hasDisplay()) await showHeaded(name)
    else process.exitCode = await showHeadless(name)
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
