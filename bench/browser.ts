import { Stage } from '../tests/e2e/stage.ts'
import type { Tab } from '../tests/e2e/tab.ts'
import { buildPages } from '../tests/pages/build.ts'
import { draft } from './drafts.ts'
import { milliseconds, table, timing } from './measure.ts'
import { type MainThread, recordMainThread } from './trace.ts'

/** A frame at 60 frames a second. */
const FRAME_MS = 16
const TYPED = ' and then we walked home in the rain, all of us singing, and nobody minded at all.'

const PLACES = [
  {
    name: 'X',
    url: 'https://x.com/home',
    focus: (tab: Tab) => tab.click('[data-testid="tweetTextarea_0"]'),
  },
  {
    name: 'X on mobile',
    url: 'https://mobile.x.com/home',
    focus: (tab: Tab) => tab.click('[data-testid="tweetTextarea_0"] textarea'),
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    focus: async (tab: Tab) => {
      await tab.click('[aria-label="Create a post"] [role="button"]')
      await tab.click('[role="dialog"] [role="textbox"]')
    },
  },
]

async function typing(stage: Stage, place: (typeof PLACES)[number], length: number): Promise<MainThread> {
  const tab = await stage.site(place.url)
  await place.focus(tab)
  await tab.insert(draft(length))
  await pause(1500)
  const recorded = await recordMainThread(tab.page, async () => {
    await tab.page.keyboard.type(TYPED, { delay: 40 })
    await pause(500)
  })
  await tab.close()
  return recorded
}

/** A feed of 5,000 nodes that keeps changing, while nobody writes. */
async function idle(stage: Stage): Promise<MainThread> {
  const tab = await stage.site('https://x.com/home')
  const recorded = await recordMainThread(tab.page, () =>
    tab.page.evaluate(async () => {
      const feed = document.createElement('div')
      feed.innerHTML = '<p>one more</p>'.repeat(5000)
      document.body.append(feed)
      for (let turn = 0; turn < 60; turn += 1) {
        for (let at = 0; at < 50; at += 1) feed.append(feed.children[at]!)
        await new Promise((done) => setTimeout(done, 50))
      }
    }),
  )
  await tab.close()
  return recorded
}

/** Measures in Chromium what of ours runs on a page's main thread, beside the same page without us, and prints it. */
export async function inBrowser(): Promise<void> {
  await buildPages()
  const withUs = await Stage.open('chromium')
  const without = await Stage.open('chromium', { extension: null })
  try {
    const rows: string[][] = []
    for (const place of PLACES) {
      for (const length of [120, 5000]) {
        const ours = await typing(withUs, place, length)
        const theirs = await typing(without, place, length)
        const cost = timing(ours.ours)
        const long = (tasks: readonly number[]) => String(tasks.filter((task) => task > FRAME_MS).length)
        rows.push([
          `${place.name}, ${length} characters`,
          milliseconds(cost.median),
          milliseconds(cost.p99),
          milliseconds(Math.max(0, ...ours.ours)),
          long(ours.tasks),
          long(theirs.tasks),
        ])
      }
    }
    console.log(
      `\ntyping ${TYPED.length} keys in Chromium: what of ours ran in a task, and tasks over ${FRAME_MS} ms\n${table(
        ['', 'median', '99th percentile', 'longest', 'long tasks', 'without us'],
        rows,
      )}`,
    )
    const quiet = await idle(withUs)
    console.log(`\na feed of 5,000 nodes changing for 3 s, nobody writing: ${quiet.ourCalls} calls of ours`)
  } finally {
    await withUs.close()
    await without.close()
  }
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time))
}
