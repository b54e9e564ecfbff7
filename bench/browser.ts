import { EDITOR_CASES, editorUrl } from '../tests/e2e/editor-boxes.ts'
import { Stage } from '../tests/e2e/stage.ts'
import type { Tab } from '../tests/e2e/tab.ts'
import { buildPages } from '../tests/pages/build.ts'
import { draft } from './drafts.ts'
import { milliseconds, table, timing } from './measure.ts'
import { type MainThread, recordMainThread } from './trace.ts'

/** A frame at 60 frames a second. */
const FRAME_MS = 16
const TYPED = ' and then we walked home in the rain, all of us singing, and nobody minded at all.'

/** A box to type into: on the sites' pages, and alone on a page with each editor. */
const PLACES: readonly { name: string; url: string; focus: (tab: Tab) => Promise<void>; lengths: readonly number[] }[] =
  [
    {
      name: 'X',
      url: 'https://x.com/home',
      focus: (tab) => tab.click('[data-testid="tweetTextarea_0"]'),
      lengths: [120, 5000],
    },
    {
      name: 'X on mobile',
      url: 'https://mobile.x.com/home',
      focus: (tab) => tab.click('[data-testid="tweetTextarea_0"] textarea'),
      lengths: [120, 5000],
    },
    {
      name: 'Facebook',
      url: 'https://www.facebook.com/',
      focus: async (tab) => {
        await tab.click('[aria-label="Create a post"] [role="button"]')
        await tab.click('[role="dialog"] [role="textbox"]')
      },
      lengths: [120, 5000],
    },
    ...EDITOR_CASES.map((one) => ({
      name: `editor: ${one.id}`,
      url: editorUrl(one),
      focus: (tab: Tab) => tab.click(one.box),
      lengths: [5000],
    })),
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

/** The first focus of a compose box on a page, with a first sentence: the main bundle comes and makes itself ready. */
async function firstFocus(stage: Stage, place: (typeof PLACES)[number]): Promise<MainThread> {
  const tab = await stage.site(place.url)
  await pause(500)
  const recorded = await recordMainThread(tab.page, async () => {
    await place.focus(tab)
    await tab.page.keyboard.type('Dropped the kids at practice.', { delay: 40 })
    await pause(1500)
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

/** How much more the page's memory holds after a composer was opened, written into and closed a thousand times. */
async function memory(stage: Stage): Promise<{ before: number; after: number; nodes: number }> {
  const tab = await stage.site('https://editors.x.com/tiptap')
  const session = await tab.page.createCDPSession()
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    // Every world of the page, ours with it, has its part in this heap.
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
    return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') }
  }
  const turn = async (times: number) =>
    tab.page.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) {
        window.__model.focus()
        document.execCommand('insertText', false, 'I was so hammered last night')
        await new Promise((done) => requestAnimationFrame(done))
        // Every tenth is open long enough for the check and its underline.
        if (at % 10 === 0) await new Promise((done) => setTimeout(done, 250))
        for (const _ of ['close', 'open']) {
          document.getElementById('toggle')!.click()
          await new Promise((done) => requestAnimationFrame(done))
        }
      }
    }, times)
  await session.send('Performance.enable')
  await tab.click('.composer [contenteditable]')
  await tab.type('a')
  await turn(50)
  const before = await used()
  await turn(1000)
  const after = await used()
  await tab.close()
  return { before: before.bytes, after: after.bytes, nodes: after.nodes - before.nodes }
}

/** Measures in Chromium what of ours runs on a page's main thread, beside the same page without us, and prints it. */
export async function inBrowser(): Promise<void> {
  await buildPages()
  const withUs = await Stage.open('chromium')
  const without = await Stage.open('chromium', { extension: null })
  try {
    const first: string[][] = []
    for (const place of PLACES) {
      const ours = await firstFocus(withUs, place)
      const theirs = await firstFocus(without, place)
      const sorted = [...ours.ours].sort((a, b) => b - a)
      first.push([
        place.name,
        milliseconds(sorted[0] ?? 0),
        milliseconds(sorted[1] ?? 0),
        milliseconds(sorted.reduce((sum, each) => sum + each, 0)),
        milliseconds(Math.max(...ours.tasks)),
        milliseconds(Math.max(...theirs.tasks)),
      ])
    }
    console.log(
      `\nthe first focus on a page: what of ours ran in a task\n${table(
        ['', 'longest', 'second', 'all', 'longest task', 'without us'],
        first,
      )}`,
    )
    const rows: string[][] = []
    for (const place of PLACES) {
      for (const length of place.lengths) {
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
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
    for (const [name, stage] of [
      ['with us', withUs],
      ['without us', without],
    ] as const) {
      const { before, after, nodes } = await memory(stage)
      console.log(
        `\n1,000 composers opened, written into and closed, ${name}: JavaScript heap ${megabytes(before)} before, ` +
          `${megabytes(after)} after; ${nodes} nodes more`,
      )
    }
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
