import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  /** Of that, what the thread itself worked: on a busy machine it also waits. */
  tdur?: number
  args?: { data?: { url?: string; type?: string } }
}

/** What ran on the page's main thread, in milliseconds of its work. */
export interface MainThread {
  /** Every task. */
  tasks: number[]
  /** What the extension's own scripts took, one number for each task in which any of them ran. */
  ours: number[]
  /** The same without the page's layout, which comes due wherever someone asks for a place first. */
  oursAlone: number[]
  /** How often a function of ours was called from the browser. */
  ourCalls: number
}

/** Microseconds that the thread worked on it. */
function worked({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur
}

/** A script is read and run for the first time, or a function of it is called. */
const RUNS: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall'])
const LAYOUT: ReadonlySet<string> = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint'])

/** Records the page's main thread while something is done. Chromium only. */
export async function recordMainThread(page: Page, during: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] })
  await during()
  const recorded = await page.tracing.stop()
  if (!recorded) throw new Error('the browser gave no trace')
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] }

  // The page's thread is the one with most to lay out and call; other renderers are idle.
  const counts = new Map<string, number>()
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`
  for (const event of traceEvents) {
    if (event.name === 'FunctionCall') counts.set(thread(event), (counts.get(thread(event)) ?? 0) + 1)
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const events = traceEvents.filter((event) => event.ph === 'X' && thread(event) === main)
  const tasks = events.filter((event) => event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask')
  const calls = events
    .filter(({ name, args }) => RUNS.has(name) && args?.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts)

  // A call inside another call of ours is part of it.
  const outer: TraceEvent[] = []
  for (const call of calls) {
    const last = outer.at(-1)
    if (!last || call.ts >= last.ts + (last.dur ?? 0)) outer.push(call)
  }
  const layouts = events.filter(({ name }) => LAYOUT.has(name))
  const perTask = new Map<number, number>()
  const alone = new Map<number, number>()
  for (const call of outer) {
    const task = tasks.findIndex((one) => one.ts <= call.ts && call.ts <= one.ts + (one.dur ?? 0))
    const end = call.ts + (call.dur ?? 0)
    const layout = layouts.filter(({ ts }) => ts >= call.ts && ts < end).reduce((sum, each) => sum + worked(each), 0)
    perTask.set(task, (perTask.get(task) ?? 0) + worked(call) / 1000)
    alone.set(task, (alone.get(task) ?? 0) + (worked(call) - layout) / 1000)
  }
  return {
    tasks: tasks.map((task) => worked(task) / 1000),
    ours: [...perTask.values()],
    oursAlone: [...alone.values()],
    ourCalls: calls.length,
  }
}
