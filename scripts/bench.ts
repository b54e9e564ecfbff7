/**
 * `npm run bench`: how fast a draft is checked, beside other checkers of text on the same drafts in
 * the same run, and how large the extension is.
 *
 *   npm run bench                what is above
 *   npm run bench -- --browser   also in Chromium, on the local X and Facebook pages and on a page with
 *                                each editor: what of ours runs on the page's main thread while someone types,
 *                                while nobody does, and what stays in memory
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { builtEngine } from '../bench/built.ts'
import { draft, keystroke } from '../bench/drafts.ts'
import { contestants } from '../bench/engines.ts'
import { measure, milliseconds, type Timing, table } from '../bench/measure.ts'
import { rosterTimings } from '../bench/rosters.ts'
import { sizes } from '../bench/sizes.ts'
import { buildFor } from './build.ts'

const CASES = [
  { name: 'cold, 120 characters', length: 120, samples: 300, typing: false },
  { name: 'cold, 5,000 characters', length: 5000, samples: 100, typing: false },
  { name: 'one keystroke in 5,000 characters', length: 5000, samples: 500, typing: true },
]

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
if (values.help) {
  console.log(`npm run bench                times the engine beside other checkers of text
npm run bench -- --browser   also what of it runs in pages, in Chromium`)
  process.exit(0)
}

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
buildFor('chromium')
const engine = await builtEngine()
const all = await contestants(engine)
for (const { name, length, samples, typing } of CASES) {
  const rows: string[][] = []
  let ours: Timing | undefined
  for (const contestant of all) {
    let text = draft(length)
    if (typing) await contestant.run(text)
    const time = await measure(
      samples,
      (turn) => {
        if (typing) {
          text = keystroke(text, turn)
          return text
        }
        contestant.cold?.()
        return draft(length)
      },
      contestant.run,
    )
    ours ??= time
    const ratio = time === ours ? '' : times(time.median / ours.median)
    rows.push([contestant.name, milliseconds(time.median), milliseconds(time.p99), ratio])
  }
  console.log(`${name} (${samples} runs)\n${table(['', 'median', '99th percentile', 'of ours'], rows)}\n`)
}

const rosters = rosterTimings(engine)
for (const [what, of] of [
  ['anywhere in 5,000 characters', 'anywhere'],
  ['of a name at their end', 'inName'],
] as const) {
  const [clear] = rosters
  const rows = rosters.map((one) => [
    one.name,
    milliseconds(one[of].median),
    milliseconds(one[of].p99),
    one === clear || !clear ? '' : times(one[of].median / clear[of].median),
  ])
  console.log(`one keystroke ${what}, by roster\n${table(['', 'median', '99th percentile', 'of clear'], rows)}\n`)
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `size of what is built\n${table(
    ['', 'plain', 'gzip'],
    sizes().map(({ file, bytes, gzip }) => [file, kilobytes(bytes), kilobytes(gzip)]),
  )}`,
)

if (values.browser) {
  const { inBrowser } = await import('../bench/browser.ts')
  await inBrowser()
}
